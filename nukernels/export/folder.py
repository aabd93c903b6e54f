"""Writes an export: everything into a folder beside the target, which then takes its place in one step."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from importlib import metadata
from pathlib import Path

from generated.loader import Library
from nukernels.errors import UserMistake
from nukernels.export.texts import makefile, papers_text, readme, selftest

MARKER = "export.json"
BUILT = {"libnukernels.a", "selftest"}  # what its Makefile makes, beside object files


def export(library: Library, place: Path, progress: Callable[[str, int, int], None]) -> list[str]:
    """Write the C of all kernels of a library to a folder; gives the names of the files."""
    place = place.absolute()
    _refuse_foreign(place)
    files = _files(library, progress)
    marker = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in sorted(files.items())}
    files[MARKER] = json.dumps({"made_by": "nukernels export", "files": marker}, indent=1) + "\n"
    _put(place, files)
    return sorted(files)


def _files(library: Library, progress: Callable[[str, int, int], None]) -> dict[str, str]:
    manifest = library.manifest
    names = [n for n in sorted(manifest["files"]) if n.startswith("c/")]
    if not names:
        raise UserMistake(f"{library.root} holds no C sources; run: nukernels build")
    files = {name.removeprefix("c/"): (library.root / name).read_text() for name in names}
    files["README.md"] = readme(library)
    files["PAPERS.txt"] = papers_text(library)
    files["LICENSE"] = _licence()
    files["Makefile"] = makefile(sorted(n for n in files if n.endswith(".c")))
    files["selftest.c"] = selftest(library, progress)
    return files


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
    others = [n for n in inside if n not in {*known, MARKER, *BUILT} and not n.endswith(".o")]
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
