"""Functions whose closed forms cancel at small argument: convergent series there, the closed form elsewhere.

Every function here is even or has its leading power divided out, so that it is of order one at zero. The series end
where the next term is below 2^-57 of the sum at the border; `identities_stable` measures that.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

BORDER = sp.S.One
TERMS_OF_EXPONENTIALS = 18
TERMS_OF_PRESSURE = 15
LEVELS_OF_FRACTION = 24


def horner(coefficients: Sequence[sp.Expr], x: sp.Expr) -> sp.Expr:
    """sum of coefficients[k] x^k, nested."""
    total: sp.Expr = sp.S.Zero
    for coefficient in reversed(coefficients):
        total = coefficient + x * total
    return total


def lost_exponential(x: sp.Expr) -> sp.Expr:
    """(1 - (1 + x) e^-x)/x^2 for x > 0; 1/2 at zero."""
    series = horner([1 / sp.factorial(k + 2) for k in range(TERMS_OF_EXPONENTIALS)], x)
    return sp.Piecewise((sp.exp(-x) * series, x < BORDER), ((1 - (1 + x) * sp.exp(-x)) / x**2, True))


def scaled_sinh_excess(y: sp.Expr, x: sp.Expr) -> sp.Expr:
    """e^-x (sinh(y)/y - 1)/y^2 for 0 < y <= x; no exponential is larger than one. e^-x/6 at y = 0."""
    series = horner([1 / sp.factorial(2 * k + 3) for k in range(TERMS_OF_EXPONENTIALS // 2)], y**2)
    closed = (sp.exp(y - x) * (1 - sp.exp(-2 * y)) / (2 * y) - sp.exp(-x)) / y**2
    return sp.Piecewise((sp.exp(-x) * series, y < BORDER), (closed, True))


def scaled_field(y: sp.Expr, x: sp.Expr) -> sp.Expr:
    """e^-x (y cosh y - sinh y)/y^3 for 0 < y <= x; e^-x/3 at y = 0."""
    series = horner([2 * (k + 1) / sp.factorial(2 * k + 3) for k in range(TERMS_OF_EXPONENTIALS // 2)], y**2)
    closed = sp.exp(y - x) * ((y - 1) + (y + 1) * sp.exp(-2 * y)) / (2 * y**3)
    return sp.Piecewise((sp.exp(-x) * series, y < BORDER), (closed, True))


def pressure_per_kinetic_energy(u: sp.Expr) -> sp.Expr:
    """P/(n (mu - m)) of a cold gas at u = (mu - m)/(mu + m): 2/5 for slow particles, 1/4 for fast ones (u = 1).

    As mu - m = 2 m u/(1 - u), and n goes with u^(3/2)/(1 - u)^3, dP = n dmu reads 2 u (1 - u) F' + (5 + 3 u) F = 2:
    each coefficient of F is (2 k - 5)/(2 k + 5) times the one before. They fall like k^-5.
    """
    coefficients = [sp.Rational(2, 5)]
    for k in range(1, TERMS_OF_PRESSURE):
        coefficients.append(coefficients[-1] * sp.Rational(2 * k - 5, 2 * k + 5))
    return horner(coefficients, u)


def arctangent_excess(w: sp.Expr) -> sp.Expr:
    """(1/3 - 1/w + arctan(w^(1/2))/w^(3/2))/w for w > 0; 1/5 at zero.

    Below the border Gauss' continued fraction of this hypergeometric function, F(1, 5/2; 7/2; -w)/5, as a quotient of
    polynomials with positive coefficients. Above it the closed form: arctan(w^(1/2)) is pi/2 - arctan(w^(-1/2)), and
    that has the same function of 1/w.
    """
    top, bottom = continued_fraction(LEVELS_OF_FRACTION)
    small = sp.Piecewise((w, w < BORDER), (1 / w, True))
    excess = horner(top, small) / (5 * horner(bottom, small))
    third = sp.Rational(1, 3)
    arctangent_by_root = sp.pi / (2 * sp.sqrt(w)) - (1 - (third - excess / w) / w) / w
    return sp.Piecewise((excess, w < BORDER), ((third - (1 - arctangent_by_root) / w) / w, True))


def continued_fraction(levels: int) -> tuple[list[sp.Rational], list[sp.Rational]]:
    """Coefficients of numerator and denominator of 1/(1 + a_1 w/(1 + a_2 w/(1 + ...))), normalised to 1 at w = 0."""
    half = sp.Rational(5, 2)
    w = sp.Dummy("w")
    above, below = sp.Poly(1, w), sp.Poly(1, w)
    for level in range(levels, 0, -1):
        k, odd = divmod(level, 2)
        if odd:
            weight = (half + k) ** 2 / ((half + 2 * k) * (half + 2 * k + 1))
        else:
            weight = k * sp.Integer(k) / ((half + 2 * k - 1) * (half + 2 * k))
        # x/y -> 1/(1 + weight w x/y)
        above, below = below, below + sp.Poly(weight * w, w) * above
    constant = below.eval(0)
    return [[c / constant for c in reversed(each.all_coeffs())] for each in (above, below)]  # type: ignore[return-value]
