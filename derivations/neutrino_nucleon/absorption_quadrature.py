"""The absorption opacity by brute force: spin-split nucleons that recoil, electrons in their levels.

An independent check of (48) and (49), which take the nucleons to be infinitely heavy. The squared amplitude
is computed from two-component spinors, the neutron momenta are integrated over their Maxwell distribution,
and the electron momentum follows from energy and momentum conservation. Everything is per G_F^2 n_n, with
energies in MeV. NumPy is imported on use, to keep the import of the derivations light.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from typing import Any

SPINS = (1, -1)
STEP = 1e-30  # of derivatives by a complex step, which have no cancellation


@dataclass(frozen=True)
class Matter:
    """State of the matter and couplings. mu_e None: no electrons. m: neutron mass; the proton's is m - delta_np."""

    k: float
    T: float
    m: float
    delta_np: float
    c_V: float
    c_A: float
    mu_e: float | None = None

    def heavier(self, factor: float) -> Matter:
        """The same with heavier nucleons of the same mass difference."""
        return replace(self, m=self.m * factor)


def opacity(matter: Matter, cos_B: int, mu_Bn_B: complex = 0, mu_Bp_B: complex = 0) -> complex:
    """Opacity per G_F^2 n_n for a neutrino along (cos_B = 1) or against (-1) the field, from the spin energies.

    Energy conservation, k + E_n = k' + E_p with momentum p + k - k' for the proton, is quadratic in k'.
    """
    import numpy as np

    nodes, weights = np.polynomial.hermite_e.hermegauss(10)  # Maxwell distribution in units of (m T)^(1/2)
    p_1, p_2, p_3 = np.meshgrid(*(3 * [nodes * np.sqrt(matter.m * matter.T)]), indexing="ij")
    maxwell = np.einsum("i,j,k->ijk", weights, weights, weights) / weights.sum() ** 3
    cosines, cosine_weights = np.polynomial.legendre.leggauss(16)
    m_p = matter.m - matter.delta_np
    total = 0j
    for (s, s_prime), cosine, weight in _each(cosines, cosine_weights):
        energy = matter.delta_np - s * mu_Bn_B + s_prime * mu_Bp_B
        toward = np.sqrt(1 - cosine**2) * p_1 + cosine * (p_3 + matter.k * cos_B)
        proton_squared = p_1**2 + p_2**2 + (p_3 + matter.k * cos_B) ** 2
        left = matter.k + energy + (p_1**2 + p_2**2 + p_3**2) / (2 * matter.m) - proton_squared / (2 * m_p)
        slope = 1 - toward / m_p
        jacobian = np.sqrt(slope**2 + 2 * left / m_p)
        k_prime = 2 * left / (slope + jacobian)
        rate = np.sum(maxwell * k_prime**2 * vacancy(k_prime, matter) / jacobian)
        populated = np.exp(s * mu_Bn_B / matter.T) / (2 * np.cosh(mu_Bn_B / matter.T))
        strength = squared_amplitude(matter.c_V, matter.c_A, s, s_prime, cos_B, cosine)
        total += populated * weight * 2 * np.pi / (2 * np.pi) ** 3 * 2 * np.pi * strength * rate
    return total


def opacity_of_levels(matter: Matter, cos_B: int, eB: float) -> float:
    """The same without spin energies, summed over the electron's levels in the field.

    A level n >= 1 holds eB/(2 pi) states per area for either sign of p_3; the level n = 0 only for p_3 > 0.
    Recoil is that of an electron with transverse momentum (2 n eB)^(1/2); the neutron momentum along q is
    integrated out, which needs equal masses in the kinetic energies. The sums converge exponentially once
    their steps are below the smallest thermal width of the electron's energy.
    """
    import numpy as np

    top = (matter.k + matter.delta_np) * (1 + 14 * np.sqrt(matter.T / matter.m))
    level = np.arange(0, int(top**2 / (2 * eB)) + 1)[:, None]
    count = 2 * int(top / smallest_width(matter))
    p_3 = (np.arange(count) + 0.5)[None, :] * (2 * top / count) - top
    states = np.where(level == 0, 1.0 * (p_3 > 0), 1.0) * eB / (2 * np.pi) ** 2 * (2 * top / count)
    energy = np.sqrt(p_3**2 + 2 * level * eB)
    q_squared = 2 * level * eB + (p_3 - matter.k * cos_B) ** 2
    released = matter.k + matter.delta_np - energy - q_squared / (2 * matter.m)
    on_shell = np.exp(-matter.m * released**2 / (2 * matter.T * q_squared))
    on_shell *= np.sqrt(matter.m / (2 * np.pi * matter.T * q_squared))
    forward, backward = (
        sum(squared_amplitude(matter.c_V, matter.c_A, *spins, cos_B, end) / 2 for spins in product(SPINS, SPINS))
        for end in (1, -1)
    )
    strength = (forward + backward) / 2 + (forward - backward) / 2 * p_3 / energy  # linear in the direction
    return float(np.sum(states * 2 * np.pi * strength * on_shell * vacancy(energy, matter)))


