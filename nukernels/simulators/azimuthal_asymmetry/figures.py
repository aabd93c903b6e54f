"""Maximal asymmetry against the threshold or the moment: the axes of Figs. 2 to 5 of pastor1998."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

# Okabe and Ito: distinct with any colour vision; every line differs in dashes or width as well.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
DASHES = {"dirac": "-", "majorana": "--"}
NAMES = {"dirac": "Dirac", "majorana": "Majorana"}
THRESHOLD = r"$W_e$ [MeV]"
MOMENT = r"$\mu_\nu$ [$\mu_B$]"
ASYMMETRY = r"$A$"


def draw(found: xr.Dataset, path: Path) -> None:
    """A against the longer of the two grids, a line for each case and value of the other; A = dN/dphi for one point."""
    by_threshold = found.sizes["threshold"] >= found.sizes["moment"]
    along, across = ("threshold", "moment") if by_threshold else ("moment", "threshold")
    if found.sizes[along] < 2:
        angular(found, path)
        return
    figure, panel = panels()
    for i, other in enumerate(found[across].values):
        for case in found.case.values:
            line = found.A.sel(case=case, **{across: other})
            text = f"{other:.3g} " + (r"$\mu_B$" if by_threshold else "MeV")
            panel.plot(found[along], line, DASHES[str(case)], color=COLOURS[i % 7], label=f"{NAMES[str(case)]}, {text}")
    panel.set_xlabel(THRESHOLD if by_threshold else MOMENT)
    panel.set_ylabel(ASYMMETRY)
    if not by_threshold:
        panel.set_xscale("log")
    panel.set_ylim(bottom=0)
    panel.legend(fontsize=8)
    save(figure, path)


def angular(found: xr.Dataset, path: Path) -> None:
    """Events per azimuth of a single threshold and moment."""
    figure, panel = panels()
    for i, case in enumerate(found.case.values):
        line = found.dn_dphi.sel(case=case).isel(moment=0, threshold=0)
        panel.step(
            np.degrees(found.phi), line, where="mid", color=COLOURS[i], ls=DASHES[str(case)], label=NAMES[str(case)]
        )
    panel.set_xlabel(r"$\phi$ [degrees]")
    panel.set_ylabel(r"$dN/d\phi$ [rad$^{-1}$]")
    panel.legend(fontsize=8)
    save(figure, path)


def panels(count: int = 1, width: float = 5.0, height: float = 3.8) -> tuple[Any, Any]:
    """A figure and its panel, or its row of panels."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ImportError("the figure needs Matplotlib: pip install 'nukernels[plot]'") from error
    figure = Figure(figsize=(width * count, height), layout="constrained")
    return figure, figure.subplots(1, count)


def save(figure: Any, path: Path) -> None:
    """PNG or PDF; the same figure, the same bytes."""
    pdf = Path(path).suffix == ".pdf"
    figure.savefig(path, dpi=150, metadata={"CreationDate": None} if pdf else {"Software": None})
