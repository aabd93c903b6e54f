"""What programs are compared by: operations per element, products that are fused with additions free."""

from __future__ import annotations

import sympy as sp

from codegen.passes.cost import cost
from tests.codegen.programs import A, B, X, Y, Z, program_of


def test_a_product_in_a_sum_is_part_of_the_addition():
    assert cost(program_of("fused", X * Y + Z)) == (1, 2)


def test_an_addition_takes_in_one_product():
    assert cost(program_of("two", X * Y + Y * Z)) == (2, 3)


def test_a_square_is_a_product():
    assert cost(program_of("square", X**2 + Y)) == (1, 2)
    assert cost(program_of("cube", X**3 + Y)) == (3, 3)


def test_a_product_that_is_needed_elsewhere_is_not_fused():
    assert cost(program_of("shared", X * Y + Z, sp.exp(X * Y))) == (1 + 1 + 12, 1 + 1 + 12)
    assert cost(program_of("result", X * Y + Z, X * Y)) == (2, 2)


def test_a_product_that_only_sums_need_is_fused_with_each():
    assert cost(program_of("twice", X * Y + Z, X * Y - Z)) == (2, 3)


def test_parameters_cost_nothing():
    assert cost(program_of("parameters", sp.exp(A * B) * X)) == (1, 1)
