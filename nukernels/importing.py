"""Modules of the user's own, found as `python -m` finds them."""

from __future__ import annotations

import sys
from pathlib import Path


def current_folder_counts() -> None:
    """Let modules in the current folder be imported, as well as those that are installed."""
    if "" not in sys.path and str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
