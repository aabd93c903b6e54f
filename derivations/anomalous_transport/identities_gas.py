"""The ideal gas against quadrature and thermodynamics (kaminski2016; items 4, 8, 9, 10, 11, 16)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import sympy as sp

from derivations.anomalous_transport import free_gas
from derivations.anomalous_transport.kick import coefficients_in_the_electromagnetic_field, mean_momentum_of_carriers
from derivations.anomalous_transport.leptons import main_coefficient, species_potentials
from derivations.anomalous_transport.species_sums import (
    magnetic_coefficients_of_leptons,
    vortical_coefficients_of_leptons,
)
from derivations.anomalous_transport.symbols import (
    LABELS,
    MU,
    N_CHARGE,
    SIGMA_B,
    SIGMA_V,
    SPECIES_MU,
    c_anom_main,
    dmu_dn,
    energy_density,
    mu_em,
    mu_l,
    mu_l5,
    mu_weyl,
    n_weyl,
    temp,
)
from derivations.anomalous_transport.thermodynamics import (
    charge_densities,
    electron_chirality_preserved,
    electron_chirality_washed_out,
    energy_of_leptons,
    energy_per_lepton,
    potential_of_charge_in_a_neutral_lepton_gas,
    potential_of_one_species,
    pressure_of_massless_gas,
)
from derivations.core import Equation, Measured, Vanishing, identity

Access = Callable[[Equation], Any]
Claims = Iterator[Vanishing | Measured]

# (chirality, charges under em, l, l5) of e_L, e_R, nu_L, written down once more for the sums by quadrature.
FIELDS = ((-1, (-1, 1, 1)), (1, (-1, 1, -1)), (-1, (0, 1, 1)))
POINTS = 20
BOUND = 1e-10
COLD = {temp: sp.S.Zero}


def state(i: int) -> tuple[float, float, float, float]:
    """mu_em, mu_l, mu_l5, T of the i-th point: low-discrepancy, T from 1 to 100 MeV."""
    em, lepton, axial, t = ((i * step) % 1 for step in (0.5497004779, 0.7548776662, 0.3819660113, 0.8191725134))
    return 600 * em - 300, 600 * lepton - 300, 600 * axial - 300, 100**t


@cache
def integrals(mu: float, t: float) -> dict[str, float]:
    """By quadrature, for a right-handed field of unit charge: what `free_gas` has in closed form.

    Gauss's rule on panels of the width of the temperature, up to 60 of them beyond the Fermi edge.
    """
    import numpy as np

    nodes, weights = np.polynomial.legendre.leggauss(24)
    panels = math.ceil(abs(mu) / t) + 60
    p = (t * (np.arange(panels)[:, None] + (nodes + 1) / 2)).ravel()
    measure = np.tile(weights, panels) * t / 2
    particles, antiparticles = (1 / (1 + np.exp(np.minimum((p - m) / t, 700))) for m in (mu, -mu))
    slopes = (particles * (1 - particles) + antiparticles * (1 - antiparticles)) / t

    def over_momenta(integrand: Any) -> float:
        return float(np.sum(integrand * measure))

    net, both = particles - antiparticles, particles + antiparticles
    return {
        "magnetic": over_momenta(net) / (4 * math.pi**2),
        "momentum": over_momenta(p * both) / (4 * math.pi**2),
        "rotating": over_momenta(p**2 * slopes) / (4 * math.pi**2),
        "number": over_momenta(p**2 * net) / (2 * math.pi**2),
        "energy": over_momenta(p**3 * both) / (2 * math.pi**2),
    }


@cache
def sums(i: int) -> dict[str, float]:
    """Sums over the fields at the i-th point, by the name of the quantity; scales under "scale ..."."""
    *mus, t = state(i)
    found: dict[str, float] = {energy_density.name: 0.0}

    def add(name: str, term: float) -> None:
        found[name] = found.get(name, 0.0) + term
        found[f"scale {name}"] = found.get(f"scale {name}", 0.0) + abs(term)

    for chirality, q in FIELDS:
        each = integrals(sum(x * mu for x, mu in zip(q, mus, strict=True)), t)
        add(energy_density.name, each["energy"])
        for j, a in enumerate(LABELS):
            add(SIGMA_V[a].name, chirality * q[j] * each["rotating"])
            add(N_CHARGE[a].name, q[j] * each["number"])
            for k in range(j, 3):
                add(SIGMA_B[a, LABELS[k]].name, chirality * q[j] * q[k] * each["magnetic"])
    return found


@identity(
    "kaminski2016:quadrature",
    constrains=[
        vortical_coefficients_of_leptons,
        magnetic_coefficients_of_leptons,
        charge_densities,
        energy_of_leptons,
    ],
    item=4,
)
def closed_forms_agree_with_quadrature(of: Access) -> Iterator[Measured]:
    """Thermal integrals over particles and antiparticles, done numerically, at 20 points in the potentials and T."""
    forms = {**of(vortical_coefficients_of_leptons), **of(magnetic_coefficients_of_leptons), **of(charge_densities)}
    forms[energy_density.name] = of(energy_of_leptons)
    at = sp.lambdify([*MU.values(), temp], list(forms.values()), "math")
    worst = dict.fromkeys(forms, 0.0)
    for i in range(POINTS):
        measured = sums(i)
        for name, value in zip(forms, at(*state(i)), strict=True):
            worst[name] = max(worst[name], abs(value - measured[name]) / (measured[f"scale {name}"] or 1.0))
    how = f"closed form against quadrature at {POINTS} points, over the sum of moduli of the fields"
    for name, deviation in worst.items():
        yield Measured(name, deviation, BOUND, how, f"numeric({POINTS} points, 10 digits)")


@identity(
    "kaminski2016:gibbs_duhem", constrains=[charge_densities, energy_of_leptons, pressure_of_massless_gas], item=8
)
def energy_and_pressure_are_thermodynamic(of: Access) -> Claims:
    """epsilon + P = T dP/dT + mu_a n_a, n_a = dP/dmu_a, epsilon = 3 P."""
    energy, densities = of(energy_of_leptons), of(charge_densities)
    p = of(pressure_of_massless_gas).xreplace({energy_density: energy})
    heat = temp * sp.diff(p, temp) + sum(MU[a] * densities[N_CHARGE[a].name] for a in LABELS)
    yield Vanishing("epsilon + P", energy + p - heat)
    for a in LABELS:
        yield Vanishing(f"n of {a}", sp.diff(p, MU[a]) - densities[N_CHARGE[a].name])
    yield Vanishing("epsilon = 3 P", energy - 3 * p)


@identity("kaminski2016:energy_per_lepton", constrains=[energy_per_lepton, energy_of_leptons, charge_densities], item=8)
def cold_leptons_have_three_quarters_of_their_potential(of: Access) -> Claims:
    """At T = 0 epsilon = (epsilon/n) n."""
    cold = {**COLD, mu_em: sp.S.Zero, mu_l5: sp.S.Zero}
    density = of(charge_densities)[N_CHARGE["l"].name].xreplace(cold)
    yield Vanishing("epsilon/n", of(energy_per_lepton) * density - of(energy_of_leptons).xreplace(cold))


@identity("kaminski2016:inverse", constrains=[potential_of_one_species], item=8)
def potential_gives_back_the_density(of: Access) -> Claims:
    """n(mu(n)) = n, and the slopes of the two functions are inverse."""
    value = of(potential_of_one_species)
    mu = sp.Symbol("mu", real=True)
    density = free_gas.number_density(mu, temp)
    yield Vanishing("n(mu(n))", density.xreplace({mu: value[mu_weyl.name]}) - n_weyl)
    slope = sp.diff(density, mu).xreplace({mu: value[mu_weyl.name]})
    yield Vanishing("slope", slope * value[dmu_dn.name] - 1)


@identity("kaminski2016:scenarios", constrains=[electron_chirality_preserved, charge_densities], item=9)
def preserved_chirality_means_no_density_of_l5(of: Access) -> Claims:
    """With the potential of the first scenario n_l5 vanishes; the left-handed current changes by a factor near one."""
    here = {mu_em: sp.S.Zero, mu_l5: of(electron_chirality_preserved)}
    yield Vanishing("n_l5 at T = 0", of(charge_densities)[N_CHARGE["l5"].name].xreplace(COLD).xreplace(here))
    ratio = float(((mu_l + of(electron_chirality_preserved)) / mu_l).xreplace({mu_l: sp.Integer(300)}))
    how = f"left-handed current with mu_l5 of the first scenario over that with mu_l5 = 0: {ratio:.4f}"
    yield Measured(
        "left-handed current",
        abs(math.log10(ratio)) if ratio > 0 else math.inf,
        0.5,
        how,
        "numeric(1 points, 15 digits)",
    )


@identity("kaminski2016:equilibrium", constrains=[electron_chirality_washed_out, species_potentials], item=9)
def no_affinity_is_left_where_chirality_is_washed_out(of: Access) -> Claims:
    """The reaction e_L <-> e_R is driven by mu_eL - mu_eR; if mu_l5 were different from zero in equilibrium, it would
    go on."""
    potentials = of(species_potentials)
    affinity = potentials[SPECIES_MU["e_L"].name] - potentials[SPECIES_MU["e_R"].name]
    yield Vanishing("affinity", of(electron_chirality_washed_out)["mu_l5 differs from zero"] * affinity)


@identity(
    "kaminski2016:neutral",
    constrains=[
        potential_of_charge_in_a_neutral_lepton_gas,
        charge_densities,
        coefficients_in_the_electromagnetic_field,
    ],
    item=10,
)
def neutral_leptons_have_no_magnetic_current(of: Access) -> Claims:
    """Leptons neutral among themselves hold no electrons, and without electrons nothing feels the field."""
    neutral = {mu_em: of(potential_of_charge_in_a_neutral_lepton_gas), mu_l5: sp.S.Zero}
    yield Vanishing("n_em", of(charge_densities)[N_CHARGE["em"].name].xreplace({mu_l5: sp.S.Zero}).xreplace(neutral))
    for a in ("l", "l5"):
        value = of(coefficients_in_the_electromagnetic_field)[SIGMA_B["em", a].name]
        yield Vanishing(f"sigma_B of {a} in em", value.xreplace(neutral))


@identity(
    "kaminski2016:em_of_free_fields",
    constrains=[coefficients_in_the_electromagnetic_field, magnetic_coefficients_of_leptons, main_coefficient],
    item=10,
)
def coefficients_in_em_are_those_of_free_electrons(of: Access) -> Claims:
    """(4) with C of the text and with the term that the text drops is the sum over free fields."""
    for a in ("l", "l5"):
        q = SIGMA_B["em", a]
        value = of(coefficients_in_the_electromagnetic_field)[q.name].xreplace({c_anom_main: of(main_coefficient)})
        yield Vanishing(q.name, value - of(magnetic_coefficients_of_leptons)[q.name])


@identity("kaminski2016:momentum_of_carriers", constrains=[mean_momentum_of_carriers], item=11)
def momentum_of_carriers_is_half_their_potential(of: Access) -> Claims:
    """Raising mu by d mu fills states of momentum mu: d(momentum)/d mu is the number current. And by quadrature."""
    value = of(mean_momentum_of_carriers)
    yield Vanishing("d(momentum)/d mu", sp.diff(value * mu_l, mu_l) - mu_l)
    points = [(300.0, 10.0), (50.0, 40.0), (-120.0, 15.0)]
    for mu, t in points:
        measured = integrals(mu, t)["momentum"] / integrals(mu, t)["magnetic"]
        deviation = abs(float(value.xreplace({mu_l: sp.Float(mu), temp: sp.Float(t)})) / measured - 1)
        how = f"quadrature over the lowest level: {measured:.6g} MeV"
        yield Measured(f"mu = {mu:g}, T = {t:g}", deviation, BOUND, how, "numeric(1 points, 10 digits)")
