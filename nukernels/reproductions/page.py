"""What the pages of all papers share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from nukernels.saving import in_one_step

Progress = Callable[[str, int, int], None]


def written(folder: Path, lines: Sequence[str]) -> Path:
    """The page of a paper as report.md in its folder, whole or not at all; gives its path."""
    report = folder / "report.md"
    with in_one_step(report) as temporary:
        temporary.write_text("\n".join(lines) + "\n")
    return report


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
