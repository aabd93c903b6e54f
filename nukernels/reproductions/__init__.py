"""One module per paper: every table, figure and number of its text, ours beside theirs, as a page."""

from __future__ import annotations

import importlib
from pathlib import Path

from nukernels.errors import UserMistake
from nukernels.hints import with_hint
from nukernels.reproductions.page import Progress
from nukernels.saving import in_one_step, require_writable

PAPERS = {
    "ando2003": "nukernels.reproductions.ando2003",
    "kaminski2016": "nukernels.reproductions.kaminski2016",
    "liu2026": "nukernels.reproductions.liu2026",
    "nardi2000": "nukernels.reproductions.nardi2000",
    "pastor1998": "nukernels.reproductions.pastor1998",
}
INDEX = "index.md"


def reproduce(paper: str, folder: Path, progress: Progress, *, full: bool = False) -> Path:
    """Write report.md, datasets and figures of a paper to a folder; gives the path of the report.

    full: the statistics of the paper; otherwise a smaller one that the page states.
    """
    if paper not in PAPERS:
        raise UserMistake(f"reproduce knows {', '.join(PAPERS)}, not {with_hint(repr(paper), PAPERS)}")
    require_writable(folder / "report.md")
    made: Path = importlib.import_module(PAPERS[paper]).reproduce(folder, progress, full)
    return made


def write_index(folder: Path, pages: dict[str, Path | Exception]) -> Path:
    """A page that leads to the pages of all papers; a paper that failed is there with its message."""
    lines = ["# The papers, ours beside theirs", ""]
    for paper, page in pages.items():
        if isinstance(page, Exception):
            lines.append(f"* {paper}: FAILED, {type(page).__name__}: {page}")
        else:
            title = page.read_text().splitlines()[0].lstrip("# ").strip()
            lines.append(f"* [{title}]({page.relative_to(folder).as_posix()})")
    index = folder / INDEX
    with in_one_step(index) as temporary:
        temporary.write_text("\n".join(lines) + "\n")
    return index
