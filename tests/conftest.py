"""What tests of several packages share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module")
def quick_compiler() -> Iterator[None]:
    """C compiled for one instruction set: where a test is about what a build does, and not about the code it makes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CC", f"{os.environ.get('CC', 'cc')} -DNK_PLAIN")
        yield
