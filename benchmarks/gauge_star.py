"""Accuracy and speed of the star solver: python -m benchmarks.gauge_star [FIGURE] draws convergence, prints times.

Errors of the potential on the default grid and on coarser and finer ones, against a grid of eight times the cells; time
of one star, over the plane of couplings and boson masses; ordinary stars per second.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from nukernels.simulators.gauge_star import batch
from nukernels.simulators.gauge_star.equilibrium import curve, solve
from nukernels.simulators.gauge_star.figure import COLOURS, DASHES, new, power, save
from nukernels.simulators.gauge_star.matter import Matter
from nukernels.simulators.gauge_star.star import Grid

POINTS = ((1e-20, 1e-11), (1e-18, 1e-14), (1e-17, 1e-10), (1e-16, 1e-14), (1e-15, 1e-9), (1e-15, 1e-7))
FACTORS = (0.125, 0.25, 0.5, 1.0, 2.0)
FINEST = 8.0
GOAL = 1e-5
STARS = 65536


def errors(matter: Matter, g: float, m_A: float) -> list[float]:
    """Largest error of psi inside the star, of its central value."""
    fine = solve(matter, g, m_A, grid=Grid().finer(FINEST))
    found = []
    for factor in FACTORS:
        star = solve(matter, g, m_A, grid=Grid().finer(factor))
        every = (len(fine.x) - 1) // (len(star.x) - 1)
        gap = np.abs(star.psi[: len(star.x)] - fine.psi[: len(fine.x) : every])
        found.append(float(np.max(gap) / fine.psi[0]))
    return found


def draw(matter: Matter) -> Any:
    """Error over the number of cells."""
    made, panels = new(1, 1, 5.2, 4.0)
    panel = panels[0, 0]
    cells = [Grid().finer(f).cells for f in FACTORS]
    for i, (g, m_A) in enumerate(POINTS):
        found = errors(matter, g, m_A)
        print(f"g = {g:g}, m_A = {m_A:g} eV: " + ", ".join(f"{e:.1e} ({n})" for e, n in zip(found, cells, strict=True)))
        label = rf"$g={power(g)}$, $m_A={power(m_A)}$ eV"
        panel.loglog(cells, found, marker="osD^v<"[i], color=COLOURS[i], ls=DASHES[i], label=label)
    panel.loglog(cells, [3e-5 * (cells[0] / n) ** 2 for n in cells], color="#999999", lw=0.8, label="second order")
    panel.set_xticks(cells, [str(n) for n in cells])
    panel.set_xticks([], minor=True)
    panel.axvline(Grid().cells, color="#999999", ls=":", lw=0.8, zorder=0)
    panel.axhline(GOAL, color="#999999", ls=":", lw=0.8)
    panel.set(xlabel="cells in the star (dotted: default)", ylabel=r"error of $g|\phi|$, of its central value")
    panel.legend(fontsize=7)
    return made


def times(matter: Matter) -> None:
    """CPU seconds per star over the plane, and ordinary stars per second."""
    curve(matter)
    spent = []
    for g in (0.0, *np.geomspace(1e-22, 1e-15, 8)):
        for m_A in np.geomspace(1e-16, 1e-7, 7):
            start = time.process_time()
            solve(matter, float(g), float(m_A))
            spent.append(time.process_time() - start)
    print(f"one star: median {np.median(spent):.3f} s, largest {np.max(spent):.3f} s of {len(spent)}")
    start = time.process_time()
    barotrope = batch.barotrope(matter)
    print(f"table of ordinary matter: {time.process_time() - start:.3f} s")
    h_c = np.random.default_rng(1).uniform(0.05, 0.85, STARS)
    start = time.process_time()
    masses, _ = batch.stars(barotrope, h_c)
    rate = STARS / (time.process_time() - start)
    error = np.max(np.abs(masses[:2048] / batch.stars(barotrope, h_c[:2048], steps=512)[0] - 1))
    print(f"ordinary stars: {rate:.3g} per second on one core, masses within {error:.1g}")


def main() -> None:
    """Times, then the figure."""
    matter = Matter()
    times(matter)
    path = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/_static/gauge_star_convergence.png")
    save(draw(matter), path)


if __name__ == "__main__":
    main()
