"""The part of the momentum integral with p', and the sum of both parts (ando2003, App. A, eqs. A6-A13).

It is an integral over E', from its own delta functions. That it gives the same response function as the integral over
E is then a result, and it holds at any degeneracy. As in `momentum_integral`, coefficients of q (q_vec).
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.neutrino_nucleon.fermi_integrals import first_order_in_fugacity, integral_to_infinity, scaled_integrand
from derivations.neutrino_nucleon.momentum_integral import (
    RECOIL,
    SPIN_SPLITTING,
    fermi,
    initial_momentum_integral,
    lower_limit,
    momentum_integral,
    momentum_weight,
)
from derivations.neutrino_nucleon.phase_space import EnergyIntegral, over_energy, over_final_momentum
from derivations.neutrino_nucleon.response import (
    MEASURE,
    balances,
    first_order_in_field,
    initial_energy_form,
    nucleon_energies,
    response_definition,
    response_parameters,
    transfers,
    written_out,
)
from derivations.neutrino_nucleon.symbols import (
    E_nucleon,
    E_nucleon_prime,
    E_prime_min,
    S_ss,
    S_tilde_0,
    S_tilde_ss,
    T,
    delta_x,
    delta_x_prime,
    dS_tilde_ss,
    m,
    momentum_integrand,
    mu_B_B,
    mu_nucleon,
    p_prime_vec,
    q,
    q0,
    response_integrand,
    s,
    s_prime,
    x_prime,
    x_prime_0,
    x_prime_min,
    z,
)


def final_energy_form() -> EnergyIntegral:
    """(12) as an integral over E': p removed by the delta functions. Callers have the parents MEASURE."""
    return over_energy(over_final_momentum(balances(), transfers(), nucleon_energies()))


@definition("ando2003:A7", defines=response_integrand, place="App. A")
def final_energy_response():
    """S-tilde (A7): the integrand over E' from E'_min, MeV."""
    return m**2 / (2 * sp.pi * q) * fermi(E_nucleon_prime - q0) * (1 - fermi(E_nucleon_prime))


@equation("ando2003:A8", defines=E_prime_min, place="App. A", parents=MEASURE)
def final_lower_limit():
    """Lower limit of the integral over E' (A8), MeV."""
    return final_energy_form().lower


@final_lower_limit.printed
def _():
    return -mu_B_B * s_prime + (q0 + RECOIL - SPIN_SPLITTING) ** 2 / (4 * RECOIL)


@equation(
    "ando2003:A6",
    defines=momentum_integrand,
    dimension=2,
    place="App. A",
    parents=(momentum_integral, final_energy_response, *MEASURE),
)
def final_momentum_integral():
    """Part of (A1) with p', along q: integrand over E' from E'_min, and the same through S-tilde (A6)."""
    form = final_energy_form()
    integrand = written_out(form.along_q * momentum_weight(p_prime_vec), form.partner, E_nucleon_prime)
    return {
        momentum_integrand.name: integrand,
        "along q": sp.cancel(integrand / final_energy_response()) * S_tilde_ss,
    }


@final_momentum_integral.printed
def _():
    bracket = q0 + q**2 / (2 * m) - mu_B_B * (s - s_prime)
    occupations = fermi(E_nucleon_prime - q0) * (1 - fermi(E_nucleon_prime))
    return {
        momentum_integrand.name: m**3 / (2 * sp.pi * q**3) * bracket * occupations,
        "along q": m / q**2 * bracket * S_tilde_ss,
    }


@equation("ando2003:A9", defines=S_tilde_ss, dimension=2, place="App. A", parents=[final_energy_response])
def final_response():
    """S-tilde (MeV^2): integrand over x' = (E' - mu_N)/T, and its integral from x'_min (A9)."""
    integrand = scaled_integrand(final_energy_response(), E_nucleon_prime)
    return {"integrand": integrand, S_tilde_ss.name: integral_to_infinity(integrand, x_prime_min)}


@final_response.printed
def _():
    integrand = 1 / (sp.exp(x_prime - z) + 1) / (1 + sp.exp(-x_prime))
    ratio = (1 + sp.exp(-x_prime_min + z)) / (1 + sp.exp(-x_prime_min))
    scale = m**2 * T / (2 * sp.pi * q)
    return {"integrand": scale * integrand, S_tilde_ss.name: scale / (1 - sp.exp(-z)) * sp.log(ratio)}


