"""What the potential of any charge density must obey (liu2026, eqs. 49, 67, 68)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Vanishing, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.gauge_force_star.green_function import (
    BEYOND,
    WITHIN,
    auxiliary_functions,
    potential_at_centre,
    potential_of_auxiliary_functions,
    potential_of_shells,
)
from derivations.gauge_force_star.symbols import (
    df1_dr,
    df2_dr,
    f1,
    f2,
    f2_out,
    g,
    m_boson,
    n_charge,
    n_net,
    n_prime,
    r,
    r_body,
    r_prime,
    varphi_shape,
)
from derivations.gauge_force_star.uniform_sphere import potential_of_shape, shape_inside, shape_outside


@identity("liu2026:green-function", constrains=[potential_of_shells])
def green_function_of_the_flat_operator(of: Access) -> Iterator[Claim]:
    """A shell's potential solves the homogeneous equation on both sides, is continuous at the shell, and kinks by its
    charge there; it is symmetric in r and r' but for the weight of the shell."""
    shells = of(potential_of_shells)
    at_shell = {r: r_prime}
    for name, value in shells.items():
        scaled = r * value
        yield Vanishing(f"homogeneous, {name}", sp.diff(scaled, r, 2) - m_boson**2 * scaled)
    yield Vanishing("continuous", (shells[WITHIN] - shells[BEYOND]).xreplace(at_shell))
    kink = sp.diff(shells[WITHIN] - shells[BEYOND], r).xreplace(at_shell)
    yield Vanishing("kink", kink + g * n_prime)
    weight = (r / r_prime) ** 2
    swapped = shells[WITHIN].xreplace({r: r_prime, r_prime: r})
    yield Vanishing("symmetric", swapped - weight * shells[BEYOND])
    yield symmetry("linear in the charge", potential_of_shells, {n_prime: 2 * n_prime}, 2, WITHIN)


@identity("liu2026:green-uniform", constrains=[potential_of_shells, shape_inside, shape_outside, potential_of_shape])
def uniform_charge_gives_the_sphere(of: Access) -> Iterator[Claim]:
    """(49) integrated over a uniform charge is (43), inside and outside."""
    shells = {
        name: sp.expand(value.rewrite([sp.sinh, sp.cosh], sp.exp).xreplace({n_prime: n_charge}))
        for name, value in of(potential_of_shells).items()
    }
    law = of(potential_of_shape)
    inside = integral(shells[WITHIN], sp.S.Zero, r) + integral(shells[BEYOND], r, r_body)
    yield Vanishing("inside", inside - law.xreplace({varphi_shape: of(shape_inside)}))
    outside = integral(shells[WITHIN], sp.S.Zero, r_body)
    yield Vanishing("outside", outside - law.xreplace({varphi_shape: of(shape_outside)}))


def integral(value: sp.Expr, lower: sp.Expr, upper: sp.Expr) -> sp.Expr:
    """Over r', of powers of r' times exponentials."""
    return sp.integrate(value, (r_prime, lower, upper))


@identity("liu2026:auxiliary", constrains=[auxiliary_functions, potential_of_auxiliary_functions, potential_at_centre])
def auxiliary_functions_give_the_potential(of: Access) -> Iterator[Claim]:
    """By (67), phi/g of (68) solves the field equation: -u'' + m^2 u = n r; its value at the centre is f_2(r_out)."""
    slopes, potential = of(auxiliary_functions), of(potential_of_auxiliary_functions)

    def along(value: sp.Expr) -> sp.Expr:
        by_functions = sp.diff(value, f1) * slopes[df1_dr.name] + sp.diff(value, f2) * slopes[df2_dr.name]
        return sp.diff(value, r) + by_functions

    scaled = sp.expand(r * potential)
    yield Vanishing("field equation", along(along(scaled)) - m_boson**2 * scaled + n_net * r)
    yield Vanishing("no kink from f_1 and f_2", along(scaled) - sp.diff(scaled, r))
    yield Vanishing("regular", scaled.xreplace({r: sp.S.Zero, f1: sp.S.Zero, f2: sp.S.Zero}))
    beyond = potential.xreplace({f2: f2_out})
    yield Vanishing("decays", sp.diff(sp.expand(beyond * r * sp.exp(m_boson * r)), r))
    slope = sp.diff(scaled.xreplace({f1: sp.S.Zero, f2: sp.S.Zero}), r).xreplace({r: sp.S.Zero})
    yield Vanishing("centre", slope - of(potential_at_centre))
    product = slopes[df1_dr.name] * slopes[df2_dr.name]
    yield Vanishing("both functions", product - (n_net * r) ** 2)


@identity("liu2026:auxiliary-uniform", constrains=[auxiliary_functions, potential_of_auxiliary_functions, shape_inside])
def auxiliary_functions_of_a_uniform_charge(of: Access) -> Iterator[Claim]:
    """(68) with f_1, f_2 of a uniform charge is (43) inside the sphere."""
    slopes = {name: value.xreplace({n_net: n_charge, r: r_prime}) for name, value in of(auxiliary_functions).items()}
    values = {
        f1: integral(slopes[df1_dr.name], sp.S.Zero, r),
        f2: integral(slopes[df2_dr.name], sp.S.Zero, r),
        f2_out: integral(slopes[df2_dr.name], sp.S.Zero, r_body),
    }
    potential = of(potential_of_auxiliary_functions).xreplace(values)
    yield Vanishing("inside", potential - n_charge * of(shape_inside))
