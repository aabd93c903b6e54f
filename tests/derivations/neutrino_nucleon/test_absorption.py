"""Absorption in a field: levels of the electron, opacity, asymmetry, drift."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

from derivations.core import CATALOGUE, Equation
from derivations.core.units import constant
from derivations.neutrino_nucleon import absorption_quadrature as brute_force
from derivations.neutrino_nucleon import identities_absorption, identities_drift_ratio
from derivations.neutrino_nucleon.absorption import absorption_asymmetry, absorption_opacity, electron_occupation
from derivations.neutrino_nucleon.absorption_drift import absorption_drift, absorption_opacity_with_emission
from derivations.neutrino_nucleon.amplitudes import leading_amplitude
from derivations.neutrino_nucleon.couplings import couplings_are_rotated_into_each_other_by_isospin
from derivations.neutrino_nucleon.drift_ratio import electron_neutrino_deviation
from derivations.neutrino_nucleon.electron_levels import current_per_energy, level_energy, states_per_energy
from derivations.neutrino_nucleon.momentum_asymmetry import momentum_asymmetry_integrands
from derivations.neutrino_nucleon.symbols import (
    G_F,
    E_e,
    Omega,
    Omega_prime,
    T,
    T_eff_e,
    c_A,
    c_A_abs,
    c_V,
    c_V_abs,
    eB,
    f_e,
    k,
    kappa_tot,
    mu_Bn_B,
    mu_Bp_B,
    mu_nu,
    n_n,
    s,
    s_prime,
    sign_nu,
    vacancy_e,
)
from derivations.proof import check_identity, status_of

IDENTITIES = [
    identities_absorption.filled_electron_states_block_absorption,
    identities_absorption.absorption_is_homogeneous_in_the_couplings,
    identities_absorption.asymmetry_has_its_limits,
    identities_absorption.emission_balances_absorption_in_equilibrium,
    identities_absorption.drift_of_absorption_has_its_limits,
    identities_drift_ratio.neutrinos_in_equilibrium_with_the_matter_do_not_deviate,
    identities_drift_ratio.deviations_of_the_flavours_agree_at_equal_temperature,
    identities_drift_ratio.spectra_hold_the_energy_of_one_fermion_state,
    identities_drift_ratio.drift_ratio_compares_the_two_drift_fluxes,
    identities_drift_ratio.asymmetry_compares_drift_with_diffusion,
    couplings_are_rotated_into_each_other_by_isospin,
]


def left_handed_electron_in_field(momentum: float, field: float, levels: int) -> tuple[np.ndarray, np.ndarray]:
    """-sigma.pi in the basis |n, up>, |n, down>, with [pi_1, pi_2] = -i eB, and sigma_3; n < levels."""
    lower = np.diag(np.sqrt(np.arange(1, levels)), 1)  # a|n> = sqrt(n)|n-1>
    pi_1, pi_2 = (np.sqrt(field / 2) * x for x in (lower + lower.T, 1j * (lower - lower.T)))
    sigma = [np.array(x) for x in ([[0, 1], [1, 0]], [[0, -1j], [1j, 0]], [[1, 0], [0, -1]])]
    identity = np.eye(levels)
    hamiltonian = -sum(np.kron(a, b) for a, b in zip(sigma, (pi_1, pi_2, momentum * identity), strict=True))
    return hamiltonian, np.kron(sigma[2], identity)


@pytest.mark.parametrize("momentum", [0.7, -0.7])
def test_levels_are_those_of_the_hamiltonian_and_the_lowest_moves_along_the_field_only(momentum: float) -> None:
    # The matrix in a truncated oscillator basis knows nothing of the blocks that the derivation uses.
    levels, field = 12, 0.3
    hamiltonian, spin = left_handed_electron_in_field(momentum, field, levels)
    energies, states = np.linalg.eigh(hamiltonian)
    formula = sp.lambdify(sorted(level_energy().free_symbols, key=str), level_energy())  # of eB, n, p_3
    expected = [formula(field, n, momentum) for n in range(1, levels - 1)]
    for energy in expected:
        assert np.min(np.abs(energies - energy)) < 1e-12
    lowest = np.flatnonzero(np.abs(energies - momentum) < 1e-12)  # E = +p_3: an electron only if p_3 > 0
    assert lowest.size == 1
    velocity = -np.real(states[:, lowest[0]].conj() @ spin @ states[:, lowest[0]])
    assert velocity == pytest.approx(1.0)


def test_number_of_states_has_no_term_linear_in_the_field_and_the_current_has_nothing_else() -> None:
    # Summing levels over a smooth spread of energies gives E^2/(2 pi^2) and eB/(4 pi^2), up to (eB)^2.
    field, centre, width = 0.8, 8.0, 1.0
    energy = np.linspace(0.01, 16, 160001)
    spread = np.exp(-((energy - centre) ** 2) / (2 * width**2))
    counted = np.ones_like(energy)
    for n in range(1, int(16**2 / (2 * field)) + 1):
        # The mean of 2E/sqrt(E^2 - 2n eB) over a cell, from its integral, is finite at threshold.
        edges = np.append(energy, energy[-1] + energy[1] - energy[0])
        momentum = np.sqrt(np.maximum(edges**2 - 2 * n * field, 0))
        counted += 2 * np.diff(momentum) / np.diff(edges)
    measured = field / (4 * np.pi**2) * np.sum(counted * spread)
    values = {eB: field}
    predicted = np.sum(sp.lambdify(E_e, states_per_energy().subs(values))(energy) * spread)
    assert measured == pytest.approx(predicted, rel=(field / centre**2) ** 2)
    assert current_per_energy() == eB / (4 * sp.pi**2)


def test_amplitude_of_the_brute_force_is_that_of_the_dirac_traces() -> None:
    symbols = (c_V, c_A, s, s_prime, *Omega, *Omega_prime)
    traces = sp.lambdify(symbols, leading_amplitude().subs({G_F: 1, sign_nu: 1}))
    rng = np.random.default_rng(1)
    for _ in range(5):
        vector, axial, cosine, cosine_prime = rng.uniform(-1, 1, 4)
        sine, sine_prime = np.sqrt(1 - cosine**2), np.sqrt(1 - cosine_prime**2)
        for spins in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
            final = [(sine_prime * np.cos(x), sine_prime * np.sin(x), cosine_prime) for x in np.arange(4) * np.pi / 2]
            mean = np.mean([traces(vector, axial, *spins, sine, 0, cosine, *direction) for direction in final])
            found = brute_force.squared_amplitude(vector, axial, *spins, cosine, cosine_prime)
            assert found == pytest.approx(mean, abs=1e-13)


def test_opacity_is_the_reference_cross_section_of_the_supernova_literature() -> None:
    # sigma = sigma_0 (1 + 3 g_A^2)/4 (E/m_e)^2, with sigma_0 = 4 G_F^2 m_e^2 (hbar c)^2/pi from the table of constants.
    energy, axial = 11.0, 1.2754
    fermi = float(constant("G_F")) * 1e-6
    values = {E_e: energy, G_F: fermi, n_n: 1, c_V_abs: 1, c_A_abs: axial, f_e: 0, vacancy_e: 1}
    opacity = float(absorption_opacity().subs(values)) * float(constant("hbarc_squared"))
    expected = float(constant("sigma0")) * (1 + 3 * axial**2) / 4 * (energy / float(constant("m_e"))) ** 2
    assert opacity == pytest.approx(expected, rel=1e-7)


@pytest.mark.parametrize(
    ("id", "status"),
    [
        ("46", "confirmed"),
        ("47", "confirmed"),
        ("48", "confirmed"),
        ("49", "corrected"),
        ("50", "definition"),
        ("51", "definition"),
        ("52", "definition"),
        ("t10", "definition"),
        ("t11", "confirmed"),
    ],
)
def test_status_of_the_equations_of_absorption(id: str, status: str) -> None:
    found = status_of(CATALOGUE.equation(f"ando2003:{id}"))
    assert found.name == status
    assert found.level.startswith("exact")
    assert not found.problems


def test_the_print_of_49_differs_by_half_of_the_phase_space_factor() -> None:
    # What the print leaves out is 1/E_e of 2/E_e, times the two spin terms.
    norm = c_V_abs**2 + 3 * c_A_abs**2
    spins = 2 * c_A_abs * ((c_A_abs + c_V_abs) * mu_Bn_B + (c_A_abs - c_V_abs) * mu_Bp_B) / norm
    difference = absorption_asymmetry() - absorption_asymmetry.form("printed") + spins / E_e
    assert sp.cancel(sp.together(difference)) == 0


def test_brute_force_confirms_the_derivation_of_49_and_refutes_the_print() -> None:
    identity = identities_absorption.recoiling_nucleons_approach_the_heavy_limit
    assert check_identity(identity, "derived", use_cache=False).passed
    failures = check_identity(identity, "printed", use_cache=False).failures
    assert {claim.label.partition(",")[0] for claim in failures} == {"mu_Bn_B part", "mu_Bp_B part"}


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda i: i.name)
@pytest.mark.parametrize("form", ["derived", "printed"])
def test_statements_hold(identity: object, form: str) -> None:
    found = check_identity(identity, form, use_cache=False)  # type: ignore[arg-type]
    assert found.passed, found.failures


def test_a_wrong_direction_of_the_lowest_level_would_be_noticed() -> None:
    def of(equation: Equation) -> object:
        value = equation.form("derived" if equation.kind == "derivable" else "printed")
        return value.xreplace({eB: -eB}) if equation is absorption_asymmetry else value

    claims = list(identities_absorption.recoiling_nucleons_approach_the_heavy_limit.claims(of))
    assert any(not claim.deviation <= claim.bound for claim in claims if claim.label.startswith("eB"))  # type: ignore[union-attr]


def test_drift_of_absorption_solves_the_transport_equation_integrated_over_angles() -> None:
    # f is linear in the cosine; its moment must balance for the h that (47) gives, without a gradient.
    cosine, weight = np.polynomial.legendre.leggauss(8)
    absorbed, scattered, asymmetry, deviation = 0.7, 0.4, 1e-6, 0.3
    factor = absorption_drift()["drift_factor_abs"].subs(kappa_tot, absorbed + scattered)
    values = {"kappa_abs_star": absorbed, "eps_abs": asymmetry}
    dipole = float(factor.subs({x: values[x.name] for x in factor.free_symbols})) * deviation
    distribution = deviation + 3 * cosine * dipole
    lost = absorbed * (1 + asymmetry * cosine) * distribution + scattered * 3 * cosine * dipole
    assert abs(np.sum(weight * cosine * lost) / 2) < 1e-12 * asymmetry


def test_stimulated_absorption_makes_fermi_dirac_stationary() -> None:
    star = absorption_opacity_with_emission()
    ratio = float(star.subs({x: {"kappa_abs": 1, "k": 4, "mu_nu": 1, "T": 2}[x.name] for x in star.free_symbols}))
    occupation = 1 / (np.exp((4 - 1) / 2) + 1)
    emission = ratio - 1  # j over kappa
    assert emission * (1 - occupation) == pytest.approx(occupation)


def test_occupation_of_electrons_is_a_half_at_the_chemical_potential() -> None:
    parts = electron_occupation()
    at = dict.fromkeys(parts["f_e"].free_symbols, 5)
    assert parts["f_e"].subs(at) == parts["vacancy_e"].subs(at) == sp.Rational(1, 2)


def test_momentum_asymmetry_keeps_only_drift_along_the_field_and_diffusion_along_the_radius() -> None:
    parts = momentum_asymmetry_integrands()
    assert {x.name for x in parts["alpha_numerator"].free_symbols} >= {"eps_1", "eps_2", "eps_3", "R_nu"}
    assert {x.name for x in parts["alpha_denominator"].free_symbols} == {"R_nu", "dU_dr", "kappa_0"}


def test_deviation_is_accurate_where_the_temperatures_nearly_agree() -> None:
    # The difference of two Fermi functions at T and T(1 + 1e-9) loses nine digits unless it is arranged.
    arranged = electron_neutrino_deviation.form("arranged")
    point = {k: 7.0, T: 3.0, T_eff_e: 3.0 * (1 + 1e-9), mu_nu: 0.0}
    exact = electron_neutrino_deviation.form("printed").subs({x: sp.Rational(v) for x, v in point.items()})
    symbols = (k, T, T_eff_e, mu_nu)
    found = sp.lambdify(symbols, arranged, "numpy")(*(np.float64(point[x]) for x in symbols))
    assert float(found) == pytest.approx(float(sp.N(exact, 40)), rel=1e-6)
