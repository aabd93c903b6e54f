"""Each stable rewrite: it is made, it keeps the value to 40 digits, and it keeps the digits in floating point."""

from __future__ import annotations

from dataclasses import replace

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.certify.interpret import evaluate
from codegen.ir.builder import Builder
from codegen.ir.program import Op
from codegen.passes.stable import stable
from codegen.pipeline import optimise
from tests.codegen.programs import X, Y, Z, close, count, program_of, run

exp, log = sp.exp, sp.log

# name: expression, operations that must appear, operations that must be gone, and where it is hard.
REWRITES = {
    "exp_minus_one": (exp(X) - 1, [Op.EXPM1], [Op.EXP], (-1e-9, 1e-9)),
    "one_minus_exp": (1 - exp(X), [Op.EXPM1], [Op.EXP], (-1e-9, 1e-9)),
    "log_one_plus": (log(1 + X**2), [Op.LOG1P], [Op.LOG], (-1e-9, 1e-9)),
    "log_one_minus": (log(1 - X**2), [Op.LOG1P], [Op.LOG], (-1e-9, 1e-9)),
    "fermi_quotient": (exp(X) / (1 + exp(X)), [Op.DIV], [], (-700, 1500)),
    "fermi_derivative": (exp(X) / (1 + exp(X)) ** 2, [Op.ABS], [], (-700, 700)),
    "fermi_complement": (1 - 1 / (1 + exp(X)), [Op.DIV], [Op.SUB], (-700, -30)),
    "fermi_odd_part": (1 - 2 / (1 + exp(X)), [Op.TANH], [Op.EXP], (-1e-9, 1e-9)),
    "softplus_ratio": (log((1 + exp(-X)) / (1 + exp(-X - Z))), [Op.LOG1P, Op.EXPM1], [Op.LOG], (-40, 40)),
    "softplus_difference": (log(1 + exp(-X)) - log(1 + exp(-X - Z)), [Op.EXPM1], [Op.LOG], (-40, 40)),
    "squares": (X**2 - Y**2, [], [Op.POWI], (1, 1 + 1e-9)),
    "square_from_one": (1 - X**2, [], [Op.POWI], (1, 1 + 1e-9)),
    "half_angle": (1 - sp.cos(X), [Op.SIN], [Op.COS], (-1e-9, 1e-9)),
    "root_minus_one": (sp.sqrt(1 + X**2) - 1, [Op.DIV], [Op.SUB], (-1e-5, 1e-5)),
}


@pytest.mark.parametrize("name", REWRITES)
def test_the_rewrite_is_made(name):
    expression, there, gone, _ = REWRITES[name]
    final = optimise(program_of(name, expression))[-1].program
    assert all(count(final, op) for op in there)
    assert not any(count(final, op) for op in gone)


@pytest.mark.parametrize("name", REWRITES)
def test_the_value_is_the_same_to_forty_digits(name):
    """Anywhere, not only where the rewrite helps."""
    expression, _, _, (low, high) = REWRITES[name]
    before = program_of(name, expression)
    after = stable(before)

    @settings(max_examples=40, deadline=None, derandomize=True)
    @given(st.floats(low, high), st.floats(-3, 3), st.floats(-5, 5))
    def same(x, y, z):
        point = {"x": x, "y": y, "z": z}
        # 400 digits for the original, which cancels.
        assert close(run(after, point)[0], run(before, point, 400)[0])

    same()


@pytest.mark.parametrize("name", REWRITES)
def test_digits_survive_where_the_original_loses_them(name):
    """Within the contract, 8 (1 + condition) units, where the form as written is off by far more or overflows."""
    expression, _, _, (low, high) = REWRITES[name]
    allowed = 8 * (1 + (high if "softplus" in name else 1))  # exp(-x) has the condition number x
    before = program_of(name, expression)
    after = optimise(before)[-1].program
    x = np.linspace(low, high, 41)[1:-1]
    columns = {"x": x, "y": np.full_like(x, 1.0), "z": np.linspace(-1e-8, 1e-8, len(x))}
    columns = {a.name: columns[a.name] for a in before.arguments}
    wanted = [
        run(before, dict(zip(columns, point, strict=True)), 800)[0] for point in zip(*columns.values(), strict=True)
    ]

    def worst(program):
        with np.errstate(all="ignore"):
            found = evaluate(program, columns, [program.results[0].step])[program.results[0].step]
        errors = [
            0.0 if w == f else float(abs(mpmath.mpf(float(f)) - w) / np.spacing(max(abs(float(w)), 1e-300)))
            for f, w in zip(np.broadcast_to(found, x.shape), wanted, strict=True)
        ]
        return np.inf if np.isnan(errors).any() else max(errors)

    assert worst(after) < allowed
    assert worst(before) > 1e3


