"""Certificates in single precision: inputs that it can hold, its own ulp, and its range."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from codegen.certify import Target, certify, compare_with_contract, dump, parse, replay, replay_stored
from codegen.certify.domain import Domain
from codegen.certify.formats import SINGLE
from codegen.certify.points import sample
from codegen.ir.builder import Builder
from codegen.ir.program import Op

from .programs import program

COUNT = 4000


def root_of_sum(b: Builder, i: dict[str, int]) -> int:
    return b.add(Op.SQRT, b.add(Op.ADD, b.add(Op.MUL, i["x"], i["x"]), i["y"]))


P = program("root", {"x": (0.1, 7.3), "y": (0.3, 2.1)}, root_of_sum)


def in_single(x, y):
    return np.sqrt(x.astype(np.float32) * x.astype(np.float32) + y.astype(np.float32))


@pytest.fixture(scope="module")
def certificates():
    targets = [
        Target("double", array=lambda x, y: np.sqrt(x * x + y)),
        Target("single", array=in_single, precision="single"),
    ]
    return certify(P, P, targets, count=COUNT)


def test_each_format_is_judged_by_its_own_ulp(certificates) -> None:
    """Rounding in float is right for single precision, and 10^8 times too much for double."""
    assert compare_with_contract(certificates) == []
    double, single = certificates
    assert (double.precision, single.precision) == ("double", "single")
    assert 0.05 < single.median < 1
    assert single.points["interior"] == COUNT // SINGLE.share
    assert single.extent["largest"] == pytest.approx(7.3**2 + 2.1, rel=1e-3)
    (wrong,) = compare_with_contract(certify(P, P, [Target("float", array=in_single)], count=COUNT))
    assert "allowed 8" in wrong.text


def test_an_error_of_a_few_float_roundings_is_noticed() -> None:
    off = Target("off", array=lambda x, y: in_single(x, y) * np.float32(1 + 2.0**-17), precision="single")
    assert "allowed 8" in "".join(map(str, compare_with_contract(certify(P, P, [off], count=COUNT))))


def test_inputs_are_numbers_of_the_format_inside_the_domain() -> None:
    """The borders 0.1, 7.3, 0.3 and 2.1 are no floats: the nearest one inside takes their place."""
    domain = Domain(P)
    points = sample(P, 500, P, SINGLE.onto(domain, lambda columns: columns))
    for name, low, high in (("x", "0.1", "7.3"), ("y", "0.3", "2.1")):
        column = points.columns[name]
        assert (column.astype(np.float32) == column).all()
        assert Fraction(column.min()) >= Fraction(low) - Fraction(1, 2**50)
        assert column.min() == pytest.approx(float(low), rel=2e-7)
        assert column.max() == pytest.approx(float(high), rel=2e-7)
        assert Fraction(column.max()) <= Fraction(high) + Fraction(1, 2**50)
    assert points.outside == 0


def test_precision_and_extent_are_stored_and_replayed(certificates) -> None:
    (single,) = [c for c in parse(dump(certificates)) if c.precision == "single"]
    assert single == certificates[1]
    good = Target("single", array=in_single, precision="single")
    assert replay(single, P, P, good) <= 8
    assert replay_stored(single, good, ["x", "y"], 0) <= 8
    wrong = Target("wrong", array=lambda x, y: in_single(x, y) * np.float32(1.0001), precision="single")
    assert replay_stored(single, wrong, ["x", "y"], 0) > 8


@pytest.mark.parametrize(
    ("factors", "text"),
    [((10.0**25, 10.0**25, 10.0**-45), "steps as large as"), ((10.0**-45,), "results as small as")],
)
def test_a_kernel_that_leaves_the_range_of_floats_is_refused(factors, text) -> None:
    """Even where the errors happen to be small: on other points, or in the array code, they would not be."""

    def scaled(b: Builder, i: dict[str, int]) -> int:
        step = i["x"]
        for factor in factors:
            step = b.add(Op.MUL, step, b.constant(Fraction(factor)))
        return step

    def exact(x):
        value = x
        for factor in factors:
            value = value * factor
        return value

    p = program("scaled", {"x": (1.0, 2.0)}, scaled)
    found = certify(p, p, [Target("single", array=exact, precision="single")], count=400)
    assert text in "".join(map(str, compare_with_contract(found)))


def test_steps_of_a_kernel_that_computes_in_double_precision_may_leave_the_range_of_floats() -> None:
    """Its results may not."""

    def scaled(b: Builder, i: dict[str, int]) -> int:
        large = b.add(Op.MUL, i["x"], b.constant(Fraction(10) ** 50))
        return b.add(Op.MUL, large, b.constant(Fraction(1, 10**40)))

    p = program("carried", {"x": (1.0, 2.0)}, scaled)

    def single(x):
        return (x * 1e10).astype(np.float32)

    found = certify(p, p, [Target("single", array=single, precision="single", inside="double")], count=400)
    assert compare_with_contract(found) == []
    assert (found[0].inside, found[0].extent) == ("double", {"smallest": 1e10, "largest": 2e10})
    assert parse(dump(found)) == found
    (alone,) = compare_with_contract(certify(p, p, [Target("single", array=single, precision="single")], count=400))
    assert "steps as large as 2e+50" in alone.text


def test_results_close_to_a_zero_are_judged_by_the_spacing_of_small_floats_not_refused() -> None:
    """10^-30 x is a float for the x that users have, and nearly none where x is a part of 10^-20 of its range."""

    def product(b: Builder, i: dict[str, int]) -> int:
        return b.add(Op.MUL, i["x"], b.constant(Fraction(1, 10**30)))

    p = program("zero", {"x": (-1.0, 1.0)}, product)

    def single(x):
        return x.astype(np.float32) * np.float32(1e-30)

    (found,) = certify(p, p, [Target("single", array=single, precision="single")], count=400)
    assert compare_with_contract([found]) == []
    assert found.points["zero"] > 0
    assert found.extent["smallest"] > SINGLE.smallest
    flushed = Target(
        "zeros", array=lambda x: np.where(abs(single(x)) < SINGLE.smallest, 0, single(x)), precision="single"
    )
    assert compare_with_contract(certify(p, p, [flushed], count=400))
    flushed = replace(flushed, subnormals=False)
    (found,) = certify(p, p, [flushed], count=400)
    assert compare_with_contract([found]) == []
    assert found.points["interior"] == 400 // SINGLE.share


def test_small_inputs_that_a_relation_gives_follow_the_rounded_ones() -> None:
    """y = 1 - x is 10^-7 of x where x is close to 1: the float y must be that of the float x."""
    p = program("sum", {"x": (0.0, 1.0), "y": (0.0, 1.0)}, lambda b, i: b.add(Op.MUL, i["x"], i["y"]))

    def project(columns):
        return {**columns, "y": 1 - columns["x"]}

    columns = SINGLE.onto(Domain(p), project)({"x": 1 - np.geomspace(1e-7, 0.4, 200), "y": np.zeros(200)})
    assert (columns["x"] + columns["y"] == 1).all()
    assert all((c.astype(np.float32) == c).all() for c in columns.values())
