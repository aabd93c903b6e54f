"""Estimates of the text (ando2003, Sec. III and V): orders of magnitude, recomputed from exact constants.

A scaling law ("k_min = mu_B B (m/T)^(1/2)") is compared without its numerical factor; a number is rounded to as many
digits as the paper prints, and one quoted with "~" to the nearest power of ten. What rounding hides is
measured in `identities_estimates`.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import equation
from derivations.core.quoted import nearest_decade, rounded
from derivations.core.units import MeV_per_erg, constant, eB_MeV2_per_gauss, nuclear_magneton_MeV_per_gauss
from derivations.neutrino_nucleon.nondegenerate import typical_energy_transfer
from derivations.neutrino_nucleon.response import response_parameters
from derivations.neutrino_nucleon.symbols import T, delta_x, k, k_min, m, mu_B_B, q, q0, s, s_prime

GAUSS_OF_B_14 = sp.Integer(10) ** 14
NEUTRINO_ENERGY = 3 * sp.Integer(10) ** 53  # erg, Sec. V
PULSAR_SPEEDS = {"200 km/s": sp.Integer(200), "500 km/s": sp.Integer(500)}  # Sec. I
PULSAR_MASS = sp.Rational(14, 10)  # solar masses; the paper names none
KM = sp.Integer(1000)  # m
DIGITS_OF_MAGNETON = 9  # the constants' uncertainties are 3e-10


def scaling(law: sp.Expr) -> sp.Expr:
    """A product of powers without its numerical factor."""
    return sp.Mul(*(factor for factor in sp.Mul.make_args(sp.powsimp(law)) if factor.free_symbols))


def largest_shift() -> sp.Expr:
    """|delta x| of (15) for a spin flip, at the typical q_0 and at right angles, q = sqrt(2) k. Dimensionless.

    Expanding the response in B needs it to be small, which is more than mu_B B << T.
    """
    flip = response_parameters()[delta_x.name].xreplace({s: sp.S.One, s_prime: -sp.S.One})
    return sp.simplify(-flip.subs({q0: typical_energy_transfer(), q: sp.sqrt(2) * k}))


def lowest_energy() -> sp.Expr:
    """The energy below which |delta x| exceeds one (MeV)."""
    (energy,) = sp.solve(largest_shift() - 1, k)
    return energy


def k_min_coefficient() -> sp.Expr:
    """mu_B B (m/T)^(1/2) for |g| = 1 and B_14 = 1, in MeV^(3/2): the coefficient of |g| B_14 T^(-1/2)."""
    nucleon_mass = (constant("m_p") + constant("m_n")) / 2
    return nuclear_magneton_MeV_per_gauss() * GAUSS_OF_B_14 * sp.sqrt(nucleon_mass)


def momentum_ratio(speed: sp.Expr) -> sp.Expr:
    """Momentum carried by the neutrinos over that of a pulsar of this speed (km/s)."""
    neutrinos = NEUTRINO_ENERGY * MeV_per_erg()  # E/c, in MeV
    joule_per_kg = constant("c") ** 2
    mass = PULSAR_MASS * constant("M_sun") * joule_per_kg / (constant("e") * sp.Integer(10) ** 6)  # MeV
    return neutrinos / (mass * speed * KM / constant("c"))


@equation("ando2003:t12", defines=k_min, parents=[response_parameters, typical_energy_transfer], place="Sec. III")
def validity_bound():
    """How the lowest energy at which the expansion in B holds scales (MeV)."""
    return scaling(lowest_energy())


@validity_bound.printed
def _():
    return mu_B_B * (m / T) ** sp.Rational(1, 2)


@equation("ando2003:e1", dimension=0, place="Sec. III, k_min in MeV")
def coefficient_of_k_min():
    """Coefficient of |g| B_14 T^(-1/2) in k_min (t12), T in MeV, rounded to the one digit of the print."""
    return rounded(k_min_coefficient(), 1)


@coefficient_of_k_min.printed
def _():
    return sp.Integer(10) ** -2


@equation("ando2003:e2", dimension=0, place="Sec. V, first paragraph")
def neutrino_over_pulsar_momentum():
    """Momentum of 3e53 erg of neutrinos over that of a pulsar of 1.4 solar masses, to the nearest power of ten."""
    return {name: nearest_decade(momentum_ratio(speed)) for name, speed in PULSAR_SPEEDS.items()}


@neutrino_over_pulsar_momentum.printed
def _():
    return {name: sp.Integer(100) for name in PULSAR_SPEEDS}


@equation("ando2003:e3", dimension=0, place="Sec. V, first paragraph")
def sufficient_anisotropy():
    """Anisotropy of the neutrino momenta that gives a pulsar its speed, to the nearest power of ten."""
    return {name: nearest_decade(1 / momentum_ratio(speed)) for name, speed in PULSAR_SPEEDS.items()}


@sufficient_anisotropy.printed
def _():
    return {name: sp.Rational(1, 100) for name in PULSAR_SPEEDS}


@equation("ando2003:e4", dimension=0, place="Sec. V, eB in (49)")
def charge_times_field():
    """eB in MeV^2 for one gauss, from the exact e, h and c; it must be 2 m_p times nuclear magneton times B.

    Compared to the nine digits that the measured proton mass and magneton have.
    """
    return rounded(eB_MeV2_per_gauss(), DIGITS_OF_MAGNETON)


@charge_times_field.printed
def _():
    return rounded(2 * constant("m_p") * nuclear_magneton_MeV_per_gauss(), DIGITS_OF_MAGNETON)
