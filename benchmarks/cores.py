"""All cores at the same time: one process per core, each with arrays of its own.

The processes start every timed call together, so that a peer on one core competes for memory and caches with itself
on the others. Rates are added up.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from benchmarks.measuring import Row, cases, measure, prepared
from benchmarks.peers import OURS, PEERS
from nukernels.errors import UserMistake

PATIENCE = 300.0  # seconds that one core waits for another
_barrier: Any = None


def on_cores(
    cores: Sequence[int], kernels: Sequence[str], sizes: Sequence[int], repeats: int, alone: Sequence[Row]
) -> list[Row]:
    """The measurement of every core, added up. alone: what was measured on one core; the same is measured here."""
    wanted = {(row.kernel, row.size, row.peer) for row in alone}
    context = multiprocessing.get_context("spawn")  # libraries with threads do not survive a fork
    barrier = context.Barrier(len(cores))
    with ProcessPoolExecutor(len(cores), context, initializer=_share, initargs=(barrier,)) as pool:
        found = [pool.submit(_measured, core, kernels, sizes, repeats, wanted) for core in cores]
        failures = [error for f in found if (error := f.exception()) is not None]
    lost = [error for error in failures if isinstance(error, threading.BrokenBarrierError)]
    for error in failures:
        if error not in lost:  # what the others lost step for
            raise error
    if lost:
        reason = "a peer ran on one and failed on another, or was far slower there"
        raise UserMistake(f"bench: the cores {list(cores)} lost step ({reason}); use --cores one") from lost[0]
    return added([f.result() for f in found])


def added(measured: Sequence[Sequence[Row]]) -> list[Row]:
    """One row per kernel, size and peer: rates summed over the cores, and the ratio to our summed rate."""
    by_core = [{(row.kernel, row.size, row.peer): row for row in rows} for rows in measured]
    shared = [key for key in by_core[0] if all(key in rows for rows in by_core)]
    nanoseconds = {key: 1 / sum(1 / rows[key].nanoseconds for rows in by_core) for key in shared}
    return [
        Row(
            kernel=kernel,
            size=size,
            peer=peer,
            nanoseconds=nanoseconds[kernel, size, peer],
            slower=nanoseconds[kernel, size, peer] / nanoseconds[kernel, size, OURS],
            error=max(rows[kernel, size, peer].error for rows in by_core),
            difference=max(rows[kernel, size, peer].difference for rows in by_core),
            cores=len(by_core),
        )
        for kernel, size, peer in shared
    ]


def _share(barrier: Any) -> None:
    global _barrier
    _barrier = barrier


def _measured(
    core: int, kernels: Sequence[str], sizes: Sequence[int], repeats: int, wanted: set[tuple[str, int, str]]
) -> list[Row]:
    """What one core measures. It waits for the others at least once, so that every process gets one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})
    rows: list[Row] = []
    skipped: dict[str, str] = {}  # the run on one core has named them
    try:
        _gate()
        for one in cases(kernels):
            used = {peer for kernel, _, peer in wanted if kernel == one.name}
            made = prepared(one, {name: peer for name, peer in PEERS.items() if name in used}, skipped)
            for size in sizes:
                here = {name: bind for name, bind in made.items() if (one.name, size, name) in wanted}
                _gate()
                rows += measure(one, size, repeats, here, skipped, _gate)
    except BaseException:
        _barrier.abort()  # nobody waits for this core any more
        raise
    return rows


def _gate() -> None:
    _barrier.wait(PATIENCE)
