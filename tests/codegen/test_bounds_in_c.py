"""Several bounds on one value: the loop compares with the closest, and the checks that fail are those of the point."""

from __future__ import annotations

import ctypes
from fractions import Fraction
from itertools import product

import numpy as np
import pytest

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Check, Op, Program, Result
from codegen.targets import Module, targets
from tests.codegen.programs import compiled

NEAR = (1.0, np.nextafter(1.0, 0), np.nextafter(1.0, 2), 2.0, np.nextafter(2.0, 0), np.nextafter(2.0, 3))
PARAMETERS = (-np.inf, 1.0, 2.0, np.inf, np.nan)


def bounded():
    """x is outside below a, at or below b, from c on, and above 1.75; two from below and two from above."""
    b = Builder({"x": "variable", "a": "parameter", "b": "parameter", "c": "parameter"})
    x, *parameters = (b.input(name) for name in "xabc")
    low, at_low, high = parameters
    top = b.constant(Fraction(7, 4))
    first = b.add(Op.OR, b.add(Op.LT, x, low), b.add(Op.LT, top, x))
    checks = (
        Check("x", first, "x outside"),
        Check("validity_1", b.add(Op.LE, x, at_low), "b < x"),
        Check("validity_2", b.add(Op.LE, high, x), "x < c"),
    )
    result = b.add(Op.MUL, x, x)
    arguments = tuple(Argument(n, role, "1", "", bounds=("-inf", "inf")) for n, role in b.roles.items())
    return Program("t.bounded", "", arguments, tuple(b.steps), (Result("r", result, "e:1", "1", ""),), checks)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    found = compiled(bounded(), tmp_path_factory.mktemp("bounds"))
    found.t_bounded_outside.argtypes = [ctypes.c_double] * 4
    found.t_bounded_outside.restype = found.t_bounded_array.restype = ctypes.c_uint64
    return found


def in_array(library, values, parameters):
    """The failed checks of a whole array, as bits."""
    values = np.ascontiguousarray(values)
    out = np.empty_like(values)
    columns = [(values, 1), *((np.array([p]), 0) for p in parameters), (out, 1)]
    arguments = [
        x for array, stride in columns for x in (array.ctypes.data_as(ctypes.c_void_p), ctypes.c_ssize_t(stride))
    ]
    return library.t_bounded_array(ctypes.c_size_t(values.size), *arguments)


def test_the_source_compares_with_the_closest_bound_from_either_side():
    text = targets()["c"].files(Module("t", "t", (bounded(),)))["t.c"]
    inside = text[text.index("t_bounded_passes(") :].split("}")[0]
    assert inside.count("!(") == 2


@pytest.mark.parametrize("parameters", list(product(PARAMETERS, repeat=3)), ids=str)
def test_failed_checks_of_an_array_are_those_of_its_points(library, parameters):
    """At the bounds, beside them, and for bounds that are infinite or no numbers."""
    for x in (*NEAR, 1.5, 1.75, 1.8, np.nan, -np.inf, np.inf):
        values = np.full(64, 1.5)
        values[37] = x
        wanted = library.t_bounded_outside(x, *parameters) | library.t_bounded_outside(1.5, *parameters)
        assert in_array(library, values, parameters) == wanted
