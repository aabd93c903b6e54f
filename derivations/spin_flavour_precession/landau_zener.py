"""Conversion at the resonance and its adiabaticity (nardi2000, Sec. 3, eqs. 5 and 6).

Two levels, H = (V(r) - Delta m^2/2E, mu B; mu B, 0): at the crossing they are apart by 2 mu B, and the diagonal
difference passes through zero with the slope of V. For a linear crossing the probability to stay on the upper or lower
level is that of Landau and Zener; here it is found from the integral of the splitting between the crossing and
the complex point where the levels meet, and in `identities_conversion` from the Schroedinger equation.
"""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import expm1

from derivations.core import definition, equation
from derivations.core.quoted import rounded
from derivations.core.units import (
    TESLA_PER_GAUSS,
    MeV4_per_gram_per_cubic_cm,
    constant,
    inverse_MeV2_per_inverse_GeV2,
    inverse_MeV_per_km,
)
from derivations.spin_flavour_precession.forward_scattering import resonance_condition
from derivations.spin_flavour_precession.symbols import (
    b15,
    g_fermi,
    gamma_ad,
    gamma_front,
    gap,
    l_rho_km,
    lambda_par_e,
    lambda_par_n,
    lambda_par_p,
    mu_b,
    mu_nu_in_bohr,
    n_neutron,
    p_conv,
    rho14,
    scale_factor,
    slope_v,
    turning,
    v_nutaubar,
    y_e,
)

TEN = sp.Integer(10)
PIVOT = {
    y_e: sp.S.Zero,
    rho14: sp.Rational(26, 10),
    mu_nu_in_bohr: TEN**-12,
    b15: sp.Integer(3),
    l_rho_km: TEN,
}


@definition("nardi2000:5.levels", defines=(gap, turning), place="Sec. 3, (5)")
def levels_at_the_crossing():
    """Splitting of the levels (MeV) and rate at which the mixing angle turns (MeV^2) at the resonance.

    tan 2 theta = 2 mu B/(diagonal difference), which is slope times the distance from the resonance.
    """
    distance = sp.Dummy("distance", real=True)
    diagonal = slope_v * distance
    splitting = sp.sqrt(diagonal**2 + 4 * mu_b**2)
    angle = (sp.pi / 2 - sp.atan(diagonal / (2 * mu_b))) / 2
    return {
        gap.name: sp.powdenest(splitting.subs(distance, 0), force=True),
        turning.name: -sp.diff(angle, distance).subs(distance, 0),
    }


@definition("nardi2000:5.gamma", defines=gamma_ad, parents=[levels_at_the_crossing], place="Sec. 3, (5)")
def adiabaticity():
    """Splitting over twice the rate at which the eigenstates turn, at the resonance. Dimensionless."""
    levels = levels_at_the_crossing()
    return levels[gap.name] / (2 * levels[turning.name])


@equation("nardi2000:5", defines=p_conv, parents=[levels_at_the_crossing, adiabaticity])
def conversion_probability():
    """Probability to follow the level through the crossing, which is conversion. Dimensionless."""
    exponent = sp.cancel(jump_exponent() / adiabaticity()) * gamma_ad
    return 1 - sp.exp(-exponent)


@conversion_probability.printed
def _():
    return 1 - sp.exp(-sp.pi / 2 * gamma_ad)


@conversion_probability.arranged
def _():
    return -expm1(-sp.pi / 2 * gamma_ad)


def jump_exponent() -> sp.Expr:
    """-log of the probability to jump: twice Im of the integral of sqrt((slope x)^2 + 4 (mu B)^2) up to its zero."""
    along = sp.Dummy("along", nonnegative=True)
    zero = 2 * sp.I * mu_b / slope_v
    splitting = 2 * mu_b * sp.sqrt(1 - along**2)  # at x = along * zero
    return 2 * sp.im(zero * sp.integrate(splitting, (along, 0, 1)))


