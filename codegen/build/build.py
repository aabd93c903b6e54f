"""A build: programs, source files, compiled library, manifest; nothing to do if nothing changed.

The order keeps kernels usable at every moment. The library gets a folder named by the content of the
C sources, then all source files are renamed into place together, the manifest last. A build that
fails or is interrupted before that leaves everything as it was.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from codegen.build import compiler as compilers
from codegen.build.files import (
    digest,
    interrupts_held,
    library_cache,
    one_at_a_time,
    package_folder,
    read_json,
    replace_files,
    sources_digest,
    writable,
    write_atomically,
)
from codegen.build.report import BuildError, BuildReport, KernelReport, Progress
from codegen.build.worker import Made, default_cache

DEFAULT_TARGETS = ("c", "fortran", "numpy", "numpy_source", "numba", "jax", "mpmath")
MANIFEST = "manifest.json"
STAMP = "stamp.json"


def quiet(what: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def build(
    package: str = "derivations",
    out: Path | None = None,
    targets: Sequence[str] = DEFAULT_TARGETS,
    progress: Progress = quiet,
    *,
    workers: int | None = None,
    cache: Path | None = None,
    force: bool = False,
    process: str | None = None,
) -> BuildReport:
    """Bring the kernels of a package up to date in a folder (default for the house: generated/).

    package: anything importable that declares kernels. cache: where derived forms are kept. force:
    build even if nothing changed. process: only the kernels of this one; the files of the others stay as they are.
    The bytes written do not depend on the number of workers.
    """
    start = time.perf_counter()
    out = _output(package, out)
    if not writable(out) and (out / MANIFEST).is_file():
        return compile_sources(package, out, progress, workers=workers)
    with one_at_a_time(out / "_build", lambda text: progress(text, 0, 1)):
        made_from = _made_from(package, targets)
        stamp = read_json(out / "_build" / STAMP)
        if not force and stamp.get("made_from") == made_from and _intact(out, stamp):
            _require(process, {entry["process"] for entry in read_json(out / MANIFEST)["kernels"].values()})
            library = Path(stamp["library"]) if stamp.get("library") else None
            said = tuple(stamp.get("notes", ()))
            return BuildReport(package, out, True, library=library, notes=said, seconds=time.perf_counter() - start)
        workers = workers or os.cpu_count() or 1
        made, files = _sources(package, targets, workers, cache or default_cache(), progress, process)
        if process is not None:
            files = {**_of_others(out, process), **files}
        library, notes = _compile(out / "_build", files, workers, progress)
        progress("writing files", 0, 1)
        written, removed = _write(package, out, made, files, process)
        # After a part of a build the next whole one looks at the other processes.
        kept = {"made_from": made_from if process is None else "", "library": str(library or ""), "notes": notes}
        write_atomically(out / "_build" / STAMP, json.dumps({**kept, "files": _hashes(out, files)}).encode())
        _forget_old_libraries(out, library)
        progress("writing files", 1, 1)
    return BuildReport(
        package,
        out,
        False,
        kernels=tuple(KernelReport(m.program.name, m.operations_before, m.operations_after, m.seconds) for m in made),
        written=tuple(written),
        removed=tuple(removed),
        library=library,
        notes=tuple(notes),
        seconds=time.perf_counter() - start,
    )


def check(
    package: str = "derivations",
    out: Path | None = None,
    targets: Sequence[str] = DEFAULT_TARGETS,
    progress: Progress = quiet,
    *,
    workers: int | None = None,
    cache: Path | None = None,
) -> list[str]:
    """Generate everything anew, write nothing, and list the files in which a folder differs."""
    from codegen.build.manifest import manifest

    out = _output(package, out)
    made, files = _sources(package, targets, workers or os.cpu_count() or 1, cache or default_cache(), progress)
    old = read_json(out / MANIFEST)
    files = {**files, MANIFEST: manifest(package, [m.program for m in made], files, old)}
    differing = [
        name for name in sorted(files) if not (out / name).is_file() or (out / name).read_bytes() != files[name]
    ]
    return differing + [name for name in sorted(old.get("files", {})) if name not in files]


def compile_sources(
    package: str = "derivations", out: Path | None = None, progress: Progress = quiet, *, workers: int | None = None
) -> BuildReport:
    """Compile the sources that lie in a folder, as they are: no physics, no SymPy, no source rewritten."""
    start = time.perf_counter()
    out = _output(package, out)
    workers = workers or os.cpu_count() or 1
    if not writable(out):
        library, notes = _compile(library_cache(), _as_they_are(out), workers, progress)
        notes.append(f"{out} cannot be written to: its sources were compiled as they are")
    else:
        with one_at_a_time(out / "_build", lambda text: progress(text, 0, 1)):
            library, notes = _compile(out / "_build", _as_they_are(out), workers, progress)
    seconds = time.perf_counter() - start
    return BuildReport(package, out, False, library=library, notes=tuple(notes), seconds=seconds)


def _as_they_are(out: Path) -> dict[str, bytes]:
    """The files of a build, unchanged since it wrote them."""
    listed = read_json(out / MANIFEST).get("files", {})
    if not listed:
        raise BuildError(f"{out} holds no kernels yet; run: nukernels build")
    files = {name: (out / name).read_bytes() for name in listed if (out / name).is_file()}
    changed = [name for name in sorted(listed) if name not in files or digest(files[name]) != listed[name]]
    if changed:
        raise BuildError(f"{', '.join(changed)} in {out} is not what a build wrote; run: nukernels build")
    return files


def _require(process: str | None, known: Collection[str]) -> None:
    if process is not None and process not in known:
        raise BuildError(f"no process {process!r} with kernels; there are {', '.join(sorted(known))}")


def _of_others(out: Path, process: str) -> dict[str, bytes]:
    """The files that belong to other processes than the one that is built, as they lie there."""
    listed = read_json(out / MANIFEST)
    others = {entry["process"] for entry in listed.get("kernels", {}).values()} - {process}
    if not others:
        return {}
    own = {name for name in listed["files"] if _process_of(name) == process}
    return {name: data for name, data in _as_they_are(out).items() if name not in own}


def _process_of(name: str) -> str:
    """Files are named by process: c/gauge_force_star.c, numpy/gauge_force_star_ufunc.c."""
    return Path(name).stem.removesuffix("_ufunc")


def _output(package: str, out: Path | None) -> Path:
    if out is not None:
        return Path(out).resolve()
    if package.partition(".")[0] != "derivations":
        raise BuildError(f"say where the kernels of {package} should go: nukernels build --package {package} --out DIR")
    return package_folder("generated")


def _made_from(package: str, targets: Sequence[str]) -> str:
    """Hash of everything a build depends on: sources, targets, and which compiler is asked for."""
    chosen = os.environ.get("CC", "") or next((c for c in ("cc", "gcc", "clang") if shutil.which(c)), "none")
    return digest("\0".join([sources_digest(package), *sorted(targets), chosen]).encode())


def _intact(out: Path, stamp: dict[str, object]) -> bool:
    """Is everything there that the last build wrote, unchanged?"""
    files = stamp.get("files")
    if not isinstance(files, dict) or not (out / MANIFEST).is_file():
        return False
    library = stamp.get("library")
    if library and not Path(str(library)).is_file():
        return False
    return _hashes(out, files) == files


def _hashes(out: Path, names: object) -> dict[str, str]:
    assert isinstance(names, dict)
    return {name: digest((out / name).read_bytes()) for name in sorted(names) if (out / name).is_file()}


def _sources(
    package: str, targets: Sequence[str], workers: int, cache: Path, progress: Progress, process: str | None = None
) -> tuple[list[Made], dict[str, bytes]]:
    """Programs of all kernels (of a process), and the source files of all targets by path below the output folder."""
    from codegen import constants
    from codegen.build.worker import list_kernels, make_all
    from codegen.targets import Module
    from codegen.targets import targets as known

    unknown = [t for t in targets if t not in known()]
    if unknown:
        raise BuildError(f"no target {', '.join(unknown)}; there are {', '.join(known())}")
    progress("reading the catalogue", 0, 1)
    listed = list_kernels(package)
    if not listed.kernels:
        raise BuildError(f"the package {package} declares no kernels (or no PROCESS); see the tutorial in the README")
    processes = tuple(sorted({name.partition(".")[0] for name in listed.kernels}))
    _require(process, processes)
    names = [name for name in listed.kernels if process in (None, name.partition(".")[0])]
    made: list[Made] = []
    for number, one in enumerate(make_all(package, names, cache, workers), 1):
        made.append(one)
        progress(f"deriving and optimising: {one.program.name}", number, len(names))
    regenerate = "nukernels build" if package == "derivations" else f"nukernels build --package {package} --out DIR"
    files: dict[str, bytes] = {}
    for built in processes if process is None else (process,):
        programs = tuple(m.program for m in made if m.program.name.partition(".")[0] == built)
        module = Module(built, listed.summaries[built], programs, regenerate, processes)
        for name in targets:
            target = known()[name]
            for file, text in target.files(module).items():
                files[f"{target.folder}/{file}"] = text.encode()
    if package == "derivations":
        files[constants.FILE] = constants.source().encode()
    return made, files


def _compile(root: Path, files: dict[str, bytes], workers: int, progress: Progress) -> tuple[Path | None, list[str]]:
    """The compiled library of these sources below a folder, made only if it is not there yet."""
    from codegen.build.manifest import library_digest

    code = {name: data for name, data in files.items() if name.endswith((".c", ".h"))}
    if not any(name.endswith(".c") for name in code):
        return None, []
    progress("asking the C compiler", 0, 1)
    try:
        found = compilers.find(code["c/nukernels.h"].decode())
    except BuildError as error:
        return None, [str(error)]
    if "numpy/ufunc.c" in code:
        found = replace(found, flags=(*found.flags, compilers.PIECES))
    place = root / library_digest(files) / compilers.LIBRARY
    about = {"compiler": found.version, "command": " ".join(found.command), "flags": " ".join(found.flags)}
    plain = "the C kernels are plain loops, which take several times as long as those for several instruction sets"
    notes = [f"{plain}; {found.version} refuses these: {found.refused}"] if found.refused else []
    if place.is_file() and read_json(place.parent / "build.json") == about:
        return place, notes
    compilers.compile_library(found, code, place, workers, progress)
    write_atomically(place.parent / "build.json", json.dumps(about, indent=1).encode())
    return place, notes


def _write(
    package: str, out: Path, made: list[Made], files: dict[str, bytes], process: str | None
) -> tuple[list[str], list[str]]:
    from codegen.build.manifest import manifest

    old = read_json(out / MANIFEST)
    gone = [name for name in sorted(old.get("files", {})) if name not in files and (out / name).is_file()]
    new = {**files, MANIFEST: manifest(package, [m.program for m in made], files, old, process)}
    try:
        return replace_files(out, new, MANIFEST, gone), gone
    except OSError as error:
        raise BuildError(f"cannot write to {out}: {error.strerror}; choose another folder with --out") from error


def _forget_old_libraries(out: Path, library: Path | None) -> None:
    """Remove compiled libraries of sources that are gone. Programs that run keep theirs open."""
    if library is None:
        return
    with interrupts_held():
        for folder in sorted((out / "_build").iterdir()):
            if folder.is_dir() and folder not in (library.parent, out / "_build" / compilers.OBJECTS):
                shutil.rmtree(folder, ignore_errors=True)
