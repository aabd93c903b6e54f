"""Solar sources: published normalisations, mean energies, luminosity, analytic shapes."""

from __future__ import annotations

import numpy as np
import pytest

from generated import constants
from nukernels.errors import UserMistake
from nukernels.simulators.azimuthal_asymmetry.sources import (
    BORON,
    MODELS,
    SOURCES,
    TABLES,
    THERMAL,
    Spectra,
    listed,
    published_integral,
    source,
)

# Energy released per neutrino (MeV): Bahcall, Phys. Rev. C 65, 025801 (2002).
RELEASED = {
    "pp": 13.0987,
    "pep": 11.9193,
    "hep": 3.7370,
    "7Be": 12.6008,
    "8B": 6.6305,
    "13N": 3.4577,
    "15O": 21.5706,
    "17F": 2.363,
}
LUMINOSITY = (1.0060, 1.0050, 1.0046, 1.0048, 1.0035, 1.0030)  # of the nominal solar irradiance
ONE = np.ones_like


@pytest.mark.parametrize(
    ("table", "title"), [*((name, "lambda_per_MeV") for name in TABLES.values()), *list(BORON.values())[:4]]
)
def test_published_tables_are_normalised_as_they_say(table, title):
    assert published_integral(table, title) == pytest.approx(1, abs=3e-5)


def test_digitised_table_needs_the_normalisation_that_it_gets():
    """The figure of Ortiz et al. was digitised by others: 0.99595."""
    assert published_integral(*BORON["2000"]) == pytest.approx(0.99595, abs=1e-4)


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("spectra", [Spectra(), Spectra("shape", 0.42341, "shape", "thermal", "cubic")])
def test_every_spectrum_is_normalised(name, spectra):
    assert source(name, spectra).mean(ONE) == pytest.approx(1, abs=1e-6 if name == "7Be" else 1e-10)


@pytest.mark.parametrize(
    ("name", "spectra", "mean"),
    [
        ("pp", Spectra(), 0.26667),
        ("8B", Spectra(), 6.7354),
        ("8B", Spectra(boron="2006"), 6.7701),
        ("hep", Spectra(), 9.6303),
    ],
)
def test_mean_energies(name, spectra, mean):
    """The means quoted with the tables (their trapezoidal sums)."""
    assert source(name, spectra).mean(lambda omega: omega) == pytest.approx(mean, rel=1e-4)


def test_thermal_lines_are_shifted_as_published():
    """1.29 and 1.24 keV (Bahcall 1994), as far as the tables go."""
    shapes = source("7Be", Spectra(lines="thermal")).continua
    for shape, (line, shift) in zip(shapes, ((0.8618, 1.29e-3), (0.3843, 1.24e-3)), strict=True):
        energy = np.linspace(shape.edges[0], shape.edges[-1], 20001)
        assert np.average(energy, weights=shape(energy)) - line == pytest.approx(shift, abs=3e-5)
    assert len(THERMAL) == len(shapes)


@pytest.mark.parametrize(("model", "share"), list(zip(MODELS, LUMINOSITY, strict=True)))
def test_luminosity_sum(model, share):
    """Flux times energy released over the solar irradiance: tests fluxes of pp, 7Be and CNO."""
    released = sum(source(name, Spectra(fluxes=model)).flux * RELEASED[name] for name in SOURCES)  # MeV cm^-2 s^-1
    irradiance = constants.L_sun * constants.MeV_per_joule / (4 * np.pi * (100 * constants.au) ** 2)
    assert released / irradiance == pytest.approx(share, abs=2e-4)


def test_allowed_shape_agrees_with_the_pp_table():
    """Within 0.15 % but for the last points; without the Coulomb factor it would be 5 %."""
    table, shape = source("pp", Spectra()).continua[0], source("pp", Spectra(pp="shape")).continua[0]
    energy = table.edges[5:-3]
    assert np.abs(shape(energy) / table(energy) - 1).max() < 2e-3


def test_unknown_source_is_refused_with_a_hint():
    with pytest.raises(UserMistake, match="did you mean 7Be"):
        listed("sources", "7be,pp")
