"""Which coefficients an entropy that never falls allows (kaminski2016, eq. 2; the argument named in Sec. 2).

With J_a = n_a u + sigma_a omega + sigma_ab B_b, momentum density q = Q omega + Q_b B_b and entropy current
s u + S omega + S_b B_b, ideal hydrodynamics in external fields gives

    T div(entropy current) = dissipation + sum of (gradients, fields) . (omega, B_b) ,

and the second part, linear in omega and B, has either sign: it must vanish. In the frame whose coefficients do not
depend on the equation of state, the acceleration, grad T, grad mu_c and E_c are independent in it. Along a vector X
with div X = k a.X + ... , where a is the acceleration, the conditions are

    a        k (T S + mu_a sigma_a - Q) - Q = 0
    grad y   T dS/dy + mu_a d(sigma_a)/dy - dQ/dy = 0     for y = T and every mu_c ,

and E_c ties sigma of B to the anomaly and sigma of omega to the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import sympy as sp

from derivations.anomalous_transport.anomaly import anomalous_divergence
from derivations.anomalous_transport.conventions import AXES
from derivations.anomalous_transport.hydrodynamics import antisymmetric, dual, magnetic_field_at_rest
from derivations.anomalous_transport.symbols import (
    BETA,
    C_ANOM,
    F_B,
    F_C,
    LABELS,
    MU,
    SIGMA_B,
    SIGMA_V,
    c_anom_a_bc,
    temp,
)
from derivations.core import equation

AT_REST = (-1, 0, 0, 0)
SPACE = (1, 2, 3)

# Local gradients at a point where the fluid rests: d_mu u^i, with d_mu u^0 = 0 because u.u = -1.
GRADIENT = tuple(tuple(sp.Symbol(f"g_{m}{i}") if i else sp.S.Zero for i in AXES) for m in AXES)
FIELD = {pair_: sp.Symbol(f"F_{pair_[0]}{pair_[1]}") for pair_ in ((0, 1), (0, 2), (0, 3), (2, 3), (3, 1), (1, 2))}


def velocity_gradient(m: int, i: int) -> sp.Expr:
    """d_m u_i with the lower index; the spatial ones equal the upper ones."""
    return GRADIENT[m][i]


def acceleration() -> list[sp.Expr]:
    """u^m d_m u^i at rest."""
    return [GRADIENT[0][i] for i in SPACE]


def local_vorticity() -> list[sp.Expr]:
    """omega^i at rest."""
    return dual(AT_REST, velocity_gradient)[1:]


def divergence_of_dual(tensor) -> sp.Expr:
    """d_m of (1/2) eps^{mnrs} u_n T_rs where eps d T vanishes (second derivatives of u; Bianchi identity for F)."""
    return sum(dual([velocity_gradient(m, n) for n in AXES], tensor)[m] for m in AXES)


def dotted(left, right) -> sp.Expr:
    """Scalar product of spatial vectors."""
    return sp.expand(sum(x * y for x, y in zip(left, right, strict=True)))


def ratio(value: sp.Expr, basis: sp.Expr) -> sp.Expr:
    """The number k with value = k basis."""
    term = sp.Add.make_args(basis)[0]
    monomial = term.as_coeff_Mul()[1]
    return sp.expand(value).coeff(monomial) / basis.coeff(monomial)


@cache
def divergence_of_vorticity() -> sp.Expr:
    """k in div omega = k a.omega; ValueError if it has no such form."""
    found, basis = sp.expand(divergence_of_dual(velocity_gradient)), dotted(acceleration(), local_vorticity())
    k = ratio(found, basis)
    if sp.expand(found - k * basis) != 0:
        raise ValueError("the divergence of the vorticity is not along acceleration and vorticity")
    return k


@cache
def divergence_of_magnetic_field() -> tuple[sp.Expr, sp.Expr]:
    """(k, e) in div B = k a.B + e omega.E; ValueError if it has no such form."""
    tensor = antisymmetric(FIELD)
    electric = [tensor(i, 0) for i in SPACE]  # E^i = F^{i0} u_0 = F_{i0}
    magnetic = magnetic_field_at_rest(tensor)[1:]
    found = sp.expand(divergence_of_dual(tensor))
    along_a, along_e = dotted(acceleration(), magnetic), dotted(local_vorticity(), electric)
    k, e = ratio(found, along_a), ratio(found, along_e)
    if sp.expand(found - k * along_a - e * along_e) != 0:
        raise ValueError("the divergence of the magnetic field has other terms")
    return k, e


def anomaly_per_unit_fields() -> sp.Expr:
    """What multiplies C_abc E_b.B_c in the divergence of J_a: E of b and B of c one along axis 3, nothing else."""
    only = dict.fromkeys((*F_B.values(), *F_C.values()), sp.S.Zero) | {F_B[0, 3]: -sp.S.One, F_C[1, 2]: sp.S.One}
    return sp.cancel(anomalous_divergence().xreplace(only) / c_anom_a_bc)


@dataclass(frozen=True)
class Symmetries:
    """U(1) symmetries with their potentials and coefficients; c: C of three labels in any order."""

    labels: Sequence[str]
    mu: Mapping[str, sp.Expr]
    c: Callable[[str, str, str], sp.Expr]
    beta: Mapping[str, sp.Expr]
    temperature: sp.Expr


def c_anom(a: str, b: str, c: str) -> sp.Expr:
    """The symbol C_abc of the paper, for labels in any order."""
    first, second, third = sorted((a, b, c), key=LABELS.index)
    return C_ANOM[first, second, third]


PAPER = Symmetries(LABELS, MU, c_anom, BETA, temp)


def magnetic_coefficient(of: Symmetries, a: str, b: str) -> sp.Expr:
    """sigma_ab, from E_a.B_b in the work E_a.J_a less mu_c div J_c."""
    sigma, per_unit = sp.Dummy("sigma"), anomaly_per_unit_fields()
    production = sigma - sum(of.mu[c] * per_unit * of.c(c, a, b) for c in of.labels)
    (found,) = sp.solve(production, sigma)
    return sp.expand(found)


def momentum_density(of: Symmetries, k: sp.Expr, sigma: Mapping[str, sp.Expr]) -> sp.Expr:
    """Q along a vector with div X = k a.X + ..., from the sigma_a along it, but for a function of T.

    The condition of `a` gives S; then that of mu_c reads dQ/dmu_c = k sigma_c, which is integrated along a ray from
    mu = 0. ValueError if the slopes are no gradient.
    """
    scale = sp.Dummy("scale")
    slopes = {c: k * sigma[c] for c in of.labels}
    stretched = {of.mu[c]: scale * of.mu[c] for c in of.labels}
    along_ray = sum(of.mu[c] * slopes[c].xreplace(stretched) for c in of.labels)
    found = sp.expand(sp.integrate(sp.expand(along_ray), (scale, 0, 1)))
    for c in of.labels:
        if sp.expand(sp.diff(found, of.mu[c]) - slopes[c]) != 0:
            raise ValueError("no momentum density belongs to these coefficients")
    return found


@cache
def thermal_power(k: sp.Expr) -> sp.Expr:
    """The power of T that is free in Q: a and grad T, at mu = 0, give f' = (k + 1) f/T."""
    power, t = sp.symbols("power t", positive=True)
    f = t**power
    entropy = (k + 1) * f / (k * t)
    (found,) = sp.solve(sp.expand((t * sp.diff(entropy, t) - sp.diff(f, t)) * t / f), power)
    return found


