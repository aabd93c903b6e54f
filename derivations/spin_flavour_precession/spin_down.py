"""Spin-down of a pulsar with a displaced dipole (nardi2000, Sec. 2, eqs. 1-3). Gaussian units, c explicit."""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation, given
from derivations.core.units import constant
from derivations.spin_flavour_precession.radiation import radiated_power
from derivations.spin_flavour_precession.readings import holds
from derivations.spin_flavour_precession.symbols import (
    alpha_spin,
    c_light,
    delta_rho,
    g_newton,
    inertia,
    k_dip,
    k_spin,
    mu_dip_phi,
    mu_dip_rho,
    mu_dip_z,
    n_brake,
    omega_spin,
    omega_spin_ddot,
    omega_spin_dot,
    omega_unit,
    quad_power,
    quad_rho,
    r_star,
    spin_period,
    spin_power,
)

DECENTRING = (sp.Rational(1, 10), sp.Rational(6, 10))  # Sec. 2, from variable stars and interpulse pulsars
PERIOD = sp.Rational(1, 100)  # s
RADIUS = sp.Integer(10)  # km
BOUND = sp.Rational(1, 10**5)
MEASURABLE = sp.Rational(1, 100)


@definition("nardi2000:1", defines=omega_spin_dot)
def spin_down_law():
    """Loss of angular velocity (MeV^2). k is counted with omega in omega_unit, which the paper leaves out."""
    return -k_spin * (omega_spin / omega_unit) ** n_brake


@equation("nardi2000:t-braking", defines=n_brake, parents=[spin_down_law], place="Sec. 2, after (1)")
def braking_index():
    """Exponent of the law from omega and its derivatives: the law differentiated, k eliminated. Dimensionless."""
    law = spin_down_law()
    constant_k = sp.solve(law - omega_spin_dot, k_spin)[0]
    acceleration = sp.diff(law, omega_spin) * omega_spin_dot
    (index,) = sp.solve(sp.powsimp(acceleration.subs(k_spin, constant_k)) - omega_spin_ddot, n_brake)
    return index


@braking_index.printed
def _():
    return omega_spin_ddot * omega_spin / omega_spin_dot**2


def braking_index_of(law: sp.Expr) -> sp.Expr:
    """omega'' omega/omega'^2 of a spin-down law omega' = law(omega)."""
    return sp.cancel(sp.diff(law, omega_spin) * omega_spin / law)


def law_of(power: sp.Expr) -> sp.Expr:
    """omega' of a star of constant moment of inertia that loses this power: -d(I omega^2/2)/dt = power."""
    return sp.expand(-power / (inertia * omega_spin))


@equation("nardi2000:2", defines=(spin_power, n_brake))
def dipole_radiation():
    """Power of a dipole on the spin axis, whose orthogonal part is mu_rho (MeV^2), and the braking index."""
    power = radiated_power(sp.S.Zero).xreplace({mu_dip_phi: sp.S.Zero})
    return {spin_power.name: power, n_brake.name: braking_index_of(law_of(power))}


@dipole_radiation.printed
def _():
    return {spin_power.name: 2 * mu_dip_rho**2 / (3 * c_light**3) * omega_spin**4, n_brake.name: sp.Integer(3)}


@given("nardi2000:t-quadrupole", defines=quad_power, place="Sec. 2, after (2)")
def quadrupole_radiation():
    """Power of a mass quadrupole in gravitational waves (MeV^2), quoted from Ostriker and Gunn (1969)."""
    return g_newton * quad_rho**2 / (45 * c_light**5) * omega_spin**6


@equation("nardi2000:t-quadrupole.n", defines=n_brake, parents=[quadrupole_radiation], place="Sec. 2, after (2)")
def quadrupole_braking_index():
    """Braking index of gravitational quadrupole radiation. Dimensionless."""
    return braking_index_of(law_of(quadrupole_radiation()))


@quadrupole_braking_index.printed
def _():
    return sp.Integer(5)


@equation("nardi2000:3", defines=(omega_spin_dot, k_dip, alpha_spin))
def displaced_dipole_law():
    """Law of a dipole at the distance delta_rho R from the axis (MeV^2), its k (MeV^-1) and alpha (MeV^-2)."""
    cubic, quintic = law_coefficients()
    law = -k_dip * omega_spin**3 * (1 + alpha_spin * omega_spin**2)
    return {omega_spin_dot.name: law, k_dip.name: -cubic, alpha_spin.name: sp.factor(quintic / cubic)}


