"""Statuses: confirmed, corrected with witness, unproven, and what must be refused."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Catalogue, Equation, Range, Vanishing, definition, equation, identity, quantity
from derivations.core.identity import Access, Claim
from derivations.proof import status_of, verify
from derivations.proof.mutants import mutants_of


def fermi(printed_sign: int, erratum: bool) -> tuple[Equation, Equation]:
    """A Fermi function (definition) and its derivative, printed with a sign of choice."""
    T = quantity("toy", "T", "T", 1, "temperature", positive=True, domain=Range(1, 10))
    k = quantity("toy", "k", "k", 1, "energy", positive=True, domain=Range(1, 10))
    f = quantity("toy", "f", "f", 0, "occupation")
    df = quantity("toy", "df", "f'", -1, "its derivative")

    @definition("toy:1", defines=f)
    def occupation() -> sp.Expr:
        """Occupation."""
        return 1 / (sp.exp(k / T) + 1)

    @equation("toy:2", defines=df, parents=[occupation])
    def derivative() -> sp.Expr:
        """Derivative of the occupation."""
        return sp.diff(occupation(), k)

    @derivative.printed
    def _() -> sp.Expr:
        value = 1 / (sp.exp(k / T) + 1)
        return printed_sign * value * (1 - value) / T

    if erratum:
        derivative.erratum("the sign is wrong in print")

    @identity("toy:falls", constrains=[derivative])
    def occupation_falls(of):  # type: ignore[no-untyped-def]
        """T f' = -f(1 - f)."""
        yield Vanishing("T f' + f(1 - f)", T * of(derivative) + of(occupation) * (1 - of(occupation)))

    return occupation, derivative


def test_agreement_confirms(toy: Catalogue) -> None:
    _, derivative = fermi(-1, erratum=False)
    status = status_of(derivative)
    assert (status.name, status.level, status.problems) == ("confirmed", "exact-transcendental", ())


def test_disagreement_with_erratum_corrects_and_gives_a_witness(toy: Catalogue) -> None:
    _, derivative = fermi(+1, erratum=True)
    status = status_of(derivative)
    assert status.name == "corrected"
    assert status.witness is not None
    assert float(status.witness.printed) == -float(status.witness.derived) != 0
    assert not status.problems


def test_disagreement_without_erratum_is_a_problem(toy: Catalogue) -> None:
    _, derivative = fermi(+1, erratum=False)
    assert any("no erratum" in p for p in status_of(derivative).problems)


def test_erratum_without_disagreement_is_a_problem(toy: Catalogue) -> None:
    _, derivative = fermi(-1, erratum=True)
    assert any("agree" in p for p in status_of(derivative).problems)


def test_print_that_breaks_an_identity_is_reported(toy: Catalogue) -> None:
    _, derivative = fermi(+1, erratum=True)
    report = verify(toy, "toy")
    assert [r.identity.id for r in report.broken_by_print(derivative)] == ["toy:falls"]
    assert report.problems == []


def test_wrong_dimension_is_a_problem(toy: Catalogue) -> None:
    k = quantity("toy", "k", "k", 1, "energy", positive=True)
    area = quantity("toy", "area", "A", -2, "area")

    @definition("toy:9", defines=area)
    def wrong() -> sp.Expr:
        """An area that is an energy."""
        return k

    assert any("power of energy 1, not -2" in p for p in status_of(wrong).problems)


def test_wrong_arrangement_is_a_problem(toy: Catalogue) -> None:
    _, derivative = fermi(-1, erratum=False)
    T = next(q for q in derivative.form("derived").free_symbols if q.name == "T")

    @derivative.arranged
    def _() -> sp.Expr:
        return derivative.form("derived") * (1 + T - T + sp.Rational(1, 10**12))

    assert any("arrangement differs" in p for p in status_of(derivative).problems)


def test_arrangement_of_a_misprint_is_proved_against_the_misprint(toy: Catalogue) -> None:
    _, derivative = fermi(+1, erratum=True)

    @derivative.printed_arranged
    def _() -> sp.Expr:
        return -derivative.form("derived")

    assert status_of(derivative).problems == ()


def test_arrangement_that_mends_the_misprint_is_a_problem(toy: Catalogue) -> None:
    _, derivative = fermi(+1, erratum=True)

    @derivative.printed_arranged
    def _() -> sp.Expr:
        return derivative.form("derived")

    assert any("arrangement differs from the printed form" in p for p in status_of(derivative).problems)


def test_mutants_are_noticed_by_the_identity(toy: Catalogue) -> None:
    _, derivative = fermi(-1, erratum=False)
    found = mutants_of(derivative, toy)
    assert len(found) >= 5
    assert all("identity" in m.noticed_by for m in found)


def test_mutant_of_a_definition_is_noticed_by_its_children(toy: Catalogue) -> None:
    occupation, _ = fermi(-1, erratum=False)
    noticed = {m.what: m.noticed_by for m in mutants_of(occupation, toy)}
    assert noticed["sign of 1"] == ("children",)


def test_components_that_only_one_side_has_leave_an_equation_unproven(toy: Catalogue) -> None:
    @equation("toy:5", dimension=0)
    def two() -> dict[str, sp.Expr]:
        """Two numbers."""
        return {"first": sp.S.One, "second": sp.S.One}

    two.printed(lambda: {"first": sp.S.One})
    status = status_of(two)
    assert status.name == "unproven"
    assert any("components ['first']" in p for p in status.problems)
    assert any(p.startswith("toy:5") for p in verify(toy, "toy").problems)


def test_an_equation_without_print_is_unproven_and_a_problem(toy: Catalogue) -> None:
    @equation("toy:6", dimension=0)
    def alone() -> sp.Expr:
        """A number that no paper prints."""
        return sp.S.One

    assert status_of(alone).name == "unproven"
    assert "toy:6: unproven" in verify(toy, "toy").problems


def test_a_statement_that_fails_for_the_derivation_is_a_problem(toy: Catalogue) -> None:
    _, derivative = fermi(-1, erratum=False)

    @identity("toy:grows", constrains=[derivative])
    def occupation_grows(of: Access) -> Iterator[Claim]:
        """f' = f, which is wrong."""
        yield Vanishing("f' - f", of(derivative) - of(derivative) ** 2)

    assert [p.partition(": ")[0] for p in verify(toy, "toy").problems] == ["toy:grows"]
