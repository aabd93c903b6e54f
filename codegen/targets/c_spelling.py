"""Steps that C in double precision spells in a way of their own, because of where their arguments can lie.

Sines and cosines of angles that may be too large for our functions are calls into the C library.

Divisions and roots may be done by multiplications. The divider of a processor takes longer for a vector than a dozen
other operations, and works beside them. A loop with little else waits for it; there, as many are done by
multiplications as make both finish together. That needs divisors that are known not to be near the ends of the range,
and roots of numbers that are known not to be near its upper end. What decides is divided as ever: for a <= b the
rounded a/b is at most 1, so that 1 - a/b has a root, and a bound is the same number in every target.
"""

from __future__ import annotations

from collections import Counter

from codegen.ir.builder import needed
from codegen.ir.program import Op, Program
from codegen.passes.enclosure import Interval, enclosures

FAR_ANGLES: dict[Op, str] = {Op.SIN: "sin({0})", Op.COS: "cos({0})"}
LARGEST_ANGLE = 4096

DECISIONS = frozenset({Op.LT, Op.LE, Op.EQ, Op.SQRT, Op.LOG, Op.LOG1P})

MULTIPLIED: dict[Op, str] = {Op.DIV: "nk_over({0}, {1})", Op.SQRT: "nk_root({0})"}
LARGEST = 1e290

# Cycles per vector of eight doubles on processors with such vectors: of the divider, ...
DIVIDER = {Op.DIV: 16.0, Op.SQRT: 18.0, Op.TANH: 16.0, Op.LOG: 16.0, Op.LOG1P: 16.0, Op.ATAN: 16.0}
BY_MULTIPLICATION = {Op.DIV: 8.0, Op.SQRT: 14.0}
# ... and of everything else, per operation: half a cycle, and half as much for what is not counted (loads, moves).
OPERATION = 0.75
OPERATIONS = {Op.EXP: 22, Op.EXPM1: 26, Op.TANH: 34, Op.SIN: 38, Op.COS: 38, Op.LOG: 26, Op.LOG1P: 34, Op.ATAN: 36}
OPERATIONS |= {Op.CBRT: 42, Op.MIN: 3, Op.MAX: 3, Op.DIV: 0, Op.SQRT: 0, Op.INPUT: 0, Op.CONST: 0, Op.PI: 0}

# A vector of an array that lies in memory, not in a cache, takes these. A loop that waits for memory divides meanwhile.
ARRAY = 6.5


def spelled_apart(program: Program) -> dict[int, str]:
    """The steps, and how they are written, as format strings."""
    steps = program.steps
    angles = [n for n, step in enumerate(steps) if step.op in FAR_ANGLES]
    divider, rest = cycles(program)
    memory = ARRAY * (len(program.results) + sum(a.role == "variable" for a in program.arguments))
    if not angles and divider <= max(rest, memory):
        return {}
    where = enclosures(program)
    free = sorted(set(_per_element(program)) - _deciding(program))
    found = {n: FAR_ANGLES[steps[n].op] for n in angles if not abs(where[steps[n].args[0]]).b <= LARGEST_ANGLE}
    for op in MULTIPLIED:  # divisions first, which gain most
        for n in free:
            # one after the other, as long as the divider would take longer than the rest
            gains = divider > max(rest + BY_MULTIPLICATION[op], memory)
            if steps[n].op is op and gains and _is_known(op, where[steps[n].args[-1]]):
                found[n] = MULTIPLIED[op]
                divider -= DIVIDER[op]
                rest += BY_MULTIPLICATION[op]
    return found


def _deciding(program: Program) -> set[int]:
    """The steps that checks, choices, roots and logarithms depend on."""
    deciding = [a for step in program.steps if step.op in DECISIONS for a in step.args]
    return set(needed(program, [*deciding, *(c.step for c in program.checks)]))


def _is_known(op: Op, argument: Interval) -> bool:
    size = abs(argument)
    return bool(size.b < LARGEST and (op is Op.SQRT or size.a > 1 / LARGEST))


def _per_element(program: Program) -> list[int]:
    live = needed(program, [r.step for r in program.results] + [c.step for c in program.checks])
    return sorted(n for n in live if not program.uniform[n])


def cycles(program: Program) -> tuple[float, float]:
    """What a vector takes of the divider, and of everything else. A product that only one sum uses is fused with it."""
    steps, numbers = program.steps, _per_element(program)
    uses = Counter(a for n in numbers for a in steps[n].args)
    fused = {a for n in numbers if steps[n].op in (Op.ADD, Op.SUB) for a in steps[n].args if uses[a] == 1}
    divider, operations = 0.0, 0
    for n in numbers:
        op, value = steps[n].op, steps[n].value
        divider += DIVIDER.get(op, 0.0)
        if op is Op.POWI:
            assert isinstance(value, int)
            operations += abs(value).bit_length() + abs(value).bit_count() - 2
        elif op is not Op.MUL or n not in fused:
            operations += OPERATIONS.get(op, 1)
    return divider, OPERATION * operations
