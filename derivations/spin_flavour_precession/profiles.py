"""Density and temperature of the proto-neutron star (nardi2000, Sec. 4, eqs. 7 and 8). Radii in units of R_c."""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation, given
from derivations.core.quoted import nearest_decade
from derivations.spin_flavour_precession.symbols import (
    l_rho,
    n_atm,
    n_core,
    n_temp,
    r_core,
    r_ratio,
    rho14,
    rho_centre,
    rho_core,
    temp,
    temp_core,
)

SPECTRAL_TEMPERATURE = sp.Integer(8)  # MeV, at the energy sphere


@definition("nardi2000:7", defines=rho14)
def density_profile():
    """Mass density in units of 10^14 g cm^-3. Dimensionless."""
    core = rho_centre * (1 - (1 - rho_core / rho_centre) * r_ratio**n_core)
    return sp.Piecewise((core, r_ratio <= 1), (rho_core * r_ratio ** (-n_atm), True))


@density_profile.arranged
def _():
    core = (rho_centre - rho_core) * (1 - r_ratio**n_core) + rho_core
    return sp.Piecewise((core, r_ratio <= 1), (rho_core * r_ratio ** (-n_atm), True))


@definition("nardi2000:8", defines=temp)
def temperature_profile():
    """Temperature (MeV)."""
    return sp.Piecewise((temp_core, r_ratio <= 1), (temp_core * r_ratio ** (-n_temp), True))


@definition("nardi2000:t-ell", defines=l_rho, parents=[density_profile], place="Sec. 3, before (6)")
def density_length():
    """|d log rho/dr|^-1 on either side of the kink at R_c, where the two sides differ; at R_c from inside (MeV^-1)."""
    branches = []
    for value, condition in density_profile().args:
        slope = sp.diff(value, r_ratio) / r_core
        branches.append((sp.factor(-value / slope), condition))
    return sp.Piecewise(*branches)


@density_length.arranged
def _():
    core = (rho_centre - rho_core) * (1 - r_ratio**n_core) + rho_core
    inside = r_core * core / (n_core * (rho_centre - rho_core)) * r_ratio ** (1 - n_core)
    return sp.Piecewise((inside, r_ratio <= 1), (r_core * r_ratio / n_atm, True))


@given("nardi2000:t-profile", dimension=0, place="Sec. 4")
def profile_of_the_paper():
    """The profile of the paper's simulations; R_c is about 10 km. Temperature in MeV, as a number."""
    return {
        rho_centre.name: sp.Integer(8),
        rho_core.name: sp.Rational(26, 10),
        n_core.name: sp.Integer(2),
        n_atm.name: sp.Integer(4),
        n_temp.name: sp.Integer(1),
        temp_core.name: sp.Integer(30),
    }


def branch(value: sp.Expr, side: int) -> sp.Expr:
    """A profile inside (0) or outside (1) of the core."""
    return value.replace(lambda e: isinstance(e, sp.Piecewise), lambda e: e.args[side][0])


def at_profile(value: sp.Expr, profile: dict[str, sp.Expr], radius: sp.Expr) -> sp.Expr:
    """A profile at a radius in units of R_c, with the numbers of the paper (temperatures in MeV, lengths in R_c)."""
    by_symbol = {q: profile[q.name] for q in (rho_centre, rho_core, n_core, n_atm, n_temp, temp_core)}
    return sp.sympify(value.subs({**by_symbol, r_ratio: radius, r_core: sp.S.One}))


@equation(
    "nardi2000:t-decouple",
    dimension=0,
    parents=[density_profile, temperature_profile, profile_of_the_paper],
    place="Sec. 4",
)
def density_at_decoupling():
    """Density where the temperature is 8 MeV, in g cm^-3, to the nearest power of ten."""
    profile = profile_of_the_paper()
    outside = at_profile(branch(temperature_profile(), 1), profile, r_ratio)
    (radius,) = sp.solve(outside - SPECTRAL_TEMPERATURE, r_ratio)
    density = at_profile(density_profile(), profile, radius)
    return nearest_decade(density * sp.Integer(10) ** 14)


@density_at_decoupling.printed
def _():
    return sp.Integer(10) ** 12
