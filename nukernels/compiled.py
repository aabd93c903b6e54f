"""Compiled kernels as users call them: binding, units, checks of the domain, several targets.

No SymPy here. The compiled loops check the domain while they compute and leave the failed checks as
bits; only when a bit is set is the offending value looked for, to name it in a warning.
"""

from __future__ import annotations

import difflib
import inspect
import warnings
from collections import namedtuple
from collections.abc import Callable
from functools import cache, cached_property
from os import PathLike
from typing import Any, NamedTuple

from generated.loader import Kernel as Built
from generated.loader import Library, NotCompiled, library
from nukernels import units
from nukernels.arrays import TARGETS, Evaluator
from nukernels.domain import Violation, violations
from nukernels.errors import DomainError, DomainWarning, KernelsNotBuilt, NoCompilerWarning
from nukernels.hints import with_hint


class Input(NamedTuple):
    """An argument. role: "variable" (array) or "parameter". domain: the allowed values in words."""

    name: str
    role: str
    unit: str
    domain: str
    meaning: str
    condition: str
    choices: tuple[int, ...]


class Output(NamedTuple):
    """A result and the equation that gives it."""

    name: str
    unit: str
    equation: str
    meaning: str


_FALLBACK_SAID = False


def names(folder: str | PathLike[str] | None = None) -> tuple[str, ...]:
    """All kernels of the house, or of a folder that `nukernels build --out` wrote."""
    return tuple(_manifest(folder)["kernels"])


def load(name: str, target: str = "c", folder: str | PathLike[str] | None = None) -> Kernel:
    """See nukernels.kernel."""
    if target not in TARGETS:
        raise ValueError(f"target is one of {', '.join(TARGETS)}, not {target!r}")
    known = _manifest(folder)["kernels"]
    if name not in known:
        close = difflib.get_close_matches(name, known, n=3, cutoff=0.3) or list(known)[:3]
        listed = ", ".join(map(repr, close))
        raise KeyError(
            f"no kernel {name!r}; the closest are {listed}" if close else f"no kernel {name!r}: none is built"
        )
    return Kernel(_library(folder).kernel(name), target)


def _library(folder: str | PathLike[str] | None) -> Library:
    return library(None if folder is None else str(folder))


def _manifest(folder: str | PathLike[str] | None) -> dict[str, Any]:
    try:
        return _library(folder).manifest
    except NotCompiled as error:
        raise KernelsNotBuilt(str(error)) from error


@cache
def _results(title: str, names: tuple[str, ...]) -> Any:
    """The named tuple of several results: their names are identifiers in all targets."""
    make: Any = namedtuple
    bare = make(title, names)

    def reduced(results: Any) -> Any:  # no module has this class under its name
        return _restored, (title, names, tuple(results))

    return type(title, (bare,), {"__slots__": (), "__reduce__": reduced, "__module__": __name__})


def _restored(title: str, names: tuple[str, ...], results: tuple[Any, ...]) -> Any:
    return _results(title, names)._make(results)


