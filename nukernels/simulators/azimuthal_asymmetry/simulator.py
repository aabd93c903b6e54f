"""Azimuthal asymmetry of recoil electrons of solar neutrinos with a magnetic moment, pastor1998 (11)-(20), Figs. 2-5.

Counts of (11) for any sum of solar sources, Dirac and Majorana, with constant or resonant conversion, above thresholds
and as seen by a detector; the asymmetries of (13)-(18), the best moment of (20) and the best P_e; events per angular
bin; and the exposure at which the asymmetry is seen. phi is counted from xi_perp, along the field in the Sun.
"""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr

from nukernels import kernel
from nukernels.errors import UserMistake
from nukernels.simulators.azimuthal_asymmetry.counting import Rates, per_tonne_and_day, rates
from nukernels.simulators.azimuthal_asymmetry.exposure import events_by_halves, events_needed
from nukernels.simulators.azimuthal_asymmetry.figures import draw
from nukernels.simulators.azimuthal_asymmetry.options import Setting, cases, check_setting
from nukernels.simulators.azimuthal_asymmetry.quadrature import Array
from nukernels.simulators.azimuthal_asymmetry.sources import listed
from nukernels.simulators.grids import grid
from nukernels.simulators.provenance import attributes
from nukernels.simulators.simulator import Progress, Simulator, option, quiet
from nukernels.simulators.spectra import without_checks

ALWAYS = (
    "recoil_integrals",
    "lowest_energy",
    "polarisation",
    "asymmetries",
    "azimuthal_distribution",
    "asymmetry_by_moment",
    "best_survival",
)
BY_RECOIL = ("recoil_kinematics", "dirac_cross_section", "majorana_cross_section")
DIMS = ("case", "moment", "threshold")
SIGNS = (
    "phi from xi_perp, along the field in the Sun; n_int has the sign of (4) and (8): fewest electrons at phi = 0; "
    "the opposite sign of the moment turns the distribution by pi and leaves A as it is"
)


@dataclass(frozen=True)
class Options(Setting):
    """Grids of thresholds and moments over one setting."""

    case: str = option("dirac,majorana", "dirac or majorana, or both with a comma")
    threshold: str = option("0.02:0.25:24", "lowest recoil energies, a grid", unit="MeV", source="pastor1998, Fig. 3")
    moment: str = option("1e-11,3e-11", "magnetic moments, a grid", unit="mu_B", source="pastor1998, Secs. I, III")
    phi_bins: int = option(36, "bins of the azimuth", least=2, most=3600)
    time: float = option(365.25, "time of the angular distribution", unit="d", source="not in the paper", above=0)


def check(options: Options) -> None:
    """Grids and lists must be readable before anything is computed."""
    check_setting(options)
    cases(options.case)
    _positive("threshold", grid("threshold", options.threshold), 1e-3, 20.0)
    _positive("moment", grid("moment", options.moment), 1e-14, 1e-8)
    for name in ("threshold", "moment"):
        values = grid(name, getattr(options, name))
        if len(set(values)) < len(values):
            raise UserMistake(f"{name} = {getattr(options, name)!r} names a value twice")


def _positive(name: str, values: list[float], least: float, most: float) -> Array:
    wrong = [each for each in values if not least <= each <= most]
    if wrong or not values:
        raise UserMistake(f"{name} = {wrong[0] if wrong else '(empty)'} is not allowed: from {least:g} to {most:g}")
    return np.array(values)


