"""The page of liu2026: datasets, pictures and what they show, in a small size, and the whole page."""

import os

import numpy as np
import pytest
import xarray as xr
from matplotlib.transforms import Bbox

from nukernels.reproductions import liu2026, liu2026_claims, liu2026_data, liu2026_figures, reproduce
from nukernels.simulators.gauge_star import backgrounds, curves

pytestmark = pytest.mark.slow  # stars for every figure

TINY = liu2026_data.Sizes(8, 5, 6, 3)
DISTANCES = tuple(backgrounds.rxj1856())


def quiet(what, done, total):
    """Nobody watches."""


@pytest.fixture(scope="module")
def plane():
    """A small version of the plane of Fig. 5."""
    return curves.family(liu2026_data.matter(0.13), np.geomspace(1e-20, 1e-16, 9), np.array([1e-14, 1e-11, 1e-9]))


def drawn(name, folder, *data):
    made = getattr(liu2026_figures, name)(*data)
    made.savefig(folder / f"{name}.png", dpi=50)
    assert (folder / f"{name}.png").stat().st_size > 3000


def covered(made):
    """The curves that a legend lies on, of a picture."""
    made.canvas.draw()
    legends = [*made.legends, *(each.get_legend() for each in made.axes if each.get_legend())]
    found = []
    for panel in made.axes:
        for legend in legends:
            shared = Bbox.intersection(legend.get_window_extent(), panel.bbox)
            paths = [(line, line.get_path().transformed(line.get_transform())) for line in panel.lines if shared]
            found += [line.get_label() for line, path in paths if path.intersects_bbox(shared, filled=False)]
    return found


def test_profiles_show_fewer_muons_more_electrons_and_a_deeper_well(tmp_path):
    """Fig. 2, and Fig. 7 of the metric."""
    found = liu2026_data.figure2()
    assert np.all(np.diff(found.n_mu.sel(r=0).values) < 0)
    assert np.all(np.diff(found.n_e.sel(r=0).values) > 0)
    assert np.all(np.diff(found.psi.sel(r=0).values) > 0)
    assert float(found.n_nu.sel(g=0.0).max()) == 0
    drawn("figure2", tmp_path, found)
    drawn("figure7", tmp_path, liu2026_data.figure7())


def test_stages_and_flux_are_drawn(tmp_path):
    """Figs. 4 and 6; the nearer star shines more."""
    drawn("figure4", tmp_path, liu2026_data.figure4())
    flux = liu2026_data.figure6()
    quoted, near, far = (flux.flux.sel(distance=d) for d in DISTANCES)
    assert np.allclose(near * 108**2, quoted * 123**2)
    assert np.allclose(far * 134**2, quoted * 123**2)
    drawn("figure6", tmp_path, flux)
    assert not covered(liu2026_figures.figure6(flux))


def test_plane_has_the_bounds_of_reduced_charge_and_flux(tmp_path, plane):
    """Fig. 5: both boundaries rise where the boson is heavier than 1/R; a nearer star gives a lower one."""
    lines = liu2026_figures.boundaries(plane, DISTANCES)
    assert lines["reduced"][0] < lines["reduced"][1] < lines["reduced"][2]
    assert lines["lenient, 108 pc"][0] < lines["lenient, 123 pc"][0] < lines["lenient, 134 pc"][0]
    drawn("figure5", tmp_path, plane, DISTANCES)


def test_charge_against_coupling_is_drawn(tmp_path, plane):
    """Fig. 3: Q = g N rises as g and falls after its maximum."""
    one = plane.isel(m_A=0).drop_vars("m_A")
    charge = one.charge_30km * one.g
    assert float(np.gradient(np.log(charge), np.log(one.g))[0]) == pytest.approx(1.0, abs=0.02)
    assert float(charge[-1]) < float(charge.max())
    drawn("figure3", tmp_path, xr.concat([one, one], dim=xr.DataArray([0.13, 0.2], dims="gamma", name="gamma")))


def test_mass_radius_curves_are_drawn(tmp_path):
    """Fig. 1 with few densities: with the force radii grow by less than two percent at a central density."""
    found = liu2026_data.figure1(TINY, lambda done, total: None)
    shift = (found.radius.isel(g=1) / found.radius.isel(g=0) - 1).values
    assert np.all(shift > 0)
    assert np.all(shift < 0.02)
    drawn("figure1", tmp_path, found)


def test_every_choice_gives_its_star():
    """Two helicity states double the rate exactly; a choice that changes the star changes its well."""
    default = liu2026_data.variant(1e-18, {})
    double = liu2026_data.variant(1e-18, liu2026_data.VARIANTS["g_pair = 2"])
    assert double["rate"] == pytest.approx(2 * default["rate"], rel=1e-12)
    curved = liu2026_data.variant(1e-18, liu2026_data.VARIANTS["curved field equation"])
    assert curved["end"] < default["end"] < curved["psi"]
    kept = liu2026_data.variant(1e-18, liu2026_data.VARIANTS["baryon number of g = 0 kept"])
    assert 2.0 < kept["mass"] < 2.01  # the field costs energy


def test_whole_page(tmp_path):
    """Report, seven datasets, seven figures in two formats; no number is missing."""
    if os.environ.get("NUKERNELS_REDUCED"):
        report = liu2026.write(tmp_path, quiet, TINY)
    else:
        report = reproduce("liu2026", tmp_path, quiet)
    text = report.read_text()
    for number in range(1, 8):
        assert (tmp_path / f"figure{number}.nc").exists()
        assert f"figure{number}.png" in text
        assert (tmp_path / f"figure{number}.pdf").exists()
    assert "nan" not in text
    with xr.open_dataset(tmp_path / "figure5.nc") as plane:
        assert "liu2026:41" in plane.attrs["equations"]
    for verdict in (liu2026_claims.YES, liu2026_claims.NO, liu2026_claims.PARTLY):
        assert verdict in text
