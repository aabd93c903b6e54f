"""Statements about the differential rate and its nondegenerate kernels (ando2003, eqs. 9-11, 16-23).

Where a statement moves k and k', what kernels compute from them (q_0, S_0) is moved with them, so that the same
statement can be asked of compiled kernels.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import sympy as sp

from derivations.core import Combination, Equation, Term, Vanishing, components, identity
from derivations.core.identity import Access, Claim
from derivations.neutrino_nucleon.amplitudes import (
    part,
    squared_amplitude,
)
from derivations.neutrino_nucleon.nondegenerate_kernels import (
    asymmetric_kernel,
    common_factor,
    energy_over_recoil,
    final_direction_kernel_of_order_one_over_m,
    initial_direction_kernel_of_order_one_over_m,
    isotropic_kernel,
    isotropic_kernel_of_order_one_over_m,
    kernel_of,
    thermal_over_transfer,
)
from derivations.neutrino_nucleon.rate import NAMES, rate_by_field_structure
from derivations.neutrino_nucleon.symbols import (
    A_0,
    A_WM,
    F_2,
    G_F,
    M2_0,
    S_0,
    P_vec,
    T,
    c_A,
    c_V,
    cos_B,
    cos_B_prime,
    dA_Omega,
    dA_Omega_prime,
    dB_WM,
    dC_WM,
    dM2_P,
    dM2_q,
    k,
    k_prime,
    m,
    mu_B_B,
    mu_prime,
    n,
    q0,
    q_squared,
    q_vec,
    sign_nu,
    thermal_ratio,
)

KERNELS = (
    isotropic_kernel,
    asymmetric_kernel,
    isotropic_kernel_of_order_one_over_m,
    initial_direction_kernel_of_order_one_over_m,
    final_direction_kernel_of_order_one_over_m,
)
SOURCE: Mapping[sp.Symbol, Equation] = {symbol: equation for equation in KERNELS for symbol in equation.defines}
ALONG_INITIAL, ALONG_FINAL = (dA_Omega, dB_WM), (dA_Omega_prime, dC_WM)
MIRROR = {**dict(zip(ALONG_INITIAL, ALONG_FINAL, strict=True)), **dict(zip(ALONG_FINAL, ALONG_INITIAL, strict=True))}
Replacement = Mapping[sp.Symbol, Any]


def goes_over(symbol: sp.Symbol, into: sp.Symbol, replace: Replacement, factor: Any = 1) -> Combination:
    """One of the six kernels, with quantities replaced, is a factor times another (or itself)."""
    first = Term(SOURCE[symbol], {x: sp.sympify(y) for x, y in replace.items()}, sp.S.One, symbol.name)
    second = Term(SOURCE[into], {}, -sp.sympify(factor), into.name)
    return Combination(symbol.name, (first, second))


# Symmetries --------------------------------------------------------------------------------------


@identity("ando2003:rate-homogeneity", constrains=KERNELS, item=3)
def quadratic_in_the_couplings(of: Access) -> Iterator[Claim]:
    """The kernels are sums of squared amplitudes: of degree 2 in (c_V, c_A, F_2)."""
    for symbol in SOURCE:
        yield goes_over(symbol, symbol, {c: c / 2 for c in (c_V, c_A, F_2)}, sp.Rational(1, 4))


@identity("ando2003:rate-both-currents", constrains=KERNELS, item=4)
def neutrino_and_antineutrino_separately(of: Access) -> Iterator[Claim]:
    """Upper signs against the derivation with the neutrino current alone, lower signs against the reversed current."""
    for sign in (1, -1):
        for symbol, alone in kernels_of_one_current(sign).items():
            value = kernel_value(of, symbol).xreplace({sign_nu: sp.Integer(sign)})
            yield Vanishing(f"{symbol.name}, sign {sign:+d}", value - alone)


@cache
def kernels_of_one_current(sign: int) -> dict[sp.Symbol, sp.Expr]:
    """The six kernels from the squared amplitudes of neutrinos (+1) or antineutrinos (-1) alone."""
    first = squared_amplitude(1, sign)
    amplitudes = {M2_0: squared_amplitude(0, sign), dM2_q: part(first, q_vec), dM2_P: part(first, P_vec)}
    return {symbol: kernel_of(name, amplitudes)[structure] for (name, structure), symbol in NAMES.items()}


@identity("ando2003:rate-crossing", constrains=KERNELS, item=4)
def crossing_of_the_lepton_line(of: Access) -> Iterator[Claim]:
    """An antineutrino is a neutrino line from -k' to -k: q_0, q, S_0 stay, Omega and Omega' change places.

    The phase space k'^2 goes over into k^2, which the factor undoes.
    """
    phase_space = k**2 / k_prime**2
    for symbol in SOURCE:
        crossed = Term(SOURCE[symbol], {sign_nu: -sign_nu, k: -k_prime, k_prime: -k}, sp.S.One, symbol.name)
        image = MIRROR.get(symbol, symbol)
        original = Term(SOURCE[image], {}, -phase_space, image.name)
        residual = Combination(symbol.name, (crossed, original)).residual(of)
        yield Vanishing(symbol.name, residual)


@identity("ando2003:rate-detailed-balance", constrains=KERNELS, item=8)
def detailed_balance_of_the_rate(of: Access) -> Iterator[Claim]:
    """Per state of the final neutrino, the rate from k' to k is e^(-q_0/T) times that from k to k'.

    Omega and Omega' change places, and so do the coefficients of Omega.B and Omega'.B.
    """
    boltzmann = sp.exp((k_prime - k) / T)
    reverse = {k: k_prime, k_prime: k, q0: -q0, S_0: boltzmann * S_0}
    for symbol in SOURCE:
        yield goes_over(symbol, MIRROR.get(symbol, symbol), reverse, boltzmann * k**2 / k_prime**2)


@identity("ando2003:rate-parity", constrains=KERNELS)
def space_reflection(of: Access) -> Iterator[Claim]:
    """A mirror turns V-A into V+A and reverses directions but not the field: coefficients of Omega.B are odd."""
    for symbol in SOURCE:
        yield goes_over(symbol, symbol, {c_A: -c_A, sign_nu: -sign_nu}, -1 if symbol in MIRROR else 1)


@identity("ando2003:rate-units", constrains=KERNELS, item=17)
def scale_of_energy_of_the_rate(of: Access) -> Iterator[Claim]:
    """The rate per length, energy and solid angle is a pure number: other units of energy do not change it."""
    larger = {x: 2 * x for x in (k, k_prime, q0, T, m, mu_B_B)}
    larger |= {n: 8 * n, G_F: G_F / 4, S_0: 4 * S_0, q_squared: 4 * q_squared}
    for symbol in SOURCE:
        yield goes_over(symbol, symbol, larger)


@identity("ando2003:rate-contraction", constrains=[rate_by_field_structure])
def rate_with_reversed_directions(of: Access) -> Iterator[Claim]:
    """The rate is linear in Omega.B and Omega'.B: its value for reversed cosines averages to the isotropic part."""
    reversed_cosines = {cos_B: -cos_B, cos_B_prime: -cos_B_prime}
    none = {cos_B: sp.S.Zero, cos_B_prime: sp.S.Zero}
    terms = [Term(rate_by_field_structure), Term(rate_by_field_structure, reversed_cosines)]
    yield Combination("even part", (*terms, Term(rate_by_field_structure, none, -sp.Integer(2))))
    yield Vanishing("isotropic part", of(rate_by_field_structure).xreplace(none) - A_0 - A_WM)
    for cosine, names in ((cos_B, ALONG_INITIAL), (cos_B_prime, ALONG_FINAL)):
        yield Vanishing(str(cosine), sp.diff(of(rate_by_field_structure), cosine) - sum(names))


