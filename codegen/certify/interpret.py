"""A program evaluated step by step on NumPy arrays.

This is for what certification needs beside a kernel: domain bounds, checks, values of named steps.
It is slow and makes no promise of accuracy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from codegen.ir.builder import needed
from codegen.ir.program import BOOLEAN, Op, Program

Columns = Mapping[str, NDArray[np.float64]]

FUNCTIONS: dict[Op, Callable[..., NDArray[np.float64]]] = {
    Op.NEG: np.negative,
    Op.ADD: np.add,
    Op.SUB: np.subtract,
    Op.MUL: np.multiply,
    Op.DIV: np.divide,
    Op.FMA: lambda a, b, c: a * b + c,
    Op.SQRT: np.sqrt,
    Op.CBRT: np.cbrt,
    Op.EXP: np.exp,
    Op.EXPM1: np.expm1,
    Op.LOG: np.log,
    Op.LOG1P: np.log1p,
    Op.SIN: np.sin,
    Op.COS: np.cos,
    Op.TANH: np.tanh,
    Op.ATAN: np.arctan,
    Op.ABS: np.abs,
    Op.MIN: np.minimum,
    Op.MAX: np.maximum,
    Op.LT: np.less,
    Op.LE: np.less_equal,
    Op.EQ: np.equal,
    Op.AND: np.logical_and,
    Op.OR: np.logical_or,
    Op.SELECT: np.where,
}


def closure(program: Program, wanted: Iterable[int]) -> list[int]:
    """The steps that the wanted ones need, themselves included, in order."""
    return sorted(needed(program, list(wanted)))


def inputs_of(program: Program, wanted: Iterable[int]) -> set[str]:
    """Names of the inputs that steps depend on."""
    return {str(program.steps[i].value) for i in closure(program, wanted) if program.steps[i].op is Op.INPUT}


def evaluate(
    program: Program,
    columns: Columns,
    wanted: Iterable[int],
    length: int | None = None,
    rounded: Callable[[NDArray[np.float64]], NDArray[np.float64]] | None = None,
) -> dict[int, NDArray[np.float64]]:
    """Values of the wanted steps. Columns are arrays of one length, by argument name. rounded: of every real step."""
    wanted = list(wanted)
    if length is None:
        length = len(next(iter(columns.values())))
    values: dict[int, NDArray[np.float64]] = {}
    with np.errstate(all="ignore"):
        for number in closure(program, wanted):
            step = program.steps[number]
            args = [values[a] for a in step.args]
            if step.op is Op.INPUT:
                values[number] = np.asarray(columns[str(step.value)], dtype=np.float64)
            elif step.op is Op.CONST:
                values[number] = np.full(length, float(step.value))  # type: ignore[arg-type]
            elif step.op is Op.PI:
                values[number] = np.full(length, np.pi)
            elif step.op is Op.POWI:
                values[number] = args[0] ** int(step.value)  # type: ignore[arg-type]
            else:
                values[number] = FUNCTIONS[step.op](*args)
            if rounded is not None and step.op not in BOOLEAN:
                values[number] = rounded(values[number])
    return {number: values[number] for number in wanted}
