"""Pictures of stars, legible in print and for colour-blind readers (Okabe-Ito colours)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nukernels.simulators.gauge_star import backgrounds

if TYPE_CHECKING:
    import xarray as xr

COLOURS = ("#000000", "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
DASHES = ("-", "--", "-.", ":", (0, (5, 1)), (0, (3, 1, 1, 1)), (0, (1, 1)))
SHOWN_KM = 30.0


def power(g: float) -> str:
    """A coupling as LaTeX."""
    if g == 0:
        return "0"
    exponent = int(np.floor(np.log10(g) + 1e-9))
    front = g / 10.0**exponent
    return rf"10^{{{exponent}}}" if abs(front - 1) < 1e-6 else rf"{front:.2g}\times10^{{{exponent}}}"


def new(rows: int, columns: int, width: float, height: float) -> tuple[Any, Any]:
    """A figure without a screen."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    made = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(made)
    return made, made.subplots(rows, columns, squeeze=False)


def save(made: Any, path: Path) -> None:
    """Same picture, same bytes: no dates."""
    empty = {"CreationDate": None, "ModDate": None} if path.suffix == ".pdf" else {"Software": None}
    made.savefig(path, dpi=160, metadata=empty)


def draw(found: xr.Dataset, path: Path) -> None:
    """Densities, potential, charge and neutrinos of one star."""
    made, panels = new(2, 2, 8.0, 6.0)
    r = found.r.values
    near = r <= SHOWN_KM
    densities, potential, charge, flux = panels.ravel()
    for i, (name, label) in enumerate((("n_mu", r"$\mu$"), ("n_e", "e"), ("n_nu", r"$\bar\nu_\mu$, $\nu_\tau$ each"))):
        values = found[name].values[near]
        densities.semilogy(r[near], np.where(values > 0, values, np.nan), color=COLOURS[i], ls=DASHES[i], label=label)
    densities.set(xlabel="r [km]", ylabel=r"density [fm$^{-3}$]", ylim=(1e-7, 1))
    densities.legend(fontsize=8)
    potential.plot(r[near], found.psi.values[near], color=COLOURS[1])
    potential.set(xlabel="r [km]", ylabel=r"$g|\phi|$ [MeV]")
    charge.plot(r[near], found.charge.values[near], color=COLOURS[2])
    charge.set(xlabel="r [km]", ylabel="net charges within r")
    energies = found.E_nu.values
    sent = found.flux.values
    flux.loglog(energies, np.where(sent > 0, sent, np.nan), color=COLOURS[1], label="star")
    import json

    cone = json.loads(found.attrs["options"])["theta_res"]
    air = backgrounds.atmospheric(energies, cone)
    flux.loglog(energies, air, color=COLOURS[0], ls="--", label="atmosphere, in the cone")
    flux.set(xlabel=r"$E_\nu$ [MeV]", ylabel=r"flux [MeV$^{-1}$ cm$^{-2}$ s$^{-1}$]", xlim=(3, 300))
    top = np.nanmax(np.append(air, sent))
    flux.set_ylim(top * 1e-5, top * 3)
    flux.legend(fontsize=8)
    save(made, path)
