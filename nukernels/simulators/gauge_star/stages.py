"""The way to equilibrium, Fig. 4 of liu2026: states that the solver knows, at the ends of the stages (i) to (iv).

Time is schematic. Each state is a star of the same mass in the flavour content that the text gives it: n p e without
muons; n p e mu in beta equilibrium without trapped neutrinos; with trapped muon antineutrinos; with tau neutrinos too.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from generated import constants
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.matter import Matter
from nukernels.simulators.gauge_star.star import Grid, Physics, Star

Array = NDArray[np.float64]

NO_MUONS = 1e4  # MeV: a potential energy above every chemical potential
CONTENTS = ("n p e", "n p e mu", "n p e mu, antineutrinos", "n p e mu, antineutrinos, tau neutrinos")


class Stage(NamedTuple):
    """At the centre (MeV): mu_n - mu_p, mu_e, total mu_mu and mu_nubar, and psi. muons: their number."""

    content: str
    difference: float
    mu_e: float
    mu_mu: float
    mu_nubar: float
    psi: float
    muons: float
    charge: float


def stages(
    matter: Matter, g: float, m_A: float, mass: float = 2.0, physics: Physics | None = None, grid: Grid | None = None
) -> list[Stage]:
    """The four states, at the centre of each star."""
    base = physics or Physics()
    found = [_without_muons(matter, solve(matter, 0.0, m_A, mass, physics=base, grid=grid))]
    for content, trapped in zip(CONTENTS[1:], (0, 1, 2), strict=True):
        chosen = Physics(base.hydrostatics, base.sources, base.gravity, base.g_s, trapped)
        star = solve(matter, g, m_A, mass, physics=chosen, grid=grid)
        mu_e, psi = float(star.state.mu_e[0]), float(star.psi[0])
        kinetic = max(mu_e - psi, constants.m_mu)
        number = star.count(star.inner(star.state.n_mu))
        charge = float(star.charge(star.structure.radius))
        # trapped: filled to the brim, so that the total chemical potential is zero; else none is there
        brim = 0.0 if trapped else -psi
        found.append(Stage(content, mu_e, mu_e, kinetic + psi, brim, psi, number, charge))
    return found


def _without_muons(matter: Matter, star: Star) -> Stage:
    """The star without the force, before muons appear: mu_mu of a first muon is its mass."""
    state = matter.at(star.state.mu_n[:1], np.array([NO_MUONS]))
    mu_e = float(state.mu_e[0])
    return Stage(CONTENTS[0], mu_e, mu_e, constants.m_mu, 0.0, 0.0, 0.0, 0.0)
