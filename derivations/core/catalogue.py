"""The catalogue: every process, equation, identity and kernel, filled by importing modules."""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from derivations.core.equation import Equation
    from derivations.core.identity import Identity
    from derivations.core.kernel import Kernel


@dataclass(frozen=True)
class Paper:
    """A source: key as used in equation ids, and how to cite it."""

    key: str
    authors: str
    title: str
    reference: str
    year: int


@dataclass(frozen=True)
class Process:
    """A derivation package: its name, the papers it follows, what it is about, in one line."""

    name: str
    papers: tuple[Paper, ...]
    summary: str = ""
    package: str = ""


T = TypeVar("T")


@dataclass
class Catalogue:
    """Dictionaries by id, in the order of declaration."""

    processes: dict[str, Process] = field(default_factory=dict)
    equations: dict[str, Equation] = field(default_factory=dict)
    identities: dict[str, Identity] = field(default_factory=dict)
    kernels: dict[str, Kernel] = field(default_factory=dict)

    def add_process(self, process: Process) -> Process:
        return _add(self.processes, process.name, process)

    def add_equation(self, equation: Equation) -> None:
        _add(self.equations, equation.id, equation)

    def add_identity(self, identity: Identity) -> None:
        _add(self.identities, identity.id, identity)

    def add_kernel(self, kernel: Kernel) -> None:
        _add(self.kernels, kernel.name, kernel)

    def equation(self, id: str) -> Equation:
        """By id; KeyError names the closest ids."""
        return _get(self.equations, id, "equation")

    def kernel(self, name: str) -> Kernel:
        """By name; KeyError names the closest names."""
        return _get(self.kernels, name, "kernel")

    def process_of(self, module: str) -> Process:
        """The process whose package holds a module."""
        inside = [p for p in self.processes.values() if module == p.package or module.startswith(p.package + ".")]
        if not inside:
            raise KeyError(f"module {module!r} belongs to no process; declare PROCESS = process(...) in its package")
        return max(inside, key=lambda p: len(p.package))

    def children(self, id: str) -> Iterator[Equation]:
        """Equations that name this one as a parent."""
        return (e for e in self.equations.values() if any(p.id == id for p in e.parents))

    def of_process(self, name: str) -> list[Equation]:
        """The equations of a process, in the order of declaration."""
        return [e for e in self.equations.values() if self.process_of(e.module).name == name]


CATALOGUE = Catalogue()


def process(package: str, *papers: Paper, name: str = "", summary: str = "") -> Process:
    """Declare a process; call it once in the package: PROCESS = process(__name__, Paper(...))."""
    return CATALOGUE.add_process(Process(name or package.rpartition(".")[2], papers, summary, package))


def load(package: str = "derivations") -> Catalogue:
    """Import every module of a package, which fills the catalogue. Importing twice changes nothing."""
    root = importlib.import_module(package)
    if hasattr(root, "__path__"):
        for info in sorted(pkgutil.walk_packages(root.__path__, package + "."), key=lambda i: i.name):
            importlib.import_module(info.name)
    return CATALOGUE


def _add(where: dict[str, T], key: str, value: T) -> T:
    if key in where:
        raise ValueError(f"{key!r} is in the catalogue already")
    where[key] = value
    return value


def _get(where: dict[str, T], key: str, kind: str) -> T:
    try:
        return where[key]
    except KeyError:
        close = difflib.get_close_matches(str(key), where, n=3, cutoff=0.4) or list(where)[:3]
        raise KeyError(f"no {kind} {key!r}; the closest are {', '.join(map(repr, close))}") from None
