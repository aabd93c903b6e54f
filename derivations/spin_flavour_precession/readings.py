"""How the numbers of the text are read: one set of rules, declared before any comparison.

A number with digits is met if ours rounds to it; "~", "of the order of" and "a few" within a factor of three;
inequalities literally, as 1 (holds) or 0. What rounding hides is measured in `identities_estimates`.
"""

from __future__ import annotations

import sympy as sp

from derivations.core.quoted import Rule, quoted, rounded

FACTOR_OF_TILDE = 3
WITHIN_THE_FACTOR = Rule(f"factor {FACTOR_OF_TILDE}", FACTOR_OF_TILDE - 1)


def about(own: sp.Expr, printed: sp.Expr) -> sp.Expr:
    """The printed number of a "~" if ours is within a factor of three of it, else ours to two digits."""
    ratio = own / printed
    meets = sp.Rational(1, FACTOR_OF_TILDE) <= ratio and ratio <= FACTOR_OF_TILDE
    return quoted(own, printed if meets else rounded(own, 2), WITHIN_THE_FACTOR)


def holds(statement: sp.Basic | bool) -> sp.Integer:
    """1 for a statement that is true, 0 for one that is false."""
    if statement not in (sp.true, sp.false, True, False):
        raise TypeError(f"neither true nor false: {statement}")
    return sp.Integer(1 if statement else 0)
