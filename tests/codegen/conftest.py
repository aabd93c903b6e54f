"""Toys for the compiler's tests: the package toy_physics, importable, and its programs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

PACKAGES = str(Path(__file__).parent / "packages")
if PACKAGES not in sys.path:
    sys.path.insert(0, PACKAGES)


@pytest.fixture(scope="session")
def toy():
    """The catalogue with the toys."""
    from derivations.core import load

    return load("toy_physics")


@pytest.fixture(scope="session")
def toy_environment():
    """Environment of subprocesses that import the house and the toys."""
    here = Path(__file__).resolve().parents[2]
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(here), PACKAGES])}


@pytest.fixture(scope="session")
def toy_folder(toy, tmp_path_factory):
    """The kernels of the toys, built once for all tests that change nothing in it."""
    from codegen.build import build

    folder = tmp_path_factory.mktemp("kernels")
    report = build("toy_physics", folder, workers=1, cache=tmp_path_factory.mktemp("cache"))
    assert report.library is not None
    return folder
