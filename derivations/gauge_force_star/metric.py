"""Static spherical spacetime and hydrostatic equilibrium (liu2026, eqs. 29-31).

Christoffel symbols and Einstein tensor of (29) by differentiation, a perfect fluid as source: m' from the tt equation,
Phi' from the rr equation, P' from the conservation of the stress-energy.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import sympy as sp

from derivations.core import definition, equation, given
from derivations.gauge_force_star.symbols import (
    dm_dr,
    dphi_metric,
    dpressure_dr,
    exp_minus_lam,
    g_newton,
    lam,
    m_grav,
    phi_metric,
    pressure,
    r,
    rho,
    sin_theta,
)

T, THETA, AZIMUTH = sp.symbols("t theta azimuth", real=True)
COORDINATES = (T, r, THETA, AZIMUTH)
PHI, LAM = sp.Function("Phi", real=True)(r), sp.Function("lam", real=True)(r)


@given("liu2026:29", dimension=None, defines=(phi_metric, lam), place="Sec. III.2.2")
def line_element():
    """Components of the metric, signature (+,-,-,-)."""
    return {
        "tt": sp.exp(2 * phi_metric),
        "rr": -sp.exp(2 * lam),
        "theta theta": -(r**2),
        "phi phi": -(r**2) * sin_theta**2,
    }


@definition("liu2026:30", defines=exp_minus_lam, place="Sec. III.2.2")
def mass_function():
    """e^-lambda by the enclosed gravitational mass."""
    return sp.sqrt(1 - 2 * g_newton * m_grav / r)


def metric_components() -> tuple[sp.Expr, ...]:
    """The diagonal of the metric as functions of the coordinates."""
    functions = {phi_metric: PHI, lam: LAM, sin_theta: sp.sin(THETA)}
    return tuple(each.xreplace(functions) for each in line_element().values())


@cache
def christoffel(metric: tuple[sp.Expr, ...]) -> Any:
    """Christoffel symbols [a][b][c], upper index first, of a diagonal metric."""

    def symbol(a: int, b: int, c: int) -> sp.Expr:
        total = sp.S.Zero
        if a == b:
            total += sp.diff(metric[a], COORDINATES[c])
        if a == c:
            total += sp.diff(metric[a], COORDINATES[b])
        if b == c:
            total -= sp.diff(metric[b], COORDINATES[a])
        return total / (2 * metric[a])

    return [[[symbol(a, b, c) for c in range(4)] for b in range(4)] for a in range(4)]


def ricci(metric: tuple[sp.Expr, ...]) -> list[sp.Expr]:
    """Diagonal of the Ricci tensor, lower indices."""
    gamma = christoffel(metric)

    def component(b: int) -> sp.Expr:
        total = sp.S.Zero
        for a in range(4):
            total += sp.diff(gamma[a][b][b], COORDINATES[a]) - sp.diff(gamma[a][a][b], COORDINATES[b])
            for d in range(4):
                total += gamma[a][a][d] * gamma[d][b][b] - gamma[a][b][d] * gamma[d][a][b]
        return total

    return [component(b) for b in range(4)]


def einstein_mixed(metric: tuple[sp.Expr, ...]) -> list[sp.Expr]:
    """Diagonal of G^a_b."""
    diagonal = [each / g for each, g in zip(ricci(metric), metric, strict=True)]
    scalar = sum(diagonal)
    return [sp.expand(sp.trigsimp(sp.expand(each - scalar / 2))) for each in diagonal]


def divergence(tensor: tuple[sp.Expr, ...], metric: tuple[sp.Expr, ...]) -> sp.Expr:
    """Radial component (lower index) of the divergence of a diagonal tensor T^a_b."""
    gamma = christoffel(metric)
    total = sp.diff(tensor[1], r)
    for a in range(4):
        total += gamma[a][a][1] * tensor[1] - gamma[a][a][1] * tensor[a]
    return sp.expand(total)


def field_equations() -> list[sp.Expr]:
    """G^a_a - 8 pi G T^a_a of a perfect fluid, which vanish, in terms of m(r)."""
    mass = sp.Function("mass", real=True)(r)
    # e^-2lambda by (30)
    inverse = mass_function().xreplace({m_grav: mass}) ** 2
    fluid = (rho, -pressure, -pressure, -pressure)
    found = []
    for einstein, stress in zip(einstein_mixed(metric_components()), fluid, strict=True):
        written = einstein.subs(LAM, -sp.log(inverse) / 2).doit()
        written = written.replace(
            lambda e: isinstance(e, sp.exp), lambda e: sp.exp(sp.expand_log(e.args[0], force=True))
        )
        written -= 8 * sp.pi * g_newton * stress
        slopes = {sp.diff(mass, r): dm_dr, sp.diff(PHI, r): dphi_metric}
        found.append(sp.cancel(written.subs(slopes).subs(mass, m_grav)))
    return found


STRUCTURE = [line_element, mass_function]


@equation("liu2026:31b", defines=dm_dr, parents=STRUCTURE, place="Sec. III.2.2")
def mass_equation():
    """Growth of the enclosed mass (MeV^2), the tt equation."""
    (slope,) = sp.solve(field_equations()[0], dm_dr)
    return slope


@mass_equation.printed
def _():
    return 4 * sp.pi * r**2 * rho


def redshift_slope() -> sp.Expr:
    """Phi' from the rr equation (MeV)."""
    (slope,) = sp.solve(field_equations()[1], dphi_metric)
    return slope


def hydrostatic_law() -> sp.Expr:
    """What vanishes when the stress-energy of the fluid is conserved: P' + (rho + P) Phi' (MeV^5)."""
    stress = sp.Function("stress")(r)
    fluid = (rho, -stress, -stress, -stress)
    law = divergence(fluid, metric_components())
    return -law.subs({sp.diff(stress, r): dpressure_dr, sp.diff(PHI, r): dphi_metric}).subs(stress, pressure)


@equation("liu2026:31a", defines=dpressure_dr, parents=STRUCTURE, place="Sec. III.2.2")
def hydrostatic_equilibrium():
    """Pressure gradient of an uncharged fluid (MeV^5)."""
    law = hydrostatic_law().xreplace({dphi_metric: redshift_slope()})
    (slope,) = sp.solve(law, dpressure_dr)
    return slope


@hydrostatic_equilibrium.printed
def _():
    attraction = g_newton * rho * m_grav / r**2
    corrections = (1 + pressure / rho) * (1 + 4 * sp.pi * pressure * r**3 / m_grav)
    return -attraction * corrections / (1 - 2 * g_newton * m_grav / r)


@hydrostatic_equilibrium.arranged
def _():
    # Finite at the centre, where m falls as r^3: no quotient by m.
    pull = g_newton * (m_grav / r + 4 * sp.pi * r**2 * pressure)
    return -(rho + pressure) * pull / (r - 2 * g_newton * m_grav)


@equation("liu2026:31c", defines=dphi_metric, parents=STRUCTURE, place="Sec. III.2.2")
def redshift_equation():
    """Phi' by the pressure gradient (MeV)."""
    (slope,) = sp.solve(hydrostatic_law(), dphi_metric)
    return slope


@redshift_equation.printed
def _():
    return -dpressure_dr / rho / (1 + pressure / rho)
