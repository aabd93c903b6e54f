"""Spin-projected density matrices of a slow nucleon (ando2003, eq. 2).

u ubar = (pslash + m)(1 + gamma_5 sslash)/(2m) with the spin four-vector s^mu, which is (0, s B-hat) in
the rest frame and is boosted to the momentum p. Expanded to first order in p/m.

Reading of the print. The heights of its indices are lost. The derivation fixes them: with the metric
(+, -, -, -) and gamma_5 = i gamma^0 gamma^1 gamma^2 gamma^3 the print holds when the matrices gamma_i, gamma_3
are those with upper index and p_i, p_3 are the covariant components, p_i = -p^i. (The reading with the other
sign of gamma_5 needs the opposite heights of gamma_3 and p_3; no other reading works.)

Normalisation of (2): ubar u = 2 and u^dagger u = 2, each through first order. The rate (7) is written for
u^dagger u = 1, that is for half of (2).
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from derivations.core import B_HAT, dot, equation
from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, slash
from derivations.neutrino_nucleon.symbols import m, p_prime_vec, p_vec, s, s_prime

MOMENTA = (*p_vec, *p_prime_vec)
INITIAL, FINAL = "initial", "final"


def through_first_order(matrix: sp.MatrixBase, small: tuple[sp.Symbol, ...] = MOMENTA) -> sp.ImmutableMatrix:
    """Taylor polynomial of first order of a matrix in some variables together."""
    size = sp.Dummy("size", positive=True)
    scaled = matrix.xreplace({x: size * x for x in small})
    slope = scaled.diff(size)
    return sp.ImmutableMatrix((scaled.xreplace({size: sp.S.Zero}) + slope.xreplace({size: sp.S.Zero})).expand())


def boosted(rest: sp.MatrixBase, p: sp.MatrixBase, energy: sp.Expr) -> tuple[sp.Expr, ...]:
    """The four-vector (0, rest) of the rest frame of a nucleon, seen where the nucleon has momentum p."""
    along = dot(p, rest)
    return (along / m, *(rest[i] + p[i] * along / (m * (energy + m)) for i in range(3)))


def dyad(p: sp.MatrixBase, spin: sp.Expr) -> sp.ImmutableMatrix:
    """u ubar with ubar u = 2 of a nucleon of momentum p and spin +1 or -1 along B, to first order in p/m."""
    energy = sp.sqrt(m**2 + dot(p, p))
    momentum = slash((energy, *p)) + m * IDENTITY
    projector = IDENTITY + GAMMA_5 * slash(boosted(spin * B_HAT, p, energy))
    return through_first_order(momentum * projector / (2 * m))


@equation("ando2003:2", place="Sec. II")
def spinor_density():
    """Spin density matrices u ubar of the initial and final nucleon, to first order in p/m (2).

    Components "initial[i,j]", "final[i,j]", Dirac representation. Dimensionless, ubar u = 2.
    """
    return _entries({INITIAL: dyad(p_vec, s), FINAL: dyad(p_prime_vec, s_prime)})


@spinor_density.printed
def _():
    def bracket(p: sp.MatrixBase, spin: sp.Expr) -> sp.MatrixBase:
        p_lower = -p
        drift = sum((p_lower[i] / m * GAMMA[i + 1] for i in range(3)), sp.zeros(4, 4))
        first = (IDENTITY - spin * GAMMA_5 * GAMMA[3]) * (IDENTITY + GAMMA[0] + drift)
        return (first - spin * p_lower[2] / m * GAMMA_5 * (IDENTITY + GAMMA[0])) / 2

    return _entries({INITIAL: bracket(p_vec, s), FINAL: bracket(p_prime_vec, s_prime)})


def matrix(value: Mapping[str, sp.Expr], state: str) -> sp.ImmutableMatrix:
    """The 4x4 matrix of a state out of the components of (2)."""
    return sp.ImmutableMatrix(4, 4, lambda i, j: value[f"{state}[{i},{j}]"])


def _entries(states: Mapping[str, sp.MatrixBase]) -> dict[str, sp.Expr]:
    return {f"{name}[{i},{j}]": found[i, j] for name, found in states.items() for i in range(4) for j in range(4)}
