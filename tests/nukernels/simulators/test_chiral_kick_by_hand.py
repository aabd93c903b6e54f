"""Currents of the kick against each handed electron, worked out with constants typed by hand."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import xarray as xr

from nukernels.simulators.chiral_kick import chain
from nukernels.simulators.chiral_kick.simulator import SIMULATOR
from nukernels.simulators.simulator import quiet

SMALL = {"samples": 16, "B_grid": "1e12", "mu_l_grid": "300", "r_N_grid": "10", "t_grid": "10"}
HBAR = 6.582119569e-22  # MeV s
HBAR_C_KM = 1.973269805e-16  # MeV km
MEV_IN_KG = 1.78266192e-30  # over c^2
LIGHT = 299792.458  # km/s
FIELD = 5.0  # MeV^2
STATE = {"mu_l": 280.0, "mu_l5": -20.0, "mu_em": 40.0, "T": 12.0, "B": FIELD, "field": "MeV2", "B_grid": "1"}
LEFT, RIGHT, NEUTRINO = 280.0 - 20 - 40, 280.0 + 20 - 40, 280.0 - 20  # MeV


def steps(**options: Any) -> dict[str, float]:
    chosen = SIMULATOR.configured({**SMALL, **STATE, **options})
    found = chain.steps(chosen, chain.state_of(chosen), chosen.conventions()[0])
    return {name: float(value) for name, value in found.items()}


def run(**options: Any) -> xr.Dataset:
    return SIMULATOR.run(SIMULATOR.configured({**SMALL, **options}), quiet)


def test_the_left_handed_current_is_that_of_left_handed_electrons() -> None:
    """A fermion carries mu B/(4 pi^2) along the field, right- against left-handed: e_L alone counts, e_R drops out."""
    found = steps(current="left")
    along = LEFT * FIELD / (4 * math.pi**2)
    against = -RIGHT * FIELD / (4 * math.pi**2)
    assert found["J_left"] == pytest.approx(along, rel=1e-12)
    assert found["J"] == pytest.approx(along, rel=1e-12)
    assert found["J_l"] == pytest.approx(along + against, rel=1e-12)
    assert found["J_l5"] == pytest.approx(along - against, rel=1e-12)


@pytest.mark.parametrize(("current", "carried"), [("left", LEFT), ("l5", LEFT + RIGHT)])
def test_the_star_recoils_from_the_chosen_current(current: str, carried: float) -> None:
    """Momentum p per neutrino, a share of those that cross the disk in the time: v/c = p N/(M c^2)."""
    found = steps(current=current, share_nu=0.3, mean_momentum="given", p_nu=200.0, r_N=11.0, t=8.0, m_star=2.5e30)
    per_time = 0.3 * carried * FIELD / (4 * math.pi**2) * math.pi * (11 / HBAR_C_KM) ** 2  # MeV
    number = per_time * 8 / HBAR
    assert found["n_dot"] == pytest.approx(per_time / HBAR, rel=1e-7)
    assert found["n_total"] == pytest.approx(number, rel=1e-7)
    assert found["v"] == pytest.approx(200 * number / (2.5e30 / MEV_IN_KG) * LIGHT, rel=1e-7)


def test_the_vorticity_on_the_axis_is_the_angular_velocity_in_mev() -> None:
    """Half the curl of the velocity of a rigid body: 1000 turns per second are 2000 pi hbar."""
    assert steps()["omega"] == pytest.approx(2000 * math.pi * HBAR, rel=1e-8, abs=0)
    assert steps(Omega=100.0)["omega"] == pytest.approx(100 * HBAR, rel=1e-8, abs=0)


@pytest.mark.parametrize(("symmetry", "of_right"), [("l", 1), ("l5", -1)])
def test_vorticity_adds_the_current_of_every_lepton_along_the_axis(symmetry: str, of_right: int) -> None:
    """mu^2/(4 pi^2) + T^2/12 of a right-handed fermion, the opposite of a left-handed one, times omega."""

    def each(mu: float) -> float:
        return mu**2 / (4 * math.pi**2) + 12.0**2 / 12

    weak = {"B": 1e-15, "vorticity": True}
    along = steps(**{**weak, "vorticity": False})[f"J_{symmetry}"]
    spin = steps(**weak)[f"J_{symmetry}"] - along
    left = each(LEFT) + each(NEUTRINO)
    assert spin == pytest.approx((of_right * each(RIGHT) - left) * 2000 * math.pi * HBAR, rel=1e-7, abs=0)


@pytest.mark.parametrize("chirality", ["given", "conserved", "washed_out"])
@pytest.mark.parametrize("frame", ["laboratory", "landau"])
def test_leptons_that_are_neutral_among_themselves_carry_no_axial_current_at_all(chirality: str, frame: str) -> None:
    """e_L and e_R have opposite potentials: what they carry cancels exactly, and no field gives a velocity."""
    found = run(neutrality="leptons", chirality=chirality, frame=frame)
    assert float(found.mu_em) == 300
    for name in ("J_l5", "v", "v_band", "v_alone"):
        assert np.all(found[name] == 0), name
    assert np.isnan(found.B_needed).all()
    lines = SIMULATOR.summary(found)
    assert lines[-1] == "nothing moves the star: v is 0 over the range of every single input"
    assert not any("nan" in line or "B for" in line for line in lines)


def test_electrons_that_conserve_chirality_take_over_that_of_the_neutrinos() -> None:
    """n_eL = -n_eR and n_eL - n_eR + n_nu = 0 at T = 0: 2 x^3 + (300 + x)^3 = 0 for x = mu_l5."""
    found = run(neutrality="leptons", chirality="conserved", T=0.0, T_range="0,1")
    x = -300 / (1 + 2 ** (1 / 3))
    assert float(found.mu_l5) == pytest.approx(x, rel=1e-10)


def test_the_summary_leaves_out_fields_that_are_not_proportional_to_a_velocity() -> None:
    assert any("B for 100 km/s" in line for line in SIMULATOR.summary(run()))
    assert not any("B for" in line for line in SIMULATOR.summary(run(vorticity=True)))
