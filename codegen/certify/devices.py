"""JAX kernels on the accelerators of this machine, held to the same contract as on the processor.

What is found is reported and not kept beside the kernels: that would differ from machine to machine.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from codegen.build.report import Progress
from codegen.build.worker import default_cache
from codegen.certify.certificate import Certificate
from codegen.certify.loaded import jax_on
from codegen.certify.measure import DEFAULT_POINTS, certify
from codegen.certify.relations import surface_of
from codegen.certify.run import Open, programs
from derivations.core import load
from derivations.core.store import Store
from derivations.core.workspace import Workspace, using


def accelerators() -> list[Any]:
    """One device of every kind beside the processor that JAX computes on here; none without JAX."""
    if importlib.util.find_spec("jax") is None:
        return []
    import jax

    found: dict[str, Any] = {}
    for device in jax.devices():
        found.setdefault(device.platform, device)
    return [device for platform, device in found.items() if platform != "cpu"]


def certify_on(
    device: Any,
    open_library: Open,
    root: Path,
    package: str = "derivations",
    *,
    count: int = DEFAULT_POINTS,
    kernels: Sequence[str] | None = None,
    cache: Path | None = None,
    progress: Progress = lambda what, done, total: None,
) -> list[Certificate]:
    """Certificates of the JAX kernels of a build, computed on one device. kernels: only these."""
    library = open_library(root)
    names = list(kernels or library.names)
    found: list[Certificate] = []
    with using(Workspace(Store(cache or default_cache()))):
        for done, name in enumerate(names):
            progress(f"{name} on {device}", done, len(names))
            kernel, loaded = load(package).kernel(name), library.kernel(name)
            program, true_program = programs(kernel, loaded)
            targets = jax_on(loaded, device)
            found += certify(program, true_program, targets, count=count, surface=surface_of(kernel))
    progress("done", len(names), len(names))
    return found
