"""The formulas that programs evaluate where the printed ones cancel (liu2026, eqs. 15, 16, 43, 64, 66).

Definitions: the same quantities, written with the functions of `small_arguments`; `identities_stable` compares each
with the derived closed form at many digits. Small m_A R and m_A r in the potential, small a t R^2 in the discharge,
small p_F/m in the pressure. Also what a star solver needs at a point: state of a gas, composition at given n_b, delta
and psi.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition
from derivations.gauge_force_star.conventions import SPIN_STATES
from derivations.gauge_force_star.discharge import created_number, rate_constant
from derivations.gauge_force_star.fermi_gas import degenerate_gas
from derivations.gauge_force_star.nuclear import difference_of_potentials, symmetry_energy_of_z
from derivations.gauge_force_star.small_arguments import (
    arctangent_excess,
    lost_exponential,
    pressure_per_kinetic_energy,
    scaled_field,
    scaled_sinh_excess,
)
from derivations.gauge_force_star.symbols import (
    a_rate,
    delta,
    dm_np,
    dmu_gas_dn,
    dn_mu_dpsi,
    dp_gas_dn,
    dpsi,
    dq_ddelta,
    g,
    g_s,
    m_boson,
    m_gas,
    m_mu,
    mu_e,
    mu_gas,
    n_b,
    n_charge,
    n_created,
    n_e,
    n_gas,
    n_mu,
    p_f,
    p_gas,
    psi,
    q_residual,
    r,
    r_body,
    rho_gas,
    s_sym,
    t,
    varphi_shape,
)
from derivations.gauge_force_star.uniform_sphere import radial_field, shape_inside, shape_outside

# Potential of a uniform sphere --------------------------------------------------------------------


@definition("liu2026:43.stable", defines=varphi_shape, parents=[shape_inside, shape_outside], place="App. A.1, (43)")
def shape_everywhere():
    """Shape of the potential at every radius, for every boson mass (MeV^-2)."""
    x, inner, outer = m_boson * r_body, sp.Min(r, r_body), sp.Max(r, r_body)
    y = m_boson * inner
    inside = r_body**2 * lost_exponential(x) - inner**2 * (1 + x) * scaled_sinh_excess(y, x)
    outside = r_body**3 / outer * scaled_field(x, m_boson * outer)
    return sp.Piecewise((inside, r < r_body), (outside, True))


@definition("liu2026:43.psi", defines=psi, parents=[shape_everywhere], place="App. A.1, (43)")
def depth_everywhere():
    """g|phi| of a uniform sphere (MeV)."""
    return g**2 * n_charge * varphi_shape


@definition("liu2026:44.stable", defines=dpsi, parents=[radial_field], place="App. A.1, before (44)")
def slope_everywhere():
    """g|phi'| of a uniform sphere (MeV^2)."""
    x, inner, outer = m_boson * r_body, sp.Min(r, r_body), sp.Max(r, r_body)
    inside = inner * (1 + x) * scaled_field(m_boson * inner, x)
    y = m_boson * outer
    outside = r_body**3 / outer**2 * (1 + y) * scaled_field(x, y)
    return g**2 * n_charge * sp.Piecewise((inside, r < r_body), (outside, True))


# Discharge ----------------------------------------------------------------------------------------


@definition("liu2026:16.stable", defines=n_created, parents=[created_number, rate_constant], place="Sec. II.2, (16)")
def created_number_at_any_time():
    """Pairs of one flavour created by the time t."""
    grown = a_rate * t * r_body**2
    return 4 * sp.pi * n_charge * r_body**3 * grown * arctangent_excess(grown)


# Degenerate gas -----------------------------------------------------------------------------------


@definition("liu2026:gas.p_F", defines=p_f, parents=[degenerate_gas], place="(62) and (64)")
def gas_fermi_momentum():
    """Fermi momentum of a gas of g_s states (MeV)."""
    return (6 * sp.pi**2 * n_gas / g_s) ** sp.Rational(1, 3)


@definition("liu2026:gas.mu", defines=mu_gas, parents=[degenerate_gas], place="(25a)")
def gas_fermi_energy():
    """Fermi energy, rest mass included (MeV)."""
    return sp.sqrt(m_gas**2 + p_f**2)


