"""A sheet as Markdown with formulas between dollar signs, as GitHub, GitLab, Pandoc and Jupyter show them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nukernels.sheets.entries import LEGEND, MARKS, Entry, Heading, Line, sections
from nukernels.sheets.tex import aligned, witness_text


def document(heading: Heading, entries: Sequence[Entry]) -> str:
    legend = "; ".join(f"{MARKS[status]} {text}" for status, text in LEGEND.items() if heading.counts[status])
    lines = [
        f"# Formula sheet: {escape(heading.summary or heading.process)}",
        "",
        *(f"{escape(paper)}." for paper in heading.papers),
        "",
        f"{len(entries)} entries: {heading.tally}. {legend}.",
        "",
    ]
    for title, group in sections(entries):
        lines += [f"## {title}", ""]
        for entry in group:
            lines += [block(entry), ""]
    return "\n".join(lines)


def block(entry: Entry) -> str:
    """One equation, to paste into a report."""
    where = f"({entry.number})" if entry.number else escape(entry.place)
    level = f", {entry.level}" if entry.level else ""
    lines = [
        f"### {MARKS[entry.status]} {where} {escape(entry.title)}",
        "",
        f"`{entry.id}`, {entry.status}{level}. {escape(entry.text)}",
        "",
        *_display(entry.printed, entry.number),
    ]
    if entry.derived:
        lines += [entry.derived_title, "", *_display(entry.derived, f"{entry.number} derived".strip())]
    for title, text in (("Erratum", entry.erratum), ("Consequence", entry.consequence)):
        lines += [f"**{title}.** {escape(text)}", ""] if text else []
    if entry.witness is not None:
        lines += [f"**Witness.** {escape(witness_text(entry.witness))}", ""]
    return "\n".join(lines)


def escape(text: str) -> str:
    """Words that Markdown shows as they are."""
    return re.sub(r"([\\`*_{}\[\]<>|#$^~])", r"\\\1", text)


def _display(lines: Sequence[Line], tag: str) -> list[str]:
    if not lines:
        return []
    body = " \\\\\n".join(aligned(lines))
    tagged = rf"\tag{{{tag}}}" if tag else ""
    return ["$$", r"\begin{aligned}", body, rf"\end{{aligned}}{tagged}", "$$", ""]
