"""What the drift ratio and its spectra must obey (ando2003, eqs. 46, 50-52; items 9, 14 and 16 of the statements)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import mpmath
import sympy as sp

from derivations.core import Combination, Equation, Measured, Term, Vanishing, identity, symmetry
from derivations.neutrino_nucleon.absorption_drift import absorption_drift
from derivations.neutrino_nucleon.drift_ratio import (
    drift_ratio_integrands,
    electron_neutrino_deviation,
    electron_neutrino_spectrum,
    muon_neutrino_deviation,
    muon_neutrino_spectrum,
)
from derivations.neutrino_nucleon.flux import grad_f_iso, lowest_order_dipole
from derivations.neutrino_nucleon.momentum_asymmetry import momentum_asymmetry_integrands
from derivations.neutrino_nucleon.symbols import (
    F_drift_abs,
    R_nu,
    T,
    T_eff_e,
    T_eff_mu,
    alpha_denominator,
    alpha_numerator,
    d2delta_U_dk2,
    d2delta_U_mu_dk2,
    ddelta_U_dk,
    ddelta_U_mu_dk,
    delta_U,
    delta_U_e,
    delta_U_mu,
    denominator_integrand,
    dU_dr,
    k,
    kappa_tot,
    mu_nu,
    numerator_integrand,
)

Access = Callable[[Equation], Any]
Claims = Iterator[Vanishing | Combination | Measured]

SPECTRA = ((electron_neutrino_spectrum, T_eff_e), (muon_neutrino_spectrum, T_eff_mu))
FLAVOUR = {delta_U: delta_U_mu, ddelta_U_dk: ddelta_U_mu_dk, d2delta_U_dk2: d2delta_U_mu_dk2}


@identity("ando2003:drift_ratio_null", constrains=[electron_neutrino_deviation, muon_neutrino_deviation], item=9)
def neutrinos_in_equilibrium_with_the_matter_do_not_deviate(of: Access) -> Claims:
    """With T_eff = T and no chemical potential the spectra are those of equilibrium, and nothing drifts."""
    yield Combination("nu_e", (Term(electron_neutrino_deviation, {T_eff_e: T, mu_nu: sp.S.Zero}),))
    for name in of(muon_neutrino_deviation):
        yield Combination(name, (Term(muon_neutrino_deviation, {T_eff_mu: T, mu_nu: sp.S.Zero}, component=name),))


@identity("ando2003:drift_ratio_flavours", constrains=[electron_neutrino_deviation, muon_neutrino_deviation], item=16)
def deviations_of_the_flavours_agree_at_equal_temperature(of: Access) -> Claims:
    """(51) and (52) differ only in temperature; the derivatives are those of the deviation."""
    same = Term(electron_neutrino_deviation, {T_eff_e: T_eff_mu}, -sp.S.One)
    yield Combination("nu_mu as nu_e", (Term(muon_neutrino_deviation, component=delta_U_mu.name), same))
    parts = of(muon_neutrino_deviation)
    first, second = parts[ddelta_U_mu_dk.name], parts[d2delta_U_mu_dk2.name]
    yield Vanishing("first derivative", sp.diff(parts[delta_U_mu.name], k) - first)
    yield Vanishing("second derivative", sp.diff(first, k) - second)


@identity("ando2003:energy_of_spectra", constrains=[electron_neutrino_spectrum, muon_neutrino_spectrum], item=14)
def spectra_hold_the_energy_of_one_fermion_state(of: Access) -> Claims:
    """A neutrino has one helicity: its energy density at a temperature is 7/8 of half the photons', 7 pi^2 T^4/240."""
    for spectrum, temperature in SPECTRA:
        for value in (3, 5):
            density = sp.lambdify(k, of(spectrum).xreplace({temperature: sp.Integer(value)}), "mpmath")
            total = mpmath.quad(density, [0, value, 10 * value, 40 * value, 100 * value])
            deviation = abs(total / (7 * mpmath.pi**2 * value**4 / 240) - 1)
            label = f"({spectrum.number}) at {value} MeV"
            yield Measured(label, float(deviation), 1e-12, "quadrature over k", "numeric(1 points, 12 digits)")


@identity(
    "ando2003:drift_ratio_parts",
    constrains=[drift_ratio_integrands, absorption_drift, momentum_asymmetry_integrands],
    item=16,
)
def drift_ratio_compares_the_two_drift_fluxes(of: Access) -> Claims:
    """The denominator of (50) is the drift by absorption (47), reversed; the numerator is twice (two flavours) the
    drift by scattering in (46)."""
    absorbed = Term(absorption_drift, {delta_U: delta_U_e}, component=F_drift_abs.name)
    yield Combination("absorption", (Term(drift_ratio_integrands, component=denominator_integrand.name), absorbed))
    scattered = of(momentum_asymmetry_integrands)[alpha_numerator.name].xreplace({R_nu: sp.S.One, **FLAVOUR})
    yield Vanishing("scattering", of(drift_ratio_integrands)[numerator_integrand.name] - 2 * scattered)
    twice = {kappa_tot: 2 * kappa_tot}
    yield symmetry("opaque matter", drift_ratio_integrands, twice, sp.Rational(1, 2), denominator_integrand.name)


@identity("ando2003:momentum_asymmetry_parts", constrains=[momentum_asymmetry_integrands], item=16)
def asymmetry_compares_drift_with_diffusion(of: Access) -> Claims:
    """The denominator of (46) is twice the flux k^3 h/(2 pi^2) of (38), through a sphere, for neutrinos and
    antineutrinos; the numerator vanishes without deviation from equilibrium; both grow with the sphere."""
    weight = k**3 / (2 * sp.pi**2)
    dipole = of(lowest_order_dipole).xreplace({grad_f_iso: dU_dr / weight})
    radial = of(momentum_asymmetry_integrands)[alpha_denominator.name]
    yield Vanishing("diffusion", radial - R_nu**2 * 2 * weight * dipole)
    none = {delta_U: sp.S.Zero, ddelta_U_dk: sp.S.Zero, d2delta_U_dk2: sp.S.Zero}
    yield Combination("equilibrium", (Term(momentum_asymmetry_integrands, none, component=alpha_numerator.name),))
    for name in (alpha_numerator.name, alpha_denominator.name):
        yield symmetry(f"{name}, sphere", momentum_asymmetry_integrands, {R_nu: 2 * R_nu}, 4, name)
