"""What azimuths say: the scan of half planes of the paper, and the likelihood fit of 1 + x cos phi + y sin phi.

Recoil electrons are fewest along the field, with the signs of (4) and (8): phi_0, the direction of the field, is
opposite to the excess. A(phi') is largest a quarter turn beyond phi_0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nukernels.simulators.azimuthal_asymmetry.quadrature import Array

SCAN = 360  # directions phi' of the scan
NEWTON = 50
CONVERGED = 1e-12


@dataclass(frozen=True)
class Fit:
    """asymmetry: A = 2 a/pi of the modulation a; phi_0 in rad; errors by curvature. ratio: 2 log(L/L_isotropic)."""

    asymmetry: float
    asymmetry_error: float
    phi_0: float
    phi_0_error: float
    ratio: float
    events: int


def fit(azimuth: Array) -> Fit:
    """Maximum likelihood of sum log(1 + x cos + y sin), which has one maximum; Newton's method inside the unit disc."""
    count = azimuth.size
    if count < 3:
        return Fit(np.nan, np.nan, np.nan, np.nan, 0.0, count)
    rays = np.stack([np.cos(azimuth), np.sin(azimuth)])
    at = np.clip(2 * rays.mean(axis=1), -0.7, 0.7)
    likelihood = _log(at, rays)
    for _ in range(NEWTON):
        weight = 1 / (1 + at @ rays)
        gradient = rays @ weight
        curvature = (rays * weight**2) @ rays.T
        step = np.linalg.solve(curvature, gradient)
        while (better := _log(at + step, rays)) < likelihood - 1e-12 and np.abs(step).max() > CONVERGED:
            step /= 2
        at, likelihood = at + step, max(better, likelihood)
        if np.abs(step).max() < CONVERGED:
            break
    size = float(np.hypot(*at))
    weight = 1 / (1 + at @ rays)
    covariance = np.linalg.inv((rays * weight**2) @ rays.T)
    along = at / size
    across = np.array([-along[1], along[0]])
    return Fit(
        2 / np.pi * size,
        float(2 / np.pi * np.sqrt(along @ covariance @ along)),
        float((np.arctan2(at[1], at[0]) + np.pi) % (2 * np.pi)),
        float(np.sqrt(across @ covariance @ across) / size),
        2 * likelihood,
        count,
    )


def _log(at: Array, rays: Array) -> float:
    weight = 1 + at @ rays
    return float(np.log(weight).sum()) if weight.min() > 0 and at @ at < 1 else -np.inf


def scan(azimuth: Array) -> tuple[Array, Array]:
    """phi' and A(phi') of (14): events in (phi', phi' + pi) over those in the other half plane."""
    counts, edges = np.histogram(azimuth, bins=SCAN, range=(0.0, 2 * np.pi))
    around = np.concatenate([counts, counts]).cumsum()
    around = np.concatenate([[0], around])
    half = SCAN // 2
    second = around[half : half + SCAN] - around[:SCAN]
    with np.errstate(invalid="ignore", divide="ignore"):
        return edges[:-1], (2 * second - azimuth.size) / azimuth.size


def scanned(azimuth: Array) -> tuple[float, float]:
    """The paper's A and phi_0: largest A(phi'), and the direction a quarter turn before it."""
    phi_prime, found = scan(azimuth)
    best = int(np.argmax(found))
    return float(found[best]), float((phi_prime[best] - np.pi / 2) % (2 * np.pi))
