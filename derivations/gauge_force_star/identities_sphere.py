"""What the potential of a uniform sphere must obey (liu2026, eqs. 6, 42-46, T08, T23; Sec. A.1)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import sympy as sp

from derivations.core import Measured, Vanishing, identity
from derivations.core.identity import Access, Claim
from derivations.gauge_force_star.discharge import depth, field_light_boson, potential_light_boson
from derivations.gauge_force_star.symbols import (
    d2phi,
    dphi,
    e_inside,
    e_max_light,
    e_outside,
    g,
    m_boson,
    n_charge,
    phi,
    r,
    r_body,
    varphi_shape,
)
from derivations.gauge_force_star.uniform_sphere import (
    field_heavy_boson,
    largest_field_heavy_boson,
    largest_field_light_boson,
    potential_limits,
    potential_of_shape,
    radial_field,
    screened_poisson_equation,
    shape_inside,
    shape_outside,
    suppression_by_a_heavy_boson,
)

SPHERE = [screened_poisson_equation, potential_of_shape, shape_inside, shape_outside, radial_field]


def potentials(of: Access) -> tuple[sp.Expr, sp.Expr]:
    """phi inside and outside in the form under test."""
    law = of(potential_of_shape)
    return law.xreplace({varphi_shape: of(shape_inside)}), law.xreplace({varphi_shape: of(shape_outside)})


def residual(of: Access, potential: sp.Expr, density: sp.Expr) -> sp.Expr:
    """(42) with a potential inserted."""
    values = {phi: potential, dphi: sp.diff(potential, r), d2phi: sp.diff(potential, r, 2), n_charge: density}
    return of(screened_poisson_equation).subs(values, simultaneous=True)


@identity("liu2026:sphere-solves", constrains=SPHERE)
def potential_solves_the_field_equation(of: Access) -> Iterator[Claim]:
    """Residual of (42) zero on both sides, phi and phi' continuous at R, regular at the centre, decaying; E = -phi'."""
    inside, outside = potentials(of)
    at_surface = {r: r_body}
    yield Vanishing("order of the sides", sp.diff(of(screened_poisson_equation), d2phi) - 1)
    yield Vanishing("inside", residual(of, inside, n_charge))
    yield Vanishing("outside", residual(of, outside, sp.S.Zero))
    yield Vanishing("phi at R", (inside - outside).xreplace(at_surface))
    yield Vanishing("phi' at R", sp.diff(inside - outside, r).xreplace(at_surface))
    yield Vanishing(
        "regular", sp.cancel(sp.expand((inside * r).rewrite([sp.sinh, sp.cosh], sp.exp))).xreplace({r: sp.S.Zero})
    )
    yield Vanishing(
        "decays", sp.expand((outside * r * sp.exp(m_boson * r)).rewrite([sp.sinh, sp.cosh], sp.exp)).diff(r)
    )
    yield Vanishing("E inside", of(radial_field)[e_inside.name] + sp.diff(inside, r))
    yield Vanishing("E outside", of(radial_field)[e_outside.name] + sp.diff(outside, r))


@identity("liu2026:sphere-gauss", constrains=[shape_inside, shape_outside, radial_field, potential_of_shape])
def gauss_law_of_the_sphere(of: Access) -> Iterator[Claim]:
    """r^2 E + m_A^2 int r^2 phi = g int r^2 n per radius, inside and outside, and no charge on the surface."""
    inside, outside = potentials(of)
    fields = of(radial_field)
    for label, potential, field, density in (
        ("inside", inside, fields[e_inside.name], n_charge),
        ("outside", outside, fields[e_outside.name], sp.S.Zero),
    ):
        per_radius = sp.diff(r**2 * field, r) + m_boson**2 * r**2 * potential - g * density * r**2
        yield Vanishing(label, per_radius)
    surface_charge = (fields[e_inside.name] - fields[e_outside.name]).xreplace({r: r_body})
    yield Vanishing("no charge on the surface", surface_charge)


@identity("liu2026:sphere-massless", constrains=[potential_light_boson, field_light_boson, depth, shape_inside])
def massless_limit_and_its_sign(of: Access) -> Iterator[Claim]:
    """(6) solves the massless equation with the coupling (1), is minus the limit of (43), and E is -phi'."""
    potential = of(potential_light_boson)
    poisson = sp.diff(r**2 * sp.diff(potential, r), r) / r**2 - g * n_charge
    yield Vanishing("Poisson equation", poisson)
    yield Vanishing("E = -phi'", of(field_light_boson) + sp.diff(potential, r))
    yield Vanishing("Coulomb at R", (potential + r * sp.diff(potential, r)).xreplace({r: r_body}))
    yield Vanishing("depth at the centre", of(depth) + g * potential.xreplace({r: sp.S.Zero}))
    small = {m_boson: sp.Rational(1, 10**9), r: sp.Rational(2, 3), r_body: sp.S.One}
    ratio = (potential / (g * n_charge)).xreplace(small) / of(shape_inside).xreplace(small)
    deviation = abs(float(sp.N(ratio, 60)) + 1)
    yield Measured("limit of (43)", deviation, 1e-8, "ratio at m_A R = 1e-9, 60 digits", "numeric(1 points, 60 digits)")


