"""Condition numbers: how much of an error is already in the rounding of the inputs.

For a result f of inputs x_i the sensitivity is S = sum |x_i df/dx_i| over continuous inputs and the
condition number is S/|f|. The contract allows an error of accuracy * (1 + S/|f|) ulp; where f is
exactly zero it allows accuracy * 2^-52 S (2^-23 S in single precision), the limit of the same bound.
Derivatives are difference quotients in Arb, taken from the point towards the inside of the domain.

Few points need this: where estimates in double precision, by differentiation of the kernel and of the reference
program, both leave a point at less than a quarter of what is allowed, it is not looked at more closely.

Inputs that obey a relation (components of a unit vector) are rounded one by one and leave it; there f is
what the kernel's own formulas give in exact arithmetic, and every input counts by itself.
"""

from __future__ import annotations

import math

import numpy as np
from flint import arb
from numpy.typing import NDArray

from codegen.certify import gradient
from codegen.certify.arb import results_in_arb, working_precision
from codegen.certify.points import Points
from codegen.certify.reference import PRECISIONS, Reference
from codegen.certify.relations import Surface
from codegen.ir.program import Program

Array = NDArray[np.float64]

EPSILON, SMALLEST = 2.0**-52, 2.0**-1074
QUICK_BITS, QUICK_STEP = 106, 2.0**-40
CAREFUL_BITS, CAREFUL_STEP = (256, 640, 1600), 2.0**-72
ENOUGH = 12  # bits of a difference quotient


