"""The benchmark runs, all peers compute the same function, and what cannot run is named. No timing is asserted."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from benchmarks import measuring, run
from benchmarks.case import Case, case
from benchmarks.compiled import empty_ufunc, handwritten
from benchmarks.goals import CONTRACTED, goals
from benchmarks.measuring import cases, measure, prepared, worth_timing
from benchmarks.peers import CALL, COPY, OURS, PEERS
from benchmarks.timing import interleaved, ratio
from codegen.certify import interpreter
from codegen.ir.builder import Builder
from codegen.ir.program import Op
from nukernels import cli
from tests.codegen.certify.programs import program


def formula(b: Builder, i: dict[str, int]) -> int:
    """Every kind of step that peers spell differently: selections, minima, absolute values, powers, expm1."""
    add = b.add
    x, y, a = i["x"], i["y"], i["a"]
    smooth = add(Op.ADD, add(Op.EXPM1, add(Op.MUL, x, y)), add(Op.LOG1P, add(Op.MUL, y, y)))
    rational = add(Op.DIV, add(Op.POWI, x, value=3), add(Op.SQRT, add(Op.ADD, a, add(Op.ABS, y))))
    chosen = add(Op.SELECT, add(Op.LT, x, b.constant(0)), add(Op.MIN, x, y), add(Op.MAX, x, a))
    turning = add(Op.ADD, add(Op.TANH, x), add(Op.MUL, add(Op.PI), add(Op.COS, y)))
    return add(Op.ADD, add(Op.ADD, smooth, rational), add(Op.ADD, chosen, turning))


@pytest.fixture(scope="module")
def toy() -> Case:
    """A program with its interpreter in place of the compiled kernel."""
    p = program("bench", {"x": (-2.0, 2.0), "y": (-1.0, 1.0), "a": (1.0, 2.0)}, formula, parameters=("a",))
    array = interpreter(p).array
    assert array is not None

    def ufunc(*args: Any, out: np.ndarray) -> np.ndarray:
        out[:] = array(*args)[0]
        return out

    def loop(*args: Any) -> None:
        args[-1][:] = array(*args[:-1])[0]

    return case(p, SimpleNamespace(ufunc=ufunc, numba_array=loop))


@pytest.fixture
def of_toy(toy: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "cases", lambda kernels: [toy])


@pytest.mark.usefixtures("of_toy")
def test_all_installed_peers_compute_the_same_function(tmp_path) -> None:
    seen = []
    result = run.bench(sizes=[64], repeats=3, progress=lambda *a: seen.append(a), write=tmp_path / "b" / "bench.json")
    typed = {"handwritten C", "handwritten C native"}  # for other kernels
    assert {row.peer for row in result.rows} == set(PEERS) - typed - {name for name, _ in result.skipped}
    assert all("not installed" in reason for _, reason in result.skipped)
    assert all(row.difference <= 1e-13 for row in result.rows)
    assert all(row.nanoseconds > 0 for row in result.rows)
    assert next(row.slower for row in result.rows if row.peer == OURS) == 1.0
    assert json.loads((tmp_path / "b" / "bench.json").read_text()) == json.loads(json.dumps(result.as_dict()))
    assert "toy.bench, ns per point" in str(result)
    assert seen[-1][0] == "done"


@pytest.mark.usefixtures("of_toy")
def test_a_peer_that_computes_something_else_is_not_timed_but_named(monkeypatch) -> None:
    def wrong(one: Case):
        return lambda rows: lambda: [rows[0] * 2]

    monkeypatch.setitem(PEERS, "lambdify", wrong)
    result = run.bench(sizes=[32], repeats=1, peers=[OURS, "lambdify", COPY], write=None)
    assert {row.peer for row in result.rows} == {OURS, COPY}
    assert result.skipped[0][0] == "lambdify on toy.bench"
    assert "disagrees with our results" in str(result)


@pytest.mark.usefixtures("of_toy")
def test_absent_and_failing_peers_are_named_and_skipped(monkeypatch) -> None:
    def failing(one: Case):
        raise ValueError("too many registers\nand more")

    monkeypatch.setitem(sys.modules, "numexpr", None)
    monkeypatch.setitem(PEERS, "lambdify", failing)
    result = run.bench(sizes=[16], repeats=1, peers=[OURS, "numexpr", "lambdify"], write=None)
    assert dict(result.skipped) == {
        "lambdify on toy.bench": "ValueError: too many registers",
        "numexpr": "not installed (numexpr)",
    }


def test_ratios_are_medians_over_repeats_that_both_took_part_in() -> None:
    found, error = ratio({0: 2.0, 1: 9.0, 2: 4.0, 3: 1.0}, {0: 1.0, 1: 1.0, 2: 1.0})
    assert found == 4.0
    assert error == pytest.approx(1.4826 * 2.0 * (3.14159265 / 6) ** 0.5)  # median deviation 2, three repeats
    assert ratio({0: 0.9}, {0: 1.0}) == (0.9, 0.9)  # one repeat cannot tell who is faster
    assert set(interleaved({"a": lambda: None, "b": lambda: sum(range(100))}, 2)["a"]) == {0, 1}


def test_what_cannot_be_told_apart_is_measured_again_with_more_repeats(toy: Case, monkeypatch) -> None:
    """The first timing says near one for two peers, the second tells one of them, the third is for the other alone."""
    times = {OURS: 1.0, "numexpr": 1.1, "lambdify": 1.1, "lambdify cse": 2.0}
    asked: list[tuple[list[str], int]] = []

    def told(runs: Any, repeats: int, gate: object = None) -> dict[str, dict[int, float]]:
        asked.append((list(runs), repeats))
        scatter = {name: 0.5 if name == "lambdify" and len(asked) < 3 else 0.0 for name in runs}
        return {n: {r: times[n] + scatter[n] * (r % 3 - 1) for r in range(repeats)} for n in runs}

    monkeypatch.setattr(measuring, "interleaved", told)
    made = dict.fromkeys(times, PEERS[OURS](toy))
    rows = measure(toy, 1000, 9, made, {})
    assert asked == [(list(times), 9), ([OURS, "numexpr", "lambdify"], 27), ([OURS, "lambdify"], 108)]
    assert {row.peer: (row.slower, row.error) for row in rows}["lambdify"] == (1.1, 0.0)
    asked.clear()
    measure(toy, 1000, 9, made, {}, gate=lambda: None)
    assert len(asked) == 1


def test_a_peer_finds_in_the_caches_what_it_left_there(monkeypatch) -> None:
    """Before every timed call go untimed ones of the same peer, in an order that changes, so that no other matters."""
    monkeypatch.setattr("benchmarks.timing.SHORTEST", 0.0)  # no loops
    seen: list[str] = []
    interleaved({"a": lambda: seen.append("a"), "b": lambda: seen.append("b")}, 9)
    assert "".join(seen[:4]) == "aabb"  # how long they take
    repeats = ["".join(seen[at : at + 8]) for at in range(4, len(seen), 8)]
    assert len(repeats) == 9
    assert set(repeats) == {"aaaabbbb", "bbbbaaaa"}


def test_nothing_goes_before_a_slow_call(monkeypatch) -> None:
    """It fills the caches itself: twice to learn how slow it is, then timed."""
    slow = iter([0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 2.0, 3.0])
    calls: list[None] = []
    monkeypatch.setattr("benchmarks.timing.time", SimpleNamespace(perf_counter=lambda: next(slow)))
    interleaved({"slow": lambda: calls.append(None)}, 1)
    assert len(calls) == 3


@pytest.mark.usefixtures("of_toy")
def test_a_peer_that_writes_nothing_is_not_taken_for_one_that_agrees(monkeypatch) -> None:
    """All peers write to the same arrays; what another has left there is wiped out before."""
    monkeypatch.setitem(PEERS, "numexpr", lambda one: lambda rows: lambda: one.split(rows)[1])
    result = run.bench(sizes=[32], repeats=1, peers=[OURS, "numexpr"], write=None)
    assert "numexpr on toy.bench" in dict(result.skipped)


def test_large_arrays_are_for_peers_near_ours_that_memory_holds(toy: Case, monkeypatch) -> None:
    skipped: dict[str, str] = {}
    peers = {name: PEERS[name] for name in (OURS, COPY, "lambdify")}
    made = prepared(toy, peers, skipped)
    before = measure(toy, 64, 1, made, skipped)
    assert set(worth_timing(toy, 10**6, made, before, skipped)) == set(peers)
    far = [SimpleNamespace(peer="lambdify", size=10**6, slower=40.0)]
    assert set(worth_timing(toy, 10**7, made, far, skipped)) == {OURS, COPY}
    assert skipped == {"lambdify on toy.bench, 10,000,000 points": "takes 40 times our time on fewer"}
    skipped.clear()
    monkeypatch.setattr("benchmarks.measuring.MEMORY", 1.3 * 8 * 7 * 10**7)  # the arrays, and a copy of them
    assert COPY in worth_timing(toy, 10**7, made, [], skipped)
    assert "GiB beside the others" in skipped["lambdify on toy.bench, 10,000,000 points"]


def test_a_peer_that_cannot_run_is_named_before_large_arrays_too(toy: Case) -> None:
    """As numexpr, which refuses formulas without variables when it is called."""

    def refuses(rows: object) -> object:
        raise ValueError("no such formula")

    skipped: dict[str, str] = {}
    made = {OURS: PEERS[OURS](toy), "numexpr": refuses}
    assert set(worth_timing(toy, 10**7, made, [], skipped)) == {OURS}
    assert skipped == {"numexpr on toy.bench": "ValueError: no such formula"}
    with pytest.raises(ValueError, match="no such formula"):  # ours is no peer
        worth_timing(toy, 10**7, {OURS: refuses}, [], skipped)


def test_formulas_typed_by_hand_agree_with_the_kernels() -> None:
    """Every file of handwritten/ is the kernel that it is called after, to 10^-10; without a compiler it is named."""
    written = sorted(path.stem for path in run.ROOT.glob("benchmarks/handwritten/*.c"))
    assert CONTRACTED in written
    for one in cases(written):
        skipped: dict[str, str] = {}
        names = [OURS, "handwritten C"]
        rows = measure(one, 1000, 1, prepared(one, {name: PEERS[name] for name in names}, skipped), skipped)
        assert {row.peer for row in rows} | {name.partition(" on ")[0] for name in skipped} == set(names)
        assert all("compiler" in reason for reason in skipped.values())


def test_a_kernel_that_nobody_typed_has_no_such_peer(toy: Case) -> None:
    with pytest.raises(LookupError, match=r"toy\.bench"):
        handwritten(toy)


def test_the_empty_ufunc_takes_as_many_arguments_and_changes_nothing() -> None:
    nothing, out = empty_ufunc(3, 2), (np.full(10, 7.0), np.full(10, 8.0))
    nothing(np.ones(10), 1.0, 2.0, out=out)
    assert (nothing.nin, nothing.nout) == (3, 2)
    assert set(out[0]) | set(out[1]) == {7.0, 8.0}


WORK = {CONTRACTED: {"transcendental": 1}, "other": {"transcendental": 2}, "rich": {"transcendental": 3}}


def timed(
    peer: str, slower: float, kernel: str = CONTRACTED, size: int = 10**6, nanoseconds: float = 1.0, error: float = 0.01
) -> Any:
    return SimpleNamespace(kernel=kernel, size=size, peer=peer, slower=slower, nanoseconds=nanoseconds, error=error)


def test_goals_are_listed_with_what_keeps_them_from_being_reached() -> None:
    fine = [timed("lambdify cse", 40), timed("heyoka", 1.6), timed("jax", 2.5), timed(COPY, 0.7)]
    found = list(goals([*fine, timed("numba generated", 3), timed(COPY, 0.1, "rich")], WORK))
    assert len(found) == 6
    assert all(not goal.misses and str(goal).startswith("reached") for goal in found)
    slow = [timed("lambdify cse", 20), timed("heyoka", 1.4), timed("jax", 1.9), timed(COPY, 0.4)]
    slow += [timed("numexpr", 0.5, "other"), timed("lambdify", 0.9, "other"), timed("handwritten C", 0.98, "other")]
    slow += [timed(COPY, 0.6, "other"), timed(COPY, 0.1, "rich")]
    found = list(goals(slow, WORK))
    assert [len(goal.misses) for goal in found] == [1, 1, 1, 1, 2, 2]
    assert "0 of 2, at most 2.5 times" in str(found[4])
    assert "1 of 2, and 0 that cannot be told apart" in str(found[5])
    assert "peers take at least 0.5 times (numexpr, other)" in str(found[5])
    assert list(goals([timed("jax", 0.5, size=1000)], WORK)) == []


def test_a_peer_is_faster_only_beyond_what_timings_scatter_by() -> None:
    """0.95 with a standard error of 0.02 is faster, with one of 0.03 it is not, and neither are we."""
    (found,) = goals([timed("numexpr", 0.95, "other", error=0.02)], WORK)
    assert "0.95 +- 0.02" in found.misses[0]
    (found,) = goals([timed("numexpr", 0.95, "other", error=0.03)], WORK)
    assert not found.misses
    assert "0 of 1, and 1 that cannot be told apart" in str(found)


def test_what_a_call_costs_is_counted_beyond_that_of_numpy() -> None:
    """Ten points: 400 ns each are 4 us, half of which a ufunc that does nothing takes as well."""
    rows = [timed(OURS, 1.0, size=10, nanoseconds=400.0), timed(CALL, 0.51, size=10)]
    assert not next(goals(rows, WORK)).misses
    rows[1] = timed(CALL, 0.49, size=10)
    assert "2.04 us beyond NumPy's own" in next(goals(rows, WORK)).misses[0]


def test_a_table_that_cannot_be_kept_is_said_before_measuring(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "results").touch()
    monkeypatch.setattr(run, "WRITTEN", tmp_path / "results" / "benchmark.json")
    monkeypatch.setattr(run, "bench", lambda **_: pytest.fail("measured for nothing"))
    monkeypatch.setattr("sys.argv", ["nukernels", "bench"])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 2
