"""Detectors: acceptance, efficiency tables, loss of azimuth; and options that contradict each other."""

from __future__ import annotations

import numpy as np
import pytest

from nukernels.errors import UserMistake
from nukernels.simulators.azimuthal_asymmetry import SIMULATOR
from nukernels.simulators.azimuthal_asymmetry.detector import Detector
from nukernels.simulators.azimuthal_asymmetry.folding import Folding
from nukernels.simulators.azimuthal_asymmetry.sources import Spectra, source
from nukernels.simulators.recoil_events.draws import uniforms


def test_half_of_the_recoils_at_the_threshold_are_accepted():
    detector = Detector(constant=0.1)
    assert detector.acceptance(np.array([0.1]), 0.1)[0] == pytest.approx(0.5, abs=1e-15)
    assert detector.acceptance(np.array([detector.lowest(0.1)]), 0.1)[0] < 1e-16


@pytest.mark.parametrize("sine", [0.001, 0.03, 0.3])
def test_mean_cosine_of_a_blurred_direction_is_that_of_draws(sine):
    """Rice's phase, closed against 100000 counted draws."""
    from scipy.special import ndtri

    x, y = ndtri(uniforms(5, 0, 0, 100_000)[:2]) * 0.03
    cosine = np.cos(np.arctan2(y, sine + x))
    expected = Detector(angle=0.03, angle_model="direction").mean_cosine(np.array([sine]))[0]
    assert cosine.mean() == pytest.approx(expected, abs=4 * cosine.std() / 100_000**0.5)


def test_table_of_ones_changes_nothing_and_of_halves_halves(tmp_path):
    of, folding = source("pp", Spectra()), Folding()
    for share in (1.0, 0.5):
        path = tmp_path / f"{share}.csv"
        path.write_text(f"# a curve\nT_MeV,efficiency\n0.05,{share}\n0.13,{share}\n0.3,{share}\n")
        seen = Folding(detector=Detector(table=str(path))).counts(of, 0.1)
        assert seen.value == pytest.approx(share * folding.counts(of, 0.1).value, rel=1e-9)
        assert np.all(seen.error <= 1e-8 * np.abs(seen.value))


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ("T,e\n1,1\n", "not a CSV file of numbers"),
        ("T_MeV,efficiency\n0.2,1\n0.1,1\n", "rising T_MeV"),
        ("T_MeV,efficiency\n0.1,1.5\n", "efficiencies from 0 to 1"),
    ],
)
def test_wrong_efficiency_tables_are_refused(tmp_path, rows, complaint):
    path = tmp_path / "curve.csv"
    path.write_text(rows)
    with pytest.raises(UserMistake, match=complaint):
        SIMULATOR.configured({"efficiency_table": str(path)})


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"case": "weyl"}, "case is dirac or majorana"),
        ({"threshold": "0.1,30"}, r"threshold = 30\.0 is not allowed"),
        ({"moment": "1e-7"}, "moment = 1e-07 is not allowed"),
        ({"conversion_moment": 1e-11}, "conversion_moment needs a resonant conversion"),
        ({"pp_end_point": 0.42}, "pp_end_point needs spectrum_pp = shape"),
        ({"P_e": 1.2}, "P_e = 1.2"),
        ({"sources": "pp,pp"}, "names a source twice"),
        ({"threshold": "a:b"}, "threshold"),
    ],
)
def test_contradictory_or_impossible_options_are_refused_by_name(options, complaint):
    with pytest.raises(UserMistake, match=complaint):
        SIMULATOR.configured(options)
