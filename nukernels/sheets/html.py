"""A sheet as one HTML page that needs nothing else: formulas are MathML, which every current browser draws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from nukernels.sheets.entries import LEGEND, MARKS, Entry, Heading, Line, sections
from nukernels.sheets.mathml import convert
from nukernels.sheets.tex import lines_of, witness_text

STYLE = """
:root { --ink: #1b1b1b; --soft: #5c5c5c; --line: #d9d9d9; --good: #1a7f4b; --bad: #b3541e; --pale: #f6f6f3; }
* { box-sizing: border-box; }
body { font: 16px/1.5 Georgia, "Times New Roman", serif; color: var(--ink); max-width: 62rem; margin: 2rem auto;
       padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
header p, .legend { color: var(--soft); margin: .3rem 0; }
article { border-top: 1px solid var(--line); padding: .8rem 0; }
article h3 { font-size: 1rem; margin: 0; } article p { margin: .3rem 0; }
.id, .status { font: .8rem ui-monospace, "DejaVu Sans Mono", monospace; color: var(--soft); font-weight: normal; }
.mark { display: inline-block; width: 1.4em; font-weight: bold; }
.confirmed .mark { color: var(--good); } .corrected .mark { color: var(--bad); } .unproven .mark { color: red; }
.formula { display: flex; align-items: center; gap: 1rem; overflow-x: auto; padding: .3rem 0 .3rem 1.4em; }
.formula table { border-collapse: collapse; flex: 1; }
.formula td { padding: .15rem 0; white-space: nowrap; vertical-align: baseline; }
.formula td:first-child { text-align: right; width: 1%; }
.number { white-space: nowrap; color: var(--soft); }
.erratum { background: var(--pale); border-left: 3px solid var(--bad); padding: .4rem .8rem; margin: .4rem 0 0 1.4em; }
.erratum p, .relatives { overflow-wrap: anywhere; } .relatives { font-size: .85rem; color: var(--soft); }
math { font-size: 1.08em; } .bold mi { font-weight: bold; }
@media print { body { max-width: none; margin: 0; font-size: 11px; } article { break-inside: avoid; } }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --soft: #a8a8a8; --line: #3c3c3c; --good: #5fc58f;
  --bad: #e59a63; --pale: #262422; } body { background: #181818; } a { color: #8ab4f8; } }
"""


def document(heading: Heading, entries: Sequence[Entry]) -> str:
    title = escape(f"Formula sheet: {heading.summary or heading.process}")
    return page(title, [f"<h1>{title}</h1>", *head(heading, entries), *body(entries)])


def page(title: str, content: Sequence[str], style: str = STYLE) -> str:
    """A page of its own."""
    start = f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>'
    view = '<meta name="viewport" content="width=device-width, initial-scale=1">'
    return "\n".join([start, view, f"<style>{style}</style>\n</head>\n<body>", *content, "</body>\n</html>\n"])


def head(heading: Heading, entries: Sequence[Entry]) -> list[str]:
    legend = "; ".join(f"{MARKS[status]} {text}" for status, text in LEGEND.items() if heading.counts[status])
    papers = [f"<p>{escape(paper)}.</p>" for paper in heading.papers]
    return ["<header>", *papers, f"<p>{len(entries)} entries: {heading.tally}.</p>", f"<p>{legend}.</p>", "</header>"]


def body(entries: Sequence[Entry], more: Callable[[Entry], str] = lambda entry: "") -> list[str]:
    """All entries by section. more: what else is shown of each."""
    lines = []
    for title, group in sections(entries):
        lines += [f"<h2>{title}</h2>", *(block(entry, more(entry)) for entry in group)]
    return lines


def block(entry: Entry, more: str = "") -> str:
    """One equation."""
    where = f"({entry.number})" if entry.number else entry.place
    level = f", {entry.level}" if entry.level else ""
    lines = [
        f'<article id="{entry.anchor}" class="{entry.status}">',
        f'<h3><span class="mark" title="{entry.status}">{MARKS[entry.status]}</span>{escape(where)} '
        f'{escape(entry.title)} <span class="id">{escape(entry.id)}</span> '
        f'<span class="status">{entry.status}{escape(level)}</span></h3>',
        f"<p>{escape(entry.text)}</p>",
        formula(entry.printed, f"({entry.number})" if entry.number else ""),
    ]
    if entry.derived:
        lines += [f"<p>{entry.derived_title}</p>" if entry.printed else "", formula(entry.derived, "derived")]
    said = [
        f"<p><b>{title}.</b> {escape(text)}</p>"
        for title, text in (("Erratum", entry.erratum), ("Consequence", entry.consequence))
        if text
    ]
    if entry.witness is not None:
        said.append(f"<p><b>Witness.</b> {escape(witness_text(entry.witness))}</p>")
    if entry.broken:
        said.append(f"<p><b>The print breaks</b> {escape(', '.join(entry.broken))}.</p>")
    if said:
        lines.append(f'<div class="erratum">{"".join(said)}</div>')
    return "\n".join(line for line in [*lines, more, "</article>"] if line)


def formula(lines: Sequence[Line], number: str) -> str:
    """Formulas under each other, equals signs aligned, the number beside them."""
    if not lines:
        return ""
    cells = []
    for line in lines:
        first, *others = lines_of(line)
        cells.append((convert(line.label), f"<mo>=</mo>{convert(first)}"))
        cells += [("", f'<mspace width="2em"/>{convert(row)}') for row in others]
    table = "".join(f"<tr><td>{_math(left)}</td><td>{_math(right)}</td></tr>" for left, right in cells)
    beside = f'<span class="number">{escape(number)}</span>' if number else ""
    return f'<div class="formula"><table>{table}</table>{beside}</div>'


def mathml(latex: str) -> str:
    """A symbol in running text."""
    return f"<math>{convert(latex)}</math>"


def _math(content: str) -> str:
    return f'<math displaystyle="true">{content}</math>' if content else ""
