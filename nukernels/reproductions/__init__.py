"""One module per paper: every table, figure and number of its text, ours beside theirs, as a page."""

from __future__ import annotations

import importlib
from pathlib import Path

from nukernels.errors import UserMistake
from nukernels.reproductions.page import Progress

PAPERS = {"ando2003": "nukernels.reproductions.ando2003"}


def reproduce(paper: str, folder: Path, progress: Progress, *, full: bool = False) -> Path:
    """Write report.md, datasets and figures of a paper to a folder; gives the path of the report.

    full: the statistics of the paper; otherwise a smaller one that the page states.
    """
    if paper not in PAPERS:
        raise UserMistake(f"reproduce knows {', '.join(PAPERS)}, not {paper!r}")
    made: Path = importlib.import_module(PAPERS[paper]).reproduce(folder, progress, full)
    return made
