"""Mutation score: does anything notice when one sign, factor, exponent or symbol is wrong?

Four things can notice a mutant of an equation, and all are recorded:
dimension   a term gets the wrong power of energy;
comparison  print and derivation no longer agree (only where they agree now);
identity    a physical statement about the equation fails;
children    an equation derived from the mutant no longer agrees with its print.
A mutant that nothing notices survives: a hole in the tests of the physics.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import sympy as sp

from derivations.core import workspace
from derivations.core.catalogue import CATALOGUE, Catalogue
from derivations.core.dimension import DimensionError, power_of_energy
from derivations.core.equation import Equation, components
from derivations.core.identity import Combination, Identity, Measured
from derivations.core.workspace import Workspace
from derivations.proof.balls import NotEvaluable
from derivations.proof.mutations import Mutation, mutations
from derivations.proof.status import status_of
from derivations.proof.zero import vanishes

# How a derivation or a statement ends when a mutant has made nonsense of what it builds on.
BROKEN_DOWN = (ValueError, TypeError, KeyError, ArithmeticError, AssertionError)


@dataclass(frozen=True)
class Mutant:
    """One changed component of one equation. noticed_by: kinds of checks, in the order above."""

    equation: str
    component: str
    what: str
    noticed_by: tuple[str, ...]

    @property
    def survived(self) -> bool:
        return not self.noticed_by


@dataclass(frozen=True)
class MutationReport:
    """All mutants; score: share noticed by anything; by_statements: by dimension or identities alone."""

    mutants: tuple[Mutant, ...]

    @property
    def score(self) -> float:
        return _share(self.mutants, lambda m: not m.survived)

    @property
    def by_statements(self) -> float:
        return _share(self.mutants, lambda m: bool({"dimension", "identity"} & set(m.noticed_by)))

    @property
    def survivors(self) -> tuple[Mutant, ...]:
        return tuple(m for m in self.mutants if m.survived)


def _share(mutants: tuple[Mutant, ...], chosen: Callable[[Mutant], bool]) -> float:
    return sum(map(chosen, mutants)) / len(mutants) if mutants else 1.0


def mutation_report(
    catalogue: Catalogue = CATALOGUE,
    process: str | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> MutationReport:
    """Mutate every equation of a process (or all)."""
    equations = [
        e for e in catalogue.equations.values() if process is None or catalogue.process_of(e.module).name == process
    ]
    found: list[Mutant] = []
    for done, equation in enumerate(equations):
        if progress is not None:
            progress(equation.id, done, len(equations))
        found += mutants_of(equation, catalogue)
    return MutationReport(tuple(found))


def mutants_of(equation: Equation, catalogue: Catalogue = CATALOGUE) -> list[Mutant]:
    """Every mutant of an equation that is not equal to the original, and what notices it."""
    store = workspace.current().store
    note = store.read_note(equation, _topic(equation, catalogue)) if store is not None else None
    if note is None:
        found = list(_mutants_of(equation, catalogue))
        if store is not None:
            entries = [[m.component, m.what, list(m.noticed_by)] for m in found]
            store.write_note(equation, _topic(equation, catalogue), entries)
        return found
    return [Mutant(equation.id, component, what, tuple(by)) for component, what, by in note]


def _topic(equation: Equation, catalogue: Catalogue) -> str:
    from derivations.core.store import closure_digest

    modules = {i.module for i in _identities(equation, catalogue)} | {c.module for c in catalogue.children(equation.id)}
    return "mutants|" + "|".join(closure_digest(m) for m in sorted(modules | {"derivations.proof.mutants"}))


def _mutants_of(equation: Equation, catalogue: Catalogue) -> Iterator[Mutant]:
    status = status_of(equation)
    best = "printed" if status.name in ("definition", "confirmed") else "derived"
    if status.name == "corrected" and equation.has("arranged"):
        best = "arranged"
    original = components(equation.form(best), equation)  # type: ignore[arg-type]
    for name, value in original.items():
        for mutation in mutations(value):
            if _same(equation, mutation, value):
                continue
            changed = _with(equation, original, name, mutation.expression)
            noticed = tuple(_noticed(equation, changed, name, mutation, status.name, catalogue))
            yield Mutant(equation.id, name, mutation.what, noticed)


def _same(equation: Equation, mutation: Mutation, value: sp.Expr) -> bool:
    try:
        return bool(vanishes(mutation.expression - value, equation.relations, "mutant", quick=True))
    except (NotEvaluable, ZeroDivisionError):
        return False


def _with(equation: Equation, original: dict[str, sp.Expr], name: str, expression: sp.Expr) -> Any:
    value = equation.form("printed" if equation.has("printed") else "derived")
    if isinstance(value, dict):
        return {**original, name: expression}
    if isinstance(value, sp.MatrixBase):
        return sp.ImmutableMatrix(value.rows, value.cols, list({**original, name: expression}.values()))
    return expression


def _noticed(
    equation: Equation, changed: Any, name: str, mutation: Mutation, status: str, catalogue: Catalogue
) -> Iterator[str]:
    if _wrong_dimension(equation, name, mutation.expression):
        yield "dimension"
    if status == "confirmed":
        yield "comparison"  # equal to the derivation before, and not equal to it now
    if any(_identity_notices(i, equation, changed) for i in _identities(equation, catalogue)):
        yield "identity"
    elif status != "confirmed" and _children_notice(equation, changed, catalogue):
        yield "children"


def _wrong_dimension(equation: Equation, name: str, expression: sp.Expr) -> bool:
    expected = {q.name: q.dimension for q in equation.defines}.get(name, equation.dimension)
    try:
        power = power_of_energy(expression)
    except DimensionError:
        return True
    return power is not None and expected is not None and power != expected


def _identities(equation: Equation, catalogue: Catalogue) -> list[Identity]:
    """Those that constrain the equation; the slow ones, last, are run too."""
    found = [i for i in catalogue.identities.values() if any(e.id == equation.id for e in i.constrains)]
    return sorted(found, key=lambda i: i.slow)


def _identity_notices(identity: Identity, equation: Equation, changed: Any) -> bool:
    def of(asked: Equation) -> Any:
        if asked.id == equation.id:
            return changed
        return asked.form("derived" if asked.kind == "derivable" else "printed")

    try:
        for claim in identity.claims(of):
            if isinstance(claim, Measured):
                if not claim.deviation <= claim.bound:
                    return True
                continue
            residual = claim.residual(of) if isinstance(claim, Combination) else claim.residual
            if not vanishes(residual, claim.relations, f"{identity.id} {claim.label}", quick=True):
                return True
    except (NotEvaluable, *BROKEN_DOWN):
        return True  # the mutant makes the statement meaningless (a complex energy, say): someone would notice
    return False


def _children_notice(equation: Equation, changed: Any, catalogue: Catalogue) -> bool:
    """Derive the children anew from the mutant and compare them with what the paper prints."""
    base = workspace.current()
    with workspace.using(Workspace(base.store, {equation.id: changed}, base)) as what_if:
        for child in catalogue.children(equation.id):
            if child.kind != "derivable" or _status_in(base, child) != "confirmed":
                continue
            try:
                derived = components(what_if.form(child, "derived"), child)
            except BROKEN_DOWN:
                return True  # the derivation breaks down
            printed = components(what_if.form(child, "printed"), child)
            if any(_differ(printed[name], derived.get(name), child) for name in printed):
                return True
    return False


def _differ(printed: sp.Expr, derived: sp.Expr | None, child: Equation) -> bool:
    try:
        return derived is None or not vanishes(printed - derived, child.relations, "child", quick=True)
    except (NotEvaluable, ZeroDivisionError):
        return True  # the mutant made the derivation meaningless


def _status_in(base: Workspace, equation: Equation) -> str:
    with workspace.using(base):
        return status_of(equation).name
