"""Rates of several cores added up, and the roofline, on synthetic numbers; one small run on real cores."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import history, roofline, run
from benchmarks.cores import added
from benchmarks.measuring import Row
from benchmarks.peers import COPY, OURS
from benchmarks.timing import interleaved
from nukernels import cli
from nukernels.errors import UserMistake

ROWS = (
    Row("p.a", 1000, OURS, 2.0, 1.0, 0.01, 0.0),
    Row("p.a", 1000, COPY, 4.0, 2.0, 0.01, 0.0),
    Row("p.a", 1000, "jax", 8.0, 4.0, 0.01, 0.0),
    Row("q.b", 1000, OURS, 10.0, 1.0, 0.01, 0.0),
    Row("q.b", 1000, COPY, 2.0, 0.2, 0.01, 0.0),
    Row("p.a", 10, OURS, 90.0, 1.0, 0.01, 0.0),
)
WORK = {"p.a": {"operations": 20, "bytes": 40}, "q.b": {"operations": 400, "bytes": 16}}
RESULT = run.Result(ROWS, (), {"processor": "A"}, WORK)


def test_rates_add_up_and_the_ratio_is_that_of_the_sums() -> None:
    one = [Row("k", 10, OURS, 2.0, 1.0, 0.01, 0.0), Row("k", 10, "jax", 4.0, 2.0, 0.01, 1e-15)]
    two = [
        Row("k", 10, OURS, 6.0, 1.0, 0.01, 0.0),
        Row("k", 10, "jax", 12.0, 2.0, 0.01, 2e-15),
        Row("k", 10, "x", 1.0, 1.0, 0.01, 0.0),
    ]
    ours, jax = added([one, two])
    assert ours == Row("k", 10, OURS, pytest.approx(1.5), 1.0, 0.01, 0.0, 2)
    assert jax == Row("k", 10, "jax", pytest.approx(3.0), pytest.approx(2.0), 0.01, 2e-15, 2)


def test_every_timed_call_waits_at_the_gate_as_often_on_every_core() -> None:
    """However fast a peer is: the number of waits depends on the repeats alone."""
    waits: list[None] = []
    found = interleaved({"a": lambda: None, "b": lambda: None}, 9, lambda: waits.append(None))
    assert len(waits) == 6
    assert [set(times) for times in found.values()] == [{0, 3, 6}] * 2


def test_two_processes_measure_the_same_at_the_same_time() -> None:
    result = run.bench(
        "neutrino_nucleon.opacity",
        sizes=[64],
        repeats=1,
        peers=[OURS, COPY],
        write=None,
        cores=(run.available() * 2)[:2],
    )
    assert {(row.peer, row.cores) for row in result.rows} >= {(OURS, 1), (COPY, 1)}
    assert {(row.peer, row.cores) for row in result.rows} >= {(OURS, 2), (COPY, 2)}
    assert "2 cores at the same time" in str(result)


def test_roofs_are_the_traffic_of_the_fastest_copy_and_the_operations_of_the_fastest_kernel() -> None:
    """A copy reads and writes every byte of the arrays: twice 40 bytes in 4 ns."""
    large = [row for row in ROWS if row.size == 1000]
    assert roofline.bandwidth(large, RESULT) == 20.0
    assert roofline.intensity("p.a", RESULT) == 0.5
    assert roofline.rate(ROWS[3], RESULT) == 40.0


@pytest.mark.parametrize("ending", [".png", ".pdf"])
def test_the_roofline_is_drawn_and_the_same_numbers_give_the_same_bytes(tmp_path: Path, ending: str) -> None:
    paths = [tmp_path / f"{n}{ending}" for n in range(2)]
    for path in paths:
        roofline.draw(RESULT, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_other_formats_are_refused_before_anything_is_measured() -> None:
    with pytest.raises(UserMistake, match=r"roof\.gif: the name must end in \.png or \.pdf"):
        roofline.checked(Path("roof.gif"))


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The command with a synthetic measurement and a history of its own."""
    path = tmp_path / "history.json"
    monkeypatch.setattr(run, "bench", lambda **options: RESULT)
    monkeypatch.setattr(run, "machine", lambda: {"processor": "A"})
    record, compare, known = history.record, history.compare, history.known
    monkeypatch.setattr(history, "record", lambda *a: record(*a, path=path))
    monkeypatch.setattr(history, "compare", lambda rows, processor: compare(rows, processor, path))
    monkeypatch.setattr(history, "known", lambda processor, *_: known(processor, path))
    return path


def test_the_command_records_compares_and_ends_with_status_1_when_a_ratio_fell(
    measured: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def bench(*options: str) -> tuple[int | str | None, str]:
        monkeypatch.setattr("sys.argv", ["nukernels", "bench", *options])
        with pytest.raises(SystemExit) as left:
            cli.main()
        return left.value.code, "".join(capsys.readouterr())

    status, text = bench("--compare")
    assert status == 2  # nothing recorded: neither passed nor fell
    assert "no record made on the processor 'A'" in text
    assert bench("--record", "--date", "first")[0] == 0
    status, text = bench("--compare")
    assert status == 0
    assert "none fell" in text
    history.record([Row("p.a", 1000, "jax", 8.0, 6.0, 0.01, 0.0)], "A", "second")
    status, text = bench("--compare")
    assert status == 1
    assert "FELL p.a, 1,000 points: jax took 6 times our time in second, now 4" in text
