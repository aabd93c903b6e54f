"""Arguments of functions that are kept from where vector functions are slow: nothing but the time may show it."""

from __future__ import annotations

import ctypes
import re
from dataclasses import replace

import numpy as np
import pytest
import sympy as sp
from sympy.codegen.cfunctions import expm1

from codegen.build.compiler import LIBRARY, compile_library, find
from codegen.pipeline import optimise
from codegen.targets import Module, targets
from tests.codegen.programs import X, Y, program_of

SUMS = [expm1(X * Y) * Y, 3 * sp.exp(X * Y)]


@pytest.fixture(scope="module")
def files():
    program = replace(program_of("guarded", *SUMS), precisions=("double", "single"))
    program = optimise(program)[-1].program
    made = targets()["c"].files(Module("t", "t", (program,)))
    return {name: text.encode() for name, text in made.items()}


def test_only_the_function_that_needs_it_is_guarded(files):
    """The exponential of the same argument keeps its own."""
    text = files["t.c"].decode()
    assert len(re.findall(r"_out = nk_max_f32\(\w+, -20\.0f\);", text)) == 1
    assert len(re.findall(r"= expm1f\((\w+)\[nk_i\]\)", text)) == 1
    assert len(re.findall(r"= expf\((\w+)\[nk_i\]\)", text)) == 1
    assert "nk_max(" not in text.replace("nk_max_f32(", "")  # double precision has no need


def test_values_are_those_without_a_guard(files, tmp_path):
    place = tmp_path / "_build" / "t" / LIBRARY
    compiled = find(files["nukernels.h"].decode())
    library = ctypes.CDLL(str(compile_library(compiled, files, place, 1, lambda *a: None)))
    exponents = [-np.inf, -1e30, -200.0, -104.0, -90.0, -20.5, -19.9, -18.0, -17.0, -1.0, -1e-6, 0.0, 3.0, 80.0, np.nan]
    x = np.repeat(np.array(exponents, dtype=np.float32), 5)
    y = np.ones_like(x)
    found = np.empty((2, len(x)), dtype=np.float32)
    call = [ctypes.c_size_t(len(x))]
    for row in (x, y, *found):
        call += [ctypes.c_void_p(row.ctypes.data), ctypes.c_ssize_t(1)]
    library.shared_guarded_f32_array(*call)
    exact = x.astype(np.float64)
    with np.errstate(over="ignore"):
        np.testing.assert_allclose(found[0], np.expm1(exact), rtol=3e-7, atol=0)
        np.testing.assert_allclose(found[1], 3 * np.exp(exact), rtol=4e-7, atol=6e-45)
    assert np.all(found[0][x < -18] == -1)
