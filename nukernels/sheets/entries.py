"""What a formula sheet says of an equation, in the order of the paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sympy as sp

from nukernels.catalogue import catalogue
from nukernels.equation_view import Equation, Symbol, find
from nukernels.errors import UserMistake
from nukernels.printing import shorter

if TYPE_CHECKING:
    from derivations.proof import Witness

Progress = Callable[[str, int, int], None]
MARKS = {"definition": "≡", "confirmed": "✓", "corrected": "≠", "unproven": "?"}
LEGEND = {
    "confirmed": "printed and derived agree",
    "corrected": "they differ; both are given, with a point where it shows",
    "definition": "named, quoted or assumed by the paper",
    "unproven": "printed only",
}
ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8}


@dataclass(frozen=True)
class Line:
    """label = value. label is LaTeX; text, where the label is words, holds them."""

    label: str
    value: Any


@dataclass(frozen=True)
class Entry:
    """An equation on a sheet.

    derived: only where it differs from the print, and only what differs. Numbers that are rounded as the print is stand
    here before that.
    """

    id: str
    name: str
    number: str
    place: str
    section: str
    status: str
    level: str
    text: str
    printed: tuple[Line, ...]
    derived: tuple[Line, ...]
    erratum: str
    consequence: str
    witness: Witness | None
    broken: tuple[str, ...]
    symbols: Mapping[str, Symbol]
    parents: tuple[str, ...]
    children: tuple[str, ...]

    @property
    def derived_title(self) -> str:
        """What stands above the derived form, where the printed one is there too."""
        if not self.printed:
            return ""
        return "Derived, before rounding:" if self.level.startswith("rounded") else "Derived:"

    @property
    def mark(self) -> str:
        return MARKS[self.status]

    @property
    def anchor(self) -> str:
        return anchor(self.id)

    @property
    def title(self) -> str:
        """The name in words."""
        return self.name.replace("_", " ")


def anchor(id: str) -> str:
    """Where a page shows an equation."""
    return "eq-" + re.sub(r"[^A-Za-z0-9]+", "-", id)


@dataclass(frozen=True)
class Heading:
    """What stands above a sheet."""

    process: str
    summary: str
    papers: tuple[str, ...]
    counts: Mapping[str, int]

    @property
    def tally(self) -> str:
        return ", ".join(f"{n} {status}" for status, n in self.counts.items() if n)


def entries_of(process: str, progress: Progress | None = None) -> list[Entry]:
    """All equations of a process: first the numbered ones in their order, then those of the text and tables."""
    known = catalogue()
    if process not in known.processes:
        raise UserMistake(f"no process {process!r}; there are {', '.join(known.processes)}")
    chosen = known.of_process(process)
    broken = _broken_by_print(process, progress)
    found = []
    for done, equation in enumerate(chosen):
        if progress is not None:
            progress(equation.id, done, len(chosen))
        found.append(entry_of(equation.id, broken))
    return sorted(found, key=_order)


def heading_of(process: str, entries: Sequence[Entry]) -> Heading:
    declared = catalogue().processes[process]
    papers = tuple(f"{p.authors}, {p.title}, {p.reference} ({p.year})" for p in declared.papers)
    counts = {status: sum(e.status == status for e in entries) for status in LEGEND}
    return Heading(process, declared.summary, papers, counts)


def entry_of(id: str, broken: Mapping[str, tuple[str, ...]] | None = None) -> Entry:
    """One equation. broken: the statements that prints of the process break, by equation."""
    equation = find(id)
    erratum = equation.erratum
    return Entry(
        id=id,
        name=equation.name,
        number=equation.number,
        place=equation.place,
        section=_section(equation),
        status=equation.status,
        level=equation.level,
        text=" ".join(equation.text.split()),
        printed=_lines(equation, equation.components("printed")),
        derived=_lines(equation, equation.differing(), own=True),
        erratum="" if erratum is None else erratum.text,
        consequence="" if erratum is None else erratum.consequence,
        witness=None if erratum is None else erratum.witness,
        broken=() if broken is None else broken.get(id, ()),
        symbols=equation.symbols,
        parents=equation.parents,
        children=equation.children,
    )


def _lines(equation: Equation, parts: Mapping[str, Any], own: bool = False) -> tuple[Line, ...]:
    """own: a form that no paper prints may be factored where that is shorter."""
    return tuple(
        Line(_label(equation, name), shorter(value) if own and isinstance(value, sp.Expr) else value)
        for name, value in _matrices(parts).items()
    )


def _matrices(parts: Mapping[str, Any]) -> dict[str, Any]:
    """Components "[i,j]" of a complete matrix as the matrix."""
    groups: dict[str, dict[tuple[int, int], Any]] = {}
    for name, value in parts.items():
        found = re.fullmatch(r"(.*)\[(\d+),(\d+)\]", name)
        if found is None:
            return dict(parts)
        groups.setdefault(found[1], {})[int(found[2]), int(found[3])] = value
    matrices = {}
    for name, cells in groups.items():
        (first_row, first), (last_row, last) = min(cells), max(cells)
        shape = (last_row - first_row + 1, last - first + 1)
        if len(cells) != shape[0] * shape[1]:
            return dict(parts)
        matrices[name or "value"] = sp.Matrix(*shape, [cells[key] for key in sorted(cells)])
    return matrices


def _label(equation: Equation, name: str) -> str:
    """LaTeX of the left-hand side; words where no symbol is defined."""
    found = equation.latex_names.get(name)
    if found is not None:
        return found
    from nukernels.sheets.tex import escape

    return rf"\text{{{escape(equation.name.replace('_', ' ') if name == 'value' else name)}}}"


def _broken_by_print(process: str, progress: Progress | None) -> dict[str, tuple[str, ...]]:
    from nukernels.verification import errata, verify

    found = errata(verify(process, progress=progress))
    return {e["id"]: tuple(b["id"] for b in e["broken_by_print"]) for e in found}


def _section(equation: Equation) -> str:
    if equation.number:
        return "Numbered equations"
    if equation.place.startswith(("Table", "Fig")):
        return "Tables and figures"
    if re.match(r"(Sec|App|eq)", equation.place):
        return "Statements of the text"
    return "Beside the paper"


def _order(entry: Entry) -> tuple[Any, ...]:
    sections = ("Numbered equations", "Statements of the text", "Tables and figures", "Beside the paper")
    if entry.number:
        letter, digits, suffix = _split(entry.number)
        return (0, letter, digits, suffix, entry.id != f"{entry.id.partition(':')[0]}:{entry.number}", entry.id)
    where = re.match(r"(App|Secs?)\.? ?([A-Z]+|\d+)?\.?([\d.]*)", entry.place)
    chapter: tuple[Any, ...] = (9, 0, "")
    if where is not None:
        head = where[2] or ""
        chapter = (where[1] == "App", ROMAN.get(head) or _integer(head) or ord(head[:1] or " "), where[3] or "")
    near = re.search(r"\((\d+)", entry.place)
    after = "after" in entry.place or "below" in entry.place
    return (sections.index(entry.section), *chapter, int(near[1]) if near else 0, after)


def _split(number: str) -> tuple[str, int, str]:
    found = re.fullmatch(r"([A-Z]?)(\d+)([a-z]?)", number)
    assert found is not None
    return found[1], int(found[2]), found[3]


def _integer(text: str) -> int:
    return int(text) if text.isdigit() else 0


def sections(entries: Iterable[Entry]) -> Iterable[tuple[str, list[Entry]]]:
    """Entries by section, in order."""
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(entry.section, []).append(entry)
    return by_name.items()
