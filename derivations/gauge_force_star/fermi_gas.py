"""Degenerate gases (liu2026, eqs. 7, 24, 25, 33, 38, 39, 62, 64, T14): one integral over momenta for all.

n, rho and P of g_s states per momentum below the Fermi momentum; everything printed follows with its own mass,
number of states and, for trapped particles, the Fermi momentum of the last bound state.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.gauge_force_star.conventions import SPIN_STATES
from derivations.gauge_force_star.symbols import (
    drho_dn,
    g,
    g_s,
    m_gas,
    m_mu,
    mu_e,
    mu_i,
    mu_mu_kin,
    mu_nubar_kin,
    n_e,
    n_fermi,
    n_gas,
    n_mu,
    n_nu_tau,
    n_nubar_mu,
    p,
    p_f,
    p_gas,
    phi,
    psi,
    rho_e,
    rho_gas,
    rho_mu_kin,
)

NUMBER, ENERGY, PRESSURE = "dn/dp", "drho/dp", "dP/dp"
THIRD = sp.Rational(1, 3)


@definition("liu2026:gas", dimension=None, defines=(n_gas, rho_gas, p_gas), place="(62) and (64), first forms")
def degenerate_gas():
    """Number, energy and pressure per modulus of momentum of g_s states of mass m_gas, below the Fermi momentum."""
    shell = g_s / (2 * sp.pi) ** 3 * 4 * sp.pi * p**2
    energy = sp.sqrt(p**2 + m_gas**2)
    return {NUMBER: shell, ENERGY: shell * energy, PRESSURE: shell * p**2 / (3 * energy)}


@definition("liu2026:33", defines=mu_i, place="Sec. III.2.2")
def chemical_potential():
    """Chemical potential of a species: derivative of its energy density in its density at fixed volume (MeV)."""
    return drho_dn


def below(part: str, mass: sp.Expr = m_gas, states: sp.Expr = g_s, fermi: sp.Expr = p_f) -> sp.Expr:
    """The integral of a part of `degenerate_gas` up to a Fermi momentum."""
    integrand = degenerate_gas()[part].xreplace({m_gas: sp.sympify(mass), g_s: sp.sympify(states)})
    return sp.integrate(sp.expand(integrand), (p, 0, fermi))


def fermi_momentum(density: sp.Expr, states: sp.Expr) -> sp.Expr:
    """The Fermi momentum of a density: the positive root of n(p_F) = density (MeV)."""
    filled = below(NUMBER, states=states)
    return (density * p_f**3 / filled) ** THIRD


def fermi_energy(mass: sp.Expr) -> sp.Expr:
    """mu = d rho/d n (33) as a function of the Fermi momentum: both grow with the last shell (MeV)."""
    per_shell = degenerate_gas()
    slope = sp.cancel(per_shell[ENERGY] / per_shell[NUMBER]).xreplace({p: p_f, m_gas: sp.sympify(mass)})
    return chemical_potential().xreplace({drho_dn: slope})


@equation("liu2026:64.p_F", defines=p_f, parents=[degenerate_gas], place="App. B.1, below (64)")
def muon_fermi_momentum():
    """Fermi momentum of muons (MeV)."""
    return fermi_momentum(n_mu, SPIN_STATES)


@muon_fermi_momentum.printed
def _():
    return (3 * sp.pi**2 * n_mu) ** THIRD


GAS = [degenerate_gas, chemical_potential]


@equation("liu2026:24", defines=mu_e, parents=GAS, place="Sec. III.2.1")
def electron_chemical_potential():
    """Chemical potential of electrons without mass (MeV)."""
    return fermi_energy(sp.S.Zero).xreplace({p_f: fermi_momentum(n_e, SPIN_STATES)})


@electron_chemical_potential.printed
def _():
    return (3 * sp.pi**2 * n_e) ** THIRD


@equation("liu2026:25a", defines=mu_mu_kin, parents=GAS, place="Sec. III.2.1")
def muon_kinetic_potential():
    """Kinetic part of the chemical potential of muons, rest mass included (MeV)."""
    return fermi_energy(m_mu).xreplace({p_f: fermi_momentum(n_mu, SPIN_STATES)})


@muon_kinetic_potential.printed
def _():
    return sp.sqrt(m_mu**2 + (3 * sp.pi**2 * n_mu) ** sp.Rational(2, 3))


@equation("liu2026:25b", defines=mu_nubar_kin, parents=GAS, place="Sec. III.2.1")
def antineutrino_kinetic_potential():
    """Kinetic part of the chemical potential of g_s helicity states of muon antineutrinos (MeV)."""
    return fermi_energy(sp.S.Zero).xreplace({p_f: fermi_momentum(n_nubar_mu, g_s)})


@antineutrino_kinetic_potential.printed
def _():
    return (3 * sp.pi**2 * n_nubar_mu) ** THIRD


antineutrino_kinetic_potential.erratum(
    "(6 pi^2 n/g_s)^(1/3): the printed 3 pi^2 has two helicity states, an active antineutrino has one.",
    "Compensated by (38) as long as both are used together; the density at a given potential is not.",
)


@equation("liu2026:39", defines=mu_nubar_kin, parents=GAS, place="Sec. III.2.3")
def antineutrino_kinetic_potential_again():
    """(25b), printed a second time (MeV)."""
    return fermi_energy(sp.S.Zero).xreplace({p_f: fermi_momentum(n_nubar_mu, g_s)})


@antineutrino_kinetic_potential_again.printed
def _():
    return (3 * sp.pi**2 * n_nubar_mu) ** THIRD


antineutrino_kinetic_potential_again.erratum("As (25b): (6 pi^2 n/g_s)^(1/3), with g_s = 1 for an active antineutrino.")

# Trapped particles --------------------------------------------------------------------------------


@equation("liu2026:T14", defines=p_f, parents=[degenerate_gas], place="Sec. III.2.3, before (38)")
def fermi_momentum_of_bound_states():
    """Fermi momentum of massless particles that fill every state of total energy below zero (MeV).

    Total energy at p_F is the energy of a particle, from (62), minus the depth g|phi|.
    """
    per_shell = degenerate_gas()
    energy = (per_shell[ENERGY] / per_shell[NUMBER]).xreplace({m_gas: sp.S.Zero, p: p_f})
    (momentum,) = sp.solve(sp.powdenest(energy, force=True) - psi, p_f)
    return momentum.xreplace({psi: g * sp.Abs(phi)})


@fermi_momentum_of_bound_states.printed
def _():
    return g * sp.Abs(phi)


BOUND = [degenerate_gas, fermi_momentum_of_bound_states]


@equation("liu2026:7", defines=n_fermi, parents=BOUND, place="Sec. II.1")
def largest_density_in_well():
    """Largest density of g_s helicity states in a well of depth g|phi| (MeV^3)."""
    return below(NUMBER).xreplace({p_f: fermi_momentum_of_bound_states()})


@largest_density_in_well.printed
def _():
    return 8 * sp.pi * g**3 * sp.Abs(phi) ** 3


largest_density_in_well.erratum(
    "The density is g_s g^3|phi|^3/(6 pi^2), as in (38), with g_s = 1 for an active neutrino. The printed 8 pi "
    "stands for g_s = 6 (2 pi)^3.",
    "(8) and N/Q in (9) are too large by 48 pi^3 = 1488; the Earth is screened from a coupling 3.4 times larger.",
)


@equation("liu2026:38", defines=(n_nubar_mu, n_nu_tau), parents=BOUND, place="Sec. III.2.3")
def trapped_neutrino_densities():
    """Densities of muon antineutrinos and of tau neutrinos that fill a well, with g_s helicity states each (MeV^3)."""
    filled = below(NUMBER).xreplace({p_f: fermi_momentum_of_bound_states()})
    return {n_nubar_mu.name: filled, n_nu_tau.name: filled}


@trapped_neutrino_densities.printed
def _():
    filled = g**3 * sp.Abs(phi) ** 3 / (3 * sp.pi**2)
    return {n_nubar_mu.name: filled, n_nu_tau.name: filled}


trapped_neutrino_densities.erratum(
    "g_s g^3|phi|^3/(6 pi^2) per flavour; the printed 1/(3 pi^2) has g_s = 2, an active neutrino has g_s = 1.",
    "The screening by trapped neutrinos in Sec. III and IV is overestimated by a factor of two at given phi.",
)

# Energy densities ---------------------------------------------------------------------------------


@equation(
    "liu2026:62",
    defines=rho_e,
    parents=[degenerate_gas],
    relations=[mu_e - (3 * sp.pi**2 * n_e) ** THIRD],
    place="App. B.1",
)
def electron_energy_density():
    """Energy density of electrons without mass (MeV^4)."""
    return below(ENERGY, 0, SPIN_STATES).xreplace({p_f: fermi_momentum(n_e, SPIN_STATES)})


@electron_energy_density.printed
def _():
    return 3 ** sp.Rational(4, 3) * sp.pi ** sp.Rational(2, 3) / 4 * n_e ** sp.Rational(4, 3)


@electron_energy_density.arranged
def _():
    # One root, which (24) has taken, instead of its fourth power.
    return 3 * n_e * mu_e / 4


@equation("liu2026:64", defines=rho_mu_kin, parents=[degenerate_gas], place="App. B.1")
def muon_energy_density():
    """Energy density of muons of Fermi momentum p_f, rest mass included (MeV^4)."""
    return massive_integral(ENERGY)


@muon_energy_density.printed
def _():
    root = sp.sqrt(p_f**2 + m_mu**2)
    return (p_f * (m_mu**2 + 2 * p_f**2) * root - m_mu**4 * arcsinh(p_f / m_mu)) / (8 * sp.pi**2)


def arcsinh(x: sp.Expr) -> sp.Expr:
    """arsinh as a logarithm."""
    return sp.log(x + sp.sqrt(x**2 + 1))


def massive_integral(part: str) -> sp.Expr:
    """Integral over the momenta of muons, by p = m sinh(u): the integrand becomes a sum of exponentials."""
    u = sp.Dummy("u", positive=True)
    energy = sp.Dummy("energy", positive=True)
    integrand = degenerate_gas()[part].xreplace({sp.sqrt(p**2 + m_gas**2): energy, g_s: sp.Integer(SPIN_STATES)})
    integrand = integrand.xreplace({p: m_mu * sp.sinh(u), energy: m_mu * sp.cosh(u)}) * m_mu * sp.cosh(u)
    exponentials = sp.expand(integrand.rewrite([sp.sinh, sp.cosh], sp.exp))
    antiderivative = sum(_integral_of(term, u) for term in sp.Add.make_args(exponentials))
    growth = (p_f + sp.sqrt(p_f**2 + m_mu**2)) / m_mu  # e^u at the Fermi momentum
    ends = {u: sp.log(growth)}
    closed = (antiderivative.xreplace(ends) - antiderivative.xreplace({u: sp.S.Zero})).replace(
        lambda e: isinstance(e, sp.exp), lambda e: sp.exp(sp.expand_log(e.args[0], force=True))
    )
    return sp.powsimp(closed)


def _integral_of(term: sp.Expr, u: sp.Symbol) -> sp.Expr:
    """Of c e^(k u)."""
    slope = sp.diff(term, u) / term
    return term * u if sp.cancel(slope) == 0 else term / sp.cancel(slope)
