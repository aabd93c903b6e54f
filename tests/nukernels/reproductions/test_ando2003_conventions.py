"""Fig. 1 of ando2003 for every convention, and alpha_sc of a model profile."""

from __future__ import annotations

import numpy as np
import pytest

from nukernels.reproductions import ando2003_conventions as conventions
from nukernels.simulators.drift_ratio import R_sc_abs
from nukernels.simulators.matter import CHOICES, Conventions, Matter

pytestmark = pytest.mark.filterwarnings("ignore::nukernels.NoCompilerWarning", "ignore::nukernels.DomainWarning")


def test_every_open_convention_has_its_plane_and_its_line(tmp_path, monkeypatch):
    pytest.importorskip("matplotlib")
    grid = conventions.compare_conventions

    def coarse(electron, muon, **named):
        return grid(electron[::6], muon[::6], **named)

    monkeypatch.setattr(conventions, "compare_conventions", coarse)
    matter = Matter()
    found = conventions.planes(matter)
    assert found.sizes["variant"] == 1 + sum(len(choices) - 1 for choices in CHOICES.values())
    at = {"T_eff_e": found.T_eff_e.values[3], "T_eff_mu": found.T_eff_mu.values[2]}
    one = R_sc_abs(*at.values(), conventions=Conventions(couplings="current"))
    there = found.R_sc_abs.sel(variant="couplings = current", form="derived", f_e="fermi_dirac", **at)
    assert there.item() == pytest.approx(float(one), rel=1e-9)
    conventions.written(conventions.figure(found, matter), tmp_path)
    assert {each.suffix for each in tmp_path.iterdir()} == {".png", ".pdf"}


def test_hotter_spectra_drift_more_and_print_and_derivation_differ_in_sign():
    found = conventions.asymmetries(Matter(B=1e16))
    size = np.abs(found.alpha_sc).transpose("form", "T_eff").values
    assert np.all(np.diff(size) > 0)
    assert np.all(found.alpha_sc.sel(form="printed") < 0)
    assert np.all(found.alpha_sc.sel(form="derived") > 0)
    assert np.all(found.error < 1e-3 * np.abs(found.alpha_sc))
