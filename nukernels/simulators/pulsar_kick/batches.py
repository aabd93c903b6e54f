"""A run in batches: any number of threads, a checkpoint to continue from, the same bits in every case.

Batches are handed out in order and added in order. What is kept is the sum of the first so many batches; a run that
was interrupted goes on after them.
"""

from __future__ import annotations

import dataclasses
import json
import os
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from nukernels.errors import UserMistake
from nukernels.saving import in_one_step
from nukernels.simulators.pulsar_kick.columns import REALS, WHOLES
from nukernels.simulators.pulsar_kick.jit import sources
from nukernels.simulators.pulsar_kick.options import HOW, Options
from nukernels.simulators.pulsar_kick.star import shells, star
from nukernels.simulators.pulsar_kick.tally import Tally, empty, from_plain, tally
from nukernels.simulators.simulator import Progress, quiet

BATCH = 256  # neutrinos; part of the definition of a result, since sums are rounded batch by batch
KEEP_EVERY = 2.0  # seconds between checkpoints


def followed(options: Options, progress: Progress = quiet, what: str = "neutrinos") -> Tally:
    """The sums over all neutrinos of a run, or over those done when the time limit is over."""
    follow = _follower(options)
    batches = -(-options.neutrinos // BATCH)
    total, done = _kept(options)
    workers = options.workers or os.cpu_count() or 1
    end = time.monotonic() + options.time_limit if options.time_limit else float("inf")
    saved = time.monotonic()
    waiting: deque[Future[Tally]] = deque()
    handed = done
    progress(what, done * BATCH, options.neutrinos)
    with ThreadPoolExecutor(workers) as pool:
        try:
            while done < batches and time.monotonic() < end:
                while handed < batches and len(waiting) < 2 * workers:
                    waiting.append(pool.submit(follow, handed))
                    handed += 1
                total.add(waiting.popleft().result())
                done += 1
                progress(what, min(done * BATCH, options.neutrinos), options.neutrinos)
                if time.monotonic() - saved > KEEP_EVERY:
                    _keep(options, total, done)
                    saved = time.monotonic()
        finally:
            for each in waiting:
                each.cancel()
            _keep(options, total, done)
    return total


def _follower(options: Options) -> Callable[[int], Tally]:
    """A function from the number of a batch to its sums."""
    from nukernels.simulators.pulsar_kick.flight import fly

    numbers = star(options)
    bounds = shells(numbers)
    key = np.array([options.seed, options.stream], dtype=np.uint64)

    def follow(batch: int) -> Tally:
        first = batch * BATCH
        size = min(BATCH, options.neutrinos - first)
        real, whole = np.empty((size, REALS)), np.empty((size, WHOLES), dtype=np.int64)
        fly(numbers, bounds.edges, bounds.high, bounds.low, bounds.table, key, first, real, whole)
        return tally(real, whole)

    return follow


def physics(options: Options) -> dict[str, Any]:
    """The options that a result depends on."""
    return {name: value for name, value in dataclasses.asdict(options).items() if name not in HOW}


def _keep(options: Options, total: Tally, done: int) -> None:
    if options.checkpoint:
        kept = {"options": physics(options), "sources": sources(), "batches": done, "sums": total.plain()}
        with in_one_step(Path(options.checkpoint)) as temporary:
            temporary.write_text(json.dumps(kept))


def _kept(options: Options) -> tuple[Tally, int]:
    """What an earlier run left in the checkpoint, if it was the same run."""
    path = Path(options.checkpoint)
    if not options.checkpoint or not path.exists():
        return empty(), 0
    try:
        kept = json.loads(path.read_text())
        theirs, version, total, done = kept["options"], kept["sources"], from_plain(kept["sums"]), int(kept["batches"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserMistake(f"checkpoint {path} cannot be read ({error}); remove it or name another file") from error
    ours = json.loads(json.dumps(physics(options)))
    if theirs != ours:
        other = ", ".join(f"{n} = {theirs.get(n)!r}, not {v!r}" for n, v in ours.items() if theirs.get(n) != v)
        raise UserMistake(f"checkpoint {path} belongs to another run ({other}); remove it or name another file")
    if version != sources():
        raise UserMistake(f"checkpoint {path} was written by another version of the simulator; remove it to start anew")
    return total, done
