"""Events per azimuth from cross section, flux and detector (pastor1998, Sec. III, eqs. 11 and 12).

The paper's N is a number of events; (11) as printed is a rate, N_e electrons in a flux: events per unit time. One
source i is written here; several sources add.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.neutrino_electron.dirac import (
    cross_section_of_dirac_neutrinos,
    electromagnetic_term,
    interference_in_azimuth,
    weak_term,
)
from derivations.neutrino_electron.symbols import (
    dn_dphi,
    dsigma_dt_dphi,
    dsigma_em,
    dsigma_int,
    dsigma_weak,
    efficiency,
    flux_i,
    n_em,
    n_int,
    n_targets,
    n_weak,
    omega_max,
    omega_min,
    omega_nu,
    phi,
    spectrum_i,
    t_recoil,
    t_threshold,
    t_upper,
)


def folded(cross_section: sp.Expr) -> sp.Expr:
    """A cross section folded with spectrum and efficiency, over all recoils above the threshold."""
    inner = sp.Integral(spectrum_i * efficiency * cross_section, (omega_nu, omega_min, omega_max))
    return n_targets * flux_i * sp.Integral(inner, (t_recoil, t_threshold, t_upper))


@definition("pastor1998:11", defines=dn_dphi, place="Sec. III")
def event_distribution():
    """Events of a source per time and radian (MeV, or s^-1)."""
    return folded(dsigma_dt_dphi)


@definition("pastor1998:12.parts", defines=(n_weak, n_em, n_int), place="Sec. III, below (12)")
def parts_of_the_distribution():
    """What the three terms contribute; n_int is the coefficient of cos phi, dsigma_int at phi = 0."""
    return {n_weak.name: folded(dsigma_weak), n_em.name: folded(dsigma_em), n_int.name: folded(dsigma_int)}


@equation(
    "pastor1998:12",
    defines=dn_dphi,
    parents=[
        event_distribution,
        parts_of_the_distribution,
        cross_section_of_dirac_neutrinos,
        weak_term,
        electromagnetic_term,
        interference_in_azimuth,
    ],
    place="Sec. III",
)
def azimuthal_distribution():
    """Events per azimuth: constant + cos phi, because (2) and (3) do not know phi and (4) with (6) is linear in cos."""
    terms = {dsigma_weak: weak_term(), dsigma_em: electromagnetic_term(), dsigma_int: interference_in_azimuth()}
    parts, total = parts_of_the_distribution(), sp.S.Zero
    names = {parts[q.name]: q for q in (n_weak, n_em, n_int)}
    for symbol, value in terms.items():
        contribution = event_distribution().xreplace({dsigma_dt_dphi: symbol})
        if contribution not in names:
            raise ArithmeticError(f"(12) has no name for {contribution}")
        weight = cross_section_of_dirac_neutrinos().coeff(symbol) * names[contribution]
        total += weight * sp.Add(*(sp.cos(phi) ** power for power in powers_of_cosine(value)))
    return total


def powers_of_cosine(value: sp.Expr) -> list[int]:
    """The powers of cos phi in a cross section that depends on phi in no other way."""
    terms = sp.Poly(value, sp.cos(phi)).terms()
    if any(coefficient.has(phi) for _, coefficient in terms):
        raise ArithmeticError(f"no polynomial in cos phi: {value}")
    return [power for (power,), _ in terms]


@azimuthal_distribution.printed
def _():
    return n_weak + n_em + n_int * sp.cos(phi)
