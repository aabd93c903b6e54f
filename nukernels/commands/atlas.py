"""`nukernels atlas`: a static web site of all equations."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nukernels.commands import _terminal as terminal


def command(
    to: Annotated[Path, typer.Option(help="Folder to write.")] = Path("atlas"),
    process: Annotated[str | None, typer.Option(help="Only this process.")] = None,
) -> None:
    """Write a web site of all equations: a page per process, search, errata; opens in any browser, offline."""
    from nukernels.atlas import write_atlas

    with terminal.progress("Writing the atlas") as step:
        page = write_atlas(to, None if process is None else [process], step)
    typer.echo(str(page))
