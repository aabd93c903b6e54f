"""The same physics a second time, in small steps for many neutrinos at once: a check of the event-driven transport.

Shares nothing with it but the kernels: other random numbers (NumPy's), no shells, no bounds, no geometry of edges. The
density is that of the middle of a step, and a crossing is a change of the side between two ends. Right to the second
order in the step. Of the options, those of Table 1, the scale, the redraw and the resonance at a fixed radius.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from generated import constants
from nukernels.errors import UserMistake
from nukernels.simulators.pulsar_kick import columns
from nukernels.simulators.pulsar_kick.options import Options
from nukernels.simulators.pulsar_kick.star import Star, named, star
from nukernels.simulators.pulsar_kick.tally import Tally, tally

Array = NDArray[np.float64]
FIXED = {"resonance": "fixed", "recorded": "outer", "field": "orthogonal", "gradient": "radial", "source": "volume"}


def stepped(options: Options, optical_step: float = 0.2, radial_step: float = 0.05) -> Tally:
    """Sums over the neutrinos of a run. Steps: in mean free paths, and over the radius (at least R_c/3)."""
    for name, value in FIXED.items():
        if getattr(options, name) != value:
            raise UserMistake(f"the stepwise transport knows {name} = {value} only, not {getattr(options, name)!r}")
    numbers, rng, n = star(options), np.random.default_rng([options.seed, options.stream]), options.neutrinos
    direction = _isotropic(rng, n)
    place = _isotropic(rng, n) * np.cbrt(rng.random(n))[:, None]
    energy = _thermal(rng, np.full(n, numbers.temp_core), 2.0)
    real, whole = np.zeros((n, columns.REALS)), np.zeros((n, columns.WHOLES), dtype=np.int64)
    alive = np.arange(n)
    while alive.size:
        x, d, e = place[alive], direction[alive], energy[alive]
        r = np.linalg.norm(x, axis=1)
        step = radial_step * np.maximum(r, 1 / 3)
        rho = _at(numbers, r)["rho14"]
        step = np.minimum(step, optical_step / (numbers.opacity * e**2 * rho)) if numbers.opacity else step
        rho = _at(numbers, np.linalg.norm(x + d * (step / 2)[:, None], axis=1))["rho14"]
        with np.errstate(divide="ignore"):
            path = rng.exponential(size=alive.size) / (numbers.opacity * e**2 * rho)
        hit = path < step
        x = x + d * np.where(hit, path, step)[:, None]
        after = np.linalg.norm(x, axis=1)
        place[alive] = x
        out, inn = (r < numbers.layer) & (after >= numbers.layer), (r >= numbers.layer) & (after < numbers.layer)
        whole[alive, columns.OUTWARDS] += out
        whole[alive, columns.INWARDS] += inn
        crossed = np.flatnonzero(out | inn if numbers.inward else out)
        turned = crossed[rng.random(crossed.size) < _chance(numbers, x[crossed], d[crossed])]
        whole[alive[turned], columns.STERILE] = 1
        whole[alive[turned], columns.EMITTED_INWARDS] = inn[turned]
        sterile = whole[alive, columns.STERILE] == 1
        scatters = np.flatnonzero(hit & ~sterile)
        whole[alive[scatters], columns.SCATTERINGS] += 1
        direction[alive[scatters]] = _scattered(rng, d[scatters], numbers)
        anew = scatters[rng.random(scatters.size) < numbers.redraw_fraction]
        energy[alive[anew]] = _thermal(rng, _at(numbers, after[anew])["temp"], numbers.redraw_power)
        alive = alive[~sterile & (after < numbers.outer)]
    real[:, columns.ENERGY], real[:, columns.COSINE] = energy, direction[:, 2]
    return tally(real, whole)


def _at(star: Star, r: Array) -> dict[str, Any]:
    return named(
        "profiles", r_ratio=np.maximum(r, 1e-3), rho_centre=star.rho_centre, rho_core=star.rho_core,
        n_core=star.n_core, n_atm=star.n_atm, n_temp=star.n_temp, temp_core=star.temp_core,
        r_core=star.r_core_km * constants.inverse_MeV_per_km,
    )  # fmt: skip


def _chance(star: Star, x: Array, d: Array) -> Array:
    """Probability of conversion, from vectors instead of angles."""
    r = np.linalg.norm(x, axis=1)[:, None]
    radial = x / r
    axis = np.hypot(x[:, 0], x[:, 1])
    polar = np.stack([x[:, 0] * x[:, 2] / axis, x[:, 1] * x[:, 2] / axis, -axis], axis=1) / r
    at = _at(star, np.full(len(x), star.layer))
    field = named(
        "transverse_field",
        cos_theta_dip=radial[:, 2],
        sin_theta_dip=axis / r[:, 0],
        dir_r=np.sum(radial * d, axis=1),
        dir_theta=np.sum(polar * d, axis=1),
        dir_phi=np.sum(np.cross(radial, polar) * d, axis=1),
        x_dip=star.r_dipole / star.layer,
        b_max=star.b15,
    )["b_perp_res"]
    found = named(
        "adiabaticity_with_number", rho14=at["rho14"], mu_nu_in_bohr=star.mu_nu, b15=field,
        l_rho_km=at["l_rho"] / constants.inverse_MeV_per_km, y_e=star.y_e, gamma_front=star.front,
    )  # fmt: skip
    return np.asarray(found["p_conv"])


def _isotropic(rng: np.random.Generator, n: int) -> Array:
    found = rng.standard_normal((n, 3))
    return np.asarray(found / np.linalg.norm(found, axis=1)[:, None])


def _thermal(rng: np.random.Generator, temperature: Array, power: float) -> Array:
    """x^p/(e^x + 1) by rejection from the gamma distribution."""
    x = np.empty(temperature.size)
    left = np.arange(x.size)
    while left.size:
        trial = rng.gamma(power + 1, size=left.size)
        good = rng.random(left.size) * (1 + np.exp(-trial)) < 1
        x[left[good]] = trial[good]
        left = left[~good]
    return np.asarray(temperature * x)


def _scattered(rng: np.random.Generator, d: Array, star: Star) -> Array:
    """Rejection from the linear law of (9); axes across the flight from the least component."""
    share = np.empty(len(d))
    left = np.arange(len(d))
    most = star.c1 + abs(star.c2)
    while left.size:
        trial = rng.uniform(-1, 1, left.size)
        good = rng.random(left.size) * most < star.c1 + star.c2 * trial
        share[left[good]] = trial[good]
        left = left[~good]
    other = np.eye(3)[np.argmin(np.abs(d), axis=1)] if len(d) else np.empty((0, 3))
    first = np.cross(d, other)
    first /= np.linalg.norm(first, axis=1)[:, None]
    second = np.cross(d, first)
    phi = rng.uniform(0, 2 * np.pi, len(d))[:, None]
    found = share[:, None] * d + np.sqrt(1 - share**2)[:, None] * (np.cos(phi) * first + np.sin(phi) * second)
    return np.asarray(found / np.linalg.norm(found, axis=1)[:, None])
