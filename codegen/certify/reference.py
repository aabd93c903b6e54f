"""True values at test points: Arb at rising precision until the ball is narrower than 0.01 ulp.

Where the program has no value although the function has one (0/0 of a formula at q0 = 0), the value
is the limit from inside the domain: two points 2^-300 away in different directions, evaluated at
high precision, must agree to far less than 0.01 ulp. Where they do not agree there is no limit; such
a point has no reference and is counted as singular.
"""

from __future__ import annotations

import math
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
from flint import arb
from numpy.typing import NDArray

from codegen.certify.arb import ArbProgram, results_in_arb, working_precision
from codegen.certify.points import Points
from codegen.ir.program import Program

Array = NDArray[np.float64]

PRECISIONS = (106, 256, 640, 1600)
ENOUGH_BITS = 64  # relative accuracy of a ball narrower than 0.01 ulp of a double, with a margin
LIMIT_BITS, LIMIT_DISTANCE = 1600, 300
SINGULAR, LIMIT = 0, -1  # in `established`, beside the precision that was enough


@dataclass(frozen=True)
class Reference:
    """True values as unevaluated sums high + low, one row per result, one column per point.

    zero: the true value is exactly zero. established: the precision in bits that was enough, LIMIT
    or SINGULAR.
    """

    high: Array
    low: Array
    zero: NDArray[np.bool_]
    established: NDArray[np.int16]

    @property
    def singular(self) -> NDArray[np.bool_]:
        return self.established == SINGULAR

    def take(self, keep: NDArray[np.int64]) -> Reference:
        """The true values of some of the points."""
        return Reference(self.high[:, keep], self.low[:, keep], self.zero[:, keep], self.established[:, keep])

    def summary(self, result: int) -> dict[str, int]:
        """How many points were established how."""
        values, counts = np.unique(self.established[result], return_counts=True)
        names = {SINGULAR: "singular", LIMIT: "limit"}
        return {names.get(int(v), f"ball at {v} bits"): int(c) for v, c in zip(values, counts, strict=True)}


def reference(program: Program, points: Points, workers: int = 1) -> Reference:
    """True values of a program's results at test points."""
    names = [a.name for a in program.arguments]
    columns = np.stack([points.columns[n] for n in names], axis=1)
    discrete = np.full(len(points), np.nan)  # no centre: such inputs are never moved
    centre = np.stack([points.centre.get(n, discrete) for n in names], axis=1)
    if workers <= 1 or len(points) < 2000:
        return _rows(program, columns, centre)
    pieces = workers * 4
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        parts = list(
            pool.map(_rows, [program] * pieces, np.array_split(columns, pieces), np.array_split(centre, pieces))
        )
    return Reference(
        *(np.concatenate([getattr(p, name) for p in parts], axis=1) for name in ("high", "low", "zero", "established"))
    )


def _rows(program: Program, columns: Array, centre: Array) -> Reference:
    evaluator = results_in_arb(program)
    shape = (len(program.results), len(columns))
    found = Reference(np.full(shape, np.nan), np.zeros(shape), np.zeros(shape, bool), np.zeros(shape, np.int16))
    todo = list(range(len(columns)))
    for bits in PRECISIONS:
        failed = []
        shared: list[float] | None = None
        with working_precision(bits):
            for j in todo:
                row = columns[j].tolist()
                parameters = [row[i] for i in evaluator.parameters]
                if parameters != shared:
                    function, shared = evaluator.prepare(bits, [arb(x) for x in parameters]), parameters
                values = function(*[arb(row[i]) for i in evaluator.variables])
                kept = [_store(found, i, j, value, bits) for i, value in enumerate(values)]
                if not all(kept):
                    failed.append(j)
        todo = failed
    for j in todo:
        _limits(evaluator, columns[j], centre[j], found, j)
    return found


def _store(found: Reference, i: int, j: int, value: arb, how: int) -> bool:
    """Keep a value if it is accurate enough (or known better already)."""
    if found.established[i, j]:
        return True
    if value.rel_accuracy_bits() < ENOUGH_BITS or not value.is_finite():
        return False
    high = float(value)
    found.high[i, j] = high
    found.established[i, j] = how
    if high == 0.0 or abs(high) == np.inf:
        found.zero[i, j] = value.is_zero()
    else:
        found.low[i, j] = float(value - high)
    return True


def _limits(evaluator: ArbProgram, row: Array, centre: Array, found: Reference, j: int) -> None:
    first, second, farther = (
        evaluator(_inside(row, centre, distance, direction), LIMIT_BITS)
        for distance, direction in ((LIMIT_DISTANCE, 2), (LIMIT_DISTANCE, 3), (LIMIT_DISTANCE // 2, 2))
    )
    with working_precision(LIMIT_BITS):
        for i, (a, b, c) in enumerate(zip(first, second, farther, strict=True)):
            if not (a.is_finite() and b.is_finite() and c.is_finite()):
                continue
            if abs(a - b) < abs(a) * arb(2) ** -ENOUGH_BITS:
                _store(found, i, j, a, LIMIT)
            elif abs(a) < abs(c) * arb(2) ** -ENOUGH_BITS and abs(b) < abs(c) * arb(2) ** -ENOUGH_BITS:
                _store(found, i, j, arb(0), LIMIT)  # vanishes with the distance


def _inside(row: Array, centre: Array, distance: int, direction: int) -> list[arb]:
    """The point moved by about 2^-distance towards the centre, every continuous input by another share."""
    moved = []
    with working_precision(LIMIT_BITS):
        for i, (x, c) in enumerate(zip(row.tolist(), centre.tolist(), strict=True)):
            if math.isnan(c):
                moved.append(arb(x))
                continue
            step = arb(c) - arb(x) if c != x else arb(1)
            moved.append(arb(x) + step / (3 + (i + 1) * direction) * arb(2) ** -distance)
    return moved
