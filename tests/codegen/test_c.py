"""The C kernels as a C program and as NumPy see them: strides, places in an array, threads, warnings."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
import threading
from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from codegen.build.compiler import WARNINGS, find
from codegen.pipeline import optimise
from codegen.targets import Module, targets
from generated import Library
from tests.codegen.compilers import COMPILERS, chooses_instruction_sets
from tests.codegen.programs import A, X, Y, positive, program_of

PARAMETERS = (4.0, 939.0, 100.0, 0.1, 1.17e-11, -0.5, -0.63, 1.2, 1.0)


@pytest.fixture(scope="module")
def out(toy_folder):
    return toy_folder


@pytest.fixture
def rate(out):
    return Library(out).kernel("toy_physics.rate")


def variables(n, seed=1):
    """Points inside the domain."""
    rng = np.random.default_rng(seed)
    return [*rng.uniform(5, 30, (2, n)), *rng.uniform(-1, 0.99, (3, n))]


def test_a_value_depends_on_its_inputs_alone(rate):
    """Not on its place in the array, on the length, or on strides: same bits everywhere."""
    columns = variables(1000)
    whole = rate.ufunc(*columns, *PARAMETERS)
    for n in (1, 2, 7, 8, 9, 255, 256, 257, 999):
        np.testing.assert_array_equal(rate.ufunc(*(c[-n:] for c in columns), *PARAMETERS), whole[-n:])
    np.testing.assert_array_equal(rate.ufunc(*(c[::-1] for c in columns), *PARAMETERS), whole[::-1])
    np.testing.assert_array_equal(rate.ufunc(*(c[::3] for c in columns), *PARAMETERS), whole[::3])
    matrix = [np.asfortranarray(c.reshape(40, 25)) for c in columns]
    np.testing.assert_array_equal(rate.ufunc(*matrix, *PARAMETERS), whole.reshape(40, 25))
    single = np.array([rate.ufunc(*(c[i] for c in columns), *PARAMETERS) for i in range(20)])
    np.testing.assert_array_equal(single, whole[:20])


@pytest.mark.parametrize("length", [20011, 60011], ids=["cached", "fetched"])
def test_long_arrays_are_the_same_as_short_ones(rate, length):
    """Beyond one block of the loop, and beyond the caches, where blocks are shorter and fetched ahead."""
    columns = variables(length)
    assert (8 * (len(columns) + 1) * length > 1 << 20) == (length > 60000)
    whole = rate.ufunc(*columns, *PARAMETERS)
    pieces = [rate.ufunc(*(c[i : i + 1500] for c in columns), *PARAMETERS) for i in range(0, length, 1500)]
    np.testing.assert_array_equal(np.concatenate(pieces), whole)
    rate.failed()
    for at in (0, length // 2, length - 9, length - 1):
        columns[0][at] = -1.0
        rate.ufunc(*columns, *PARAMETERS)
        assert rate.failed()
        columns[0][at] = 1.0


@pytest.mark.parametrize("start", range(9))
def test_results_may_start_anywhere_in_a_cache_line(rate, start):
    """What comes before the first whole line takes a way of its own: same bits, same checks, nothing beside it."""
    columns = variables(1100)
    wanted = rate.ufunc(*columns, *PARAMETERS)
    memory = np.full(1120, 7.0)
    rate.ufunc(*columns, *PARAMETERS, out=memory[start : start + 1100])
    np.testing.assert_array_equal(memory[start : start + 1100], wanted)
    assert set(memory[:start]) | set(memory[start + 1100 :]) == {7.0}
    rate.failed()
    columns[0][0] = -1.0
    rate.ufunc(*columns, *PARAMETERS, out=memory[start : start + 1100])
    assert rate.failed()


def test_parameters_may_vary(rate):
    """An array of temperatures, or one temperature for all."""
    columns = variables(300)
    temperatures = np.linspace(2, 6, 300)
    together = rate.ufunc(*columns, temperatures, *PARAMETERS[1:])
    for i in (0, 100, 299):
        alone = rate.ufunc(*(c[i] for c in columns), temperatures[i], *PARAMETERS[1:])
        assert together[i] == pytest.approx(alone, rel=1e-14)
    grid = rate.ufunc(*(c[:, None] for c in columns), temperatures[None, :5], *PARAMETERS[1:])
    assert grid.shape == (300, 5)
    assert grid[7, 3] == pytest.approx(
        rate.ufunc(*(c[7] for c in columns), temperatures[3], *PARAMETERS[1:]), rel=1e-14
    )


def test_results_may_replace_inputs(rate):
    """out= may be one of the inputs, also shifted against it."""
    columns = variables(1000)
    wanted = rate.ufunc(*columns, *PARAMETERS)
    work = columns[0].copy()
    rate.ufunc(work, *columns[1:], *PARAMETERS, out=work)
    np.testing.assert_array_equal(work, wanted)
    work = np.concatenate([columns[0], np.zeros(1)])
    rate.ufunc(work[:-1], *columns[1:], *PARAMETERS, out=work[1:])
    np.testing.assert_array_equal(work[1:], wanted)


def test_empty_arrays_give_empty_arrays(rate):
    rate.failed()
    assert rate.ufunc(*variables(0), *PARAMETERS).shape == (0,)
    assert rate.failed() == []


def test_integers_and_single_precision_are_converted(rate):
    values = rate.ufunc(12, np.float32(11), 0, 0, 0, *PARAMETERS)
    assert values == rate.ufunc(12.0, 11.0, 0.0, 0.0, 0.0, *PARAMETERS)
    with pytest.raises(TypeError):
        rate.ufunc(1j, 11, 0, 0, 0, *PARAMETERS)
    with pytest.raises(TypeError):
        rate.ufunc("a", 11, 0, 0, 0, *PARAMETERS)


def test_failed_checks_are_reported_once(rate):
    """One bad element in a long array is enough; NaN fails nothing; asking clears."""
    columns = variables(5000)
    columns[2][4321] = 1.5
    columns[3][1] = np.nan
    rate.failed()
    rate.ufunc(*columns, *PARAMETERS)
    assert rate.failed() == [{"name": "mu_prime", "text": "mu_prime must be from -1 to 0.999"}]
    assert rate.failed() == []
    rate.ufunc(*columns, 40.0, *PARAMETERS[1:])
    assert {"T", "mu_prime"} <= {c["name"] for c in rate.failed()}


def test_failed_checks_belong_to_their_thread(rate):
    columns = variables(10)
    columns[2][3] = 7
    seen = []

    def elsewhere():
        rate.ufunc(*columns, *PARAMETERS)
        seen.append([c["name"] for c in rate.failed()])

    thread = threading.Thread(target=elsewhere)
    rate.failed()
    thread.start()
    thread.join()
    assert seen == [["mu_prime"]]
    assert rate.failed() == []


def test_numpy_sees_no_floating_point_errors(rate):
    """Warnings are about the domain: NaN and out-of-range inputs leave NumPy's flags alone."""
    with np.errstate(all="raise"):
        rate.ufunc(np.array([np.nan, 1e300, 0.0, np.inf]), 11.0, 0.5, 0.1, 0.1, *PARAMETERS)


