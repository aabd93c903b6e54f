"""Recoil and weak-magnetism factors of neutrino-nucleon cross sections, in closed form (horowitz2002).

A neutrino of energy k meets a free nucleon of mass m at rest; the mass of a charged lepton and the difference of
the nucleon masses are left out. Exact in e = k/m. Each factor is a cross section over its value without recoil and
weak magnetism; supernova codes multiply the leading cross sections with them.

Derived from the traces of `recoil_amplitude` and integrated here: scattering over the outgoing energy as a Laurent
polynomial in eta = k'/k, absorption over the energy transfer. Printed: the closed forms as the open neutrino library
NuLib carries them (E. O'Connor, ApJS 219, 24 (2015), src/weak_magnetism_correction.F90, after the paper); the numbers
of the equations in the paper are not cited, and ids are names.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import equation
from derivations.neutrino_nucleon.currents import weak_current
from derivations.neutrino_nucleon.kinematics import deflection, energy_transfer, momentum_transfer_squared
from derivations.neutrino_nucleon.recoil_amplitude import COSINE, E_IN, E_OUT, squared_amplitude_at_rest
from derivations.neutrino_nucleon.recoil_symbols import (
    F_2_abs,
    R_charged,
    R_differential,
    R_neutral,
    R_transport,
    dsigma,
    dsigma_heavy,
    eta,
)
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    c_A,
    c_A_abs,
    c_V,
    c_V_abs,
    k,
    k_prime,
    m,
    mu_prime,
    q0,
    sign_nu,
    w,
)

NULIB = "as in NuLib, weak_magnetism_correction.F90"
e = k / m
log_back = sp.log(1 + 2 * e)
ABSORPTION = {c_V: c_V_abs, c_A: c_A_abs, F_2: F_2_abs}


@equation(
    "horowitz2002:eta",
    defines=eta,
    place=NULIB,
    parents=[energy_transfer, momentum_transfer_squared, deflection],
)
def energy_after_recoil():
    """k'/k of a neutrino that leaves a nucleon at rest: (m + q_0)^2 = m^2 + q^2."""
    squared = momentum_transfer_squared().xreplace({w: deflection()})
    balance = ((m + q0) ** 2 - m**2 - squared).xreplace({q0: energy_transfer()})
    (final,) = sp.solve(sp.expand(balance), k_prime)
    return sp.cancel(final / k)


@energy_after_recoil.printed
def _():
    return 1 / (1 + e * (1 - mu_prime))


@equation("horowitz2002:differential", defines=dsigma, place=NULIB, parents=[weak_current, energy_after_recoil])
def differential_cross_section_at_rest():
    """dsigma/dOmega on an unpolarised nucleon at rest (MeV^-2): (k'/k)^2 |M|^2/(8 pi m)^2."""
    share = energy_after_recoil()
    square = squared_amplitude_at_rest().xreplace({E_IN: e, E_OUT: e * share, COSINE: mu_prime})
    return sp.factor(sp.cancel(share**2 * square)) * G_F**2 * m**2 / (8 * sp.pi) ** 2


@differential_cross_section_at_rest.printed
def _():
    x, share = mu_prime, 1 / (1 + e * (1 - mu_prime))
    charges = c_V**2 * (1 + share**2 - share * (1 - x)) + c_A**2 * (1 + share**2 + share * (1 - x))
    odd = sign_nu * 2 * c_A * (c_V + F_2) * (1 - share**2)
    magnetic = share**2 * e * e / 2 * (1 - x) * (F_2**2 * (3 - x) + 4 * c_V * F_2 * (1 - x))
    return G_F**2 * k**2 / (4 * sp.pi**2) * share**2 * (charges + odd + magnetic)


@equation("horowitz2002:heavy", defines=dsigma_heavy, place=NULIB, parents=[differential_cross_section_at_rest])
def cross_section_without_recoil():
    """dsigma/dOmega on an infinitely heavy nucleon (MeV^-2)."""
    heavy = differential_cross_section_at_rest().xreplace({m: k / E_IN})
    return sp.cancel(heavy).xreplace({E_IN: sp.S.Zero})


@cross_section_without_recoil.printed
def _():
    return G_F**2 * k**2 / (4 * sp.pi**2) * (c_V**2 * (1 + mu_prime) + c_A**2 * (3 - mu_prime))


SCATTERING = (differential_cross_section_at_rest, cross_section_without_recoil)


@equation("horowitz2002:differential_factor", defines=R_differential, place=NULIB, parents=SCATTERING)
def differential_factor():
    """dsigma/dOmega with recoil and weak magnetism over that without. Dimensionless."""
    return sp.cancel(differential_cross_section_at_rest() / cross_section_without_recoil())


@differential_factor.printed
def _():
    x, share = mu_prime, 1 / (1 + e * (1 - mu_prime))
    charges = c_V**2 * (1 + share**2 - share * (1 - x)) + c_A**2 * (1 + share**2 + share * (1 - x))
    odd = sign_nu * 2 * c_A * (c_V + F_2) * (1 - share**2)
    magnetic = share**2 * e * e / 2 * (1 - x) * (F_2**2 * (3 - x) + 4 * c_V * F_2 * (1 - x))
    return share**2 * (charges + odd + magnetic) / (c_V**2 * (1 + x) + c_A**2 * (3 - x))


def averaged(weight: sp.Expr) -> sp.Expr:
    """Integral over directions of dsigma/dOmega times a function of mu', over that without recoil."""
    below = sp.integrate(sp.expand(weight * cross_section_without_recoil()), (mu_prime, -1, 1))
    return sum((sp.factor(sp.cancel(part / below)) * other for part, other in _with_recoil(weight)), sp.S.Zero)


