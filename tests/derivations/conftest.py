"""Fixtures: a catalogue that forgets what a test declares."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from derivations.core import CATALOGUE, Catalogue, Paper, process, quantity
from derivations.core.quantity import forget


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    """The catalogue with an empty process "toy" for this test's module; restored afterwards."""
    saved = {name: dict(getattr(CATALOGUE, name)) for name in vars(CATALOGUE)}
    yield CATALOGUE
    forget("toy")
    for name, entries in saved.items():
        getattr(CATALOGUE, name).clear()
        getattr(CATALOGUE, name).update(entries)


@pytest.fixture
def toy(catalogue: Catalogue, request: pytest.FixtureRequest) -> Catalogue:
    """A process that owns the test's module."""
    process(request.module.__name__, Paper("toy", "A. Author", "Title", "J. Phys.", 2000), name="toy")
    return catalogue


__all__ = ["quantity"]
