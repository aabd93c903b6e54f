"""The kernels: readable sources that `nukernels build` wrote, and what loads them.

    from generated import library
    drift = library().kernel("neutrino_nucleon.drift_coefficients")
    drift.ufunc(k, ..., T, ...)        # NumPy ufunc over the compiled C
    drift.entry["inputs"]              # names, roles, units, domains, from manifest.json

Nothing here imports SymPy or the compiler. The folders c, numpy, numpy_source, numba and mpmath are
generated; do not edit them. Compiled libraries lie in _build (or in the user's cache folder).
"""

from generated.loader import Kernel, Library, NotCompiled, library, set_threads, threads

__all__ = ["Kernel", "Library", "NotCompiled", "library", "set_threads", "threads"]
