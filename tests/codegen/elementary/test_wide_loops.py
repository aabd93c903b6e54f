"""Loops over vectors of eight doubles multiply where the processor has such vectors; points divide on every machine."""

from __future__ import annotations

import ctypes
import platform
import subprocess
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

from codegen.build.compiler import find
from codegen.pipeline import optimise
from codegen.targets import Module, targets
from tests.codegen.compilers import chooses_instruction_sets
from tests.codegen.programs import Y, program_of, within


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The kernel sqrt(y) sqrt(y + 3), whose root of y is done by multiplications; and what it was compiled with."""
    folder = tmp_path_factory.mktemp("wide")
    program = within(optimise(program_of("roots", sp.sqrt(Y) * sp.sqrt(Y + 3)))[-1].program, y=(1, 2))
    for name, text in targets()["c"].files(Module("t", "t", (program,))).items():
        (folder / name).write_text(text)
    compiler = find((folder / "nukernels.h").read_text())
    command = [*compiler.command, *compiler.flags, "-shared", "t.c", "-o", "t.so", "-lm"]
    subprocess.run(command, cwd=folder, check=True)
    library = ctypes.CDLL(str(folder / "t.so"))
    return library, program.name.replace(".", "_"), compiler


def of_array(library, name, y):
    out = np.empty_like(y)
    pointers = [a.ctypes.data_as(ctypes.c_void_p) for a in (y, out)]
    one = ctypes.c_ssize_t(1)
    library[f"{name}_array"](ctypes.c_size_t(y.size), pointers[0], one, pointers[1], one)
    return out


def of_points(library, name, y):
    function, found = library[name], ctypes.c_double()
    function.argtypes, function.restype = [ctypes.c_double, ctypes.c_void_p], None
    values = []
    for point in y.tolist():
        function(point, ctypes.byref(found))
        values.append(found.value)
    return np.array(values)


def has_wide(compiler):
    """Is this a machine, and a compiler, for which loops over long vectors are written?"""
    flags = Path("/proc/cpuinfo").read_text() if platform.system() == "Linux" else ""
    needed = ("avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl")
    able = all(flag in flags for flag in needed) and chooses_instruction_sets(compiler.command)
    return able and "-DNK_PLAIN" not in compiler.flags


def test_the_array_multiplies_where_there_are_vectors_of_eight_and_points_take_roots(compiled):
    library, name, compiler = compiled
    y = np.random.default_rng(22).uniform(1, 2, 20_000)
    exact = np.sqrt(y) * np.sqrt(3 + y)
    np.testing.assert_array_equal(of_points(library, name, y), exact)
    found = of_array(library, name, y)
    np.testing.assert_allclose(found, exact, rtol=1e-15)
    assert (found != exact).any() == has_wide(compiler)
