"""A scan from beginning to end: what is missing is computed and written chunk by chunk, then merged."""

from __future__ import annotations

import importlib.util
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from nukernels.errors import UserMistake
from nukernels.scans.merge import PLAN, write
from nukernels.scans.packing import Outcome, pack, unpack
from nukernels.scans.parts import Parts
from nukernels.scans.plan import Plan
from nukernels.scans.schedulers import PROCESSES, Scheduler, scheduler
from nukernels.simulators.simulator import Progress, quiet

DIED = "the worker died while computing it, alone and together with others"


@dataclass(frozen=True)
class Found:
    """out: the dataset. computed: points computed now; the others were there. failures: message of each, by point."""

    out: Path
    points: int
    computed: int
    failures: dict[int, str]


def scan(
    plan: Plan,
    out: str | Path,
    *,
    address: str = PROCESSES,
    workers: int | None = None,
    fresh: bool = False,
    retry_failed: bool = False,
    progress: Progress = quiet,
) -> Found:
    """Compute the points of a plan and write a Zarr dataset; goes on where an earlier call stopped.

    address, workers: see `schedulers.scheduler`. fresh: begin again, replacing what is there.
    retry_failed: compute points that failed once more.
    """
    if importlib.util.find_spec("zarr") is None:
        raise UserMistake("scans are written with Zarr: pip install 'nukernels[scan]'")
    out = Path(out)
    plan.check()
    parts = Parts(out)
    if out.exists():
        _ours(plan, out, fresh)
    if not out.exists() or fresh or parts.folder.exists():
        plan = plan if fresh else parts.begun(plan)
        if retry_failed and not fresh:
            parts.forget_failures()
        missing = _missing(plan, set() if fresh else parts.finished())
    else:
        missing = []
        if retry_failed:
            raise UserMistake(f"no point of {out} failed")
    if missing:
        watch = _Watch(len(plan), sum(map(len, missing)), progress)
        watch.say("starting workers")
        with scheduler(address, workers) as compute:
            parts.begin(plan, fresh)  # not before there are workers: a mistyped address leaves nothing behind
            _compute(plan, missing, parts, compute, watch)
    if parts.folder.exists():
        progress("writing the dataset", len(plan), len(plan))
        failures = {point.index: point.error for point in parts.outcomes() if point.error}
        if missing or not out.exists():
            write(plan, parts.outcomes, out)
        if not failures:  # with failures the folder stays, for retry_failed
            parts.remove()
    else:
        failures = {}
    return Found(out, len(plan), sum(map(len, missing)), failures)


def _ours(plan: Plan, out: Path, fresh: bool) -> None:
    """Refuses to touch what is no scan, and a scan of something else unless it is to be replaced."""
    try:
        begun = Plan.from_text(json.loads((out / ".zattrs").read_text())[PLAN])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserMistake(f"{out} exists and is no scan; choose another --out") from error
    difference = plan.difference(begun)
    if difference and not fresh:
        raise UserMistake(f"{out} is a scan with {difference}; choose another --out, or replace it with --fresh")


def _missing(plan: Plan, finished: set[int]) -> list[range]:
    """The chunks of points without outcome, in pieces without gaps."""
    found = []
    for chunk in plan.chunks():
        open_ = [index for index in chunk if index not in finished]
        cuts = [0, *(i + 1 for i, (a, b) in enumerate(pairwise(open_)) if b != a + 1), len(open_)]
        found += [range(open_[a], open_[b - 1] + 1) for a, b in pairwise(cuts) if b > a]
    return found


def _compute(plan: Plan, missing: Sequence[range], parts: Parts, compute: Scheduler, watch: _Watch) -> None:
    """Write every missing chunk. What killed its workers is computed again point by point, each alone."""
    watch.begin()
    deadly: list[range] = []
    for chunk, made in compute(plan, missing):
        if isinstance(made, bytes):
            _keep(parts, chunk, made, watch)
        else:
            deadly += [range(index, index + 1) for index in chunk]
    for point in sorted(deadly, key=lambda each: each.start):
        for _, made in compute(plan, [point]):
            _keep(parts, point, made if isinstance(made, bytes) else pack([Outcome(point.start, DIED)]), watch)


def _keep(parts: Parts, chunk: range, data: bytes, watch: _Watch) -> None:
    parts.write(data, chunk.start, chunk.stop - 1)
    watch.add(len(chunk), sum(bool(each.error) for each in unpack(data)))


class _Watch:
    """Progress with the time that remains, from the points per second so far."""

    def __init__(self, points: int, missing: int, progress: Progress) -> None:
        self.points, self.missing, self.progress = points, missing, progress
        self.done, self.failed, self.start = 0, 0, time.monotonic()

    def begin(self) -> None:
        """Points are computed from now on."""
        self.start = time.monotonic()
        self.say("computing")

    def add(self, points: int, failed: int) -> None:
        """Some more are there."""
        self.done, self.failed = self.done + points, self.failed + failed
        left = (time.monotonic() - self.start) / self.done * (self.missing - self.done)
        self.say(f"points, about {duration(left)} left" + (f", {self.failed} failed" if self.failed else ""))

    def say(self, what: str) -> None:
        """Points that are there, of all."""
        self.progress(what, self.points - self.missing + self.done, self.points)


def duration(seconds: float) -> str:
    """As people say it: 40 s, 12 min, 3.5 h."""
    for size, unit in ((3600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds / size:.2g} {unit}"
    return f"{seconds:.0f} s"
