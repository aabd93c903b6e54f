"""Scatterings per second of pulsar-kick, on one core: its transport beside the same step in plain NumPy and Python.

    nukernels bench --scatterings

The step: free path against the bound of the shell, edge or null collision, scattering by (9), new energy once in ten.
All three follow an opaque core (free paths 100 times the physical ones, p = 4) without a layer.
"""

from __future__ import annotations

import bisect
import math
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.timing import one_thread
from nukernels.simulators.pulsar_kick import Options
from nukernels.simulators.pulsar_kick.columns import REALS, SCATTERINGS, WHOLES
from nukernels.simulators.pulsar_kick.star import Shells, Star, shells, star

OPTIONS = Options(scale=100.0, redraw_power=4.0, B=0.0)
GOAL = 1e7  # scatterings per second and core
REPEATS = 5
NEUTRINOS = {"nukernels": 60, "NumPy": 4000, "Python": 40}
STEPS = {"NumPy": 60, "Python": 400}


@dataclass(frozen=True)
class Rates:
    """Scatterings per second by implementation: median over interleaved repeats, and the spread of ours."""

    per_second: dict[str, float]
    fastest: float
    slowest: float

    @property
    def missed(self) -> bool:
        """Is our rate below the goal?"""
        return self.per_second["nukernels"] < GOAL

    def as_dict(self) -> dict[str, Any]:
        """For machines."""
        return {"scatterings_per_second": self.per_second, "goal": GOAL}

    def __str__(self) -> str:
        lines = [f"{name:<10} {rate:12.4g} scatterings per second" for name, rate in self.per_second.items()]
        reached = "MISSED" if self.missed else "reached"
        return "\n".join([*lines, f"goal {GOAL:g} {reached}; repeats from {self.slowest:.4g} to {self.fastest:.4g}"])


def bench(repeats: int = REPEATS) -> Rates:
    """Time the three in turn, in CPU seconds of this thread."""
    numbers = star(OPTIONS)
    bounds = shells(numbers)
    runs: dict[str, Callable[[int], int]] = {
        "nukernels": lambda i: compiled(numbers, bounds, i),
        "NumPy": lambda i: vectorised(numbers, bounds, np.random.default_rng(i)),
        "Python": lambda i: plain(numbers, bounds, random.Random(i)),
    }
    found: dict[str, list[float]] = {name: [] for name in runs}
    with one_thread():
        runs["nukernels"](0)
        for repeat in range(repeats):
            for name, run in runs.items():
                start = time.thread_time()
                done = run(repeat + 1)
                found[name].append(done / (time.thread_time() - start))
    ours = found["nukernels"]
    return Rates({name: statistics.median(rates) for name, rates in found.items()}, max(ours), min(ours))


def compiled(numbers: Star, bounds: Shells, seed: int) -> int:
    """The simulator's own transport, births and escapes included."""
    from nukernels.simulators.pulsar_kick.flight import fly

    n = NEUTRINOS["nukernels"]
    real, whole = np.empty((n, REALS)), np.empty((n, WHOLES), dtype=np.int64)
    key = np.array([seed, 0], dtype=np.uint64)
    fly(numbers, bounds.edges, bounds.high, bounds.low, bounds.table, key, 0, real, whole)
    return int(whole[:, SCATTERINGS].sum())


