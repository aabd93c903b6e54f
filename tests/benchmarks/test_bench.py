"""The benchmark runs, all peers compute the same function, and what cannot run is named. No timing is asserted."""

from __future__ import annotations

import json
import sys
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from benchmarks import run
from benchmarks.case import Case, case
from benchmarks.goals import CONTRACTED, missed
from benchmarks.peers import COPY, OURS, PEERS
from benchmarks.timing import interleaved, ratio
from codegen.certify import interpreter
from codegen.ir.builder import Builder
from codegen.ir.program import Op
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
    assert {row.peer for row in result.rows} == set(PEERS) - {name for name, _ in result.skipped}
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
        return lambda arrays: lambda: [arrays[0] * 2]

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
    assert ratio({0: 2.0, 1: 9.0, 2: 4.0, 3: 1.0}, {0: 1.0, 1: 1.0, 2: 1.0}) == 4.0
    assert set(interleaved({"a": lambda: None, "b": lambda: sum(range(100))}, 2)["a"]) == {0, 1}


def test_goals_that_are_not_reached_are_listed() -> None:
    def row(peer: str, slower: float, kernel: str = CONTRACTED) -> SimpleNamespace:
        return SimpleNamespace(kernel=kernel, size=10**6, peer=peer, slower=slower)

    fine = [row("lambdify cse", 40), row("heyoka", 1.6), row("jax", 2.5), row("copy", 0.6), row("numba generated", 3)]
    assert list(missed(fine, 10**6)) == []
    slow = [
        row("lambdify cse", 20),
        row("heyoka", 1.4),
        row("jax", 1.9),
        row("copy", 0.4),
        row("numexpr", 0.5, "other"),
    ]
    assert len(list(missed(slow, 10**6))) == 5
    assert list(missed(slow, 1000)) == []
