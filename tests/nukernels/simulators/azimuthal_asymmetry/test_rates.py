"""Absolute rates, optima and exposures: textbook cross sections with constants typed by hand, and brute force."""

from __future__ import annotations

import math

import numpy as np
import pytest
import xarray as xr
from scipy.integrate import quad
from scipy.stats import binom, chi2, norm

from nukernels.simulators.azimuthal_asymmetry import SIMULATOR
from nukernels.simulators.simulator import quiet

G_FERMI = 1.1663787e-11  # MeV^-2
ALPHA = 1 / 137.035999
ELECTRON = 0.51099895  # MeV
CM2 = 3.893793721e-22  # of one MeV^-2
AVOGADRO = 6.02214076e23
GRAMS_PER_TONNE, SECONDS_PER_DAY = 1e6, 24 * 60 * 60
LINES = ((0.8618, 4.8e9 * 0.897), (0.3843, 4.8e9 * 0.103), (1.442, 1.39e8))  # MeV, cm^-2 s^-1: 7Be and pep, BP98
THRESHOLD, SIN2 = 0.1, 0.23


def asymmetry(**options: float | str) -> xr.Dataset:
    given = {"sources": "pep", "threshold": str(THRESHOLD), "moment": "5e-11", "phi_bins": 8, **options}
    return SIMULATOR.run(SIMULATOR.configured(given), quiet)


def weak(energy: float, same: float, other: float) -> float:
    """2 G_F^2 m/pi times the integral of same^2 + other^2 (1 - T/E)^2 - same other m T/E^2 (cm^2)."""
    high = 2 * energy**2 / (ELECTRON + 2 * energy)
    found, _ = quad(
        lambda t: same**2 + other**2 * (1 - t / energy) ** 2 - same * other * ELECTRON * t / energy**2, THRESHOLD, high
    )
    return 2 * G_FERMI**2 * ELECTRON / math.pi * found * CM2


def electromagnetic(energy: float, moment: float) -> float:
    """pi alpha^2 mu^2/m^2 times the integral of 1/T - 1/E (cm^2)."""
    high = 2 * energy**2 / (ELECTRON + 2 * energy)
    found, _ = quad(lambda t: 1 / t - 1 / energy, THRESHOLD, high)
    return math.pi * ALPHA**2 * moment**2 / ELECTRON**2 * found * CM2


def test_rates_are_flux_times_cross_section_times_electrons() -> None:
    """nu_e survive with 0.6, right-handed anti-nu_mu scatter in the Majorana case alone, all flip by the moment."""
    seen, background, per_nucleon = 0.7, 2.5, 0.8
    found = asymmetry(
        sources="7Be,pep", P_e=0.6, efficiency=seen, background=background, electrons_per_nucleon=per_nucleon
    )
    electrons = GRAMS_PER_TONNE * AVOGADRO * per_nucleon
    for case, share in (("dirac", 0.0), ("majorana", 0.4)):
        per_electron = seen * sum(
            flux
            * (
                0.6 * weak(energy, SIN2 + 0.5, SIN2)
                + share * weak(energy, SIN2, SIN2 - 0.5)
                + electromagnetic(energy, 5e-11)
            )
            for energy, flux in LINES
        )
        of = found.sel(case=case)
        assert of.rate_per_electron.item() == pytest.approx(per_electron, rel=1e-6, abs=0)
        per_day = per_electron * electrons * SECONDS_PER_DAY
        assert of.rate.item() == pytest.approx(per_day + background, rel=1e-6)
        assert 2 * math.pi * (of.n_weak + of.n_em).item() == pytest.approx(per_day, rel=1e-6)


