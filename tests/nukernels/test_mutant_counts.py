"""Counts of mutants in a file: shown with what has become of their sources, and explained survivor by survivor."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import pytest

import derivations
from nukernels import mutant_counts
from nukernels.errors import UserMistake

ROOT = Path(derivations.__file__).parent
SURVIVORS = ROOT.parent / "docs" / "survivors"
PROCESSES = sorted(path.stem for path in SURVIVORS.glob("*.toml"))
FOUND = {"total": 8, "score": 0.75, "by_statements": 0.5, "survivors": [{"equation": "a:1"}]}


@pytest.fixture
def physics(tmp_path: Path) -> Path:
    """A copy of the sources of one process and of what it stands on."""
    for package in ("spin_flavour_precession", *mutant_counts.EVERYWHERE):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


@pytest.mark.parametrize("changed", ["spin_flavour_precession/kick.py", "core/equation.py", "proof/mutations.py"])
def test_a_count_belongs_to_the_sources_of_its_process_and_of_the_proofs(physics: Path, changed: str) -> None:
    before = mutant_counts.sources("spin_flavour_precession", physics)
    assert before == mutant_counts.sources("spin_flavour_precession")
    path = physics / changed
    path.write_text(path.read_text() + "\n")
    assert mutant_counts.sources("spin_flavour_precession", physics) != before


def test_other_processes_do_not_matter_unless_they_are_imported(physics: Path) -> None:
    before = mutant_counts.sources("spin_flavour_precession", physics)
    (physics / "another").mkdir()
    module = physics / "another" / "__init__.py"
    module.write_text("")
    assert mutant_counts.sources("spin_flavour_precession", physics) == before
    uses_it = physics / "spin_flavour_precession" / "symbols.py"
    uses_it.write_text(uses_it.read_text() + "from derivations.another import anything\n")
    imported = mutant_counts.sources("spin_flavour_precession", physics)
    module.write_text("anything = 2\n")
    assert mutant_counts.sources("spin_flavour_precession", physics) not in (before, imported)


def test_kernels_do_not_matter(physics: Path) -> None:
    """They choose which formulas are computed and how; no statement depends on that."""
    before = mutant_counts.sources("spin_flavour_precession", physics)
    kernels = physics / "spin_flavour_precession" / "kernels.py"
    kernels.write_text(kernels.read_text() + "\n")
    assert mutant_counts.sources("spin_flavour_precession", physics) == before


def test_a_count_is_kept_beside_the_others_and_says_when_it_is_of_other_sources(tmp_path: Path) -> None:
    path = tmp_path / "counts.json"
    assert mutant_counts.summary("neutrino_electron", mutant_counts.kept(path)).startswith("Not counted yet")
    mutant_counts.keep(path, "neutrino_electron", FOUND)
    mutant_counts.keep(path, "neutrino_nucleon", FOUND)
    counts = mutant_counts.kept(path)
    assert list(counts) == ["neutrino_electron", "neutrino_nucleon"]
    assert mutant_counts.summary("neutrino_electron", counts).startswith("8 mutants")
    assert "75.00% are noticed" in mutant_counts.summary("neutrino_electron", counts)
    counts["neutrino_electron"]["sources"] = "0" * 64
    assert mutant_counts.summary("neutrino_electron", counts).startswith("**Counted before the sources changed")


def test_a_file_that_holds_something_else_is_named(tmp_path: Path) -> None:
    path = tmp_path / "counts.json"
    path.write_text("not counts")
    with pytest.raises(UserMistake, match=r"counts\.json holds no counts"):
        mutant_counts.kept(path)


@pytest.mark.parametrize("process", PROCESSES)
def test_every_survivor_that_was_counted_has_a_reason_and_every_reason_a_survivor(process: str) -> None:
    counts = json.loads((SURVIVORS / "counts.json").read_text())[process]
    explained = tomllib.loads((SURVIVORS / f"{process}.toml").read_text()).get("survivor", [])
    keys = ("equation", "component", "change")
    assert {tuple(s[k] for k in keys) for s in counts["survivors"]} == {tuple(e[k] for k in keys) for e in explained}
    assert all(e["reason"] for e in explained)
    assert counts["total"] * (1 - counts["score"]) == pytest.approx(len(explained))


@pytest.mark.slow
def test_the_kept_count_is_what_counting_gives() -> None:
    """For the process that is counted in seconds."""
    from nukernels.verification import mutants

    process = "spin_flavour_precession"
    counts = mutant_counts.kept(SURVIVORS / "counts.json")[process]
    if counts["sources"] != mutant_counts.sources(process):
        pytest.skip("the sources have changed since they were counted, which the documentation says")
    assert {**mutants(process), "sources": counts["sources"]} == counts
