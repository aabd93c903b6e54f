"""What the points of a scan have in common: dimensions, labels, variables, types, attributes.

Every variable of the simulator gets the axes of the scan in front. A dimension whose labels are the same at all
points keeps them; words are matched by word; numbers that differ from point to point become a variable
NAME_of_point. A dimension of one value that has the name of an axis is dropped: the axis says the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from nukernels.errors import UserMistake
from nukernels.scans.packing import Outcome, Variable

ERROR, WARNING = "error", "warning"
SUFFIX = "_of_point"


@dataclass
class Dimension:
    """longest: values at one point. labels: None where points give none. varying: numbers that differ among points."""

    longest: int = 0
    labels: list[Any] | None = None
    words: bool = False
    varying: bool = False

    @property
    def size(self) -> int:
        """Places in the dataset."""
        return len(self.labels) if self.words and self.labels is not None else self.longest

    def add(self, labels: list[Any], words: bool) -> None:
        """The labels of one more point."""
        if self.labels is None:
            self.labels, self.words = list(labels), words
        elif words and self.words:
            self.labels += [label for label in labels if label not in self.labels]
        elif labels != self.labels:
            self.varying = True


@dataclass
class Shape:
    """One variable. shapes: how many points have it with which sizes."""

    dims: tuple[str, ...]
    dtype: np.dtype[Any]
    attrs: dict[str, Any]
    shapes: dict[tuple[int, ...], int] = field(default_factory=dict)


@dataclass
class Layout:
    """All of it. taken: names that the scan itself uses."""

    taken: Collection[str]
    axes: Collection[str]
    points: int = 0
    dims: dict[str, Dimension] = field(default_factory=dict)
    variables: dict[str, Shape] = field(default_factory=dict)
    attrs: dict[str, Any] = field(default_factory=dict)

    def dropped(self, dim: str) -> bool:
        """Whether the axis of that name says the same."""
        return dim in self.axes and self.dims[dim].longest == 1

    def label(self, name: str) -> Dimension | None:
        """The dimension that a variable labels for all points, if it does."""
        found = self.dims.get(name)
        return None if found is None or found.labels is None or found.varying else found

    def name_of(self, name: str) -> str:
        """Under which name a variable is stored."""
        varying = name in self.dims and self.dims[name].varying
        return name + SUFFIX if varying or name in self.taken else name

    def dim_of(self, dim: str) -> str:
        """Under which name a dimension is stored."""
        return dim + SUFFIX if dim in self.taken else dim

    def stored(self) -> list[str]:
        """Variables that are neither labels for all points nor say what an axis says."""
        return [
            name
            for name in self.variables
            if self.label(name) is None and not (name in self.dims and self.dropped(name))
        ]

    def sizes(self, name: str) -> tuple[int, ...]:
        """The size of a variable at one point."""
        return tuple(self.dims[dim].size for dim in self.variables[name].dims)

    def complete(self, name: str) -> bool:
        """Whether every point has every value, so that no place stays empty."""
        return self.variables[name].shapes == {self.sizes(name): self.points}


def layout_of(outcomes: Iterable[Outcome], axes: Collection[str]) -> Layout:
    """One look at every point."""
    found = Layout(taken={*axes, ERROR, WARNING}, axes=axes)
    attrs: dict[str, Any] | None = None
    for point in outcomes:
        found.points += 1
        if point.error:
            continue
        attrs = dict(point.attrs) if attrs is None else common(attrs, point.attrs)
        for name, v in point.variables.items():
            _add(found, name, v, point.index)
    for name in filter(found.dropped, found.dims):
        found.dims[name] = Dimension(longest=1)
    found.attrs = attrs or {}
    return found


def common(one: dict[str, Any], other: Any) -> dict[str, Any]:
    """Attributes that are the same in both."""
    return {name: value for name, value in one.items() if name in other and other[name] == value}


def _add(found: Layout, name: str, v: Variable, index: int) -> None:
    for dim, size in zip(v.dims, v.shape, strict=True):
        known = found.dims.setdefault(dim, Dimension())
        known.longest = max(known.longest, size)
    if v.dims == (name,):
        found.dims[name].add(v.read().tolist(), v.dtype.kind == "U")
    shape = found.variables.setdefault(name, Shape(v.dims, v.dtype, dict(v.attrs)))
    if shape.dims != v.dims or (shape.dtype.kind == "U") != (v.dtype.kind == "U"):
        raise UserMistake(f"{name} is {v.dtype} over {v.dims} at point {index}, and {shape.dtype} over {shape.dims}")
    shape.dtype = np.promote_types(shape.dtype, v.dtype)
    shape.attrs = common(shape.attrs, v.attrs)
    shape.shapes[v.shape] = shape.shapes.get(v.shape, 0) + 1
