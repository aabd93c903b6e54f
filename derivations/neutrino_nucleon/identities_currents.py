"""What the current, the kinematic variables and the spinor densities (1), (2), t1-t3, Table I of ando2003 must obey."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import sympy as sp

from derivations.core import B_HAT, Vanishing, dot, identity
from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, METRIC, bar, slash
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.currents import (
    REACTIONS,
    coupling_constants,
    momentum_sum,
    momentum_transfer,
    scattering_cosine,
    vertex,
    weak_current,
)
from derivations.neutrino_nucleon.spinors import FINAL, INITIAL, boosted, matrix, spinor_density, through_first_order
from derivations.neutrino_nucleon.symbols import (
    F_2,
    Omega,
    Omega_prime,
    P_vec,
    c_A,
    c_V,
    k,
    k_prime,
    m,
    mu_n_anom,
    mu_p_anom,
    p_prime_vec,
    p_vec,
    q0,
    q_vec,
    s,
    s_prime,
    sin2_theta_W,
)

UNIT_VECTORS = (dot(Omega, Omega) - 1, dot(Omega_prime, Omega_prime) - 1)
STATES = ((INITIAL, p_vec, s), (FINAL, p_prime_vec, s_prime))


@identity("ando2003:kinematics", constrains=(scattering_cosine, momentum_transfer, momentum_sum), item=16)
def vectors_of_the_collision(of: Access) -> Iterator[Claim]:
    """mu' is 1 forward and -1 backward; q closes the triangle of k and k' and is all of k when nothing is left; P and q
    are the diagonals of the parallelogram of p and p'."""
    cosine, transfer, total = of(scattering_cosine), of(momentum_transfer), of(momentum_sum)
    for name, sign in (("forward", 1), ("backward", -1)):
        onward = {Omega_prime[i]: sign * Omega[i] for i in range(3)}
        yield Vanishing(f"mu' {name}", cosine.xreplace(onward) - sign, UNIT_VECTORS)
    lost = sp.Matrix([transfer[component.name] for component in q_vec])
    gained = sp.Matrix([transfer[f"(p' - p)_{i + 1}"] for i in range(3)])
    diagonal = sp.Matrix([total[component.name] for component in P_vec])
    yield Vanishing("triangle", dot(lost, lost) - k**2 - k_prime**2 + 2 * k * k_prime * cosine, UNIT_VECTORS)
    for i in range(3):
        yield Vanishing(f"all of k, component {i + 1}", lost[i].xreplace({k_prime: sp.S.Zero}) - k * Omega[i])
        at_rest = {p_vec[j]: sp.S.Zero for j in range(3)}
        yield Vanishing(f"nucleon at rest, component {i + 1}", (diagonal[i] - gained[i]).xreplace(at_rest))
    squares = dot(p_vec, p_vec) + dot(p_prime_vec, p_prime_vec)
    yield Vanishing("parallelogram", dot(diagonal, diagonal) + dot(gained, gained) - 2 * squares)


@identity("ando2003:current-hermiticity", constrains=(weak_current,))
def current_is_hermitian(of: Access) -> Iterator[Claim]:
    """Real form factors: the vertex of the reversed transition, with q -> -q, is the Dirac adjoint. Weak magnetism is
    conserved by itself: q_mu Gamma^mu does not hold F_2. It adds to the moment of the vector current (Gordon): for
    F_2 = -c_V that is c_V (p + p')^mu/(2m) between free nucleons, without spin."""
    gammas = vertex(of(weak_current))
    reverse = {q: -q for q in (q0, *q_vec)}
    for mu in range(4):
        yield _all_zero(f"Gamma^{mu}", bar(gammas[mu]) - gammas[mu].xreplace(reverse))
    transfer = (q0, *q_vec)
    contracted = sum((METRIC[mu] * transfer[mu] * gammas[mu] for mu in range(4)), sp.zeros(4, 4))
    yield _all_zero("q_mu Gamma^mu", contracted - slash(transfer) * (c_V * IDENTITY - c_A * GAMMA_5))
    (before, _), (after, _) = (_slow_nucleon(p, spin) for _, p, spin in STATES)
    momenta = {q0: sp.S.Zero, F_2: -c_V, c_A: sp.S.Zero} | {q_vec[i]: p_prime_vec[i] - p_vec[i] for i in range(3)}
    convection = (sp.S.One, *((p_vec + p_prime_vec) / (2 * m)))
    for mu in range(4):
        spinless = gammas[mu].xreplace(momenta) - c_V * convection[mu] * IDENTITY
        on_shell = through_first_order((after + IDENTITY) * spinless * (before + IDENTITY))
        yield _all_zero(f"no magnetic moment, {mu}", on_shell)


