"""The response integral with the nucleons' momentum in it, and its part with p (ando2003, App. A, eqs. A1-A5).

The integral of P = p + p' is a vector along q; every equation here gives its coefficient of q (q_vec). The
part with p is an integral over E, from its delta functions; `final_momentum` has the part with p', and the sum.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.neutrino_nucleon.currents import momentum_sum
from derivations.neutrino_nucleon.phase_space import over_initial_momentum
from derivations.neutrino_nucleon.response import (
    FOUR_DIMENSIONAL_DELTA,
    MEASURE,
    balances,
    initial_energy_form,
    nucleon_energies,
    response_definition,
    transfers,
    written_out,
)
from derivations.neutrino_nucleon.symbols import (
    E_min,
    E_nucleon,
    P_vec,
    S_ss,
    T,
    energy_balance,
    f_N,
    f_N_prime,
    m,
    momentum_integrand,
    mu_B_B,
    mu_nucleon,
    mu_pq,
    p,
    p_vec,
    q,
    q0,
    s,
    s_prime,
)

RECOIL = q**2 / (2 * m)
SPIN_SPLITTING = mu_B_B * (s - s_prime)


def fermi(energy: sp.Expr) -> sp.Expr:
    """f_N of the paper's prints."""
    return 1 / (sp.exp((energy - mu_nucleon) / T) + 1)


@definition("ando2003:A1", dimension=1, place="App. A", parents=[momentum_sum])
def momentum_integral():
    """Integral of P (A1): the integrand under d3p d3p' delta^4(p + k - p' - k'), by component."""
    total = momentum_sum()
    return {each.name: FOUR_DIMENSIONAL_DELTA * f_N * (1 - f_N_prime) * total[each.name] for each in P_vec}


def momentum_weight(part: sp.MatrixBase) -> sp.Expr:
    """The factor of p (or p') in (A1), the same for each component."""
    (weight,) = {sp.diff(value, part[i]) for i, value in enumerate(momentum_integral().values())}
    return weight


@equation("ando2003:A2", defines=energy_balance, dimension=2, place="App. A", parents=(momentum_integral, *MEASURE))
def initial_momentum_part():
    """Part of (A1) with p: integrand over p and mu, with the argument of its energy delta function (A2)."""
    left = over_initial_momentum(balances(), transfers(), nucleon_energies())
    return {"integrand": momentum_weight(p_vec) * left.along_q, energy_balance.name: left.balance}


@initial_momentum_part.printed
def _():
    energy = -s * mu_B_B + p**2 / (2 * m)
    energy_prime = -mu_B_B * s_prime + (p**2 + q**2 + 2 * p * q * mu_pq) / (2 * m)
    return {
        "integrand": p**3 * mu_pq * f_N * (1 - f_N_prime) / (2 * sp.pi * q),
        energy_balance.name: q0 + energy - energy_prime,
    }


@equation("ando2003:A3", dimension=2, place="App. A", parents=MEASURE)
def smallest_momentum_squared():
    """p_min^2 (MeV^2): below it the energy delta function of (A2) has no root with mu^2 <= 1 (A3)."""
    return initial_energy_form().p_min_squared


@smallest_momentum_squared.printed
def _():
    return ((q0 - q**2 / (2 * m) - mu_B_B * (s - s_prime)) / (q / m)) ** 2


@equation("ando2003:A5", defines=E_min, place="App. A", parents=MEASURE)
def lower_limit():
    """Lower limit of the integral over E (A5), MeV."""
    return initial_energy_form().lower


@lower_limit.printed
def _():
    return -mu_B_B * s + (q0 + RECOIL - SPIN_SPLITTING) ** 2 / (4 * RECOIL)


@lower_limit.arranged
def _():
    return -mu_B_B * s + (q0 - RECOIL - SPIN_SPLITTING) ** 2 / (4 * RECOIL)


lower_limit.erratum(
    "The recoil term has the wrong sign: the numerator is [q_0 - q^2/2m - mu_B B(s - s')]^2, as in (A3).",
    "With the printed sign E'_min - E_min would not be q_0 and x_0 of (15) would not follow; (15) itself is right.",
)


@equation("ando2003:A4", defines=momentum_integrand, dimension=2, place="App. A", parents=(momentum_integral, *MEASURE))
def initial_momentum_integral():
    """Part of (A1) with p, along q: integrand over E from E_min, and the same through S_ss' (A4)."""
    form = initial_energy_form()
    with_momentum, alone = form.along_q * momentum_weight(p_vec), form.factor * response_definition()
    return {
        momentum_integrand.name: written_out(with_momentum, E_nucleon, form.partner),
        "along q": sp.cancel(with_momentum / alone) * S_ss,
    }


@initial_momentum_integral.printed
def _():
    bracket = q0 - q**2 / (2 * m) - mu_B_B * (s - s_prime)
    occupations = fermi(E_nucleon) * (1 - fermi(E_nucleon + q0))
    return {
        momentum_integrand.name: m**3 / (2 * sp.pi * q**3) * bracket * occupations,
        "along q": m / q**2 * bracket * S_ss,
    }
