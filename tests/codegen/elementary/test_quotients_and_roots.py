"""Divisions and roots by multiplications in C kernels: errors, borders, and which steps are done so."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
import sympy as sp
from flint import arb
from sympy.codegen.cfunctions import log1p

from codegen.ir.program import Check, Op
from codegen.pipeline import optimise
from codegen.targets import Module, targets
from codegen.targets.c_spelling import (
    LARGEST,
    NEAR_ROOT,
    OPERATION,
    OVER,
    OVER_ROOT,
    ROOT,
    SQUARED,
    cycles,
    spelled_apart,
)
from tests.codegen.elementary.truth import HEADERS, both_signs, distance, farthest, precision, same
from tests.codegen.programs import A, P, X, Y, Z, program_of, within


def test_quotients_are_within_one_and_a_half_units_in_the_last_place(own):
    """Over an octave of divisors, after which it repeats itself, and over all that are allowed."""
    rng = np.random.default_rng(16)
    b = np.concatenate(
        [rng.uniform(1, 2, 6000), 1 + 2.0 ** -rng.uniform(1, 52, 500), 10.0 ** rng.uniform(-290, 290, 2000)]
    )
    b = both_signs(np.concatenate([b, [1.0, 1 / LARGEST, LARGEST]]))
    a = both_signs(rng.uniform(0.1, 10, b.size // 2))[::-1]
    with precision(130):
        pairs = zip(own("over")(a, b), a.tolist(), b.tolist(), strict=True)
        assert max(distance(value, arb(x) / arb(y)) for value, x, y in pairs) < 1.5


def test_nan_and_infinities_give_no_plausible_quotient(own):
    a = np.array([np.nan, 1.0, np.nan, 0.0, 6.0])
    b = np.array([2.0, np.nan, np.nan, 3.0, -2.0])
    same(own("over")(a, b), [np.nan, np.nan, np.nan, 0.0, -3.0])
    assert not np.isfinite(own("over")(np.array([np.inf, -np.inf]), np.array([4.0, 4.0]))).any()
    beyond = own("over")(np.ones(6), np.array([0.0, -0.0, 5e-324, np.inf, -np.inf, -5e-324]))
    assert not (np.isfinite(beyond) & (beyond != 0)).any()


@pytest.mark.parametrize("a", [1.0, 3e-5, 1e-200, 1e5])
def test_divisors_outside_the_range_give_the_quotient_or_no_number(own, a):
    """Of subnormal divisors, four digits of it."""
    rng = np.random.default_rng(18)
    for low, high, digits in ((-323, -308, 4), (-307.6, -290, 15), (290, 308, 15)):
        b = 10.0 ** rng.uniform(low, high, 3000)
        found = own("over")(np.full_like(b, a), b)
        with np.errstate(over="ignore"):
            truth = a / b
        there = np.isfinite(found) & (np.abs(truth) > 1e-300)
        np.testing.assert_allclose(found[there], truth[there], rtol=10.0**-digits)


def test_the_guess_of_an_inverse_is_within_five_percent():
    constant = _constant("nk_over")
    b = np.concatenate([np.linspace(1, 2, 100_001)[:-1], [np.nextafter(2, 1)]])
    assert np.abs(1 - b * (constant - b.view(np.uint64)).view(np.float64)).max() < 0.0506


def test_roots_are_within_a_unit_in_the_last_place(own):
    """Over two octaves, after which they repeat themselves, over all that are allowed, and of subnormal numbers."""
    rng = np.random.default_rng(17)
    x = np.concatenate([rng.uniform(1, 4, 6000), 10.0 ** rng.uniform(-323, 290, 3000), [1.0, 4.0, 5e-324, 2.0**-1022]])
    assert farthest(own("root")(x), x, arb.sqrt) < 1.0


def test_borders_of_roots(own):
    """Zero has its sign; what has no root gives NaN."""
    x = np.array([0.0, -0.0, -5e-324, -1.0, -1e300, -np.inf, np.nan, 1.0, 4.0])
    same(own("root")(x), [0.0, -0.0, *[np.nan] * 5, 1.0, 2.0])


def test_near_roots_are_the_same_within_the_range_and_no_number_below(own):
    """Above, they are right or no number."""
    rng = np.random.default_rng(23)
    x = np.concatenate([rng.uniform(1, 4, 6000), 10.0 ** rng.uniform(-290, 290, 3000), [1 / LARGEST, LARGEST]])
    same(own("near root")(x), own("root")(x))
    below = np.array([0.0, -0.0, 5e-324, 1e-310, -1e-320, -1.0, -1e300, -np.inf, np.nan])
    assert np.isnan(own("near root")(below)).all()
    far = 10.0 ** rng.uniform(290, 308.2, 2000)
    np.testing.assert_allclose(own("near root")(far), np.sqrt(far), rtol=3e-16)
    assert not np.isfinite(own("near root")(np.array([np.inf]))).any()


def test_quotients_by_roots_are_within_two_and_a_half_units_in_the_last_place(own):
    rng = np.random.default_rng(19)
    x = np.concatenate(
        [rng.uniform(1, 4, 6000), 10.0 ** rng.uniform(-290, 290, 3000), [1.0, 4.0, 1 / LARGEST, LARGEST]]
    )
    a = both_signs(rng.uniform(1, 2, x.size // 2))
    with precision(130):
        pairs = zip(own("over root")(a, x), a.tolist(), x.tolist(), strict=True)
        assert max(distance(value, arb(b) / arb(y).sqrt()) for value, b, y in pairs) < 2.5


def test_quotients_by_roots_outside_the_range_are_right_or_no_number(own):
    x = np.array([0.0, -0.0, 5e-324, -1e-320, -1.0, -1e300, -np.inf, np.inf, np.nan, 4.0])
    found = own("over root")(np.full_like(x, 6.0), x)
    same(found[-1:], [3.0])
    assert not np.isfinite(found[:7]).any()
    assert found[7] == 0 or not np.isfinite(found[7])
    assert np.isnan(found[8])
    assert not np.isfinite(own("over root")([np.nan, np.inf, -np.inf], [4.0, 4.0, 4.0])).any()
    far = 10.0 ** np.random.default_rng(20).uniform([[-307.6], [290]], [[-290], [308]], (2, 2000)).ravel()
    np.testing.assert_allclose(own("over root")(np.ones_like(far), far), 1 / np.sqrt(far), rtol=1e-15)


def test_short_vectors_and_points_divide(own):
    rng = np.random.default_rng(21)
    a, x = both_signs(10.0 ** rng.uniform(-300, 300, 1000)), 10.0 ** rng.uniform(-323, 308, 2000)
    with np.errstate(over="ignore"):
        same(own("short over")(a, x), a / x)
        same(own("short root")(x), np.sqrt(x))
        same(own("short near root")(x), np.sqrt(x))
        same(own("short over root")(a, x), a / np.sqrt(x))


def test_the_guess_of_an_inverse_root_is_within_the_interval_of_its_polynomial():
    constant = _constant("nk_near_inverse_root")
    x = np.concatenate([np.linspace(1, 4, 100_001)[:-1], [2.0], np.nextafter([2.0, 4.0], 1)])
    guess = (constant - (x.view(np.uint64) >> np.uint64(1))).view(np.float64)
    assert np.abs(1 - x * guess**2).max() < 0.0685


def _constant(function):
    text = HEADERS["nukernels_math.h"]
    return np.uint64(int(re.search(r"\(uint64_t\)(0x\w+) - ", text[text.index(f" {function}(") :])[1], 16))


def multiplied(*expressions, checks=(), **bounds):
    """How often divisions and roots of a kernel are done by multiplications."""
    found = spelled(*expressions, checks=checks, **bounds)
    return found.count(OVER), found.count(ROOT) + found.count(NEAR_ROOT)


def spelled(*expressions, checks=(), **bounds):
    program = within(optimise(program_of("apart", *expressions))[-1].program, **bounds)
    if checks:
        by_op = {step.op: n for n, step in enumerate(program.steps)}
        program = replace(program, checks=tuple(Check("c", by_op[op], "") for op in checks))
    return list(spelled_apart(program).values())


def test_a_loop_that_waits_for_the_divider_multiplies():
    near = {"x": (1, 2), "y": (1, 2)}
    assert multiplied((Y + 2) / (Y + 1), **near) == (1, 0)
    assert multiplied(sp.sqrt(Y) * sp.sqrt(Y + 3), **near) == (0, 1)
    assert multiplied(sp.sqrt(Y) * (Y + 1), y=(0, 2)) == (0, 0)  # takes longer than the divider for one
    assert spelled(sp.sqrt(Y) * (Y + 1), **near) == [NEAR_ROOT]  # and less without care for zero
    assert multiplied(X / Y + Y / X + 1 / (X + Y), **near) == (2, 0)


def test_a_loop_that_waits_for_memory_divides():
    near = {"x": (1, 2), "y": (1, 2)}
    assert multiplied(X / Y, **near) == (0, 0)
    assert multiplied(sp.sqrt(X) * Y * Z, **near) == (0, 0)
    assert multiplied(sp.sqrt(X) / (Y * Z), **near, z=(1, 2)) == (1, 0)  # then memory takes longer than the root
    assert multiplied(1 / X, 1 / Y, 1 / Z, **near, z=(1, 2)) == (1, 0)


def test_a_loop_that_has_more_to_do_divides():
    assert multiplied(sp.exp(Y) * sp.sqrt(Y) / (Y + 1), y=(1, 2)) == (1, 0)  # the root works beside the rest
    assert multiplied(sp.exp(X * Y) / Y, x=(1, 2), y=(1, 2)) == (0, 0)
    assert multiplied((X + 1) * (X + 2) * (X + 3) * (X + 4) * (X + 5) * (X + 6) / Y, x=(1, 2), y=(1, 2)) == (0, 0)


@pytest.mark.parametrize(
    ("expression", "divider", "operations"),
    [
        (X * Y, 0, 1),
        (X * Y + X, 0, 1),  # fused
        ((X * Y + X) * (X * Y), 0, 3),  # needed as it is
        (X + Y + P, 0, 2),
        (X**5, 0, 3),
        (X / Y, 16, 0),
        (sp.sqrt(X) + A / 2, 24, 1),  # the half of a parameter once
        (sp.exp(X), 0, 22),
        (sp.log(X) / Y, 32, 26),
    ],
)
def test_cycles_of_the_divider_and_of_everything_else(expression, divider, operations):
    assert cycles(optimise(program_of("cycles", expression))[-1].program) == (divider, OPERATION * operations)


@pytest.mark.parametrize(
    ("low", "high", "quotients", "roots"),
    [
        (1, 2, 1, 1),
        (-2, -1, 1, 1),
        (0, 2, 0, 1),
        (-1, 2, 0, 1),
        (1e-291, 1, 0, 1),
        (1, 1e291, 0, 0),
    ],
)
def test_arguments_must_be_known_to_lie_in_the_range(low, high, quotients, roots):
    assert multiplied(1 / Y, y=(low, high)) == (quotients, 0)
    assert multiplied(sp.sqrt(Y) * sp.sqrt(Y + 3), y=(low, high))[1] == roots
    assert multiplied(1 / Y) == (0, 0)


def test_the_text_in_double_precision_multiplies_and_that_in_single_divides():
    program = within(optimise(program_of("apart", 1 / Y))[-1].program, y=(1, 2))
    text = text_of(replace(program, precisions=("double", "single")))
    assert re.findall(r"const double x0 = (.*);", text) == ["nk_over(nk_wide, 1.0, y)"]
    assert re.findall(r"const float x0 = (.*);", text) == ["1.0f/y"]
    assert "(nk_wide" not in text[text.index("single precision") :]


def text_of(program):
    return targets()["c"].files(Module("t", "t", (program,)))["t.c"]


def test_only_loops_over_vectors_of_eight_multiply():
    text = text_of(within(optimise(program_of("apart", A / Y))[-1].program, y=(1, 2), a=(1, 2)))
    assert re.findall(r"return \w+_apart_loop\((\w+), nk_n", text) == ["nk_wide"]
    # of elements, of elements with parameters that vary, of a point
    assert re.findall(r" \w+_formulas\((\w+), &c", text) == ["nk_wide", "0", "0"]


def test_parts_that_do_not_multiply_say_so_to_the_compiler():
    text = text_of(
        within(optimise(program_of("apart", sp.exp(X / (Y + 1) + Y / (X + 3))))[-1].program, x=(1, 2), y=(1, 2))
    )
    first, second = (text[text.index(f"_part{n}(") :].split("}")[0] for n in (1, 2))
    assert "nk_over(nk_wide" in first
    assert "(void)nk_wide;" not in first
    assert "(void)nk_wide;" in second


def test_loops_that_never_multiply_need_not_know():
    text = text_of(optimise(program_of("ever", A / Y))[-1].program)
    assert re.findall(r"\(void\)nk_wide|\w+_ever_loop\(\w+ \w+|return \w+_ever_loop\(\w+", text) == [
        "shared_ever_loop(size_t nk_n",
        "(void)nk_wide",
        "return shared_ever_loop(nk_n",
        "(void)nk_wide",
    ]


def first_is_multiplied(op, expression, **bounds):
    program = within(optimise(program_of("apart", expression))[-1].program, **bounds)
    first = next(n for n, step in enumerate(program.steps) if step.op is op)
    return first in spelled_apart(program)


def test_parameters_are_divided_by_once_and_as_ever():
    assert multiplied(X + 1 / A, x=(1, 2), a=(1, 2)) == (0, 0)
    assert multiplied(A / X, x=(1, 2), a=(1, 2)) == (1, 0)


def test_what_decides_is_divided_as_ever():
    """Roots and logarithms of what may round below zero, choices, and checks."""
    near = {"x": (1, 2), "y": (1, 2)}
    assert multiplied(1 / Y + Y**2, **near) == (1, 0)
    assert multiplied(sp.sqrt(1 - 1 / Y), **near)[0] == 0
    assert multiplied(sp.sqrt(1 + 1 / Y), **near)[0] == 1  # certainly above zero
    assert first_is_multiplied(Op.SQRT, sp.sqrt(2 - sp.sqrt(Y)), y=(0, 1))
    assert not first_is_multiplied(Op.SQRT, sp.sqrt(1 - sp.sqrt(Y)), y=(0, 1))
    assert first_is_multiplied(Op.DIV, sp.log(2 - 1 / Y) / X, **near)
    assert not first_is_multiplied(Op.DIV, sp.log(1 - 1 / Y) / X, **near)
    assert first_is_multiplied(Op.DIV, log1p(-1 / (Y + 1)) / X, **near)
    assert not first_is_multiplied(Op.DIV, log1p(-1 / Y) / X, **near)
    assert multiplied(sp.Piecewise((1, 1 / Y + Y < 2), (Y, True)), **near) == (0, 0)
    assert multiplied(sp.Piecewise((1, 1 / Y + Y <= 2), (Y, True)), **near) == (0, 0)
    assert multiplied(sp.Piecewise((1, sp.Eq(1 / Y + Y, 2)), (Y, True)), **near) == (0, 0)
    assert multiplied(1 / Y, checks=[Op.DIV], **near) == (0, 0)


def test_quotients_by_roots_need_neither():
    near = {"x": (1, 2), "y": (1, 2)}
    assert sorted(spelled(X / sp.sqrt(Y + 1), **near)) == sorted([OVER_ROOT, SQUARED])
    text = text_of(within(optimise(program_of("apart", X / sp.sqrt(Y + 1)))[-1].program, **near))
    assert re.findall(r"const double x0 = (.*);", text) == ["nk_over_root(nk_wide, x, 1.0 + y)"]


@pytest.mark.parametrize(
    "expressions",
    [
        [X / sp.sqrt(Y + 1) + sp.sqrt(Y + 1)],  # the root is needed
        [X / sp.sqrt(Y + 1), sp.sqrt(Y + 1)],
        [sp.sqrt(Y + 1) / X],
        [sp.exp(X) * sp.exp(Y**3) / sp.sqrt(X * Y)],  # the rest takes longer
    ],
)
def test_roots_that_something_else_needs_stay(expressions):
    assert OVER_ROOT not in spelled(*expressions, x=(1, 2), y=(1, 2))


def test_quotients_by_roots_that_would_take_longer_stay():
    busy = sp.exp(Y) * sp.prod(X + n for n in range(1, 9)) / sp.sqrt(X * Y)
    assert OVER_ROOT not in spelled(busy, x=(1, 2), y=(1, 2))
    assert multiplied(busy, x=(1, 2), y=(1, 2)) == (1, 0)  # though the loop waits for the divider


def test_quotients_by_roots_count_before_other_quotients():
    near = {"x": (1, 2), "y": (1, 2)}
    one = X / sp.sqrt(Y + 1) + 1 / (X + Y)
    three = one + 1 / (Y + 3) + 1 / (X + 5)
    assert OVER_ROOT in spelled(one, **near)
    assert OVER_ROOT in spelled(three, **near)
    assert multiplied(one, **near) == (0, 0)
    assert multiplied(three, **near) == (1, 0)


@pytest.mark.parametrize(("low", "high"), [(0, 2), (-1, 2), (1e-291, 1), (1, 1e291)])
def test_quotients_by_roots_must_be_known_to_lie_in_the_range(low, high):
    assert OVER_ROOT not in spelled(X / sp.sqrt(Y), x=(1, 2), y=(low, high))


def test_roots_with_a_name_stay():
    program = within(optimise(program_of("apart", X / sp.sqrt(Y + 1)))[-1].program, x=(1, 2), y=(1, 2))
    named = [replace(step, name="speed") if step.op is Op.SQRT else step for step in program.steps]
    assert OVER_ROOT not in spelled_apart(replace(program, steps=tuple(named))).values()
