"""Intervals that contain every value of every step, for inputs in the declared domain."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from sympy.codegen.cfunctions import Cbrt, expm1, log1p

from codegen.certify.interpret import evaluate
from codegen.certify.points import sample
from codegen.ir.builder import Builder
from codegen.ir.program import BOOLEAN, Argument, Op, Program, Result
from codegen.passes.enclosure import IV, enclosures
from codegen.pipeline import compile_kernel
from tests.codegen.programs import A, X, Y, program_of, within


def range_of(program, result=0):
    found = enclosures(program)[program.results[result].step]
    return float(found.a), float(found.b)


@pytest.mark.parametrize(
    ("expression", "low", "high"),
    [
        (X**2, 0, 9),
        (X**3 - 1, -28, 7),
        (sp.Abs(X), 0, 3),
        (1 / (X + 4), 1 / 6, 1),
        (sp.sqrt(X + 4), 1, 6**0.5),
        (sp.Min(X, 1), -3, 1),
        (sp.Max(X, 1), 1, 2),
        (sp.Piecewise((X, X > 0), (sp.S(7), True)), -3, 7),
        (sp.exp(-X), np.exp(-2.0), np.exp(3.0)),
        (sp.log(X + 4), 0, np.log(6.0)),
        (log1p(X + 4), np.log(2.0), np.log(7.0)),
        (expm1(X), np.expm1(-3.0), np.expm1(2.0)),
        (sp.cos(X), -1, 1),
        (sp.atan(X), -np.pi / 2, np.pi / 2),
        (Cbrt(X), -np.cbrt(3.0), np.cbrt(2.0)),
        (Cbrt(X - 3), -np.cbrt(6.0), -1),
        (Cbrt(X + 3), 0, np.cbrt(5.0)),
        (sp.log(X), -np.inf, np.inf),  # not defined everywhere
        (1 / X, -np.inf, np.inf),
    ],
)
def test_intervals_of_single_operations(expression, low, high):
    found = range_of(within(program_of("single", expression), x=(-3, 2)))
    np.testing.assert_allclose(found, (low, high), rtol=1e-14, atol=1e-14)


def test_a_product_of_a_step_with_itself_is_no_less_than_zero():
    b = Builder({"x": "variable"})
    x = b.input("x")
    square = b.add(Op.MUL, x, x)
    argument = Argument("x", "variable", "1", "any", low=b.constant(Fraction(-3)), high=b.constant(Fraction(2)))
    program = Program("toy.square", "", (argument,), tuple(b.steps), (Result("r", square, "toy:1", "1", ""),))
    assert range_of(program) == (0, 9)


@pytest.mark.parametrize(
    ("expression", "low", "high"),
    [(1 / X, 0.495, 1.01), (sp.sqrt(X), 0.99, 1.01 * 2**0.5), (X + 1, 2, 3), (1 - 1 / X, -0.01, 0.505)],
)
def test_quotients_and_roots_may_be_thought_to_be_off(expression, low, high):
    program = within(program_of("off", expression), x=(1, 2))
    found = enclosures(program, IV.mpf([-1, 1]) / 100)[program.results[0].step]
    np.testing.assert_allclose((float(found.a), float(found.b)), (low, high), rtol=1e-14)


def test_bounds_may_be_other_inputs():
    program = program_of("bounds", X + A)
    assert range_of(within(program, x=("a", 5), a=(1, 2))) == (2, 7)


@pytest.mark.parametrize(
    ("expression", "bounds", "low", "high"),
    [
        (A - X, {"x": (0, "a")}, 0, 2),  # x is at most a
        (X - A, {"x": (0, "a")}, -2, 0),
        (A - X, {"x": ("a", 5)}, -4, 0),  # x is at least a
        (X - A, {"x": ("a", 5)}, 0, 4),
        (A - X, {"x": (-1, "0.75*a")}, 0.25, 3),  # and multiples
        (X - A, {"x": ("1.5*a", 5)}, 0.5, 4),
        (A - X, {"x": ("1.5*a", 5)}, -4, -0.5),
    ],
)
def test_differences_of_an_input_and_what_bounds_it(expression, bounds, low, high):
    found = range_of(within(program_of("difference", expression), a=(1, 2), **bounds))
    np.testing.assert_allclose(found, (low, high), rtol=1e-14, atol=1e-14)


def test_differences_with_bounds_by_others_are_as_wide_as_their_parts():
    program = within(program_of("difference", A - X, Y), a=(1, 2), y=(1, 2), x=(0, "y"))
    assert range_of(program) == (-1, 2)


def test_nothing_is_known_of_inputs_without_bounds_or_with_bounds_that_need_each_other():
    program = program_of("bounds", X + A)
    assert range_of(within(program, a=(1, 2))) == (-np.inf, np.inf)
    assert range_of(within(program, x=(0, "a"), a=(0, "x"))) == (-np.inf, np.inf)


def test_choices_bound_an_input():
    b = Builder({"s": "parameter"})
    s = b.input("s")
    choice = Argument("s", "parameter", "1", "a sign", choices=(-1, 1), bounds=("-1", "+1"))
    program = Program("toy.sign", "", (choice,), tuple(b.steps), (Result("r", s, "toy:1", "1", ""),))
    assert range_of(program) == (-1, 1)


@pytest.mark.parametrize("name", ["rate", "mixed", "kernels", "bose"])
def test_values_of_a_kernel_lie_inside(toy, name):
    """All steps, at points of the domain and its borders."""
    program = compile_kernel(toy.kernel(f"toy_physics.{name}")).program
    points = sample(program, 500, program)
    numbers = [n for n, s in enumerate(program.steps) if s.op not in BOOLEAN]
    values = evaluate(program, points.columns, numbers)
    where = enclosures(program)
    for n in numbers:
        found = values[n][np.isfinite(values[n])]
        slack = 1e-12 * np.abs(found)
        inside = (float(where[n].a) - slack <= found) & (found <= float(where[n].b) + slack)
        assert inside.all(), (program.name, n)
