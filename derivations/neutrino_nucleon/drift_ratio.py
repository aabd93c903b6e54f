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
    # Written with the difference of the occupations and of the temperatures, all vanish exactly in equilibrium.
    hot, cold = k / T_eff_mu, (k - mu_nu) / T
    tanh_hot, tanh_cold = sp.tanh(hot / 2), sp.tanh(cold / 2)
    difference, hotter = occupation_difference(T_eff_mu), (T_eff_mu - T) / (T * T_eff_mu)
    slope = occupation_times_vacancy(cold) * hotter - difference * (tanh_hot + tanh_cold) / (2 * T_eff_mu)
    bent = 1 - tanh_hot**2 - tanh_hot * tanh_cold - tanh_cold**2
    curvature = -hotter * (1 / T + 1 / T_eff_mu) * occupation_times_vacancy(hot) * tanh_hot
    curvature -= difference * bent / (2 * T**2)
    return {
        delta_U_mu.name: WEIGHT * difference,
        ddelta_U_mu_dk.name: k**2 / (2 * sp.pi**2) * (3 * difference + k * slope),
        d2delta_U_mu_dk2.name: k / (2 * sp.pi**2) * (6 * difference + 6 * k * slope + k**2 * curvature),
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
    hot, cold = k / temperature, (k - mu_nu) / T
    steps = (k * (T - temperature) + temperature * mu_nu) / (T * temperature)  # hot - cold
    fewer, more = expm1(-steps) * fermi_dirac(-hot) * fermi_dirac(cold), -expm1(steps) * fermi_dirac(hot)
    return sp.Piecewise((fewer, steps > 0), (more * fermi_dirac(-cold), True))


def fermi_dirac(x: sp.Expr) -> sp.Expr:
    """Occupation at a scaled energy; at -x it is the vacancy, without a subtraction."""
    return 1 / (sp.exp(x) + 1)


def occupation_times_vacancy(x: sp.Expr) -> sp.Expr:
    """f (1 - f) at a scaled energy."""
    return fermi_dirac(x) * fermi_dirac(-x)
