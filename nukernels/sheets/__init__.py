"""Formula sheets: the equations of a process on one page, numbered as in the paper, for people who check it.

`entries` collects them, `tex`, `markdown` and `html` write them; `sheet` does all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nukernels.sheets.entries import Entry, Heading, entries_of, entry_of, heading_of

FORMATS = ("html", "latex", "markdown")


def sheet(process: str, format: str, progress: Callable[[str, int, int], None] | None = None) -> str:
    """The formula sheet of a process as one document."""
    found = entries_of(process, progress)
    return _writer(format)(heading_of(process, found), found)


def single(id: str, format: str) -> str:
    """One equation as it stands in a sheet, without the document around it."""
    if format == "latex":
        from nukernels.sheets.tex import block
    elif format == "markdown":
        from nukernels.sheets.markdown import block
    else:
        from nukernels.sheets.html import block
    return block(entry_of(id))


def _writer(format: str) -> Callable[[Heading, Sequence[Entry]], str]:
    if format == "latex":
        from nukernels.sheets.tex import document
    elif format == "markdown":
        from nukernels.sheets.markdown import document
    elif format == "html":
        from nukernels.sheets.html import document
    else:
        raise ValueError(f"--format is {', '.join(FORMATS)}, not {format!r}")
    return document
