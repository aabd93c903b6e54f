"""The chain of estimates from the field to the velocity, in exact numbers (kaminski2016, Sec. 4 and 5).

Every step twice: from the inputs alone, and from the printed result of the step before. Unit systems: a field in
gauss gets MeV^2 by a named convention; currents are MeV^3 = energy^3/(hbar c)^3, times c per area and time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from derivations.anomalous_transport.kick import currents_along_the_field, neutrino_flux, recoil
from derivations.anomalous_transport.symbols import (
    area_disk,
    b_field_em,
    j_l5,
    m_star,
    mu_em,
    mu_l,
    mu_l5,
    n_dot_nu,
    n_nu_total,
    p_nu_mean,
    p_star,
    r_disk,
    share_nu,
    t_kick,
    v_kick,
)
from derivations.core import Quantity
from derivations.core.units import (
    B_MeV2_per_gauss_gaussian,
    B_MeV2_per_gauss_heaviside_lorentz,
    MeV_per_gram,
    constant,
    eB_MeV2_per_gauss,
    inverse_MeV_per_km,
    inverse_MeV_per_second,
    printed_values,
)

TEN = sp.Integer(10)
GRAMS_PER_KG = 1000


def of_paper(symbol: str) -> sp.Rational:
    """A number that the paper prints, in its unit."""
    value = printed_values()["kaminski2016"][symbol].value
    return sp.Rational(value.numerator, value.denominator)


def field_conventions() -> dict[str, sp.Expr]:
    """MeV^2 of one gauss in each convention; "printed" is the paper's 10^12 G = 0.1 MeV^2."""
    return {
        "eB": eB_MeV2_per_gauss(),
        "heaviside_lorentz": B_MeV2_per_gauss_heaviside_lorentz(),
        "gaussian": B_MeV2_per_gauss_gaussian(),
        "printed": of_paper("B") / TEN**12,
    }


def inputs(field: sp.Expr) -> dict[sp.Symbol, sp.Expr]:
    """The paper's inputs in powers of MeV, for a field in MeV^2."""
    return {
        b_field_em: field,
        mu_l: of_paper("mu_l"),
        mu_l5: sp.S.Zero,
        mu_em: sp.S.Zero,
        share_nu: sp.Rational(1, 2),
        r_disk: of_paper("r_N") * inverse_MeV_per_km(),
        p_nu_mean: of_paper("mu_l"),
        t_kick: of_paper("t") * inverse_MeV_per_second(),
        m_star: of_paper("M_NS") * GRAMS_PER_KG * MeV_per_gram(),
    }


@dataclass(frozen=True)
class Step:
    """A step of the chain: its quantity, the unit of the numbers, what the unit is in powers of MeV, the print."""

    quantity: Quantity
    unit: str
    size: sp.Expr
    printed: sp.Expr | None = None


def steps() -> tuple[Step, ...]:
    """The steps in order; kilometres per second for the velocity."""
    per_second = 1 / inverse_MeV_per_second()
    return (
        Step(j_l5, "MeV^3", sp.S.One, sp.S.One),
        Step(n_dot_nu, "s^-1", per_second, of_paper("N_nu_dot")),
        Step(n_nu_total, "1", sp.S.One, TEN**55),
        Step(p_star, "MeV", sp.S.One),
        Step(v_kick, "km/s", 1000 / constant("c"), TEN**3),
    )


def formulas() -> dict[sp.Symbol, sp.Expr]:
    """Each quantity of the chain by its equation."""
    flux, kick = neutrino_flux(), recoil()
    return {
        j_l5: currents_along_the_field()[j_l5.name],
        area_disk: flux[area_disk.name],
        n_dot_nu: flux[n_dot_nu.name],
        n_nu_total: kick[n_nu_total.name],
        p_star: kick[p_star.name],
        v_kick: kick[v_kick.name],
    }


def run(start: Mapping[sp.Symbol, sp.Expr], *, printed: bool) -> dict[Quantity, sp.Expr]:
    """Every step in the unit of the table; printed: replace each by the paper's number before going on."""
    known, found, table = dict(start), {}, {step.quantity: step for step in steps()}
    for quantity, formula in formulas().items():
        value = formula.xreplace(known)
        known[quantity] = value
        if quantity in table:
            step = table[quantity]
            found[step.quantity] = value / step.size
            if printed and step.printed is not None:
                known[quantity] = step.printed * step.size
    return found


PARENTS = (currents_along_the_field, neutrino_flux, recoil)
