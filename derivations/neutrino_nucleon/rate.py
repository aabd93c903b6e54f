"""Differential rate of scattering by order and by field structure (ando2003, Sec. II, eqs. 9-11, 16).

The squared amplitude has a leading part and two parts of order 1/m; the response function has a part without
field and one linear in it. (10), (11) and (16) say which products belong to which kernel; their values here are
the summands of the sum over the spins s, s'.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import sympy as sp

from derivations.core import equation
from derivations.neutrino_nucleon.amplitudes import (
    amplitude_linear_in_P,
    amplitude_linear_in_q,
    leading_amplitude,
    squared_amplitude_split,
)
from derivations.neutrino_nucleon.currents import momentum_transfer
from derivations.neutrino_nucleon.directions_and_spins import by_field_structure, sum_over_spins
from derivations.neutrino_nucleon.final_momentum import integral_of_momentum_sum
from derivations.neutrino_nucleon.response import (
    differential_rate,
    response_definition,
    response_parameters,
)
from derivations.neutrino_nucleon.symbols import (
    A_0,
    A_WM,
    M2,
    M2_0,
    S_0,
    P_vec,
    S_ss,
    cos_B,
    cos_B_prime,
    dA_Omega,
    dA_Omega_prime,
    dB_WM,
    dC_WM,
    delta_x,
    dGamma,
    dM2_P,
    dM2_q,
    dS_ss,
    f_N,
    f_N_prime,
    k_prime,
    mu_B_B,
    q,
    q_,
    q_squared,
    q_vec,
)

rate_integrand = q_("rate_integrand", r"\partial\Gamma", -2, "integrand of the rate under d3p d3p' delta^4")
dS_dx = q_("dS_dx", r"\partial_{x_0}S_0", 2, "derivative of the response function with respect to its limit")

SPLIT = (differential_rate, squared_amplitude_split, response_definition)


def part_with(amplitude: sp.Symbol) -> sp.Expr:
    """The part of the integrand of (7) with one of the three parts of the squared amplitude."""
    return sp.expand(differential_rate().xreplace({M2: squared_amplitude_split()})).coeff(amplitude) * amplitude


def integrated(part: sp.Expr) -> sp.Expr:
    """A part of the integrand of (7) whose amplitude does not depend on p and p' apart from q: it leaves S_ss'."""
    return sp.cancel(part / response_definition()) * (S_0 + dS_ss)


@equation("ando2003:10", parents=SPLIT, place="Sec. II")
def leading_kernel():
    """Kernel A_0 of the leading amplitude without field (10): summand over s and s'."""
    return sp.expand(integrated(part_with(M2_0))).coeff(S_0) * S_0


@leading_kernel.printed
def _():
    return k_prime**2 / (2 * sp.pi) ** 3 * M2_0 * S_0


@equation("ando2003:11", parents=SPLIT, place="Sec. II")
def leading_kernel_linear_in_field():
    """Kernel of the leading amplitude linear in the field (11): summand over s and s'."""
    return sp.expand(integrated(part_with(M2_0))).coeff(dS_ss) * dS_ss


@leading_kernel_linear_in_field.printed
def _():
    return k_prime**2 / (2 * sp.pi) ** 3 * M2_0 * dS_ss


@equation("ando2003:16", defines=rate_integrand, dimension=0, parents=SPLIT, place="Sec. II")
def kernel_of_order_one_over_m():
    """Kernels of order 1/m (16): summand with the amplitude in q, and integrand with the amplitude in P."""
    return {"amplitude in q": integrated(part_with(dM2_q)), rate_integrand.name: part_with(dM2_P)}


@kernel_of_order_one_over_m.printed
def _():
    phase_space = k_prime**2 / (2 * sp.pi) ** 3
    measured = (2 * sp.pi) ** 4 / (2 * sp.pi) ** 6 * f_N * (1 - f_N_prime)
    return {
        "amplitude in q": phase_space * dM2_q * (S_0 + dS_ss),
        rate_integrand.name: phase_space * measured * dM2_P,
    }


