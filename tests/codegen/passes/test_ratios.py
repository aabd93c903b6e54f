"""Named products that share a named factor: the factor comes out of their sum, and what is left has a name."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result
from codegen.passes.factor import factor
from codegen.passes.ratios import ratios
from tests.codegen.programs import close, count, run

POINT = {"x": 1.5, "y": -0.25, "z": 3.0}


def rates(named=True):
    """r = first + z*second with first = scale*(x + y), second = scale*(x - y) and scale = x*x*z."""
    b = Builder(dict.fromkeys("xyz", "variable"))
    x, y, z = (b.input(name) for name in "xyz")
    scale = b.label(b.add(Op.MUL, b.add(Op.MUL, x, x), z), "scale" if named else "", "toy:1" if named else "")
    first = b.label(b.add(Op.MUL, scale, b.add(Op.ADD, x, y)), "first", "toy:2")
    second = b.label(b.add(Op.MUL, scale, b.add(Op.SUB, x, y)), "second", "toy:3")
    total = b.add(Op.ADD, first, b.add(Op.MUL, z, second))
    arguments = tuple(Argument(n, "variable", "1", "a number", bounds=("-inf", "inf")) for n in "xyz")
    return Program("toy.rates", "", arguments, tuple(b.steps), (Result("r", total, "toy:4", "1", ""),))


def test_the_shared_factor_is_multiplied_once():
    before, after = rates(), factor(rates())
    assert count(after, Op.MUL) == count(before, Op.MUL) - 1
    assert close(run(after, POINT)[0], run(before, POINT)[0])


def test_what_is_left_is_named_after_both():
    names = {s.name: s.note for s in factor(rates()).steps if s.name}
    assert names == {"scale": "toy:1", "first_per_scale": "toy:2", "second_per_scale": "toy:3"}


def test_results_keep_their_names():
    """A quantity that is asked for is computed as such."""
    program = rates()
    first = next(n for n, s in enumerate(program.steps) if s.name == "first")
    asked = replace(program, results=(*program.results, Result("first", first, "toy:2", "1", "")))
    assert "first" in {s.name for s in factor(asked).steps}


def test_the_pass_alone_keeps_the_value():
    assert close(run(ratios(rates()), POINT)[0], run(rates(), POINT)[0])


def test_without_a_named_factor_nothing_changes():
    assert ratios(rates(named=False)).listing == rates(named=False).listing
