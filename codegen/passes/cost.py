"""What a program costs per element, in multiplications: enough to tell a rewrite that pays from one that does not."""

from __future__ import annotations

from codegen.ir.builder import needed, roots
from codegen.ir.program import Op, Program, Step

# Throughput of vector code; functions of the mathematics library are about ten multiplications and more.
WEIGHT = {Op.INPUT: 0, Op.CONST: 0, Op.PI: 0, Op.DIV: 8, Op.SQRT: 8, Op.CBRT: 20, Op.EXP: 12, Op.EXPM1: 16}
WEIGHT |= {Op.LOG: 16, Op.LOG1P: 20, Op.SIN: 16, Op.COS: 16, Op.TANH: 30, Op.ATAN: 20}


def cost(program: Program) -> tuple[int, int]:
    """Per element of the results and checks: with fused products free, then, for machines without, with all counted.

    What depends on parameters alone is free.
    """
    steps, uniform = program.steps, program.uniform
    varying = [n for n in sorted(needed(program, roots(program))) if not uniform[n]]
    separate = sum(_weight(steps[n]) for n in varying)
    return separate - _fused(program, varying), separate


def _fused(program: Program, varying: list[int]) -> int:
    """Products that are done with the additions of which they are terms.

    As compilers do it: a product is fused if all that use it are additions, and an addition takes in one product.
    """
    steps = program.steps
    users: dict[int, list[int]] = {}
    for n in varying:
        for a in steps[n].args:
            users.setdefault(a, []).append(n)
    kept, taken, found = set(roots(program)), set[int](), 0
    for n in varying:
        is_product = steps[n].op is Op.MUL or (steps[n].op is Op.POWI and steps[n].value == 2)
        if not is_product or n in kept or n not in users:
            continue
        by = set(users[n])
        if all(steps[u].op in (Op.ADD, Op.SUB) and u not in taken for u in by):
            taken |= by
            found += 1
    return found


def _weight(step: Step) -> int:
    if step.op is Op.POWI:
        assert isinstance(step.value, int)
        return step.value.bit_length() + step.value.bit_count() - 2
    return WEIGHT.get(step.op, 1)
