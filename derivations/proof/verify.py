"""Verify a catalogue: the status of every equation and every identity in every form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from derivations.core import workspace
from derivations.core.catalogue import CATALOGUE, Catalogue
from derivations.core.equation import Equation
from derivations.core.identity import Combination, Identity, Measured
from derivations.core.store import closure_digest
from derivations.proof.status import Status, status_of
from derivations.proof.zero import Proof, vanishes, weakest

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class ClaimResult:
    """One claim of an identity: passed or not, how established, the counterexample if not."""

    label: str
    passed: bool
    level: str
    detail: str = ""


@dataclass(frozen=True)
class IdentityResult:
    """An identity in one form ("derived" or "printed")."""

    identity: Identity
    form: str
    claims: tuple[ClaimResult, ...]

    @property
    def passed(self) -> bool:
        return all(c.passed for c in self.claims)

    @property
    def level(self) -> str:
        return weakest([c.level for c in self.claims if c.passed])

    @property
    def failures(self) -> tuple[ClaimResult, ...]:
        return tuple(c for c in self.claims if not c.passed)


@dataclass
class Report:
    """Everything that verification found.

    statuses: by equation id. identities: derived and printed results. broken_by_print: equation id
    -> names of identities that fail in the printed form and hold in the derived one.
    """

    statuses: dict[str, Status] = field(default_factory=dict)
    identities: list[IdentityResult] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        found = {"definition": 0, "confirmed": 0, "corrected": 0, "unproven": 0}
        for status in self.statuses.values():
            found[status.name] += 1
        return found

    def broken_by_print(self, equation: Equation) -> list[IdentityResult]:
        """Identities that constrain an equation and fail for the paper's print."""
        return [
            r
            for r in self.identities
            if r.form == "printed" and not r.passed and any(e.id == equation.id for e in r.identity.constrains)
        ]

    @property
    def problems(self) -> list[str]:
        """What makes the verification fail."""
        found = [f"{id}: {text}" for id, status in self.statuses.items() for text in status.problems]
        found += [f"{id}: unproven" for id, status in self.statuses.items() if status.name == "unproven"]
        for result in self.identities:
            if result.form == "derived":
                found += [f"{result.identity.id}: {c.label}: {c.detail}" for c in result.failures]
        return found


def access(form: str) -> Callable[[Equation], Any]:
    """`of` for identities: derived form where there is one, or the paper's print."""

    def of(equation: Equation) -> Any:
        if equation.kind != "derivable":
            return equation.form("printed")
        return equation.form("derived" if form == "derived" else "printed")

    return of


def check_identity(identity: Identity, form: str, *, use_cache: bool = True) -> IdentityResult:
    """All claims of an identity in one form, cached on disk by content."""
    store = workspace.current().store if use_cache else None
    # The sources of all constrained equations decide, beside the identity's own module.
    sources = [identity.module, *sorted({e.module for e in identity.constrains})]
    topic = f"{identity.id}|{form}|" + "|".join(closure_digest(m) for m in sources)
    note = store.read_note(identity, topic) if store is not None else None
    if note is None:
        claims = tuple(_check(claim, identity, access(form)) for claim in identity.claims(access(form)))
        if store is not None:
            store.write_note(identity, topic, [vars(c) for c in claims])
    else:
        claims = tuple(ClaimResult(**entry) for entry in note)
    return IdentityResult(identity, form, claims)


def _check(claim: Any, identity: Identity, of: Callable[[Equation], Any]) -> ClaimResult:
    if isinstance(claim, Measured):
        passed = claim.deviation <= claim.bound
        detail = f"{claim.how}: deviation {claim.deviation:.3g}, bound {claim.bound:.3g}"
        return ClaimResult(claim.label, bool(passed), claim.level, detail)
    residual = claim.residual(of) if isinstance(claim, Combination) else claim.residual
    result = vanishes(residual, claim.relations, f"{identity.id} {claim.label}")
    if isinstance(result, Proof):
        return ClaimResult(claim.label, True, result.level)
    return ClaimResult(claim.label, False, "", f"residual {result}")


def verify(
    catalogue: Catalogue = CATALOGUE,
    process: str | None = None,
    *,
    slow: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Status of every equation, and every identity in derived and printed form.

    process: limit to one. slow: run the identities marked slow too. progress(what, done, total) is
    called before each step.
    """
    equations = [e for e in catalogue.equations.values() if _in(catalogue, e.module, process)]
    identities = [
        i for i in catalogue.identities.values() if _in(catalogue, i.module, process) and (slow or not i.slow)
    ]
    total = len(equations) + len(identities)
    report = Report()
    for done, item in enumerate(_work(equations, identities)):
        if progress is not None:
            progress(item.id, done, total)
        if isinstance(item, Equation):
            report.statuses[item.id] = status_of(item)
            continue
        report.identities.append(check_identity(item, "derived"))
        if any(e.kind == "derivable" for e in item.constrains):
            report.identities.append(check_identity(item, "printed"))
    return report


def _work(equations: list[Equation], identities: list[Identity]) -> Iterator[Equation | Identity]:
    yield from equations
    yield from identities


def _in(catalogue: Catalogue, module: str, process: str | None) -> bool:
    return process is None or catalogue.process_of(module).name == process
