"""Potential of any charge density in flat space (liu2026, eqs. 49, 67, 68).

u = r A_0 obeys u'' - m_A^2 u = source * r; of its two solutions sinh is regular at the centre and e^-m_A r decays, and
with their Wronskian they make the Green's function. The sign of the source is that of the action (47), (48).
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.gauge_force_star.curved_field import FLAT, field_equation
from derivations.gauge_force_star.symbols import (
    a0,
    d2a0,
    da0,
    df1_dr,
    df2_dr,
    f1,
    f2,
    f2_out,
    g,
    m_boson,
    n_mu,
    n_net,
    n_nu_tau,
    n_nubar_mu,
    n_prime,
    r,
    r_prime,
)

WITHIN, BEYOND = "r' < r", "r' > r"


@equation("liu2026:49", dimension=2, parents=[field_equation], place="App. A.2")
def potential_of_shells():
    """A_0 in flat space per radius r' of the sources, within r and beyond it (MeV^2)."""
    law = field_equation().xreplace(FLAT)
    source = -law.xreplace(dict.fromkeys((a0, da0, d2a0), sp.S.Zero)).xreplace(
        {n_mu: n_prime, n_nubar_mu: sp.S.Zero, n_nu_tau: sp.S.Zero}
    )
    u = sp.Function("u")(r)
    homogeneous = law.coeff(d2a0) * sp.diff(u / r, r, 2) + law.coeff(da0) * sp.diff(u / r, r) + law.coeff(a0) * u / r
    growing, decaying = sp.exp(m_boson * r), sp.exp(-m_boson * r)
    solutions = sp.dsolve(sp.expand(homogeneous * r), u).rhs
    first, second = (sp.expand(solutions).coeff(each) for each in (growing, decaying))
    regular = solutions.subs(dict(zip((first, second), (sp.Rational(1, 2), -sp.Rational(1, 2)), strict=True)))
    wronskian = sp.expand(regular * sp.diff(decaying, r) - sp.diff(regular, r) * decaying)
    at = {r: r_prime}
    return {
        WITHIN: source * r_prime * regular.subs(at) * decaying / (wronskian * r),
        BEYOND: source * r_prime * regular * decaying.subs(at) / (wronskian * r),
    }


@potential_of_shells.printed
def _():
    strength = -g * r_prime * n_prime / (m_boson * r)
    return {
        WITHIN: strength * sp.sinh(m_boson * r_prime) * sp.exp(-m_boson * r),
        BEYOND: strength * sp.sinh(m_boson * r) * sp.exp(-m_boson * r_prime),
    }


potential_of_shells.erratum(
    "With the coupling (48) both integrals are positive; the printed minus is that of (1) and (34).",
    "None for g|A_0|; (68), which is said to be the same, is printed with plus.",
)


@definition("liu2026:67", defines=(df1_dr, df2_dr), place="App. B.2")
def auxiliary_functions():
    """Derivatives of f_1 and f_2, which vanish at the centre (MeV^2 each)."""
    return {
        df1_dr.name: n_net * r * sp.exp(m_boson * r),
        df2_dr.name: n_net * r * sp.exp(-m_boson * r),
    }


def integrated(density: sp.Expr, first: sp.Expr, second: sp.Expr) -> sp.Expr:
    """The integral over r' of a combination of the densities of f_1 and f_2, whose integrals are given."""
    per_density = {each: (value / n_net).subs(r, r_prime) for each, value in auxiliary_functions().items()}
    growing, decaying = sp.exp(m_boson * r_prime), sp.exp(-m_boson * r_prime)
    plain = sp.expand(sp.expand(density / (n_prime * r_prime)).rewrite([sp.sinh, sp.cosh], sp.exp))
    weights = plain.coeff(growing), plain.coeff(decaying)
    left = sp.expand(plain - weights[0] * growing - weights[1] * decaying)
    if left != 0:
        raise ArithmeticError(f"{left} is no combination of the two functions")
    scale = [sp.cancel(per_density[name] / (r_prime * e)) for name, e in (("df1_dr", growing), ("df2_dr", decaying))]
    return weights[0] / scale[0] * first + weights[1] / scale[1] * second


@equation("liu2026:68", dimension=1, parents=[potential_of_shells, auxiliary_functions], place="App. B.2")
def potential_of_auxiliary_functions():
    """phi/g in flat space by f_1 and f_2 (MeV)."""
    shells = potential_of_shells()
    beyond = sp.Dummy("f1_out"), f2_out
    total = integrated(shells[WITHIN], f1, f2) + integrated(shells[BEYOND], beyond[0] - f1, beyond[1] - f2)
    return sp.expand(total / g)


@potential_of_auxiliary_functions.printed
def _():
    decaying = sp.exp(-m_boson * r) / (2 * m_boson * r)
    growing = sp.exp(m_boson * r) / (2 * m_boson * r)
    return decaying * f1 + growing * (f2_out - f2) - decaying * f2_out


@equation("liu2026:68.centre", dimension=1, parents=[potential_of_auxiliary_functions], place="App. B.2, after (68)")
def potential_at_centre():
    """phi(0)/g, where f_1 and f_2 vanish faster than r (MeV)."""
    at_centre = potential_of_auxiliary_functions().xreplace({f1: sp.S.Zero, f2: sp.S.Zero})
    return sp.limit(sp.expand(at_centre).rewrite(sp.sinh), r, 0)


@potential_at_centre.printed
def _():
    return f2_out
