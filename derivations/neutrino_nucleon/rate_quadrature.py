"""The rate (7) of rare nucleons by summing over spins and integrating over the nucleon momentum numerically.

The energy delta function fixes the momentum along q; the plane across q is covered by Gauss-Laguerre nodes in the
kinetic energy and equal steps in the azimuth, which is exact for the polynomial amplitudes. Two amplitudes can be put
in: the expanded one, (4) + (5) + (6), and the one of exact Dirac spinors and currents.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]
Amplitude = Callable[["Scattering", int, int, Array, Array], Array]


@dataclass(frozen=True)
class Scattering:
    """Inputs of the rate (MeV), by the names of the symbols; directions are normalised when used."""

    k: float
    k_prime: float
    T: float
    m: float
    n: float
    c_V: float
    c_A: float
    F_2: float
    G_F: float = 1.166e-11
    sign_nu: int = 1
    towards: tuple[float, float, float] = (0.3, -0.5, 0.7)
    towards_prime: tuple[float, float, float] = (-0.6, 0.1, 0.4)

    @property
    def Omega(self) -> Array:
        return np.array(self.towards) / np.linalg.norm(self.towards)

    @property
    def Omega_prime(self) -> Array:
        return np.array(self.towards_prime) / np.linalg.norm(self.towards_prime)

    @property
    def q_vec(self) -> Array:
        return self.k * self.Omega - self.k_prime * self.Omega_prime

    def heavier(self, factor: float) -> Scattering:
        """The same nucleon momenta: m grows, m T and n stay, and q_0 m too."""
        k_prime = self.k + (self.k_prime - self.k) / factor
        return replace(self, m=self.m * factor, T=self.T / factor, k_prime=k_prime)


def rate(at: Scattering, field: complex, amplitude: Amplitude) -> complex:
    """dGamma/dk'dOmega' of (7) for Boltzmann nucleons of density n in a field mu_B B (dimensionless)."""
    total = sum(_of_spins(at, field, amplitude, s, s_prime) for s in (1, -1) for s_prime in (1, -1))
    return complex(at.k_prime**2 / (2 * np.pi) ** 3 * total)


def _of_spins(at: Scattering, field: complex, amplitude: Amplitude, s: int, s_prime: int) -> complex:
    q = float(np.linalg.norm(at.q_vec))
    axis, first, second = _frame(at.q_vec / q)
    along = at.m / q * (at.k - at.k_prime - q**2 / (2 * at.m) - field * (s - s_prime))
    kinetic, weight = np.polynomial.laguerre.laggauss(6)
    azimuth = 2 * np.pi * (np.arange(12) + 0.5) / 12
    radius = np.sqrt(2 * at.m * at.T * kinetic)[:, None]
    across = radius * np.cos(azimuth), radius * np.sin(azimuth)
    p = np.array([axis[i] * along + first[i] * across[0] + second[i] * across[1] for i in range(3)])
    mean = np.sum(weight[:, None] / 12 * amplitude(at, s, s_prime, p, p + at.q_vec[:, None, None]))
    fugacity = at.n * np.sqrt(2 * np.pi**3 / (at.m * at.T) ** 3) / np.cosh(field / at.T)
    boltzmann = np.exp(-(along**2 / (2 * at.m) - s * field) / at.T)
    return complex(at.m / (2 * np.pi * q) * at.m * at.T * fugacity * boltzmann * mean)


def _frame(axis: Array) -> tuple[Array, Array, Array]:
    first = np.cross(axis, [0.36, 0.48, 0.8])
    first = first / np.linalg.norm(first)
    return axis, first, np.cross(axis, first)


# Exact Dirac amplitude ---------------------------------------------------------------------------

_METRIC = np.array([1.0, -1.0, -1.0, -1.0])


@cache
def _gamma() -> tuple[Array, Array, Array]:
    """gamma^mu, gamma_5 and sigma^{mu nu} in the Dirac representation."""
    pauli = np.array([[[0, 1], [1, 0]], [[0, -1j], [1j, 0]], [[1, 0], [0, -1]]])
    gamma = np.zeros((4, 4, 4), dtype=complex)
    gamma[0] = np.diag([1, 1, -1, -1])
    gamma[1:, :2, 2:], gamma[1:, 2:, :2] = pauli, -pauli
    product = np.einsum("aij,bjk->abik", gamma, gamma)
    return gamma, 1j * gamma[0] @ gamma[1] @ gamma[2] @ gamma[3], 0.5j * (product - product.swapaxes(0, 1))


def spinors(p: Array, s: int, m: float) -> Array:
    """u(p) with u^dagger u = 1 of a nucleon with spin s along B in its rest frame; index 0 is the spinor's."""
    up, down = (1.0, 0.0) if s == 1 else (0.0, 1.0)
    energy = np.sqrt(m**2 + np.sum(p**2, axis=0))
    large = np.array([up + 0 * energy, down + 0 * energy], dtype=complex)
    small = np.array([p[2] * up + (p[0] - 1j * p[1]) * down, (p[0] + 1j * p[1]) * up - p[2] * down]) / (energy + m)
    whole = np.concatenate([large, small])
    return whole / np.sqrt(np.sum(np.abs(whole) ** 2, axis=0))


def dirac_amplitude(at: Scattering, s: int, s_prime: int, p: Array, p_prime: Array) -> Array:
    """Squared amplitude of the current (1) between exact spinors, for real momenta."""
    gamma, gamma_5, sigma = _gamma()
    q_lower = _METRIC * np.array([at.k - at.k_prime, *at.q_vec])
    vertex = (
        at.c_V * gamma + at.F_2 / (2 * at.m) * 1j * np.einsum("abij,b->aij", sigma, q_lower) - at.c_A * gamma @ gamma_5
    )
    initial, final = spinors(p, s, at.m), spinors(p_prime, s_prime, at.m)
    current = np.einsum("i...,ij,ajk,k...->a...", final.conj(), gamma[0], vertex, initial)
    left = np.einsum("ab,b...->a...", _lepton_tensor(at) * np.outer(_METRIC, _METRIC), current.conj())
    return np.asarray(at.G_F**2 / 2 * np.einsum("a...,a...->...", current, left).real)


def _lepton_tensor(at: Scattering) -> Array:
    gamma, gamma_5, _ = _gamma()
    one, other = (np.einsum("a,aij->ij", _METRIC * np.array([1.0, *v]), gamma) for v in (at.Omega, at.Omega_prime))
    right, left = (one, other) if at.sign_nu == 1 else (other, one)
    current = gamma @ (np.eye(4) - gamma_5)
    conjugate = gamma[0] @ current.conj().swapaxes(1, 2) @ gamma[0]
    return np.asarray(np.einsum("ij,ajk,kl,bli->ab", left, current, right, conjugate) / 4)
