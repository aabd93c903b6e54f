"""What the subcommands share: tables, JSON, progress, and errors in one line."""

from __future__ import annotations

import json
import shutil
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nukernels.errors import Interrupted, KernelsNotBuilt, UserMistake

if TYPE_CHECKING:
    from rich.console import Console

JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
STYLES = {"confirmed": "green", "definition": "dim", "corrected": "yellow", "unproven": "bold red"}
Progress = Callable[[str, int, int], None]


def console() -> Console:
    """Standard output."""
    from rich.console import Console

    # A pipe or a file has no width: do not fold lines there.
    return Console(highlight=False, width=None if sys.stdout.isatty() else 160)


def print_json(value: Any) -> None:
    print(json.dumps(value, indent=2, ensure_ascii=False, default=str))


def table(
    title: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    styles: Sequence[str] = (),
    widths: Sequence[int | None] = (),
    lines: bool = False,
) -> None:
    """A table; styles: one per row, optional. widths: of columns, optional. lines: between rows."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    made = Table(
        title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False, show_lines=lines
    )
    for number, name in enumerate(columns):
        width = widths[number] if widths else None
        made.add_column(name, overflow="fold", no_wrap=number == 0 and not widths, width=width)
    for i, row in enumerate(rows):
        made.add_row(*(Text(cell) for cell in row), style=styles[i] if styles else None)
    console().print(made)


ANSI = {"green": "32", "yellow": "33", "dim": "2", "bold red": "1;31"}


def lines(title: str, rows: Sequence[Sequence[str]], styles: Sequence[str] = ()) -> None:
    """Long lists, one line per row: columns as wide as their cells, the last cut to what a terminal leaves.

    Written without Rich, which would take longer than everything else. Pipes and files get whole lines.
    """
    to_terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if to_terminal else None
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1] if rows else []
    print(f"\033[1m{title}\033[0m" if to_terminal else title)
    for number, row in enumerate(rows):
        text = "  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[-1]]).rstrip()
        if width is not None and len(text) > width:
            text = text[: width - 1] + "…"
        code = ANSI.get(styles[number]) if styles and to_terminal else None
        print(f"\033[{code}m{text}\033[0m" if code else text)
    print()


@contextmanager
def progress(title: str) -> Iterator[Progress]:
    """A callback (what, done, total). A bar on terminals; elsewhere one line per step of ten percent."""
    try:
        with _shown(title) as step:
            yield step
    except KeyboardInterrupt:
        raise Interrupted from None


@contextmanager
def _shown(title: str) -> Iterator[Progress]:
    if not sys.stderr.isatty():
        yield _lines(title)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[what]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, what="", total=None)

        def step(what: str, done: int, total: int) -> None:
            bar.update(task, what=what, completed=done, total=total or None)

        yield step


def _lines(title: str) -> Progress:
    printed = -1

    def step(what: str, done: int, total: int) -> None:
        nonlocal printed
        tenth = 10 * done // max(total, 1)
        if tenth != printed:
            printed = tenth
            print(f"{title}: {done}/{total} {what}", file=sys.stderr, flush=True)

    return step


@contextmanager
def patience(what: str) -> Iterator[None]:
    """Says on a terminal what is going on while something may take more than a second."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(what):
        yield


@contextmanager
def user_mistakes() -> Iterator[None]:
    """Errors that mean wrong input become one line; everything else stays a bug with a traceback."""
    try:
        yield
    except KeyError as error:
        raise UserMistake(str(error.args[0]) if error.args else str(error)) from error
    except OSError as error:
        raise UserMistake(f"{error.filename}: {error.strerror}" if error.filename else str(error)) from error
    except (TypeError, ValueError, ArithmeticError, KernelsNotBuilt) as error:
        raise UserMistake(str(error)) from error


class said_once(warnings.catch_warnings):
    """Warnings as single lines on stderr, each once."""

    def __enter__(self) -> Any:
        entered = super().__enter__()
        self.said: set[str] = set()
        warnings.simplefilter("always")
        warnings.showwarning = self._say
        return entered

    def _say(self, message: Any, *rest: Any, **named: Any) -> None:
        if str(message) not in self.said:
            self.said.add(str(message))
            typer.echo(f"warning: {message}", err=True)
