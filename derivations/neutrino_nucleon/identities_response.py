"""Statements about the response function and the momentum integral (ando2003, eqs. 12-15, A1-A13)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Combination, Term, Vanishing, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.currents import momentum_transfer, scattering_cosine
from derivations.neutrino_nucleon.final_momentum import (
    final_limit_linear_in_field,
    final_lower_limit,
    final_momentum_integral,
    final_response,
    final_response_linear_in_field,
    integral_of_momentum_sum,
)
from derivations.neutrino_nucleon.kinematics import (
    deflection,
    momentum_transfer_modulus,
    momentum_transfer_squared,
)
from derivations.neutrino_nucleon.momentum_integral import (
    initial_momentum_integral,
    lower_limit,
    smallest_momentum_squared,
)
from derivations.neutrino_nucleon.response import (
    balances,
    nucleon_energies,
    response_linear_in_field,
    response_parameters,
    response_without_field,
)
from derivations.neutrino_nucleon.symbols import (
    E_nucleon,
    E_nucleon_prime,
    Omega,
    Omega_prime,
    S_ss,
    S_tilde_0,
    S_tilde_ss,
    T,
    delta_x,
    delta_x_prime,
    dS_tilde_ss,
    energy_balance,
    k,
    k_prime,
    m,
    momentum_balance,
    mu_B_B,
    mu_nucleon,
    mu_pq,
    mu_prime,
    p,
    p_prime_vec,
    p_vec,
    q,
    q0,
    q_squared,
    q_vec,
    s,
    s_prime,
    w,
    x_0,
    x_prime,
    x_prime_0,
    x_prime_min,
    z,
)

# Kinematics --------------------------------------------------------------------------------------


@identity("ando2003:transfer-modulus", constrains=[momentum_transfer_squared, momentum_transfer_modulus, deflection])
def modulus_of_the_momentum_transfer(of: Access) -> Iterator[Claim]:
    """q is the length of k - k', and 2(1 - mu') the squared length of Omega - Omega', for unit vectors at any angle."""
    unit = [sum(x**2 for x in v) - 1 for v in (Omega, Omega_prime)]
    cosine = mu_prime - of(scattering_cosine)
    vector = [of(momentum_transfer)[each.name] for each in q_vec]
    relations = (*unit, cosine, q0 - (k - k_prime))
    square = of(momentum_transfer_squared).xreplace({w: 1 - mu_prime})
    yield Vanishing("q^2", sum(x**2 for x in vector) - square, relations)
    yield Vanishing("q", of(momentum_transfer_modulus) ** 2 - q_squared)
    chord = sum((a - b) ** 2 for a, b in zip(Omega, Omega_prime, strict=True))
    yield Vanishing("w", chord - 2 * of(deflection), (*unit, cosine))


@identity("ando2003:four-momentum-balance", constrains=[balances])
def balance_of_energy_and_momentum(of: Access) -> Iterator[Claim]:
    """The four arguments of delta^4(p + k - p' - k') are the components of one four-vector, and p' = p + q."""
    arguments, transfer = of(balances), of(momentum_transfer)
    for i, each in enumerate(momentum_balance):
        component = {E_nucleon: p_vec[i], E_nucleon_prime: p_prime_vec[i]}
        component |= {k: k * Omega[i], k_prime: k_prime * Omega_prime[i]}
        along = arguments[each.name]
        yield Vanishing(f"component {i + 1}", arguments[energy_balance.name].xreplace(component) - along)
        yield Vanishing(f"p' = p + q, {i + 1}", along.xreplace({p_prime_vec[i]: p_vec[i] + transfer[q_vec[i].name]}))


@identity("ando2003:energy-of-p-plus-q", constrains=[nucleon_energies])
def energy_of_the_final_nucleon(of: Access) -> Iterator[Claim]:
    """E' is E for the spin s' and the momentum p + q, whose length follows from the law of cosines."""
    energies = of(nucleon_energies)
    moved = energies[E_nucleon.name].xreplace({s: s_prime, p: sp.sqrt(p**2 + q**2 + 2 * p * q * mu_pq)})
    yield Vanishing("E'", energies[E_nucleon_prime.name] - moved)


@identity("ando2003:energy-limits", constrains=[lower_limit, final_lower_limit, smallest_momentum_squared], item=7)
def limits_of_the_energy_integrals(of: Access) -> Iterator[Claim]:
    """E_min is the energy of p_min, and E'_min - E_min = q_0 because E' - E = q_0 all along the integral."""
    yield Vanishing("E_min and p_min", of(lower_limit) + mu_B_B * s - of(smallest_momentum_squared) / (2 * m))
    yield Vanishing("E'_min and E_min", of(final_lower_limit) - of(lower_limit) - q0)


# Symmetries --------------------------------------------------------------------------------------

REVERSED = {q0: -q0, s: s_prime, s_prime: s}


