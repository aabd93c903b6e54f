"""What nuclear matter and the mixture must obey (liu2026, eqs. 23-28, 32, 37, 57-66)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Measured, Vanishing, identity
from derivations.core.identity import Access, Claim
from derivations.gauge_force_star.equilibrium import (
    CAPTURE,
    DECAY,
    ELECTRONS,
    MUONS,
    antineutrino_potential,
    beta_equilibrium,
    electric_parts_cancel,
    electron_reactions,
    muon_electric_energy,
    muon_energy,
    muon_potential,
    muon_reactions,
    neutrality,
    neutrality_to_solve,
    pressure_of_cold_matter,
    sum_of_energies,
    total_energy_density,
)
from derivations.gauge_force_star.nuclear import (
    baryon_density,
    difference_of_potentials,
    difference_of_potentials_in_steps,
    energy_of_symmetric_matter,
    energy_per_baryon,
    mass_difference,
    nucleon_energy_density,
    nucleon_potentials,
    nucleon_pressure,
    nucleon_slopes,
    scaled_density,
    symmetry_energy,
    symmetry_energy_of_z,
)
from derivations.gauge_force_star.stable import (
    equilibrium_electron_potential,
    lepton_densities,
    neutrality_residual,
)
from derivations.gauge_force_star.symbols import (
    delta,
    dm_np,
    dmu_n_ddelta,
    dmu_n_dnb,
    dmu_p_ddelta,
    dmu_p_dnb,
    dn_mu_dpsi,
    dp_n_ddelta,
    dp_n_dnb,
    dq_ddelta,
    drho_dnb,
    e0_const,
    e0_fun,
    gamma_stiff,
    m_mu,
    m_n,
    m_p,
    mu_e,
    mu_mu,
    mu_mu_kin,
    mu_mu_pot,
    mu_n,
    mu_nubar,
    mu_nubar_kin,
    mu_p,
    n0,
    n_b,
    n_e,
    n_mu,
    n_n,
    n_p,
    psi,
    q_residual,
    rho,
    rho_e,
    rho_mu,
    rho_mu_kin,
    rho_mu_pot,
    rho_n,
    s0,
    s_sym,
    z,
    zeta,
)

NUCLEONS = [nucleon_energy_density, nucleon_potentials, nucleon_pressure, nucleon_slopes]
PARAMETERS = {
    e0_const: sp.Rational(-158, 10),
    s0: sp.Integer(32),
    zeta: sp.Rational(6, 10),
    m_p: sp.Rational(93827, 100),
}


@identity("liu2026:nucleon-thermodynamics", constrains=NUCLEONS)
def nucleons_obey_thermodynamics(of: Access) -> Iterator[Claim]:
    """P = mu_n n_n + mu_p n_p - rho, and Gibbs-Duhem dP = n_n dmu_n + n_p dmu_p along n_b and along delta."""
    potentials, slopes = of(nucleon_potentials), of(nucleon_slopes)
    neutrons, protons = n_b * (1 + delta) / 2, n_b * (1 - delta) / 2
    sum_of_products = neutrons * potentials[mu_n.name] + protons * potentials[mu_p.name]
    yield Vanishing("P = mu n - rho", sum_of_products - of(nucleon_energy_density) - of(nucleon_pressure))
    same_density = (n_b - n0 * z,)
    for pressure_slope, neutron_slope, proton_slope in (
        (dp_n_dnb, dmu_n_dnb, dmu_p_dnb),
        (dp_n_ddelta, dmu_n_ddelta, dmu_p_ddelta),
    ):
        forces = neutrons * slopes[neutron_slope.name] + protons * slopes[proton_slope.name]
        yield Vanishing(f"Gibbs-Duhem {pressure_slope}", slopes[pressure_slope.name] - forces, same_density)
    in_delta = {mu_n: dmu_n_ddelta, mu_p: dmu_p_ddelta}
    for potential, slope in in_delta.items():
        yield Vanishing(f"slope of {potential}", sp.diff(potentials[potential.name], delta) - slopes[slope.name])
    for potential, slope in {mu_n: dmu_n_dnb, mu_p: dmu_p_dnb}.items():
        by_density = sp.diff(potentials[potential.name], z) / n0
        yield Vanishing(f"slope of {potential} in n_b", by_density - slopes[slope.name])
    energy = of(nucleon_energy_density).xreplace({z: n_b / n0})
    mixed = sp.diff(energy, delta) - n_b * (potentials[mu_n.name] - potentials[mu_p.name]).xreplace({z: n_b / n0}) / 2
    yield Vanishing("d rho/d delta", mixed)


@identity(
    "liu2026:symmetry-energy",
    constrains=[
        difference_of_potentials,
        difference_of_potentials_in_steps,
        symmetry_energy,
        symmetry_energy_of_z,
        mass_difference,
        scaled_density,
        baryon_density,
    ],
)
def symmetry_energy_and_difference_of_potentials(of: Access) -> Iterator[Claim]:
    """(27) is (60); symmetric matter has only the mass difference; S is 32 MeV at n_0, in (28) as in (59)."""
    difference = of(difference_of_potentials)
    same = (s_sym - s0 * z**zeta, m_n - m_p - dm_np)
    for name, value in of(difference_of_potentials_in_steps).items():
        yield Vanishing(name, difference - value, same)
    yield Vanishing("symmetric matter", difference.xreplace({delta: sp.S.Zero}) - dm_np, same)
    slope = sp.diff(difference, delta)
    yield Vanishing("4 S delta", slope - 4 * s_sym, same)
    yield Vanishing("S(n_0)", of(symmetry_energy).xreplace({n_b: n0}) - s0)
    yield Vanishing("S grows with density", n_b * sp.diff(sp.log(of(symmetry_energy)), n_b) - zeta)
    yield Vanishing("S(1)", of(symmetry_energy_of_z).xreplace({z: sp.S.One}) - s0)
    yield Vanishing("exponent", z * sp.diff(sp.log(of(symmetry_energy_of_z)), z) - zeta)
    yield Vanishing("z", of(scaled_density) * n0 - n_b)
    yield Vanishing("masses", of(mass_difference) + m_p - m_n)
    composition = of(baryon_density)
    yield Vanishing("neutrons", composition[n_b.name] * (1 + composition[delta.name]) / 2 - n_n)
    yield Vanishing("protons", composition[n_b.name] * (1 - composition[delta.name]) / 2 - n_p)


@identity(
    "liu2026:saturation",
    constrains=[energy_of_symmetric_matter, energy_per_baryon, nucleon_pressure, nucleon_energy_density],
)
def saturation_of_symmetric_matter(of: Access) -> Iterator[Claim]:
    """At n_0 symmetric matter has E_0, no pressure, a minimum of energy; and K = 9 d^2E_0/dz^2 is 200 to 300 MeV."""
    energy, at_one = of(energy_of_symmetric_matter), {z: sp.S.One}
    yield Vanishing("E_0(1)", energy.xreplace(at_one) - e0_const)
    yield Vanishing("minimum", sp.diff(energy, z).xreplace(at_one))
    yield Vanishing("pressure", of(nucleon_pressure).xreplace({**at_one, delta: sp.S.Zero}))
    curvature = 9 * sp.diff(energy, z, 2).xreplace(at_one)
    yield Vanishing("K", curvature + 18 * e0_const / (1 + gamma_stiff))
    yield Vanishing("no matter", energy.xreplace({z: sp.S.Zero}))
    for name, stiffness in (("soft", sp.Rational(2, 10)), ("stiff", sp.Rational(13, 100))):
        value = float(curvature.xreplace({**PARAMETERS, gamma_stiff: stiffness}))
        how = f"{value:.1f} MeV, {name}; nuclear data allow 200 to 300 MeV"
        yield Measured(f"K, {name}", abs(value - 250), 50, how, "numeric(1 points, 15 digits)")
    whole = of(energy_per_baryon)
    pure = {delta: sp.S.One, dm_np: m_n - m_p}
    yield Vanishing("pure neutrons", whole.xreplace(pure) - e0_fun - s_sym - m_n)
    yield Vanishing("pure protons", whole.xreplace({**pure, delta: -sp.S.One}) - e0_fun - s_sym - m_p)
    yield Vanishing("equal numbers", sp.diff(whole, delta).xreplace({delta: sp.S.Zero}) - dm_np / 2)
    inserted = whole.xreplace({e0_fun: energy, s_sym: s0 * z**zeta})
    yield Vanishing("density of energy", of(nucleon_energy_density) - n_b * inserted)


@identity("liu2026:causality", constrains=[nucleon_pressure, nucleon_energy_density])
def sound_is_slower_than_light(of: Access) -> Iterator[Claim]:
    """dP/drho of pure neutrons rises with density and passes 1 above five n_0 for both stiffnesses."""
    neutrons = {delta: sp.S.One, n_b: n0 * z, dm_np: sp.Rational(129, 100)}
    for stiffness in (sp.Rational(13, 100), sp.Rational(2, 10)):
        values = {**PARAMETERS, gamma_stiff: stiffness, n0: sp.S.One}
        speed = sp.diff(of(nucleon_pressure).xreplace(neutrons), z) / sp.diff(
            of(nucleon_energy_density).xreplace(neutrons), z
        )
        numbers = [float(sp.N(speed.xreplace(values).xreplace({z: sp.Integer(k)}))) for k in range(1, 6)]
        worst = max(0.0, *(-n for n in numbers), *(n - 1 for n in numbers))
        how = ", ".join(f"{n:.3f}" for n in numbers) + " at n_b = 1 to 5 n_0"
        yield Measured(f"gamma = {float(stiffness)}", worst, 1e-12, how, "numeric(5 points, 15 digits)")


@identity(
    "liu2026:weak-equilibrium",
    constrains=[
        electron_reactions,
        muon_reactions,
        beta_equilibrium,
        muon_potential,
        antineutrino_potential,
        electric_parts_cancel,
    ],
)
def weak_equilibrium(of: Access) -> Iterator[Claim]:
    """With particles and antiparticles opposite, decay and capture balance together; charges cancel in the sum."""
    opposite = {s: sp.S.Zero for s in of(electron_reactions)[DECAY].free_symbols if "nu" in str(s)}
    electrons = {name: value.xreplace(opposite) for name, value in of(electron_reactions).items()}
    captured = {s: sp.S.Zero for s in of(electron_reactions)[CAPTURE].free_symbols if "nu" in str(s)}
    balance = of(beta_equilibrium)
    yield Vanishing("capture reverses decay", electrons[DECAY] + electrons[CAPTURE].xreplace(captured))
    yield Vanishing("electrons", electrons[DECAY] - balance[ELECTRONS])
    muons = of(muon_reactions)
    yield Vanishing("muons", muons[DECAY] - balance[ELECTRONS] - balance[MUONS])
    antiparticle = {s: -mu_nubar for s in muons[CAPTURE].free_symbols if str(s) == "mu_nu_mu"}
    yield Vanishing("capture of muons", muons[CAPTURE].xreplace(antiparticle) + muons[DECAY])
    yield Vanishing(
        "exchange of leptons", (electrons[DECAY] - muons[DECAY]).xreplace({mu_mu: mu_e, mu_nubar: sp.S.Zero})
    )
    neutron = sp.diff(electrons[DECAY], mu_n)
    yield Vanishing("a neutron decays", neutron - 1)
    for reactions in (electron_reactions, muon_reactions):
        for name, value in of(reactions).items():
            leptons = [s for s in value.free_symbols if "nu" in str(s)]
            costs = sum(sp.diff(value, s) for s in leptons) + 1
            yield Vanishing(f"{name} costs a neutrino ({reactions.number})", costs)
    total = of(muon_potential) + of(antineutrino_potential)
    kinetic = {s: sp.S.Zero for s in total.free_symbols if str(s).endswith("_pot")}
    yield Vanishing("kinetic parts", total.xreplace(kinetic) - of(electric_parts_cancel))
    yield Vanishing("sum", of(electric_parts_cancel) - mu_mu_kin - mu_nubar_kin)
    yield Vanishing("electric parts", sum(sp.diff(total, s) for s in kinetic) - 2)


@identity(
    "liu2026:mixture",
    constrains=[
        pressure_of_cold_matter,
        total_energy_density,
        sum_of_energies,
        muon_energy,
        muon_electric_energy,
    ],
)
def pressure_of_the_mixture(of: Access) -> Iterator[Claim]:
    """n_b drho/dn_b - rho = sum mu n - rho at fixed composition; muons in a given potential add no pressure by it."""
    total = of(total_energy_density)
    yield Vanishing("(61) and (32)", total - of(sum_of_energies))
    for part in (rho_e, rho_mu, rho_n):
        yield Vanishing(f"counts {part} once", sp.diff(total, part) - 1)
    muons = of(muon_energy)
    yield Vanishing("both parts", sp.diff(muons, rho_mu_kin) + sp.diff(muons, rho_mu_pot) - 2)
    electric = of(muon_electric_energy)
    share = sp.Dummy("share", positive=True)  # n_mu = share n_b
    slope = sp.diff(electric.xreplace({n_mu: share * n_b}), n_b)
    law = of(pressure_of_cold_matter).xreplace({drho_dnb: slope, rho: electric.xreplace({n_mu: share * n_b})})
    yield Vanishing("no electric pressure", law)
    yield Vanishing("energy per muon", sp.diff(electric, n_mu) - mu_mu_pot)
    massless = of(pressure_of_cold_matter).xreplace(
        {rho: n_b ** sp.Rational(4, 3), drho_dnb: sp.Rational(4, 3) * n_b ** sp.Rational(1, 3)}
    )
    yield Vanishing("massless gas", massless - n_b ** sp.Rational(4, 3) / 3)


@identity(
    "liu2026:neutrality",
    constrains=[neutrality, neutrality_to_solve, lepton_densities, neutrality_residual, equilibrium_electron_potential],
)
def neutrality_in_every_form(of: Access) -> Iterator[Claim]:
    """(66) is (26) with the densities of both leptons, above the muon threshold; slopes by differentiation."""
    densities, residuals = of(lepton_densities), of(neutrality_residual)

    def with_muons(value: sp.Expr) -> sp.Expr:
        return value.replace(lambda e: isinstance(e, sp.Piecewise), lambda e: e.args[0].expr)

    electrons, muons = densities[n_e.name], with_muons(densities[n_mu.name])
    law = of(neutrality_to_solve).xreplace({mu_e: mu_mu})
    total = residuals[q_residual.name].xreplace({n_e: electrons, n_mu: muons}).xreplace({mu_e: mu_mu})
    yield Vanishing("(66)", law - total)
    neutral = -of(neutrality).xreplace({n_p: (1 - delta) * n_b / 2})
    yield Vanishing("(26)", residuals[q_residual.name] - neutral)
    shallow = {mu_e: sp.Integer(300), psi: sp.Integer(50), m_mu: sp.Integer(150)}
    fermi_momentum = sp.sqrt(250**2 - 150**2)
    yield Vanishing("muons in a well", densities[n_mu.name].subs(shallow) - fermi_momentum**3 / (3 * sp.pi**2))
    deep = {**shallow, psi: sp.Integer(200)}
    yield Vanishing("no muons in a deep well", densities[n_mu.name].subs(deep))
    yield Vanishing("threshold", muons.xreplace({psi: mu_e - m_mu}))
    potential = of(equilibrium_electron_potential)
    yield Vanishing("mu_e", potential - 4 * delta * s_sym - dm_np)
    slope = sp.diff(electrons + muons, mu_e) * sp.diff(potential, delta)
    yield Vanishing("slope in delta", at_mu(with_muons(residuals[dq_ddelta.name]) - slope - n_b / 2))
    yield Vanishing("slope in psi", at_mu(with_muons(residuals[dn_mu_dpsi.name]) - sp.diff(muons, psi)))


def at_mu(value: sp.Expr) -> sp.Expr:
    """mu_e = mu_mu, whose domain lies above the threshold."""
    return value.xreplace({mu_e: mu_mu})
