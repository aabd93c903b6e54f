"""Disk cache of computed values, keyed by content: source text of the module and all it imports."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import os
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sympy as sp

from derivations.core import quantity

if TYPE_CHECKING:
    from derivations.core.equation import Equation, Form


class Store:
    """Values as SymPy text under a folder; a file's name is the hash of everything it depends on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, equation: Equation, form: Form) -> Any:
        """The stored value, or None."""
        path = self._path(equation, form)
        try:
            text = path.read_text()
        except OSError:
            return None
        names = {**vars(sp), "lookup": quantity.lookup}
        try:
            return eval(text, names)  # our own srepr text
        except Exception as error:
            path.unlink(missing_ok=True)
            raise RuntimeError(f"the cached value {path} was unreadable ({error}) and is removed; run again") from error

    def write(self, equation: Equation, form: Form, value: Any) -> None:
        """Write atomically; two processes may write the same file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self._path(equation, form)
        handle, temporary = tempfile.mkstemp(dir=self.folder)
        with os.fdopen(handle, "w") as file:
            file.write(_text(value))
        os.replace(temporary, path)

    def _path(self, equation: Equation, form: Form) -> Path:
        key = hashlib.sha256(f"{equation.id}|{form}|{closure_digest(equation.module)}".encode())
        return self.folder / f"{key.hexdigest()[:40]}.sympy"


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
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            continue
        source = Path(spec.origin).read_text()
        seen[name] = source
        queue += _imports(source)
    joined = "\0".join(f"{name}\0{seen[name]}" for name in sorted(seen)) + sp.__version__
    return hashlib.sha256(joined.encode()).hexdigest()


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