class Kernel:
    """A kernel: call it with variables in order and parameters by name; it broadcasts like a ufunc.

    name, text: what it is. inputs, outputs: names, units, domains. equations, papers: where it
    comes from. certificate: measured errors, one entry per target and output. target: what runs.
    precisions: "double", and "single" where float32 arrays are taken and returned as such. single_inside: the format
    that these are computed in, "double" where values on the way do not fit into single precision.
    source(target): the generated code. numba: the scalar function for jitted loops of your own. jax: the pure
    function for jit, vmap and grad.
    """

    def __init__(self, built: Built, target: str) -> None:
        entry = built.entry
        self._built = built
        self.name: str = built.name
        self.text: str = entry["text"]
        self.precisions: tuple[str, ...] = built.precisions
        self.single_inside: str | None = built.single_inside
        self.inputs = tuple(
            Input(
                i["name"],
                i["role"],
                i["unit"],
                i["domain"],
                i["meaning"],
                i.get("condition", ""),
                tuple(i.get("choices", ())),
            )
            for i in entry["inputs"]
        )
        self.outputs = tuple(Output(o["name"], o["unit"], o["equation"], o["meaning"]) for o in entry["outputs"])
        self._names = tuple(i.name for i in self.inputs)
        self._variables = tuple(i.name for i in self.inputs if i.role == "variable")
        self._parameters = tuple(i.name for i in self.inputs if i.role == "parameter")
        self._discrete = frozenset(i.name for i in self.inputs if i.choices)
        self.target, self._evaluator = _evaluator(built, target)
        title = "".join(word.capitalize() for word in self.name.rpartition(".")[2].split("_"))
        made = _results(title, tuple(o.name for o in self.outputs)) if len(self.outputs) > 1 else None
        self._result: Callable[..., Any] | None = None if made is None else made._make

    def __call__(self, *args: Any, out: Any = None, strict: bool = False, **named: Any) -> Any:
        """The outputs: an array or number for one, a named tuple for several.

        Plain numbers are in the declared units. Quantities of astropy convert (hbar = c = k_B = 1),
        and then the results are quantities too. out: an array, or a tuple of arrays. Outside the
        domain: one DomainWarning, or DomainError with strict=True.
        """
        try:
            values = [*args, *map(named.__getitem__, self._parameters)]
        except KeyError:
            values = []
        if len(args) != len(self._variables) or len(named) != len(self._parameters) or not values:
            values = self._bind(args, named)
        attached = False
        for i, value in enumerate(values):
            kind = type(value)
            if kind is not float and kind is not int and hasattr(value, "unit") and units.is_quantity(value):
                values[i] = units.plain(value, self.inputs[i].unit, self._names[i])
                attached = True
        if out is not None and not isinstance(out, tuple):
            out = (out,)
        try:
            result = self._evaluator(values, out)
        except (TypeError, OverflowError) as error:
            values = self._as_numbers(values, error)
            result = self._evaluator(values, out)
        failed = self._evaluator.outside(values)
        if failed:
            self._complain(values, strict, failed)
        if attached:
            result = self._attach(result)
        return result if self._result is None else self._result(result)

    def __reduce__(self) -> Any:
        """For other processes: loaded there from the same folder."""
        return load, (self.name, self.target, str(self._built.owner.root))

    def __repr__(self) -> str:
        formats = ", single precision too" if "single" in self.precisions else ""
        formats += " (computed in double)" if self.single_inside == "double" else ""
        lines = [f"<kernel {self.name} ({self.target}{formats}): {self.text}"]
        for i in self.inputs:
            lines.append(f"  {i.role:9} {i.name} [{i.unit}] {i.domain}: {i.meaning}")
        for o in self.outputs:
            lines.append(f"  output    {o.name} [{o.unit}] {o.equation}: {o.meaning}")
        return "\n".join(lines) + ">"

    @property
    def equations(self) -> tuple[str, ...]:
        """Ids of all equations that went in."""
        return tuple(e["id"] for e in self._built.entry["equations"])

    @property
    def papers(self) -> tuple[str, ...]:
        """What to cite."""
        return tuple(dict.fromkeys(e["paper"] for e in self._built.entry["equations"]))

    @property
    def certificate(self) -> tuple[dict[str, Any], ...]:
        """Measured errors: one entry per target and output, sorted by both."""
        return tuple(self._built.entry.get("certificate") or ())

    @property
    def ufunc(self) -> Any:
        """The bare NumPy ufunc over the C code: all inputs in order, no checks, no units."""
        return self._built.ufunc

    @cached_property
    def numba(self) -> Any:
        """The jitted scalar function: all inputs in order. Needs Numba."""
        try:
            return self._built.source("numba")
        except ImportError as error:
            raise KernelsNotBuilt("the numba target needs Numba: pip install 'nukernels[numba]'") from error

    @cached_property
    def jax(self) -> Any:
        """The pure JAX function: all inputs in order; its numbers have the precision of the inputs. Needs JAX."""
        try:
            return self._built.source("jax")
        except ImportError as error:
            raise KernelsNotBuilt("the jax target needs JAX: pip install 'nukernels[jax]'") from error

    def source(self, target: str = "c") -> str:
        """The generated source of this kernel: "c", "numba", "numpy_source", "jax" or "mpmath"."""
        entry, root = self._built.entry, self._built.owner.root
        if target == "c":
            text = (root / "c" / f"{entry['process']}.c").read_text()
            return _c_part(text, self.name)
        if target not in TARGETS:
            raise ValueError(f"target is one of {', '.join(TARGETS)}, not {target!r}")
        function = self._built.source(target)
        return inspect.getsource(getattr(function, "py_func", function))

    def _bind(self, args: tuple[Any, ...], named: dict[str, Any]) -> list[Any]:
        """Arguments in order; a TypeError says which are missing, surplus or given twice."""
        if len(args) > len(self._names):
            raise TypeError(f"{self.name} takes {len(self._names)} inputs ({', '.join(self._names)}), not {len(args)}")
        given = dict(zip(self._names, args, strict=False))
        twice = [name for name in named if name in given]
        surplus = [name for name in named if name not in self._names]
        missing = [name for name in self._names if name not in given and name not in named]
        said = []
        if missing:
            said.append(f"misses {', '.join(missing)}")
        if surplus:
            said.append(f"does not take {', '.join(with_hint(name, missing or self._names) for name in surplus)}")
        if twice:
            said.append(f"got {', '.join(twice)} twice")
        if said:
            raise TypeError(f"{self.name} {' and '.join(said)}; it takes {', '.join(self._names)}")
        return [given[name] if name in given else named[name] for name in self._names]

    def _as_numbers(self, values: list[Any], error: Exception) -> list[Any]:
        """Plain float arrays where that loses nothing; else a TypeError that names the input."""
        import numpy as np

        found = []
        for name, value in zip(self._names, values, strict=True):
            array = np.asarray(value)
            kind = array.dtype.kind
            whole = kind == "O" and all(isinstance(x, int) for x in array.flat)  # integers beyond 64 bits
            if kind not in "fiub" and not whole:
                raise TypeError(f"{self.name}: {name} must be real numbers, not {_what(value, kind)}") from None
            try:
                found.append(array.astype(np.float64) if whole or array.dtype.itemsize > 8 else value)
            except OverflowError:
                raise OverflowError(f"{self.name}: {name} is too large for a floating-point number") from None
        if all(a is b for a, b in zip(found, values, strict=True)):
            raise error
        return found

    def _complain(self, values: list[Any], strict: bool, failed: int) -> None:
        found = violations(self._built, values, failed)
        hard = [v for v in found if v.name in self._discrete]
        if hard:
            raise DomainError(self._message(hard))
        if not found:
            return
        if strict:
            raise DomainError(self._message(found))
        warnings.warn(self._message(found), DomainWarning, stacklevel=3)

    def _message(self, found: list[Violation]) -> str:
        return f"{self.name}: " + "; ".join(str(v) for v in found)

    def _attach(self, result: Any) -> Any:
        parts = result if self._result is not None else (result,)
        made = tuple(part * units.declared_unit(o.unit) for part, o in zip(parts, self.outputs, strict=True))
        return made if self._result is not None else made[0]