def smallest_width(matter: Matter) -> float:
    """Spread of the electron's energy by the thermal motion of the neutron, at the smallest momentum transfer."""
    return float(matter.delta_np * (matter.T / matter.m) ** 0.5)


def asymmetry_per_spin_energy(matter: Matter, particle: str) -> float:
    """Derivative of the asymmetry with respect to mu_Bn_B ("neutron") or mu_Bp_B ("proton"), MeV^-1."""
    field = {"neutron": (STEP * 1j, 0), "proton": (0, STEP * 1j)}[particle]
    along, against = (opacity(matter, cos_B, *field) for cos_B in (1, -1))
    return float((along - against).imag / (along + against).real / STEP)


def asymmetry_of_levels(matter: Matter) -> float:
    """Asymmetry over eB by the electron's levels alone (MeV^-2)."""
    eB = close_levels(matter)
    along, against = (opacity_of_levels(matter, cos_B, eB) for cos_B in (1, -1))
    return (along - against) / (along + against) / eB


def close_levels(matter: Matter) -> float:
    """An eB (MeV^2) at which the levels are closer than the smallest thermal width, so that they do not show."""
    return smallest_width(matter) * (matter.k + matter.delta_np) / 2


def vacancy(energy: Any, matter: Matter) -> Any:
    """1 - f_e."""
    import numpy as np

    if matter.mu_e is None:
        return np.ones_like(energy)
    return 1 / (1 + np.exp((matter.mu_e - energy) / matter.T))


def squared_amplitude(c_V: float, c_A: float, s: int, s_prime: int, cosine: float, cosine_prime: Any) -> Any:
    """|M|^2 per G_F^2 of a heavy nucleon and left-handed leptons with these cosines to the spin axis, in one plane.

    M = 2 (G_F/sqrt 2) [c_V chi'^dagger chi eta'^dagger eta - c_A chi'^dagger sigma chi . eta'^dagger sigma eta],
    with the lepton's spinors of helicity -1/2. The electron's azimuth is averaged over.
    """
    import numpy as np

    basis = {1: np.array([1, 0]), -1: np.array([0, 1])}
    eta = left_handed(np.asarray(float(cosine)), 0.0)
    total = 0.0
    for azimuth in (0.0, np.pi / 2, np.pi, 3 * np.pi / 2):
        eta_prime = left_handed(np.asarray(cosine_prime, dtype=float), azimuth)
        amplitude = 0j
        for matrix, coupling in zip(_pauli(), (c_V, -c_A, -c_A, -c_A), strict=True):
            nucleon = basis[s_prime] @ matrix @ basis[s]
            lepton = np.einsum("a...,ab,b...->...", eta_prime.conj(), matrix, eta)
            amplitude = amplitude + coupling * nucleon * lepton
        total = total + 2 * np.abs(amplitude) ** 2 / 4
    return total


def left_handed(cosine: Any, azimuth: float) -> Any:
    """Two-component spinor of helicity -1/2."""
    import numpy as np

    return np.array([-np.sqrt((1 - cosine) / 2) * np.exp(-1j * azimuth), np.sqrt((1 + cosine) / 2)])


@cache
def _pauli() -> tuple[Any, ...]:
    import numpy as np

    return (
        np.eye(2),
        np.array([[0, 1], [1, 0]]),
        np.array([[0, -1j], [1j, 0]]),
        np.array([[1, 0], [0, -1]]),
    )


def _each(cosines: Any, weights: Any) -> Any:
    for spins in product(SPINS, SPINS):
        for cosine, weight in zip(cosines, weights, strict=True):
            yield spins, float(cosine), float(weight)
