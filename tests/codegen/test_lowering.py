"""From kernels to programs: forms, named steps, checks, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from itertools import count as counter

import mpmath
import pytest
import sympy as sp

from codegen.expressions import Unsupported
from codegen.ir.program import Op
from codegen.lowering import LoweringError, lower
from derivations.core import Choice, Range, definition, equation, kernel, quantity
from derivations.core.kernel import Validity
from tests.codegen.programs import X, Y, program_of, run

NUMBERS = counter(1)


@pytest.fixture
def q_(toy):
    """Declares a quantity whose name occurs nowhere else."""

    def declare(name, **options):
        options.setdefault("domain", Range(-2, 2))
        return quantity("toy_physics", f"{name}_{next(NUMBERS)}", name, 0, f"test quantity {name}", **options)

    return declare


@pytest.fixture(autouse=True)
def undeclared_afterwards(toy):
    """What a test declares here is gone when it ends: other tests look at the whole catalogue."""
    kernels = set(toy.kernels)
    yield
    for id in [e.id for e in toy.equations.values() if e.module == __name__]:
        del toy.equations[id]
    for name in [name for name in toy.kernels if name not in kernels and name.startswith("toy_physics.")]:
        del toy.kernels[name]


def kernel_of(value, inputs, out, **options):
    """A kernel with one output that a definition gives."""
    number = next(NUMBERS)
    defined = definition(f"toy2024:test{number}", defines=out)(value)
    return kernel(f"toy_physics.test{number}", "A test.", outputs=[defined], variables=inputs, parameters=[], **options)


def test_intermediate_quantities_become_named_steps_with_their_equation(toy):
    program = lower(toy.kernel("toy_physics.rate"))
    notes = {step.name: step.note for step in program.steps if step.name}
    assert notes["S_0"] == "toy2024:3"
    assert notes["q_squared"] == "toy2024:2"
    assert notes["rate"] == "toy2024:5"
    assert [o.equation for o in program.origins] == [f"toy2024:{i}" for i in (2, 3, 4, 5)]


def test_rational_numbers_stay_exact(q_):
    a, out = q_("a"), q_("out")
    program = lower(kernel_of(lambda: sp.Rational(10**25 + 1, 7 * 10**24) * a, [a], out))
    assert Fraction(10**25 + 1, 7 * 10**24) in [step.value for step in program.steps]


def test_parameters_come_first_in_sums_and_products(toy):
    """Left to right, so that the compiler can compute their part once."""
    program = lower(toy.kernel("toy_physics.rate"))
    for step in program.steps:
        if step.op in (Op.ADD, Op.MUL) and program.uniform[step.args[1]]:
            assert program.uniform[step.args[0]] or program.steps[step.args[0]].op is Op.DIV


def test_an_unknown_function_is_named_with_kernel_and_equation(q_):
    a, out = q_("a"), q_("out")
    made = kernel_of(lambda: sp.gamma(a) + 1, [a], out)
    with pytest.raises(LoweringError, match=rf"{made.name}: equation toy2024:test\d+ .*gamma"):
        lower(made)


def test_a_root_of_something_that_may_be_negative_is_refused(q_):
    a, out = q_("a"), q_("out")
    with pytest.raises(LoweringError, match="not known to be positive"):
        lower(kernel_of(lambda: a ** sp.Rational(1, 3), [a], out))
    with pytest.raises(Unsupported, match="imaginary"):
        program_of("imaginary", X * sp.I)


def test_a_quantity_without_an_equation_is_named(q_):
    a, b, out = q_("a"), q_("b"), q_("out")
    with pytest.raises(LoweringError, match=rf"{b.name} .*not an input and no equation defines it"):
        lower(kernel_of(lambda: a + b, [a], out))


def test_a_quantity_with_two_equations_needs_a_choice(q_):
    a, b, out = q_("a"), q_("b"), q_("out")
    first = definition(f"toy2024:test{next(NUMBERS)}", defines=b)(lambda: a + 1)
    second = definition(f"toy2024:test{next(NUMBERS)}", defines=b)(lambda: a + 2)
    with pytest.raises(LoweringError, match=f"{b.name} .*{first.id}, {second.id}"):
        lower(kernel_of(lambda: b, [a], out))
    chosen = lower(kernel_of(lambda: b, [a], out, steps={b: second}))
    assert run(chosen, {a.name: 1})[0] == 3


def test_a_circle_of_definitions_is_shown(q_):
    a, b, c, out = q_("a"), q_("b"), q_("c"), q_("out")
    definition(f"toy2024:test{next(NUMBERS)}", defines=b)(lambda: a + c)
    definition(f"toy2024:test{next(NUMBERS)}", defines=c)(lambda: a * b)
    with pytest.raises(LoweringError, match=f"{b.name}.* -> {c.name}.* -> {b.name}"):
        lower(kernel_of(lambda: b, [a], out))


def test_an_arranged_form_is_used_and_the_reference_uses_the_derivation(q_):
    a, out = q_("a"), q_("out")

    @equation(f"toy2024:test{next(NUMBERS)}", defines=out)
    def squares():
        """A difference of squares."""
        return a**2 - 1

    @squares.arranged
    def _():
        return sp.Mul(a - 1, a + 1, evaluate=False)

    made = kernel(f"toy_physics.test{next(NUMBERS)}", "", outputs=[squares], variables=[a], parameters=[])
    assert lower(made).origins[0].form == "arranged"
    assert lower(made, reference=True).origins[0].form == "derived"
    assert Op.POWI not in [step.op for step in lower(made).steps]


def test_a_kernel_of_the_print_uses_the_arrangement_of_the_print_and_its_reference_the_print(q_):
    a, out = q_("a"), q_("out")

    @equation(f"toy2024:test{next(NUMBERS)}", defines=out)
    def squares():
        """A difference of squares."""
        return a**2 - 1

    @squares.printed
    def _():
        return a**2 - 4

    @squares.printed_arranged
    def _():
        return sp.Mul(a - 2, a + 2, evaluate=False)

    squares.erratum("4 is printed for 1")
    shown = {"outputs": [squares], "variables": [a], "parameters": [], "form": "printed"}
    made = kernel(f"toy_physics.test{next(NUMBERS)}", "", **shown)
    assert lower(made).origins[0].form == "printed, arranged"
    assert lower(made, reference=True).origins[0].form == "printed"
    assert run(lower(made), {a.name: 3})[0] == run(lower(made, reference=True), {a.name: 3})[0] == 5


def failing(program, point):
    """Names of the checks that are true at a point."""
    values: list = []
    with mpmath.workdps(30):
        from tests.codegen.programs import FUNCTIONS

        for step in program.steps:
            args = [values[a] for a in step.args]
            if step.op is Op.INPUT:
                values.append(mpmath.mpf(point[step.value]))
            elif step.op is Op.CONST:
                values.append(mpmath.mpf(step.value.numerator) / step.value.denominator)
            elif step.op is Op.POWI:
                values.append(args[0] ** step.value)
            else:
                values.append(FUNCTIONS[step.op](*args))
    return {c.name for c in program.checks if values[c.step]}


def test_checks_are_true_outside_the_domain_only(q_):
    """The interval is closed, choices are exact, and the validity condition is negated."""
    a, b, s, out = q_("a"), q_("b", domain=Range(0, 3)), q_("s", domain=Choice((1, -1, 3))), q_("out")
    made = kernel_of(
        lambda: a + b + s,
        [a, b, s],
        out,
        domain={a: Range(-b, b)},
        validity=[Validity(sp.And(a < 2, sp.Or(b > 1, sp.Eq(a, 0))), "a small, b large")],
    )
    program = lower(made)

    def at(x, y, z):
        return failing(program, {a.name: x, b.name: y, s.name: z})

    assert at(1.5, 1.5, 1) == set()
    assert at(-1.5, 1.5, 3) == set()
    assert at(1.6, 1.5, -1) == {a.name}
    assert at(0, -0.1, -1) == {a.name, b.name}
    assert at(0, 0.5, 1) == set()
    assert at(0.1, 0.5, 1) == {"validity_1"}
    assert at(2.5, 3.0, 1) == {"validity_1"}
    assert at(0, 1, 2) == {s.name}
    assert at(0, 1, 4) == {s.name}
    nan = mpmath.nan
    assert at(nan, nan, nan) == set()
    assert at(nan, 5, nan) == {b.name}


def test_checks_say_what_is_wrong(toy):
    texts = {c.name: c.text for c in lower(toy.kernel("toy_physics.rate")).checks}
    assert texts["k"] == "k must be from 0.333333333333*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2))"
    assert texts["sign_nu"] == "sign_nu must be +1 or -1"


def test_a_choice_between_branches_gives_nan_for_nan():
    """A comparison with NaN is false, and the last branch alone need not know what was compared."""
    nan = float("nan")
    step = program_of("step", sp.Piecewise((sp.S.One, X < 0), (sp.S.Zero, True)))
    assert mpmath.isnan(run(step, {"x": nan})[0])
    assert run(step, {"x": -1.0})[0] == 1
    either = program_of("either", sp.Piecewise((Y, sp.Or(X < 0, Y < 1)), (Y + 1, True)))
    assert mpmath.isnan(run(either, {"x": nan, "y": 0.0})[0])
    assert run(either, {"x": 1.0, "y": 0.0})[0] == 0


def test_a_choice_looks_for_nan_once_where_one_compared_number_is_made_of_the_other():
    """Not where a smaller and larger of two numbers lies in between, which may hide the NaN."""
    nan = float("nan")
    for made, looked in ((X**2 * Y, 1), (sp.Max(X, Y), 2)):
        choice = program_of("choice", sp.Piecewise((sp.S.One, sp.And(X < 1, made < 2)), (sp.S.Zero, True)))
        assert sum(step.op is Op.EQ for step in choice.steps) == looked
        assert mpmath.isnan(run(choice, {"x": nan, "y": 0.0})[0])
        assert run(choice, {"x": 0.0, "y": 0.0})[0] == 1
        assert run(choice, {"x": 2.0, "y": 0.0})[0] == 0


def test_a_piecewise_without_a_last_branch_is_refused():
    with pytest.raises(Unsupported, match="last branch"):
        program_of("open", sp.Piecewise((X, X > 0)))


TEXT = """
from derivations.core import load
from codegen.pipeline import compile_kernel
for name, kernel in load("toy_physics").kernels.items():
    print(compile_kernel(kernel).stages[0].program.listing, compile_kernel(kernel).program.listing)
