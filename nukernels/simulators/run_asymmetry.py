"""alpha_sc of ando2003 (46): momentum asymmetry by scattering, for a profile: a table, or an atmosphere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import xarray as xr

from nukernels.errors import UserMistake
from nukernels.simulators.asymmetry import COLUMNS, FORMS, alpha_sc
from nukernels.simulators.atmosphere import Atmosphere, profile
from nukernels.simulators.lines import columns
from nukernels.simulators.matter_options import OPEN, MatterOptions, several
from nukernels.simulators.simulator import Progress, Simulator, option


@dataclass(frozen=True)
class Options(MatterOptions):
    """A profile, and the matter at its neutrinospheres."""

    profile: str = option(
        "table", "a table, or an exponential atmosphere", source=OPEN, choices=("table", "exponential")
    )
    table: str = option("", f"CSV file with the columns {', '.join(COLUMNS)}; no default")
    radius: float = option(20.0, "radius where the density is rho", unit="km", source=OPEN, above=0)
    scale_height: float = option(2.0, "of the exponential density", unit="km", source=OPEN, above=0)
    T_eff: float = option(4.0, "effective temperature of the neutrinos", unit="MeV", source="ando2003 (52)", above=0)
    rows: int = option(400, "energies of the exponential atmosphere", least=8, most=100_000)


def check(options: Options) -> None:
    """A table, or an atmosphere."""
    if options.profile == "exponential":
        if options.table:
            raise UserMistake("table needs profile = table; profile is exponential")
    elif not options.table:
        raise UserMistake(f"asymmetry needs a table: --table FILE.csv with the columns {', '.join(COLUMNS)}")
    several("form", options.form, tuple(FORMS))


def run(options: Options, progress: Progress) -> xr.Dataset:
    """The ratio and its two integrals."""
    return alpha_sc(
        options.table if options.profile == "table" else _atmosphere(options),
        matter=options.matter(),
        conventions=options.conventions(),
        form=several("form", options.form, tuple(FORMS)),
    )


def _atmosphere(options: Options) -> dict[str, Any]:
    """The columns of the exponential atmosphere."""
    shape = Atmosphere(options.radius, options.scale_height, options.T_eff, options.rows)
    return profile(shape, options.matter(), options.conventions())


def summary(found: xr.Dataset) -> list[str]:
    """alpha_sc with the size of its errors."""
    rows = [
        [str(each), f"{float(at.alpha_sc):.6g}", f"{float(at.error):.2g}", f"{float(at.numerator_extrapolated):.1%}"]
        for each, at in ((each, found.sel(form=each)) for each in found.form.values)
    ]
    return columns(["coefficients", "alpha_sc", "change with half of the rows", "extrapolated"], rows)


SIMULATOR = Simulator(
    name="asymmetry",
    title="alpha_sc of ando2003 (46): momentum asymmetry by scattering",
    options=Options,
    run=run,
    summary=summary,
    check=check,
)
