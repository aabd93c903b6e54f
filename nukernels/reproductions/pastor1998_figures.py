"""Figs. 2 to 5 of pastor1998 with the axes of the paper, and maps beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from nukernels.saving import in_one_step
from nukernels.simulators.azimuthal_asymmetry.figures import (
    ASYMMETRY,
    COLOURS,
    DASHES,
    MOMENT,
    NAMES,
    THRESHOLD,
    panels,
    save,
)

KINDS = ("png", "pdf")
LEVELS = (0.02, 0.05, 0.1, 0.15, 0.2, 0.25)


def written(draw: Callable[[xr.Dataset], Any], found: xr.Dataset, folder: Path, name: str) -> None:
    """A figure as PNG and PDF."""
    figure = draw(found)
    for kind in KINDS:
        with in_one_step(folder / f"{name}.{kind}") as temporary:
            save(figure, temporary)


def figure2(found: xr.Dataset) -> Any:
    """A of 8B neutrinos against the threshold; grey: the older forms for a Dirac neutrino."""
    figure, panel = panels()
    for case in ("dirac", "majorana"):
        panel.plot(found.threshold, found.A.sel(case=case), DASHES[case], color=COLOURS[0], label=NAMES[case])
    dirac = found.sel(case="dirac")
    panel.plot(found.threshold, dirac.A_half_weak, ":", color="0.45", label="Dirac, half weak term")
    panel.plot(found.threshold, dirac.A_twice_interference, "-.", color="0.6", label="Dirac, twice the interference")
    panel.plot([5.0], [0.2], "k*", ms=9, label="20 % quoted for the older form")
    panel.set_title(r"$^8$B, $P_e = 1/3$, $\mu_\nu = 10^{-10}\mu_B$", fontsize=10)
    return _finished(figure, panel, THRESHOLD)


def figure3(found: xr.Dataset) -> Any:
    """A of pp neutrinos against the threshold, for both moments that the text names."""
    figure, panel = panels()
    for i, moment in enumerate(found.moment.values):
        for case in ("dirac", "majorana"):
            text = f"{NAMES[case]}, {moment:.0e} $\\mu_B$"
            panel.plot(
                found.threshold, found.A.sel(case=case, moment=moment), DASHES[case], color=COLOURS[i], label=text
            )
    panel.set_title(r"pp, $P_e = 0.5$", fontsize=10)
    return _finished(figure, panel, THRESHOLD)


def figure4(found: xr.Dataset) -> Any:
    """A of pp neutrinos against the moment; the lower threshold is the upper pair of lines below 1e-10 mu_B."""
    figure, panel = panels()
    for i, threshold in enumerate(found.threshold.values):
        for case in ("dirac", "majorana"):
            line = found.A.sel(case=case, threshold=threshold)
            text = f"{NAMES[case]}, $W_e$ = {threshold:g} MeV"
            panel.plot(found.moment, line, DASHES[case], color=COLOURS[i], label=text)
    panel.axvline(3e-11, color="0.5", lw=0.8, label="best moment in the text, 0.1 MeV")
    panel.set_xscale("log")
    panel.set_title(r"pp, $P_e = 0.5$", fontsize=10)
    _finished(figure, panel, MOMENT)
    panel.set_ylim(top=0.38)  # room for the legend
    panel.legend(fontsize=7, ncols=2, loc="upper left")
    return figure


def figure5(found: xr.Dataset) -> Any:
    """Left: our default parameter sets. Right: sets with 40, 50 and 60 % conversion."""
    figure, both = panels(2)
    for panel, curves, title in ((both[0], (1, 2, 3), "default sets"), (both[1], (4, 5, 6), "40, 50 and 60 %")):
        constant = found.isel(curve=0)
        panel.plot(found.threshold, constant.A, "k-", lw=1.8, label=r"$P_e = 0.5$")
        for i, curve in enumerate(curves):
            at = found.isel(curve=curve)
            dm2, field = str(at.curve.item()).split(" eV^2, ")
            text = f"{dm2} eV$^2$, {field}: {float(at.mean_conversion):.0%}"
            panel.plot(found.threshold, at.A, ("--", "-.", ":")[i], color=COLOURS[i], label=text)
        panel.set_title(f"Majorana, pp, $\\mu = 10^{{-11}}\\mu_B$: {title}", fontsize=10)
        _finished(figure, panel, THRESHOLD)
    return figure


def plane(found: xr.Dataset) -> Any:
    """Mean conversion over the parameters of the text, and where A is below that of P_e = 0.5."""
    figure, both = panels(2, width=4.6)
    for panel, threshold in zip(both, found.threshold.values, strict=True):
        ratio = found.ratio.sel(threshold=threshold)
        panel.contourf(found.dm2 * 1e9, found.B_sun / 1e3, ratio.T, levels=[0.0, 1.0], colors=["#cccccc"])
        lines = panel.contour(found.dm2 * 1e9, found.B_sun / 1e3, ratio.T, levels=(0.6, 0.8, 0.9, 1.0, 1.1), colors="k")
        panel.clabel(lines, fmt="%g", fontsize=7)
        share = panel.contour(
            found.dm2 * 1e9,
            found.B_sun / 1e3,
            found.mean_conversion.T * 100,
            levels=(20, 40, 60, 80),
            colors=COLOURS[1],
            linestyles="--",
        )
        panel.clabel(share, fmt="%g %%", fontsize=7)
        panel.set_xscale("log")
        panel.set_xticks([4, 5, 7, 10, 14, 20], labels=["4", "5", "7", "10", "14", "20"])
        panel.minorticks_off()
        panel.set_xlabel(r"$\Delta m^2$ [$10^{-9}$ eV$^2$]")
        panel.set_ylabel(r"$B_\odot$ [kG]")
        panel.set_title(f"$W_e$ = {threshold:g} MeV; black: $A/A(P_e=0.5)$", fontsize=9)
    return figure


def survival_map(found: xr.Dataset) -> Any:
    """A over the moment and P_e; the line is the best P_e."""
    figure, both = panels(2, width=4.6)
    for panel, case in zip(both, ("dirac", "majorana"), strict=True):
        values = found.A.sel(case=case).transpose("P_e", "moment")
        panel.contourf(found.moment, found.P_e, values, levels=24, cmap="cividis")
        lines = panel.contour(found.moment, found.P_e, values, levels=LEVELS, colors="w", linewidths=0.7)
        panel.clabel(lines, fmt="%g", fontsize=7)
        panel.plot(found.moment, found.best_P_e.sel(case=case), color=COLOURS[1], lw=2, label="best $P_e$")
        panel.set_xscale("log")
        panel.set_xlabel(MOMENT)
        panel.set_ylabel("$P_e$")
        panel.set_title(f"$A$, {NAMES[case]}, pp above 0.1 MeV", fontsize=9)
        panel.legend(fontsize=8, loc="upper left")
    return figure


def optima(found: xr.Dataset) -> Any:
    """Best moments against thresholds, with what the text says."""
    figure, panel = panels()
    for i, (name, printed, at) in enumerate((("pp", 3e-11, 0.1), ("8B", 1e-10, 5.0))):
        for case in ("dirac", "majorana"):
            line = found[f"best_moment_{name}"].sel(case=case)
            panel.plot(line[f"threshold_{name}"], line, DASHES[case], color=COLOURS[i], label=f"{name}, {NAMES[case]}")
        panel.plot([at], [printed], "*", color=COLOURS[i], ms=10, label=f"text, {name}")
    panel.set_xscale("log")
    panel.set_yscale("log")
    panel.set_ylabel(r"best $\mu_\nu$ [$\mu_B$]")
    panel.set_xlabel(THRESHOLD)
    panel.legend(fontsize=8)
    return figure


def exposures(found: xr.Dataset) -> Any:
    """Events and exposure for three standard deviations."""
    figure, (left, right) = panels(2)
    for i, setting in enumerate(found.setting.values):
        for case in ("dirac", "majorana"):
            at = found.sel(setting=setting, case=case)
            text = f"{NAMES[case]}, {setting}"
            left.plot(found.moment, at.events_direction_fitted, DASHES[case], color=COLOURS[i], label=text)
            right.plot(found.moment, at.exposure_direction_fitted / 365.25, DASHES[case], color=COLOURS[i], label=text)
    for panel, text in ((left, r"events for 3 $\sigma$"), (right, r"exposure for 3 $\sigma$ [t yr]")):
        panel.set_xscale("log")
        panel.set_yscale("log")
        panel.set_xlabel(MOMENT)
        panel.set_ylabel(text)
        panel.legend(fontsize=8)
    return figure


def experiments(found: xr.Dataset) -> Any:
    """2 log of the likelihood ratio of all experiments, with the distribution that it should have."""
    from scipy.stats import ncx2

    figure, panel = panels()
    wanted = float(found.ratio_needed)
    panel.hist(found.ratio, bins=30, density=True, color="#56B4E9", label=f"{found.sizes['experiment']} experiments")
    x = np.linspace(0, float(found.ratio.max()), 300)
    panel.plot(x, ncx2.pdf(x, 2, wanted), "k-", label=r"noncentral $\chi^2$, 2 degrees of freedom")
    panel.axvline(wanted, color=COLOURS[1], label=r"3 $\sigma$")
    panel.set_xlabel(r"$2\,\ln(L/L_{\mathrm{isotropic}})$")
    panel.set_ylabel("experiments, normalised")
    panel.legend(fontsize=8)
    return figure


def _finished(figure: Any, panel: Any, along: str) -> Any:
    panel.set_xlabel(along)
    panel.set_ylabel(ASYMMETRY)
    panel.set_ylim(bottom=0)
    panel.legend(fontsize=8)
    return figure
