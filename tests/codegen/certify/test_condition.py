"""Condition numbers against functions whose condition number is known in closed form."""

from __future__ import annotations

import math

import numpy as np
import pytest

from codegen.certify.condition import Conditioning
from codegen.certify.gradient import sensitivities
from codegen.certify.reference import reference
from codegen.ir.builder import Builder
from codegen.ir.program import Op

from .programs import occupation_difference, program
from .test_reference import points


def sensitivity(p, **columns) -> list[float]:
    chosen = points(p, **columns)
    terms = Conditioning(p, chosen, reference(p, chosen))
    return [terms.sensitivity(j, 0) for j in range(len(chosen))]


def test_an_exponential_is_as_sensitive_as_its_argument() -> None:
    p = program("exp", {"x": (-50.0, 50.0)}, lambda b, i: b.add(Op.EXP, i["x"]))
    x = [1.0, -40.0, 0.001, 0.0]
    assert sensitivity(p, x=x) == pytest.approx([abs(v) * math.exp(v) for v in x], rel=1e-9)


def test_a_difference_counts_both_inputs_even_where_it_vanishes() -> None:
    p = program("minus", {"a": (0.0, 3.0), "b": (0.0, 3.0)}, lambda b, i: b.add(Op.SUB, i["a"], i["b"]))
    assert sensitivity(p, a=[2.0, 2.0, 1.0], b=[1.0, 2.0, 1 + 2.0**-52]) == pytest.approx([3, 4, 2], rel=1e-12)


def test_discrete_inputs_do_not_count() -> None:
    p = program("sign", {"x": (1.0, 2.0), "s": (1, -1)}, lambda b, i: b.add(Op.MUL, i["x"], i["s"]))
    assert sensitivity(p, x=[1.5], s=[-1.0]) == pytest.approx([1.5], rel=1e-9)


def test_sensitivity_exists_on_removable_singularities() -> None:
    """At z = 0, f = s/(e^x + 1), whose |x df/dx| is x e^x/(e^x + 1)^2; z itself contributes nothing there."""
    p = occupation_difference("derived")
    found = sensitivity(p, z=[0.0], x=[1.0], s=[-1.0])
    assert found == pytest.approx([math.e / (math.e + 1) ** 2], rel=1e-9)


def test_the_end_of_a_square_root_has_no_finite_condition() -> None:
    p = program("edge", {"x": (0.0, 1.0)}, lambda b, i: b.add(Op.SQRT, b.add(Op.SUB, b.constant(1), i["x"])))
    assert sensitivity(p, x=[1.0])[0] > 1e8


def test_branch_and_bound_finds_the_worst_ratio() -> None:
    """Against all ratios computed one by one."""

    def formula(b: Builder, i: dict[str, int]) -> int:
        return b.add(Op.SUB, b.add(Op.MUL, i["a"], i["a"]), b.add(Op.EXP, i["b"]))

    p = program("mixed", {"a": (0.0, 3.0), "b": (0.0, 2.0)}, formula)
    a, b = np.linspace(0.1, 2.9, 40), np.linspace(1.9, 0.1, 40)
    chosen = points(p, a=a.tolist(), b=b.tolist())
    true = reference(p, chosen)
    errors = 1.0 + 50 * np.abs(np.sin(np.arange(40.0)))
    ratios = errors / (1 + (2 * a**2 + b * np.exp(b)) / np.abs(a**2 - np.exp(b)))
    best, where = Conditioning(p, chosen, true).worst_ratio(errors, 0, np.arange(40))
    assert where == int(np.argmax(ratios))
    assert best == pytest.approx(ratios.max(), rel=1e-6)


def test_estimates_in_double_precision_agree_with_arb_for_every_operation() -> None:
    """Reverse differentiation against difference quotients in Arb."""

    def formula(b: Builder, i: dict[str, int]) -> int:
        add, x, y = b.add, i["x"], i["y"]
        parts = [
            add(Op.DIV, x, y),
            add(Op.FMA, x, y, x),
            add(Op.SQRT, y),
            add(Op.CBRT, y),
            add(Op.EXP, x),
            add(Op.EXPM1, y),
            add(Op.LOG, y),
            add(Op.LOG1P, y),
            add(Op.SIN, x),
            add(Op.COS, y),
            add(Op.TANH, x),
            add(Op.ATAN, y),
            add(Op.ABS, x),
            add(Op.MIN, x, y),
            add(Op.MAX, add(Op.NEG, x), y),
            add(Op.POWI, x, value=5),
            add(Op.SELECT, add(Op.LT, x, y), add(Op.MUL, x, x), add(Op.DIV, y, x)),
        ]
        total = parts[0]
        for k, part in enumerate(parts[1:]):
            total = add(Op.SUB if k % 2 else Op.ADD, total, part)
        return total

    p = program("all", {"x": (-2.0, 2.0), "y": (0.5, 3.0), "s": (1, -1)}, formula)
    columns = {"x": np.linspace(-1.9, 1.8, 23), "y": np.linspace(2.7, 0.6, 23), "s": np.ones(23)}
    exact = sensitivity(p, **{n: c.tolist() for n, c in columns.items()})
    assert sensitivities(p, columns)[0] == pytest.approx(exact, rel=1e-6)


def test_what_a_selection_leaves_out_does_not_spoil_the_estimate() -> None:
    """1/x has no derivative at 0, and is not chosen there."""

    def formula(b: Builder, i: dict[str, int]) -> int:
        inverse = b.add(Op.DIV, b.constant(1), i["x"])
        return b.add(Op.SELECT, b.add(Op.EQ, i["x"], b.constant(0)), i["y"], inverse)

    p = program("safe", {"x": (-1.0, 1.0), "y": (0.0, 3.0)}, formula)
    found = sensitivities(p, {"x": np.array([0.0, 0.5]), "y": np.array([2.0, 2.0])})
    assert found[0] == pytest.approx([2.0, 2.0])
