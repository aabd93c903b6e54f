"""Writes an export: everything into a folder beside the target, which then takes its place in one step."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from importlib import metadata
from pathlib import Path

from generated.loader import Library
from nukernels.errors import UserMistake
from nukernels.export.fortran import fortran_makefile, fortran_selftest
from nukernels.export.packages import CMAKE_CONFIG, PKG_CONFIG, cmake
from nukernels.export.python import python_selftest, ufunc_makefile
from nukernels.export.texts import makefile, papers_text, readme, selftest

MARKER = "export.json"
BUILT = {"libnukernels.a", "selftest", "build", "_build", "__pycache__"}  # what is made in it
MADE = (".o", ".mod", ".nbi", ".nbc")


def export(library: Library, place: Path, progress: Callable[[str, int, int], None], target: str = "c") -> list[str]:
    """Write all kernels of a library, in one target, to a folder; gives the names of the files."""
    place = place.absolute()
    _refuse_foreign(place)
    files = {**_common(library, target), **CONTENTS[target](library, progress)}
    marker = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in sorted(files.items())}
    files[MARKER] = json.dumps({"made_by": "nukernels export", "files": marker}, indent=1) + "\n"
    _put(place, files)
    return sorted(files)


def _common(library: Library, target: str) -> dict[str, str]:
    """What every export holds."""
    return {"README.md": readme(library, target), "PAPERS.txt": papers_text(library), "LICENSE": _licence()}


def sources(library: Library, target: str) -> dict[str, str]:
    """The source files of a target, by name without its folder."""
    names = [n for n in sorted(library.manifest["files"]) if n.startswith(f"{target}/")]
    if not names:
        raise UserMistake(f"{library.root} holds no {target} sources; run: nukernels build")
    return {n.removeprefix(f"{target}/"): (library.root / n).read_text() for n in names}


def _c(library: Library, progress: Callable[[str, int, int], None]) -> dict[str, str]:
    files = sources(library, "c")
    units = sorted(n for n in files if n.endswith(".c"))
    headers = sorted(n for n in files if n.endswith(".h"))
    return {
        **files,
        "Makefile": makefile(units),
        "CMakeLists.txt": cmake(units, headers),
        "nukernels-config.cmake": CMAKE_CONFIG,
        "nukernels.pc.in": PKG_CONFIG,
        "selftest.c": selftest(library, progress),
    }


def _fortran(library: Library, progress: Callable[[str, int, int], None]) -> dict[str, str]:
    files = {**sources(library, "c"), **sources(library, "fortran")}
    modules = sorted(n for n in files if n.endswith(".f90"))
    made = fortran_makefile(sorted(n for n in files if n.endswith(".c")), modules)
    return {**files, "Makefile": made, "selftest.f90": fortran_selftest(library, progress)}


def _numpy(library: Library, progress: Callable[[str, int, int], None]) -> dict[str, str]:
    """The C, the ufunc loops around it, and the loader that makes ufuncs of them."""
    files = {f"c/{n}": text for n, text in sources(library, "c").items()}
    files |= {f"ufunc/{n}": text for n, text in sources(library, "numpy").items()}
    loader = sys.modules[Library.__module__].__file__
    assert loader is not None
    found = {"loader.py": Path(loader).read_text(), "manifest.json": (library.root / "manifest.json").read_text()}
    made = ufunc_makefile(library.manifest["library"], [n for n in sorted(files) if n.endswith(".c")])
    return {**files, **found, "Makefile": made, **python_selftest(library, "numpy", progress)}


def _python(target: str) -> Callable[..., dict[str, str]]:
    def contents(library: Library, progress: Callable[[str, int, int], None]) -> dict[str, str]:
        return {**sources(library, target), **python_selftest(library, target, progress)}

    return contents


CONTENTS: dict[str, Callable[[Library, Callable[[str, int, int], None]], dict[str, str]]] = {
    "c": _c,
    "fortran": _fortran,
    "numpy": _numpy,
    "numba": _python("numba"),
    "jax": _python("jax"),
    "mpmath": _python("mpmath"),
}


def _refuse_foreign(place: Path) -> None:
    """Only nothing, an empty folder, or a complete earlier export may be replaced."""
    if not place.exists():
        return
    if not place.is_dir():
        raise UserMistake(f"{place} is a file; choose a folder")
    inside = sorted(p.name for p in place.iterdir())
    if not inside:
        return
    try:
        known: Mapping[str, str] = json.loads((place / MARKER).read_text())["files"]
    except (OSError, ValueError, KeyError):
        raise UserMistake(
            f"{place} is not empty and no complete export (it has no {MARKER}); it is left as it is. "
            "Remove it or choose another folder"
        ) from None
    ours = {name.partition("/")[0] for name in known} | {MARKER, *BUILT}
    others = [n for n in inside if n not in ours and not n.endswith(MADE)]
    if others:
        raise UserMistake(f"{place} also holds {', '.join(others)}, which no export wrote; choose another folder")
    for name, digest in known.items():
        path = place / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise UserMistake(
                f"{place / name} is missing or was changed since it was exported; the folder is left as it is. "
                "Remove it or choose another folder"
            )


def _put(place: Path, files: Mapping[str, str]) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{place.name}.", dir=place.parent))
    except OSError as error:
        raise UserMistake(f"cannot write to {place.parent}: {error.strerror}; choose another folder") from error
    old: Path | None = None
    try:
        for name, text in files.items():
            (made / name).parent.mkdir(parents=True, exist_ok=True)
            (made / name).write_text(text)
        made.chmod(0o755)
        if place.exists():
            old = made.with_name(made.name + ".old")
            os.replace(place, old)
        os.replace(made, place)
    except OSError as error:
        raise UserMistake(f"cannot write {place}: {error.strerror}; nothing was changed") from error
    finally:  # an interrupt between the two renames brings the old folder back, too
        if old is not None and not place.exists():
            os.rename(old, place)
        shutil.rmtree(made, ignore_errors=True)
        if old is not None and place.exists():
            shutil.rmtree(old, ignore_errors=True)


def _licence() -> str:
    """The licence of nukernels, from a source checkout or from the installed package."""
    path = Path(__file__).resolve().parents[2] / "LICENSE"
    if path.is_file():
        return path.read_text()
    found = metadata.distribution("nukernels").read_text("licenses/LICENSE")
    if found is None:
        raise UserMistake("the licence text of nukernels is missing from this installation; install it again")
    return found
