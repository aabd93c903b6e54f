"""Cross sections from spin-summed products of amplitudes, by helicity of the outgoing neutrino (pastor1998, Sec. II).

The incoming neutrino enters with explicit helicity spinors and its density matrix, the outgoing one with the
projector on one helicity, the electrons with (pslash + m_e), averaged over the initial spin. Weak and
electromagnetic amplitudes are added before squaring: they interfere where both end in the same helicity.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import sympy as sp
from sympy.polys.matrices import DomainMatrix

from derivations.core.dirac import IDENTITY, METRIC, bar, slash
from derivations.neutrino_electron.interactions import LEFT_HANDED, RIGHT_HANDED, Channel, Line
from derivations.neutrino_electron.kinematics import (
    K2,
    P1,
    P2,
    cross_section_per_amplitude,
    momentum_along,
    momentum_squared,
)
from derivations.neutrino_electron.spin_state import HELICITIES, LEFT, RIGHT, dyad, element
from derivations.neutrino_electron.symbols import (
    g_el,
    g_fermi,
    g_mul,
    g_r,
    m_electron,
    omega_nu,
    p2,
    p_conv,
    p_surv,
    sign_charge,
    sign_moment,
    sign_xi,
    t_recoil,
    xi_perp,
    xi_perp_mixed,
)

LOST = sp.Symbol("y", positive=True)  # T/omega: p_2 along the neutrino is a polynomial in it, y (m_e + omega)
ON_SHELL = {t_recoil: LOST * omega_nu, p2[2]: momentum_along().xreplace({t_recoil: LOST * omega_nu})}
ATOMS = (
    p2[1],
    p2[0],
    m_electron,
    omega_nu,
    LOST,
    p_surv,
    p_conv,
    *xi_perp[:2],
    *xi_perp_mixed[:2],
    sign_xi,
    g_el,
    g_r,
    g_mul,
)
RING = sp.QQ_I[ATOMS]
SIGNS = (sign_charge, sign_moment, sign_xi)
WEAK, EM, INTERFERENCE = "weak", "em", "int"


def cross_section(
    state: Mapping[str, sp.Expr],
    channels: Sequence[Channel],
    helicity: int,
    signs: Mapping[str, sp.Expr] | None = None,
) -> sp.Expr:
    """d sigma/(dT dphi) into neutrinos of one helicity, all channels added coherently (MeV^-3).

    signs: what the conventions say; None leaves them as symbols.
    """
    chosen = None if signs is None else tuple((q, signs[q.name]) for q in SIGNS)
    return _cross_section(tuple(state.items()), tuple(channels), helicity, chosen)


@cache
def _cross_section(
    state: tuple[tuple[str, sp.Expr], ...],
    channels: tuple[Channel, ...],
    helicity: int,
    signs: tuple[tuple[sp.Symbol, sp.Expr], ...] | None,
) -> sp.Expr:
    total = sp.S.Zero
    for a in channels:
        for b in channels:
            coupling = a.coupling * sp.conjugate(b.coupling)
            total += coupling * contracted(neutrino_density(state), a[1:], b[1:], helicity)
    total = sp.expand(cross_section_per_amplitude() * total)
    for q in SIGNS:
        total = sp.rem(sp.Poly(total, q), sp.Poly(q**2 - 1, q)).as_expr()  # squares of signs are 1
    return sp.expand(total if signs is None else total.xreplace(dict(signs)))


def neutrino_density(state: Sequence[tuple[str, sp.Expr]]) -> sp.ImmutableMatrix:
    """Sum of rho_hh' u_h ubar_h' of the incoming neutrino; its polarisation is sign_xi xi_perp."""
    matrix = sp.zeros(4, 4)
    for h in HELICITIES:
        for conjugate in HELICITIES:
            weight = element(dict(state), h, conjugate)
            matrix += weight.xreplace({each: sign_xi * each for each in (*xi_perp, *xi_perp_mixed)}) * dyad(
                h, conjugate
            )
    return sp.ImmutableMatrix(matrix)


@cache
def contracted(density: sp.ImmutableMatrix, a: tuple[Line, Line], b: tuple[Line, Line], helicity: int) -> sp.Expr:
    """Sum over spins of [neutrino a][electron a] times the conjugate of b, on shell."""
    neutrino = line_tensor(projected(helicity), density, a[0], b[0])
    before, after = slash(P1) + m_electron * IDENTITY, slash(P2) + m_electron * IDENTITY
    electron = line_tensor(after, before / 2, a[1], b[1])
    total = sum(METRIC[m] * METRIC[n] * neutrino[m, n] * electron[m, n] for m, n in neutrino)
    modulus = RING.from_sympy(sp.expand((p2.dot(p2) - momentum_squared()).xreplace(ON_SHELL)))
    return total.rem([modulus]).as_expr().xreplace({LOST: t_recoil / omega_nu})


def projected(helicity: int) -> sp.ImmutableMatrix:
    """u ubar of the outgoing neutrino of one helicity."""
    return sp.ImmutableMatrix({LEFT: LEFT_HANDED, RIGHT: RIGHT_HANDED}[helicity] * slash(K2))


@cache
def line_tensor(
    after: sp.ImmutableMatrix, before: sp.ImmutableMatrix, a: Line, b: Line
) -> Mapping[tuple[int, int], Any]:
    """Tr[after a^m before bar(b)^n] of one fermion line, as polynomials."""
    right = [polynomials(before) * polynomials(bar(each)) for each in b]
    left = [polynomials(after) * polynomials(each) for each in a]
    return {(m, n): trace(left[m], right[n]) for m in range(4) for n in range(4)}


def polynomials(entries: sp.MatrixBase) -> DomainMatrix:
    """A matrix over the polynomial ring in all quantities of the traces, with k_2^2 = 0 imposed."""
    rows = [[RING.from_sympy(x) for x in entries.xreplace(ON_SHELL).row(i)] for i in range(4)]
    return DomainMatrix(rows, (4, 4), RING).to_sparse()


def trace(a: DomainMatrix, b: DomainMatrix) -> Any:
    """Trace of a product, without forming it."""
    rows, columns = a.to_list(), b.to_list()
    return sum(rows[i][j] * columns[j][i] for i in range(4) for j in range(4))


@cache
def terms_of_one(total: sp.Expr, moment: sp.Symbol) -> Mapping[str, sp.Expr]:
    """The terms of (1): quadratic in G_F, quadratic in the moment, linear in both. Nothing else may be left."""
    found = {(2, 0): sp.S.Zero, (0, 2): sp.S.Zero, (1, 1): sp.S.Zero}
    for powers, coefficient in sp.Poly(total, g_fermi, moment).terms():
        if powers not in found:
            raise ArithmeticError(f"a term of power {powers} in G_F and the moment")
        found[powers] = sp.factor(coefficient * g_fermi ** powers[0] * moment ** powers[1])
    return {WEAK: found[2, 0], EM: found[0, 2], INTERFERENCE: found[1, 1]}


def transverse_product(interference: sp.Expr, xi: sp.MatrixBase, product: sp.Expr) -> sp.Expr:
    """An interference proportional to p_2.xi, with this product given."""
    polynomial = sp.Poly(sp.expand(interference), *p2[:2], *xi[:2])
    strength = polynomial.coeff_monomial(p2[0] * xi[0])
    if polynomial != sp.Poly(strength * (p2[0] * xi[0] + p2[1] * xi[1]), *p2[:2], *xi[:2]):
        raise ArithmeticError(f"the interference is not proportional to p_2.xi: {interference}")
    return strength * product