# Limits ------------------------------------------------------------------------------------------


@identity("ando2003:rate-limits", constrains=KERNELS, item=16)
def limits_of_the_rate(of: Access) -> Iterator[Claim]:
    """B -> 0: no direction is distinguished. m -> infinity at given m q_0/q^2 and m T: kernels of order 1/m vanish as
    1/m. c_A -> 0: neutrinos and antineutrinos scatter alike without field, and (20) vanishes; what is left of (22) and
    (23) is the interference of the charge with the magnetic moment c_V + F_2."""
    for symbol in MIRROR:
        yield Combination(f"{symbol.name}, B = 0", (Term(SOURCE[symbol], {mu_B_B: sp.S.Zero}, sp.S.One, symbol.name),))
    heavier = {m: 2 * m, q0: q0 / 2, T: T / 2, mu_B_B: mu_B_B / 2}
    for symbol in SOURCE:
        power = 2 if symbol in (A_WM, dB_WM, dC_WM) else 1
        yield Vanishing(
            f"{symbol.name}, m", power * kernel_value(of, symbol).xreplace(heavier) - kernel_value(of, symbol)
        )
    vector = {c_A: sp.S.Zero}
    for symbol in (A_0, A_WM):
        alike = kernel_value(of, symbol).xreplace(vector)
        yield Vanishing(f"{symbol.name}, c_A = 0", alike - alike.xreplace({sign_nu: -sign_nu}))
    for symbol in MIRROR:
        only = vector if symbol in (dA_Omega, dA_Omega_prime) else {**vector, F_2: -c_V}
        yield Combination(f"{symbol.name}, c_A = 0", (Term(SOURCE[symbol], only, sp.S.One, symbol.name),))


def kernel_value(of: Access, symbol: sp.Symbol) -> sp.Expr:
    return components(of(SOURCE[symbol]), SOURCE[symbol])[symbol.name]


@identity("ando2003:rate-factors", constrains=[common_factor, thermal_over_transfer, energy_over_recoil])
def factors_of_the_kernels(of: Access) -> Iterator[Claim]:
    """m q_0/q^2 is half the energy transfer over the recoil energy q^2/2m, and a nucleon that has only the vector
    coupling scatters with the common factor times 1 + mu'."""
    ratio = of(energy_over_recoil).xreplace({thermal_ratio: of(thermal_over_transfer)})
    yield Vanishing("recoil", 2 * ratio * q_squared / (2 * m) - q0)
    vector = of(isotropic_kernel).xreplace({c_V: sp.S.One, c_A: sp.S.Zero})
    yield Vanishing("common factor", vector - of(common_factor) * (1 + mu_prime))
