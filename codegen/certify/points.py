"""Where a kernel is tested: low-discrepancy points, borders, limits, equal inputs and thresholds.

Deterministic: no random numbers. Sobol' points fill the domain; their trailing bits, which would
all be zero and hide rounding errors, are filled from multiples of square roots of primes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from codegen.certify.borders import Borders
from codegen.certify.domain import Domain, unit_cube
from codegen.ir.program import Program

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
IN_BLOCKS = 0.75  # part of the interior points that lie in blocks
PATIENCE = 64  # candidates per point wanted, where checks exclude most of the box


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
    pieces = _Pieces(domain, project)
    shared = int(IN_BLOCKS * count)
    pieces.fill(_distinct(domain, count - shared), count - shared)
    pieces.fill(_blocks(domain, count, shared), shared, blocks=True)
    if not pieces.length:
        raise ValueError(f"{program.name}: no sampled point satisfies the checks of the domain")
    for name, columns in Borders(domain).points(program, also):
        pieces.add(columns, CLASSES.index(name))
    return pieces.joined()


def interior(program: Program, count: int, project: Project = lambda columns: columns) -> dict[str, Array]:
    """Low-discrepancy points inside the domain, by input name."""
    pieces = _Pieces(Domain(program), project)
    pieces.fill(_distinct(pieces.domain, count), count)
    return pieces.joined().columns


class _Pieces:
    """Points that lie in the domain, piece by piece."""

    def __init__(self, domain: Domain, project: Project) -> None:
        self.domain, self.project = domain, project
        self.columns: list[dict[str, Array]] = []
        self.kinds: list[NDArray[np.int8]] = []
        self.blocks: list[tuple[int, int]] = []
        self.length, self.outside = 0, 0

    def add(self, columns: dict[str, Array], kind: int, most: int | None = None) -> int:
        """Keep those points that no check excludes, at most so many. Gives how many there were."""
        columns = self.project(columns)
        good = ~self.domain.outside(columns)
        for column in columns.values():
            good &= np.isfinite(column)
        self.outside += int((~good).sum())
        keep = np.flatnonzero(good)[:most]
        self.columns.append({n: c[keep] for n, c in columns.items()})
        self.kinds.append(np.full(len(keep), kind, dtype=np.int8))
        self.length += len(keep)
        return len(keep)

    def fill(self, candidates: Iterator[dict[str, Array]], count: int, blocks: bool = False) -> None:
        """Take candidates until there are `count` more points."""
        missing, tried = count, 0
        for columns in candidates:
            if missing <= 0 or tried >= PATIENCE * count:
                return
            tried += len(next(iter(columns.values())))
            start = self.length
            missing -= self.add(columns, 0, missing)
            if blocks and self.length > start:
                self.blocks.append((start, self.length))

    def joined(self) -> Points:
        names = [a.name for a in self.domain.program.arguments]
        columns = {n: np.concatenate([c[n] for c in self.columns]) for n in names}
        return Points(
            columns, np.concatenate(self.kinds), tuple(self.blocks), self.domain.centre(columns), self.outside
        )


def _distinct(domain: Domain, count: int) -> Iterator[dict[str, Array]]:
    """Batches of points that all differ in all continuous inputs."""
    for start in range(1, PATIENCE * count, count):
        yield domain.place(unit_cube(domain.dimension, start, count), domain.choices(np.arange(start, start + count)))


def _blocks(domain: Domain, first: int, count: int) -> Iterator[dict[str, Array]]:
    """Blocks of points with equal parameters, as an array call has them."""
    parameters = {a.name for a in domain.program.arguments if a.role == "parameter"}
    columns = [i for i, a in enumerate(domain.ordered) if a.name in parameters]
    for start in range(first, first + PATIENCE * count, max(1, count)):
        unit = unit_cube(domain.dimension, start, count)
        for offset in range(0, count, BLOCK):
            block = unit[offset : offset + BLOCK].copy()
            block[:, columns] = block[0, columns]
            chosen = domain.choices(np.arange(start + offset, start + offset + len(block)))
            for name in chosen:
                if name in parameters:
                    chosen[name][:] = chosen[name][0]
            yield domain.place(block, chosen)
