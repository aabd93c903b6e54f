"""`nukernels reproduce PAPER`: every table, figure and number of the text, ours beside theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nukernels.commands import _terminal as terminal


def command(
    paper: Annotated[str, typer.Argument(help="Key of the paper.")] = "ando2003",
    out: Annotated[Path | None, typer.Option(help="Folder to write (default: results/PAPER).")] = None,
) -> None:
    """Write a report with tables, figures and datasets of a paper."""
    from nukernels.reproductions import reproduce

    with terminal.progress("Reproducing") as step, terminal.said_once():
        report = reproduce(paper, out or Path("results") / paper, step)
    terminal.console().print(report.read_text(), markup=False, soft_wrap=True)
    typer.echo(str(report), err=True)
