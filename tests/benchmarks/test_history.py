"""Records of ratios and what is reported against them, on synthetic numbers. Nothing is timed."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from benchmarks import history
from benchmarks.measuring import Row
from nukernels.errors import UserMistake


def row(slower: float, peer: str = "jax", size: int = 1000, kernel: str = "k", cores: int = 1) -> Row:
    return Row(kernel, size, peer, 5.0, slower, 0.01, 0.0, cores)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.json"


def test_ratios_that_fell_by_more_than_a_fifth_are_reported_and_no_others(path: Path) -> None:
    before = [row(2.0), row(3.0, "copy"), row(4.0, "heyoka"), row(5.0, "jax", size=10), row(6.0, cores=2)]
    assert history.record([*before, row(1.0, "nukernels")], "A", "first", path=path) == 5
    now = [row(1.61), row(2.39, "copy"), row(9.0, "heyoka"), row(0.5, "jax", size=10), row(4.9, cores=2)]
    found = history.compare([*now, row(1.0, "numexpr")], "A", path)
    assert [(f.peer, f.size, f.before, f.now, f.version) for f in found.falls] == [
        ("jax", 10, 5.0, 0.5, "first"),
        ("copy", 1000, 3.0, 2.39, "first"),
    ]
    assert (found.compared, found.new) == (5, 1)
    assert "FELL k, 10 points: jax took 5 times our time in first, now 0.5 (90 % less)" in str(found)


def test_a_ratio_that_is_no_number_has_fallen(path: Path) -> None:
    history.record([row(2.0)], "A", "first", path=path)
    assert len(history.compare([row(float("nan"))], "A", path).falls) == 1


def test_the_last_record_of_the_same_processor_counts_also_behind_one_of_fewer_kernels(path: Path) -> None:
    history.record([row(9.0), row(4.0, kernel="other")], "A", "first", path=path)
    history.record([row(2.0)], "A", "second", path=path)
    history.record([row(50.0), row(50.0, kernel="other")], "B", "third", path=path)
    assert not history.compare([row(1.9), row(3.9, kernel="other")], "A", path).falls
    assert [f.version for f in history.compare([row(1.9), row(3.0, kernel="other")], "A", path).falls] == ["first"]
    assert "none fell" in str(history.compare([row(1.9)], "A", path))


def test_nothing_to_compare_with_is_said_and_does_not_pass(path: Path) -> None:
    with pytest.raises(UserMistake, match="no record made on the processor 'A'"):
        history.compare([row(1.0)], "A", path)
    history.record([row(1.0)], "A", "first", path=path)
    with pytest.raises(UserMistake, match="none of the 1 ratios of this run"):
        history.compare([row(1.0, size=7)], "A", path)


def test_a_record_is_added_without_changing_the_ones_before(path: Path) -> None:
    """Same measurements, same bytes; every ratio on a line of its own."""
    history.record([row(1.23456), row(2.0, "copy")], "A", "first", "busy", path)
    first = path.read_text()
    history.record([row(3.0)], "A", "second", path=path)
    assert path.read_text().startswith(first.removesuffix("\n]}\n"))
    written = json.loads(path.read_text())["records"]
    assert written[0] == {
        "version": "first",
        "processor": "A",
        "note": "busy",
        "ratios": [["k", 1000, "copy", 1, 2.0], ["k", 1000, "jax", 1, 1.23]],
    }
    assert [p.name for p in path.parent.iterdir()] == ["history.json"]


@pytest.mark.parametrize("text", ["", "[]", '{"records": [{}]}', '{"records": [{"processor": "A"}]}'])
def test_a_damaged_history_is_named_and_left_alone(path: Path, text: str) -> None:
    path.write_text(text)
    with pytest.raises(UserMistake, match="not a history of the benchmark"):
        history.record([row(1.0)], "A", "first", path=path)
    assert path.read_text() == text


def test_a_record_that_cannot_be_written_in_json_leaves_the_history_as_it_was(path: Path) -> None:
    history.record([row(1.0)], "A", "first", path=path)
    before = path.read_bytes()
    with pytest.raises(ValueError, match="JSON"):
        history.record([row(float("inf"))], "A", "second", path=path)
    assert path.read_bytes() == before


def test_the_version_is_the_commit_and_says_when_files_differ_from_it(tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="--date"):
        history.version(tmp_path)

    def git(*arguments: str) -> str:
        who = ["-c", "user.name=n", "-c", "user.email=e@example.org"]
        command = ["git", "-C", str(tmp_path), *who, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    git("init", "-q")
    (tmp_path / "f").write_text("1")
    git("add", "f")
    git("commit", "-qm", "m")
    commit = git("rev-parse", "HEAD")
    assert history.version(tmp_path) == commit[:12]
    (tmp_path / "f").write_text("2")
    assert history.version(tmp_path) == f"{commit[:12]}-dirty"


def test_the_committed_history_is_readable_and_holds_the_contracted_kernel() -> None:
    from benchmarks.goals import CONTRACTED

    found = history.records()
    assert found
    for one in found:
        assert CONTRACTED in {kernel for kernel, *_ in one["ratios"]}
        assert all(ratio > 0 for *_, ratio in one["ratios"])
