"""What the pages of all papers share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Progress = Callable[[str, int, int], None]


def errata(paper: str) -> list[str]:
    """What is wrong in print, as a section."""
    import nukernels

    lines = ["## Errata", ""]
    for id in nukernels.equations():
        if id.startswith(f"{paper}:"):
            erratum = nukernels.equation(id).erratum
            if erratum is not None:
                lines.append(f"* `{id}` {erratum.text} {erratum.consequence}".rstrip())
    return [*lines, ""]


def table_text(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A Markdown table."""
    return [
        "| " + " | ".join(columns) + " |",
        "|" + "---|" * len(columns),
        *("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows),
        "",
    ]
