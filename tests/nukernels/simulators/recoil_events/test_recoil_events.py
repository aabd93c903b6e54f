"""Events drawn from (11): against quadrature, bit for bit whoever draws them, and significant as often as predicted."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import chi2, kstest, ncx2

from nukernels.errors import UserMistake
from nukernels.saving import save_dataset
from nukernels.simulators.azimuthal_asymmetry.exposure import events_needed, information, needed_ratio
from nukernels.simulators.recoil_events import SIMULATOR
from nukernels.simulators.recoil_events.azimuths import fit, scan, scanned
from nukernels.simulators.recoil_events.draws import uniforms
from nukernels.simulators.recoil_events.sampling import turn
from nukernels.simulators.recoil_events.simulator import expected, sample, sampler
from nukernels.simulators.simulator import quiet

MANY = 40_000


def options(**changed):
    return SIMULATOR.configured({"events": MANY, "experiments": 0, **changed})


def test_numbers_of_an_event_depend_on_its_number_alone():
    whole = uniforms(7, 3, 0, 1000)
    assert np.array_equal(uniforms(7, 3, 612, 5), whole[:, 612:617])
    assert not np.array_equal(uniforms(7, 4, 0, 1000), whole)
    assert not np.array_equal(uniforms(8, 3, 0, 1000), whole)
    assert whole.min() > 0
    assert whole.max() < 1
    assert kstest(whole.ravel(), "uniform").pvalue > 1e-3


@pytest.mark.parametrize("ratio", [-1.0, -0.3, 0.0, 0.8, 1.0])
def test_azimuth_solves_its_equation(ratio):
    """phi + r sin phi = 2 pi u; for |r| = 1 the root has a flat slope."""
    number = np.array([1e-12, 0.1, 0.5, 0.500001, 0.9, 1 - 1e-12])
    phi = turn(number, np.full_like(number, ratio))
    assert phi + ratio * np.sin(phi) == pytest.approx(2 * np.pi * number, abs=1e-13)


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"case": "majorana", "sources": "pp,7Be,pep", "threshold": 0.2},
        {"case": "majorana", "conversion": "landau_zener", "conversion_moment": 1e-11, "B_sun": 3e4},
        {"energy_constant": 0.15, "angle_resolution": 0.4, "angle_model": "direction", "background": 0.1},
        {"sources": "8B", "threshold": 5.0, "moment": 3e-10, "P_e": 1 / 3},
    ],
    ids=["ideal", "lines", "resonant", "smeared", "8B"],
)
def test_drawn_events_have_the_asymmetry_of_the_quadrature(changed):
    """Detector and background included; four standard errors."""
    chosen = options(angle_resolution=0.03) if not changed else options(**changed)
    drawn = sample(chosen, sampler(chosen))
    found = fit(drawn.phi_seen[drawn.seen])
    assert abs(found.asymmetry - float(expected(chosen).A)) < 4 * found.asymmetry_error
    assert abs(found.phi_0 - chosen.phi_0) < 4 * found.phi_0_error


def test_share_above_higher_thresholds_is_that_of_the_quadrature():
    """The spectrum of recoils, tested without any binning of ours."""
    chosen = options(case="majorana")
    recoil = sample(chosen, sampler(chosen)).recoil
    whole = float(expected(chosen).rate)
    for threshold in (0.12, 0.16, 0.2, 0.24):
        share = float(expected(options(case="majorana", threshold=threshold)).rate) / whole
        assert abs((recoil > threshold).mean() - share) < 4 * np.sqrt(share * (1 - share) / MANY)


def test_share_seen_is_the_ratio_of_rates():
    """Energy resolution, efficiency and background."""
    chosen = options(energy_constant=0.2, efficiency=0.6, background=0.05)
    drawing = sampler(chosen)
    seen = sample(chosen, drawing).seen.mean()
    from nukernels.simulators.azimuthal_asymmetry.counting import per_tonne_and_day

    share = float(expected(chosen).rate) / (drawing.rate * per_tonne_and_day(chosen))
    assert abs(seen - share) < 4 * np.sqrt(share * (1 - share) / MANY)


def test_same_bytes_for_any_number_of_workers(tmp_path):
    for workers in (1, 3):
        found = SIMULATOR.run(options(workers=workers, experiments=5, events=70_000), quiet)
        save_dataset(found, tmp_path / f"{workers}.nc")
    assert (tmp_path / "1.nc").read_bytes() == (tmp_path / "3.nc").read_bytes()


def test_shape_of_the_scan_is_a_sine_with_its_zero_at_the_field():
    chosen = options(events=MANY)
    drawn = sample(chosen, sampler(chosen))
    phi_prime, found = scan(drawn.phi_seen)
    a = float(expected(chosen).A)
    assert np.abs(found - a * np.sin(phi_prime - chosen.phi_0)).max() < 5 / np.sqrt(MANY)
    largest, direction = scanned(drawn.phi_seen)
    assert largest == pytest.approx(a, abs=5 / np.sqrt(MANY))
    assert direction == pytest.approx(chosen.phi_0, abs=0.2)


def test_isotropic_azimuths_give_chi_squared_with_two_degrees_of_freedom():
    numbers = uniforms(11, 0, 0, 125_000)[0] * 2 * np.pi
    ratios = [fit(part).ratio for part in numbers.reshape(500, 250)]
    assert kstest(ratios, chi2(2).cdf).pvalue > 1e-3


def test_experiments_reach_the_significance_as_often_as_predicted():
    """The exposure is such that the expected ratio is the one needed: half, and a bit more, of experiments reach it.

    The ratio is noncentral chi squared up to terms of order 1/N, N about 230: 0.01 of a share, 0.2 of the mean.
    """
    found = SIMULATOR.run(options(experiments=600, sigmas=3.0, events=1000), quiet)
    wanted = needed_ratio(3.0, direction_known=False)
    predicted = ncx2.sf(wanted, 2, wanted)
    assert abs(float(found.share_significant) - predicted) < 4 * float(found.share_significant_error) + 0.01
    assert float(found.ratio.mean()) == pytest.approx(wanted + 2, abs=4 * float(found.ratio.std()) / 600**0.5 + 0.2)


def test_information_is_half_the_square_of_a_small_modulation():
    """Fisher: <cos^2> = 1/2. And the closed form is the integral of the logarithm."""
    assert information(np.array(1e-4)) == pytest.approx(0.5e-8, rel=1e-7)
    phi = np.linspace(0, 2 * np.pi, 4001)[:-1]
    for a in (0.1, 0.7, 0.99):
        weight = 1 + a * np.cos(phi)
        assert information(np.array(a)) == pytest.approx(2 * (weight * np.log(weight)).mean(), rel=1e-9)
    assert events_needed(np.array(0.2), 3.0, True) == pytest.approx(9 / 0.02, rel=0.02)
    assert chi2.sf(needed_ratio(3.0, False), 2) == pytest.approx(0.0026998, rel=1e-4)


def test_experiments_without_asymmetry_are_not_run_and_too_many_are_refused():
    none = SIMULATOR.run(options(P_e=1.0, experiments=5, events=1000), quiet)
    assert "ratio" not in none
    with pytest.raises(UserMistake, match="experiments = 1000000"):
        SIMULATOR.run(options(moment=1e-13, experiments=1_000_000, events=1000), quiet)
