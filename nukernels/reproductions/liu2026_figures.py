"""Figs. 1 to 7 of liu2026 drawn from our datasets: axes and units of the paper, legible without colour."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nukernels.saving import in_one_step
from nukernels.simulators.gauge_star import curves
from nukernels.simulators.gauge_star.figure import COLOURS, DASHES, new, power, save

if TYPE_CHECKING:
    import xarray as xr

REDUCED = 0.5  # of the charge without the force at the same coupling: "reduced charge" in Fig. 5
CRITERIA = {"derived": ("all", 1), "lenient": ("numu", 2)}  # atmospheric kinds, g_pair over that of the dataset
MERGERS = {"NS-NS": 3e-21, "NS-BH": 1e-21}  # T17, quoted for m_A <= 1e-14 eV


def positive(values: Any) -> Any:
    """For logarithmic axes."""
    return np.where(values > 0, values, np.nan)


def figure1(found: xr.Dataset) -> Any:
    """Mass against radius."""
    made, panels = new(1, 1, 5.0, 4.0)
    panel = panels[0, 0]
    for i, gamma in enumerate(found.gamma.values):
        for j, g in enumerate(found.g.values):
            one = found.sel(gamma=gamma, g=g)
            label = rf"$\gamma={gamma:g}$, $g={power(g)}$"
            style = {"color": "#000000", "ls": ("--", "-.")[i]} if g == 0 else {"color": ("#0072B2", "#D55E00")[i]}
            panel.plot(one.radius, one.mass, lw=1.2 if g else 2.0, label=label, zorder=2 + j, **style)
            top = int(np.argmax(one.mass.values))
            panel.plot(one.radius[top], one.mass[top], "o" if g else "s", ms=5, mfc="none", color=style["color"])
    panel.set(xlabel="R [km]", ylabel=r"M [$M_\odot$]")
    panel.legend(fontsize=8)
    return made


def figure2(found: xr.Dataset) -> Any:
    """Profiles."""
    made, panels = new(2, 2, 8.0, 6.0)
    labels = {
        "n_mu": r"$n_\mu$ [fm$^{-3}$]",
        "n_e": r"$n_e$ [fm$^{-3}$]",
        "n_nu": r"$n_{\bar\nu_\mu}=n_{\nu_\tau}$ [fm$^{-3}$]",
        "psi": r"$g|\phi|$ [MeV]",
    }
    for panel, (name, label) in zip(panels.ravel(), labels.items(), strict=True):
        for i, g in enumerate(found.g.values):
            values = found[name].sel(g=g).values
            panel.plot(
                found.r,
                positive(values) if name == "n_nu" else values,
                color=COLOURS[i],
                ls=DASHES[i],
                label=power_of(g),
            )
        panel.set(xlabel="r [km]", ylabel=label)
        if name == "n_nu":
            panel.set(yscale="log", ylim=(1e-9, 1e-2))
        if name in ("n_mu", "n_e"):
            panel.set_xlim(0, 14)
    panels[0, 0].legend(fontsize=8)
    return made


def power_of(g: float) -> str:
    """As a label."""
    return rf"$g={power(g)}$"


def figure3(found: xr.Dataset) -> Any:
    """Charge against coupling."""
    made, panels = new(1, 1, 5.2, 4.0)
    panel = panels[0, 0]
    for i, gamma in enumerate(found.gamma.values):
        for name, dash in (("charge_10km", "-"), ("charge_30km", "--")):
            charge = found[name].sel(gamma=gamma) * found.g
            panel.loglog(
                found.g,
                charge,
                ls=dash,
                lw=1 + i,
                color=("#0072B2", "#D55E00")[i],
                label=rf"$\gamma={gamma:g}$, {name[7:9]} km",
            )
    panel.set(xlabel="g", ylabel="Q = gN")
    panel.legend(fontsize=8)
    return made


def figure4(found: xr.Dataset) -> Any:
    """Chemical potentials through the stages; the time axis is schematic."""
    made, panels = new(1, 1, 6.4, 4.0)
    panel = panels[0, 0]
    texts = (r"$\mu_n-\mu_p$", r"$\mu_e$", r"$\mu_\mu$", r"$\mu_{\bar\nu_\mu}$", r"$g|\phi|$")
    times = np.arange(len(found.content))
    marks = "osD^v"
    for i, (name, text) in enumerate(zip(("difference", "mu_e", "mu_mu", "mu_nubar", "psi"), texts, strict=True)):
        panel.plot(times, found[name], marks[i] + "-", color=COLOURS[i], lw=1, ms=9 - 1.5 * i, label=text)
    held = ("n p e", "n p e μ", "n p e μ\nν̄μ", "n p e μ\nν̄μ ντ")
    panel.set_xticks(
        times, [f"{stage}\n{what}" for stage, what in zip(("(i)", "(ii)", "(iii)", "(iv)"), held, strict=True)]
    )
    panel.set_ylabel("MeV, at the centre")
    panel.legend(fontsize=8, ncols=2)
    return made


def boundaries(found: xr.Dataset, distances: tuple[float, ...]) -> dict[str, Any]:
    """Couplings over m_A: where the charge is reduced, and where the flux reaches the atmospheric one."""
    g = found.g.values
    bare = found.charge_30km.isel(g=0).values
    reduced = found.charge_30km.values / bare
    near = float(found.attrs["distance_pc"])
    lines = {"reduced": np.array([curves.crossing(g, reduced[:, j], REDUCED) for j in range(len(bare))])}
    for distance in distances:
        for name, (kinds, pairs) in CRITERIA.items():
            ratio = found[f"signal_{kinds}"].values * (near / distance) ** 2 * pairs
            lines[f"{name}, {distance:g} pc"] = np.array([curves.crossing(g, ratio[:, j]) for j in range(len(bare))])
    return lines


def figure5(found: xr.Dataset, distances: tuple[float, ...]) -> Any:
    """The plane of mass and coupling."""
    made, panels = new(1, 1, 6.0, 4.4)
    panel = panels[0, 0]
    m = found.m_A.values
    lines = boundaries(found, distances)
    top = float(found.g[-1])
    panel.fill_between(
        m, lines["reduced"], top, where=np.isfinite(lines["reduced"]), hatch="///", fc="none", ec="#999999", lw=0.8,
        label=f"charge at 30 km below {REDUCED:g} of that for small g",
    )  # fmt: skip
    for distance, dash in zip(distances, ("-", ":", "-."), strict=True):
        text = rf"flux = atmospheric $\nu_\mu$, $g_{{pair}} = 2$, {distance:g} pc"
        panel.plot(m, lines[f"lenient, {distance:g} pc"], ls=dash, color="#D55E00", label=text)
    for (name, g), dash in zip(MERGERS.items(), ("-", "--"), strict=True):
        panel.plot(
            [m[0], m[0] * 3], [g, g], color="#0072B2", ls=dash, label=f"{name} mergers, quoted, from here to the left"
        )
    panel.set(xscale="log", yscale="log", xlabel=r"$m_A$ [eV]", ylabel="g", ylim=(1e-24, top))
    panel.legend(fontsize=7, loc="lower right")
    panel.set_title("nucleosynthesis and superradiance bounds of other work are not drawn", fontsize=7)
    return made


def figure6(found: xr.Dataset) -> Any:
    """Differential flux with the band of distances, and what else arrives; the Sun in a panel of its own."""
    made, panels = new(2, 1, 6.2, 5.6)
    sun, panel = panels[:, 0]
    sun.get_gridspec().set_height_ratios([1, 2.6])
    energies = found.E_nu.values
    for i, g in enumerate(found.g.values):
        near, quoted, far = (
            positive(found.flux.sel(g=g).sel(distance=d).values) for d in sorted(found.distance.values)
        )
        panel.fill_between(energies, far, near, color=COLOURS[i + 1], alpha=0.3, lw=0)
        panel.loglog(energies, quoted, color=COLOURS[i + 1], ls=DASHES[i], label=power_of(g))
    panel.loglog(energies, found.fluka, color="black", ls="--", label="atmosphere, four kinds")
    panel.loglog(energies, found.numu, color="black", ls=":", label=r"atmosphere, $\nu_\mu$ alone")
    panel.set(xlabel=r"$E_\nu$ [MeV]", ylabel=r"flux [MeV$^{-1}$ cm$^{-2}$ s$^{-1}$]", xlim=(1, 300), ylim=(1e-8, 1e-2))
    made.legend(*panel.get_legend_handles_labels(), fontsize=7, ncols=4, loc="outside lower center")
    sun.loglog(
        energies, positive(found.solar.values), color="black", ls="-.", label="Sun, 8B and hep, share of the cone"
    )
    sun.set(xlim=(1, 300), ylim=(1e-2, 1e6))
    sun.legend(fontsize=7)
    return made


def figure7(found: xr.Dataset) -> Any:
    """Correction of A_0 over A_0."""
    made, panels = new(1, 1, 5.2, 4.0)
    panel = panels[0, 0]
    rows = (
        ("first_order_printed", "first order, (50) as printed", 0.0),
        ("first_order_derived", "first order, as derived", 0.0),
        ("full", "in full, charges as in flat space", 1.0),
        ("consistent", "in full, star and charges consistent", 1.0),
    )
    for i, (name, label, away) in enumerate(rows):
        panel.plot(found.r, found[name] / found.flat - away, color=COLOURS[i], ls=DASHES[i], label=label)
    panel.set(xlabel="r [km]", ylabel=r"correction of $A_0$ over $A_0$ in flat space")
    panel.legend(fontsize=8)
    return made


def written(draw: Callable[..., Any], folder: Path, name: str, *data: Any) -> None:
    """As PNG and PDF."""
    made = draw(*data)
    for kind in ("png", "pdf"):
        with in_one_step(folder / f"{name}.{kind}") as temporary:
            save(made, temporary)
