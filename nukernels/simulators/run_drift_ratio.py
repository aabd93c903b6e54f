"""R_sc/abs of ando2003 (50): drift by scattering over drift by absorption, on a plane of temperatures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr

from nukernels.simulators.drift_figure import drift_figure
from nukernels.simulators.drift_ratio import FORMS, drift_ratio, temperatures
from nukernels.simulators.grids import grid
from nukernels.simulators.lines import columns
from nukernels.simulators.matter import BLOCKING, CHOICES
from nukernels.simulators.matter_options import CONVENTIONS, FIG_1, OPEN, MatterOptions, several
from nukernels.simulators.simulator import Progress, Simulator, option


@dataclass(frozen=True)
class Options(MatterOptions):
    """A plane of effective temperatures over one state of matter."""

    T_eff_e: str = option("3:3.5:51", "effective temperatures of nu_e, a grid", unit="MeV", source=FIG_1)
    T_eff_mu: str = option("3:8:51", "effective temperatures of nu_mu and nu_tau, a grid", unit="MeV", source=FIG_1)
    f_e: str = option("zero,fermi_dirac", "occupation of electrons, zero or fermi_dirac, or both with a comma")
    electrons: str = option(
        CONVENTIONS.electrons,
        "electrons in the relation of mu_e and density; matters where they block",
        source=OPEN,
        choices=CHOICES["electrons"],
    )
    baryon_mass: str = option(
        CONVENTIONS.baryon_mass,
        "mass per nucleon that turns rho into a number density",
        source=OPEN,
        choices=CHOICES["baryon_mass"],
    )


def check(options: Options) -> None:
    """Grids and lists must be readable before anything is computed."""
    several("form", options.form, tuple(FORMS))
    several("f_e", options.f_e, BLOCKING)
    for name in ("T_eff_e", "T_eff_mu"):
        temperatures(name, grid(name, getattr(options, name)), options.matter())


def run(options: Options, progress: Progress) -> xr.Dataset:
    """The ratio and its two integrals."""
    return drift_ratio(
        grid("T_eff_e", options.T_eff_e),
        grid("T_eff_mu", options.T_eff_mu),
        matter=options.matter(),
        conventions=options.conventions(),
        form=several("form", options.form, tuple(FORMS)),
        f_e=several("f_e", options.f_e, BLOCKING),
        progress=progress,
    )


def figure(found: xr.Dataset, path: Path) -> None:
    """Contours, one panel per form and f_e."""
    drift_figure(found, path.with_suffix(""), formats=[path.suffix.removeprefix(".")])


def summary(found: xr.Dataset) -> list[str]:
    """Extremes of the ratio, and where it is large."""
    rows = []
    for form in found.form.values:
        for f_e in found.f_e.values:
            ratio = found.R_sc_abs.sel(form=form, f_e=f_e)
            finite = ratio.values[np.isfinite(ratio.values)]
            extremes = f"{finite.min():.3g} to {finite.max():.3g}" if finite.size else "-"
            rows.append([str(form), str(f_e), extremes, f"{float((ratio >= 1).mean()):.0%}"])
    heads = ["coefficients", "f_e", "finite values of R_sc/abs", "share of the plane with R >= 1"]
    return columns(heads, rows)


SIMULATOR = Simulator(
    name="drift-ratio",
    title="R_sc/abs of ando2003 (50): drift by scattering over drift by absorption",
    options=Options,
    run=run,
    figure=figure,
    summary=summary,
    check=check,
)
