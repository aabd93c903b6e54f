"""Potential and field of a uniformly charged sphere (liu2026, App. A.1, eqs. 42-46, T23; eq. 6 is its limit).

u = r phi obeys u'' - m_A^2 u = -g n r inside and the same without source outside. Regular at the centre, decaying,
phi and phi' continuous at R: four conditions. Limits are limits of the result, with exponentials dropped only where
the text drops them.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.gauge_force_star.symbols import (
    d2phi,
    dphi,
    e_inside,
    e_max,
    e_max_light,
    e_outside,
    g,
    m_boson,
    n_charge,
    phi,
    r,
    r_body,
    varphi_inside,
    varphi_outside,
    varphi_shape,
)


@definition("liu2026:42", dimension=3, place="App. A.1")
def screened_poisson_equation():
    """Left minus right side of the field equation in flat space, inside the body (MeV^3)."""
    return d2phi + 2 / r * dphi - m_boson**2 * phi + g * n_charge


@definition("liu2026:43a", defines=phi, place="App. A.1")
def potential_of_shape():
    """The potential as charge density times a shape (MeV)."""
    return g * n_charge * varphi_shape


def applied(potential: sp.Expr, density: sp.Expr) -> sp.Expr:
    """(42) for a given function of r and charge density."""
    derivatives = {phi: potential, dphi: sp.diff(potential, r), d2phi: sp.diff(potential, r, 2), n_charge: density}
    return screened_poisson_equation().subs(derivatives, simultaneous=True)


def solution() -> tuple[sp.Expr, sp.Expr]:
    """phi inside and outside (MeV)."""
    u = sp.Function("u")(r)
    constants = inner_1, inner_2, outer_1, outer_2 = sp.symbols("inner_1 inner_2 outer_1 outer_2")
    source = sp.Dummy("source")
    (particular,) = sp.solve(applied(source, n_charge), source)
    equation_for_u = sp.expand(r * applied(u / r, sp.S.Zero))
    both = sp.dsolve(sp.Eq(equation_for_u, 0), u).rhs
    inside = particular + both.subs({sp.Symbol("C1"): inner_1, sp.Symbol("C2"): inner_2}) / r
    outside = both.subs({sp.Symbol("C1"): outer_1, sp.Symbol("C2"): outer_2}) / r
    conditions = [
        sp.expand(r * inside).subs(r, 0),
        sp.expand(r * outside).coeff(sp.exp(m_boson * r)),
        (inside - outside).subs(r, r_body),
        sp.diff(inside - outside, r).subs(r, r_body),
    ]
    (values,) = sp.linsolve(conditions, constants)
    found = dict(zip(constants, values, strict=True))
    return inside.subs(found), outside.subs(found)


def shape(potential: sp.Expr) -> sp.Expr:
    """varphi of (43a) for a potential (MeV^-2)."""
    return sp.expand(potential / potential_of_shape().coeff(varphi_shape))


SOLVED = [screened_poisson_equation, potential_of_shape]


@equation("liu2026:43b", defines=varphi_inside, parents=SOLVED, place="App. A.1")
def shape_inside():
    """Shape of the potential inside the sphere (MeV^-2)."""
    return shape(solution()[0])


@shape_inside.printed
def _():
    above = m_boson * r - (m_boson * r_body + 1) * sp.sinh(m_boson * r) * sp.exp(-m_boson * r_body)
    return above / (m_boson**3 * r)


@equation("liu2026:43c", defines=varphi_outside, parents=SOLVED, place="App. A.1")
def shape_outside():
    """Shape of the potential outside the sphere (MeV^-2)."""
    return shape(solution()[1])


@shape_outside.printed
def _():
    x = m_boson * r_body
    return (x * sp.cosh(x) - sp.sinh(x)) * sp.exp(-m_boson * r) / (m_boson**3 * r)


SHAPES = [shape_inside, shape_outside, potential_of_shape]


@definition("liu2026:44.E", defines=(e_inside, e_outside), parents=SHAPES, place="App. A.1, before (44)")
def radial_field():
    """E_r = -phi' inside and outside (MeV^2)."""
    potentials = (potential_of_shape().xreplace({varphi_shape: each()}) for each in (shape_inside, shape_outside))
    inside, outside = (-sp.diff(each, r) for each in potentials)
    return {e_inside.name: inside, e_outside.name: outside}


FIELD = [*SHAPES, radial_field]


def massless(value: sp.Expr) -> sp.Expr:
    """Limit m_A -> 0 of exponentials over powers of m_A: the Taylor series of each exponential, term by term."""
    highest = 6  # no power of 1/m_A above the third occurs; what is left of higher orders vanishes with m_A
    series = value.replace(
        lambda e: isinstance(e, sp.exp), lambda e: sum(e.args[0] ** k / sp.factorial(k) for k in range(highest))
    )
    lifted = sp.Poly(sp.expand(series * m_boson**highest), m_boson)
    below = [lifted.coeff_monomial(m_boson**k) for k in range(highest)]
    if any(coefficient != 0 for coefficient in below):
        raise ArithmeticError(f"{value} diverges for m_A -> 0")
    return lifted.coeff_monomial(m_boson**highest)


