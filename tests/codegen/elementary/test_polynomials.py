"""Polynomials of the functions of our own: where they come from, and in balls how near they are on all of an interval.

Each approximates a power series in one variable: the function without its leading terms.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import mpmath
import numpy as np
import pytest
from flint import arb, arb_poly, fmpq

from tests.codegen.elementary.truth import HEADERS, numbers, precision


@dataclass(frozen=True)
class Polynomial:
    """place: function and the texts around the polynomial in the source. series: the k-th coefficient of what it
    approximates. power: of the variable that it is multiplied with. bound: of the error of that, as a power of two."""

    place: tuple[str, str, str]
    series: Callable[[int], Fraction]
    low: str
    high: str
    power: int
    bound: float


LAST = 90  # terms of a series; those beyond are smaller than a geometric series


def _binomial(root, k):
    """Of (1 - c)^(-1/root) = 1 + c (...)."""
    return math.prod(Fraction(root * j + 1, root * (j + 1)) for j in range(k + 1))


POLYNOMIALS = {
    # e^r = 1 + r + r^2 q(r) for |r| <= ln(2)/2 and a little beyond
    "exponential": Polynomial(
        ("nk_exp_rest", "const double q03", "const double less_one"),
        lambda k: Fraction(1, math.factorial(k + 2)),
        "-0.50005*log(2)", "0.50005*log(2)", 2, -55.5,
    ),
    # sin r = r + r^3 s(r^2) and cos r = 1 - r^2/2 + r^4 c(r^2) for |r| <= pi/4
    "sine": Polynomial(
        ("nk_sine", "const double s = ", "const double c"),
        lambda k: Fraction((-1) ** (k + 1), math.factorial(2 * k + 3)),
        "0", "(pi/4)**2", 1, -55,
    ),
    "cosine": Polynomial(
        ("nk_sine", "const double c = ", "const double sine"),
        lambda k: Fraction((-1) ** k, math.factorial(2 * k + 4)),
        "0", "(pi/4)**2", 2, -59,
    ),
    # 2 artanh s = 2 s + s^3 l(s^2) for s = f/(2 + f) and 1 + f from sqrt(1/2) to sqrt(2)
    "logarithm": Polynomial(
        ("nk_logarithm", "const double l03", "const double rest"), lambda k: Fraction(2, 2 * k + 3),
        "0", "((sqrt(2) - 1)/(sqrt(2) + 1))**2", 1, -56,
    ),
    # arctan t = t + t^3 a(t^2) for |t| <= sqrt(2) - 1
    "arctangent": Polynomial(
        ("nk_atan", "const double a03", "return"), lambda k: Fraction((-1) ** (k + 1), 2 * k + 3),
        "0", "(sqrt(2) - 1)**2", 1, -56,
    ),
    # (1 - c)^(-1/3) = 1 + c p(c), and the same for -1/2
    "inverse cube root": Polynomial(
        ("nk_cbrt", "const double p = ", "const double y"), lambda k: _binomial(3, k), "-0.11", "0.11", 1, -30
    ),
    "inverse root": Polynomial(
        ("nk_near_inverse_root", ", p = ", "return"), lambda k: _binomial(2, k), "-0.0685", "0.0685", 1, -14
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", POLYNOMIALS)
def test_coefficients_interpolate_at_chebyshev_points(name):
    """The numbers of the source follow from the series, the interval and their number."""
    p = POLYNOMIALS[name]
    found = numbers(*p.place)
    with mpmath.workprec(500):
        low, high = _ends(p)
        n = len(found)
        middle, half = (low + high) / 2, (high - low) / 2
        points = [middle + half * mpmath.cos(mpmath.pi * (2 * i + 1) / (2 * n)) for i in range(n)]
        exact = [mpmath.mpf(c.numerator) / c.denominator for c in map(p.series, range(4 * LAST))]
        values = [mpmath.polyval(exact[::-1], x) for x in points]
        solved = mpmath.lu_solve(mpmath.matrix([[x**k for k in range(n)] for x in points]), mpmath.matrix(values))
        expected = [float(c) for c in solved]
    assert found == expected


def _ends(p):
    return tuple(mpmath.mpmathify(eval(end, vars(mpmath).copy())) for end in (p.low, p.high))


@pytest.mark.parametrize("name", POLYNOMIALS)
def test_errors_are_bounded_on_the_whole_interval(name):
    """Taylor's series of the error about the middle of each of 64 pieces, and what the pieces leave out."""
    p = POLYNOMIALS[name]
    with precision(300), mpmath.workprec(300):
        low, high = (arb(mpmath.nstr(end, 80)) for end in _ends(p))
        series = arb_poly([fmpq(c.numerator, c.denominator) for c in map(p.series, range(LAST))])
        error = (arb_poly([arb(c) for c in numbers(*p.place)]) - series) * arb_poly([0, 1]) ** p.power
        pieces, radius = 64, (high - low) / 128
        worst = max(_largest(error(arb_poly([low + radius * (2 * i + 1), 1])), radius) for i in range(pieces))
        farthest = max(abs(low), abs(high))
        left_out = abs(arb(fmpq(p.series(LAST).numerator, p.series(LAST).denominator))) * farthest**LAST
        worst += float((left_out / (1 - farthest)).abs_upper())
    assert worst < 2.0**p.bound


