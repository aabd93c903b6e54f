"""The functions of our own in C kernels, e^x, e^x - 1 and tanh x: errors and borders."""

from __future__ import annotations

import re

import numpy as np
import pytest
import sympy as sp
from flint import arb
from sympy.codegen.cfunctions import expm1

from codegen.pipeline import optimise
from codegen.targets import Module, targets
from codegen.targets.c_spelling import LARGEST_EXPONENT
from tests.codegen.elementary.truth import farthest
from tests.codegen.programs import X, program_of, within

NEAR = {"exp": (arb.exp, 1.1), "expm1": (arb.expm1, 2.5)}


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


@pytest.mark.parametrize("name", NEAR)
def test_functions_of_near_arguments_have_the_same_errors(own, name):
    truth, units = NEAR[name]
    rng = np.random.default_rng(10)
    steps = (np.arange(-1000, 1000) + 0.5) * np.log(2) + rng.uniform(-1e-3, 1e-3, 2000)
    tiny = np.array([1, -1])[:, None] * 10.0 ** rng.uniform(-300, 0, 1000)
    x = np.concatenate([rng.uniform(-700, 700, 4000), rng.uniform(-3, 3, 4000), steps, tiny.ravel(), [700.0, -700.0]])
    x = x[np.abs(x) <= LARGEST_EXPONENT]
    assert farthest(own(f"{name}_near")(x), x, truth) < units


@pytest.mark.parametrize("name", NEAR)
def test_borders_of_functions_of_near_arguments(own, name):
    """Arguments that are not near have their values, but for results beyond e^708 and below e^-708."""
    near, ever = own(f"{name}_near"), own(name)
    x = [709.8, 1e3, 1e10, 1e300, np.inf, -746.0, -1e3, -1e300, -np.inf, np.nan, -np.nan, 5e-324, -5e-324]
    np.testing.assert_array_equal(near(x), ever(x))
    between = np.linspace(700.0, 709.7, 1000)
    np.testing.assert_array_equal(near(-between), np.where((between > 708) & (name == "exp"), 0.0, ever(-between)))
    np.testing.assert_array_equal(near(between), np.where(between > 708, np.inf, ever(between)))
    zeros = np.array([0.0, -0.0])
    np.testing.assert_array_equal(near(zeros), ever(zeros))
    np.testing.assert_array_equal(np.signbit(near(zeros)), np.signbit(ever(zeros)))


def functions_of(function, low, high):
    program = within(optimise(program_of("near", function(X)))[-1].program, x=(low, high))
    text = targets()["c"].files(Module("t", "t", (program,)))["t.c"]
    return set(re.findall(r"\bnk_(?:exp|expm1)\w*(?=\()", text))


def test_which_exponential_a_kernel_has_depends_on_its_domain():
    near, far = LARGEST_EXPONENT, LARGEST_EXPONENT + 1
    assert functions_of(sp.exp, -near, near) == {"nk_exp_near"}
    assert functions_of(sp.exp, -near, far) == functions_of(sp.exp, -far, near) == {"nk_exp"}
    assert functions_of(expm1, -1e9, near) == {"nk_expm1_near"}
    assert functions_of(expm1, -near, far) == {"nk_expm1"}
