"""What the catalogue says of the paper: statuses, errata, and the identities that the print breaks."""

from __future__ import annotations

import pytest

from derivations.core import CATALOGUE
from derivations.neutrino_electron.identities_estimates import curves_of_fig_5_in_the_printed_order_of_integration
from derivations.proof import Report, check_identity

NUMBERED = [f"pastor1998:{n}" for n in range(1, 25)]
NAMED = [
    "t-couplings",
    "t-xi",
    "t-tmax",
    "t-em-M",
    "t-relation",
    "t-optimum",
    "t-muBL",
    "t-BF",
    "t-VE",
    "t-factor-2",
    "t-pe-half",
    "t-kinematics-pp",
    "t-resolution",
    "t-majorana-less",
    "t-optimum-pp",
    "t-optimum-8B",
    "t-low-energy",
    "t-background",
    "t-parameters",
    "t-nonadiabatic",
    "t-conversion",
    "t-fig4",
    "t-fig5",
]
CORRECTED = [
    "t-positive",
    "t-pe-half",
    "t-majorana-less",
    "t-optimum-pp",
    "t-optimum-8B",
    "t-low-energy",
    "t-fig4",
    "t-fig5",
]


def test_every_numbered_equation_and_every_claim_of_the_text_is_an_entry(report: Report) -> None:
    expected = {*NUMBERED, *(f"pastor1998:{name}" for name in NAMED)}
    assert expected <= report.statuses.keys()


def test_nothing_is_unproven_and_nothing_contradicts(report: Report) -> None:
    assert report.problems == []
    assert report.counts["unproven"] == 0


def test_the_cross_sections_are_printed_correctly(report: Report) -> None:
    """(1)-(9), kinematics, azimuth and conversion agree with the amplitudes by algebra, not by numbers."""
    for id in [*NUMBERED, "pastor1998:t-em-M", "pastor1998:t-tmax", "pastor1998:t-relation"]:
        status = report.statuses[id]
        assert status.name in ("confirmed", "definition"), id
        assert status.level in ("exact", "exact-transcendental"), id


def test_claims_that_do_not_hold_are_corrected_with_a_reason(report: Report) -> None:
    found = {id.partition(":")[2] for id, status in report.statuses.items() if status.name == "corrected"}
    assert found == set(CORRECTED)
    for name in CORRECTED:
        assert CATALOGUE.equation(f"pastor1998:{name}").erratum_text


@pytest.mark.parametrize("name", [name for name in CORRECTED if name != "t-fig5"])
def test_an_identity_fails_for_the_print_of_every_corrected_claim(report: Report, name: str) -> None:
    assert report.broken_by_print(CATALOGUE.equation(f"pastor1998:{name}"))


def test_numbers_from_solar_tables_are_not_called_exact(report: Report) -> None:
    for name in ("t-BF", "t-factor-2", "t-conversion"):
        level = report.statuses[f"pastor1998:{name}"].level
        assert level.startswith("rounded(")
        assert "numeric(solar tables" in level


@pytest.mark.slow
def test_curves_of_fig_5_without_closed_forms() -> None:
    """The order of integration of (11) does not matter for which curve is the upper one."""
    assert check_identity(curves_of_fig_5_in_the_printed_order_of_integration, "derived").passed
    assert not check_identity(curves_of_fig_5_in_the_printed_order_of_integration, "printed").passed
