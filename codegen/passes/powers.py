"""Integer powers become multiplications: x^n from the largest power there is already.

Powers of one base share their parts: x^2, x^3 and x^6 take three multiplications together.
"""

from __future__ import annotations

from codegen.ir.builder import Builder, rebuild
from codegen.ir.program import Op, Program, Step


def powers(program: Program) -> Program:
    """Replace every POWI by a chain of MUL."""
    return rebuild(program, _rule)


def _rule(builder: Builder, step: Step, args: tuple[int, ...]) -> int | None:
    if step.op is not Op.POWI:
        return None
    assert isinstance(step.value, int)
    return _power(builder, args[0], step.value)


def _power(builder: Builder, base: int, exponent: int) -> int:
    if exponent == 1:
        return base
    half = _power(builder, base, exponent // 2)
    square = builder.add(Op.MUL, half, half)
    return square if exponent % 2 == 0 else builder.add(Op.MUL, square, base)
