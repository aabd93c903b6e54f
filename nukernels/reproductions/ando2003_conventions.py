"""Fig. 1 of ando2003 for every convention that the paper leaves open, and alpha_sc of (46) for a model profile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from nukernels.reproductions.page import table_text
from nukernels.saving import in_one_step
from nukernels.simulators.asymmetry import alpha_sc
from nukernels.simulators.atmosphere import Atmosphere, profile
from nukernels.simulators.drift_figure import TITLES
from nukernels.simulators.matter import Conventions, Matter
from nukernels.simulators.text_statements import compare_conventions

# Okabe and Ito; dashes tell the lines apart as well.
STYLES = (
    ("#000000", "-", 2.2),
    ("#0072B2", "--", 1.4),
    ("#D55E00", "-.", 1.4),
    ("#009E73", ":", 1.8),
    ("#CC79A7", (0, (6, 2)), 1.4),
    ("#E69F00", (0, (1, 1)), 1.4),
)
EQUAL = 1.0  # the line drawn: both drifts as large as each other
TEMPERATURES = (3.5, 4.0, 5.0, 6.0, 8.0)  # MeV, of the spectra of the profile


def planes(matter: Matter, full: bool = False) -> xr.Dataset:
    """R_sc/abs over the plane of Fig. 1, close to T in T_eff_e, for each convention alone, every form and every f_e."""
    count = 61 if full else 31
    electron = matter.T + np.geomspace(1e-3, 0.5, count)
    return compare_conventions(electron, np.linspace(matter.T, 8.0, count), matter=matter)


def figure(found: xr.Dataset, matter: Matter) -> Any:
    """Where both drifts are as large as each other, one line per convention, one panel per form and f_e."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ImportError("the figure needs Matplotlib: pip install 'nukernels[plot]'") from error
    drawn = Figure(figsize=(8.6, 7.2), layout="constrained")
    rows = drawn.subplots(found.sizes["form"], found.sizes["f_e"], sharex=True, sharey=True, squeeze=False)
    for row, form in zip(rows, found.form.values, strict=True):
        for panel, f_e in zip(row, found.f_e.values, strict=True):
            for variant, (colour, dashes, width) in zip(found.variant.values, STYLES, strict=False):
                ratio = found.R_sc_abs.sel(variant=variant, form=form, f_e=f_e)
                ratio = ratio.transpose("T_eff_mu", "T_eff_e")
                panel.contour(
                    found.T_eff_e - matter.T,
                    found.T_eff_mu,
                    np.ma.masked_invalid(ratio.values),
                    levels=[EQUAL],
                    colors=[colour],
                    linestyles=[dashes],
                    linewidths=[width],
                )
                panel.plot([], [], color=colour, ls=dashes, lw=width, label=str(variant))
            panel.set_xscale("log")
            panel.set_title(f"{TITLES.get(str(form), form)}, {TITLES.get(str(f_e), f_e)}", fontsize=9)
    for panel in rows[-1]:
        panel.set_xlabel(r"$T^{\mathrm{eff}}_e - T$ [MeV]")
    for row in rows:
        row[0].set_ylabel(r"$T^{\mathrm{eff}}_\mu$ [MeV]")
    rows[0][0].legend(fontsize=7)
    drawn.suptitle(r"Lines of $R_{\mathrm{sc/abs}} = 1$; left of them scattering drifts more", fontsize=10)
    return drawn


def written(drawn: Any, folder: Path) -> None:
    """PNG and PDF, the same bytes for the same figure."""
    for kind, metadata in (("png", {"Software": None}), ("pdf", {"CreationDate": None})):
        with in_one_step(folder / f"figure1_all_conventions.{kind}") as temporary:
            drawn.savefig(temporary, dpi=150, metadata=metadata)


def asymmetries(matter: Matter) -> xr.Dataset:
    """alpha_sc of an exponential atmosphere for hotter and hotter spectra; a profile is not in the paper."""
    runs = [alpha_sc(profile(Atmosphere(T_eff=t), matter, Conventions()), matter=matter) for t in TEMPERATURES]
    kept = ["alpha_sc", "error", "numerator", "denominator", "numerator_extrapolated"]
    at = xr.Variable("T_eff", list(TEMPERATURES), {"units": "MeV", "long_name": "effective temperature of the spectra"})
    return xr.concat([run[kept] for run in runs], dim=at, combine_attrs="drop_conflicts")


def section(found: xr.Dataset, matter: Matter) -> list[str]:
    """For the page."""
    rows = [
        [
            f"{float(t):g}",
            str(form),
            f"{float(at.alpha_sc):.4g}",
            f"{float(at.error):.1g}",
            f"{float(at.numerator_extrapolated):.0%}",
        ]
        for t in found.T_eff.values
        for form, at in ((form, found.sel(T_eff=t, form=form)) for form in found.form.values)
    ]
    shape = Atmosphere()
    return [
        "## alpha_sc of a profile",
        "",
        f"(46) for an exponential atmosphere that is not in the paper: {matter.rho:g} g cm^-3 at {shape.radius:g} "
        f"km, scale height {shape.scale_height:g} km, neutrinospheres at optical depth 2/3, Eddington's gradient, B = "
        f"{matter.B:g} G, one kind of neutrino.",
        "",
        *table_text(["T_eff [MeV]", "coefficients", "alpha_sc", "error", "from extrapolated energies"], rows),
        "The corrected coefficients turn the sign and make it about ten times smaller: the terms of (43)-(45) nearly "
        "cancel for neutrons. Much of it comes from energies at which the expansion is extrapolated.",
        "",
        "## Fig. 1 for all conventions",
        "",
        "![Lines of R_sc/abs = 1 for each convention](figure1_all_conventions.png)",
        "",
    ]
