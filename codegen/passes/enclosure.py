"""Where the steps of a program can lie, for inputs in their declared domain: intervals sure to contain the values.

Interval arithmetic forgets that two steps depend on the same input, so intervals may be too wide, never too narrow.
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

OPERATIONS: dict[Op, Callable[..., Interval]] = {
    Op.PI: lambda: IV.pi,
    Op.ADD: lambda x, y: x + y,
    Op.SUB: lambda x, y: x - y,
    Op.MUL: lambda x, y: x * y,
    Op.DIV: lambda x, y: x / y,
    Op.NEG: lambda x: -x,
    Op.SQRT: lambda x: IV.sqrt(x),
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


def enclosures(program: Program) -> list[Interval]:
    """An interval per step; the whole line for a condition, or where nothing is known."""
    inputs = {a.name: IV.mpf([min(a.choices), max(a.choices)]) if a.choices else EVERYWHERE for a in program.arguments}
    while True:  # bounds may depend on other inputs, whose own are found in an earlier sweep
        found = _sweep(program, inputs)
        nearer = dict(inputs)
        for a in program.arguments:
            if a.low is not None and a.high is not None:
                nearer[a.name] = _hull(found[a.low], found[a.high])
        if all(_same(nearer[name], inputs[name]) for name in inputs):
            return found
        inputs = nearer


def _sweep(program: Program, inputs: Mapping[str, Interval]) -> list[Interval]:
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
        else:
            found.append(_applied(step.op, args))
    return found


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
