"""Many ordinary stars (g = 0) at once: mass and radius for arrays of central values, in plain NumPy.

The same equations as `tov`, with h = h_c (1 - x^2)^3 and a fixed number of Runge-Kutta steps for all stars of a block
together. rho and P come from a table over h^(1/3), uniform, so that a look-up is one multiplication: no search, no
compilation, no delay. Blocks fit into the cache.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nukernels.errors import UserMistake
from nukernels.simulators.gauge_star.matter import FERMI3, Matter
from nukernels.simulators.gauge_star.tov import FOUR_PI, SOLAR_RADIUS, per_square_km

Array = NDArray[np.float64]

ROWS = 16384
STEPS = 48
BLOCK = 4096


@dataclass(frozen=True)
class Barotrope:
    """rho and P (MeV^4) over the log-enthalpy h from 0 at the surface, on uniform steps of h^(1/3)."""

    h_max: float
    rho: Array
    pressure: Array

    @cached_property
    def scaled(self) -> tuple[Array, Array]:
        """4 pi/3 rho and 4 pi P in km^-2."""
        return FOUR_PI / 3 * per_square_km(self.rho), FOUR_PI * per_square_km(self.pressure)

    def h_of_pressure(self, pressure: Array) -> Array:
        """h where the pressure (MeV^4) is reached."""
        cube_root = np.linspace(0.0, self.h_max ** (1 / 3), len(self.pressure))
        return np.interp(pressure, self.pressure, cube_root**3)


def barotrope(matter: Matter) -> Barotrope:
    """Of an equation of state without the force."""
    h_max = math.log(matter.table[0][-1] / matter.mu_surface)
    h = np.linspace(0.0, h_max ** (1 / 3), ROWS) ** 3
    rho, pressure = matter.at(matter.mu_surface * np.exp(h), np.zeros(ROWS)).energies
    return Barotrope(h_max, rho, pressure)


def from_rows(rho: Array, pressure: Array) -> Barotrope:
    """Of a user's table: energy density and pressure in MeV fm^-3, both increasing; between rows ln rho and ln h are
    followed by ln P piecewise linearly and cubically, and h = integral of dP/(rho + P)."""
    from scipy.interpolate import PchipInterpolator

    rho, pressure = np.asarray(rho, dtype=float), np.asarray(pressure, dtype=float)
    if rho.ndim != 1 or rho.shape != pressure.shape or len(rho) < 8:
        raise UserMistake("rho and pressure must be lists of the same length, 8 rows or more")
    if not (np.all(np.isfinite(rho)) and np.all(np.isfinite(pressure))):
        raise UserMistake("rho and pressure must be finite numbers")
    if np.any(np.diff(rho) <= 0) or np.any(np.diff(pressure) <= 0) or rho[0] <= 0 or pressure[0] <= 0:
        raise UserMistake("rho and pressure must be positive and increase from row to row")
    shape = PchipInterpolator(np.log(pressure), np.log(rho))
    fine = np.linspace(math.log(pressure[0]), math.log(pressure[-1]), 40 * len(rho) + 1)
    p = np.exp(fine)
    rate = p / (np.exp(shape(fine)) + p)  # dh/d ln P
    middle = (fine[1:] + fine[:-1]) / 2
    half = np.exp(middle)
    steps = (rate[:-1] + 4 * half / (np.exp(shape(middle)) + half) + rate[1:]) / 6 * np.diff(fine)
    # Below the first row P grows as a power of h: h there is the power's share of P/(rho + P).
    stiff = float(shape(fine[0], 1))
    h = rate[0] / max(1 - stiff, 0.05) + np.concatenate(([0.0], np.cumsum(steps)))
    h_of = PchipInterpolator(np.log(h), fine)
    grid = np.linspace(0.0, h[-1] ** (1 / 3), ROWS) ** 3
    log_p = h_of(np.log(np.maximum(grid, h[0])))
    found_p, found_rho = np.exp(log_p), np.exp(shape(log_p))
    below = grid < h[0]
    found_p[below] *= (grid[below] / h[0]) ** (1 / max(1 - stiff, 0.05))
    found_rho[below] *= (grid[below] / h[0]) ** (stiff / max(1 - stiff, 0.05))
    return Barotrope(float(h[-1]), found_rho * FERMI3, found_p * FERMI3)


def stars(matter: Barotrope, h_c: Array, steps: int = STEPS) -> tuple[Array, Array]:
    """Masses (solar) and radii (km) for central log-enthalpies; NaN gives NaN."""
    h_c = np.asarray(h_c, dtype=float)
    flat = np.ravel(h_c)
    wrong = flat[(flat <= 0) | (flat > matter.h_max * (1 + 1e-12))]
    if wrong.size:
        raise UserMistake(f"h_c = {wrong[0]:g} is not allowed: above 0 and at most {matter.h_max:.6g}")
    masses, radii = np.empty_like(flat), np.empty_like(flat)
    for start in range(0, len(flat), BLOCK):
        part = slice(start, start + BLOCK)
        masses[part], radii[part] = _block(matter, flat[part], steps)
    return masses.reshape(h_c.shape), radii.reshape(h_c.shape)


def _block(matter: Barotrope, h_c: Array, steps: int) -> tuple[Array, Array]:
    """Runge-Kutta steps of fixed number for all stars of the block; arrays are reused."""
    mean, push = matter.scaled
    scale = np.cbrt(h_c / matter.h_max) * (len(mean) - 1)
    unknown = np.isnan(scale)
    scale = np.where(unknown, 1.0, np.minimum(scale, len(mean) - 1))
    x = np.linspace(0.0, 1.0, 2 * steps + 1)
    y = 1 - x * x
    factor = 12 * x * y * y
    size, step = len(h_c), 1.0 / steps
    half, sixth = step / 2, step / 6
    ends = (np.empty(size), np.empty(size), np.empty(size))
    middles = (np.empty(size), np.empty(size), np.empty(size))
    place, t, low = np.empty(size), np.empty(size), np.empty(size)
    index = np.empty(size, dtype=np.intp)

    def look_up(i: int, into: tuple[Array, Array, Array]) -> None:
        """4 pi/3 rho, 4 pi P and -dh/dx at stage i."""
        np.multiply(scale, y[i], out=place)
        np.copyto(index, place, casting="unsafe")
        np.minimum(index, len(mean) - 2, out=index)
        np.subtract(place, index, out=t)
        for table, out in ((mean, into[0]), (push, into[1])):
            np.take(table, index, out=low, mode="clip")
            np.add(index, 1, out=index)
            np.take(table, index, out=out, mode="clip")
            np.subtract(index, 1, out=index)
            out -= low
            out *= t
            out += low
        np.multiply(h_c, factor[i], out=into[2])

    top, bottom = np.empty(size), np.empty(size)

    def slopes(at: tuple[Array, Array, Array], u: Array, v: Array, du: Array, dv: Array) -> None:
        np.multiply(u, v, out=top)
        np.multiply(top, -2.0, out=top)
        np.add(top, 1.0, out=top)
        np.add(v, at[1], out=bottom)
        np.divide(top, bottom, out=du)
        np.multiply(du, at[2], out=du)
        np.subtract(at[0], v, out=dv)
        np.multiply(dv, du, out=dv)
        np.divide(dv, u, out=dv)
        np.multiply(dv, 1.5, out=dv)

    look_up(0, ends)
    u, v = np.zeros(size), ends[0].copy()
    k = [np.empty(size) for _ in range(8)]
    u_at, v_at = np.empty(size), np.empty(size)

    def moved(share: float, du: Array, dv: Array) -> None:
        np.multiply(du, share, out=u_at)
        np.add(u_at, u, out=u_at)
        np.multiply(dv, share, out=v_at)
        np.add(v_at, v, out=v_at)

    for i in range(0, 2 * steps, 2):
        look_up(i + 1, middles)
        if i:
            slopes(ends, u, v, k[0], k[1])
            moved(half, k[0], k[1])
            slopes(middles, u_at, v_at, k[2], k[3])
            moved(half, k[2], k[3])
        else:  # u grows as x^2 here: half of the slope at the end is the mean one
            k[0][:], k[1][:] = 0.0, 0.0
            moved(half / 2, middles[2] / (v + middles[1]), k[1])
            slopes(middles, u_at, v_at, k[2], k[3])
            moved(half / 2, k[2], k[3])
        slopes(middles, u_at, v_at, k[4], k[5])
        moved(step, k[4], k[5])
        look_up(i + 2, ends)
        slopes(ends, u_at, v_at, k[6], k[7])
        for value, (a, b, c, d) in ((u, (k[0], k[2], k[4], k[6])), (v, (k[1], k[3], k[5], k[7]))):
            b += c
            b *= 2.0
            b += a
            b += d
            b *= sixth
            value += b
    radius = np.sqrt(u)
    mass = v * u * radius / SOLAR_RADIUS
    mass[unknown], radius[unknown] = np.nan, np.nan
    return mass, radius
