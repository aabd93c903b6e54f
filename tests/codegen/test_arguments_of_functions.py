"""Where loops of single precision find the arguments of functions: as calls, which other loops prepare or need not."""

from __future__ import annotations

import ctypes
import re
from dataclasses import replace

import numpy as np
import pytest
import sympy as sp
from sympy.codegen.cfunctions import expm1

from codegen.pipeline import optimise
from codegen.targets import Module, targets
from tests.codegen.programs import X, Y, compiled, program_of

EXPONENTS = [-np.inf, -1e30, -200.0, -104.0, -90.0, -20.5, -19.9, -18.0, -17.0, -1.0, -1e-6, 0.0, 3.0, 80.0, np.nan]


def kernel(*expressions):
    return optimise(replace(program_of("called", *expressions), precisions=("double", "single")))[-1].program


def single(*expressions):
    """The text of the functions in single precision."""
    text = targets()["c"].files(Module("t", "t", (kernel(*expressions),)))["t.c"]
    return text[text.index("in single precision") :]


@pytest.fixture
def values(tmp_path):
    """Results of the compiled loop in single precision, a row each, at points of x and y."""

    def computed(expressions, x, y):
        library = compiled(kernel(*expressions), tmp_path)
        found = np.empty((2, len(x)), dtype=np.float32)
        call = [ctypes.c_size_t(len(x))]
        for row in (x, y, *found):
            call += [ctypes.c_void_p(row.ctypes.data), ctypes.c_ssize_t(1)]
        library.shared_called_f32_array(*call)
        return found

    return computed


GUARDED = [expm1(X * Y) * Y, 3 * sp.exp(X * Y)]


def test_only_the_function_that_needs_it_is_guarded():
    """The exponential of the same argument keeps its own."""
    text = single(*GUARDED)
    assert len(re.findall(r"_out = nk_max_f32\(\w+, -20\.0f\);", text)) == 1
    (guarded,) = re.findall(r"= nk_expm1f\((\w+)\[nk_i\]\)", text)
    (free,) = re.findall(r"= nk_expf\((\w+)\[nk_i\]\)", text)
    assert guarded != free


def test_values_are_those_without_a_guard(values):
    x = np.repeat(np.array(EXPONENTS, dtype=np.float32), 5)
    found = values(GUARDED, x, np.ones_like(x))
    exact = x.astype(np.float64)
    np.testing.assert_allclose(found[0], np.expm1(exact), rtol=3e-7, atol=0)
    np.testing.assert_allclose(found[1], 3 * np.exp(exact), rtol=4e-7, atol=6e-45)
    assert np.all(found[0][x < -18] == -1)


OF_INPUTS = [sp.cos(X) * sp.exp(X * Y), sp.sin(X) + sp.log(Y)]


def test_functions_of_inputs_need_no_loop_that_copies_them():
    text = single(*OF_INPUTS)
    assert {"cosf(x[nk_i])", "sinf(x[nk_i])", "nk_logf(y[nk_i])"} <= set(
        re.findall(r"(?:cos|sin|nk_log)f\(\w\[nk_i\]\)", text)
    )
    assert not re.search(r"\*\w+_out = [xy];", text)
    assert "called_f32_part2" in text  # x*y, which is no input, and the results
    assert "called_f32_part3" not in text
    alone = single(sp.cos(X) * Y, sp.cos(X) + Y)
    assert "called_f32_part1" in alone
    assert "called_f32_part2" not in alone


def test_values_of_functions_of_inputs(values):
    rng = np.random.default_rng(3)
    x, y = rng.uniform(0.1, 1.5, (2, 500)).astype(np.float32)
    found = values(OF_INPUTS, x, y)
    a, b = x.astype(np.float64), y.astype(np.float64)
    np.testing.assert_allclose(found[0], np.cos(a) * np.exp(a * b), rtol=1e-6, atol=2e-6)
    np.testing.assert_allclose(found[1], np.sin(a) + np.log(b), rtol=1e-6, atol=1e-6)
