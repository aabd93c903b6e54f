"""From the kernels (19)-(23) to moments of the collision term: expansion in eps and integrals (ando2003, Sec. IV).

The kernels enter unexpanded. With k' = k(1 + eps u) and m = 4(1 - mu')T/eps^2 everything is a series in eps
at fixed k/T; odd powers vanish in the Gaussian average over u, and eps^2 is 4wT/m again before the integral over
w = 1 - mu', because eps depends on the angle. f0 and its derivatives, g, h and their derivatives are independent
atoms: no Fermi-Dirac identity is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import sympy as sp

from derivations.core import Equation, components
from derivations.neutrino_nucleon.collision import (
    dipole_expansion,
    gain_weight,
    h_vec,
    linearised_collision_term,
    loss_weight,
)
from derivations.neutrino_nucleon.directions import average_over_orientation
from derivations.neutrino_nucleon.epsilon_series import Series, expand_in_eps
from derivations.neutrino_nucleon.kinematics import (
    deflection,
    energy_transfer,
    expansion_variables,
    k_prime_of_u,
    momentum_transfer_modulus,
    momentum_transfer_squared,
)
from derivations.neutrino_nucleon.nondegenerate import nondegenerate_response
from derivations.neutrino_nucleon.rate import rate_by_field_structure
from derivations.neutrino_nucleon.symbols import (
    A_0,
    A_WM,
    S_0,
    C_coll,
    D_coll,
    Omega,
    Omega_prime,
    cos_B,
    cos_B_prime,
    d2f0_dk2,
    d2g_dk2,
    d2h_dk2,
    d3g_dk3,
    dA_Omega,
    dA_Omega_prime,
    dB_WM,
    dC_WM,
    delta_f,
    delta_f_prime,
    df0_dk,
    dg_dk,
    dGamma,
    dh_dk,
    eps,
    f0,
    f0_prime,
    g,
    g_prime,
    h,
    h_prime,
    k,
    k_prime,
    m,
    mu_prime,
    q,
    q0,
    q_,
    q_squared,
    u,
    w,
)

Laws = tuple[tuple[sp.Symbol, sp.Expr], ...]
Pairs = tuple[tuple[sp.Expr, sp.Expr], ...]

KERNELS = (A_0, dA_Omega, dA_Omega_prime, A_WM, dB_WM, dC_WM)
TERMS = 4  # orders in eps kept of each factor that does not end
HIGHEST = 2  # power of eps kept in a moment: 1/m

d3f0_dk3 = q_("d3f0_dk3", r"\partial^3_kf^{(0)}_\nu", -3, "third derivative of f0, which drops out")

TAYLOR: Mapping[sp.Symbol, tuple[sp.Symbol, ...]] = {
    f0_prime: (f0, df0_dk, d2f0_dk2, d3f0_dk3),
    g_prime: (g, dg_dk, d2g_dk2, d3g_dk3),
    h_prime: (h, dh_dk, d2h_dk2),
}

# The equations called below: parents of everything that is derived with this module.
PARENTS = (
    expansion_variables,
    deflection,
    energy_transfer,
    momentum_transfer_squared,
    momentum_transfer_modulus,
    nondegenerate_response,
    linearised_collision_term,
    gain_weight,
    loss_weight,
    dipole_expansion,
    rate_by_field_structure,
)


def moment(*equations: Equation) -> dict[int, sp.Expr]:
    """First moment, along axis 3, of some equations' kernels contribute: the terms of order 1/m^0 and 1/m^1 (MeV)."""
    return integrated_moment(kernels_and_weights(*equations), laws())


def kernels_and_weights(*equations: Equation) -> Pairs:
    """The kernels that some equations define, those with the same weight added, and the weights."""
    weights = kernel_weights()
    by_weight: dict[sp.Expr, sp.Expr] = {}
    for each in equations:
        by_name = {symbol.name: symbol for symbol in each.defines}
        for name, kernel in components(each(), each).items():
            weight = weights[by_name[name]]
            by_weight[weight] = by_weight.get(weight, sp.S.Zero) + kernel
    return tuple((kernel, weight) for weight, kernel in by_weight.items())


