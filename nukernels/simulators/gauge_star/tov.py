"""Structure of a cold star in log-enthalpy form (liu2026, eq. 31).

The independent variable is h = ln(mu_n/mu_n(surface)): a star of central h_c is followed in x from 0 to 1 with
h = h_c (1 - x^2)^2. The surface is at x = 1 exactly, and the steps are short where the density drops. Unknowns are
u = r^2 and v = m/r^3 (km^2, km^-2), smooth and even in x: no quotient of small numbers at the centre. The slopes are
those of the kernel "structure", dh/dr = -Phi', rearranged. Every rho and P that is needed is known in advance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from generated import constants

Array = NDArray[np.float64]

G_NEWTON = constants.G_over_hbarc * constants.inverse_MeV2_per_inverse_GeV2  # MeV^-2
KM = constants.inverse_MeV_per_km
SOLAR_RADIUS = constants.GM_sun / constants.c**2 / 1e3  # G M_sun/c^2 in km
STEPS = 128
FOUR_PI = 4 * math.pi


def per_square_km(density: Array) -> Array:
    """An energy density or pressure (MeV^4) times G (km^-2)."""
    return density * (G_NEWTON * KM**2)


def stages(steps: int = STEPS) -> Array:
    """The x at which rho and P are needed: ends and middles of all steps."""
    return np.linspace(0.0, 1.0, 2 * steps + 1)


def enthalpy(h_c: float, x: Array) -> Array:
    """h at x."""
    return h_c * (1 - x * x) ** 2


@dataclass
class Structure:
    """u and v at the nodes of the steps, and their slopes in x."""

    h_c: float
    u: Array
    v: Array
    du: Array
    dv: Array

    @property
    def radius(self) -> float:
        """km."""
        return math.sqrt(self.u[-1])

    @property
    def mass(self) -> float:
        """Solar masses."""
        return float(self.v[-1] * self.u[-1] ** 1.5) / SOLAR_RADIUS

    @cached_property
    def compactness(self) -> float:
        """G M/(c^2 R)."""
        return float(self.v[-1] * self.u[-1])

    def between(self, x: Array) -> tuple[Array, Array]:
        """r and m (km) at any x, by cubic Hermite interpolation of u and v."""
        u = np.maximum(hermite(self.u, self.du, x), 0.0)
        r = np.sqrt(u)
        return r, hermite(self.v, self.dv, x) * u * r


def follow(h_c: float, rho: Array, p: Array, lag: Array | None = None) -> Structure:
    """The star of central h_c with rho and P (km^-2) at `stages`.

    lag: share of dh that is not due to gravity, (n_mu/(n_b mu_n)) dpsi/dh, only where the printed hydrostatic
    equation is used.
    """
    steps = (len(rho) - 1) // 2
    step = 1.0 / steps
    mean, push = (FOUR_PI / 3 * rho).tolist(), (FOUR_PI * p).tolist()
    y = 1 - stages(steps) ** 2
    pace = 8 * h_c * stages(steps) * y if lag is None else 8 * h_c * stages(steps) * y * (1 - lag)
    paces = pace.tolist()

    def slopes(i: int, u: float, v: float) -> tuple[float, float]:
        du = paces[i] * (1 - 2 * u * v) / (v + push[i])
        return du, 1.5 * (mean[i] - v) * du / u if i else 0.0

    u, v = 0.0, mean[0]
    us, vs, du_s, dv_s = [u], [v], [0.0], [0.0]
    half, sixth = step / 2, step / 6
    for i in range(0, 2 * steps, 2):
        a, b = slopes(i, u, v)
        if i:
            c, d = slopes(i + 1, u + half * a, v + half * b)
            e, f = slopes(i + 1, u + half * c, v + half * d)
        else:  # u grows as x^2 here: half of the slope at the end is the mean one
            c, d = slopes(1, half / 2 * paces[1] / (v + push[1]), v)
            e, f = slopes(1, half / 2 * c, v + half / 2 * d)
        s, t = slopes(i + 2, u + step * e, v + step * f)
        u += sixth * (a + 2 * c + 2 * e + s)
        v += sixth * (b + 2 * d + 2 * f + t)
        a, b = slopes(i + 2, u, v)
        us.append(u)
        vs.append(v)
        du_s.append(a)
        dv_s.append(b)
    return Structure(h_c, np.array(us), np.array(vs), np.array(du_s), np.array(dv_s))


def hermite(values: Array, slopes: Array, x: Array) -> Array:
    """Cubic Hermite interpolation on equal steps from 0 to 1."""
    last = len(values) - 1
    width = 1.0 / last
    i = np.clip((x * last).astype(np.intp), 0, last - 1)
    t = x * last - i
    s = 1 - t
    return (
        values[i] * (1 + 2 * t) * s * s
        + values[i + 1] * (3 - 2 * t) * t * t
        + width * (slopes[i] * t * s * s - slopes[i + 1] * t * t * s)
    )
