"""Test points cover a domain: inside, borders, limits, equal inputs, thresholds, all choices."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from codegen.certify.domain import spread
from codegen.certify.points import BLOCK, CLASSES, sample
from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result

from .programs import occupation_difference, program


def difference(b: Builder, i: dict[str, int]) -> int:
    return b.add(Op.SUB, b.add(Op.MUL, i["a"], i["a"]), i["b"])


SQUARE = program("square", {"a": (1.0, 3.0), "b": (0.5, 7.0), "s": (1, -1)}, difference, parameters=("b", "s"))


def kind(name: str) -> int:
    return CLASSES.index(name)


def test_the_same_points_come_every_time() -> None:
    first, second = sample(SQUARE, 500), sample(SQUARE, 500)
    assert all(np.array_equal(first.columns[n], second.columns[n]) for n in first.columns)
    assert first.blocks == second.blocks


def test_every_point_lies_in_the_domain() -> None:
    points = sample(SQUARE, 2000)
    for name, low, high in (("a", 1.0, 3.0), ("b", 0.5, 7.0)):
        assert points.columns[name].min() == low
        assert points.columns[name].max() == high
    assert set(np.unique(points.columns["s"])) == {-1.0, 1.0}


def test_all_classes_are_there_and_the_interior_has_the_size_asked_for() -> None:
    points = sample(occupation_difference("stable"), 1000)
    counts = dict(zip(CLASSES, np.bincount(points.kind, minlength=len(CLASSES)), strict=True))
    assert counts["interior"] == 1000
    assert all(counts.values())


def test_all_corners_are_there_for_every_choice() -> None:
    points = sample(SQUARE, 100)
    corner = points.kind == kind("corner")
    found = {tuple(row) for row in np.stack([points.columns[n][corner] for n in "abs"], axis=1).tolist()}
    assert found == {(a, b, s) for a in (1.0, 3.0) for b in (0.5, 7.0) for s in (1.0, -1.0)}


def test_low_discrepancy_points_fill_equal_boxes_equally() -> None:
    points = sample(SQUARE, 4096)
    inside = points.kind == kind("interior")
    a = points.columns["a"][inside][: 4096 // 4]
    counts, _ = np.histogram(a, bins=16, range=(1.0, 3.0))
    assert np.abs(counts - 64).max() <= 2


def test_trailing_bits_are_not_zero_so_that_products_round() -> None:
    """Plain Sobol' points are multiples of 2^-17: their squares would be exact and hide every rounding."""
    points = sample(SQUARE, 1000)
    inside = np.flatnonzero(points.kind == kind("interior"))
    exact = [Fraction(a) ** 2 == Fraction(a * a) for a in points.columns["a"][inside].tolist()]
    assert sum(exact) < 20


def test_parameters_are_constant_in_blocks_and_variables_are_not() -> None:
    points = sample(SQUARE, 2000)
    assert len(points.blocks) == -(-1500 // BLOCK)
    for start, end in points.blocks:
        assert len(set(points.columns["b"][start:end])) == 1
        assert len(set(points.columns["s"][start:end])) == 1
        assert len(set(points.columns["a"][start:end])) == end - start


def test_inputs_of_one_dimension_are_made_equal_and_nearly_equal() -> None:
    points = sample(SQUARE, 100)
    pair = points.kind == kind("pair")
    ratio = points.columns["b"][pair] / points.columns["a"][pair]
    assert (ratio == 1).any()
    assert ((ratio != 1) & (abs(ratio - 1) < 1e-14)).any()


def test_thresholds_are_found_where_a_difference_changes_sign() -> None:
    """a^2 - b = 0 must be met to rounding from both sides: there cancellation is worst."""
    points = sample(SQUARE, 100)
    close = points.kind == kind("threshold")
    residual = points.columns["a"][close] ** 2 - points.columns["b"][close]
    assert np.sort(abs(residual))[5] < 1e-14
    assert (residual > 0).any()
    assert (residual < 0).any()


def test_zeros_are_approached_from_both_sides() -> None:
    points = sample(occupation_difference("stable"), 100)
    z = points.columns["z"][points.kind == kind("zero")]
    assert (z == 0).any()
    assert ((z > 0) & (z < 1e-18)).any()
    assert ((z < 0) & (z > -1e-18)).any()


def test_points_that_a_check_excludes_are_dropped_and_counted() -> None:
    def outside(b: Builder, i: dict[str, int]) -> int:
        return b.add(Op.LT, i["b"], i["a"])

    points = sample(program("cut", {"a": (0.0, 1.0), "b": (0.0, 1.0)}, difference, outside=outside), 400)
    assert (points.columns["b"] >= points.columns["a"]).all()
    assert points.outside > 100


def test_an_empty_domain_is_an_error_that_names_the_kernel() -> None:
    def outside(b: Builder, i: dict[str, int]) -> int:
        return b.add(Op.LE, b.constant(0), b.add(Op.MUL, i["a"], i["a"]))

    with pytest.raises(ValueError, match=r"toy\.empty: no sampled point"):
        sample(program("empty", {"a": (0.0, 1.0), "b": (0.0, 1.0)}, difference, outside=outside), 50)


def test_bounds_may_depend_on_inputs_declared_later() -> None:
    """k lies between 0.3 T and 3 T, and T comes after k in the argument list."""
    b = Builder({"k": "variable", "T": "parameter"})
    k, t = b.input("k"), b.input("T")
    low, high = b.add(Op.MUL, b.constant(Fraction(3, 10)), t), b.add(Op.MUL, b.constant(3), t)
    arguments = (
        Argument("k", "variable", "MeV", "energy", low, high),
        Argument("T", "parameter", "MeV", "temperature", b.constant(1), b.constant(10)),
    )
    out = b.add(Op.ADD, k, t)
    points = sample(Program("toy.k", "", arguments, tuple(b.steps), (Result("f", out, "toy:1", "MeV", ""),)), 500)
    ratio = points.columns["k"] / points.columns["T"]
    assert ratio.min() >= 0.3 - 1e-15
    assert ratio.max() <= 3 + 1e-15
    assert ratio.max() - ratio.min() > 2.6


@pytest.mark.parametrize("scale", ["linear", "log", "symlog"])
def test_ends_are_hit_exactly_on_every_scale(scale: str) -> None:
    low, high = (np.full(3, x) for x in ((0.1, 0.7) if scale == "log" else (-0.3, 0.7)))
    found = spread(np.array([0.0, 0.5, 1.0]), low, high, scale)
    assert found[0] == low[0]
    assert found[2] == high[0]
    assert low[0] < found[1] < high[0]
