"""Where the steps of a program can lie, for inputs in their declared domain: intervals sure to contain the values.

Interval arithmetic forgets that two steps depend on the same input, so intervals may be too wide, never too narrow. The
root of a negative number is no value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from mpmath.ctx_iv import MPIntervalContext
from mpmath.libmp import ComplexResult

from codegen.ir.program import Op, Program

IV = MPIntervalContext()  # its own, so that nobody's precision is changed
Interval = Any  # of this context

EVERYWHERE: Interval = IV.mpf(["-inf", "inf"])
UP_TO_ONE: Interval = IV.mpf([-1, 1])
HALF_TURN: Interval = IV.pi * IV.mpf([-1, 1]) / 2


def _cube_root(x: Interval) -> Interval:
    """It grows with x, and has its sign."""
    low, high = (IV.sign(end) * IV.exp(IV.log(abs(end)) / 3) if end != 0 else IV.mpf(0) for end in (x.a, x.b))
    return IV.mpf([low.a, high.b])


OPERATIONS: dict[Op, Callable[..., Interval]] = {
    Op.PI: lambda: IV.pi,
    Op.ADD: lambda x, y: x + y,
    Op.MUL: lambda x, y: x * y,
    Op.DIV: lambda x, y: x / y,
    Op.NEG: lambda x: -x,
    Op.SQRT: lambda x: IV.sqrt(IV.mpf([max(x.a, 0), x.b])) if x.b >= 0 else EVERYWHERE,
    Op.CBRT: _cube_root,
    Op.EXP: lambda x: IV.exp(x),
    Op.EXPM1: lambda x: IV.exp(x) - 1,
    Op.LOG: lambda x: IV.log(x),
    Op.LOG1P: lambda x: IV.log(1 + x),
    Op.SIN: lambda x: UP_TO_ONE,
    Op.COS: lambda x: UP_TO_ONE,
    Op.TANH: lambda x: UP_TO_ONE,
    Op.ATAN: lambda x: HALF_TURN,
    Op.ABS: lambda x: abs(x),
    Op.MIN: lambda x, y: IV.mpf([min(x.a, y.a), min(x.b, y.b)]),
    Op.MAX: lambda x, y: IV.mpf([max(x.a, y.a), max(x.b, y.b)]),
    Op.SELECT: lambda condition, x, y: _hull(x, y),
}

INEXACT = (Op.DIV, Op.SQRT)


def enclosures(program: Program, slack: Interval = 0) -> list[Interval]:
    """An interval per step; the whole line for a condition, or where nothing is known.

    slack: by how much quotients and roots may be off, relative to their size.
    """
    inputs = {a.name: IV.mpf([min(a.choices), max(a.choices)]) if a.choices else EVERYWHERE for a in program.arguments}
    while True:  # bounds may depend on other inputs, whose own are found in an earlier sweep
        found = _sweep(program, inputs, slack)
        nearer = dict(inputs)
        for a in program.arguments:
            if a.low is not None and a.high is not None:
                nearer[a.name] = _hull(found[a.low], found[a.high])
        if all(_same(nearer[name], inputs[name]) for name in inputs):
            return found
        inputs = nearer


def _sweep(program: Program, inputs: Mapping[str, Interval], slack: Interval) -> list[Interval]:
    found: list[Interval] = []
    for step in program.steps:
        args = [found[a] for a in step.args]
        if step.op is Op.INPUT:
            found.append(inputs[str(step.value)])
        elif step.op is Op.CONST:
            assert isinstance(step.value, Fraction)
            found.append(IV.mpf(step.value.numerator) / step.value.denominator)
        elif step.op is Op.POWI:
            found.append(args[0] ** step.value)
        elif step.op is Op.SUB:
            found.append(_difference(program, step.args[0], step.args[1], found))
        elif step.op is Op.MUL and step.args[0] == step.args[1]:
            found.append(args[0] ** 2)
        elif step.op in INEXACT:
            found.append(_applied(step.op, args) * (1 + slack))
        else:
            found.append(_applied(step.op, args))
    return found


def _difference(program: Program, x: int, y: int, found: list[Interval]) -> Interval:
    """x - y. Where one is an input that a multiple of the other bounds, that bounds the difference as well."""
    difference = found[x] - found[y]
    low, high = difference.a, difference.b
    for this, other, sign in ((y, x, 1), (x, y, -1)):
        for bound, is_below in zip(_bounds(program, this), (sign < 0, sign > 0), strict=False):
            factor = _multiple(program, bound, other)
            if factor is not None and is_below:
                low = max(low, (sign * (1 - factor) * found[other]).a)
            elif factor is not None:
                high = min(high, (sign * (1 - factor) * found[other]).b)
    return IV.mpf([low, high])


def _bounds(program: Program, number: int) -> tuple[int, ...]:
    """The steps that bound an input from below and from above; none of another step."""
    step = program.steps[number]
    for a in program.arguments:
        if step.op is Op.INPUT and a.name == step.value and a.low is not None and a.high is not None:
            return a.low, a.high
    return ()


def _multiple(program: Program, bound: int, number: int) -> Interval | None:
    """The constant that a bound is a multiple of a step by."""
    if bound == number:
        return IV.mpf(1)
    step = program.steps[bound]
    factors = [a for a in step.args if program.steps[a].op is Op.CONST]
    if step.op is Op.MUL and len(factors) == 1 and number in step.args:
        value = program.steps[factors[0]].value
        assert isinstance(value, Fraction)
        return IV.mpf(value.numerator) / value.denominator
    return None


def _applied(op: Op, args: list[Interval]) -> Interval:
    if op not in OPERATIONS:
        return EVERYWHERE
    try:
        return OPERATIONS[op](*args)
    except ComplexResult:  # the root or logarithm of a negative number
        return EVERYWHERE


def _hull(x: Interval, y: Interval) -> Interval:
    return IV.mpf([min(x.a, y.a), max(x.b, y.b)])


def _same(x: Interval, y: Interval) -> bool:
    return bool(x.a == y.a and x.b == y.b)
