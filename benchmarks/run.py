"""The benchmark: all kernels, all peers, one run.

`bench()` gives a result that prints as tables and converts to plain data. It is what `nukernels bench` runs.
"""

from __future__ import annotations

import io
import json
import platform
import statistics
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.case import Case, case
from benchmarks.goals import missed
from benchmarks.peers import COPY, OURS, PEERS, Bind, Peer
from benchmarks.timing import REPEATS, interleaved, one_thread, ratio

Array = NDArray[np.float64]
Progress = Callable[[str, int, int], None]

SMALL_SIZES = (10, 10_000)
WRITTEN = Path(__file__).resolve().parents[1] / "results" / "benchmark.json"
AGREEMENT = 1e-10  # relative, at all but a hundredth of the points (those near zeros are ill-conditioned)


@dataclass(frozen=True)
class Row:
    """One peer on one kernel and size. slower: its time over ours, median of interleaved repeats.

    difference: largest relative difference from our results, the worst hundredth of the points left out.
    """

    kernel: str
    size: int
    peer: str
    nanoseconds: float
    slower: float
    difference: float


@dataclass(frozen=True)
class Result:
    """rows: what was measured. skipped: peer, or kernel and peer, with the reason. missed: goals not reached."""

    rows: tuple[Row, ...]
    skipped: tuple[tuple[str, str], ...]
    machine: Mapping[str, str]
    missed: tuple[str, ...] = field(default=())

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    def __str__(self) -> str:
        return table(self)


def bench(
    kernel: str | None = None,
    points: int = 1_000_000,
    progress: Progress = lambda what, done, total: None,
    *,
    sizes: Iterable[int] | None = None,
    repeats: int = REPEATS,
    peers: Iterable[str] = tuple(PEERS),
    write: Path | None = WRITTEN,
) -> Result:
    """Time kernels against peers. points: the largest arrays. write: a JSON file for the result."""
    with one_thread():  # before any library starts threads
        cases = list(_cases(kernel))
        chosen = sorted({*(s for s in SMALL_SIZES if s < points), points}) if sizes is None else list(sizes)
        rows: list[Row] = []
        skipped: dict[str, str] = {}
        total = len(cases) * (len(chosen) + 1)
        for number, one in enumerate(cases):
            progress(f"{one.name}: compiling peers", number * (len(chosen) + 1), total)
            made = _prepared(one, {p: PEERS[p] for p in peers}, skipped)
            for step, size in enumerate(chosen, 1):
                progress(f"{one.name}: {size} points", number * (len(chosen) + 1) + step, total)
                rows += _measure(one, size, repeats, made, skipped)
        progress("done", total, total)
    result = Result(tuple(rows), tuple(sorted(skipped.items())), _machine())
    result = Result(result.rows, result.skipped, result.machine, tuple(missed(result.rows, points)))
    if write is not None:
        write.parent.mkdir(parents=True, exist_ok=True)
        write.write_text(json.dumps(result.as_dict(), indent=1) + "\n")
    return result


def _cases(wanted: str | None) -> Iterable[Case]:
    from codegen.build.worker import default_cache
    from codegen.lowering import lower
    from derivations.core import load
    from derivations.core.store import Store
    from derivations.core.workspace import Workspace, using
    from generated import library

    catalogue, loaded = load(), library()
    names = [wanted] if wanted is not None else [n for n in loaded.names if catalogue.kernel(n).form == "best"]
    for name in names:
        with using(Workspace(Store(default_cache()))):
            yield case(lower(catalogue.kernel(name)), loaded.kernel(name))


def _prepared(one: Case, peers: Mapping[str, Peer], skipped: dict[str, str]) -> dict[str, Bind]:
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


def _measure(one: Case, size: int, repeats: int, peers: Mapping[str, Bind], skipped: dict[str, str]) -> list[Row]:
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
        seconds = interleaved(runs, repeats)
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


def _machine() -> dict[str, str]:
    processor = platform.processor()
    information = Path("/proc/cpuinfo")
    if information.is_file():
        models = [line for line in information.read_text().splitlines() if line.startswith("model name")]
        processor = models[0].partition(":")[2].strip() if models else processor
    return {"processor": processor, "python": platform.python_version(), "numpy": np.__version__, "threads": "1"}


def table(result: Result) -> str:
    """Per kernel: nanoseconds per point, and how many times slower than ours, by peer and size."""
    from rich.console import Console
    from rich.table import Table

    text = io.StringIO()
    console = Console(file=text, width=100)
    for kernel in dict.fromkeys(row.kernel for row in result.rows):
        rows = [row for row in result.rows if row.kernel == kernel]
        sizes = list(dict.fromkeys(row.size for row in rows))
        found = {(row.peer, row.size): row for row in rows}
        console.print(f"\n{kernel}, ns per point (times ours)")
        shown = Table()
        shown.add_column("points")
        for size in sizes:
            shown.add_column(f"{size:,}", justify="right")
        for peer in dict.fromkeys(row.peer for row in rows):
            cells = (found.get((peer, size)) for size in sizes)
            shown.add_row(peer, *(f"{c.nanoseconds:.3g} ({c.slower:.3g})" if c else "-" for c in cells))
        console.print(shown)
    console.print(", ".join(f"{k} {v}" for k, v in result.machine.items()))
    for what, reason in result.skipped:
        console.print(f"skipped {what}: {reason}")
    for goal in result.missed:
        console.print(f"MISSED {goal}")
    if not result.missed:
        console.print("no goal missed")
    return text.getvalue()
