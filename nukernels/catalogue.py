"""The catalogue of equations with its disk cache: the one place where the door opens the derivations.

Importing this module imports SymPy.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from codegen.build.worker import default_cache
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
    return Workspace(Store(default_cache()))
