"""Formula sheets: numbered as in the paper, both forms where they differ, and documents that are well formed."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import pytest
import sympy as sp

from nukernels.errors import UserMistake
from nukernels.sheets import FORMATS, sheet, single
from nukernels.sheets.entries import entries_of, entry_of
from nukernels.sheets.mathml import convert
from nukernels.sheets.tex import GLYPHS, glyphs, rows

PROCESSES = (
    "anomalous_transport",
    "gauge_force_star",
    "neutrino_electron",
    "neutrino_nucleon",
    "spin_flavour_precession",
)
PDFLATEX = shutil.which("pdflatex")


def well_formed(html: str) -> ET.Element:
    """The page as a tree; a tag that is not closed is an error."""
    return ET.fromstring(re.sub(r"<meta[^>]*>", "", html.partition("\n")[2]))


def balanced(latex: str) -> bool:
    """Braces and environments open and close in pairs."""
    bare = re.sub(r"\\[{}\\]", "", latex)
    opened = re.findall(r"\\begin\{(\w+\*?)\}", latex)
    closed = re.findall(r"\\end\{(\w+\*?)\}", latex)
    return bare.count("{") == bare.count("}") and sorted(opened) == sorted(closed)


@pytest.mark.parametrize("format", FORMATS)
def test_a_sheet_holds_every_equation_of_a_users_package(my_physics: str, format: str) -> None:
    text = sheet(my_physics, format)
    for words in ("Freedman", "recoil shape", "mean recoil", "freedman1974:mean", "1 confirmed"):
        assert words in text
    if format == "html":
        well_formed(text)
    else:
        assert r"\langle R\rangle &= \frac{2 E^{2}}{3 M}" in text
        assert balanced(text)


@pytest.mark.parametrize("format", FORMATS)
def test_a_corrected_equation_shows_both_forms_the_erratum_and_a_witness(format: str) -> None:
    """(12) of nardi2000 has the energy upside down."""
    text = single("nardi2000:12", format)
    for words in ("12", "Derived", "denominator", "Erratum", "Consequence", "Witness", "as printed and", "≠ \\neq"):
        assert any(word in text for word in words.split(" ", 1)), words


def test_numbered_equations_come_in_the_order_of_the_paper() -> None:
    numbers = [e.number for e in entries_of("spin_flavour_precession") if e.number]
    assert numbers == sorted(numbers, key=lambda n: int(re.sub(r"\D", "", n)))


def test_only_the_components_that_differ_are_derived_anew() -> None:
    """Of the displaced dipole's law the print has k and alpha wrong, not the form of the law."""
    entry = entry_of("nardi2000:3")
    assert [line.label for line in entry.derived] == ["k", r"\alpha"]
    assert len(entry.printed) == 3


def test_long_sums_are_broken_at_their_terms_and_nothing_is_lost() -> None:
    x = sp.symbols("x0:40", positive=True)
    c, d = sp.symbols("c d", positive=True)
    value = c / d * sum(a * b for a, b in pairwise(x))
    lines = rows(value)
    assert len(lines) > 2
    assert all(glyphs(line) <= GLYPHS for line in lines)
    assert lines[0].startswith(r"\frac{c}{d}\Bigl[")
    assert lines[-1].endswith(r"\Bigr]")
    text = " ".join(lines)
    assert all(f"x_{{{i}}} x_{{{j}}}" in text or f"x_{{{j}}} x_{{{i}}}" in text for i, j in pairwise(range(40)))


@pytest.mark.parametrize(
    ("latex", "mathml"),
    [
        (r"\frac{a}{2}", "<mfrac><mrow><mi>a</mi></mrow><mrow><mn>2</mn></mrow></mfrac>"),
        (r"c_A^{2}", "<msubsup><mi>c</mi><mrow><mi>A</mi></mrow><mrow><mrow><mn>2</mn></mrow></mrow></msubsup>"),
        (r"\sqrt[3]{x}", "<mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot>"),
        (r"\text{n in cm\textasciicircum{}-3}", "<mtext>n in cm^-3</mtext>"),
        (r"\bar\nu", '<mover accent="true"><mi>ν</mi><mo stretchy="false">¯</mo></mover>'),
    ],
)
def test_latex_becomes_mathml(latex: str, mathml: str) -> None:
    assert convert(latex) == f"<mrow>{mathml}</mrow>"


def test_what_mathml_does_not_know_is_shown() -> None:
    assert "<merror><mtext>\\unheard</mtext></merror>" in convert(r"\unheard x")


def test_an_unknown_process_is_named() -> None:
    with pytest.raises(UserMistake, match="no process 'alchemy'; there are "):
        sheet("alchemy", "html")


@pytest.mark.slow
@pytest.mark.parametrize("process", PROCESSES)
def test_the_sheet_of_every_process_is_well_formed(process: str, tmp_path: Path) -> None:
    html = sheet(process, "html")
    well_formed(html)
    assert "<merror>" not in html
    assert balanced(sheet(process, "markdown"))
    latex = sheet(process, "latex")
    assert balanced(latex)
    if PDFLATEX is None:
        print("pdflatex is not installed: the LaTeX is checked for balance only")
        return
    (tmp_path / "sheet.tex").write_text(latex)
    done = subprocess.run(
        [PDFLATEX, "-interaction=nonstopmode", "-halt-on-error", "sheet.tex"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:]
    wide = [float(pt) for pt in re.findall(r"Overfull \\hbox \(([\d.]+)pt", (tmp_path / "sheet.log").read_text())]
    assert max(wide, default=0) < 40, "a formula runs over the edge of the page"
