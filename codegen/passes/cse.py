"""Common subexpressions: the same operation on the same arguments, in either order, is done once."""

from __future__ import annotations

from codegen.ir.builder import Builder, rebuild
from codegen.ir.program import Op, Program, Step

COMMUTATIVE = frozenset({Op.ADD, Op.MUL, Op.EQ, Op.AND, Op.OR})


def cse(program: Program) -> Program:
    """See the module docstring. Builders merge equal steps by themselves; this adds exchanged arguments."""
    return rebuild(program, _rule)


def _rule(builder: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    if step.op in COMMUTATIVE and not builder.has(step.op, *args) and builder.has(step.op, *reversed(args)):
        return builder.add(step.op, *reversed(args))
    if step.op is Op.SUB and not builder.has(Op.SUB, *args) and builder.has(Op.SUB, *reversed(args)):
        return builder.add(Op.NEG, builder.add(Op.SUB, *reversed(args)))
    return None