KERNELS = (
    leading_kernel,
    leading_kernel_linear_in_field,
    kernel_of_order_one_over_m,
    leading_amplitude,
    amplitude_linear_in_q,
    amplitude_linear_in_P,
    response_definition,
    response_parameters,
    integral_of_momentum_sum,
    momentum_transfer,
)
ISOTROPIC, LINEAR, ORDER_ONE_OVER_M = "(10)", "(11)", "(16)"


Amplitudes = Mapping[sp.Symbol, sp.Expr]


def by_structure(name: str, slope: sp.Expr, amplitudes: Amplitudes | None = None) -> dict[sp.Expr, sp.Expr]:
    """(10), (11) or (16) with the amplitudes put in, summed over spins, to first order in the field.

    Coefficients of the field structures 1, Omega.B, Omega'.B that do not vanish. slope: derivative of the response
    function with respect to its limit, so that dS_ss' = slope * delta_x. amplitudes: what M2_0, dM2_q and dM2_P
    are; None for (4), (5), (6). Callers have the parents KERNELS.
    """
    shift = response_parameters()[delta_x.name].xreplace({q: sp.sqrt(q_squared)})
    transfer = {each: momentum_transfer()[each.name] for each in q_vec}
    explicit = summand(name, squared_amplitudes() if amplitudes is None else amplitudes)
    return spin_sum_by_structure(explicit.xreplace({dS_ss: slope * shift}).xreplace(transfer))


def squared_amplitudes() -> Amplitudes:
    """The derived amplitudes (4), (5), (6)."""
    return {M2_0: leading_amplitude(), dM2_q: amplitude_linear_in_q(), dM2_P: amplitude_linear_in_P()}


def summand(name: str, amplitudes: Amplitudes) -> sp.Expr:
    """The summand of (10), (11) or (16), with (A13) in place of P."""
    if name == ISOTROPIC:
        return leading_kernel().xreplace(amplitudes)
    if name == LINEAR:
        return leading_kernel_linear_in_field().xreplace(amplitudes)
    parts = kernel_of_order_one_over_m()
    along_q = integral_of_momentum_sum().xreplace({q: sp.sqrt(q_squared), S_ss: S_0 + dS_ss})
    with_P = sp.cancel(parts[rate_integrand.name] / response_definition()).xreplace(amplitudes)
    with_q = parts["amplitude in q"].xreplace(amplitudes)
    return with_q + with_P.xreplace({P_vec[i]: along_q * q_vec[i] for i in range(3)})


@cache
def spin_sum_by_structure(explicit: sp.Expr) -> dict[sp.Expr, sp.Expr]:
    """Sum over spins, first order in the field, and its field structures; depends on its argument alone."""
    return by_field_structure(through_first_order(sum_over_spins(explicit)))


def through_first_order(value: sp.Expr) -> sp.Expr:
    """A polynomial in mu_B_B without its terms of second and higher order."""
    zero = {mu_B_B: sp.S.Zero}
    return value.xreplace(zero) + mu_B_B * sp.diff(value, mu_B_B).xreplace(zero)


NAMES = {
    (ISOTROPIC, sp.S.One): A_0,
    (LINEAR, cos_B): dA_Omega,
    (LINEAR, cos_B_prime): dA_Omega_prime,
    (ORDER_ONE_OVER_M, sp.S.One): A_WM,
    (ORDER_ONE_OVER_M, cos_B): dB_WM,
    (ORDER_ONE_OVER_M, cos_B_prime): dC_WM,
}


@equation("ando2003:9", defines=dGamma, parents=KERNELS, place="Sec. II")
def rate_by_field_structure():
    """Differential rate dGamma/dk'dOmega' (9): the six kernels that do not vanish, for nucleons of any degeneracy."""
    total = sp.S.Zero
    for name in (ISOTROPIC, LINEAR, ORDER_ONE_OVER_M):
        for structure, part in by_structure(name, dS_dx).items():
            total += NAMES.get((name, structure), part) * structure
    return total


@rate_by_field_structure.printed
def _():
    return A_0 + dA_Omega * cos_B + dA_Omega_prime * cos_B_prime + A_WM + dB_WM * cos_B + dC_WM * cos_B_prime


@rate_by_field_structure.arranged
def _():
    return (A_0 + A_WM) + (dA_Omega + dB_WM) * cos_B + (dA_Omega_prime + dC_WM) * cos_B_prime
