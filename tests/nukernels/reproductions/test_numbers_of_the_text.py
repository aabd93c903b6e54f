"""Every number of a paper, ours before rounding beside theirs."""

from __future__ import annotations

import re

import pytest

from nukernels.reproductions import ando2003
from nukernels.reproductions.page import numbers_of_the_text

MOMENTUM = 3e53 / 2.99792458e10  # g cm/s, of neutrinos with 3e53 erg
PULSAR = 1.4 * 1.98841e33  # g


def cells(page: list[str], item: str) -> list[list[str]]:
    rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in page if line.startswith("| `")]
    return [row[2:] for row in rows if row[0] == f"`{item}`"]


def test_orders_of_magnitude_show_what_they_hide() -> None:
    found = cells(numbers_of_the_text("ando2003"), "ando2003:e2")
    for row, speed in zip(found, (2e7, 5e7), strict=True):
        ours = MOMENTUM / (PULSAR * speed)
        assert row[0] == "100"
        assert float(row[1]) == pytest.approx(ours, rel=1e-3)
        assert float(row[2]) == pytest.approx(ours / 100, rel=1e-2)
        assert row[3] == "confirmed, rounded(power of ten)"


def test_what_the_paper_leaves_open_is_given() -> None:
    without, with_coupling = (numbers_of_the_text("liu2026", given) for given in (None, {"g": 1e-18}))
    assert not cells(without, "liu2026:19")
    ((theirs, ours, _, status),) = cells(with_coupling, "liu2026:19")
    assert float(theirs) == 3e7
    assert 3e7 < float(ours) < 4e7
    assert status == "confirmed, rounded(one unit of the last digit)"
    assert "for g = 1e-18" in "\n".join(with_coupling)


def test_corrected_numbers_stand_there_too_and_zeros_have_no_ratio() -> None:
    page = numbers_of_the_text("kaminski2016")
    ((theirs, ours, ratio, status),) = cells(page, "kaminski2016:t-flux-number")
    assert (theirs, status) == ("1e+54", "corrected, rounded(power of ten)")
    # 1 MeV^3 times c/(hbar c)^3 through half a disk of 10 km
    per_second = 2.99792458e10 / 1.9732698e-11**3 * 3.14159265 * 1e6**2 / 2
    assert float(ours) == pytest.approx(per_second, rel=1e-3)
    assert float(ratio) == pytest.approx(per_second / 1e54, rel=1e-2)
    assert {row[2] for row in cells(page, "kaminski2016:t-list") if row[0] == "0"} == {"-"}


def test_the_page_of_a_paper_has_statements_of_that_paper_alone() -> None:
    stated = re.findall(r"^\* `([^`]+)` (\w+)", "\n".join(ando2003._cancellation()), re.MULTILINE)
    assert stated == [("ando2003:sum-over-signs", "holds")]
