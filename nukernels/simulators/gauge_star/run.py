"""From options to a dataset: one star, its profile, its charge, its neutrinos."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from nukernels import kernel
from nukernels.simulators.gauge_star import flux as escaping
from nukernels.simulators.gauge_star.equilibrium import solve
from nukernels.simulators.gauge_star.matter import FERMI3
from nukernels.simulators.gauge_star.options import Options, grid_of, matter_of, physics_of
from nukernels.simulators.gauge_star.star import Star
from nukernels.simulators.provenance import attributes
from nukernels.simulators.simulator import Progress

if TYPE_CHECKING:
    import xarray as xr

KERNELS = ("composition", "nucleons", "electrons", "degenerate_gas", "structure", "neutrino_flux", "pair_creation")
RADII = (10.0, 30.0)  # km, Fig. 3
SPECTRUM = np.geomspace(1.0, 300.0, 400)  # MeV


def run(options: Options, progress: Progress) -> xr.Dataset:
    """Solve the star and label what came out."""
    progress("star", 0, 2)
    star = solved(options)
    progress("neutrinos", 1, 2)
    found = labelled(star, options)
    progress("done", 2, 2)
    return found


def solved(options: Options) -> Star:
    """The star of the options."""
    return solve(
        matter_of(options),
        options.g,
        options.m_A,
        options.mass,
        options.central_density,
        physics_of(options),
        grid_of(options),
    )


def labelled(star: Star, options: Options) -> xr.Dataset:
    """Profiles over r, scalars, spectrum over energy."""
    import xarray as xr

    emitted = escaping.emission(star, options.distance, options.g_pair, options.m_flavour)
    state, inner = star.state, star.inner
    rho, pressure = state.energies
    neutrinos = star.neutrino * star.psi**3
    volume = 1.602176634e33  # erg cm^-3 per MeV fm^-3

    def over_r(values: Any, unit: str, meaning: str) -> tuple[str, Any, dict[str, str]]:
        return "r", values, {"units": unit, "long_name": meaning}

    def scalar(value: float, unit: str, meaning: str) -> tuple[tuple[()], float, dict[str, str]]:
        return (), float(value), {"units": unit, "long_name": meaning}

    profile = {
        "psi": over_r(star.psi, "MeV", "potential energy g|phi|"),
        "n_b": over_r(inner(state.n_b) / FERMI3, "fm-3", "baryons"),
        "n_e": over_r(inner(state.n_e) / FERMI3, "fm-3", "electrons"),
        "n_mu": over_r(inner(state.n_mu) / FERMI3, "fm-3", "muons"),
        "n_nu": over_r(neutrinos / FERMI3, "fm-3", "trapped neutrinos, each flavour"),
        "charge": over_r(star.charge(star.r), "1", "net number of charges within r"),
        "mu_n": over_r(inner(state.mu_n), "MeV", "chemical potential of neutrons"),
        "mu_e": over_r(inner(state.mu_e), "MeV", "chemical potential of electrons"),
        "delta": over_r(inner(state.delta), "1", "(n_n - n_p)/n_b"),
        "rho": over_r(inner(rho) / FERMI3, "MeV fm-3", "energy density of matter"),
        "pressure": over_r(inner(pressure) / FERMI3 * volume, "erg cm-3", "pressure of matter"),
        "phi_metric": over_r(star.phi, "1", "metric function Phi"),
        "lam": over_r(star.lam, "1", "metric function lambda"),
    }
    peak, height = emitted.peak
    charges = star.charge(np.array([*RADII, star.structure.radius]))
    muons = star.count(inner(state.n_mu))
    per_year = emitted.rate * escaping.SECONDS_PER_YEAR
    scalars = {
        "mass": scalar(star.structure.mass, "M_sun", "gravitational mass within the surface"),
        "radius": scalar(star.structure.radius, "km", "radius"),
        "central_density": scalar(state.n_b[0] / FERMI3, "fm-3", "baryon density at the centre"),
        "psi_centre": scalar(star.psi[0], "MeV", "g|phi| at the centre"),
        "charge_10km": scalar(charges[0], "1", "net number of charges within 10 km"),
        "charge_30km": scalar(charges[1], "1", "net number of charges within 30 km"),
        "charge_surface": scalar(charges[2], "1", "net number of charges within the surface"),
        "muons": scalar(muons, "1", "number of muons"),
        "electrons": scalar(star.count(inner(state.n_e)), "1", "number of electrons"),
        "baryons": scalar(star.baryons, "1", "number of baryons, proper volume"),
        "trapped_inside": scalar(star.count(neutrinos), "1", "neutrinos in the star, per flavour"),
        "rate": scalar(emitted.rate, "s-1", "pairs of one flavour created per time"),
        "flux_total": scalar(emitted.total, "cm-2 s-1", "flux of both flavours over all energies"),
        "flux_peak": scalar(height, "MeV-1 cm-2 s-1", "largest differential flux of both flavours"),
        "energy_peak": scalar(peak, "MeV", "energy of the largest flux"),
        "energy_end": scalar(emitted.end_point, "MeV", "largest energy"),
        "t_Q": scalar(
            _over(charges[2], per_year), "yr", "net charges in the star over the rate of one flavour, as (18)"
        ),
        "t_Q_muons": scalar(_over(muons, 2 * per_year), "yr", "muons over the rate of both flavours"),
        "turns": scalar(star.turns, "1", "turns between structure and potential"),
        "residual": scalar(star.potential.residual, "1", "residual of the field equation, of its source"),
    }
    spectrum = (
        "E_nu",
        emitted.at(SPECTRUM),
        {"units": "MeV-1 cm-2 s-1", "long_name": "flux of both flavours at the distance"},
    )
    kernels = [kernel(f"gauge_force_star.{name}") for name in KERNELS]
    return xr.Dataset(
        {**profile, **scalars, "flux": spectrum},
        coords={
            "r": ("r", star.r, {"units": "km", "long_name": "radius"}),
            "E_nu": ("E_nu", SPECTRUM, {"units": "MeV", "long_name": "neutrino energy"}),
        },
        attrs=attributes("Equilibrium star with a gauge force", kernels, asdict(options)),
    )


def _over(number: float, rate: float) -> float:
    return number / rate if rate > 0 else float("inf")


def summary(found: xr.Dataset) -> list[str]:
    """What a person wants to know first."""
    v = {name: float(found[name]) for name in found.data_vars if found[name].ndim == 0}
    return [
        f"mass {v['mass']:.6g} M_sun, radius {v['radius']:.6g} km, central density {v['central_density']:.5g} fm^-3",
        f"g|phi| at the centre {v['psi_centre']:.6g} MeV; net charges within 10 km {v['charge_10km']:.5g}, "
        f"within 30 km {v['charge_30km']:.5g}",
        f"pairs per second and flavour {v['rate']:.4g}; flux {v['flux_total']:.4g} cm^-2 s^-1, largest "
        f"{v['flux_peak']:.4g} MeV^-1 cm^-2 s^-1 at {v['energy_peak']:.4g} MeV; discharge time {v['t_Q']:.3g} yr",
        f"{int(v['turns'])} turns, residual {v['residual']:.1g}",
    ]
