"""A run of pulsar-kick: options in, a labelled dataset out."""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from generated import constants
from nukernels import kernel
from nukernels.simulators.provenance import attributes
from nukernels.simulators.pulsar_kick.batches import followed, physics
from nukernels.simulators.pulsar_kick.options import Options
from nukernels.simulators.pulsar_kick.star import CROSS_SECTION, NAME, PROFILES, named, profile_at, star
from nukernels.simulators.pulsar_kick.tally import (
    COSINES,
    ENERGIES,
    SPECIES,
    Estimate,
    Tally,
    asymmetry,
    energy_ratio,
    fraction,
    mean_energy,
)
from nukernels.simulators.simulator import Progress, quiet

USED = (
    PROFILES,
    CROSS_SECTION,
    f"{NAME}.cross_section_coefficients",
    f"{NAME}.scattering_cosine",
    f"{NAME}.transverse_field",
    f"{NAME}.dipole_field",
    f"{NAME}.adiabaticity_with_number",
    f"{NAME}.potential",
    f"{NAME}.kick_velocity",
)
WEIGHTS = ("energy", "number")
SHARE = 1 / 6  # of all momentum in neutrinos that one flavour of six carries (Sec. 5)
TITLE = "Momentum of neutrinos that turn sterile in the field of a decentred dipole"


def run(options: Options, progress: Progress = quiet) -> xr.Dataset:
    """One row of Table 1, or any other star."""
    found = followed(options, progress)
    return dataset(options, found)


def dataset(options: Options, found: Tally) -> xr.Dataset:
    """Labelled results of the sums over neutrinos."""
    variables: dict[str, Any] = {}

    def enter(name: str, dims: Any, values: Any, unit: str, meaning: str) -> None:
        variables[name] = (dims, values, {"units": unit, "long_name": meaning})

    def estimate(name: str, each: Estimate, unit: str, meaning: str) -> None:
        enter(name, (), each.value, unit, meaning)
        enter(f"{name}_error", (), each.error, unit, f"standard error: {meaning}")

    estimate("frac_sterile", fraction(found), "1", "number of sterile over that of all neutrinos")
    for name, species, who in (
        ("asym_s", (1,), "sterile neutrinos"),
        ("asym_tau", (0,), "unconverted neutrinos"),
        ("asym_total", (0, 1), "all neutrinos"),
    ):
        values = [asymmetry(found, species, weight) for weight in WEIGHTS]
        meaning = f"momentum along z over the sum of moduli, {who}"
        enter(name, "weight", [v.value for v in values], "1", meaning)
        enter(f"{name}_error", "weight", [v.error for v in values], "1", f"standard error: {meaning}")
    estimate("e_mean_s", mean_energy(found, 1), "MeV", "mean energy of sterile neutrinos")
    estimate("e_mean_tau", mean_energy(found, 0), "MeV", "mean energy of unconverted neutrinos")
    estimate("energy_ratio", energy_ratio(found), "1", "mean energy of unconverted over that of sterile neutrinos")
    estimate(
        "v_kick", velocity(options, asymmetry(found, (0, 1), "energy")), "km s-1", "velocity of the remnant along z"
    )
    _counts(enter, options, found)
    estimates_of = kernels()
    made = xr.Dataset(
        variables,
        coords={
            "weight": list(WEIGHTS),
            "species": list(SPECIES),
            "cosine": ("cosine", _middles(COSINES), {"units": "1", "long_name": "cosine of the exit with z"}),
            "energy": ("energy", np.sqrt(ENERGIES[1:] * ENERGIES[:-1]), {"units": "MeV", "long_name": "energy"}),
        },
        attrs=attributes(TITLE, estimates_of, physics(options)),
    )
    made.attrs["sign"] = "z points from the centre of the star to the dipole; positive: momentum along z"
    made.attrs["random_numbers"] = "Philox 4x64-10; key: seed, stream; counter: draw, neutrino"
    return made


def kernels() -> list[Any]:
    """The kernels behind a run."""
    return [kernel(name) for name in USED]


def velocity(options: Options, total: Estimate) -> Estimate:
    """Recoil of the remnant along z in km/s, by momentum conservation; one flavour of six has this asymmetry."""
    recoil = kernel(f"{NAME}.kick_velocity")
    unit = 1000.0 * SHARE * float(recoil(1.0, e_total_53=options.e_total / 3e53, m_pns_15=options.m_pns / 1.5))
    return Estimate(-unit * total.value, unit * total.error)


def largest_gamma(options: Options) -> float:
    """gamma of (6) for the largest field on the layer, gradient along the radius."""
    numbers = star(options)
    at = profile_at(numbers, options.layer)
    length = float(at.l_rho) / constants.inverse_MeV_per_km
    found = named(
        "adiabaticity_with_number", rho14=float(at.rho14), mu_nu_in_bohr=options.mu_nu, b15=options.B / 1e15,
        l_rho_km=length, y_e=options.y_e, gamma_front=numbers.front,
    )  # fmt: skip
    return float(found["gamma_ad"])


def _middles(edges: Any) -> Any:
    return (edges[1:] + edges[:-1]) / 2


def _counts(enter: Any, options: Options, found: Tally) -> None:
    """How many of what happened."""
    total, scatterings, outwards, inwards, emitted = (int(x) for x in found.counts)
    sterile = float(found.moments[1, 0])
    done = float(total) or np.nan
    enter("neutrinos", (), total, "1", "neutrinos followed to the end")
    enter("scatterings", (), scatterings / done, "1", "scatterings per neutrino")
    enter("crossings_outwards", (), outwards / done, "1", "crossings of the layer outwards per neutrino")
    enter("crossings_inwards", (), inwards / done, "1", "crossings of the layer inwards per neutrino")
    enter("emitted_inwards", (), emitted / (sterile or np.nan), "1", "share of the sterile neutrinos emitted inwards")
    enter("gamma_max", (), largest_gamma(options), "1", "largest adiabaticity on the layer")
    enter("residue", (), found.residue, "1", "largest imbalance of the momentum of one neutrino, over its momentum")
    enter("exit_cosines", ("species", "cosine"), found.cosines, "1", "neutrinos per bin of the exit cosine")
    enter("exit_momentum", ("species", "cosine"), found.momentum, "MeV", "sum of moduli of momenta per bin")
    enter("exit_energies", ("species", "energy"), found.energies, "1", "neutrinos per bin of the energy")


def summary(found: xr.Dataset) -> list[str]:
    """The row of Table 1, as lines."""
    at = found.sel(weight="energy")

    def said(name: str, digits: int = 4) -> str:
        return f"{float(at[name]):.{digits}f} +- {float(at[f'{name}_error']):.{digits}f}"

    return [
        f"gamma_max {float(at.gamma_max):.2f}; {int(at.neutrinos)} neutrinos, {float(at.scatterings):.4g} scatterings",
        f"N(nu_s)/N                {said('frac_sterile')}",
        f"asymmetry of nu_s        {said('asym_s')}",
        f"asymmetry of nu_tau-bar  {said('asym_tau')}",
        f"asymmetry of both        {said('asym_total')}",
        f"mean energies            {said('e_mean_s', 2)} and {said('e_mean_tau', 2)} MeV (nu_s, nu_tau-bar)",
        f"recoil along z           {said('v_kick', 1)} km/s",
    ]
