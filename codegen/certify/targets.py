"""How compiled kernels are called for certification: point by point, and whole arrays at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from codegen.certify.interpret import evaluate
from codegen.certify.points import Points
from codegen.ir.program import Program

Array = NDArray[np.float64]
Function = Callable[..., Any]


@dataclass(frozen=True)
class Target:
    """A compiled kernel under test. Functions take the inputs in the order of the program's arguments.

    point: of numbers. array: of arrays for all inputs. block: of arrays for the variables and numbers for the
    parameters, since kernels may treat parameters differently. Each returns one result or a tuple; at
    least `point` or `array` must be there. limit: at most so many points (slow targets), spread over all
    classes. made_of: hashes of source, flags, libraries. precision: the format of inputs and results; functions
    take doubles that the format can hold. inside: the format it computes in, where that is another. subnormals:
    false where the arithmetic takes numbers below the normal range for zero (XLA's does); points with such inputs are
    left out, and special ones (close to zero, to thresholds) with such values on the way.
    """

    name: str
    point: Function | None = None
    array: Function | None = None
    block: Function | None = None
    limit: int | None = None
    made_of: Mapping[str, str] = field(default_factory=dict)
    precision: str = "double"
    inside: str = ""
    subnormals: bool = True

    def __call__(self, program: Program, points: Points) -> list[Array]:
        """Values of all results at test points."""
        columns = [points.columns[a.name] for a in program.arguments]
        found = np.full((len(program.results), len(points)), np.nan)
        loose = np.ones(len(points), dtype=bool)
        with np.errstate(all="ignore"):
            for start, end in points.blocks if self.block is not None else ():
                assert self.block is not None
                loose[start:end] = False
                args: list[Any] = [
                    float(c[start]) if a.role == "parameter" else c[start:end].copy()
                    for a, c in zip(program.arguments, columns, strict=True)
                ]
                found[:, start:end] = _stack(self.block(*args), end - start)
            rest = [c[loose] for c in columns]
            if self.array is not None:
                found[:, loose] = _stack(self.array(*rest), int(loose.sum()))
            elif self.point is not None and loose.any():
                rows = zip(*(c.tolist() for c in rest), strict=True)
                found[:, loose] = np.array([_row(self.point(*row)) for row in rows], dtype=np.float64).T
        return list(found)


def interpreter(program: Program) -> Target:
    """The NumPy interpreter as a target (development of passes; tests of certification itself)."""
    names = [a.name for a in program.arguments]
    wanted = [r.step for r in program.results]

    def function(*args: Array) -> tuple[Array, ...]:
        columns = dict(zip(names, np.broadcast_arrays(*args), strict=True))
        values = evaluate(program, columns, wanted)
        return tuple(values[w] for w in wanted)

    return Target("interpreter", array=function, block=function, made_of={"program": program.digest})


def _row(value: Any) -> Sequence[float]:
    return [float(v) for v in value] if isinstance(value, (tuple, list)) else [float(value)]


def _stack(value: Any, length: int) -> Array:
    rows = value if isinstance(value, (tuple, list)) else [value]
    return np.stack([np.broadcast_to(np.asarray(r, dtype=np.float64), (length,)) for r in rows])
