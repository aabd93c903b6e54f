"""Adaptive Gauss-Kronrod quadrature: exact where it must be, errors that are upper limits."""

from __future__ import annotations

import math

import numpy as np
import pytest

from nukernels.simulators.azimuthal_asymmetry.quadrature import GAUSS, KRONROD, NODES, adaptive


@pytest.mark.parametrize(("weights", "degree"), [(GAUSS, 19), (KRONROD, 31)])
def test_rules_are_exact_for_polynomials_of_their_degree(weights, degree):
    """A wrong digit in one of the tabulated points or weights breaks this."""
    for power in range(0, degree + 1, 2):
        assert weights @ NODES**power == pytest.approx(2 / (power + 1), rel=1e-14)


@pytest.mark.parametrize(
    ("function", "value"),
    [
        (lambda x: np.exp(-100 * (x - 0.3) ** 2), math.sqrt(math.pi) / 20 * (math.erf(7) + math.erf(3))),
        (lambda x: np.sqrt(np.abs(x - 1 / 3)), 2 / 3 * ((1 / 3) ** 1.5 + (2 / 3) ** 1.5)),
        (lambda x: 1e-45 * np.cos(50 * x), 1e-45 * math.sin(50) / 50),
    ],
    ids=["narrow", "kink", "tiny and oscillating"],
)
def test_error_is_an_upper_limit_and_the_tolerance_is_relative(function, value):
    found = adaptive(lambda x: function(x)[None], np.array([0.0, 1.0]), 1e-11)
    assert abs(found.value[0] - value) <= found.error[0]
    assert found.error[0] < 1e-8 * abs(value)


def test_not_a_number_comes_out_as_such():
    found = adaptive(lambda x: np.where(x > 0.9, np.nan, 1.0)[None], np.array([0.0, 1.0]), 1e-9)
    assert np.isnan(found.value[0])
