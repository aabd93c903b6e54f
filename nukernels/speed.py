"""How fast the compiled kernels are here: nanoseconds per point of an array."""

from __future__ import annotations

import time
from typing import Any

from generated.loader import Kernel as Built
from nukernels.export.references import inside

POINTS = 100_000
REPEATS = 5


def nanoseconds_per_point(built: Built) -> float:
    """The best of a few calls of the array kernel in the middle of its domain, parameters constant."""
    import numpy as np

    arguments: list[Any] = [
        np.full(POINTS, value) if entry["role"] == "variable" else value
        for entry, value in zip(built.entry["inputs"], inside(built), strict=True)
    ]
    outputs = tuple(np.empty(POINTS) for _ in built.outputs)
    kernel, best = built.ufunc, float("inf")
    for _ in range(REPEATS):
        start = time.perf_counter()
        kernel(*arguments, out=outputs)
        best = min(best, time.perf_counter() - start)
    return best / POINTS * 1e9
