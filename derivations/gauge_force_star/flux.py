"""Flux of the neutrinos that leave (liu2026, Sec. IV.2, eqs. 40, 41).

A pair born at radius r sends one neutrino to infinity with the energy g|phi(r)|. Flat space, as in the paper; rates are
integrated over all radii, also outside the star.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import equation
from derivations.gauge_force_star.conventions import PRINTED_PAIR_STATES
from derivations.gauge_force_star.schwinger import coupling_of_neutrinos, schwinger_rate
from derivations.gauge_force_star.symbols import (
    J_A,
    J_B,
    distance,
    dpsi,
    e_field,
    flux,
    g,
    g_pair,
    m_flavour,
    pair_rate,
    r,
    rate_integrand,
)


def flavours() -> sp.Integer:
    """Neutrino flavours that carry the charge: one antiparticle or particle of each is expelled."""
    return sp.Integer(sum(coupling_of_neutrinos().has(number[0]) for number in (J_A, J_B)))


@equation("liu2026:40", defines=rate_integrand, parents=[coupling_of_neutrinos], place="Sec. IV.2")
def rate_per_radius():
    """Pairs of all flavours created per time and radius (MeV^2), to be integrated from 0 to infinity."""
    return flavours() * sp.diff(sp.Rational(4, 3) * sp.pi * r**3, r) * pair_rate


@rate_per_radius.printed
def _():
    return 2 * 4 * sp.pi * r**2 * pair_rate


@equation("liu2026:41", defines=flux, parents=[rate_per_radius], place="Sec. IV.2")
def differential_flux():
    """Neutrinos per time, energy and area at the distance L, at the radius where g|phi| is the energy (MeV^2).

    dE = g|phi'| dr, on each stretch where phi is monotone.
    """
    radii_per_energy = 1 / dpsi
    return rate_per_radius() * radii_per_energy / (4 * sp.pi * distance**2)


@differential_flux.printed
def _():
    return 2 / (4 * sp.pi * distance**2) * 4 * sp.pi * r**2 * pair_rate / dpsi


@equation(
    "liu2026:41.rate",
    defines=pair_rate,
    parents=[schwinger_rate],
    relations=PRINTED_PAIR_STATES,
    place="Sec. IV.2, after (40)",
)
def rate_without_suppression():
    """Pair rate (3) of massless neutrinos by the slope of g|phi| (MeV^4)."""
    return schwinger_rate().xreplace({m_flavour: sp.S.Zero}).subs(e_field, dpsi / g)


@rate_without_suppression.printed
def _():
    return dpsi**2 / (4 * sp.pi**3)


@rate_without_suppression.arranged
def _():
    # For any number of helicity states: the print holds for two.
    return g_pair * dpsi**2 / (8 * sp.pi**3)
