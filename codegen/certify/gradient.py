"""Sensitivities sum |x_i df/dx_i| in double precision, at many points at once, by reverse differentiation.

An estimate: it tells which points need no closer look in Arb.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from codegen.certify.interpret import Columns, closure, evaluate
from codegen.ir.program import BOOLEAN, Op, Program

Array = NDArray[np.float64]
Partials = Callable[[list[Array], Array], list[Array | float | None]]

CHUNK = 8192

# Derivatives with respect to each argument, from the arguments a and the result r; None: does not flow.
PARTIALS: dict[Op, Partials] = {
    Op.NEG: lambda a, r: [-1.0],
    Op.ADD: lambda a, r: [1.0, 1.0],
    Op.SUB: lambda a, r: [1.0, -1.0],
    Op.MUL: lambda a, r: [a[1], a[0]],
    Op.DIV: lambda a, r: [1 / a[1], -r / a[1]],
    Op.FMA: lambda a, r: [a[1], a[0], 1.0],
    Op.SQRT: lambda a, r: [0.5 / r],
    Op.CBRT: lambda a, r: [r / (3 * a[0])],
    Op.EXP: lambda a, r: [r],
    Op.EXPM1: lambda a, r: [r + 1],
    Op.LOG: lambda a, r: [1 / a[0]],
    Op.LOG1P: lambda a, r: [1 / (1 + a[0])],
    Op.SIN: lambda a, r: [np.cos(a[0])],
    Op.COS: lambda a, r: [-np.sin(a[0])],
    Op.TANH: lambda a, r: [1 - r * r],
    Op.ATAN: lambda a, r: [1 / (1 + a[0] * a[0])],
    Op.ABS: lambda a, r: [np.sign(a[0])],
    Op.MIN: lambda a, r: [np.where(a[0] <= a[1], 1.0, 0.0), np.where(a[0] <= a[1], 0.0, 1.0)],
    Op.MAX: lambda a, r: [np.where(a[0] >= a[1], 1.0, 0.0), np.where(a[0] >= a[1], 0.0, 1.0)],
    Op.SELECT: lambda a, r: [None, np.where(a[0], 1.0, 0.0), np.where(a[0], 0.0, 1.0)],
}


def sensitivities(program: Program, columns: Columns) -> Array:
    """S of every result (rows) at every point (columns) over continuous inputs; zero where there is no number."""
    length = len(next(iter(columns.values())))
    found = np.zeros((len(program.results), length))
    for start in range(0, length, CHUNK):
        part = {n: c[start : start + CHUNK] for n, c in columns.items()}
        found[:, start : start + CHUNK] = _chunk(program, part)
    return np.where(np.isfinite(found), found, 0.0)


def _chunk(program: Program, columns: Columns) -> Array:
    order = closure(program, [r.step for r in program.results])
    with np.errstate(all="ignore"):
        values = evaluate(program, columns, order)
        return np.stack([_reverse(program, columns, values, r.step) for r in program.results])


def _reverse(program: Program, columns: Columns, values: dict[int, Array], wanted: int) -> Array:
    flow: dict[int, Array] = {wanted: np.ones_like(values[wanted])}
    total = np.zeros_like(values[wanted])
    continuous = {a.name for a in program.arguments if not a.choices}
    for number in range(wanted, -1, -1):
        step = program.steps[number]
        if number not in flow or step.op in BOOLEAN:
            continue
        arriving = flow.pop(number)
        if step.op is Op.INPUT:
            if step.value in continuous:
                total += np.abs(columns[str(step.value)] * arriving)
            continue
        args = [values[a] for a in step.args]
        for argument, partial in zip(step.args, _partials(program, number, args, values[number]), strict=True):
            if partial is not None:
                leaving = np.where(arriving == 0.0, 0.0, arriving * partial)
                flow[argument] = flow[argument] + leaving if argument in flow else leaving
    return total


def _partials(program: Program, number: int, args: list[Array], result: Array) -> list[Array | float | None]:
    step = program.steps[number]
    if step.op in (Op.CONST, Op.PI):
        return []
    if step.op is Op.POWI:
        power = int(str(step.value))
        return [power * args[0] ** (power - 1)]
    return PARTIALS[step.op](args, result)
