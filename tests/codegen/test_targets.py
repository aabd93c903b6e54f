"""Every target on the shared list of expressions; NaN in, NaN out; operations that a language lacks."""

from __future__ import annotations

import ctypes
import math
from pathlib import Path

import mpmath
import numpy as np
import pytest
from flint import arb

from codegen.build.compiler import compile_library, find
from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result
from codegen.pipeline import compile_kernel, optimise
from codegen.targets import CannotExpress, Module, targets
from codegen.targets.python import function_name
from generated.loader import make_ufunc
from tests.codegen.programs import exact, program_of
from tests.codegen.shared_expressions import EXPRESSIONS, POINTS

# Units in the last place, relative to the size of the largest term: sums here may cancel a little.
ALLOWED = 64


@pytest.fixture(scope="module")
def programs():
    return {name: optimise(program_of(name, e))[-1].program for name, e in EXPRESSIONS.items()}


@pytest.fixture(scope="module")
def module(programs):
    return Module("shared", "shared expressions", tuple(programs.values()))


def python_functions(module, target):
    """What the source of a Python target defines."""
    (text,) = targets()[target].files(module).values()
    names: dict = {"__name__": f"shared_{target}"}
    exec(compile(text.replace("cache=True, ", ""), target, "exec"), names)
    return {p.name.partition(".")[2]: names[function_name(p)] for p in module.programs} | {
        n: f for n, f in names.items() if n.endswith("_outside")
    }


@pytest.fixture(scope="module")
def library(module, tmp_path_factory):
    """The shared expressions as a compiled library, any warning an error."""
    files = {}
    for name in ("c", "numpy"):
        for file, text in targets()[name].files(module).items():
            files[f"{targets()[name].folder}/{file}"] = text.encode()
    found = find(files["c/nukernels.h"].decode())
    strict = type(found)(found.command, (*found.flags, "-Werror"), found.version)
    place = tmp_path_factory.mktemp("shared") / "kernels.so"
    return ctypes.CDLL(str(compile_library(strict, files, place, 2, lambda *a: None)))


@pytest.fixture(scope="module")
def ufuncs(programs, library):
    return {
        name: make_ufunc(library, f"shared_{name}", name, len(p.arguments), len(p.results))
        for name, p in programs.items()
    }


def arguments(program, point):
    return [point[a.name] for a in program.arguments]


def assert_close(found, name, point):
    """Equal to rounding: the scale is the value, or one where it is smaller."""
    wanted = exact(EXPRESSIONS[name], point)
    assert abs(mpmath.mpf(float(found)) - wanted) <= ALLOWED * 2.0**-53 * max(abs(wanted), 1), (name, point)


def test_numpy_source_computes_every_expression(programs, module):
    functions = python_functions(module, "numpy_source")
    for name, program in programs.items():
        for point in POINTS:
            assert_close(functions[name](*arguments(program, point)), name, point)


def test_numpy_source_takes_arrays_without_warnings(programs, module):
    """Both sides of every choice are evaluated; floating-point errors would show."""
    functions = python_functions(module, "numpy_source")
    for name, program in programs.items():
        columns = [np.array([p[a.name] for p in POINTS]) for a in program.arguments]
        with np.errstate(all="raise", under="ignore"):
            values = np.broadcast_to(functions[name](*columns), (len(POINTS),))
        for value, point in zip(values, POINTS, strict=True):
            assert_close(value, name, point)


def test_numba_computes_every_expression(programs, module):
    functions = python_functions(module, "numba")
    for name, program in programs.items():
        for point in POINTS:
            assert_close(functions[name](*arguments(program, point)), name, point)


def test_mpmath_computes_every_expression_to_any_precision(programs, module):
    functions = python_functions(module, "mpmath")
    context = mpmath.mp.clone()
    context.dps = 50
    for name, program in programs.items():
        for point in POINTS:
            value = functions[name](*arguments(program, point), ctx=context)
            wanted = exact(EXPRESSIONS[name], point, 60)
            with mpmath.workdps(60):
                assert abs(value - wanted) <= mpmath.mpf(10) ** -44 * max(abs(wanted), 1), (name, point)


def test_arb_encloses_every_expression(programs, module):
    functions = python_functions(module, "arb")
    for name, program in programs.items():
        for point in POINTS:
            ball = functions[name](*arguments(program, point))
            wanted = exact(EXPRESSIONS[name], point, 60)
            assert ball.contains(arb(mpmath.nstr(wanted, 40))) or ball.overlaps(arb(mpmath.nstr(wanted, 40))), name
            assert ball.rad() < 1e-10 * max(1, abs(float(wanted))), name


