"""Named sums and products that are taken in by what they are part of, where that saves an operation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result
from codegen.passes.cost import cost
from codegen.passes.merge import merge
from tests.codegen.programs import close, run

POINT = {"x": 1.5, "y": -0.25, "z": 3.0, "a": 0.5, "b": -7.0}


def program(make, *asked):
    """A program of x, y, z and parameters a, b; make gives the result. asked: named steps that are results too."""
    b = Builder({**dict.fromkeys("xyz", "variable"), **dict.fromkeys("ab", "parameter")})
    total = make(b, *(b.input(name) for name in "xyzab"))
    arguments = tuple(Argument(n, role, "1", "a number", bounds=("-inf", "inf")) for n, role in b.roles.items())
    made = Program("toy.merge", "", arguments, tuple(b.steps), (Result("r", total, "toy:9", "1", ""),))
    by_name = {s.name: n for n, s in enumerate(made.steps)}
    return replace(made, results=(*made.results, *(Result(n, by_name[n], "toy:8", "1", "") for n in asked)))


def names(found):
    return {s.name: s.note for s in found.steps if s.name}


def of_products(b, x, y, z, a, _):
    """whole = e^x + part with part = x y - a z."""
    part = b.label(b.add(Op.SUB, b.add(Op.MUL, x, y), b.add(Op.MUL, a, z)), "part", "toy:1")
    return b.label(b.add(Op.ADD, b.add(Op.EXP, x), part), "whole", "toy:2")


def with_a_number(b, x, y, _, a, __):
    """whole = e^x + part with part = a + x y, which takes one fused operation either way."""
    part = b.label(b.add(Op.ADD, a, b.add(Op.MUL, x, y)), "part", "toy:1")
    return b.label(b.add(Op.ADD, b.add(Op.EXP, x), part), "whole", "toy:2")


def with_a_common_factor(b, x, y, z, a, _):
    """whole = z x y + part with part = a + x b': x comes out of both."""
    part = b.label(b.add(Op.ADD, a, b.add(Op.MUL, x, b.add(Op.EXP, y))), "part", "toy:1")
    return b.label(b.add(Op.ADD, b.add(Op.MUL, b.add(Op.MUL, z, y), x), part), "whole", "toy:2")


def scaled(b, x, y, z, a, other):
    """whole = (x rate) z with rate = a y and z times another parameter."""
    rate = b.label(b.add(Op.MUL, a, y), "rate", "toy:1")
    return b.label(b.add(Op.MUL, b.add(Op.MUL, x, rate), b.add(Op.MUL, other, z)), "whole", "toy:2")


def only_products(b, x, y, z, a, _):
    """x y + part with part = z x - a y: one product is added unfused either way."""
    part = b.label(b.add(Op.SUB, b.add(Op.MUL, z, x), b.add(Op.MUL, a, y)), "kept", "toy:3")
    return b.add(Op.ADD, b.add(Op.MUL, x, y), part)


def common_to_short_products(b, x, y, z, a, _):
    """x z + part with part = a + x e^y: two fused operations as they are, and as x (z + e^y) + a."""
    part = b.label(b.add(Op.ADD, a, b.add(Op.MUL, x, b.add(Op.EXP, y))), "kept", "toy:3")
    return b.add(Op.ADD, b.add(Op.MUL, x, z), part)


def long_but_not_common(b, x, y, z, a, _):
    """e^z + part with part = a + y z e^y."""
    product = b.add(Op.MUL, b.add(Op.MUL, y, z), b.add(Op.EXP, y))
    return b.add(Op.ADD, b.add(Op.EXP, z), b.label(b.add(Op.ADD, a, product), "kept", "toy:3"))


def without_parameters(b, x, y, z, a, _):
    """(x rate) z with rate = a y: no other parameter to make one number with."""
    rate = b.label(b.add(Op.MUL, a, y), "kept", "toy:3")
    return b.add(Op.MUL, b.add(Op.MUL, x, rate), z)


def of_variables(b, x, y, z, a, _):
    """(a x) rate with rate = y z."""
    return b.add(Op.MUL, b.add(Op.MUL, a, x), b.label(b.add(Op.MUL, y, z), "kept", "toy:3"))


def with_a_squared_sum(b, x, y, z, a, other):
    """(a + b x)^2 rate with rate = a y: coefficients of what is squared take no factor."""
    squared = b.add(Op.POWI, b.add(Op.ADD, a, b.add(Op.MUL, other, x)), value=2)
    return b.add(Op.MUL, squared, b.label(b.add(Op.MUL, a, y), "kept", "toy:3"))


