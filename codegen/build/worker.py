"""The part of a build that needs SymPy: from kernels to optimised programs, in parallel processes."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache as once
from multiprocessing import get_context
from pathlib import Path

from codegen.build.files import sources_digest, write_atomically
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
    from codegen.certify.relations import surface_of
    from codegen.pipeline import compile_kernel, operations
    from codegen.single_precision import single_inside
    from derivations.core import load
    from derivations.core.store import Store
    from derivations.core.workspace import Workspace, using

    start = time.perf_counter()
    kernel = load(package).kernel(name)
    with using(Workspace(Store(cache))):
        compiled = compile_kernel(kernel)
        program = compiled.program
        if "single" in program.precisions:
            program = replace(program, single_inside=single_inside(program, surface_of(kernel)))
    before, after = (sum(operations(s.program)[0].values()) for s in (compiled.stages[0], compiled.stages[-1]))
    return Made(program, before, after, time.perf_counter() - start)


def make_all(package: str, names: Sequence[str], cache: Path, workers: int) -> Iterator[Made]:
    """Compile kernels, in the order of their names whatever the number of workers.

    Programs are kept by content: those of processes whose sources are what they were are read, not compiled.
    """
    places = {name: cache / "programs" / f"{_program_key(package, name)}.pickle" for name in names}
    kept = {name: found for name, place in places.items() if (found := _read(place)) is not None}
    missing = [name for name in names if name not in kept]
    fresh = _make_missing(package, missing, cache, workers)
    for name in names:
        if name in kept:
            yield kept[name]
            continue
        made = next(fresh)
        write_atomically(places[name], pickle.dumps(made))
        yield made


def _make_missing(package: str, names: Sequence[str], cache: Path, workers: int) -> Iterator[Made]:
    if workers <= 1 or len(names) <= 1:
        for name in names:
            yield make(package, name, cache)
        return
    with ProcessPoolExecutor(min(workers, len(names)), mp_context=get_context("spawn")) as pool:
        yield from pool.map(make, [package] * len(names), names, [cache] * len(names))


def _read(place: Path) -> Made | None:
    try:
        found = pickle.loads(place.read_bytes())  # our own, from the cache of derived forms
    except (OSError, EOFError, pickle.UnpicklingError, AttributeError, ImportError):
        return None
    return found if isinstance(found, Made) else None


def _program_key(package: str, name: str) -> str:
    """Hash of all that a kernel's program depends on: the physics of its process, the proofs, the compiler."""
    process = name.partition(".")[0]
    return hashlib.sha256(f"{name}|{_physics_digest(package, process)}|{_compiler_digest()}".encode()).hexdigest()[:40]


@once
def _physics_digest(package: str, process: str) -> str:
    from derivations.core import load
    from derivations.core.store import closure_digest

    inside = load(package).processes[process].package
    modules = sorted(m for m in sys.modules if m == inside or m.startswith(inside + "."))
    return "|".join(closure_digest(m) for m in [*modules, "derivations.proof.verify"])


@once
def _compiler_digest() -> str:
    return sources_digest("codegen", alone=True)


def default_cache() -> Path:
    """$NUKERNELS_CACHE, or .nukernels_cache in a source checkout, or the user's cache folder."""
    chosen = os.environ.get("NUKERNELS_CACHE")
    if chosen:
        return Path(chosen)
    checkout = Path(__file__).resolve().parents[2]
    if (checkout / "pyproject.toml").is_file():
        return checkout / ".nukernels_cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "nukernels"
