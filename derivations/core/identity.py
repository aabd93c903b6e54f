"""Identities: physical statements that equations must obey, each a generator of claims.

    @identity("ando2003:exchange", constrains=[M2_0, dM2_q, dM2_P], item=1)
    def exchange_of_initial_and_final_states(of):
        '''Why it must hold, in a sentence or two.'''
        for eq in (M2_0, dM2_q, dM2_P):
            yield Symmetry(eq, {Omega_1: Omega_prime_1, ...}, factor=1)

`of(equation)` gives the value in the form under test: printed, derived, or a mutant. The same
identity is therefore applied to every form, and its result is reported for each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from derivations.core.catalogue import CATALOGUE
from derivations.core.equation import Equation, components
from derivations.core.quantity import Quantity

Access = Callable[[Equation], Any]


@dataclass(frozen=True)
class Vanishing:
    """An expression that must be zero, modulo relations (polynomials that are zero).

    fixed: quantities given values when random points are drawn (else from their domains).
    """

    label: str
    residual: sp.Expr
    relations: Sequence[sp.Expr] = ()


@dataclass(frozen=True)
class Term:
    """factor * component of an equation with its quantities replaced (simultaneously)."""

    equation: Equation
    replace: Mapping[sp.Symbol, sp.Expr] = field(default_factory=dict)
    factor: sp.Expr = sp.S.One
    component: str = ""


@dataclass(frozen=True)
class Combination:
    """sum of terms = 0: a symmetry, a homogeneity, a null test, a limit, a sum rule.

    Because it names equations and replacements instead of one expanded expression, the same
    statement is proved on expressions and checked again on compiled kernels.
    """

    label: str
    terms: Sequence[Term]
    relations: Sequence[sp.Expr] = ()

    def residual(self, of: Access) -> sp.Expr:
        total = sp.S.Zero
        for term in self.terms:
            parts = components(of(term.equation), term.equation)
            part = parts[term.component] if term.component else next(iter(parts.values()))
            total += term.factor * part.xreplace(dict(term.replace))
        return total


@dataclass(frozen=True)
class Measured:
    """A number that was measured (quadrature, slope, simulation) against a bound.

    deviation must be at most bound. how: what was compared with what ("quadrature of (12) at 40
    points"). level: "numeric(40 points, 12 digits)" or "simulated(standard error ...)".
    """

    label: str
    deviation: float
    bound: float
    how: str
    level: str


Claim = Vanishing | Combination | Measured
Statement = Callable[[Access], Iterator[Claim]]


@dataclass(frozen=True)
class Identity:
    """A named statement. item: its number in the list of required statements. slow: not in quick runs."""

    id: str
    name: str
    why: str
    constrains: tuple[Equation, ...]
    statement: Statement
    item: int | None
    slow: bool
    module: str

    def claims(self, of: Access) -> Iterator[Claim]:
        return self.statement(of)


def identity(
    id: str, *, constrains: Sequence[Equation], item: int | None = None, slow: bool = False
) -> Callable[[Statement], Identity]:
    """Register a statement about equations; see the module docstring."""

    def register(statement: Statement) -> Identity:
        made = Identity(
            id=id,
            name=statement.__name__,
            why=(statement.__doc__ or "").strip(),
            constrains=tuple(constrains),
            statement=statement,
            item=item,
            slow=slow,
            module=statement.__module__,
        )
        CATALOGUE.add_identity(made)
        return made

    return register


def symmetry(
    label: str,
    equation: Equation,
    replace: Mapping[Quantity, Any],
    factor: Any = 1,
    component: str = "",
    relations: Sequence[sp.Expr] = (),
) -> Combination:
    """equation(replaced quantities) = factor * equation."""
    changed = Term(equation, {q: sp.sympify(v) for q, v in replace.items()}, sp.S.One, component)
    original = Term(equation, {}, -sp.sympify(factor), component)
    return Combination(label, (changed, original), tuple(relations) or equation.relations)
