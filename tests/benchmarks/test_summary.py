"""The table of all peers, from synthetic records. Nothing is timed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks import history
from benchmarks.measuring import Row
from benchmarks.summary import Standing, standings, summary
from nukernels.errors import UserMistake


def row(slower: float, peer: str, kernel: str = "k", size: int = 1000, cores: int = 1) -> Row:
    return Row(kernel, size, peer, 5.0, slower, 0.01, 0.0, cores)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two records on A, the second of fewer kernels, after one on B."""
    found = tmp_path / "history.json"
    history.record([row(100.0, "jax")], "B", "zeroth", path=found)
    before = [row(3.0, "jax"), row(8.0, "jax", "other"), row(0.5, "copy"), row(9.0, "jax", size=10_000)]
    history.record([*before, row(70.0, "jax", cores=2), row(0.9, "empty ufunc")], "A", "first", path=found)
    history.record([row(2.0, "jax")], "A", "second", path=found)
    return found


def test_last_ratios_on_the_newest_processor_are_put_together_by_cores(path: Path) -> None:
    found = standings(path)
    assert found[1]["jax"][1000] == Standing(mean=pytest.approx(4.0), least=2.0, kernels=2)
    assert found[1]["jax"][10_000] == Standing(mean=pytest.approx(9.0), least=9.0, kernels=1)
    assert set(found[1]) == {"jax", "copy"}
    assert found[2] == {"jax": {1000: Standing(mean=pytest.approx(70.0), least=70.0, kernels=1)}}


def test_a_table_has_a_line_per_peer_and_says_where_nothing_was_recorded(path: Path) -> None:
    one_core, two_cores = summary(path).split("\n\n")
    title, sizes, _, copy, jax = one_core.splitlines()
    assert title == "Times our time over n kernels, one core, A"
    assert sizes.split() == ["1,000", "points", "10,000", "points"]
    assert copy.split() == ["copy", "0.5", "0.5", "1", "-", "-", "0"]
    assert jax.split() == ["jax", "4", "2", "2", "9", "9", "1"]
    assert two_cores.startswith("Times our time over n kernels, 2 cores at the same time, A\n")
    assert two_cores.splitlines()[-1].split() == ["jax", "70", "70", "1"]


def test_without_a_record_the_way_to_one_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="bench --record"):
        summary(tmp_path / "none.json")


def test_the_readme_says_what_the_record_says() -> None:
    """A new record changes the numbers of both: those of the README are typed in."""
    text = (Path(__file__).parents[2] / "README.md").read_text()
    table = text.partition("## How fast")[2].partition("\n## ")[0]
    said = dict(re.findall(r"^\| ([a-z ]+) \| ([0-9.]+) \|$", table, re.MULTILINE))
    assert len(said) == 6
    assert said == {peer: f"{standings()[1][peer][1_000_000].mean:.2g}" for peer in said}
