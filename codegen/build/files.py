"""Files on disk: hashes, atomic writing, one build at a time."""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import json
import os
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from codegen.build.report import BuildError

COMPILER_PACKAGES = ("codegen", "derivations")
SUFFIXES = (".py", ".c", ".h", ".json", ".csv", ".toml")


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def package_folder(package: str) -> Path:
    """Where a package lies, found without importing what is in it."""
    try:
        spec = importlib.util.find_spec(package)
    except ModuleNotFoundError:
        spec = None
    if spec is None or spec.origin is None:
        raise BuildError(f"there is no importable package {package!r}; is its folder on the Python path?")
    origin = Path(spec.origin)
    return origin.parent if spec.submodule_search_locations else origin


def sources_digest(package: str, alone: bool = False) -> str:
    """Hash of every source file that can change what a build writes; alone: of this package only."""
    made = hashlib.sha256()
    for name in [package] if alone else sorted({package, *COMPILER_PACKAGES}):
        root = package_folder(name)
        files = [root] if root.is_file() else sorted(p for p in root.rglob("*") if p.suffix in SUFFIXES)
        for path in files:
            if "__pycache__" not in path.parts:
                made.update(f"{name}/{path.relative_to(root).as_posix()}\0".encode())
                made.update(path.read_bytes() + b"\0")
    return made.hexdigest()


def read_json(path: Path) -> dict[str, Any]:
    """A JSON file; empty if it is missing or damaged."""
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def writable(folder: Path) -> bool:
    """Can files be made in a folder, or the folder itself?"""
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    return os.access(there, os.W_OK)


def library_cache() -> Path:
    """Where the loader looks for a library that does not lie beside its sources."""
    chosen = os.environ.get("NUKERNELS_CACHE")
    return Path(chosen) if chosen else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "nukernels"


def write_atomically(path: Path, data: bytes) -> None:
    """Write through a temporary file in the same folder, so that readers see the old or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def replace_files(root: Path, new: Mapping[str, bytes], last: str, gone: list[str]) -> list[str]:
    """Put a set of files in place: all are written beside their targets first, then renamed, `last` last.

    Gives the names of those whose content changed. An interrupt waits until the renaming is over.
    """
    changed = [name for name in sorted(new) if not _same(root / name, new[name])]
    staged: dict[str, Path] = {}
    try:
        for name in changed:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            staged[name] = Path(temporary)
            with os.fdopen(handle, "wb") as file:
                file.write(new[name])
            os.chmod(temporary, 0o644)
        with interrupts_held():
            for name in sorted(changed, key=lambda n: (n == last, n)):
                os.replace(staged.pop(name), root / name)
            for name in gone:
                (root / name).unlink(missing_ok=True)
    finally:
        for temporary_path in staged.values():
            temporary_path.unlink(missing_ok=True)
    return changed


def _same(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Let Ctrl-C wait until a few renames are done."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    caught: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: caught.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if caught:
        raise KeyboardInterrupt


@contextmanager
def one_at_a_time(folder: Path, waiting: Callable[[str], None], patience: float = 900.0) -> Iterator[None]:
    """Hold the lock of an output folder; wait for another build that holds it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise BuildError(f"cannot write to {folder}: {error.strerror}; choose another folder with --out") from error
    try:
        deadline = time.monotonic() + patience
        told = False
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise BuildError(f"another build has held {folder / 'lock'} for {patience:.0f} s") from None
                if not told:
                    waiting(f"another build is writing to {folder.parent}; waiting for it")
                    told = True
                time.sleep(0.2)
        yield
    finally:
        os.close(handle)
