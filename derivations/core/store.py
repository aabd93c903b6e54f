"""Disk cache of computed values, keyed by content: source text of the module and all it imports."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import json
import os
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import sympy as sp
from sympy.codegen import cfunctions
from sympy.functions.elementary.piecewise import ExprCondPair

from derivations.core.quantity import lookup

if TYPE_CHECKING:
    from derivations.core.equation import Equation, Form


class Subject(Protocol):
    """What a note is about: an equation or an identity, and the module whose sources it depends on."""

    @property
    def id(self) -> str: ...

    @property
    def module(self) -> str: ...


class Store:
    """Values as SymPy text under a folder; a file's name is the hash of everything it depends on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, equation: Equation, form: Form | Literal["rules"]) -> Any:
        """The stored value, or None. "rules": those that its derivation came upon (see `derivations.core.quoted`)."""
        path = self._path(equation, form)
        try:
            text = path.read_text()
        except OSError:
            return None
        names = {**vars(sp), **vars(cfunctions), "ExprCondPair": ExprCondPair, "lookup": lookup}
        try:
            return eval(text, names)  # our own srepr text
        except Exception as error:
            path.unlink(missing_ok=True)
            raise RuntimeError(f"the cached value {path} was unreadable ({error}) and is removed; run again") from error

    def write(self, equation: Equation, form: Form | Literal["rules"], value: Any) -> None:
        """Write atomically; two processes may write the same file."""
        self._replace(self._path(equation, form), _text(value))

    def read_note(self, subject: Subject, topic: str) -> Any:
        """A stored JSON result about an equation or an identity, or None."""
        try:
            return json.loads(self._note_path(subject, topic).read_text())
        except (OSError, ValueError):
            return None

    def write_note(self, subject: Subject, topic: str, note: Any) -> None:
        """Store a JSON result (a proof, a verdict), valid while the sources of physics and proofs stay."""
        self._replace(self._note_path(subject, topic), json.dumps(note, sort_keys=True))

    def _path(self, equation: Equation, form: str) -> Path:
        return self.folder / f"{_key(equation.id, form, closure_digest(equation.module))}.sympy"

    def _note_path(self, subject: Subject, topic: str) -> Path:
        proofs = closure_digest("derivations.proof.verify")
        return self.folder / f"{_key(subject.id, topic, closure_digest(subject.module), proofs)}.json"

    def _replace(self, path: Path, text: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=self.folder)
        with os.fdopen(handle, "w") as file:
            file.write(text)
        os.replace(temporary, path)


def _key(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:40]


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k!r}: {_text(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (tuple, list)):
        return "(" + "".join(f"{_text(v)}, " for v in value) + ")"
    return str(sp.srepr(value))


@cache
def closure_digest(module: str) -> str:
    """Hash of a module's source and of every module of its own packages that it imports, and SymPy's version."""
    seen: dict[str, str] = {}
    queue = [module]
    roots = {"derivations", module.partition(".")[0]}
    while queue:
        name = queue.pop()
        if name in seen or name.partition(".")[0] not in roots:
            continue
        found = _source(name)
        if found is not None:
            seen[name], imported = found
            queue += imported
    joined = "\0".join(f"{name}\0{seen[name]}" for name in sorted(seen)) + sp.__version__
    return hashlib.sha256(joined.encode()).hexdigest()


@cache
def _source(module: str) -> tuple[str, list[str]] | None:
    """Source of a module and what it imports; None for modules without source. Read once per process."""
    path = _source_file(module)
    if path is None:
        return None
    source = path.read_text()
    return source, _imports(source)


def _source_file(module: str) -> Path | None:
    loaded = sys.modules.get(module)
    if loaded is not None:
        return Path(loaded.__file__) if loaded.__file__ is not None else None
    spec = importlib.util.find_spec(module)
    return Path(spec.origin) if spec is not None and spec.origin is not None else None


def _imports(source: str) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.append(node.module)
            for alias in node.names:
                try:
                    known = importlib.util.find_spec(f"{node.module}.{alias.name}") is not None
                except ModuleNotFoundError:
                    known = False
                if known:
                    found.append(f"{node.module}.{alias.name}")
    return found