def kernel_weights() -> dict[sp.Symbol, sp.Expr]:
    """What each kernel of (9) is multiplied with in the moment along axis 3, when h and B point along it.

    Average of Omega_3 times the integrand of (25) over the orientation of Omega and Omega'.
    """
    at_k = dipole_expansion().xreplace({h_vec[0]: sp.S.Zero, h_vec[1]: sp.S.Zero, h_vec[2]: h})
    primes = {g: g_prime, h: h_prime, **dict(zip(Omega, Omega_prime, strict=True))}
    rate = rate_by_field_structure().xreplace({cos_B: Omega[2], cos_B_prime: Omega_prime[2]})
    deviations = {delta_f: at_k, delta_f_prime: at_k.xreplace(primes), dGamma: rate}
    average = average_over_orientation(Omega[2] * linearised_collision_term().xreplace(deviations))
    return {each: average.coeff(each) for each in KERNELS}


def laws() -> Laws:
    """Every symbol of the integrand by earlier ones, down to k, u, w and eps."""
    variables = expansion_variables()
    return (
        (mu_prime, mu_prime + deflection() - w),
        (k_prime, sp.expand(k_prime_of_u(variables[u.name])[k_prime])),
        (m, sp.expand(variables[eps.name] ** 2 * m) / eps**2),
        (q0, energy_transfer()),
        (q_squared, momentum_transfer_squared()),
        (q, momentum_transfer_modulus()),
        (S_0, nondegenerate_response()),
        (C_coll, gain_weight()),
        (D_coll, loss_weight()),
    )


@cache
def integrated_moment(pairs: Pairs, by_law: Laws, response_order: int | None = None) -> dict[int, sp.Expr]:
    """Sum of kernel times weight, integrated over k' and over 2 pi dmu', by powers of 1/m.

    response_order: treat the response (18) as if it ended with this power of eps beyond its leading term.
    """
    known = series_by_law(by_law)
    if response_order is not None:
        known[S_0] = known[S_0].without_powers_above(known[S_0].valuation + response_order)
    measure = Series({1: 2 * sp.pi * k})  # 2 pi dmu' dk' = 2 pi dw k eps du
    total = Series({})
    for kernel, weight in pairs:
        gain = expand_in_eps(weight, known, TERMS)
        rate = expand_in_eps(kernel, known, TERMS) * measure
        needed = HIGHEST + 1
        total = total + rate.truncated(needed - gain.valuation) * gain.truncated(needed - rate.valuation)
    if total.order <= HIGHEST:
        raise ValueError(f"the moment is known below eps^{total.order} only; keep more terms")
    return over_energy_and_angle(total, dict(by_law)[m])


def series_by_law(by_law: Laws) -> dict[sp.Symbol, Series]:
    """The series in eps of every symbol of the integrand."""
    known: dict[sp.Symbol, Series] = {eps: Series({1: sp.S.One})}
    for symbol, derivatives in TAYLOR.items():
        terms = {i: d * (u * k) ** i / sp.factorial(i) for i, d in enumerate(derivatives)}
        known[symbol] = Series(terms, len(terms))
    for symbol, value in by_law:
        known[symbol] = expand_in_eps(value, known, TERMS)
    return known


def over_energy_and_angle(integrand: Series, mass: sp.Expr) -> dict[int, sp.Expr]:
    """Integrals over u from -infinity to infinity and over w from 0 to 2, by powers of 1/m.

    The lower limit of u is -1/eps; what lies below is exponentially small in 1/eps^2. mass: m in eps.
    """
    found = {}
    eps_squared = sp.expand(mass * eps**2) / m
    for power, coefficient in integrand.coefficients.items():
        averaged = gaussian_moments(coefficient)
        if averaged == 0:
            continue
        if power % 2:
            raise ValueError(f"the odd power eps^{power} does not average to zero: {averaged}")
        by_angle = sp.expand(averaged * eps_squared ** (power // 2))
        found[power // 2] = over_angle(by_angle.xreplace({mu_prime: 1 - w}))
    return found


def gaussian_moments(coefficient: sp.Expr) -> sp.Expr:
    """Integral over u from -infinity to infinity of exp(-u^2) times a polynomial in u."""
    polynomial = sp.Poly(sp.expand(coefficient * sp.exp(u**2)), u)
    even = ((j, c) for (j,), c in polynomial.terms() if j % 2 == 0)
    return sp.expand(sum((c * sp.gamma(sp.Rational(j + 1, 2)) for j, c in even), sp.S.Zero))


def over_angle(expression: sp.Expr) -> sp.Expr:
    """Integral over w = 1 - mu' from 0 to 2 of a polynomial in w."""
    polynomial = sp.Poly(expression, w)
    return sp.expand(sum((c * sp.Integer(2) ** (j + 1) / (j + 1) for (j,), c in polynomial.terms()), sp.S.Zero))
