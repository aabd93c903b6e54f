"""Certifies all kernels of a build, and keeps the result beside them.

The certificates lie in certificates.json; manifest.json gets what a user of one kernel wants to know.
Both change only when kernels do.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Protocol, TypeVar

from codegen.build.files import replace_files
from codegen.build.manifest import headers_digest
from codegen.build.report import Progress
from codegen.build.worker import default_cache
from codegen.certify.certificate import Certificate, dump, parse
from codegen.certify.contract import Violation, compare_with_contract
from codegen.certify.identities import IdentityCheck, KernelUnderTest, check_identities
from codegen.certify.loaded import Loaded, targets_of
from codegen.certify.measure import DEFAULT_POINTS, FULL_POINTS, certify
from codegen.certify.relations import surface_of
from codegen.ir.program import Program
from codegen.lowering import lower
from codegen.pipeline import compile_kernel
from derivations.core import Kernel, load
from derivations.core.store import Store
from derivations.core.workspace import Workspace, using

T = TypeVar("T")

CERTIFICATES, MANIFEST = "certificates.json", "manifest.json"


class Library(Protocol):
    """The kernels of one output folder."""

    root: Path

    @property
    def manifest(self) -> Mapping[str, Any]: ...

    @property
    def names(self) -> Sequence[str]: ...

    def kernel(self, name: str) -> Any: ...


Open = Callable[[Path], Library]


@dataclass(frozen=True)
class Outcome:
    """Certificates of all kernels, what violates the contract, and the identities on compiled kernels."""

    certificates: tuple[Certificate, ...]
    violations: tuple[Violation, ...]
    identities: tuple[IdentityCheck, ...]

    @property
    def passed(self) -> bool:
        return not self.violations and all(c.outcome != "violated" for c in self.identities)


class OutOfDate(RuntimeError):
    """The compiled kernels are not those of the sources."""


def certify_all(
    open_library: Open,
    root: Path,
    package: str = "derivations",
    *,
    full: bool = False,
    count: int | None = None,
    kernels: Sequence[str] | None = None,
    workers: int | None = None,
    cache: Path | None = None,
    progress: Progress = lambda what, done, total: None,
) -> Outcome:
    """Measure every target of every kernel of a build, and check the identities on the compiled kernels.

    open_library: gives the kernels under a folder (the loader of the generated code). full: a million points
    instead of a hundred thousand (mpmath: a hundred thousand instead of a few thousand). kernels: measure only
    these, and check the identities of their processes.
    """
    count = count or (FULL_POINTS if full else DEFAULT_POINTS)
    names = list(kernels or open_library(root).names)
    # Kernels with many results take longest: begin with them.
    entries = open_library(root).manifest["kernels"]
    processes = {entries[name]["process"] for name in names}
    tested = [name for name, entry in entries.items() if entry["process"] in processes]
    names.sort(key=lambda n: (-len(entries[n]["outputs"]) * sum(entries[n]["operations"].values()), n))
    cache = cache or default_cache()
    one = partial(_certify_one, open_library, root, package, cache, count, full)
    workers = min(workers or os.cpu_count() or 1, len(names))
    certificates: list[Certificate] = []
    progress("certifying kernels", 0, len(names) + 1)
    with _pool(workers) as pool:
        try:
            # The identities first: they take long, and need no certificates.
            asked = pool.submit(identities_on, open_library, root, package, tested, cache)
            submitted: Iterable[Future[list[Certificate]]] = (pool.submit(one, name) for name in names)
            if workers > 1:
                submitted = list(submitted)
            for done, (name, future) in enumerate(zip(names, submitted, strict=True), 1):
                certificates += future.result()
                progress(f"certified {name}", done, len(names) + 1)
            identities = asked.result()
            progress("identities on compiled kernels", len(names) + 1, len(names) + 1)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    certificates.sort(key=lambda c: c.key)
    return Outcome(tuple(certificates), tuple(compare_with_contract(certificates)), tuple(identities))


def _pool(workers: int) -> Executor:
    """Processes; with one worker this very process, where an interrupt and a debugger reach everything."""
    if workers <= 1:
        return _Here()
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))


class _Here(Executor):
    """Runs what is submitted at once, in this process."""

    def submit(self, function: Callable[..., T], /, *args: Any, **named: Any) -> Future[T]:
        done: Future[T] = Future()
        done.set_result(function(*args, **named))
        return done


def identities_on(
    open_library: Open, root: Path, package: str, names: Sequence[str], cache: Path
) -> list[IdentityCheck]:
    """The identities of a package on the fastest target of each kernel that was built."""
    library = open_library(root)
    catalogue = load(package)
    with using(Workspace(Store(cache))):
        tested = []
        for name in sorted(names):
            kernel = catalogue.kernel(name)
            if kernel.form == "printed":
                continue  # misprints are there on purpose
            program, true_program = programs(kernel, library.kernel(name))
            targets = {t.name: t for t in targets_of(library.kernel(name))}
            chosen = next((targets[t] for t in ("c array", "numpy_source") if t in targets), None)
            if chosen is not None:
                tested.append(KernelUnderTest(kernel, program, true_program, chosen))
        return check_identities(catalogue, tested)


def programs(kernel: Kernel, loaded: Loaded) -> tuple[Program, Program]:
    """The optimised program, which must be the one that was built, and the reference program."""
    program = compile_kernel(kernel).program
    if program.digest != loaded.entry["program"]:
        raise OutOfDate(f"the built kernel {kernel.name} is not that of the sources; run: nukernels build")
    return program, lower(kernel, reference=True)


def stale(root: Path) -> list[str]:
    """Kernels of a build whose certificates are missing or belong to other programs, sources or headers."""
    manifest = json.loads((root / MANIFEST).read_text())
    certificates = stored(root)
    if not certificates:
        return sorted(manifest["kernels"])
    current, measured = set(), set()
    for c in certificates:
        entry = manifest["kernels"].get(c.kernel, {})
        name = c.made_of.get("source", "")
        source = manifest["files"].get(name)
        if source is not None:
            measured.add(c.target)
        headers = headers_digest(manifest["files"]) if name.startswith("c/") else None
        now = {"sha256": source, "program": entry.get("program"), "headers": headers}
        if all(c.made_of.get(what) == digest for what, digest in now.items()):
            current.add(c.key)
    found = []
    for name, entry in manifest["kernels"].items():
        wanted = {t for t in measured if has_target(entry, t)}
        if not wanted or any((name, t, o["name"]) not in current for t in wanted for o in entry["outputs"]):
            found.append(name)
    return sorted(found)


def has_target(entry: Mapping[str, Any], target: str) -> bool:
    """Does a kernel have a target? Not in single precision if it has none, nor JAX if only C computes in double."""
    if not target.endswith(" single"):
        return True
    inside = entry.get("single_inside", "single") if "single" in entry.get("precisions", ()) else None
    return inside is not None and (target != "jax single" or inside == "single")


def write(outcome: Outcome, root: Path) -> None:
    """Keep the certificates of a build: all of them in certificates.json, the gist in the manifest.

    Those of kernels that were not measured this time stay, as long as the kernels are there.
    """
    manifest = json.loads((root / MANIFEST).read_text())
    measured = {c.kernel for c in outcome.certificates}
    kept = [c for c in stored(root) if c.kernel not in measured and c.kernel in manifest["kernels"]]
    certificates = [*outcome.certificates, *kept]
    for name, entry in manifest["kernels"].items():
        inputs = [i["name"] for i in entry["inputs"]]
        entry["certificate"] = [gist(c, inputs) for c in certificates if c.kernel == name] or None
    files = {
        CERTIFICATES: dump(certificates).encode(),
        MANIFEST: (json.dumps(manifest, indent=1, ensure_ascii=False) + "\n").encode(),
    }
    replace_files(root, files, MANIFEST, [])


def stored(root: Path) -> list[Certificate]:
    """The certificates beside the kernels; none where the file is missing, damaged or of another format."""
    try:
        return parse((root / CERTIFICATES).read_text())
    except (OSError, ValueError, KeyError, TypeError):
        return []


def gist(c: Certificate, inputs: Sequence[str]) -> dict[str, Any]:
    """What the manifest says of a certificate, inputs in the order of the arguments."""
    worst = dict(c.worst.decimal)
    return {
        "target": c.target,
        "precision": c.precision,
        **({"inside": c.inside} if c.inside else {}),
        "output": c.output,
        "points": c.total,
        "median": c.median,
        "p99": c.p99,
        "worst": {"error": c.worst.error, "condition": c.worst.condition, "inputs": {n: worst[n] for n in inputs}},
        "ratio": c.tightest.ratio,
        "accuracy": c.accuracy,
    }


def _certify_one(
    open_library: Open, root: Path, package: str, cache: Path, count: int, full: bool, name: str
) -> list[Certificate]:
    kernel = load(package).kernel(name)
    loaded = open_library(root).kernel(name)
    with using(Workspace(Store(cache))):
        program, true_program = programs(kernel, loaded)
        return certify(program, true_program, targets_of(loaded, full), count=count, surface=surface_of(kernel))
