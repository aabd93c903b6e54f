"""The stable forms against the derived closed forms, at many digits (liu2026, eqs. 16, 43, 64).

Below 2^-53 a form cannot be told from the closed one in double precision. Points lie on both sides of every border and
far into the limit, where the closed form needs the extra digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import sympy as sp

from derivations.core import Measured, Vanishing, identity
from derivations.core.identity import Access, Claim
from derivations.gauge_force_star.discharge import created_number
from derivations.gauge_force_star.fermi_gas import muon_energy_density
from derivations.gauge_force_star.small_arguments import TERMS_OF_PRESSURE
from derivations.gauge_force_star.stable import (
    created_number_at_any_time,
    depth_everywhere,
    gas_energy_density,
    gas_pressure,
    shape_everywhere,
    slope_everywhere,
)
from derivations.gauge_force_star.symbols import (
    a_rate,
    e_inside,
    e_outside,
    g,
    g_s,
    m_boson,
    m_gas,
    m_mu,
    mu_gas,
    n_charge,
    n_gas,
    p_f,
    p_gas,
    r,
    r_body,
    t,
    varphi_shape,
)
from derivations.gauge_force_star.uniform_sphere import radial_field, shape_inside, shape_outside

BITS = 400
ROUNDING = 2.0**-54
Point = Mapping[sp.Symbol, sp.Expr]


def deviation(stable: sp.Expr, closed: sp.Expr, points: Sequence[Point]) -> float:
    """Largest relative difference, with balls."""
    from derivations.proof.balls import evaluate  # flint, only where it is needed

    ratio = sp.Mul(stable, sp.Pow(closed, -1, evaluate=False), evaluate=False)
    return max(float(abs(evaluate(ratio - 1, point, BITS)).upper()) for point in points)


def measured(label: str, stable: sp.Expr, closed: sp.Expr, points: Sequence[Point]) -> Measured:
    """Two forms of one quantity, compared at points."""
    found = deviation(stable, closed, points)
    how = f"relative, against the closed form with {BITS} bits"
    return Measured(label, found, ROUNDING, how, f"numeric({len(points)} points, 16 digits)")


SIZES = [sp.Rational(s) for s in ("1e-8", "1e-3", "0.2", "0.7", "0.99", "0.999999", "1.01", "3", "40")]
SHARES = [sp.Rational(s) for s in ("0.001", "0.4", "0.999")]


@identity("liu2026:stable-potential", constrains=[shape_everywhere, slope_everywhere, depth_everywhere])
def stable_potential_is_the_derived_one(of: Access) -> Iterator[Claim]:
    """The series in m_A R and m_A r reproduce (43) and its slope, inside and outside."""
    radius = sp.Rational(7, 5)
    unit = {g: sp.Rational(3, 2), n_charge: sp.Rational(5, 4), r_body: radius}
    inner = [{m_boson: x / radius, r: share * radius, **unit} for x in SIZES for share in SHARES]
    outer = [{m_boson: x / radius, r: radius / share, **unit} for x in SIZES for share in SHARES[1:]]
    fields = radial_field()
    shape, slope = of(shape_everywhere), of(slope_everywhere)
    yield measured("potential inside", shape, shape_inside(), inner)
    yield measured("potential outside", shape, shape_outside(), outer)
    yield measured("slope inside", slope, g * fields[e_inside.name], inner)
    yield measured("slope outside", slope, g * fields[e_outside.name], outer)
    yield Vanishing("depth", of(depth_everywhere) - g**2 * n_charge * varphi_shape)


@identity("liu2026:stable-discharge", constrains=[created_number_at_any_time])
def stable_discharge_is_the_derived_one(of: Access) -> Iterator[Claim]:
    """The continued fraction in a t R^2 reproduces (16), early and late."""
    times = [*SIZES, sp.Rational("1e-20"), sp.Integer(10) ** 6]
    points = [{a_rate: sp.S.One, r_body: sp.S.One, n_charge: sp.S.One, t: time} for time in times]
    yield measured("created number", of(created_number_at_any_time), created_number(), points)
    doubled = [{a_rate: sp.Rational(3, 2), r_body: sp.Rational(7, 5), n_charge: sp.Integer(3), t: sp.Rational(1, 9)}]
    yield measured("other units", of(created_number_at_any_time), created_number(), doubled)


@identity("liu2026:stable-pressure", constrains=[gas_pressure, gas_energy_density])
def stable_pressure_is_the_derived_one(of: Access) -> Iterator[Claim]:
    """mu n - P with the stable pressure is (64) for muons: P itself is mu n - (64), for slow and fast muons.

    The series for slow ones obeys dP = n dmu up to the power where it ends.
    """
    momenta = [sp.Rational("1e-6"), *SIZES[1:], sp.Integer(1000)]
    density = p_f**3 / (3 * sp.pi**2)
    energy = sp.sqrt(m_mu**2 + p_f**2)
    mass = sp.Rational(3, 2)
    points = [{p_f: x * mass, m_mu: mass} for x in momenta]
    gas = {g_s: sp.Integer(2), m_gas: m_mu}
    stable = of(gas_pressure).xreplace(gas).xreplace({n_gas: density})
    closed = energy * density - muon_energy_density()
    yield measured("pressure", stable, closed, points)
    whole = of(gas_energy_density).xreplace({mu_gas: energy, n_gas: density, p_gas: stable})
    yield measured("energy density", whole, muon_energy_density(), points)
    yield Vanishing("dP = n dmu for the series", unbalanced_slope(of(gas_pressure)))


def unbalanced_slope(pressure: sp.Expr) -> sp.Expr:
    """dP/(n dmu) - 1 of slow particles, without the power where the series ends: p_F is 2 m t/(1 - t^2)."""
    t = sp.Dummy("t", positive=True)
    energy_and_mass = 2 * m_gas / (1 - t**2)
    momentum, kinetic = t * energy_and_mass, t**2 * energy_and_mass
    slow = pressure.replace(lambda e: isinstance(e, sp.Piecewise), lambda e: e.args[0].expr)
    slow = slow.xreplace({m_gas + sp.sqrt(p_f**2 + m_gas**2): energy_and_mass}).xreplace({p_f: momentum})
    per_kinetic_energy = slow / (n_gas * kinetic)
    slope = sp.diff(kinetic, t)
    grown = sp.cancel(sp.diff(momentum**3 * kinetic, t) / (momentum**3 * slope))
    share = sp.cancel(kinetic / slope)
    excess = sp.expand(grown * per_kinetic_energy + share * sp.diff(per_kinetic_energy, t) - 1)
    end = 2 * TERMS_OF_PRESSURE
    return excess - excess.coeff(t, end) * t**end
