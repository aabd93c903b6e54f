"""Estimates with a uniform sphere and a massless boson (liu2026, Sec. II, eqs. 5-8, 10, 11, 13-18, T09).

The potential is the massless limit of (43), with the sign of (1). The rate is (3) without its exponential. The
discharge follows from replacing n by n_eff at each radius, as the paper does: in truth the field at r depends on all
charges within r. Integrals over the radius end at R in (8) and (16), although well and field reach beyond.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation, given
from derivations.gauge_force_star.conventions import PRINTED_PAIR_STATES
from derivations.gauge_force_star.fermi_gas import largest_density_in_well
from derivations.gauge_force_star.schwinger import coupling, schwinger_rate
from derivations.gauge_force_star.symbols import (
    A_LOWER,
    J_SM,
    a_rate,
    dn_nu_dt,
    e_field,
    e_r,
    g,
    g_pair,
    m_flavour,
    n_charge,
    n_created,
    n_eff,
    n_nu,
    n_trapped,
    phi,
    psi,
    q_number,
    r,
    r_body,
    t,
    t_discharge,
    varphi_shape,
)
from derivations.gauge_force_star.uniform_sphere import massless, potential_of_shape, shape_inside

DENSITY, RADIUS = "n in cm^-3", "R in km"


@given("liu2026:5", dimension=0, place="Sec. II.1")
def earth():
    """Electrons or neutrons of the Earth: mean density in cm^-3, radius in km."""
    return {DENSITY: sp.Rational(17, 10) * sp.Integer(10) ** 24, RADIUS: sp.Integer(6400)}


@given("liu2026:10", dimension=0, place="Sec. II.2")
def star():
    """Muons of a neutron star: density in cm^-3, radius of the star in km."""
    return {DENSITY: 5 * sp.Integer(10) ** 37, RADIUS: sp.Integer(10)}


@definition("liu2026:T09", defines=q_number, place="Sec. II.1, after (8)")
def number_of_charges():
    """Number of charges of a uniform sphere."""
    return sp.Rational(4, 3) * sp.pi * r_body**3 * n_charge


@equation("liu2026:6a", defines=phi, parents=[potential_of_shape, shape_inside, coupling], place="Sec. II.1")
def potential_light_boson():
    """Potential inside for m_A R -> 0, in the convention of (1) (MeV).

    (43) has -m_A^2 phi = ... - g n, which is the field equation for a coupling -g A J. The coupling of (1) is +g A J.
    """
    sign = -sp.sign(sp.expand(coupling()).coeff(A_LOWER[0] * J_SM[0]))
    return sign * sp.expand(potential_of_shape().xreplace({varphi_shape: massless(shape_inside())}))


@potential_light_boson.printed
def _():
    return -g * n_charge * (3 * r_body**2 - r**2) / 6


@equation("liu2026:6b", defines=e_r, parents=[potential_light_boson], place="Sec. II.1")
def field_light_boson():
    """E = -phi' inside for m_A R -> 0 (MeV^2)."""
    return -sp.diff(potential_light_boson(), r)


@field_light_boson.printed
def _():
    return g * n_charge * r / 3


field_light_boson.erratum(
    "With phi of (6a), -phi' = -g n r/3; the printed +g n r/3 belongs to phi > 0, as in (43).",
    "None for rates, which depend on the modulus.",
)


@equation("liu2026:11", defines=psi, parents=[potential_light_boson], place="Sec. II.2")
def depth():
    """Depth of the well at the centre, g |phi(0)| (MeV)."""
    return g * -potential_light_boson().xreplace({r: sp.S.Zero})


@depth.printed
def _():
    return g**2 * n_charge * r_body**2 / 2


@equation("liu2026:8", defines=n_trapped, parents=[potential_light_boson, largest_density_in_well], place="Sec. II.1")
def trapped_number():
    """Largest number of trapped particles within R, for g_s helicity states."""
    well = sp.Dummy("well", positive=True)
    density = largest_density_in_well().xreplace({phi: -well}).xreplace({well: -potential_light_boson()})
    return 4 * sp.pi * sp.integrate(sp.expand(density * r**2), (r, 0, r_body))


@trapped_number.printed
def _():
    return sp.Rational(6016, 8505) * sp.pi**2 * g**6 * n_charge**3 * r_body**9


trapped_number.erratum(
    "376 g_s g^6 n^3 R^9/(25515 pi), with the density of (7) corrected and g_s = 1; the integral over r is right.",
    "As (7). The well reaches beyond R, where the number of states still grows: (8) counts r < R alone.",
)

# Discharge ----------------------------------------------------------------------------------------


