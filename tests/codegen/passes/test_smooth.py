"""Removable singularities without a choice: the same value, and a derivative that knows the way through them."""

from __future__ import annotations

import mpmath
import pytest
import sympy as sp

from codegen.ir.builder import needed
from codegen.ir.program import Op
from codegen.passes.guard import guard
from codegen.passes.smooth import SERIES, smooth
from codegen.pipeline import optimise
from tests.codegen.programs import A, X, Y, Z, close, exact, program_of, run
from tests.codegen.shared_expressions import EXPRESSIONS, POINTS

R = sp.Rational
# The value elsewhere than at zero, and the limit there.
QUOTIENTS = {
    "bose": (Z / (1 - sp.exp(-Z)), sp.S.One),
    "log": (sp.log(1 + X * Z) / Z, X),
    "log_of_quotient": (A * sp.log(1 - Z * X / Y) * 3 / Z, -3 * A * X / Y),
    "sine": (-sp.sin(Y * Z) / Z, -Y),
    "arc": (sp.atan(Z) / (Z * X), 1 / X),
    "both": (sp.sin(Z) / (sp.exp(Z) - 1), sp.S.One),
}


def choice(name: str) -> sp.Expr:
    elsewhere, limit = QUOTIENTS[name]
    return sp.Piecewise((limit, sp.Eq(Z, 0)), (elsewhere, True))


@pytest.mark.parametrize("name", QUOTIENTS)
@pytest.mark.parametrize("z", [0.0, 1e-30, -1e-9, 0.03, -0.0625, 0.2, -0.49, 0.51, 3.0])
def test_the_value_stays_and_no_choice_on_zero_is_left(name: str, z: float) -> None:
    program = optimise(program_of(name, choice(name)))[-1].program
    after = smooth(program)
    reached = needed(after, [after.results[0].step])
    conditions = [after.steps[after.steps[s].args[0]].op for s in reached if after.steps[s].op is Op.SELECT]
    assert Op.EQ in [s.op for s in program.steps]
    assert set(conditions) == {Op.LT}
    point = {"x": 0.3, "y": 1.7, "z": z, "a": 1.1}
    given = {n: v for n, v in point.items() if n in {a.name for a in program.arguments}}
    wanted = exact(choice(name), given, 120)
    # The series end below 2^-56: a matter of digits in 40-digit arithmetic, not in double precision.
    assert abs(run(after, given)[0] - wanted) < mpmath.mpf(2) ** -56 * abs(wanted) * 1.01


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_other_choices_are_left_alone(name: str) -> None:
    program = guard(program_of(name, EXPRESSIONS[name]))
    after = smooth(program)
    if "removable" not in name:
        assert after.listing == program.listing
    for point in POINTS:
        given = {a.name: point[a.name] for a in program.arguments}
        assert close(run(after, given)[0], run(program, given)[0], 16)


@pytest.mark.parametrize("op", SERIES)
def test_series_are_those_of_the_functions(op: Op) -> None:
    """At the end of their range the rest of the series is below the rounding of a double."""
    series = SERIES[op]
    function = {Op.EXPM1: mpmath.expm1, Op.LOG1P: mpmath.log1p, Op.SIN: mpmath.sin, Op.ATAN: mpmath.atan}[op]
    with mpmath.workdps(40):
        for sign in (1, -1):
            y = sign * mpmath.mpf(series.limit.numerator) / series.limit.denominator
            total = mpmath.fsum(
                mpmath.mpf(c.numerator) / c.denominator * y**k
                for k, c in enumerate(map(series.coefficient, range(series.terms)))
            )
            assert abs(total - function(y) / y) < mpmath.mpf(2) ** -56
