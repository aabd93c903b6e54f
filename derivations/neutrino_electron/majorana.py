"""Majorana neutrinos with a transition moment on electrons (pastor1998, eqs. 7-9).

nu_e left-handed and anti-nu_mu right-handed both scatter weakly, and the moment turns each into the other. There are
two final states, and in each the weak amplitude of one component meets the electromagnetic one of the other.
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
from derivations.neutrino_electron.conventions import COUPLINGS, bohr_magneton, sign_conventions
from derivations.neutrino_electron.interactions import contact, transition
from derivations.neutrino_electron.kinematics import END_POINT, momentum_along_polarisation
from derivations.neutrino_electron.spin_state import LEFT, NORM, RIGHT, incoming_state
from derivations.neutrino_electron.symbols import (
    a_majorana,
    alpha_em,
    dsigma_dt_dphi_m,
    dsigma_em_m,
    dsigma_int_m,
    dsigma_weak_m,
    g_el,
    g_fermi,
    g_mul,
    g_r,
    m_electron,
    mu_12,
    mu_12_in_bohr,
    mu_bohr,
    omega_nu,
    p2,
    p2_xi,
    p_conv,
    p_surv,
    phi,
    sin2_theta_w,
    t_max,
    t_recoil,
    xi_abs,
    xi_mixed_abs,
    xi_perp,
    xi_perp_mixed,
)

MOMENT = (mu_12 - mu_12_in_bohr * mu_bohr,)
VECTOR_A_M = tuple(
    omega_nu * a - ((g_el + g_mul + 2 * g_r) * (2 * omega_nu - t_recoil) + (g_el - g_mul) * t_recoil) * xi
    for a, xi in zip(a_majorana[:2], xi_perp_mixed[:2], strict=True)
)
PARENTS = (incoming_state, bohr_magneton, sign_conventions)
MIXED = dict(zip(xi_perp, xi_perp_mixed, strict=True))


def into_state(
    helicity: int, signs: Mapping[str, sp.Expr] | None = None, phase: sp.Expr = sp.S.One
) -> Mapping[str, sp.Expr]:
    """The three terms for outgoing nu_e (left-handed) or anti-nu_mu (right-handed). phase: of the transition moment."""
    weak = {LEFT: contact(g_el, g_r), RIGHT: contact(g_mul, g_r, antineutrino=True)}[helicity]
    photon = transition(mu_12 / mu_bohr, bohr_magneton(), phase)
    state = {name: entry.xreplace(MIXED) for name, entry in incoming_state().items()}
    return terms_of_one(cross_section(state, (weak, photon), helicity, signs), mu_12)


def term(name: str) -> sp.Expr:
    """A term of (1), summed over both outgoing states."""
    signs = sign_conventions()
    return into_state(LEFT, signs)[name] + into_state(RIGHT, signs)[name]


@definition("pastor1998:1.M", defines=dsigma_dt_dphi_m, place="Sec. II, (1) for Majorana neutrinos")
def cross_section_of_majorana_neutrinos():
    """Cross section per recoil energy and radian (MeV^-3), the sum of its three terms."""
    return dsigma_weak_m + dsigma_em_m + dsigma_int_m


@equation("pastor1998:7", defines=dsigma_weak_m, parents=PARENTS, relations=NORM, place="Sec. II")
def weak_term_majorana():
    """Weak scattering of nu_e and of anti-nu_mu (MeV^-3)."""
    return term(WEAK)


def weak_bracket(left: sp.Expr, right: sp.Expr) -> sp.Expr:
    """The square bracket of (2) and (7) for couplings that keep and turn the electron's chirality."""
    return left**2 + right**2 * (1 - t_recoil / omega_nu) ** 2 - m_electron * t_recoil / omega_nu**2 * left * right


