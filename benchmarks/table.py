"""The result of the benchmark as text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.run import Result


def table(result: Result) -> str:
    """Per kernel: nanoseconds per point, and how many times slower than ours, by peer and size."""
    from rich.console import Console
    from rich.table import Table

    text = io.StringIO()
    console = Console(file=text, width=100)
    for kernel, cores in dict.fromkeys((row.kernel, row.cores) for row in result.rows):
        rows = [row for row in result.rows if (row.kernel, row.cores) == (kernel, cores)]
        sizes = list(dict.fromkeys(row.size for row in rows))
        found = {(row.peer, row.size): row for row in rows}
        together = "" if cores == 1 else f", {cores} cores at the same time, each on arrays of its own"
        console.print(f"\n{kernel}, ns per point (times ours){together}", soft_wrap=True)
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
    for miss in result.missed:
        console.print(f"MISSED {miss}", soft_wrap=True)
    for goal in result.goals:
        console.print(str(goal), soft_wrap=True)
    return text.getvalue()
