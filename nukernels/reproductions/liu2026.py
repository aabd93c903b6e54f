"""liu2026, ours beside theirs: Figs. 1 to 7, the numbers and statements of the text, what each open choice does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from nukernels.reproductions.page import Progress, errata, numbers_of_the_text, written
from nukernels.saving import save_dataset

if TYPE_CHECKING:
    import xarray as xr

BENCHMARK = {"g": 1e-18, "g_s": 1, "g_pair": 1}
ALL = 9


def reproduce(folder: Path, progress: Progress, full: bool = False) -> Path:
    """Write report.md, datasets and figures to a folder; gives the path of the report. full: finer scans."""
    from nukernels.reproductions import liu2026_data as data

    return write(folder, progress, data.FULL if full else data.QUICK)


def write(folder: Path, progress: Progress, sizes: Any) -> Path:
    """The page with scans of given sizes."""
    from nukernels import kernel
    from nukernels.reproductions import liu2026_claims as claims
    from nukernels.reproductions import liu2026_data as data
    from nukernels.reproductions import liu2026_figures as figures
    from nukernels.simulators.gauge_star import backgrounds
    from nukernels.simulators.gauge_star.run import KERNELS
    from nukernels.simulators.provenance import attributes

    distances = tuple(backgrounds.rxj1856())

    def within(what: str) -> Any:
        return lambda done, total: progress(what, done, total)

    found: dict[str, xr.Dataset] = {
        "figure1": data.figure1(sizes, within("Fig. 1")),
        "figure2": data.figure2(),
        "figure3": data.figure3(sizes, within("Fig. 3")),
        "figure4": data.figure4(),
        "figure5": data.figure5(sizes, within("Fig. 5")),
        "figure6": data.figure6(),
        "figure7": data.figure7(),
    }
    progress("figures", 7, ALL)
    kernels = [kernel(f"gauge_force_star.{each}") for each in KERNELS]
    for name, dataset in found.items():
        dataset.attrs |= attributes(f"liu2026, {name}", kernels, {"sizes": sizes._asdict()})
        save_dataset(dataset, folder / f"{name}.nc")
        more = (distances,) if name == "figure5" else ()
        figures.written(getattr(figures, name), folder, name, dataset, *more)
    progress("choices and statements", 8, ALL)
    lines = ["# liu2026: ours beside theirs", "", *_citation(sizes), *numbers_of_the_text("liu2026", BENCHMARK)]
    lines += [*claims.statements(found, figures.boundaries(found["figure5"], distances)), *claims.choices()]
    lines += [*claims.accuracy(), *_pictures(), *errata("liu2026")]
    report = written(folder, lines)
    progress("done", ALL, ALL)
    return report


def _citation(sizes: Any) -> list[str]:
    import nukernels

    scans = ", ".join(f"{number} {name}" for name, number in sizes._asdict().items())
    return [
        nukernels.equation("liu2026:10").paper.rpartition(",")[0] + ".",
        "",
        f"Stars of two solar masses, (59) with gamma = 0.13 where nothing else is said. Scans: {scans}. Our default: "
        "derived equations, one helicity state per neutrino, flat field equation as the paper's figures have it. The "
        "figures of the paper are not available as numbers: we compare with its text and captions.",
        "",
    ]


def _pictures() -> list[str]:
    texts = {
        1: "mass and radius; squares and circles are the maxima",
        2: "profiles; the couplings are ours, the text lists none",
        3: "charge within 10 and 30 km",
        4: "chemical potentials at the centre of four stars; the time axis is schematic",
        5: "plane of mass and coupling",
        6: "flux from RX J1856.5-3754 taken as two solar masses (the paper does not say), band: distance",
        7: "correction of A_0 by the metric",
    }
    lines = ["## Figures", ""]
    for number, text in texts.items():
        lines += [f"![Fig. {number}: {text}](figure{number}.png)", "", f"Fig. {number}: {text}.", ""]
    return lines
