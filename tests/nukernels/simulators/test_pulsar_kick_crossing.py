"""Conversion at the layer of pulsar-kick against vectors: a dipole beside the centre, (6) and (5) written out."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from nukernels.simulators.pulsar_kick import Options
from nukernels.simulators.pulsar_kick.crossing import conversion
from nukernels.simulators.pulsar_kick.star import star

# Weak enough that the probability is far from 0 and from 1 everywhere: each factor of (6) counts.
WEAK = {"layer": 1.3, "B": 3e15, "delta": 0.4}
PLACES = [(0.3, -0.5, 0.8), (-0.9, 0.2, -0.1), (0.1, 0.2, -0.7), (0.0, 0.0, 1.0)]
FLIGHTS = [(0.6, -0.64, 0.48), (-0.36, 0.48, -0.8), (1.0, 0.0, 0.0)]


def field_at(place: Any, options: Options, shift: float) -> Any:
    """Vector in G of a dipole along z at the height `shift`, whose field at the pole of the layer is B."""
    moment = options.B * (options.layer - shift) ** 3 / 2
    way = place - np.array([0.0, 0.0, shift])
    distance = np.linalg.norm(way)
    return moment * (3 * way[2] * way / distance**2 - np.array([0.0, 0.0, 1.0])) / distance**3


def matter(r: float) -> tuple[float, float]:
    """rho/1e14 g cm^-3 of (7) and rho/|d rho/dr| in R_c."""
    return (2.6 / r**4, r / 4) if r > 1 else (8 - 5.4 * r**2, (8 / 5.4 / r - r) / 2)


def expected(strength: float, rho: float, length_km: float) -> float:
    """(5) of (6) at Y_e = 0.3 and mu_nu = 1e-12 mu_B."""
    gamma = 1.04 / (1 - 0.3) * 2.6 / rho * (strength / 3e15) ** 2 * length_km / 10
    return 1 - math.exp(-math.pi / 2 * gamma)


def found(place: Any, flight: Any, radius: float, options: Options) -> float:
    """What the transport takes."""
    return float(conversion(*(float(each) for each in (*place, *flight)), radius, star(options)))


def on_layer(place: tuple[float, ...], radius: float) -> Any:
    return radius * np.array(place) / np.linalg.norm(place)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("flight", FLIGHTS)
@pytest.mark.parametrize("field", ["orthogonal", "modulus", "tangential"])
def test_field_in_gamma_is_the_part_of_the_dipole_field_that_was_chosen(place, flight, field) -> None:
    options = Options(field=field, **WEAK)
    x, n = on_layer(place, 1.3), np.array(flight)
    b = field_at(x, options, 0.4)
    without = {"orthogonal": n, "tangential": x / 1.3, "modulus": np.zeros(3)}[field]  # this direction does not count
    strength = float(np.linalg.norm(b - np.dot(b, without) * without))
    chance = expected(strength, 2.6 / 1.3**4, 10 * 1.3 / 4)
    assert found(x, n, 1.3, options) == pytest.approx(chance, rel=1e-12, abs=1e-14)


@pytest.mark.parametrize("flight", FLIGHTS)
@pytest.mark.parametrize("layer", [0.8, 1.3])
@pytest.mark.parametrize("gradient", ["radial", "path"])
def test_gradient_along_an_oblique_path_is_smaller_by_the_cosine(flight, layer, gradient) -> None:
    """d rho/ds = cos d rho/dr: the length over which the density changes grows by 1/cos, outwards and inwards."""
    options = Options(gradient=gradient, **WEAK | {"layer": layer})
    x, n = on_layer((0.3, -0.5, 0.8), layer), np.array(flight)
    b = field_at(x, options, 0.4)
    rho, length = matter(layer)
    oblique = abs(float(np.dot(x, n))) / layer if gradient == "path" else 1.0
    chance = expected(float(np.linalg.norm(b - np.dot(b, n) * n)), rho, 10 * length / oblique)
    assert found(x, n, layer, options) == pytest.approx(chance, rel=1e-12)


@pytest.mark.parametrize(("kink", "length"), [("inside", 2.6 / 5.4), ("mean", (2.6 / 5.4 + 1 / 3) / 2)])
def test_density_length_at_the_interface_is_that_of_the_side_within_or_the_mean_of_both(kink, length) -> None:
    """With n_c = 1 and n_a = 3 the lengths are rho_c/(rho_0 - rho_c) within and 1/3 without, in R_c."""
    options = Options(kink=kink, n_core=1.0, n_atm=3.0, field="modulus", **WEAK | {"layer": 1.0})
    x = on_layer((0.3, -0.5, 0.8), 1.0)
    chance = expected(float(np.linalg.norm(field_at(x, options, 0.4))), 2.6, 10 * length)
    assert found(x, (0.0, 0.6, 0.8), 1.0, options) == pytest.approx(chance, rel=1e-7)  # 1e-9 beside the kink


def test_mean_at_the_kink_is_taken_only_at_the_kink() -> None:
    x, n = on_layer((0.3, -0.5, 0.8), 1.001), (0.6, -0.64, 0.48)
    chances = [found(x, n, 1.001, Options(kink=kink, **WEAK | {"layer": 1.001})) for kink in ("inside", "mean")]
    assert chances[0] == chances[1] > 0


@pytest.mark.parametrize("radius", [0.35, 0.9, 1.6])
def test_energies_that_resonate_at_other_radii_meet_the_same_dipole(radius) -> None:
    """B is the largest field on `layer`; elsewhere, even below the dipole, the field of that moment acts."""
    options = Options(resonance="energy", **WEAK | {"B": 3e15 if radius > 1.3 else 1e14})
    x, n = on_layer((0.3, -0.5, 0.8), radius), np.array([0.6, -0.64, 0.48])
    b = field_at(x, options, 0.4)
    rho, length = matter(radius)
    chance = expected(float(np.linalg.norm(b - np.dot(b, n) * n)), rho, 10 * length)
    assert found(x, n, radius, options) == pytest.approx(chance, rel=1e-10)
