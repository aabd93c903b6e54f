"""True values: Arb at rising precision, limits at removable singularities, honest singularities."""

from __future__ import annotations

import mpmath
import numpy as np
import pytest
from flint import arb

from codegen.certify.arb import ArbProgram
from codegen.certify.bits import accurate_bits
from codegen.certify.domain import Domain
from codegen.certify.points import Points
from codegen.certify.reference import LIMIT, SINGULAR, reference
from codegen.ir.builder import Builder
from codegen.ir.program import Op, Program

from .programs import occupation_difference, program


def points(program: Program, **columns: list[float]) -> Points:
    arrays = {n: np.array(c) for n, c in columns.items()}
    length = len(next(iter(arrays.values())))
    return Points(arrays, np.zeros(length, dtype=np.int8), (), Domain(program).centre(arrays), 0)


def cancelling(b: Builder, i: dict[str, int]) -> int:
    return b.add(Op.SUB, b.add(Op.EXP, i["x"]), b.constant(1))


def test_true_values_survive_total_cancellation() -> None:
    """exp(x) - 1 at x = 1e-30 loses 100 bits in the formula as written; the truth is 1e-30 all the same."""
    p = program("expm1", {"x": (-1.0, 1.0)}, cancelling)
    x = [1e-30, 3e-5, 0.7, -1e-18]
    found = reference(p, points(p, x=x))
    with mpmath.workdps(60):
        for j, value in enumerate(x):
            exact = mpmath.expm1(mpmath.mpf(value))
            computed = mpmath.mpf(found.high[0, j]) + mpmath.mpf(found.low[0, j])
            assert abs(computed / exact - 1) < mpmath.mpf(2) ** -62  # a hundredth of an ulp is 2^-59.6
    assert found.established[0, 0] > found.established[0, 2]


def test_removable_singularities_get_their_limit_from_both_sides() -> None:
    """At z = 0 the response is the occupation 1/(e^x + 1), although the formula there is 0/0."""
    p = occupation_difference("derived")
    x = [-2.0, 0.0, 7.5]
    found = reference(p, points(p, z=[0.0] * 3, x=x, s=[1.0, -1.0, 1.0]))
    assert (found.established == LIMIT).all()
    expected = [1 / (np.exp(v) + 1) * s for v, s in zip(x, (1, -1, 1), strict=True)]
    assert found.high[0] == pytest.approx(expected, rel=1e-15)


def test_a_true_singularity_has_no_reference() -> None:
    p = program("pole", {"x": (-1.0, 1.0)}, lambda b, i: b.add(Op.DIV, b.constant(1), i["x"]))
    found = reference(p, points(p, x=[0.0, 0.5]))
    assert found.established[0].tolist() == [SINGULAR, 106]
    assert np.isnan(found.high[0, 0])


def test_a_jump_has_no_limit() -> None:
    p = program("jump", {"x": (-1.0, 1.0), "y": (-1.0, 1.0)}, lambda b, i: b.add(Op.DIV, i["x"], i["y"]))
    found = reference(p, points(p, x=[0.0], y=[0.0]))
    assert found.singular.all()


def test_exact_zeros_are_known_to_be_zero_even_when_the_formula_only_cancels() -> None:
    def formula(b: Builder, i: dict[str, int]) -> int:
        root = b.add(Op.SQRT, i["x"])
        return b.add(Op.SUB, b.add(Op.MUL, root, root), i["y"])

    p = program("zero", {"x": (1.0, 4.0), "y": (1.0, 4.0)}, formula)
    found = reference(p, points(p, x=[2.0, 2.0], y=[2.0, 3.0]))
    assert found.zero[0].tolist() == [True, False]
    assert found.high[0].tolist() == [0.0, -1.0]


def test_values_beyond_the_largest_double_are_infinite() -> None:
    p = program("big", {"x": (0.0, 2000.0)}, lambda b, i: b.add(Op.EXP, i["x"]))
    found = reference(p, points(p, x=[1000.0, 1.0]))
    assert found.high[0, 0] == np.inf
    assert not found.singular.any()


def test_several_workers_give_the_same_values() -> None:
    p = program("expm1", {"x": (-1.0, 1.0)}, cancelling)
    chosen = points(p, x=np.linspace(-1, 1, 2001).tolist())
    one, two = reference(p, chosen, 1), reference(p, chosen, 2)
    for name in ("high", "low", "zero", "established"):
        assert np.array_equal(getattr(one, name), getattr(two, name))


def test_an_undecided_selection_encloses_both_branches() -> None:
    """sqrt(x)^2 < x is undecided in balls at x = 2; whatever it is, the value lies in what is returned."""

    def formula(b: Builder, i: dict[str, int]) -> int:
        root = b.add(Op.SQRT, i["x"])
        below = b.add(Op.LT, b.add(Op.MUL, root, root), i["x"])
        return b.add(Op.SELECT, below, b.constant(1), b.constant(3))

    p = program("select", {"x": (1.0, 4.0)}, formula)
    from flint import arb

    (value,) = ArbProgram(p)([arb(2)], 106)
    assert value.contains(1)
    assert value.contains(3)


def test_few_accurate_bits_show_the_step_that_cancels() -> None:
    p = program("expm1", {"x": (-1.0, 1.0)}, cancelling, scale="symlog")
    found = {row.step: row for row in accurate_bits(p, 200, all_steps=True)}
    result = found[p.results[0].step]
    assert result.label == "f"
    assert result.least == 0
    assert result.lost > 5
    stable = program("expm1", {"x": (-1.0, 1.0)}, lambda b, i: b.add(Op.EXPM1, i["x"]), scale="symlog")
    assert accurate_bits(stable, 200)[0].least > 48


def test_a_choice_that_passes_on_nan_does_not_blur_the_truth() -> None:
    """A computed number equals itself although its ball is inexact; only NaN is undecided."""

    def guarded(b: Builder, i: dict[str, int]) -> int:
        root = b.add(Op.SQRT, i["x"])
        chosen = b.add(Op.SELECT, b.add(Op.LT, root, b.constant(2)), i["y"], b.add(Op.MUL, i["y"], i["y"]))
        return b.add(Op.SELECT, b.add(Op.EQ, root, root), chosen, root)

    p = program("guarded", {"x": (0.0, 10.0), "y": (0.0, 10.0)}, guarded)
    found = reference(p, points(p, x=[2.0, 7.0], y=[3.0, 3.0]))
    assert found.high[0].tolist() == [3.0, 9.0]
    assert all(np.isnan(float(v.mid())) for v in ArbProgram(p)([arb("nan"), arb(3)], 100))