@definition("liu2026:13", defines=n_eff, place="Sec. II.2")
def unscreened_density():
    """Charge density that is not screened by trapped particles (MeV^3)."""
    return n_charge - n_nu


@equation(
    "liu2026:14",
    defines=dn_nu_dt,
    parents=[schwinger_rate, field_light_boson, unscreened_density],
    relations=PRINTED_PAIR_STATES,
    place="Sec. II.2",
)
def discharge_equation():
    """Growth of the density of trapped particles, per flavour (MeV^4)."""
    rate = schwinger_rate().xreplace({m_flavour: sp.S.Zero, e_field: sp.Abs(field_light_boson())})
    return sp.expand(rate).subs(n_charge, n_eff).xreplace({n_eff: unscreened_density()})


@discharge_equation.printed
def _():
    return g**4 * (n_charge - n_nu) ** 2 * r**2 / (36 * sp.pi**3)


@equation("liu2026:15", defines=n_nu, parents=[discharge_equation], relations=PRINTED_PAIR_STATES, place="Sec. II.2")
def trapped_density():
    """Density of trapped particles at the time t, none at t = 0 (MeV^3)."""
    left = sp.Function("left", positive=True)(t)  # n - n_nu
    law = discharge_equation().subs(n_nu, n_charge - left)
    found = sp.dsolve(sp.Eq(sp.diff(left, t), -law), left, ics={left.subs(t, 0): n_charge})
    return n_charge - found.rhs


@trapped_density.printed
def _():
    return n_charge * (1 - 1 / (1 + g**4 * n_charge * r**2 * t / (36 * sp.pi**3)))


@trapped_density.arranged
def _():
    # n u/(1 + u): no subtraction from one where little is trapped.
    grown = g_pair * g**4 * n_charge * r**2 * t / (72 * sp.pi**3)
    return n_charge * grown / (1 + grown)


@equation(
    "liu2026:16.a",
    defines=a_rate,
    parents=[trapped_density],
    relations=PRINTED_PAIR_STATES,
    place="Sec. II.2, after (16)",
)
def rate_constant():
    """a in n_nu = n a r^2 t at early times (MeV^3)."""
    return sp.cancel(sp.diff(trapped_density(), t).xreplace({t: sp.S.Zero}) / (n_charge * r**2))


@rate_constant.printed
def _():
    return g**4 * n_charge / (36 * sp.pi**3)


@rate_constant.arranged
def _():
    # For any number of helicity states: the print holds for two.
    return g_pair * g**4 * n_charge / (72 * sp.pi**3)


@equation("liu2026:16", defines=n_created, parents=[trapped_density, rate_constant], place="Sec. II.2")
def created_number():
    """Pairs of one flavour created within R by the time t, with the rate constant a."""
    rate = rate_constant()
    density = trapped_density()
    (coupling_power,) = sp.solve(rate - a_rate, g**4)
    density = sp.cancel(density.subs(g**4, coupling_power))
    return sp.expand(4 * sp.pi * sp.integrate(sp.apart(density * r**2, r), (r, 0, r_body)))


@created_number.printed
def _():
    grown = a_rate * t
    bracket = r_body**3 / 3 - r_body / grown + sp.atan(sp.sqrt(grown) * r_body) / grown ** sp.Rational(3, 2)
    return 4 * sp.pi * n_charge * bracket


@equation(
    "liu2026:17",
    defines=n_created,
    parents=[created_number, rate_constant],
    relations=PRINTED_PAIR_STATES,
    place="Sec. II.2",
)
def created_number_early():
    """Leading term of (16) for a t R^2 << 1; the next is smaller by -5 a t R^2/7."""
    leading = sp.series(created_number(), t, 0, 2).removeO()
    return sp.expand(leading).xreplace({a_rate: rate_constant()})


@created_number_early.printed
def _():
    return g**4 * n_charge**2 * r_body**5 * t / (45 * sp.pi**2)


@equation(
    "liu2026:18",
    defines=t_discharge,
    parents=[number_of_charges, created_number_early],
    relations=PRINTED_PAIR_STATES,
    place="Sec. II.2",
)
def discharge_time():
    """Number of charges over the early rate (17) of one flavour (MeV^-1)."""
    return number_of_charges() / sp.diff(created_number_early(), t)


@discharge_time.printed
def _():
    return 60 * sp.pi**3 / (g**4 * n_charge * r_body**2)


@discharge_time.arranged
def _():
    # For any number of helicity states: the print holds for two.
    return 120 * sp.pi**3 / (g_pair * g**4 * n_charge * r_body**2)
