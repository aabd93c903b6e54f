"""What a program costs per element, in multiplications: enough to tell a rewrite that pays from one that does not."""

from __future__ import annotations

from codegen.ir.builder import needed, roots
from codegen.ir.program import Op, Program, Step

# Throughput of vector code; functions of the mathematics library are about ten multiplications and more.
WEIGHT = {Op.INPUT: 0, Op.CONST: 0, Op.PI: 0, Op.DIV: 8, Op.SQRT: 8, Op.CBRT: 20, Op.EXP: 12, Op.EXPM1: 16}
WEIGHT |= {Op.LOG: 16, Op.LOG1P: 20, Op.SIN: 16, Op.COS: 16, Op.TANH: 30, Op.ATAN: 20}


def cost(program: Program) -> int:
    """Per element of the results and checks; what depends on parameters alone is free."""
    reached = needed(program, roots(program))
    return sum(_weight(program.steps[n]) for n in reached if not program.uniform[n])


def _weight(step: Step) -> int:
    if step.op is Op.POWI:
        assert isinstance(step.value, int)
        return step.value.bit_length() + step.value.bit_count() - 2
    return WEIGHT.get(step.op, 1)
