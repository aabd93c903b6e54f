"""`nk.equation`: the view of an equation, its numbers, and what it says of wrong input."""

from __future__ import annotations

import warnings
from decimal import Decimal
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
from astropy import units as u

import nukernels as nk

MEAN = "freedman1974:mean"


@pytest.fixture(autouse=True)
def _tutorial(my_physics: str) -> None:
    """Every test here sees the tutorial's equations."""


def close(found: mpmath.mpf, expected: Fraction | mpmath.mpf, digits: int) -> bool:
    """Agreement to so many digits; the expected value is exact."""
    with mpmath.workdps(digits + 10):
        exact = mpmath.mpf(expected.numerator) / expected.denominator if isinstance(expected, Fraction) else expected
        return bool(abs(found - exact) <= abs(exact) * mpmath.mpf(10) ** -digits)


def test_an_equation_shows_print_derivation_status_and_source() -> None:
    eq = nk.equation(MEAN)
    assert (eq.name, eq.kind, eq.status, eq.level) == ("mean_recoil", "derivable", "confirmed", "exact")
    assert eq.printed == eq.derived
    assert eq.parents == ("freedman1974:shape",)
    assert nk.equation("freedman1974:shape").children == (MEAN,)
    assert "D. Z. Freedman" in eq.paper
    assert "mean" in eq.paper
    assert set(eq.symbols) == {"E", "M"}
    assert eq.symbols["M"].unit == "MeV"
    assert eq.erratum is None


def test_a_definition_has_no_derivation_and_no_level() -> None:
    eq = nk.equation("freedman1974:shape")
    assert (eq.status, eq.level, eq.derived) == ("definition", "", None)
    assert eq.printed is not None


def test_numbers_have_the_digits_asked_for() -> None:
    found = nk.equation(MEAN).evaluate({"E": 10, "M": 68000}, digits=80)
    assert close(found, Fraction(200, 3 * 68000), 79)


@pytest.mark.parametrize("ten", [10, 10.0, Fraction(10), Decimal(10), mpmath.mpf(10), np.float64(10), np.int32(10)])
def test_every_kind_of_real_number_counts_exactly(ten: object) -> None:
    assert close(nk.equation(MEAN).evaluate({"E": ten, "M": 68000}), Fraction(100, 102000), 29)


def test_quantities_convert_with_natural_units() -> None:
    eq = nk.equation(MEAN)
    plain = eq.evaluate({"E": 10, "M": 68000})
    assert eq.evaluate({"E": 10 * u.MeV, "M": 68 * u.GeV}) == plain
    assert close(
        eq.evaluate({"E": 10 * u.MeV, "M": (68 * u.GeV / 299792458**2 / (u.m / u.s) ** 2).to(u.kg)}), plain, 12
    )


def test_a_quantity_is_computed_by_the_equation_that_defines_it() -> None:
    """The scattering cosine is not given but follows from the directions."""
    eq = nk.equation("ando2003:4")
    directions = {"Omega": (0, 0, 1), "Omega_prime": (0, 1, 0)}
    components = {f"{name}_{i + 1}": x for name, v in directions.items() for i, x in enumerate(v)}
    rest = {"G_F": 1e-11, "c_V": 0.5, "c_A": 0.6, "s": 1, "s_prime": -1, "sign_nu": 1}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", nk.DomainWarning)
        value = eq.evaluate({**components, **{n: x for n, x in rest.items() if n in eq.symbols}})
    assert mpmath.isfinite(value)


def test_missing_and_surplus_names_are_named() -> None:
    eq = nk.equation(MEAN)
    with pytest.raises(TypeError, match=r"freedman1974:mean misses M \(nuclear mass\)"):
        eq.evaluate({"E": 10})
    with pytest.raises(TypeError, match=r"does not take m \(did you mean M\?\); it takes E, M"):
        eq.evaluate({"E": 10, "M": 68000, "m": 1})


def test_unknown_ids_offer_the_closest() -> None:
    with pytest.raises(KeyError, match="no equation 'freedman1974:men'; the closest are 'freedman1974:mean'"):
        nk.equation("freedman1974:men")


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        ("10", TypeError, r"E: a real number is needed, not a str \('10'\)"),
        (10 + 0j, TypeError, r"E: a real number is needed, not a complex number"),
        (True, TypeError, r"E: a real number is needed, not a bool"),
        (np.ones(2), TypeError, r"E: a real number is needed, not a ndarray"),
        (float("nan"), ValueError, r"E: a finite number is needed, not nan"),
        (float("inf"), ValueError, r"E: a finite number is needed, not inf"),
        (3 * u.T, TypeError, r"E: got a quantity in T .*; allowed is a plain number in MeV"),
        (3 * u.m, nk.UnitError, r"E: got a quantity in m \(energy\^-1\); .* \(energy\^1\)"),
        (3 * u.deg_C, nk.UnitError, r"E: the unit deg_C has no meaning in natural units"),
    ],
)
def test_wrong_input_is_named(value: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        nk.equation(MEAN).evaluate({"E": value, "M": 68000})


def test_outside_the_domain_warns_and_still_gives_the_number() -> None:
    with pytest.warns(nk.DomainWarning, match=r"E = 80 MeV lies outside 1 to 50"):
        found = nk.equation(MEAN).evaluate({"E": 80, "M": 60000})
    assert close(found, Fraction(2 * 6400, 180000), 28)


@pytest.mark.parametrize("digits", [0, -3, 2.5, True])
def test_a_number_of_digits_that_makes_no_sense_is_refused(digits: Any) -> None:
    with pytest.raises(ValueError, match="digits is a whole number from 1 on"):
        nk.equation("ando2003:e2").evaluate({}, digits=digits)


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="form is 'derived', 'printed' or 'unrounded', not 'typed'"):
        nk.equation(MEAN).evaluate({"E": 1, "M": 60000}, form="typed")  # type: ignore[arg-type]


def test_listing_functions_stay_functions_after_use() -> None:
    """A submodule of the same name would take the place of the function on the package."""
    for name in ("equation", "equations", "kernel", "kernels"):
        assert callable(getattr(nk, name))
    assert MEAN in nk.equations()
    assert MEAN in nk.equations()


def test_ranges_of_symbols_are_decimal_numbers() -> None:
    """The Fermi constant, as in the certificates of kernels: not 11/1000000000000."""
    symbols = {name: s.allowed for name, s in nk.equation("ando2003:39").symbols.items()}
    assert symbols["G_F"] == "1.1e-11 to 1.2e-11"
    assert symbols["c_A"] == "-1.3 to 1.3"
    assert symbols["k"].startswith("0.3*T to ")
