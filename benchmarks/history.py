"""A record of speed over time: ratios to our time, by kernel, size, peer, cores and processor.

Ratios, not times: a peer on the same arrays a moment apart measures the machine along with it. A ratio that falls
means that we lost speed against that peer. `benchmarks/history.json` is committed and only ever grows.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.peers import OURS
from benchmarks.timed import Timed
from nukernels.errors import UserMistake
from nukernels.saving import in_one_step

ROOT = Path(__file__).resolve().parents[1]
HISTORY = Path(__file__).with_name("history.json")
ALLOWED = 0.2  # a ratio may fall by this much before it is reported
DIGITS = 3  # of a recorded ratio: timings repeat no better

Key = tuple[str, int, str, int]  # kernel, size, peer, cores
Record = Mapping[str, Any]


@dataclass(frozen=True)
class Fall:
    """A ratio that fell by more than allowed, and the version that had reached more."""

    kernel: str
    size: int
    peer: str
    cores: int
    before: float
    now: float
    version: str

    def __str__(self) -> str:
        where = f"{self.kernel}, {self.size:,} points" + (f", {self.cores} cores" if self.cores > 1 else "")
        return (
            f"{where}: {self.peer} took {self.before:.3g} times our time in {self.version}, now {self.now:.3g} "
            f"({100 * (1 - self.now / self.before):.0f} % less)"
        )


@dataclass(frozen=True)
class Comparison:
    """compared: how many ratios had a record. new: how many had none."""

    processor: str
    compared: int
    new: int
    falls: tuple[Fall, ...]

    def __str__(self) -> str:
        new = f", {self.new} without a record" if self.new else ""
        lines = [f"{self.compared} ratios compared with the last record on {self.processor}{new}"]
        lines += [f"FELL {fall}" for fall in self.falls]
        return "\n".join(lines if self.falls else [*lines, f"none fell by more than {ALLOWED:.0%}"])


def records(path: Path = HISTORY) -> list[dict[str, Any]]:
    """All records, oldest first; none where there is no file."""
    if not path.is_file():
        return []
    try:
        found = json.loads(path.read_text())["records"]
        for record in found:
            record["processor"], record["version"], [(k, s, p, c, float(r)) for k, s, p, c, r in record["ratios"]]
    except (ValueError, KeyError, TypeError) as error:
        raise UserMistake(f"{path} is not a history of the benchmark: {error!r}; restore it from git") from error
    return list(found)


def record(rows: Iterable[Timed], processor: str, version: str, note: str = "", path: Path = HISTORY) -> int:
    """Append the ratios to the history. version: commit or date, as the caller says. Returns how many ratios."""
    ratios = sorted((*key, _rounded(value)) for key, value in _ratios(rows).items())
    made = {"version": version, "processor": processor, "note": note, "ratios": ratios}
    texts = [_text(one) for one in [*records(path), made]]
    with in_one_step(path) as temporary:
        temporary.write_text('{"records": [\n' + ",\n".join(texts) + "\n]}\n")
    return len(ratios)


def compare(rows: Iterable[Timed], processor: str, path: Path = HISTORY) -> Comparison:
    """Every ratio beside the last one recorded on the same processor. A run of which none is recorded is a mistake."""
    last = known(processor, path)
    now = _ratios(rows)
    both = sorted(key for key in now if key in last)
    if not both:
        raise UserMistake(
            f"none of the {len(now)} ratios of this run is in {path} for the processor {processor!r}: "
            "compare the kernels and sizes that were recorded, or make a record with bench --record"
        )
    # A ratio that is no number any more has fallen as well.
    fallen = [key for key in both if not now[key] >= (1 - ALLOWED) * last[key][0]]
    falls = tuple(Fall(*key, before=last[key][0], now=now[key], version=last[key][1]) for key in fallen)
    return Comparison(processor, len(both), len(now) - len(both), falls)


def known(processor: str, path: Path = HISTORY) -> dict[Key, tuple[float, str]]:
    """The last ratio recorded on a processor and its version. A record of few kernels does not hide older ones."""
    found: dict[Key, tuple[float, str]] = {}
    for one in records(path):
        if one["processor"] == processor:
            found |= {(k, s, p, c): (float(ratio), str(one["version"])) for k, s, p, c, ratio in one["ratios"]}
    if not found:
        raise UserMistake(f"{path} has no record made on the processor {processor!r}: make one with bench --record")
    return found


def version(folder: Path = ROOT) -> str:
    """The commit of a checkout, marked where files differ from it."""
    command = ["git", "-C", str(folder), "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"]
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError) as error:
        raise UserMistake(f"{folder} is no git checkout whose commit could name the record: give --date") from error


def _ratios(rows: Iterable[Timed]) -> dict[Key, float]:
    return {(row.kernel, row.size, row.peer, row.cores): row.slower for row in rows if row.peer != OURS}


def _rounded(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")


def _text(one: Record) -> str:
    """One ratio per line: a new record is an addition to the file and nothing else."""
    head = json.dumps({k: v for k, v in one.items() if k != "ratios"}, ensure_ascii=False, allow_nan=False)
    ratios: Sequence[Any] = one["ratios"]
    lines = ",\n".join("  " + json.dumps(r, ensure_ascii=False, allow_nan=False) for r in ratios)
    return f'{head[:-1]}, "ratios": [\n{lines}\n]}}'
