"""Common factors: fewer multiplications, terms in their order."""

from __future__ import annotations

import sympy as sp

from codegen.ir.program import Op
from codegen.passes.dead_code import dead_code
from codegen.passes.factor import factor
from codegen.passes.unfold import unfold
from tests.codegen.programs import A, B, P, X, Y, Z, count, program_of


def factored(expression):
    return dead_code(factor(unfold(program_of("factor", expression))))


def test_a_factor_of_all_terms_is_multiplied_once():
    """x*y + x*z needs one product."""
    assert count(factored(X * Y + X * Z), Op.MUL) == 1


def test_a_divisor_of_all_terms_divides_once():
    assert count(factored(X / P + Y / P), Op.DIV) == 1


def test_polynomials_take_one_product_per_degree():
    """Horner's form."""
    polynomial = factored(A + B * X + 3 * X**2 + X**3)
    assert count(polynomial, Op.MUL) <= 3
    assert count(polynomial, Op.POWI) <= 1


def test_coefficients_of_parameters_merge():
    """a*x + b*x is (a + b)*x, whose sum is computed once."""
    made = factored(A * X + B * X)
    assert count(made, Op.MUL) == 1
    assert made.uniform[next(n for n, s in enumerate(made.steps) if s.op is Op.ADD)]


def test_a_sum_without_common_factors_is_left_alone():
    program = unfold(program_of("plain", X + Y * Z - sp.exp(X)))
    assert dead_code(factor(program)).listing == dead_code(program).listing


def test_minus_signs_of_all_terms_come_out():
    made = factored(-X * Y - X * Z)
    assert count(made, Op.MUL) == 1
    assert count(made, Op.NEG) == 1
