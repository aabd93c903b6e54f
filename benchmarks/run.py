"""The benchmark: all kernels, all peers, one run.

`bench()` gives a result that prints as tables and converts to plain data. It is what `nukernels bench` runs.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import recoil
from benchmarks.cores import on_cores
from benchmarks.goals import Goal, goals, than_fortran
from benchmarks.measuring import MANY, Row, cases, measure, prepared, worth_timing
from benchmarks.peers import PEERS
from benchmarks.table import table
from benchmarks.timing import REPEATS, one_thread
from nukernels.saving import in_one_step

Progress = Callable[[str, int, int], None]

SIZES = (10, 10_000, MANY)  # a call, arrays in the cache, large ones
LARGEST = 10_000_000
ROOT = Path(__file__).resolve().parents[1]
WRITTEN = ROOT / "results" / "benchmark.json"


@dataclass(frozen=True)
class Result:
    """rows: what was measured. skipped: peer, or kernel and peer, with the reason. goals: reached or not.

    work: by kernel, operations and transcendental functions per point, and bytes of the arrays read and written.
    """

    rows: tuple[Row, ...]
    skipped: tuple[tuple[str, str], ...]
    machine: Mapping[str, str]
    work: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    goals: tuple[Goal, ...] = field(default=())

    @property
    def missed(self) -> tuple[str, ...]:
        """What keeps goals from being reached."""
        return tuple(miss for goal in self.goals for miss in goal.misses)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    def __str__(self) -> str:
        return table(self)


def bench(
    kernel: str | Iterable[str] | None = None,
    points: int = 1_000_000,
    progress: Progress = lambda what, done, total: None,
    *,
    sizes: Iterable[int] | None = None,
    repeats: int = REPEATS,
    peers: Iterable[str] = tuple(PEERS),
    write: Path | None = WRITTEN,
    cores: Iterable[int] = (),
    large: bool = False,
) -> Result:
    """Time kernels against peers on one core, then on all of `cores` at the same time where there are several.

    points: the largest arrays. large: ten million points as well. write: a JSON file for the result.
    """
    wanted = [kernel] if isinstance(kernel, str) else list(kernel or ())
    usual = {s for s in SIZES if s < points} | {points} | ({LARGEST} if large else set())
    chosen = sorted(usual) if sizes is None else list(sizes)
    peers, together = list(peers), list(cores)
    rows: list[Row] = []
    skipped: dict[str, str] = {}
    work: dict[str, dict[str, int]] = {}
    with one_thread():  # before any library starts threads
        found = list(cases(wanted))
        total = len(found) * (len(chosen) + 1)
        for number, one in enumerate(found):
            progress(f"{one.name}: compiling peers", number * (len(chosen) + 1), total)
            counts = {"operations": one.operations, "transcendental": one.transcendental}
            work[one.name] = counts | {"bytes": one.bytes}
            made = prepared(one, {p: PEERS[p] for p in peers}, skipped)
            timed: list[Row] = []
            for step, size in enumerate(chosen, 1):
                progress(f"{one.name}: {size} points", number * (len(chosen) + 1) + step, total)
                here = worth_timing(one, size, made, timed, skipped, max(1, len(together)))
                timed += measure(one, size, repeats, here, skipped)
            rows += timed
    reached = (*goals(rows, work), *_fortran(work, skipped))
    if len(together) > 1:
        progress(f"the same on {len(together)} cores at the same time", total, total)
        rows += on_cores(together, wanted, chosen, repeats, rows)
    progress("done", total, total)
    result = Result(tuple(rows), tuple(sorted(skipped.items())), machine(), work, reached)
    if write is not None:
        with in_one_step(write) as temporary:
            temporary.write_text(json.dumps(result.as_dict(), indent=1) + "\n")
    return result


def _fortran(work: Mapping[str, Any], skipped: dict[str, str]) -> Iterable[Goal]:
    """The goal for the recoil factors, where all of them are measured and there are compilers."""
    if work.keys() >= recoil.KERNELS:
        try:
            yield than_fortran(recoil.measure(recoil.SOURCES))
        except (FileNotFoundError, RuntimeError) as error:  # no compilers, or they refuse: the rest is not lost
            skipped["Fortran closed forms"] = str(error).partition("\n")[0]


def available() -> list[int]:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def machine() -> dict[str, str]:
    """What the numbers depend on besides the code."""
    processor = platform.processor()
    information = Path("/proc/cpuinfo")
    if information.is_file():
        models = [line for line in information.read_text().splitlines() if line.startswith("model name")]
        processor = models[0].partition(":")[2].strip() if models else processor
    return {"processor": processor, "python": platform.python_version(), "numpy": np.__version__}
