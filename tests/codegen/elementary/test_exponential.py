"""The functions of our own in C kernels, e^x, e^x - 1 and tanh x: errors and borders."""

from __future__ import annotations

import numpy as np
import pytest
from flint import arb

from tests.codegen.elementary.truth import farthest


@pytest.fixture
def exponential(own):
    return own("exp")


@pytest.fixture
def less_one(own):
    return own("expm1")


@pytest.fixture
def hyperbolic(own):
    return own("tanh")


def test_error_is_about_one_unit_in_the_last_place(exponential):
    rng = np.random.default_rng(7)
    wide, narrow = rng.uniform(-708.3, 709.7, 6000), rng.uniform(-1, 1, 6000)
    steps = (np.arange(-1000, 1000) + 0.5) * np.log(2) / 2  # where the reduced argument is largest
    x = np.concatenate([wide, narrow, steps, [0.0, -0.0, 5e-324, 1e-300, 709.782712893384]])
    x = x[(x > -708.3) & (x < 709.79)]
    assert farthest(exponential(x), x, arb.exp) < 1.1


def test_underflow_is_gradual(exponential):
    """Subnormal results are as near as their spacing allows; below them comes zero."""
    x = np.concatenate([np.linspace(-745.2, -708.0, 2000), [-745.14, -745.13, -744.5]])
    assert farthest(exponential(x), x, arb.exp) < 1.0
    np.testing.assert_array_equal(exponential([-745.2, -746.0, -747.0, -1e4, -1e300, -np.inf]), 0.0)


def test_overflow_is_infinite_and_nan_stays(exponential):
    np.testing.assert_array_equal(exponential([709.79, 710.0, 710.1, 1e4, 1e300, np.inf]), np.inf)
    assert np.isnan(exponential([np.nan, -np.nan])).all()
    np.testing.assert_array_equal(exponential([0.0, -0.0]), 1.0)


def test_less_one_is_within_two_and_a_half_units_in_the_last_place(less_one):
    """Near zero, where e^x is near one, near every change of the power of two, and far out."""
    rng = np.random.default_rng(8)
    steps = (np.arange(-100, 100) + 0.5)[:, None] * np.log(2) + rng.uniform(-1e-3, 1e-3, 20)
    tiny = np.array([1, -1])[:, None] * 10.0 ** rng.uniform(-307, 0, 2000)
    x = np.concatenate([rng.uniform(-2, 2, 6000), rng.uniform(-40, 709.7, 3000), steps.ravel(), tiny.ravel()])
    assert farthest(less_one(x), x, arb.expm1) < 2.5


def test_borders_of_less_one(less_one):
    np.testing.assert_array_equal(less_one([0.0, -0.0]), 0.0)
    np.testing.assert_array_equal(less_one([5e-324, -5e-324]), [5e-324, -5e-324])
    np.testing.assert_array_equal(less_one([-40.0, -745.2, -1e4, -1e300, -np.inf]), -1.0)
    np.testing.assert_array_equal(less_one([709.79, 1e4, 1e300, np.inf]), np.inf)
    assert np.isnan(less_one([np.nan, -np.nan])).all()


def test_the_hyperbolic_tangent_is_within_three_units_in_the_last_place(hyperbolic):
    rng = np.random.default_rng(9)
    small = np.array([1, -1])[:, None] * 10.0 ** rng.uniform(-300, 0, 3000)
    x = np.concatenate([rng.uniform(-3, 3, 8000), rng.uniform(-30, 30, 2000), small.ravel()])
    assert farthest(hyperbolic(x), x, arb.tanh) < 3.0


def test_borders_of_the_hyperbolic_tangent(hyperbolic):
    np.testing.assert_array_equal(hyperbolic([20.0, 1e4, 1e300, np.inf, -20.0, -1e300, -np.inf]), [1] * 4 + [-1] * 3)
    zeros = hyperbolic([0.0, -0.0])
    np.testing.assert_array_equal(zeros, 0.0)
    np.testing.assert_array_equal(np.signbit(zeros), [False, True])
    np.testing.assert_array_equal(hyperbolic([5e-324, -5e-324]), [5e-324, -5e-324])
    assert np.isnan(hyperbolic([np.nan, -np.nan])).all()
