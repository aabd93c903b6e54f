"""Sine, cosine and arctangent of our own in C kernels: errors, borders, and angles that are too large for them."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
import sympy as sp
from flint import arb

from codegen.pipeline import optimise
from codegen.targets import Module, targets
from codegen.targets.c_spelling import LARGEST_ANGLE
from tests.codegen.elementary.truth import HEADERS, both_signs, farthest, same
from tests.codegen.programs import A, P, X, Y, program_of, within

TRUTH = {"sin": arb.sin, "cos": arb.cos}


@pytest.mark.parametrize("name", TRUTH)
def test_sine_and_cosine_are_within_a_unit_in_the_last_place(own, name):
    """Everywhere, near zero, near every multiple of an eighth turn, and nearest to those of a quarter turn."""
    rng = np.random.default_rng(11)
    turns = rng.integers(-5200, 5200, 4000) * np.pi / 4
    near = turns * (1 + rng.uniform(-1, 1, 4000) * 10.0 ** rng.uniform(-17, -1, 4000))
    small = both_signs(10.0 ** rng.uniform(-307, 0, 1000))
    x = np.concatenate([rng.uniform(-7, 7, 8000), rng.uniform(-LARGEST_ANGLE, LARGEST_ANGLE, 4000), near, turns, small])
    x = x[np.abs(x) <= LARGEST_ANGLE]
    assert farthest(own(name)(x), x, TRUTH[name]) < 1.0


def test_borders_of_sine_and_cosine(own):
    x = np.array([0.0, -0.0, 5e-324, -5e-324, np.inf, -np.inf, np.nan])
    same(own("sin")(x), [0.0, -0.0, 5e-324, -5e-324, np.nan, np.nan, np.nan])
    same(own("cos")(x), [1.0, 1.0, 1.0, 1.0, np.nan, np.nan, np.nan])


@pytest.mark.parametrize("name", TRUTH)
def test_larger_angles_give_nan_and_no_plausible_number(own, name):
    ends = both_signs(np.array([LARGEST_ANGLE]))
    assert np.isfinite(own(name)(ends)).all()
    assert np.isnan(own(name)(np.nextafter(ends, 2 * ends))).all()
    assert np.isnan(own(name)([1e10, -1e300])).all()
    assert f"#define NK_LARGEST_ANGLE {LARGEST_ANGLE}.0\n" in HEADERS["nukernels_math.h"]


def called(program):
    """The sines and cosines that the C of a program calls."""
    compiled = optimise(program)[-1].program
    text = targets()["c"].files(Module("t", "t", (compiled,)))["t.c"]
    return set(re.findall(r"\b(?:nk_)?(?:sin|cos)f?\b(?=\()", text))


def test_kernels_call_the_library_where_an_angle_may_be_too_large():
    assert called(within(program_of("near", sp.cos(X)), x=(-LARGEST_ANGLE, LARGEST_ANGLE))) == {"nk_cos"}
    assert called(within(program_of("far", sp.cos(X)), x=(-7, LARGEST_ANGLE + 1))) == {"cos"}
    assert called(within(program_of("far", sp.cos(X)), x=(-LARGEST_ANGLE - 1, 7))) == {"cos"}
    assert called(program_of("anywhere", sp.sin(X))) == {"sin"}
    assert called(within(program_of("both", sp.sin(X) + sp.sin(X * Y)), x=(0, 7))) == {"nk_sin", "sin"}
    assert called(within(program_of("parameter", X + sp.sin(A)), a=(0, 7))) == {"nk_sin"}
    assert called(program_of("by form", sp.cos(2 * sp.atan(P)))) == {"nk_cos"}


def test_single_precision_has_functions_of_its_own():
    program = replace(within(program_of("single", sp.cos(X)), x=(0, 7)), precisions=("double", "single"))
    assert called(program) == {"nk_cos", "nk_cosf"}
    assert called(within(program, x=(0, LARGEST_ANGLE + 1))) == {"cos", "cosf"}


def test_the_arctangent_is_within_two_units_in_the_last_place(own):
    """Everywhere, small and large, and where it is taken from another angle."""
    rng = np.random.default_rng(12)
    changes = np.tan([np.pi / 8, np.pi / 4, 3 * np.pi / 8])[:, None] * (
        1 + both_signs(10.0 ** rng.uniform(-16, -1, 600))
    )
    x = np.concatenate([rng.uniform(0, 4, 6000), 10.0 ** rng.uniform(-307, 308, 2000), changes.ravel()])
    assert farthest(own("atan")(both_signs(x)), both_signs(x), arb.atan) < 2.0


def test_borders_of_the_arctangent(own):
    x = np.array([0.0, -0.0, 5e-324, -5e-324, np.inf, -np.inf, 1e308, np.nan])
    same(own("atan")(x), [0.0, -0.0, 5e-324, -5e-324, np.pi / 2, -np.pi / 2, np.pi / 2, np.nan])
