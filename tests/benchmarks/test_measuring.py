"""Who counts as computing the same, what is counted of a kernel, when a goal is missed. Nothing is really timed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from benchmarks import measuring, pulsar_kick
from benchmarks.case import Case
from benchmarks.measuring import measure
from benchmarks.peers import OURS
from codegen.ir.builder import Builder
from codegen.ir.program import Op
from tests.codegen.certify.programs import program

SIZE = 1000


def of_formula(formula: Any) -> Case:
    """A kernel of x and y with the parameter a; nothing is compiled."""
    p = program("counted", {"x": (1.0, 2.0), "y": (1.0, 2.0), "a": (1.0, 2.0)}, formula, parameters=("a",))
    points = np.linspace(1.0, 2.0, 100)
    return Case(p, None, {"a": 1.5}, {"x": points, "y": points[::-1]})


def sines_and_products(b: Builder, i: dict[str, int]) -> int:
    """sin(x) * exp(y) * x * y: two functions."""
    functions = b.add(Op.MUL, b.add(Op.SIN, i["x"]), b.add(Op.EXP, i["y"]))
    return b.add(Op.MUL, functions, b.add(Op.MUL, i["x"], i["y"]))


def product(b: Builder, i: dict[str, int]) -> int:
    """a * x * y / sqrt(x): none."""
    return b.add(Op.DIV, b.add(Op.MUL, i["a"], b.add(Op.MUL, i["x"], i["y"])), b.add(Op.SQRT, i["x"]))


def timed_beside_us(wrong: int, by: float, monkeypatch: pytest.MonkeyPatch) -> tuple[bool, dict[str, str]]:
    """Whether a peer is timed that is off by a relative amount at some of a thousand points, and who is skipped."""
    monkeypatch.setattr(
        measuring, "interleaved", lambda runs, repeats, gate=None: {n: dict.fromkeys(range(9), 1.0) for n in runs}
    )
    right = np.linspace(1.0, 2.0, SIZE)
    theirs = right * np.where(np.arange(SIZE) < wrong, 1 + by, 1)
    skipped: dict[str, str] = {}
    peers = {OURS: lambda rows: lambda: [right], "lambdify": lambda rows: lambda: [theirs]}
    rows = measure(of_formula(product), SIZE, 1, peers, skipped)
    return "lambdify" in {row.peer for row in rows}, skipped


def test_ten_digits_that_agree_are_enough_and_nine_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert timed_beside_us(SIZE, 3e-11, monkeypatch) == (True, {})
    taken, skipped = timed_beside_us(SIZE, 1e-9, monkeypatch)
    assert not taken
    assert skipped == {"lambdify on toy.counted": "disagrees with our results by 1e-09"}


def test_a_hundredth_of_the_points_may_be_ill_conditioned_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    assert timed_beside_us(SIZE // 200, 1.0, monkeypatch) == (True, {})
    taken, skipped = timed_beside_us(SIZE // 50, 1.0, monkeypatch)
    assert not taken
    assert list(skipped) == ["lambdify on toy.counted"]


def test_traffic_is_a_double_for_each_variable_and_result() -> None:
    """x, y and the result; the parameter is one number for all points."""
    one = of_formula(product)
    assert one.bytes == 24
    assert one.rows(10).nbytes == 240


def test_products_quotients_and_roots_are_no_transcendental_functions() -> None:
    assert of_formula(product).transcendental == 0
    assert of_formula(sines_and_products).transcendental == 2


@pytest.mark.parametrize(("rate", "missed"), [(0.99e7, True), (1.01e7, False)])
def test_the_goal_of_scatterings_is_ten_million_a_second(rate: float, missed: bool) -> None:
    """Only our rate counts, not that of a faster or slower peer."""
    found = pulsar_kick.Rates({"nukernels": rate, "Python": 1e8 if missed else 1e5}, rate, rate)
    assert found.missed is missed
    assert f"goal 1e+07 {'MISSED' if missed else 'reached'};" in str(found)
    assert found.as_dict()["goal"] == 1e7
