"""nardi2000, ours beside theirs: Figs. 1 and 2, Table 1, the scan over the opacity, and what each open choice does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nukernels.reproductions import nardi2000_page as page
from nukernels.reproductions.nardi2000_page import COLUMNS, PAPER_STATISTICS
from nukernels.reproductions.page import Progress, errata, numbers_of_the_text, written
from nukernels.saving import save_dataset

if TYPE_CHECKING:
    import xarray as xr

    from nukernels.simulators.pulsar_kick.studies import Row

TABLE, CHOICES, ONE_BY_ONE = 20_000, 1_000, 8_000  # neutrinos per row by default
SCALES = {2.0: (1e4, 3e3, 1e3, 300.0, 100.0, 30.0, 10.0, 3.0, 1.0), 4.0: (1e4, 3e3, 1e3, 300.0, 100.0, 30.0, 10.0)}
SCANNED = {
    2.0: (20_000, 20_000, 20_000, 10_000, 8000, 6000, 3000, 1500, 600),
    4.0: (20_000, 20_000, 10_000, 8000, 4000, 1200, 150),
}


def reproduce(folder: Path, progress: Progress, full: bool = False) -> Path:
    """Write report.md, datasets and figures to a folder; `full`: 4e5 neutrinos per row of Table 1, and finer scans."""
    from nukernels.simulators.pulsar_kick import figures, studies

    rows = printed_rows()
    many = 5 if full else 1
    curves, lines_of = figures.gamma_over_layer(), figures.profiles()
    figures.draw_gamma(curves, folder / "figure1")
    figures.draw_profiles(lines_of, folder / "figure2")
    ours = studies.table(rows, progress, "Table 1, defaults", neutrinos=PAPER_STATISTICS if full else TABLE)
    grid = studies.choices(rows, many * CHOICES, progress)
    best = best_setting(grid)
    setting = studies.GRID[best]
    named = {**setting, "transport": studies.faster(setting["scale"]), "neutrinos": PAPER_STATISTICS if full else TABLE}
    fitted = studies.table(rows, progress, "Table 1, best choice", **named)
    figures.draw_table(ours, folder / "table1")
    figures.draw_table(fitted, folder / "table1_best")
    tried = [row for row in rows if row.id in (studies.INSIDE, studies.OUTSIDE)]
    sensitivity = studies.sensitivity(tried, many * ONE_BY_ONE, progress)
    scans = {row.id: _scans(studies, row, many, progress) for row in tried}
    for row in tried:
        wanted = dict(zip(COLUMNS, row.values, strict=True))
        title = "R_res/R_c = {}, B = {}e15 G, delta = {}".format(*row.id.split("-"))
        title += "; dotted: without scattering" if row.where()["layer"] > 1 else ""
        by_law = {f"p = {power:g}": scan for power, scan in scans[row.id].items()}
        figures.draw_scan(by_law, wanted, folder / f"opacity_{row.id}", title)
    datasets = {"figure1": curves, "figure2": lines_of, "table1": ours, "table1_best": fitted, "choices": grid,
                "sensitivity": sensitivity}  # fmt: skip
    datasets |= {f"opacity_{id}_p{power:g}": scan for id, by in scans.items() for power, scan in by.items()}
    for name, found in datasets.items():
        save_dataset(found, folder / f"{name}.nc")
    lines = [
        "# nardi2000: ours beside theirs",
        "",
        *page.opening(full, ours),
        *page.figures_1_and_2(curves),
        *page.table(ours, "## Table 1, default choices", "table1.png", page.many_words(ours)),
        *page.verdict(ours, grid, fitted, sensitivity),
        *page.table(fitted, "## Table 1, best choice", "table1_best.png", f"Choice: {grid.setting.values[best]}."),
        *page.grid_of_choices(grid),
        *page.opacity(scans),
        *page.sensitivity(sensitivity),
        *page.statements(ours, fitted),
        *numbers_of_the_text("nardi2000"),
        *errata("nardi2000"),
    ]
    report = written(folder, lines)
    progress("done", 1, 1)
    return report


def printed_rows() -> list[Row]:
    """Table 1 as the catalogue has it from print."""
    import nukernels
    from nukernels.simulators.pulsar_kick.studies import Row

    rows = []
    for id in nukernels.equations():
        if id.startswith("nardi2000:tab1-"):
            values = nukernels.equation(id).evaluate({}, digits=15, form="printed")
            rows.append(Row(id.removeprefix("nardi2000:tab1-"), tuple(float(values[name]) for name in COLUMNS)))
    return rows


def best_setting(grid: xr.Dataset) -> int:
    """The setting that comes closest to the two columns that any setting comes close to."""
    return int(np.argmin(grid.frac_sterile_rms.values**2 + grid.asym_s_rms.values**2))


def _scans(studies: Any, row: Row, many: int, progress: Progress) -> dict[float, xr.Dataset]:
    return {
        power: studies.opacity_scan(row, scales, [many * n for n in SCANNED[power]], progress, redraw_power=power)
        for power, scales in SCALES.items()
    }
