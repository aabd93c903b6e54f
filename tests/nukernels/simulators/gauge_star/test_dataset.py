"""The dataset of a run, recomputed from its own profiles with units typed by hand."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from nukernels.simulators.gauge_star import SIMULATOR
from nukernels.simulators.simulator import quiet

HBAR_C = 197.3269804593  # MeV fm
ERG_PER_MEV = 1.602176634e-6
CM3_PER_FM3 = 1e-39
FM3_PER_KM3 = 1e54
YEAR = 365.25 * 86400  # s
MUON = 105.6583755  # MeV


def run(**options: float | str) -> xr.Dataset:
    return SIMULATOR.run(SIMULATOR.configured({"cells": 1024, "ratio": 1.01, **options}), quiet)


@pytest.fixture(scope="module")
def charged() -> xr.Dataset:
    """A star whose force screens its muons, with trapped neutrinos inside and outside."""
    return run(g=1e-17, m_A=1e-12)


@pytest.fixture(scope="module")
def plain() -> xr.Dataset:
    """A star without the force."""
    return run(g=0.0)


def within(found: xr.Dataset, density: xr.DataArray, radius: float) -> float:
    """Particles of a density (fm^-3) in a ball (km)."""
    r = np.unique([*found.r.values[found.r.values < radius], radius])
    return 4 * np.pi * FM3_PER_KM3 * float(np.trapezoid(r**2 * np.interp(r, found.r, density), r))


def test_leptons_per_cubic_fermi_are_those_of_their_chemical_potential(charged: xr.Dataset) -> None:
    """p^3/(3 pi^2) of a degenerate gas: electrons without mass, muons under mu_e - psi; charges add up to protons."""
    inside = charged.isel(r=charged.n_b > 0)
    electrons = inside.mu_e**3 / (3 * np.pi**2 * HBAR_C**3)
    assert inside.n_e.values == pytest.approx(electrons.values, rel=1e-8)
    momentum = np.maximum((inside.mu_e - inside.psi) ** 2 - MUON**2, 0) ** 0.5
    assert inside.n_mu.values == pytest.approx((momentum**3 / (3 * np.pi**2 * HBAR_C**3)).values, rel=1e-6, abs=1e-10)
    protons = inside.n_b * (1 - inside.delta) / 2
    assert (inside.n_e + inside.n_mu).values == pytest.approx(protons.values, rel=1e-8)
    assert charged.n_nu.values == pytest.approx((charged.psi**3 / (6 * np.pi**2 * HBAR_C**3)).values, rel=1e-8)


def test_pressure_without_the_force_is_that_of_the_gibbs_relation(plain: xr.Dataset) -> None:
    """P = mu_n n_b - rho in beta equilibrium, in erg per cubic centimetre."""
    inside = plain.isel(r=plain.n_b > 0.01)
    gibbs = (inside.mu_n * inside.n_b - inside.rho) * ERG_PER_MEV / CM3_PER_FM3
    assert inside.pressure.values == pytest.approx(gibbs.values, rel=1e-8)


def test_charges_are_the_muons_less_both_neutrinos_within_the_radius_of_the_name(charged: xr.Dataset) -> None:
    """Counted from the profiles, inside and outside of the surface."""
    net = charged.n_mu - 2 * charged.n_nu
    radius = float(charged.radius)
    assert 10 < radius < 30
    counted = {name: within(charged, net, at) for name, at in (("10km", 10), ("30km", 30), ("surface", radius))}
    muons = within(charged, charged.n_mu, radius)
    for name, number in counted.items():
        assert float(charged[f"charge_{name}"]) == pytest.approx(number, abs=2e-4 * muons), name
    assert float(charged.muons) == pytest.approx(muons, rel=1e-4)
    assert float(charged.electrons) == pytest.approx(within(charged, charged.n_e, radius), rel=1e-4)
    assert float(charged.trapped_inside) == pytest.approx(within(charged, charged.n_nu, radius), rel=1e-3)


def test_the_discharge_time_is_the_charge_over_the_pairs_of_one_flavour(charged: xr.Dataset) -> None:
    """(18): each pair of muon flavour takes one charge away; muons are left by both flavours."""
    net = within(charged, charged.n_mu - 2 * charged.n_nu, float(charged.radius))
    muons = within(charged, charged.n_mu, float(charged.radius))
    rate = float(charged.rate)
    assert float(charged.t_Q) * YEAR * rate == pytest.approx(net, abs=2e-4 * muons)
    assert float(charged.t_Q_muons) * YEAR * 2 * rate == pytest.approx(muons, rel=1e-4)


def test_a_star_without_the_force_never_discharges(plain: xr.Dataset) -> None:
    assert float(plain.rate) == 0
    assert np.isinf(plain.t_Q)
    assert float(plain.charge_surface) == pytest.approx(float(plain.muons), rel=1e-3)
