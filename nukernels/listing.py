"""The catalogue as plain data, kept on disk by content: what `list` needs is read without importing SymPy.

The file's name is a hash of every source file of the physics, so a listing is never stale: where anything
changed, the catalogue is imported anew. A build, a verification and a first `list` write it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path
from typing import Any

from nukernels.errors import UserMistake
from nukernels.saving import in_one_step

HOUSE = "derivations"
FORMAT = 1
KINDS = ("equations", "identities", "kernels")

Listing = dict[str, Any]


def listing(package: str = HOUSE) -> Listing:
    """processes, equations, identities and kernels of a package as dictionaries; see `nukernels.rows`.

    The house's own are read from the cache where its sources are those that were listed. A package of the user
    can import anything, which no hash of its own files covers: it is imported.
    """
    if package == HOUSE:
        found = _read(_path())
        if found is not None:
            return found
    return remember(package)


def remember(package: str = HOUSE) -> Listing:
    """Make the listing from the imported catalogue, with the statuses that are known, and keep it if possible."""
    from nukernels.rows import rows_of

    found = rows_of(package)
    if package == HOUSE:
        try:
            with in_one_step(_path()) as temporary:
                temporary.write_text(json.dumps(found, ensure_ascii=False))
        except UserMistake:
            pass  # a folder that cannot be written to costs time, not correctness
        else:
            _forget_others(_path())
    return found


def of_process(found: Listing, process: str | None) -> Listing:
    """Only the entries of one process."""
    if process is None:
        return found
    if process not in found["processes"]:
        raise UserMistake(f"no process {process!r}; there are {', '.join(found['processes'])}")
    return {
        "processes": {process: found["processes"][process]},
        **{kind: [row for row in found[kind] if row["process"] == process] for kind in KINDS},
    }


def _path() -> Path:
    from codegen.build.worker import default_cache

    return default_cache() / f"listing-{_digest()}.json"


def _digest() -> str:
    """Hash of the physics (statuses included: the proofs are part of it), of what lists it, and of SymPy's version."""
    import derivations

    made = hashlib.sha256(f"{FORMAT}\0".encode())
    root = Path(derivations.__file__).parent
    files = sorted(p for p in root.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    sympy = importlib.util.find_spec("sympy")
    release = [Path(sympy.origin).with_name("release.py")] if sympy is not None and sympy.origin else []
    for path in [*files, Path(__file__).with_name("rows.py"), *release]:
        if path.is_file():
            made.update(f"{path.relative_to(root) if path in files else path.name}\0".encode())
            made.update(path.read_bytes() + b"\0")
    return made.hexdigest()[:32]


def _read(path: Path) -> Listing | None:
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and {"processes", *KINDS} <= set(found) else None


def _forget_others(current: Path) -> None:
    """Listings of other versions of the sources, except the few latest (several checkouts may share a cache)."""
    others = sorted((p for p in current.parent.glob("listing-*.json") if p != current), key=lambda p: p.stat().st_mtime)
    for path in others[:-5]:
        path.unlink(missing_ok=True)
