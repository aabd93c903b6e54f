"""Loads kernels: the manifest, compiled libraries as NumPy ufuncs, and the Python sources."""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import importlib.util
import json
import operator
import os
import sys
import threading
from collections.abc import Callable, Sequence
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

LIBRARY = "kernels.so"
DIGEST = "nukernels_digest"  # of the text that a module was made from
NPY_TYPES = {"single": 11, "double": 12}  # float and double; NumPy takes the first that can hold the inputs
SUFFIXES = {"single": "_f32", "double": ""}
ENVIRONMENT = "NUKERNELS_THREADS"
MOST_THREADS = 1024


class NotCompiled(OSError):
    """There is no compiled library for these sources on this machine."""


@cache
def library(root: str | Path | None = None) -> Library:
    """The kernels under a folder that a build wrote; without one, those of the house."""
    return Library(Path(__file__).parent if root is None else Path(root))


class Library:
    """All kernels of one output folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def manifest(self) -> dict[str, Any]:
        """manifest.json: everything there is to know about the kernels without compiling anything."""
        path = self.root / "manifest.json"
        try:
            found: dict[str, Any] = json.loads(path.read_text())
        except FileNotFoundError:
            raise NotCompiled(f"{path} is missing; run: nukernels build") from None
        except json.JSONDecodeError as error:
            raise NotCompiled(f"{path} is damaged ({error}); run: nukernels build") from None
        return found

    @property
    def names(self) -> list[str]:
        return list(self.manifest["kernels"])

    def kernel(self, name: str) -> Kernel:
        """By name; KeyError if there is none."""
        if name not in self._kernels:
            self._kernels[name] = Kernel(name, self.manifest["kernels"][name], self)
        return self._kernels[name]

    @cached_property
    def _kernels(self) -> dict[str, Kernel]:
        return {}

    @property
    def places(self) -> list[Path]:
        """Where the compiled library may lie: beside the sources, or in the user's cache folder."""
        return [folder / self.manifest["library"] / LIBRARY for folder in (self.root / "_build", cache_folder())]

    @cached_property
    def compiled(self) -> ctypes.CDLL:
        """The compiled C of these very sources. NotCompiled if there is none."""
        for path in self.places:
            if path.exists():
                try:
                    found = ctypes.CDLL(str(path))
                except OSError as error:
                    raise NotCompiled(f"{path} cannot be loaded ({error}); run: nukernels build") from error
                _THREADS.apply(found)
                return found
        raise NotCompiled(f"no compiled kernels for {self.root}; run: nukernels build (needs a C compiler)")

    def module(self, target: str, process: str) -> ModuleType:
        """The Python source of a process: target "numpy_source", "numba", "jax" or "mpmath"."""
        if (target, process) not in self._modules:
            path = self.root / target / f"{process}.py"
            if not path.exists():
                raise NotCompiled(f"{path} is missing; run: nukernels build")
            self._modules[target, process] = _imported(path, f"{target}.{process}")
        return self._modules[target, process]

    @cached_property
    def _modules(self) -> dict[tuple[str, str], ModuleType]:
        return {}


def _imported(path: Path, name: str) -> ModuleType:
    """A generated module, under the one name that it has in every session: Numba's cache on disk remembers it.

    That of this package has the name that `from generated.numba import ...` gives; one in another folder, a name
    with its content.
    """
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    if path.resolve().parent.parent == Path(__file__).resolve().parent:
        name = f"{__package__}.{name}"
        known = sys.modules.get(name)
        if known is not None and getattr(known, DIGEST, digest) != digest:
            del sys.modules[name]  # built anew since it was imported
        module = importlib.import_module(name)
        setattr(module, DIGEST, digest)
        return module
    name = f"nukernels_{name.replace('.', '_')}_{digest}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class Kernel:
    """One kernel. entry: its part of the manifest (inputs, outputs, equations, checks, certificate)."""

    def __init__(self, name: str, entry: dict[str, Any], owner: Library) -> None:
        self.name = name
        self.entry = entry
        self.owner = owner

    @property
    def inputs(self) -> list[str]:
        """Names of the inputs, in the order of the arguments."""
        return [i["name"] for i in self.entry["inputs"]]

    @property
    def outputs(self) -> list[str]:
        return [o["name"] for o in self.entry["outputs"]]

    @cached_property
    def ufunc(self) -> Any:
        """NumPy ufunc over the compiled C, in double and maybe single precision. NotCompiled without a library."""
        counts = len(self.inputs), len(self.outputs)
        return make_ufunc(self.owner.compiled, self.entry["symbol"], self.name, *counts, self.precisions)

    @property
    def precisions(self) -> tuple[str, ...]:
        """The formats it is compiled for: "double", and maybe "single"."""
        return tuple(self.entry.get("precisions", ("double",)))

    @property
    def single_inside(self) -> str | None:
        """The format that single precision computes in: "single" or "double"; None without single precision."""
        found: str | None = self.entry.get("single_inside", "single")
        return found if "single" in self.precisions else None

    def failed(self) -> list[dict[str, str]]:
        """The checks of the domain that failed in ufunc calls of this thread since the last question.

        Ask right after the call: all kernels of a library share the record. Each check has a name
        (of the input, or validity_N) and a text that says what was violated.
        """
        question = self.owner.compiled.nk_ufunc_outside
        question.restype = ctypes.c_uint64
        return self.checks(int(question()))

    def checks(self, bits: int) -> list[dict[str, str]]:
        """The checks behind the bits that the `outside` functions give."""
        return [check for number, check in enumerate(self.entry["checks"]) if bits >> number & 1]

    def source(self, target: str) -> Callable[..., Any]:
        """The function in a Python target: "numpy_source" (arrays), "numba" (jitted, scalar), "jax", "mpmath"."""
        found: Callable[..., Any] = getattr(self.owner.module(target, self.entry["process"]), self.entry["function"])
        return found

    def outside(self, target: str) -> Callable[..., int]:
        """The checks in a Python target: same arguments, failed checks as bits."""
        name = f"{self.entry['function']}_outside"
        found: Callable[..., int] = getattr(self.owner.module(target, self.entry["process"]), name)
        return found

    @property
    def numba_array(self) -> Callable[..., None]:
        """Numba loop over one-dimensional arrays: variables, parameters as numbers, arrays for the outputs."""
        module = self.owner.module("numba", self.entry["process"])
        found: Callable[..., None] = getattr(module, f"{self.entry['function']}_array")
        return found


