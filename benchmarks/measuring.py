"""One kernel beside its peers on arrays of one size."""

from __future__ import annotations

import statistics
import tracemalloc
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.case import Case, case
from benchmarks.compiled import NotWritten
from benchmarks.goals import CERTAIN
from benchmarks.peers import CALL, COPY, OURS, RIVALS, UNTRACED, Bind, Peer
from benchmarks.timing import interleaved, ratio

Array = NDArray[np.float64]

CALLS = 3  # times as many repeats for short calls, which scatter most
FEW = 100  # points: what a call costs shows up to here, and is of no interest beyond
MANY = 1_000_000  # points: larger arrays come from memory, and there are limits to what is timed on them
SLOW = 10.0  # times our time at the size before: not worth the wait on more than MANY points
MEMORY = 6 * 2**30  # bytes that the arrays of all peers may take together
CLOSE = (0.75, 1.15)  # ratios to our time that are measured a second time
CLOSE_REPEATS = 3  # times as many repeats there
LEVEL_REPEATS = 12  # times as many for those that cannot be told apart then either
SAMPLE = 4096  # points on which the memory of a peer is measured
AGREEMENT = 1e-10  # relative, at all but a hundredth of the points (those near zeros are ill-conditioned)


@dataclass(frozen=True)
class Row:
    """One peer on one kernel and size. slower: its time over ours, median of interleaved repeats; error: its standard
    error. Where that is near one, it is measured a second time, with more repeats, and where that does not tell which
    is faster, a third time, with more still; the last counts alone.

    difference: largest relative difference from our results, the worst hundredth of the points left out.
    cores: how many measured at the same time; nanoseconds are then those of all together.
    """

    kernel: str
    size: int
    peer: str
    nanoseconds: float
    slower: float
    error: float
    difference: float
    cores: int = 1


def cases(wanted: Sequence[str]) -> Iterator[Case]:
    """The kernels named, or every kernel in its best form."""
    from codegen.build.worker import default_cache
    from codegen.certify.relations import surface_of
    from codegen.lowering import lower
    from derivations.core import load
    from derivations.core.store import Store
    from derivations.core.workspace import Workspace, using
    from generated import library

    catalogue, loaded = load(), library()
    names = wanted or [n for n in loaded.names if catalogue.kernel(n).form == "best"]
    for name in names:
        with using(Workspace(Store(default_cache()))):
            kernel = catalogue.kernel(name)
            yield case(lower(kernel), loaded.kernel(name), surface_of(kernel).project)


def prepared(one: Case, peers: Mapping[str, Peer], skipped: dict[str, str]) -> dict[str, Bind]:
    """What each peer compiles for a kernel."""
    found = {}
    for name, peer in peers.items():
        try:
            found[name] = peer(one)
        except ImportError as error:
            skipped[name] = f"not installed ({error.name})"
        except NotWritten:
            continue
        except Exception as error:  # whatever a foreign library cannot do: it is named in the result
            _refused(name, one, error, skipped)
    return found


def _refused(name: str, one: Case, error: Exception, skipped: dict[str, str]) -> None:
    if name == OURS:
        raise error
    skipped[f"{name} on {one.name}"] = f"{type(error).__name__}: {error}".partition("\n")[0]


