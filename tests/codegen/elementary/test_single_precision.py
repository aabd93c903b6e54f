"""Functions in single precision: those of the C library for vectors, or ours in double precision, rounded."""

from __future__ import annotations

import numpy as np
import pytest

ROUNDED = ("exp", "log", "sin", "cos", "expm1", "log1p", "tanh", "atan", "cbrt")
TRUTH = {"atan": np.arctan, **{name: getattr(np, name) for name in ROUNDED if name != "atan"}}
FROM = {"log": 0.0, "log1p": -1.0}  # where values begin
MOST = {"exp": 87.0, "expm1": 87.0, "sin": 4096.0, "cos": 4096.0}  # where they are finite, or angles allowed


def arguments(name):
    """Floats of all sizes in the domain of a function."""
    sizes = 10.0 ** np.random.default_rng(5).uniform(-37, 38, 4000)
    near = np.random.default_rng(6).uniform(-20, 20, 4000)
    x = np.concatenate([sizes, -sizes, near]).astype(np.float32)
    return x[(x > FROM.get(name, -np.inf)) & (np.abs(x) <= MOST.get(name, np.inf))]


@pytest.mark.parametrize("name", ROUNDED)
def test_values_are_within_a_few_units_in_the_last_place(own, request, name):
    """Four, as glibc states for its vectors; where doubles are rounded, hardly more than the half of rounding."""
    x = arguments(name)
    exact = TRUTH[name](x.astype(np.float64))
    unit = np.maximum(np.spacing(np.abs(exact).astype(np.float32)).astype(np.float64), 2.0**-149)
    error = np.abs(own(f"single {name}")(x) - exact) / unit
    assert x.size > 4000
    assert error.max() <= (0.5001 if "plain" in request.node.name else 4)


@pytest.mark.parametrize("name", ROUNDED)
def test_borders_are_those_of_the_c_library(own, name):
    x = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1e-45, -1e-45, 1.0, -1.0], dtype=np.float32)
    with np.errstate(all="ignore"):
        exact = TRUTH[name](x.astype(np.float64)).astype(np.float32)
    found = own(f"single {name}")(x)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(exact))
    np.testing.assert_allclose(found, exact, rtol=4e-7, atol=3e-45)
    signed = ~np.isnan(exact) & ((x != 0) | (name != "expm1"))  # our e^-0 - 1 is 0
    np.testing.assert_array_equal(np.signbit(found)[signed], np.signbit(exact)[signed])
