"""Equal operations are done once, also with exchanged arguments."""

from __future__ import annotations

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result
from codegen.passes.cse import cse
from codegen.passes.dead_code import dead_code
from tests.codegen.programs import count


def two(op: Op) -> Program:
    """op(x, y) times op(y, x)."""
    b = Builder({"x": "variable", "y": "variable"})
    x, y = b.input("x"), b.input("y")
    last = b.add(Op.MUL, b.add(op, x, y), b.add(op, y, x))
    arguments = tuple(Argument(n, "variable", "1", "", bounds=("-1", "1")) for n in "xy")
    return dead_code(cse(Program("t.t", "", arguments, tuple(b.steps), (Result("r", last, "e:1", "1", ""),))))


def test_exchanged_arguments_of_sums_and_products():
    assert count(two(Op.ADD), Op.ADD) == 1
    assert count(two(Op.MUL), Op.MUL) == 2


def test_a_reversed_difference_is_minus_the_difference():
    made = two(Op.SUB)
    assert count(made, Op.SUB) == 1
    assert count(made, Op.NEG) == 1


def test_quotients_and_minima_are_not_exchanged():
    """x/y is not y/x, and a minimum of NaN and a number may depend on the order."""
    assert count(two(Op.DIV), Op.DIV) == 2
    assert count(two(Op.MIN), Op.MIN) == 2
