"""Figures of the kick: velocity against inputs, and what each uncertain input does to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from nukernels.simulators.chiral_kick.bands import widest

# Okabe and Ito: told apart with any colour vision; line styles tell them apart without colour.
STYLE = {
    "eB": ("#0072B2", "-", "field as $eB$"),
    "heaviside_lorentz": ("#E69F00", "--", "$B$, Heaviside-Lorentz"),
    "gaussian": ("#009E73", "-.", "$B$, Gaussian"),
    "printed": ("#000000", ":", "as printed, $10^{12}$ G = 0.1 MeV$^2$"),
    "MeV2": ("#0072B2", "-", "field in MeV$^2$"),
}
AXES = {
    "B": (r"magnetic field $B$ [G]", "log"),
    "mu_l": (r"potential $\mu_\ell$ [MeV]", "linear"),
    "r_N": (r"radius $r_N$ [km]", "linear"),
    "t": (r"duration $t$ [s]", "log"),
}
FAST = 3e4  # km/s; the recoil is that of a slow star
INPUTS = {
    "B": "field, relative",
    "mu_l": r"$\mu_\ell$ [MeV]",
    "T": "$T$ [MeV]",
    "mu_l5": r"$\mu_{\ell5}/\mu_\ell$",
    "share_nu": "share of neutrinos",
    "p": r"$\langle p_\nu\rangle/\mu_\ell$",
    "r_N": "$r_N$ [km]",
    "t": "$t$ [s]",
    "m_star": r"$m_{NS}$ [kg]",
}


def new_figure(width: float, height: float) -> Any:
    """An empty figure, or what to install."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ImportError("the figure needs Matplotlib: pip install 'nukernels[plot]'") from error
    return Figure(figsize=(width, height), layout="constrained")


def save(figure: Any, path: Path) -> None:
    """The same dataset gives the same bytes."""
    about = {"CreationDate": None} if path.suffix == ".pdf" else {"Software": None}
    figure.savefig(path, dpi=150, metadata=about)


def curves(found: xr.Dataset, path: Path) -> None:
    """v against field, potential, radius and duration; one line per unit system, the printed point marked."""
    figure = new_figure(8.6, 6.8)
    panels = figure.subplots(2, 2)
    for panel, (name, (label, scale)) in zip(panels.flat, AXES.items(), strict=True):
        x = found[f"{name}_axis"].values
        for convention in found.field.values:
            colour, style, text = STYLE[str(convention)]
            v = found[f"v_of_{name}"].sel(field=convention).values
            panel.plot(x, v, color=colour, linestyle=style, label=text)
        panel.set_xlabel(label if name != "B" else f"magnetic field $B$ [{_unit(found)}]")
        panel.set_ylabel("velocity $v$ [km/s]")
        panel.set_xscale(scale)
        panel.grid(alpha=0.3)
        panel.set_yscale("log")
    first = panels[0][0]
    if first.get_ylim()[1] > FAST:
        first.axhspan(FAST, first.get_ylim()[1], color="0.85", zorder=0, label="above 0.1 c: beyond the estimate")
        first.set_ylim(top=min(first.get_ylim()[1], 1e6))
    for speed in (100.0, 300.0, 1000.0):
        first.axhline(speed, color="0.6", linewidth=0.8, zorder=0)
    if "printed" in found.field.values:
        first.plot([1e12], [1e3], "k*", markersize=11, label="paper: $10^3$ km/s at $10^{12}$ G")
    first.legend(fontsize=7.5)
    save(figure, path)


def tornado(found: xr.Dataset, convention: str, path: Path) -> None:
    """v over the range of each input alone, the widest on top."""
    figure = new_figure(7.2, 4.2)
    panel = figure.subplots()
    rows = widest(found, convention)
    middle = float(found.v.sel(field=convention))
    for place, (name, low, high) in enumerate(reversed(rows)):
        ends = sorted(zip((low, high), found.range.sel(input=name).values, strict=True))
        panel.barh(place, high - low, left=low, color=STYLE["eB" if high >= low else "heaviside_lorentz"][0])
        if high == low:
            panel.annotate(
                "no effect", (low, place), xytext=(4, 0), textcoords="offset points", va="center", fontsize=7.5
            )
            continue
        for (v, end), side, shift in zip(ends, ("right", "left"), (-3, 3), strict=True):
            panel.annotate(
                f"{end:g}",
                (v, place),
                xytext=(shift, 0),
                textcoords="offset points",
                ha=side,
                va="center",
                fontsize=7.5,
            )
    panel.axvline(middle, color="black", linewidth=1)
    panel.set_yticks(range(len(rows)), [INPUTS[name] for name, *_ in reversed(rows)])
    most = max(max(low, high) for _, low, high in rows)
    panel.set_xlim(-0.1 * most, 1.1 * most)
    panel.set_xlabel(f"velocity $v$ [km/s], {STYLE[convention][2]}")
    save(figure, path)


def vortical(found: xr.Dataset, path: Path) -> None:
    """Left: size of the vortical part of J_l5 over the magnetic one. Right: the vortical coefficient against T."""
    figure = new_figure(8.6, 3.8)
    left, right = figure.subplots(1, 2)
    levels = np.arange(-22, -3, 2)
    decades = np.log10(found.vortical_over_magnetic.transpose("Omega", "B"))
    filled = left.contourf(found.B, found.Omega, decades, levels=levels, cmap="cividis", extend="both")
    figure.colorbar(filled, ax=left, label=r"$\log_{10}$ vortical/magnetic part of $J_{\ell5}$")
    left.set(xscale="log", yscale="log", xlabel="magnetic field $B$ [G], as $eB$", ylabel=r"$\Omega$ [s$^{-1}$]")
    for mu_l, (colour, style) in zip(
        found.mu_l.values, (("#0072B2", "-"), ("#E69F00", "--"), ("#009E73", "-.")), strict=True
    ):
        at = found.sel(mu_l=mu_l)
        right.plot(found.T, -at.sigma_V_l, color=colour, linestyle=style, label=rf"$\mu_\ell$ = {mu_l:g} MeV")
    right.plot(found.T, -found.sigma_V_l_thermal, color="0.4", linestyle=":", label="$T^2$ term alone")
    right.set(yscale="log", xlabel="temperature $T$ [MeV]", ylabel=r"$-\sigma^V_\ell$ [MeV$^2$]")
    right.set_ylim(bottom=0.1)
    right.grid(alpha=0.3)
    right.legend(fontsize=8)
    save(figure, path)


def _unit(found: xr.Dataset) -> str:
    return "MeV$^2$" if "MeV2" in found.field.values else "G"
