"""What the README shows must be what the files say."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_the_tutorial_in_the_readme_is_the_tested_file_and_short() -> None:
    tutorial = (ROOT / "docs" / "tutorial" / "my_physics.py").read_text()
    assert f"```python\n{tutorial}```" in (ROOT / "README.md").read_text()
    assert len(tutorial.splitlines()) < 30


def test_the_first_result_in_the_readme_runs() -> None:
    blocks = (ROOT / "README.md").read_text().split("```python\n")
    (code,) = [block.partition("```")[0] for block in blocks if block.startswith("import nukernels")]
    namespace: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), namespace)
    assert namespace["eq"].status == "confirmed"  # type: ignore[attr-defined]


def test_every_dependency_has_its_reason_in_the_readme() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    listed = [*project["dependencies"], *(d for group in project["optional-dependencies"].values() for d in group)]
    readme = (ROOT / "README.md").read_text().lower()
    table = readme[readme.index("## dependencies") :]
    names = {d.split(">")[0].split("[")[0].lower() for d in listed}
    assert [name for name in sorted(names) if name not in table] == []


def test_every_command_and_simulator_is_in_the_readme() -> None:
    from nukernels.cli import app
    from nukernels.simulators.simulator import MODULES

    readme = (ROOT / "README.md").read_text()
    commands = [c.name for c in app.registered_commands] + [g.name for g in app.registered_groups]
    assert [name for name in commands if not any(f"{before}{name}" in readme for before in ("nukernels ", "| "))] == []
    assert [name for name in MODULES if name not in readme] == []