def momentum_along_field(of: Symmetries, b: str) -> sp.Expr:
    """Q_b with its constant of integration, which the paper's T^2 term names: -beta_b."""
    k, _ = divergence_of_magnetic_field()
    q = momentum_density(of, k, {a: magnetic_coefficient(of, a, b) for a in of.labels})
    return q - of.beta[b] * of.temperature ** thermal_power(k)


def vortical_coefficient(of: Symmetries, a: str) -> sp.Expr:
    """sigma_a, from E_a.omega: in the work, and through e in div B times T S_a + mu_c sigma_ca - Q_a = Q_a/k."""
    k, e = divergence_of_magnetic_field()
    return sp.expand(-e * momentum_along_field(of, a) / k)


def momentum_along_vorticity(of: Symmetries) -> sp.Expr:
    """Q of omega. Its constant of integration, gamma T^3, is odd under CPT and vanishes."""
    return momentum_density(of, divergence_of_vorticity(), {a: vortical_coefficient(of, a) for a in of.labels})


@equation(
    "kaminski2016:2.B",
    defines=tuple(SIGMA_B.values()),
    parents=[anomalous_divergence],
    place="Sec. 2, (2), second part",
)
def magnetic_coefficients():
    """Magnetic coefficients in the laboratory frame (MeV)."""
    return {quantity.name: magnetic_coefficient(PAPER, a, b) for (a, b), quantity in SIGMA_B.items()}


