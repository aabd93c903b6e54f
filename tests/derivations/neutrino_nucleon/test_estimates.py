"""Orders of magnitude of the text, against hand-made sums in SI and CGS units."""

from __future__ import annotations

import math

import pytest
import sympy as sp

from derivations.core import CATALOGUE
from derivations.neutrino_nucleon import identities_estimates
from derivations.neutrino_nucleon.estimates import k_min_coefficient, momentum_ratio, scaling
from derivations.neutrino_nucleon.symbols import T, m, mu_B_B
from derivations.proof import check_identity, status_of

IDENTITIES = [
    identities_estimates.energy_transfer_scales_with_k_and_the_thermal_speed,
    identities_estimates.shift_of_the_limit_is_of_order_one_at_k_min,
    identities_estimates.one_percent_of_the_neutrino_momentum_moves_a_pulsar,
    identities_estimates.nuclear_magneton_is_e_over_two_proton_masses,
]


LEVELS = {"t7": "exact", "t12": "exact", "e1": "rounded(1 digit)", "e2": "rounded(power of ten)"}
LEVELS |= {"e3": "rounded(power of ten)", "e4": "rounded(9 digits)"}


@pytest.mark.parametrize(("number", "level"), LEVELS.items())
def test_estimates_of_the_text_are_confirmed_as_quoted(number: str, level: str) -> None:
    found = status_of(CATALOGUE.equation(f"ando2003:{number}"))
    assert (found.name, found.level, found.problems) == ("confirmed", level, ())


@pytest.mark.parametrize("identity", IDENTITIES, ids=lambda i: i.name)
@pytest.mark.parametrize("form", ["derived", "printed"])
def test_statements_on_the_estimates_hold(identity: object, form: str) -> None:
    found = check_identity(identity, form, use_cache=False)  # type: ignore[arg-type]
    assert found.passed, found.failures


def test_coefficient_of_k_min_by_hand() -> None:
    # mu_N = 3.1525e-14 MeV/T, 10^14 G = 10^10 T, (938.92 MeV)^(1/2) = 30.642.
    assert float(k_min_coefficient()) == pytest.approx(3.15245e-14 * 1e10 * math.sqrt(938.9188), rel=1e-5)


@pytest.mark.parametrize(("speed", "expected"), [(200, 179.7), (500, 71.9)])
def test_neutrino_momentum_over_pulsar_momentum_in_cgs(speed: int, expected: float) -> None:
    in_cgs = 3e53 / 2.99792458e10 / (1.4 * 1.98841e33 * speed * 1e5)
    assert float(momentum_ratio(sp.Integer(speed))) == pytest.approx(in_cgs, rel=1e-5)
    assert in_cgs == pytest.approx(expected, abs=0.05)


def test_scaling_drops_numbers_and_keeps_powers() -> None:
    assert scaling(sp.sqrt(2) / 3 * mu_B_B * sp.sqrt(m / T)) == mu_B_B * sp.sqrt(m) / sp.sqrt(T)