def units_of_adiabaticity() -> dict[str, sp.Expr]:
    """The constants behind the number of (6): mu_B 10^15 G and G_F in powers of MeV, 1 km, baryons per volume."""
    return {
        "mu_B 1e15 G": constant("mu_B") / TEN**6 * TESLA_PER_GAUSS * TEN**15,
        "G_F": constant("G_F") * inverse_MeV2_per_inverse_GeV2(),
        "km": inverse_MeV_per_km(),
        "baryons per rho14": TEN**14 * MeV4_per_gram_per_cubic_cm() / constant("u"),
    }


def potential_in_matter(potential: sp.Expr) -> sp.Expr:
    """V of unpolarised matter of rho14 and Y_e in MeV: N_n = (1 - Y_e) rho/m_u."""
    units = units_of_adiabaticity()
    unpolarised = potential.xreplace(dict.fromkeys((lambda_par_n, lambda_par_p, lambda_par_e), sp.S.Zero))
    neutrons = (1 - y_e) * rho14 * units["baryons per rho14"]
    return unpolarised.xreplace({n_neutron: neutrons, g_fermi: units["G_F"]})


@equation("nardi2000:6", defines=gamma_ad, parents=[adiabaticity, resonance_condition])
def adiabaticity_in_matter():
    """Adiabaticity for |dV/dr| = V/l_rho, that is Y_e constant. Dimensionless."""
    units = units_of_adiabaticity()
    potential = potential_in_matter(resonance_condition()[v_nutaubar.name])
    slope = potential / (l_rho_km * units["km"])
    return adiabaticity().xreplace({mu_b: mu_nu_in_bohr * b15 * units["mu_B 1e15 G"], slope_v: slope})


@adiabaticity_in_matter.printed
def _():
    return sp.Rational(104, 100) * scaling_of_adiabaticity()


def scaling_of_adiabaticity() -> sp.Expr:
    """The factors of (6) without the number, each 1 at its pivot."""
    moment_and_field = mu_nu_in_bohr / PIVOT[mu_nu_in_bohr] * b15 / PIVOT[b15]
    return 1 / (1 - y_e) * (PIVOT[rho14] / rho14) * moment_and_field**2 * (l_rho_km / PIVOT[l_rho_km])


adiabaticity_in_matter.erratum(
    "The number in front is 6.16, not 1.04. It is 4 sqrt(2) (mu_B 10^-12 3e15 G)^2 (10 km)/(G_F N) for N = 2.6e14 g "
    "cm^-3/m_u baryons; the powers of all factors are as printed.",
    "Every adiabaticity of the paper is 5.9 times larger at its own field. The fields of Table 1 that give the printed "
    "gamma_max are 2.4 times smaller, or mu_nu is.",
)


@equation("nardi2000:6.number", defines=gamma_front, parents=[adiabaticity_in_matter])
def number_in_front():
    """The number in front of (6), to its three digits. Dimensionless."""
    return rounded(sp.cancel(adiabaticity_in_matter().xreplace(PIVOT)), 3)


@number_in_front.printed
def _():
    return sp.Rational(104, 100)


number_in_front.erratum(
    "6.16, not 1.04: see (6).",
    "The number enters all results of Sec. 5 through gamma.",
)


@definition("nardi2000:6.scaling", defines=gamma_ad, place="Sec. 3, (6)")
def adiabaticity_with_number():
    """(6) with any number in front: 1.04 of the print, our own, or a user's. Dimensionless."""
    return gamma_front * scaling_of_adiabaticity()


@equation("nardi2000:t-scaling", dimension=0, parents=[adiabaticity_in_matter], place="Sec. 5, first paragraph")
def rescaling_of_moment_and_field():
    """gamma after mu_nu -> k mu_nu and B -> B/k over gamma before. Dimensionless."""
    gamma = adiabaticity_in_matter()
    changed = gamma.subs({mu_nu_in_bohr: scale_factor * mu_nu_in_bohr, b15: b15 / scale_factor}, simultaneous=True)
    return sp.cancel(changed / gamma)


@rescaling_of_moment_and_field.printed
def _():
    return sp.S.One
