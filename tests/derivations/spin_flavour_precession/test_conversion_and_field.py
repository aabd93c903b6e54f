"""Adiabaticity, field and profiles at places where the answer is known by other means."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sympy as sp

from derivations.spin_flavour_precession.dipole import dipole_field, point_dipole, transverse_field
from derivations.spin_flavour_precession.forward_scattering import forward_energy
from derivations.spin_flavour_precession.free_streaming import Layer, backward_ray, escape
from derivations.spin_flavour_precession.landau_zener import PIVOT, adiabaticity_in_matter, jump_exponent
from derivations.spin_flavour_precession.profiles import density_length, density_profile
from derivations.spin_flavour_precession.readings import about, holds
from derivations.spin_flavour_precession.scattering import sampled_cosine
from derivations.spin_flavour_precession.symbols import (
    b_max,
    b_polar,
    b_radial,
    c1_coupling,
    c2_coupling,
    cos_exit,
    cos_theta_dip,
    dir_phi,
    dir_r,
    dir_theta,
    layer_ratio,
    mu_b,
    n_atm,
    n_core,
    r_core,
    r_ratio,
    rho_centre,
    rho_core,
    sin_theta_dip,
    slope_v,
    uniform,
    x_dip,
)

FIELD = sp.lambdify(
    (cos_theta_dip, sin_theta_dip, x_dip),
    [dipole_field.form("arranged")[q.name].xreplace({b_max: sp.S.One}) for q in (b_radial, b_polar)],
    "numpy",
)
RAY = sp.lambdify((cos_exit, layer_ratio), backward_ray.form("arranged").args[0][0], "numpy")


def convert(gamma: np.ndarray) -> np.ndarray:
    return -np.expm1(-np.pi / 2 * gamma)


def test_landau_zener_exponent() -> None:
    # Zener 1932: 2 pi a^2/(hbar slope) for the off-diagonal element a.
    assert sp.simplify(jump_exponent() - 2 * sp.pi * mu_b**2 / slope_v) == 0


def test_number_in_front_of_six_is_six_times_the_printed_one() -> None:
    assert float(adiabaticity_in_matter().xreplace(PIVOT)) == pytest.approx(6.1606, abs=2e-4)


def test_forward_energy_of_antineutrinos() -> None:
    # -sqrt(2) G_F g_V N, and the same with g_A times the polarisation along the flight.
    assert [sp.simplify(each + sp.sqrt(2)) for each in forward_energy()] == [0, 0]


@pytest.mark.parametrize("angle", [0.0, 0.4, 1.3, 2.2, 3.1])
@pytest.mark.parametrize("x", [0.0, 0.1, 0.5, 0.9])
def test_field_on_the_sphere_is_that_of_a_point_dipole_in_cartesian_coordinates(angle: float, x: float) -> None:
    place = sp.Matrix([math.sin(angle), 0.0, math.cos(angle) - x])
    cartesian = [float(v) * (1 - x) ** 3 / 2 for v in point_dipole(place)]
    radial = cartesian[0] * math.sin(angle) + cartesian[2] * math.cos(angle)
    polar = cartesian[0] * math.cos(angle) - cartesian[2] * math.sin(angle)
    assert FIELD(math.cos(angle), math.sin(angle), x) == pytest.approx([radial, polar], rel=1e-12, abs=1e-14)


def test_transverse_field_of_an_azimuthal_flight_is_the_whole_field() -> None:
    along = {dir_r: sp.S.Zero, dir_theta: sp.S.Zero, dir_phi: sp.S.One, b_radial: sp.Integer(3), b_polar: sp.Integer(4)}
    assert transverse_field().xreplace(along) == 5


def test_density_length_of_the_paper_inside_and_outside() -> None:
    paper = {rho_centre: 8, rho_core: sp.Rational(26, 10), n_core: 2, r_core: 1}
    inside, outside = (density_length.form("arranged").args[i][0].subs(paper) for i in (0, 1))
    assert float(inside.subs(r_ratio, 1)) == pytest.approx(2.6 / 10.8)
    assert float(outside.subs({r_ratio: 1, n_atm: 4})) == pytest.approx(0.25)
    assert density_profile().args[0][0].subs(paper).subs(r_ratio, 0) == 8


@pytest.mark.parametrize("c2", [-5.2, -0.8, -1e-9, 1e-9, 5.2])
def test_sampled_cosine_keeps_its_digits_for_a_small_slope(c2: float) -> None:
    stable = sp.lambdify((uniform, c1_coupling, c2_coupling), sampled_cosine.form("arranged"), "math")
    for u in (0.0, 0.1, 0.5, 0.9, 1.0):
        c = stable(u, 5.2, c2)
        share = (c + 1) * (1 + c2 / 5.2 * (c - 1) / 2) / 2
        assert share == pytest.approx(u, abs=3e-15)


def test_quadrature_without_scattering_against_random_rays() -> None:
    layer = Layer(1.5, 0.3, 5.0)
    exact = escape(layer, FIELD, convert, RAY)
    generator = np.random.default_rng(7)
    count = 200_000
    start = generator.normal(size=(3, count))
    start *= generator.random(count) ** (1 / 3) / np.linalg.norm(start, axis=0)
    flight = generator.normal(size=(3, count))
    flight /= np.linalg.norm(flight, axis=0)
    along = np.sum(start * flight, axis=0)
    path = -along + np.sqrt(along**2 - np.sum(start**2, axis=0) + layer.radius**2)
    there = start + path * flight
    distance = there - np.array([[0], [0], [layer.displacement]])
    length = np.linalg.norm(distance, axis=0)
    dipole = (3 * distance * distance[2] / length**2 - np.array([[0], [0], [1]])) / length**3
    dipole *= (layer.radius - layer.displacement) ** 3 / 2
    across = np.sum(np.cross(flight.T, dipole.T) ** 2, axis=1)
    probability = convert(layer.gamma_max * across)
    fraction = probability.mean()
    assert abs(fraction - exact.fraction) < 4 * probability.std() / count**0.5
    asymmetry = np.sum(probability * flight[2]) / probability.sum()
    spread = np.std(probability * (flight[2] - asymmetry)) / fraction / count**0.5
    assert abs(asymmetry - exact.asym_s) < 4 * spread
    assert exact.asym_s > 20 * spread


def test_readings_of_the_text() -> None:
    assert about(sp.Rational(5, 2), sp.S.One) == 1
    assert about(sp.Rational(7, 2), sp.S.One) == sp.Rational(35, 10)
    assert (holds(True), holds(False)) == (1, 0)
    with pytest.raises(TypeError):
        holds(sp.Symbol("a") > 1)