# Limits, with the order of the first correction ------------------------------------------------------


def at(value: sp.Expr, x: sp.Expr, share: sp.Expr) -> sp.Expr:
    """A value for g = n = R = 1 with m_A = x and r = share, to 60 digits."""
    numbers = {g: sp.S.One, n_charge: sp.S.One, r_body: sp.S.One, m_boson: x, r: share}
    return sp.N(value.xreplace({e_max_light: sp.Rational(1, 3)}).subs(numbers), 60)


def order(relative: Callable[[sp.Rational], sp.Expr], first: sp.Rational) -> float:
    """Power of x with which a relative deviation falls, between x and 2x."""
    near, far = (abs(relative(first * factor)) for factor in (1, 2))
    return math.log2(float(far / near)) if near != 0 and far != 0 else math.inf


def measured_order(label: str, found: float, expected: float) -> Measured:
    return Measured(
        label, abs(found - expected), 0.02, f"slope of log(residual): {found:.4f}", "numeric(2 points, 60 digits)"
    )


SMALL, LARGE = sp.Rational(1, 1000), sp.Integer(200)


@identity("liu2026:sphere-limits", constrains=[largest_field_light_boson, largest_field_heavy_boson, radial_field])
def largest_field_in_both_limits(of: Access) -> Iterator[Claim]:
    """At R the corrections are of relative order (m_A R)^2 for light and (m_A R)^-2 for heavy bosons."""
    exact = of(radial_field)[e_inside.name].xreplace({r: r_body})
    for name, law, start, power in (
        ("light", of(largest_field_light_boson), SMALL, 2),
        ("heavy", of(largest_field_heavy_boson), LARGE, -2),
    ):
        ratio = exact / law

        def relative(x: sp.Rational, ratio: sp.Expr = ratio) -> sp.Expr:
            return at(ratio, x, sp.S.One) - 1

        slope = order(relative, start)
        yield measured_order(name, slope, power)


@identity("liu2026:field-maximum", constrains=[radial_field])
def field_is_largest_at_the_surface(of: Access) -> Iterator[Claim]:
    """E grows inside and falls outside for every m_A R: slopes at 24 points."""
    fields = of(radial_field)
    worst = 0
    for x in (sp.Rational(1, 100), sp.S.One, sp.Integer(30)):
        for k in range(1, 5):
            rising = at(sp.diff(fields[e_inside.name], r), x, sp.Rational(k, 4))
            falling = at(sp.diff(fields[e_outside.name], r), x, 1 + sp.Rational(k - 1, 4))
            worst += (float(rising) <= 0) + (float(falling) >= 0)
    yield Measured("wrong slopes", worst, 0.5, "signs of dE/dr at 24 points", "numeric(24 points, 60 digits)")


@identity("liu2026:heavy-field", constrains=[field_heavy_boson, radial_field])
def heavy_field_is_exact_up_to_exponentials(of: Access) -> Iterator[Claim]:
    """What (45) leaves out is below e^(-2 m_A r) of it, the exponentials that the text names, on both sides."""
    exact, law = of(radial_field), of(field_heavy_boson)
    for name, share in ((e_inside.name, sp.Rational(9, 10)), (e_outside.name, sp.Rational(11, 10))):
        x = sp.Integer(20)
        relative = abs(at(exact[name] / law[name], x, share) - 1)
        bound = 10 * math.exp(-2 * 20 * min(0.9, 1.0))
        yield Measured(name, float(relative), bound, "relative, at m_A R = 20", "numeric(1 points, 60 digits)")


@identity(
    "liu2026:potential-limits",
    constrains=[potential_limits, suppression_by_a_heavy_boson, shape_inside, shape_outside],
)
def potential_in_both_limits(of: Access) -> Iterator[Claim]:
    """Inside a heavy-boson sphere phi = g n/m_A^2; outside a light one the Coulomb potential; falls as (m_A R)^-2."""
    inside, outside = potentials(of)
    limits = of(potential_limits)
    centre = at(inside / limits["inside, heavy boson"], LARGE, sp.Rational(1, 10)) - 1
    yield Measured("inside", abs(float(centre)), 1e-50, "at m_A R = 200, r = R/10", "numeric(1 points, 60 digits)")
    coulomb = at(outside / limits["outside, light boson"], sp.Rational(1, 10**9), sp.Integer(3)) - 1
    yield Measured("outside", abs(float(coulomb)), 1e-8, "at m_A R = 1e-9, r = 3 R", "numeric(1 points, 60 digits)")
    slope = order(lambda x: at(inside, x, sp.S.One), LARGE)
    yield measured_order("suppression at the surface", slope, float(of(suppression_by_a_heavy_boson)))
