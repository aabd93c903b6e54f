"""`nukernels export --target c --to DIR`: a folder of C that needs nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import UserMistake


def command(
    to: Annotated[Path, typer.Option("--to", help="Folder to write; it must not exist, or be an earlier export.")],
    target: Annotated[str, typer.Option(help="Only c so far.")] = "c",
    source: Annotated[Path | None, typer.Option("--from", help="Kernels of your own: the --out of a build.")] = None,
) -> None:
    """Write C sources, header, licence, papers to cite, Makefile and self-test to a folder of their own."""
    if target != "c":
        raise UserMistake(f"export knows the target c, not {target!r}")
    from generated.loader import NotCompiled, library
    from nukernels.export import export

    try:
        with terminal.progress("Exporting") as step:
            files = export(library(None if source is None else str(source)), to, step)
    except NotCompiled as error:
        raise UserMistake(str(error)) from error
    print(f"{len(files)} files in {to}; try: make -C {to} test")
