"""The tutorial's physics as a small known package, taken out of the catalogue afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TUTORIAL = Path(__file__).resolve().parents[2] / "docs" / "tutorial"


@pytest.fixture(scope="module")
def my_physics() -> Iterator[str]:
    """Name of the tutorial's package, imported and in the catalogue."""
    from derivations.core import CATALOGUE
    from derivations.core.quantity import forget
    from nukernels.catalogue import catalogue

    catalogue()
    sys.path.insert(0, str(TUTORIAL))
    before = {name: set(entries) for name, entries in vars(CATALOGUE).items()}
    try:
        __import__("my_physics")
        yield "my_physics"
    finally:
        sys.path.remove(str(TUTORIAL))
        sys.modules.pop("my_physics", None)
        forget("my_physics")
        for name, entries in vars(CATALOGUE).items():
            for key in set(entries) - before[name]:
                del entries[key]


@pytest.fixture(scope="session")
def recoil_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tutorial's kernel, built as a user would, without certification."""
    folder = tmp_path_factory.mktemp("kernels") / "my_kernels"
    script = (
        "from pathlib import Path; from codegen.build import build; "
        f"build('my_physics', Path({str(folder)!r}), workers=1)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=TUTORIAL, env={**os.environ, "PYTHONPATH": "."})
    return folder
