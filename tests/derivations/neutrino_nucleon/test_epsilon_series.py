"""Truncated series in eps: what is known of a product is never overstated."""

from __future__ import annotations

import math

import pytest
import sympy as sp

from derivations.neutrino_nucleon.epsilon_series import Series, constant, expand_in_eps
from derivations.neutrino_nucleon.moment_integrals import laws, series_by_law
from derivations.neutrino_nucleon.symbols import S_0, T, eps, k, m, n, q0, q_squared, u, w

a, b = sp.symbols("a b")


def test_a_factor_of_order_one_over_eps_costs_one_known_order() -> None:
    truncated = Series({0: a, 1: b}, 2)
    assert (truncated * Series({-1: sp.S.One})).order == 1
    assert (truncated * Series({-1: sp.S.One}, 5)).order == 1


def test_a_sum_is_known_as_far_as_its_least_known_term() -> None:
    assert (Series({0: a}, 3) + Series({1: b}, 2)).order == 2


def test_the_inverse_of_a_series_times_the_series_is_one() -> None:
    series = Series({-2: a, -1: b, 0: sp.S.One})
    product = series * series.power(sp.Integer(-1), 4)
    assert dict(product.coefficients) == {0: sp.S.One}
    assert product.order == 4


def test_half_odd_powers_of_eps_are_refused() -> None:
    with pytest.raises(ValueError, match="no power of a Laurent series"):
        Series({1: a, 2: b}).power(sp.Rational(1, 2), 3)


def test_exponential_of_a_negative_power_is_refused() -> None:
    with pytest.raises(ValueError, match="negative powers"):
        Series({-1: a}).exponential(3)


def test_unknown_functions_are_refused() -> None:
    with pytest.raises(ValueError, match="no series for"):
        expand_in_eps(sp.sin(eps), {eps: Series({1: sp.S.One})}, 3)


def test_exact_series_stay_exact() -> None:
    known = {eps: Series({1: sp.S.One})}
    assert expand_in_eps((1 + a * eps) ** 3, known, 2).order == math.inf
    assert expand_in_eps(sp.exp(eps), known, 4).order == 4
    assert constant(0).coefficients == {}


def test_order_counting_of_the_kernels() -> None:
    """m q_0/q^2 is of order 1/eps and m T/q^2 of order 1/eps^2, as the kernels (20), (22), (23) need."""
    known = series_by_law(laws())
    assert expand_in_eps(m * q0 / q_squared, known, 3).valuation == -1
    assert expand_in_eps(m * T / q_squared, known, 3).valuation == -2


def test_response_series_approaches_the_response() -> None:
    """Summed at eps = 0.01 the series differs from the exact response by the first power it leaves out."""
    known = series_by_law(laws())
    series = known[S_0]
    numbers = {u: 0.7, k: 9.0, T: 3.0, w: 0.8, n: 1.0}
    deviations = []
    for size in (0.02, 0.01):
        mass = 4 * numbers[w] * numbers[T] / size**2
        final = numbers[k] * (1 + size * numbers[u])
        q2 = (numbers[k] - final) ** 2 + 2 * numbers[k] * final * numbers[w]
        recoil = (numbers[k] - final) - q2 / (2 * mass)
        exponent = -(recoil**2) / (4 * numbers[T] * q2 / (2 * mass))
        scale = mass**2 * numbers[T] / (2 * math.pi * math.sqrt(q2))
        exact = scale * math.sqrt(2 * math.pi**3 / (mass * numbers[T]) ** 3) * math.exp(exponent)
        summed = sum(float(c.subs(numbers)) * size**p for p, c in series.coefficients.items())
        deviations.append(abs(summed / exact - 1))
    assert series.order == 3  # leading power -1, four terms
    assert math.log2(deviations[0] / deviations[1]) == pytest.approx(4, abs=0.1)