def run(options: Options, progress: Progress = quiet) -> xr.Dataset:
    """The counts, asymmetries and exposures."""
    thresholds = np.array(grid("threshold", options.threshold))
    moments = np.array(grid("moment", options.moment))
    chosen = cases(options.case)
    found = rates(options, thresholds, moments, progress)
    unit = per_tonne_and_day(options)
    parts = [_of_case(options, case, found, moments, unit) for case in chosen]
    made = xr.Dataset(
        {name: (DIMS, np.stack([part[name][0] for part in parts]), part_attrs(parts[0][name])) for name in parts[0]},
        coords={
            "case": list(chosen),
            "moment": ("moment", moments, {"units": "mu_B", "long_name": "magnetic moment"}),
            "threshold": ("threshold", thresholds, {"units": "MeV", "long_name": "lowest recoil energy"}),
            "source": [each.name for each in found.sources],
        },
    )
    made["mean_conversion"] = (
        ("moment", "source"),
        found.conversion,
        {"units": "1", "long_name": "conversion probability averaged over the spectrum of the source"},
    )
    _angular(made, options)
    made.attrs = attributes(
        "Azimuthal asymmetry of recoil electrons of solar neutrinos",
        [kernel(f"neutrino_electron.{name}") for name in kernels_used(options)],
        dataclasses.asdict(options),
    )
    made.attrs["tables"] = "; ".join(dict.fromkeys(cited for each in found.sources for cited in each.citations))
    made.attrs["signs"] = SIGNS
    if options.efficiency_table:
        made.attrs["efficiency_sha256"] = hashlib.sha256(Path(options.efficiency_table).read_bytes()).hexdigest()
    made.attrs["interpolation"] = f"{options.interpolation} between the nodes of tables, at which integrals are broken"
    return made


def kernels_used(options: Setting) -> list[str]:
    """Names of the kernels that a run calls."""
    names = [*ALWAYS, *(() if options.detector().sees_all_alike else BY_RECOIL)]
    if options.conversion in ("landau_zener", "production"):
        names.append("resonant_conversion")
    chosen = listed("sources", options.sources)
    shapes = (("pp", options.spectrum_pp, "pp_shape"), ("8B", options.spectrum_8B, "boron_shape"))
    return names + [name for source, spectrum, name in shapes if source in chosen and spectrum == "shape"]


def part_attrs(entry: tuple[Array, str, str]) -> dict[str, str]:
    """Unit and long name."""
    return {"units": entry[1], "long_name": entry[2]}


def _of_case(
    options: Options, case: str, found: Rates, moments: Array, unit: float
) -> dict[str, tuple[Array, str, str]]:
    """Everything for Dirac or Majorana, moment x threshold, with units and meaning."""
    mu = moments[:, None]
    weak, em, both = found.weak(case), found.value[..., 2] * mu**2, found.interference(case) * mu
    background = np.full_like(weak, options.background / unit / (2 * np.pi))
    whole = weak + em + background
    with np.errstate(divide="ignore", invalid="ignore"):
        asymmetries = without_checks(kernel("neutrino_electron.asymmetries"))
        a = asymmetries(phi_prime=0.0, n_weak=weak + background, n_em=em, n_int=both)
        by_moment = without_checks(kernel("neutrino_electron.asymmetry_by_moment"))
        coefficients = {"a_weak": 2 * np.pi * (weak + background), "a_em": 2 * np.pi * found.value[..., 2]}
        best = by_moment(mu_nu=mu, a_int=4 * np.abs(found.interference(case)), **coefficients)
        maximal = np.abs(a["asym_max"])
        modulation = np.abs(a["asym_diff"])
        relative = _relative(found, case, mu, whole)
        by_survival = without_checks(kernel("neutrino_electron.best_survival"))
        other = found.unconverted[:, 1] if case == "majorana" else 0.0
        isotropic = 2 * np.pi * (em + background)
        survival = by_survival(
            big_n_em=isotropic, weak_e=2 * np.pi * found.unconverted[:, 0], weak_mubar=2 * np.pi * other
        )["p_best"]
        rate = 2 * np.pi * whole * unit
        known = events_needed(modulation, options.sigmas, direction_known=True)
        unknown = events_needed(modulation, options.sigmas, direction_known=False)
        halves = events_by_halves(maximal, options.sigmas)
        return {
            "n_weak": (weak * unit, "t^-1 d^-1 rad^-1", "weak events per azimuth"),
            "n_em": (em * unit, "t^-1 d^-1 rad^-1", "electromagnetic events per azimuth"),
            "n_int": (both * unit, "t^-1 d^-1 rad^-1", "coefficient of cos phi"),
            "A": (maximal, "1", "maximal integrated asymmetry (18)"),
            "A_error": (maximal * relative, "1", "bound on the error of quadrature of A"),
            "modulation": (modulation, "1", "n_int over isotropic events, pi/2 times A"),
            "rate": (rate, "t^-1 d^-1", "events above threshold, background included"),
            "rate_per_electron": (2 * np.pi * (weak + em), "s^-1", "neutrino events per electron"),
            "best_moment": (best["mu_best"], "mu_B", "moment at which A is largest for these neutrinos"),
            "best_A": (best["asym_best"], "1", "A at the best moment"),
            "best_P_e": (survival, "1", "constant P_e at which A is largest"),
            "events_direction_known": (known, "1", f"events for {options.sigmas:g} sigma, field direction known"),
            "events_direction_fitted": (unknown, "1", f"events for {options.sigmas:g} sigma, field direction fitted"),
            "events_half_planes": (halves, "1", f"events for {options.sigmas:g} sigma by half planes"),
            "exposure_direction_known": (
                known / rate,
                "t d",
                f"exposure for {options.sigmas:g} sigma, direction known",
            ),
            "exposure_direction_fitted": (
                unknown / rate,
                "t d",
                f"exposure for {options.sigmas:g} sigma, direction fitted",
            ),
        }


