"""Dirac neutrino with a magnetic moment on electrons: weak, electromagnetic and interference terms (pastor1998, 1-5).

The right-handed component is sterile: it scatters by its moment only. The left-handed one ends left-handed by the
weak interaction and right-handed by the moment. So only left-handed final states know of interference.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp
from sympy.codegen.cfunctions import Sqrt

from derivations.core import definition, equation
from derivations.neutrino_electron.amplitudes import (
    EM,
    INTERFERENCE,
    WEAK,
    cross_section,
    terms_of_one,
    transverse_product,
)
from derivations.neutrino_electron.conventions import bohr_magneton, sign_conventions
from derivations.neutrino_electron.interactions import contact, dipole
from derivations.neutrino_electron.kinematics import END_POINT, momentum_along_polarisation
from derivations.neutrino_electron.spin_state import LEFT, NORM, RIGHT, incoming_state
from derivations.neutrino_electron.symbols import (
    a_dirac,
    alpha_em,
    dsigma_dt_dphi,
    dsigma_em,
    dsigma_int,
    dsigma_weak,
    g_el,
    g_fermi,
    g_r,
    m_electron,
    mu_bohr,
    mu_nu,
    mu_nu_in_bohr,
    omega_nu,
    p2,
    p2_xi,
    p_surv,
    phi,
    t_max,
    t_recoil,
    xi_abs,
    xi_perp,
)

MOMENT = (mu_nu - mu_nu_in_bohr * mu_bohr,)
VECTOR_A_D = tuple(
    omega_nu * a - (g_el * omega_nu + g_r * (omega_nu - t_recoil)) * xi
    for a, xi in zip(a_dirac[:2], xi_perp[:2], strict=True)
)
PARENTS = (incoming_state, bohr_magneton, sign_conventions)


def into_helicity(helicity: int, signs: Mapping[str, sp.Expr] | None = None) -> Mapping[str, sp.Expr]:
    """The three terms for outgoing neutrinos of one helicity. signs: those of the conventions, None for symbols."""
    channels = (contact(g_el, g_r), dipole(mu_nu / mu_bohr, bohr_magneton()))
    return terms_of_one(cross_section(incoming_state(), channels, helicity, signs), mu_nu)


def term(name: str) -> sp.Expr:
    """A term of (1), summed over the helicity of the outgoing neutrino."""
    signs = sign_conventions()
    return into_helicity(LEFT, signs)[name] + into_helicity(RIGHT, signs)[name]


@equation("pastor1998:1", defines=dsigma_dt_dphi, parents=PARENTS, place="Sec. II")
def cross_section_of_dirac_neutrinos():
    """Cross section per recoil energy and radian (MeV^-3): three terms, told apart by powers of G_F and the moment."""
    channels = (contact(g_el, g_r), dipole(mu_nu / mu_bohr, bohr_magneton()))
    whole = sum(cross_section(incoming_state(), channels, h, sign_conventions()) for h in (LEFT, RIGHT))
    rest = sp.expand(whole - sum(terms_of_one(whole, mu_nu).values()))
    return dsigma_weak + dsigma_em + dsigma_int + rest


@cross_section_of_dirac_neutrinos.printed
def _():
    return dsigma_weak + dsigma_em + dsigma_int


@equation("pastor1998:2", defines=dsigma_weak, parents=PARENTS, relations=NORM, place="Sec. II")
def weak_term():
    """Weak scattering of the left-handed part (MeV^-3)."""
    return term(WEAK)


@weak_term.printed
def _():
    bracket = g_el**2 + g_r**2 * (1 - t_recoil / omega_nu) ** 2 - m_electron * t_recoil / omega_nu**2 * g_el * g_r
    return p_surv * g_fermi**2 * m_electron / sp.pi**2 * bracket


@equation("pastor1998:3", defines=dsigma_em, parents=PARENTS, relations=(*NORM, *MOMENT), place="Sec. II")
def electromagnetic_term():
    """Scattering by the magnetic moment, of both helicities (MeV^-3)."""
    return term(EM)


@electromagnetic_term.printed
def _():
    return alpha_em**2 / (2 * m_electron**2) * (mu_nu / mu_bohr) ** 2 * (1 / t_recoil - 1 / omega_nu)


@electromagnetic_term.arranged
def _():
    lost = (omega_nu - t_recoil) / (omega_nu * t_recoil)
    return alpha_em**2 / (2 * m_electron**2) * mu_nu_in_bohr**2 * lost


@equation("pastor1998:4", defines=dsigma_int, parents=PARENTS, relations=VECTOR_A_D, place="Sec. II")
def interference_term():
    """Interference of weak and electromagnetic amplitudes that end left-handed (MeV^-3)."""
    return term(INTERFERENCE)


@interference_term.printed
def _():
    product = sum(p2[i] * a_dirac[i] for i in (0, 1))
    return -alpha_em * g_fermi / (2 * sp.sqrt(2) * sp.pi * m_electron * t_recoil) * (mu_nu / mu_bohr) * product


@equation("pastor1998:5", defines=tuple(a_dirac[:2]), parents=PARENTS, place="Sec. II")
def interference_vector():
    """The vector across the momentum that p_2 is multiplied with in (4), normalised as there. Dimensionless."""
    prefactor = -alpha_em * g_fermi / (2 * sp.sqrt(2) * sp.pi * m_electron * t_recoil) * (mu_nu / mu_bohr)
    return {a_dirac[i].name: sp.expand(sp.diff(term(INTERFERENCE), p2[i]) / prefactor) for i in (0, 1)}


@interference_vector.printed
def _():
    bracket = g_el + g_r * (1 - t_recoil / omega_nu)
    return {a_dirac[i].name: bracket * xi_perp[i] for i in (0, 1)}


@definition(
    "pastor1998:4.phi",
    defines=dsigma_int,
    parents=[interference_term, momentum_along_polarisation],
    relations=(END_POINT, *MOMENT),
    place="Sec. II, (4) with (5) and (6)",
)
def interference_in_azimuth():
    """(4) with p_2.xi_perp from (6): the interference as a function of recoil energy and azimuth (MeV^-3)."""
    return transverse_product(interference_term(), xi_perp, momentum_along_polarisation()[p2_xi.name])


@interference_in_azimuth.arranged
def _():
    across = sp.sqrt(2 * m_electron) * Sqrt((t_max - t_recoil) / (t_recoil * t_max))
    bracket = g_el + g_r * (1 - t_recoil / omega_nu)
    strength = alpha_em * g_fermi / (2 * sp.sqrt(2) * sp.pi * m_electron)
    return -strength * mu_nu_in_bohr * across * xi_abs * sp.cos(phi) * bracket
