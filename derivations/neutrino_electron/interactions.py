"""Vertices of the neutrino and the electron line: contact interaction, dipole, Majorana fields (pastor1998, Sec. II).

Weak, after Fierz rearrangement:  L = -(G_F/sqrt 2) [nubar gamma^m (1 - gamma_5) nu] [ebar gamma_m (g_L (1 - gamma_5)
+ g_R (1 + gamma_5)) e].  Dipole: L = -(sign_moment mu/2) nubar sigma^{mn} nu F_mn, which is H = -sign_moment mu
sigma.B at rest. Electron: L = -sign_charge e ebar gamma^m e A_m.

Majorana: nu_mu comes as its antineutrino. The field bilinear nubar G nu has the matrix element -vbar(k_1) G v(k_2)
between antineutrinos. With v = C ubar^T this is ubar(k_2) C G^T C^{-1} u(k_1): the antineutrino has a vertex of its
own between the same spinors. The transition moment is antisymmetric in flavour. In (1/2) lambda_ab nubar^c_a G nu_b
both orders of a and b connect nu_e and anti-nu_mu, the second through C G^T C^{-1}; their sum is lambda_mue G.
"""

from __future__ import annotations

from typing import NamedTuple

import sympy as sp

from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, METRIC, sigma
from derivations.neutrino_electron.kinematics import K1, K2, momentum_squared
from derivations.neutrino_electron.symbols import alpha_em, g_fermi, sign_charge, sign_moment, t_recoil

C = sp.ImmutableMatrix(sp.I * GAMMA[2] * GAMMA[0])  # C gamma^T C^{-1} = -gamma
LEFT_HANDED = (IDENTITY - GAMMA_5) / 2
RIGHT_HANDED = (IDENTITY + GAMMA_5) / 2
Q = tuple(sp.expand(after - before) for before, after in zip(K1, K2, strict=True))  # absorbed by the neutrino
Line = tuple[sp.ImmutableMatrix, ...]


class Channel(NamedTuple):
    """One way to scatter: M = coupling * sum over m of [ubar neutrino^m u] [ubar electron_m u]."""

    coupling: sp.Expr
    neutrino: Line
    electron: Line


def contact(left: sp.Expr, right: sp.Expr, antineutrino: bool = False) -> Channel:
    """Weak scattering of a neutrino, or of an antineutrino, on electrons with couplings left and right."""
    neutrino = tuple(sp.ImmutableMatrix(GAMMA[i] * 2 * LEFT_HANDED) for i in range(4))
    if antineutrino:
        neutrino = tuple(conjugated(each) for each in neutrino)
    electron = tuple(sp.ImmutableMatrix(GAMMA[i] * 2 * (left * LEFT_HANDED + right * RIGHT_HANDED)) for i in range(4))
    return Channel(-g_fermi / sp.sqrt(2), neutrino, electron)


def dipole(moment: sp.Expr, magneton: sp.Expr) -> Channel:
    """Exchange of a photon with a Dirac neutrino of this moment, a multiple of the magneton."""
    return Channel(photon_coupling(moment, magneton), tuple(slope(i) for i in range(4)), tuple(GAMMA))


def transition(moment: sp.Expr, magneton: sp.Expr, phase: sp.Expr = sp.S.One) -> Channel:
    """Exchange of a photon with Majorana neutrinos, nu_e to anti-nu_mu and back.

    lambda_mue = -lambda_emu = moment * phase takes left- into right-handed states; the Hermitian conjugate, with the
    conjugate phase, takes them back. CP conservation fixes the phase; it is 1 when the phase of the state anti-nu_mu
    is chosen such.
    """
    vertex = []
    for i in range(4):
        there, back = slope(i) * LEFT_HANDED, slope(i) * RIGHT_HANDED
        orders = [(part - conjugated(part)) / 2 for part in (there, back)]  # lambda_emu = -lambda_mue
        vertex.append(sp.ImmutableMatrix(phase * orders[0] + sp.conjugate(phase) * orders[1]))
    return Channel(photon_coupling(moment, magneton), tuple(vertex), tuple(GAMMA))


def photon_coupling(moment: sp.Expr, magneton: sp.Expr) -> sp.Expr:
    """i M = (neutrino vertex of i L)(-i/q^2)(electron vertex of i L), without the matrices.

    A field A exp(-iqx) makes i L of the dipole into sign_moment mu sigma^{mr} q_r A_m; the electron has -i
    sign_charge e gamma^m.
    """
    charge = sp.sqrt(4 * sp.pi * alpha_em)
    neutrino, propagator, electron = sign_moment * moment * magneton, -sp.I / photon_mass_squared(), -sp.I * sign_charge
    return neutrino * propagator * electron * charge / sp.I


def photon_mass_squared() -> sp.Expr:
    """q^2 = (p_2 - p_1)^2: the electron gains T of energy and p_2 of momentum."""
    return sp.expand(t_recoil**2 - momentum_squared())


def slope(index: int) -> sp.ImmutableMatrix:
    """sigma^{mr} q_r."""
    terms = (METRIC[r] * Q[r] * sigma(index, r) for r in range(4))
    return sp.ImmutableMatrix(sum(terms, sp.zeros(4, 4)))


def conjugated(vertex: sp.MatrixBase) -> sp.ImmutableMatrix:
    """C G^T C^{-1}: the vertex of the antineutrino between u spinors."""
    return sp.ImmutableMatrix((C * vertex.T * C.inv()).expand())
