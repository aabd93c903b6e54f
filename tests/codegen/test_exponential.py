"""The functions of our own in C kernels, e^x, e^x - 1 and tanh x: their polynomial, errors, and borders."""

from __future__ import annotations

import ctypes
import re
import subprocess
from importlib import resources

import numpy as np
import pytest
from flint import arb, arb_series, ctx

from codegen.build.compiler import find

HEADER = resources.files("codegen.targets").joinpath("support", "nukernels.h").read_text()
SOURCE = """
#include "nukernels.h"
NK_CLONES void exponential(size_t n, const double *x, double *y);
NK_CLONES void exponential(size_t n, const double *x, double *y)
{
    for (size_t i = 0; i < n; i++) y[i] = nk_exp(x[i]);
}
NK_CLONES void less_one(size_t n, const double *x, double *y);
NK_CLONES void less_one(size_t n, const double *x, double *y)
{
    for (size_t i = 0; i < n; i++) y[i] = nk_expm1(x[i]);
}
NK_CLONES void hyperbolic(size_t n, const double *x, double *y);
NK_CLONES void hyperbolic(size_t n, const double *x, double *y)
{
    for (size_t i = 0; i < n; i++) y[i] = nk_tanh(x[i]);
}
"""


@pytest.fixture(scope="module", params=["", "-DNK_PLAIN"], ids=["vectors", "plain"])
def compiled(request, tmp_path_factory):
    """The compiled functions, with and without vector instructions and fused operations."""
    folder = tmp_path_factory.mktemp("exponential")
    (folder / "nukernels.h").write_text(HEADER)
    (folder / "exponential.c").write_text(SOURCE)
    found = find(HEADER)
    flags = [*found.flags, request.param, "-shared"] if request.param else [*found.flags, "-shared"]
    subprocess.run([*found.command, *flags, "exponential.c", "-o", "e.so", "-lm"], cwd=folder, check=True)
    return ctypes.CDLL(str(folder / "e.so"))


@pytest.fixture
def exponential(compiled):
    return on_arrays(compiled.exponential)


@pytest.fixture
def less_one(compiled):
    return on_arrays(compiled.less_one)


@pytest.fixture
def hyperbolic(compiled):
    return on_arrays(compiled.hyperbolic)


def on_arrays(function):
    pointer = np.ctypeslib.ndpointer(np.float64, flags="C")
    function.argtypes, function.restype = [ctypes.c_size_t, pointer, pointer], None

    def run(x):
        x = np.ascontiguousarray(x, dtype=np.float64)
        y = np.empty_like(x)
        function(x.size, x, y)
        return y

    return run


def test_polynomial_equals_the_exponential_on_the_reduced_interval():
    """1 + r + r^2 q(r) with the coefficients of the source, in balls over all of |r| <= ln(2)/2: less than 2^-55."""
    body = HEADER[HEADER.index("nk_exp_parts(double x") : HEADER.index("const double less_one")]
    body = body[body.index("const double q03") :]
    coefficients = [float.fromhex(c) for c in re.findall(r"0x1\.[0-9a-f]+p-\d+", body)]
    assert len(coefficients) == 10
    before, ctx.prec = ctx.prec, 300
    try:
        edge, pieces = arb(2).log() / 2 * (1 + arb(2) ** -50), 64
        worst = max(
            _largest_error(coefficients, edge * (2 * i + 1 - pieces) / pieces, edge / pieces) for i in range(pieces)
        )
    finally:
        ctx.prec = before
    assert worst < 2.0**-55


def _largest_error(coefficients, middle, radius):
    """Of the polynomial, relative, within a radius: Taylor's series of the error, and a bound on what it leaves out."""
    order = 20
    h = arb_series([middle, 1], order)
    polynomial = 1 + h + h**2 * sum((c * h**i for i, c in enumerate(coefficients)), arb_series([0], order))
    error = polynomial - h.exp()
    bound = sum((abs(error[k]) * radius**k for k in range(order)), arb(0))
    bound += 2 * radius**order  # all derivatives of e^r are below 2
    return float((bound / (middle - radius).exp()).abs_upper())


def test_error_is_about_one_unit_in_the_last_place(exponential):
    rng = np.random.default_rng(7)
    wide, narrow = rng.uniform(-708.3, 709.7, 6000), rng.uniform(-1, 1, 6000)
    steps = (np.arange(-1000, 1000) + 0.5) * np.log(2) / 2  # where the reduced argument is largest
    x = np.concatenate([wide, narrow, steps, [0.0, -0.0, 5e-324, 1e-300, 709.782712893384]])
    x = x[(x > -708.3) & (x < 709.79)]
    assert max(_distance(exponential(x), x)) < 1.1


def test_underflow_is_gradual(exponential):
    """Subnormal results are as near as their spacing allows; below them comes zero."""
    x = np.concatenate([np.linspace(-745.2, -708.0, 2000), [-745.14, -745.13, -744.5]])
    assert max(_distance(exponential(x), x)) < 1.0
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
    assert max(_distance(less_one(x), x, arb.expm1)) < 2.5


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
    assert max(_distance(hyperbolic(x), x, arb.tanh)) < 3.0


def test_borders_of_the_hyperbolic_tangent(hyperbolic):
    np.testing.assert_array_equal(hyperbolic([20.0, 1e4, 1e300, np.inf, -20.0, -1e300, -np.inf]), [1] * 4 + [-1] * 3)
    zeros = hyperbolic([0.0, -0.0])
    np.testing.assert_array_equal(zeros, 0.0)
    np.testing.assert_array_equal(np.signbit(zeros), [False, True])
    np.testing.assert_array_equal(hyperbolic([5e-324, -5e-324]), [5e-324, -5e-324])
    assert np.isnan(hyperbolic([np.nan, -np.nan])).all()


def _distance(found, x, function=arb.exp):
    """In units in the last place of the true value."""
    before, ctx.prec = ctx.prec, 120
    try:
        for value, point in zip(found, x, strict=True):
            truth = function(arb(float(point)))
            unit = max(np.spacing(abs(float(truth.mid()))), 5e-324)
            # the difference in units of 2^-1074 where these are subnormal
            yield abs(float((arb(float(value)) - truth) * (arb(2) ** 1074) / arb(float(unit) / 5e-324)))
    finally:
        ctx.prec = before
