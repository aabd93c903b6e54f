"""What depends on parameters alone is one number before the loop; a divisor is inverted once."""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Check, Op, Program, Result
from codegen.pipeline import operations, optimise
from codegen.targets import Module, targets
from tests.codegen.programs import A, B, P, X, Y, Z, program_of


def per_element(*expressions):
    """Operations per element after all passes."""
    return operations(optimise(program_of("hoist", *expressions))[-1].program)[0]


def test_parameters_of_a_product_are_gathered():
    """Whatever their order in the formula, one multiplication remains for them."""
    assert per_element(sp.exp(A) * X / (3 * sp.pi * B) * Y * sp.sqrt(A**2 + 1)) == {"mul": 2}


def test_division_by_a_parameter_is_a_multiplication():
    assert per_element(X / A) == {"mul": 1}
    assert per_element(X / A + Y / B) == {"mul": 2, "add": 1}


def test_parameters_go_into_the_coefficients_of_a_sum():
    """a*(b + 2*x) is a*b + (2*a)*x."""
    assert per_element(A * (B + A * X) * Y / 7) == {"mul": 2, "add": 1}


def test_a_sign_goes_into_the_parameters():
    """-a*x*y under an exponential: the sign costs nothing per element."""
    assert per_element(sp.exp(-A * X * Y)) == {"mul": 2, "exp": 1}
    assert per_element(sp.exp(-X * Y)) == {"mul": 1, "neg": 1, "exp": 1}


def test_bounds_in_checks_are_prepared_as_well():
    """A check divides by a parameter once per call, also where the results have nothing to gather."""
    b = Builder({"x": "variable", "a": "parameter"})
    x = b.input("x")
    bound = b.add(Op.DIV, b.constant(1), b.input("a"))
    outside = b.add(Op.LT, b.add(Op.DIV, x, b.input("a")), b.add(Op.MUL, x, bound))
    arguments = tuple(Argument(n, role, "1", "", bounds=("0", "inf")) for n, role in b.roles.items())
    checks = (Check("x", outside, "x outside"),)
    program = Program("t.bound", "", arguments, tuple(b.steps), (Result("r", x, "e:1", "1", ""),), checks)
    final = optimise(program)[-1].program
    assert not any(s.op is Op.DIV and not final.uniform[n] for n, s in enumerate(final.steps))


def test_a_common_divisor_is_inverted_once():
    assert per_element(X / P, Y / P, Z / P**2)["div"] == 1


def test_roots_of_a_divisor_come_from_its_inverse():
    """1/p, 1/sqrt(p) and p^(-3/2) need one division and one root."""
    found = per_element(X / P, Y / sp.sqrt(P), Z / P ** sp.Rational(3, 2))
    assert found["div"] == 1
    assert found["sqrt"] == 1


def test_a_single_division_stays_a_division():
    assert per_element(X / P) == {"div": 1}


def test_the_argument_of_a_series_stays_whole():
    """With u = x*a, 1 + u/2 + ... + u^9/10 is a polynomial in u: a alone, to the ninth power, may leave the range."""
    b = Builder({"x": "variable", "a": "parameter"})
    u = b.add(Op.MUL, b.input("x"), b.input("a"))
    total = b.constant(Fraction(1, 10))
    for i in range(9, 0, -1):
        total = b.add(Op.ADD, b.constant(Fraction(1, i)), b.add(Op.MUL, u, total))
    arguments = tuple(Argument(n, role, "1", "", bounds=("0", "inf")) for n, role in b.roles.items())
    program = Program("t.series", "", arguments, tuple(b.steps), (Result("r", total, "e:1", "1", ""),))
    final = optimise(program)[-1].program
    for x, a in ((1e40, 1e-40), (1e-40, 1e40)):
        assert abs(final_value(final, {"x": x, "a": a}) - sum(1 / i for i in range(1, 11))) < 1e-14


def test_a_series_in_a_ratio_takes_one_product_per_term():
    """With u = x/y, 1 + u/2 + ... + u^9/10 written as 1 + x*(1/2 + ...)/y makes u once."""
    b = Builder({"x": "variable", "y": "variable"})
    x, y = b.input("x"), b.input("y")
    total = b.constant(Fraction(1, 10))
    for i in range(9, 0, -1):
        total = b.add(Op.ADD, b.constant(Fraction(1, i)), b.add(Op.DIV, b.add(Op.MUL, x, total), y))
    arguments = tuple(Argument(n, role, "1", "", bounds=("0", "inf")) for n, role in b.roles.items())
    program = Program("t.series", "", arguments, tuple(b.steps), (Result("r", total, "e:1", "1", ""),))
    final = optimise(program)[-1].program
    assert operations(final)[0] == {"add": 9, "div": 1, "mul": 9}
    assert abs(final_value(final, {"x": 3.0, "y": 4.0}) - sum(0.75 ** (i - 1) / i for i in range(1, 11))) < 1e-15


def final_value(program, point):
    """In floating-point numbers."""
    names: dict = {}
    exec(targets()["numpy_source"].files(Module("t", "", (program,)))["t.py"], names)
    return float(names["series"](*(point[a.name] for a in program.arguments)))


def test_operations_of_parameters_alone_are_counted_apart():
    _, once = operations(optimise(program_of("once", sp.exp(A) * sp.sin(B) * X))[-1].program)
    assert once == 3


def test_inverses_are_named_after_what_they_invert(toy):
    from codegen.pipeline import compile_kernel

    program = compile_kernel(toy.kernel("toy_physics.rate")).program
    inverse = next(s for s in program.steps if s.name == "inverse_q_squared")
    assert inverse.op is Op.DIV
