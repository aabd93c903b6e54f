"""Counts of mutants in a file: what takes many minutes to count is shown without counting it again.

Each count carries the hash of the sources that it was made from, so that a page can say whether it still holds.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
from pathlib import Path
from typing import Any

from nukernels.errors import UserMistake
from nukernels.saving import in_one_step

EVERYWHERE = ("core", "proof", "data")  # packages of derivations that every count depends on
STATES = re.compile(r"^@(?:equation|definition|given|identity)\b", re.MULTILINE)


def sources(process: str, root: Path | None = None) -> str:
    """Hash of all files that decide a count: equations and identities of the process, what they import, the proofs.

    Kernels are not among them: declaring one changes no statement. root: the folder of the derivations (default: the
    one beside this package). Needs no SymPy.
    """
    root = Path(__file__).parents[1] / "derivations" if root is None else root
    waiting = [path for path in (root / process).rglob("*.py") if STATES.search(path.read_text())]
    found = {p for package in EVERYWHERE for p in (root / package).rglob("*") if p.is_file() and p.suffix != ".pyc"}
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += _imported(path, root)
    made = hashlib.sha256()
    for path in sorted(found):
        made.update(f"{path.relative_to(root).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return made.hexdigest()


def _imported(path: Path, root: Path) -> list[Path]:
    """The files of the derivations that a module imports."""
    candidates = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "derivations":
            module = root.joinpath(*(node.module or "").split(".")[1:])
            candidates += [module.with_suffix(".py"), module / "__init__.py"]
            candidates += [module / f"{alias.name}.py" for alias in node.names]
    return [candidate for candidate in candidates if candidate.is_file()]


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
