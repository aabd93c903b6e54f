"""What holds for every pass: the value stays, nothing is random, and large programs take little time."""

from __future__ import annotations

import time

import mpmath
import pytest
import sympy as sp

from codegen.passes.dead_code import dead_code
from codegen.pipeline import STAGES, optimise
from tests.codegen.programs import A, X, Y, close, count, exact, program_of, run
from tests.codegen.shared_expressions import EXPRESSIONS, POINTS


@pytest.mark.parametrize("stage", STAGES, ids=[s[0] for s in STAGES])
def test_a_pass_changes_no_value(stage):
    """Each pass by itself, on every shared expression, at 40 digits."""
    for name, expression in EXPRESSIONS.items():
        before = program_of(name, expression)
        after = stage[1](before)
        for point in POINTS:
            assert close(run(after, point)[0], run(before, point)[0]), (name, point)


def test_all_passes_together_give_the_value_of_the_expression():
    for name, expression in EXPRESSIONS.items():
        final = optimise(program_of(name, expression))[-1].program
        for point in POINTS:
            assert close(run(final, point)[0], exact(expression, point)), (name, point)


@pytest.mark.parametrize("stage", STAGES, ids=[s[0] for s in STAGES])
def test_a_pass_gives_the_same_text_twice(stage):
    for name, expression in EXPRESSIONS.items():
        program = program_of(name, expression)
        assert stage[1](program).listing == stage[1](program).listing


def test_passes_are_done_after_one_round():
    """A second round over the final program finds nothing worth more than a few operations."""
    for name, expression in EXPRESSIONS.items():
        once = optimise(program_of(name, expression))[-1].program
        twice = optimise(once)[-1].program
        assert len(twice.steps) <= len(once.steps) + 1, name


def test_time_grows_gently_with_the_size_of_the_program():
    """Ten times the terms must not take a hundred times as long."""

    def seconds(terms: int) -> float:
        program = program_of("large", sum(A**i * X**i * Y for i in range(1, terms)) + sp.exp(X))
        start = time.process_time()
        optimise(program)
        return time.process_time() - start

    seconds(10)
    small, large = min(seconds(20) for _ in range(3)), seconds(200)
    assert large < 40 * max(small, 0.005)


def test_names_and_equation_numbers_survive(toy):
    """Quantities of the derivation stay visible as named steps after all passes."""
    from codegen.pipeline import compile_kernel

    program = compile_kernel(toy.kernel("toy_physics.rate")).program
    named = {step.name: step.note for step in program.steps if step.name}
    assert named["S_0"] == "toy2024:3"
    assert {"q0", "q_squared", "B_0", "B_1", "rate"} <= set(named)


def test_dead_steps_go_and_inputs_stay():
    program = program_of("dead", X * Y)
    assert dead_code(program).listing == program.listing
    bigger = optimise(program_of("dead", X + Y, sp.exp(X)))[-1].program
    assert count(bigger, *()) == 0
    assert mpmath.isnan(run(bigger, {"x": mpmath.nan, "y": 1.0})[0])
