"""Counts of (11): against other orders of integration, other rules, textbook cross sections, and exact limits."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from scipy.integrate import quad

from generated import constants
from nukernels import kernel
from nukernels.simulators.azimuthal_asymmetry import SIMULATOR
from nukernels.simulators.azimuthal_asymmetry.conversion import FERMI, Conversion
from nukernels.simulators.azimuthal_asymmetry.detector import Detector
from nukernels.simulators.azimuthal_asymmetry.folding import PARTS, Folding
from nukernels.simulators.azimuthal_asymmetry.sources import Spectra, source
from nukernels.simulators.simulator import quiet

AXES = {"sin2_theta_w": 0.23, "m_electron": constants.m_e, "g_fermi": FERMI, "alpha_em": constants.alpha}


def asymmetry(**options):
    return SIMULATOR.run(SIMULATOR.configured(options), quiet)


@pytest.mark.parametrize(
    ("name", "spectra", "threshold"),
    [("pp", Spectra(), 0.1), ("pp", Spectra(), 0.02), ("8B", Spectra(boron="2006"), 9.0)],
)
def test_both_orders_of_integration_agree(name, spectra, threshold):
    """Recoils outside, energies inside, no closed forms, another rule (statement 18: to 1e-9)."""
    of = source(name, spectra)
    found = Folding().counts(of, threshold)
    (part,) = of.continua
    dirac = kernel("neutrino_electron.dirac_cross_section").ufunc
    majorana = kernel("neutrino_electron.majorana_cross_section").ufunc
    bends = 2 * part.edges**2 / (constants.m_e + 2 * part.edges)  # omega_min(T) crosses a node of the table
    recoils, steps = gauss(np.array([threshold, *bends[bends > threshold]]))
    totals = np.zeros(len(PARTS))
    for recoil, step in zip(recoils, steps, strict=True):
        lowest = (recoil + math.sqrt(recoil * (recoil + 2 * constants.m_e))) / 2
        width = part.edges[-1] - lowest
        inner = part.edges[part.edges > lowest]
        u, weight = gauss(np.sqrt(np.array([lowest, *inner]) - lowest))  # omega = lowest + u^2: a square root opens
        energy = np.minimum(lowest + u**2, lowest + width)
        weight = weight * 2 * u * part(energy) * step
        one = dirac(energy, recoil, 0.0, 0.5, 1.0, *AXES.values())
        two = majorana(energy, recoil, 0.0, 0.5, 1.0, *AXES.values())
        turned = majorana(energy, recoil, 0.0, 0.0, 1.0, *AXES.values())
        totals += np.array([2 * one[1], turned[1], one[2], one[3], two[3]]) @ weight
    assert totals == pytest.approx(found.value, rel=1e-9)
    assert np.all(found.error <= 1e-8 * np.abs(found.value))


def gauss(edges, order=8):
    """Points and weights, interval by interval."""
    x, w = np.polynomial.legendre.leggauss(order)
    middle, half = (edges[1:] + edges[:-1]) / 2, np.diff(edges) / 2
    return (middle[:, None] + half[:, None] * x).ravel(), (half[:, None] * w).ravel()


@pytest.mark.parametrize("part", range(len(PARTS)))
def test_adaptive_integrals_agree_with_quadpack_interval_by_interval(part):
    """An independent library, at 1e-8: what is stated for every number."""
    of = source("pp", Spectra())
    folding, threshold = Folding(), 0.1
    found = folding.counts(of, threshold)
    sections = folding.closed(threshold)
    lowest = folding.lowest_energy(threshold)
    edges = [lowest, *(x for x in of.continua[0].edges if x > lowest)]
    scale = abs(found.value[part])

    def integrand(omega):
        at = np.array([omega])
        return float(sections(at)[part, 0] * of.continua[0](at)[0] / scale)

    total = sum(quad(integrand, a, b, epsabs=1e-12, epsrel=1e-12)[0] for a, b in pairwise(edges))
    assert total * scale == pytest.approx(found.value[part], rel=1e-8)


@pytest.mark.parametrize("energy", [0.05, 0.862, 10.0])
def test_total_cross_sections_are_the_textbook_ones(energy):
    """nu_e e of Vogel and Engel's review: 2 pi times (2) and (3), integrated over T in closed form."""
    low, mass = 1e-3, constants.m_e
    high = 2 * energy**2 / (mass + 2 * energy)
    sections = Folding().closed(low)(np.array([energy]))[:, 0] * 2 * math.pi
    g_v, g_a = 2 * 0.23 + 0.5, 0.5
    # G_F^2 m/(2 pi) [(gV+gA)^2 + (gV-gA)^2 (1-T/E)^2 + (gA^2-gV^2) m T/E^2]
    cube = energy / 3 * ((1 - low / energy) ** 3 - (1 - high / energy) ** 3)
    bracket = (g_v + g_a) ** 2 * (high - low) + (g_v - g_a) ** 2 * cube
    bracket += (g_a**2 - g_v**2) * mass / energy**2 * (high**2 - low**2) / 2
    assert sections[0] == pytest.approx(FERMI**2 * mass / (2 * math.pi) * bracket, rel=1e-12)
    # pi alpha^2 mu^2/m^2 [1/T - 1/E]
    em = math.pi * constants.alpha**2 / mass**2 * (math.log(high / low) - (high - low) / energy)
    assert sections[2] == pytest.approx(em, rel=1e-12)


