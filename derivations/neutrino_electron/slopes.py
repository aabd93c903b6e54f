"""Derivatives of the terms of (1) with respect to the recoil energy, for samplers and fits of recoil spectra."""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import Sqrt

from derivations.core import Equation, definition
from derivations.neutrino_electron import dirac, majorana
from derivations.neutrino_electron.conventions import COUPLINGS
from derivations.neutrino_electron.dirac import electromagnetic_term, interference_in_azimuth, weak_term
from derivations.neutrino_electron.kinematics import END_POINT
from derivations.neutrino_electron.majorana import (
    electromagnetic_term_majorana,
    interference_in_azimuth_majorana,
    weak_term_majorana,
)
from derivations.neutrino_electron.spin_state import NORM
from derivations.neutrino_electron.symbols import (
    alpha_em,
    g_el,
    g_fermi,
    g_mul,
    g_r,
    m_electron,
    mu_12_in_bohr,
    mu_nu_in_bohr,
    omega_nu,
    p_conv,
    p_surv,
    phi,
    sin2_theta_w,
    slope_em,
    slope_em_m,
    slope_int,
    slope_int_m,
    slope_weak,
    slope_weak_m,
    t_max,
    t_recoil,
    xi_abs,
    xi_mixed_abs,
)

PLACE = "derivative of (2)-(9) with respect to T"


def derivative(equation: Equation) -> sp.Expr:
    """Derivative with respect to T of what an equation gives."""
    return sp.diff(equation(), t_recoil)


def of_weak_bracket(keeps: sp.Expr, turns: sp.Expr) -> sp.Expr:
    """Derivative of the square bracket of (2) and (7)."""
    lost = 1 - t_recoil / omega_nu
    return -(2 * turns**2 * lost + m_electron / omega_nu * keeps * turns) / omega_nu


def of_electromagnetic_term(moment: sp.Expr) -> sp.Expr:
    """Derivative of (3) for a moment in Bohr magnetons."""
    return -(alpha_em**2) / (2 * m_electron**2) * moment**2 / t_recoil**2


def of_interference(slow: sp.Expr, lost: sp.Expr, moment: sp.Expr, xi: sp.Expr) -> sp.Expr:
    """Derivative of p_2 sin theta/T times the bracket slow - lost T/omega."""
    across = sp.sqrt(2 * m_electron) * Sqrt((t_max - t_recoil) / (t_recoil * t_max))
    bracket = slow - lost * t_recoil / omega_nu
    strength = alpha_em * g_fermi / (2 * sp.sqrt(2) * sp.pi * m_electron) * moment * xi * sp.cos(phi)
    return strength * (bracket * m_electron / (t_recoil**2 * across) + lost / omega_nu * across)


@definition("pastor1998:2.slope", defines=slope_weak, parents=[weak_term], place=PLACE)
def weak_slope():
    """Weak term, Dirac (MeV^-4)."""
    return derivative(weak_term)


@weak_slope.arranged
def _():
    return g_fermi**2 * m_electron / sp.pi**2 * p_surv * of_weak_bracket(g_el, g_r)


@definition(
    "pastor1998:3.slope",
    defines=slope_em,
    parents=[electromagnetic_term],
    relations=(*NORM, *dirac.MOMENT),
    place=PLACE,
)
def electromagnetic_slope():
    """Electromagnetic term, Dirac (MeV^-4)."""
    return derivative(electromagnetic_term)


@electromagnetic_slope.arranged
def _():
    return of_electromagnetic_term(mu_nu_in_bohr)


@definition(
    "pastor1998:4.slope",
    defines=slope_int,
    parents=[interference_in_azimuth],
    relations=(END_POINT, *dirac.MOMENT),
    place=PLACE,
)
def interference_slope():
    """Interference, Dirac (MeV^-4); it diverges like (T_max - T)^(-1/2)."""
    return derivative(interference_in_azimuth)


@interference_slope.arranged
def _():
    return of_interference(g_el + g_r, g_r, mu_nu_in_bohr, xi_abs)


@definition("pastor1998:7.slope", defines=slope_weak_m, parents=[weak_term_majorana], relations=NORM, place=PLACE)
def weak_slope_majorana():
    """Weak term, Majorana (MeV^-4)."""
    return derivative(weak_term_majorana)


@weak_slope_majorana.arranged
def _():
    both = p_surv * of_weak_bracket(g_el, g_r) + p_conv * of_weak_bracket(g_r, g_mul)
    return g_fermi**2 * m_electron / sp.pi**2 * both


@definition(
    "pastor1998:t-em-M.slope",
    defines=slope_em_m,
    parents=[electromagnetic_term_majorana],
    relations=(*NORM, *majorana.MOMENT),
    place=PLACE,
)
def electromagnetic_slope_majorana():
    """Electromagnetic term, Majorana (MeV^-4)."""
    return derivative(electromagnetic_term_majorana)


@electromagnetic_slope_majorana.arranged
def _():
    return of_electromagnetic_term(mu_12_in_bohr)


@definition(
    "pastor1998:8.slope",
    defines=slope_int_m,
    parents=[interference_in_azimuth_majorana],
    relations=(END_POINT, *majorana.MOMENT, *COUPLINGS),
    place=PLACE,
)
def interference_slope_majorana():
    """Interference, Majorana (MeV^-4); it diverges like (T_max - T)^(-1/2)."""
    return derivative(interference_in_azimuth_majorana)


@interference_slope_majorana.arranged
def _():
    return of_interference(4 * sin2_theta_w, 2 * sin2_theta_w - sp.Rational(1, 2), mu_12_in_bohr, xi_mixed_abs)
