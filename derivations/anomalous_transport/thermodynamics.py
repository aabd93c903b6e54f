"""The ideal massless gas of e_L, e_R and nu_L, and its potentials as Sec. 4 of kaminski2016 sets them."""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import Cbrt

from derivations.anomalous_transport import free_gas
from derivations.anomalous_transport.leptons import charges, species_potentials
from derivations.anomalous_transport.symbols import (
    LABELS,
    MU,
    N_CHARGE,
    SPECIES_MU,
    dmu_dn,
    e_per_n,
    energy_density,
    mu_em,
    mu_l,
    mu_l5,
    mu_weyl,
    n_weyl,
    pressure,
    temp,
)
from derivations.core import definition, equation

STATE = [charges, species_potentials]


def over_species(of, weights=None) -> sp.Expr:
    """Sum over species of weight times a thermal integral at the species' own potential."""
    potentials = species_potentials()
    return sum(
        (1 if weights is None else weights[name]) * of(potentials[mu.name], temp) for name, mu in SPECIES_MU.items()
    )


@equation("kaminski2016:t-conjugate", defines=tuple(N_CHARGE.values()), parents=STATE, place="Sec. 2, after (1)")
def charge_densities():
    """Net charge densities (MeV^3): charges times the integrals of the occupations."""
    table = charges()
    return {
        q.name: sp.expand(over_species(free_gas.number_density, {s: table[f"{s} under {a}"] for s in SPECIES_MU}))
        for a, q in N_CHARGE.items()
    }


@charge_densities.arranged
def _():
    # Electrons have mu_l - mu_em +- mu_l5: sum and difference of their densities without cancellation.
    electrons, neutrinos, thermal = mu_l - mu_em, mu_l + mu_l5, sp.pi**2 * temp**2
    both = electrons * (electrons**2 + 3 * mu_l5**2 + thermal) / (3 * sp.pi**2)
    difference = mu_l5 * (mu_l5**2 + 3 * electrons**2 + thermal) / (3 * sp.pi**2)
    n_neutrinos = neutrinos * (neutrinos**2 + thermal) / (6 * sp.pi**2)
    return {
        N_CHARGE["em"].name: -both,
        N_CHARGE["l"].name: both + n_neutrinos,
        N_CHARGE["l5"].name: difference + n_neutrinos,
    }


@charge_densities.printed
def _():
    # mu_a is thermodynamically conjugate to n_a: n_a = dP/dmu_a.
    total = over_species(free_gas.pressure_of_gas)
    return {N_CHARGE[a].name: sp.diff(total, MU[a]) for a in LABELS}


@equation("kaminski2016:3.energy", defines=energy_density, parents=STATE, place="Sec. 4, after (3)")
def energy_of_leptons():
    """Energy density (MeV^4): integral of p times the occupations."""
    return sp.expand(over_species(free_gas.energy_of_gas))


@energy_of_leptons.printed
def _():
    return 3 * over_species(free_gas.pressure_of_gas)


@equation("kaminski2016:3.P", defines=pressure, parents=[], place="Sec. 4, after (3)")
def pressure_of_massless_gas():
    """Pressure: the flux of p_z along z is the energy density times the mean of cos^2 over directions."""
    return energy_density * free_gas.average(free_gas.ANGLE**2)


@pressure_of_massless_gas.printed
def _():
    return energy_density / 3


@equation("kaminski2016:3.ratio", defines=e_per_n, parents=[energy_of_leptons, charge_densities], place="Sec. 4, (3)")
def energy_per_lepton():
    """Energy per lepton of the ideal gas at T = 0 with mu_l alone (MeV)."""
    cold = {mu_em: sp.S.Zero, mu_l5: sp.S.Zero, temp: sp.S.Zero}
    return sp.cancel(energy_of_leptons().xreplace(cold) / charge_densities()[N_CHARGE["l"].name].xreplace(cold))


@energy_per_lepton.printed
def _():
    return mu_l


energy_per_lepton.erratum(
    "epsilon/n_l = mu_l holds for no ideal massless gas: it is 3 mu_l/4 at T = 0, 225 MeV for mu_l = 300 MeV "
    "(227.5 MeV at T = 10 MeV).",
    "None for the kick, in which epsilon does not enter; the Landau-frame coefficients need epsilon + P.",
)


def cubic_root(b: sp.Expr, a: sp.Expr) -> sp.Expr:
    """The real x with x^3 + 3 a x = 2 b, for a, b >= 0, without cancellation: 2b/(u^2 + a + a^2/u^2)."""
    u = (b + sp.sqrt(b**2 + a**3)) ** sp.Rational(1, 3)
    return 2 * b / (u**2 + a + a**2 / u**2)


@definition("kaminski2016:3.mu", defines=(mu_weyl, dmu_dn), place="ideal gas behind (3)")
def potential_of_one_species():
    """Chemical potential (MeV) at which one Weyl species has the net density n_weyl, and its derivative (MeV^-2)."""
    thermal = sp.pi**2 * temp**2 / 3
    root = cubic_root(3 * sp.pi**2 * n_weyl, thermal)
    return {mu_weyl.name: root, dmu_dn.name: 2 * sp.pi**2 / (root**2 + thermal)}


