"""The nucleon weak current with weak magnetism, its couplings, and the kinematics (ando2003, Sec. II).

All of this is posited by the paper: equation (1), Table I and the variables of the text. The four
matrices of the vertex are written out from (1) with the metric (+, -, -, -).
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from derivations.core import definition, dot, given
from derivations.core.dirac import GAMMA, GAMMA_5, METRIC, sigma
from derivations.neutrino_nucleon.symbols import (
    F_2,
    Omega,
    Omega_prime,
    P_vec,
    c_A,
    c_V,
    g_A,
    k,
    k_prime,
    m,
    mu_n_anom,
    mu_p_anom,
    mu_prime,
    p_prime_vec,
    p_vec,
    q0,
    q_vec,
    sin2_theta_W,
)

VECTOR, MAGNETISM, AXIAL = "gamma^mu", "i sigma^{mu nu} q_nu / m", "gamma^mu gamma_5"

REACTIONS = ("nu p -> nu p", "nu n -> nu n", "nu_e n -> e- p", "antinu_e p -> e+ n")
COUPLINGS = ("c_V", "c_A", "F_2")

TABLE_I_CONSTANTS: Mapping[sp.Symbol, sp.Rational] = {
    g_A: sp.Rational("1.26"),
    sin2_theta_W: sp.Rational("0.23"),
    mu_p_anom: sp.Rational("1.793"),
    mu_n_anom: sp.Rational("-1.913"),
}


@definition("ando2003:t1", defines=mu_prime, place="Sec. II")
def scattering_cosine():
    """Neutrino directions Omega = k/|k|, Omega' = k'/|k'| are unit vectors; mu' = Omega . Omega' is their cosine."""
    return dot(Omega, Omega_prime)


@definition("ando2003:t2", defines=tuple(q_vec), dimension=1, place="Sec. II")
def momentum_transfer():
    """Momentum given to the nucleon, q = k - k' (MeV); the components named p' - p are the same by conservation."""
    lost = {q_vec[i].name: k * Omega[i] - k_prime * Omega_prime[i] for i in range(3)}
    gained = {f"(p' - p)_{i + 1}": p_prime_vec[i] - p_vec[i] for i in range(3)}
    return lost | gained


@definition("ando2003:t3", defines=tuple(P_vec), dimension=1, place="Sec. II")
def momentum_sum():
    """Sum of the nucleon momenta, P = p + p' (MeV)."""
    return {P_vec[i].name: p_vec[i] + p_prime_vec[i] for i in range(3)}


@definition("ando2003:1", place="Sec. II")
def weak_current():
    """Weak current of the nucleon, as coefficients of its three Dirac structures (1).

    c_V gamma^mu + F_2 i sigma^{mu nu} q_nu / (2m) - c_A gamma^mu gamma_5, where q^mu = k^mu - k'^mu
    is the four-momentum given to the nucleon. Dimensionless.
    """
    return {VECTOR: c_V, MAGNETISM: F_2 / 2, AXIAL: -c_A}


def vertex(current: Mapping[str, sp.Expr]) -> tuple[sp.MatrixBase, ...]:
    """The four matrices Gamma^mu of a current given by its coefficients; q_0 and q are independent variables."""
    q_lower = [METRIC[nu] * component for nu, component in enumerate((q0, *q_vec))]
    magnetism = [sp.I / m * sum((sigma(mu, nu) * q_lower[nu] for nu in range(4)), sp.zeros(4, 4)) for mu in range(4)]
    return tuple(
        current[VECTOR] * GAMMA[mu] + current[MAGNETISM] * magnetism[mu] + current[AXIAL] * GAMMA[mu] * GAMMA_5
        for mu in range(4)
    )


def nucleon_momenta(transfer: Mapping[str, sp.Expr], total: Mapping[str, sp.Expr]) -> dict[sp.Symbol, sp.Expr]:
    """p and p' in terms of q and P, solved from the definitions t2 and t3."""
    unknown = [*p_vec, *p_prime_vec]
    conditions = [transfer[f"(p' - p)_{i + 1}"] - q_vec[i] for i in range(3)]
    conditions += [total[P_vec[i].name] - P_vec[i] for i in range(3)]
    return dict(sp.solve(conditions, unknown, dict=True)[0])


@given("ando2003:table1", place="Table I")
def coupling_constants():
    """Coupling constants of the four reactions (Table I), with g_A = 1.26, sin^2 theta_W = 0.23, mu_p = 1.793,
    mu_n = -1.913 (TABLE_I_CONSTANTS). The component "c_V[nu p -> nu p]" is c_V of that reaction. Dimensionless."""
    isovector = mu_p_anom - mu_n_anom
    half = sp.Rational(1, 2)
    rows = (
        (half - 2 * sin2_theta_W, g_A / 2, half * isovector - 2 * mu_p_anom * sin2_theta_W),
        (-half, -g_A / 2, -half * isovector - 2 * mu_n_anom * sin2_theta_W),
        (sp.S.One, g_A, isovector),
        (sp.S.One, g_A, isovector),
    )
    return {
        f"{name}[{reaction}]": value
        for reaction, row in zip(REACTIONS, rows, strict=True)
        for name, value in zip(COUPLINGS, row, strict=True)
    }
