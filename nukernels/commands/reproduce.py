"""`nukernels reproduce [PAPER]`: every table, figure and number of the text, ours beside theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nukernels.commands import _terminal as terminal
from nukernels.errors import Interrupted, UserMistake


def command(
    paper: Annotated[str | None, typer.Argument(help="Key of the paper; without it, all of them.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder to write; default results/PAPER, or results for all papers.")
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="The statistics of the papers; otherwise a smaller one that the pages state.")
    ] = False,
) -> None:
    """Write a page with tables, figures and datasets of a paper, or of every paper and an index."""
    from nukernels.reproductions import reproduce

    if paper is None:
        _all(out or Path("results"), full)
        return
    with terminal.progress(paper) as step, terminal.said_once():
        report = reproduce(paper, out or Path("results") / paper, step, full=full)
    terminal.console().print(report.read_text(), markup=False, soft_wrap=True)
    typer.echo(str(report), err=True)


def _all(folder: Path, full: bool) -> None:
    """Every paper; one that fails does not keep the others from being written."""
    from nukernels.reproductions import PAPERS, reproduce, write_index

    pages: dict[str, Path | Exception] = {}
    for paper in PAPERS:
        try:
            with terminal.progress(paper) as step, terminal.said_once():
                pages[paper] = reproduce(paper, folder / paper, step, full=full)
            typer.echo(str(pages[paper]), err=True)
        except Interrupted:
            raise
        except Exception as error:  # any fault of one paper is reported in the index and at the end
            pages[paper] = error
    typer.echo(str(write_index(folder, pages)), err=True)
    failed = [f"{paper} ({error})" for paper, error in pages.items() if isinstance(error, Exception)]
    if failed:
        raise UserMistake(f"not reproduced: {'; '.join(failed)}")
