"""Branches that are not taken are differentiated safely: what a choice compares with a number stays on its side.

A series that is used for x < 1 is evaluated for every x by array code. Its value does not count beyond 1, but a
power of a large x overflows, and a derivative of zero times infinity is not a number. On the side where a
branch does not count it gets the number that x is compared with in place of x. For targets that
differentiate (JAX).
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.ir.builder import Builder, with_arguments
from codegen.ir.program import Op, Program
from codegen.passes.guard import sides


def clamp(program: Program) -> Program:
    """See the module docstring."""
    found = sides(program)

    def clamped(builder: Builder, number: int, new: Sequence[int]) -> list[int]:
        step = program.steps[number]
        args = [new[a] for a in step.args]
        for condition, side in found.get(number, []):
            compared = _compared(program, condition)
            for place, a in enumerate(step.args):
                if compared is not None and a == compared[0]:
                    pair = (args[place], new[compared[1]]) if side else (new[compared[1]], args[place])
                    args[place] = builder.add(Op.SELECT, new[condition], *pair)
        return args

    return with_arguments(program, clamped)


def _compared(program: Program, condition: int) -> tuple[int, int] | None:
    """The step and the number that a condition compares; None if it is of another kind."""
    step = program.steps[condition]
    if step.op not in (Op.LT, Op.LE):
        return None
    one, other = step.args
    if program.steps[other].op is Op.CONST:
        return one, other
    return (other, one) if program.steps[one].op is Op.CONST else None
