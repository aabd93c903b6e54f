"""`nukernels errata`: what is wrong in print, with a point where anybody can see it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from nukernels.commands import _terminal as terminal

TABLE_FROM = 120  # columns; narrower terminals show one block per erratum
SHORT = 110  # characters of a formula in the table
FEW = 4  # inputs of a witness in the table

Erratum = dict[str, Any]


def command(
    process: Annotated[str | None, typer.Option(help="Only this process.")] = None,
    verbose: Annotated[
        bool,
        typer.Option("--verbose", help="Whole formulas, whole witnesses, and what each print breaks."),
    ] = False,
    json: terminal.JsonFlag = False,
) -> None:
    """Printed against derived across the papers: place, both forms, a witness, the consequence."""
    from nukernels.verification import errata, verify

    with terminal.progress("Comparing print and derivation") as step:
        found = errata(verify(process, progress=step))
    if json:
        terminal.print_json(found)
        return
    report(found, verbose)


def report(found: list[Erratum], verbose: bool = False) -> None:
    """Errata for readers, paper by paper."""
    out = terminal.console()
    if not found:
        out.print("No errata: every derivable equation agrees with its print.")
        return
    for paper, group in _by_paper(found):
        title = f"{paper}, {len(group)} {'erratum' if len(group) == 1 else 'errata'}"
        if not verbose and out.width >= TABLE_FROM:
            _table(title, group)
        else:
            out.print(f"[bold]{title}[/bold]\n")
            for entry in group:
                print("\n".join(_block(entry, out.width, verbose)) + "\n")
    if not verbose:
        out.print("Whole formulas, points and the statements that each print breaks: nukernels errata --verbose")


def _by_paper(found: list[Erratum]) -> list[tuple[str, list[Erratum]]]:
    groups: dict[str, list[Erratum]] = {}
    for entry in found:
        groups.setdefault(entry["id"].partition(":")[0], []).append(entry)
    return list(groups.items())


def _table(title: str, group: list[Erratum]) -> None:
    columns = {"place": 15, "printed": 32, "derived": 32, "witness": 28, "what is wrong, and the consequence": None}
    rows = []
    for entry in group:
        said = entry["text"] + (f"\n→ {entry['consequence']}" if entry["consequence"] else "")
        name = entry["id"].partition(":")[2]
        place = name if entry["place"] == f"eq. ({name})" else f"{name}\n{entry['place']}"
        rows.append([place, _formulas(entry["printed"]), _formulas(entry["derived"]), _witness(entry), said])
    terminal.table(title, list(columns), rows, widths=list(columns.values()), lines=True)


def _formulas(parts: dict[str, str], limit: int | None = SHORT) -> str:
    """One formula, or the first of several by name."""
    shown = []
    for name, text in parts.items():
        cut = text if limit is None or len(text) <= limit else f"{text[: limit - 1]}…"
        shown.append(cut if name == "value" else f"{name} = {cut}")
    if limit is not None and len(shown) > 2:
        return "\n".join([*shown[:2], f"and {len(shown) - 2} more"])
    return "\n".join(shown)


def _witness(entry: Erratum, few: int | None = FEW) -> str:
    witness = entry["witness"]
    if witness is None:
        return "-"
    inputs = list(witness["point"].items())
    shown = [f"{name} = {value if few is None else _short(value)}" for name, value in inputs[:few]]
    if few is not None and len(inputs) > few:
        shown.append(f"and {len(inputs) - few} more inputs")
    where = f"at {', '.join(shown)}: " if inputs else ""
    values = [witness[form] if few is None else _short(witness[form]) for form in ("printed", "derived")]
    return f"{where}{values[0]} printed, {values[1]} derived"


def _short(number: str) -> str:
    try:
        return f"{float(number):.4g}"
    except ValueError:
        return number if len(number) < 30 else f"{number[:29]}…"


def _block(entry: Erratum, width: int, verbose: bool) -> Iterator[str]:
    """One erratum in lines; for narrow terminals and whole formulas."""
    limit, few = (None, None) if verbose else (2 * SHORT, FEW)
    yield f"{entry['id']} ({entry['place']}), {entry['name'].replace('_', ' ')}"
    said = {
        "printed": _formulas(entry["printed"], limit),
        "derived": _formulas(entry["derived"], limit),
        "wrong": entry["text"],
        "consequence": entry["consequence"],
        "witness": _witness(entry, few),
    }
    broken = entry["broken_by_print"]
    if broken:
        details = [f"{b['id']}: {b['detail']}" if verbose else b["id"] for b in broken]
        said["breaks"] = ("\n" if verbose else ", ").join(details)
    for title, text in said.items():
        for number, line in enumerate(text.splitlines()):
            head = f"  {title if number == 0 else '':<12}"
            yield textwrap.fill(line, max(width, 40), initial_indent=head, subsequent_indent=" " * 14)
