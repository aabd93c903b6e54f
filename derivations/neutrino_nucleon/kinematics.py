"""Energy and momentum transfer in terms of the neutrino's energies and angle (ando2003, Sec. II and III).

The paper uses q_0 and q freely; kernels compute them in the forms given here, which keep their accuracy
where k' -> k and where the neutrino is hardly deflected.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.neutrino_nucleon.currents import momentum_transfer
from derivations.neutrino_nucleon.symbols import (
    Omega,
    Omega_prime,
    T,
    eps,
    k,
    k_prime,
    m,
    mu_prime,
    q,
    q0,
    q_squared,
    q_vec,
    u,
    w,
)


@definition("ando2003:t1.w", defines=w, place="Sec. II")
def deflection():
    """w = 1 - mu', which is small where the neutrino is hardly deflected."""
    return 1 - mu_prime


@definition("ando2003:t2.q0", defines=q0, place="Sec. II")
def energy_transfer():
    """Energy given to the nucleon (MeV)."""
    return k - k_prime


@definition("ando2003:t2.q_squared", defines=q_squared, place="Sec. II")
def momentum_transfer_squared():
    """Square of the three-momentum k - k' (MeV^2): a sum of squares, without cancellation."""
    return q0**2 + 2 * k * k_prime * w


@definition("ando2003:t2.q", defines=q, place="Sec. II")
def momentum_transfer_modulus():
    """Modulus of the momentum transfer (MeV)."""
    return sp.sqrt(q_squared)


@definition("ando2003:17", defines=(eps, u), dimension=0, place="Sec. III")
def expansion_variables():
    """epsilon, the thermal width of k'/k at a scattering angle, and u, the energy change in its units."""
    width = sp.sqrt(4 * (1 - mu_prime) * T / m)
    return {eps.name: width, u.name: (k_prime - k) / (eps * k)}


@equation(
    "ando2003:t6", dimension=1, place="Sec. III", parents=[expansion_variables, energy_transfer, momentum_transfer]
)
def transfer_in_scaled_variables():
    """q_0 and q (MeV) in epsilon and u: the definition of u solved for k'."""
    final = k_prime_of_u(expansion_variables()[u.name])
    vector = momentum_transfer()
    return {q0.name: sp.expand(energy_transfer().xreplace(final))} | {
        each.name: vector[each.name].xreplace(final) for each in q_vec
    }


@transfer_in_scaled_variables.printed
def _():
    return {q0.name: -eps * u * k} | {
        q_vec[i].name: k * Omega[i] - k * (1 + eps * u) * Omega_prime[i] for i in range(3)
    }


def k_prime_of_u(definition_of_u: sp.Expr) -> dict[sp.Symbol, sp.Expr]:
    """k' = k(1 + epsilon u)."""
    (final,) = sp.solve(definition_of_u - u, k_prime)
    return {k_prime: final}
