"""Convergence of azimuthal-asymmetry and recoil-events, and their speed: `python -m benchmarks.azimuthal_asymmetry`.

Draws docs/_static/azimuthal_convergence.png. Left: true error of the interference counts of pp neutrinos above 0.1 MeV
against evaluations, for the trapezoidal rule and for adaptive quadrature with and without breaks at the nodes of the
table, with the error that the latter states. Right: error of A from events, root mean square of several seeds.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from nukernels.simulators.azimuthal_asymmetry.figures import COLOURS, panels, save
from nukernels.simulators.azimuthal_asymmetry.folding import Folding
from nukernels.simulators.azimuthal_asymmetry.quadrature import Array, adaptive
from nukernels.simulators.azimuthal_asymmetry.sources import Spectra, source
from nukernels.simulators.recoil_events import SIMULATOR
from nukernels.simulators.recoil_events.azimuths import fit
from nukernels.simulators.recoil_events.simulator import expected, sample, sampler

THRESHOLD = 0.1  # MeV
PART = 3  # interference, Dirac
SEEDS = 40
EVENTS = 2**16


def quadrature() -> dict[str, Any]:
    """Evaluations, true and stated relative errors."""
    folding, of = Folding(), source("pp", Spectra())
    part = of.continua[0]
    sections, start, end = folding.closed(THRESHOLD), folding.lowest_energy(THRESHOLD), of.end_point
    reference = folding.counts(of, THRESHOLD).value[PART]

    def at(omega: Array) -> Array:
        return np.asarray(sections(omega)[PART : PART + 1] * part(omega))

    def smooth(u: Array) -> Array:
        return at(start + (end - start) * u**2) * 2 * (end - start) * u

    found: dict[str, Any] = {"trapezoid": [], "adaptive": [], "stated": [], "nodes": []}
    for count in 2 ** np.arange(3, 18):
        omega = np.linspace(start, end, count + 1)
        value = np.trapezoid(at(omega)[0], omega)
        found["trapezoid"].append((count, abs(value / reference - 1)))
    for rtol in 10.0 ** -np.arange(1, 13):
        whole = adaptive(smooth, np.array([0.0, 1.0]), rtol)
        found["adaptive"].append((whole.evaluations, abs(whole.value[0] / reference - 1)))
        found["stated"].append((whole.evaluations, whole.relative()[0]))
    inner = part.edges[(part.edges > start) & (part.edges < end)]
    edges = np.sqrt(np.concatenate([[0.0], (inner - start) / (end - start), [1.0]]))
    for order in range(1, 9):
        x, w = np.polynomial.legendre.leggauss(order)
        half = np.diff(edges) / 2
        u = (edges[:-1] + half)[:, None] + half[:, None] * x
        value = float((smooth(u.ravel()).reshape(u.shape) @ w) @ half)
        found["nodes"].append((u.size, abs(value / reference - 1)))
    return found


def events() -> tuple[Array, Array, float]:
    """Numbers of events, root mean square error of A over seeds, and the error expected times sqrt(N)."""
    counts = 2 ** np.arange(7, 17)
    off = np.empty((SEEDS, counts.size))
    for seed in range(SEEDS):
        options = SIMULATOR.configured({"seed": seed, "events": EVENTS, "experiments": 0, "angle_resolution": 0.0})
        azimuth = sample(options, sampler(options)).phi_seen
        off[seed] = [fit(azimuth[:n]).asymmetry for n in counts]
    truth = float(expected(options).A)
    modulation = np.pi / 2 * truth
    weight = 1 + modulation * np.cos(np.linspace(0, 2 * np.pi, 4001)[:-1])
    cosine = (weight - 1) / modulation
    return counts, np.sqrt(((off - truth) ** 2).mean(axis=0)), 2 / np.pi / np.sqrt((cosine**2 / weight).mean())


def main() -> None:
    """Draw and print."""
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/_static/azimuthal_convergence.png")
    figure, (left, right) = panels(2)
    found = quadrature()
    named = (
        ("trapezoid", "s:", "trapezoidal rule"),
        ("adaptive", "o-", "adaptive, not broken at nodes"),
        ("stated", "_--", "its stated error"),
        ("nodes", "^-", "broken at nodes, Gauss order 1 to 8"),
    )
    for i, (name, style, label) in enumerate(named):
        count, error = np.array(found[name]).T
        left.loglog(count, np.maximum(error, 1e-16), style, color=COLOURS[i], ms=4, label=label)
    left.axhline(1e-8, color="0.6", lw=0.8)
    left.set_xlabel("evaluations of the recoil integrals")
    left.set_ylabel("relative error of $n_{int}$")
    left.legend(fontsize=7)
    count, error, unit = events()
    right.loglog(count, error, "o", color=COLOURS[0], label=f"root mean square of {SEEDS} seeds")
    right.loglog(count, unit / np.sqrt(count), "k-", lw=1, label="Fisher information")
    right.set_xlabel("events")
    right.set_ylabel("error of $A$")
    right.legend(fontsize=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    save(figure, path)
    options = SIMULATOR.configured({"events": 200_000, "experiments": 0})
    drawing = sampler(options)
    start = time.perf_counter()
    sample(options, drawing)
    print(f"{200_000 / (time.perf_counter() - start):.3g} events per second, one thread")
    folding, of = Folding(), source("pp", Spectra())
    start = time.perf_counter()
    for threshold in np.linspace(0.02, 0.25, 100):
        folding.counts(of, float(threshold))
    print(f"{(time.perf_counter() - start) * 10:.2g} ms per threshold of pp neutrinos, five contributions with errors")


if __name__ == "__main__":
    main()
