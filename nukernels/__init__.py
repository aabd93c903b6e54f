"""Neutrino physics in magnetised matter: equations as the papers print and we derive them, and certified kernels.

    import nukernels as nk

    eq = nk.equation("ando2003:43")
    eq.status, eq.printed, eq.derived
    eq.evaluate({...}, digits=30)                  # needs SymPy, which is imported now and not before

    drift = nk.kernel("neutrino_nucleon.drift_coefficients")
    drift(k, T=4.0, ...)                           # broadcasts like a NumPy ufunc; needs no SymPy
    drift.certificate
    nk.threads(4)                                  # for large arrays; one thread unless asked

This is the only name that users import. Importing it costs nothing: SymPy, NumPy and astropy come in
with the first thing that needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from nukernels.errors import DomainError, DomainWarning, KernelsNotBuilt, NoCompilerWarning, UnitError

if TYPE_CHECKING:
    from os import PathLike

    from nukernels.compiled import Kernel
    from nukernels.equation_view import Equation
    from nukernels.parallel import Setting

__all__ = [
    "DomainError",
    "DomainWarning",
    "KernelsNotBuilt",
    "NoCompilerWarning",
    "UnitError",
    "__version__",
    "equation",
    "equations",
    "kernel",
    "kernels",
    "threads",
]


def equation(id: str) -> Equation:
    """One equation of the catalogue, for example "ando2003:43". KeyError names the closest ids."""
    from nukernels.equation_view import find

    return find(id)


def equations() -> tuple[str, ...]:
    """The ids of all equations, in the order of declaration."""
    from nukernels.equation_view import ids

    return ids()


def kernel(name: str, target: str = "c", folder: str | PathLike[str] | None = None) -> Kernel:
    """A compiled kernel, for example "neutrino_nucleon.drift_coefficients". KeyError names the closest names.

    target: "c" (the default), "numba", "numpy_source", "jax" or "mpmath".
    folder: where `nukernels build --out` wrote kernels of your own; by default those of nukernels.
    """
    from nukernels.compiled import load

    return load(name, target, folder)


def kernels(folder: str | PathLike[str] | None = None) -> tuple[str, ...]:
    """The names of all kernels that are built, in nukernels or in a folder of your own."""
    from nukernels.compiled import names

    return names(folder)


@overload
def threads() -> int: ...
@overload
def threads(number: int) -> Setting: ...
def threads(number: int | None = None) -> int | Setting:
    """How many threads a call of a compiled kernel uses on large arrays; results are the same for any number.

    Without a number: how many there are now. With one (1 to 1024, the calling thread among them): from now on and
    in all of this process, or within a `with` block. At first the environment variable NUKERNELS_THREADS holds, or
    else 1. ValueError names what is no such number.
    """
    from nukernels import parallel

    return parallel.threads() if number is None else parallel.Setting(number)


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("nukernels")
    raise AttributeError(f"module 'nukernels' has no attribute {name!r}")
