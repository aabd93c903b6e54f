"""`nukernels errata`: what is wrong in print, with a point where anybody can see it."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from nukernels.commands import _terminal as terminal


def command(
    process: Annotated[str | None, typer.Option(help="Only this process.")] = None,
    json: terminal.JsonFlag = False,
) -> None:
    """Printed against derived: every disagreement, with a witness and the identities that the print breaks."""
    from nukernels.verification import errata, verify

    with terminal.progress("Comparing print and derivation") as step:
        found = errata(verify(process, progress=step))
    if json:
        terminal.print_json(found)
        return
    report(found)


def report(found: list[dict[str, Any]]) -> None:
    """Errata for readers."""
    out = terminal.console()
    if not found:
        out.print("No errata: every derivable equation agrees with its print.")
    for entry in found:
        out.print(f"[bold]{entry['id']}[/bold] {entry['name']}", soft_wrap=True)
        out.print(f"  {entry['text']}", markup=False, soft_wrap=True)
        if entry["consequence"]:
            out.print(f"  Consequence: {entry['consequence']}", markup=False, soft_wrap=True)
        witness = entry["witness"]
        if witness:
            point = ", ".join(f"{name} = {value}" for name, value in witness["point"].items())
            where = f" ({witness['component']})" if witness["component"] else ""
            out.print(f"  Witness{where}: {f'at {point}' if point else 'everywhere'}", markup=False, soft_wrap=True)
            out.print(f"    printed {witness['printed']}   derived {witness['derived']}", markup=False, soft_wrap=True)
        for broken in entry["broken_by_print"]:
            out.print(f"  The print breaks {broken['id']}: {broken['detail']}", markup=False, soft_wrap=True)
        out.print()
