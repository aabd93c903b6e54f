"""Symmetries and limits of the squared amplitudes (3)-(6) of ando2003.

The replacements act on directions, momenta, spins, couplings and the kind of neutrino; the field axis is fixed.
Statements about (3) as a whole put the parts (4)-(6) in place of their symbols.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

import sympy as sp

from derivations.core import Combination, Term, Vanishing, dot, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.amplitudes import (
    RELATIONS,
    amplitude_linear_in_P,
    amplitude_linear_in_q,
    leading_amplitude,
    part,
    squared_amplitude,
    squared_amplitude_split,
)
from derivations.neutrino_nucleon.symbols import (
    F_2,
    M2_0,
    Omega,
    Omega_prime,
    P_vec,
    c_A,
    c_V,
    dM2_P,
    dM2_q,
    m,
    q_vec,
    s,
    s_prime,
    sign_nu,
)

PARTS = (leading_amplitude, amplitude_linear_in_q, amplitude_linear_in_P)
WHOLE = (*PARTS, squared_amplitude_split)
VECTORS = (Omega, Omega_prime, q_vec, P_vec)

Replacement = Mapping[sp.Symbol, Any]


def vectors(*pairs: tuple[sp.MatrixBase, sp.MatrixBase]) -> dict[sp.Symbol, sp.Expr]:
    """Replace vectors, component by component."""
    return {old[i]: new[i] for old, new in pairs for i in range(3)}


def whole(of: Access) -> sp.Expr:
    """(3) with the parts (4), (5), (6) put in."""
    parts = {M2_0: of(leading_amplitude), dM2_q: of(amplitude_linear_in_q), dM2_P: of(amplitude_linear_in_P)}
    return of(squared_amplitude_split).xreplace(parts)


def invariance(of: Access, replace: Replacement, factor: sp.Expr = sp.S.One) -> Iterator[Claim]:
    """Every part, and the whole, goes over into factor times itself."""
    for equation in PARTS:
        yield symmetry(f"({equation.number})", equation, replace, factor)
    total = whole(of)
    yield Vanishing("(3), parts put in", total.xreplace(dict(replace)) - factor * total, RELATIONS)
    if factor == 1:
        # The parts are symbols here; on compiled kernels the statement is about the sum as one output.
        yield symmetry("(3), as one output", squared_amplitude_split, replace)


@identity("ando2003:amplitude-exchange", constrains=WHOLE, item=1)
def exchange_of_initial_and_final_state(of: Access) -> Iterator[Claim]:
    """The interaction is hermitian, so in lowest order both directions of the reaction have one squared amplitude."""
    swap = vectors((Omega, Omega_prime), (Omega_prime, Omega), (q_vec, -q_vec)) | {s: s_prime, s_prime: s}
    yield from invariance(of, swap)


@identity("ando2003:amplitude-time-reversal", constrains=WHOLE, item=2)
def time_reversal(of: Access) -> Iterator[Claim]:
    """Real couplings: reversing all momenta and spins and exchanging the states changes nothing (axis fixed)."""
    reverse = vectors((Omega, -Omega_prime), (Omega_prime, -Omega), (P_vec, -P_vec)) | {s: -s_prime, s_prime: -s}
    yield from invariance(of, reverse)


@identity("ando2003:amplitude-homogeneity", constrains=WHOLE, item=3)
def quadratic_in_the_couplings(of: Access) -> Iterator[Claim]:
    """The amplitude is linear in (c_V, c_A, F_2), its square is of degree 2."""
    yield from invariance(of, {c: c / 2 for c in (c_V, c_A, F_2)}, sp.Rational(1, 4))


@identity("ando2003:amplitude-crossing", constrains=WHOLE, item=4)
def crossing_of_the_lepton_line(of: Access) -> Iterator[Claim]:
    """An antineutrino that scatters from Omega to Omega' is a neutrino line from -k' to -k: the lepton tensor has the
    directions exchanged, while the nucleon (q, P and spins independent of the leptons) does not notice."""
    cross = vectors((Omega, Omega_prime), (Omega_prime, Omega)) | {sign_nu: -sign_nu}
    yield from invariance(of, cross)


@identity("ando2003:amplitude-both-currents", constrains=WHOLE, item=4)
def neutrino_and_antineutrino_currents(of: Access) -> Iterator[Claim]:
    """Upper signs against the trace with the neutrino current alone, lower signs against the reversed current alone."""
    for sign, kind in ((1, "neutrino"), (-1, "antineutrino")):
        first = squared_amplitude(1, sign)
        alone = (squared_amplitude(0, sign), part(first, q_vec), part(first, P_vec))
        total = whole(of).xreplace({sign_nu: sp.Integer(sign)}) - squared_amplitude(0, sign) - first
        yield Vanishing(f"(3), {kind}", total, RELATIONS)
        for equation, derived in zip(PARTS, alone, strict=True):
            residual = of(equation).xreplace({sign_nu: sp.Integer(sign)}) - derived
            yield Vanishing(f"({equation.number}), {kind}", residual, RELATIONS)


@identity("ando2003:amplitude-parity", constrains=WHOLE)
def space_reflection(of: Access) -> Iterator[Claim]:
    """A mirror turns V-A into V+A: all polar vectors, c_A and the handedness of the neutrino change sign."""
    yield from invariance(of, vectors(*((v, -v) for v in VECTORS)) | {c_A: -c_A, sign_nu: -sign_nu})


@identity("ando2003:amplitude-rotations", constrains=WHOLE)
def rotations(of: Access) -> Iterator[Claim]:
    """A quarter turn about the field changes nothing; a half turn across it reverses both spins."""
    quarter = vectors(*((v, sp.ImmutableMatrix([-v[1], v[0], v[2]])) for v in VECTORS))
    half = vectors(*((v, sp.ImmutableMatrix([v[0], -v[1], -v[2]])) for v in VECTORS)) | {s: -s, s_prime: -s_prime}
    for name, turn in (("quarter turn", quarter), ("half turn", half)):
        for claim in invariance(of, turn):
            yield dataclasses.replace(claim, label=f"{claim.label}, {name}")


@identity("ando2003:amplitude-boost", constrains=(leading_amplitude, amplitude_linear_in_P))
def change_of_frame(of: Access) -> Iterator[Claim]:
    """k k' |M|^2 E E' is a Lorentz scalar, so (4) alone fixes (6).

    Seen from a frame in which the nucleons move with P/2m, to first order the neutrino energies grow by 1 + P.Omega/2m
    and 1 + P.Omega'/2m and the directions turn by P/2m - Omega (P.Omega)/2m; spins do not turn. (4) is linear in each
    direction, so that its change is the difference of two values.
    """
    yield Combination("(6) from (4)", tuple(_boost()), RELATIONS)


@identity("ando2003:amplitude-collinear", constrains=WHOLE, item=16)
def angular_momentum_along_the_field(of: Access) -> Iterator[Claim]:
    """All momenta along B: the component of angular momentum along B, -sign_nu/2 Omega.B + s/2, is conserved."""
    axis = sp.ImmutableMatrix([0, 0, 1])
    momenta = vectors((q_vec, q_vec[2] * axis), (P_vec, P_vec[2] * axis))
    forward = vectors((Omega, axis), (Omega_prime, axis)) | momenta
    backward = vectors((Omega, axis), (Omega_prime, -axis)) | momenta
    forbidden: tuple[tuple[str, Replacement], ...] = (
        ("forward with spin flip", forward | {s_prime: -s}),
        ("backward without spin flip", backward | {s_prime: s}),
        ("backward with the wrong spin flip", backward | {s: -sign_nu, s_prime: sign_nu}),
    )
    for name, state in forbidden:
        yield from _vanish(of, state, name)


@identity("ando2003:amplitude-heavy-nucleon", constrains=PARTS, item=16)
def heavy_nucleon(of: Access) -> Iterator[Claim]:
    """m -> infinity: (4) stays and (5), (6) vanish as 1/m."""
    for equation, factor in ((leading_amplitude, 1), (amplitude_linear_in_q, 2), (amplitude_linear_in_P, 2)):
        yield symmetry(f"({equation.number})", equation, {m: m / 2}, factor)


@identity("ando2003:amplitude-couplings", constrains=PARTS, item=16)
def vanishing_couplings(of: Access) -> Iterator[Claim]:
    """c_A -> 0: the charge flips no spin, and every part of first order is an interference with it. F_2 -> 0: (4) and
    (6) never hold F_2. c_V + F_2 -> 0: (5) is the interference with the magnetic moment of the nucleon."""
    no_flip = {c_A: sp.S.Zero, s_prime: -s}
    for equation in PARTS:
        yield Combination(f"({equation.number}), c_A = 0, spin flip", (Term(equation, no_flip),), RELATIONS)
    for equation in (leading_amplitude, amplitude_linear_in_P):
        yield symmetry(f"({equation.number}), F_2 = 0", equation, {F_2: sp.S.Zero})
    yield Combination("(5), c_V + F_2 = 0", (Term(amplitude_linear_in_q, {F_2: -c_V}),), RELATIONS)


@identity("ando2003:amplitude-unpolarised", constrains=PARTS, item=16)
def no_field(of: Access) -> Iterator[Claim]:
    """B -> 0: the sum over both spins knows no axis; turning all momenta about the 1-axis changes nothing."""
    spins = [{s: sp.Integer(a), s_prime: sp.Integer(b)} for a in (1, -1) for b in (1, -1)]
    turned = ((v, sp.ImmutableMatrix([v[0], (3 * v[1] - 4 * v[2]) / 5, (4 * v[1] + 3 * v[2]) / 5])) for v in VECTORS)
    turn = vectors(*turned)
    for equation in PARTS:
        terms = [Term(equation, turn | each) for each in spins]
        terms += [Term(equation, each, sp.S.NegativeOne) for each in spins]
        yield Combination(f"({equation.number})", tuple(terms), RELATIONS)


def _boost() -> Iterator[Term]:
    yield Term(amplitude_linear_in_P)
    yield Term(leading_amplitude, {}, dot(P_vec, Omega + Omega_prime) / (2 * m) - 2)
    for direction in (Omega, Omega_prime):
        turned = direction + (P_vec - direction * dot(P_vec, direction)) / (2 * m)
        yield Term(leading_amplitude, vectors((direction, turned)))


def _vanish(of: Access, state: Replacement, name: str) -> Iterator[Claim]:
    for equation in PARTS:
        yield Combination(f"({equation.number}), {name}", (Term(equation, state),))
    yield Vanishing(f"(3), {name}", whole(of).xreplace(dict(state)))
