"""Both sides of a choice can be evaluated without a NaN, an infinity or a warning."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p

from codegen.certify.interpret import evaluate
from codegen.ir.program import Op
from codegen.passes.cost import cost
from codegen.passes.guard import guard
from tests.codegen.programs import A, X, Y, count, program_of, within

CHOICES = {
    "log": (sp.Piecewise((sp.log(X), X > 0), (X, True)), [-1.0, 0.0, 2.0]),
    "root": (sp.Piecewise((X, X < 0), (sp.sqrt(X), True)), [-1.0, 0.0, 2.0]),
    "removable": (sp.Piecewise((sp.S.One, sp.Eq(X, 0)), (sp.sin(X) / X, True)), [-1.0, 0.0, 2.0]),
    "overflow": (sp.Piecewise((sp.S.One, X > 700), (sp.exp(X), True)), [-1.0, 0.0, 2000.0]),
    "nested": (
        sp.Piecewise((X, X < 0), (sp.Piecewise((1 / X, X > 1), (sp.log(X + 1) / (X - 3), True)), True)),
        [-2.0, 3.0, 0.5],
    ),
}


@pytest.mark.parametrize("name", CHOICES)
def test_no_step_of_an_array_program_is_harmed(name):
    """NumPy raises on the first invalid operation, division by zero or overflow in any branch."""
    expression, points = CHOICES[name]
    before = program_of(name, expression)
    after = guard(before)
    x = np.array(points)
    with np.errstate(all="raise"):
        values = evaluate(after, {"x": x}, [after.results[0].step])[after.results[0].step]
    with np.errstate(all="ignore"):
        wanted = evaluate(before, {"x": x}, [before.results[0].step])[before.results[0].step]
    np.testing.assert_array_equal(values, wanted)


def test_steps_that_both_sides_need_are_left_alone():
    shared = program_of("shared", sp.Piecewise((sp.log(X) + 1, Y > 0), (sp.log(X), True)))
    assert guard(shared).listing == shared.listing


def test_arguments_that_do_no_harm_are_left_alone():
    """1 + exp(x) is never zero: 1/(1 + exp(x)) needs no guard for its division."""
    fermi = program_of("fermi", sp.Piecewise((1 / (1 + sp.exp(-sp.Abs(X))), Y > 0), (X + Y, True)))
    assert count(guard(fermi), Op.SELECT) == 1


@pytest.mark.parametrize(
    ("expression", "bounds", "selects"),
    [
        (sp.exp(A), (-1e5, 50), 1),
        (sp.exp(A), (-1, 100), 2),  # infinite in single precision
        (1 / A, (1, 1e10), 1),
        (1 / A, (-1, 1), 2),
        (1 / A, (1e-200, 1), 2),  # whose derivative is infinite
        (sp.log(A), (1e-9, 1), 1),
        (sp.log(A), (0, 1), 2),
        (log1p(A), (-0.4, 1), 1),
        (log1p(A), (-1, 1), 2),
        (expm1(A), (-1e5, 50), 1),
        (expm1(A), (-1, 100), 2),
        (sp.sqrt(A), (1e-9, 1), 1),
        (sp.sqrt(A), (0, 1), 2),  # whose derivative is infinite at 0
        (sp.sqrt(A), (-1e-9, 1), 2),
    ],
)
def test_what_the_domain_keeps_from_harm_needs_no_guard(expression, bounds, selects):
    """A function of a parameter then stays one: a guard by what varies would have it computed per element."""
    choice = within(program_of("choice", sp.Piecewise((expression, X > 0), (X, True))), a=bounds)
    after = guard(choice)
    assert count(after, Op.SELECT) == selects
    assert (cost(after) == cost(choice)) is (selects == 1)