def test_several_outputs_in_one_pass(out):
    parts = Library(out).kernel("toy_physics.kernels")
    columns = variables(500)[:3]
    first, second = parts.ufunc(*columns, *PARAMETERS)
    reference = parts.source("numpy_source")(*columns, *PARAMETERS)
    np.testing.assert_allclose(first, reference[0], rtol=1e-13)
    np.testing.assert_allclose(second, reference[1], rtol=1e-13)


MAIN = """
#include "toy_physics.h"
#include <stdio.h>
int main(void)
{
    const double E[4] = {1.0, 2.0, 30.0, 400.0}, mu = 3.0, T = 2.0;
    double f[4], one;
    uint64_t failed = toy_physics_occupation_array(4, E, 1, &mu, 0, &T, 0, f, 1);
    toy_physics_occupation(E[1], mu, T, &one);
    printf("%.17g %.17g %.17g %d %d\\n", f[0], f[1], one, (int)failed, (int)toy_physics_occupation_outside(1.0, mu, T));
    return 0;
}
"""


def test_a_c_program_uses_the_header(out, tmp_path):
    """With the library that Python uses and with its source: every warning an error, as C99 and without extensions."""
    (tmp_path / "main.c").write_text(MAIN)
    source, found = out / "c", find((out / "c" / "nukernels.h").read_text())
    (built,) = out.glob("_build/*/kernels.so")
    for extra, kernels in ([], built), (["-DNK_PLAIN", "-O1"], source / "toy_physics.c"):
        flags = [*found.flags, *WARNINGS, "-Werror", *extra]
        command = [*found.command, *flags, f"-I{source}", "main.c", str(kernels), "-o", "main", "-lm"]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
        said = subprocess.run([str(tmp_path / "main")], capture_output=True, text=True, check=True).stdout.split()
        f0, f1, one = map(float, said[:3])
        assert f0 == pytest.approx(1 / (np.exp(-1.0) + 1), rel=1e-15)
        assert f1 == pytest.approx(one, rel=1e-15)
        assert said[3:] == ["1", "0"]


