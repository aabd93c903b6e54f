"""Local equilibrium (liu2026, eqs. 21-23, 26, 32, 37, 61, 63, 65, 66, T30).

Weak reactions with all chemical potentials, then what is said of the neutrinos; charge neutrality with the densities of
degenerate gases; the pressure from the first law at zero temperature. Derivatives in the pressure hold the composition
(numbers of particles) and the potential phi fixed.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation, given
from derivations.gauge_force_star.conventions import SPIN_STATES
from derivations.gauge_force_star.decomposition import electric_potential_energy
from derivations.gauge_force_star.fermi_gas import NUMBER, degenerate_gas
from derivations.gauge_force_star.symbols import (
    charge_sign,
    delta,
    drho_dnb,
    e_unit,
    g,
    g_s,
    m_mu,
    mu_e,
    mu_mu,
    mu_mu_kin,
    mu_mu_pot,
    mu_n,
    mu_nu_e,
    mu_nu_mu,
    mu_nubar,
    mu_nubar_e,
    mu_nubar_kin,
    mu_nubar_pot,
    mu_p,
    n_b,
    n_e,
    n_mu,
    n_p,
    p,
    p_f,
    phi,
    pressure,
    psi,
    rho,
    rho_e,
    rho_mu,
    rho_mu_kin,
    rho_mu_pot,
    rho_n,
)

DECAY, CAPTURE = "decay", "capture"
ELECTRONS, MUONS = "mu_n - mu_p - mu_e", "mu_e - mu_mu - mu_nubar"


@given("liu2026:21", dimension=1, place="Sec. III.2.1")
def electron_reactions():
    """Energy released by n -> p e nubar_e and by p e -> n nu_e (MeV)."""
    return {DECAY: mu_n - mu_p - mu_e - mu_nubar_e, CAPTURE: mu_p + mu_e - mu_n - mu_nu_e}


@given("liu2026:22", dimension=1, place="Sec. III.2.1")
def muon_reactions():
    """Energy released by n -> p mu nubar_mu and by p mu -> n nu_mu (MeV)."""
    return {DECAY: mu_n - mu_p - mu_mu - mu_nubar, CAPTURE: mu_p + mu_mu - mu_n - mu_nu_mu}


@equation("liu2026:23", dimension=1, parents=[electron_reactions, muon_reactions], place="Sec. III.2.1")
def beta_equilibrium():
    """What vanishes when no reaction releases energy and electron neutrinos of both kinds leave (MeV)."""
    gone = {mu_nubar_e: sp.S.Zero, mu_nu_e: sp.S.Zero}
    electrons = electron_reactions()[DECAY].xreplace(gone)
    muons = muon_reactions()[DECAY] - electrons
    return {ELECTRONS: electrons, MUONS: muons}


@beta_equilibrium.printed
def _():
    return {ELECTRONS: (mu_n - mu_p) - mu_e, MUONS: mu_e - (mu_mu + mu_nubar)}


@definition("liu2026:26", dimension=3, place="Sec. III.2.1")
def neutrality():
    """What vanishes in neutral matter (MeV^3)."""
    return n_p - n_e - n_mu


@definition("liu2026:37a", defines=mu_mu, place="Sec. III.2.3")
def muon_potential():
    """Total chemical potential of muons (MeV)."""
    return mu_mu_kin + mu_mu_pot


@definition("liu2026:37b", defines=mu_nubar, place="Sec. III.2.3")
def antineutrino_potential():
    """Total chemical potential of muon antineutrinos (MeV)."""
    return mu_nubar_kin + mu_nubar_pot


@equation(
    "liu2026:T30",
    dimension=1,
    parents=[muon_potential, antineutrino_potential, electric_potential_energy],
    place="App. B.1, after (65)",
)
def electric_parts_cancel():
    """mu_mu + mu_nubar in (23): the electric parts of muon and antineutrino cancel (MeV)."""
    parts = {mu_mu_pot: electric_potential_energy().xreplace({charge_sign: sp.S.One})}
    parts[mu_nubar_pot] = electric_potential_energy().xreplace({charge_sign: sp.S.NegativeOne})
    return (muon_potential() + antineutrino_potential()).xreplace(parts)


@electric_parts_cancel.printed
def _():
    return mu_mu_kin + mu_nubar_kin


# Energy and pressure ------------------------------------------------------------------------------


@definition("liu2026:63", defines=rho_mu, place="App. B.1")
def muon_energy():
    """Energy density of muons (MeV^4)."""
    return rho_mu_kin + rho_mu_pot


@definition("liu2026:65", defines=rho_mu_pot, place="App. B.1")
def muon_electric_energy():
    """Electric energy density of muons in the given potential (MeV^4); energy in the field is half of it."""
    return n_mu * mu_mu_pot


@definition("liu2026:61", defines=rho, place="App. B.1")
def total_energy_density():
    """Energy density of electrons, muons and nucleons (MeV^4)."""
    return rho_e + rho_mu + rho_n


@definition("liu2026:32b", defines=rho, place="Sec. III.2.2")
def sum_of_energies():
    """Energy density of all species (MeV^4); the text names neutrinos among them, (61) has none."""
    return rho_n + rho_e + rho_mu


@equation("liu2026:32a", defines=pressure, parents=[sum_of_energies], place="Sec. III.2.2")
def pressure_of_cold_matter():
    """Pressure -dE/dV at fixed numbers of particles, so that every density is proportional to n_b (MeV^4)."""
    volume, number = sp.Dummy("V", positive=True), sp.Dummy("N", positive=True)
    density = sp.Function("rho")
    x = sp.Dummy("x", positive=True)
    # d/dV [V rho(N/V)], with the derivative of rho as a symbol.
    found = -(density(x) + volume * sp.diff(density(x), x) * sp.diff(number / volume, volume))
    return found.subs({sp.diff(density(x), x): drho_dnb, density(x): rho}).subs(number, n_b * volume)


@pressure_of_cold_matter.printed
def _():
    return n_b * drho_dnb - rho


# Neutrality, solved for n_b -----------------------------------------------------------------------


def density_at(momentum: sp.Expr) -> sp.Expr:
    """Density of a gas of spin 1/2 with this Fermi momentum (MeV^3)."""
    shell = degenerate_gas()[NUMBER].xreplace({g_s: sp.Integer(SPIN_STATES)})
    return sp.integrate(shell, (p, 0, p_f)).xreplace({p_f: momentum})


@equation(
    "liu2026:66",
    dimension=3,
    parents=[degenerate_gas, neutrality, muon_potential, electric_potential_energy],
    place="App. B.2",
)
def neutrality_to_solve():
    """What vanishes at the baryon density of given delta and g|phi| (MeV^3), with the total potential of muons.

    p_F^2 = mu^2 - m^2 with the kinetic part of mu; protons are (1 - delta) n_b/2. phi > 0 around muons.
    """
    repulsion = electric_potential_energy().xreplace({charge_sign: sp.S.One, phi: psi / g})
    energy = mu_mu - (muon_potential() - mu_mu_kin).xreplace({mu_mu_pot: repulsion})
    densities = {n_e: density_at(mu_e), n_mu: density_at(sp.sqrt(energy**2 - m_mu**2)), n_p: n_b * (1 - delta) / 2}
    return -neutrality().xreplace(densities)


@neutrality_to_solve.printed
def _():
    # hbar = 1; the powers of the unit of energy make the terms comparable, as numbers in MeV are.
    electrons = mu_e ** sp.Rational(3, 2) * e_unit ** sp.Rational(3, 2) / (3 * sp.pi**2)
    muons = (mu_mu**2 - m_mu**2) ** 3 / e_unit**3 / (3 * sp.pi**2)
    return electrons + muons - (1 - delta) * n_b / 2


neutrality_to_solve.erratum(
    "mu_e^3 + [(mu_mu - g|phi|)^2 - m_mu^2]^(3/2) = 3 pi^2 (1 - delta) n_b/2: the exponents 3/2 and 3 are exchanged "
    "(the printed terms have different dimensions), and the density of muons needs the kinetic part of mu_mu.",
    "None if the exponents are a misprint of the text alone. With the total mu_mu muons would not feel the force.",
)
