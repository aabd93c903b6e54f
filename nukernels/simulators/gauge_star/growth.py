"""Why shooting fails (liu2026, App. B.2, T26): how fast an error at the centre grows on the way out.

An error of psi(0) grows as the regular solution v of the linearised equation, v'' + 2 v'/r = k^2 v with
k^2 = m_A^2 + g^2 d(n_nu - n_mu)/dpsi, v(0) = 1. With w = r v and y = w'/w it is a Riccati equation, whose integral is
ln w: no number overflows. Beyond the grid, where psi is nothing, k = m_A.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from nukernels.simulators.gauge_star.star import Star
from nukernels.simulators.gauge_star.tov import KM

Array = NDArray[np.float64]

OUTER_KM = 60.0  # r_infinity as printed


def digits(star: Star, outer_km: float = OUTER_KM) -> float:
    """log10 of v at the outer radius: digits of psi(0) that shooting needs for an error of order one there."""
    r, psi = star.r, star.psi
    response = 3 * star.physics.trapped * star.neutrino * psi**2
    response[: len(star.x)] -= star.state.n_mu_slope
    k = np.sqrt(star.m**2 + (star.g * KM) ** 2 * response)
    # Piecewise constant k between nodes: w = A sinh(k s) + B cosh(k s), with y at the border known.
    total, y = 0.0, math.inf
    for i in range(len(r) - 1):
        if r[i] >= outer_km:
            break
        width = min(r[i + 1], outer_km) - r[i]
        rate = max((k[i] + k[i + 1]) / 2, 1e-12)
        total, y = _through(total, y, rate, width)
    if r[-1] < outer_km:
        total, y = _through(total, y, max(star.m, 1e-12), outer_km - float(r[-1]))
    return (total - math.log(outer_km)) / math.log(10)


def _through(total: float, y: float, k: float, width: float) -> tuple[float, float]:
    """ln w and y at the other side of a cell of constant k; y infinite at the centre, where w = r."""
    t = math.tanh(k * width)
    log_cosh = k * width + math.log1p(math.exp(-2 * k * width)) - math.log(2)
    if math.isinf(y):
        return math.log(t / k) + log_cosh, k / t
    factor = 1 + y / k * t
    return total + log_cosh + math.log(factor), k * (t + y / k) / factor
