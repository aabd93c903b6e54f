"""The functions of our own in C kernels, compiled to run on arrays."""

from __future__ import annotations

import ctypes
import subprocess

import numpy as np
import pytest

from codegen.build.compiler import find
from tests.codegen.elementary.truth import HEADERS

NAMES = ("exp", "expm1", "tanh", "log", "log1p", "sin", "cos", "atan", "cbrt")
LOOP = """
NK_CLONES void {name}_of_all(size_t n, const double *NK_RESTRICT x, double *NK_RESTRICT y);
NK_CLONES void {name}_of_all(size_t n, const double *NK_RESTRICT x, double *NK_RESTRICT y)
{{
    for (size_t i = 0; i < n; i++) y[i] = nk_{name}(x[i]);
}}
"""


@pytest.fixture(scope="session", params=["", "-DNK_PLAIN"], ids=["vectors", "plain"])
def own(request, tmp_path_factory):
    """own(name) is a function on arrays: with, and without, vector instructions and fused operations."""
    folder = tmp_path_factory.mktemp("elementary")
    for name, text in HEADERS.items():
        (folder / name).write_text(text)
    includes = "".join(f'#include "{name}"\n' for name in HEADERS)
    (folder / "all.c").write_text(includes + "".join(LOOP.format(name=name) for name in NAMES))
    found = find(HEADERS["nukernels.h"])
    flags = [*found.flags, request.param, "-shared"] if request.param else [*found.flags, "-shared"]
    subprocess.run([*found.command, *flags, "all.c", "-o", "all.so", "-lm"], cwd=folder, check=True)
    library = ctypes.CDLL(str(folder / "all.so"))
    return lambda name: _on_arrays(library[f"{name}_of_all"])


def _on_arrays(function):
    pointer = np.ctypeslib.ndpointer(np.float64, flags="C")
    function.argtypes, function.restype = [ctypes.c_size_t, pointer, pointer], None

    def run(x):
        x = np.ascontiguousarray(x, dtype=np.float64)
        y = np.empty_like(x)
        function(x.size, x, y)
        return y

    return run
