"""Logarithms and cube root of our own in C kernels: errors and borders."""

from __future__ import annotations

import numpy as np
from flint import arb

from tests.codegen.elementary.truth import both_signs, farthest, same

SMALLEST, LARGEST = 2.0**-1022, np.finfo(float).max


def test_the_logarithm_is_within_a_unit_in_the_last_place(own):
    """Everywhere, near one, near every change of the power of two, and of subnormal numbers."""
    rng = np.random.default_rng(13)
    near = 1 + both_signs(10.0 ** rng.uniform(-16, -0.3, 2000))
    changes = 2.0 ** (np.arange(-40, 40) + 0.5)[:, None] * (1 + both_signs(10.0 ** rng.uniform(-16, -1, 20)))
    x = np.concatenate([10.0 ** rng.uniform(-323, 308, 3000), rng.uniform(0.3, 3, 5000), near, changes.ravel()])
    assert farthest(own("log")(x), x, arb.log) < 1.0


def test_borders_of_the_logarithm(own):
    x = np.array([1.0, 0.0, -0.0, -5e-324, -1.0, -np.inf, np.inf, np.nan, 5e-324, SMALLEST, LARGEST])
    expected = [0.0, -np.inf, -np.inf, *[np.nan] * 3, np.inf, np.nan, -744.4400719213812, -708.3964185322641]
    same(own("log")(x), [*expected, 709.782712893384])


def test_the_logarithm_of_one_plus_a_number_is_within_one_and_a_half_units(own):
    """Everywhere, near zero on both sides, and near minus one."""
    rng = np.random.default_rng(14)
    small = both_signs(10.0 ** rng.uniform(-307, -0.01, 2000))
    x = np.concatenate(
        [rng.uniform(-1, 3, 8000), rng.uniform(0.3, 0.6, 3000), 10.0 ** rng.uniform(0, 308, 1000), small]
    )
    x = np.concatenate([x, -1 + 2.0 ** -rng.uniform(1, 53, 500)])
    assert farthest(own("log1p")(x[x > -1]), x[x > -1], arb.log1p) < 1.5


def test_borders_of_the_logarithm_of_one_plus_a_number(own):
    x = np.array([0.0, -0.0, 5e-324, -5e-324, -1.0, -1.0000000000000002, -np.inf, np.inf, np.nan, LARGEST])
    expected = [0.0, -0.0, 5e-324, -5e-324, -np.inf, np.nan, np.nan, np.inf, np.nan, 709.782712893384]
    same(own("log1p")(x), expected)


def cube_root(x):
    return x.root(3) if x > 0 else -((-x).root(3))


def test_the_cube_root_is_within_seven_tenths_of_a_unit_in_the_last_place(own):
    """Over three octaves, after which it repeats itself, over all others, and of subnormal numbers."""
    rng = np.random.default_rng(15)
    x = np.concatenate([rng.uniform(1, 8, 10000), 10.0 ** rng.uniform(-323, 308, 3000), [1, 8, 27, SMALLEST, LARGEST]])
    assert farthest(own("cbrt")(both_signs(x)), both_signs(x), cube_root) < 0.7


def test_borders_of_the_cube_root(own):
    x = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 8.0, -27.0, 5e-324])
    same(own("cbrt")(x), [0.0, -0.0, np.inf, -np.inf, np.nan, 2.0, -3.0, 2.0**-358])
