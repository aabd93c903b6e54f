"""Points where kernels fail first: corners, ends of intervals, zeros, equal inputs, changes of sign."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from codegen.certify.domain import Domain, Place, unit_cube
from codegen.certify.interpret import closure, evaluate
from codegen.ir.program import Op, Program

Array = NDArray[np.float64]

PER_FACE, PER_DECADE, PER_THRESHOLD, CORNERS, PAIRS = 64, 4, 8, 4096, 12_000


@dataclass(frozen=True)
class Borders:
    """Special points of a domain."""

    domain: Domain

    def points(self, program: Program, also: Program | None) -> Iterator[tuple[str, dict[str, Array]]]:
        """All special points, each piece with the name of its class."""
        if not self.domain.ordered:
            return
        yield "corner", self.corners()
        for i in range(self.domain.dimension):
            for end in (0.0, 1.0):
                unit = unit_cube(self.domain.dimension, 1 + PER_FACE * i, PER_FACE)
                unit[:, i] = end
                yield "face", self.domain.place(unit, self.domain.choices(np.arange(PER_FACE) + i))
            yield "end", self.close(i, _near_ends(), i)
            yield "zero", self.close(i, _near_zero(), i)
        pairs = list(self.pairs())
        each = min(4 * PER_DECADE, max(1, PAIRS // (2 * len(_RATIOS) * max(1, len(pairs)))))
        for number, (first, second) in enumerate(pairs):
            places = [_ratio(first, sign * ratio) for sign in (1.0, -1.0) for ratio in _RATIOS]
            yield "pair", self.close(second, places, number, each)
        yield from (("threshold", columns) for columns in self.thresholds(program))
        if also is not None:
            yield from (("threshold", columns) for columns in self.thresholds(also))

    def corners(self) -> dict[str, Array]:
        if 2**self.domain.dimension <= CORNERS:
            unit = np.array(list(itertools.product((0.0, 1.0), repeat=self.domain.dimension)))
        else:
            unit = (unit_cube(self.domain.dimension, 1, CORNERS) >= 0.5).astype(np.float64)
        unit = np.repeat(unit, max(1, min(8, CORNERS // len(unit))), axis=0)
        return self.domain.place(unit, self.domain.choices(np.arange(len(unit))))

    def close(self, i: int, places: list[Place], seed: int, each: int = PER_DECADE) -> dict[str, Array]:
        """Input i placed in every one of some ways, the others spread over the domain."""
        argument = self.domain.ordered[i]
        length = each * len(places)
        unit = unit_cube(self.domain.dimension, 1 + 131 * seed, length)
        which = np.arange(length) // each

        def place(low: Array, high: Array, columns: dict[str, Array]) -> Array:
            options = np.stack([np.broadcast_to(p(low, high, columns), low.shape) for p in places])
            return options[which, np.arange(length)]

        return self.domain.place(unit, self.domain.choices(np.arange(length) + seed), {argument.name: place})

    def pairs(self) -> Iterator[tuple[str, int]]:
        """Pairs of inputs of the same dimension whose intervals overlap, up to sign."""
        middle = self.domain.place(np.full((1, self.domain.dimension), 0.5), self.domain.choices(np.array([0])))
        spans = []
        for argument in self.domain.ordered:
            low, high = self.domain.interval(argument, middle)
            spans.append((float(low[0]), float(high[0])))
        for j, second in enumerate(self.domain.ordered):
            for i, first in enumerate(self.domain.ordered[:j]):
                if (first.dimension, first.unit) != (second.dimension, second.unit):
                    continue
                (a, b), (c, d) = spans[i], spans[j]
                if max(a, c) <= min(b, d) or max(-b, c) <= min(-a, d):
                    yield first.name, j

    def thresholds(self, program: Program) -> Iterator[dict[str, Array]]:
        """Points on both sides of sign changes of sums and differences, found by bisection."""
        steps = closure(program, [r.step for r in program.results])
        watched = [s for s in steps if program.steps[s].op in (Op.ADD, Op.SUB)]
        compared = [s for s in steps if program.steps[s].op in (Op.LT, Op.LE, Op.EQ)]
        length = 2048
        unit = unit_cube(self.domain.dimension, 1, length)
        chosen = self.domain.choices(np.arange(length))
        args = {s: program.steps[s].args for s in compared}
        wanted = watched + [a for pair in args.values() for a in pair]

        def signs(unit: Array, chosen: dict[str, Array]) -> Array:
            values = evaluate(program, self.domain.place(unit, chosen), wanted)
            rows = [values[s] for s in watched] + [values[a] - values[b] for a, b in args.values()]
            return np.sign(np.stack(rows)) if rows else np.zeros((0, len(unit)))

        found = signs(unit, chosen)
        combos = np.stack(list(chosen.values()), axis=1) if chosen else np.zeros((length, 0))
        rows, positive, negative = [], [], []
        for row, sign in enumerate(found):
            for a, b in _opposite(sign, combos):
                rows.append(row)
                positive.append(a)
                negative.append(b)
        if not rows:
            return
        left, right = unit[positive], unit[negative]
        fixed = {n: c[positive] for n, c in chosen.items()}
        target, here = np.array(rows), np.arange(len(rows))
        for _ in range(64):
            middle = 0.5 * (left + right)
            up = signs(middle, fixed)[target, here] > 0
            left, right = np.where(up[:, None], middle, left), np.where(up[:, None], right, middle)
        away = unit[positive]
        for fraction in (0.0, 1e-2, 1e-4, 1e-8, 1e-12):
            yield self.domain.place(left + fraction * (away - left), fixed)
        yield self.domain.place(right, fixed)


def _opposite(sign: Array, combos: Array) -> list[tuple[int, int]]:
    """Pairs of points at which a step is positive and negative, with equal discrete inputs."""
    pairs: list[tuple[int, int]] = []
    for combo in np.unique(combos, axis=0):
        same = (combos == combo).all(axis=1)
        plus, minus = np.flatnonzero(same & (sign > 0)), np.flatnonzero(same & (sign < 0))
        pairs += zip(plus[:PER_THRESHOLD].tolist(), minus[:PER_THRESHOLD].tolist(), strict=False)
    stride = max(1, len(pairs) // PER_THRESHOLD)
    return pairs[::stride][:PER_THRESHOLD]


_DECADES = [10.0**-e for e in range(1, 17)]
_RATIOS = [1.0, 1 + 2.0**-52, 1 - 2.0**-53] + [1 + s * d for d in _DECADES[:15] for s in (1.0, -1.0)]


def _near_ends() -> list[Place]:
    places: list[Place] = [
        lambda low, high, _: np.nextafter(low, high),
        lambda low, high, _: np.nextafter(high, low),
    ]
    for d in _DECADES:
        places += [_between(1 - d, d), _between(d, 1 - d)]
    return places


def _near_zero() -> list[Place]:
    distances = [0.0] + [sign * 10.0**-e for e in range(1, 21) for sign in (1.0, -1.0)]
    return [_width(d) for d in distances]


def _between(from_low: float, from_high: float) -> Place:
    return lambda low, high, _: from_low * low + from_high * high


def _width(share: float) -> Place:
    return lambda low, high, _: share * (high - low)


def _ratio(name: str, ratio: float) -> Place:
    return lambda low, high, columns: ratio * columns[name]
