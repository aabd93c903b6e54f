"""Dirac matrices, explicit, in the Dirac representation.

Metric (+, -, -, -); GAMMA[mu] has an upper index; gamma_5 = i gamma^0 gamma^1 gamma^2 gamma^3.
Everything is a SymPy matrix, so hermitian conjugation knows that quantities are real.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp
from sympy.physics.matrices import mgamma

METRIC = (1, -1, -1, -1)
IDENTITY = sp.ImmutableMatrix(sp.eye(4))
GAMMA = tuple(sp.ImmutableMatrix(mgamma(mu)) for mu in range(4))
GAMMA_5 = sp.ImmutableMatrix(sp.I * GAMMA[0] * GAMMA[1] * GAMMA[2] * GAMMA[3])


def sigma(mu: int, nu: int) -> sp.ImmutableMatrix:
    """sigma^{mu nu} = (i/2) [gamma^mu, gamma^nu]."""
    return sp.I / 2 * (GAMMA[mu] * GAMMA[nu] - GAMMA[nu] * GAMMA[mu])


def slash(vector: Sequence[sp.Expr]) -> sp.ImmutableMatrix:
    """gamma^mu v_mu for the contravariant components v^mu."""
    return sum((METRIC[mu] * vector[mu] * GAMMA[mu] for mu in range(4)), sp.ImmutableMatrix(sp.zeros(4, 4)))


def bar(matrix: sp.MatrixBase) -> sp.MatrixBase:
    """Dirac adjoint gamma^0 M^dagger gamma^0: the vertex of the conjugate amplitude."""
    return GAMMA[0] * matrix.H * GAMMA[0]
