"""The declared domain of a program as an image of the unit cube.

Bounds of an input may depend on other inputs (a final energy lies below sqrt(m T)/2), so inputs are
placed in the order of their dependence.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from codegen.certify.interpret import evaluate, inputs_of
from codegen.ir.program import Argument, Program

Array = NDArray[np.float64]
Place = Callable[[Array, Array, dict[str, Array]], Array]

SYMLOG_DECADES = 12.0


@dataclass(frozen=True)
class Domain:
    """Where the inputs of a program may lie."""

    program: Program

    @cached_property
    def ordered(self) -> tuple[Argument, ...]:
        """Continuous inputs, each after those that its bounds need."""
        waiting = [a for a in self.program.arguments if not a.choices]
        done = {a.name for a in self.program.arguments if a.choices}
        found: list[Argument] = []
        while waiting:
            ready = [a for a in waiting if inputs_of(self.program, _bounds(a)) <= done]
            if not ready:
                names = ", ".join(a.name for a in waiting)
                raise ValueError(f"{self.program.name}: the bounds of {names} depend on each other")
            found += ready
            done |= {a.name for a in ready}
            waiting = [a for a in waiting if a not in ready]
        return tuple(found)

    @property
    def dimension(self) -> int:
        """How many continuous inputs there are."""
        return len(self.ordered)

    @property
    def discrete(self) -> tuple[Argument, ...]:
        return tuple(a for a in self.program.arguments if a.choices)

    def choices(self, index: NDArray[np.int64]) -> dict[str, Array]:
        """Values of the discrete inputs: all combinations, evenly, not in step with the bits of the index."""
        combinations = list(itertools.product(*(a.choices for a in self.discrete)))
        pick = (len(combinations) * ((index * 0.6180339887498949) % 1.0)).astype(int)
        table = np.array(combinations, dtype=np.float64).reshape(len(combinations), len(self.discrete))
        return {a.name: table[pick, i] for i, a in enumerate(self.discrete)}

    def interval(
        self, argument: Argument, columns: Mapping[str, Array], length: int | None = None
    ) -> tuple[Array, Array]:
        """Lower and upper bound of an input at points whose earlier inputs are known."""
        low, high = _bounds(argument)
        values = evaluate(self.program, columns, (low, high), length)
        return values[low], values[high]

    def place(
        self, unit: Array, choices: Mapping[str, Array], special: Mapping[str, Place] | None = None
    ) -> dict[str, Array]:
        """Points of the domain from points of the unit cube (one column per ordered continuous input).

        special: inputs that are placed otherwise, from (low, high, inputs placed so far); the result
        is clipped to the interval.
        """
        columns: dict[str, Array] = {name: np.asarray(v, dtype=np.float64) for name, v in choices.items()}
        for i, argument in enumerate(self.ordered):
            low, high = self.interval(argument, columns, len(unit))
            if special and argument.name in special:
                values = np.clip(special[argument.name](low, high, columns), low, high)
            else:
                values = spread(unit[:, i], low, high, argument.scale)
            columns[argument.name] = values
        return {a.name: columns[a.name] for a in self.program.arguments}

    def centre(self, columns: Mapping[str, Array]) -> dict[str, Array]:
        """The middles of the intervals of the continuous inputs, others as they are."""
        found = {}
        for argument in self.ordered:
            low, high = self.interval(argument, columns)
            found[argument.name] = 0.5 * low + 0.5 * high
        return found

    def outside(self, columns: Mapping[str, Array]) -> NDArray[np.bool_]:
        """Where a check of the program says that the inputs are out of its domain."""
        steps = [c.step for c in self.program.checks]
        length = len(next(iter(columns.values())))
        result = np.zeros(length, dtype=bool)
        for value in evaluate(self.program, columns, steps).values():
            result |= value.astype(bool)
        return result


def spread(u: Array, low: Array, high: Array, scale: str) -> Array:
    """[0, 1] onto [low, high]; ends are hit exactly."""
    linear = low + u * (high - low)
    if scale == "log":
        with np.errstate(all="ignore"):
            values = np.where(low > 0, low * (high / low) ** u, linear)
    elif scale == "symlog":
        decades = SYMLOG_DECADES * (1 - np.abs(2 * u - 1))
        edge = np.where(u < 0.5, np.minimum(low, 0.0), np.maximum(high, 0.0))
        values = np.where((low <= 0) & (high >= 0), edge * 10.0**-decades, linear)
    else:
        values = linear
    values = np.where(u <= 0, low, np.where(u >= 1, high, values))
    return np.clip(values, low, high)


def unit_cube(dimension: int, start: int, count: int) -> Array:
    """`count` points of the Sobol' sequence from number `start` (at least 1), with all 53 bits filled."""
    if dimension == 0 or count == 0:
        return np.zeros((count, dimension))
    from scipy.stats import qmc  # takes as long to import as all the rest, and most commands draw no points

    points = qmc.Sobol(dimension, scramble=False).fast_forward(start).random(count)
    bits = int(start + count - 1).bit_length()
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


def _bounds(argument: Argument) -> tuple[int, int]:
    if argument.low is None or argument.high is None:
        raise ValueError(f"input {argument.name} has neither bounds nor choices; it cannot be sampled")
    return argument.low, argument.high
