"""Squared amplitude of neutrino scattering on a free nucleon at rest, exact in the recoil, from traces with (1).

The nucleon is unpolarised. Explicit matrices in the frame where it rests, with the neutrino along the 3-axis and the
scattering in the plane of the axes 3 and 1; lengths in units of 1/m.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import sympy as sp
from sympy.polys.matrices import DomainMatrix

from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, METRIC, bar, slash
from derivations.neutrino_nucleon.currents import vertex, weak_current
from derivations.neutrino_nucleon.symbols import F_2, c_A, c_V, m, q0, q_vec, sign_nu

# k/m, k'/m, the cosine of the angle between them, and its sine.
E_IN, E_OUT, COSINE, SINE = sp.symbols("e e' x sin(theta)", real=True)
RING = sp.QQ_I[c_V, c_A, F_2, E_IN, E_OUT, COSINE, SINE]


@cache
def squared_amplitude_at_rest() -> sp.Expr:
    """Mean over the spins of the nucleon of |M|^2/(G_F^2 m^4) with states of ubar u = 2m, from (1).

    A polynomial in E_IN, E_OUT and COSINE; energy conservation is not used. Neutrinos and antineutrinos are combined
    as (1 + sign_nu)/2 times the one plus (1 - sign_nu)/2 times the other.
    """
    neutrino, antineutrino = (_contracted(sign) for sign in (1, -1))
    both = (neutrino + antineutrino) / 2 + sign_nu * (neutrino - antineutrino) / 2
    return sp.expand(both / 4)  # G_F^2/2, and the mean over two spins


def _contracted(sign: int) -> sp.Expr:
    """L_{mu nu} N^{mu nu} for the lepton current of neutrinos (+1) or antineutrinos (-1)."""
    before = (E_IN, sp.S.Zero, sp.S.Zero, E_IN)
    after = (E_OUT, E_OUT * SINE, sp.S.Zero, E_OUT * COSINE)
    transfer = [a - b for a, b in zip(before, after, strict=True)]
    at_hand = {m: sp.S.One, q0: transfer[0], **{q_vec[i]: transfer[i + 1] for i in range(3)}}
    current = [sp.ImmutableMatrix(each.xreplace(at_hand)) for each in vertex(weak_current())]
    target, struck = slash((1, 0, 0, 0)) + IDENTITY, slash((1 + transfer[0], *transfer[1:])) + IDENTITY
    nucleon = _tensor(current, target, struck)
    right, left = (slash(before), slash(after)) if sign == 1 else (slash(after), slash(before))
    lepton = _tensor([GAMMA[mu] * (IDENTITY - GAMMA_5) for mu in range(4)], right, left)
    total = sum(METRIC[mu] * METRIC[nu] * lepton[mu, nu] * nucleon[mu, nu] for mu, nu in lepton)
    powers = sp.Poly(total.as_expr(), SINE).terms()
    # An odd power of the sine would stay and be noticed.
    return sp.Add(*(c * (1 - COSINE**2) ** (n // 2) * SINE ** (n % 2) for (n,), c in powers))


def _tensor(current: list[sp.MatrixBase], initial: sp.MatrixBase, final: sp.MatrixBase) -> dict[tuple[int, int], Any]:
    """Tr[Gamma^mu initial Gammabar^nu final]."""
    forward = [_polynomials(each) * _polynomials(initial) for each in current]
    back = [_polynomials(bar(each)) * _polynomials(final) for each in current]
    return {(mu, nu): _trace(forward[mu], back[nu]) for mu in range(4) for nu in range(4)}


def _polynomials(entries: sp.MatrixBase) -> DomainMatrix:
    rows = [[RING.from_sympy(sp.expand(entries[i, j])) for j in range(4)] for i in range(4)]
    return DomainMatrix(rows, (4, 4), RING).to_sparse()


def _trace(a: DomainMatrix, b: DomainMatrix) -> Any:
    rows, columns = a.to_list(), b.to_list()
    return sum((rows[i][j] * columns[j][i] for i in range(4) for j in range(4)), RING.zero)
