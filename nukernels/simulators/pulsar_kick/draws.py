"""What is drawn at random: directions, energies, places of birth. Words of Philox in, physics out."""

from __future__ import annotations

from typing import Any

import numpy as np

from generated.numba.spin_flavour_precession import profiles, scattering_cosine
from nukernels.simulators.pulsar_kick.jit import inlined
from nukernels.simulators.pulsar_kick.philox import ZERO, philox, uniform

ONE = np.uint64(1)
UNIFORM_IN_VOLUME, WEIGHTED_BY_DENSITY, UNIFORM_IN_RADIUS, CENTRE = range(4)


@inlined
def circle(u: Any) -> Any:
    """Cosine and sine of 2 pi u: the quarter, then Taylor's series for at most pi/4; below 1e-16 of error."""
    quarter = np.floor(4.0 * u)
    angle = (4.0 * u - quarter - 0.5) * (0.5 * np.pi)
    q = angle * angle
    s = 1.0 / 6227020800.0 - q * (1.0 / 1307674368000.0 - q / 355687428096000.0)
    s = 1.0 / 120.0 - q * (1.0 / 5040.0 - q * (1.0 / 362880.0 - q * (1.0 / 39916800.0 - q * s)))
    s = angle * (1.0 - q * (1.0 / 6.0 - q * s))
    c = 1.0 / 479001600.0 - q * (1.0 / 87178291200.0 - q / 20922789888000.0)
    c = 1.0 / 24.0 - q * (1.0 / 720.0 - q * (1.0 / 40320.0 - q * (1.0 / 3628800.0 - q * c)))
    c = 1.0 - q * (0.5 - q * c)
    odd = quarter == 1.0 or quarter == 3.0
    turn = -1.0 if quarter >= 2.0 else 1.0
    return (-turn * s, turn * c) if odd else (turn * c, turn * s)


@inlined
def isotropic(u: Any, v: Any) -> Any:
    """A direction, all alike."""
    z = 2.0 * u - 1.0
    across = np.sqrt((1.0 - z) * (1.0 + z))
    cosine, sine = circle(v)
    return across * cosine, across * sine, z


@inlined
def scattered(nx: Any, ny: Any, nz: Any, u: Any, v: Any, c1: Any, c2: Any) -> Any:
    """A direction after elastic scattering (9), as a unit vector."""
    cosine = scattering_cosine(u, c1, c2)
    sine = np.sqrt(max(0.0, (1.0 - cosine) * (1.0 + cosine)))
    along, beside = circle(v)
    along *= sine
    beside *= sine
    # Axes across the flight without a special direction: T. Duff et al., J. Comp. Graphics Tech. 6 (2017) 1.
    sign = 1.0 if nz >= 0.0 else -1.0
    a = -1.0 / (sign + nz)
    b = nx * ny * a
    mx = cosine * nx + along * (1.0 + sign * nx * nx * a) + beside * b
    my = cosine * ny + along * (sign * b) + beside * (sign + ny * ny * a)
    mz = cosine * nz - along * (sign * nx) - beside * ny
    # One Newton step towards unit length: rounding errors of a million turns do not pile up.
    unit = 1.5 - 0.5 * (mx * mx + my * my + mz * mz)
    return mx * unit, my * unit, mz * unit


@inlined
def thermal_energy(temperature: Any, power: Any, draw: Any, who: Any, k0: Any, k1: Any) -> Any:
    """Energy with density x^p/(e^x + 1), x = E/T, and the number of the next draw.

    x^p e^-x by G. Marsaglia and W. W. Tsang, ACM Trans. Math. Softw. 26 (2000) 363; then 1/(1 + e^-x) of them stay.
    """
    d = power + 2.0 / 3.0
    c = 1.0 / np.sqrt(9.0 * d)
    while True:
        w0, w1, w2, w3 = philox(draw, who, ZERO, ZERO, k0, k1)
        draw += ONE
        cosine, _ = circle(uniform(w1))
        normal = np.sqrt(-2.0 * np.log(uniform(w0))) * cosine
        v = 1.0 + c * normal
        if v <= 0.0:
            continue
        v = v * v * v
        u = uniform(w2)
        square = normal * normal
        if u >= 1.0 - 0.0331 * square * square and np.log(u) >= 0.5 * square + d * (1.0 - v + np.log(v)):
            continue
        x = d * v
        if uniform(w3) * (1.0 + np.exp(-x)) < 1.0:
            return temperature * x, draw


@inlined
def birth(star: Any, draw: Any, who: Any, k0: Any, k1: Any) -> Any:
    """Place (units of R_c) and direction of a new neutrino, and the number of the next draw."""
    while True:
        w0, w1, w2, w3 = philox(draw, who, ZERO, ZERO, k0, k1)
        draw += ONE
        u = uniform(w0)
        r = 0.0 if star.source == CENTRE else (u if star.source == UNIFORM_IN_RADIUS else np.cbrt(u))
        if star.source != WEIGHTED_BY_DENSITY or uniform(w3) * star.rho_centre < density(r, star):
            break
    x, y, z = isotropic(uniform(w1), uniform(w2))
    w0, w1, _, _ = philox(draw, who, ZERO, ZERO, k0, k1)
    nx, ny, nz = isotropic(uniform(w0), uniform(w1))
    return r * x, r * y, r * z, nx, ny, nz, draw + ONE


@inlined
def density(r: Any, star: Any) -> Any:
    """rho/1e14 g cm^-3 of (7) at r in units of R_c."""
    return profiles(r, star.rho_centre, star.rho_core, star.n_core, star.n_atm, star.n_temp, star.temp_core, 1.0)[0]


@inlined
def density_and_length(r: Any, star: Any) -> Any:
    """rho and the length over which it changes, in units of R_c."""
    found = profiles(r, star.rho_centre, star.rho_core, star.n_core, star.n_atm, star.n_temp, star.temp_core, 1.0)
    return found[0], found[1]


@inlined
def temperature(r: Any, star: Any) -> Any:
    """T of (8) in MeV."""
    if r <= 1.0:
        return star.temp_core
    return profiles(r, star.rho_centre, star.rho_core, star.n_core, star.n_atm, star.n_temp, star.temp_core, 1.0)[2]
