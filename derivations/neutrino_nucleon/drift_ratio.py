"""Drift by scattering against drift by absorption (ando2003, Sec. V, eqs. 50-52).

The ratio (50) is given by the two integrands over k; what integrates them is a program. Both drift fluxes
are linear in delta U, the deviation of the energy density from equilibrium at the temperature T of the
matter, and both are linear in B. U_nu has the same temperature at every k (T_eff).
"""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import expm1

from derivations.core import definition, given
from derivations.neutrino_nucleon.collision import energy_density
from derivations.neutrino_nucleon.equilibrium import equilibrium_occupation
from derivations.neutrino_nucleon.symbols import (
    U_FD,
    T,
    T_eff_e,
    T_eff_mu,
    U_e,
    U_mu,
    d2delta_U_mu_dk2,
    ddelta_U_mu_dk,
    delta_U_e,
    delta_U_mu,
    denominator_integrand,
    eps_1,
    eps_2,
    eps_3,
    eps_abs,
    f0,
    k,
    kappa_abs_star,
    kappa_tot,
    mu_nu,
    numerator_integrand,
)

EQUILIBRIUM = [energy_density, equilibrium_occupation]
WEIGHT = k**3 / (2 * sp.pi**2)  # in the arranged forms: U is the occupation times this, (29)


@given("ando2003:51", defines=U_e, place="Sec. V")
def electron_neutrino_spectrum():
    """Energy density of electron neutrinos per unit k, with an effective temperature (MeV^3)."""
    return k**3 / (2 * sp.pi**2) / (sp.exp(k / T_eff_e) + 1)


@given("ando2003:52", defines=U_mu, place="Sec. V")
def muon_neutrino_spectrum():
    """Energy density of muon or tau neutrinos per unit k, with an effective temperature (MeV^3)."""
    return k**3 / (2 * sp.pi**2) / (sp.exp(k / T_eff_mu) + 1)


@definition("ando2003:51.delta_U", defines=delta_U_e, parents=[*EQUILIBRIUM, electron_neutrino_spectrum])
def electron_neutrino_deviation():
    """Deviation of (51) from the density in equilibrium with the matter (MeV^3)."""
    return electron_neutrino_spectrum() - equilibrium_density()


@electron_neutrino_deviation.arranged
def _():
    return WEIGHT * occupation_difference(T_eff_e)


@definition(
    "ando2003:52.delta_U",
    defines=(delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2),
    parents=[*EQUILIBRIUM, muon_neutrino_spectrum],
)
def muon_neutrino_deviation():
    """Deviation of (52) from the density in equilibrium with the matter, and its first two derivatives (MeV^3 ...)."""
    deviation = muon_neutrino_spectrum() - equilibrium_density()
    return {
        delta_U_mu.name: deviation,
        ddelta_U_mu_dk.name: sp.diff(deviation, k),
        d2delta_U_mu_dk2.name: sp.diff(deviation, k, 2),
    }


@muon_neutrino_deviation.arranged
def _():
    # With f' = -f(1 - f) and f'' = f(1 - f)(1 - 2f) at the scaled energies x: a difference of the occupations at the
    # temperature of the larger one, and one of the temperatures. All vanish exactly in equilibrium.
    hot, cold = k / T_eff_mu, (k - mu_nu) / T
    f_hot, f_cold = fermi_dirac(hot), fermi_dirac(cold)
    both, squares = f_hot + f_cold, f_hot**2 + f_hot * f_cold + f_cold**2
    fewer = scaled_steps(T_eff_mu) > 0  # of the hot ones
    x = sp.Piecewise((k / T, fewer), (k / T_eff_mu, True))
    f_rest = sp.Piecewise((f_hot, fewer), (f_cold, True))
    rest = sp.Piecewise((f_hot * fermi_dirac(-hot), fewer), (f_cold * fermi_dirac(-cold), True))
    rest *= k * (T_eff_mu - T) / (T * T_eff_mu)
    steps = k * (1 / T + 1 / T_eff_mu)
    difference = occupation_difference(T_eff_mu)
    first = difference * ((3 - x) + x * both) + rest
    second = difference * (6 + x * ((x - 6) + both * (6 - 3 * x) + 2 * x * squares))
    second += rest * ((6 - steps) + 2 * steps * f_rest)
    return {
        delta_U_mu.name: WEIGHT * difference,
        ddelta_U_mu_dk.name: k**2 / (2 * sp.pi**2) * first,
        d2delta_U_mu_dk2.name: k / (2 * sp.pi**2) * second,
    }


@definition("ando2003:50", defines=(numerator_integrand, denominator_integrand), place="Sec. V")
def drift_ratio_integrands():
    """R_sc/abs = |integral of the first / integral of the second| over k (MeV^3 each).

    The 2 in the numerator counts the mu and tau flavours. The drift flux of absorption is minus the second
    (47), so the two drifts have the same direction where the integrals have opposite signs.
    """
    by_scattering = eps_1 * delta_U_mu + eps_2 * k * ddelta_U_mu_dk + eps_3 * k**2 * d2delta_U_mu_dk2
    by_absorption = kappa_abs_star / (3 * kappa_tot) * eps_abs * delta_U_e
    return {numerator_integrand.name: 2 * by_scattering, denominator_integrand.name: by_absorption}


def equilibrium_density() -> sp.Expr:
    """U_FD of (29) at the temperature of the matter (MeV^3)."""
    return energy_density()[U_FD.name].xreplace({f0: equilibrium_occupation()[f0.name]})


def occupation_difference(temperature: sp.Symbol) -> sp.Expr:
    """1/(e^{k/T_eff} + 1) - 1/(e^{(k - mu_nu)/T} + 1), accurate for T_eff -> T, where it vanishes."""
    hot, cold, steps = k / temperature, (k - mu_nu) / T, scaled_steps(temperature)
    fewer = expm1(-steps) * fermi_dirac(-hot) * fermi_dirac(cold)
    return sp.Piecewise((fewer, steps > 0), (-expm1(steps) * fermi_dirac(hot) * fermi_dirac(-cold), True))


def scaled_steps(temperature: sp.Symbol) -> sp.Expr:
    """k/T_eff - (k - mu_nu)/T without cancellation."""
    return (k * (T - temperature) + temperature * mu_nu) / (T * temperature)


def fermi_dirac(x: sp.Expr) -> sp.Expr:
    """Occupation at a scaled energy; at -x it is the vacancy, without a subtraction."""
    return 1 / (sp.exp(x) + 1)