class Conditioning:
    """Sensitivities at test points, computed when asked for and remembered.

    program: whose exact function is differentiated. own: another program than the one that `true` came
    from, which may differ from it where relations among the inputs are violated by rounding. rough: estimates of
    the sensitivities of all results at all points (zero: none).
    """

    def __init__(
        self, program: Program, points: Points, true: Reference, own: bool = False, rough: Array | None = None
    ) -> None:
        self.evaluator = results_in_arb(program)
        self.true, self.own = true, own
        self.rough = np.zeros_like(true.high) if rough is None else rough
        continuous = [a.name for a in program.arguments if not a.choices]
        self.inputs = np.stack([points.columns[a.name] for a in program.arguments], axis=1)
        self.moved = [i for i, a in enumerate(program.arguments) if not a.choices]
        self.centre = np.stack([points.centre[n] for n in continuous], axis=1) if continuous else self.inputs
        self._terms: dict[tuple[int, int], list[float]] = {}
        self._values: dict[int, tuple[arb, ...]] = {}
        self._weight = [0.0] * len(self.moved)

    def sensitivity(self, j: int, result: int) -> float:
        """S of a result at point j."""
        return math.fsum(self._term(j, c)[result] for c in range(len(self.moved)))

    def worst_ratio(
        self, errors: Array, result: int, candidates: NDArray[np.int64], floor: float = 0.0
    ) -> tuple[float, int]:
        """The largest error/(1 + S/|f|) among candidate points, and where; (floor, -1) if none is above the floor.

        Branch and bound: the terms of S are added, largest first, until the point cannot be the worst.
        """
        best, where = floor, -1
        weight = self._weight
        with np.errstate(all="ignore"):
            allowed = 1 + self.rough[result] / np.maximum(np.abs(self.true.high[result]), SMALLEST)
        candidates = candidates[~(errors[candidates] <= floor * allowed[candidates])]
        for j in candidates[np.argsort(-errors[candidates], kind="stable")].tolist():
            error, size = float(errors[j]), max(abs(float(self.true.high[result, j])), SMALLEST)
            if error <= best:
                break
            total = 0.0
            for c in sorted(range(len(weight)), key=weight.__getitem__, reverse=True):
                term = self._term(j, c)[result]
                total += term
                weight[c] += 0.1 * (min(term / size, 1e30) - weight[c])
                if error <= best * (1 + total / size):
                    break
            else:
                best, where = (error / (1 + total / size) if math.isfinite(error) else math.inf), j
        return best, where

    def worst_at_zeros(
        self, values: Array, result: int, zeros: NDArray[np.int64], epsilon: float = EPSILON
    ) -> tuple[float, int]:
        """The largest |computed|/(epsilon S) among points where the true value is zero, and where."""
        best, where = 0.0, -1
        for j in zeros.tolist():
            if values[j] == 0.0:
                continue
            allowed = epsilon * self.sensitivity(j, result)
            ratio = abs(float(values[j])) / allowed if allowed > 0 and math.isfinite(values[j]) else math.inf
            if ratio > best:
                best, where = ratio, j
        return best, where

    def _term(self, j: int, c: int) -> list[float]:
        """|x df/dx| of every result at point j, for continuous input number c."""
        if (j, c) not in self._terms:
            self._terms[j, c] = self._quick(j, c) or self._careful(j, c)
        return self._terms[j, c]

    def _quick(self, j: int, c: int) -> list[float] | None:
        """At the precision of the true values; None where that is not enough."""
        high = self.true.high[:, j].tolist()
        if not all(PRECISIONS[0] == e for e in self.true.established[:, j].tolist()) or 0.0 in high:
            return None
        with working_precision(QUICK_BITS):
            row = [arb(x) for x in self.inputs[j].tolist()]
            x = row[self.moved[c]]
            if x.is_zero():
                return [0.0] * len(high)
            if self.own and j not in self._values:
                self._values[j] = self.evaluator.at(row, QUICK_BITS)
            row[self.moved[c]] = x + abs(x) * (QUICK_STEP if self.centre[j, c] > float(x) else -QUICK_STEP)
            found = []
            for r, value in enumerate(self.evaluator.at(row, QUICK_BITS)):
                here = self._values[j][r] if self.own else arb(high[r]) + float(self.true.low[r, j])
                difference = value - here
                if not difference.is_finite() or value.rel_accuracy_bits() < QUICK_BITS - 20:
                    return None
                # A term below 2^-24 |f| does not matter; leaving it out only makes the contract stricter.
                term = abs(float(difference)) / QUICK_STEP
                found.append(term if term > 2.0**-24 * abs(high[r]) else 0.0)
        return found

    def _careful(self, j: int, c: int) -> list[float]:
        for bits in CAREFUL_BITS:
            found = self._quotients(j, c, bits, nudged=False)
            if all(math.isfinite(f) for f in found):
                return found
        # On a removable singularity: the derivative a little way inside the domain.
        return self._quotients(j, c, CAREFUL_BITS[-1], nudged=True)

    def _quotients(self, j: int, c: int, bits: int, nudged: bool) -> list[float]:
        with working_precision(bits):
            row = [arb(x) for x in self.inputs[j].tolist()]
            centre = [arb(x) for x in self.centre[j].tolist()]
            for n, i in enumerate(self.moved) if nudged else ():
                towards = centre[n] - row[i]
                row[i] += (arb(1) if towards.is_zero() else towards) / (3 + n) * arb(2) ** -200
            here, x = self.evaluator.at(row, bits), row[self.moved[c]]
            if x.is_zero():
                return [0.0] * len(here)
            row[self.moved[c]] = x + abs(x) * (CAREFUL_STEP if centre[c] > x else -CAREFUL_STEP)
            return [_quotient(a - b, b) for a, b in zip(self.evaluator.at(row, bits), here, strict=True)]


def conditioning(
    program: Program, true_program: Program, surface: Surface, points: Points, true: Reference
) -> Conditioning:
    """Conditioning of a kernel: of the reference program, or of its own where inputs obey relations."""
    related = bool(surface.rounds)
    rough = gradient.sensitivities(program, points.columns)
    if not related:
        rough = np.minimum(rough, gradient.sensitivities(true_program, points.columns))
    return Conditioning(program if related else true_program, points, true, own=related, rough=rough)


def _quotient(difference: arb, value: arb) -> float:
    """|x df/dx| from f(x + |x| step) - f(x); infinite where the ball is too wide to tell."""
    if not difference.is_finite():
        return math.inf
    largest = difference.abs_upper() / CAREFUL_STEP
    if difference.rel_accuracy_bits() >= ENOUGH or largest < abs(value) * CAREFUL_STEP:
        return float(largest)
    return math.inf
