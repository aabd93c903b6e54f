"""Sums of rational functions times derivatives of unknown functions of k, added and differentiated exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp
from sympy.polys.fields import FracElement, FracField

from derivations.neutrino_nucleon.symbols import d2f0_dk2, df0_dk, f0, k

Term = tuple[str, int]  # name of an unknown function, and how often it is differentiated


class RationalFunctions:
    """The field of rational functions of the quantities in some expressions; pi is one more variable."""

    def __init__(self, expressions: Sequence[sp.Expr]) -> None:
        occurring = {s for e in expressions for s in e.free_symbols}
        self._pi = sp.Symbol("pi")
        variables = sorted(occurring | {k, f0, df0_dk, d2f0_dk2}, key=str)
        self.field = FracField([self._pi, *variables], sp.QQ)
        self._generator = dict(zip(variables, self.field.gens[1:], strict=True))

    def __call__(self, expression: sp.Expr | int) -> FracElement:
        return self.field.from_expr(sp.sympify(expression).xreplace({sp.pi: self._pi}))

    def expression(self, element: FracElement) -> sp.Expr:
        return sp.factor(element.as_expr().xreplace({self._pi: sp.pi}))

    def derivative(self, element: FracElement) -> FracElement:
        """Total derivative with respect to k; f0 and its derivatives depend on k."""
        chain = ((k, self.field.one), (f0, self._generator[df0_dk]), (df0_dk, self._generator[d2f0_dk2]))
        return sum((element.diff(self._generator[x]) * inner for x, inner in chain), self.field.zero)


class LinearForm:
    """A sum of rational functions times derivatives of unknown functions with respect to k."""

    def __init__(self, rational: RationalFunctions, coefficients: Mapping[Term, FracElement]) -> None:
        self.rational = rational
        self.coefficients = {term: c for term, c in coefficients.items() if c != 0}

    def __add__(self, other: LinearForm) -> LinearForm:
        total = dict(self.coefficients)
        for term, c in other.coefficients.items():
            total[term] = total.get(term, self.rational.field.zero) + c
        return LinearForm(self.rational, total)

    def times(self, factor: FracElement) -> LinearForm:
        return LinearForm(self.rational, {term: c * factor for term, c in self.coefficients.items()})

    def derivative(self) -> LinearForm:
        inner = {term: self.rational.derivative(c) for term, c in self.coefficients.items()}
        outer = {(name, i + 1): c for (name, i), c in self.coefficients.items()}
        return LinearForm(self.rational, inner) + LinearForm(self.rational, outer)