def _relative(found: Rates, case: str, mu: Array, whole: Array) -> Array:
    """Errors of numerator and denominator of A, relative and added."""
    both = found.error[..., 3 if case == "dirac" else 4] / np.abs(found.interference(case))
    weak = found.error[..., 0] + (found.error[..., 1] if case == "majorana" else 0.0)
    return np.asarray(both + (weak + mu**2 * found.error[..., 2]) / whole)


def _angular(made: xr.Dataset, options: Options) -> None:
    """Events per radian in bins of the azimuth, for the mass and time of the options."""
    width = 2 * np.pi / options.phi_bins
    middle = width * (np.arange(options.phi_bins) + 0.5)
    mass = options.target_mass * options.time
    distribution = without_checks(kernel("neutrino_electron.azimuthal_distribution"))
    isotropic = made.rate.values[..., None] / (2 * np.pi) * mass  # background included
    # The mean of cos phi over a bin is that in its middle times sin(width/2)/(width/2).
    modulated = made.n_int.values[..., None] * mass * np.sin(width / 2) / (width / 2)
    density = distribution(phi=middle, n_weak=isotropic, n_em=0.0, n_int=modulated)["dn_dphi"]
    made["dn_dphi"] = ((*DIMS, "phi"), density)
    made["dn_dphi"].attrs = {
        "units": "rad^-1",
        "long_name": f"events per azimuth in {options.target_mass:g} t and {options.time:g} d",
    }
    made["phi"] = ("phi", middle, {"units": "rad", "long_name": "azimuth, middle of the bin"})


def summary(found: xr.Dataset) -> list[str]:
    """The largest asymmetry of each case and moment."""
    lines = []
    for case in found.case.values:
        for moment in found.moment.values:
            at = found.sel(case=case, moment=moment)
            if not np.isfinite(at.A).any():
                lines.append(f"{case}, {moment:g} mu_B: no events")
                continue
            best = at.isel(threshold=int(np.nanargmax(at.A.values)))
            lines.append(
                f"{case}, {moment:g} mu_B: A up to {float(best.A):.4g} (error {float(best.A_error):.1g}) above "
                f"{float(best.threshold):g} MeV, {float(best.rate):.4g} events per t d, "
                f"{float(best.exposure_direction_fitted):.4g} t d to see it"
            )
    return lines


SIMULATOR = Simulator(
    name="azimuthal-asymmetry",
    title="Azimuthal asymmetry of recoil electrons of solar neutrinos, pastor1998 (11)-(20), Figs. 2-5",
    options=Options,
    run=run,
    figure=draw,
    summary=summary,
    check=check,
)
