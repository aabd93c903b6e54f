"""Squared amplitudes of neutrino-nucleon scattering through first order in 1/m (ando2003, eqs. 3-6).

The nucleon tensor Tr[Gamma^mu u ubar Gammabar^nu u' ubar'] of the current (1) and the density matrices (2) is
contracted with the V-A tensor of the lepton line, once for neutrinos and once, with the reversed lepton
current, for antineutrinos. q, q_0 and P are independent variables. Momenta are counted in units of m, so
that the power of 1/m is the number of factors of momentum kept.

|M|^2 = (G_F^2/2) L_{mu nu} N^{mu nu} with every external state normalised to u^dagger u = 1, as the rate (7)
requires: this divides the lepton tensor by 2k 2k' and the nucleon tensor built from (2) by 2 * 2.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import sympy as sp
from sympy.polys.matrices import DomainMatrix

from derivations.core import B_HAT, cross, definition, dot, equation
from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, METRIC, bar, slash
from derivations.neutrino_nucleon.currents import (
    momentum_sum,
    momentum_transfer,
    nucleon_momenta,
    vertex,
    weak_current,
)
from derivations.neutrino_nucleon.spinors import FINAL, INITIAL, matrix, spinor_density
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    M2,
    M2_0,
    Omega,
    Omega_prime,
    P_vec,
    c_A,
    c_V,
    dM2_P,
    dM2_q,
    m,
    q0,
    q_vec,
    s,
    s_prime,
    sign_nu,
    sign_VA,
)

RELATIONS = (
    s**2 - 1,
    s_prime**2 - 1,
    sign_nu**2 - 1,
    dot(Omega, Omega) - 1,
    dot(Omega_prime, Omega_prime) - 1,
)
PARENTS = (weak_current, spinor_density, momentum_transfer, momentum_sum)
MOMENTA = (*q_vec, q0, *P_vec)
ATOMS = (c_V, c_A, F_2, s, s_prime, *Omega, *Omega_prime, *MOMENTA)


def squared_amplitude(order: int, sign: int | None = None) -> sp.Expr:
    """All terms of |M|^2 with `order` (0 or 1) factors of momentum, from (1), (2), t2 and t3.

    sign: +1 or -1 for the lepton current of neutrinos or antineutrinos alone. None: both, combined as
    (1 + sign_nu)/2 times the one plus (1 - sign_nu)/2 times the other.
    """
    densities = spinor_density()
    p_of_q_and_P = nucleon_momenta(momentum_transfer(), momentum_sum())
    gammas = tuple(sp.ImmutableMatrix(each.xreplace({m: sp.S.One})) for each in vertex(weak_current()))
    initial, final = (
        matrix(densities, state).xreplace(p_of_q_and_P).xreplace({m: sp.S.One}) for state in (INITIAL, FINAL)
    )
    tensor = nucleon_tensor(gammas, initial, final, order)
    if sign is not None:
        square = _contract(lepton_tensor(sign), tensor)
    else:
        neutrino, antineutrino = (_contract(lepton_tensor(each), tensor) for each in (1, -1))
        square = (neutrino + antineutrino) / 2 + sign_nu * (neutrino - antineutrino) / 2
    return G_F**2 / (2 * m**order) * sp.expand(square)


@cache
def lepton_tensor(sign: int) -> Mapping[tuple[int, int], Any]:
    """j^mu j^nu* of the V-A lepton current per 2k 2k', a trace over the massless spinors.

    Neutrinos (sign +1): j^mu = ubar(k') gamma^mu (1 - gamma_5) u(k). Antineutrinos (-1): the one that comes in
    with k is the spinor on the left of the current, j^mu = vbar(k) gamma^mu (1 - gamma_5) v(k').
    """
    initial, final = slash((1, *Omega)), slash((1, *Omega_prime))
    right, left = (initial, final) if sign == 1 else (final, initial)
    current = [GAMMA[mu] * (IDENTITY - GAMMA_5) for mu in range(4)]
    amplitude = [_polynomials(left * current[mu]) for mu in range(4)]
    conjugate = [_polynomials(right * bar(current[nu])) for nu in range(4)]
    return {(mu, nu): _trace(amplitude[mu], conjugate[nu]) / 4 for mu in range(4) for nu in range(4)}


@cache
def nucleon_tensor(
    gammas: tuple[sp.ImmutableMatrix, ...], initial: sp.ImmutableMatrix, final: sp.ImmutableMatrix, order: int
) -> Mapping[tuple[int, int], Any]:
    """N^{mu nu} for u^dagger u = 1: the terms of that order in the momenta of Tr[Gamma^mu rho Gammabar^nu rho']."""
    amplitude = [_product(each, initial) for each in gammas]
    conjugate = [_product(bar(each), final) for each in gammas]
    return {
        (mu, nu): sum(_trace(amplitude[mu][n], conjugate[nu][order - n]) for n in range(order + 1)) / 4
        for mu in range(4)
        for nu in range(4)
    }


def _contract(lepton: Mapping[tuple[int, int], Any], nucleon: Mapping[tuple[int, int], Any]) -> sp.Expr:
    total = sum(METRIC[mu] * METRIC[nu] * lepton[mu, nu] * nucleon[mu, nu] for mu, nu in lepton)
    return total.as_expr()


def _product(left: sp.MatrixBase, right: sp.MatrixBase) -> tuple[DomainMatrix, DomainMatrix]:
    """Product of two matrices linear in the momenta: its parts of zeroth and first order."""
    (a0, a1), (b0, b1) = _by_order(left), _by_order(right)
    return a0 * b0, a0 * b1 + a1 * b0


def _by_order(linear: sp.MatrixBase) -> tuple[DomainMatrix, DomainMatrix]:
    at_rest = linear.xreplace(dict.fromkeys(MOMENTA, sp.S.Zero))
    return _polynomials(at_rest), _polynomials(linear - at_rest)


def _polynomials(entries: sp.MatrixBase) -> DomainMatrix:
    ring = sp.QQ_I[ATOMS]
    rows = [[ring.from_sympy(entries[i, j]) for j in range(4)] for i in range(4)]
    return DomainMatrix(rows, (4, 4), ring).to_sparse()


def _trace(a: DomainMatrix, b: DomainMatrix) -> Any:
    rows, columns = a.to_list(), b.to_list()
    return sum(rows[i][j] * columns[j][i] for i in range(4) for j in range(4))


def part(amplitude: sp.Expr, kept: Sequence[sp.Symbol]) -> sp.Expr:
    """An amplitude linear in the momenta, with all of them zero except those kept."""
    return amplitude.xreplace({x: sp.S.Zero for x in MOMENTA if x not in kept})


@equation("ando2003:3", defines=M2, relations=RELATIONS, place="Sec. II", parents=PARENTS)
def squared_amplitude_split():
    """Squared amplitude through first order in 1/m: leading part + part linear in q + part linear in P (MeV^-4).

    The first order is linear in q, q_0 and P together. What (5) and (6) leave of it is the part with q_0. It
    vanishes: sigma^{mu 0} q_0 joins large to small components and so costs another factor p/m.
    """
    first = squared_amplitude(1)
    rest = sp.expand(first - part(first, q_vec) - part(first, P_vec))
    return M2_0 + dM2_q + dM2_P + rest


@squared_amplitude_split.printed
def _():
    return M2_0 + dM2_q + dM2_P


@equation("ando2003:4", defines=M2_0, relations=RELATIONS, place="Sec. II", parents=PARENTS)
def leading_amplitude():
    """Squared amplitude for infinitely heavy nucleons of spins s, s' (MeV^-4)."""
    return squared_amplitude(0)


@leading_amplitude.printed
def _():
    along, along_prime = dot(Omega, B_HAT), dot(Omega_prime, B_HAT)
    mu = dot(Omega, Omega_prime)
    return (
        G_F**2
        / 2
        * (
            c_V**2
            + 3 * c_A**2
            + (c_V**2 - c_A**2) * mu
            + 2 * c_A * (c_V + c_A) * (s * along + s_prime * along_prime)
            + 2 * c_A * (c_V - c_A) * (s * along_prime + s_prime * along)
            + s * s_prime * ((c_V**2 - c_A**2) * (1 + mu) + 4 * c_A**2 * along * along_prime)
        )
    )


# The arranged forms. For nucleon spins that stay (s' = s) and that flip (s' = -s) other terms survive; written
# apart, nothing cancels for directions close to the field, where few or none of them are left.
KEPT, FLIPPED = 1 + s * s_prime, 1 - s * s_prime
LEAVING, ARRIVING = 1 + sign_nu * s * Omega[2], 1 + sign_nu * s_prime * Omega_prime[2]
PARALLEL, OPPOSITE = (1 + Omega[2]) * (1 + Omega_prime[2]) / 2, (1 - Omega[2]) * (1 - Omega_prime[2]) / 2


def across(a: sp.MatrixBase, b: sp.MatrixBase) -> sp.Expr:
    """Scalar product of the parts perpendicular to the field."""
    return a[0] * b[0] + a[1] * b[1]


@leading_amplitude.arranged
def _():
    kept = (
        PARALLEL * (c_V + s * c_A) ** 2
        + OPPOSITE * (c_V - s * c_A) ** 2
        + across(Omega, Omega_prime) * (c_V - c_A) * (c_V + c_A)
    )
    return G_F**2 / 2 * (KEPT * kept + FLIPPED * 2 * c_A**2 * LEAVING * ARRIVING)


leading_amplitude.erratum(
    "(4) holds for neutrinos only. For antineutrinos Omega and Omega' change places, which turns c_V + c_A into "
    "c_V - c_A and back: 2c_A(c_V \u00b1 c_A)(s Omega + s' Omega').B + 2c_A(c_V \u2213 c_A)(s Omega' + s' Omega).B. "
    "The signs are missing in print.",
    "Only the spin-odd part in c_A^2 changes. (20) has its sign right, as does what follows from it.",
)


@equation("ando2003:5", defines=dM2_q, relations=RELATIONS, place="Sec. II", parents=PARENTS)
def amplitude_linear_in_q():
    """First-order correction to the squared amplitude that depends on the momentum transfer q (MeV^-4)."""
    return part(squared_amplitude(1), q_vec)


@amplitude_linear_in_q.printed
def _():
    magnetic = c_V + F_2
    q_along, along, along_prime = (dot(v, B_HAT) for v in (q_vec, Omega, Omega_prime))
    twist = dot(cross(cross(Omega_prime, Omega), q_vec), B_HAT)
    return (
        G_F**2
        / (2 * m)
        * (
            sign_nu * 2 * c_A * magnetic * dot(q_vec, Omega - Omega_prime)
            + 2 * c_A * magnetic * (s - s_prime) * q_along
            + sign_nu * 2 * c_A * magnetic * s * s_prime * q_along * (along_prime - along)
            + c_A * magnetic * (s_prime - s) * (dot(q_vec, Omega) * along_prime + dot(q_vec, Omega_prime) * along)
            - sign_nu * c_V * magnetic * (s + s_prime) * twist
        )
    )


@amplitude_linear_in_q.arranged
def _():
    q_Omega, q_Omega_prime = across(q_vec, Omega), across(q_vec, Omega_prime)
    kept = q_Omega * (c_A + s * c_V * Omega_prime[2]) - q_Omega_prime * (c_A + s * c_V * Omega[2])
    flipped = 2 * s * q_vec[2] * LEAVING * ARRIVING + sign_nu * (q_Omega * ARRIVING - q_Omega_prime * LEAVING)
    return G_F**2 * (c_V + F_2) / (2 * m) * (KEPT * sign_nu * kept + FLIPPED * c_A * flipped)


@definition("ando2003:6.sign", defines=sign_VA, place="rearranged for floating point")
def sign_of_the_couplings():
    """+1 if c_V and c_A have the same sign or one vanishes, else -1."""
    return sp.Piecewise((1, c_V * c_A >= 0), (-1, True))


@equation(
    "ando2003:6",
    defines=dM2_P,
    relations=(*RELATIONS, sign_VA**2 - 1),
    place="Sec. II",
    parents=(*PARENTS, sign_of_the_couplings),
)
def amplitude_linear_in_P():
    """First-order correction to the squared amplitude that depends on the momentum sum P (MeV^-4)."""
    return part(squared_amplitude(1), P_vec)


@amplitude_linear_in_P.printed
def _():
    P_along, along, along_prime = (dot(v, B_HAT) for v in (P_vec, Omega, Omega_prime))
    twist = dot(cross(cross(Omega_prime, Omega), P_vec), B_HAT)
    return (
        G_F**2
        / (2 * m)
        * (
            -(c_V**2 + c_A**2 + (c_V**2 - c_A**2) * s * s_prime) * dot(P_vec, Omega + Omega_prime)
            - 2 * c_V * c_A * (s + s_prime) * P_along
            - 2 * c_A**2 * s * s_prime * P_along * (along + along_prime)
            - c_V * c_A * (s + s_prime) * (dot(P_vec, Omega) * along_prime + dot(P_vec, Omega_prime) * along)
            + sign_nu * c_A * (s_prime - s) * twist
        )
    )


@amplitude_linear_in_P.arranged
def _():
    P_Omega, P_Omega_prime = across(P_vec, Omega), across(P_vec, Omega_prime)
    # PARALLEL (c_V + s c_A)^2 - OPPOSITE (c_V - s c_A)^2, but the first term is small where |c_V| and |c_A| are nearly
    # the same, the second where both directions are against t B: nothing large cancels.
    t = s * sign_VA
    along = P_vec[2] * (
        (Omega[2] + Omega_prime[2]) * (c_V - sign_VA * c_A) ** 2
        + 2 * s * c_V * c_A * (1 + t * Omega[2]) * (1 + t * Omega_prime[2])
    )
    kept = along + c_V * (P_Omega * (c_V + s * c_A * Omega_prime[2]) + P_Omega_prime * (c_V + s * c_A * Omega[2]))
    flipped = P_Omega * ARRIVING + P_Omega_prime * LEAVING
    return -(G_F**2) / (2 * m) * (KEPT * kept + FLIPPED * c_A**2 * flipped)


amplitude_linear_in_P.erratum(
    "The last term of (6) is printed with c_A, which is not quadratic in the couplings. It is "
    "\u00b1c_A^2 (s' - s) {(Omega' x Omega) x P}.B.",
    "The kernels (21)-(23), which have c_A^2 where this term enters, are not affected.",
)
