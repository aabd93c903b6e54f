"""What tests of several packages share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module")
def quick_compiler() -> Iterator[None]:
    """C compiled for one instruction set: where a test is about what a build does, and not about the code it makes."""
    there = os.environ.get("CC") or next((c for c in ("cc", "gcc", "clang") if shutil.which(c)), "cc")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CC", f"{there} -DNK_PLAIN")
        yield
