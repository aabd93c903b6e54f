"""What must hold of potential, resonance and conversion (nardi2000; items 3 and 4 of the statements)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import sympy as sp

from derivations.core import Combination, Equation, Measured, Term, Vanishing, identity, symmetry
from derivations.spin_flavour_precession.forward_scattering import (
    axial_potential,
    energy_at_resonance,
    msw_condition,
    resonance_condition,
    second_order_potential,
    splitting_at_resonance,
)
from derivations.spin_flavour_precession.landau_zener import (
    PIVOT,
    adiabaticity,
    adiabaticity_in_matter,
    adiabaticity_with_number,
    conversion_probability,
    levels_at_the_crossing,
    number_in_front,
)
from derivations.spin_flavour_precession.symbols import (
    b15,
    dm2,
    e_nu,
    g_axial_f,
    g_fermi,
    gamma_ad,
    gamma_front,
    gap,
    gap_vac,
    kappa_e,
    kappa_n,
    kappa_p,
    l_rho_km,
    lambda_par_e,
    lambda_par_n,
    lambda_par_p,
    m_tau,
    mu_b,
    mu_nu_in_bohr,
    n_electron,
    n_f,
    n_neutron,
    n_nucleon,
    rho14,
    slope_v,
    theta_vac,
    turning,
    v_nuebar,
    v_nutaubar,
    y_e,
)

Access = Callable[[Equation], Any]
POLARISATIONS = (lambda_par_n, lambda_par_p, lambda_par_e)
UNPOLARISED = dict.fromkeys(POLARISATIONS, sp.S.Zero)
GAMMAS = (0.2, 1.0, 2.5)
POTENTIAL = v_nutaubar.name


@identity("nardi2000:schroedinger", constrains=[conversion_probability, adiabaticity, levels_at_the_crossing])
def conversion_is_what_the_schroedinger_equation_gives(of: Access) -> Iterator[Measured]:
    """A linear crossing, integrated between local eigenstates far from it, converts with 1 - exp(-pi gamma/2)."""
    levels = of(levels_at_the_crossing)
    for gamma in GAMMAS:
        coupling = (gamma / 4) ** 0.5  # of slope 1
        at = {mu_b: sp.Float(coupling), slope_v: sp.S.One}
        own = {gap: levels[gap.name].xreplace(at), turning: levels[turning.name].xreplace(at)}
        found = of(adiabaticity).xreplace(at).xreplace(own)
        expected = float(of(conversion_probability).xreplace({gamma_ad: found}))
        deviation = abs(expected - integrated_conversion(coupling))
        yield Measured(
            f"gamma = {gamma}",
            deviation if deviation == deviation else 1.0,
            5e-4,
            "Schroedinger equation over 30 units of slope^(-1/2) on either side",
            "numeric(1 points, 3 digits)",
        )


@cache
def integrated_conversion(coupling: float) -> float:
    """Probability to follow the level through a crossing of unit slope."""
    import numpy as np
    from scipy.integrate import solve_ivp

    reach = 30.0

    def upper(x: float) -> Any:
        angle = np.arctan2(2 * coupling, x) / 2
        return np.array([np.cos(angle), np.sin(angle)], dtype=complex)

    def rate(x: float, state: Any) -> Any:
        return -1j * np.array([x / 2 * state[0] + coupling * state[1], coupling * state[0] - x / 2 * state[1]])

    end = solve_ivp(rate, (-reach, reach), upper(-reach), method="DOP853", rtol=1e-7, atol=1e-9).y[:, -1]
    return float(abs(np.vdot(upper(reach), end)) ** 2)


@identity("nardi2000:crossings", constrains=[conversion_probability], item=4)
def jumps_of_independent_crossings_multiply(of: Access) -> Iterator[Combination | Vanishing]:
    """No conversion at gamma = 0; the exponent is linear in gamma, so that gamma -> infinity converts all."""
    yield Combination("gamma = 0", [Term(conversion_probability, {gamma_ad: sp.S.Zero})])
    stay = 1 - of(conversion_probability)
    double = stay.xreplace({gamma_ad: 2 * gamma_ad})
    yield Vanishing("1 - P(2 gamma) = (1 - P(gamma))^2", double - stay**2)


@identity("nardi2000:powers-gamma", constrains=[adiabaticity, levels_at_the_crossing, adiabaticity_in_matter], item=3)
def powers_of_the_adiabaticity(of: Access) -> Iterator[Combination | Vanishing]:
    """gamma goes as the square of transition energy and field, and inversely as slope, density and 1 - Y_e."""
    levels = of(levels_at_the_crossing)
    yield symmetry("field to levels", levels_at_the_crossing, {mu_b: 3 * mu_b}, 3, gap.name)
    yield symmetry("slope to turning", levels_at_the_crossing, {slope_v: 3 * slope_v}, 3, turning.name)
    ratio = levels[gap.name] * levels[turning.name] - slope_v / 2
    yield Vanishing("gap times turning is half the slope", ratio)
    for label, replace, factor in (
        ("moment", {mu_nu_in_bohr: 3 * mu_nu_in_bohr}, 9),
        ("field", {b15: 3 * b15}, 9),
        ("density", {rho14: 3 * rho14}, sp.Rational(1, 3)),
        ("length", {l_rho_km: 3 * l_rho_km}, 3),
        ("electrons", {y_e: (1 + y_e) / 2}, 2),
    ):
        yield symmetry(label, adiabaticity_in_matter, replace, factor)


@identity("nardi2000:number", constrains=[adiabaticity_in_matter, number_in_front, adiabaticity_with_number], item=1)
def number_in_front_from_si_units(of: Access) -> Iterator[Measured | Vanishing]:
    """4 (mu B)^2/(hbar c |dV/dr|) computed in SI from rounded constants; the scaled form times the number is (6)."""
    joule_per_gauss, planck_c, fermi = 9.274010e-28, 3.161527e-26, 1.435851e-62  # J/G, J m, J m^3
    baryons = 2.6e14 * 1e3 / 1.66053907e-27  # m^-3 (1 g cm^-3 = 1e3 kg m^-3)
    moment = 1e-12 * joule_per_gauss * 3e15
    own = 4 * moment**2 / (planck_c * (fermi * baryons / 2**0.5) / 1e4)
    for label, value, bound in (
        ("(6) at the pivots", of(adiabaticity_in_matter).xreplace(PIVOT), 1e-5),
        ("number", of(number_in_front), 1e-3),
    ):
        deviation = abs(float(value) / own - 1)
        yield Measured(label, deviation, bound, f"SI: {own:.5f}", "numeric(1 points, 5 digits)")
    at_pivots = of(adiabaticity_in_matter).xreplace(PIVOT)
    scaled = of(adiabaticity_with_number).xreplace({gamma_front: at_pivots})
    yield Vanishing("scaled form", scaled - of(adiabaticity_in_matter))


@identity("nardi2000:resonance", constrains=[resonance_condition, splitting_at_resonance, energy_at_resonance])
def splitting_and_energy_of_the_resonance_are_inverse(of: Access) -> Iterator[Vanishing]:
    """The splitting that resonates at the potential Delta m^2/2E is Delta m^2, and the energy is E."""
    splitting = of(resonance_condition)[gap_vac.name]
    yield Vanishing("splitting", of(splitting_at_resonance).xreplace({v_nutaubar: splitting}) - dm2)
    yield Vanishing("energy", of(energy_at_resonance).xreplace({v_nutaubar: splitting}) - e_nu)


@identity("nardi2000:left-handed", constrains=[resonance_condition, axial_potential])
def left_handed_neutrons_spinning_along_the_flight_are_not_felt(of: Access) -> Iterator[Combination | Vanishing]:
    """For a V - A neutron (g_A = -1) the potential is (1 + lambda) that of an unpolarised one: zero at lambda = -1."""
    unpolarised = of(resonance_condition)[POTENTIAL].xreplace(UNPOLARISED).xreplace({n_neutron: n_f})
    kappa = of(axial_potential).xreplace({g_axial_f: -sp.S.One})
    yield Vanishing("opposite spins", unpolarised + kappa)
    opposite = {**{x: -x for x in POLARISATIONS}, **{x: -x for x in (kappa_n, kappa_p, kappa_e)}}
    yield symmetry("both signs", resonance_condition, opposite, 1, POTENTIAL)
    for kappa_, mean in zip((kappa_n, kappa_p, kappa_e), POLARISATIONS, strict=True):
        others = {x: sp.S.Zero for x in POLARISATIONS if x != mean}
        with_one = of(resonance_condition)[POTENTIAL].xreplace(others)
        without = of(resonance_condition)[POTENTIAL].xreplace(UNPOLARISED)
        yield Vanishing(f"shift by {mean.name}", with_one - without + kappa_ * mean)


@identity("nardi2000:flavours", constrains=[resonance_condition, msw_condition, second_order_potential])
def potentials_of_flavours(of: Access) -> Iterator[Vanishing | Combination | Measured]:
    """nu_e-bar differs by sqrt(2) G_F N_e; without vacuum mixing the splitting is that of (4)."""
    msw, plain = of(msw_condition), of(resonance_condition)
    difference = msw[v_nuebar.name] - plain[POTENTIAL].xreplace(UNPOLARISED) + sp.sqrt(2) * g_fermi * n_electron
    yield Vanishing("charged current", difference)
    yield Vanishing("no mixing", msw[gap_vac.name].xreplace({theta_vac: sp.S.Zero}) - plain[gap_vac.name])
    yield symmetry("maximal mixing", msw_condition, {theta_vac: sp.pi / 2 - theta_vac}, -1, gap_vac.name)
    small = of(second_order_potential) - g_fermi * m_tau**2 * g_fermi * n_nucleon
    yield Vanishing("one more G_F m_tau^2 than the first order", small)
