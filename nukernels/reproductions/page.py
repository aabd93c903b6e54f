"""What the pages of all papers share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

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


def numbers_of_the_text(paper: str, inputs: Mapping[str, float] | None = None) -> list[str]:
    """Every number of a paper that we derive, ours as computed beside theirs as printed, as a section.

    inputs: values for what the paper leaves open, by name; numbers that need others are left out.
    """
    import nukernels

    given, rows = dict(inputs or {}), []
    for id in nukernels.equations():
        if not id.startswith(f"{paper}:"):
            continue
        equation = nukernels.equation(id)
        if equation.kind != "derivable" or not set(equation.symbols) <= set(given):
            continue
        values = {name: given[name] for name in equation.symbols}
        theirs, ours = (_parts(equation.evaluate(values, 15, form)) for form in ("printed", "unrounded"))
        agreement = f"{equation.status}, {equation.level}"
        for part, number in theirs.items():
            label = equation.text.splitlines()[0] + ("" if part == "value" else f" ({part})")
            ratio = f"{float(ours[part] / number):.3g}" if number else "-"
            rows.append([f"`{id}`", label, f"{float(number):.4g}", f"{float(ours[part]):.4g}", ratio, agreement])
    taken = f", for {', '.join(f'{name} = {value:g}' for name, value in given.items())}" if given else ""
    return [
        "## Every number of the text",
        "",
        f"Ours as computed{taken}, before it is rounded as the print is. What is said in words is 1 where it holds. "
        "Confirmed, rounded(...): ours meets the print as far as the print says it, to so many digits, to a power of "
        'ten, or to the factor that "about" is read as.',
        "",
        *table_text(["item", "what", "theirs", "ours", "ours/theirs", "status"], rows),
    ]


def _parts(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {"value": value}


def table_text(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A Markdown table."""
    return [
        "| " + " | ".join(columns) + " |",
        "|" + "---|" * len(columns),
        *("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows),
        "",
    ]