class _Threads:
    """How many threads a ufunc call on a large array uses, in all libraries of this process."""

    def __init__(self) -> None:
        self._number = 0  # nobody has said, and the environment was not asked yet
        self._libraries: list[ctypes.CDLL] = []
        self._lock = lock = threading.RLock()
        if hasattr(os, "register_at_fork"):  # a child must not find it held by a thread that it has not
            os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)

    def get(self) -> int:
        with self._lock:
            if not self._number:
                given = os.environ.get(ENVIRONMENT, "").strip() or "1"
                self._number = _whole(int(given) if given.isdecimal() else given, ENVIRONMENT)
            return self._number

    def set(self, number: int) -> None:
        number = _whole(number, "threads")
        with self._lock:
            self._number = number
            for compiled in self._libraries:
                compiled.nk_threads_use(number)

    def apply(self, compiled: ctypes.CDLL) -> None:
        """To a library that was loaded just now; one of before there were threads stays as it is."""
        with self._lock:
            number = self.get()
            if hasattr(compiled, "nk_threads_use"):
                compiled.nk_threads_use.argtypes, compiled.nk_threads_use.restype = [ctypes.c_int], None
                compiled.nk_threads_use(number)
                self._libraries.append(compiled)


def _whole(number: Any, name: str) -> int:
    """A number of threads; ValueError if it is none."""
    try:
        found = 0 if isinstance(number, bool) else operator.index(number)
    except TypeError:
        found = 0
    if not 1 <= found <= MOST_THREADS:
        raise ValueError(f"{name} must be a whole number from 1 to {MOST_THREADS}, not {number!r}")
    return found


_THREADS = _Threads()


def threads() -> int:
    """How many threads a ufunc call on a large array uses: what was set, or else NUKERNELS_THREADS, or else 1."""
    return _THREADS.get()


def set_threads(number: int) -> None:
    """From now on and in all of this process. ValueError unless it is a whole number from 1 to MOST_THREADS."""
    _THREADS.set(number)


def cache_folder() -> Path:
    """Where libraries go if the output folder is not writable."""
    chosen = os.environ.get("NUKERNELS_CACHE")
    if chosen:
        return Path(chosen)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "nukernels"


_ALIVE: list[Any] = []  # NumPy keeps pointers to these


def make_ufunc(
    compiled: ctypes.CDLL, symbol: str, name: str, inputs: int, outputs: int, precisions: Sequence[str] = ("double",)
) -> Any:
    """A ufunc of the loops `symbol`_ufunc, made through NumPy's C interface without a compiler."""
    chosen = [p for p in NPY_TYPES if p in precisions]
    found = [ctypes.cast(compiled[f"{symbol}{SUFFIXES[p]}_ufunc"], ctypes.c_void_p) for p in chosen]
    loops, data = (ctypes.c_void_p * len(found))(*found), (ctypes.c_void_p * len(found))()
    types = ctypes.create_string_buffer(bytes([NPY_TYPES[p] for p in chosen for _ in range(inputs + outputs)]))
    label = ctypes.create_string_buffer(name.encode())
    text = ctypes.create_string_buffer(b"See the manifest entry of this kernel.")
    _ALIVE.append((loops, data, types, label, text, compiled))
    return _from_function()(loops, data, types, len(found), inputs, outputs, -1, label, text, 0)


@cache
def _from_function() -> Callable[..., Any]:
    """PyUFunc_FromFuncAndData, entry 1 of NumPy's ufunc interface."""
    try:
        umath = importlib.import_module("numpy._core._multiarray_umath")  # NumPy 2
    except ImportError:
        umath = importlib.import_module("numpy.core._multiarray_umath")  # NumPy 1
    get = ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    table = ctypes.cast(get(umath._UFUNC_API, None), ctypes.POINTER(ctypes.c_void_p))
    arguments: Sequence[Any] = [ctypes.c_void_p] * 3 + [ctypes.c_int] * 4 + [ctypes.c_char_p] * 2 + [ctypes.c_int]
    make = ctypes.PYFUNCTYPE(ctypes.py_object, *arguments)
    return make(table[1])
