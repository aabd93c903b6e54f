"""JAX: values in both precisions under jit and vmap, and derivatives everywhere, limits and thresholds included."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator

import mpmath
import numpy as np
import pytest
import sympy as sp

from codegen.certify.domain import Domain
from codegen.certify.points import sample
from codegen.certify.relations import surface_of
from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result
from codegen.lowering import lower
from codegen.pipeline import compile_kernel, optimise
from codegen.targets import Module, targets
from codegen.targets.python import function_name
from generated.loader import library
from tests.codegen.programs import A, P, Q, X, Y, Z, exact, program_of
from tests.codegen.shared_expressions import EXPRESSIONS, POINTS

if importlib.util.find_spec("jax") is None:
    pytest.skip(
        "JAX is not installed: its kernels are not tested (pip install 'nukernels[jax]')", allow_module_level=True
    )

import jax
import jax.numpy as jnp


@pytest.fixture(autouse=True)
def double_precision() -> Iterator[None]:
    with jax.enable_x64(True):
        yield


def functions(*programs):
    (text,) = targets()["jax"].files(Module("shared", "shared expressions", programs)).values()
    names: dict = {"__name__": "shared_jax"}
    exec(compile(text, "jax", "exec"), names)
    return {p.name.partition(".")[2]: names[function_name(p)] for p in programs} | {
        n: f for n, f in names.items() if n.endswith("_inside")
    }


@pytest.fixture(scope="module")
def programs():
    return {name: optimise(program_of(name, e))[-1].program for name, e in EXPRESSIONS.items()}


@pytest.fixture(scope="module")
def shared(programs):
    return functions(*programs.values())


def together(programs, shared):
    """All expressions at once, as one function of x, y, z, a, b, p, q."""

    def every(point):
        return {n: shared[n](*(point[a.name] for a in program.arguments)) for n, program in programs.items()}

    return every


@pytest.mark.parametrize(("dtype", "rounding"), [(np.float64, 2.0**-53), (np.float32, 2.0**-24)])
def test_every_expression_in_both_precisions(programs, shared, dtype, rounding):
    """Under jit and vmap; results have the precision of the inputs, and are that accurate."""
    columns = {n: np.array([p[n] for p in POINTS], dtype=dtype) for n in POINTS[0]}
    found = jax.jit(jax.vmap(together(programs, shared)))(columns)
    for name, values in found.items():
        assert values.dtype == dtype, name
        for i, value in enumerate(values):
            point = {n: float(c[i]) for n, c in columns.items()}
            wanted = exact(EXPRESSIONS[name], point)
            scale = max(abs(wanted), 1) * (1 + max(map(abs, point.values())))
            assert abs(mpmath.mpf(float(value)) - wanted) <= 64 * rounding * scale, (name, point)


def test_plain_numbers_follow_the_arrays(shared):
    """A kernel of single-precision arrays and Python numbers stays in single precision."""
    assert shared["product"](np.float32(2), 3.0, 4).dtype == np.float32
    assert shared["product"](2, 3, 4).dtype == np.float64


def test_nan_in_nan_out(programs, shared):
    names = list(POINTS[0])
    columns = {n: np.array([np.nan if m == n else POINTS[0][n] for m in names]) for n in names}
    found = jax.jit(jax.vmap(together(programs, shared)))(columns)
    for name, program in programs.items():
        depends = {a.name for a in program.arguments}
        assert np.isnan(found[name]).tolist() == [n in depends for n in names], name


def test_derivatives_are_the_symbolic_ones(programs, shared):
    """Every expression, every argument, where the expression is smooth."""
    columns = {n: np.array([p[n] for p in POINTS[:2]]) for n in POINTS[0]}
    found = jax.jit(jax.vmap(jax.jacfwd(together(programs, shared))))(columns)
    for name, expression in EXPRESSIONS.items():
        for symbol in sorted(expression.free_symbols, key=str):
            derivative = sp.diff(expression, symbol)
            for i, point in enumerate(POINTS[:2]):
                wanted = float(exact(derivative, point))
                assert found[name][symbol.name][i] == pytest.approx(wanted, rel=1e-12, abs=1e-12), (name, symbol)


# Expressions with a limit or a threshold, the argument that goes through it, and the places to look at.
LIMITS = {
    "bose": (Z / (1 - sp.exp(-Z)), 1, [0.0, 1e-300, -1e-12, 1e-8, 3e-4, -0.1, 0.4999, 0.5, 2.0]),
    "logarithm": (sp.log(1 + 3 * Z) / Z, 3, [0.0, -1e-300, 1e-12, -1e-8, 1e-3, 0.0416, 0.0417, 1.0]),
    "sine": (sp.sin(Z) / Z, 1, [0.0, 1e-200, 1e-8, 0.3, 0.5, 2.0]),
}


@pytest.mark.parametrize("name", LIMITS)
def test_derivatives_at_removable_singularities(name):
    """First and second derivatives at the limit and on the way to it, against 60 digits."""
    elsewhere, limit, places = LIMITS[name]
    expression = sp.Piecewise((sp.Integer(limit), sp.Eq(Z, 0)), (elsewhere, True))
    function = functions(optimise(program_of(name, expression))[-1].program)[name]
    series = sp.series(elsewhere, Z, 0, 8).removeO()
    for order, digits in ((1, 1e-13), (2, 1e-12)):
        slope = jax.grad(function) if order == 1 else jax.grad(jax.grad(function))
        found = jax.jit(jax.vmap(slope))(np.array(places))
        for z, value in zip(places, found, strict=True):
            near = abs(z) < 1e-4
            wanted = float(exact(sp.diff(series if near else elsewhere, Z, order), {"z": z}, 60))
            assert float(value) == pytest.approx(wanted, rel=digits, abs=digits), (order, z)


BRANCHES = {
    "log": (sp.Piecewise((sp.log(X), X > 0), (X, True)), [-1.0, 0.0, 2.0]),
    "root": (sp.Piecewise((X, X < 0), (sp.sqrt(X), True)), [-1.0, 1e-30, 4.0]),
    "overflow": (sp.Piecewise((X, X > 700), (sp.exp(X), True)), [-1.0, 0.0, 2000.0]),
    "series": (sp.Piecewise((1 + X**40, X < 2), (1 / X, True)), [1.5, 2.0, 1e30]),
    "pole": (sp.Piecewise((1 / (X - 3), X < 2), (X**2, True)), [1.0, 2.0, 3.0]),
    "size": (sp.exp(-sp.Abs(X)) * sp.Max(X, 0), [-1.0, 0.0, 1.0]),
}


@pytest.mark.parametrize("name", BRANCHES)
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_branches_that_are_not_taken_give_no_nan(name, dtype):
    """At thresholds the derivative is that of the branch that gives the value."""
    expression, places = BRANCHES[name]
    function = functions(optimise(program_of(name, expression))[-1].program)[name]
    x = np.array(places, dtype=dtype)
    slopes = np.asarray(jax.jit(jax.vmap(jax.grad(function)))(x))
    assert np.isfinite(slopes).all()
    for place, slope in zip(x.tolist(), slopes, strict=True):
        right = sp.diff(expression.subs(sp.Abs(X), X).subs(sp.Max(X, 0), X) if place >= 0 else expression, X)
        wanted = float(exact(right, {"x": place}))
        assert float(slope) == pytest.approx(wanted, rel=1e-5 if dtype == np.float32 else 1e-13), place


def test_a_root_at_zero_spoils_no_other_slope():
    """d/dp of sqrt(p q) at p = 0 is infinite; the slope in q is zero, and so is that of what is multiplied by zero."""
    function = functions(optimise(program_of("roots", sp.sqrt(P) * sp.sqrt(Q) * X))[-1].program)["roots"]
    slope_p, slope_q, slope_x = jax.grad(function, argnums=(0, 1, 2))(*_in_order(("p", 0.0), ("q", 4.0), ("x", 2.0)))
    by_name = dict(zip(sorted("pqx"), (slope_p, slope_q, slope_x), strict=True))
    assert by_name["p"] > 1e100
    assert by_name["q"] == 0
    assert by_name["x"] == 0


def _in_order(*pairs):
    return [value for _, value in sorted(pairs)]


def test_derivatives_of_quotients_of_quotients():
    """A divisor that is kept from being rearranged is differentiated and mapped like any other."""
    expression = X / (Y / (A + Z))
    function = functions(optimise(program_of("nested", 1 - expression))[-1].program)["nested"]
    point = {"a": 0.5, "x": 0.3, "y": 0.7, "z": 1.1}
    program = optimise(program_of("nested", 1 - expression))[-1].program
    names = [a.name for a in program.arguments]
    found = jax.vmap(jax.grad(function, argnums=tuple(range(4))))(*(np.array([point[n]] * 2) for n in names))
    for name, slope in zip(names, found, strict=True):
        symbol = next(s for s in expression.free_symbols if s.name == name)
        assert float(slope[1]) == pytest.approx(float(exact(-sp.diff(expression, symbol), point)), rel=1e-14)


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_the_end_of_a_domain_stays_the_end_under_jit(dtype):
    """sqrt(1 - t/t_max) at t = t_max = y/z, as rounded, is zero: (t z)/y instead may exceed 1 by a rounding."""
    b = Builder(dict.fromkeys("tyz", "variable"))
    t, y, z = (b.input(n) for n in "tyz")
    quotient = b.add(Op.DIV, t, b.add(Op.DIV, y, z))
    end = b.add(Op.SQRT, b.add(Op.SUB, b.constant(1), quotient))
    arguments = tuple(Argument(n, "variable", "1", "a number", bounds=("0", "inf")) for n in "tyz")
    program = Program("shared.end", "", arguments, tuple(b.steps), (Result("r", end, "test:1", "1", ""),))
    y, z = np.linspace(0.1, 7, 2000, dtype=dtype), np.linspace(11, 3, 2000, dtype=dtype)
    assert (y / z * z > y).any()
    function = functions(program)["end"]
    for compiled in (jax.jit(function), jax.jit(jax.vmap(function))):
        assert np.asarray(compiled(y / z, y, z)).tolist() == [0.0] * 2000


def test_points_inside_the_domain_are_told(toy):
    """Element by element, under jit."""
    program = compile_kernel(toy.kernel("toy_physics.bose")).program
    inside = jax.jit(functions(program)["bose_inside"])
    assert inside(np.array([0.5, -1.0, 1.01, -3.0])).tolist() == [True, True, False, False]


def _derivatives(name, points, argument):
    """d(output)/d(argument) of a kernel of the house: by JAX, and by differences of its mpmath source at 60 digits."""
    built = library().kernel(name)
    place = built.inputs.index(argument)
    columns = [points.columns[n] for n in built.inputs]
    ours = jax.jit(jax.vmap(jax.jacfwd(built.source("jax"), argnums=place)))(*columns)
    ours = np.stack([np.asarray(o) for o in (ours if isinstance(ours, tuple) else (ours,))])
    context = mpmath.mp.clone()
    context.dps = 60
    step = context.mpf(10) ** -20
    wanted = np.empty_like(ours)
    for j in range(len(points)):
        row = [context.mpf(float(c[j])) for c in columns]
        sides = []
        for sign in (1, -1):
            moved = [x + sign * step if i == place else x for i, x in enumerate(row)]
            result = built.source("mpmath")(*moved, ctx=context)
            sides.append(result if isinstance(result, tuple) else (result,))
        wanted[:, j] = [float((a - b) / (2 * step)) for a, b in zip(*sides, strict=True)]
    return ours, wanted


def test_the_response_is_differentiable_at_vanishing_energy_transfer():
    """At q0 = 0, where the formula is 0/0, and next to it: the slope of the response and of its part along B."""
    from derivations.core import load

    kernel = load().kernel("neutrino_nucleon.response_function")
    points = sample(lower(kernel, reference=True), 24)
    points = points.take(np.arange(24))
    points.columns["q0"][:] = np.repeat([0.0, 1e-300, 1e-12, -1e-9, 1e-5, -0.01], 4)
    ours, wanted = _derivatives(kernel.name, points, "q0")
    np.testing.assert_allclose(ours, wanted, rtol=1e-10, atol=1e-12 * np.abs(wanted).max())


@pytest.mark.slow
def test_no_kernel_of_the_house_has_a_derivative_that_is_not_a_number():
    """Interior, corners, ends, zeros, equal inputs and thresholds of every domain, every output and input."""
    from derivations.core import load

    reduced = "NUKERNELS_REDUCED" in os.environ
    for name in library().names[:: 8 if reduced else 1]:
        built, kernel = library().kernel(name), load().kernel(name)
        true_program = lower(kernel, reference=True)
        points = sample(true_program, 1000, project=surface_of(kernel).project)
        points = points.take(np.arange(0, len(points), max(1, len(points) // 1000)))
        continuous = [a.name for a in Domain(true_program).ordered]
        places = tuple(i for i, n in enumerate(built.inputs) if n in continuous)
        columns = [points.columns[n] for n in built.inputs]

        def stacked(*row, source=built.source("jax")):
            found = source(*row)
            return jnp.stack(found if isinstance(found, tuple) else (found,))

        values = np.asarray(jax.jit(jax.vmap(stacked))(*columns))
        slopes = jax.jit(jax.vmap(jax.jacrev(stacked, argnums=places)))(*columns)
        for place, slope in zip(places, slopes, strict=True):
            assert not (np.isnan(np.asarray(slope)) & np.isfinite(values)).any(), (name, built.inputs[place])