def used_twice(b, x, y, z, a, _):
    """e^y + part and z part with part = x z - a y."""
    part = b.label(b.add(Op.SUB, b.add(Op.MUL, x, z), b.add(Op.MUL, a, y)), "kept", "toy:3")
    return b.add(Op.MUL, b.add(Op.ADD, b.add(Op.EXP, y), part), b.add(Op.MUL, z, part))


def scaled_by_a_number(b, x, y, _, a, __):
    """2 x rate with rate = a y: 2 a is one number."""
    rate = b.label(b.add(Op.MUL, a, y), "rate", "toy:1")
    return b.add(Op.MUL, b.add(Op.MUL, b.constant(2), x), rate)


def scaled_into_a_sum(b, x, y, _, a, other):
    """rate (1 + b x) with rate = a y: a goes into the coefficients."""
    rate = b.label(b.add(Op.MUL, a, y), "rate", "toy:1")
    return b.add(Op.MUL, b.add(Op.ADD, b.constant(1), b.add(Op.MUL, other, x)), rate)


def divided(b, x, y, _, a, other):
    """b x / rate with rate = a y: b / a is one number."""
    return b.add(Op.DIV, b.add(Op.MUL, other, x), b.label(b.add(Op.MUL, a, y), "rate", "toy:1"))


def products_first(b, x, y, z, a, _):
    """part + e^x with part = x y - a z."""
    part = b.label(b.add(Op.SUB, b.add(Op.MUL, x, y), b.add(Op.MUL, a, z)), "part", "toy:1")
    return b.add(Op.ADD, part, b.add(Op.EXP, x))


@pytest.mark.parametrize(
    "make",
    [of_products, products_first, with_a_common_factor, scaled, scaled_by_a_number, scaled_into_a_sum, divided],
)
def test_what_is_taken_in_saves_an_operation(make):
    """Terms of sums one by one, products last; common factors; parameters that become one number."""
    before = program(make)
    after = merge(before)
    assert cost(after)[0] == cost(before)[0] - 1
    assert close(run(after, POINT)[0], run(before, POINT)[0])


def test_of_two_sums_of_products_one_is_enough():
    """part1 + part2: the terms of one are added to the other in fused operations."""

    def two(b, x, y, z, a, other):
        first = b.label(b.add(Op.SUB, b.add(Op.MUL, x, y), b.add(Op.MUL, a, z)), "first", "toy:1")
        second = b.label(b.add(Op.SUB, b.add(Op.MUL, x, z), b.add(Op.MUL, other, y)), "second", "toy:2")
        return b.add(Op.ADD, first, second)

    before = program(two)
    after = merge(before)
    assert cost(after)[0] == cost(before)[0] - 1
    assert len(names(after)) == 1


def test_the_equations_of_what_is_taken_in_stay_in_sight():
    assert names(merge(program(of_products))) == {"whole": "toy:2, toy:1"}


def test_a_name_stays_where_nothing_is_gained():
    before = program(with_a_number)
    assert merge(before).listing == before.listing


@pytest.mark.parametrize(
    "make",
    [
        only_products,
        common_to_short_products,
        long_but_not_common,
        without_parameters,
        of_variables,
        with_a_squared_sum,
        used_twice,
    ],
)
def test_a_name_stays_where_nothing_is_gained_though_there_is_elsewhere(make):
    """The cost of the whole falls, by what another sum takes in."""

    def both(b, *args):
        return b.add(Op.MAX, of_products(b, *args), make(b, *args))

    found = names(merge(program(both)))
    assert found == {"whole": "toy:2, toy:1", "kept": "toy:3"}


def test_what_is_asked_for_is_computed_as_such():
    before = program(of_products, "part")
    assert "part" in names(merge(before))


def test_only_what_is_taken_in_leaves_its_equation():
    """A named step below what is taken in keeps its own line."""

    def with_an_inner_name(b, x, y, z, a, _):
        inner = b.label(b.add(Op.EXP, y), "inner", "toy:0")
        part = b.label(b.add(Op.SUB, b.add(Op.MUL, x, inner), b.add(Op.MUL, a, z)), "part", "toy:1")
        return b.label(b.add(Op.ADD, b.add(Op.EXP, x), part), "whole", "toy:2")

    assert names(merge(program(with_an_inner_name))) == {"inner": "toy:0", "whole": "toy:2, toy:1"}
