"""Where a kernel is tested: low-discrepancy points, borders, limits, equal inputs and thresholds.

Deterministic: no random numbers. Sobol' points fill the domain; their trailing bits, which would
all be zero and hide rounding errors, are filled from multiples of square roots of primes.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import qmc

from codegen.certify.domain import Domain, Place
from codegen.certify.interpret import closure, evaluate
from codegen.ir.program import Op, Program

Array = NDArray[np.float64]
Project = Callable[[dict[str, Array]], dict[str, Array]]

CLASSES = ("interior", "corner", "face", "end", "zero", "pair", "threshold")
MEANING = {
    "interior": "low-discrepancy points",
    "corner": "all continuous inputs at ends of their intervals",
    "face": "one input at an end",
    "end": "one input within 1e-1 ... 1e-16 of an end",
    "zero": "one input zero or close to it",
    "pair": "two inputs of the same dimension equal or opposite, exactly or nearly",
    "threshold": "where a sum, a difference or a comparison of the program changes sign",
}

BLOCK = 251  # points that share parameters; odd, so that vector loops have remainders
PER_FACE, PER_DECADE, PER_THRESHOLD, CORNERS, PAIRS = 64, 4, 8, 4096, 12_000


@dataclass(frozen=True)
class Points:
    """Inputs by name; class of each point (index into CLASSES); bounds of blocks of equal parameters.

    centre: a point well inside the domain for each point (to take limits from inside).
    outside: how many candidates were dropped because a check of the program excludes them.
    """

    columns: dict[str, Array]
    kind: NDArray[np.int8]
    blocks: tuple[tuple[int, int], ...]
    centre: dict[str, Array]
    outside: int

    def __len__(self) -> int:
        return len(self.kind)

    def row(self, i: int) -> dict[str, float]:
        return {name: float(column[i]) for name, column in self.columns.items()}

    def take(self, keep: NDArray[np.int64]) -> Points:
        """Some of the points; blocks are given up."""
        columns = {n: c[keep] for n, c in self.columns.items()}
        return Points(columns, self.kind[keep], (), {n: c[keep] for n, c in self.centre.items()}, self.outside)


def sample(
    program: Program, count: int = 100_000, also: Program | None = None, project: Project = lambda columns: columns
) -> Points:
    """Test points of a program's domain: `count` in the interior, and all special ones.

    also: the optimised program, whose own thresholds (limits of series) are then covered too.
    project: moves points onto relations among the inputs (directions are unit vectors).
    """
    domain = Domain(program)
    maker = _Maker(domain)
    candidates = [(maker.distinct(count - count // 2), 0, False)]
    candidates += [(columns, 0, True) for columns in maker.shared(count // 2)]
    candidates += [(columns, kind, False) for columns, kind in maker.special(program, also)]
    outside, length = 0, 0
    blocks: list[tuple[int, int]] = []
    kept: list[tuple[dict[str, Array], NDArray[np.int8]]] = []
    for columns, kind, is_block in candidates:
        inside, dropped = _inside(domain, project(columns))
        found = len(next(iter(inside.values())))
        outside += dropped
        kept.append((inside, np.full(found, kind, dtype=np.int8)))
        if is_block and found:
            blocks.append((length, length + found))
        length += found
    joined = {n: np.concatenate([c[n] for c, _ in kept]) for n in (a.name for a in program.arguments)}
    kinds = np.concatenate([k for _, k in kept])
    if not (kinds == 0).any():
        raise ValueError(f"{program.name}: no sampled point satisfies the checks of the domain")
    return Points(joined, kinds, tuple(blocks), domain.centre(joined), outside)


def interior(program: Program, count: int, project: Project = lambda columns: columns) -> dict[str, Array]:
    """Low-discrepancy points inside the domain, by input name; fewer than asked for where checks exclude some."""
    domain = Domain(program)
    return _inside(domain, project(_Maker(domain).distinct(count)))[0]


def _inside(domain: Domain, columns: dict[str, Array]) -> tuple[dict[str, Array], int]:
    """The points that no check excludes and that have a value in every column; how many were dropped."""
    good = ~domain.outside(columns)
    for column in columns.values():
        good &= np.isfinite(column)
    return {n: c[good] for n, c in columns.items()}, int((~good).sum())


@dataclass(frozen=True)
class _Maker:
    domain: Domain

    @property
    def dimension(self) -> int:
        return len(self.domain.ordered)

    def choices(self, index: NDArray[np.int64]) -> dict[str, Array]:
        """Values of the discrete inputs: all combinations, evenly, not in step with Sobol' bits."""
        discrete = self.domain.discrete
        combinations = list(itertools.product(*(a.choices for a in discrete)))
        pick = (len(combinations) * ((index * 0.6180339887498949) % 1.0)).astype(int)
        table = np.array(combinations, dtype=np.float64).reshape(len(combinations), len(discrete))
        return {a.name: table[pick, i] for i, a in enumerate(discrete)}

    def distinct(self, count: int) -> dict[str, Array]:
        index = np.arange(count)
        return self.domain.place(unit_cube(self.dimension, 1, count), self.choices(index))

    def shared(self, count: int) -> list[dict[str, Array]]:
        """Blocks of points with equal parameters, as an array call has them."""
        made = []
        parameters = {a.name for a in self.domain.program.arguments if a.role == "parameter"}
        columns = [i for i, a in enumerate(self.domain.ordered) if a.name in parameters]
        unit = unit_cube(self.dimension, count, count)
        for start in range(0, count, BLOCK):
            block = unit[start : start + BLOCK].copy()
            block[:, columns] = block[0, columns]
            chosen = self.choices(np.arange(start, start + len(block)))
            for name in chosen:
                if name in parameters:
                    chosen[name][:] = chosen[name][0]
            made.append(self.domain.place(block, chosen))
        return made

    def special(self, program: Program, also: Program | None) -> Iterator[tuple[dict[str, Array], int]]:
        if not self.domain.ordered:
            return
        yield self.corners(), 1
        for i in range(self.dimension):
            for end in (0.0, 1.0):
                unit = unit_cube(self.dimension, 1 + PER_FACE * i, PER_FACE)
                unit[:, i] = end
                yield self.domain.place(unit, self.choices(np.arange(PER_FACE) + i)), 2
            yield self.close(i, _near_ends(), i), 3
            yield self.close(i, _near_zero(), i), 4
        pairs = list(self.pairs())
        each = min(4 * PER_DECADE, max(1, PAIRS // (2 * len(_RATIOS) * max(1, len(pairs)))))
        for number, (first, second) in enumerate(pairs):
            places = [_ratio(first, sign * ratio) for sign in (1.0, -1.0) for ratio in _RATIOS]
            yield self.close(second, places, number, each), 5
        yield from ((columns, 6) for columns in self.thresholds(program))
        if also is not None:
            yield from ((columns, 6) for columns in self.thresholds(also))

    def corners(self) -> dict[str, Array]:
        if 2**self.dimension <= CORNERS:
            unit = np.array(list(itertools.product((0.0, 1.0), repeat=self.dimension)))
        else:
            unit = (unit_cube(self.dimension, 0, CORNERS) >= 0.5).astype(np.float64)
        unit = np.repeat(unit, max(1, min(8, CORNERS // len(unit))), axis=0)
        return self.domain.place(unit, self.choices(np.arange(len(unit))))

    def close(self, i: int, places: list[Place], seed: int, each: int = PER_DECADE) -> dict[str, Array]:
        """Input i placed in every one of some ways, the others spread over the domain."""
        argument = self.domain.ordered[i]
        length = each * len(places)
        unit = unit_cube(self.dimension, 1 + 131 * seed, length)
        which = np.arange(length) // each

        def place(low: Array, high: Array, columns: dict[str, Array]) -> Array:
            options = np.stack([np.broadcast_to(p(low, high, columns), low.shape) for p in places])
            return options[which, np.arange(length)]

        return self.domain.place(unit, self.choices(np.arange(length) + seed), {argument.name: place})

    def pairs(self) -> Iterator[tuple[str, int]]:
        """Pairs of inputs of the same dimension whose intervals overlap, up to sign."""
        middle = self.domain.place(np.full((1, self.dimension), 0.5), self.choices(np.array([0])))
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
        unit = unit_cube(self.dimension, 1, length)
        chosen = self.choices(np.arange(length))
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


def unit_cube(dimension: int, start: int, count: int) -> Array:
    """`count` points of the Sobol' sequence from number `start`, with all 53 bits filled."""
    if dimension == 0:
        return np.zeros((count, 0))
    bits = max(1, int(start + count - 1).bit_length())
    points = qmc.Sobol(dimension, scramble=False).random_base2(bits)[start : start + count]
    index = np.arange(start, start + count, dtype=np.float64)[:, None]
    fill = (index * np.sqrt(np.array(_primes(dimension), dtype=np.float64))) % 1.0
    return np.asarray(points + fill * 2.0**-bits, dtype=np.float64)


def _primes(count: int) -> list[int]:
    found: list[int] = []
    candidate = 2
    while len(found) < count:
        if all(candidate % p for p in found):
            found.append(candidate)
        candidate += 1
    return found


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
