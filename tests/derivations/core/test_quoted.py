"""Numbers as a paper quotes them: what rules make of ours, that their use is noted, and what they hide."""

from __future__ import annotations

from pathlib import Path

import pytest
import sympy as sp

from derivations.core import Catalogue, Equation, equation
from derivations.core.quoted import Rule, derivation, nearest_decade, quoted, rounded
from derivations.core.store import Store
from derivations.core.workspace import Workspace, using
from derivations.proof import status_of

HALF = Rule("half", 0.5)


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [
        (sp.pi, 3, "3.14"),
        (-sp.pi * 100, 2, "-310"),
        (sp.Rational(995, 10), 2, "100"),
        (sp.Rational("0.0096"), 1, "0.01"),
    ],
)
def test_rounding_keeps_so_many_significant_digits(value: sp.Expr, digits: int, shown: str) -> None:
    assert rounded(value, digits) == sp.Rational(shown)


def test_an_order_of_magnitude_is_nearest_on_a_logarithmic_scale() -> None:
    assert [nearest_decade(sp.Integer(x)) for x in (31, 32, 316, 317)] == [10, 100, 100, 1000]


def test_the_loosest_rule_of_a_derivation_is_noted() -> None:
    with derivation() as current:
        assert current.loosest is None
        assert (rounded(sp.pi, 3), nearest_decade(sp.pi), rounded(sp.pi, 1)) == (sp.Rational("3.14"), 1, 3)
    assert current.loosest is not None
    assert current.loosest.name == "power of ten"
    assert rounded(sp.pi, 1) == 3  # nothing is noted any more
    assert len(current.rules) == 3


def test_left_out_rules_give_the_number_before() -> None:
    with derivation(applied=False) as current:
        assert (rounded(sp.pi, 1), nearest_decade(sp.pi), quoted(sp.pi, sp.S.One, HALF)) == (sp.pi, sp.pi, sp.pi)
    assert [rule.name for rule in current.rules] == ["1 digit", "power of ten", "half"]


@pytest.fixture
def circles(toy: Catalogue) -> tuple[Equation, Equation, Equation]:
    """A number to one digit, one that builds on it, and one that is not rounded."""

    @equation("toy:1", dimension=0)
    def area() -> sp.Expr:
        """Area of the unit circle, to one digit."""
        return rounded(sp.pi, 1)

    @equation("toy:2", dimension=0, parents=[area])
    def sum_of_two() -> sp.Expr:
        """Twice that area and a seventh, to a power of ten."""
        return nearest_decade(2 * area() + sp.Rational(1, 7))

    @equation("toy:3", dimension=0, parents=[area])
    def half() -> sp.Expr:
        """Half of that area."""
        return area() / 2

    for made, printed in ((area, 3), (sum_of_two, 10), (half, sp.Rational(3, 2))):
        made.printed(lambda printed=printed: sp.sympify(printed))
    return area, sum_of_two, half


def test_a_derivation_answers_for_its_own_rules_and_builds_on_what_its_parents_quote(
    circles: tuple[Equation, Equation, Equation],
) -> None:
    assert [e.form("unrounded") for e in circles] == [sp.pi, 6 + sp.Rational(1, 7), sp.Rational(3, 2)]
    assert [e.form("derived") for e in circles] == [3, 10, sp.Rational(3, 2)]
    levels = [status_of(e).level for e in circles]
    assert levels == ["rounded(1 digit)", "rounded(power of ten)", "exact"]


def test_rules_are_kept_on_disk_with_the_values(
    circles: tuple[Equation, Equation, Equation], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    levels = []
    for _ in range(2):
        with using(Workspace(Store(tmp_path))):
            levels.append([rule.name if (rule := e.loosest_rule()) else None for e in circles])
        monkeypatch.setattr(Workspace, "_compute", None)  # the second time nothing is derived
    assert levels == [["1 digit", "power of ten", None]] * 2


def test_a_correction_is_witnessed_by_the_number_before_rounding(toy: Catalogue) -> None:
    @equation("toy:4", dimension=0, level="numeric(quadrature, 5 digits)")
    def volume() -> sp.Expr:
        """Volume of the unit sphere, to one digit."""
        return rounded(4 * sp.pi / 3, 1)

    volume.printed(lambda: sp.Integer(5))
    volume.erratum("it is 4")
    found = status_of(volume)
    assert (found.name, found.level) == ("corrected", "rounded(1 digit), numeric(quadrature, 5 digits)")
    assert found.witness is not None
    assert float(found.witness.derived) == pytest.approx(4.18879, rel=1e-4)
