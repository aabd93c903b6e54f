"""Certification: test points, true values, errors of every target, condition where it matters."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from codegen.certify.certificate import Certificate, Witness, rounded
from codegen.certify.condition import SMALLEST, Conditioning, conditioning
from codegen.certify.domain import Domain
from codegen.certify.formats import DOUBLE, FORMATS, Format, extent, ordinary
from codegen.certify.interpret import closure, evaluate
from codegen.certify.points import CLASSES, Points, sample
from codegen.certify.reference import Reference, reference
from codegen.certify.relations import NO_RELATIONS, Surface
from codegen.certify.targets import Target
from codegen.certify.ulp import errors
from codegen.ir.program import BOOLEAN, Program

Array = NDArray[np.float64]
T = TypeVar("T")

RESOLVED = 0.25  # ratios below this part of what is allowed are not told apart
DEFAULT_POINTS, FULL_POINTS = 100_000, 1_000_000


def certify(
    program: Program,
    true_program: Program,
    targets: Sequence[Target],
    *,
    count: int = DEFAULT_POINTS,
    workers: int = 1,
    surface: Surface = NO_RELATIONS,
    progress: Callable[[str], None] = lambda message: None,
) -> list[Certificate]:
    """Certificates of every target and output of a kernel.

    program: what was compiled. true_program: the same kernel as lowered from the derived
    expressions without any rewriting; it alone says what is true, and what the domain is. surface: relations
    among the inputs (see `relations.surface_of`).
    """
    require_same_interface(program, true_program)
    found = []
    for form in FORMATS.values():
        chosen = [t for t in targets if t.precision == form.name]
        if not chosen:
            continue
        progress(f"{program.name}: test points")
        project = form.onto(Domain(true_program), surface.project)
        points = sample(true_program, max(1, count // form.share), program, project)
        progress(f"{program.name}: true values at {len(points)} points")
        true = reference(surface.compose(true_program), points, workers)
        terms = conditioning(program, true_program, surface, points, true)
        for target in chosen:
            progress(f"{program.name}: {target.name}")
            found += measure(program, true_program, target, points, true, terms)
    return found


def measure(
    program: Program,
    true_program: Program,
    target: Target,
    points: Points,
    true: Reference,
    terms: Conditioning,
) -> list[Certificate]:
    """Certificates of one target, at points whose true values are known."""
    form = FORMATS[target.precision]
    used = np.ones(len(points), dtype=bool)
    if not target.subnormals:
        used &= ~_vanishing(program, points, form)
    if target.limit is not None and target.limit < len(points):
        used[:] = False
        used[np.linspace(0, len(points) - 1, target.limit).astype(np.int64)] = True
    values = target(program, points if used.all() else points.take(np.flatnonzero(used)))
    quarters = _quarters(true_program, points)
    found = []
    for r, result in enumerate(true_program.results):
        value = np.full(len(points), np.nan)
        value[used] = values[r]
        error = errors(value, true, r, form)
        known = used & ~true.singular[r] & ~true.zero[r]
        regular = np.flatnonzero(known)
        if not len(regular):
            raise ValueError(f"{program.name}: {result.name} has no reference at any point of its domain")
        zero_ratio, _ = terms.worst_at_zeros(value, r, np.flatnonzero(used & true.zero[r]), form.epsilon)
        worst = int(regular[np.argmax(error[regular])])
        _, tightest = terms.worst_ratio(error, r, regular, program.accuracy * RESOLVED)
        tightest = worst if tightest < 0 else tightest
        witness = _Witnesses(points, terms, true, value, error, r)
        found.append(
            Certificate(
                kernel=program.name,
                target=target.name,
                output=result.name,
                equation=result.equation,
                accuracy=program.accuracy,
                points=_counts(points, used),
                outside=points.outside,
                singular={n: k for n, k in _counts(points, used & true.singular[r]).items() if k},
                zeros=int((used & true.zero[r]).sum()),
                zeros_ratio=rounded(zero_ratio),
                median=rounded(float(np.median(error[regular]))),
                p99=rounded(float(np.quantile(error[regular], 0.99, method="higher"))),
                worst=witness(worst),
                tightest=witness(tightest),
                worst_by_class=_by_class(
                    points, [_largest(error[known & (points.kind == k)]) for k in range(len(CLASSES))]
                ),
                worst_by_quarter={n: _four(error, known, q) for n, q in quarters.items()},
                reference={"program": true_program.digest, "established": true.take(np.flatnonzero(used)).summary(r)},
                made_of={"program": program.digest, **target.made_of},
                precision=form.name,
                inside=target.inside,
                extent={} if form is DOUBLE else _extent(program, target, points, true.high[r], known, r),
            )
        )
    return found


def _vanishing(program: Program, points: Points, form: Format) -> NDArray[np.bool_]:
    """Points with numbers below the normal range of a format: inputs, and at special points values on the way."""
    found = np.zeros(len(points), dtype=bool)
    for column in points.columns.values():
        found |= (column != 0) & (np.abs(column) < form.smallest)
    order = [s for s in closure(program, [r.step for r in program.results]) if program.steps[s].op not in BOOLEAN]
    special = np.flatnonzero(~ordinary(points))
    columns = {name: column[special] for name, column in points.columns.items()}
    for value in evaluate(program, columns, order, len(special)).values():
        found[special] |= (value != 0) & (np.abs(value) < form.smallest)
    return found


def _extent(
    program: Program, target: Target, points: Points, true: Array, known: NDArray[np.bool_], result: int
) -> dict[str, float]:
    """What the format must be able to hold: the smallest result away from special points, and the largest step.

    The largest result where steps are computed in another format.
    """
    size = np.abs(true[known])
    largest = float(size.max()) if target.inside else extent(program, points, result)["largest"]
    usual = np.abs(true[known & ordinary(points)])
    smallest = float((usual if len(usual) else size).min())
    return {"smallest": rounded(smallest), "largest": rounded(largest)}


def require_same_interface(program: Program, true_program: Program) -> None:
    """The two programs must take the same inputs and give the same results."""
    ours = [(a.name, a.role, a.choices, a.scale) for a in program.arguments], [r.name for r in program.results]
    theirs = (
        [(a.name, a.role, a.choices, a.scale) for a in true_program.arguments],
        [r.name for r in true_program.results],
    )
    if ours != theirs:
        raise ValueError(f"{program.name}: kernel and reference differ in inputs or results: {ours} and {theirs}")


class _Witnesses:
    def __init__(
        self, points: Points, conditioning: Conditioning, true: Reference, values: Array, error: Array, result: int
    ) -> None:
        self.points, self.conditioning, self.true = points, conditioning, true
        self.values, self.error, self.result = values, error, result

    def __call__(self, j: int) -> Witness:
        row, size = self.points.row(j), abs(float(self.true.high[self.result, j]))
        condition = self.conditioning.sensitivity(j, self.result) / max(size, SMALLEST)
        error = float(self.error[j])
        return Witness(
            inputs={n: x.hex() for n, x in row.items()},
            kind=CLASSES[self.points.kind[j]],
            true=float(self.true.high[self.result, j]).hex(),
            computed=float(self.values[j]).hex(),
            error=rounded(error),
            condition=rounded(condition),
            ratio=rounded(error / (1 + condition) if math.isfinite(error) else math.inf),
        )


def _by_class(points: Points, values: Sequence[T]) -> dict[str, T]:
    present = np.bincount(points.kind, minlength=len(CLASSES))
    return {name: value for name, value, n in zip(CLASSES, values, present, strict=True) if n}


def _counts(points: Points, which: NDArray[np.bool_]) -> dict[str, int]:
    return _by_class(points, np.bincount(points.kind[which], minlength=len(CLASSES)).tolist())


def _largest(error: Array) -> float:
    return rounded(float(error.max())) if len(error) else 0.0


def _quarters(program: Program, points: Points) -> dict[str, NDArray[np.int64]]:
    """For every continuous input, which quarter of the sampled values a point is in."""
    found = {}
    for a in program.arguments:
        if not a.choices:
            edges = np.quantile(points.columns[a.name], [0.25, 0.5, 0.75])
            found[a.name] = np.searchsorted(edges, points.columns[a.name], side="right")
    return found


def _four(error: Array, known: NDArray[np.bool_], quarter: NDArray[np.int64]) -> tuple[float, float, float, float]:
    a, b, c, d = (_largest(error[known & (quarter == q)]) for q in range(4))
    return a, b, c, d
