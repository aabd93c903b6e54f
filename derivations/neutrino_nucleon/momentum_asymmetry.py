"""Fractional momentum asymmetry by scattering (ando2003, Sec. V, eq. 46).

The first form of (46) is a definition: the flux of neutrinos and antineutrinos along B over the flux along
the radius, each integrated over the sphere of radius R_nu(k) and over k. The second follows for a
background that depends on the radius alone, with the leading flux in the denominator. Both
integrals over directions are given as means, so that 4 pi is left out of either.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import B_HAT, dot, equation
from derivations.neutrino_nucleon.directions import average_over_sphere
from derivations.neutrino_nucleon.flux import (
    DIFFUSION,
    DIFFUSION_1,
    DIFFUSION_2,
    DRIFT,
    DRIFT_1,
    DRIFT_2,
    neutrino_plus_antineutrino_flux,
)
from derivations.neutrino_nucleon.symbols import (
    Omega,
    R_nu,
    alpha_denominator,
    alpha_numerator,
    d2delta_U_dk2,
    ddelta_U_dk,
    delta_1,
    delta_2,
    delta_U,
    dU_dr,
    eps_1,
    eps_2,
    eps_3,
    k,
    kappa_0,
)

R_HAT = Omega  # the radial direction takes the place of the direction that averages run over


@equation(
    "ando2003:46",
    defines=(alpha_numerator, alpha_denominator),
    parents=[neutrino_plus_antineutrino_flux],
    place="Sec. V",
)
def momentum_asymmetry_integrands():
    """alpha_sc = integral of the first / integral of the second over k (MeV each)."""
    flux = spherical_flux(neutrino_plus_antineutrino_flux())
    leading = flux.xreplace(dict.fromkeys((delta_1, delta_2), sp.S.Zero))
    return {
        alpha_numerator.name: average_over_sphere(R_nu**2 * dot(flux, B_HAT)),
        alpha_denominator.name: average_over_sphere(R_nu**2 * dot(leading, R_HAT)),
    }


@momentum_asymmetry_integrands.printed
def _():
    drift = eps_1 * delta_U + eps_2 * k * ddelta_U_dk + eps_3 * k**2 * d2delta_U_dk2
    return {
        alpha_numerator.name: R_nu**2 * drift,
        alpha_denominator.name: R_nu**2 * 2 / (3 * kappa_0) * sp.Abs(dU_dr),
    }


def spherical_flux(coefficients: dict[str, sp.Expr]) -> sp.MatrixBase:
    """The flux (40) where U depends on the radius alone (MeV^3): every gradient is radial, of whatever size."""
    diffusion = -sp.Rational(2, 3) * coefficients[DIFFUSION] * dU_dr / kappa_0
    diffusion += coefficients[DIFFUSION_1] * sp.Dummy() + coefficients[DIFFUSION_2] * sp.Dummy()
    drift = coefficients[DRIFT] * delta_U + coefficients[DRIFT_1] * k * ddelta_U_dk
    drift += coefficients[DRIFT_2] * k**2 * d2delta_U_dk2
    return diffusion * R_HAT + drift * B_HAT
