"""Counts of mutants in a file: what takes many minutes to count is shown without counting it again.

Each count carries the hash of the sources that it was made from, so that a page can say whether it still holds.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from nukernels.errors import UserMistake
from nukernels.saving import in_one_step

EVERYWHERE = ("core", "proof")  # packages of derivations that every count depends on
IMPORTED = re.compile(r"^\s*(?:from|import) derivations\.(\w+)", re.MULTILINE)


def sources(process: str, root: Path | None = None) -> str:
    """Hash of all files that decide a count: the process, the processes that it builds on, vocabulary and proofs.

    root: the folder of the derivations (default: the one beside this package). Needs no SymPy.
    """
    root = Path(__file__).parents[1] / "derivations" if root is None else root
    made, waiting, packages = hashlib.sha256(), [process, *EVERYWHERE], set[str]()
    while waiting:
        package = waiting.pop()
        if package not in packages and (root / package).is_dir():
            packages.add(package)
            waiting += [name for path in (root / package).rglob("*.py") for name in IMPORTED.findall(path.read_text())]
    for package in sorted(packages):
        for path in sorted(p for p in (root / package).rglob("*") if p.is_file() and "__pycache__" not in p.parts):
            made.update(f"{path.relative_to(root).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return made.hexdigest()


def kept(path: Path) -> dict[str, Any]:
    """The counts of a file, by process; none if there is no such file."""
    try:
        return dict(json.loads(path.read_text()))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise UserMistake(f"{path} holds no counts of mutants: {error}") from error


def keep(path: Path, process: str, found: dict[str, Any]) -> None:
    """File the count of a process (as `nukernels.verification.mutants` gives it) beside those of the others."""
    counts = {**kept(path), process: {**found, "sources": sources(process)}}
    with in_one_step(path) as temporary:
        temporary.write_text(json.dumps(counts, indent=1, sort_keys=True, ensure_ascii=False) + "\n")


def summary(process: str, counts: dict[str, Any]) -> str:
    """A count in words, or that there is none; and that the sources have changed since, where they have."""
    again = f"``nukernels verify --mutants --process {process} --keep docs/survivors/counts.json`` counts"
    if process not in counts:
        return f"Not counted yet: {again}."
    found = counts[process]
    text = (
        f"{found['total']} mutants: one sign, factor, exponent or symbol of one equation changed at a time. "
        f"{found['score']:.2%} are noticed by something; {found['by_statements']:.2%} already by dimensions and "
        "identities, without comparing print and derivation. "
    )
    text += "The survivors:" if found["survivors"] else "None survives."
    if found["sources"] != sources(process):
        text = f"**Counted before the sources changed last; {again} again.** {text}"
    return text
