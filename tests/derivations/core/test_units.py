"""Constants and conversion factors against each other, astropy and SciPy."""

from __future__ import annotations

import math
import subprocess
import sys
from fractions import Fraction

import mpmath
import pytest
import sympy as sp
from astropy import units as u
from astropy.constants import c as light
from astropy.constants import hbar
from scipy import constants as scipy_constants

from derivations.core import units


def test_constants_are_the_exact_decimals_of_the_table() -> None:
    assert units.constant("m_n") - units.constant("m_p") == sp.Rational(129333251, 10**8)
    assert units.constants()["m_p"].uncertainty == Fraction(29, 10**8)


@pytest.mark.parametrize("name", ["e", "h", "c", "k_B", "N_A"])
def test_defined_constants_are_those_of_the_si(name: str) -> None:
    known = {"e": "e", "h": "h", "c": "c", "k_B": "k", "N_A": "N_A"}
    assert float(units.constant(name)) == getattr(scipy_constants, known[name])


def test_an_unknown_constant_is_answered_with_close_ones() -> None:
    with pytest.raises(KeyError, match="m_mu"):
        units.constant("m_muon")


@pytest.mark.parametrize(
    ("factor", "tabulated", "digits"),
    [
        ("hbarc_in_MeV_fm", "hbarc", 14),
        ("B_MeV2_per_gauss_heaviside_lorentz", "gauss_in_MeV2", 9),
        ("eB_MeV2_per_gauss", "eB_per_gauss", 8),
    ],
)
def test_factors_reproduce_the_derived_rows_of_the_table(factor: str, tabulated: str, digits: int) -> None:
    value = units.conversions()[factor].value
    assert abs(value / units.constant(tabulated) - 1) < sp.Rational(6, 10 ** (digits + 1))


def test_eB_is_twice_the_mass_times_magneton_of_the_electron_and_of_the_proton() -> None:
    # A magneton is e/(2m), so that eB = 2 m mu B for either particle, within the errors of mass and magneton.
    electron = 2 * units.constant("m_e") * units.constant("mu_B") * sp.Integer(10) ** -10
    proton = 2 * units.constant("m_p") * units.nuclear_magneton_MeV_per_gauss()
    for value in (electron, proton):
        assert abs(float(sp.N(value / units.eB_MeV2_per_gauss() - 1, 30))) < 1e-9


def test_field_in_gauss_needs_a_convention_and_the_two_differ_by_the_root_of_four_pi() -> None:
    ratio = units.B_MeV2_per_gauss_gaussian() / units.B_MeV2_per_gauss_heaviside_lorentz()
    assert sp.simplify(ratio - sp.sqrt(4 * sp.pi)) == 0


@pytest.mark.parametrize(
    ("name", "quantity"),
    [
        ("MeV4_per_gram_per_cubic_cm", 1 * u.g / u.cm**3 * light**2 * (hbar * light) ** 3),
        ("MeV3_per_inverse_cubic_cm", u.cm**-3 * (hbar * light) ** 3),
        ("inverse_MeV_per_km", u.km / (hbar * light)),
        ("inverse_MeV_per_second", u.s / hbar),
        ("MeV_per_gram", u.g * light**2),
        ("MeV_per_erg", 1 * u.erg),
    ],
)
def test_factors_agree_with_astropy(name: str, quantity: u.Quantity) -> None:
    # Which power of energy the unit becomes in natural units follows from the dimension of the quantity.
    power = {"MeV4": 4, "MeV3": 3, "inve": -1, "MeV_": 1}[name[:4]]
    assert float(units.conversions()[name].value) == pytest.approx(quantity.to_value(u.MeV**power), rel=1e-9)


def test_run_time_table_has_the_constants_as_correctly_rounded_floats() -> None:
    rows = {name: float(text) for name, text, _ in units.run_time_table()}
    assert all(name.isidentifier() for name in rows)
    assert rows["mu_p_over_mu_N"] == 2.79284734463
    with mpmath.workdps(40):
        h, c, e = mpmath.mpf("6.62607015e-34"), 299792458, mpmath.mpf("1.602176634e-19")
        assert rows["hbarc_in_MeV_fm"] == float(h * c / (2 * mpmath.pi * e) * 10**9)
    assert math.isclose(rows["MeV4_per_gram_per_cubic_cm"], 4.3101305e-6, rel_tol=1e-7)


def test_generated_constants_are_those_of_the_derivations_and_need_no_sympy() -> None:
    code = "import sys, generated.constants as c; print(c.m_n, c.PRINTED['ando2003']['gA'], 'sympy' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert found == [repr(float(units.constant("m_n"))), "1.26", "False"]
    from codegen.constants import source
    from generated import constants

    assert constants.__file__ is not None
    with open(constants.__file__) as file:
        assert file.read() == source()
