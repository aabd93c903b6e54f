"""The roofline of a run: operations per second of every kernel against its operations per byte.

An operation is a step of the compiled program per point, a transcendental function counting as one. The bytes are
those of the arrays read and written. No kernel can be above the slanted roof, the traffic of the fastest copy, unless
its arrays fit into the cache; the level roof is the fastest kernel of the run.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.peers import COPY, OURS
from nukernels.errors import UserMistake
from nukernels.saving import in_one_step
from nukernels.simulators.azimuthal_asymmetry.figures import COLOURS, panels, save

if TYPE_CHECKING:
    from benchmarks.measuring import Row
    from benchmarks.run import Result

MARKERS = "osD^vP*X"
LABELLED = 8  # kernels; more names would cover each other
FORMATS = (".png", ".pdf")


def checked(path: Path) -> Path:
    """A file of a format that is offered."""
    if path.suffix not in FORMATS:
        raise UserMistake(f"--figure {path}: the name must end in {' or '.join(FORMATS)}")
    return path


def draw(result: Result, path: Path) -> None:
    """One panel for one core and one for all, where they were measured; arrays of the largest size."""
    size = max(row.size for row in result.rows)
    counts = sorted({row.cores for row in result.rows})
    figure, axes = panels(len(counts), width=6.2 if len(counts) == 1 else 5.4, height=4.8)
    for panel, cores in zip(axes if len(counts) > 1 else [axes], counts, strict=True):
        _panel(panel, result, [row for row in result.rows if (row.size, row.cores) == (size, cores)])
        panel.set_title(f"{size:,} points, {cores} core{'s' if cores > 1 else ''}", fontsize=9)
    with in_one_step(checked(path)) as temporary:
        save(figure, temporary)


def bandwidth(rows: Sequence[Row], result: Result) -> float:
    """Bytes per nanosecond that the fastest copy reads and writes."""
    return max(2 * result.work[row.kernel]["bytes"] / row.nanoseconds for row in rows if row.peer == COPY)


def intensity(kernel: str, result: Result) -> float:
    """Operations per byte."""
    return result.work[kernel]["operations"] / result.work[kernel]["bytes"]


def rate(row: Row, result: Result) -> float:
    """10^9 operations per second."""
    return result.work[row.kernel]["operations"] / row.nanoseconds


def _panel(panel: Any, result: Result, rows: Sequence[Row]) -> None:
    from matplotlib.ticker import LogLocator, NullFormatter

    ours = [row for row in rows if row.peer == OURS]
    across = [intensity(row.kernel, result) for row in ours]
    named = len(ours) <= LABELLED  # to the right of points, below the roofs
    slope, peak = bandwidth(rows, result), max(rate(row, result) for row in ours)
    ridge = peak / slope
    low, high = min(*across, ridge) / 2, max(*across, ridge) * (8 if named else 2)
    panel.loglog([low, ridge], [low * slope, peak], color="0.35", lw=1.2, label=f"copy, {slope:.3g} GB/s")
    panel.loglog([ridge, high], [peak, peak], color="0.35", lw=1.2, ls="--", label=f"fastest kernel, {peak:.3g}e9/s")
    processes = list(dict.fromkeys(row.kernel.partition(".")[0] for row in ours))
    for number, process in enumerate(processes):
        part = [row for row in ours if row.kernel.partition(".")[0] == process]
        x, y = [intensity(row.kernel, result) for row in part], [rate(row, result) for row in part]
        mark, colour = MARKERS[number % len(MARKERS)], COLOURS[number % len(COLOURS)]
        panel.loglog(x, y, mark, color=colour, ms=5, label=process.replace("_", " "), zorder=3)
    _peers(panel, result, rows, ours)
    if named:
        for row, x in zip(ours, across, strict=True):
            name = row.kernel.partition(".")[2].replace("_", " ")
            at = (x, rate(row, result))
            panel.annotate(name, at, xytext=(7, -12), textcoords="offset points", fontsize=7)
    panel.set_xlim(low, high)
    for axis in (panel.xaxis, panel.yaxis):
        axis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axis.set_major_formatter("{x:g}")
        axis.set_minor_formatter(NullFormatter())
    panel.set_xlabel("operations per byte")
    panel.set_ylabel(r"$10^9$ operations per second")
    panel.legend(fontsize=7, loc="upper left", framealpha=0.9)


def _peers(panel: Any, result: Result, rows: Sequence[Row], ours: Sequence[Row]) -> None:
    """The fastest peer of every kernel, tied to our point."""
    label = "fastest peer of each kernel"
    for row in ours:
        peers = [other for other in rows if other.kernel == row.kernel and other.peer not in (OURS, COPY)]
        if not peers:
            continue
        best = min(peers, key=lambda other: other.nanoseconds)
        x, ends = intensity(row.kernel, result), (rate(row, result), rate(best, result))
        panel.plot([x, x], ends, color="0.7", lw=0.8, zorder=1)
        panel.plot([x], ends[1:], "_", color="0.45", ms=8, mew=1.4, label=label, zorder=2)
        label = "_"
