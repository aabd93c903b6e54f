"""nardi2000: the sections of its page, from simulated rows, scans and grids beside the printed table."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import numpy as np

from nukernels.reproductions.page import table_text

if TYPE_CHECKING:
    import xarray as xr

COLUMNS = {
    "frac_sterile": ("N(nu_s)/N", 2),
    "asym_s": ("asym nu_s", 2),
    "asym_tau": ("asym nu_tau-bar", 3),
    "asym_total": ("asym both", 2),
}
PAPER_STATISTICS = 400_000
OUTLIERS = 6
CLOSE = 0.05


def many_words(found: xr.Dataset) -> str:
    """The statistics in words."""
    number = json.loads(found.attrs["options"])["changed"][0]["neutrinos"]
    return f"{number} neutrinos per row."


def opening(full: bool, ours: xr.Dataset) -> list[str]:
    """What was computed, with which defaults."""
    import nukernels

    citation = nukernels.equation("nardi2000:6").paper.rpartition(",")[0]
    less = (
        ""
        if full
        else f" This page was made with fewer neutrinos than the paper's {PAPER_STATISTICS}; --full takes as many."
    )
    return [
        f"{citation}.",
        "",
        "Monte Carlo of tau antineutrinos in a proto-neutron star. The paper leaves the opacity scale, the law of new "
        "energies and several conventions open; the defaults (`nukernels run pulsar-kick --help`) are a reference, not "
        "a claim about the paper. z points from the centre to the dipole; a positive asymmetry is momentum along z."
        + less,
        "",
    ]


def figures_1_and_2(curves: xr.Dataset) -> list[str]:
    """Gamma over the layer and density profiles, and where the layer is adiabatic."""
    from nukernels.simulators.pulsar_kick.figures import unit_angle

    rows = []
    for delta in curves.delta.values:
        angles = [unit_angle(curves.gamma.sel(delta=delta, field=f)) for f in curves.field.values]
        rows.append([f"{delta:g}", *(f"{a:.1f}" if a < 180 else "nowhere" for a in angles)])
    behind = curves.gamma.sel(field="modulus").where(curves.angle > 1.5708)
    largest = {float(d): float(behind.sel(delta=d).max()) for d in curves.delta.values}
    smallest = float(curves.gamma.sel(field="modulus", delta=0.1).min())
    return [
        "## Figs. 1 and 2",
        "",
        "![gamma over the layer](figure1.png) ![density profiles](figure2.png)",
        "",
        "The limits and scales of the printed axes are not in the text; line styles are the paper's. R_T in Fig. 2 is "
        "where the physical transport optical depth of the mean energy, 3.15 T, is 1.",
        "",
        *table_text(["delta", "gamma < 1 from Theta = (deg), modulus", "the part orthogonal to the radius"], rows),
        f"* delta = 0.1: the smallest gamma is {smallest:.2f}; adiabatic in both hemispheres.",
        f'* "delta > 0.2: gamma < 1 for all Theta > 90 deg": the largest gamma there is {largest[0.2]:.2f} for 0.2, '
        f"{largest[0.3]:.2f} for 0.3, {largest[0.5]:.2f} for 0.5.",
        "",
    ]


def off(found: xr.Dataset, name: str, i: int) -> tuple[float, float]:
    """Ours minus theirs, and in standard errors: ours, theirs for 4e5 neutrinos, and the rounding of the print."""
    number = json.loads(found.attrs["options"])["changed"][i]["neutrinos"]
    digits = COLUMNS[name][1]
    difference = float(found[name][i] - found[f"{name}_printed"][i])
    error = float(found[f"{name}_error"][i])
    theirs = error * math.sqrt(number / PAPER_STATISTICS)
    return difference, difference / math.sqrt(error**2 + theirs**2 + (0.5 * 10**-digits) ** 2 / 3)


def table(found: xr.Dataset, head: str, picture: str, said: str) -> list[str]:
    """Table 1 simulated beside printed, with the differences in standard errors."""
    rows = []
    for i, id in enumerate(found.row.values):
        layer, field, delta = str(id).split("-")
        cells = [f"{layer}", f"{field}", f"{delta}", f"{float(found.gamma_max[i]):.1f}"]
        for name, (_, digits) in COLUMNS.items():
            value, error, theirs = (float(found[x][i]) for x in (name, f"{name}_error", f"{name}_printed"))
            cells.append(f"{theirs:.{digits}f} / {value:.3f} +- {error:.3f} ({off(found, name, i)[1]:+.1f})")
        cells.append(f"{float(found.v_kick[i]):.0f} +- {float(found.v_kick_error[i]):.0f}")
        rows.append(cells)
    columns = ["R_res/R_c", "B/1e15 G", "delta", "gamma_max", *(head for head, _ in COLUMNS.values()), "kick (km/s)"]
    return [
        head,
        "",
        f"{said} Printed / simulated with its standard error (difference in standard errors: ours, theirs for 4e5 "
        "neutrinos, and the rounding of the print). Kick: recoil along z for 3e53 erg and 1.5 M_sun.",
        "",
        *table_text(columns, rows),
        f"![simulated against printed]({picture})",
        "",
        "The error bars of the picture are three standard errors of the simulation.",
        "",
    ]


def verdict(ours: xr.Dataset, grid: xr.Dataset, fitted: xr.Dataset, sensitivity: xr.Dataset) -> list[str]:
    """Which columns come out, which do not for any choice, and why."""
    printed = ours.asym_tau_printed
    spread, largest = float(np.sqrt((printed**2).mean())), float(abs(printed).max())
    share = 1 - ours.frac_sterile
    noise = float(np.sqrt(1.2 / (3 * PAPER_STATISTICS * share)).mean())  # isotropic exits; <E^2>/<E>^2 about 1.2
    lines = ["## What comes out and what does not", ""]
    for name, (said, _) in COLUMNS.items():
        rms = grid[f"{name}_rms"]
        best = int(np.argmin(rms.values))
        lines.append(
            f"* {said}: root mean square deviation over the 20 rows from {float(rms.min()):.3f} "
            f"({grid.setting.values[best]}) to {float(rms.max()):.3f} over the grid of choices."
        )

    def close(name: str) -> int:
        return int((abs(fitted[name] - fitted[f"{name}_printed"]) <= CLOSE).sum())

    bound = grid.asym_tau.mean("row")
    top = int(np.argmax(bound.values))
    among = sensitivity.asym_tau
    nearest = among.isel(row=-1)
    at = int(np.argmin(abs(nearest.values)))
    a = 4.0 + 1.0
    power = (math.sqrt(a * a + 8) - a) / 2
    return [
        *lines,
        "",
        f"The fraction and the asymmetry of nu_s come out: with the best choice below within {CLOSE:g} of the print in "
        f"{close('frac_sterile')} and {close('asym_s')} of {fitted.sizes['row']} rows. The free path is then a "
        "thousand or more times the physical one. The other two columns do not come out, for any choice:",
        "",
        f"* **nu_tau-bar.** Printed: at most {largest:.3f} in modulus. Simulated, mean over the rows: from "
        f"{float(bound.min()):.3f} to {float(bound.max()):.3f} ({grid.setting.values[top]}) over the grid. One choice "
        f"at a time, row {sensitivity.row.values[-1]}: the smallest modulus is {abs(float(nearest[at])):.3f} +- "
        f"{float(sensitivity.asym_tau_error.isel(row=-1)[at]):.3f} ({sensitivity.variant.values[at]}).",
        "* Why: scattering makes directions isotropic, but not places. Neutrinos that were not converted are on the "
        "side away from the dipole, and leave from there. In an atmosphere of free paths like r^n_a the flux of a "
        "dipole pattern falls only as r^-((sqrt((n_a + 1)^2 + 8) - (n_a + 1))/2) against the isotropic one: from "
        f"div(D grad n) = 0 with D like r^n_a. For n_a = 4 the power is {power:.2f}: between R_res and four times as "
        f"far out {4**-power:.0%} of the asymmetry of the flux is left. The washing out that the paper relies on "
        "does not happen in its own model.",
        "* **both.** It is the weighted mean of the other two columns (an identity, tested), so that it is too small "
        "for the same reason. With the printed asymmetry of nu_tau-bar the printed totals need mean energies of "
        "nu_tau-bar well below those of nu_s; see the implied ratios below.",
        f"* Noise in print: isotropic exits of 4e5 neutrinos scatter by about {noise:.4f}; the printed column scatters "
        f"by {spread:.4f}, as about {PAPER_STATISTICS * (noise / spread) ** 2:.0f} neutrinos would.",
        "",
    ]


def grid_of_choices(grid: xr.Dataset) -> list[str]:
    """How far every setting of the grid is from print."""
    rows = [
        [str(setting), *(f"{float(grid[f'{name}_rms'][i]):.3f}" for name in COLUMNS),
         *(f"{float((grid[name][i] - grid[f'{name}_printed'][i]).mean()):+.3f}" for name in COLUMNS),
         f"{float(grid.energy_ratio[i].mean()):.2f}"]
        for i, setting in enumerate(grid.setting.values)
    ]  # fmt: skip
    heads = [head for head, _ in COLUMNS.values()]
    return [
        "## Grid of choices",
        "",
        "All 20 rows for the three choices that move the columns most: the scale s of the free path, the law of new "
        "energies x^p/(e^x + 1), and whether crossings inwards convert. Root mean square deviation from print (own "
        "noise taken out), mean deviation, mean ratio of the energies of nu_tau-bar and nu_s.",
        "",
        *table_text(["choice", *(f"rms {h}" for h in heads), *(f"mean {h}" for h in heads), "energy ratio"], rows),
    ]


def opacity(scans: dict[str, dict[float, xr.Dataset]]) -> list[str]:
    """The columns against the scale of the free path."""
    from nukernels.simulators.pulsar_kick import studies

    lines = ["## Opacity", ""]
    for id, by_law in scans.items():
        lines += [f"![columns against the scale, row {id}](opacity_{id}.png)", ""]
        lines += ["The error bars are one standard error.", ""]
        for power, scan in by_law.items():
            rows = [
                [f"{s:g}", f"{float(scan.scatterings[i]):.3g}",
                 *(_pm(scan[name][i], scan[f"{name}_error"][i]) for name in COLUMNS),
                 f"{float(scan.energy_ratio[i]):.2f}", f"{float(scan.crossings_outwards[i]):.2f}"]
                for i, s in enumerate(scan.scale.values)
            ]  # fmt: skip
            heads = ["s", "scatterings", *(head for head, _ in COLUMNS.values()), "energy ratio", "crossings out"]
            lines += [f"Row {id}, p = {power:g}:", "", *table_text(heads, rows)]
    return [
        *lines,
        "The more opaque the star, the more often a neutrino meets the layer, and the more of them convert: towards "
        "the physical free path (s = 1) the fraction grows past the printed one and the asymmetry of nu_s falls. For "
        "p = 2 the physical opacity itself is reached: low energies, drawn more often than detailed balance (p = 4) "
        "allows, stream out. For p = 4 the scan ends where the time does; no extrapolation is offered. The accelerated "
        f"transport is used up to s = {studies.ACCELERATED_UP_TO:g}; its tests compare it with single scatterings.",
        "",
    ]


def sensitivity(found: xr.Dataset) -> list[str]:
    """The columns when one choice is changed at a time."""
    lines = ["## One choice at a time", "", "Against the defaults (first line).", ""]
    for i, id in enumerate(found.row.values):
        rows = [
            [str(variant), *(_pm(found[name][i, j], found[f"{name}_error"][i, j]) for name in COLUMNS),
             f"{float(found.energy_ratio[i, j]):.2f}"]
            for j, variant in enumerate(found.variant.values)
        ]  # fmt: skip
        lines += [f"Row {id}:", "", *table_text(["choice", *(h for h, _ in COLUMNS.values()), "energy ratio"], rows)]
    return [*lines, "The density length at the kink matters for a layer at R_c only: no row of Table 1 has one.", ""]


def _pm(value: Any, error: Any) -> str:
    return f"{float(value):.3f} +- {float(error):.3f}"


def statements(ours: xr.Dataset, fitted: xr.Dataset) -> list[str]:
    """Trends, implied energies, outliers."""
    from nukernels.simulators.pulsar_kick.star import named

    implied = [
        float(named("energy_ratio", frac_sterile=float(ours.frac_sterile_printed[i]),
                    asym_s=float(ours.asym_s_printed[i]), asym_tau=float(ours.asym_tau_printed[i]),
                    asym_total=float(ours.asym_total_printed[i]))["energy_ratio"])
        for i in range(ours.sizes["row"])
    ]  # fmt: skip
    rows = [
        [str(id), f"{implied[i]:.2f}", f"{float(ours.energy_ratio[i]):.2f} +- {float(ours.energy_ratio_error[i]):.2f}",
         f"{float(fitted.energy_ratio[i]):.2f}", f"{float(ours.emitted_inwards[i]):.3f}"]
        for i, id in enumerate(ours.row.values)
    ]  # fmt: skip
    worst = sorted(
        ((abs(off(fitted, name, i)[1]), str(id), COLUMNS[name][0], off(fitted, name, i)[0])
         for i, id in enumerate(fitted.row.values) for name in ("frac_sterile", "asym_s")),
        reverse=True,
    )[:OUTLIERS]  # fmt: skip
    blocks = [str(id).rsplit("-", 1)[0] for id in ours.row.values]
    inside = [i for i, block in enumerate(blocks) if block.startswith("0.8")]
    outside = [i for i, block in enumerate(blocks) if not block.startswith("0.8")]
    top = int(np.argmax(ours.asym_total.values))
    falls = all(
        float(ours.frac_sterile[i]) > float(ours.frac_sterile[i + 1])
        for i in range(len(blocks) - 1)
        if blocks[i] == blocks[i + 1]
    )
    return [
        "## Energies, rows that stand out, trends",
        "",
        "Mean energy of nu_tau-bar over that of nu_s: what the four printed columns of a row imply, the defaults, the "
        "best choice; and the share of nu_s emitted inwards (defaults).",
        "",
        *table_text(["row", "implied by print", "defaults", "best choice", "inwards"], rows),
        "Rows that stand out most from the best choice, in the two columns that come out:",
        "",
        *(f"* {id}: {name}, ours minus theirs {d:+.3f} ({s:.1f} standard errors)" for s, id, name, d in worst),
        "",
        f"* The converted fraction falls with delta in every block: {'yes' if falls else 'no'}.",
        "* Asymmetries are small for a layer inside the core: largest nu_s asymmetry "
        f"{float(ours.asym_s[inside].max()):.2f} inside, {float(ours.asym_s[outside].max()):.2f} outside.",
        f"* Largest total asymmetry with the defaults: {float(ours.asym_total[top]):.3f} (row {ours.row.values[top]}), "
        f"a recoil of {abs(float(ours.v_kick[top])):.0f} km/s. The paper has 0.10 to 0.20 in most rows.",
        "",
    ]
