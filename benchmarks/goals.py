"""What speed is asked of the kernels: each goal with the number that was found and what keeps it from being reached."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.peers import CALL, COPY, OURS, RIVALS
from benchmarks.timed import Timed

CONTRACTED = "neutrino_nucleon.differential_cross_section_contracted"
LEAST = {"lambdify cse": 30.0, "heyoka": 1.5, "jax": 2.0}  # how many times slower the peer must be
MOST_COPIES = 2.0  # time of that kernel over the time of copying the same bytes
SIMPLE = 2  # transcendental functions per point: kernels with no more than these
SIMPLE_COPIES = 1.5  # are asked to take no longer than so many copies
MOST_CALL = 2.0  # microseconds of a call on CALLED points beyond a ufunc that does nothing
LARGE = 1_000_000
CALLED = 10
CERTAIN = 2.0  # standard errors by which a ratio must be off one for one to be called faster

Work = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Goal:
    """asked: the goal in words. found: the number that decides. misses: why it is not reached, if it is not."""

    asked: str
    found: str
    misses: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{'missed ' if self.misses else 'reached'}  {self.asked}: {self.found}"


def goals(rows: Iterable[Timed], work: Work) -> Iterator[Goal]:
    """Every goal that the rows have something to say about: on arrays of a million points, and on calls of ten.

    work: transcendental functions per point ("transcendental") by kernel.
    """
    rows = list(rows)
    large = [row for row in rows if row.size == LARGE]
    contracted = {row.peer: row for row in large if row.kernel == CONTRACTED}
    for peer, least in LEAST.items():
        if peer in contracted:
            yield _at_least(contracted[peer], least)
    copies = [row for row in large if row.peer == COPY]
    if COPY in contracted:
        yield _within(f"{CONTRACTED} within {MOST_COPIES:g} times a copy", [contracted[COPY]], MOST_COPIES)
    simple = [row for row in copies if work.get(row.kernel, {}).get("transcendental", SIMPLE + 1) <= SIMPLE]
    if simple:
        asked = (
            f"kernels with at most {SIMPLE} transcendental functions per point within {SIMPLE_COPIES:g} times a copy"
        )
        yield _within(asked, simple, SIMPLE_COPIES)
    rivals = [row for row in large if row.peer in RIVALS]
    if rivals:
        yield _ahead(rivals)
    small = [row for row in rows if row.size == CALLED]
    calls = {row.kernel: row.nanoseconds * row.size / 1e3 for row in small if row.peer == OURS}
    empty = {row.kernel: calls[row.kernel] * row.slower for row in small if row.peer == CALL}
    if empty:
        yield _calls({k: calls[k] - empty[k] for k in empty}, list(empty.values()))


def than_fortran(rows: Iterable[Mapping[str, str | float]]) -> Goal:
    """Array and single calls of the recoil factors against closed forms in Fortran, from rows of `recoil.measure`."""
    rows = list(rows)
    fortran = {row["factor"]: float(row["ns"]) for row in rows if row["how"] == "Fortran"}
    found, misses = [], []
    for how in ("array", "scalar"):
        faster = {row["factor"]: fortran[row["factor"]] / float(row["ns"]) for row in rows if row["how"] == how}
        found.append(
            f"{how} {', '.join(f'{each:.3g}' for each in faster.values())} times ({', '.join(map(str, faster))})"
        )
        misses += [
            f"{name} factor, {how}: Fortran takes {each:.3g} times our time"
            for name, each in faster.items()
            if each < 1
        ]
    return Goal("recoil factors faster per call than closed forms in Fortran", "; ".join(found), tuple(misses))


def _at_least(row: Timed, least: float) -> Goal:
    found = f"{row.slower:.3g} times"
    misses = (f"{row.kernel}: {row.peer} takes {row.slower:.3g} times our time, the goal is {least:g}",)
    return Goal(f"{row.peer} takes {least:g} times our time on {row.kernel}", found, misses * (row.slower < least))


def _within(asked: str, copies: Sequence[Timed], most: float) -> Goal:
    late = sorted((row for row in copies if 1 / row.slower > most), key=lambda row: row.slower)
    worst = min(copies, key=lambda row: row.slower)
    misses = tuple(f"{r.kernel}: {1 / r.slower:.3g} times a copy of the same bytes, the goal is {most:g}" for r in late)
    found = f"{len(copies) - len(late)} of {len(copies)}, at most {1 / worst.slower:.3g} times ({worst.kernel})"
    return Goal(asked, found, misses)


def _ahead(rivals: Sequence[Timed]) -> Goal:
    kernels = {row.kernel for row in rivals}
    behind = sorted((row for row in rivals if row.slower + CERTAIN * row.error < 1), key=lambda row: row.slower)
    level = {row.kernel for row in rivals if abs(row.slower - 1) <= CERTAIN * row.error}
    level -= {row.kernel for row in behind}
    worst = min(rivals, key=lambda row: row.slower)
    misses = tuple(
        f"{row.kernel}: {row.peer} is faster, {row.slower:.3g} +- {row.error:.1g} times our time" for row in behind
    )
    first = len(kernels - level - {row.kernel for row in behind})
    found = (
        f"{first} of {len(kernels)}, and {len(level)} that cannot be told apart from the fastest peer; "
        f"peers take at least {worst.slower:.3g} times ({worst.peer}, {worst.kernel})"
    )
    return Goal("ahead of every peer on every kernel", found, misses)


def _calls(beyond: Mapping[str, float], empty: Sequence[float]) -> Goal:
    late = sorted((k for k, t in beyond.items() if t > MOST_CALL), key=lambda k: -beyond[k])
    worst = max(beyond, key=lambda k: beyond[k])
    misses = tuple(f"{k}: a call takes {beyond[k]:.3g} us beyond NumPy's own, the goal is {MOST_CALL:g}" for k in late)
    found = f"at most {beyond[worst]:.2g} us beyond ({worst}), on top of {statistics.median(empty):.2g} us"
    return Goal(f"calls of {CALLED} points within {MOST_CALL:g} us of a ufunc that does nothing", found, misses)
