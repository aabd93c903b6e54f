"""The page of nardi2000 at a small statistics: every row, figure and dataset is there, and says what was computed."""

from __future__ import annotations

import re

import numpy as np
import pytest
import xarray as xr

from nukernels.reproductions import nardi2000
from nukernels.simulators.pulsar_kick import figures, studies
from nukernels.simulators.simulator import quiet


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nardi2000")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nardi2000, "TABLE", 500)
        patch.setattr(nardi2000, "CHOICES", 100)
        patch.setattr(nardi2000, "ONE_BY_ONE", 300)
        patch.setattr(nardi2000, "SCALES", {2.0: (1e4, 1e3, 100.0), 4.0: (1e3,)})
        patch.setattr(nardi2000, "SCANNED", {2.0: (300, 300, 100), 4.0: (200,)})
        patch.setattr(studies, "GRID", studies.GRID[4:6])
        patch.setattr(studies, "VARIANTS", dict(list(studies.VARIANTS.items())[:4]))
        return nardi2000.reproduce(folder, quiet)


@pytest.mark.slow
def test_page_shows_all_rows_beside_the_printed_ones(page) -> None:
    text = page.read_text()
    for row in nardi2000.printed_rows():
        layer, field, delta = row.id.split("-")
        assert len(re.findall(rf"^\| {layer} \| {field} \| {delta} \|.* {row.values[0]:.2f} / ", text, re.M)) == 2
    assert "500 neutrinos per row" in text
    assert "The number in front is 6.16, not 1.04" in text


@pytest.mark.slow
def test_page_brings_figures_and_datasets(page) -> None:
    for stem in ("figure1", "figure2", "table1", "table1_best", "opacity_0.8-8-0.2", "opacity_1.3-6-0.4"):
        assert (page.parent / f"{stem}.png").read_bytes().startswith(b"\x89PNG")
        assert (page.parent / f"{stem}.pdf").read_bytes().startswith(b"%PDF")
        assert f"({stem}.png)" in page.read_text()
    with xr.open_dataset(page.parent / "table1.nc", engine="h5netcdf") as table:
        assert table.sizes["row"] == 20
        assert "nardi2000:7" in table.attrs["equations"]
        mean = (table.frac_sterile * table.e_mean_s * table.asym_s).sum()
        rest = ((1 - table.frac_sterile) * table.e_mean_tau * table.asym_tau).sum()
        both = (
            (table.frac_sterile * table.e_mean_s + (1 - table.frac_sterile) * table.e_mean_tau) * table.asym_total
        ).sum()
        assert float(mean + rest) == pytest.approx(float(both), rel=1e-10)


def test_largest_adiabaticities_are_the_printed_ones_but_for_the_first() -> None:
    """3.3, 5.5, 11.3, 5.0, 7.0 in Table 1; (6) and (7) give 3.2 for the first."""
    from nukernels.simulators.pulsar_kick.options import Options
    from nukernels.simulators.pulsar_kick.run import largest_gamma

    printed = {(1.3, 6): 5.5, (1.5, 6): 11.3, (1.5, 4): 5.0, (1.8, 3): 7.0}
    for (layer, field), gamma in printed.items():
        assert round(largest_gamma(Options(layer=layer, B=field * 1e15)), 1) == gamma
    assert round(largest_gamma(Options(layer=0.8, B=8e15)), 1) == 3.2
    assert largest_gamma(Options(front=0.0)) / largest_gamma(Options()) == pytest.approx(6.16 / 1.04, rel=1e-3)


def test_curves_of_figure_one_start_at_gamma_max_and_fall_faster_for_larger_decentring() -> None:
    curves = figures.gamma_over_layer().gamma.sel(field="modulus")
    assert np.allclose(curves.isel(angle=0), curves.isel(angle=0, delta=0))
    assert np.all(np.diff(curves.isel(angle=slice(1, None)), axis=0) < 0)
    angles = [figures.unit_angle(curves.sel(delta=d)) for d in curves.delta.values]
    assert np.all(np.diff(angles) < 0)
    assert angles[-1] == pytest.approx(39.8, abs=0.1)  # bisection in 30 digits elsewhere: t-fig1