def field_at_surface() -> sp.Expr:
    """The largest field, at r = R: it grows with r inside and falls outside (MeV^2)."""
    return sp.expand(radial_field()[e_inside.name].xreplace({r: r_body}))


@equation("liu2026:44", defines=e_max_light, parents=FIELD, place="App. A.1")
def largest_field_light_boson():
    """Largest field for m_A R -> 0 (MeV^2); the first correction is of relative order (m_A R)^2."""
    return massless(field_at_surface())


@largest_field_light_boson.printed
def _():
    return g * n_charge * r_body / 3


def without_exponentially_small(value: sp.Expr, heaviest: sp.Expr) -> sp.Expr:
    """The terms that are as large as e^heaviest, or grow faster, for a large boson mass."""
    terms = sp.Add.make_args(sp.expand(value.rewrite([sp.sinh, sp.cosh], sp.exp)))
    return sum((t for t in terms if _exponent(t) == sp.expand(heaviest)), sp.S.Zero)


def _exponent(term: sp.Expr) -> sp.Expr:
    exponents = [f.args[0] for f in sp.Mul.make_args(sp.powsimp(term)) if isinstance(f, sp.exp)]
    return sp.expand(sum(exponents, sp.S.Zero))


@equation("liu2026:45", defines=(e_inside, e_outside), parents=FIELD, place="App. A.1")
def field_heavy_boson():
    """Field for m_A R >> 1, inside and outside, up to corrections that are exponentially small (MeV^2)."""
    fields = radial_field()
    return {
        e_inside.name: sp.factor(without_exponentially_small(fields[e_inside.name], -m_boson * (r_body - r))),
        e_outside.name: sp.factor(without_exponentially_small(fields[e_outside.name], -m_boson * (r - r_body))),
    }


@field_heavy_boson.printed
def _():
    strength = g * n_charge * r_body / (2 * m_boson * r)
    return {
        e_inside.name: strength * sp.exp(-m_boson * (r_body - r)),
        e_outside.name: strength * sp.exp(-m_boson * (r - r_body)),
    }


field_heavy_boson.erratum(
    "Corrections are powers, not exponentially small: inside a factor (1 + 1/(m_A R))(1 - 1/(m_A r)) is missing, "
    "outside (1 - 1/(m_A R))(1 + 1/(m_A r)).",
    "At the surface the relative correction is 1/(m_A R)^2: 4 % at m_A R = 5.",
)


@equation("liu2026:46", defines=e_max, parents=[*FIELD, largest_field_light_boson], place="App. A.1")
def largest_field_heavy_boson():
    """Largest field for m_A R >> 1 in units of (44) (MeV^2); the first correction is of relative order (m_A R)^-2."""
    at_surface = without_exponentially_small(field_at_surface(), sp.S.Zero)
    leading = sp.limit(at_surface * m_boson, m_boson, sp.oo) / m_boson
    return e_max_light * sp.cancel(leading / largest_field_light_boson())


@largest_field_heavy_boson.printed
def _():
    return 3 * e_max_light / (2 * m_boson * r_body)


@equation("liu2026:T23", dimension=1, parents=SHAPES, place="App. A.1, around (44)")
def potential_limits():
    """Inside for m_A R >> 1, away from the surface; outside for m_A R << 1 (MeV)."""
    inside = potential_of_shape().xreplace({varphi_shape: shape_inside()})
    outside = potential_of_shape().xreplace({varphi_shape: shape_outside()})
    return {
        "inside, heavy boson": without_exponentially_small(inside, sp.S.Zero),
        "outside, light boson": massless(outside),
    }


@potential_limits.printed
def _():
    charge = g * sp.Rational(4, 3) * sp.pi * r_body**3 * n_charge
    return {
        "inside, heavy boson": g * n_charge / m_boson**2,
        "outside, light boson": charge / (4 * sp.pi * r),
    }


@equation("liu2026:T08", dimension=0, parents=SHAPES, place="Sec. II.1, before (6)")
def suppression_by_a_heavy_boson():
    """Power of m_A R with which the potential at the surface falls for a boson that is heavy against 1/R."""
    surface = potential_of_shape().xreplace({varphi_shape: shape_inside()}).xreplace({r: r_body})
    light = massless(surface)
    heavy = sp.expand(without_exponentially_small(surface, sp.S.Zero) / light)
    leading = sp.limit(heavy * m_boson**2, m_boson, sp.oo) / m_boson**2
    return m_boson * sp.diff(leading, m_boson) / leading


@suppression_by_a_heavy_boson.printed
def _():
    return sp.S.NegativeOne


suppression_by_a_heavy_boson.erratum(
    "The potential is suppressed by (m_A R)^-2, at the surface 3/(2 m_A^2 R^2); (m_A R)^-1 holds for the field.",
    "A boson heavier than 1/R screens the potential of the Earth faster than stated.",
)
