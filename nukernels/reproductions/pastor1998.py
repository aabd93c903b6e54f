"""pastor1998, ours beside theirs: Figs. 2 to 5, the numbers and statements of the text, what each open choice does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from nukernels.reproductions.page import Progress, errata, numbers_of_the_text, written
from nukernels.saving import save_dataset

if TYPE_CHECKING:
    import xarray as xr

DRAWN = ("figure2", "figure3", "figure4", "figure5", "plane", "survival_map", "optima", "exposures", "experiments")
CAPTIONS = {
    "figure2": "Fig. 2: 8B neutrinos, P_e = 1/3, 1e-10 mu_B; grey: the older forms.",
    "figure3": "Fig. 3: pp neutrinos, P_e = 0.5; the moment is not in the text, so both that it names.",
    "figure4": "Fig. 4: against the moment.",
    "figure5": "Fig. 5: resonant conversion (24); the parameter sets are not in the text.",
    "plane": "Parameters of the text: dashed the mean conversion, grey where the curve of Fig. 5 is below P_e = 0.5.",
    "survival_map": "A over moment and constant P_e: P_e = 0.5 is the best value for very large moments only.",
    "optima": "Best moments against thresholds, and those of the text (stars).",
    "exposures": "Events and exposure for 3 sigma with the direction of the field fitted, 30 mrad.",
    "experiments": "Experiments of the exposure for 3 sigma (pp above 0.1 MeV, Dirac, 3e-11 mu_B, P_e = 0.5, 30 mrad).",
}


def reproduce(folder: Path, progress: Progress, full: bool = False) -> Path:
    """Write report.md, datasets and figures to a folder; gives the path of the report.

    full: finer grids and ten times the events.
    """
    from nukernels.reproductions import pastor1998_claims as claims
    from nukernels.reproductions import pastor1998_data as data
    from nukernels.reproductions import pastor1998_figures as figures

    steps = len(DRAWN) + 2
    found: dict[str, xr.Dataset] = {}
    for i, name in enumerate(DRAWN):
        progress(CAPTIONS[name].split(":")[0], i, steps)
        found[name] = getattr(data, name)(full)
        save_dataset(found[name], folder / f"{name}.nc")
        figures.written(getattr(figures, name), found[name], folder, name)
    progress("open choices", len(DRAWN), steps)
    found["choices"] = data.variants()
    save_dataset(found["choices"], folder / "choices.nc")
    progress("statements", len(DRAWN) + 1, steps)
    lines = ["# pastor1998: ours beside theirs", "", *_citation(full, found), *claims.numbers(found)]
    lines += [*claims.figures(found), *_exposure(found["experiments"], found["exposures"]), *_pictures()]
    lines += [*claims.tables(found), *claims.choices(found["choices"])]
    lines += [*numbers_of_the_text("pastor1998"), *errata("pastor1998")]
    report = written(folder, lines)
    progress("done", steps, steps)
    return report


def _citation(full: bool, found: dict[str, xr.Dataset]) -> list[str]:
    import nukernels

    worst = max(float((found[name].A_error / found[name].A).max()) for name in DRAWN[:4])

    return [
        nukernels.equation("pastor1998:11").paper.rpartition(",")[0] + ".",
        "",
        "Spectra: pp table of 1997, 8B table of 1996, linear between their nodes. sin^2 theta_W = 0.23, CODATA "
        f"constants. Adaptive quadrature, every number with its own error estimate, at most {worst:.0e} of the value "
        "in Figs. 2 to 5; that is far below what the open choices do. "
        + ("Finer grids and ten times the events (full)." if full else "Default grids."),
        "",
        "The text gives no values of its curves but those below; the figures themselves are not in the text that we "
        "have, so that curves are compared by what is said about them.",
        "",
    ]


def _exposure(experiments: xr.Dataset, exposures: xr.Dataset) -> list[str]:
    """Not in the paper: how much it would take."""
    at = exposures.sel(setting="pp, 0.1 MeV").sel(moment=[1e-11, 3e-11], method="nearest")
    lines = ["## Exposure to see it (not in the paper)", ""]
    for moment in at.moment.values:
        for case in at.case.values:
            one = at.sel(moment=moment, case=case)
            lines.append(
                f"* pp above 0.1 MeV, P_e = 0.5, {moment:.2g} mu_B, {case}: {float(one.events_direction_fitted):.0f} "
                f"events, {float(one.exposure_direction_fitted) / 365.25:.3g} tonne years for 3 sigma with the "
                f"direction fitted; {float(one.events_direction_known):.0f} events with the direction known; "
                f"{float(one.events_half_planes):.0f} by half planes with the direction known."
            )
    from scipy.stats import ncx2

    predicted = ncx2.sf(float(experiments.ratio_needed), 2, float(experiments.ratio_needed))
    return [
        *lines,
        f"* Monte Carlo: {experiments.sizes['experiment']} experiments of {float(experiments.exposure):.4g} t d; "
        f"{float(experiments.share_significant):.1%} +- {float(experiments.share_significant_error):.1%} reach "
        f"3 sigma; {predicted:.1%} predicted.",
        "",
    ]


def _pictures() -> list[str]:
    lines = ["## Figures", ""]
    for name, caption in CAPTIONS.items():
        lines += [f"![{caption}]({name}.png)", "", caption, ""]
    return lines
