"""What the catalogue says of the paper: statuses, errata, and the identities that the print breaks."""

from __future__ import annotations

import pytest

from derivations.core import CATALOGUE
from derivations.proof import Report

ENTRIES = [
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "t-drive",
    "t-omega-def",
    "t-B-def",
    "t-anomaly",
    "t-gravity",
    "t-currents",
    "t-charges",
    "t-list",
    "t-nu-absent",
    "t-sigmaV",
    "t-omega",
    "t-field",
    "t-dominance",
    "t-n5",
    "t-case-1",
    "t-case-2",
    "t-left",
    "t-opposite",
    "t-flux",
    "t-flux-number",
    "t-mfp",
    "t-mean-p",
    "t-kick",
    "t-total",
    "t-scale",
    "t-axis",
    "t-T2",
]
CORRECTED = [
    "2",
    "2.leptons.V",
    "t-B-def",
    "t-anomaly",
    "t-gravity",
    "t-omega",
    "t-field",
    "t-sigmaV.ratio",
    "3.ratio",
    "4.neutral",
    "t-case-1",
    "t-case-2",
    "t-share",
    "t-mean-p",
    "t-flux-number",
    "6.unrounded",
    "t-mfp.carriers",
]


def test_every_numbered_equation_and_every_statement_of_the_text_is_an_entry(report: Report) -> None:
    assert {f"kaminski2016:{name}" for name in ENTRIES} <= report.statuses.keys()


def test_nothing_is_unproven_and_nothing_contradicts(report: Report) -> None:
    assert report.problems == []
    assert report.counts["unproven"] == 0


def test_statements_that_do_not_hold_are_corrected_with_a_reason(report: Report) -> None:
    found = {id.partition(":")[2] for id, status in report.statuses.items() if status.name == "corrected"}
    assert found == set(CORRECTED)


@pytest.mark.parametrize("name", CORRECTED)
def test_an_identity_fails_for_the_print_of_every_corrected_entry(report: Report, name: str) -> None:
    equation = CATALOGUE.equation(f"kaminski2016:{name}")
    assert equation.erratum_text
    assert report.broken_by_print(equation)


def test_magnetic_coefficients_and_lepton_currents_are_printed_correctly(report: Report) -> None:
    for name in ("2.B", "2.leptons.B", "4", "4.C", "5", "t-list", "t-nu-absent", "t-n5", "t-left"):
        status = report.statuses[f"kaminski2016:{name}"]
        assert (status.name, status.level) == ("confirmed", "exact"), name


def test_landau_frame_of_the_literature_is_confirmed(report: Report) -> None:
    for id in ("neimanoz2010:landau", "sonsurowka2009:landau"):
        assert report.statuses[id].name == "confirmed"