def measure(
    one: Case,
    size: int,
    repeats: int,
    peers: Mapping[str, Bind],
    skipped: dict[str, str],
    gate: Callable[[], object] | None = None,
) -> list[Row]:
    """Check that all compute the same, then time them in turns. gate: waits for the other cores."""
    rows = one.rows(size)
    ours: list[Array] = []
    runs: dict[str, Callable[[], Any]] = {}
    differences: dict[str, float] = {}
    for name, bind in peers.items():
        if name == CALL and size > FEW:
            continue
        _, out = one.split(rows)
        for array in out:
            array.fill(np.nan)
        try:
            run = bind(rows)
            with np.errstate(all="ignore"):
                value = run()
            if name not in (COPY, CALL):
                found = [np.broadcast_to(np.asarray(v, dtype=np.float64), (size,)) for v in _several(value)]
                ours = ours or [v.copy() for v in found]
                differences[name] = _difference(found, ours)
        except Exception as error:  # as above
            _refused(name, one, error, skipped)
            continue
        if differences.get(name, 0.0) > AGREEMENT:
            skipped[f"{name} on {one.name}"] = f"disagrees with our results by {differences[name]:.2g}"
            continue
        runs[name] = run
    with np.errstate(all="ignore"):
        seconds = interleaved(runs, repeats if size > FEW else CALLS * repeats, gate)
        slower = {name: ratio(found, seconds[OURS]) for name, found in seconds.items()}
        if gate is None and size > FEW:
            close = [n for n in runs if n in RIVALS and CLOSE[0] < slower[n][0] < CLOSE[1]]
            slower |= _again(runs, close, CLOSE_REPEATS * repeats)
            level = [n for n in close if abs(slower[n][0] - 1) <= CERTAIN * slower[n][1]]
            slower |= _again(runs, level, LEVEL_REPEATS * repeats)
    return [
        Row(
            kernel=one.name,
            size=size,
            peer=name,
            nanoseconds=statistics.median(found.values()) / size * 1e9,
            slower=slower[name][0],
            error=slower[name][1],
            difference=differences.get(name, 0.0),
        )
        for name, found in seconds.items()
    ]


def _again(runs: Mapping[str, Callable[[], Any]], names: Sequence[str], repeats: int) -> dict[str, tuple[float, float]]:
    """Ratios to our time, with errors, of some peers alone."""
    if not names:
        return {}
    seconds = interleaved({name: runs[name] for name in (OURS, *names)}, repeats)
    return {name: ratio(seconds[name], seconds[OURS]) for name in names}


def worth_timing(
    one: Case, size: int, peers: Mapping[str, Bind], before: Sequence[Row], skipped: dict[str, str], shares: int = 1
) -> dict[str, Bind]:
    """The peers for large arrays: not those far behind on smaller ones, and only as many as memory holds.

    before: what was measured of this kernel so far. shares: how many processes measure at the same time.
    """
    if size <= MANY:
        return dict(peers)
    found, kept, passing = {}, 8.0 * (len(one.variables) + 2 * one.outputs) * size, 0.0
    slower = {row.peer: row.slower for row in sorted(before, key=lambda row: row.size)}
    for name, bind in peers.items():
        where = f"{name} on {one.name}, {size:,} points"
        if slower.get(name, 0.0) > SLOW:
            skipped[where] = f"takes {slower[name]:.3g} times our time on fewer"
            continue
        try:
            holds, needs = (b * size for b in _memory(one, name, bind))
        except Exception as error:  # as above
            _refused(name, one, error, skipped)
            continue
        if kept + holds + max(passing, needs) > MEMORY / shares:
            skipped[where] = f"would take {(holds + needs) / 2**30:.2g} GiB beside the others"
            continue
        found[name], kept, passing = bind, kept + holds, max(passing, needs)
    return found


def _memory(one: Case, name: str, bind: Bind) -> tuple[float, float]:
    """Bytes per point that a peer holds once it is bound to arrays, and that it needs on top of them while it runs."""
    rows = one.rows(SAMPLE)
    if name in UNTRACED:
        return one.bytes, one.bytes
    tracemalloc.start()
    try:
        with np.errstate(all="ignore"):
            run = bind(rows)
            run()  # what is made once
            held = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
            run()
            return held / SAMPLE, (tracemalloc.get_traced_memory()[1] - held) / SAMPLE
    finally:
        tracemalloc.stop()


def _several(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) or getattr(value, "ndim", 1) == 2 else [value]


def _difference(values: list[Array], ours: list[Array]) -> float:
    """Largest relative difference of any output, the worst hundredth of the points left out."""
    worst = 0.0
    for a, b in zip(values, ours, strict=True):
        with np.errstate(all="ignore"):
            relative = np.where(a == b, 0.0, np.abs(a - b) / np.abs(b))
        relative = np.where(np.isnan(a) & np.isnan(b), 0.0, np.where(np.isnan(relative), np.inf, relative))
        worst = max(worst, float(np.quantile(relative, 0.99, method="lower")))
    return worst
