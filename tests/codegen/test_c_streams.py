"""Results that are stored past the caches: which kernels do that, and that nothing else changes."""

from __future__ import annotations

import ctypes
import platform
import re
import shutil
import subprocess

import numpy as np
import pytest
import sympy as sp

from codegen.build.compiler import STRICT, WARNINGS
from codegen.pipeline import optimise
from codegen.targets import Module, targets
from codegen.targets.c_streams import FEW, streamed_from
from tests.codegen.programs import A, P, X, Y, program_of

LIGHT = X * Y + P
HEAVIER = sp.sqrt(X) / sp.sqrt(Y) + X
HEAVY = sp.exp(X * Y) + sp.exp(X / Y) + sp.exp(Y / X)


def streams(*expressions):
    return streamed_from(optimise(program_of("streams", *expressions))[-1].program)


def test_the_more_arithmetic_an_array_needs_the_later_its_results_go_past_the_caches():
    assert [streams(each) for each in (LIGHT, HEAVIER, HEAVY)] == [1, 2, 0]


def test_what_depends_on_parameters_alone_does_not_count():
    assert streams(X * Y + sp.exp(A) + sp.exp(sp.sin(A) / A)) == 1


def test_many_results_keep_heavier_kernels_in_the_caches():
    """Light ones may have as many as they like."""
    heavier = [sp.sqrt(X + n) + (X * n + Y) ** 3 for n in range(1, FEW + 2)]
    assert streams(*heavier[:-1]) == 2
    assert streams(*heavier) == 0
    assert streams(*(X * Y + n for n in range(1, FEW + 2))) == 1


def loop_of(*expressions):
    program = optimise(program_of("streams", *expressions))[-1].program
    text = targets()["c"].files(Module("t", "t", (program,)))["t.c"]
    (loop,) = re.findall(r"static uint64_t \w+_(?:loop|elements)\(.*?\n}", text, re.DOTALL)
    return loop


def test_loops_of_heavy_kernels_know_nothing_of_it():
    assert "> NK_STREAMED" in loop_of(LIGHT)
    assert "> 2*NK_STREAMED" in loop_of(HEAVIER)
    assert "nk_stream" not in loop_of(HEAVY)


# Compiled as for use, but for calls that are much shorter; sfence() counts, since a machine shows no other trace.
COUNTED = """\
#ifdef __SSE2__
#include <immintrin.h>
static long ends;
#define _mm_sfence() (ends++, _mm_sfence())
#include "toy_physics.c"
long ended(void);
long ended(void) { return ends; }
#endif
"""
FEWEST = 1500  # elements of the smallest call here whose results go past the caches
COMPILERS = [c for c in ("gcc", "clang") if shutil.which(c)]


@pytest.fixture(scope="module", params=COMPILERS)
def pair(request, toy_folder, tmp_path_factory):
    """The library in which short calls store past the caches, and one in which none does."""
    if platform.machine() != "x86_64":
        pytest.skip("stores past the caches are written for x86-64 alone")
    folder = tmp_path_factory.mktemp("streams")
    (folder / "counted.c").write_text(COUNTED)
    made = []
    for name, least in (("past", 8 * FEWEST), ("through", 2**40)):
        command = [request.param, *STRICT, *WARNINGS, "-Werror", "-shared", f"-DNK_STREAMED={least}", "counted.c"]
        command += [f"-I{toy_folder / 'c'}", "-o", f"{name}.so", "-lm"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        made.append(ctypes.CDLL(str(folder / f"{name}.so")))
    return made


def call(library, name, inputs, results):
    """Calls a kernel on arrays, and on numbers as inputs with stride 0; gives the failed checks."""
    function = getattr(library, f"toy_physics_{name}_array")
    function.restype = ctypes.c_uint64
    arrays = [np.asarray(x, dtype=results[0].dtype) for x in inputs]
    listed = [(a.ctypes.data, a.ndim) for a in arrays] + [(r.ctypes.data, 1) for r in results]
    each = (pointed for data, stride in listed for pointed in (ctypes.c_void_p(data), ctypes.c_ssize_t(stride)))
    return function(ctypes.c_size_t(len(results[0])), *each)


def rows(count, size, start, dtype):
    """Arrays which all start so many elements after that of a cache line, and the memory around them."""
    memory = np.full((count, size + 64), 7, dtype=dtype)
    width = 64 // memory.itemsize
    firsts = [(width - row.ctypes.data // memory.itemsize) % width + start for row in memory]
    return memory, [row[first : first + size] for row, first in zip(memory, firsts, strict=True)]


# Kernel, variables, parameters, results, precision.
CONSTANTS = (1.0, 939.0, 100.0, 0.05, 1.17e-11, -0.5, -0.63, 1.2, 1.0)
CALLS = {
    "rate": (5, CONSTANTS, 1, np.float64),
    "kernels": (3, CONSTANTS, 2, np.float64),
    "modulus": (2, (2.0,), 1, np.float64),
    "occupation_f32": (1, (0.7, 2.0), 1, np.float32),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("start", [0, 3])
def test_results_are_the_same_to_the_bit(pair, name, start):
    """In every length of the last block, wherever arrays start; nothing beside the results is written."""
    variables, parameters, results, dtype = CALLS[name]
    past, through = pair
    rng = np.random.default_rng(5)
    for size in (*range(6000, 6040), 20011):
        inputs = [*rng.uniform(0.4, 0.9, (variables, size)).astype(dtype), *parameters]
        values = []
        for library in (past, through):
            memory, made = rows(results, size, start, dtype)
            before = library.ended()
            assert call(library, name, inputs, made) == 0
            assert (library.ended() > before) == (library is past)
            outside = memory.size - sum(m.size for m in made)
            assert np.count_nonzero(memory == 7) == outside
            values.append(np.array(made))
        np.testing.assert_array_equal(*values)


def test_failed_checks_are_reported(pair):
    past, through = pair
    variables, parameters, results, dtype = CALLS["rate"]
    inputs = [*np.random.default_rng(6).uniform(0.4, 0.9, (variables, 9000)), *parameters]
    for at in (0, 4567, 8999):
        inputs[3][at] = 7.0
        failed = [call(library, "rate", inputs, rows(results, 9000, 0, dtype)[1]) for library in pair]
        assert failed[0] == failed[1] != 0
        inputs[3][at] = 0.5
    assert past.ended() > 0 == through.ended()


def test_short_calls_stay_in_the_caches(pair):
    past, _ = pair
    _, made = rows(1, FEWEST // 3, 0, np.float64)
    ended = past.ended()
    call(past, "modulus", [*np.full((2, FEWEST // 3), 0.5), 2.0], made)
    assert past.ended() == ended


def test_results_that_cannot_both_be_stored_in_whole_lines_stay_in_the_caches(pair):
    past, through = pair
    inputs = [*np.random.default_rng(7).uniform(0.4, 0.9, (3, 9000)), *CONSTANTS]
    values, ends = [], []
    for library in (past, past, through):
        _, made = rows(2, 9001, 0, np.float64)
        apart = [made[0][:-1], made[1][1:] if not values else made[1][:-1]]
        before = library.ended()
        call(library, "kernels", inputs, apart)
        ends.append(library.ended() - before)
        values.append(np.array(apart))
    assert [end > 0 for end in ends] == [False, True, False]
    np.testing.assert_array_equal(values[0], values[1])
    np.testing.assert_array_equal(values[0], values[2])