@magnetic_coefficients.printed
def _():
    return {quantity.name: sum(c_anom(a, b, c) * MU[c] for c in LABELS) for (a, b), quantity in SIGMA_B.items()}


@equation(
    "kaminski2016:2", defines=tuple(SIGMA_V.values()), parents=[anomalous_divergence], place="Sec. 2, (2), first part"
)
def vortical_coefficients():
    """Vortical coefficients in the laboratory frame (MeV^2); beta is normalised by the momentum along B."""
    return {quantity.name: vortical_coefficient(PAPER, a) for a, quantity in SIGMA_V.items()}


@vortical_coefficients.printed
def _():
    return {
        quantity.name: sp.Rational(1, 2) * sum(c_anom(a, b, c) * MU[b] * MU[c] for b in LABELS for c in LABELS)
        - BETA[a] * temp**2
        for a, quantity in SIGMA_V.items()
    }


vortical_coefficients.erratum(
    "With the printed omega^mu = (1/2) eps u du the coefficient is C_abc mu_b mu_c - 2 beta_a T^2, twice the print; "
    "the print belongs to omega^mu = eps u du, which is 2 Omega on the axis of a rigid rotation.",
    "Together with the printed omega = -2 Omega the modulus of the vortical current is right; with the printed "
    "definition it is half of what it should be.",
)


@equation("kaminski2016:t-gravity", dimension=2, parents=[vortical_coefficients], place="Sec. 2, after (2)")
def vortical_effect_without_chemical_potentials():
    """sigma_V at zero chemical potentials: the part tied to the mixed gauge-gravitational anomaly (MeV^2)."""
    return {a: vortical_coefficients()[SIGMA_V[a].name].xreplace(dict.fromkeys(MU.values(), sp.S.Zero)) for a in LABELS}


@vortical_effect_without_chemical_potentials.printed
def _():
    return {a: -BETA[a] * temp**2 for a in LABELS}


vortical_effect_without_chemical_potentials.erratum(
    "-2 beta_a T^2 with the printed omega^mu, as in (2).", "As for (2)."
)


@equation("kaminski2016:t-T2", dimension=0, parents=[vortical_coefficients], place="Sec. 6")
def power_of_temperature():
    """d ln/d ln T of the part of sigma_V that depends on T: the vortical effect is quadratic in T."""
    powers = {}
    for a in LABELS:
        value = vortical_coefficients()[SIGMA_V[a].name]
        thermal = value - value.xreplace({temp: sp.S.Zero})
        powers[a] = sp.cancel(temp * sp.diff(value, temp) / thermal)
    return powers


@power_of_temperature.printed
def _():
    return dict.fromkeys(LABELS, sp.Integer(2))
