"""Contours of R_sc/abs over effective temperatures: Fig. 1 of ando2003, for every form and every f_e side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

LEVELS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
INK = ["white" if level < 1 else "black" for level in LEVELS]  # against dark and light fields
WIDTHS = [1.8 if level == 1 else 0.6 for level in LEVELS]  # the line of equal drifts is the thick one
FORMATS = ("png", "pdf")
TITLES = {"zero": "$f_e = 0$", "fermi_dirac": "$f_e$ Fermi-Dirac", "printed": "as printed", "derived": "derived"}


def drift_figure(plane: xr.Dataset, stem: str | Path, formats: Sequence[str] = FORMATS) -> list[Path]:
    """Write a result of `drift_ratio` as `stem`.png and `stem`.pdf; gives the paths written.

    Colours are those of cividis, which reads the same with and without colour vision, and every line has its
    number. The same dataset gives the same bytes.
    """
    if plane.sizes.get("T_eff_e", 0) < 2 or plane.sizes.get("T_eff_mu", 0) < 2:
        raise ValueError("contours need at least two values of T_eff_e and two of T_eff_mu")
    figure = _drawn(plane)
    written = []
    for kind in formats:
        path = Path(f"{stem}.{kind}")
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, dpi=150, metadata={"CreationDate": None} if kind == "pdf" else {"Software": None})
        written.append(path)
    return written


def _drawn(plane: xr.Dataset) -> Any:
    try:
        from matplotlib import colormaps
        from matplotlib.colors import LogNorm
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ImportError("the figure needs Matplotlib: pip install 'nukernels[plot]'") from error
    forms, blockings = plane.form.values, plane.f_e.values
    size = (1.2 + 3.4 * len(blockings), 0.8 + 3.0 * len(forms))
    figure = Figure(figsize=size, layout="constrained")
    panels = figure.subplots(len(forms), len(blockings), sharex=True, sharey=True, squeeze=False)
    colours = colormaps["cividis"]
    norm = LogNorm(LEVELS[0], LEVELS[-1])
    for row, form in enumerate(forms):
        for column, blocking in enumerate(blockings):
            panel = panels[row][column]
            ratio = plane.R_sc_abs.sel(form=form, f_e=blocking).transpose("T_eff_mu", "T_eff_e")
            values = np.ma.masked_invalid(ratio.values)
            values = np.ma.masked_less_equal(values, 0.0)
            if values.count():
                panel.contourf(
                    plane.T_eff_e, plane.T_eff_mu, values, levels=LEVELS, cmap=colours, norm=norm, extend="both"
                )
                lines = panel.contour(
                    plane.T_eff_e, plane.T_eff_mu, values, levels=LEVELS, colors=INK, linewidths=WIDTHS
                )
                panel.clabel(lines, fmt="%g", fontsize=7)
            panel.set_title(f"{TITLES.get(str(form), form)}, {TITLES.get(str(blocking), blocking)}", fontsize=9)
    for panel in panels[-1]:
        panel.set_xlabel(r"$T^{\mathrm{eff}}_e$ [MeV]")
    for panels_of_row in panels:
        panels_of_row[0].set_ylabel(r"$T^{\mathrm{eff}}_\mu$ [MeV]")
    figure.suptitle(r"$R_{\mathrm{sc/abs}}$: drift by scattering over drift by absorption", fontsize=10)
    return figure
