"""Floating-point formats under test: which inputs they have, and what their unit in the last place is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from codegen.certify.domain import Domain
from codegen.certify.interpret import closure, evaluate
from codegen.certify.points import CLASSES, Points, Project
from codegen.ir.program import BOOLEAN, Program

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Format:
    """A format. share: the part of the test points that it gets, one in so many."""

    name: str
    dtype: type[np.floating[Any]]
    share: int

    @cached_property
    def epsilon(self) -> float:
        return float(np.finfo(self.dtype).eps)

    @cached_property
    def largest(self) -> float:
        return float(np.finfo(self.dtype).max)

    @cached_property
    def smallest(self) -> float:
        """The smallest number that has all its digits."""
        return float(np.finfo(self.dtype).tiny)

    def spacing(self, size: Array) -> Array:
        """The unit in the last place of numbers (not negative) when they are rounded to this format."""
        with np.errstate(over="ignore"):
            return np.spacing(np.minimum(size, self.largest).astype(self.dtype)).astype(np.float64)

    def rounded(self, values: Array) -> Array:
        """Numbers as the format holds them; infinite beyond its range."""
        with np.errstate(over="ignore", under="ignore"):
            return values.astype(self.dtype).astype(np.float64)

    def onto(self, domain: Domain, project: Project) -> Project:
        """Moves points onto relations among the inputs and then onto numbers of this format, inside the domain."""
        if self is DOUBLE:
            return project

        def onto_format(columns: dict[str, Array]) -> dict[str, Array]:
            found = {a.name: columns[a.name] for a in domain.discrete}
            for a in domain.ordered:
                low, high = domain.interval(a, found, len(columns[a.name]))
                found[a.name] = self._inside(columns[a.name], low, high)
            return {name: found[name] for name in columns}

        def moved(columns: dict[str, Array]) -> dict[str, Array]:
            # Twice: a small input that a relation gives (1 minus a number close to 1) must follow the rounded number.
            return onto_format(project(onto_format(project(columns))))

        return moved

    def _inside(self, values: Array, low: Array, high: Array) -> Array:
        """The nearest numbers of this format that lie in an interval, where there are any."""
        with np.errstate(over="ignore"):
            near = values.astype(self.dtype)
        up = np.nextafter(near, self.dtype(np.inf))
        down = np.nextafter(near, self.dtype(-np.inf))
        near = np.where(near < low, up, np.where(near > high, down, near))
        return np.asarray(near, dtype=np.float64)


DOUBLE = Format("double", np.float64, 1)
SINGLE = Format("single", np.float32, 8)
FORMATS = {f.name: f for f in (DOUBLE, SINGLE)}


def extent(program: Program, points: Points, result: int) -> dict[str, float]:
    """The smallest and the largest size of all real steps that a result needs, at test points; zero left out.

    Steps are evaluated in double precision: the question is whether a narrower format could hold them.
    """
    order = [s for s in closure(program, [program.results[result].step]) if program.steps[s].op not in BOOLEAN]
    smallest, largest = np.inf, 0.0
    for value in evaluate(program, points.columns, order).values():
        size = np.abs(value[~np.isnan(value) & (value != 0)])
        if len(size):
            smallest, largest = min(smallest, float(size.min())), max(largest, float(size.max()))
    return {"smallest": smallest, "largest": largest}


def ordinary(points: Points) -> NDArray[np.bool_]:
    """Points that are not close to special ones on purpose: those in the interior, at corners and on faces.

    At the others, results come as close to zero as anybody asks (a cross section at an energy of 1e-20 of its
    range), which no format can hold; what they must be there is the nearest number of the format.
    """
    kinds = [CLASSES.index(name) for name in ("interior", "corner", "face")]
    return np.isin(points.kind, kinds)
