"""Published tables of solar neutrinos, as arrays: lines that start with # cite the publication, then a header."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from nukernels.errors import UserMistake

Array = NDArray[np.float64]
FOLDERS = ("nukernels", "derivations")  # their data/: what the derivations quote as well lies with them, once


@cache
def text(name: str) -> str:
    """A table as it lies on disk."""
    for package in FOLDERS:
        path = files(package) / "data" / name
        if path.is_file():
            return path.read_text()
    raise UserMistake(f"the table {name} is missing from this installation of nukernels")


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Rows by the names of the header."""
    lines = [line for line in text(name).splitlines() if not line.startswith("#")]
    return tuple(csv.DictReader(lines))


def column(name: str, title: str) -> Array:
    """One column as numbers."""
    return np.array([float(row[title]) for row in rows(name)])


def citation(name: str) -> str:
    """The first comment of a table: the publication."""
    return text(name).splitlines()[0].lstrip("# ").strip()
