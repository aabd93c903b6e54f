"""Resonant conversion: the closed forms, the production region, and the Schroedinger equation."""

from __future__ import annotations

import math

import numpy as np
import pytest

from derivations.neutrino_electron.evolution import exact_exponential
from generated import constants
from nukernels.simulators.azimuthal_asymmetry.conversion import (
    MODELS,
    SCALE_HEIGHT,
    Conversion,
    potentials,
    production,
    resonance_radius,
)
from nukernels.simulators.azimuthal_asymmetry.evolution import share_of_upper_level

ENERGY = np.array([0.1, 0.25, 0.42, 5.0])


def test_landau_zener_is_the_printed_exponential_in_numbers_of_the_paper():
    """Q = 16 omega (mu B)^2 0.1 R_sun/Delta m^2, everything converted by hand: eV, with hbar c = 197.327 eV nm."""
    kept, turned = Conversion("landau_zener", dm2=1e-8, field=4e4, moment=1e-11).survival("pp")(ENERGY)
    energy = 1e-11 * 5.7883818e-5 * 4.0  # eV: 4e4 G are 4 T
    height = 0.1 * 6.957e8 / (197.3269804e-9)  # 1/eV
    q = 16 * ENERGY * 1e6 * energy**2 * height / 1e-8
    assert kept == pytest.approx(np.exp(-math.pi / 4 * q), rel=1e-6)
    assert kept + turned == pytest.approx(1, abs=1e-15)


@pytest.mark.parametrize("model", MODELS[1:])
def test_no_field_no_conversion(model):
    kept, turned = Conversion(model, field=1e-3).survival("pp")(ENERGY)
    assert kept == pytest.approx(1, abs=1e-9)
    assert turned == pytest.approx(0, abs=1e-9)


def test_weak_conversion_keeps_its_digits():
    """1 - P_LZ by expm1: proportional to the square of the field."""
    one, ten = (Conversion("landau_zener", field=b).survival("pp")(ENERGY)[1] for b in (1e-2, 1e-1))
    assert ten / one == pytest.approx(100, rel=1e-9)


def test_production_far_above_the_resonance_is_the_simple_form():
    """(21) with (22) at the production points of pp neutrinos against (24)."""
    simple = Conversion("landau_zener").survival("pp")(ENERGY)[1]
    assert Conversion("production").survival("pp")(ENERGY)[1] == pytest.approx(simple, abs=2e-6)
    assert production("pp")[2].sum() == pytest.approx(1, abs=1e-12)


def test_solar_potentials_are_those_of_neutral_matter_with_hydrogen():
    """Neutrons between 0.1 and 0.5 per electron, falling outwards with the helium; n_e of the centre 100 N_A."""
    radius, charged, neutral = potentials()
    share = -2 * neutral / charged
    assert np.all((share >= 0.1 - 1e-12) & (share <= 0.5 + 1e-12))
    assert np.interp(0.1, radius, share) > np.interp(0.3, radius, share)
    fermi = constants.G_F * 1e-6
    unit = math.sqrt(2) * fermi * constants.N_A * constants.MeV3_per_inverse_cubic_cm
    assert charged[0] / unit == pytest.approx(10**2.004, rel=1e-9)


def test_resonance_moves_outwards_with_the_energy():
    radius = resonance_radius(np.array([0.1, 0.3, 1.0, 10.0]), 1e-8)
    assert np.all(np.diff(radius) > 0)
    inner = resonance_radius(np.array([0.3]), 1e-6)[0]
    assert 0 < inner < 0.5
    found = np.interp(inner, potentials()[0], potentials()[1] + 2 * potentials()[2])
    assert found == pytest.approx(1e-18 / 0.6, rel=1e-2)


@pytest.mark.parametrize("q", [0.3, 1.0, 3.0])
def test_evolution_agrees_with_the_exact_exponential_profile(q):
    """Closed form for W_0 exp(-r/h) from infinite to zero density: jump between the levels."""
    d = 1e-20 / (2 * 0.25) * SCALE_HEIGHT  # Delta m^2/(2 omega) h for 1e-8 eV^2 and 0.25 MeV
    v = math.sqrt(q * d / 8)  # Q = 8 (mu B)^2 h/(Delta m^2/2 omega)
    found = share_of_upper_level(np.array([d]), np.array([v]))[0]
    assert 1 - found == pytest.approx(exact_exponential(d, v), abs=3e-3)


def test_evolution_does_not_depend_on_its_step():
    d, v = np.array([1.0, 5.0, 20.0]), np.array([0.3, 0.8, 1.5])
    assert share_of_upper_level(d, v) == pytest.approx(share_of_upper_level(d, v, turn=0.05), abs=2e-4)
