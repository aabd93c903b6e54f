"""The transport factor as programs evaluate it: accurate at every energy from zero to 1 GeV (horowitz2002).

The closed form subtracts log(1 + 2e) from polynomials of the same size and divides by e^2 and e^3: at small e nothing
is left of the digits. In the velocity v = e/(1 + e) of the centre of mass the logarithm is odd,

    log(1 + 2e) = 2 artanh(v) = 2v + 2v^3/3 + 2v^5 a(v)/(1 - v^2)^2,

and once the first two terms are put in, every negative power of e cancels exactly. What is left of each pair of
couplings is a polynomial of v with positive coefficients, of the size of the result, and a small multiple of a(v). `a`
is a series in v^2; the factor (1 - v^2)^2 makes its coefficients fall as 1/j^3, and below 1 GeV, where v^2 < 4/15, it
is a polynomial to rounding. No logarithm, no branch.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache

import sympy as sp

from derivations.core import definition
from derivations.neutrino_nucleon.recoil_factors import transport_factor
from derivations.neutrino_nucleon.recoil_symbols import (
    HIGHEST,
    LIGHTEST,
    R_transport,
    artanh_rest,
    both_inverse,
    r_back,
    v_cm,
)
from derivations.neutrino_nucleon.symbols import F_2, c_A, c_V, k, m, sign_nu

PLACE = "rearranged for floating point"
DEGREE = 11
TAYLOR_TERMS = 45
DECIMALS = 20


@definition("horowitz2002:inverse", defines=both_inverse, place=PLACE)
def inverse_of_both():
    """The one division of `centre_of_mass` (MeV^-2)."""
    return 1 / ((m + k) * (m + 2 * k))


@definition("horowitz2002:velocity", defines=(v_cm, r_back), parents=[inverse_of_both], place=PLACE)
def centre_of_mass():
    """Velocity v = k/(m + k) of the centre of mass of a neutrino and a nucleon at rest, and r = v/(1 + v)."""
    return {v_cm.name: k * (m + 2 * k) * both_inverse, r_back.name: k * (m + k) * both_inverse}


@definition("horowitz2002:artanh", defines=artanh_rest, place=PLACE)
def rest_of_artanh():
    """a(v) in closed form, which cancels at small v."""
    artanh = sp.log((1 + v_cm) / (1 - v_cm)) / 2
    return (1 - v_cm**2) ** 2 * (artanh - v_cm - v_cm**3 / 3) / v_cm**5


@definition("horowitz2002:artanh.stable", defines=artanh_rest, parents=[rest_of_artanh], place=PLACE)
def rest_of_artanh_stable():
    """a(v) below 1 GeV, a polynomial in v^2 with relative error below 2^-51: 1/5 at zero. Even and odd powers of v^2
    apart, so that a processor works on both at once."""
    coefficients = [sp.Rational(each.numerator, each.denominator) for each in economised(DEGREE)]
    even, odd = (_horner(coefficients[first::2], v_cm**4) for first in (0, 1))
    return even + v_cm**2 * odd


@definition("horowitz2002:transport.stable", defines=R_transport, parents=[transport_factor], place=PLACE)
def transport_factor_stable():
    """The transport factor in v: most of the axial and magnetic part is a square, the rest has no large terms."""
    v = v_cm
    charge, product, moment = c_V**2, c_V * F_2, F_2**2
    odd = sign_nu * c_A * (c_V + F_2)
    heavy = charge + 5 * c_A**2
    # The weighted mean of axial and magnetic amplitudes is stationary at c_A = -(4/5) v (c_V + F_2), within a percent.
    # There the sum is small. With this square taken out, nothing that is left is larger than the sum.
    square = (c_A + sp.Rational(4, 5) * v * sign_nu * (c_V + F_2)) ** 2
    second = 3 * c_A**2 / 2 + (13 * charge - 4 * (product + odd) + 3 * moment) / 10
    third = c_A**2 / 2 - 3 * charge / 50 - 53 * product / 25 - 181 * moment / 100 + 3 * odd
    fourth = charge + product + odd + moment / 4
    slope = 4 * square + 2 * charge + v * (second + 2 * moment / m * k + v * (third + v * fourth))
    rest = 3 * (c_A**2 - charge) / 2 + v * (3 * (charge + product + odd) + 3 * moment / 4)
    # 1 - 2r is 1/(1 + 2e), 1 - r is 1/(1 + v); the product of both has the fewest roundings where the factor is near 1.
    both = 1 - r_back * (3 - 2 * r_back)
    first = both * (1 - 2 * r_back) * (5 * square + charge + v * slope)
    return (first + ((1 - r_back) * v) ** 2 * rest * artanh_rest) / heavy


def _horner(coefficients: Sequence[sp.Expr], x: sp.Expr) -> sp.Expr:
    """sum of coefficients[k] x^k, nested."""
    total: sp.Expr = sp.S.Zero
    for coefficient in reversed(coefficients):
        total = coefficient + x * total
    return total


# Chebyshev's economy ------------------------------------------------------------------------------


@cache
def economised(degree: int) -> tuple[Fraction, ...]:
    """Coefficients of a polynomial of that degree in x = v^2 for a = (1 - x)^2 (1/5 + x/7 + x^2/9 + ...), up to 1 GeV.

    From the Taylor polynomial, multiples of Chebyshev polynomials on the interval take away one power after the
    other; their sizes, which are the error, fall by thirteen from one to the next. Rounded to `DECIMALS`.
    """
    border = Fraction(HIGHEST, HIGHEST + LIGHTEST) ** 2
    taylor = [Fraction(1, 2 * j + 5) for j in range(TAYLOR_TERMS)]
    for _ in range(2):
        taylor = [c - before for c, before in zip(taylor, [Fraction(0), *taylor], strict=False)]
    for power in range(TAYLOR_TERMS - 1, degree, -1):
        shifted = [c / border**j for j, c in enumerate(_shifted_chebyshev(power))]
        share = taylor[power] / shifted[power]
        taylor = [t - share * c for t, c in zip(taylor, shifted, strict=False)]
    scale = 10**DECIMALS
    return tuple(Fraction(round(c * scale), scale) for c in taylor[: degree + 1])


def _shifted_chebyshev(degree: int) -> Sequence[int]:
    """Integer coefficients, lowest first, of T_n(2x - 1)."""
    before, now = [1], [-1, 2]
    for _ in range(degree - 1):
        doubled = [4 * a for a in [0, *now]]
        for j, c in enumerate(now):
            doubled[j] -= 2 * c
        for j, c in enumerate(before):
            doubled[j] -= c
        before, now = now, doubled
    return now
