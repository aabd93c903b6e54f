"""Statements about the closed recoil integrals: they are what they claim, and agree with quadrature (statement 18)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp
from mpmath import mp

from derivations.core import Equation, Measured, Vanishing, identity
from derivations.neutrino_electron.dirac import electromagnetic_term, interference_in_azimuth
from derivations.neutrino_electron.kinematics import END_POINT
from derivations.neutrino_electron.majorana import interference_in_azimuth_majorana, weak_term_majorana
from derivations.neutrino_electron.recoil_integrals import (
    electromagnetic_recoil_integral,
    interference_recoil_integral,
    interference_recoil_integral_majorana,
    threshold_angle,
    weak_recoil_integral,
    weak_recoil_integral_of_antineutrinos,
)
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
    phi,
    t_max,
    t_recoil,
    t_threshold,
    v_threshold,
    xi_abs,
    xi_mixed_abs,
)

Of = Callable[[Any], Any]
UNITS = {mu_nu: mu_bohr, mu_12: mu_bohr, xi_abs: sp.S.One, xi_mixed_abs: sp.S.One, phi: sp.S.Zero}
LEFT_ONLY = {p_surv: sp.S.One, p_conv: sp.S.Zero, **UNITS}
RIGHT_ONLY = {p_surv: sp.S.Zero, p_conv: sp.S.One, **UNITS}
INTEGRALS: tuple[tuple[Equation, Equation, dict[sp.Symbol, sp.Expr]], ...] = (
    (weak_recoil_integral, weak_term_majorana, LEFT_ONLY),
    (weak_recoil_integral_of_antineutrinos, weak_term_majorana, RIGHT_ONLY),
    (electromagnetic_recoil_integral, electromagnetic_term, LEFT_ONLY),
    (interference_recoil_integral, interference_in_azimuth, LEFT_ONLY),
    (interference_recoil_integral_majorana, interference_in_azimuth_majorana, LEFT_ONLY),
)
EQUATIONS = [entry for entry, _, _ in INTEGRALS]


@identity("pastor1998:threshold-derivative", constrains=[*EQUATIONS, threshold_angle], item=18)
def derivative_with_respect_to_the_threshold_is_minus_the_integrand(of: Of) -> Iterator[Vanishing]:
    """Together with the zero at T_Th = T_max this says that the closed forms are the integrals of (2)-(9)."""
    for integral, integrand, units in INTEGRALS:
        value = of(integral).xreplace({v_threshold: of(threshold_angle)})
        slope = sp.diff(value, t_threshold)
        there = of(integrand).xreplace(units).xreplace({t_recoil: t_threshold})
        yield Vanishing(f"{integral.name}: slope", slope + there, [END_POINT])
        yield Vanishing(f"{integral.name}: end", value.xreplace({t_threshold: t_max}))


@identity("pastor1998:recoil-quadrature", constrains=EQUATIONS, item=18)
def closed_recoil_integrals_agree_with_quadrature(of: Of) -> Iterator[Measured]:
    """Gauss-Legendre quadrature of the differential cross sections, for solar energies and several thresholds."""
    cases = [(energy, share) for energy in (0.05, 0.3, 8.0) for share in (0.03, 0.3, 0.999)]
    for integral, integrand, units in INTEGRALS:
        worst = max(
            abs(quadrature(of(integrand).xreplace(units), *case) / closed(of(integral), *case) - 1) for case in cases
        )
        yield Measured(
            integral.name,
            worst,
            1e-10,
            f"quadrature at {len(cases)} points",
            f"numeric({len(cases)} points, 10 digits)",
        )


CONSTANTS = {
    m_electron: 0.511,
    g_fermi: 1.1664,
    alpha_em: 1 / 137.036,
    mu_bohr: 1.0,
    g_el: 0.73,
    g_r: 0.23,
    g_mul: -0.27,
}


def closed(value: sp.Expr, energy: float, share: float) -> float:
    """The closed form with the threshold at a share of the largest recoil."""
    end = 2 * energy**2 / (0.511 + 2 * energy)
    function = sp.lambdify((omega_nu, t_threshold, t_max, v_threshold, *CONSTANTS), value, modules="math")
    angle = math.atan(math.sqrt((1 - share) / share))
    return float(function(energy, share * end, end, angle, *CONSTANTS.values()))


def quadrature(integrand: sp.Expr, energy: float, share: float) -> float:
    """The integral over T = T_max - (T_max - T_Th) u^2, which is smooth in u at the end, with 30 digits."""
    function = sp.lambdify((omega_nu, t_recoil, t_max, *CONSTANTS), integrand, modules="mpmath")
    with mp.workdps(30):
        omega, mass = mp.mpf(energy), mp.mpf(CONSTANTS[m_electron])
        end = 2 * omega**2 / (mass + 2 * omega)
        width = end - mp.mpf(share) * end

        def smooth(u: Any) -> Any:
            return function(omega, end - width * u**2, end, *CONSTANTS.values()) * 2 * width * u

        return float(mp.quad(smooth, [0, 0.6, 0.9, 1], method="gauss-legendre", maxdegree=5))