@potential_of_one_species.arranged
def _():
    # One Newton step, all terms positive: it gives back the root, and takes away the rounding of the cube root, which
    # must stay the same number in all powers. The start is 2 b w/d; the step is multiplied by d^3.
    b, a = 3 * sp.pi**2 * n_weyl, sp.pi**2 * temp**2 / 3
    w = Cbrt(b + sp.sqrt(b**2 + a**3)) ** 2
    d = w**2 + a * (w + a)
    above = 2 * b * (8 * b**2 * w**3 + d**3)
    below = 3 * d * (4 * b**2 * w**2 + a * d**2)
    return {mu_weyl.name: above / below, dmu_dn.name: 2 * sp.pi**2 * below**2 / (above**2 + a * below**2)}


def cold_density(potential: sp.Expr) -> sp.Expr:
    """Net density of one species at T = 0."""
    return free_gas.number_density(potential, sp.S.Zero)


@equation("kaminski2016:t-case-1", defines=mu_l5, parents=STATE, relations=[mu_em], place="Sec. 4, before (5)")
def electron_chirality_preserved():
    """mu_l5 (MeV) where left- and right-handed lepton numbers are conserved apart: neutrinos come out of e_L, n_l5 = 0.

    At T = 0, with mu_em = 0 as in (4): 2 (mu_l + mu_l5)^3 = (mu_l - mu_l5)^3.
    """
    table, potentials = charges(), species_potentials()
    neutral = {mu_em: sp.S.Zero}
    left = sum(
        cold_density(potentials[SPECIES_MU[s].name].xreplace(neutral))
        for s in SPECIES_MU
        if table[f"{s} under l5"] == 1
    )
    right = sum(
        cold_density(potentials[SPECIES_MU[s].name].xreplace(neutral))
        for s in SPECIES_MU
        if table[f"{s} under l5"] == -1
    )
    x = sp.Symbol("x", real=True)
    balance = sp.Poly(sp.expand((left - right).xreplace({mu_l5: x * mu_l}) / mu_l**3), x)
    (share,) = [root for root in sp.roots(balance) if root.is_real]
    return mu_l * share


@electron_chirality_preserved.printed
def _():
    return sp.S.Zero


electron_chirality_preserved.erratum(
    "n_l5 = 0 is not mu_l5 = 0: two left-handed fields stand against one right-handed. At T = 0 it gives mu_l5 = "
    "-mu_l (2^(1/3) - 1)/(2^(1/3) + 1) = -0.115 mu_l, -34.5 MeV at mu_l = 300 MeV.",
    "J_l is -12 % of J_l5 instead of zero, and the left-handed current 12 % smaller.",
)


@equation("kaminski2016:t-case-2", dimension=0, parents=[species_potentials], place="Sec. 4, after (5)")
def electron_chirality_washed_out():
    """1 if mu_l5 differs from zero where e_L and e_R are in equilibrium with each other, 0 if not."""
    potentials = species_potentials()
    equilibrium = potentials[SPECIES_MU["e_L"].name] - potentials[SPECIES_MU["e_R"].name]
    (found,) = sp.solve(equilibrium, mu_l5)
    return {"mu_l5 differs from zero": sp.Integer(found != 0)}


@electron_chirality_washed_out.printed
def _():
    return {"mu_l5 differs from zero": sp.S.One}


electron_chirality_washed_out.erratum(
    "Equilibrium of e_L and e_R means mu_eL = mu_eR, and the difference is 2 mu_l5: mu_l5 = 0. What differs from zero "
    "is the density n_l5 = n_nu. The two scenarios of the text are exchanged: (5), with J_l = 0, is the one in which "
    "electron chirality is washed out.",
    "None for the order of magnitude; in the washed-out case J_l = 0 exactly.",
)


@equation("kaminski2016:4.neutral", defines=mu_em, parents=STATE, relations=[mu_l5], place="Sec. 4, before (4)")
def potential_of_charge_in_a_neutral_lepton_gas():
    """mu_em (MeV) of electrons and neutrinos that are neutral among themselves, for mu_l5 = 0."""
    table, potentials = charges(), species_potentials()
    charge = sum(
        table[f"{s} under em"] * cold_density(potentials[SPECIES_MU[s].name].xreplace({mu_l5: sp.S.Zero}))
        for s in SPECIES_MU
    )
    (found,) = sp.roots(sp.Poly(sp.expand(charge), mu_em))
    return found


@potential_of_charge_in_a_neutral_lepton_gas.printed
def _():
    return sp.S.Zero


potential_of_charge_in_a_neutral_lepton_gas.erratum(
    "Neutrality is n_em = 0, not mu_em = 0. Leptons that are neutral among themselves hold no net electrons: "
    "mu_em = mu_l. With protons mu_em = mu_nu - mu_e, where mu_e is fixed by n_e = n_p; it vanishes if mu_e = mu_nu.",
    "The dropped term of (4) is C_{em,em,l5} mu_em = -C mu_em: it cancels the kept one in a neutral gas of leptons, "
    "and in general turns C mu_l into C mu_e.",
)
