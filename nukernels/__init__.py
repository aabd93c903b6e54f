"""Neutrino physics in magnetised matter: equations as the papers print and we derive them, and certified kernels.

    import nukernels as nk

    eq = nk.equation("ando2003:43")
    eq.status, eq.printed, eq.derived
    eq.evaluate({...}, digits=30)                  # needs SymPy, which is imported now and not before

    drift = nk.kernel("neutrino_nucleon.drift_coefficients")
    drift(k, T=4.0, ...)                           # broadcasts like a NumPy ufunc; needs no SymPy
    drift.certificate

This is the only name that users import. Importing it costs nothing: SymPy, NumPy and astropy come in
with the first thing that needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nukernels.errors import DomainError, DomainWarning, KernelsNotBuilt, NoCompilerWarning, UnitError

if TYPE_CHECKING:
    from os import PathLike

    from nukernels.compiled import Kernel
    from nukernels.equation_view import Equation

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

    target: "c" (the default), "numba", "numpy_source" or "mpmath".
    folder: where `nukernels build --out` wrote kernels of your own; by default those of nukernels.
    """
    from nukernels.compiled import load

    return load(name, target, folder)


def kernels(folder: str | PathLike[str] | None = None) -> tuple[str, ...]:
    """The names of all kernels that are built, in nukernels or in a folder of your own."""
    from nukernels.compiled import names

    return names(folder)


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("nukernels")
    raise AttributeError(f"module 'nukernels' has no attribute {name!r}")
