"""How a kernel does single precision: in single precision throughout, with double precision inside, or not at all.

Inputs and results must fit into the format. Then every step is rounded to it at test points: where a step leaves
the range (G_F^2, densities to a power) or the results leave the contract (a small difference of rounded numbers, a
square root just below zero), functions take and give single precision and compute in double precision.

Rounding is emulated in double precision, so that every machine decides alike: a sum, product, quotient or square
root of two floats, computed in double precision and rounded, is the one that float arithmetic gives.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from codegen.certify import gradient
from codegen.certify.borders import Borders
from codegen.certify.domain import Domain
from codegen.certify.formats import SINGLE, ordinary
from codegen.certify.interpret import closure, evaluate
from codegen.certify.points import CLASSES, Points, sample
from codegen.certify.relations import Surface
from codegen.ir.program import BOOLEAN, Op, Program
from codegen.targets.interface import CannotExpress

Array = NDArray[np.float64]

POINTS = 1000  # in the interior; special points come on top
SURE = 7 / 8  # the part of the allowed error within which the emulated one must stay


def single_inside(program: Program, surface: Surface) -> str:
    """The format that single precision of a kernel computes in, "single" or "double".

    CannotExpress, with the reason, where single precision cannot hold its inputs or results. surface: relations
    among the inputs (see `codegen.certify.relations`).
    """
    domain = Domain(program)
    corners = Borders(domain).corners() if domain.ordered else {}
    for name, values in corners.items():
        _require(program, f"input {name}", values)
    try:
        points = sample(program, POINTS, program, SINGLE.onto(domain, surface.project))
        inside = int((points.kind == CLASSES.index("interior")).sum())
    except ValueError:  # no point at all
        inside = 0
    if inside < POINTS // 2:
        conditions = "; ".join(c.text for c in program.checks if c.name.startswith("validity_"))
        raise CannotExpress(
            f"{program.name} cannot have single precision: hardly any of its numbers pass the checks ({conditions})"
        )
    true = evaluate(program, points.columns, [r.step for r in program.results])
    for r in program.results:
        _require(program, f"result {r.name}", true[r.step][ordinary(points)])
    return "single" if _holds(program, points, [true[r.step] for r in program.results]) else "double"


def _require(program: Program, what: str, values: Array) -> None:
    size = np.abs(values[np.isfinite(values) & (values != 0)])
    for bad, extreme, word in (
        (size > SINGLE.largest, size.max(initial=0.0), "large"),
        (size < SINGLE.smallest, size.min(initial=np.inf), "small"),
    ):
        if bad.any():
            raise CannotExpress(
                f"{program.name} cannot have single precision: {what} is as {word} as {extreme:.2g}, and its range "
                f"is {SINGLE.smallest:.1e} to {SINGLE.largest:.1e}"
            )


def _holds(program: Program, points: Points, true: Sequence[Array]) -> bool:
    """Do all steps stay in the range of single precision, and all results within the contract?

    Away from special points also where numbers below the normal range are taken for zero, as accelerators do.
    """
    order = [n for n in closure(program, [r.step for r in program.results]) if program.steps[n].op not in BOOLEAN]
    allowed = []
    for exact, moved in zip(true, gradient.sensitivities(program, points.columns), strict=True):
        with np.errstate(all="ignore"):
            size = np.abs(exact)
            unit = np.where(size > 0, SINGLE.spacing(size) * (1 + moved / size), SINGLE.epsilon * moved)
        allowed.append(SURE * program.accuracy * unit)
    everywhere = np.ones(len(points), dtype=bool)
    for rounded, where in ((SINGLE.rounded, everywhere), (_without_subnormals, ordinary(points))):
        values = evaluate(program, points.columns, order, rounded=rounded)
        if any(np.isinf(values[n]).any() or program.steps[n].op is Op.FMA for n in order):
            return False
        for r, exact, most in zip(program.results, true, allowed, strict=True):
            with np.errstate(all="ignore"):
                wrong = ~(np.abs(values[r.step] - exact) <= most)
            if (wrong & where & np.isfinite(exact)).any():
                return False
    return True


def _without_subnormals(values: Array) -> Array:
    found = SINGLE.rounded(values)
    return np.where(np.abs(found) < SINGLE.smallest, 0.0, found)