@identity("ando2003:table1-isospin", constrains=(coupling_constants,))
def neutral_current_from_charged_and_electromagnetic(of: Access) -> Iterator[Claim]:
    """J_NC = J_3 - 2 sin^2 theta_W J_em: proton minus neutron is the charged-current coupling (isospin) less the
    electromagnetic difference, proton plus neutron the electromagnetic sum alone. The charged vector coupling is
    conserved, with charge 1 and the anomalous moment mu_p - mu_n (CVC)."""
    table = of(coupling_constants)
    proton, neutron, capture, inverse = REACTIONS
    electromagnetic: dict[str, tuple[sp.Expr, sp.Expr]] = {
        "c_V": (sp.S.One, sp.S.Zero),
        "c_A": (sp.S.Zero, sp.S.Zero),
        "F_2": (mu_p_anom, mu_n_anom),
    }
    for name, (of_proton, of_neutron) in electromagnetic.items():
        p, n, charged = (table[f"{name}[{reaction}]"] for reaction in (proton, neutron, capture))
        yield Vanishing(f"{name}, isovector", p - n - charged + 2 * sin2_theta_W * (of_proton - of_neutron))
        yield Vanishing(f"{name}, isoscalar", p + n + 2 * sin2_theta_W * (of_proton + of_neutron))
        yield Vanishing(f"{name}, both captures", charged - table[f"{name}[{inverse}]"])
    yield Vanishing("conserved charge", table[f"c_V[{capture}]"] - 1)
    yield Vanishing("conserved moment", table[f"F_2[{capture}]"] - mu_p_anom + mu_n_anom)


@identity("ando2003:spinor-density", constrains=(spinor_density,), item=5)
def density_of_a_spin_state(of: Access) -> Iterator[Claim]:
    """Through p/m: hermitian, obeys the Dirac equation, spin along the boosted axis, rank one, velocity p/m, and the
    sum over spins is (pslash + m)/m. Here ubar u = u^dagger u = 2; the rate needs u^dagger u = 1, half of this."""
    for name, p, spin in STATES:
        rho = matrix(of(spinor_density), name)
        momentum, direction = _slow_nucleon(p, spin)
        relations = (spin**2 - 1,)
        yield Vanishing(f"{name}: ubar u = 2", rho.trace() - 2, relations)
        yield Vanishing(f"{name}: u^dagger u = 2", (GAMMA[0] * rho).trace() - 2, relations)
        for i in range(3):
            yield Vanishing(f"{name}: velocity {i + 1}", (GAMMA[i + 1] * rho).trace() / 2 - p[i] / m, relations)
        yield _all_zero(f"{name}: hermitian", bar(rho) - rho, relations)
        yield _all_zero(f"{name}: Dirac equation", through_first_order((momentum - IDENTITY) * rho), relations)
        yield _all_zero(f"{name}: spin", through_first_order((direction - IDENTITY) * rho), relations)
        yield _all_zero(f"{name}: projector", through_first_order(rho * rho - 2 * rho), relations)
        both = rho.xreplace({spin: sp.S.One}) + rho.xreplace({spin: sp.S.NegativeOne})
        yield _all_zero(f"{name}: spin sum", through_first_order(both - momentum - IDENTITY))


@cache
def _slow_nucleon(p: sp.ImmutableMatrix, spin: sp.Symbol) -> tuple[sp.MatrixBase, sp.MatrixBase]:
    """pslash/m and gamma_5 sslash, to first order in p/m."""
    energy = sp.sqrt(m**2 + dot(p, p))
    direction = GAMMA_5 * slash(boosted(spin * B_HAT, p, energy))
    return through_first_order(slash((energy, *p)) / m), through_first_order(direction)


def _all_zero(label: str, entries: sp.MatrixBase, relations: tuple[sp.Expr, ...] = ()) -> Vanishing:
    """All entries vanish: the sum of their squared moduli does, since quantities are real."""
    total = sp.Add(*(sp.expand(entry * sp.conjugate(entry)) for entry in entries))
    return Vanishing(label, sp.expand(total), relations)
