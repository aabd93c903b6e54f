"""Potential of an antineutrino in polarised matter and the resonance condition (nardi2000, Sec. 3, eq. 4).

Four-fermion interaction H = G_F/sqrt(2) [nubar gamma^mu (1 - gamma_5) nu] [fbar gamma_mu (g_V - g_A gamma_5) f], in
forward direction and averaged over a medium of fermions at rest with spin polarisation lambda. The potential of a
neutrino is the mean of H in its state; for an antineutrino the order of the fields reverses the sign. Couplings of the
neutral current are those of the standard model; the paper's g_A^f and C_A^N are twice I_3 (1.26 for nucleons).
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from derivations.core import definition, equation, given
from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, METRIC
from derivations.spin_flavour_precession.symbols import (
    dm2,
    e_nu,
    g_axial_f,
    g_fermi,
    gap_vac,
    kappa_e,
    kappa_f,
    kappa_n,
    kappa_p,
    lambda_par_e,
    lambda_par_n,
    lambda_par_p,
    m_tau,
    n_electron,
    n_f,
    n_neutron,
    n_nucleon,
    n_proton,
    sin2_theta_w,
    theta_vac,
    v_nuebar,
    v_nutaubar,
    v_second,
)

HALF = sp.Rational(1, 2)
NEUTRALITY = (n_electron - n_proton,)
POLARISATION = ((kappa_n, lambda_par_n), (kappa_p, lambda_par_p), (kappa_e, lambda_par_e))


def vector_couplings() -> dict[sp.Symbol, sp.Expr]:
    """g_V = I_3 - 2 Q sin^2 Theta_W of the neutral current, by number density."""
    return {
        n_neutron: -HALF,
        n_proton: HALF - 2 * sin2_theta_w,
        n_electron: -HALF + 2 * sin2_theta_w,
    }


@cache
def forward_energy() -> tuple[sp.Expr, sp.Expr]:
    """Mean of H for an antineutrino per G_F N_f: coefficients of g_V and of g_A times polarisation along the flight.

    Traces over the spin density matrix of f at rest and over the massless neutrino flying along the 3-axis.
    """
    along = sp.Dummy("polarisation", real=True)
    g_v, g_a = sp.symbols("g_V g_A")
    spin = sp.I * GAMMA[1] * GAMMA[2]  # Sigma_3
    at_rest = (GAMMA[0] + IDENTITY) / 2 * (IDENTITY + along * spin) / 2  # sum of w u ubar / (ubar gamma^0 u)
    light = (GAMMA[0] - GAMMA[3]) / 2  # k-slash / 2E: one particle per volume
    total = sp.S.Zero
    for mu in range(4):
        neutrino = (light * GAMMA[mu] * (IDENTITY - GAMMA_5)).trace()
        medium = (at_rest * GAMMA[mu] * (g_v * IDENTITY - g_a * GAMMA_5)).trace()
        total += METRIC[mu] * neutrino * medium
    energy = sp.Poly(sp.expand(-total / sp.sqrt(2)), g_v, g_a)  # minus: antineutrino
    if energy.coeff_monomial(1) != 0 or sp.degree(energy.coeff_monomial(g_a), along) != 1:
        raise ArithmeticError(f"not linear in the couplings and the polarisation: {energy}")
    return energy.coeff_monomial(g_v), energy.coeff_monomial(g_a).coeff(along)


def neutral_potential() -> sp.Expr:
    """Potential of any antineutrino flavour from the neutral current, without polarisation, in neutral matter."""
    per_coupling, _ = forward_energy()
    total = sum(coupling * number for number, coupling in vector_couplings().items())
    return sp.expand(per_coupling * g_fermi * total.xreplace({n_electron: n_proton}))


@equation("nardi2000:t-kappa", defines=kappa_f, place="Sec. 3, after (4)")
def axial_potential():
    """Potential per unit polarisation along the flight, with V = ... - kappa lambda; g_A is twice I_3 (MeV)."""
    _, per_coupling = forward_energy()
    return -per_coupling * g_fermi * n_f * g_axial_f / 2


@axial_potential.printed
def _():
    return g_axial_f * g_fermi / sp.sqrt(2) * n_f


@equation("nardi2000:4", defines=(v_nutaubar, gap_vac))
def resonance_condition():
    """Potential of a tau antineutrino, and the vacuum splitting Delta m^2/2E that it equals at the resonance (MeV).

    The splitting makes the diagonal elements of the two-level Hamiltonian, V + m_tau^2/2E and m_s^2/2E, equal.
    """
    polarised = sum(kappa * mean for kappa, mean in POLARISATION)
    m_active, m_heavy, potential = sp.symbols("m_active m_heavy V", positive=True)
    active, sterile = potential + m_active**2 / (2 * e_nu), m_heavy**2 / (2 * e_nu)
    (at_resonance,) = sp.solve(active - sterile, potential)
    splitting = sp.expand(at_resonance).subs(m_heavy, sp.sqrt(m_active**2 + dm2))
    return {v_nutaubar.name: neutral_potential() - polarised, gap_vac.name: sp.expand(splitting)}


@resonance_condition.printed
def _():
    polarised = sum(kappa * mean for kappa, mean in POLARISATION)
    return {v_nutaubar.name: g_fermi * n_neutron / sp.sqrt(2) - polarised, gap_vac.name: dm2 / (2 * e_nu)}


@definition("nardi2000:4.dm2", defines=dm2, parents=[resonance_condition], place="Sec. 3, (4)")
def splitting_at_resonance():
    """Delta m^2 of the neutrinos of energy E that resonate where the potential is V (MeV^2)."""
    (found,) = sp.solve(resonance_condition()[gap_vac.name] - v_nutaubar, dm2)
    return found


@definition("nardi2000:4.E", defines=e_nu, parents=[resonance_condition], place="Sec. 3, (4)")
def energy_at_resonance():
    """Energy of the neutrinos that resonate where the potential is V (MeV): the layer depends on energy."""
    (found,) = sp.solve(resonance_condition()[gap_vac.name] - v_nutaubar, e_nu)
    return found


@equation("nardi2000:t-msw", defines=(gap_vac, v_nuebar), relations=NEUTRALITY, place="Sec. 3, after (4)")
def msw_condition():
    """Splitting at the resonance of oscillations into sterile antineutrinos, and the potential of nu_e-bar (MeV).

    Oscillations: diagonal elements of the vacuum Hamiltonian rotated by theta_V. nu_e-bar: the charged current, after
    a Fierz transformation, adds 1 to g_V of electrons.
    """
    half_splitting = dm2 / (4 * e_nu)
    c, s = sp.cos(theta_vac), sp.sin(theta_vac)
    rotation = sp.Matrix([[c, s], [-s, c]])
    vacuum = rotation * sp.diag(-half_splitting, half_splitting) * rotation.T
    splitting = sp.trigsimp(vacuum[1, 1] - vacuum[0, 0])
    per_coupling, _ = forward_energy()
    return {gap_vac.name: splitting, v_nuebar.name: neutral_potential() + per_coupling * g_fermi * n_electron}


@msw_condition.printed
def _():
    return {
        gap_vac.name: dm2 / (2 * e_nu) * sp.cos(2 * theta_vac),
        v_nuebar.name: g_fermi / sp.sqrt(2) * (n_neutron - 2 * n_electron),
    }


@given("nardi2000:t-dV", defines=v_second, place="Sec. 3, first paragraphs")
def second_order_potential():
    """Scale of the difference between nu_mu and nu_tau from loops (MeV), quoted from Botella, Lim and Marciano."""
    return g_fermi**2 * m_tau**2 * n_nucleon
