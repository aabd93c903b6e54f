"""Pairs of terms that several sums have: added once, whatever their signs."""

from __future__ import annotations

import sympy as sp

from codegen.ir.program import Op
from codegen.passes.dead_code import dead_code
from codegen.passes.partial_sums import partial_sums
from tests.codegen.programs import A, B, X, Y, Z, close, count, program_of, run

POINT = {"a": 0.5, "b": -3.0, "x": 1.5, "y": -0.25, "z": 3.0}
SUMS = (Op.ADD, Op.SUB)


def additions(program):
    return sum(count(program, op) for op in SUMS)


def summed(*expressions):
    before = program_of("sums", *expressions)
    after = dead_code(partial_sums(before))
    for old, new in zip(run(before, POINT), run(after, POINT), strict=True):
        assert close(new, old)
    return before, after


def test_a_pair_with_opposite_signs_is_added_once():
    u, v, w = sp.exp(X), sp.exp(Y), sp.exp(Z)
    before, after = summed(u + v - w, u - v + w)
    assert (additions(before), additions(after)) == (4, 3)


def test_a_pair_of_three_sums_comes_before_pairs_of_two():
    u, v, w = sp.exp(X), sp.exp(Y), sp.exp(Z)
    _, after = summed(u + v + w, u + v + 2 * w, u + v - 3 * w)
    assert additions(after) == 4


def test_the_pair_of_most_sums_comes_first_wherever_its_terms_stand():
    t, u, v = sp.exp(X), sp.exp(Y), sp.exp(Z)
    before, after = summed(X + t + u + v, Y + t + u + v, Z + u + v)
    assert (additions(before), additions(after)) == (8, 6)


def test_sums_of_four_terms_share_both_their_pairs():
    t, u, v, w = sp.exp(X), sp.exp(Y), sp.exp(Z), sp.exp(2 * X)
    before, after = summed(t + u + v + w, t + u - v - w)
    assert (additions(before), additions(after)) == (5, 4)


def test_parameters_are_left_to_be_gathered():
    """a + b is one number before the loop anyway."""
    before, after = summed(A + B + sp.exp(X), A + B + sp.exp(Y))
    assert after.listing == dead_code(before).listing


def test_sums_without_a_common_pair_stay_as_they_are():
    before, after = summed(X + Y + sp.exp(Z), X - Y - sp.exp(X))
    assert after.listing == dead_code(before).listing


def test_a_term_that_comes_twice_is_not_lost():
    """x + x is no pair of different terms."""
    u = sp.exp(X)
    doubled = sp.Add(u, u, sp.exp(Y), evaluate=False)
    summed(doubled, u + sp.exp(Y) + sp.exp(Z))
