"""An equilibrium star: structure, composition and potential made consistent (liu2026, Sec. III).

Two problems take turns. With psi known on the grid of x (see `tov`) the star is a plain one: h(x) gives mu_n, mu_n and
psi the composition, and the structure follows; h_c is adjusted to the mass wanted. With mu_n known at every radius the
field equation gives psi. The force of psi on the structure is some percent, so the turns converge fast. Everything is
on one Lagrangian grid: psi stays attached to x when radii move.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from generated import constants
from nukernels.errors import UserMistake
from nukernels.simulators.gauge_star import field, tov
from nukernels.simulators.gauge_star.matter import FERMI3, Matter, State
from nukernels.simulators.gauge_star.star import MEV_PER_EV, Grid, Physics, Star

Array = NDArray[np.float64]

TURNS = 40
ENOUGH = 1e-9  # of psi at the centre, and of h_c


def solve(
    matter: Matter,
    g: float,
    m_boson_eV: float,
    mass: float = 2.0,
    central_density: float = 0.0,
    physics: Physics | None = None,
    grid: Grid | None = None,
) -> Star:
    """The star of a gravitational mass (solar masses), or of a central baryon density (fm^-3) where that is not 0."""
    physics, grid = physics or Physics(), grid or Grid()
    if grid.cells % (2 * tov.STEPS):
        raise UserMistake(f"cells = {grid.cells} is not allowed: a multiple of {2 * tov.STEPS}")
    x = np.linspace(0.0, 1.0, grid.cells + 1)
    every = grid.cells // (2 * tov.STEPS)
    m = m_boson_eV * MEV_PER_EV * tov.KM
    work = _Work(matter, g, m, physics, x, every)
    if central_density:
        h_c, slope = work.h_of_density(central_density), 0.0
    else:
        h_c, slope = work.h_of_mass(mass)
    structure, state = work.structure(h_c)
    outside = grid.outside(structure.radius, m)
    potential, moved, turn = None, np.inf, 0
    for turn in range(1, TURNS + 1):
        outside = grid.outside(structure.radius, m, len(outside))
        mesh, phi, lam = work.mesh(structure, outside)
        state = matter.at(state.mu_n, work.psi, state)
        new = work.potential(mesh, state, potential)
        depth = float(np.max(new.psi)) or 1.0
        moved = float(np.max(np.abs(new.psi[: len(x)] - work.psi))) / depth
        potential = new
        work.accept(new, phi, lam)
        state = matter.at(state.mu_n, work.psi, state)
        before = h_c
        if g == 0.0:
            moved = 0.0
            break
        if moved < ENOUGH and turn > 1:
            break
        if central_density:
            h_c = work.h_of_density(central_density)
            structure, state = work.structure(h_c, state)
        else:
            h_c, structure, state = work.adjusted(h_c, slope, mass, state)
        if moved < ENOUGH and abs(h_c / before - 1) < ENOUGH:
            break
    else:
        raise ArithmeticError(
            f"no equilibrium star after {TURNS} turns (g = {g:g}, m_A = {m_boson_eV:g} eV): psi moves by {moved:.2g}"
        )
    assert potential is not None
    return Star(g, m, matter, physics, x, structure, state, potential, phi, lam, turn, moved)


class _Work:
    """What the turns share: the potential on the grid of x, and what it adds to gravity."""

    def __init__(self, matter: Matter, g: float, m: float, physics: Physics, x: Array, every: int) -> None:
        self.matter, self.g, self.m, self.physics, self.x, self.every = matter, g, m, physics, x, every
        self.psi = np.zeros_like(x)
        self.extra_rho, self.extra_p = np.zeros_like(x), np.zeros_like(x)

    def structure(self, h_c: float, start: State | None = None) -> tuple[tov.Structure, State]:
        """The star of central h_c with psi as it is."""
        mu_n = self.matter.mu_surface * np.exp(tov.enthalpy(h_c, self.x))
        state = self.matter.at(mu_n, self.psi, start)
        rho, p = (each[:: self.every] for each in state.energies)
        lag = None
        if self.physics.hydrostatics == "printed" and self.g:
            inner = slice(1, -1)
            lag = np.zeros_like(self.x)
            dh = np.gradient(tov.enthalpy(h_c, self.x), self.x)[inner]
            lag[inner] = (state.n_mu / (state.n_b * mu_n))[inner] * np.gradient(self.psi, self.x)[inner] / dh
            lag[0] = lag[1]
            lag = lag[:: self.every]
        if self.physics.sources == "printed":
            rho = rho + (state.n_mu * self.psi)[:: self.every]
        elif self.physics.sources == "all":
            rho = rho + self.extra_rho[:: self.every]
            p = p + self.extra_p[:: self.every]
        return tov.follow(h_c, tov.per_square_km(rho), tov.per_square_km(p), lag), state

    def mesh(self, structure: tov.Structure, outside: Array) -> tuple[field.Mesh, Array, Array]:
        """Nodes from x and from the radii outside, with the metric."""
        r, mass = structure.between(self.x)
        r[0], mass[0] = 0.0, 0.0
        nodes = np.concatenate((r, r[-1] * outside))
        total = structure.compactness * structure.radius
        masses = np.concatenate((mass, np.full(len(outside), total)))
        lam = -0.5 * np.log1p(-2 * np.divide(masses, nodes, out=np.zeros_like(nodes), where=nodes > 0))
        phi = -lam
        phi[: len(r)] = phi[len(r) - 1] - tov.enthalpy(structure.h_c, self.x)
        if self.physics.gravity == "flat":
            return field.mesh(nodes, len(r) - 1), phi, lam
        return field.mesh(nodes, len(r) - 1, phi, lam), phi, lam

    def potential(self, mesh: field.Mesh, state: State, before: field.Potential | None) -> field.Potential:
        """The field equation with mu_n at every node."""
        latest = [state]

        def charges(psi: Array) -> tuple[Array, Array]:
            latest[0] = self.matter.at(state.mu_n, psi, latest[0])
            return latest[0].n_mu, latest[0].n_mu_slope

        redshifted = self.physics.gravity != "printed"
        trapped = self.physics.trapped * self.physics.g_s / (6 * np.pi**2)
        if before is not None:
            start = before.chi
        else:
            bare = (state.n_mu, np.zeros_like(state.n_mu))
            nothing = np.zeros_like(mesh.r)
            linear = field.solve(mesh, self.g, self.m, lambda psi: bare, 0.0, nothing, redshifted).chi
            room = np.maximum(state.mu_e - constants.m_mu, 1e-6) / 2  # muons vanish at twice this
            start = np.minimum(linear, np.concatenate((room, np.full(len(mesh.r) - len(room), room[-1]))))
        return field.solve(mesh, self.g, self.m, charges, trapped, start, redshifted)

    def accept(self, new: field.Potential, phi: Array, lam: Array) -> None:
        """Take over a potential, and what it and the trapped neutrinos add to gravity."""
        n = len(self.x)
        self.psi = new.psi[:n].copy()
        if self.physics.sources != "all" or self.g == 0.0:
            return
        gas = self.physics.trapped * self.physics.g_s * self.psi**4 / (8 * np.pi**2)
        slope = np.zeros(n)
        cells = new.current / new.mesh.conductance / np.diff(new.mesh.r)
        slope[1:] = (cells[: n - 1] + cells[1:n]) / 2
        curved = self.physics.gravity != "flat"
        stretch = np.exp(-(phi + lam)[:n]) if curved else 1.0
        electric = (slope * stretch / (tov.KM * self.g)) ** 2 / 2
        massive = (self.m / tov.KM * self.psi / self.g) ** 2 / 2
        self.extra_rho = gas + electric + massive
        self.extra_p = gas / 3 - electric + massive

    def h_of_density(self, central_density: float) -> float:
        """Central h of a baryon density (fm^-3) under the present potential."""
        table = self.matter.table
        end = np.exp(table[1][-1]) / FERMI3
        if not self.matter.surface_density < central_density < end:
            raise UserMistake(
                f"central_density = {central_density:g} is not allowed: "
                f"from {self.matter.surface_density:g} to {end:g} fm^-3"
            )
        mu_n = float(np.interp(np.log(central_density * FERMI3), table[1], table[0]))
        for _ in range(30):
            state = self.matter.at(np.array([mu_n]), self.psi[:1])
            slope = float(self.matter.functional.slopes(state.n_b, state.delta)[3][0])
            gap = float(state.n_b[0]) - central_density * FERMI3
            mu_n -= slope * gap
            if abs(gap) < 1e-12 * central_density * FERMI3:
                break
        return float(np.log(mu_n / self.matter.mu_surface))

    def h_of_mass(self, mass: float) -> tuple[float, float]:
        """Central h of a mass on the stable branch without the force, and d ln M/d ln h_c there."""
        h_c, masses, _ = curve(self.matter)
        top = int(np.argmax(masses))
        if not masses[0] < mass < masses[top]:
            raise UserMistake(
                f"mass = {mass:g} is not allowed: this equation of state has stars from {masses[0]:.4g} "
                f"to {masses[top]:.5g} solar masses on the branch that is stable without the force"
            )
        found = float(np.interp(mass, masses[: top + 1], h_c[: top + 1]))
        slope = float(np.interp(found, h_c, np.gradient(np.log(masses), np.log(h_c))))
        for _ in range(20):
            structure, _state = self.structure(found)
            gap = structure.mass / mass - 1
            if abs(gap) < 1e-11:
                break
            found *= 1 - gap / max(slope, 0.05)
        return found, slope

    def adjusted(self, h_c: float, slope: float, mass: float, state: State) -> tuple[float, tov.Structure, State]:
        """Secant steps in h_c for the mass, with psi frozen."""
        old_h, old_gap = 0.0, 0.0
        for _ in range(20):
            structure, state = self.structure(h_c, state)
            gap = structure.mass / mass - 1
            if abs(gap) < 1e-11:
                return h_c, structure, state
            rise = max(slope, 0.05) / h_c if old_h == 0.0 else (gap - old_gap) / (h_c - old_h)
            if not rise > 0:
                break
            old_h, old_gap = h_c, gap
            h_c -= float(np.clip(gap / rise, -0.05 * h_c, 0.05 * h_c))
        raise UserMistake(
            f"mass = {mass:g} is not allowed: too close to the largest mass with this force, {gap:.2g} off"
        )


_CURVES: dict[Any, tuple[Array, Array, Array]] = {}


def curve(matter: Matter, count: int = 60) -> tuple[Array, Array, Array]:
    """Central h, masses and radii (km) of stars without the force. Kept: many stars share it."""
    key = (matter.functional, matter.surface_density, matter.densest, count)
    if key not in _CURVES:
        end = float(np.log(matter.table[0][-1] / matter.mu_surface))
        h_c = np.geomspace(0.02, end, count)
        x = tov.stages()
        stars = []
        for each in h_c:
            mu_n = matter.mu_surface * np.exp(tov.enthalpy(each, x))
            rho, p = matter.at(mu_n, np.zeros_like(x)).energies
            stars.append(tov.follow(each, tov.per_square_km(rho), tov.per_square_km(p)))
        _CURVES[key] = (h_c, np.array([s.mass for s in stars]), np.array([s.radius for s in stars]))
    return _CURVES[key]
