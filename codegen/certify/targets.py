"""How compiled kernels are called for certification: scalar by scalar, or array by array."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from codegen.certify.interpret import evaluate
from codegen.certify.points import Points
from codegen.ir.program import Program

Array = NDArray[np.float64]
Function = Callable[..., Any]


@dataclass(frozen=True)
class Target:
    """A compiled kernel under test.

    function: takes the inputs in the order of the program's arguments and returns one value or a
    tuple of values, in the order of its results.
    mode: "array" calls it on arrays: all points at once with an array for every input, and blocks of points with
    scalars for the parameters, since kernels may treat these two differently. "scalar" calls it with
    Python numbers, point by point. limit: at most so many points (slow targets), spread over all classes.
    made_of: hashes of source, flags, libraries.
    """

    name: str
    function: Function
    mode: Literal["array", "scalar"] = "array"
    limit: int | None = None
    made_of: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, program: Program, points: Points) -> list[Array]:
        """Values of all results at test points."""
        columns = [points.columns[a.name] for a in program.arguments]
        if self.mode == "scalar":
            rows = zip(*(c.tolist() for c in columns), strict=True)
            values = [_row(self.function(*row)) for row in rows]
            return list(np.array(values, dtype=np.float64).reshape(len(points), -1).T)
        found = np.full((len(program.results), len(points)), np.nan)
        loose = np.ones(len(points), dtype=bool)
        for start, end in points.blocks:
            loose[start:end] = False
            args: list[Any] = [
                float(c[start]) if a.role == "parameter" else c[start:end].copy()
                for a, c in zip(program.arguments, columns, strict=True)
            ]
            found[:, start:end] = _stack(self.function(*args), end - start)
        found[:, loose] = _stack(self.function(*(c[loose] for c in columns)), int(loose.sum()))
        return list(found)


def interpreter(program: Program) -> Target:
    """The NumPy interpreter as a target (development of passes; tests of certification itself)."""
    names = [a.name for a in program.arguments]
    wanted = [r.step for r in program.results]

    def function(*args: Array) -> tuple[Array, ...]:
        columns = dict(zip(names, np.broadcast_arrays(*args), strict=True))
        values = evaluate(program, columns, wanted)
        return tuple(values[w] for w in wanted)

    return Target("interpreter", function, made_of={"program": program.digest})


def _row(value: Any) -> Sequence[float]:
    return [float(v) for v in value] if isinstance(value, (tuple, list)) else [float(value)]


def _stack(value: Any, length: int) -> Array:
    rows = value if isinstance(value, (tuple, list)) else [value]
    return np.stack([np.broadcast_to(np.asarray(r, dtype=np.float64), (length,)) for r in rows])
