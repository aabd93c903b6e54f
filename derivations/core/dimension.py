"""Dimensional analysis: the power of energy of an expression, checked term by term."""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from derivations.core.quantity import Quantity


class DimensionError(ValueError):
    """Terms of different powers of energy were added, or a function's argument has a dimension."""


def power_of_energy(expression: sp.Basic) -> Fraction | None:
    """The power of energy of an expression; None for zero, which has every dimension.

    Raises DimensionError where terms of a sum disagree, a transcendental function has an argument
    with a dimension, or an exponent is not a number.
    """
    if expression.is_zero:
        return None
    if isinstance(expression, Quantity):
        return expression.dimension
    if isinstance(expression, sp.Mul):
        powers = [power_of_energy(a) for a in expression.args]
        return sum((p for p in powers if p is not None), Fraction(0))
    if isinstance(expression, (sp.Add, sp.Max, sp.Min)):
        return _common(expression, expression.args)
    if isinstance(expression, sp.Pow):
        return _of_power(expression)
    if isinstance(expression, sp.Abs):
        return power_of_energy(expression.args[0])
    if isinstance(expression, sp.Piecewise):
        return _common(expression, [branch for branch, _ in expression.args])
    if isinstance(expression, sp.Derivative):
        below = sum((power_of_energy(v) or Fraction(0)) * n for v, n in expression.variable_count)
        above = power_of_energy(expression.expr)
        return None if above is None else above - below
    if isinstance(expression, sp.Integral):
        total = power_of_energy(expression.function)
        if total is None:
            return None
        return total + sum((power_of_energy(limit[0]) or Fraction(0) for limit in expression.limits), Fraction(0))
    for argument in expression.args:
        if power_of_energy(argument) not in (None, 0):
            raise DimensionError(f"the argument {argument} of {expression.func.__name__} has a dimension")
    return Fraction(0)


def _common(whole: sp.Basic, terms: list[sp.Basic] | tuple[sp.Basic, ...]) -> Fraction | None:
    found: dict[Fraction, sp.Basic] = {}
    for term in terms:
        power = power_of_energy(term)
        if power is not None:
            found.setdefault(power, term)
    if len(found) > 1:
        listed = "; ".join(f"{term} has power {power}" for power, term in sorted(found.items()))
        raise DimensionError(f"terms of different dimension are added: {listed}")
    return next(iter(found), None)


def _of_power(expression: sp.Pow) -> Fraction | None:
    base, exponent = expression.as_base_exp()
    power = power_of_energy(base)
    if exponent.is_Rational:
        return None if power is None else power * Fraction(exponent.p, exponent.q)
    for part in (base, exponent):
        if power_of_energy(part) not in (None, 0):
            raise DimensionError(f"{expression}: {part} has a dimension")
    return Fraction(0)
