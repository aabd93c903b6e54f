"""The part of a build that needs SymPy: from kernels to optimised programs, in parallel processes."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from codegen.ir.program import Program


@dataclass(frozen=True)
class Made:
    """An optimised program; operations per element as lowered and now; the time it took."""

    program: Program
    operations_before: int
    operations_after: int
    seconds: float


@dataclass(frozen=True)
class Listed:
    """The kernels of a package, by process, with the summaries of the processes."""

    kernels: tuple[str, ...]
    summaries: dict[str, str]


def list_kernels(package: str) -> Listed:
    """Import a package and list the kernels that it declares."""
    from derivations.core import load

    catalogue = load(package)
    inside = {p.name: p for p in catalogue.processes.values() if (p.package + ".").startswith(package + ".")}
    names = tuple(sorted(n for n in catalogue.kernels if n.partition(".")[0] in inside))
    return Listed(names, {name: p.summary for name, p in inside.items()})


def make(package: str, name: str, cache: Path) -> Made:
    """Compile one kernel to a program."""
    from codegen.pipeline import compile_kernel, operations
    from derivations.core import load
    from derivations.core.store import Store
    from derivations.core.workspace import Workspace, using

    start = time.perf_counter()
    kernel = load(package).kernel(name)
    with using(Workspace(Store(cache))):
        compiled = compile_kernel(kernel)
    before, after = (sum(operations(s.program)[0].values()) for s in (compiled.stages[0], compiled.stages[-1]))
    return Made(compiled.program, before, after, time.perf_counter() - start)


def make_all(package: str, names: Sequence[str], cache: Path, workers: int) -> Iterator[Made]:
    """Compile kernels, in the order of their names whatever the number of workers."""
    if workers <= 1 or len(names) <= 1:
        for name in names:
            yield make(package, name, cache)
        return
    with ProcessPoolExecutor(min(workers, len(names)), mp_context=get_context("spawn")) as pool:
        yield from pool.map(make, [package] * len(names), names, [cache] * len(names))


def default_cache() -> Path:
    """$NUKERNELS_CACHE, or .nukernels_cache in a source checkout, or the user's cache folder."""
    chosen = os.environ.get("NUKERNELS_CACHE")
    if chosen:
        return Path(chosen)
    checkout = Path(__file__).resolve().parents[2]
    if (checkout / "pyproject.toml").is_file():
        return checkout / ".nukernels_cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "nukernels"