@definition("liu2026:gas.P", defines=p_gas, parents=[degenerate_gas], place="(64)")
def gas_pressure():
    """Pressure of a gas of density n = g_s p_f^3/(6 pi^2) and Fermi momentum p_f (MeV^4).

    The kinetic energy p_f^2/(mu + m) is mu - m without cancellation.
    """
    root = sp.sqrt(p_f**2 + m_gas**2)
    half = p_f / (root + m_gas)  # tanh of half the rapidity
    slow = n_gas * p_f * half * pressure_per_kinetic_energy(half**2)
    per_cube = g_s / (6 * sp.pi**2)
    rapidity = sp.log((p_f + root) / m_gas)
    fast = root * (2 * n_gas / 3 - per_cube * m_gas**2 * p_f) + per_cube * m_gas**4 * rapidity
    return sp.Piecewise((slow, p_f < m_gas), (sp.Rational(3, 8) * fast, True))


@definition("liu2026:gas.rho", defines=rho_gas, parents=[gas_fermi_energy, gas_pressure], place="(64)")
def gas_energy_density():
    """Energy density mu n - P, rest mass included: nothing cancels, for P is at most mu n/4 (MeV^4)."""
    return mu_gas * n_gas - p_gas


@definition("liu2026:gas.dmu", defines=dmu_gas_dn, parents=[gas_fermi_energy], place="(33)")
def gas_slope_of_fermi_energy():
    """Derivative of the Fermi energy in the density (MeV^-2)."""
    return p_f**2 / (3 * n_gas * mu_gas)


@definition("liu2026:gas.dP", defines=dp_gas_dn, parents=[gas_slope_of_fermi_energy], place="(33)")
def gas_slope_of_pressure():
    """Derivative of the pressure in the density (MeV): dP = n dmu, Gibbs-Duhem without temperature."""
    return n_gas * dmu_gas_dn


# Composition at given baryon density, asymmetry and potential --------------------------------------


@definition("liu2026:66.mu_e", defines=mu_e, parents=[difference_of_potentials, symmetry_energy_of_z], place="App. B.2")
def equilibrium_electron_potential():
    """mu_e = mu_n - mu_p, (23) and (27) (MeV)."""
    return 4 * delta * s_sym + dm_np


def muon_momentum() -> sp.Expr:
    """Fermi momentum of muons (MeV): trapped antineutrinos have mu_nubar = 0, so mu_mu_kin is mu_e - psi."""
    kinetic = mu_e - psi
    return sp.sqrt((kinetic - m_mu) * (kinetic + m_mu))


def above_threshold(value: sp.Expr, dimension: int) -> sp.Expr:
    """A value where there are muons, and zero elsewhere: a zero of that dimension that passes on every NaN."""
    zero = sp.Max(mu_e - psi - m_mu, 0) ** dimension
    return sp.Piecewise((value, mu_e > psi + m_mu), (zero, True))


@definition("liu2026:66.n", defines=(n_e, n_mu), parents=[equilibrium_electron_potential], place="App. B.2")
def lepton_densities():
    """Densities of electrons and muons in beta equilibrium; no muons below their threshold (MeV^3)."""
    per_cube = sp.Rational(SPIN_STATES, 6) / sp.pi**2
    return {n_e.name: per_cube * mu_e**3, n_mu.name: above_threshold(per_cube * muon_momentum() ** 3, 3)}


@definition(
    "liu2026:66.residual",
    defines=(q_residual, dq_ddelta, dn_mu_dpsi),
    parents=[lepton_densities],
    place="App. B.2",
)
def neutrality_residual():
    """n_e + n_mu - n_p (MeV^3), its slope in delta (MeV^3), and the slope of n_mu in g|phi| (MeV^2), never positive."""
    muons_per_energy = above_threshold(SPIN_STATES / (2 * sp.pi**2) * muon_momentum() * (mu_e - psi), 2)
    electrons_per_energy = SPIN_STATES / (2 * sp.pi**2) * mu_e**2
    return {
        q_residual.name: n_e + n_mu - (1 - delta) * n_b / 2,
        dq_ddelta.name: (electrons_per_energy + muons_per_energy) * 4 * s_sym + n_b / 2,
        dn_mu_dpsi.name: -muons_per_energy,
    }
