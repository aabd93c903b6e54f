"""Constants are folded as rationals; signs and neutral elements go."""

from __future__ import annotations

from fractions import Fraction

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result
from codegen.passes.unfold import unfold


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
