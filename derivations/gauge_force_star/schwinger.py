"""Pair creation by the electric field (liu2026, Sec. II, eqs. 1-4, T04, T05, T18).

Pairs per mode of transverse momentum, summed over modes, give the mean number of pairs per volume and time. This
is not the decay rate of the vacuum, twice the imaginary part of the effective Lagrangian, which is a sum of
exp(-k pi m^2/gE)/k^2 over k: (3) is its first term, and that is the number of pairs.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation, given
from derivations.gauge_force_star.conventions import charge
from derivations.gauge_force_star.symbols import (
    A_LOWER,
    J_A,
    J_B,
    J_SM,
    M_STATES,
    V_SQUARED,
    dp,
    dx,
    e_field,
    g,
    g_pair,
    lagr,
    m_flavour,
    p_t,
    pair_rate,
    pairs_per_mode,
)

FLAVOURS = {J_A: (1, 0), J_B: (0, 1)}  # (L_a, L_b) of the neutrinos of flavours a and b


@definition("liu2026:1", defines=lagr, place="Sec. I")
def coupling():
    """Coupling of the vector to the conserved current (MeV^4)."""
    return g * sum(a * j for a, j in zip(A_LOWER, J_SM, strict=True))


@equation("liu2026:2", defines=lagr, parents=[coupling], place="Sec. I")
def coupling_of_neutrinos():
    """(1) for the neutrinos, when the charge is L_a - L_b (MeV^4)."""
    current = {j: sum(charge(lepton) * number[i] for number, lepton in FLAVOURS.items()) for i, j in enumerate(J_SM)}
    return coupling().xreplace(current)


@coupling_of_neutrinos.printed
def _():
    return g * sum(a * (j_a - j_b) for a, j_a, j_b in zip(A_LOWER, J_A, J_B, strict=True))


@given("liu2026:3.mode", defines=pairs_per_mode, place="Sec. II, before (3)")
def pairs_in_a_mode():
    """Mean number of pairs per mode of transverse momentum p_t in a constant field."""
    return sp.exp(-sp.pi * (m_flavour**2 + p_t**2) / (g * e_field))


@equation("liu2026:3", defines=pair_rate, parents=[pairs_in_a_mode], place="Sec. II")
def schwinger_rate():
    """Pairs of one flavour per volume and time (MeV^4): g E/2 pi modes per length and time for each p_t."""
    modes = 2 * sp.pi * p_t / (2 * sp.pi) ** 2
    return g_pair * g * e_field / (2 * sp.pi) * sp.integrate(modes * pairs_in_a_mode(), (p_t, 0, sp.oo))


@schwinger_rate.printed
def _():
    return g**2 * e_field**2 / (4 * sp.pi**3) * sp.exp(-sp.pi * m_flavour**2 / (g * e_field))


schwinger_rate.erratum(
    "The prefactor is g_pair/(8 pi^3); the printed 1/(4 pi^3) has g_pair = 2, the spin states of an electron. A "
    "left-handed neutrino has one: 1/(8 pi^3).",
    "Pair rate, fluxes (12), (40), (41) and inverse discharge time (18), (19) are halved for active neutrinos.",
)


@equation("liu2026:4", defines=m_flavour, parents=[schwinger_rate], place="Sec. II")
def largest_unsuppressed_mass():
    """The mass at which the rate has fallen by e, the bound in (4) (MeV)."""
    rate = schwinger_rate()
    exponent = sp.log(rate / rate.xreplace({m_flavour: sp.S.Zero})).expand(force=True)
    (mass,) = sp.solve(exponent + 1, m_flavour)
    return mass


@largest_unsuppressed_mass.printed
def _():
    return sp.sqrt(g * e_field / sp.pi)


@definition("liu2026:T05", defines=m_flavour, place="Sec. II, after (3)")
def flavour_mass():
    """Mass of a flavour from the mass states and the mixing in the medium (MeV)."""
    return sum(m * v for m, v in zip(M_STATES, V_SQUARED, strict=True))


@equation("liu2026:T18", defines=dp, parents=[pairs_in_a_mode], place="Sec. IV.2, before (40)")
def transverse_spread():
    """Root mean square of one transverse component of a created particle's momentum (MeV)."""
    weight = p_t * pairs_in_a_mode()
    mean_square = sp.integrate(weight * p_t**2, (p_t, 0, sp.oo)) / sp.integrate(weight, (p_t, 0, sp.oo))
    return sp.sqrt(mean_square / 2)


@transverse_spread.printed
def _():
    return sp.sqrt(g * e_field / (2 * sp.pi))


@equation("liu2026:T04", defines=(dp, dx), parents=[transverse_spread], place="Sec. II, footnote 3")
def scales_of_creation():
    """How momentum (MeV) and length (MeV^-1) of a created pair scale: (3) is local on longer scales."""
    law = sp.powdenest(transverse_spread(), force=True)
    momentum = sp.Mul(*(f for f in sp.Mul.make_args(sp.expand_power_base(law)) if f.free_symbols))
    return {dp.name: momentum, dx.name: 1 / momentum}


@scales_of_creation.printed
def _():
    return {dp.name: sp.sqrt(g * e_field), dx.name: 1 / sp.sqrt(g * e_field)}