"""


def test_programs_do_not_depend_on_the_hash_seed(toy_environment):
    """Byte for byte, as lowered and after all passes."""
    texts = {
        subprocess.run(
            [sys.executable, "-c", TEXT],
            env={**toy_environment, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "29")
    }
    assert len(texts) == 1
    assert "toy_physics.rate" in texts.pop()


def test_cube_roots_of_parameters_become_one() -> None:
    """SymPy takes (6 pi^2 x/a)^(1/3) apart; every cube root more would add its rounding."""
    x, a = sp.symbols("x a", positive=True)
    program = program_of("roots", (6 * sp.pi**2 * x / a) ** sp.Rational(1, 3))
    roots = [n for n, step in enumerate(program.steps) if step.op is Op.CBRT]
    assert [program.uniform[n] for n in roots].count(True) == 1
    assert len(roots) == 2
    with mpmath.workdps(30):
        assert mpmath.almosteq(run(program, {"x": 2, "a": 3})[0], mpmath.cbrt(4 * mpmath.pi**2), 1e-25)


@pytest.mark.parametrize("power", ["1/4", "3/4", "11/4", "-5/4"])
def test_quarters_of_powers_are_square_roots(power) -> None:
    """A logarithm and an exponential take longer, and lose digits where the logarithm is large."""
    x = sp.Symbol("x", positive=True)
    program = program_of("quarters", x ** sp.Rational(power))
    assert {step.op for step in program.steps} <= {Op.INPUT, Op.CONST, Op.SQRT, Op.MUL, Op.POWI, Op.DIV}
    with mpmath.workdps(30):
        assert mpmath.almosteq(
            run(program, {"x": 7})[0], mpmath.mpf(7) ** (mpmath.mpf(sp.Rational(power).p) / 4), 1e-25
        )
