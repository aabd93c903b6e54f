"""A branch that does not count sees no argument beyond the number that its choice compares with."""

from __future__ import annotations

import numpy as np
import sympy as sp

from codegen.certify.interpret import evaluate
from codegen.ir.program import Op
from codegen.passes.clamp import clamp
from codegen.passes.guard import guard
from codegen.passes.powers import powers
from tests.codegen.programs import X, Y, program_of

SERIES = sp.Piecewise((1 + X**40 * Y, X < 2), (1 / X, True))


def test_powers_of_a_large_argument_do_not_overflow_in_a_series_that_is_not_used():
    program = powers(guard(program_of("series", SERIES)))
    after = clamp(program)
    x = np.array([1.5, 2.0, 1e30, np.nan])
    columns = {"x": x, "y": np.full(4, 3.0)}
    wanted = evaluate(program, columns, [program.results[0].step])[program.results[0].step]
    order = range(len(after.steps))
    with np.errstate(all="ignore"):
        steps = evaluate(after, columns, order)
    np.testing.assert_array_equal(steps[after.results[0].step], wanted)
    assert np.isfinite([steps[s][2] for s in order if after.steps[s].op is not Op.INPUT]).all()
    before = evaluate(program, columns, range(len(program.steps)))
    assert not np.isfinite([before[s][2] for s in range(len(program.steps))]).all()


def test_what_both_sides_need_and_other_conditions_are_left_alone():
    for expression in (
        sp.Piecewise((X**2, X < Y), (Y, True)),
        sp.Piecewise((Y, X < 1), (Y**2, True)),
        X * Y,
    ):
        program = powers(guard(program_of("plain", expression)))
        assert clamp(program).listing == program.listing
