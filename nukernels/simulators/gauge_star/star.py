"""What a star with the gauge force is: choices, grid, and the solution with its charge (liu2026, Sec. III)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nukernels.simulators.gauge_star import field, tov
from nukernels.simulators.gauge_star.matter import Matter, State

Array = NDArray[np.float64]

MEV_PER_EV = 1e-6


@dataclass(frozen=True)
class Physics:
    """What the paper leaves open. See the options of the simulator."""

    hydrostatics: str = "derived"  # or printed
    sources: str = "matter"  # or printed, all
    gravity: str = "flat"  # of the field equation: flat, curved, printed
    g_s: int = 1
    trapped: int = 2  # flavours of trapped neutrinos


@dataclass(frozen=True)
class Grid:
    """cells: in the star, a multiple of 2 tov.STEPS. ratio: of neighbouring cells outside. reach: outer radius over R.

    Outside the cells start with the width `first` (of R) and end at reach R or 60/m_A, whichever is nearer; outer_km
    replaces that end where it is not 0.
    """

    cells: int = 2048
    ratio: float = 1.015
    reach: float = 1e6
    first: float = 1e-3
    outer_km: float = 0.0

    def finer(self, factor: float) -> Grid:
        """A grid with more cells everywhere."""
        blocks = round(self.cells * factor / (2 * tov.STEPS))
        return Grid(blocks * 2 * tov.STEPS, self.ratio ** (1 / factor), self.reach, self.first / factor, self.outer_km)

    def outside(self, radius: float, m: float, count: int = 0) -> Array:
        """Radii outside over R, growing geometrically. m: boson mass (km^-1). count: of nodes, or 0."""
        end = self.reach if m * radius * self.reach < 60 else 1 + 60 / (m * radius)
        if self.outer_km:
            end = self.outer_km / radius
        end = max(end, 1 + 1e-3)
        growth = self.ratio - 1
        start = min(self.first, 20 * growth * 0.05 / max(m * radius, 1e-300))
        count = count or int(np.ceil(np.log1p((end - 1) * growth / start) / np.log1p(growth)))
        widths = np.expm1(np.arange(1, count + 1) * np.log1p(growth))
        found: Array = 1 + widths * ((end - 1) / widths[-1])
        return found


@dataclass
class Star:
    """A converged star. Arrays run over the nodes of the mesh (km), state over those inside."""

    g: float
    m: float  # boson mass, km^-1
    matter: Matter
    physics: Physics
    x: Array
    structure: tov.Structure
    state: State
    potential: field.Potential
    phi: Array  # metric function at the nodes
    lam: Array
    turns: int
    moved: float  # last change of psi, of its largest value

    @property
    def r(self) -> Array:
        """Radii of all nodes (km)."""
        return self.potential.mesh.r

    @property
    def psi(self) -> Array:
        """g|phi| at all nodes (MeV)."""
        return self.potential.psi

    @property
    def neutrino(self) -> float:
        """n_nu over psi^3, one flavour."""
        return self.physics.g_s / (6 * np.pi**2)

    def inner(self, values: Array) -> Array:
        """Values inside, and zero outside."""
        return np.concatenate((values, np.zeros(len(self.r) - len(values))))

    def charge(self, radius: Array | float) -> Array:
        """Net number of charges within a radius (km), by Gauss' law from the potential; by counting where g = 0."""
        mesh = self.potential.mesh
        edges = (mesh.r[1:] + mesh.r[:-1]) / 2
        if self.g == 0.0:
            counted: Any = np.cumsum(mesh.charged * self.inner(self.state.n_mu))[:-1] * tov.KM**3
        else:
            held = np.cumsum(mesh.volume * self.m**2 * self._mass_weight() * self.potential.chi)[:-1]
            counted = (self.potential.current + held) * (tov.KM / self.g**2)
        total = 4 * np.pi * counted
        borders = np.concatenate(([0.0], edges))
        found: Any = np.interp(radius, borders, np.concatenate(([0.0], total)))
        return found

    def _mass_weight(self) -> Array:
        mesh = self.potential.mesh
        return np.ones_like(mesh.r) if self.physics.gravity == "printed" else mesh.redshift

    @property
    def baryons(self) -> float:
        """Number of baryons, over the proper volume."""
        proper = np.exp(self.lam) if self.physics.gravity == "flat" else 1.0  # curved cells have the factor
        return self.count(self.inner(self.state.n_b) * proper)

    def count(self, density: Array, radius: float = np.inf, matter: bool = True) -> float:
        """Number of particles within a radius (km) from their density at all nodes (MeV^3). matter: of the star alone,
        so that the cell at the surface ends there; else of what goes on outside."""
        mesh = self.potential.mesh
        volume = mesh.charged if matter else mesh.volume
        return float(4 * np.pi * tov.KM**3 * np.sum((density * volume)[mesh.r <= radius]))
