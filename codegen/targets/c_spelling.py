"""Steps that C spells in a way of their own, because of where their arguments can lie.

Sines and cosines of angles that may be too large for our functions are calls into the C library. Exponentials that are
known to stay far from the ends of the range do not look after these.

Divisions and roots may be done by multiplications. The divider of a processor takes longer for a vector than a dozen
other operations, and works beside them. A loop with little else waits for it; there, as many are done by
multiplications as make both finish together. That needs divisors that are known not to be near the ends of the range,
and roots of numbers that are known not to be near its upper end. What decides is divided as ever: for a <= b the
rounded a/b is at most 1, so that 1 - a/b has a root, and a bound is the same number in every target.
All this holds for vectors of eight doubles. Loops over shorter ones, and functions of one point, always divide, and so
does single precision, where only angles that may be too large are spelled apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from codegen.ir.builder import needed
from codegen.ir.program import Op, Program
from codegen.passes.enclosure import IV, Interval, enclosures

FAR_ANGLES: dict[Op, str] = {Op.SIN: "sin({0})", Op.COS: "cos({0})"}
LARGEST_ANGLE = 4096

NEAR: dict[Op, str] = {Op.EXP: "nk_exp_near({0})", Op.EXPM1: "nk_expm1_near({0})"}
LARGEST_EXPONENT = 700

DECISIONS = frozenset({Op.LT, Op.LE, Op.EQ})
# Functions, from where on they have values, ...
DEFINED = {Op.SQRT: 0, Op.LOG: 0, Op.LOG1P: -1}
# ... and how far off quotients and roots are thought to be for that, relative to their size.
SLACK = IV.mpf([-1, 1]) / 2**40

OVER, ROOT, NEAR_ROOT = "nk_over(nk_wide, {0}, {1})", "nk_root(nk_wide, {0})", "nk_root_near(nk_wide, {0})"
OVER_ROOT = "nk_over_root(nk_wide, {0}, {1})"
SQUARED = "{0}"  # the root itself, by whose square something is divided so
LARGEST = 1e290

# Cycles per vector of eight doubles on processors with such vectors: of the divider, and of other units instead. Roots
# have as many operations as take 14 and 9; where the first gained just that, loops were a fifth slower beside another
# thread on the same core, which takes its share of these units.
DIVIDER = {Op.DIV: 16.0, Op.SQRT: 24.0, Op.TANH: 16.0, Op.LOG: 16.0, Op.LOG1P: 16.0, Op.ATAN: 16.0}
BY_MULTIPLICATION = {OVER: 8.0, ROOT: 24.0, NEAR_ROOT: 12.0, OVER_ROOT: 12.0}
# Everything else, per operation: half a cycle, and half as much for what is not counted (loads, moves).
OPERATION = 0.75
OPERATIONS = {Op.EXP: 22, Op.EXPM1: 26, Op.TANH: 34, Op.SIN: 38, Op.COS: 38, Op.LOG: 26, Op.LOG1P: 34, Op.ATAN: 36}
OPERATIONS |= {Op.CBRT: 42, Op.MIN: 3, Op.MAX: 3, Op.DIV: 0, Op.SQRT: 0, Op.INPUT: 0, Op.CONST: 0, Op.PI: 0}

# A vector of an array that lies in memory, not in a cache, takes these. A loop that waits for memory divides meanwhile.
ARRAY = 6.5


def spelled_apart(program: Program) -> dict[int, str]:
    """The steps, and how they are written, as format strings."""
    steps = program.steps
    functions = [n for n, step in enumerate(steps) if step.op in FAR_ANGLES or step.op in NEAR]
    divider, rest = cycles(program)
    memory = ARRAY * (len(program.results) + sum(a.role == "variable" for a in program.arguments))
    waits = divider > max(rest, memory)
    if not functions and not waits:
        return {}
    where = enclosures(program)
    found = {n: spelled for n in functions if (spelled := _function(steps[n].op, where[steps[n].args[0]]))}
    free = sorted(set(_per_element(program)) - _deciding(program)) if waits else []
    for n, root in _over_roots(program, free):  # these first, which gain most, then divisions
        if divider > max(rest + BY_MULTIPLICATION[OVER_ROOT], memory) and _is_normal(where[steps[root].args[0]]):
            found[n], found[root] = OVER_ROOT, SQUARED
            divider -= DIVIDER[Op.DIV] + DIVIDER[Op.SQRT]
            rest += BY_MULTIPLICATION[OVER_ROOT]
    for op in (Op.DIV, Op.SQRT):
        for n in free:
            if n in found or steps[n].op is not op or not (spelled := _multiplied(op, where[steps[n].args[-1]])):
                continue
            # one after the other, as long as the divider would take longer than the rest
            if divider > max(rest + BY_MULTIPLICATION[spelled], memory):
                found[n] = spelled
                divider -= DIVIDER[op]
                rest += BY_MULTIPLICATION[spelled]
    return found


def spelled_apart_in_single(program: Program) -> dict[int, str]:
    """The same in single precision."""
    angles = [n for n, step in enumerate(program.steps) if step.op in FAR_ANGLES]
    where = enclosures(program) if angles else ()
    found = {n: _function(program.steps[n].op, where[program.steps[n].args[0]]) for n in angles}
    return {n: spelled.replace("(", "f(", 1) for n, spelled in found.items() if spelled}


def _function(op: Op, argument: Interval) -> str:
    """How a function is spelled for arguments in an interval; nothing if as ever."""
    if op in NEAR:
        small = op is Op.EXPM1 or argument.a >= -LARGEST_EXPONENT
        return NEAR[op] if small and argument.b <= LARGEST_EXPONENT else ""
    return "" if abs(argument).b <= LARGEST_ANGLE else FAR_ANGLES[op]


def _over_roots(program: Program, free: Collection[int]) -> Iterator[tuple[int, int]]:
    """Divisions by roots that nothing else needs, and the roots."""
    steps = program.steps
    uses = Counter(a for n in _per_element(program) for a in steps[n].args)
    uses.update(r.step for r in program.results)
    for n in free:
        root = steps[n].args[-1] if steps[n].op is Op.DIV else n
        if steps[root].op is Op.SQRT and uses[root] == 1 and root != n and root in free and not steps[root].name:
            yield n, root


def _deciding(program: Program) -> set[int]:
    """The steps that checks and choices depend on, and roots and logarithms that might lose their values."""
    steps, nearly = program.steps, enclosures(program, SLACK)
    deciding = [a for step in steps if step.op in DECISIONS for a in step.args]
    deciding += [s.args[0] for s in steps if s.op in DEFINED and not nearly[s.args[0]].a >= DEFINED[s.op]]
    return set(needed(program, [*deciding, *(c.step for c in program.checks)]))


def _multiplied(op: Op, argument: Interval) -> str:
    """How a division or a root is spelled for divisors or arguments in an interval; nothing if as ever."""
    if op is Op.DIV:
        return OVER if _is_normal(argument) else ""
    if _is_normal(argument):
        return NEAR_ROOT
    return ROOT if abs(argument).b < LARGEST else ""


def _is_normal(argument: Interval) -> bool:
    """Are these numbers far from the ends of the range?"""
    size = abs(argument)
    return bool(size.b < LARGEST and size.a > 1 / LARGEST)


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
