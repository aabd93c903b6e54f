"""What the record says of every peer over all kernels: python -m benchmarks.summary prints it.

Of each kernel, size, peer and number of cores the last ratio counts that was recorded on the processor of the newest
record.
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.history import HISTORY, known, records
from benchmarks.peers import CALL, COPY
from nukernels.errors import UserMistake

CELL = "{:>7}{:>7}{:>5}"  # narrow enough for a page


@dataclass(frozen=True)
class Standing:
    """One peer on arrays of one size: its time over ours. kernels: how many were recorded.

    mean: geometric, over the kernels. least: on the kernel that the peer is best at.
    """

    mean: float
    least: float
    kernels: int


Standings = Mapping[str, Mapping[int, Standing]]  # by peer and size


def standings(path: Path = HISTORY) -> dict[int, Standings]:
    """By the number of cores that measured at the same time. Without a record a `UserMistake`."""
    ratios: dict[tuple[int, str, int], list[float]] = defaultdict(list)
    for (_, size, peer, cores), (ratio, _) in known(_processor(path), path).items():
        if peer != CALL:
            ratios[cores, peer, size].append(ratio)
    found: dict[int, dict[str, dict[int, Standing]]] = defaultdict(lambda: defaultdict(dict))
    for (cores, peer, size), of_kernels in sorted(ratios.items()):
        mean = statistics.geometric_mean(of_kernels)
        found[cores][peer][size] = Standing(mean, min(of_kernels), len(of_kernels))
    return dict(found)


def summary(path: Path = HISTORY) -> str:
    """A table for one core and one for several: mean, least and number of kernels by peer and size, the copy first."""
    processor = _processor(path)
    tables = []
    for cores, by_peer in standings(path).items():
        busy = "one core" if cores == 1 else f"{cores} cores at the same time"
        tables.append(f"Times our time over n kernels, {busy}, {processor}\n{_table(by_peer)}")
    return "\n\n".join(tables)


def _table(by_peer: Standings) -> str:
    sizes = sorted({size for found in by_peer.values() for size in found})
    width = max(map(len, by_peer))
    lines = [
        " " * width + "".join(f"{f'{size:,} points':>19}" for size in sizes),
        " " * width + CELL.format("mean", "least", "n") * len(sizes),
    ]
    for peer in sorted(by_peer, key=lambda peer: (peer != COPY, peer)):
        lines.append(f"{peer:<{width}}" + "".join(_cell(by_peer[peer].get(size)) for size in sizes))
    return "\n".join(lines)


def _cell(found: Standing | None) -> str:
    if found is None:
        return CELL.format("-", "-", 0)
    return CELL.format(f"{found.mean:.3g}", f"{found.least:.3g}", found.kernels)


def _processor(path: Path) -> str:
    made = records(path)
    if not made:
        raise UserMistake(f"{path} has no record: make one with bench --record")
    return str(made[-1]["processor"])


if __name__ == "__main__":
    print(summary())
