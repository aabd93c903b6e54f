"""Choices of pulsar-kick that act while a neutrino flies: crossings inwards, back conversion, redraws, recording.

With a moment of 1e-9 mu_B in 1e17 G gamma is about 1e8, and every crossing that may convert does.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from nukernels.simulators.pulsar_kick import Options, columns
from nukernels.simulators.pulsar_kick.batches import followed
from nukernels.simulators.pulsar_kick.flight import fly
from nukernels.simulators.pulsar_kick.star import shells, star
from nukernels.simulators.pulsar_kick.tally import asymmetry, mean_energy

CERTAIN = {"B": 1e17, "mu_nu": 1e-9, "delta": 0.0, "layer": 0.8}
MEAN_AT_BIRTH = 30 * 3.1513742  # MeV


def rows(neutrinos: int, **chosen: Any) -> tuple[Any, Any]:
    """Each neutrino by itself."""
    numbers = star(Options(**chosen))
    bounds = shells(numbers)
    real, whole = np.empty((neutrinos, columns.REALS)), np.empty((neutrinos, columns.WHOLES), dtype=np.int64)
    key = np.array([1, 0], dtype=np.uint64)
    fly(numbers, bounds.edges, bounds.high, bounds.low, bounds.table, key, 0, real, whole)
    return real, whole


@pytest.mark.parametrize(
    ("inward", "reconversion", "turns"),
    [
        (True, False, lambda out, inn: out + inn > 0),  # the first crossing is the last
        (False, False, lambda out, _: out > 0),
        (True, True, lambda out, inn: (out + inn) % 2 == 1),
        (False, True, lambda out, _: out % 2 == 1),
    ],
)
@pytest.mark.parametrize("scattering", [True, False])
def test_where_every_crossing_converts_the_kind_follows_from_counting_them(
    inward, reconversion, turns, scattering
) -> None:
    _, whole = rows(3000, scale=1e4, scattering=scattering, inward=inward, reconversion=reconversion, **CERTAIN)
    out, inn = whole[:, columns.OUTWARDS], whole[:, columns.INWARDS]
    assert np.any(inn > 0)
    assert np.array_equal(whole[:, columns.STERILE] == 1, turns(out, inn))


@pytest.mark.parametrize(
    ("inward", "reconversion", "outwards", "sterile"),
    [
        (True, False, "within", "both"),
        (False, False, "both", "both"),
        (True, True, "both", "within"),
        (False, True, "both", "both"),
    ],
)
def test_straight_flights_meet_a_layer_inside_of_the_core_as_often_as_geometry_says(
    inward, reconversion, outwards, sterile
) -> None:
    """a^3 are born within r = a; of those without, half the share (1 - a^2/r^2)^(1/2) short of 1 aims at it."""
    n, a = 20_000, 0.8
    found = followed(Options(neutrinos=n, scattering=False, inward=inward, reconversion=reconversion, **CERTAIN))
    aimed = ((1 - a**3) - (1 - a**2) ** 1.5) / 2  # the integral of 3 r^2 dr times that share
    share = {"within": a**3, "both": a**3 + aimed}
    _, _, out, inn, emitted_inwards = found.counts / n
    four_errors = 4 * 0.5 / math.sqrt(n)
    assert out == pytest.approx(share[outwards], abs=four_errors)
    assert inn == pytest.approx(aimed, abs=four_errors)
    assert found.moments[1, 0] / n == pytest.approx(share[sterile], abs=four_errors)
    assert emitted_inwards == (inn if inward and not reconversion else 0)


@pytest.mark.parametrize(("share", "interval"), [(0.25, 4), (0.1, 10), (1.0, 1)])
def test_regular_redraw_comes_first_with_the_scattering_that_fills_the_interval(share, interval) -> None:
    """Neutrinos that scatter less often keep their energy of birth to the last bit."""
    chosen = {"B": 0.0, "scale": 1e4}
    at_birth, _ = rows(3000, scattering=False, **chosen)
    real, whole = rows(3000, redraw="regular", redraw_fraction=share, **chosen)
    times = whole[:, columns.SCATTERINGS]
    assert np.any(times == interval)
    assert np.any(times == interval - 1)
    kept = real[:, columns.ENERGY] == at_birth[:, columns.ENERGY]
    assert np.array_equal(kept, times < interval)


def test_regular_redraw_comes_again_after_every_interval() -> None:
    """Outside of the core the temperature falls: the last of many redraws is cold, no redraw keeps the source's law."""
    often, seldom = (
        followed(Options(neutrinos=2000, B=0.0, scale=1e3, n_temp=3.0, redraw="regular", redraw_fraction=share))
        for share in (1 / 4, 1 / 10_000)
    )
    assert mean_energy(often, 0).value < 0.7 * mean_energy(seldom, 0).value


