"""Options of the star, and what the paper leaves open about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generated import constants
from nukernels.errors import UserMistake
from nukernels.simulators.gauge_star import tov
from nukernels.simulators.gauge_star.matter import Matter, Nucleons
from nukernels.simulators.gauge_star.star import Grid, Physics
from nukernels.simulators.simulator import option

PRINTED = constants.PRINTED["liu2026"]


@dataclass(frozen=True)
class Options:
    """Defaults: the star of Figs. 2 and 3 of liu2026 at g = 1e-18."""

    g: float = option(1e-18, "gauge coupling", source="liu2026, Sec. III", least=0, most=1e-14)
    m_A: float = option(1e-14, "boson mass", unit="eV", source="liu2026, Fig. 2", above=0, most=1e-6)
    mass: float = option(2.0, "gravitational mass within the surface", unit="M_sun", source="liu2026, Fig. 2", above=0)
    central_density: float = option(
        0.0, "baryon density at the centre; replaces the mass where it is not 0", unit="fm^-3", least=0
    )
    gamma: float = option(PRINTED["gamma"], "stiffness of nuclear matter", source="liu2026 (59)", least=0.05, most=0.3)
    n0: float = option(PRINTED["n0"], "saturation density", unit="fm^-3", source="liu2026 (58)", least=0.1, most=0.2)
    e0: float = option(
        PRINTED["E0"], "energy of symmetric matter", unit="MeV", source="liu2026 (59)", least=-20, most=-10
    )
    s0: float = option(PRINTED["S0"], "symmetry energy at n0", unit="MeV", source="liu2026 (59)", least=25, most=40)
    zeta: float = option(PRINTED["zeta"], "its exponent", source="liu2026 (59)", least=0.3, most=1.2)
    nuclear_table: str = option(
        "", "CSV file with columns n_b_fm3, symmetric_MeV, symmetry_MeV that replaces (59); empty: (59)"
    )
    surface_density: float = option(
        2e-5, "baryon density where the star ends; the paper has no crust", unit="fm^-3", least=2e-5, most=1e-2
    )
    gravity: str = option(
        "flat",
        "field equation: flat space as in the paper's figures, curved, or curved with the printed mass term of (34)",
        choices=("flat", "curved", "printed"),
    )
    hydrostatics: str = option(
        "derived", "derived: with the force on muons; printed: (31), (32), (65) alone", choices=("derived", "printed")
    )
    sources: str = option(
        "matter",
        "what gravitates: matter; printed: also electric energy (65); all: matter, trapped neutrinos, field",
        choices=("matter", "printed", "all"),
    )
    g_s: int = option(1, "helicity states of a trapped neutrino; printed (38) has 2", least=1, most=2)
    g_pair: int = option(1, "helicity states in the pair rate; printed (3) has 2", least=1, most=2)
    trapped: int = option(
        2, "flavours of trapped neutrinos; 0 before trapping, 1 without the Schwinger pairs", least=0, most=2
    )
    m_flavour: float = option(
        0.0, "flavour mass of neutrinos in the pair rate", unit="eV", source="liu2026 (3)", least=0
    )
    distance: float = option(123.0, "distance to the star", unit="pc", source="liu2026, Sec. IV.2", above=0)
    theta_res: float = option(
        PRINTED["theta_res"],
        "half opening angle of the cone for the backgrounds",
        unit="deg",
        source="liu2026",
        above=0,
        most=180,
    )
    outer_radius: float = option(0.0, "end of the outer grid; 0: far enough; print: 60", unit="km", least=0)
    cells: int = option(2048, "cells inside the star, a multiple of 256", least=256, most=65536)
    ratio: float = option(1.015, "ratio of widths of neighbouring cells outside", above=1.0, most=1.2)


def check(options: Options) -> None:
    """Refuses what contradicts itself."""
    if options.cells % (2 * tov.STEPS):
        raise UserMistake(f"cells = {options.cells} is not allowed: a multiple of {2 * tov.STEPS}")
    if options.outer_radius and options.outer_radius < 20:
        raise UserMistake(f"outer_radius = {options.outer_radius:g} is not allowed: 0, or at least 20 km")
    if options.nuclear_table and options.gamma != PRINTED["gamma"]:
        raise UserMistake(f"gamma = {options.gamma:g} has no effect beside nuclear_table; leave one of them out")


def matter_of(options: Options) -> Matter:
    """The equation of state of the options."""
    functional: Any
    if options.nuclear_table:
        from nukernels.simulators.gauge_star.user_matter import from_table

        functional = from_table(options.nuclear_table)
        if functional.n_b[0] > options.surface_density * (1 + 1e-9):
            raise UserMistake(
                f"surface_density = {options.surface_density:g} is not allowed: at least {functional.n_b[0]:g} fm^-3, "
                f"where {options.nuclear_table} begins"
            )
        return Matter(functional, options.surface_density, functional.densest)
    functional = Nucleons(options.gamma, options.n0, options.e0, options.s0, options.zeta)
    return Matter(functional, options.surface_density)


def physics_of(options: Options) -> Physics:
    """What the paper leaves open, from the options."""
    return Physics(options.hydrostatics, options.sources, options.gravity, options.g_s, options.trapped)


def grid_of(options: Options) -> Grid:
    """The grid of the options."""
    return Grid(cells=options.cells, ratio=options.ratio, outer_km=options.outer_radius)
