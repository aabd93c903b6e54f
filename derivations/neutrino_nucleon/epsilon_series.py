"""Truncated Laurent series in the expansion parameter eps of (17), with known order.

Every series knows the first power of eps that it does not know, so that products and quotients never claim a
power that a truncated factor leaves open: mq_0/q^2 is of order 1/eps and mT/q^2 of order 1/eps^2.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp


@dataclass(frozen=True)
class Series:
    """Sum of coefficients[p] * eps**p for p < order; order is math.inf where nothing is left out.

    Coefficients are expanded, so that equal terms cancel as soon as they meet.
    """

    coefficients: Mapping[int, sp.Expr]
    order: float = math.inf

    @property
    def valuation(self) -> float:
        """The lowest power that may be present."""
        return min(self.coefficients, default=self.order)

    def truncated(self, order: float) -> Series:
        """Forget everything from eps**order on."""
        return nonzero(self.coefficients, min(order, self.order))

    def without_powers_above(self, power: float) -> Series:
        """The series that ends with a power, taken as exact."""
        return Series({p: c for p, c in self.coefficients.items() if p <= power})

    def __add__(self, other: Series) -> Series:
        total = dict(self.coefficients)
        for p, c in other.coefficients.items():
            total[p] = total.get(p, sp.S.Zero) + c
        return nonzero(total, min(self.order, other.order))

    def __mul__(self, other: Series) -> Series:
        order = min(self.order + other.valuation, other.order + self.valuation)
        total: dict[int, sp.Expr] = {}
        for p, a in self.coefficients.items():
            for r, b in other.coefficients.items():
                if p + r < order:
                    total[p + r] = total.get(p + r, sp.S.Zero) + product(a, b)
        return nonzero(total, order)

    def power(self, exponent: sp.Rational, terms: int) -> Series:
        """Any rational power; the binomial series where it does not end has that many terms."""
        if exponent.is_Integer and exponent >= 0:
            total = constant(1)
            for _ in range(int(exponent)):
                total = total * self
            return total
        lowest = int(self.valuation)
        leading = self.coefficients[lowest]
        rest = Series(
            {p - lowest: c / leading for p, c in self.coefficients.items() if p > lowest}, self.order - lowest
        )
        weights = [sp.binomial(exponent, j) for j in range(terms)]
        shift = exponent * lowest
        if not shift.is_Integer:
            raise ValueError(f"eps**{shift} is no power of a Laurent series")
        return rest.composed(weights) * Series({int(shift): leading**exponent})

    def exponential(self, terms: int) -> Series:
        """exp of a series without negative powers."""
        if self.valuation < 0:
            raise ValueError("exp of a series with negative powers of eps")
        rest = Series({p: c for p, c in self.coefficients.items() if p > 0}, self.order)
        weights = [1 / sp.factorial(j) for j in range(terms)]
        return rest.composed(weights) * constant(sp.exp(self.coefficients.get(0, 0)))

    def composed(self, weights: list[sp.Expr]) -> Series:
        """Sum of weights[j] * self**j for a self that starts at eps**1 or later; exact if self is zero."""
        if not self.coefficients and self.order == math.inf:
            return constant(weights[0])
        total, factor = constant(0), constant(1)
        for weight in weights:
            total = total + factor * constant(weight)
            factor = (factor * self).truncated(len(weights))
        return total.truncated(len(weights))


def product(a: sp.Expr, b: sp.Expr) -> sp.Expr:
    """Product of two expanded expressions, expanded term by term."""
    return sp.Add(*(x * y for x in sp.Add.make_args(a) for y in sp.Add.make_args(b)))


def nonzero(coefficients: Mapping[int, sp.Expr], order: float = math.inf) -> Series:
    """Series of the coefficients that are not zero, below an order; they are expanded already."""
    return Series({p: c for p, c in sorted(coefficients.items()) if p < order and c != 0}, order)


def constant(value: sp.Expr | int) -> Series:
    """A series without eps."""
    return nonzero({0: sp.expand(sp.sympify(value))})


def expand_in_eps(expression: sp.Expr, values: Mapping[sp.Symbol, Series], terms: int) -> Series:
    """The series of an expression of +, *, rational powers and exp, with series in place of symbols.

    terms: how many orders are kept of a power or exponential that does not end.
    """
    if expression in values:
        return values[expression]
    if not expression.free_symbols & set(values):
        return constant(expression)
    if isinstance(expression, (sp.Add, sp.Mul)):
        parts = [expand_in_eps(a, values, terms) for a in expression.args]
        total = parts[0]
        for part in parts[1:]:
            total = total + part if isinstance(expression, sp.Add) else total * part
        return total
    if isinstance(expression, sp.exp):
        return expand_in_eps(expression.args[0], values, terms).exponential(terms)
    if isinstance(expression, sp.Pow) and expression.exp.is_Rational:
        return expand_in_eps(expression.base, values, terms).power(expression.exp, terms)
    raise ValueError(f"no series for {expression}")
