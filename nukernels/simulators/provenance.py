"""What a dataset says about its origin: equations, papers, versions, options. No clocks: same run, same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import version
from typing import Any

from nukernels.compiled import Kernel

LIBRARIES = ("nukernels", "numpy", "scipy", "xarray")


def attributes(title: str, kernels: Iterable[Kernel], options: Mapping[str, Any]) -> dict[str, str]:
    """Attributes for a dataset: strings that any file format keeps."""
    kernels = tuple(kernels)
    equations = dict.fromkeys(id for each in kernels for id in each.equations)
    papers = dict.fromkeys(paper for each in kernels for paper in each.papers)
    return {
        "title": title,
        "equations": ", ".join(equations),
        "references": "; ".join(papers),
        "kernels": ", ".join(each.name for each in kernels),
        "options": json.dumps(options, sort_keys=True),
        "versions": ", ".join(f"{name} {_version(name)}" for name in LIBRARIES),
        "units_convention": "hbar = c = k_B = 1, energies in MeV",
    }


@cache
def _version(name: str) -> str:
    try:
        return version(name)
    except ModuleNotFoundError:
        return "not installed"
