"""What threads gain on large arrays: `python -m benchmarks.threads [THREADS ...]`.

Nanoseconds per point of some kernels with one thread, and how many times faster more of them are, from the smallest
arrays that are divided to those far beyond the caches. Numbers of threads take turns within every repeat. Results go
into arrays that are there.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from generated import Kernel, library, set_threads, threads
from nukernels.export.references import inside

KERNELS = (
    "neutrino_nucleon.neutral_current_factor",
    "neutrino_nucleon.opacity",
    "neutrino_nucleon.differential_cross_section_contracted",
    "neutrino_nucleon.spectra",
)
SIZES = (100_000, 1_000_000, 10_000_000)
REPEATS = 7
SHORTEST = 5e-3  # seconds


def arguments(built: Kernel, size: int) -> tuple[list[Any], tuple[Any, ...]]:
    """Points near the middle of the domain, parameters constant; and places for the results."""
    scatter = 1 + 1e-3 * np.random.default_rng(1).uniform(-1, 1, size)
    pairs = zip(built.entry["inputs"], inside(built), strict=True)
    values = [value * scatter if entry["role"] == "variable" else value for entry, value in pairs]
    return values, tuple(np.zeros(size) for _ in built.outputs)


def seconds(built: Kernel, values: list[Any], out: tuple[Any, ...], number: int) -> float:
    """One timed loop of calls."""
    set_threads(number)
    built.ufunc(*values, out=out)
    calls, start = 0, time.perf_counter()
    while (spent := time.perf_counter() - start) < SHORTEST or not calls:
        built.ufunc(*values, out=out)
        calls += 1
    return spent / calls


def main(numbers: Sequence[int] = (2,)) -> None:
    """Print the table."""
    before = threads()
    print("kernel, points: ns per point with one thread (fastest, median); times faster (fastest, median) with more")
    for name in KERNELS:
        built = library().kernel(name)
        for size in SIZES:
            values, out = arguments(built, size)
            found: dict[int, list[float]] = {n: [] for n in (1, *numbers)}
            for _ in range(REPEATS):
                for number, times in found.items():
                    times.append(seconds(built, values, out, number))
            alone = found.pop(1)
            line = f"{name:55} {size:10,}  {min(alone) / size * 1e9:7.2f} {statistics.median(alone) / size * 1e9:7.2f}"
            for number, times in found.items():
                middle = statistics.median(a / b for a, b in zip(alone, times, strict=True))
                line += f"   {number} threads {min(alone) / min(times):5.2f} {middle:5.2f}"
            print(line, flush=True)
    set_threads(before)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("threads", nargs="*", type=int, default=(2,), metavar="THREADS")
    main(options.parse_args().threads)