def test_an_undecided_comparison_of_balls_gives_both_branches(module):
    functions = python_functions(module, "arb")
    ball = functions["guarded_log"](arb(0.5, 0.7))
    assert ball.contains(arb(-0.1))
    assert ball.contains(arb(0.1))


def test_c_computes_every_expression(programs, ufuncs):
    for name, program in programs.items():
        columns = [np.array([p[a.name] for p in POINTS]) for a in program.arguments]
        for value, point in zip(ufuncs[name](*columns), POINTS, strict=True):
            assert_close(value, name, point)


def test_scalar_c_agrees_with_array_c(programs, ufuncs, library):
    """The function that C programs call."""
    for name, program in programs.items():
        scalar = library[f"shared_{name}"]
        scalar.argtypes = [ctypes.c_double] * len(program.arguments) + [ctypes.POINTER(ctypes.c_double)]
        scalar.restype = None
        for point in POINTS:
            out = ctypes.c_double()
            scalar(*arguments(program, point), ctypes.byref(out))
            assert_close(out.value, name, point)


@pytest.mark.parametrize("target", ["numpy_source", "numba", "mpmath", "c"])
def test_nan_in_nan_out(programs, module, ufuncs, target):
    """A NaN in any input that a result depends on makes it NaN, through choices, minima and maxima too."""
    functions = ufuncs if target == "c" else python_functions(module, target)
    for name, program in programs.items():
        for a in program.arguments:
            values = [math.nan if b.name == a.name else POINTS[0][b.name] for b in program.arguments]
            with np.errstate(all="ignore"):
                assert math.isnan(functions[name](*values)), (name, a.name)


@pytest.mark.parametrize("target", ["numpy_source", "c"])
def test_infinities_raise_nothing(programs, module, ufuncs, target):
    functions = ufuncs if target == "c" else python_functions(module, target)
    for name, program in programs.items():
        for value in (math.inf, -math.inf, 0.0, 1e308, -1e308, 5e-324):
            with np.errstate(all="ignore"):
                functions[name](*[np.float64(value)] * len(program.arguments))


def test_all_targets_agree_on_what_is_outside_the_domain(toy):
    """Bit by bit, for points outside each bound in turn."""
    program = compile_kernel(toy.kernel("toy_physics.rate")).program
    module = Module("toy_physics", "", (program,))
    functions = {t: python_functions(module, t)["rate_outside"] for t in ("numpy_source", "numba", "mpmath", "arb")}
    inside = [12.0, 11.0, 0.3, 0.2, 0.1, 4.0, 939.0, 100.0, 0.1, 1.17e-11, -0.5, -0.63, 1.2, 1.0]
    assert {t: f(*inside) for t, f in functions.items()} == dict.fromkeys(functions, 0)
    for place in range(len(inside)):
        point = [*inside]
        point[place] = 1e9
        found = {t: f(*point) for t, f in functions.items()}
        assert len(set(found.values())) == 1
        assert found["numba"] >> place & 1


def test_an_operation_that_a_language_lacks_is_named():
    """NumPy has no fused multiply-add; nothing is written instead."""
    builder = Builder({"x": "variable"})
    x = builder.input("x")
    step = builder.add(Op.FMA, x, x, x)
    argument = Argument("x", "variable", "1", "", bounds=("0", "1"))
    program = Program("t.fused", "", (argument,), tuple(builder.steps), (Result("r", step, "e:1", "1", ""),))
    with pytest.raises(CannotExpress, match=r"t\.fused: the target numpy cannot express fma"):
        targets()["numpy_source"].files(Module("t", "", (program,)))
    with pytest.raises(CannotExpress, match="the target c cannot express powi"):
        targets()["c"].files(Module("t", "", (program_of("power", EXPRESSIONS["powers"]),)))


def test_generated_lines_are_short_and_named(toy):
    """At most 120 characters in Python and C statements, and the quantities' names are there."""
    program = compile_kernel(toy.kernel("toy_physics.rate")).program
    module = Module("toy_physics", "Toys.", (program,))
    for name in ("c", "numpy_source", "numba"):
        text = next(iter(t for f, t in targets()[name].files(module).items() if f.endswith((".c", ".py"))))
        assert all(len(line) <= 120 for line in text.splitlines() if "*" not in line[:3]), name
        assert "S_0" in text
        assert "toy2024:3" in text
        assert "nukernels build" in text


def test_every_target_is_found_by_its_file():
    """A new target is one file with TARGET and a column of the function table."""
    folder = Path(__file__).resolve().parents[2] / "codegen" / "targets"
    defining = {p.stem for p in folder.glob("*.py") if "\nTARGET = " in p.read_text()}
    assert set(targets()) == defining
