"""What degenerate gases must obey (liu2026, eqs. 7, 24, 25, 38, 39, 62, 64)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Combination, Term, Vanishing, identity
from derivations.core.identity import Access, Claim
from derivations.gauge_force_star.conventions import SPIN_STATES
from derivations.gauge_force_star.fermi_gas import (
    ENERGY,
    NUMBER,
    PRESSURE,
    antineutrino_kinetic_potential,
    antineutrino_kinetic_potential_again,
    chemical_potential,
    degenerate_gas,
    electron_chemical_potential,
    electron_energy_density,
    fermi_momentum_of_bound_states,
    largest_density_in_well,
    muon_energy_density,
    muon_fermi_momentum,
    muon_kinetic_potential,
    trapped_neutrino_densities,
)
from derivations.gauge_force_star.stable import (
    gas_energy_density,
    gas_fermi_energy,
    gas_fermi_momentum,
    gas_pressure,
    gas_slope_of_fermi_energy,
    gas_slope_of_pressure,
)
from derivations.gauge_force_star.symbols import (
    dmu_gas_dn,
    drho_dn,
    g,
    g_s,
    m_gas,
    m_mu,
    mu_gas,
    n_e,
    n_gas,
    n_mu,
    n_nu_tau,
    n_nubar_mu,
    p,
    p_f,
    p_gas,
    phi,
)

DEPTH = sp.Dummy("depth", positive=True)


def spin_half_density(momentum: sp.Expr) -> sp.Expr:
    """Density of spin 1/2 below a Fermi momentum: two states in a sphere of momenta per (2 pi)^3."""
    return SPIN_STATES * sp.Rational(4, 3) * sp.pi * momentum**3 / (2 * sp.pi) ** 3


@identity("liu2026:gas-first-law", constrains=[electron_chemical_potential, electron_energy_density])
def electrons_obey_the_first_law(of: Access) -> Iterator[Claim]:
    """d rho_e/d n_e = mu_e; and P = mu n - rho is a third of rho, as for light."""
    potential, energy = of(electron_chemical_potential), of(electron_energy_density)
    yield Vanishing("d rho/d n = mu", sp.diff(energy, n_e) - potential)
    yield Vanishing("P = rho/3", potential * n_e - energy - energy / 3)
    yield Vanishing("states", spin_half_density(potential) - n_e)


@identity(
    "liu2026:muon-first-law",
    constrains=[muon_energy_density, muon_kinetic_potential, muon_fermi_momentum, electron_energy_density],
)
def muons_obey_the_first_law(of: Access) -> Iterator[Claim]:
    """d rho_mu/d n_mu = mu_mu with n_mu = p_F^3/3 pi^2; without mass (64) is (62); slow muons have rho = n m."""
    energy, momentum = of(muon_energy_density), of(muon_fermi_momentum)
    slope = sp.diff(energy, p_f) / sp.diff(spin_half_density(p_f), p_f)
    yield Vanishing("d rho/d n = mu", slope - sp.sqrt(m_mu**2 + p_f**2))
    yield Vanishing("mu of n", of(muon_kinetic_potential) ** 2 - m_mu**2 - momentum**2)
    yield Vanishing("states", spin_half_density(momentum) - n_mu)
    # Terms with the logarithm are m^4 log m: they vanish without mass.
    massless = sp.expand(energy).replace(lambda e: isinstance(e, sp.log), lambda e: sp.S.Zero).subs(m_mu, 0)
    electrons = of(electron_energy_density).xreplace({n_e: n_mu})
    yield Vanishing("no mass", massless.xreplace({p_f: momentum}) - electrons)


@identity(
    "liu2026:gas-integrals",
    constrains=[degenerate_gas, chemical_potential, gas_fermi_momentum, gas_fermi_energy, gas_pressure],
)
def gas_of_any_mass_and_states(of: Access) -> Iterator[Claim]:
    """The shells: dP/dp = n dmu/dp, and mu dn/dp = drho/dp; p_F holds n particles; P and n dmu agree."""
    shells = of(degenerate_gas)
    energy = sp.sqrt(p**2 + m_gas**2)
    yield Vanishing("density of states", shells[NUMBER] - g_s * 4 * sp.pi * p**2 / (2 * sp.pi) ** 3)
    yield Vanishing("energy", shells[ENERGY] - energy * shells[NUMBER])
    yield Vanishing("pressure is flux of momentum", shells[PRESSURE] - shells[NUMBER] * p * sp.diff(energy, p) / 3)
    yield Vanishing("mu", of(chemical_potential) - drho_dn)
    filled = g_s * sp.Rational(4, 3) * sp.pi * of(gas_fermi_momentum) ** 3 / (2 * sp.pi) ** 3
    yield Vanishing("particles", filled - n_gas)
    yield Vanishing("Fermi energy", of(gas_fermi_energy) - energy.xreplace({p: p_f}))
    closed = of(gas_pressure).replace(lambda e: isinstance(e, sp.Piecewise), lambda e: e.args[-1].expr)
    closed = closed.xreplace({n_gas: g_s * p_f**3 / (6 * sp.pi**2)})
    yield Vanishing("dP/dp_F", sp.diff(closed, p_f) - shells[PRESSURE].xreplace({p: p_f}))
    yield Vanishing("P at rest", sp.expand(closed).xreplace({p_f: sp.S.Zero}))


@identity(
    "liu2026:gas-slopes",
    constrains=[
        gas_slope_of_fermi_energy,
        gas_slope_of_pressure,
        gas_energy_density,
        gas_fermi_energy,
        gas_fermi_momentum,
        degenerate_gas,
    ],
)
def slopes_of_a_gas(of: Access) -> Iterator[Claim]:
    """dmu/dn by differentiation; n dmu/dn is the pressure per particle of the last shell; rho + P = mu n."""
    momentum, slope = of(gas_fermi_momentum), of(gas_slope_of_fermi_energy)
    energy = of(gas_fermi_energy).xreplace({p_f: momentum})
    at = {p_f: momentum, mu_gas: energy}
    yield Vanishing("dmu/dn", sp.diff(energy, n_gas) - slope.xreplace(at))
    shells = of(degenerate_gas)
    last = (shells[PRESSURE] / shells[NUMBER]).xreplace({p: p_f})
    of_pressure = of(gas_slope_of_pressure).xreplace({dmu_gas_dn: slope}).xreplace({mu_gas: of(gas_fermi_energy)})
    yield Vanishing("dP/dn of the last shell", of_pressure - last)
    yield Vanishing("rho + P", of(gas_energy_density) + p_gas - mu_gas * n_gas)


@identity(
    "liu2026:trapped-density",
    constrains=[
        largest_density_in_well,
        trapped_neutrino_densities,
        antineutrino_kinetic_potential,
        antineutrino_kinetic_potential_again,
        fermi_momentum_of_bound_states,
    ],
)
def one_density_of_a_filled_well(of: Access) -> Iterator[Claim]:
    """(7) and (38) are the same density; its Fermi energy (25), (39) is the depth g|phi|, as is p_F."""
    trapped = of(trapped_neutrino_densities)
    yield Vanishing("(7) and (38)", of(largest_density_in_well) - trapped[n_nubar_mu.name])
    yield Vanishing("both species", trapped[n_nubar_mu.name] - trapped[n_nu_tau.name])
    for each in (antineutrino_kinetic_potential, antineutrino_kinetic_potential_again):
        energy = of(each).xreplace({n_nubar_mu: trapped[n_nubar_mu.name]}).subs(phi, -DEPTH)
        yield Vanishing(f"({each.number}) of (38)", energy - g * DEPTH)
    yield Vanishing("bound", of(fermi_momentum_of_bound_states) - g * sp.Abs(phi))
    yield Combination(
        "(25b) and (39)",
        (Term(antineutrino_kinetic_potential), Term(antineutrino_kinetic_potential_again, factor=sp.S.NegativeOne)),
    )


@identity(
    "liu2026:active-neutrino-states",
    constrains=[trapped_neutrino_densities, antineutrino_kinetic_potential, antineutrino_kinetic_potential_again],
)
def one_helicity_state_per_momentum(of: Access) -> Iterator[Claim]:
    """A left-handed antineutrino has one state in (2 pi)^3: half the density of electrons at equal Fermi momentum."""
    one = {g_s: sp.S.One}
    half = spin_half_density(g * sp.Abs(phi)) / 2
    yield Vanishing("(38)", of(trapped_neutrino_densities)[n_nubar_mu.name].xreplace(one) - half)
    for each in (antineutrino_kinetic_potential, antineutrino_kinetic_potential_again):
        yield Vanishing(f"({each.number})", spin_half_density(of(each).xreplace(one)) / 2 - n_nubar_mu)
