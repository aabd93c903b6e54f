"""Certificates against the contract, and their worst points as regression tests."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from codegen.certify.certificate import Certificate, Witness
from codegen.certify.condition import conditioning
from codegen.certify.domain import Domain
from codegen.certify.formats import FORMATS
from codegen.certify.points import CLASSES, Points
from codegen.certify.reference import reference
from codegen.certify.relations import NO_RELATIONS, Surface
from codegen.certify.targets import Target
from codegen.certify.ulp import errors
from codegen.ir.program import Program


@dataclass(frozen=True)
class Violation:
    """A promise that is not kept."""

    kernel: str
    target: str
    output: str
    text: str

    def __str__(self) -> str:
        return f"{self.kernel}, {self.target}, {self.output}: {self.text}"


def compare_with_contract(
    certificates: Iterable[Certificate], expected: Iterable[tuple[str, str, str]] = ()
) -> list[Violation]:
    """Every violation of the contract: error <= accuracy * (1 + condition number) ulp at every point.

    expected: (kernel, target, output) that must have a certificate.
    """
    certificates = list(certificates)
    found = []
    for c in certificates:

        def broken(text: str, c: Certificate = c) -> None:
            found.append(Violation(c.kernel, c.target, c.output, text))

        if not c.tightest.ratio <= c.accuracy:
            at = ", ".join(f"{n} = {x}" for n, x in c.tightest.decimal.items())
            broken(
                f"error {c.tightest.error} ulp where the condition number is {c.tightest.condition}: "
                f"{c.tightest.ratio} times (1 + condition number), allowed {c.accuracy}; at {at}"
            )
        if not c.zeros_ratio <= c.accuracy:
            broken(f"where the true value is zero the result is {c.zeros_ratio} times epsilon S, allowed {c.accuracy}")
        if c.singular.get("interior", 0):
            broken(f"{c.singular['interior']} interior points have no reference: a singularity inside the domain")
        if c.extent and not FORMATS[c.precision].smallest <= c.extent["smallest"]:
            broken(f"results as small as {c.extent['smallest']:.3g} lie below the range of {c.precision} precision")
        if c.extent and not c.extent["largest"] <= FORMATS[c.precision].largest:
            broken(f"steps as large as {c.extent['largest']:.3g} lie above the range of {c.precision} precision")
    missing = set(expected) - {c.key for c in certificates}
    found += [Violation(*key, "no certificate") for key in sorted(missing)]
    return found


def replay(
    certificate: Certificate, program: Program, true_program: Program, target: Target, surface: Surface = NO_RELATIONS
) -> float:
    """The largest error/(1 + condition number) of a target at the stored worst points of a certificate."""
    points = points_of([certificate.worst, certificate.tightest], true_program)
    r = [result.name for result in true_program.results].index(certificate.output)
    true = reference(surface.compose(true_program), points)
    error = errors(target(program, points)[r], true, r, FORMATS[certificate.precision])
    if np.isnan(error).any():
        return math.inf
    ratio, _ = conditioning(program, true_program, surface, points, true).worst_ratio(error, r, np.arange(len(points)))
    return ratio


def replay_stored(certificate: Certificate, target: Target, inputs: Sequence[str], result: int) -> float:
    """The same against the true values and condition numbers that the certificate stores: needs no derivation.

    inputs: names in the order of the kernel's arguments. result: number of the output.
    """
    worst = 0.0
    for witness in (certificate.worst, certificate.tightest):
        row = [float.fromhex(witness.inputs[name]) for name in inputs]
        if target.point is not None:
            value = target.point(*row)
        else:
            assert target.array is not None
            value = target.array(*(np.array([x]) for x in row))
        value = float(np.ravel(value[result] if isinstance(value, (tuple, list)) else value)[0])
        true = float.fromhex(witness.true)
        unit = float(FORMATS[certificate.precision].spacing(np.array([abs(true)]))[0])
        error = 0.0 if value == true else abs(value - true) / unit
        worst = max(worst, error / (1 + witness.condition) if math.isfinite(error) else math.inf)
    return worst


def points_of(witnesses: list[Witness], program: Program) -> Points:
    """Stored points as test points."""
    columns = {a.name: np.array([float.fromhex(w.inputs[a.name]) for w in witnesses]) for a in program.arguments}
    kind = np.array([CLASSES.index(w.kind) for w in witnesses], dtype=np.int8)
    return Points(columns, kind, (), Domain(program).centre(columns), 0)
