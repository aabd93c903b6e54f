"""Results that are stored past the caches: which kernels do that, and that nothing else changes."""

from __future__ import annotations

import ctypes
import platform
import subprocess

import numpy as np
import pytest
import sympy as sp

from codegen.build.compiler import STRICT, WARNINGS
from codegen.pipeline import optimise
from codegen.targets.c_streams import FEW, streamed_from
from tests.codegen.compilers import COMPILERS
from tests.codegen.programs import A, B, P, X, Y, loop_of, program_of

LIGHT = X * Y + P
HEAVIER = sp.sqrt(X) / sp.sqrt(Y) + X
HEAVY = sp.exp(X * Y) + sp.exp(X / Y) + sp.exp(Y / X)


def streams(*expressions):
    return streamed_from(optimise(program_of("streams", *expressions))[-1].program)


def test_the_more_arithmetic_an_array_needs_the_later_its_results_go_past_the_caches():
    assert [streams(each) for each in (LIGHT, HEAVIER, HEAVY)] == [1, 2, 0]
    assert streams((X * Y + 1) ** 3 * (X - 2) ** 2 * (Y - 3) ** 3 + Y) == 1


def test_what_depends_on_parameters_alone_does_not_count():
    assert streams(X * Y + sp.exp(A) + sp.exp(sp.sin(A) / A)) == 1
    assert streams(sp.sqrt(X) / (X + A) + B * X) == 2  # nor does it count among the arrays


def test_many_results_keep_heavier_kernels_in_the_caches():
    """Light ones may have as many as they like."""
    heavier = [sp.sqrt(X + n) + (X * n + Y) ** 3 for n in range(1, FEW + 2)]
    assert streams(*heavier[:-1]) == 2
    assert streams(*heavier) == 0
    assert streams(*(X * Y + n for n in range(1, FEW + 2))) == 1


def test_loops_of_heavy_kernels_know_nothing_of_it():
    light, heavier, heavy = (
        loop_of(optimise(program_of("streams", each))[-1].program) for each in (LIGHT, HEAVIER, HEAVY)
    )
    assert "> NK_STREAMED" in light
    assert "NK_LINE double nk_block_r0_out[NK_BLOCK];" in light
    assert "> 2*NK_STREAMED" in heavier
    assert "nk_stream" not in heavy


# Compiled as for use, with a number of bytes that can be set. sfence() is counted: a machine shows no other trace.
COUNTED = """\
#include <stddef.h>
size_t least = (size_t)1 << 40;
long ends;
#define NK_STREAMED least
#ifdef __SSE2__
#include <emmintrin.h>
#define _mm_sfence() (ends++, _mm_sfence())
#endif
#include "toy_physics.c"
"""
FEWEST = 1500  # elements of the smallest call here whose results go past the caches


class Kernels:
    """The compiled toys. able: can they store past the caches at all?"""

    def __init__(self, path, able):
        self.library = ctypes.CDLL(str(path))
        self.able = able
        self.least = ctypes.c_size_t.in_dll(self.library, "least")
        self.count = ctypes.c_long.in_dll(self.library, "ends")

    def call(self, name, inputs, results, past):
        """A kernel on arrays, and on numbers with stride 0: the failed checks, and whether results went past caches.

        past: may those of calls on FEWEST numbers and more?
        """
        self.least.value = 8 * FEWEST if past else 2**40
        before = self.count.value
        function = getattr(self.library, f"toy_physics_{name}_array")
        function.restype = ctypes.c_uint64
        arrays = [np.asarray(x, dtype=results[0].dtype) for x in inputs]
        listed = [(a.ctypes.data, a.ndim) for a in arrays] + [(r.ctypes.data, 1) for r in results]
        each = (pointed for data, stride in listed for pointed in (ctypes.c_void_p(data), ctypes.c_ssize_t(stride)))
        failed = function(ctypes.c_size_t(len(results[0])), *each)
        return failed, self.count.value > before


WAYS = [*([c] for c in COMPILERS), *([c, "-DNK_PLAIN"] for c in COMPILERS[:1])]


@pytest.fixture(scope="module", params=WAYS, ids=" ".join)
def kernels(request, toy_folder, tmp_path_factory):
    """With every compiler, and as other machines compile them, where nothing may go past the caches."""
    folder = tmp_path_factory.mktemp("streams")
    (folder / "counted.c").write_text(COUNTED)
    command = [*request.param, *STRICT, *WARNINGS, "-Werror", "-O2", "-shared", "counted.c", "-o", "counted.so"]
    command += [f"-I{toy_folder / 'c'}", "-lm"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return Kernels(folder / "counted.so", platform.machine() == "x86_64" and "-DNK_PLAIN" not in request.param)


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
def test_results_are_the_same_to_the_bit(kernels, name, start):
    """In every length of the last block, wherever arrays start; nothing beside the results is written."""
    variables, parameters, results, dtype = CALLS[name]
    rng = np.random.default_rng(5)
    for size in (*range(6000, 6040), 20011):
        inputs = [*rng.uniform(0.4, 0.9, (variables, size)).astype(dtype), *parameters]
        values = []
        for past in (True, False):
            memory, made = rows(results, size, start, dtype)
            assert kernels.call(name, inputs, made, past) == (0, past and kernels.able)
            outside = memory.size - sum(m.size for m in made)
            assert np.count_nonzero(memory == 7) == outside
            values.append(np.array(made))
        np.testing.assert_array_equal(*values)


def test_failed_checks_are_reported(kernels):
    variables, parameters, results, dtype = CALLS["rate"]
    inputs = [*np.random.default_rng(6).uniform(0.4, 0.9, (variables, 9000)), *parameters]
    for at in (0, 4567, 8999):
        inputs[3][at] = 7.0
        _, made = rows(results, 9000, 0, dtype)
        (failed, went), (wanted, stayed) = (kernels.call("rate", inputs, made, past) for past in (True, False))
        assert failed == wanted != 0
        assert (went, stayed) == (kernels.able, False)
        inputs[3][at] = 0.5


def test_short_calls_stay_in_the_caches(kernels):
    _, made = rows(1, FEWEST // 3, 0, np.float64)
    assert kernels.call("modulus", [*np.full((2, FEWEST // 3), 0.5), 2.0], made, past=True) == (0, False)


def test_results_that_cannot_both_be_stored_in_whole_lines_stay_in_the_caches(kernels):
    inputs = [*np.random.default_rng(7).uniform(0.4, 0.9, (3, 9000)), *CONSTANTS]
    _, together = rows(2, 9000, 0, np.float64)
    _, apart = rows(2, 9001, 0, np.float64)
    apart = [apart[0][:-1], apart[1][1:]]
    assert kernels.call("kernels", inputs, together, past=True) == (0, kernels.able)
    assert kernels.call("kernels", inputs, apart, past=True) == (0, False)
    np.testing.assert_array_equal(together, apart)
