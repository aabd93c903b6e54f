"""The catalogue of equations with its disk cache: the one place where the door opens the derivations.

Importing this module imports SymPy.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from derivations.core import Catalogue, load
from derivations.core.store import Store
from derivations.core.workspace import Workspace, using


@cache
def catalogue() -> Catalogue:
    """Every equation, identity and kernel of nukernels; packages of users add theirs when imported."""
    return load("derivations")


@contextmanager
def derivations_cached() -> Iterator[Catalogue]:
    """The catalogue, with forms of equations read from and written to the disk cache."""
    with using(_workspace()):
        yield catalogue()


@cache
def _workspace() -> Workspace:
    return Workspace(Store(cache_folder()))


def cache_folder() -> Path:
    """$NUKERNELS_CACHE, or .nukernels_cache in a source checkout, or the user's cache folder."""
    chosen = os.environ.get("NUKERNELS_CACHE")
    if chosen:
        return Path(chosen)
    checkout = Path(__file__).resolve().parents[1]
    if (checkout / "pyproject.toml").is_file():
        return checkout / ".nukernels_cache"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "nukernels"
