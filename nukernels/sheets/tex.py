"""LaTeX: text escaped, formulas broken into lines that fit a page, and a sheet as an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import sympy as sp

from nukernels.printing import to_latex
from nukernels.sheets.entries import LEGEND, Entry, Heading, Line, sections

if TYPE_CHECKING:
    from derivations.proof import Witness

GLYPHS = 63  # about what fits on a line of an A4 page beside a number in the margin
LONGEST = 25  # rows of one formula
SPECIAL = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    "±": r"\ensuremath{\pm}",
    "∓": r"\ensuremath{\mp}",
    **{sign: "\\" + sign for sign in "_%&#{}$"},
}
MARKS = {
    "definition": r"\(\equiv\)",
    "confirmed": r"\(\checkmark\)",
    "corrected": r"\(\neq\)",
    "unproven": "?",
}
PREAMBLE = r"""\documentclass[10pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage{amsmath,amssymb}
\usepackage[margin=22mm]{geometry}
\allowdisplaybreaks
\setlength{\parindent}{0pt}
\setlength{\parskip}{4pt plus 1pt}
\setlength{\emergencystretch}{4em}
\begin{document}
"""


def escape(text: str) -> str:
    """Words that LaTeX prints as they are."""
    return "".join(SPECIAL.get(sign, sign) for sign in text)


def glyphs(latex: str) -> int:
    """About how wide a formula is, in characters: of a fraction the wider part counts."""
    before = ""
    while latex != before:
        before = latex
        latex = re.sub(r"\\frac\{([^{}]*)\}\{([^{}]*)\}", _wider, latex)
        latex = re.sub(
            r"(?:[\^_]|\\(?:sqrt|text|mathrm|mathcal|boldsymbol|operatorname|[a-z]*bar|hat|tilde|d?dot))"
            r"(?:\[\d+\])?\{([^{}]*)\}",
            r"\1",
            latex,
        )
        latex = re.sub(r"(?<!\\frac)(?<!\})\{([^{}]*)\}", r"\1", latex)
    latex = re.sub(r"\\(left|right|limits|boldsymbol|Bigl|Bigr|,|:)", "", latex)
    return len(re.sub(r"[{}^_ ]", "", re.sub(r"\\[A-Za-z]+", "x", latex)))


def _wider(fraction: re.Match[str]) -> str:
    above, below = fraction[1], fraction[2]
    return above if glyphs(above) >= glyphs(below) else below


def rows(value: Any, room: int = GLYPHS) -> list[str]:
    """A formula as LaTeX in as few lines as fit, broken at the terms of sums; brackets may span lines."""
    whole = to_latex("", value)
    if glyphs(whole) <= room or not isinstance(value, sp.Expr):
        return [whole]
    if isinstance(value, sp.Add):
        return _joined([rows(term, room) for term in value.as_ordered_terms()], room)
    above, below = sp.fraction(value) if isinstance(value, sp.Mul) else (value, sp.S.One)
    factors = sp.Mul.make_args(above)
    long = max(factors, key=lambda factor: glyphs(to_latex("", factor)))
    base, power = long.as_base_exp()
    if not isinstance(base, sp.Add) or not power.is_positive:
        return [whole]
    front = sp.Mul(*[f for f in factors if f is not long])
    head = _front(front, below)
    inside = rows(base, room - min(glyphs(head), room // 2))
    raised = "" if power == 1 else f"^{{{to_latex('', power)}}}"
    return [
        (f"{head}\\Bigl[" if i == 0 else "") + row + (f"\\Bigr]{raised}" if i == len(inside) - 1 else "")
        for i, row in enumerate(inside)
    ]


def _front(front: sp.Expr, below: sp.Expr) -> str:
    if below != 1:
        return to_latex("", front / below)
    return {"1": "", "-1": "-"}.get(text := to_latex("", front), text)


def _joined(terms: Sequence[list[str]], room: int) -> list[str]:
    """The rows of several terms of a sum, as many terms to a row as fit."""
    lines: list[str] = []
    for number, term in enumerate(terms):
        first = term[0] if number == 0 or term[0].lstrip().startswith("-") else f"+ {term[0]}"
        if lines and len(term) == 1 and glyphs(lines[-1]) + glyphs(first) <= room:
            lines[-1] += f" {first}"
        else:
            lines += [first, *term[1:]]
    return lines


def lines_of(line: Line) -> list[str]:
    """The right-hand side in rows; words where it is too long for paper (series arranged for floating point)."""
    if not isinstance(line.value, sp.Expr):
        return [to_latex("", line.value)]
    room = GLYPHS - min(glyphs(line.label), GLYPHS // 3)
    found = rows(line.value, room)
    if len(found) > LONGEST or max(map(glyphs, found)) > 2 * room:
        return [rf"\text{{an expression of {line.value.count_ops()} operations, too long to print}}"]
    return found


def aligned(lines: Sequence[Line]) -> list[str]:
    """The rows of an align environment: label &= first row, then the others beneath."""
    found = []
    for line in lines:
        first, *others = lines_of(line)
        found.append(f"{line.label} &= {first}")
        found += [rf"&\quad {row}" for row in others]
    return found


def document(heading: Heading, entries: Sequence[Entry]) -> str:
    """A sheet as an article that pdflatex compiles."""
    legend = r"; \quad ".join(f"{MARKS[status]} {text}" for status, text in LEGEND.items() if heading.counts[status])
    lines = [
        PREAMBLE + rf"\section*{{Formula sheet: {escape(heading.summary or heading.process)}}}",
        *(rf"{escape(paper)}.\par" for paper in heading.papers),
        rf"{len(entries)} entries: {escape(heading.tally)}.\par",
        rf"{legend}.",
        "",
    ]
    for title, group in sections(entries):
        lines += [rf"\subsection*{{{title}}}", ""]
        for entry in group:
            lines += [block(entry), ""]
    return "\n".join([*lines, r"\end{document}", ""])


def block(entry: Entry) -> str:
    """One equation, to paste into a report."""
    place = "" if entry.number else f" ({escape(entry.place.strip('()'))})"
    level = f", {escape(entry.level)}" if entry.level else ""
    lines = [
        rf"\medskip\noindent {MARKS[entry.status]} \textbf{{{escape(entry.title)}}}{place}. {escape(entry.text)} "
        rf"\hfill{{\footnotesize\texttt{{{escape(entry.id)}}}, {entry.status}{level}}}"
    ]
    lines += _display(entry.printed, entry.number)
    if entry.derived:
        tag = f"{entry.number}, derived" if entry.number else "derived"
        lines += [entry.derived_title, *_display(entry.derived, tag)]
    if entry.erratum:
        lines += [rf"\emph{{Erratum.}} {escape(entry.erratum)}"]
    if entry.consequence:
        lines += [rf"\emph{{Consequence.}} {escape(entry.consequence)}"]
    if entry.witness is not None:
        lines += [rf"\emph{{Witness.}} {escape(witness_text(entry.witness))}"]
    return "\n".join(line for line in lines if line)


def _display(lines: Sequence[Line], tag: str) -> list[str]:
    if not lines:
        return []
    body = aligned(lines)
    if tag:
        body[0] += rf" \tag{{{tag}}}"
    return [r"\begin{align*}", " \\\\\n".join(body), r"\end{align*}"]


def witness_text(witness: Witness) -> str:
    """Where print and derivation visibly differ, in words."""
    point = ", ".join(f"{name} = {value}" for name, value in witness.point.items())
    of = f" of {witness.component}" if witness.component and witness.component != "value" else ""
    where = f"at {point}" if point else "everywhere"
    return f"the value{of} {where} is {witness.printed} as printed and {witness.derived} as derived."
