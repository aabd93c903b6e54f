"""Numbers as a paper quotes them: rounded, or as an order of magnitude.

A derivation turns its own number into the one that the paper would quote, so that it can be compared with the print.
Such a rule hides something, so it is noted: an equation whose derivation used one agrees with the print only as far as
the rule goes. With rules left out, the same derivation gives the number before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import sympy as sp


@dataclass(frozen=True)
class Rule:
    """name: "2 digits", "factor 3". slack: how far a number may be from the quoted one, in parts of it."""

    name: str
    slack: float


@dataclass
class Derivation:
    """A derivation that is being computed: whether it applies rules, and those that it came upon."""

    applied: bool
    rules: list[Rule] = field(default_factory=list)

    @property
    def loosest(self) -> Rule | None:
        return max(self.rules, key=lambda rule: rule.slack, default=None)


_CURRENT: ContextVar[Derivation | None] = ContextVar("derivation", default=None)


def quoted(own: Any, shown: sp.Expr, rule: Rule) -> sp.Expr:
    """What a rule makes of our own number; that number itself where rules are left out."""
    derivation = _CURRENT.get()
    if derivation is None:
        return shown
    derivation.rules.append(rule)
    return shown if derivation.applied else sp.sympify(own)


@contextmanager
def derivation(applied: bool = True) -> Iterator[Derivation]:
    """Note the rules of what is computed within a `with` block; applied: or leave them out."""
    token = _CURRENT.set(Derivation(applied))
    try:
        current = _CURRENT.get()
        assert current is not None
        yield current
    finally:
        _CURRENT.reset(token)


def rounded(value: sp.Expr, digits: int) -> sp.Expr:
    """The decimal of so many significant digits nearest to a real number: how a paper quotes a value."""
    unit = sp.Integer(10) ** (decade_below(value) - digits + 1)
    shown = sp.Integer(sp.floor(value / unit + sp.Rational(1, 2))) * unit
    return quoted(value, shown, digits_kept(digits))


def digits_kept(digits: int) -> Rule:
    """The rule of so many significant digits."""
    return Rule(f"{digits} digit{'' if digits == 1 else 's'}", 0.5 * 10.0 ** (1 - digits))


def nearest_decade(value: sp.Expr) -> sp.Expr:
    """The power of ten nearest to a positive number on a logarithmic scale: a paper's order of magnitude."""
    return quoted(value, sp.Integer(10) ** decade_below(value * sp.sqrt(10)), POWER_OF_TEN)


POWER_OF_TEN = Rule("power of ten", 10**0.5 - 1)


def decade_below(value: sp.Expr) -> int:
    """The exponent of the largest power of ten that is not larger than the modulus of a number."""
    return int(sp.floor(sp.log(sp.Abs(value), 10).evalf(30)))
