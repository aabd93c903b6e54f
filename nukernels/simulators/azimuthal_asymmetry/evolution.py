"""Two-level evolution through an exponential density profile, in numbers: a second route to (21)-(24).

i d psi/dr = H psi for (nu_e, anti-nu_mu) with W(r) = W_0 exp(-r/h) and Delta m^2/(2 omega) on the diagonal and mu B
beside it, B constant across the resonance and switched off slowly beyond it. Lengths in units of h. Every step is the
exact exponential of the Hamiltonian at its middle, for all energies at once, so that probability is conserved.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import numpy as np

from nukernels.simulators.azimuthal_asymmetry.quadrature import Array

LOWEST, HIGHEST = 0.05, 20.0  # MeV, between which the result is interpolated
NODES = 40  # of Chebyshev, in the logarithm of the energy
HIGH, LOW = 20.0, 1e-2  # potential over the splitting at the start and at the end
TURN = 0.2  # rad, largest turn of the phase in one step
STEP = 0.01  # of the scale height, at most


@cache
def evolved(dm2: float, mu_b: float, height: float) -> Callable[[Array], Array]:
    """Conversion probability as a function of omega (MeV) for Delta m^2 in MeV^2, mu B in MeV, h in MeV^-1."""
    k = np.arange(NODES)
    x = np.cos(math.pi * (k + 0.5) / NODES)
    middle, half = math.log(LOWEST * HIGHEST) / 2, math.log(HIGHEST / LOWEST) / 2
    energy = np.exp(middle + half * x)
    converted = share_of_upper_level(dm2 / (2 * energy) * height, np.full(NODES, mu_b * height))
    coefficients = np.polynomial.chebyshev.chebfit(x, converted, NODES - 1)

    def interpolated(omega: Array) -> Array:
        at = (np.log(np.clip(omega, LOWEST, HIGHEST)) - middle) / half
        return np.clip(np.polynomial.chebyshev.chebval(at, coefficients), 0.0, 1.0)

    return interpolated


def share_of_upper_level(d: Array, v: Array, turn: float = TURN) -> Array:
    """Share of the upper level at low density for neutrinos in the upper level at high density.

    d, v: D h and V h. The answer is the probability to arrive as anti-nu_mu when the field fades out slowly.
    """
    start = np.arctan2(2 * v, d * (1 - HIGH)) / 2
    nu_e, nu_mu = np.sin(start).astype(complex), np.cos(start).astype(complex)
    position, end = -math.log(HIGH), -math.log(LOW)
    while position < end:
        fastest = float(np.max(np.hypot(d * math.expm1(-position), 2 * v)))
        width = min(STEP, turn / fastest, end - position)
        half = d * math.expm1(-(position + width / 2)) / 2
        size = np.hypot(half, v)
        c, s = np.cos(size * width), -1j * np.sin(size * width) / size
        nu_e, nu_mu = (c + s * half) * nu_e + s * v * nu_mu, s * v * nu_e + (c - s * half) * nu_mu
        position += width
        if end - position < 1e-12:
            break
    theta = np.arctan2(2 * v, d * (1 - LOW)) / 2
    return np.asarray(np.abs(nu_e * np.sin(theta) + nu_mu * np.cos(theta)) ** 2)
