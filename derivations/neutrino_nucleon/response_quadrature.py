"""The integrals (12) and (A1) by quadrature, from their definitions: the numbers that identities compare with.

No formula of the paper enters beyond the integrand, and no step of `phase_space`: the nucleon's momentum is split
into its parts along and across q, and the energy delta function fixes the part along q. Derivatives with respect to the
field are taken by a complex step, which does not cancel.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

STEP = 1e-30  # of the complex field
REACH = 15.0  # upper limit of momenta in units of (m T)^(1/2)


@dataclass(frozen=True)
class Point:
    """Inputs of the response function (MeV), by the names of the symbols."""

    q0: float
    q: float
    T: float
    m: float
    mu_nucleon: float
    mu_B_B: complex
    s: int = 1
    s_prime: int = 1

    def with_spins(self, s: int, s_prime: int) -> Point:
        """The same point for other spins."""
        return replace(self, s=s, s_prime=s_prime)

    def without_field(self) -> Point:
        """The same point for B = 0."""
        return replace(self, mu_B_B=0.0)


@cache
def nodes(panels: int, order: int) -> tuple[Array, Array]:
    """Nodes and weights of composite Gauss rules on (0, 1)."""
    x, weight = np.polynomial.legendre.leggauss(order)
    starts = np.arange(panels)[:, None]
    return ((starts + (x + 1) / 2) / panels).ravel(), np.tile(weight / (2 * panels), panels)


def occupied(energy: Array, at: Point) -> Array:
    """f_N at energies."""
    return 1 / (np.exp((energy - at.mu_nucleon) / at.T) + 1)


def free(energy: Array, at: Point) -> Array:
    """1 - f_N at energies, not as a difference."""
    return 1 / (np.exp(-(energy - at.mu_nucleon) / at.T) + 1)


def response_and_momentum(at: Point) -> tuple[complex, complex]:
    """S_ss' of (12), and the coefficient of q_vec in (A1), at finite field and any degeneracy (MeV^2).

    d3p = dp_along 2 pi p_across dp_across, and delta(q_0 + E - E') is m/q times delta(p_along - root).
    """
    along = at.m / at.q * (at.q0 - at.q**2 / (2 * at.m) - at.mu_B_B * (at.s - at.s_prime))
    top = REACH * np.sqrt(at.m * at.T)
    x, weight = nodes(16, 40)
    across = top * x
    energy = -at.s * at.mu_B_B + (along**2 + across**2) / (2 * at.m)
    energy_prime = -at.s_prime * at.mu_B_B + ((along + at.q) ** 2 + across**2) / (2 * at.m)
    total = np.sum(top * weight * across * occupied(energy, at) * free(energy_prime, at))
    response = complex(at.m / (2 * np.pi * at.q) * total)
    return response, complex(response * (2 * along + at.q) / at.q)


def linear_in_field(at: Point) -> tuple[float, float]:
    """The parts of both integrals that are linear in the field, for the field of the point (MeV^2)."""
    values = response_and_momentum(replace(at, mu_B_B=1j * STEP))
    return tuple(value.imag / STEP * at.mu_B_B.real for value in values)  # type: ignore[return-value]


@cache
def summed_over_energy_transfer(at: Point) -> tuple[float, float]:
    """Integrals over q_0 of S_ss' and of the coefficient of q_vec in (A1): no delta function is left (MeV^3).

    2 pi times the integral of f_N (1 - f_N') (and of P.q/q^2 times this) over d3p/(2 pi)^3, by Gauss rules in p and mu.
    """
    x, weight = nodes(8, 40)
    top = REACH * np.sqrt(at.m * at.T)
    p, mu = np.meshgrid(top * x, 2 * x - 1, indexing="ij")
    measure = np.outer(top * weight, 2 * weight) * p**2 / (2 * np.pi)
    energy = -at.s * at.mu_B_B.real + p**2 / (2 * at.m)
    energy_prime = -at.s_prime * at.mu_B_B.real + (p**2 + at.q**2 + 2 * p * at.q * mu) / (2 * at.m)
    density = measure * occupied(energy, at) * free(energy_prime, at)
    return float(density.sum()), float((density * (2 * p * mu + at.q) / at.q).sum())


def inputs(at: Point) -> Mapping[str, complex]:
    """The point by the names of the symbols."""
    return asdict(at)
