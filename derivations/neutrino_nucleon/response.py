"""Response function of nucleons in a magnetic field (ando2003, Sec. II, eqs. 7, 8, 12-15).

The two momentum integrals with their delta functions become one integral over the nucleon's energy
(phase_space), elementary in e^-x. The field enters through the lower limit alone; it is expanded to first
order afterwards.
"""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p

from derivations.core import definition, equation, given
from derivations.neutrino_nucleon.currents import momentum_transfer
from derivations.neutrino_nucleon.fermi_integrals import integral_to_infinity, scaled_integrand
from derivations.neutrino_nucleon.kinematics import energy_transfer
from derivations.neutrino_nucleon.phase_space import EnergyIntegral, Values, over_energy, over_initial_momentum
from derivations.neutrino_nucleon.symbols import (
    M2,
    S_0,
    E_nucleon,
    E_nucleon_prime,
    Omega,
    Omega_prime,
    T,
    delta_x,
    dS_ss,
    energy_balance,
    f_N,
    f_N_prime,
    k,
    k_prime,
    m,
    momentum_balance,
    mu_B_B,
    mu_nucleon,
    mu_pq,
    p,
    p_prime_vec,
    p_vec,
    q,
    q0,
    s,
    s_prime,
    x_0,
    z,
)

FOUR_DIMENSIONAL_DELTA = (2 * sp.pi) ** 4 / (2 * sp.pi) ** 6  # of (7), (12), (A1): (2 pi)^4 delta^4 over (2 pi)^6


@definition("ando2003:8", defines=f_N, dimension=0, place="Sec. II")
def nucleon_occupation():
    """Fermi-Dirac occupation of nucleon states of energy E, without rest mass (8)."""
    return 1 / (sp.exp((E_nucleon - mu_nucleon) / T) + 1)


def fermi(energy: sp.Expr, occupation: sp.Expr) -> sp.Expr:
    """The occupation (8) at another energy."""
    return occupation.xreplace({E_nucleon: energy})


@given("ando2003:t4", defines=(f_N, f_N_prime), dimension=0, place="Sec. II", parents=[nucleon_occupation])
def occupations():
    """f_N = f_N(E), f_N' = f_N(E'). Landau levels of nucleons are neglected, so that momenta are vectors."""
    occupation = nucleon_occupation()
    return {f_N.name: fermi(E_nucleon, occupation), f_N_prime.name: fermi(E_nucleon_prime, occupation)}


@definition("ando2003:t8", defines=(E_nucleon, E_nucleon_prime), dimension=1, place="Sec. II, App. A")
def nucleon_energies():
    """Energies of a nucleon with spin s before and s' after (MeV); mu is the cosine between p and q."""
    return {
        E_nucleon.name: -s * mu_B_B + p**2 / (2 * m),
        E_nucleon_prime.name: -s_prime * mu_B_B + (p**2 + q**2 + 2 * p * q * mu_pq) / (2 * m),
    }


@definition("ando2003:7.balance", defines=(energy_balance, *momentum_balance), dimension=1, place="Sec. II")
def balances():
    """Arguments of delta^4(p + k - p' - k'): of energy and of momentum (MeV)."""
    return {energy_balance.name: E_nucleon + k - E_nucleon_prime - k_prime} | {
        each.name: p_vec[i] + k * Omega[i] - p_prime_vec[i] - k_prime * Omega_prime[i]
        for i, each in enumerate(momentum_balance)
    }


@definition("ando2003:7", dimension=-2, place="Sec. II", parents=[balances])
def differential_rate():
    """Differential rate (7): the integrand under d3p d3p' delta^4(p + k - p' - k'), to be summed over s and s'."""
    return k_prime**2 / (2 * sp.pi) ** 3 * FOUR_DIMENSIONAL_DELTA * f_N * (1 - f_N_prime) * M2


@definition("ando2003:12", dimension=0, place="Sec. II", parents=[balances])
def response_definition():
    """Response function S_ss' (12): the integrand under d3p d3p' delta^4(p + k - p' - k')."""
    return FOUR_DIMENSIONAL_DELTA * f_N * (1 - f_N_prime)


MEASURE = (response_definition, balances, occupations, nucleon_energies, momentum_transfer, energy_transfer)


def transfers() -> Values:
    """q and q_0 in terms of the neutrino's momenta."""
    return momentum_transfer() | {q0.name: energy_transfer()}


def initial_energy_form() -> EnergyIntegral:
    """(12) as an integral over E: the form of the paper's E_min. Callers have the parents MEASURE."""
    return over_energy(over_initial_momentum(balances(), transfers(), nucleon_energies()))


