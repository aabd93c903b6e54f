"""The chain from field to velocity, units and conventions, and the scenarios of the text, in numbers."""

from __future__ import annotations

import math

import pytest
import sympy as sp

from derivations.anomalous_transport import estimates
from derivations.anomalous_transport.chain import TEN, field_conventions, inputs, run
from derivations.anomalous_transport.frames import in_landau_frame
from derivations.anomalous_transport.kick import coefficients_in_the_electromagnetic_field
from derivations.anomalous_transport.leptons import charges, lepton_content
from derivations.anomalous_transport.mean_free_path import mean_free_path_in_metres
from derivations.anomalous_transport.symbols import (
    N_CHARGE,
    SIGMA_B,
    b_field_em,
    c_anom_main,
    energy_density,
    j_l5,
    mu_em,
    mu_l,
    mu_l5,
    mu_weyl,
    n_dot_nu,
    n_nu_total,
    n_weyl,
    p_nu_mean,
    pressure,
    r_disk,
    t_kick,
    temp,
    v_kick,
)
from derivations.anomalous_transport.thermal import mean_energy_over_temperature
from derivations.anomalous_transport.thermodynamics import (
    charge_densities,
    electron_chirality_preserved,
    energy_of_leptons,
    potential_of_one_species,
)
from derivations.anomalous_transport.tool import transport_of
from derivations.core.units import constant

HBARC, C, JOULE = 1.97326980459e-13, 299792458.0, 1.602176634e-13  # MeV m, m/s, J/MeV


def test_chain_by_hand_in_si_units() -> None:
    current = 300 * 0.1 / (2 * math.pi**2)
    flux = current / HBARC**3 * C * math.pi * 1e8 / 2
    velocity = 10 * flux * 300 * JOULE / C / 3e30 / 1000
    found = estimates.paper_chain(printed=False)
    assert float(found[j_l5]) == pytest.approx(current, rel=1e-12)
    assert float(found[n_dot_nu]) == pytest.approx(flux, rel=1e-9)
    assert float(found[v_kick]) == pytest.approx(velocity, rel=1e-9)
    assert (current, flux, velocity) == pytest.approx((1.5198, 9.3148e54, 4978.1), rel=1e-4)


def test_gains_and_losses_of_the_steps_multiply_to_those_of_the_whole() -> None:
    """Printed chain: 1.52 lost in J, 6.1 in the flux, gained 1.9 in v; together 4980 against 1000 km/s."""
    stepwise, whole = estimates.paper_chain(printed=True), estimates.paper_chain(printed=False)
    gains = [
        stepwise[q] / number for q, number in ((j_l5, 1), (n_dot_nu, TEN**54), (n_nu_total, TEN**55), (v_kick, 1000))
    ]
    assert [float(g) for g in gains] == pytest.approx([1.5198, 6.1289, 1.0, 0.53443], rel=1e-4)
    assert float(whole[v_kick] / 1000) == pytest.approx(float(sp.prod(gains)), rel=1e-12)


@pytest.mark.parametrize(
    ("convention", "field", "velocity"),
    [
        ("eB", 5.9157e-3, 294.49),
        ("heaviside_lorentz", 1.95353e-2, 972.49),
        ("gaussian", 6.9251e-2, 3447.4),
        ("printed", 0.1, 4978.1),
    ],
)
def test_field_of_1e12_gauss_in_every_convention(convention: str, field: float, velocity: float) -> None:
    in_mev2 = TEN**12 * field_conventions()[convention]
    assert float(in_mev2) == pytest.approx(field, rel=1e-4)
    assert float(run(inputs(in_mev2), printed=False)[v_kick]) == pytest.approx(velocity, rel=1e-4)


def test_current_does_not_know_where_the_charge_is_kept() -> None:
    """C with e in its em index times B, in each unit system, is C with integer charges times e B."""
    alpha = constant("alpha")
    kept = transport_of(lepton_content(charges())).c_anom["em", "l", "l5"]
    expected = kept * 300 * field_conventions()["eB"]
    for convention, e in (("heaviside_lorentz", sp.sqrt(4 * sp.pi * alpha)), ("gaussian", sp.sqrt(alpha))):
        assert float(e * kept * 300 * field_conventions()[convention] / expected) == pytest.approx(1, rel=1e-12)


@pytest.mark.parametrize(
    ("quantity", "power"), [(b_field_em, 1), (mu_l, 1), (p_nu_mean, 1), (t_kick, 1), (r_disk, 2)], ids=str
)
def test_velocity_scales_with_its_inputs(quantity: sp.Symbol, power: int) -> None:
    start = inputs(sp.Rational(1, 10))
    doubled = {**start, quantity: 2 * start[quantity]}
    ratio = run(doubled, printed=False)[v_kick] / run(start, printed=False)[v_kick]
    assert sp.nsimplify(ratio) == 2**power


def test_no_field_no_kick_and_turned_field_same_flux() -> None:
    assert run(inputs(sp.S.Zero), printed=False)[v_kick] == 0
    here, there = (run(inputs(b), printed=False) for b in (sp.Rational(1, 10), -sp.Rational(1, 10)))
    assert here[j_l5] == -there[j_l5]
    assert here[n_dot_nu] == there[n_dot_nu]