def test_no_asymmetry_without_a_moment():
    """Linear in mu as mu goes to zero: n_int ~ mu, n_em ~ mu^2."""
    found = asymmetry(sources="pp", threshold="0.1", moment="1e-14,1e-13")
    assert np.all(found.A < 1e-3)
    ratio = found.A.isel(moment=1) / found.A.isel(moment=0)
    assert ratio.values == pytest.approx(10 * np.ones_like(ratio), rel=1e-4)


@pytest.mark.parametrize("changed", [{"P_e": 0.0}, {"P_e": 1.0}, {"coherence": 0.0}])
def test_no_asymmetry_without_transverse_polarisation(changed):
    """Full conversion, no conversion, and a mixture without coherence have no direction across the momentum."""
    found = asymmetry(sources="pp", threshold="0.1", moment="3e-11", **changed)
    assert np.all(found.A == 0)
    assert np.all(np.isinf(found.events_direction_known))
    assert np.all(found.rate > 0)
    assert np.ptp(found.dn_dphi.values, axis=-1) == pytest.approx(0, abs=1e-12)


def test_no_conversion_makes_dirac_and_majorana_neutrinos_alike():
    found = asymmetry(sources="8B", threshold="5", moment="1e-10", P_e=1.0)
    assert found.rate.sel(case="dirac").item() == pytest.approx(found.rate.sel(case="majorana").item(), rel=1e-13)


def test_interference_changes_sign_half_a_turn_further():
    """dN/dphi(phi) + dN/dphi(phi + pi) knows nothing of the interference, the difference nothing else."""
    found = asymmetry(sources="pp", threshold="0.1", moment="3e-11", phi_bins=24)
    turned = found.dn_dphi.roll(phi=12)
    isotropic = (found.rate / (2 * np.pi) * 365.25).expand_dims(phi=24, axis=-1)
    assert ((found.dn_dphi + turned) / 2).values == pytest.approx(isotropic.values, rel=1e-12)
    n_int = found.n_int.values[..., None] * 365.25
    mean_cosine = np.cos(found.phi.values) * math.sin(math.pi / 24) / (math.pi / 24)
    difference = ((found.dn_dphi - turned) / 2).values
    assert difference == pytest.approx(n_int * mean_cosine, rel=1e-9, abs=1e-9 * abs(n_int).max())


def test_background_dilutes_and_flux_drops_out():
    """Statement 16: one source, any flux model; background only in the denominator."""
    plain = asymmetry(sources="8B", threshold="5", moment="1e-10")
    other = asymmetry(sources="8B", threshold="5", moment="1e-10", fluxes="B16-GS98")
    assert other.A.values == pytest.approx(plain.A.values, rel=1e-13)
    rate = plain.rate.sel(case="dirac").item()
    noisy = asymmetry(sources="8B", threshold="5", moment="1e-10", background=rate, case="dirac")
    assert noisy.A.item() == pytest.approx(plain.A.sel(case="dirac").item() / 2, rel=1e-12)
    assert noisy.n_int.values == pytest.approx(plain.n_int.sel(case=["dirac"]).values, rel=1e-13)


def test_scaling_the_moment_against_the_field_leaves_the_conversion():
    """mu -> k mu, B -> B/k (statement 17)."""
    energy = np.array([0.1, 0.3, 0.4])
    one = Conversion("landau_zener", dm2=1e-8, field=4e4, moment=1e-11).survival("pp")(energy)
    two = Conversion("landau_zener", dm2=1e-8, field=1e4, moment=4e-11).survival("pp")(energy)
    assert np.array(one) == pytest.approx(np.array(two), rel=1e-12)


@pytest.mark.parametrize(
    ("detector", "distance"),
    [
        (Detector(stochastic=1e-4), 1e-6),
        (Detector(constant=1e-3), 1e-5),
        (Detector(angle=1e-3, angle_model="direction"), 1e-5),
    ],
    ids=["energy, stochastic", "energy, constant", "direction"],
)
def test_small_resolution_leads_to_the_ideal_detector(detector, distance):
    """By recoil and smeared against closed and not; ten times less resolution, a hundred times closer."""
    of = source("pp", Spectra())
    ideal = Folding().counts(of, 0.1).value
    off = np.abs(Folding(detector=detector).counts(of, 0.1).value / ideal - 1).max()
    wider = Detector(10 * detector.stochastic, 10 * detector.constant, 10 * detector.angle, detector.angle_model)
    more = np.abs(Folding(detector=wider).counts(of, 0.1).value / ideal - 1).max()
    assert off < distance
    assert more / off == pytest.approx(100, rel=0.1)


def test_resolution_of_the_azimuth_is_a_factor_on_the_interference_alone():
    sharp = asymmetry(sources="pp", threshold="0.1", moment="3e-11")
    blurred = asymmetry(sources="pp", threshold="0.1", moment="3e-11", angle_resolution=0.5)
    assert blurred.n_int.values == pytest.approx(sharp.n_int.values * math.exp(-0.125), rel=1e-12)
    assert blurred.rate.values == pytest.approx(sharp.rate.values, rel=1e-12)


def test_threshold_beyond_the_spectrum_is_not_a_number_with_a_message():
    from nukernels import DomainWarning

    with pytest.warns(DomainWarning, match=r"0\.3 MeV lies above the largest recoil of pp"):
        found = asymmetry(sources="pp", threshold="0.1,0.3", moment="3e-11")
    assert np.isnan(found.A.sel(threshold=0.3)).all()
    assert np.isfinite(found.A.sel(threshold=0.1)).all()
