"""The peers. Each compiles what it needs for a kernel once, then binds given arrays; neither is timed.

All work on the same arrays, rows of one (see `Case.rows`). Where a library can write into given arrays it does;
SymPy's lambdify and JAX allocate their results.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from benchmarks.case import Case
from benchmarks.compiled import empty_ufunc, handwritten
from benchmarks.expressions import heyoka_expressions, numexpr_texts

Array = NDArray[np.float64]
Run = Callable[[], Any]
Bind = Callable[[Array], Run]
Peer = Callable[[Case], Bind]

LONGEST_TEXT = 200_000  # characters


def nukernels(case: Case) -> Bind:
    """The ufunc over our C, parameters as numbers."""

    return _ufunc(case, case.built.ufunc)


def numpy_call(case: Case) -> Bind:
    """A ufunc with as many arguments that does nothing: what NumPy itself takes for a call."""
    counts = len(case.program.arguments), case.outputs
    return _ufunc(case, empty_ufunc(*counts, case.program.precisions))


def numba_generated(case: Case) -> Bind:
    """Our generated Numba source."""
    return _loop(case, case.built.numba_array)


def numba_lambdified(case: Case) -> Bind:
    """What SymPy's lambdify writes, jitted, in a loop like that of the generated source."""
    import numba

    symbols, formulas = case.formulas  # as a tuple: a list of results would be made anew for every element
    scalar = numba.njit(error_model="numpy")(sp.lambdify(symbols, tuple(formulas), modules="math", cse=True))
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

    def bind(rows: Array) -> Run:
        arrays, out = case.split(rows)
        local = dict(zip([a.name for a in case.program.arguments], case.arguments(arrays), strict=True))

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

    def bind(rows: Array) -> Run:
        arguments = [library.numpy.asarray(a) for a in case.arguments(case.split(rows)[0])]
        return lambda: [value.block_until_ready() for value in function(*arguments)]

    return bind


def copy(case: Case) -> Bind:
    """Copying all arrays that a kernel reads and writes, into other arrays."""

    def bind(rows: Array) -> Run:
        targets = np.empty_like(rows)

        def run() -> None:
            for source, target in zip(rows, targets, strict=True):
                np.copyto(target, source)

        return run

    return bind


def handwritten_c(case: Case) -> Bind:
    """C as one types it from the formula, compiled with our flags."""
    return _handwritten(case)


def handwritten_native(case: Case) -> Bind:
    """The same compiled for this processor alone."""
    return _handwritten(case, "-march=native")


UNTRACED = ("jax",)  # Python does not see the memory that these take
OURS, COPY, CALL = "nukernels", "copy", "empty ufunc"
PEERS: dict[str, Peer] = {
    OURS: nukernels,
    COPY: copy,
    CALL: numpy_call,
    "handwritten C": handwritten_c,
    "handwritten C native": handwritten_native,
    "lambdify": lambdify,
    "lambdify cse": lambdify_cse,
    "numexpr": numexpr,
    "numba lambdified": numba_lambdified,
    "numba generated": numba_generated,
    "heyoka": heyoka_parameters,
    "heyoka constants": heyoka_constants,
    "jax": jax,
}
RIVALS = tuple(name for name in PEERS if name not in (OURS, COPY, CALL))  # never faster than ours, on any kernel


def _ufunc(case: Case, ufunc: Callable[..., Any]) -> Bind:
    def bind(rows: Array) -> Run:
        arrays, out = case.split(rows)
        arguments, given = case.arguments(arrays), out[0] if len(out) == 1 else tuple(out)
        return lambda: ufunc(*arguments, out=given)

    return bind


def _loop(case: Case, loop: Callable[..., object]) -> Bind:
    """A function that fills arrays element by element."""

    def bind(rows: Array) -> Run:
        arrays, out = case.split(rows)
        arguments = case.arguments(arrays)

        def run() -> list[Array]:
            loop(*arguments, *out)
            return out

        return run

    return bind


def _handwritten(case: Case, *flags: str) -> Bind:
    bound = handwritten(case, *flags)

    def bind(rows: Array) -> Run:
        arrays, out = case.split(rows)
        loop = bound([*case.arguments(arrays), *out])

        def run() -> list[Array]:
            loop()
            return out

        return run

    return bind


def _lambdified(case: Case, cse: bool) -> Bind:
    function = sp.lambdify(*case.formulas, modules="numpy", cse=cse)

    def bind(rows: Array) -> Run:
        arguments = case.arguments(case.split(rows)[0])
        return lambda: function(*arguments)

    return bind


def _heyoka(case: Case, fixed: dict[str, Any], parameters: Array | None) -> Bind:
    import heyoka as hy

    variables = [hy.make_vars(n) for n in case.variables]
    inputs = fixed | dict(zip(case.variables, variables, strict=True))
    function = hy.cfunc(heyoka_expressions(case.program, inputs), vars=variables)

    def bind(rows: Array) -> Run:
        variables, out = rows[: len(case.variables)], rows[len(case.variables) :]
        options = {}
        if parameters is not None and function.nparams:
            options = {"pars": np.repeat(parameters[: function.nparams], rows.shape[1], axis=1)}

        def run() -> Array:
            function(variables, outputs=out, **options)
            return out

        return run

    return bind
