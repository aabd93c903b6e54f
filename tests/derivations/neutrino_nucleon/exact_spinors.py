"""Scattering amplitudes from exact Dirac spinors in NumPy, to compare with the expanded ones.

Shares nothing with the derivation: Weyl's representation instead of Dirac's, spinors boosted by a matrix exponential
instead of projectors, amplitudes squared instead of traces, antineutrino spinors by charge conjugation.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import expm

Vector = NDArray[np.float64]
Matrix = NDArray[np.complex128]

ONE, ZERO = np.eye(2), np.zeros((2, 2))
PAULI = tuple(np.array(entries) for entries in ([[0, 1], [1, 0]], [[0, -1j], [1j, 0]], [[1, 0], [0, -1]]))
SPATIAL = [np.block([[ZERO, each], [-each, ZERO]]) for each in PAULI]
WEYL = [np.block([[ZERO, ONE], [ONE, ZERO]]).astype(complex), *SPATIAL]
DIRAC = [np.block([[ONE, ZERO], [ZERO, -ONE]]).astype(complex), *SPATIAL]
GAMMA_5 = 1j * WEYL[0] @ WEYL[1] @ WEYL[2] @ WEYL[3]
METRIC = np.array([1.0, -1.0, -1.0, -1.0])
COMMUTATORS = np.array([[a @ b - b @ a for b in WEYL] for a in WEYL])


def nucleon(p: Vector, spin: int, mass: float, gammas: list[Matrix] = WEYL) -> Matrix:
    """Spinor with u^dagger u = 1 of a nucleon whose rest-frame spin is along B: rest spinor, boosted to p."""
    at_rest = (np.eye(4) + gammas[0]) @ (np.eye(4) + spin * 1j * gammas[1] @ gammas[2])
    size = float(np.linalg.norm(p))
    generator = sum(p[i] * gammas[0] @ gammas[i + 1] for i in range(3)) * (np.arcsinh(size / mass) / (2 * size))
    columns = expm(generator) @ at_rest
    best = columns[:, np.argmax(np.linalg.norm(columns, axis=0))]
    return np.asarray(best / np.linalg.norm(best))


def massless(direction: Vector, helicity: int) -> Matrix:
    """Massless particle spinor of a helicity (+1 or -1): eigenvector of Sigma.k and of chirality."""
    values, vectors = np.linalg.eigh(sum(direction[i] * PAULI[i] for i in range(3)))
    two = vectors[:, np.argmin(abs(values - helicity))]
    return np.concatenate([two, 0 * two] if helicity < 0 else [0 * two, two])


def lepton_current(Omega: Vector, Omega_prime: Vector, sign_nu: int) -> Matrix:
    """ubar(k') gamma^mu (1 - gamma_5) u(k), or for antineutrinos vbar(k) gamma^mu (1 - gamma_5) v(k')."""
    if sign_nu == 1:
        right, left = massless(Omega, -1), massless(Omega_prime, -1)
    else:
        # v = C ubar^T = i gamma^2 u^* of a right-handed antineutrino.
        left, right = (1j * WEYL[2] @ massless(each, 1).conj() for each in (Omega, Omega_prime))
    return np.array([left.conj() @ WEYL[0] @ WEYL[mu] @ (np.eye(4) - GAMMA_5) @ right for mu in range(4)])


def vector(x: Mapping[str, float], name: str) -> Vector:
    """The components of a vector by code name."""
    return np.array([x[f"{name}_{i}"] for i in (1, 2, 3)])


def exact_square(x: Mapping[str, float]) -> float:
    """|M|^2 with the full vertex (1) at any mass; x holds every quantity by code name."""
    q, P, mass = vector(x, "q_vec"), vector(x, "P_vec"), x["m"]
    before, after = nucleon((P - q) / 2, int(x["s"]), mass), nucleon((P + q) / 2, int(x["s_prime"]), mass)
    current = lepton_current(vector(x, "Omega"), vector(x, "Omega_prime"), int(x["sign_nu"]))
    q_lower = METRIC * np.array([x["q0"], *q])
    amplitude = 0j
    for mu in range(4):
        commutator = np.tensordot(q_lower, COMMUTATORS[mu], axes=1)
        # i sigma^{mu nu} q_nu / 2m = -[gamma^mu, gamma^nu] q_nu / 4m
        gamma = x["c_V"] * WEYL[mu] - x["F_2"] / (4 * mass) * commutator - x["c_A"] * WEYL[mu] @ GAMMA_5
        amplitude += METRIC[mu] * current[mu] * (after.conj() @ WEYL[0] @ gamma @ before)
    return float(x["G_F"] ** 2 / 2 * abs(amplitude) ** 2)


def random_collision(random: np.random.Generator, **fixed: float) -> dict[str, float]:
    """Independent random directions, q, q_0, P (MeV) and couplings; G_F = 1."""
    found: dict[str, float] = {"G_F": 1.0, "q0": random.normal(0, 10)}
    for name, scale in (("Omega", 0.0), ("Omega_prime", 0.0), ("q_vec", 20.0), ("P_vec", 40.0)):
        drawn = random.normal(size=3)
        drawn *= scale or 1 / np.linalg.norm(drawn)
        found |= {f"{name}_{i + 1}": float(drawn[i]) for i in range(3)}
    found |= {name: float(random.uniform(0.3, 1.3) * random.choice((-1, 1))) for name in ("c_V", "c_A", "F_2")}
    return found | fixed
