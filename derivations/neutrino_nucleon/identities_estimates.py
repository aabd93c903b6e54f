"""What the estimates of the text leave out by rounding, measured (ando2003; item 18 of the statements).

A scaling law must have the right exponents, which is seen by following it over masses, temperatures and energies,
and a number of order one. A rounded number must be the rounding of the exact one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Equation, Measured, identity
from derivations.core.units import constant, eB_MeV2_per_gauss, nuclear_magneton_MeV_per_gauss
from derivations.neutrino_nucleon.estimates import (
    PULSAR_SPEEDS,
    charge_times_field,
    coefficient_of_k_min,
    k_min_coefficient,
    momentum_ratio,
    neutrino_over_pulsar_momentum,
    sufficient_anisotropy,
    validity_bound,
)
from derivations.neutrino_nucleon.nondegenerate import typical_energy_transfer
from derivations.neutrino_nucleon.symbols import T, k, m, mu_B_B

Access = Callable[[Equation], Any]

ORDER_ONE = 0.5  # of a decimal logarithm: a factor of three either way
STATES = ((10.0, 3.0, 938.9), (30.0, 3.0, 938.9), (10.0, 9.0, 938.9), (10.0, 3.0, 9000.0))  # k, T, m in MeV
FIELD = 1e-6  # of mu_B B over T, small enough for a derivative


@identity("ando2003:typical_transfer", constrains=[typical_energy_transfer], item=18)
def energy_transfer_scales_with_k_and_the_thermal_speed(of: Access) -> Iterator[Measured]:
    """The second moment of q_0 in the nondegenerate response, by quadrature at right angles, follows k (T/m)^(1/2)."""
    law = of(typical_energy_transfer)
    ratios = [
        root_mean_square_transfer(*state) / float(law.xreplace(dict(zip((k, T, m), state, strict=True))))
        for state in STATES
    ]
    yield _order_one(
        "q_0 over the printed law", ratios, "quadrature of q_0^2 over the nondegenerate response at mu' = 0"
    )


@identity("ando2003:expansion_in_field", constrains=[validity_bound, coefficient_of_k_min], item=18)
def shift_of_the_limit_is_of_order_one_at_k_min(of: Access) -> Iterator[Measured]:
    """Below k_min the field moves the lower limit of the response integral by more than T, and no expansion holds."""
    law = of(validity_bound)
    shifts = []
    for _, temperature, mass in STATES:
        energy = temperature / 10
        lowest = float(law.xreplace({mu_B_B: sp.Float(energy), T: sp.Float(temperature), m: sp.Float(mass)}))
        shifts.append(-limit_shift(lowest, temperature, mass, energy))
    yield _order_one("-delta x at k_min", shifts, "derivative of the exact lower limit of the response integral")
    printed = of(coefficient_of_k_min)
    ratio = float(k_min_coefficient() / printed)
    how = f"mu_N 10^14 G (m/MeV)^(1/2) from exact constants is {ratio:.4f} times the quoted coefficient (one digit)"
    yield Measured("coefficient of k_min", abs(ratio - 1), 0.05, how, "numeric(1 points, 15 digits)")


@identity("ando2003:pulsar_momentum", constrains=[neutrino_over_pulsar_momentum, sufficient_anisotropy], item=18)
def one_percent_of_the_neutrino_momentum_moves_a_pulsar(of: Access) -> Iterator[Measured]:
    """3e53 erg in neutrinos carry about 100 times the momentum of a pulsar of 1.4 solar masses at 200 to 500 km/s."""
    momentum, anisotropy = of(neutrino_over_pulsar_momentum), of(sufficient_anisotropy)
    for name, speed in PULSAR_SPEEDS.items():
        exact = float(momentum_ratio(speed))
        how = f"exact constants give {exact:.1f} and {100 / exact:.2f} % at {name}; an order of magnitude is quoted"
        for label, ratio in (("momentum", exact / momentum[name]), ("anisotropy", 1 / exact / anisotropy[name])):
            deviation = abs(math.log10(ratio)) if ratio > 0 else math.inf
            yield Measured(f"{label} at {name}", deviation, ORDER_ONE, how, "numeric(1 points, 15 digits)")


@identity("ando2003:magneton", constrains=[charge_times_field], item=18)
def nuclear_magneton_is_e_over_two_proton_masses(of: Access) -> Iterator[Measured]:
    """By the definition of the nuclear magneton, eB = 2 m_p mu_N B; the constants must agree within their errors."""
    value = of(charge_times_field)
    for label, exact in (
        ("from e, h and c", eB_MeV2_per_gauss()),
        ("from m_p and mu_N", 2 * constant("m_p") * nuclear_magneton_MeV_per_gauss()),
    ):
        deviation = abs(float(sp.N(value / exact - 1, 30)))
        how = f"{label}: {sp.N(exact, 15)} MeV^2/G"
        yield Measured(label, deviation, 5e-10, how, "numeric(1 points, 15 digits)")


def root_mean_square_transfer(energy: float, temperature: float, mass: float) -> float:
    """Of q_0 - q^2/2m over exp[-(q_0 - q^2/2m)^2/(4T q^2/2m)]/q at mu' = 0 (MeV), by the trapezoidal rule over k'."""
    import numpy as np

    final = np.linspace(0, 4 * energy, 40001)[1:]
    recoil = (energy**2 + final**2) / (2 * mass)
    surplus = energy - final - recoil
    weight = np.exp(-(surplus**2) / (4 * temperature * recoil)) / np.sqrt(recoil)
    return float(np.sqrt(np.sum(surplus**2 * weight) / np.sum(weight)))


def limit_shift(energy: float, temperature: float, mass: float, magnetic: float) -> float:
    """Change of E_min/T for a spin flip at mu' = 0 and the typical q_0, extrapolated linearly from a weak field.

    E + q_0 = E' fixes the component of p along q; the smallest E has no other component.
    """
    transfer = energy * math.sqrt(2 * temperature / mass)
    q_squared = 2 * energy**2

    def lowest(field: float) -> float:
        along = (transfer - q_squared / (2 * mass) - 2 * field) * mass / math.sqrt(q_squared)
        return -field + along**2 / (2 * mass)

    step = FIELD * temperature
    return (lowest(step) - lowest(-step)) / (2 * step) * magnetic / temperature


def _order_one(label: str, ratios: list[float], how: str) -> Measured:
    """The ratios are of order one and, which tests the exponents, nearly the same."""
    if min(ratios) <= 0:
        return Measured(label, math.inf, ORDER_ONE, f"{how}: negative", "numeric(4 points, 15 digits)")
    spread = math.log10(max(ratios) / min(ratios)) * 5  # a spread of 26 % counts as much as a factor of three
    size = max(abs(math.log10(ratio)) for ratio in ratios)
    listed = ", ".join(f"{ratio:.3f}" for ratio in ratios)
    return Measured(label, max(size, spread), ORDER_ONE, f"{how}: {listed}", "numeric(4 points, 15 digits)")