def _evaluator(built: Built, target: str) -> tuple[str, Evaluator]:
    """What computes; NumPy source stands in, with one warning, where there is no compiled library."""
    global _FALLBACK_SAID
    try:
        return target, TARGETS[target](built)
    except NotCompiled as error:
        if target != "c":
            raise KernelsNotBuilt(str(error)) from error
        reason = error
    except ImportError as error:
        raise KernelsNotBuilt(f"the {target} target needs {error.name}: pip install 'nukernels[{target}]'") from error
    if not _FALLBACK_SAID:
        _FALLBACK_SAID = True
        warnings.warn(
            f"{reason}. Using the NumPy source, which gives the same values several times slower.",
            NoCompilerWarning,
            stacklevel=5,
        )
    return "numpy_source", TARGETS["numpy_source"](built)


def _c_part(text: str, name: str) -> str:
    """From the comment that opens a kernel to the next kernel's."""
    start = text.find(f"/*\n * {name}\n")
    if start < 0:
        return text
    end = text.find("\n/*\n * " + name.partition(".")[0] + ".", start + 1)
    return text[start : end if end > 0 else len(text)].rstrip() + "\n"


def _what(value: Any, kind: str) -> str:
    words = {"c": "complex", "U": "text", "S": "bytes", "M": "dates", "m": "time spans"}
    return words.get(kind, type(value).__name__) + f" ({str(value)[:40]})"
