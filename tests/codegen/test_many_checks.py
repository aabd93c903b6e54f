"""Failed checks in single precision: in integers as wide as floats, but for more of them than these have bits."""

from __future__ import annotations

import ctypes
from fractions import Fraction

import numpy as np
import pytest

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Check, Op, Program, Result
from codegen.targets import Module, targets
from tests.codegen.programs import compiled


def checked(count):
    """x times a. Check n fails above n + 1; of the even ones that is asked of x, of the odd ones of the parameter."""
    b = Builder({"x": "variable", "a": "parameter"})
    inputs = [b.input(name) for name in "xa"]
    above = [b.add(Op.LT, b.constant(Fraction(n + 1)), inputs[n % 2]) for n in range(count)]
    checks = tuple(Check("c", step, f"check {n}") for n, step in enumerate(above))
    arguments = tuple(Argument(n, role, "1", "", bounds=("-inf", "inf")) for n, role in b.roles.items())
    results = (Result("r", b.add(Op.MUL, *inputs), "e:1", "1", ""),)
    return Program("t.checked", "", arguments, tuple(b.steps), results, checks, precisions=("double", "single"))


def failed(x, a, count):
    return sum(1 << n for n in range(count) if (x, a)[n % 2] > n + 1)


@pytest.mark.parametrize(
    ("count", "type_of_bits"), [(31, "uint32_t"), (32, "uint32_t"), (33, "uint64_t"), (64, "uint64_t")]
)
def test_every_check_of_floats_is_told(tmp_path, count, type_of_bits):
    """Of points, and of arrays with a parameter that is the same for all elements, or varies."""
    text = targets()["c"].files(Module("t", "t", (checked(count),)))["t.c"]
    assert f"NK_INLINE {type_of_bits} t_checked_f32_check(" in text
    assert "NK_INLINE uint64_t t_checked_check(" in text
    library = compiled(checked(count), tmp_path)
    point, array = library.t_checked_f32_outside, library.t_checked_f32_array
    point.argtypes, point.restype, array.restype = [ctypes.c_float] * 2, ctypes.c_uint64, ctypes.c_uint64
    for x, a in (
        (0.0, 0.0),
        (1.5, 0.0),
        (0.0, 2.5),
        (31.5, 32.5),
        (32.5, 31.5),
        (33.5, 0.0),
        (63.5, 64.5),
        (99.0, 99.0),
    ):
        values, parameters, out = np.zeros(100, np.float32), np.zeros(100, np.float32), np.empty(100, np.float32)
        values[40], parameters[:] = x, a
        assert point(x, a) == failed(x, a, count)
        for stride in (0, 1):
            given = zip((values, parameters, out), (1, stride, 1), strict=True)
            pointers = [each for v, s in given for each in (ctypes.c_void_p(v.ctypes.data), ctypes.c_ssize_t(s))]
            assert array(ctypes.c_size_t(100), *pointers) == failed(x, a, count)
            np.testing.assert_array_equal(out, values * parameters)