@displaced_dipole_law.printed
def _():
    return {
        omega_spin_dot.name: -k_dip * omega_spin**3 * (1 + alpha_spin * omega_spin**2),
        k_dip.name: 2 * mu_dip_rho**2 / (3 * inertia * c_light**3),
        alpha_spin.name: 2 * mu_dip_z**2 * (delta_rho * r_star) ** 2 / (5 * mu_dip_rho**2 * c_light**2),
    }


displaced_dipole_law.erratum(
    "k must have mu_rho^2 + mu_phi^2 in place of mu_rho^2, and alpha lacks the parts of mu_rho and mu_phi: it is "
    "(2 mu_z^2 + 47 mu_rho^2 + 46 mu_phi^2) (delta_rho R)^2/[5 (mu_rho^2 + mu_phi^2) c^2]. Off the axis the direction "
    "of the displacement is distinguished, so that mu_phi cannot be rotated away; at second order in the displacement "
    "mu_rho and mu_phi radiate 32/5 (mu_rho^2 + mu_phi^2) at 2 omega, and their radiation at omega is reduced.",
    "The part of mu_z is as printed. For mu_z = mu_rho the whole alpha is 49/2 times larger, and it does not vanish "
    "with mu_z.",
)


def law_coefficients() -> tuple[sp.Expr, sp.Expr]:
    """Coefficients of omega^3 and omega^5 in omega' of the displaced dipole; there are no others."""
    law = sp.Poly(law_of(radiated_power(delta_rho * r_star)), omega_spin)
    if {degree for (degree,) in law.monoms()} != {3, 5}:
        raise ArithmeticError(f"powers of omega other than 3 and 5: {law}")
    return law.coeff_monomial(omega_spin**3), law.coeff_monomial(omega_spin**5)


@equation("nardi2000:t-braking-3", defines=n_brake, parents=[displaced_dipole_law], place="Sec. 2, after (3)")
def displaced_dipole_braking_index():
    """Braking index to first order in a = alpha omega^2; exactly it is (3 + 5 a)/(1 + a). Dimensionless."""
    exact = braking_index_of(displaced_dipole_law()[omega_spin_dot.name])
    return exact.subs(alpha_spin, 0) + alpha_spin * sp.diff(exact, alpha_spin).subs(alpha_spin, 0)


@displaced_dipole_braking_index.printed
def _():
    return 3 + 2 * alpha_spin * omega_spin**2


@definition("nardi2000:t-period", defines=omega_spin, place="Sec. 2")
def angular_velocity():
    """Angular velocity of a rotation period (MeV)."""
    return 2 * sp.pi / spin_period


@equation("nardi2000:t-alpha-size", dimension=0, parents=[displaced_dipole_law], place="Sec. 2, last paragraph")
def correction_is_small():
    """Is alpha omega^2 <= 1e-5 for mu_z = mu_rho, mu_phi = 0 and decentring 0.1 or 0.6, and n - 3 above a per cent?

    1 = yes. A per cent is about the precision of measured braking indices.
    """
    sizes = [correction_of(displaced_dipole_law()[alpha_spin.name], each) for each in DECENTRING]
    return {
        "smallest": holds(sizes[0] <= BOUND),
        "largest": holds(sizes[1] <= BOUND),
        "measurable": holds(2 * sizes[1] > MEASURABLE),
    }


@correction_is_small.printed
def _():
    return {"smallest": sp.Integer(1), "largest": sp.Integer(1), "measurable": sp.Integer(0)}


correction_is_small.erratum(
    "alpha omega^2 is 4.3e-5 to 1.5e-3 for decentring 0.1 to 0.6, not below 1e-5. The part of mu_z alone, as in the "
    "printed alpha, gives 1.8e-6 to 6.3e-5 and stays below 1e-5 up to a decentring of 0.24.",
    "The conclusion stands: n - 3 is at most 0.3 per cent.",
)


def correction_of(alpha: sp.Expr, decentring: sp.Expr) -> sp.Expr:
    """alpha omega^2 for mu_z = mu_rho, mu_phi = 0, P = 10 ms and R = 10 km."""
    equal = {mu_dip_z: mu_dip_rho, mu_dip_phi: sp.S.Zero, delta_rho: decentring}
    in_metres = sp.cancel(alpha.xreplace(equal)).xreplace({r_star: RADIUS * 1000, c_light: constant("c")})
    return sp.cancel(in_metres * (2 * sp.pi / PERIOD) ** 2)
