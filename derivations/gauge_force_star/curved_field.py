"""The vector field on the background (29), from its action (liu2026, eqs. 34, 47, 48, 50, T29).

Metric, a static A_0(r) and the tetrad are inserted in the Lagrangian, and A_0 is varied. (48) has the coupling -g A J;
the sign of (34) is that of (1), +g A J.
"""

from __future__ import annotations

import sympy as sp
from sympy.calculus.euler import euler_equations

from derivations.core import definition, equation, given
from derivations.gauge_force_star.conventions import LEPTON_NUMBERS, charge
from derivations.gauge_force_star.metric import line_element
from derivations.gauge_force_star.symbols import (
    a0,
    d2a0,
    da0,
    dlam,
    dphi_metric,
    g,
    lam,
    m_boson,
    n_charge,
    n_mu,
    n_net,
    n_nu_tau,
    n_nubar_mu,
    phi_metric,
    r,
)

A0 = sp.Function("A0", real=True)(r)
PHI, LAM = sp.Function("Phi", real=True)(r), sp.Function("lam", real=True)(r)
FUNCTIONS = {a0: A0, phi_metric: PHI, lam: LAM}
CARRIERS = {"n_mu": n_mu, "n_nubar_mu": n_nubar_mu, "n_nu_tau": n_nu_tau}
NET_DENSITY = (n_net - (n_mu - n_nubar_mu - n_nu_tau),)


@definition("liu2026:67.n", defines=n_net, place="App. B.2, after (67)")
def net_density():
    """Net density of charges (MeV^3)."""
    return n_mu - n_nubar_mu - n_nu_tau


def volume_element() -> sp.Expr:
    """sqrt(-g) (MeV^-2)."""
    determinant = sp.Mul(*line_element().values())
    return sp.exp(phi_metric + lam) * sp.sqrt(sp.cancel(-determinant * sp.exp(-2 * phi_metric - 2 * lam)))


@given("liu2026:47", dimension=2, parents=[line_element], place="App. A.2")
def vector_lagrangian():
    """Lagrangian of the vector for a static A_0(r), with the volume element (MeV^2).

    F_{r0} = A_0', so F_{mu nu} F^{mu nu} = 2 g^rr g^00 A_0'^2.
    """
    up_t, up_r = 1 / line_element()["tt"], 1 / line_element()["rr"]
    return volume_element() * (-2 * up_r * up_t * da0**2 / 4 + m_boson**2 * up_t * a0**2 / 2)


@given("liu2026:48", dimension=2, parents=[line_element], place="App. A.2")
def interaction_lagrangian():
    """Coupling of A_0 to the charge density of carriers at rest, with the volume element (MeV^2).

    The tetrad e_{0 0} is the root of g_00.
    """
    tetrad = sp.sqrt(line_element()["tt"])
    return -volume_element() / line_element()["tt"] * tetrad * g * a0 * n_charge


def varied() -> sp.Expr:
    """Euler-Lagrange equation in A_0 divided by the volume element and e^-Phi: source density g n (MeV^3)."""
    total = (vector_lagrangian() + interaction_lagrangian()).xreplace({**FUNCTIONS, da0: sp.diff(A0, r)})
    (law,) = euler_equations(total, [A0], [r])
    # dL/dA_0 - d/dr dL/dA_0' has the second derivative with a minus sign; (34) has it with plus.
    left = -law.lhs / (volume_element() * sp.exp(-phi_metric)).xreplace(FUNCTIONS)
    return in_symbols(sp.expand(left))


def in_symbols(value: sp.Expr) -> sp.Expr:
    """Functions and derivatives as quantities."""
    slopes = {sp.diff(A0, r, 2): d2a0, sp.diff(A0, r): da0, sp.diff(PHI, r): dphi_metric, sp.diff(LAM, r): dlam}
    return value.subs(slopes).xreplace({f: s for s, f in FUNCTIONS.items()})


ACTION = [line_element, vector_lagrangian, interaction_lagrangian]


@equation("liu2026:34", dimension=3, parents=ACTION, relations=NET_DENSITY, place="Sec. III.2.3")
def field_equation():
    """What vanishes by the field equation of A_0: left minus right side of (34) (MeV^3)."""
    densities = sum(charge(LEPTON_NUMBERS[name]) * n for name, n in CARRIERS.items())
    return sp.expand(varied().xreplace({n_charge: densities}))


@field_equation.printed
def _():
    operator = sp.exp(-2 * lam - phi_metric) * (d2a0 + (2 / r - dphi_metric - dlam) * da0)
    return operator - m_boson**2 * a0 - g * (n_mu - n_nubar_mu - n_nu_tau)


field_equation.erratum(
    "The mass term is -m_A^2 e^-Phi A_0, and with the coupling (48) the right side is -g (n_mu - ...); the printed "
    "sign is that of (1).",
    "The mass term is 1.4 to 2 times larger inside a star of two solar masses; for m_A R << 1 it does not matter.",
)

COEFFICIENTS = {"d2/dr2": d2a0, "d/dr": da0, "1": a0}
FLAT = dict.fromkeys((phi_metric, lam, dphi_metric, dlam), sp.S.Zero)


def linear_in_metric(value: sp.Expr) -> sp.Expr:
    """The part of first order in Phi, lambda and their derivatives."""
    order = sp.Dummy("order")
    scaled = value.xreplace({each: order * each for each in FLAT})
    return sp.expand(sp.diff(scaled, order).xreplace({order: sp.S.Zero}))


@equation("liu2026:50", dimension=None, defines=(d2a0, da0), parents=[field_equation], place="App. A.2")
def metric_correction():
    """Operator on A_0 of first order in the metric, by coefficients of d2/dr2, d/dr and 1."""
    operator = linear_in_metric(field_equation())
    return {name: operator.coeff(symbol) for name, symbol in COEFFICIENTS.items()}


@metric_correction.printed
def _():
    second = -(2 * lam + phi_metric)
    return {"d2/dr2": second, "d/dr": second * 2 / r - (dlam + dphi_metric), "1": sp.S.Zero}


metric_correction.erratum(
    "A term +m_A^2 Phi without derivative is missing, from e^-Phi in the mass term of (34).",
    "As (34); it is absent from the correction shown in Fig. 7.",
)


@equation("liu2026:T29", dimension=1, parents=[line_element, field_equation], place="Sec. III.2.3, after (34)")
def covariant_laplacian():
    """Coefficient of d/dr over that of d2/dr2 in the covariant Laplacian of a static scalar in (29) (MeV)."""
    up_r = 1 / line_element()["rr"]
    weight = (volume_element() * up_r).xreplace(FUNCTIONS)
    acting = sp.expand(sp.diff(weight * sp.diff(A0, r), r))
    acting = in_symbols(acting)
    return sp.cancel(acting.coeff(da0) / acting.coeff(d2a0))


@covariant_laplacian.printed
def _():
    return 2 / r - dphi_metric - dlam


covariant_laplacian.erratum(
    "The Laplacian of (29) has 2/r + Phi' - lambda'. The operator of (34) is the divergence of the field tensor, "
    "with 2/r - Phi' - lambda'; it is not the Laplacian.",
    "None for (34), which has the right operator.",
)