def _with_recoil(weight: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]]:
    """The rational part of the integral, and the coefficient of the logarithm.

    dsigma is a Laurent polynomial in eta = k'/k, which runs from 1/(1 + 2e) to 1: term by term.
    """
    share, logarithm = sp.Dummy("eta", positive=True), sp.Dummy("log")
    cosine = 1 - (m / k) * (1 / share - 1)
    value = (weight * differential_cross_section_at_rest()).xreplace({mu_prime: cosine})
    integrand = sp.expand(sp.cancel(value * sp.diff(cosine, share)))
    back = m / (m + 2 * k)
    total = sp.S.Zero
    for term in sp.Add.make_args(integrand):
        coefficient, power = term.as_coeff_exponent(share)
        total += coefficient * (logarithm if power == -1 else (1 - back ** (power + 1)) / (power + 1))
    apart = sp.expand(total)
    return [(apart.coeff(logarithm, 0), sp.S.One), (apart.coeff(logarithm, 1), log_back)]


@equation("horowitz2002:total", defines=R_neutral, place=NULIB, parents=SCATTERING)
def neutral_current_factor():
    """Recoil and weak-magnetism factor of the total scattering cross section. Dimensionless."""
    return averaged(sp.S.One)


@neutral_current_factor.printed
def _():
    return closed_total(c_V, c_A, F_2)


@neutral_current_factor.arranged
def _():
    return arranged_total(c_V, c_A, F_2)


def closed_total(c_v: sp.Expr, c_a: sp.Expr, F2: sp.Expr) -> sp.Expr:
    """The form printed for the total cross section and for absorption, with their couplings."""
    third = sp.Rational(1, 3)
    numerator = (
        c_v**2 * (1 + 4 * e + 16 * third * e**2)
        + 3 * c_a**2 * (1 + 4 * third * e) ** 2
        + sign_nu * 4 * (c_v + F2) * c_a * e * (1 + 4 * third * e)
        + 8 * third * c_v * F2 * e**2
        + 5 * third * e**2 * (1 + sp.Rational(2, 5) * e) * F2**2
    )
    return numerator / ((c_v**2 + 3 * c_a**2) * (1 + 2 * e) ** 3)


def arranged_total(c_v: sp.Expr, c_a: sp.Expr, F2: sp.Expr) -> sp.Expr:
    """The same as a sum of three squares in r = e/(1 + 2e): one division, and nothing can cancel but couplings."""
    r = k / (m + 2 * k)
    axial = c_a + 2 * r / 3 * (sign_nu * (c_v + F2) - c_a)
    return (1 - 2 * r) * (c_v**2 + F2**2 * e * r / 3 + 3 * axial**2) / (c_v**2 + 3 * c_a**2)


@equation("horowitz2002:transport", defines=R_transport, place=NULIB, parents=SCATTERING)
def transport_factor():
    """Recoil and weak-magnetism factor of the scattering cross section weighted with 1 - mu'. Dimensionless."""
    return averaged(1 - mu_prime)


@transport_factor.printed
def _():
    wide = (1 + 2 * e) ** 3
    of_vector = (e - 1) / (2 * e**3) * log_back + (3 + 12 * e + 9 * e**2 - 10 * e**3) / (3 * e**2 * wide)
    of_axial = (1 + e) / (2 * e**3) * log_back - (10 * e**3 + 27 * e**2 + 18 * e + 3) / (3 * e**2 * wide)
    of_both = log_back / e**2 - (2 + 10 * e + 28 * e**2 / 3) / (e * wide)
    of_moment = log_back / e**2 - 2 * (3 + 15 * e + 22 * e**2) / (3 * e * wide)
    of_moments = log_back / (4 * e**2) + (8 * e**3 - 22 * e**2 - 15 * e - 3) / (6 * e * wide)
    total = c_V**2 * of_vector + c_A**2 * of_axial + sign_nu * (c_V + F_2) * c_A * of_both
    return (total + c_V * F_2 * of_moment + F_2**2 * of_moments) / (2 * (c_V**2 + 5 * c_A**2) / 3)


@equation("horowitz2002:absorption", defines=R_charged, place=NULIB, parents=[weak_current])
def charged_current_factor():
    """Recoil and weak-magnetism factor of absorption on a free nucleon. Dimensionless.

    dsigma/dq_0 = |M|^2/(32 pi m k^2) is a polynomial in the energy transfer, from 0 to 2k^2/(m + 2k); the cosine
    follows from q_0 = e k' (1 - mu').
    """
    lost = sp.Dummy("q_0/m", positive=True)
    after = E_IN - lost
    square = squared_amplitude_at_rest().xreplace({E_OUT: after, COSINE: 1 - lost / (E_IN * after)})
    integrand = sp.Poly(sp.cancel(square), lost)
    total = integrand.integrate(lost).eval(2 * E_IN**2 / (1 + 2 * E_IN)) / E_IN**2
    per_energy_squared = sp.cancel(total / E_IN**2)
    return sp.cancel(per_energy_squared / per_energy_squared.xreplace({E_IN: sp.S.Zero})).xreplace(
        {E_IN: e, **ABSORPTION}
    )


@charged_current_factor.printed
def _():
    return closed_total(c_V_abs, c_A_abs, F_2_abs)


@charged_current_factor.arranged
def _():
    return arranged_total(c_V_abs, c_A_abs, F_2_abs)
