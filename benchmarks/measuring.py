"""One kernel beside its peers on arrays of one size."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.case import Case, case
from benchmarks.peers import COPY, OURS, Bind, Peer
from benchmarks.timing import interleaved, ratio

Array = NDArray[np.float64]

AGREEMENT = 1e-10  # relative, at all but a hundredth of the points (those near zeros are ill-conditioned)


@dataclass(frozen=True)
class Row:
    """One peer on one kernel and size. slower: its time over ours, median of interleaved repeats.

    difference: largest relative difference from our results, the worst hundredth of the points left out.
    cores: how many measured at the same time; nanoseconds are then those of all together.
    """

    kernel: str
    size: int
    peer: str
    nanoseconds: float
    slower: float
    difference: float
    cores: int = 1


def cases(wanted: Sequence[str]) -> Iterator[Case]:
    """The kernels named, or every kernel in its best form."""
    from codegen.build.worker import default_cache
    from codegen.lowering import lower
    from derivations.core import load
    from derivations.core.store import Store
    from derivations.core.workspace import Workspace, using
    from generated import library

    catalogue, loaded = load(), library()
    names = wanted or [n for n in loaded.names if catalogue.kernel(n).form == "best"]
    for name in names:
        with using(Workspace(Store(default_cache()))):
            yield case(lower(catalogue.kernel(name)), loaded.kernel(name))


def prepared(one: Case, peers: Mapping[str, Peer], skipped: dict[str, str]) -> dict[str, Bind]:
    """What each peer compiles for a kernel."""
    found = {}
    for name, peer in peers.items():
        try:
            found[name] = peer(one)
        except ImportError as error:
            skipped[name] = f"not installed ({error.name})"
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
    arrays = one.arrays(size)
    runs: dict[str, Callable[[], Any]] = {}
    results: dict[str, list[Array]] = {}
    for name, bind in peers.items():
        try:
            run = bind(arrays)
            with np.errstate(all="ignore"):
                value = run()
            if name != COPY:
                results[name] = [np.array(np.broadcast_to(v, (size,)), dtype=np.float64) for v in _several(value)]
            runs[name] = run
        except Exception as error:  # as above
            _refused(name, one, error, skipped)
    differences = {name: _difference(values, results[OURS]) for name, values in results.items()}
    for name in [n for n, d in differences.items() if d > AGREEMENT]:
        skipped[f"{name} on {one.name}"] = f"disagrees with our results by {differences[name]:.2g}"
        del runs[name]
    with np.errstate(all="ignore"):
        seconds = interleaved(runs, repeats, gate)
    return [
        Row(
            kernel=one.name,
            size=size,
            peer=name,
            nanoseconds=statistics.median(found.values()) / size * 1e9,
            slower=ratio(found, seconds[OURS]),
            difference=differences.get(name, 0.0),
        )
        for name, found in seconds.items()
    ]


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
