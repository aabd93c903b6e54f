"""Zero test with levels: exact, transcendental, numeric, and counterexamples."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sympy as sp
from sympy.codegen.cfunctions import Cbrt, Sqrt

from derivations.core import Catalogue, Choice, Range, quantity
from derivations.proof.balls import NotEvaluable, Sampler, evaluate
from derivations.proof.zero import DIGITS, POINTS, Counterexample, Proof, vanishes, weakest

x = sp.Symbol("x", positive=True)
y = sp.Symbol("y", real=True)


def test_polynomial_identity_is_exact() -> None:
    assert vanishes((x + y) ** 2 - x**2 - 2 * x * y - y**2) == Proof("exact")


def test_exponential_identity_is_exact_after_rewriting() -> None:
    assert vanishes(sp.exp(x) * (1 + sp.exp(-x)) - sp.exp(x) - 1) == Proof("exact-transcendental")


def test_identity_of_an_unknown_function_is_only_numeric() -> None:
    # Reflection formula of the gamma function: no rewriting is declared for it.
    proof = vanishes(sp.gamma(1 + x) - x * sp.gamma(x, evaluate=False))
    assert isinstance(proof, Proof)
    assert proof.level.startswith("numeric(")


def test_undivided_roots_have_the_values_of_roots() -> None:
    assert float(evaluate(Cbrt(sp.Integer(27)) + Sqrt(sp.Integer(4)), {}).mid()) == 5
    assert isinstance(vanishes(sp.gamma(1 + x) - x * sp.gamma(x, evaluate=False) + Cbrt(x) - Sqrt(x)), Counterexample)


def test_failure_names_a_point_and_the_residual() -> None:
    found = vanishes(x * y - y * x**2)
    assert isinstance(found, Counterexample)
    assert set(found.point) == {"x", "y"}
    left, right = float(found.point["x"]), float(found.point["y"])
    assert abs(float(found.value) - (left * right - right * left**2)) < 1e-6


def test_difference_far_below_double_precision_is_seen() -> None:
    assert isinstance(vanishes(sp.exp(x) - sp.exp(x) * (1 + sp.Rational(1, 10**40))), Counterexample)


def test_modulus_is_proved_case_by_case() -> None:
    assert vanishes(sp.Abs(y) ** 2 - y**2) == Proof("exact")
    assert vanishes(sp.Max(y, 0) - (y + sp.Abs(y)) / 2) == Proof("exact")
    assert not vanishes(sp.Abs(y) - y)


def test_branches_are_both_examined() -> None:
    wrong_below = sp.Piecewise((y, y > 1), (2 * y, True))
    assert not vanishes(wrong_below - y)


def test_signs_square_to_one_without_being_told(catalogue: Catalogue) -> None:
    s = quantity("toy", "s", "s", 0, "spin", domain=Choice((1, -1)))
    assert vanishes(s**4 - 1) == Proof("exact")
    assert not vanishes(s - 1)


def test_points_are_the_same_in_every_run_and_inside_the_domain(catalogue: Catalogue) -> None:
    T = quantity("toy", "T", "T", 1, "temperature", positive=True, domain=Range(1, 10))
    k = quantity("toy", "k", "k", 1, "energy", positive=True, domain=Range(T / 2, 3 * T))
    first, again = (Sampler("label").point([k, T]) for _ in range(2))
    assert first == again
    assert 1 <= first[T] <= 10
    assert first[T] / 2 <= first[k] <= 3 * first[T]


def test_sampled_points_obey_relations() -> None:
    a, b, c = sp.symbols("a b c", real=True)
    relation = a**2 + b**2 + c**2 - 1
    point = Sampler("unit").point([a, b, c], [relation])
    assert evaluate(relation, point).contains(0)
    assert float(abs(evaluate(relation, point)).upper()) < 1e-40


def negative(name: str) -> sp.Symbol:
    return quantity("toy", name, name, 0, "a negative number", domain=Range(-3, -1))


@pytest.mark.parametrize(
    "false",
    [
        lambda a, b: sp.sqrt(a * b) - sp.sqrt(a) * sp.sqrt(b),  # 4 at a = b = -2
        lambda a, b: sp.log(a * b) - sp.log(a) - sp.log(b),  # -2 pi i
        lambda a, b: (a * b) ** sp.Rational(1, 4) - a ** sp.Rational(1, 4) * b ** sp.Rational(1, 4),
        lambda a, b: sp.sqrt(-a) - sp.I * sp.sqrt(a),
    ],
)
def test_rules_for_positive_factors_prove_nothing_of_negative_ones(
    toy: Catalogue, false: Callable[[sp.Symbol, sp.Symbol], sp.Expr]
) -> None:
    assert isinstance(vanishes(false(negative("a"), negative("b"))), Counterexample)


def test_roots_and_logarithms_of_negative_numbers_are_complex(toy: Catalogue) -> None:
    a = negative("a")
    for true in (sp.log(-a) - sp.log(a) + sp.I * sp.pi, sp.sqrt(-a) + sp.I * sp.sqrt(a)):
        assert isinstance(vanishes(true), Proof)


def test_a_rewriting_that_no_point_confirms_is_no_proof() -> None:
    area = sp.LambertW(x)  # no ball arithmetic
    with pytest.raises(NotEvaluable, match="neither exact nor numeric"):
        vanishes(sp.log(2 * area) - sp.log(2) - sp.log(area))


def test_an_unknown_function_has_any_value() -> None:
    f, g = (sp.Function(name)(x) for name in "fg")
    assert vanishes((f + g) ** 2 - f**2 - 2 * f * g - g**2)
    assert isinstance(vanishes(sp.log(f * g) - sp.log(f) - sp.log(g)), Counterexample)
    f, g = (sp.Function(name, positive=True)(x) for name in "fg")
    assert vanishes(sp.log(f * g) - sp.log(f) - sp.log(g)) == Proof("exact-transcendental")


def test_what_relations_define_is_confirmed_at_points_that_obey_them(toy: Catalogue) -> None:
    length = quantity("toy", "length", "a", 0, "a length", domain=Range(1, 2))
    area, size = (quantity("toy", name, name, 0, "from a length") for name in ("area", "size"))
    relations = [area - length**2, size - sp.log(area)]
    assert vanishes(size - 2 * sp.log(length), relations) == Proof("exact-transcendental")
    assert isinstance(vanishes(size - sp.log(length), relations), Counterexample)


def test_the_weakest_level_has_the_fewest_digits_and_points() -> None:
    numeric = [f"numeric({points} points, {digits} digits)" for points, digits in ((12, 30), (1, 30), (12, 5), (2, 10))]
    assert weakest(numeric) == "numeric(12 points, 5 digits)"
    assert weakest(numeric[:2]) == "numeric(1 points, 30 digits)"
    assert weakest(["exact", *numeric, "simulated(quadrature)"]) == "simulated(quadrature)"
    assert weakest([]) == "exact"


def test_a_difference_beyond_the_digits_of_one_point_is_found() -> None:
    proof = vanishes(sp.gamma(1 + x) - x * sp.gamma(x, evaluate=False))
    assert proof == Proof(f"numeric({POINTS} points, {DIGITS} digits)")
    assert POINTS >= 10
    assert isinstance(
        vanishes(sp.gamma(1 + x) - x * sp.gamma(x, evaluate=False) + sp.Rational(1, 10**25)), Counterexample
    )
