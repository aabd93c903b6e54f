"""The functions of our own in C kernels, compiled to run on arrays."""

from __future__ import annotations

import ctypes
import subprocess
from functools import cache

import numpy as np
import pytest

from codegen.build.compiler import find
from tests.codegen.elementary.truth import HEADERS

NAMES = ("exp", "exp_near", "expm1", "expm1_near", "tanh", "log", "log1p", "sin", "cos", "atan", "cbrt")
# Names of those on arrays, and what they are of x, or of x and y; 1: as in loops over vectors of eight doubles.
FUNCTIONS = {name: f"nk_{name}(x[i])" for name in NAMES} | {
    "root": "nk_root(1, x[i])",
    "near root": "nk_root_near(1, x[i])",
    "short root": "nk_root(0, x[i])",
    "short near root": "nk_root_near(0, x[i])",
}
PAIRS = {"over": "nk_over(1, x[i], y[i])", "short over": "nk_over(0, x[i], y[i])"}
PAIRS |= {"over root": "nk_over_root(1, x[i], y[i])", "short over root": "nk_over_root(0, x[i], y[i])"}
SINGLE = {f"single {name}": f"nk_{name}f(x[i])" for name in NAMES if "near" not in name}
LOOP = """
NK_LOOP void {symbol}_any(const int wide, size_t n, {arrays}, {type} *NK_RESTRICT z)
{{
    (void)wide;
    NK_APART for (size_t i = 0; i < n; i++) z[i] = {text};
}}
NK_VERSIONS(, void, {symbol}_chosen, {symbol}_any, (size_t n, {arrays}, {type} *z), n, {names}, z)
void {symbol}(size_t n, {arrays}, {type} *z);
void {symbol}(size_t n, {arrays}, {type} *z) {{ {symbol}_chosen(n, {names}, z); }}
"""


@pytest.fixture(scope="session", params=["", "-DNK_PLAIN", "-ffp-contract=off"], ids=["vectors", "plain", "unfused"])
def own(request, compiled):
    """own(name) is a function on arrays: as kernels have it, as plain loops, and without fused operations."""
    library = compiled(request.param)
    return lambda name: _on_arrays(library[_symbol(name)], np.float32 if "single" in name else np.float64)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory):
    """compiled(option) is the library of all functions, compiled once for all tests of a process."""
    return cache(lambda option: _compiled(option, tmp_path_factory.mktemp("elementary")))


def _compiled(option, folder):
    for name, text in HEADERS.items():
        (folder / name).write_text(text)
    includes = "".join(f'#include "{name}"\n' for name in HEADERS)
    loops = [_loop(name, text, "x") for name, text in FUNCTIONS.items()]
    loops += [_loop(name, text, "x", "y") for name, text in PAIRS.items()]
    loops += [_loop(name, text, "x", number="float") for name, text in SINGLE.items()]
    (folder / "all.c").write_text(includes + "".join(loops))
    found = find(HEADERS["nukernels.h"])
    flags = [*found.flags, *option.split(), "-shared"]
    subprocess.run([*found.command, *flags, "all.c", "-o", "all.so", "-lm"], cwd=folder, check=True)
    return ctypes.CDLL(str(folder / "all.so"))


def _symbol(name):
    return f"{name.replace(' ', '_')}_of_all"


def _loop(name, text, *names, number="double"):
    arrays = ", ".join(f"const {number} *NK_RESTRICT {each}" for each in names)
    return LOOP.format(symbol=_symbol(name), text=text, arrays=arrays, names=", ".join(names), type=number)


def _on_arrays(function, dtype=np.float64):
    pointer = np.ctypeslib.ndpointer(dtype, flags="C")
    function.restype = None

    def run(*x):
        x = [np.ascontiguousarray(each, dtype=dtype) for each in x]
        y = np.empty_like(x[0])
        function.argtypes = [ctypes.c_size_t, *[pointer] * (len(x) + 1)]
        function(y.size, *x, y)
        return y

    return run
