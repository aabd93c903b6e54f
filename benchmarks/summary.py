"""What the record says of every peer over all kernels: python -m benchmarks.summary prints it.

Of each kernel, size and peer the last ratio counts that was recorded on the processor of the newest record.
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

CELL = "{:>8}{:>8}{:>8}"


@dataclass(frozen=True)
class Standing:
    """One peer on arrays of one size, on one core: its time over ours. kernels: how many were recorded.

    mean: geometric, over the kernels. least: on the kernel that the peer is best at.
    """

    mean: float
    least: float
    kernels: int


def standings(path: Path = HISTORY) -> dict[str, dict[int, Standing]]:
    """By peer and size, for the processor of the newest record. Without a record a `UserMistake`."""
    found: dict[tuple[str, int], list[float]] = defaultdict(list)
    for (_, size, peer, cores), (ratio, _) in known(_processor(path), path).items():
        if cores == 1 and peer != CALL:
            found[peer, size].append(ratio)
    by_peer: dict[str, dict[int, Standing]] = defaultdict(dict)
    for (peer, size), ratios in sorted(found.items()):
        by_peer[peer][size] = Standing(statistics.geometric_mean(ratios), min(ratios), len(ratios))
    return dict(by_peer)


def summary(path: Path = HISTORY) -> str:
    """The standings as a table: a line per peer, the copy first; mean, least and number of kernels for every size."""
    by_peer = standings(path)
    sizes = sorted({size for found in by_peer.values() for size in found})
    width = max(map(len, by_peer))
    lines = [
        f"Times our time, one core, {_processor(path)}",
        " " * width + "".join(f"{f'{size:,} points':>24}" for size in sizes),
        " " * width + CELL.format("mean", "least", "kernels") * len(sizes),
    ]
    for peer in sorted(by_peer, key=lambda peer: (peer != COPY, peer)):
        lines.append(f"{peer:<{width}}" + "".join(_cell(by_peer[peer], size) for size in sizes))
    return "\n".join(lines)


def _cell(found: Mapping[int, Standing], size: int) -> str:
    if size not in found:
        return CELL.format("-", "-", 0)
    one = found[size]
    return CELL.format(f"{one.mean:.3g}", f"{one.least:.3g}", one.kernels)


def _processor(path: Path) -> str:
    made = records(path)
    if not made:
        raise UserMistake(f"{path} has no record: make one with bench --record")
    return str(made[-1]["processor"])


if __name__ == "__main__":
    print(summary())
