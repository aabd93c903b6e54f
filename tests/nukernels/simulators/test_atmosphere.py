"""The exponential atmosphere: neutrinospheres at their depth, Eddington's gradient, alpha_sc linear in the field."""

from __future__ import annotations

import numpy as np
import pytest

from nukernels import kernel
from nukernels.errors import UserMistake
from nukernels.simulators.asymmetry import alpha_sc
from nukernels.simulators.atmosphere import Atmosphere, energy_density, profile
from nukernels.simulators.matter import Conventions, Matter
from nukernels.simulators.simulator import quiet, simulator

pytestmark = pytest.mark.filterwarnings(
    "ignore::nukernels.NoCompilerWarning", "ignore:.*momentum_asymmetry.*:nukernels.DomainWarning"
)
MATTER = Matter(B=1e16)


def test_optical_depth_outside_every_neutrinosphere_is_two_thirds():
    """Integrated in r with the density of the atmosphere, at the energy of each row."""
    shape = Atmosphere(radius=20.0, scale_height=1.5)
    table = profile(shape, MATTER, Conventions())
    assert np.all(table["R_nu_km"] >= 10.0 - 1e-9)
    for row in (0, 100, 399):
        r = np.linspace(table["R_nu_km"][row], table["R_nu_km"][row] + 40 * 1.5, 20001)
        falling = table["kappa_0_per_km"][row] * np.exp(-(r - r[0]) / 1.5)
        assert np.trapezoid(falling, r) == pytest.approx(2 / 3, rel=1e-5)


def test_hotter_spectra_deviate_as_the_kernel_says():
    k = np.array([0.5, 3.0, 30.0])
    found = kernel("neutrino_nucleon.spectra")(k, 3.0, 5.0, T=3.0, mu_nu=0.0).delta_U_mu
    assert found == pytest.approx(energy_density(k, 5.0) - energy_density(k, 3.0), rel=1e-12)


def test_more_rows_change_nothing_and_the_error_says_how_much():
    values = {
        rows: alpha_sc(profile(Atmosphere(rows=rows), MATTER, Conventions()), matter=MATTER)
        for rows in (201, 801, 3201)
    }
    off = np.abs(values[201].alpha_sc - values[3201].alpha_sc)
    assert np.all(off <= values[201].error)
    ratio = values[801].error / values[3201].error  # second derivatives of a cubic spline: second order
    assert np.all((ratio > 14) & (ratio < 18))


def test_asymmetry_is_linear_in_the_field_and_vanishes_without_deviation():
    strong, weak = (
        alpha_sc(profile(Atmosphere(), matter, Conventions()), matter=matter).alpha_sc
        for matter in (MATTER, Matter(B=1e15))
    )
    assert strong.values == pytest.approx(10 * weak.values, rel=1e-10)
    same = alpha_sc(profile(Atmosphere(T_eff=MATTER.T), MATTER, Conventions()), matter=MATTER)
    assert np.all(same.alpha_sc == 0)


def test_command_takes_the_atmosphere_and_refuses_a_table_with_it():
    chosen = simulator("asymmetry").configured({"profile": "exponential", "T_eff": 5.0, "rows": 50})
    assert simulator("asymmetry").run(chosen, quiet).sizes["k"] == 50
    with pytest.raises(UserMistake, match="table needs profile = table"):
        simulator("asymmetry").configured({"profile": "exponential", "table": "a.csv"})
