"""Cross sections integrated over the recoil, from the threshold to the kinematic limit, at one neutrino energy.

The three terms of (11) need only these. The substitution T = T_max cos^2 v turns the square-root end of the
interference into polynomials of trigonometric functions. Each is per radian of azimuth; the electromagnetic term
is for mu = mu_B, the interference for mu = mu_B, |xi_perp| = 1 and phi = 0 (MeV^-2).
"""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import log1p

from derivations.core import definition
from derivations.neutrino_electron.amplitudes import transverse_product
from derivations.neutrino_electron.conventions import COUPLINGS
from derivations.neutrino_electron.dirac import electromagnetic_term, interference_term
from derivations.neutrino_electron.kinematics import END_POINT, end_of_recoil, transverse_momentum
from derivations.neutrino_electron.majorana import interference_term_majorana, weak_term_majorana
from derivations.neutrino_electron.symbols import (
    alpha_em,
    g_el,
    g_fermi,
    g_mul,
    g_r,
    m_electron,
    mu_12,
    mu_bohr,
    mu_nu,
    omega_nu,
    p_conv,
    p_surv,
    sigma_em,
    sigma_int,
    sigma_int_m,
    sigma_weak_e,
    sigma_weak_mubar,
    sin2_theta_w,
    t_max,
    t_recoil,
    t_threshold,
    v_threshold,
    xi_perp,
    xi_perp_mixed,
)

ACCEPTED = t_max - t_threshold


@definition("pastor1998:recoil.v", defines=v_threshold, place="closed form of an integral of (11)")
def threshold_angle():
    """The v of the threshold, T_Th = T_max cos^2 v; 0 at the end of the spectrum (rad)."""
    return sp.atan(sp.sqrt((t_max - t_threshold) / t_threshold))


@definition(
    "pastor1998:recoil.weak-e",
    defines=sigma_weak_e,
    parents=[weak_term_majorana],
    relations=[END_POINT],
    place="closed form of an integral of (11)",
)
def weak_recoil_integral():
    """Weak term of left-handed nu_e."""
    return integrated(weak_term_majorana().xreplace({p_surv: sp.S.One, p_conv: sp.S.Zero}))


@weak_recoil_integral.arranged
def _():
    return weak_without_cancellation(g_el, g_r)


@definition(
    "pastor1998:recoil.weak-mubar",
    defines=sigma_weak_mubar,
    parents=[weak_term_majorana],
    relations=[END_POINT],
    place="closed form of an integral of (11)",
)
def weak_recoil_integral_of_antineutrinos():
    """Weak term of right-handed anti-nu_mu."""
    return integrated(weak_term_majorana().xreplace({p_surv: sp.S.Zero, p_conv: sp.S.One}))


@weak_recoil_integral_of_antineutrinos.arranged
def _():
    return weak_without_cancellation(g_r, g_mul)


def integrated(polynomial: sp.Expr) -> sp.Expr:
    """Integral over the recoil of a sum of powers of T."""
    share = sp.Symbol("x", positive=True)  # T in units of the threshold, so that logarithms have plain arguments
    integrand = sp.expand(polynomial.xreplace({t_recoil: share * t_threshold}) * t_threshold)
    return sp.integrate(integrand, (share, 1, t_max / t_threshold))


def weak_without_cancellation(keeps: sp.Expr, turns: sp.Expr) -> sp.Expr:
    """The integral with the accepted range of recoils as a factor."""
    first, last = 1 - t_threshold / omega_nu, 1 - t_max / omega_nu
    mean_square = (first**2 + first * last + last**2) / 3
    mean_recoil = (t_max + t_threshold) / 2
    bracket = keeps**2 + turns**2 * mean_square - keeps * turns * m_electron * mean_recoil / omega_nu**2
    return g_fermi**2 * m_electron / sp.pi**2 * ACCEPTED * bracket


@definition(
    "pastor1998:recoil.em",
    defines=sigma_em,
    parents=[electromagnetic_term],
    relations=[END_POINT],
    place="closed form of an integral of (11)",
)
def electromagnetic_recoil_integral():
    """Electromagnetic term."""
    unit = electromagnetic_term().xreplace({mu_nu: mu_bohr, p_surv: sp.S.One, p_conv: sp.S.Zero})
    return integrated(unit)


@electromagnetic_recoil_integral.arranged
def _():
    slow = log1p(ACCEPTED / t_threshold)  # log(T_max/T_Th)
    return alpha_em**2 / (2 * m_electron**2) * (slow - ACCEPTED / omega_nu)


@definition(
    "pastor1998:recoil.int",
    defines=sigma_int,
    parents=[interference_term, transverse_momentum, end_of_recoil],
    place="closed form of an integral of (11)",
)
def interference_recoil_integral():
    """Interference of a Dirac neutrino."""
    return over_angle(transverse_product(interference_term(), xi_perp, sp.S.One).xreplace({mu_nu: mu_bohr}))


@interference_recoil_integral.arranged
def _():
    return by_angle(g_el + g_r, g_r)


@definition(
    "pastor1998:recoil.int-M",
    defines=sigma_int_m,
    parents=[interference_term_majorana, transverse_momentum, end_of_recoil],
    relations=COUPLINGS,
    place="closed form of an integral of (11)",
)
def interference_recoil_integral_majorana():
    """Interference of Majorana neutrinos, both final states."""
    return over_angle(
        transverse_product(interference_term_majorana(), xi_perp_mixed, sp.S.One).xreplace({mu_12: mu_bohr})
    )


@interference_recoil_integral_majorana.arranged
def _():
    return by_angle(4 * sin2_theta_w, 2 * sin2_theta_w - sp.Rational(1, 2))


def over_angle(per_momentum: sp.Expr) -> sp.Expr:
    """Integral over the recoil of p_2 sin theta times a polynomial in 1/T, from v = 0 (the end) to the threshold."""
    v, cosine = sp.Symbol("v", positive=True), sp.Symbol("c", positive=True)
    recoil = end_of_recoil() * cosine**2
    share = sp.cancel((transverse_momentum() ** 2).xreplace({t_recoil: recoil}) / (2 * m_electron * recoil))
    if sp.expand(share - (1 - cosine**2)) != 0:
        raise ArithmeticError(f"p_2 sin theta is not sqrt(2 m_e T) sin v: {share}")
    across = sp.sqrt(2 * m_electron * t_max) * cosine * sp.sin(v)
    step = 2 * t_max * cosine * sp.sin(v)  # -dT/dv
    integrand = sp.expand(per_momentum.xreplace({t_recoil: t_max * cosine**2}) * across * step)
    integral = sp.integrate(integrand.xreplace({cosine: sp.cos(v)}), (v, 0, v_threshold))
    return sp.expand_trig(integral)


def by_angle(both: sp.Expr, turned: sp.Expr) -> sp.Expr:
    """The same for the bracket `both - turned T/omega`."""
    sine, cosine = sp.sin(v_threshold), sp.cos(v_threshold)
    plain = v_threshold - sine * cosine  # of 2 sin^2
    weighted = (v_threshold - sine * cosine * (1 - 2 * sine**2)) / 4  # of 2 sin^2 cos^2
    strength = alpha_em * g_fermi / (2 * sp.pi) * sp.sqrt(t_max / m_electron)
    return -strength * (both * plain - turned * t_max / omega_nu * weighted)
