"""Families of stars: mass-radius curves, charge against coupling, the plane of mass and coupling (Figs. 1, 3, 5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nukernels.simulators.gauge_star import backgrounds
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.flux import SECONDS_PER_YEAR, emission
from nukernels.simulators.gauge_star.matter import Matter
from nukernels.simulators.gauge_star.star import Grid, Physics

if TYPE_CHECKING:
    import xarray as xr

Array = NDArray[np.float64]
Step = Callable[[int, int], None]

COARSE = Grid(cells=1024, ratio=1.03, first=2e-3)  # for families: potential within 3e-5
RADII = (10.0, 30.0)
LEAST_ENERGY = 30.0  # MeV: below, solar and other neutrinos matter, which the ratio leaves out


def nothing(done: int, total: int) -> None:
    """Nobody watches."""


def mass_radius(
    matter: Matter, g: float, m_A: float, densities: Array, physics: Physics | None = None, step: Step = nothing
) -> tuple[Array, Array]:
    """Masses (solar) and radii (km) for central densities (fm^-3)."""
    found = []
    for i, density in enumerate(densities):
        star = solve(matter, g, m_A, central_density=float(density), physics=physics, grid=COARSE)
        found.append((star.structure.mass, star.structure.radius))
        step(i + 1, len(densities))
    masses, radii = np.array(found).T
    return masses, radii


def largest_mass(densities: Array, masses: Array) -> tuple[float, float]:
    """The maximum of a curve and its central density, by a parabola through the three highest points."""
    top = int(np.clip(np.argmax(masses), 1, len(masses) - 2))
    a, b, c = np.polyfit(densities[top - 1 : top + 2], masses[top - 1 : top + 2], 2)
    at = -b / (2 * a)
    return float(np.polyval([a, b, c], at)), float(at)


QUANTITIES = {
    "charge_10km": ("1", "net number of charges within 10 km"),
    "charge_30km": ("1", "net number of charges within 30 km"),
    "charge_surface": ("1", "net number of charges in the star"),
    "muons": ("1", "number of muons"),
    "electrons": ("1", "number of electrons"),
    "psi_centre": ("MeV", "g|phi| at the centre"),
    "radius": ("km", "radius"),
    "rate": ("s-1", "pairs of one flavour per time"),
    "flux_total": ("cm-2 s-1", "flux of both flavours"),
    "flux_peak": ("MeV-1 cm-2 s-1", "largest differential flux of both flavours"),
    "energy_peak": ("MeV", "energy of the largest flux"),
    "energy_end": ("MeV", "largest energy"),
    "t_Q": ("yr", "net charges in the star over the rate of one flavour"),
    "signal_all": ("1", "largest ratio of the flux to the atmospheric flux of four kinds in the cone, above 30 MeV"),
    "signal_numu": ("1", "the same with atmospheric muon neutrinos alone"),
}


def family(
    matter: Matter,
    couplings: Array,
    masses_eV: Array,
    mass: float = 2.0,
    physics: Physics | None = None,
    grid: Grid = COARSE,
    g_pair: int = 1,
    distance: float = 123.0,
    theta_res: float = 23.0,
    step: Step = nothing,
) -> xr.Dataset:
    """Stars of one mass over couplings and boson masses."""
    import xarray as xr

    shape = (len(couplings), len(masses_eV))
    values = {name: np.full(shape, np.nan) for name in QUANTITIES}
    for i, g in enumerate(couplings):
        for j, m_A in enumerate(masses_eV):
            star = solve(matter, float(g), float(m_A), mass, physics=physics, grid=grid)
            sent = emission(star, distance, g_pair)
            charges = star.charge(np.array([*RADII, star.structure.radius]))
            row = {
                "charge_10km": charges[0],
                "charge_30km": charges[1],
                "charge_surface": charges[2],
                "muons": star.count(star.inner(star.state.n_mu)),
                "electrons": star.count(star.inner(star.state.n_e)),
                "psi_centre": star.psi[0],
                "radius": star.structure.radius,
                "rate": sent.rate,
                "flux_total": sent.total,
                "flux_peak": sent.peak[1],
                "energy_peak": sent.peak[0],
                "energy_end": sent.end_point,
                "t_Q": charges[2] / (sent.rate * SECONDS_PER_YEAR) if sent.rate else np.inf,
                "signal_all": signal(sent.energy, sent.flux, theta_res),
                "signal_numu": signal(sent.energy, sent.flux, theta_res, species="numu"),
            }
            for name, value in row.items():
                values[name][i, j] = value
            step(i * shape[1] + j + 1, shape[0] * shape[1])
    return xr.Dataset(
        {
            name: (("g", "m_A"), values[name], {"units": unit, "long_name": meaning})
            for name, (unit, meaning) in QUANTITIES.items()
        },
        coords={
            "g": ("g", couplings, {"units": "1", "long_name": "gauge coupling"}),
            "m_A": ("m_A", masses_eV, {"units": "eV", "long_name": "boson mass"}),
        },
        attrs={"mass": mass, "distance_pc": distance, "theta_res_deg": theta_res, "g_pair": g_pair},
    )


def signal(energies: Array, flux: Array, theta_res: float, source: str = "fluka", species: str = "all") -> float:
    """Largest ratio of a flux to the atmospheric one in the cone, above LEAST_ENERGY."""
    if not np.any(flux > 0):
        return 0.0
    above = np.where(energies >= LEAST_ENERGY, energies, np.nan)
    ratio = flux / backgrounds.atmospheric(above, theta_res, source, species)
    return float(np.nanmax(np.append(ratio, 0.0)))


def crossing(couplings: Array, ratio: Array, level: float = 1.0) -> float:
    """The coupling at which a ratio first crosses a level, in logarithms; NaN if it does not."""
    x, y = np.log(couplings), np.log(np.maximum(ratio, 1e-300) / level)
    up = np.flatnonzero((y[:-1] * y[1:] <= 0) & (y[:-1] != y[1:]))
    if not up.size:
        return float("nan")
    i = up[0]
    return float(np.exp(x[i] - y[i] * (x[i + 1] - x[i]) / (y[i + 1] - y[i])))
