"""The stars behind the figures of liu2026, as datasets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nukernels.simulators.gauge_star import backgrounds, batch, curves
from nukernels.simulators.gauge_star.correction import correction
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.flux import emission
from nukernels.simulators.gauge_star.matter import FERMI3, Matter, Nucleons
from nukernels.simulators.gauge_star.stages import stages
from nukernels.simulators.gauge_star.star import Grid, Physics

if TYPE_CHECKING:
    import xarray as xr

Array = NDArray[np.float64]
Step = Callable[[int, int], None]

GAMMAS = (0.13, 0.2)
MASS = 2.0  # solar masses
MASSES = {0.13: MASS, 0.2: 1.95}  # Fig. 3: with gamma = 0.2 this equation of state has no star of two solar masses
M_A_STAR, M_A_FLUX = 1e-14, 1e-13  # eV: Figs. 1-3, and 6, 7
G_CURVE = 1e-17  # Fig. 1
G_PROFILES = (0.0, 1e-19, 1e-18, 3e-18, 1e-17, 1e-16)  # the text lists none
G_FLUX = (1e-19, 3e-19, 1e-18, 3e-18, 1e-17, 1e-16)
RADII = np.linspace(0.0, 30.0, 601)  # km, Fig. 2
ENERGIES = np.geomspace(1.0, 300.0, 500)  # MeV, Fig. 6
PRINTED = Physics(hydrostatics="printed", sources="printed", gravity="flat", g_s=2)
CURVED = Physics(gravity="curved", sources="all")


class Sizes(NamedTuple):
    """Stars in each scan: central densities of Fig. 1, couplings of Fig. 3, couplings and boson masses of Fig. 5."""

    densities: int = 36
    charges: int = 41
    couplings: int = 26
    bosons: int = 13


QUICK, FULL = Sizes(), Sizes(106, 161, 81, 49)


def matter(gamma: float) -> Matter:
    """The equation of state of one stiffness."""
    return Matter(Nucleons(gamma=gamma))


def made(variables: dict[str, tuple[Any, Any, str, str]], coordinates: dict[str, tuple[Any, str, str]]) -> xr.Dataset:
    """A dataset from (dimensions, values, unit, meaning)."""
    import xarray as xr

    return xr.Dataset(
        {n: (dims, values, {"units": unit, "long_name": text}) for n, (dims, values, unit, text) in variables.items()},
        coords={n: (n, values, {"units": unit, "long_name": text}) for n, (values, unit, text) in coordinates.items()},
        attrs={"references": "Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1"},
    )


def figure1(sizes: Sizes, step: Step) -> xr.Dataset:
    """Mass and radius over the central density."""
    densities = np.linspace(0.25, 1.3, sizes.densities)
    masses, radii = np.empty((2, 2, len(densities))), np.empty((2, 2, len(densities)))
    for i, gamma in enumerate(GAMMAS):
        cold = matter(gamma)
        mu_n = np.interp(np.log(densities * FERMI3), cold.table[1], cold.table[0])
        h_c = np.log(mu_n / cold.mu_surface)
        masses[i, 0], radii[i, 0] = batch.stars(batch.barotrope(cold), h_c, steps=128)

        def told(done: int, total: int, base: int = i) -> None:
            step(base * total + done, 2 * total)

        masses[i, 1], radii[i, 1] = curves.mass_radius(cold, G_CURVE, M_A_STAR, densities, step=told)
    dims = ("gamma", "g", "n_c")
    return made(
        {
            "mass": (dims, masses, "M_sun", "gravitational mass"),
            "radius": (dims, radii, "km", "radius"),
        },
        {
            "gamma": (list(GAMMAS), "1", "stiffness"),
            "g": ([0.0, G_CURVE], "1", "gauge coupling"),
            "n_c": (densities, "fm-3", "baryon density at the centre"),
        },
    )


def figure2(physics: Physics | None = None) -> xr.Dataset:
    """Densities and potential of stars of two solar masses."""
    names = ("n_mu", "n_e", "n_nu", "psi")
    rows: dict[str, list[Array]] = {name: [] for name in names}
    for g in G_PROFILES:
        star = solve(matter(GAMMAS[0]), g, M_A_STAR, MASS, physics=physics)
        inside = {"n_mu": star.state.n_mu, "n_e": star.state.n_e}
        for name, values in inside.items():
            at = np.interp(RADII, star.r, star.inner(values) / FERMI3)
            rows[name].append(np.where(star.structure.radius >= RADII, at, 0.0))
        psi = np.interp(RADII, star.r, star.psi)
        rows["psi"].append(psi)
        rows["n_nu"].append(star.neutrino * psi**3 / FERMI3)
    texts = {"n_mu": "muons", "n_e": "electrons", "n_nu": "trapped neutrinos, each flavour", "psi": "g|phi|"}
    return made(
        {n: (("g", "r"), np.array(rows[n]), "MeV" if n == "psi" else "fm-3", texts[n]) for n in names},
        {"g": (list(G_PROFILES), "1", "gauge coupling"), "r": (RADII, "km", "radius")},
    )


def figure3(sizes: Sizes, step: Step) -> xr.Dataset:
    """Charge within 10 and 30 km over the coupling, with the discharge and the flux of the same stars."""
    import xarray as xr

    couplings = np.geomspace(1e-20, 1e-16, sizes.charges)
    parts = []
    for i, gamma in enumerate(GAMMAS):

        def told(done: int, total: int, base: int = i) -> None:
            step(base * total + done, 2 * total)

        parts.append(_charges(gamma, couplings, told))
    return xr.concat(parts, dim=xr.DataArray(list(GAMMAS), dims="gamma", name="gamma"))


def _charges(gamma: float, couplings: Array, step: Step) -> xr.Dataset:
    found = curves.family(matter(gamma), couplings, np.array([M_A_STAR]), MASSES[gamma], step=step)
    return found.squeeze("m_A")


def figure4() -> xr.Dataset:
    """Chemical potentials at the ends of the stages."""
    found = stages(matter(GAMMAS[0]), G_CURVE, M_A_STAR, MASS)
    names = ("difference", "mu_e", "mu_mu", "mu_nubar", "psi")
    texts = ("mu_n - mu_p", "mu_e", "mu_mu, total", "mu of antineutrinos, total", "g|phi|")
    return made(
        {
            n: ("content", [getattr(s, n) for s in found], "MeV", t + " at the centre")
            for n, t in zip(names, texts, strict=True)
        }
        | {"muons": ("content", [s.muons for s in found], "1", "number of muons")},
        {"content": ([s.content for s in found], "1", "what the star holds")},
    )


def figure5(sizes: Sizes, step: Step) -> xr.Dataset:
    """The plane of boson mass and coupling."""
    couplings = np.geomspace(1e-20, 1e-15, sizes.couplings)
    masses = np.geomspace(1e-14, 1e-8, sizes.bosons)
    return curves.family(matter(GAMMAS[0]), couplings, masses, MASS, step=step)


def figure6(physics: Physics | None = None, g_pair: int = 1) -> xr.Dataset:
    """Differential flux for the quoted, the nearest and the farthest distance, and the backgrounds."""
    distance = backgrounds.rxj1856()
    rows = []
    for g in G_FLUX:
        star = solve(matter(GAMMAS[0]), g, M_A_FLUX, MASS, physics=physics)
        rows.append([emission(star, each, g_pair).at(ENERGIES) for each in distance])
    cone = 23.0
    air = {s: backgrounds.atmospheric(ENERGIES, cone, s) for s in backgrounds.SOURCES}
    per = "MeV-1 cm-2 s-1"
    return made(
        {"flux": (("g", "distance", "E_nu"), np.array(rows), per, "flux of both flavours")}
        | {s: ("E_nu", values, per, f"atmospheric, {s}, four kinds, in the cone") for s, values in air.items()}
        | {
            "numu": ("E_nu", backgrounds.atmospheric(ENERGIES, cone, "fluka", "numu"), per, "fluka, muon neutrinos"),
            "solar": ("E_nu", backgrounds.solar(ENERGIES, cone), per, "8B and hep, share of the cone"),
        },
        {
            "g": (list(G_FLUX), "1", "gauge coupling"),
            "distance": (list(distance), "pc", "distance"),
            "E_nu": (ENERGIES, "MeV", "neutrino energy"),
        },
    )


def figure7() -> xr.Dataset:
    """g|A_0| inside the star: flat, corrected to first order as printed and as derived, in full."""
    star = solve(matter(GAMMAS[0]), G_CURVE, M_A_FLUX, MASS)
    n = len(star.x)
    parts = correction(star)
    own = solve(matter(GAMMAS[0]), G_CURVE, M_A_FLUX, MASS, physics=replace(CURVED, sources="matter"))
    consistent = np.interp(star.r[:n], own.r, own.potential.chi)
    values = (parts.flat, parts.printed, parts.derived, parts.full, consistent)
    names = ("flat", "first_order_printed", "first_order_derived", "full", "consistent")
    texts = (
        "g|A_0| in flat space",
        "first correction, (50) as printed",
        "first correction, (50) as derived",
        "g|A_0| in curved space with the same charges",
        "g|A_0| in curved space, star and charges consistent",
    )
    return made(
        {k: ("r", v[:n], "MeV", t) for k, v, t in zip(names, values, texts, strict=True)},
        {"r": (star.r[:n], "km", "radius")},
    )


VARIANTS: dict[str, dict[str, Any]] = {
    "default": {},
    "print: g_s = g_pair = 2, (31), (32), (65) as printed, 60 km": {
        "physics": PRINTED,
        "g_pair": 2,
        "grid": Grid(outer_km=60.0),
    },
    "g_s = 2": {"physics": Physics(g_s=2)},
    "g_pair = 2": {"g_pair": 2},
    "hydrostatics as printed": {"physics": Physics(hydrostatics="printed")},
    "gravity of (65) too": {"physics": Physics(sources="printed")},
    "gravity of neutrinos and field too": {"physics": Physics(sources="all")},
    "outer radius 60 km": {"grid": Grid(outer_km=60.0)},
    "star ends at 1e-3 fm^-3": {"surface_density": 1e-3},
    "gamma = 0.2, 1.95 solar masses": {"gamma": 0.2, "mass": 1.95},
    "1.4 solar masses": {"mass": 1.4},
    "central density of g = 0 kept": {"keep": "density"},
    "baryon number of g = 0 kept": {"keep": "baryons"},
    "curved field equation": {"physics": Physics(gravity="curved")},
    "curved, mass term as printed": {"physics": Physics(gravity="printed")},
    "curved, all gravitates": {"physics": CURVED},
}


def variant(g: float, chosen: dict[str, Any]) -> dict[str, float]:
    """What one choice gives for a star of the coupling g."""
    cold = Matter(Nucleons(gamma=chosen.get("gamma", GAMMAS[0])), chosen.get("surface_density", 2e-5))
    mass = chosen.get("mass", MASS)
    grid, physics = chosen.get("grid", Grid()), chosen.get("physics", Physics())
    density = 0.0
    if chosen.get("keep") == "density":
        density = float(solve(cold, 0.0, M_A_STAR, mass, grid=grid).state.n_b[0]) / FERMI3
    star = solve(cold, g, M_A_STAR, mass, central_density=density, physics=physics, grid=grid)
    if chosen.get("keep") == "baryons":
        wanted = solve(cold, 0.0, M_A_STAR, mass, grid=grid).baryons
        for _ in range(4):  # the baryon number grows a little faster than the mass
            mass *= 1 - 0.85 * (star.baryons / wanted - 1)
            star = solve(cold, g, M_A_STAR, mass, physics=physics, grid=grid)
    sent = emission(star, 123.0, chosen.get("g_pair", 1))
    charges = star.charge(np.array([10.0, 30.0]))
    return {
        "radius": star.structure.radius,
        "mass": star.structure.mass,
        "psi": float(star.psi[0]),
        "N10": float(charges[0]),
        "N30": float(charges[1]),
        "muons": star.count(star.inner(star.state.n_mu)),
        "rate": sent.rate,
        "peak": sent.peak[0],
        "end": sent.end_point,
        "signal": curves.signal(sent.energy, sent.flux, 23.0),
    }
