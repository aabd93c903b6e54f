"""Functions on both sides of a choice: one of them, of the chosen argument, and the same value."""

from __future__ import annotations

from dataclasses import replace

import mpmath
import pytest
import sympy as sp

from codegen.ir.program import Op, Result
from codegen.passes import choose as choosing
from codegen.passes.choose import choose
from codegen.passes.cost import cost
from tests.codegen.programs import A, B, X, Y, Z, close, count, program_of, run

POINTS = [
    {"a": 0.5, "b": 2.0, "x": 1.5, "y": 0.25, "z": 3.0},
    {"a": 0.5, "b": 2.0, "x": -1.5, "y": 0.25, "z": 3.0},
    {"a": 0.5, "b": 2.0, "x": 1.5, "y": 4.0, "z": 3.0},
    {"a": 0.5, "b": 2.0, "x": -1.5, "y": 4.0, "z": 3.0},
]


def chosen(*expressions):
    """Programs before and after; their values agree."""
    before = program_of("choice", *expressions)
    after = choose(before)
    for point in POINTS:
        for new, old in zip(run(after, point), run(before, point), strict=True):
            assert close(new, old)
    return before, after


def either(if_positive, otherwise, of=X):
    return sp.Piecewise((if_positive, of > 0), (otherwise, True))


@pytest.mark.parametrize("function", [sp.exp, sp.sin, sp.cos, sp.tanh, sp.atan, lambda x: sp.sqrt(x**2 + 1)])
def test_a_function_on_both_sides_is_one_of_what_is_chosen(function):
    before, after = chosen(either(function(Y) + Z, 3 * function(Z) - Y))
    assert cost(after)[0] < cost(before)[0]
    assert len([s for s in after.steps if s.op not in (Op.INPUT, Op.CONST, Op.SELECT, Op.LT)]) < len(before.steps)


def test_a_quotient_chooses_both_its_parts():
    _, after = chosen(either(Y / Z, Z / Y))
    assert (count(after, Op.DIV), count(after, Op.SELECT)) == (1, 3)  # and one for NaN


def test_a_part_that_both_quotients_have_is_not_chosen():
    _, after = chosen(either(1 + Y / Z, X / Z))
    assert (count(after, Op.DIV), count(after, Op.SELECT)) == (1, 2)


def test_pairs_are_put_together_one_after_the_other():
    """Two exponentials on each side, one within the other on one of them."""
    _, after = chosen(either(sp.exp(Y + sp.exp(Z)), sp.exp(Y) * sp.exp(-2 * Z)))
    assert count(after, Op.EXP) == 2


def test_choices_within_a_side():
    """Of three exponentials one is needed."""
    _, after = chosen(either(sp.exp(Y), either(sp.exp(Z), sp.exp(Y * Z), of=Y - 1)))
    assert count(after, Op.EXP) == 1


def test_what_is_needed_elsewhere_or_on_one_side_alone_is_left_as_it_is():
    for expressions in (
        [either(sp.exp(Y), sp.exp(Z)), sp.exp(Y)],
        [either(sp.exp(Y), Z)],
        [either(sp.exp(Y), sp.cos(Z))],
        [either(sp.exp(A), sp.exp(Y))],  # of a parameter: computed once per call
        [either(sp.exp(A), sp.exp(B))],
        [sp.Piecewise((1 / X, sp.Eq(Y, 0)), (sp.sin(Y) / (X * Y), True))],
    ):
        before, after = chosen(*expressions)
        assert after.listing == before.listing


def test_one_within_the_other_is_no_pair():
    """The inner choice is on the same condition: what it does not take is needed nowhere."""
    for expression in (either(sp.exp(either(Y, sp.exp(Z))), Y), either(Y, sp.exp(either(sp.exp(Z), Y)))):
        before, after = chosen(expression)
        assert after.listing == before.listing


def test_bounds_of_inputs_keep_their_steps():
    before = program_of("bounds", either(sp.exp(Y), sp.exp(Z)))
    bound = next(n for n, s in enumerate(before.steps) if s.op is Op.EXP)
    x = next(a for a in before.arguments if a.name == "x")
    arguments = tuple(replace(a, low=bound) if a is x else a for a in before.arguments)
    assert count(choose(replace(before, arguments=arguments)), Op.EXP) == 2


def test_names_of_what_is_chosen_from_stay():
    before = program_of("named", either(sp.exp(Y + Z), sp.exp(Y * Z)))
    steps = [replace(s, name=s.op.value, note="toy:1") if s.op in (Op.ADD, Op.MUL) else s for s in before.steps]
    after = choose(replace(before, steps=tuple(steps)))
    assert {s.name: s.note for s in after.steps if s.name} == {"add": "toy:1", "mul": "toy:1"}
    assert count(after, Op.EXP) == 1


def test_a_named_function_stays():
    before = program_of("named", either(sp.exp(Y), sp.exp(Z)))
    steps = [replace(s, name=f"n{n}") if s.op is Op.EXP else s for n, s in enumerate(before.steps)]
    named = replace(before, steps=tuple(steps))
    assert choose(named).listing == named.listing


def test_nan_in_is_nan_out():
    _, after = chosen(either(sp.exp(Y), sp.exp(Z)))
    assert mpmath.isnan(run(after, {"x": mpmath.nan, "y": 1.0, "z": 2.0})[0])


def test_the_number_of_pairs_is_bounded(monkeypatch):
    monkeypatch.setattr(choosing, "MOST", 1)
    _, after = chosen(either(sp.exp(Y) + sp.exp(2 * Y), sp.exp(Z) + sp.exp(3 * Z)))
    assert count(after, Op.EXP) == 3


def test_results_may_share_what_is_chosen():
    before, after = chosen(either(sp.exp(Y), sp.exp(Z)), either(2 * sp.exp(Y) + Z, sp.exp(Z) - Y))
    assert count(before, Op.EXP) == 2
    assert count(after, Op.EXP) == 1
    assert isinstance(after.results[0], Result)
