"""Figs. 2 to 5 of pastor1998 against the derivations' own folding (another quadrature, from SymPy), and the page."""

from __future__ import annotations

import re

import numpy as np
import pytest

from derivations.neutrino_electron.estimates_asymmetry import RECOIL, events
from derivations.neutrino_electron.estimates_conversion import survival
from derivations.neutrino_electron.numbers import CASES, asymmetry_with_conversion, counts
from nukernels.reproductions import pastor1998_claims as claims
from nukernels.reproductions import pastor1998_data as data
from nukernels.reproductions import pastor1998_figures as figures

SAME = 1e-6  # both are better; the derivations do not normalise tables, which drops out


def test_figure_2_is_that_of_the_derivations_and_the_older_forms_are_about_twice_as_large():
    found = data.figure2(False)
    for threshold in (1.0, 5.0, 12.0):
        for case in CASES:
            ours = found.A.sel(case=case.lower(), threshold=threshold).item()
            assert ours == pytest.approx(events("8B", threshold).asymmetry(case, 1 / 3, 1e-10), rel=SAME)
    half = events("8B", 5.0).asymmetry("Dirac", 1 / 3, 1e-10, weak=0.5)
    assert found.A_half_weak.sel(case="dirac", threshold=5.0).item() == pytest.approx(half, rel=SAME)
    assert np.all(np.diff(found.A.values) < 0)


def test_figure_3_is_that_of_the_derivations():
    found = data.figure3(False)
    for threshold in (0.05, 0.1, 0.25):
        for moment in (1e-11, 3e-11):
            for case in CASES:
                ours = found.A.sel(case=case.lower(), moment=moment).sel(threshold=threshold, method="nearest").item()
                assert ours == pytest.approx(events("pp", threshold).asymmetry(case, 0.5, moment), rel=SAME)


def test_figure_4_has_its_maxima_where_weak_and_electromagnetic_events_are_equal():
    found = data.figure4(False)
    for case in ("dirac", "majorana"):
        for threshold in (0.05, 0.1):
            line = found.sel(case=case, threshold=threshold)
            highest = line.isel(moment=int(np.argmax(line.A.values)))
            step = np.log(found.moment.values[1] / found.moment.values[0])
            assert abs(np.log(highest.moment / highest.best_moment)) < step
            assert 0.7 < (highest.n_weak / highest.n_em).item() < 1.4
            assert events("pp", threshold).best_moment(case.capitalize(), 0.5) == pytest.approx(
                line.best_moment.isel(moment=0).item(), rel=SAME
            )


def test_figure_5_is_that_of_the_derivations():
    """P_e(omega) folded in; the constant curve is no upper limit."""
    found = data.figure5(False)
    recoil = {each.defines[0].name: each() for each in RECOIL}
    for i, parameters in enumerate(data.SETS):
        for threshold in (0.05, 0.1, 0.2):
            folded = counts(recoil, "pp", threshold, survival(*parameters))
            ours = found.A.isel(curve=i + 1).sel(threshold=threshold, method="nearest").item()
            assert ours == pytest.approx(asymmetry_with_conversion(folded, "Majorana", data.MOMENT), rel=SAME)
    assert found.mean_conversion.values[4:] == pytest.approx([0.4, 0.5, 0.6], abs=1e-4)
    for dm2, field in data.wanted_sets():
        assert 4e-9 <= dm2 <= 2e-8
        assert 25e3 <= field <= 50e3


@pytest.mark.parametrize("name", ["figure2", "figure3", "figure4", "figure5"])
def test_figures_have_the_axes_of_the_paper_and_both_formats(name, tmp_path):
    pytest.importorskip("matplotlib")
    found = getattr(data, name)(False)
    figures.written(getattr(figures, name), found, tmp_path, name)
    assert {each.name for each in tmp_path.iterdir()} == {f"{name}.png", f"{name}.pdf"}
    panel = getattr(figures, name)(found).axes[0]
    assert panel.get_xlabel() == (figures.MOMENT if name == "figure4" else figures.THRESHOLD)
    assert panel.get_ylabel() == figures.ASYMMETRY
    assert panel.get_ylim()[0] == 0


def test_every_number_of_the_text_has_ours_beside_it():
    lines = claims.numbers({"figure2": data.figure2(False)})
    text = "\n".join(lines)
    for theirs in ("0.26 MeV", "48 degrees", "as large as 20 %", "3e-11 mu_B", "1e-10 mu_B", "<~ 1", "40-60 %"):
        assert f"| {theirs} |" in text
    assert not re.search(r"\bnan\b", text)


@pytest.mark.slow
def test_page_has_all_parts(tmp_path):
    from nukernels.reproductions import reproduce

    page = reproduce("pastor1998", tmp_path, lambda what, done, total: None).read_text()
    for title in ("Numbers of the text", "Statements about the figures", "Exposure", "Open choices", "Errata"):
        assert f"## {title}" in page
    assert not re.search(r"\bnan\b", page)
    assert (tmp_path / "figure5.pdf").stat().st_size > 1000
