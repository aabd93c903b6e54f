"""What speed is asked of the kernels on large arrays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

CONTRACTED = "neutrino_nucleon.differential_cross_section_contracted"
LEAST = {"lambdify cse": 30.0, "heyoka": 1.5, "jax": 2.0}  # how many times slower the peer must be
MOST_COPIES = 2.0  # time of the kernel over the time of copying the same bytes
RIVALS = ("numexpr", "numba lambdified", "numba generated", "heyoka", "jax")  # never faster than ours, on any kernel
LARGE = 1_000_000
NOISE = 0.97  # medians of interleaved repeats scatter by this much between equals


class Timed(Protocol):
    kernel: str
    size: int
    peer: str
    slower: float


def missed(rows: Iterable[Timed], points: int) -> Iterator[str]:
    """Goals that the timings at the largest size do not reach; nothing is asked of small arrays."""
    if points < LARGE:
        return
    for row in rows:
        if row.size != points:
            continue
        least = LEAST.get(row.peer) if row.kernel == CONTRACTED else None
        if least is not None and row.slower < least:
            yield f"{row.kernel}: {row.peer} takes {row.slower:.3g} times our time, the goal is {least:g}"
        elif row.peer in RIVALS and row.slower < NOISE:
            yield f"{row.kernel}: {row.peer} is faster, {row.slower:.3g} times our time"
        if row.kernel == CONTRACTED and row.peer == "copy" and 1 / row.slower > MOST_COPIES:
            yield f"{row.kernel}: {1 / row.slower:.3g} times a copy of the same bytes, the goal is {MOST_COPIES:g}"
