"""The functions of our own in C kernels, compiled to run on arrays."""

from __future__ import annotations

import ctypes
import subprocess

import numpy as np
import pytest

from codegen.build.compiler import find
from tests.codegen.elementary.truth import HEADERS

NAMES = ("exp", "expm1", "tanh", "log", "log1p", "sin", "cos", "atan", "cbrt", "root")
LOOP = """
NK_CLONES void {name}_of_all(size_t n, const double *NK_RESTRICT x, double *NK_RESTRICT y);
NK_CLONES void {name}_of_all(size_t n, const double *NK_RESTRICT x, double *NK_RESTRICT y)
{{
    for (size_t i = 0; i < n; i++) y[i] = nk_{name}(x[i]);
}}
"""
QUOTIENTS = """
NK_CLONES void over_of_all(size_t n, const double *NK_RESTRICT a, const double *NK_RESTRICT b, double *NK_RESTRICT y);
NK_CLONES void over_of_all(size_t n, const double *NK_RESTRICT a, const double *NK_RESTRICT b, double *NK_RESTRICT y)
{
    for (size_t i = 0; i < n; i++) y[i] = nk_over(a[i], b[i]);
}
"""


@pytest.fixture(scope="session", params=["", "-DNK_PLAIN", "-ffp-contract=off"], ids=["vectors", "plain", "unfused"])
def own(request, tmp_path_factory):
    """own(name) is a function on arrays: as kernels have it, as plain loops, and without fused operations."""
    folder = tmp_path_factory.mktemp("elementary")
    for name, text in HEADERS.items():
        (folder / name).write_text(text)
    includes = "".join(f'#include "{name}"\n' for name in HEADERS)
    (folder / "all.c").write_text(includes + "".join(LOOP.format(name=name) for name in NAMES) + QUOTIENTS)
    found = find(HEADERS["nukernels.h"])
    flags = [*found.flags, request.param, "-shared"] if request.param else [*found.flags, "-shared"]
    subprocess.run([*found.command, *flags, "all.c", "-o", "all.so", "-lm"], cwd=folder, check=True)
    library = ctypes.CDLL(str(folder / "all.so"))
    return lambda name: _on_arrays(library[f"{name}_of_all"])


def _on_arrays(function):
    pointer = np.ctypeslib.ndpointer(np.float64, flags="C")
    function.restype = None

    def run(*x):
        x = [np.ascontiguousarray(each, dtype=np.float64) for each in x]
        y = np.empty_like(x[0])
        function.argtypes = [ctypes.c_size_t, *[pointer] * (len(x) + 1)]
        function(y.size, *x, y)
        return y

    return run
