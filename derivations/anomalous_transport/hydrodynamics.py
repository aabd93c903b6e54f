"""The constitutive relation and its vectors (kaminski2016, Sec. 2, eq. 1 and text).

Vectors have upper indices, derivatives and field strengths lower ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from derivations.anomalous_transport.conventions import AXES, METRIC, epsilon
from derivations.anomalous_transport.symbols import (
    B_FIELD,
    B_VEC,
    CURRENT,
    DU,
    E_VEC,
    F_B,
    GRAD_MU,
    GRAD_T,
    LABELS,
    N_CHARGE,
    OMEGA_VEC,
    SIGMA_B,
    SIGMA_OHM,
    SIGMA_V,
    U_UP,
    V_DRIVE,
    V_VEC,
    mu_a,
    omega_vec,
    temp,
    u_fluid,
)
from derivations.core import definition, equation

Tensor = Callable[[int, int], sp.Expr]
NORMALISED = sum(METRIC[i] * U_UP[i] ** 2 for i in AXES) + 1  # u.u + 1


def lowered(vector: Sequence[sp.Expr]) -> list[sp.Expr]:
    """v_mu of v^mu."""
    return [sign * v for sign, v in zip(METRIC, vector, strict=True)]


def dual(u_lower: Sequence[sp.Expr], tensor: Tensor) -> list[sp.Expr]:
    """(1/2) eps^{mu nu rho sigma} u_nu T_{rho sigma}, for mu = 0..3."""
    return [
        sum(epsilon(m, n, r, s) * u_lower[n] * tensor(r, s) for n in AXES for r in AXES for s in AXES) / 2 for m in AXES
    ]


def antisymmetric(independent: dict[tuple[int, int], sp.Expr]) -> Tensor:
    """F_{mu nu} from its six independent components."""
    return lambda i, j: independent.get((i, j), -independent.get((j, i), sp.S.Zero))


def pair(a: str, b: str) -> tuple[str, str]:
    """Two labels in the order of declaration: symmetric coefficients are stored once."""
    first, second = sorted((a, b), key=LABELS.index)
    return first, second


@definition("kaminski2016:1", defines=tuple(CURRENT.values()), place="Sec. 2, (1)")
def constitutive_relation():
    """Each current along one axis: flow, conduction, vortical and magnetic part (MeV^3)."""
    return {
        CURRENT[a].name: N_CHARGE[a] * u_fluid
        + sum(SIGMA_OHM[a, b] * V_DRIVE[b] for b in LABELS)
        + SIGMA_V[a] * omega_vec
        + sum(SIGMA_B[pair(a, b)] * B_FIELD[b] for b in LABELS)
        for a in LABELS
    }


@definition("kaminski2016:t-drive", defines=V_VEC, place="Sec. 2, after (1)", relations=[NORMALISED])
def driving_vector():
    """What drives a conduction current: the field less the gradient of mu/T across the flow (MeV^2)."""
    gradient = [GRAD_MU[i] / temp - mu_a * GRAD_T[i] / temp**2 for i in AXES]
    flat = sp.diag(*METRIC)
    return {
        V_VEC[m].name: E_VEC[m] - temp * sum((flat[m, n] + U_UP[m] * U_UP[n]) * gradient[n] for n in AXES) for m in AXES
    }


@definition("kaminski2016:t-omega-def", defines=OMEGA_VEC, place="Sec. 2, after (1)")
def vorticity():
    """omega^mu = (1/2) eps^{mu nu rho sigma} u_nu d_rho u_sigma (MeV)."""
    return {q.name: value for q, value in zip(OMEGA_VEC, dual(lowered(U_UP), lambda r, s: DU[r][s]), strict=True)}


def boost() -> sp.Matrix:
    """Lambda^mu_nu that takes the rest frame of the fluid to the frame in which it moves with u."""
    time, *space = U_UP
    matrix = sp.eye(4)
    matrix[0, 0] = time
    for i in range(3):
        matrix[0, i + 1] = matrix[i + 1, 0] = space[i]
        for j in range(3):
            matrix[i + 1, j + 1] += space[i] * space[j] / (1 + time)
    return matrix


def magnetic_field_at_rest(tensor: Tensor) -> list[sp.Expr]:
    """(0, curl A): B^1 = F_23 and cyclic."""
    return [sp.S.Zero, tensor(2, 3), tensor(3, 1), tensor(1, 2)]


@equation("kaminski2016:t-B-def", defines=B_VEC, relations=[NORMALISED], place="Sec. 2, after (1)")
def magnetic_field():
    """The familiar magnetic field of the fluid's rest frame, as a vector in any frame (MeV^2)."""
    there = boost()
    lab = sp.Matrix(4, 4, lambda i, j: antisymmetric(F_B)(i, j))
    rest = there.T * lab * there  # F'_{ab} = Lambda^m_a Lambda^n_b F_{mn}
    back = there * sp.Matrix(magnetic_field_at_rest(lambda i, j: rest[i, j]))
    return {q.name: sp.cancel(value) for q, value in zip(B_VEC, back, strict=True)}


@magnetic_field.arranged
def _():
    values = dual(lowered(U_UP), antisymmetric(F_B))
    return {q.name: value for q, value in zip(B_VEC, values, strict=True)}


@magnetic_field.printed
def _():
    # As printed the tensor has the indices mu nu, of which mu is the free one: rho sigma are left to eps alone.
    u_lower, tensor = lowered(U_UP), antisymmetric(F_B)
    return {
        B_VEC[m].name: sum(epsilon(m, n, r, s) * u_lower[n] * tensor(m, n) for n in AXES for r in AXES for s in AXES)
        / 2
        for m in AXES
    }


magnetic_field.erratum(
    "The field strength must have the indices rho sigma: B^mu = (1/2) eps^{mu nu rho sigma} u_nu F_{rho sigma}; with "
    "the printed F_{mu nu} the sum over rho sigma is over eps alone and vanishes.",
    "None: the text says that it is the familiar magnetic field.",
)
