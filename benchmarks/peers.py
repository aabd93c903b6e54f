"""The peers. Each compiles what it needs for a kernel once, then binds given arrays; neither is timed.

Where a library can write into given arrays it does; SymPy's lambdify and JAX allocate their results.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from benchmarks.case import Case
from benchmarks.expressions import heyoka_expressions, numexpr_texts

Array = NDArray[np.float64]
Run = Callable[[], Any]
Bind = Callable[[list[Array]], Run]
Peer = Callable[[Case], Bind]

LONGEST_TEXT = 200_000  # characters


def nukernels(case: Case) -> Bind:
    """The ufunc over our C, parameters as numbers."""

    def bind(arrays: list[Array]) -> Run:
        arguments, out = case.arguments(arrays), outputs(case, arrays)
        given = out[0] if len(out) == 1 else tuple(out)
        return lambda: case.built.ufunc(*arguments, out=given)

    return bind


def numba_generated(case: Case) -> Bind:
    """Our generated Numba source."""
    return _loop(case, case.built.numba_array)


def numba_lambdified(case: Case) -> Bind:
    """What SymPy's lambdify writes, jitted, in a loop like that of the generated source."""
    import numba

    scalar = numba.njit(error_model="numpy")(sp.lambdify(*case.formulas, modules="math", cse=True))
    names = [a.name for a in case.program.arguments]
    outs = [f"nk_out{r}" for r in range(case.outputs)]
    element = ", ".join(f"{n}[nk_i]" if n in case.variables else n for n in names)
    text = [f"def loop({', '.join(names + outs)}):", "    for nk_i in range(nk_out0.size):"]
    text += [f"        nk_values = nk_scalar({element})"]
    text += [f"        {out}[nk_i] = nk_values[{r}]" for r, out in enumerate(outs)]
    space: dict[str, Any] = {"nk_scalar": scalar}
    exec("\n".join(text), space)
    return _loop(case, numba.njit(error_model="numpy")(space["loop"]))


def lambdify(case: Case) -> Bind:
    """SymPy's lambdify on NumPy."""
    return _lambdified(case, cse=False)


def lambdify_cse(case: Case) -> Bind:
    """SymPy's lambdify on NumPy with common subexpressions."""
    return _lambdified(case, cse=True)


def numexpr(case: Case) -> Bind:
    """numexpr, one call per output."""
    import numexpr as ne

    ne.set_num_threads(1)
    texts = numexpr_texts(case.program)
    if max(map(len, texts)) > LONGEST_TEXT:
        raise ValueError("the formula written out is too long for numexpr")

    def bind(arrays: list[Array]) -> Run:
        names = [a.name for a in case.program.arguments]
        local, out = dict(zip(names, case.arguments(arrays), strict=True)), outputs(case, arrays)

        def run() -> list[Array]:
            for text, array in zip(texts, out, strict=True):
                ne.evaluate(text, local_dict=local, out=array)
            return out

        return run

    return bind


def heyoka_parameters(case: Case) -> Bind:
    """heyoka's cfunc without fast-math, parameters as parameters (which it wants as arrays)."""
    import heyoka as hy

    inputs = {n: hy.par[i] for i, n in enumerate(case.parameters)}
    column = np.array(list(case.parameters.values()))[:, None]
    return _heyoka(case, inputs, column)


def heyoka_constants(case: Case) -> Bind:
    """heyoka's cfunc without fast-math, compiled anew for these values of the parameters."""
    import heyoka as hy

    return _heyoka(case, {n: hy.expression(x) for n, x in case.parameters.items()}, None)


def jax(case: Case) -> Bind:
    """JAX jit on the CPU in double precision, from lambdify with common subexpressions."""
    flags = os.environ.get("XLA_FLAGS", "")
    if "multi_thread_eigen" not in flags:
        os.environ["XLA_FLAGS"] = f"{flags} --xla_cpu_multi_thread_eigen=false".strip()
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    import jax as library

    library.config.update("jax_enable_x64", True)
    function = library.jit(sp.lambdify(*case.formulas, modules="jax", cse=True))

    def bind(arrays: list[Array]) -> Run:
        arguments = [library.numpy.asarray(a) for a in case.arguments(arrays)]
        return lambda: [value.block_until_ready() for value in function(*arguments)]

    return bind


def copy(case: Case) -> Bind:
    """Copying all arrays that a kernel reads and writes, into other arrays."""

    def bind(arrays: list[Array]) -> Run:
        sources = [*arrays, *(np.ones_like(a) for a in outputs(case, arrays))]
        targets = [np.empty_like(s) for s in sources]

        def run() -> None:
            for source, target in zip(sources, targets, strict=True):
                np.copyto(target, source)

        return run

    return bind


OURS, COPY = "nukernels", "copy"
PEERS: dict[str, Peer] = {
    OURS: nukernels,
    COPY: copy,
    "lambdify": lambdify,
    "lambdify cse": lambdify_cse,
    "numexpr": numexpr,
    "numba lambdified": numba_lambdified,
    "numba generated": numba_generated,
    "heyoka": heyoka_parameters,
    "heyoka constants": heyoka_constants,
    "jax": jax,
}


def outputs(case: Case, arrays: list[Array]) -> list[Array]:
    """Arrays for the results."""
    return [np.empty_like(arrays[0]) for _ in range(case.outputs)]


def _loop(case: Case, loop: Callable[..., None]) -> Bind:
    """A function that fills arrays element by element."""

    def bind(arrays: list[Array]) -> Run:
        arguments, out = case.arguments(arrays), outputs(case, arrays)

        def run() -> list[Array]:
            loop(*arguments, *out)
            return out

        return run

    return bind


def _lambdified(case: Case, cse: bool) -> Bind:
    function = sp.lambdify(*case.formulas, modules="numpy", cse=cse)

    def bind(arrays: list[Array]) -> Run:
        arguments = case.arguments(arrays)
        return lambda: function(*arguments)

    return bind


def _heyoka(case: Case, fixed: dict[str, Any], parameters: Array | None) -> Bind:
    import heyoka as hy

    variables = [hy.make_vars(n) for n in case.variables]
    inputs = fixed | dict(zip(case.variables, variables, strict=True))
    function = hy.cfunc(heyoka_expressions(case.program, inputs), vars=variables)

    def bind(arrays: list[Array]) -> Run:
        stacked, out = np.ascontiguousarray(np.stack(arrays)), np.empty((case.outputs, arrays[0].size))
        options = {}
        if parameters is not None and function.nparams:
            options = {"pars": np.repeat(parameters[: function.nparams], arrays[0].size, axis=1)}

        def run() -> Array:
            function(stacked, outputs=out, **options)
            return out

        return run

    return bind
