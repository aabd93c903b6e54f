"""Conversion in the Sun: evolution, limits, and where the resonance lies."""

from __future__ import annotations

import math

import pytest

from derivations.neutrino_electron.evolution import exact_exponential, rotated, share_of_upper_level
from derivations.neutrino_electron.identities_conversion import PARAMETER_SETS, dimensionless
from derivations.neutrino_electron.solar import production_points


def test_evolution_conserves_probability() -> None:
    state = (0.6 + 0j, 0.8j)
    for half, v, width in ((1.0, 0.3, 0.5), (-2.0, 1.0, 0.1), (0.0, 1.0, 3.0)):
        a, b = rotated(*state, half, v, width)
        assert abs(a) ** 2 + abs(b) ** 2 == pytest.approx(1, abs=1e-14)


def test_strong_fields_convert_completely_and_weak_ones_not_at_all() -> None:
    assert share_of_upper_level(5.0, 5.0) == pytest.approx(1, abs=1e-2)
    assert share_of_upper_level(5.0, 0.005) == pytest.approx(2 * math.pi * 0.005**2 / 5.0, rel=0.05)


@pytest.mark.parametrize(("dm2_ev", "field"), PARAMETER_SETS)
def test_linear_crossing_is_the_limit_of_large_splittings(dm2_ev: float, field: float) -> None:
    """Landau-Zener and the exponential profile agree better the longer a neutrino takes to cross the resonance."""
    errors = []
    for energy in (0.42, 0.27, 0.1):
        d, v = dimensionless(dm2_ev, field, energy)
        errors.append(abs(math.exp(-2 * math.pi * v * v / d) - exact_exponential(d, v)))
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < 1e-3


def test_resonance_lies_outside_the_production_region() -> None:
    """V at production exceeds Delta m^2/2 omega of the whole range of t-parameters for pp energies above 0.1 MeV."""
    largest = 2e-8 * 1e-12 / (2 * 0.1)
    assert min(production_points("pp")) > 5 * largest
    assert min(production_points("8B")) > 100 * 2e-8 * 1e-12 / (2 * 5.0)