def test_the_header_is_good_cplusplus(out, tmp_path):
    """Names do not clash with <cmath>, and the functions have C linkage."""
    compiler = shutil.which("g++") or shutil.which("c++")
    if compiler is None:
        return
    (tmp_path / "main.cpp").write_text('#include <cmath>\n#include "toy_physics.h"\nint main() { return 0; }\n')
    command = [compiler, "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{out / 'c'}", "-fsyntax-only", "main.cpp"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)


MANY = [sp.sqrt(X) * A + n * Y for n in range(12)]  # one root, so that nothing but a loop takes several at once


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("results", [[sp.sqrt(X) * sp.exp(Y * A)], MANY], ids=["loops", "results"])
def test_loops_are_vectorised(tmp_path, monkeypatch, compiler, results):
    """Each function of a kernel with a domain, in both precisions, with the vectors of each instruction set.

    In several loops, and with more arrays than compilers like to ask before a loop whether they overlap.
    Nothing but speed shows where a compiler does not.
    """
    monkeypatch.setenv("CC", compiler)
    program = positive(optimise(program_of("wide", *results))[-1].program, "x", "y")
    program = replace(program, precisions=("double", "single"))
    for name, text in targets()["c"].files(Module("t", "t", (program,))).items():
        (tmp_path / name).write_text(text)
    found = find((tmp_path / "nukernels.h").read_text())
    command = [*found.command, *found.flags, "-S", "t.c", "-o", "-"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    functions = re.findall(r"\nshared_wide_(\w+)[.\w]*:(.*?)\.cfi_endproc", said, re.DOTALL)
    roots = {name: re.findall(r"sqrtp[sd].*(%[xyz]mm)", text) for name, text in functions}  # of whole vectors
    widest = {name: max(found, default="") for name, found in roots.items()}
    if chooses_instruction_sets(found.command):
        for loop in ("same", "varied", "f32_same", "f32_varied"):
            assert (widest.pop(f"{loop}_v3"), widest.pop(f"{loop}_v4")) == ("%ymm", "%zmm")
        assert set(widest.values()) <= {"", "%xmm"}  # all other functions


def test_symbols_of_the_library_have_the_names_of_the_header(out):
    library = Library(out).compiled
    for name in ("toy_physics_rate", "toy_physics_rate_outside", "toy_physics_rate_array", "toy_physics_rate_ufunc"):
        assert isinstance(library[name], ctypes._CFuncPtr)