def test_ordinary_expressions_are_left_alone():
    """The rules need their exact pattern: 2 - exp(x) and log(2 + x) stay."""
    program = program_of("ordinary", 2 - exp(X), log(2 + X), X**2 + Y**2, sp.cos(X) - 2)
    assert stable(program).listing == program.listing


# Next to a pattern: expression, point, and the value by hand.
NEARLY = {
    "log_of_squares": (log(4 - Y**2), {"y": 0.5}, lambda: mpmath.log(15) - mpmath.log(4)),
    "log_of_larger_squares": (log(9 - X**2), {"x": -0.5}, lambda: mpmath.log(35) - mpmath.log(4)),
    "softplus_of_multiples": (
        log((1 + exp(2 * X)) / (1 + exp(X))),
        {"x": 1.5},
        # x + log(1 + e^-2x) - log(1 + e^-x) at x = 3/2
        lambda: mpmath.mpf("1.5") + mpmath.log1p(mpmath.exp(-3)) - mpmath.log1p(mpmath.exp(-1.5)),
    ),
    "softplus_of_negative_multiples": (
        log((1 + exp(-2 * X)) / (1 + exp(X))),
        {"x": 1.0},
        lambda: mpmath.log1p(mpmath.exp(-2)) - 1 - mpmath.log1p(1 / mpmath.e),
    ),
    "softplus_of_opposites": (log((1 + exp(X)) / (1 + exp(-X))), {"x": 1.5}, lambda: mpmath.mpf("1.5")),
    "softplus_of_shifted": (
        log((1 + exp(X + 1)) / (1 + exp(X))),
        {"x": -1.0},
        lambda: mpmath.log(2 / (1 + 1 / mpmath.e)),
    ),
    "three_fermi": (1 - 3 / (1 + exp(X)), {"x": 0.0}, lambda: mpmath.mpf("-0.5")),
    "fermi_of_other": (exp(X) / (1 + exp(Y)), {"x": 1.0, "y": 0.0}, lambda: mpmath.e / 2),
    "fermi_cubed": (exp(X) / (1 + exp(X)) ** 3, {"x": 0.0}, lambda: mpmath.mpf("0.125")),
    "two_minus_cos": (2 - sp.cos(X), {"x": 0.0}, lambda: mpmath.mpf(1)),
    "root_of_two_plus": (sp.sqrt(2 + X) - 1, {"x": 2.0}, lambda: mpmath.mpf(1)),
}


@pytest.mark.parametrize("name", NEARLY)
def test_what_is_nearly_a_pattern_keeps_its_value(name):
    """log(4 - y^2) is no log(1 - y^2), and the logarithms of two exponents differ by more than their bases."""
    expression, point, wanted = NEARLY[name]
    before = program_of(name, expression)
    with mpmath.workdps(40):
        assert close(run(stable(before), point)[0], wanted())
        assert close(run(optimise(before)[-1].program, point)[0], wanted())


def test_the_factors_of_a_difference_of_squares_have_the_same_terms():
    """log((1 - x)(1 + y)) at x = 1/2, y = 2 is log(3/2): only (1 - x)(1 + x) is 1 - x^2."""
    start = program_of("factors", X + Y)
    b = Builder.like(start)
    x, y = b.input("x"), b.input("y")
    less, more = b.add(Op.SUB, b.constant(1), x), b.add(Op.ADD, b.constant(1), y)
    last = b.add(Op.LOG, b.add(Op.MUL, less, more))
    program = replace(start, steps=tuple(b.steps), results=(replace(start.results[0], step=last),))
    with mpmath.workdps(40):
        assert close(run(stable(program), {"x": 0.5, "y": 2.0})[0], mpmath.log(3) - mpmath.log(2))