@identity(
    "ando2003:response-detailed-balance",
    constrains=[response_parameters, response_without_field, response_linear_in_field],
    item=8,
)
def detailed_balance_of_the_response(of: Access) -> Iterator[Claim]:
    """S_s's(-q_0, -q) = e^(-q_0/T) S_ss'(q_0, q): f'(1 - f) = e^(-q_0/T) f(1 - f') when E' = E + q_0."""
    for name, terms in {
        "z": [(z, 1)],
        "x_0": [(x_0, -1), (z, -1)],
        "delta x": [(delta_x, -1)],
    }.items():
        first = Term(response_parameters, REVERSED, sp.S.One, terms[0][0].name)
        rest = [Term(response_parameters, {}, sp.Integer(sign), symbol.name) for symbol, sign in terms]
        yield Combination(name, (first, *rest))
    reverse = {**REVERSED, z: -z, x_0: x_0 + z}
    for equation in (response_without_field, response_linear_in_field):
        yield symmetry(f"({equation.number})", equation, reverse, sp.exp(-z))


@identity(
    "ando2003:same-response",
    constrains=[final_response, final_limit_linear_in_field, final_response_linear_in_field, response_parameters],
    item=6,
)
def both_energies_give_the_same_response(of: Access) -> Iterator[Claim]:
    """S-tilde = S: E' = E + q_0 turns one integral into the other. This needs no condition on the degeneracy."""
    final, initial = of(final_limit_linear_in_field), of(response_parameters)
    yield Vanishing("x'_0 = x_0 + z", final[x_prime_0.name] - initial[x_0.name] - initial[z.name])
    yield Vanishing("delta x' = delta x", final[delta_x_prime.name] - initial[delta_x.name])
    whole = of(final_response)[S_tilde_ss.name].xreplace({x_prime_min: x_0 + z})
    yield Vanishing("S-tilde = S", whole - of(response_without_field))
    parts, shifted = of(final_response_linear_in_field), {x_prime_0: x_0 + z}
    yield Vanishing("without field", parts[S_tilde_0.name].xreplace(shifted) - of(response_without_field))
    yield Vanishing("linear in the field", parts[dS_tilde_ss.name].xreplace(shifted) - of(response_linear_in_field))


@identity(
    "ando2003:momentum-of-both-nucleons",
    constrains=[initial_momentum_integral, final_momentum_integral, integral_of_momentum_sum],
    item=6,
)
def momenta_of_both_nucleons(of: Access) -> Iterator[Claim]:
    """p' - p = q: the two momentum integrals differ by q S, and their sum is (A13)."""
    same = {S_tilde_ss: S_ss}
    initial, final = of(initial_momentum_integral)["along q"], of(final_momentum_integral)["along q"].xreplace(same)
    yield Vanishing("difference", final - initial - S_ss)
    yield Vanishing("sum", final + initial - of(integral_of_momentum_sum))


@identity(
    "ando2003:response-units",
    constrains=[response_without_field, response_linear_in_field, response_parameters],
    item=17,
)
def scale_of_energy_of_the_response(of: Access) -> Iterator[Claim]:
    """In other units of energy S is multiplied by the square of the unit, and x_0, z, delta x are pure numbers."""
    larger = {each: 2 * each for each in (q0, q, T, m, mu_nucleon, mu_B_B)}
    for equation in (response_without_field, response_linear_in_field):
        yield symmetry(f"({equation.number})", equation, larger, 4)
    for symbol in (z, x_0, delta_x):
        yield symmetry(symbol.name, response_parameters, larger, 1, symbol.name)


# Limits ------------------------------------------------------------------------------------------


@identity(
    "ando2003:response-limits",
    constrains=[response_parameters, response_without_field, response_linear_in_field, final_response],
    item=16,
)
def limits_of_the_response(of: Access) -> Iterator[Claim]:
    """Without field there is no shift; for q_0 -> 0 the logarithm is the occupation at the limit; and the linear part
    is the change of the integral when its lower limit moves."""
    yield Combination("B = 0", (Term(response_parameters, {mu_B_B: sp.S.Zero}, sp.S.One, delta_x.name),))
    response = of(response_without_field)
    # 0/0 at z = 0: the derivatives of numerator and denominator.
    elastic = sp.diff(sp.cancel(response * (1 - sp.exp(-z))), z).xreplace({z: sp.S.Zero})
    yield Vanishing("q_0 = 0", elastic - m**2 * T / (2 * sp.pi * q) / (sp.exp(x_0) + 1))
    yield Vanishing("slope", of(response_linear_in_field) - delta_x * sp.diff(response, x_0))
    parts = of(final_response)
    lost = parts["integrand"].xreplace({x_prime: x_prime_min})
    yield Vanishing("slope, S-tilde", sp.diff(parts[S_tilde_ss.name], x_prime_min) + lost)
