"""Named sums and products that are taken in by what they are part of, where that saves an operation."""

from __future__ import annotations

from dataclasses import replace

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


def test_a_sum_of_products_is_added_product_by_product():
    before = program(of_products)
    after = merge(before)
    assert cost(after)[0] == cost(before)[0] - 1
    assert close(run(after, POINT)[0], run(before, POINT)[0])


def test_the_equations_of_what_is_taken_in_stay_in_sight():
    assert names(merge(program(of_products))) == {"whole": "toy:2, toy:1"}


def test_a_name_stays_where_nothing_is_gained():
    before = program(with_a_number)
    assert merge(before).listing == before.listing


def test_a_factor_that_terms_on_both_sides_have_is_taken_out():
    before = program(with_a_common_factor)
    after = merge(before)
    assert cost(after)[0] == cost(before)[0] - 1
    assert close(run(after, POINT)[0], run(before, POINT)[0])


def test_parameters_of_a_product_in_a_product_become_one_number():
    before = program(scaled)
    after = merge(before)
    assert cost(after)[0] == cost(before)[0] - 1
    assert close(run(after, POINT)[0], run(before, POINT)[0])


def test_what_is_asked_for_is_computed_as_such():
    before = program(of_products, "part")
    assert "part" in names(merge(before))


def test_what_is_used_twice_keeps_its_name():
    def twice(b, x, y, z, a, other):
        whole = of_products(b, x, y, z, a, other)
        part = next(n for n, s in enumerate(b.steps) if s.name == "part")
        return b.add(Op.MUL, whole, part)

    assert "part" in names(merge(program(twice)))