def vectorised(numbers: Star, bounds: Shells, rng: np.random.Generator) -> int:
    """The step for many neutrinos at once, array by array."""
    n, edges = NEUTRINOS["NumPy"], np.sqrt(bounds.edges)
    d = rng.standard_normal((n, 3))
    d /= np.linalg.norm(d, axis=1)[:, None]
    x = 0.7 * d[rng.permutation(n)] * np.cbrt(rng.random(n))[:, None]
    e = numbers.temp_core * rng.gamma(5.0, size=n)
    done = 0
    for _ in range(STEPS["NumPy"]):
        r = np.linalg.norm(x, axis=1)
        towards = np.einsum("ij,ij->i", x, d)
        shell = np.minimum(np.searchsorted(edges, r * (1 + 1e-12 * np.sign(towards)), side="right") - 1, len(edges) - 2)
        inner, outer = edges[shell], edges[shell + 1]
        square = towards**2
        falls = (towards < 0) & (square >= r**2 - inner**2) & (inner > 0)
        root = np.sqrt(np.maximum(np.where(falls, square - r**2 + inner**2, square + outer**2 - r**2), 0))
        edge = np.where(falls, -towards - root, -towards + root)
        path = rng.exponential(size=n) / (numbers.opacity * e**2 * bounds.high[shell])
        hit = path < edge
        x += d * np.where(hit, path, edge)[:, None]
        r = np.linalg.norm(x, axis=1)
        core = numbers.rho_centre - (numbers.rho_centre - numbers.rho_core) * r**numbers.n_core
        rho = np.where(r <= 1, core, numbers.rho_core * np.maximum(r, 1.0) ** -numbers.n_atm)
        hit &= rng.random(n) * bounds.high[shell] < rho
        u, phi = rng.random(n), 2 * np.pi * rng.random(n)
        low, high = (numbers.c1 - numbers.c2) ** 2, (numbers.c1 + numbers.c2) ** 2
        cosine = (numbers.c2 + numbers.c1 * (4 * u - 2)) / (numbers.c1 + np.sqrt(low * (1 - u) + high * u))
        sine = np.sqrt(np.maximum(1 - cosine**2, 0))
        sign = np.where(d[:, 2] >= 0, 1.0, -1.0)
        a = -1 / (sign + d[:, 2])
        b = d[:, 0] * d[:, 1] * a
        one = np.stack([1 + sign * d[:, 0] ** 2 * a, sign * b, -sign * d[:, 0]], axis=1)
        two = np.stack([b, sign + d[:, 1] ** 2 * a, -d[:, 1]], axis=1)
        turned = cosine[:, None] * d + (sine * np.cos(phi))[:, None] * one + (sine * np.sin(phi))[:, None] * two
        d = np.where(hit[:, None], turned, d)
        anew = hit & (rng.random(n) < numbers.redraw_fraction)
        fresh = rng.gamma(numbers.redraw_power + 1, size=int(anew.sum()))
        e[anew] = numbers.temp_core / np.maximum(r[anew], 1.0) ** numbers.n_temp * fresh
        done += int(hit.sum())
    return done


def plain(numbers: Star, bounds: Shells, rng: random.Random) -> int:
    """The step for one neutrino, in Python's own numbers."""
    edges, highs = [math.sqrt(e) for e in bounds.edges], [float(h) for h in bounds.high]
    done = 0
    for _ in range(NEUTRINOS["Python"]):
        z, phi = rng.uniform(-1, 1), rng.uniform(0, 2 * math.pi)
        d = [math.sqrt(1 - z * z) * math.cos(phi), math.sqrt(1 - z * z) * math.sin(phi), z]
        x = [0.0, 0.0, 0.7 * rng.random() ** (1 / 3)]
        e = numbers.temp_core * rng.gammavariate(5.0, 1.0)
        for _ in range(STEPS["Python"]):
            r = math.sqrt(x[0] ** 2 + x[1] ** 2 + x[2] ** 2)
            towards = x[0] * d[0] + x[1] * d[1] + x[2] * d[2]
            shell = min(bisect.bisect_right(edges, r * (1 + math.copysign(1e-12, towards))) - 1, len(edges) - 2)
            inner, outer = edges[shell], edges[shell + 1]
            square = towards * towards
            if towards < 0 and inner > 0 and square >= r * r - inner * inner:
                edge = -towards - math.sqrt(max(square - r * r + inner * inner, 0.0))
            else:
                edge = -towards + math.sqrt(max(square + outer * outer - r * r, 0.0))
            path = rng.expovariate(1.0) / (numbers.opacity * e * e * highs[shell])
            way = min(path, edge)
            x = [x[0] + way * d[0], x[1] + way * d[1], x[2] + way * d[2]]
            if path >= edge:
                continue
            r = math.sqrt(x[0] ** 2 + x[1] ** 2 + x[2] ** 2)
            if r <= 1:
                rho = numbers.rho_centre - (numbers.rho_centre - numbers.rho_core) * r**numbers.n_core
            else:
                rho = numbers.rho_core * r**-numbers.n_atm
            if rng.random() * highs[shell] >= rho:
                continue
            done += 1
            u, phi = rng.random(), 2 * math.pi * rng.random()
            low, high = (numbers.c1 - numbers.c2) ** 2, (numbers.c1 + numbers.c2) ** 2
            cosine = (numbers.c2 + numbers.c1 * (4 * u - 2)) / (numbers.c1 + math.sqrt(low * (1 - u) + high * u))
            sine = math.sqrt(max(1 - cosine * cosine, 0.0))
            sign = 1.0 if d[2] >= 0 else -1.0
            a = -1 / (sign + d[2])
            b = d[0] * d[1] * a
            p, q = sine * math.cos(phi), sine * math.sin(phi)
            d = [
                cosine * d[0] + p * (1 + sign * d[0] ** 2 * a) + q * b,
                cosine * d[1] + p * sign * b + q * (sign + d[1] ** 2 * a),
                cosine * d[2] - p * sign * d[0] - q * d[1],
            ]
            if rng.random() < numbers.redraw_fraction:
                fresh = rng.gammavariate(numbers.redraw_power + 1, 1.0)
                e = numbers.temp_core / max(r, 1.0) ** numbers.n_temp * fresh
    return done


if __name__ == "__main__":
    print(bench())