@weak_term_majorana.printed
def _():
    neutrino, antineutrino = weak_bracket(g_el, g_r), weak_bracket(g_r, g_mul)
    return g_fermi**2 * m_electron / sp.pi**2 * (p_surv * neutrino + (1 - p_surv) * antineutrino)


@weak_term_majorana.arranged
def _():
    neutrino, antineutrino = weak_bracket(g_el, g_r), weak_bracket(g_r, g_mul)
    return g_fermi**2 * m_electron / sp.pi**2 * (p_surv * neutrino + p_conv * antineutrino)


@equation("pastor1998:t-em-M", defines=dsigma_em_m, parents=PARENTS, relations=(*NORM, *MOMENT), place="Sec. II")
def electromagnetic_term_majorana():
    """Scattering by the transition moment, into either state (MeV^-3)."""
    return term(EM)


@electromagnetic_term_majorana.printed
def _():
    return alpha_em**2 / (2 * m_electron**2) * (mu_12 / mu_bohr) ** 2 * (1 / t_recoil - 1 / omega_nu)


@electromagnetic_term_majorana.arranged
def _():
    lost = (omega_nu - t_recoil) / (omega_nu * t_recoil)
    return alpha_em**2 / (2 * m_electron**2) * mu_12_in_bohr**2 * lost


@equation("pastor1998:8", defines=dsigma_int_m, parents=PARENTS, relations=VECTOR_A_M, place="Sec. II")
def interference_term_majorana():
    """Interference of weak and electromagnetic amplitudes in both outgoing states (MeV^-3)."""
    return term(INTERFERENCE)


@interference_term_majorana.printed
def _():
    product = sum(p2[i] * a_majorana[i] for i in (0, 1))
    return -alpha_em * g_fermi / (4 * sp.sqrt(2) * sp.pi * m_electron * t_recoil) * (mu_12 / mu_bohr) * product


@equation("pastor1998:9", defines=tuple(a_majorana[:2]), parents=PARENTS, place="Sec. II")
def interference_vector_majorana():
    """The vector across the momentum that p_2 is multiplied with in (8), normalised as there. Dimensionless."""
    prefactor = -alpha_em * g_fermi / (4 * sp.sqrt(2) * sp.pi * m_electron * t_recoil) * (mu_12 / mu_bohr)
    return {a_majorana[i].name: sp.expand(sp.diff(term(INTERFERENCE), p2[i]) / prefactor) for i in (0, 1)}


@interference_vector_majorana.printed
def _():
    lost = t_recoil / omega_nu
    bracket = (g_el + g_mul + 2 * g_r) * (2 - lost) + (g_el - g_mul) * lost
    return {a_majorana[i].name: bracket * xi_perp_mixed[i] for i in (0, 1)}


@definition(
    "pastor1998:8.phi",
    defines=dsigma_int_m,
    parents=[interference_term_majorana, momentum_along_polarisation],
    relations=(END_POINT, *MOMENT, *COUPLINGS),
    place="Sec. II, (8) with (9) and (6)",
)
def interference_in_azimuth_majorana():
    """(8) with p_2.xi_perp from (6): the interference as a function of recoil energy and azimuth (MeV^-3)."""
    product = momentum_along_polarisation()[p2_xi.name].xreplace({xi_abs: xi_mixed_abs})
    return transverse_product(interference_term_majorana(), xi_perp_mixed, product)


@interference_in_azimuth_majorana.arranged
def _():
    across = sp.sqrt(2 * m_electron) * Sqrt((t_max - t_recoil) / (t_recoil * t_max))
    # g_eL + g_muL = 2 sin^2 theta_W would cancel in floating point.
    bracket = 4 * sin2_theta_w + (sp.Rational(1, 2) - 2 * sin2_theta_w) * t_recoil / omega_nu
    strength = alpha_em * g_fermi / (2 * sp.sqrt(2) * sp.pi * m_electron)
    return -strength * mu_12_in_bohr * across * xi_mixed_abs * sp.cos(phi) * bracket
