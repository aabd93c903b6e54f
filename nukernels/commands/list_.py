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
    """List equations, identities and kernels. Statuses come from the last verification."""
    if what not in (*KINDS, "all"):
        raise UserMistake(f"list knows {', '.join(KINDS)} and all, not {what!r}")
    from nukernels.commands._catalogue_rows import equation_rows, identity_rows, kernel_rows

    makers = {"equations": equation_rows, "identities": identity_rows, "kernels": kernel_rows}
    wanted = KINDS if what == "all" else (what,)
    found: dict[str, list[dict[str, Any]]] = {kind: makers[kind](process) for kind in wanted}
    if status is not None and "equations" in found:
        found["equations"] = [row for row in found["equations"] if row["status"] == status]
    if json:
        terminal.print_json(found)
        return
    for kind in wanted:
        _print(kind, found[kind])


def _print(kind: str, rows: list[dict[str, Any]]) -> None:
    if not rows:
        terminal.console().print(f"no {kind}")
        return
    columns = [c for c in rows[0] if c not in ("process", "parents", "constrains")]
    styles = [terminal.STYLES.get(str(row.get("status", "")), "") for row in rows]
    terminal.table(f"{len(rows)} {kind}", columns, [[_cell(row[c]) for c in columns] for row in rows], styles)


def _cell(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
