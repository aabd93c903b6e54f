"""Targets by name: every module of this folder that defines TARGET."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from codegen.targets.interface import CannotExpress, Module, Target

__all__ = ["CannotExpress", "Module", "Target", "targets"]


@cache
def targets() -> dict[str, Target]:
    """All targets, by name."""
    found = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda i: i.name):
        target = getattr(importlib.import_module(f"{__name__}.{info.name}"), "TARGET", None)
        if target is not None:
            found[target.name] = target
    return found
