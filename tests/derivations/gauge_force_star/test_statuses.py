"""Every equation of liu2026 is confirmed, corrected with an erratum, or posited by the paper."""

from __future__ import annotations

import pytest

from derivations.core import CATALOGUE, load
from derivations.core.equation import components
from derivations.core.quantity import Quantity
from derivations.proof import status_of

load("derivations.gauge_force_star")
EQUATIONS = CATALOGUE.of_process("gauge_force_star")

PARTS = {6: "ab", 25: "ab", 27: "ab", 31: "abc", 32: "ab", 37: "ab", 43: "abc", 59: "ab"}
NUMBERED = [f"{number}{part}" for number in range(1, 69) for part in PARTS.get(number, [""])]
MISPRINTED = {
    *("3", "6b", "7", "8", "12", "25b", "28", "34", "36", "38", "39", "45", "49", "50", "54", "66"),
    *("11.number", "24.number", "T02", "T07", "T08", "T26", "T29"),
}


def test_every_number_of_the_paper_is_in_the_catalogue():
    """A missing entry would be a formula that nobody checked."""
    assert {f"liu2026:{number}" for number in NUMBERED} <= {e.id for e in EQUATIONS}


def test_every_item_of_the_running_text_is_in_the_catalogue():
    """T01 to T31: numbers, claims and formulas outside the numbered equations."""
    found = {e.number.partition(".")[0] for e in EQUATIONS}
    assert {f"T{k:02d}" for k in range(1, 32)} <= found


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda e: e.number)
def test_print_and_derivation_are_compared_without_a_problem(equation):
    """Dimensions, both forms, and an erratum exactly where they differ."""
    status = status_of(equation)
    assert status.problems == ()
    expected = "corrected" if equation.number in MISPRINTED else "confirmed"
    assert status.name == (expected if equation.kind == "derivable" else "definition")


@pytest.mark.parametrize("equation", EQUATIONS, ids=lambda e: e.number)
def test_values_hold_declared_quantities_only(equation):
    """Functions and dummies of a derivation must not reach what children and kernels use."""
    for value in components(equation(), equation).values():
        assert all(isinstance(s, Quantity) for s in value.free_symbols)
