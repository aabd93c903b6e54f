"""`nukernels list`: equations, identities and kernels at a glance."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake

KINDS = ("equations", "identities", "kernels")


def command(
    what: Annotated[str, typer.Argument(help="equations, identities, kernels or all")] = "all",
    process: Annotated[str | None, typer.Option(help="Only this process, for example neutrino_nucleon.")] = None,
    status: Annotated[str | None, typer.Option(help="Only equations of this status (runs the comparison).")] = None,
    json: terminal.JsonFlag = False,
) -> None:
    """List equations, identities and kernels. Statuses are those known from earlier; --status finds out the rest."""
    if what not in (*KINDS, "all"):
        raise UserMistake(f"list knows {', '.join(KINDS)} and all, not {what!r}")
    from nukernels.commands._catalogue_rows import equation_rows, identity_rows, kernel_rows

    if status is not None:
        with terminal.progress("Comparing print and derivation") as step:
            rows = equation_rows(process, step)
        what, found = "equations", {"equations": [row for row in rows if row["status"] == status]}
    else:
        makers = {"equations": equation_rows, "identities": identity_rows, "kernels": kernel_rows}
        found = {kind: makers[kind](process) for kind in KINDS if what in (kind, "all")}
    if json:
        terminal.print_json(found)
        return
    for kind, rows in found.items():
        _print(kind, rows)


def _print(kind: str, rows: list[dict[str, Any]]) -> None:
    if not rows:
        terminal.console().print(f"no {kind}")
        return
    columns = [c for c in rows[0] if c not in ("process", "parents", "constrains")]
    styles = [terminal.STYLES.get(str(row.get("status", "")), "") for row in rows]
    terminal.table(f"{len(rows)} {kind}", columns, [[_cell(row[c]) for c in columns] for row in rows], styles)


def _cell(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
