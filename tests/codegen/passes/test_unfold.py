"""Constants are folded as rationals; signs and neutral elements go."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result
from codegen.passes.unfold import unfold
from tests.codegen.programs import close, count, run


def program(make) -> Program:
    """The program that `make` builds from an input x."""
    builder = Builder({"x": "variable"})
    last = make(builder, builder.input("x"))
    argument = Argument("x", "variable", "1", "a number", bounds=("-1", "1"))
    return Program("t.t", "", (argument,), tuple(builder.steps), (Result("r", last, "e:1", "1", ""),))


def result(made: Program):
    """The step that holds the result."""
    return made.steps[made.results[0].step]


def test_products_of_constants_are_exact():
    """One third of three is one, which floating point does not know."""

    def thirds(b, x):
        return b.add(Op.MUL, b.add(Op.MUL, b.constant(Fraction(1, 3)), b.constant(3)), x)

    assert result(unfold(program(thirds))).op is Op.INPUT
    root = unfold(program(lambda b, x: b.add(Op.ADD, x, b.add(Op.SQRT, b.constant(Fraction(9, 4))))))
    assert Fraction(3, 2) in [s.value for s in root.steps]
    irrational = unfold(program(lambda b, x: b.add(Op.ADD, x, b.add(Op.SQRT, b.constant(2)))))
    assert Op.SQRT in [s.op for s in irrational.steps]


def test_signs_move_outwards_and_cancel():
    """-(-x * 3) has no sign left, x - (-x) is a sum, (-x)^3 is -(x^3) and (-x)^2 has no sign."""
    assert (
        result(unfold(program(lambda b, x: b.add(Op.NEG, b.add(Op.MUL, b.add(Op.NEG, x), b.constant(3)))))).op is Op.MUL
    )
    assert result(unfold(program(lambda b, x: b.add(Op.SUB, x, b.add(Op.NEG, x))))).op is Op.ADD
    assert result(unfold(program(lambda b, x: b.add(Op.POWI, b.add(Op.NEG, x), value=3)))).op is Op.NEG
    assert result(unfold(program(lambda b, x: b.add(Op.POWI, b.add(Op.NEG, x), value=2)))).op is Op.POWI
    assert result(unfold(program(lambda b, x: b.add(Op.DIV, b.add(Op.NEG, x), b.constant(-2))))).op is Op.DIV


def test_a_product_with_zero_stays():
    """0 * x is NaN for a NaN: it must not become 0."""
    assert result(unfold(program(lambda b, x: b.add(Op.MUL, b.constant(0), x)))).op is Op.MUL


def test_nothing_divides_by_zero_while_folding():
    made = unfold(program(lambda b, x: b.add(Op.ADD, x, b.add(Op.DIV, b.constant(1), b.constant(0)))))
    assert Op.DIV in [s.op for s in made.steps]


# Operations on numbers whose value is a number, by hand; SELECT and comparisons have rules of their own.
FOLDED = {
    "exp(0)": (Op.EXP, [0], None, 1),
    "cos(0)": (Op.COS, [0], None, 1),
    "sin(0)": (Op.SIN, [0], None, 0),
    "tanh(0)": (Op.TANH, [0], None, 0),
    "atan(0)": (Op.ATAN, [0], None, 0),
    "expm1(0)": (Op.EXPM1, [0], None, 0),
    "log1p(0)": (Op.LOG1P, [0], None, 0),
    "log(1)": (Op.LOG, [1], None, 0),
    "root": (Op.SQRT, [Fraction(25, 4)], None, Fraction(5, 2)),
    "root of zero": (Op.SQRT, [0], None, 0),
    "odd power": (Op.POWI, [-2], 5, -32),
    "even power": (Op.POWI, [-2], 4, 16),
    "size": (Op.ABS, [-3], None, 3),
    "sign": (Op.NEG, [-3], None, 3),
    "smaller": (Op.MIN, [-3, 2], None, -3),
    "larger": (Op.MAX, [-3, 2], None, 2),
    "sum": (Op.ADD, [-3, 2], None, -1),
    "difference": (Op.SUB, [-3, 2], None, -5),
    "quotient": (Op.DIV, [-3, 2], None, Fraction(-3, 2)),
}


@pytest.mark.parametrize("name", FOLDED)
def test_an_operation_on_numbers_is_their_value(name):
    op, given, value, wanted = FOLDED[name]
    folded = result(unfold(program(lambda b, x: b.add(op, *(b.constant(Fraction(v)) for v in given), value=value))))
    assert (folded.op, folded.value) == (Op.CONST, wanted)


@pytest.mark.parametrize("number", [Fraction(-4), Fraction(-1, 9), Fraction(8, 9), Fraction(9, 8)])
def test_a_root_that_is_no_rational_number_stays(number):
    """That of -4 is no number, and 2 least of all."""
    made = unfold(program(lambda b, x: b.add(Op.ADD, x, b.add(Op.SQRT, b.constant(number)))))
    assert count(made, Op.SQRT) == 1


@pytest.mark.parametrize("power", range(1, 8))
def test_signs_of_powers_are_right_beside_other_factors(power: int):
    """(-x)^n y, y (-x)^n and (-x)^n / y at x = 2, y = 3, times -1 as well."""
    even = power % 2 == 0
    wanted = mpmath.mpf(2**power if even else -(2**power))

    def made(shape):
        def build(b: Builder, x: int) -> int:
            return shape(b, b.add(Op.POWI, b.add(Op.NEG, x), value=power), b.constant(3))

        return run(unfold(program(build)), {"x": 2.0})[0]

    assert close(made(lambda b, p, y: b.add(Op.MUL, p, y)), 3 * wanted)
    assert close(made(lambda b, p, y: b.add(Op.MUL, y, p)), 3 * wanted)
    assert close(made(lambda b, p, y: b.add(Op.DIV, y, p)), 3 / wanted)
    assert close(made(lambda b, p, y: b.add(Op.MUL, b.add(Op.NEG, p), y)), -3 * wanted)
    assert close(made(lambda b, p, y: b.add(Op.SUB, y, p)), 3 - wanted)
    assert close(made(lambda b, p, y: b.add(Op.ABS, b.add(Op.NEG, p))), abs(wanted))
