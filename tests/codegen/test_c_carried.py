"""Single precision that is computed in double precision: several arrays, wherever their elements lie."""

from __future__ import annotations

import ctypes
from dataclasses import replace

import numpy as np
import pytest

from codegen.pipeline import optimise
from tests.codegen.programs import A, B, X, Y, compiled, positive, program_of

LENGTHS = [1, 7, 8, 63, 64, 65, 128, 200]
STRIDES = [(1, 1, 1, 1), (2, 1, 1, 1), (1, -3, 1, 1), (1, 1, 2, 1), (1, 1, 1, -2), (3, 2, -2, 5), (0, 1, 1, 1)]


@pytest.fixture(scope="module")
def kernel(tmp_path_factory):
    """1e25 x y + a and x/(1e25 y) + b of floats, by the function for arrays."""
    given = program_of("carried", 10**25 * X * Y + A, X / (10**25 * Y) + B)
    given = replace(positive(given, "x"), precisions=("double", "single"))
    program = replace(optimise(given)[-1].program, single_inside="double")
    array = compiled(program, tmp_path_factory.mktemp("carried")).shared_carried_f32_array
    array.restype = ctypes.c_uint64
    return array


def spread(values, stride):
    """Memory with these numbers so far apart, and the address of the first; 7 lies between them."""
    memory = np.full(max(1, (len(values) - 1) * abs(stride) + 1), 7, dtype=np.float32)
    seen = memory[:: abs(stride)][:: 1 if stride > 0 else -1] if stride else memory
    seen[:] = values[: len(seen)]
    return memory, seen, ctypes.c_void_p(seen.ctypes.data)


def called(kernel, rows, strides):
    """The failed checks, and the rows where they lay: inputs, then results."""
    laid = [spread(row, stride) for row, stride in zip(rows, strides, strict=True)]
    each = (given for (_, _, start), s in zip(laid, strides, strict=True) for given in (start, ctypes.c_ssize_t(s)))
    return kernel(ctypes.c_size_t(len(rows[0])), *each), laid


@pytest.mark.parametrize("strides", STRIDES)
@pytest.mark.parametrize("varying", [False, True], ids=["parameters", "arrays of parameters"])
def test_every_array_has_a_stride_of_its_own(kernel, strides, varying):
    rng = np.random.default_rng(5)
    for n in LENGTHS:
        rows = np.concatenate([rng.uniform(0.5, 2, (4, n)), np.zeros((2, n))]).astype(np.float32)
        failed, laid = called(kernel, rows, [*strides[:2], *([1, 2] if varying else [0, 0]), *strides[2:]])
        assert failed == 0
        x, y, a, b = (np.broadcast_to(seen, n).astype(np.float64) for _, seen, _ in laid[:4])
        for (_, found, _), exact in zip(laid[4:], (1e25 * x * y + a, x / (1e25 * y) + b), strict=True):
            np.testing.assert_array_max_ulp(found, exact.astype(np.float32), 1)  # doubles on both sides of a tie
        for memory, seen, _ in laid:
            assert (memory == 7).sum() == memory.size - seen.size  # nothing between the numbers is written


@pytest.mark.parametrize("n", LENGTHS)
def test_checks_are_those_of_the_elements_alone(kernel, n):
    """Not of what a longer call left in the buffer, with which the last vector is filled up."""
    rows = np.ones((6, 200), dtype=np.float32)
    for bad in (*range(n), None):
        assert called(kernel, -rows, [1, 1, 0, 0, 1, 1])[0] == 1
        short = rows[:, :n].copy()
        if bad is not None:
            short[0, bad] = -1
        assert called(kernel, short, [1, 1, 0, 0, 1, 1])[0] == (bad is not None)
