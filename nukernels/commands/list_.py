"""`nukernels list`: equations, identities and kernels at a glance, one line each."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake

KINDS = ("equations", "identities", "kernels")
STATUSES = ("definition", "confirmed", "corrected", "unproven")
COLUMNS = {
    "equations": ("id", "status", "level", "name", "text"),
    "identities": ("id", "name", "why"),
    "kernels": ("name", "text"),
}


def command(
    what: Annotated[str, typer.Argument(help="equations, identities, kernels or all")] = "all",
    process: Annotated[str | None, typer.Option(help="Only this process, for example neutrino_nucleon.")] = None,
    status: Annotated[str | None, typer.Option(help="Only equations of this status (runs the comparison).")] = None,
    package: Annotated[str, typer.Option(help="Any importable package that declares physics.")] = "derivations",
    json: terminal.JsonFlag = False,
) -> None:
    """List equations, identities and kernels. Statuses are those known from earlier; --status finds out the rest."""
    if what not in (*KINDS, "all"):
        raise UserMistake(f"list knows {', '.join(KINDS)} and all, not {what!r}")
    if status is not None and status not in STATUSES:
        raise UserMistake(f"--status is {', '.join(STATUSES)}, not {status!r}")
    if status is not None and what not in ("equations", "all"):
        raise UserMistake(f"--status is for equations; {what} have none")
    found = _listing(package, process, status)
    kinds = ["equations"] if status is not None else [kind for kind in KINDS if what in (kind, "all")]
    chosen = {kind: found[kind] for kind in kinds}
    if json:
        terminal.print_json(chosen)
        return
    for kind, rows in chosen.items():
        _print(kind, rows)


def _listing(package: str, process: str | None, status: str | None) -> dict[str, Any]:
    from nukernels.listing import HOUSE, listing, of_process, remember

    if package != HOUSE:
        from nukernels.commands.build import require_importable

        require_importable(package)
    found = of_process(listing(package), process)
    if status is None:
        return found
    if any(row["status"] not in STATUSES for row in found["equations"]):
        from nukernels.rows import compare_all

        with terminal.progress("Comparing print and derivation") as step:
            compare_all(process, step)
        found = of_process(remember(package), process)
    return {**found, "equations": [row for row in found["equations"] if row["status"] == status]}


def _print(kind: str, rows: list[dict[str, Any]]) -> None:
    counts = Counter(row["status"] for row in rows if "status" in row)
    known = ", ".join(f"{n} {status}" for status, n in sorted(counts.items()))
    styles = [terminal.STYLES.get(str(row.get("status", "")), "") for row in rows]
    columns = COLUMNS[kind]
    cells = [[_cell(row[c]) for c in columns] for row in rows]
    terminal.lines(f"{len(rows) or 'no'} {kind}" + (f": {known}" if known else ""), cells, styles)


def _cell(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
