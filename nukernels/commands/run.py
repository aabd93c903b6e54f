"""`nukernels run SIMULATOR`: one simulation; the result is a labelled dataset on disk."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake

if TYPE_CHECKING:
    import xarray as xr

app = typer.Typer(help="Run a simulator.", no_args_is_help=True)

Grid = Annotated[str, typer.Option(help="MeV: from:to:count, or numbers with commas.")]
Several = Annotated[str, typer.Option(help="One, or several with commas.")]


@app.callback()
def simulators() -> None:
    """Run a simulator; results are NetCDF files with units and provenance."""


@app.command("drift-ratio")
def drift_ratio(
    t_eff_e: Grid = "3:3.5:51",
    t_eff_mu: Grid = "3:8:51",
    temperature: Annotated[float, typer.Option("--T", help="Matter temperature, MeV.")] = 3.0,
    rho: Annotated[float, typer.Option(help="Mass density, g cm^-3.")] = 1e12,
    y_e: Annotated[float, typer.Option(help="Electrons per nucleon.")] = 0.3,
    mu_nu: Annotated[float, typer.Option(help="Neutrino chemical potential, MeV.")] = 0.0,
    field: Annotated[float, typer.Option("--B", help="Magnetic field, G; it cancels in the ratio.")] = 1e15,
    form: Several = "printed,derived",
    f_e: Several = "zero,fermi_dirac",
    electrons: Annotated[str, typer.Option(help="massless or massive")] = "massless",
    moments: Annotated[str, typer.Option(help="total or table1")] = "total",
    mass: Annotated[str, typer.Option(help="neutron or mean")] = "neutron",
    couplings: Annotated[str, typer.Option(help="table1 or current")] = "table1",
    baryon_mass: Annotated[str, typer.Option(help="m_u or m_n")] = "m_u",
    out: Annotated[Path, typer.Option(help="NetCDF file to write.")] = Path("results/drift_ratio.nc"),
    figure: Annotated[Path | None, typer.Option(help="Also draw the contours: a .png or .pdf file.")] = None,
) -> None:
    """R_sc/abs of ando2003 (50): drift by scattering over drift by absorption, on a plane of temperatures."""
    from nukernels.simulators import drift_ratio as simulator
    from nukernels.simulators.matter import Conventions, Matter

    with terminal.progress("Integrating") as step, terminal.user_mistakes(), said_once():
        found = simulator.drift_ratio(
            grid("--t-eff-e", t_eff_e),
            grid("--t-eff-mu", t_eff_mu),
            matter=Matter(temperature, rho, y_e, mu_nu, field),
            conventions=Conventions(electrons, moments, mass, couplings, baryon_mass),
            form=form.split(","),
            f_e=f_e.split(","),
            progress=step,
        )
    save(found, out)
    _summary(found)
    if figure is not None:
        draw(found, figure)


@app.command("asymmetry")
def asymmetry(
    table: Annotated[Path, typer.Option(help="CSV with k_MeV, R_nu_km, delta_U_MeV3, kappa_0_per_km, ...")],
    temperature: Annotated[float, typer.Option("--T", help="Matter temperature, MeV.")] = 3.0,
    rho: Annotated[float, typer.Option(help="Mass density, g cm^-3.")] = 1e12,
    y_e: Annotated[float, typer.Option(help="Electrons per nucleon.")] = 0.3,
    mu_nu: Annotated[float, typer.Option(help="Neutrino chemical potential, MeV.")] = 0.0,
    field: Annotated[float, typer.Option("--B", help="Magnetic field, G.")] = 1e15,
    form: Several = "printed,derived",
    moments: Annotated[str, typer.Option(help="total or table1")] = "total",
    mass: Annotated[str, typer.Option(help="neutron or mean")] = "neutron",
    couplings: Annotated[str, typer.Option(help="table1 or current")] = "table1",
    out: Annotated[Path, typer.Option(help="NetCDF file to write.")] = Path("results/asymmetry.nc"),
) -> None:
    """alpha_sc of ando2003 (46): momentum asymmetry by scattering, for a profile given as a table."""
    from nukernels.simulators.asymmetry import alpha_sc
    from nukernels.simulators.matter import Conventions, Matter

    with terminal.user_mistakes(), said_once():
        found = alpha_sc(
            table,
            matter=Matter(temperature, rho, y_e, mu_nu, field),
            conventions=Conventions(moments=moments, mass=mass, couplings=couplings),
            form=form.split(","),
        )
    save(found, out)
    rows = [
        [str(each), f"{float(at.alpha_sc):.6g}", f"{float(at.error):.2g}", f"{float(at.numerator_extrapolated):.1%}"]
        for each, at in ((each, found.sel(form=each)) for each in found.form.values)
    ]
    terminal.table("alpha_sc", ["coefficients", "alpha_sc", "change with half of the rows", "extrapolated"], rows)


def save(found: xr.Dataset, out: Path) -> None:
    from nukernels.saving import save_dataset

    save_dataset(found, out)
    typer.echo(f"{out}: {', '.join(f'{n} {size}' for n, size in found.sizes.items())}", err=True)


def draw(found: xr.Dataset, path: Path) -> None:
    """The contours of the ratio, one panel per form and f_e."""
    from nukernels.saving import in_one_step
    from nukernels.simulators.drift_figure import FORMATS, drift_figure

    kind = path.suffix.removeprefix(".")
    if kind not in FORMATS:
        raise UserMistake(f"figures are written as {' or '.join(FORMATS)}, not {path.name!r}")
    try:
        with in_one_step(path) as temporary:
            drift_figure(found, temporary.with_suffix(""), formats=[kind])
    except (ImportError, ValueError) as error:
        raise UserMistake(str(error)) from error
    typer.echo(str(path), err=True)


def _summary(found: xr.Dataset) -> None:
    import numpy as np

    rows = []
    for form in found.form.values:
        for f_e in found.f_e.values:
            ratio = found.R_sc_abs.sel(form=form, f_e=f_e)
            finite = ratio.values[np.isfinite(ratio.values)]
            share = float((ratio >= 1).mean())
            extremes = f"{finite.min():.3g} to {finite.max():.3g}" if finite.size else "-"
            rows.append([str(form), str(f_e), extremes, f"{share:.0%}"])
    terminal.table("R_sc/abs", ["coefficients", "f_e", "finite values", "share of the plane with R >= 1"], rows)


def grid(option: str, text: str) -> list[float]:
    """from:to:count, or numbers with commas."""
    import numpy as np

    try:
        if ":" in text:
            first, last, count = text.split(":")
            return [float(x) for x in np.linspace(float(first), float(last), int(count))]
        return [float(x) for x in text.split(",")]
    except ValueError as error:
        raise UserMistake(f"{option} is from:to:count or numbers with commas, not {text!r}") from error


class said_once(warnings.catch_warnings):
    """Warnings as single lines on stderr, each once."""

    def __enter__(self) -> Any:
        entered = super().__enter__()
        self.said: set[str] = set()
        warnings.simplefilter("always")
        warnings.showwarning = self._say
        return entered

    def _say(self, message: Any, *rest: Any, **named: Any) -> None:
        if str(message) not in self.said:
            self.said.add(str(message))
            typer.echo(f"warning: {message}", err=True)
