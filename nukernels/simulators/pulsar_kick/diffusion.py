"""Many scatterings at once where the star is opaque: a walk on spheres with killing.

Follow the neutrino from scattering to scattering. Between two redraws to a low energy its free paths are short, and its
places are those of a diffusion whose generator is, per scattering,

    D (Laplacian + g d/dr),    D = (mean square of the way per scattering)/6,    g = -d ln rho/dr,

since the free path of each energy is longer where the density is lower. In a sphere of radius R around it, with D, g
and the rate q of the redraws below a cut all constant, the first thing that happens is known in closed form:

    it leaves the sphere first with probability  sinh(k)/k  zeta/sinh(zeta),   k = g R/2,  zeta^2 = R^2 (q/D + g^2/4),
    at a point of the surface with density exp(k cos) around the radius;
    else it is redrawn below the cut at the distance d with density  d sinh(zeta (1 - d/R)) sinh(k d/R)/(k d/R).

So no times are drawn. A new energy below the cut flies on event by event. The cut is where the free path is R/paths,
and R keeps away from the layer, the interface and the recording sphere, and is short against the density length: what
is left out vanishes with 1/paths and with the square of R/l_rho. Without redraws the energy stays and q is 0.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import integrate

from nukernels.simulators.pulsar_kick.draws import ONE, circle, density_and_length, temperature, thermal_energy
from nukernels.simulators.pulsar_kick.jit import inlined
from nukernels.simulators.pulsar_kick.philox import ZERO, philox, uniform

OF_LENGTH, OF_CORE = 0.2, 0.1  # largest radius of a sphere, over the density length and over R_c
WORTH = 30.0  # scatterings that a sphere must save
LOWEST, HIGHEST, POINTS = 1e-6, 30.0, 2049  # of x = E/T in the table
SHARE, SQUARE, FOURTH = range(3)


def moments(power: float) -> NDArray[np.float64]:
    """Over x = E/T of the cut: log of the share of new energies below it; means of x^-2 and x^-4 above it."""
    x = np.geomspace(LOWEST, HIGHEST, POINTS)
    log_x = np.log(x)
    law = x ** (power + 1) / (np.exp(x) + 1)  # per log x
    start = LOWEST ** (power + 1) / (2 * (power + 1))
    below = start + integrate.cumulative_simpson(law, x=log_x, initial=0)
    every = integrate.quad(lambda t: t**power / (np.exp(t) + 1), 0, 60)[0]
    above = np.maximum(every - below, 1e-300)
    means = []
    for n in (2, 4):
        # From the upper end: sums of small numbers first.
        upper = integrate.quad(lambda t, n=n: t ** (power - n) / (np.exp(t) + 1), HIGHEST, 60)[0]
        found = upper + integrate.cumulative_simpson((law / x**n)[::-1], x=-log_x[::-1], initial=0)[::-1]
        means.append(found / above)
    return np.ascontiguousarray(np.stack([np.log(below / every), *means], axis=1))


@inlined
def looked_up(table: Any, x: Any) -> Any:
    """Share of energies below x T, and means of x^-2 and x^-4 above."""
    step = np.log(HIGHEST / LOWEST) / (POINTS - 1)
    at = min(max(np.log(x / LOWEST) / step, 0.0), POINTS - 1.000001)
    i = int(at)
    f = at - i
    share = np.exp(table[i, SHARE] * (1.0 - f) + table[i + 1, SHARE] * f)
    square = table[i, SQUARE] * (1.0 - f) + table[i + 1, SQUARE] * f
    return share, square, table[i, FOURTH] * (1.0 - f) + table[i + 1, FOURTH] * f


@inlined
def free_radius(r: Any, length: Any, layer: Any, star: Any) -> Any:
    """Radius of the largest sphere: nothing but medium inside, and little change of it."""
    radius = min(OF_LENGTH * length, OF_CORE, abs(r - layer), abs(r - 1.0), star.outer - r)
    return min(radius, abs(r - star.record)) if star.record > 0.0 else radius


@inlined
def below_cut(cut: Any, power: Any, draw: Any, who: Any, k0: Any, k1: Any) -> Any:
    """x of the law x^p/(e^x + 1) below a cut, and the number of the next draw."""
    while True:
        w0, w1, _, _ = philox(draw, who, ZERO, ZERO, k0, k1)
        draw += ONE
        x = cut * uniform(w0) ** (1.0 / (power + 1.0))
        if uniform(w1) * (np.exp(x) + 1.0) < 2.0:
            return x, draw


@inlined
def place_of_redraw(zeta: Any, k: Any, draw: Any, who: Any, k0: Any, k1: Any) -> Any:
    """Distance over R with density d sinh(zeta (1 - d)) sinh(k d)/(k d), and the number of the next draw.

    From d exp(-zeta d) = the shortest of what sinh allows, a gamma distribution cut at 1, or from a flat d for small
    zeta; the rest by rejection.
    """
    while True:
        w0, w1, w2, _ = philox(draw, who, ZERO, ZERO, k0, k1)
        draw += ONE
        d = -np.log(uniform(w0) * uniform(w1)) / zeta if zeta > 3.0 else np.sqrt(uniform(w0))
        if d >= 1.0:
            continue
        bias = np.sinh(k * d) / np.sinh(k) / d if k > 1e-6 else 1.0
        # sinh(zeta (1 - d)) over exp(-zeta d) sinh(zeta), or over sinh(zeta): at most 1 in both cases.
        shape = (
            np.sinh(zeta * (1.0 - d)) / np.sinh(zeta)
            if zeta <= 3.0
            else (-np.expm1(-2.0 * zeta * (1.0 - d)) / -np.expm1(-2.0 * zeta))
        )
        if uniform(w2) < shape * bias:
            return d, draw


@inlined
def along_radius(k: Any, u: Any) -> Any:
    """Cosine with density exp(k cos), k from 0."""
    if k < 1e-6:
        return 2.0 * u - 1.0
    return min(max(-1.0 + np.log1p(u * np.expm1(2.0 * k)) / k, -1.0), 1.0)


@inlined
def leap(
    x: Any, y: Any, z: Any, e: Any, layer: Any, star: Any, table: Any, draw: Any, who: Any, k0: Any, k1: Any
) -> Any:
    """Spheres for as long as they pay. Place, energy, scatterings on the way, the next draw; 0 scatterings: no sphere.

    e: the energy, which stays if nothing is drawn anew. The state is that right after a scattering.
    """
    mean_cos = star.c2 / (3.0 * star.c1)
    kept = 1.0 - star.redraw_fraction
    scatterings = 0.0
    while True:
        r = np.sqrt(x * x + y * y + z * z)
        rho, length = density_and_length(r, star)
        radius = free_radius(r, length, layer, star)
        if radius <= 0.0:
            break
        if star.redraw_fraction > 0.0:
            warm = temperature(r, star)
            unit = 1.0 / (star.opacity * rho * warm * warm)  # free path at E = T
            cut = np.sqrt(unit * star.paths / radius)
            if e <= cut * warm or cut < LOWEST:
                break
            share, square, fourth = looked_up(table, cut)
            near = 1.0 / (1.0 - mean_cos * kept)  # flights after another that keep the energy
            way = 2.0 * unit * unit * (fourth * near + square * square * (1.0 / (1.0 - mean_cos) - near))
            rate = star.redraw_fraction * share
        else:
            unit = 1.0 / (star.opacity * rho * e * e)
            if unit * star.paths > radius:
                break
            cut, warm, rate = 0.0, 0.0, 0.0
            way = 2.0 * unit * unit / (1.0 - mean_cos)
        diffusion = way / 6.0
        k = 0.5 * radius / length
        zeta = np.sqrt(radius * radius * rate / diffusion + k * k)
        leaves = 1.0
        if rate > 0.0 and zeta < 600.0:
            leaves = (np.sinh(k) / k if k > 1e-6 else 1.0) * zeta / np.sinh(zeta)
        elif rate > 0.0:
            leaves = 0.0
        saved = (
            (1.0 - leaves) / rate if rate * radius * radius > 1e-3 * diffusion else radius * radius / (6 * diffusion)
        )
        if saved < WORTH:
            break
        scatterings += saved
        w0, w1, w2, _ = philox(draw, who, ZERO, ZERO, k0, k1)
        draw += ONE
        distance = 1.0
        redrawn = uniform(w0) >= leaves
        if redrawn:
            distance, draw = place_of_redraw(zeta, k, draw, who, k0, k1)
        along = along_radius(k * distance, uniform(w1))
        across = np.sqrt(max(0.0, (1.0 - along) * (1.0 + along)))
        cosine, sine = circle(uniform(w2))
        # Axes at the place of the neutrino: its radius, and two across.
        ux, uy, uz = (x / r, y / r, z / r) if r > 0.0 else (0.0, 0.0, 1.0)
        sign = 1.0 if uz >= 0.0 else -1.0
        a = -1.0 / (sign + uz)
        b = ux * uy * a
        p, q = across * cosine, across * sine
        d = distance * radius
        x += d * (along * ux + p * (1.0 + sign * ux * ux * a) + q * b)
        y += d * (along * uy + p * (sign * b) + q * (sign + uy * uy * a))
        z += d * (along * uz - p * (sign * ux) - q * uy)
        if rate > 0.0:
            warm = temperature(np.sqrt(x * x + y * y + z * z), star)  # where the new energy is drawn
        if redrawn:
            t, draw = below_cut(cut, star.redraw_power, draw, who, k0, k1)
            e = warm * t
            break
        if rate > 0.0:
            e = 0.0
            while e <= cut * warm:
                e, draw = thermal_energy(warm, star.redraw_power, draw, who, k0, k1)
    return x, y, z, e, scatterings, draw
