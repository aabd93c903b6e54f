"""Helicity amplitudes in numbers, with an explicit spinor for every particle: a second route to eqs. (2)-(9).

Nothing here is shared with the traces: chiral two-component spinors instead of Dirac matrices, electron spins one
by one, v spinors for antineutrinos, both contractions of the Majorana field, floating point instead of polynomials.
Signs as in the conventions: electron charge -e, H = +mu sigma.B (sign_moment = -1), xi = <sigma>.
"""

from __future__ import annotations

import cmath
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

Spinor = tuple[complex, complex]
Block = tuple[tuple[complex, complex], tuple[complex, complex]]

ONE: Block = ((1, 0), (0, 1))
PAULI: tuple[Block, ...] = (((0, 1), (1, 0)), ((0, -1j), (1j, 0)), ((1, 0), (0, -1)))
METRIC = (1, -1, -1, -1)
SIGN_CHARGE, SIGN_MOMENT = -1, -1


def scaled(factor: complex, a: Block) -> Block:
    """A block times a number."""
    return tuple(tuple(factor * x for x in row) for row in a)  # type: ignore[return-value]


def added(*blocks: Block) -> Block:
    """Sum of blocks."""
    return tuple(tuple(sum(b[i][j] for b in blocks) for j in (0, 1)) for i in (0, 1))  # type: ignore[return-value]


def times(a: Block, b: Block) -> Block:
    """Product of blocks."""
    return tuple(tuple(sum(a[i][k] * b[k][j] for k in (0, 1)) for j in (0, 1)) for i in (0, 1))  # type: ignore[return-value]


def on(a: Block, x: Spinor) -> Spinor:
    """A block on a spinor."""
    return (a[0][0] * x[0] + a[0][1] * x[1], a[1][0] * x[0] + a[1][1] * x[1])


def overlap(x: Spinor, a: Block, y: Spinor) -> complex:
    """x^dagger a y."""
    z = on(a, y)
    return x[0].conjugate() * z[0] + x[1].conjugate() * z[1]


SIGMA = (ONE, *PAULI)  # right-handed: psi^dagger sigma^m psi
SIGMA_BAR = (ONE, *(scaled(-1, s) for s in PAULI))  # left-handed


def commutator(m: int, n: int, to_right: bool) -> Block:
    """sigma^{mn} between a left-handed spinor and a right-handed one (to_right), or the other way."""
    first, second = (SIGMA, SIGMA_BAR) if to_right else (SIGMA_BAR, SIGMA)
    return scaled(0.5j, added(times(first[m], second[n]), scaled(-1, times(first[n], second[m]))))


COMMUTATORS = {(m, n, side): commutator(m, n, side) for m in range(4) for n in range(4) for side in (True, False)}


@dataclass(frozen=True)
class Point:
    """A collision: energies in MeV, azimuth of the electron and of xi, probability, weak angle."""

    omega: float
    recoil: float
    phi: float
    alpha: float
    p_surv: float
    sin2: float
    mass: float
    fermi: float
    fine: float
    moment: float  # in Bohr magnetons

    def momenta(self) -> tuple[tuple[float, ...], ...]:
        """k_1, p_1, k_2, p_2."""
        along = self.recoil * (1 + self.mass / self.omega)
        size = self.recoil * (self.recoil + 2 * self.mass)
        across = math.sqrt(size - along * along)
        p2 = (self.mass + self.recoil, across * math.cos(self.phi), across * math.sin(self.phi), along)
        k1, p1 = (self.omega, 0.0, 0.0, self.omega), (self.mass, 0.0, 0.0, 0.0)
        return k1, p1, tuple(a + b - c for a, b, c in zip(k1, p1, p2, strict=True)), p2


@cache
def points(count: int) -> tuple[Point, ...]:
    """Reproducible random collisions over omega, T, phi, xi, P_e and the weak angle."""
    chance = random.Random(1998)
    found = []
    for _ in range(count):
        omega = math.exp(chance.uniform(math.log(0.01), math.log(20)))
        mass = 0.51099895
        recoil = chance.uniform(0.01, 0.99) * 2 * omega**2 / (mass + 2 * omega)
        angles = (chance.uniform(0, 2 * math.pi), chance.uniform(0, 2 * math.pi))
        constants = (mass, 1.1663787e-11, 1 / 137.036, 10 ** chance.uniform(-12, -9))
        found.append(Point(omega, recoil, *angles, chance.random(), chance.random(), *constants))
    return tuple(found)


def massless(k: Sequence[float]) -> dict[int, Spinor]:
    """Helicity spinors of a massless neutrino, u^dagger u = 2E: +1 right-handed, -1 left-handed."""
    energy, x, y, z = k
    if math.hypot(x, y) == 0 and z > 0:
        return {1: (math.sqrt(2 * energy), 0j), -1: (0j, math.sqrt(2 * energy))}
    half, turn = math.atan2(math.hypot(x, y), z) / 2, cmath.exp(1j * math.atan2(y, x))
    c, s, norm = math.cos(half), math.sin(half), math.sqrt(2 * energy)
    return {1: (norm * c, norm * s * turn), -1: (-norm * s / turn, norm * c)}


