"""Natural units: conversions against astropy's own constants, and dimensions that must not mix."""

from __future__ import annotations

import pytest
from astropy import constants as c
from astropy import units as u

from nukernels.errors import UnitError
from nukernels.units import plain


@pytest.mark.parametrize(
    ("quantity", "declared", "expected"),
    [
        (1e10 * u.K, "MeV", (1e10 * u.K * c.k_B).to_value(u.MeV)),
        (1 * u.kg, "MeV", (1 * u.kg * c.c**2).to_value(u.MeV)),
        (1 * u.g / u.cm**3, "MeV^4", (1 * u.g / u.cm**3 * c.c**5 * c.hbar**3).to_value(u.MeV**4)),
        (1 * u.MeV**4, "g cm^-3", (1 * u.MeV**4 / (c.c**5 * c.hbar**3)).to_value(u.g / u.cm**3)),
        (1 * u.fm, "MeV^-1", (1 * u.fm / (c.hbar * c.c)).to_value(1 / u.MeV)),
        (1 * u.s, "MeV^-1", (1 * u.s / c.hbar).to_value(1 / u.MeV)),
        (1 / u.fm**3, "MeV^3", ((c.hbar * c.c) ** 3 / u.fm**3).to_value(u.MeV**3)),
        (12 * u.km, "km", 12.0),
        (1.1663787e-5 / u.GeV**2, "MeV^-2", 1.1663787e-11),
        (1 * u.T, "G", 1e4),
        (90 * u.deg, "1", 1.5707963267948966),
        (3 * u.percent, "1", 0.03),
    ],
)
def test_conversion_agrees_with_astropys_constants(quantity: u.Quantity, declared: str, expected: float) -> None:
    assert plain(quantity, declared, "x") == pytest.approx(expected, rel=1e-12)


def test_the_same_dimension_converts_without_rounding() -> None:
    assert plain(68 * u.GeV, "MeV", "M") == 68000.0


@pytest.mark.parametrize(
    ("quantity", "declared"), [(1 * u.T, "MeV^2"), (1 * u.MeV, "1"), (1 * u.km, "MeV"), (1 * u.mol, "1")]
)
def test_other_dimensions_are_refused(quantity: u.Quantity, declared: str) -> None:
    with pytest.raises(UnitError, match="B: "):
        plain(quantity, declared, "B")