def written_out(weight: sp.Expr, energy: sp.Expr, energy_prime: sp.Expr) -> sp.Expr:
    """An integrand with f_N and f_N' as functions (8) of two energies."""
    at = {E_nucleon: energy, E_nucleon_prime: energy_prime}
    return weight.xreplace({symbol: occupations()[symbol.name].xreplace(at) for symbol in (f_N, f_N_prime)})


def first_order_in_field(value: sp.Expr) -> sp.Expr:
    """The part of a value linear in mu_B_B."""
    return mu_B_B * sp.diff(value, mu_B_B).xreplace({mu_B_B: sp.S.Zero})


@equation("ando2003:15", defines=(z, x_0, delta_x), dimension=0, place="Sec. II", parents=MEASURE)
def response_parameters():
    """Scaled energy transfer, lower limit of the response integral without field, and its part linear in B (15)."""
    form = initial_energy_form()
    limit = sp.expand((form.lower - mu_nucleon) / T)
    return {
        z.name: sp.expand((form.partner - E_nucleon) / T),
        x_0.name: limit.xreplace({mu_B_B: sp.S.Zero}),
        delta_x.name: sp.expand(first_order_in_field(limit)),
    }


@response_parameters.printed
def _():
    recoil = q**2 / (2 * m)
    ratio = 2 * m * q0 / q**2
    return {
        z.name: q0 / T,
        x_0.name: (q0 - recoil) ** 2 / (4 * T * recoil) - mu_nucleon / T,
        delta_x.name: -mu_B_B / (2 * T) * ((1 + ratio) * s + (1 - ratio * s_prime)),
    }


@response_parameters.arranged
def _():
    # For s' = -s the sum (1 + r) s + (1 - r) s' would cancel where r is small. Here each product is exact.
    same, flipped = s * (1 + s * s_prime), s * (1 - s * s_prime)
    twice_spins = same + 2 * m * q0 / q**2 * flipped
    return {
        z.name: q0 / T,
        x_0.name: m * (q0 - q**2 / (2 * m)) ** 2 / (2 * T * q**2) - mu_nucleon / T,
        delta_x.name: -mu_B_B / (2 * T) * twice_spins,
    }


response_parameters.erratum(
    "In delta x the spin s' belongs outside the bracket: [(1 + 2mq_0/q^2) s + (1 - 2mq_0/q^2) s'], not "
    "(1 - 2mq_0/q^2 s').",
    "As printed, delta x does not change sign with the spins. (20), (22), (23) follow from the right form.",
)


@equation("ando2003:13", defines=S_0, place="Sec. II", parents=(*MEASURE, response_parameters))
def response_without_field():
    """Response function for B = 0 and any degeneracy (13), MeV^2."""
    form = initial_energy_form()
    integrand = form.factor * written_out(response_definition(), E_nucleon, form.partner)
    return integral_to_infinity(scaled_integrand(integrand, E_nucleon), x_0)


@response_without_field.printed
def _():
    ratio = (1 + sp.exp(-x_0)) / (1 + sp.exp(-x_0 - z))
    return m**2 * T / (2 * sp.pi * q) / (1 - sp.exp(-z)) * sp.log(ratio)


@response_without_field.arranged
def _():
    weight, lost, fraction, _ = folded()
    # log(1 + y t)/t is y at t = 0, which is q_0 = 0.
    integral = sp.Piecewise((fraction, sp.Eq(lost, 0)), (log1p(lost * fraction) / lost, True))
    return m**2 * T / (2 * sp.pi * q) * weight * integral


@equation("ando2003:14", defines=dS_ss, place="Sec. II", parents=(response_without_field,))
def response_linear_in_field():
    """Response function, part linear in B (14), MeV^2: the lower limit moves by delta x."""
    return sp.diff(response_without_field(), x_0) * delta_x


@response_linear_in_field.printed
def _():
    return -(m**2) * T / (2 * sp.pi * q) * delta_x / ((sp.exp(x_0) + 1) * (1 + sp.exp(-x_0 - z)))


@response_linear_in_field.arranged
def _():
    weight, _, fraction, rare = folded()
    return -(m**2) * T / (2 * sp.pi * q) * delta_x * weight * fraction / (1 + rare)


def folded() -> tuple[sp.Expr, sp.Expr, sp.Expr, sp.Expr]:
    """Detailed balance maps z < 0 on z > 0, where nothing overflows, with the limit x = x_0 + min(z, 0).

    e^min(z, 0), 1 - e^-|z|, 1/(e^x + e^-|z|), and e^-x.
    """
    rare, boltzmann = sp.exp(-(x_0 + sp.Min(z, 0))), sp.exp(-sp.Abs(z))
    weight = sp.Piecewise((boltzmann, z < 0), (1, True))
    return weight, -expm1(-sp.Abs(z)), rare / (1 + rare * boltzmann), rare