def massive(p: Sequence[float], mass: float, spin: int) -> tuple[Spinor, Spinor]:
    """Left- and right-handed parts of an electron spinor, u^dagger u = 2E: boosts of a spin along axis 3."""
    rest: Spinor = (1, 0) if spin == 1 else (0, 1)
    norm = 1 / math.sqrt(2 * (p[0] + mass))
    along = added(*(scaled(p[i + 1], PAULI[i]) for i in range(3)))
    body = scaled(p[0] + mass, ONE)
    return on(scaled(norm, added(body, scaled(-1, along))), rest), on(scaled(norm, added(body, along)), rest)


def charge_conjugate(psi: Spinor, helicity: int) -> Spinor:
    """The part of v = C ubar^T that is not zero: of opposite chirality to u."""
    sign = 1 if helicity == 1 else -1  # C = i gamma^2 gamma^0 = diag(i sigma_2, -i sigma_2)
    return (sign * psi[1].conjugate(), -sign * psi[0].conjugate())


def weak_line(incoming: Spinor, outgoing: Spinor, antineutrino: bool) -> list[complex]:
    """<nu_2| nubar gamma^m (1 - gamma_5) nu |nu_1>; for antineutrinos -vbar(k_1) ... v(k_2)."""
    if antineutrino:
        v1, v2 = charge_conjugate(incoming, 1), charge_conjugate(outgoing, 1)
        return [-2 * overlap(v1, SIGMA_BAR[m], v2) for m in range(4)]
    return [2 * overlap(outgoing, SIGMA_BAR[m], incoming) for m in range(4)]


def dipole_line(incoming: Spinor, outgoing: Spinor, helicity: int, q: Sequence[float], majorana: bool) -> list[complex]:
    """sigma^{mn} q_n between the spinors; helicity: of the outgoing neutrino."""

    def slope(after: Spinor, before: Spinor, to_right: bool) -> list[complex]:
        return [
            sum(METRIC[n] * q[n] * overlap(after, COMMUTATORS[m, n, to_right], before) for n in range(4))
            for m in range(4)
        ]

    direct = slope(outgoing, incoming, helicity == 1)
    if not majorana:
        return direct
    v1, v2 = charge_conjugate(incoming, -helicity), charge_conjugate(outgoing, helicity)
    exchanged = slope(v1, v2, helicity == 1)  # vbar(k_1) sigma v(k_2): -1 of the order of fields, -1 of lambda
    return [(a + b) / 2 for a, b in zip(direct, exchanged, strict=True)]


@cache
def helicity_terms(point: Point, majorana: bool) -> dict[int, tuple[float, float, float]]:
    """weak, em and int of d sigma/(dT dphi) into each helicity of the neutrino (MeV^-3)."""
    k1, p1, k2, p2 = point.momenta()
    q = [b - a for a, b in zip(k1, k2, strict=True)]
    q_squared = sum(METRIC[i] * q[i] ** 2 for i in range(4))
    amplitude = {-1: math.sqrt(point.p_surv), 1: math.sqrt(1 - point.p_surv) * cmath.exp(-1j * point.alpha)}
    before, after = massless(k1), massless(k2)
    charge = math.sqrt(4 * math.pi * point.fine)
    photon = 1j * SIGN_MOMENT * SIGN_CHARGE * point.moment * charge / (2 * point.mass) * charge / q_squared
    norm = 1 / (2 * 64 * math.pi**2 * point.mass * point.omega**2)
    found = {}
    for helicity in (-1, 1):
        active = helicity == -1 or majorana
        left = point.sin2 + 0.5 if helicity == -1 else point.sin2 - 0.5
        weak_current = weak_line(before[helicity], after[helicity], helicity == 1)
        dipole_current = dipole_line(before[-helicity], after[helicity], helicity, q, majorana)
        weak = em = both = 0.0
        for s1 in (1, -1):
            for s2 in (1, -1):
                (l1, r1), (l2, r2) = massive(p1, point.mass, s1), massive(p2, point.mass, s2)
                lefts = [overlap(l2, SIGMA_BAR[m], l1) for m in range(4)]
                rights = [overlap(r2, SIGMA[m], r1) for m in range(4)]
                coupled = [2 * (left * a + point.sin2 * b) for a, b in zip(lefts, rights, strict=True)]
                w = -point.fermi / math.sqrt(2) * sum(METRIC[m] * weak_current[m] * coupled[m] for m in range(4))
                e = photon * sum(METRIC[m] * dipole_current[m] * (lefts[m] + rights[m]) for m in range(4))
                w, e = w * amplitude[helicity] * active, e * amplitude[-helicity]
                weak, em, both = weak + abs(w) ** 2, em + abs(e) ** 2, both + 2 * (w * e.conjugate()).real
        found[helicity] = (norm * weak, norm * em, norm * both)
    return found
