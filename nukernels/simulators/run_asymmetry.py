"""alpha_sc of ando2003 (46): momentum asymmetry by scattering, for a profile given as a table."""

from __future__ import annotations

from dataclasses import dataclass

import xarray as xr

from nukernels.errors import UserMistake
from nukernels.simulators.asymmetry import COLUMNS, FORMS, alpha_sc
from nukernels.simulators.lines import columns
from nukernels.simulators.matter_options import MatterOptions, several
from nukernels.simulators.simulator import Progress, Simulator, option


@dataclass(frozen=True)
class Options(MatterOptions):
    """A profile, and the matter at its neutrinospheres."""

    table: str = option("", f"CSV file with the columns {', '.join(COLUMNS)}; no default")


def check(options: Options) -> None:
    """There is no profile to fall back on."""
    if not options.table:
        raise UserMistake(f"asymmetry needs a table: --table FILE.csv with the columns {', '.join(COLUMNS)}")
    several("form", options.form, tuple(FORMS))


def run(options: Options, progress: Progress) -> xr.Dataset:
    """The ratio and its two integrals."""
    return alpha_sc(
        options.table,
        matter=options.matter(),
        conventions=options.conventions(),
        form=several("form", options.form, tuple(FORMS)),
    )


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
