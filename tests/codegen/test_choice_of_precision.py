"""Which kernels single precision can compute, which it can carry, and which it cannot hold."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

from codegen.build.worker import default_cache
from codegen.certify.formats import SINGLE
from codegen.certify.interpret import evaluate
from codegen.certify.relations import NO_RELATIONS, Move, Surface, surface_of
from codegen.ir.builder import Builder
from codegen.ir.program import Op
from codegen.pipeline import compile_kernel
from codegen.single_precision import single_inside
from codegen.targets import CannotExpress
from derivations.core import load
from derivations.core.store import Store
from derivations.core.workspace import Workspace, using

from .certify.programs import program

PROCESSES = {
    "anomalous_transport",
    "gauge_force_star",
    "neutrino_electron",
    "neutrino_nucleon",
    "spin_flavour_precession",
}
Steps = dict[str, int]
INPUTS = {"x": (1.0, 2.0), "y": (3.0, 5.0)}


def scaled(by: float, power: int = 1):
    """(by x)^power y / by^power, which is x^power y."""

    def formula(b: Builder, i: Steps) -> int:
        product = b.add(Op.MUL, b.constant(Fraction(by)), i["x"])
        step = product
        for _ in range(power - 1):
            step = b.add(Op.MUL, step, product)
        for _ in range(power):
            step = b.add(Op.DIV, step, b.constant(Fraction(by)))
        return b.add(Op.MUL, step, i["y"])

    return formula


def test_a_well_behaved_program_is_computed_in_single_precision() -> None:
    assert single_inside(program("plain", INPUTS, scaled(1e10, 3)), NO_RELATIONS) == "single"


@pytest.mark.parametrize("by", [1e20, 1e-25], ids=["too large", "too small"])
def test_values_on_the_way_beyond_the_range_ask_for_double_precision(by: float) -> None:
    """10^40 is infinite and 10^-50 is zero as a float; the result is neither."""
    assert single_inside(program("far", INPUTS, scaled(by, 2)), NO_RELATIONS) == "double"


def test_digits_that_only_accelerators_lose_count_too() -> None:
    """10^-40 keeps some digits as a subnormal float, for which it is zero on machines that have none."""
    assert single_inside(program("subnormal", INPUTS, scaled(1e-20, 2)), NO_RELATIONS) == "double"


def test_digits_lost_on_the_way_ask_for_double_precision() -> None:
    """(x + 3000) - 3000 loses three of seven digits; in double precision the result has all those of a float."""

    def detour(b: Builder, i: Steps) -> int:
        return b.add(Op.SUB, b.add(Op.ADD, i["x"], b.constant(3000)), b.constant(3000))

    assert single_inside(program("detour", INPUTS, detour), NO_RELATIONS) == "double"


@pytest.mark.parametrize(
    ("inputs", "by", "text"),
    [
        (INPUTS, 1e40, "result f is as large as 1e+41, and its range is 1.2e-38 to 3.4e"),
        (INPUTS, 1e-40, "result f is as small as 3e-40"),
        ({"x": (1.0, 1e39), "y": (3.0, 5.0)}, 1.0, "input x is as large as 1e+39"),
        ({"x": (1e-40, 1.0), "y": (3.0, 5.0)}, 1.0, "input x is as small as 1e-40"),
    ],
)
def test_what_single_precision_cannot_hold_is_refused_with_the_reason(inputs, by: float, text: str) -> None:
    def product(b: Builder, i: Steps) -> int:
        return b.add(Op.MUL, b.add(Op.MUL, i["x"], i["y"]), b.constant(Fraction(by)))

    with pytest.raises(CannotExpress) as caught:
        single_inside(program("range", inputs, product), NO_RELATIONS)
    assert str(caught.value).startswith("toy.range cannot have single precision: ")
    assert text in str(caught.value)


def test_results_close_to_a_zero_of_the_function_are_no_reason_to_refuse() -> None:
    """x y for x from -1 to 1 is as small as anybody asks, and as accurate as its inputs."""

    def product(b: Builder, i: Steps) -> int:
        return b.add(Op.MUL, b.add(Op.MUL, i["x"], i["y"]), b.constant(Fraction(10) ** -25))

    assert single_inside(program("zero", {"x": (-1.0, 1.0), "y": (3.0, 5.0)}, product), NO_RELATIONS) == "single"


def test_inputs_that_must_obey_a_relation_more_exactly_than_floats_can_are_refused() -> None:
    """x^2 + y^2 = 1 to 10^-12 holds for doubles; hardly any pair of floats obeys it."""
    x, y = sp.symbols("x y", real=True)
    length = sp.sqrt(x**2 + y**2)
    circle = Surface(((Move(x, x / length), Move(y, y / length)),))

    def outside(tolerance: Fraction):
        def formula(b: Builder, i: Steps) -> int:
            square = b.add(Op.ADD, b.add(Op.MUL, i["x"], i["x"]), b.add(Op.MUL, i["y"], i["y"]))
            return b.add(Op.LT, b.constant(tolerance), b.add(Op.ABS, b.add(Op.SUB, square, b.constant(1))))

        return formula

    def product(b: Builder, i: Steps) -> int:
        return b.add(Op.MUL, i["x"], i["y"])

    inputs = {"x": (-1.0, 1.0), "y": (-1.0, 1.0)}
    tight = program("unit", inputs, product, outside=outside(Fraction(1, 10**12)))
    with pytest.raises(CannotExpress, match=r"hardly any of its numbers pass the checks \(toy check\)"):
        single_inside(tight, circle)
    assert single_inside(program("unit", inputs, product, outside=outside(Fraction(1, 10**6))), circle) == "single"


@pytest.mark.parametrize("op", [Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.SQRT])
def test_rounding_what_doubles_give_is_float_arithmetic(op: Op) -> None:
    """So that all machines decide alike, whatever their float instructions."""
    rng = np.random.default_rng(8)
    a, c = (rng.uniform(1, 2, (2, 20000)) * 2.0 ** rng.integers(-30, 30, (2, 20000))).astype(np.float32)
    functions = {Op.ADD: np.add, Op.SUB: np.subtract, Op.MUL: np.multiply, Op.DIV: np.divide}
    used = 1 if op is Op.SQRT else 2
    made = program("one", {"a": (1.0, 2.0), "c": (1.0, 2.0)}, lambda b, i: b.add(op, *[i["a"], i["c"]][:used]))
    wanted = np.sqrt(a) if op is Op.SQRT else functions[op](a, c)
    columns = {"a": a.astype(float), "c": c.astype(float)}
    (found,) = evaluate(made, columns, [made.results[0].step], rounded=SINGLE.rounded).values()
    np.testing.assert_array_equal(found.astype(np.float32), wanted)


@pytest.mark.slow
def test_the_house_declares_single_precision_wherever_it_can_and_its_docs_name_the_rest() -> None:
    """The table of docs/kernels_in_use.rst lists exactly the kernels that the compiler would refuse."""
    catalogue = load("derivations")
    house = {n: k for n, k in catalogue.kernels.items() if n.partition(".")[0] in PROCESSES}
    page = (Path(__file__).resolve().parents[2] / "docs" / "kernels_in_use.rst").read_text()
    rows = re.findall(r"^``(\w+\.\w+)``  ", page, flags=re.MULTILINE)
    listed = {name for name in rows if name.partition(".")[0] in PROCESSES}
    assert listed == {name for name, k in house.items() if "single" not in k.precisions}
    with using(Workspace(Store(default_cache()))):
        for name in sorted(listed):
            with pytest.raises(CannotExpress, match="cannot have single precision"):
                single_inside(compile_kernel(house[name]).program, surface_of(house[name]))
