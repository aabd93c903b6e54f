"""From two momentum integrals with a four-dimensional delta function to one integral over an energy.

The steps, for an integrand that is a scalar but for one momentum along which it may point:
the three-momentum delta function removes one nucleon momentum; the other is written in polar
coordinates about q; the azimuth is free; the energy delta function is linear in the cosine and fixes
it; the cosine lies in (-1, 1) above a smallest momentum; the momentum left is exchanged for the energy.
Nothing here is about weak interactions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import sympy as sp

from derivations.core import dot
from derivations.neutrino_nucleon.symbols import (
    E_nucleon,
    E_nucleon_prime,
    Omega,
    energy_balance,
    k,
    momentum_balance,
    mu_pq,
    p,
    p_prime_vec,
    p_vec,
    q,
    q0,
    q_vec,
    s,
    s_prime,
)

Values = Mapping[str, sp.Expr]
Items = tuple[tuple[str, sp.Expr], ...]
Q_AXIS = sp.ImmutableMatrix([0, 0, q])


@dataclass(frozen=True)
class CosineIntegral:
    """After the momentum delta function and the azimuth: an integral over p and mu with delta(balance).

    volume: factor of the integrand of a scalar. along_q: factor when the momentum integrated over is inserted;
    the integral is then a vector along q, and this is the coefficient of q_vec. balance: argument of the energy
    delta function. energy: of the nucleon whose momentum is integrated over. partner: energy of the other nucleon
    where the delta function does not vanish, in terms of the former's symbol.
    """

    volume: sp.Expr
    along_q: sp.Expr
    balance: sp.Expr
    energy: sp.Expr
    partner: sp.Expr


@dataclass(frozen=True)
class EnergyIntegral:
    """After the energy delta function: an integral over the nucleon's energy, from `lower` to infinity.

    factor, along_q: as in `CosineIntegral`. partner: energy of the other nucleon.
    p_min_squared: square of the smallest momentum for which the cosine is in (-1, 1).
    """

    factor: sp.Expr
    along_q: sp.Expr
    lower: sp.Expr
    partner: sp.Expr
    p_min_squared: sp.Expr


def over_initial_momentum(balances: Values, transfer: Values, energies: Values) -> CosineIntegral:
    """d3p d3p' with p' removed: p in polar coordinates about q, and p' = p + q."""
    return _over_momentum(*(tuple(values.items()) for values in (balances, transfer, energies)), False)


def over_final_momentum(balances: Values, transfer: Values, energies: Values) -> CosineIntegral:
    """d3p d3p' with p removed: p' in polar coordinates about q (its modulus is called p here), and p = p' - q."""
    return _over_momentum(*(tuple(values.items()) for values in (balances, transfer, energies)), True)


@cache
def _over_momentum(balances: Items, transfer: Items, energies: Items, final: bool) -> CosineIntegral:
    kept, own = (p_prime_vec, E_nucleon_prime) if final else (p_vec, E_nucleon)
    removed = _remove(p_vec if final else p_prime_vec, dict(balances), dict(transfer))
    balance = _energy_balance(dict(balances), dict(transfer))
    return _in_polar_coordinates(kept, removed, balance, dict(energies), own)


@cache
def over_energy(of: CosineIntegral) -> EnergyIntegral:
    """Integrate the cosine with the energy delta function, and exchange the momentum for its energy."""
    slope = sp.diff(of.balance, mu_pq)
    if slope.has(mu_pq):
        raise ValueError(f"the energy balance {of.balance} is not linear in the cosine")
    cosine = sp.cancel(-of.balance.xreplace({mu_pq: sp.S.Zero}) / slope)
    p_min_squared = sp.cancel((p * cosine) ** 2)  # cosine**2 <= 1
    if p_min_squared.has(p):
        raise ValueError(f"the condition on the momentum is not a lower bound: {p_min_squared}")
    jacobian = 1 / (abs(slope) * sp.diff(of.energy, p))
    return EnergyIntegral(
        factor=sp.cancel(of.volume * jacobian),
        along_q=sp.cancel(of.along_q.xreplace({mu_pq: cosine}) * jacobian),
        lower=of.energy.xreplace({p: sp.sqrt(p_min_squared)}),
        partner=of.partner,
        p_min_squared=p_min_squared,
    )


def kinetic(energies: Values, spin: sp.Expr, momentum: sp.MatrixBase) -> sp.Expr:
    """Energy of a nucleon of a spin and a momentum, from the formula for the initial one."""
    return energies[E_nucleon.name].xreplace({s: spin, p: sp.sqrt(dot(momentum, momentum))})


def _remove(unknown: sp.MatrixBase, balances: Values, transfer: Values) -> dict[sp.Symbol, sp.Expr]:
    """The momentum that the three-momentum delta function fixes, with k - k' written as q."""
    found = {}
    for i in range(3):
        argument = balances[momentum_balance[i].name]
        (k_of_q,) = sp.solve(transfer[q_vec[i].name] - q_vec[i], Omega[i])
        if abs(sp.diff(argument, unknown[i])) != 1:
            raise ValueError(f"the Jacobian of {argument} with respect to {unknown[i]} is not one")
        (root,) = sp.solve(argument, unknown[i])
        found[unknown[i]] = sp.expand(root.xreplace({Omega[i]: k_of_q}))
    return found


def _energy_balance(balances: Values, transfer: Values) -> sp.Expr:
    """Argument of the energy delta function, with k - k' written as q_0."""
    (k_of_q0,) = sp.solve(transfer[q0.name] - q0, k)
    return sp.expand(balances[energy_balance.name].xreplace({k: k_of_q0}))


def _in_polar_coordinates(
    momentum: sp.MatrixBase,
    removed: Mapping[sp.Symbol, sp.Expr],
    balance: sp.Expr,
    energies: Values,
    own: sp.Symbol,
) -> CosineIntegral:
    """Polar coordinates about q; the integrand depends on the azimuth only through the momentum inserted."""
    azimuth = sp.Dummy("phi", real=True)
    transverse = sp.sqrt(1 - mu_pq**2)
    polar = p * sp.ImmutableMatrix([transverse * sp.cos(azimuth), transverse * sp.sin(azimuth), mu_pq])
    frame = {**dict(zip(momentum, polar, strict=True)), **dict(zip(q_vec, Q_AXIS, strict=True))}
    element = abs(sp.trigsimp(sp.Matrix(polar).jacobian([p, mu_pq, azimuth]).det()))

    def in_frame(vector: sp.MatrixBase) -> sp.ImmutableMatrix:
        return sp.ImmutableMatrix([removed.get(each, each).xreplace(frame) for each in vector])

    spin_energies = {
        E_nucleon: sp.trigsimp(sp.expand(kinetic(energies, s, in_frame(p_vec)))),
        E_nucleon_prime: sp.trigsimp(sp.expand(kinetic(energies, s_prime, in_frame(p_prime_vec)))),
    }
    (other,) = {E_nucleon, E_nucleon_prime} - {own}
    (partner,) = sp.solve(balance, other)
    around = (azimuth, 0, 2 * sp.pi)
    total = [sp.integrate(element * component, around) for component in polar]
    if total[0] != 0 or total[1] != 0:
        raise ValueError(f"the momentum transverse to q does not average to zero: {total[:2]}")
    return CosineIntegral(
        volume=sp.integrate(element, around),
        along_q=sp.cancel(total[2] / q),
        balance=sp.expand(balance.xreplace(spin_energies)),
        energy=spin_energies[own],
        partner=partner,
    )