def test_energy_and_momentum_of_the_asymmetric_neutrinos() -> None:
    """1e55 of 300 MeV among 1e58 of 31.5 MeV: a thousandth of the neutrinos, one per cent of energy and momentum."""
    share = estimates.paper_chain(printed=True)[n_nu_total] / TEN**58
    energy = share * 300 / (mean_energy_over_temperature() * 10)
    assert float(share) == pytest.approx(1e-3)
    assert float(energy) == pytest.approx(9.52e-3, rel=1e-3)


def test_vorticity_is_weaker_by_fourteen_decades() -> None:
    found = estimates.dominance()
    assert float(found["l"]) == pytest.approx(1.606e14, rel=1e-3)
    assert float(found["l5"]) == pytest.approx(5.354e13, rel=1e-3)


@pytest.mark.parametrize(("y_p", "expected"), [(0.1, 0.5128), (0.3, 0.7395)])
def test_size_of_the_dropped_term_with_protons(y_p: float, expected: float) -> None:
    """Density of nuclei, n_e = Y_p n_B, mu_nu = 300 MeV: of C mu_l is left C mu_e, mu_e = (3 pi^2 n_e)^(1/3)."""
    per_species = y_p * 0.16 * 197.327**3 / 2
    at = {n_weyl: sp.Float(per_species), temp: sp.Float(0.1)}
    mu_e = potential_of_one_species()[mu_weyl.name].xreplace(at)
    value = coefficients_in_the_electromagnetic_field()[SIGMA_B["em", "l5"].name]
    state = {mu_l: sp.Integer(300), mu_l5: sp.S.Zero, c_anom_main: sp.S.One, mu_em: 300 - mu_e}
    assert float(value.xreplace(state)) / 300 == pytest.approx(expected, rel=2e-4)


def test_landau_frame_of_the_leptons() -> None:
    """At mu_l5 = 0 e_L and e_R carry opposite momenta along B: the magnetic coefficient of l5 stays. Of the vortical
    one the cold ideal gas keeps a third, n mu = epsilon + P; the inputs (3), n mu = 3 (epsilon + P)/4, keep a half."""
    transport = transport_of(lepton_content(charges()))
    state = {transport.mu["em"]: 0, transport.mu["l"]: 300, transport.mu["l5"]: 0, transport.temperature: 10}
    lab, landau = (
        float(values["l5", "em"].xreplace(state)) for values in (transport.sigma_b, transport.sigma_b_landau)
    )
    assert landau == pytest.approx(lab, rel=1e-12)
    vortical = float(transport.sigma_v["l"].xreplace(state))
    assert float(transport.sigma_v_landau["l"].xreplace(state)) / vortical == pytest.approx(1 / 3, rel=0.01)
    inputs_3 = {energy_density: sp.Integer(300), pressure: sp.Integer(100)}  # per lepton
    shifted = in_landau_frame(transport.sigma_v["l"], sp.S.One, transport.momentum_omega)
    assert float(shifted.xreplace(inputs_3).xreplace(state)) / vortical == pytest.approx(1 / 2, rel=0.01)


@pytest.mark.parametrize(("temperature", "expected"), [(0, 225.0), (10, 227.45)])
def test_energy_per_lepton_of_the_ideal_gas(temperature: int, expected: float) -> None:
    """For mu_l = 300 MeV alone; the paper takes 300 MeV."""
    state = {mu_l: sp.Integer(300), mu_l5: sp.S.Zero, mu_em: sp.S.Zero, temp: sp.Integer(temperature)}
    ratio = energy_of_leptons().xreplace(state) / charge_densities()[N_CHARGE["l"].name].xreplace(state)
    assert float(ratio) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(
    ("energy", "density", "metres"), [(31.5, 2.8e14, 2.41), (300.0, 2.8e14, 0.0266), (31.5, 1e12, 675.0)]
)
def test_mean_free_path_against_energy_and_density(energy: float, density: float, metres: float) -> None:
    """It falls as 1/E^2 and 1/rho: a metre is a thermal neutrino in nuclear matter."""
    found = mean_free_path_in_metres(sp.Float(energy), sp.Float(density))
    assert float(found) == pytest.approx(metres, rel=5e-3)


def test_scenarios_of_the_text_in_mev() -> None:
    """Preserved chirality: mu_l5 = -34.5 MeV at mu_l = 300 MeV and a left-handed current smaller by 11.5 per cent."""
    share = electron_chirality_preserved() / mu_l
    assert float(300 * share) == pytest.approx(-34.50, abs=0.01)
    assert float(1 + share) == pytest.approx(0.885, abs=1e-3)
    washed_out = {mu_l: sp.Integer(300), mu_l5: sp.S.Zero, mu_em: sp.S.Zero, temp: sp.S.Zero}
    n_l5 = charge_densities()[N_CHARGE["l5"].name].xreplace(washed_out)
    assert float(n_l5) == pytest.approx(300**3 / (6 * math.pi**2), rel=1e-12)  # the neutrinos, not zero
