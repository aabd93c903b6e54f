"""One evaluator per target: from inputs in order to outputs in order, and which checks failed."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from generated.loader import Kernel as Built


class Evaluator(Protocol):
    """Calls one target of one kernel."""

    def __call__(self, values: Sequence[Any], out: tuple[Any, ...] | None) -> Any:
        """The output, or a tuple of outputs; TypeError where an input is no real number."""

    def outside(self, values: Sequence[Any]) -> int:
        """Bits of the checks that the last call failed; 0 inside the domain."""


class CompiledC:
    """NumPy ufunc over the compiled C, which notes failed checks while it computes."""

    def __init__(self, built: Built) -> None:
        self._ufunc = built.ufunc
        ask = built.owner.compiled.nk_ufunc_outside
        ask.restype, ask.argtypes = ctypes.c_uint64, []
        self._ask = ask

    def __call__(self, values: Sequence[Any], out: tuple[Any, ...] | None) -> Any:
        return self._ufunc(*values) if out is None else self._ufunc(*values, out=out)

    def outside(self, values: Sequence[Any]) -> int:
        return int(self._ask())


class NumPySource:
    """The readable NumPy source; works without a compiler."""

    def __init__(self, built: Built) -> None:
        self._function = built.source("numpy_source")
        self._outside = built.outside("numpy_source")
        self._several = len(built.outputs) > 1
        self._single = "single" in built.precisions

    def __call__(self, values: Sequence[Any], out: tuple[Any, ...] | None) -> Any:
        import numpy as np

        arrays = _floats(values)
        shape = np.broadcast_shapes(*(a.shape for a in arrays))
        with np.errstate(all="ignore"):
            found = self._function(*arrays)
        parts = [np.broadcast_to(part, shape) for part in (found if self._several else (found,))]
        return _delivered(parts, out, self._single and _all_single(values))

    def outside(self, values: Sequence[Any]) -> int:
        import numpy as np

        with np.errstate(all="ignore"):
            return int(self._outside(*_floats(values)))


class Numba:
    """The jitted source; its array loop where parameters are single numbers, else element by element."""

    def __init__(self, built: Built) -> None:
        self._scalar = built.source("numba")
        self._loop = built.numba_array
        self._roles = [i["role"] for i in built.entry["inputs"]]
        self._outputs = len(built.outputs)
        self._outside = NumPySource(built).outside
        self._single = "single" in built.precisions

    def __call__(self, values: Sequence[Any], out: tuple[Any, ...] | None) -> Any:
        import numpy as np

        arrays = _floats(values)
        shape = np.broadcast_shapes(*(a.shape for a in arrays))
        results = [np.empty(int(np.prod(shape))) for _ in range(self._outputs)]
        single = all(a.ndim == 0 for a, role in zip(arrays, self._roles, strict=True) if role == "parameter")
        if single and "variable" in self._roles:
            flat: list[Any] = [
                np.ascontiguousarray(np.broadcast_to(a, shape)).reshape(-1) if role == "variable" else float(a)
                for a, role in zip(arrays, self._roles, strict=True)
            ]
            self._loop(*flat, *results)
        else:
            for i, row in enumerate(
                zip(*(np.broadcast_to(a, shape).reshape(-1).tolist() for a in arrays), strict=True)
            ):
                element = self._scalar(*row)
                for result, value in zip(results, element if self._outputs > 1 else (element,), strict=True):
                    result[i] = value
        return _delivered([r.reshape(shape) for r in results], out, self._single and _all_single(values))

    def outside(self, values: Sequence[Any]) -> int:
        return self._outside(values)


class JAX:
    """The JAX source, compiled for the shapes it is called with; double precision unless all arrays are single.

    Kernels that single precision cannot compute are computed in double precision then, and the results rounded.
    """

    def __init__(self, built: Built) -> None:
        import jax

        self._jax = jax
        self._function = jax.jit(built.source("jax"))
        self._several = len(built.outputs) > 1
        self._outside = NumPySource(built).outside
        self._single = "single" in built.precisions
        self._inside = built.single_inside == "single"

    def __call__(self, values: Sequence[Any], out: tuple[Any, ...] | None) -> Any:
        import numpy as np

        single = self._single and _all_single(values)
        arrays = [a.astype(np.float32) if single and self._inside else a for a in _floats(values)]
        shape = np.broadcast_shapes(*(a.shape for a in arrays))
        with self._jax.enable_x64(True):
            found = self._function(*arrays)
        parts = [np.broadcast_to(np.asarray(part), shape) for part in (found if self._several else (found,))]
        return _delivered(parts, out, single)

    def outside(self, values: Sequence[Any]) -> int:
        return self._outside(values)


class MPMath:
    """mpmath at its working precision; arrays give object arrays of mpf."""

    def __init__(self, built: Built) -> None:
        self._function = built.source("mpmath")
        self._outside = built.outside("mpmath")
        self._inputs, self._outputs = len(built.inputs), len(built.outputs)

    def __call__(self, values: Sequence[Any], out: tuple[Any, ...] | None) -> Any:
        import numpy as np

        if out is not None:
            raise ValueError("the mpmath target has no out=: its numbers are no floats")
        for value in values:
            if np.asarray(value).dtype.kind not in "fiubO" or isinstance(value, complex):
                raise TypeError("not a real number")
        with np.errstate(all="ignore"):
            return np.frompyfunc(self._function, self._inputs, self._outputs)(*values)

    def outside(self, values: Sequence[Any]) -> int:
        import numpy as np

        with np.errstate(all="ignore"):
            bits = np.frompyfunc(self._outside, self._inputs, 1)(*values)
        return int(np.bitwise_or.reduce(np.asarray(bits, dtype=np.uint64), axis=None))


TARGETS: dict[str, Callable[[Built], Evaluator]] = {
    "c": CompiledC,
    "numba": Numba,
    "numpy_source": NumPySource,
    "jax": JAX,
    "mpmath": MPMath,
}


def _floats(values: Sequence[Any]) -> list[Any]:
    """Arrays of doubles; TypeError for what is no real number, as a ufunc would raise it."""
    import numpy as np

    found = []
    for value in values:
        array = np.asarray(value)
        if array.dtype.kind not in "fiub":
            raise TypeError("not a real number")
        found.append(array.astype(np.float64))
    return found


def _all_single(values: Sequence[Any]) -> bool:
    """Would a ufunc take its loop in single precision? The first that holds all inputs; plain numbers follow arrays."""
    import numpy as np

    kinds = [v if isinstance(v, (int, float, np.generic)) else np.asarray(v) for v in values]
    return bool(np.can_cast(np.result_type(*kinds), np.float32))


def _delivered(parts: list[Any], out: tuple[Any, ...] | None, single: bool) -> Any:
    """Numbers for scalars, arrays else, or into `out`, as ufuncs do. single: rounded to float32."""
    import numpy as np

    if single:
        with np.errstate(over="ignore", under="ignore"):
            parts = [part.astype(np.float32) for part in parts]
    if out is not None:
        if len(out) != len(parts):
            raise TypeError(f"out needs {len(parts)} arrays, not {len(out)}")
        for place, part in zip(out, parts, strict=True):
            np.copyto(place, part)
        parts = list(out)
    else:
        parts = [part[()] if part.ndim == 0 else np.array(part) for part in parts]
    return parts[0] if len(parts) == 1 else tuple(parts)