def _largest(error, radius):
    return float(sum((abs(c) * radius**k for k, c in enumerate(error.coeffs())), arb(0)).abs_upper())


def test_a_quarter_turn_is_the_sum_of_three_numbers():
    """The first two have 41 digits, so that products with 12 more are exact; the sum has more than 130."""
    parts = numbers("nk_sine", "const double first", "const double z")
    for part in parts[:2]:
        assert _digits(part) <= 41
    with mpmath.workprec(300):
        assert abs(mpmath.fsum(parts) - mpmath.pi / 2) < mpmath.mpf(2) ** -134


def test_the_logarithm_of_two_is_the_sum_of_two_numbers():
    """Products of the first with powers of two up to the largest, which have 11 digits, are exact."""
    low, high = numbers("nk_logarithm", "const double rest", "}")
    assert _digits(high) <= 42
    with mpmath.workprec(300):
        assert abs(mpmath.mpf(high) + low - mpmath.log(2)) < mpmath.mpf(2) ** -85


def _digits(number):
    """Binary digits without the zeros behind."""
    return Fraction(number).numerator.bit_length()


def test_arctangents_are_taken_from_known_angles():
    tangents = numbers("nk_atan", "const int beyond", ";")
    (half, quarter), rests = (numbers("nk_atan", f"const double {name}", ";") for name in ("from", "left"))
    with mpmath.workprec(200):
        assert tangents == [float(mpmath.sqrt(2) - 1), float(mpmath.sqrt(2) + 1)]
        assert [half, quarter] == [float(mpmath.pi / 2), float(mpmath.pi / 4)]
        assert rests == [float(mpmath.pi / 2 - half), float(mpmath.pi / 4 - quarter)]


def test_the_first_guess_of_the_inverse_cube_root_is_within_the_interval_of_the_polynomial():
    """Over three octaves, after which the guess repeats itself: |1 - a y^3| <= 0.11."""
    text = HEADERS["nukernels_math.h"]
    constant = float(re.search(r"0x1p52 \+ (\d+\.\d)", text)[1])
    a = np.append(
        np.linspace(1, 8, 100_001)[:-1], [1, 2, 4, np.nextafter(2, 1), np.nextafter(4, 1), np.nextafter(8, 1)]
    )
    bits = np.rint(constant - (a.view(np.uint64) >> np.uint64(20)).astype(float) / 3).astype(np.uint64) << np.uint64(20)
    assert np.abs(1 - a * bits.view(np.float64) ** 3).max() < 0.1099