SPHERE = {"B": 0.0, "n_atm": 8.0, "outer": 6.0, "n_temp": math.log(30 / 8, 2.5), "redraw_fraction": 1.0}


def test_what_is_recorded_at_a_sphere_outside_of_all_matter_is_what_leaves() -> None:
    """A steep atmosphere: at 2.5 R_c the optical depth is below 1e-2, and energies drawn anew in the core differ."""
    chosen = {**SPHERE, "redraw_power": 8.0, "scale": 1e4, "neutrinos": 4000}
    outer = mean_energy(followed(Options(**chosen)), 0)
    sphere = mean_energy(followed(Options(**chosen, recorded="energy_sphere", stream=1)), 0)
    assert abs(sphere.value - outer.value) < 3.5 * math.hypot(sphere.error, outer.error)
    assert sphere.value - MEAN_AT_BIRTH > 20 * sphere.error


def test_direction_is_recorded_where_the_energy_is() -> None:
    """Directions of birth are forgotten in an opaque core; conversion outside of it leaves those that go down."""
    chosen = {**SPHERE, "B": 1e16, "layer": 1.5, "delta": 0.4, "scale": 1e3, "neutrinos": 20_000}
    outer = asymmetry(followed(Options(**chosen)), (0,), "number")
    sphere = asymmetry(followed(Options(**chosen, recorded="energy_sphere", stream=1)), (0,), "number")
    assert abs(sphere.value - outer.value) < 3.5 * math.hypot(sphere.error, outer.error)
    assert sphere.value < -0.2


def test_sterile_neutrinos_are_recorded_as_they_convert_wherever_the_sphere_is() -> None:
    """They leave freely from a layer between core and sphere, with the energy of their last redraw, not of birth."""
    chosen = {**SPHERE, "B": 1e17, "mu_nu": 1e-9, "layer": 1.3, "delta": 0.4, "scale": 1e4, "redraw_power": 8.0}
    outer = mean_energy(followed(Options(neutrinos=4000, **chosen)), 1)
    sphere = mean_energy(followed(Options(neutrinos=4000, **chosen, recorded="energy_sphere", stream=1)), 1)
    assert abs(sphere.value - outer.value) < 3.5 * math.hypot(sphere.error, outer.error)
    assert sphere.value - MEAN_AT_BIRTH > 20 * sphere.error


def test_what_is_recorded_at_a_sphere_inside_of_matter_is_warmer_than_what_leaves() -> None:
    """Scatterings outside of the sphere draw energies at a lower temperature."""
    chosen = {"B": 0.0, "n_temp": 3.0, "temp_core": 10.0, "redraw_fraction": 1.0, "scale": 300.0, "neutrinos": 2000}
    outer = mean_energy(followed(Options(**chosen)), 0)
    sphere = mean_energy(followed(Options(**chosen, recorded="energy_sphere", stream=1)), 0)
    assert sphere.value - outer.value > 5 * math.hypot(sphere.error, outer.error)
