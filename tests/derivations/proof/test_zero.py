"""Zero test with levels: exact, transcendental, numeric, and counterexamples."""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import Cbrt, Sqrt

from derivations.core import Catalogue, Choice, Range, quantity
from derivations.proof.balls import Sampler, evaluate
from derivations.proof.zero import Counterexample, Proof, vanishes

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
