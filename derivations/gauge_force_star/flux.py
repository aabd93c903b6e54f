"""Flux of the neutrinos that leave (liu2026, Sec. IV.2, eqs. 40, 41).

A pair born at radius r sends one neutrino to infinity with the energy g|phi(r)|. Flat space, as in the paper; rates are
integrated over all radii, also outside the star. At the end the same in curved space, which the paper leaves out.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.gauge_force_star.conventions import PRINTED_PAIR_STATES
from derivations.gauge_force_star.schwinger import coupling_of_neutrinos, schwinger_rate
from derivations.gauge_force_star.symbols import (
    J_A,
    J_B,
    da0,
    distance,
    dpsi,
    e_field,
    flux,
    g,
    g_pair,
    lam,
    m_flavour,
    pair_rate,
    phi_metric,
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


# Curved space: pairs per proper volume and proper time, energies at infinity --------------------------


@definition("liu2026:54.proper", defines=dpsi, place="App. A.2, (54)")
def slope_for_observers_at_rest():
    """g times the field that an observer at rest measures, per proper length (MeV^2)."""
    return g * sp.Abs(da0) * sp.exp(-phi_metric - lam)


@definition("liu2026:40.curved", defines=rate_integrand, parents=[rate_per_radius], place="Sec. IV.2, (40)")
def rate_per_radius_in_curved_space():
    """Pairs of all flavours per time at infinity and coordinate radius (MeV^2); the pair rate is that at rest."""
    return rate_per_radius() * sp.exp(phi_metric + lam)


@definition("liu2026:41.curved", defines=flux, parents=[rate_per_radius_in_curved_space], place="Sec. IV.2, (41)")
def differential_flux_in_curved_space():
    """Neutrinos per time, energy and area far away (MeV^2); a neutrino born at rest arrives with g|A_0| at r."""
    return rate_per_radius_in_curved_space() / (4 * sp.pi * distance**2 * g * sp.Abs(da0))
