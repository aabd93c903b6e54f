"""What gravitates and what is pulled, read off the metric of a finished star, for every choice of sources."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from nukernels.simulators.gauge_star import tov
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.matter import Matter
from nukernels.simulators.gauge_star.star import Grid, Physics, Star

Array = NDArray[np.float64]

COLD = Matter()
FINE = Grid(cells=4096, ratio=1.01)
KM = 1e18 / 197.3269804593  # MeV^-1
PER_SQUARE_KM = 1.3238333e-6 / 197.3269804593**3  # G/c^4: km^-2 of an energy density of one MeV^4
SOLAR = 1.4766250  # G M_sun/c^2 (km)
G, BOSON = 1e-18, 1e-11  # slope, mass and trapped neutrinos of the field weigh about the same here
INSIDE = slice(12, -12, 4)  # steps: away from the centre, where quotients vanish, and from the surface


def gravitating(star: Star) -> tuple[Array, Array]:
    """Energy density and pressure (MeV^4) that the metric has: rho from m' = 4 pi r^2 rho, P from
    Phi' = (m + 4 pi r^3 P)/(r (r - 2 m)) with Phi = -h; at the nodes of the steps."""
    structure = star.structure
    x = np.linspace(0, 1, len(structure.u))[INSIDE]
    u, v, du, dv = (each[INSIDE] for each in (structure.u, structure.v, structure.du, structure.dv))
    r, dr = np.sqrt(u), du / (2 * np.sqrt(u))
    m, dm = v * r**3, dv * r**3 + 3 * v * r**2 * dr
    dphi = 4 * structure.h_c * x * (1 - x**2)
    rho = dm / dr / (4 * np.pi * r**2)
    pressure = (dphi / dr * r * (r - 2 * m) - m) / (4 * np.pi * r**3)
    return rho / PER_SQUARE_KM, pressure / PER_SQUARE_KM


def at_steps(star: Star, values: Array) -> Array:
    """Of values at all nodes of the grid."""
    found: Array = values[: len(star.x)][:: (len(star.x) - 1) // tov.STEPS][INSIDE]
    return found


@pytest.mark.parametrize("gravity", ["flat", "curved"])
def test_field_and_trapped_neutrinos_gravitate_with_their_own_energy_and_pressure(gravity: str) -> None:
    """Half of E^2 + m^2 A^2 and of m^2 A^2 - E^2: tension along the lines, pressure of the mass term; and p^4/(8 pi^2)
    for each of two flavours with a third of it as pressure."""
    star = solve(COLD, G, BOSON, physics=Physics(gravity=gravity, sources="all"), grid=FINE)
    energy = star.psi if gravity == "flat" else star.potential.chi
    slope = np.gradient(energy, star.r) / KM
    proper = np.exp(-star.phi - star.lam) if gravity == "curved" else 1.0
    electric = at_steps(star, (slope * proper / G) ** 2 / 2)
    massive = at_steps(star, (BOSON * 1e-6 * star.psi / G) ** 2 / 2)
    neutrinos = at_steps(star, 2 * star.psi**4 / (8 * np.pi**2))
    rho, pressure = gravitating(star)
    extra_rho = rho - at_steps(star, star.state.energies[0])
    extra_pressure = pressure - at_steps(star, star.state.energies[1])
    for part in (electric, massive, neutrinos / 3):
        assert part.max() > 0.05 * neutrinos.max()
    # G and hbar c are typed to seven digits: 1e-6 of matter
    assert extra_rho == pytest.approx(electric + massive + neutrinos, rel=2e-3, abs=3e-3 * neutrinos.max())
    assert extra_pressure == pytest.approx(massive - electric + neutrinos / 3, rel=2e-3, abs=3e-3 * neutrinos.max())


def test_matter_alone_gravitates_where_nothing_else_is_asked_for() -> None:
    star = solve(COLD, G, BOSON, grid=FINE)
    rho, pressure = gravitating(star)
    assert rho == pytest.approx(at_steps(star, star.state.energies[0]), rel=1e-6)
    assert pressure == pytest.approx(at_steps(star, star.state.energies[1]), rel=1e-5)


def test_printed_stars_gravitate_with_the_electric_energy_of_their_muons() -> None:
    """(65): psi per muon on top of what matter has, in (31) for the mass."""
    star = solve(COLD, 1e-17, BOSON, physics=Physics(hydrostatics="printed", sources="printed"), grid=FINE)
    extra = gravitating(star)[0] - at_steps(star, star.state.energies[0])
    wanted = at_steps(star, star.state.n_mu * star.psi[: len(star.x)])
    assert wanted.max() > 5e-4 * star.state.energies[0][0]
    assert extra == pytest.approx(wanted, rel=2e-3, abs=1e-3 * wanted.max())


@pytest.mark.parametrize("hydrostatics", ["derived", "printed"])
def test_printed_hydrostatics_leave_out_the_force_on_muons_and_derived_ones_hold_it(hydrostatics: str) -> None:
    """(31): P' = -(rho + P)(m + 4 pi r^3 P)/(r (r - 2 m)), and -n_mu psi' where the force acts. rho with (65)."""
    star = solve(COLD, G, BOSON, physics=Physics(hydrostatics=hydrostatics, sources="printed"), grid=FINE)
    structure, inside = star.structure, star.psi[: len(star.x)]
    u, v, du = (each[INSIDE] for each in (structure.u, structure.v, structure.du))
    r, dr = np.sqrt(u), du / (2 * np.sqrt(u))
    rho, pressure = star.state.energies[0] + star.state.n_mu * inside, star.state.energies[1]
    pull = (v * r + 4 * np.pi * r * at_steps(star, pressure) * PER_SQUARE_KM) / (1 - 2 * v * u)
    gravity = -at_steps(star, rho + pressure) * pull
    force = -at_steps(star, star.state.n_mu * CubicSpline(star.x, inside)(star.x, 1)) / dr
    assert np.max(force / -gravity) > 1e-3
    slope = at_steps(star, CubicSpline(star.x, pressure)(star.x, 1)) / dr
    left = slope - gravity - (force if hydrostatics == "derived" else 0.0)
    assert np.max(np.abs(left)) < 0.01 * np.max(np.abs(force))