def test_the_angular_distribution_holds_the_events_of_the_mass_and_time() -> None:
    """3 t for 50 d hold 150 times the events of a tonne and day, all azimuths together."""
    found = asymmetry(target_mass=3.0, time=50.0, background=0.4, phi_bins=36)
    events = found.dn_dphi.sum("phi") * 2 * math.pi / 36
    assert events.values == pytest.approx(150 * found.rate.values, rel=1e-10)
    modulated = (found.dn_dphi * np.cos(found.phi)).sum("phi") * 2 * math.pi / 36
    blunted = math.sin(math.pi / 36) / (math.pi / 36)
    assert modulated.values == pytest.approx(math.pi * blunted * 150 * found.n_int.values, rel=1e-10)


@pytest.mark.parametrize("background", [0.0, 0.01])
@pytest.mark.parametrize("moment", ["2e-11", "1e-10"])
def test_no_survival_probability_of_a_fine_grid_does_better_than_the_best(moment: str, background: float) -> None:
    """The whole asymmetry is run at each P_e; the best one lies within a step of the highest, and is no neighbour."""
    grid = np.linspace(0.01, 0.99, 99)
    rows = [asymmetry(moment=moment, background=background, P_e=float(each)) for each in grid]
    for case in ("dirac", "majorana"):
        seen = [row.A.sel(case=case).item() for row in rows]
        best = rows[0].best_P_e.sel(case=case).item()
        assert best == pytest.approx(grid[int(np.argmax(seen))], abs=0.0100001)
        top = asymmetry(moment=moment, background=background, P_e=best).A.sel(case=case).item()
        assert top >= max(seen)
        shifted = (asymmetry(moment=moment, background=background, P_e=best + d) for d in (-0.003, 0.003))
        assert all(each.A.sel(case=case).item() < top for each in shifted)


@pytest.mark.parametrize("background", [0.0, 0.01])
def test_no_moment_of_a_fine_grid_does_better_than_the_best(background: float) -> None:
    moments = np.geomspace(1e-11, 1e-9, 401)
    found = asymmetry(moment=",".join(f"{each:.12e}" for each in moments), background=background)
    for case in ("dirac", "majorana"):
        of = found.sel(case=case).squeeze("threshold")
        top = int(of.A.values.argmax())
        assert of.best_moment[0].item() == pytest.approx(moments[top], rel=0.012, abs=0)
        assert of.best_A[0].item() == pytest.approx(of.A[top].item(), rel=1e-4)
        assert of.best_A[0].item() >= of.A[top].item()


def test_half_planes_need_as_many_events_as_make_their_difference_significant() -> None:
    """Events fall into the fuller half plane with (1 + A)/2: the binomial spread of the difference over all of them."""
    found = asymmetry(phi_bins=720, sigmas=4.0).squeeze()
    for case in ("dirac", "majorana"):
        of = found.sel(case=case)
        density = of.dn_dphi.values
        halves = [np.roll(density, k)[:360].sum() for k in range(720)]
        share = max(halves) / density.sum()
        assert of.A.item() == pytest.approx(2 * share - 1, rel=1e-9)
        events = round(of.events_half_planes.item())
        spread = 2 * binom(events, share).std() / events
        assert (2 * share - 1) / spread == pytest.approx(4.0, rel=0.02)


@pytest.mark.parametrize("fitted", [False, True])
def test_exposures_reach_the_likelihood_ratio_of_the_significance(fitted: bool) -> None:
    """2 <log(1 + a cos phi)> per event, integrated; its level has one parameter, or two where the direction is free."""
    found = asymmetry(sigmas=3.0).squeeze()
    level = chi2(2 if fitted else 1).isf(2 * norm.sf(3.0))
    name = "fitted" if fitted else "known"
    for case in ("dirac", "majorana"):
        of = found.sel(case=case)
        a = 2 * math.pi * abs(of.n_int.item()) / of.rate.item()
        per_event, _ = quad(
            lambda x, a=a: (1 + a * math.cos(x)) * math.log1p(a * math.cos(x)) / math.pi, 0, 2 * math.pi
        )
        assert of[f"events_direction_{name}"].item() == pytest.approx(level / per_event, rel=1e-8)
        exposure = of[f"exposure_direction_{name}"].item()
        assert exposure * of.rate.item() * per_event == pytest.approx(level, rel=1e-8)