@equation(
    "ando2003:A10",
    defines=(x_prime_0, delta_x_prime),
    dimension=0,
    place="App. A",
    parents=[final_lower_limit],
)
def final_limit_linear_in_field():
    """Lower limit of the x' integral without field, and its part linear in B (A10)."""
    limit = sp.expand((final_lower_limit() - mu_nucleon) / T)
    return {
        x_prime_0.name: limit.xreplace({mu_B_B: sp.S.Zero}),
        delta_x_prime.name: sp.expand(first_order_in_field(limit)),
    }


@final_limit_linear_in_field.printed
def _():
    ratio = 2 * m * q0 / q**2
    return {
        x_prime_0.name: (q0 + RECOIL) ** 2 / (4 * T * RECOIL) - mu_nucleon / T,
        delta_x_prime.name: -mu_B_B / (2 * T) * ((1 + ratio) * s + (1 - ratio * s_prime)),
    }


final_limit_linear_in_field.erratum(
    "As in (15), the spin s' belongs outside the bracket: [(1 + 2mq_0/q^2) s + (1 - 2mq_0/q^2) s'].",
    "With the right bracket delta x' is equal to delta x, as the text says.",
)


@equation(
    "ando2003:A11",
    defines=(S_tilde_0, dS_tilde_ss),
    dimension=2,
    place="App. A",
    parents=[final_response, final_limit_linear_in_field, response_parameters],
)
def final_response_linear_in_field():
    """S-tilde without field, and its part linear in B (A11), MeV^2. delta x' is delta x of (15)."""
    without_field = final_response()[S_tilde_ss.name].xreplace({x_prime_min: x_prime_0})
    excess = final_limit_linear_in_field()[delta_x_prime.name] - response_parameters()[delta_x.name]
    return {
        S_tilde_0.name: without_field,
        dS_tilde_ss.name: sp.diff(without_field, x_prime_0) * (delta_x + sp.expand(excess)),
    }


@final_response_linear_in_field.printed
def _():
    scale = m**2 * T / (2 * sp.pi * q)
    ratio = (1 + sp.exp(-x_prime_0 + z)) / (1 + sp.exp(-x_prime_0))
    return {
        S_tilde_0.name: scale / (1 - sp.exp(-z)) * sp.log(ratio),
        dS_tilde_ss.name: -scale * delta_x / ((1 + sp.exp(x_prime_0 - z)) * (1 + sp.exp(-x_prime_0))),
    }


@equation(
    "ando2003:A12",
    dimension=0,
    place="App. A",
    parents=[final_response_linear_in_field, final_limit_linear_in_field, response_parameters],
)
def rare_nucleons():
    """Nondegenerate limit of the logarithm and of the product of occupations in (A11), and its exponential (A12)."""
    values = final_response_linear_in_field()
    logarithm, product = values[S_tilde_0.name], -values[dS_tilde_ss.name] / delta_x
    scale = m**2 * T / (2 * sp.pi * q)
    limit, transfer = final_limit_linear_in_field()[x_prime_0.name], response_parameters()[z.name]
    return {
        "logarithm": first_order_in_fugacity(logarithm, x_prime_0) / scale,
        "product": first_order_in_fugacity(product, x_prime_0) / scale,
        "exponential": sp.exp(sp.expand(transfer - limit)),
    }


@rare_nucleons.printed
def _():
    rare = sp.exp(-x_prime_0 + z)
    exponential = sp.exp(mu_nucleon / T - (q0 - RECOIL) ** 2 / (4 * T * RECOIL))
    return {"logarithm": rare, "product": rare, "exponential": exponential}


@equation(
    "ando2003:A13",
    dimension=2,
    place="App. A",
    parents=(
        initial_momentum_integral,
        final_momentum_integral,
        final_energy_response,
        lower_limit,
        final_lower_limit,
        *MEASURE,
    ),
)
def integral_of_momentum_sum():
    """Integral of P, along q (A13): the sum of (A4) and (A6). Exact, not only for nondegenerate nucleons."""
    total = initial_momentum_integral()["along q"] + final_momentum_integral()["along q"]
    return sp.expand(total.xreplace({S_tilde_ss: ratio_of_responses() * S_ss}))


@integral_of_momentum_sum.printed
def _():
    return 2 * m / q**2 * (q0 - mu_B_B * (s - s_prime)) * S_ss


def ratio_of_responses() -> sp.Expr:
    """S-tilde/S_ss': the variable E' = E + q_0 turns one integral into the other, integrand and limit."""
    form = initial_energy_form()
    shift = sp.expand(final_lower_limit() - lower_limit() - (form.partner - E_nucleon))
    if shift != 0:
        raise ValueError(f"the limits of the E and E' integrals differ by q_0 and {shift}")
    shifted = final_energy_response().xreplace({E_nucleon_prime: form.partner})
    return sp.cancel(shifted / (form.factor * written_out(response_definition(), E_nucleon, form.partner)))
