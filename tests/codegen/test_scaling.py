"""The compiler's work grows no faster than n log n with the size of a program. Counted, not timed.

The unit is a line of Python that is run, turns of loops and comprehensions included: the same on every machine, and
proportional to the steps that are visited.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from benchmarks.scaling import amounts
from benchmarks.synthetic import SHAPES, long_product, long_sum
from codegen.pipeline import STAGES

SMALL, LARGE = 60, 480
MOST = LARGE / SMALL * 1.5  # as n log n between these sizes; a square would be 8 times


def lines_run(function: Callable[[Any], Any], argument: Any) -> tuple[Any, float]:
    """What a function gives, and how many lines of Python it runs."""
    count = 0

    def counter(frame: FrameType, event: str, about: Any) -> Any:
        nonlocal count
        count += event == "line"
        return counter

    before = sys.gettrace()
    sys.settrace(counter)
    try:
        result = function(argument)
    finally:
        sys.settrace(before)
    return result, count


def test_the_count_sees_loops_inside_one_line() -> None:
    def pairs(numbers: range) -> int:
        return sum(1 for x in numbers for y in [z for z in numbers if z != x] if x < y)

    small, large = (lines_run(pairs, range(n))[1] for n in (20, 40))
    assert 3.5 < large / small < 4.5


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_no_stage_and_no_printer_is_quadratic(shape: Callable[[int], Any]) -> None:
    amounts(shape(100), lines_run)  # what is computed once and kept
    small, large = (amounts(shape(size), lines_run) for size in (SMALL, LARGE))
    grown = {name: large[name] / small[name] for name in small}
    assert max(grown.values()) < MOST, {name: round(g, 1) for name, g in grown.items() if g >= MOST}


@pytest.mark.parametrize("stage", ["hoist", "partial sums"])
def test_long_products_and_sums_show_no_quadratic_part_where_it_is_small(stage: str) -> None:
    """A quadratic part of few lines per pair is hidden at the sizes above: one was, in the order of factors."""
    run = next(run for name, run, _ in STAGES if name == stage)
    for shape in (long_product, long_sum):
        small, large = (lines_run(run, shape(size))[1] for size in (LARGE, 8 * LARGE))
        assert large / small < 8 * 1.5, shape.__name__
