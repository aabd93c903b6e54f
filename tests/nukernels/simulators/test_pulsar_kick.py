"""Pulsar kicks: limits that are known exactly, conservation, symmetries, and the laws of transport."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from numba import njit
from scipy import integrate

from nukernels.errors import UserMistake
from nukernels.simulators.pulsar_kick import SIMULATOR, Options, columns, draws, philox, simulate
from nukernels.simulators.pulsar_kick.batches import followed
from nukernels.simulators.pulsar_kick.flight import fly
from nukernels.simulators.pulsar_kick.free_streaming import escaped
from nukernels.simulators.pulsar_kick.star import density_at, shells, star
from nukernels.simulators.pulsar_kick.stepwise import stepped
from nukernels.simulators.pulsar_kick.tally import asymmetry, energy_ratio, fraction, mean_energy

ROW = {"layer": 1.3, "B": 6e15, "delta": 0.4}
OUTSIDE = [(1.3, 6e15, 0.2), (1.3, 6e15, 0.6), (1.5, 6e15, 0.5), (1.8, 3e15, 0.3)]


def differs(found, name: str, expected: float, weight: str = "energy") -> float:
    """In standard errors."""
    at = found.sel(weight=weight)
    return (float(at[name]) - expected) / float(at[f"{name}_error"])


@pytest.mark.parametrize(("layer", "B", "delta"), OUTSIDE)
def test_without_scattering_the_simulation_is_the_quadrature_along_backward_rays(layer, B, delta) -> None:
    chosen = {"layer": layer, "B": B, "delta": delta}
    exact = escaped(Options(**chosen))
    assert exact.crossings == pytest.approx(1, abs=1e-12)  # every neutrino crosses a layer outside of the core once
    found = simulate(neutrinos=20_000, scattering=False, **chosen)
    assert float(found.crossings_outwards) == 1
    for name in ("frac_sterile", "asym_s", "asym_tau", "asym_total"):
        assert abs(differs(found, name, getattr(exact, name), "number")) < 3.5, name


def test_quadrature_of_rays_has_converged_and_gives_no_asymmetry_of_all() -> None:
    fine, coarse = escaped(Options(**ROW)), escaped(Options(**ROW), 48, 48, 32)
    assert fine == pytest.approx(coarse, abs=1e-10)
    assert fine.asym_total == pytest.approx(0, abs=1e-14)  # straight flights: what is born isotropic stays so


def test_without_field_nothing_converts_and_the_star_shines_alike_on_all_sides() -> None:
    found = simulate(neutrinos=20_000, B=0.0)
    assert float(found.frac_sterile) == 0
    assert abs(differs(found, "asym_tau", 0.0)) < 3.5
    assert np.isnan(found.asym_s).all()


def test_a_centred_dipole_gives_no_asymmetry() -> None:
    found = simulate(neutrinos=20_000, layer=1.5, B=4e15, delta=0.0)
    assert 0.3 < float(found.frac_sterile) < 0.9
    for name in ("asym_s", "asym_tau", "asym_total"):
        assert abs(differs(found, name, 0.0)) < 3.5, name


@pytest.mark.parametrize("k", [2.0, 10.0, 1 / 3])
def test_larger_moment_in_weaker_field_changes_nothing(k) -> None:
    one = followed(Options(neutrinos=3000, **ROW))
    other = followed(Options(neutrinos=3000, **ROW | {"B": ROW["B"] / k}, mu_nu=1e-12 * k))
    assert one.plain() == other.plain()


def test_momentum_given_to_the_medium_and_taken_away_is_balanced_in_every_neutrino() -> None:
    found = simulate(neutrinos=5000, scale=300.0, **ROW)
    assert float(found.scatterings) > 100
    assert float(found.residue) < 1e-9


def test_sterile_and_unconverted_together_are_their_weighted_mean() -> None:
    found = followed(Options(neutrinos=5000, **ROW))
    f, e = fraction(found).value, energy_ratio(found).value
    s, tau, both = (asymmetry(found, who, "energy").value for who in ((1,), (0,), (0, 1)))
    assert both == pytest.approx((f * s + (1 - f) * e * tau) / (f + (1 - f) * e), rel=1e-12)


def test_standard_errors_are_the_scatter_between_independent_runs() -> None:
    runs = [followed(Options(neutrinos=1000, scale=1e4, stream=i, **ROW)) for i in range(60)]
    for what in (fraction, lambda t: asymmetry(t, (1,), "energy"), lambda t: asymmetry(t, (0, 1), "energy")):
        estimates = [what(run) for run in runs]
        scatter = np.std([each.value for each in estimates], ddof=1)
        assert scatter == pytest.approx(np.mean([each.error for each in estimates]), rel=0.35)  # 3.8 x 1/sqrt(2 x 59)


@njit
def dwell(power: float, fraction: float, bins: object, found: object) -> None:
    """Time that one neutrino spends at each energy in a homogeneous medium."""
    who, k0, k1 = np.uint64(1), np.uint64(2), np.uint64(3)
    draw = np.uint64(0)
    e, draw = draws.thermal_energy(1.0, 2.0, draw, who, k0, k1)
    for _ in range(400_000):
        w0, w1, w2, w3 = philox.philox(draw, who, np.uint64(0), np.uint64(0), k0, k1)
        draw += np.uint64(1)
        found[min(np.searchsorted(bins, e), bins.size)] += -np.log(philox.uniform(w0)) / (e * e)
        if philox.spare_uniform(w0, w1, w2, w3) < fraction:
            e, draw = draws.thermal_energy(1.0, power, draw, who, k0, k1)


@pytest.mark.parametrize("power", [3.0, 4.0])
def test_redraw_keeps_the_spectrum_of_its_law_over_the_rate(power) -> None:
    """At a rate like E^2 the law x^p/(e^x + 1) keeps x^(p - 2)/(e^x + 1): detailed balance asks for p = 4."""
    bins = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    found = np.zeros(bins.size + 1)
    dwell(power, 0.5, bins, found)
    edges = [0.0, *bins, 60.0]
    law = [integrate.quad(lambda x: x ** (power - 2) / (math.exp(x) + 1), a, b)[0] for a, b in pairwise(edges)]
    assert np.allclose(found / found.sum(), np.array(law) / sum(law), rtol=0, atol=0.012)
    wrong = [integrate.quad(lambda x: x**power / (math.exp(x) + 1), a, b)[0] for a, b in pairwise(edges)]
    assert not np.allclose(found / found.sum(), np.array(wrong) / sum(wrong), rtol=0, atol=0.05)


def test_opaque_star_scatters_as_often_as_diffusion_says() -> None:
    """Mean number of scatterings of one energy: div(D grad N) = -scatterings per length, with N = 0 far outside."""
    options = Options(B=0.0, scale=500.0, redraw_fraction=0.0)
    numbers, bounds = star(options), shells(star(options))
    r = np.concatenate([np.linspace(1e-4, 1, 2001), np.geomspace(1, options.outer, 2001)[1:]])
    rho = density_at(numbers, r)
    within = integrate.cumulative_trapezoid(rho * r**2, r, initial=0)
    outwards = integrate.cumulative_trapezoid((rho / r**2 * within)[::-1], -r[::-1], initial=0)[::-1]
    core = r <= 1
    mean = 3 * integrate.trapezoid((outwards * r**2)[core], r[core])  # over the volume of birth
    transport = 1 - numbers.c2 / (3 * numbers.c1)
    real, whole = np.empty((1000, columns.REALS)), np.empty((1000, columns.WHOLES), dtype=np.int64)
    key = np.array([1, 0], dtype=np.uint64)
    fly(numbers, bounds.edges, bounds.high, bounds.low, bounds.table, key, 0, real, whole)
    opaque = real[:, columns.ENERGY] > 50  # optical depths of the core above 40
    each = whole[opaque, columns.SCATTERINGS] / real[opaque, columns.ENERGY] ** 4
    found, error = each.mean(), each.std() / math.sqrt(each.size)
    expected = 3 * transport * numbers.opacity**2 * mean
    assert error < 0.05 * expected
    assert abs(found - expected) < 3 * error + 0.02 * expected  # the next order: a mean free path over the radius


def test_bounds_of_the_shells_hold_everywhere() -> None:
    for chosen in ({}, {"n_core": 0.7, "n_atm": 6.5}, {"n_core": 4.0, "n_atm": 2.5, "rho_centre": 20.0}):
        numbers = star(Options(**chosen))
        bounds = shells(numbers)
        for inner, outer, high, low in zip(bounds.edges[:-1], bounds.edges[1:], bounds.high, bounds.low, strict=True):
            density = density_at(numbers, np.linspace(math.sqrt(inner), math.sqrt(outer), 9))
            assert np.all(density <= high)
            assert np.all(density >= low)


def test_layer_by_energy_converts_where_the_energy_resonates() -> None:
    """Free flight from the centre: what resonates above the density of the centre never meets its layer."""
    found = simulate(
        neutrinos=4000, scattering=False, source="centre", resonance="energy", layer=1.0, B=1e17, delta=0.0
    )
    numbers = star(Options(resonance="energy", layer=1.0))
    least = numbers.dm2 / (2 * numbers.v14 * numbers.rho_centre)  # MeV
    x = least / numbers.temp_core
    above, every = (integrate.quad(lambda t: t * t / (math.exp(t) + 1), a, 80)[0] for a in (x, 0.0))
    assert float(found.crossings_outwards) == pytest.approx(above / every, abs=4 * 0.5 / math.sqrt(4000))
    energies = found.exit_energies.sel(species="nu_s")
    assert float(energies.energy[energies.values > 0].min()) > 0.9 * least


def test_mean_energy_of_the_source_is_that_of_fermi_and_dirac() -> None:
    found = followed(Options(neutrinos=40_000, scattering=False, B=0.0))
    mean = mean_energy(found, 0)
    assert abs(mean.value - 30 * 3.1513742) < 3.5 * mean.error


@pytest.mark.parametrize(
    "chosen",
    [
        {"delta": 1.4},
        {"delta": 0.9, "decentring": "star"},
        {"redraw": "regular", "redraw_fraction": 0.3},
        {"scattering": "false", "recorded": "transport_sphere"},
        {"m_sterile": 20.0},
        {"time_limit": 5.0},
        {"layer": 0.1},
        {"source": "surface"},
    ],
)
def test_contradictions_are_refused_with_the_reason(chosen) -> None:
    with pytest.raises(UserMistake) as said:
        SIMULATOR.configured(chosen)
    assert next(iter(chosen)) in str(said.value)


@pytest.mark.slow
@pytest.mark.parametrize(
    "chosen", [{**ROW, "scale": 1e4, "redraw_power": 4.0}, {"layer": 0.8, "B": 8e15, "scale": 3e3}]
)
def test_stepwise_and_event_driven_transport_agree(chosen) -> None:
    one = followed(Options(neutrinos=40_000, **chosen))
    other = stepped(Options(neutrinos=4000, **chosen))
    for what in (fraction, lambda t: asymmetry(t, (1,), "energy"), lambda t: mean_energy(t, 0)):
        a, b = what(one), what(other)
        assert abs(a.value - b.value) < 3.5 * math.hypot(a.error, b.error)
