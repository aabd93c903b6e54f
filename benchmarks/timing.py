"""Interleaved timing: every repeat times all peers one after another, and ratios are medians over repeats.

What disturbs the machine for a while then disturbs all peers alike. Untimed calls on the same arrays go before every
timed one: what a peer finds in the caches is what it left there, not what the peer before it did. One such call is not
enough where arrays fill the caches several times over, and a peer that always follows the same other one was measured
to seem a quarter slower or faster; so there are several, and the order changes from repeat to repeat.
"""

from __future__ import annotations

import math
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

SHORTEST = 2e-3  # seconds: shorter calls are timed in loops
SLOW = 0.1  # seconds: longer calls are timed less often, and none goes before them: they fill the caches themselves
REPEATS = 9
WARMING = 3  # untimed calls before a timed one


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep this process, and threads that libraries start, on one core."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def interleaved(
    runs: Mapping[str, Callable[[], object]], repeats: int = REPEATS, gate: Callable[[], object] | None = None
) -> dict[str, dict[int, float]]:
    """Seconds per call by number of the repeat, for every run. What is slow takes part in every third repeat.

    gate: called before every timed call, to wait for other processes that time the same. All runs then take part in
    every third repeat only: what is slow for one process need not be slow for another.
    """
    loops = {}
    once = {}
    for name, run in runs.items():
        once[name] = max(min(_seconds(run, 1), _seconds(run, 1)), 1e-9)
        loops[name] = max(1, round(SHORTEST / once[name]))
    found: dict[str, dict[int, float]] = {name: {} for name in runs}
    for repeat in range(repeats):
        for name in random.Random(repeat).sample(list(runs), len(runs)):
            run = runs[name]
            if repeat % 3 == 0 or (gate is None and once[name] < SLOW):
                for _ in range(WARMING if once[name] < SLOW else 0):
                    run()
                if gate is not None:
                    gate()
                found[name][repeat] = _seconds(run, loops[name])
    return found


def ratio(of: Mapping[int, float], to: Mapping[int, float]) -> tuple[float, float]:
    """Median of the ratio of two timings, over the repeats in which both took part, and its standard error.

    The error is from the median deviation, so that a few disturbed repeats do not count. One repeat says nothing of
    it: the ratio itself stands for it then.
    """
    found = [of[r] / to[r] for r in of if r in to]
    middle = statistics.median(found)
    if len(found) < 2:
        return middle, middle
    deviation = statistics.median(abs(each - middle) for each in found)
    return middle, 1.4826 * deviation * math.sqrt(math.pi / 2 / len(found))


def _seconds(run: Callable[[], object], loops: int) -> float:
    start = time.perf_counter()
    for _ in range(loops):
        run()
    return (time.perf_counter() - start) / loops
