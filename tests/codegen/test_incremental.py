"""A build does work in proportion to what changed: programs, objects and certificates of the rest are kept."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

MODULE = '''"""One kernel of a process of its own."""

from derivations.core import Paper, Range, definition, kernel, process, quantity

PROCESS = process(__name__, Paper("{name}1900", "A. Nobody", "On {name}", "unpublished", 1900), name="{name}_physics")
x = quantity("{name}", "x", "x", 1, "an energy", positive=True, domain=Range(1, 10))
y = quantity("{name}", "y", "y", 1, "another energy")


@definition("{name}1900:1", defines=y)
def result():
    """What comes out (MeV)."""
    return {formula}


kernel("{name}_physics.result", "what comes out", outputs=[result], variables=[x], parameters=[])
'''

# Builds the package, says which kernels were compiled to programs and which C files to objects.
BUILD = """
import json, sys
from pathlib import Path
from codegen.build import build, compiler, worker
made, compiled = [], []
make, run = worker.make, compiler._run
worker.make = lambda package, name, cache: (made.append(name), make(package, name, cache))[1]
def watched(command, folder):
    compiled.extend(c for c in command if c.endswith(".c"))
    run(command, folder)
compiler._run = watched
process = sys.argv[1] or None
report = build("pair_physics", Path("out"), workers=1, cache=Path("cache"), process=process)
print(json.dumps([made, sorted(compiled), list(report.written), report.fresh]))
"""


pytestmark = pytest.mark.usefixtures("quick_compiler")


class Workplace:
    """A folder with a package of two processes, alpha and beta."""

    def __init__(self, root: Path) -> None:
        self.root = root
        package = root / "pair_physics"
        package.mkdir()
        (package / "__init__.py").write_text("")
        self.formula("alpha", "x * 2")
        self.formula("beta", "x * 3")

    def formula(self, name: str, formula: str) -> None:
        (self.root / "pair_physics" / f"{name}.py").write_text(MODULE.format(name=name, formula=formula))

    def build(self, process: str = "") -> tuple[list[str], list[str], list[str], bool]:
        done = subprocess.run(
            [sys.executable, "-c", BUILD, process], cwd=self.root, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        made, compiled, written, fresh = json.loads(done.stdout)
        return made, compiled, written, fresh

    def value(self, name: str) -> float:
        from generated import Library

        return float(Library(self.root / "out").kernel(f"{name}_physics.result").ufunc(2.0))


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    root = Path(__file__).resolve().parents[2]
    monkeypatch.setenv("PYTHONPATH", f"{root}:{tmp_path}")
    return Workplace(tmp_path)


def test_only_what_changed_is_compiled_again(place: Workplace) -> None:
    made, compiled, _, _ = place.build()
    assert made == ["alpha_physics.result", "beta_physics.result"]
    assert {"c/alpha_physics.c", "c/beta_physics.c"} <= set(compiled)
    place.formula("beta", "x * 5")
    made, compiled, written, _ = place.build()
    assert made == ["beta_physics.result"]
    assert "c/beta_physics.c" in compiled
    assert not [name for name in [*compiled, *written] if "alpha" in name]
    assert (place.value("alpha"), place.value("beta")) == (4.0, 10.0)
    assert place.build()[3], "nothing has changed since"


def test_a_process_can_be_built_alone_and_the_others_are_found_out_of_date_later(place: Workplace) -> None:
    place.build()
    place.formula("alpha", "x * 7")
    place.formula("beta", "x * 5")
    made, compiled, written, _ = place.build("beta_physics")
    assert made == ["beta_physics.result"]
    assert not [name for name in [*compiled, *written] if "alpha" in name]
    assert (place.value("alpha"), place.value("beta")) == (4.0, 10.0)
    made, _, _, fresh = place.build()
    assert (made, fresh) == (["alpha_physics.result"], False)
    assert (place.value("alpha"), place.value("beta")) == (14.0, 10.0)


def test_an_unknown_process_is_named(place: Workplace) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BUILD, "gamma"], cwd=place.root, capture_output=True, text=True, check=False
    )
    assert "no process 'gamma' with kernels; there are alpha_physics, beta_physics" in done.stderr
