"""Relations among inputs: directions are unit vectors, and truth is that of the exact unit vector."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from codegen.certify import certify, compare_with_contract, interpreter
from codegen.certify.relations import CannotObey, surface
from codegen.ir.builder import Builder
from codegen.ir.program import Op, Program
from derivations.core import Choice, Range, quantity
from derivations.core.quantity import Quantity, forget

from .programs import program


@pytest.fixture(scope="module")
def symbols() -> Iterator[dict[str, Quantity]]:
    names = {n: quantity("relations_toy", n, n, 0, n, domain=Range(-1, 1)) for n in ("a", "b", "c", "d")}
    names["s"] = quantity("relations_toy", "s", "s", 0, "s", domain=Choice((1, -1)))
    yield names
    forget("relations_toy")


def columns(length: int = 50) -> dict[str, np.ndarray]:
    return {n: np.cos(np.arange(1, length + 1) * (i + 1.3)) for i, n in enumerate("abcd")} | {"s": np.ones(length)}


def test_vectors_are_scaled_to_length_one(symbols) -> None:
    a, b, c = (symbols[n] for n in "abc")
    found = surface([a**2 + b**2 + c**2 - 1], list(symbols.values())).project(columns())
    assert found["a"] ** 2 + found["b"] ** 2 + found["c"] ** 2 == pytest.approx(1, abs=1e-15)
    assert found["a"] * columns()["b"] == pytest.approx(found["b"] * columns()["a"], abs=1e-15)
    assert np.array_equal(found["d"], columns()["d"])


def test_linear_relations_are_solved_after_scaling(symbols) -> None:
    a, b, c, d, s = (symbols[n] for n in "abcds")
    found = surface([a**2 + b**2 - 1, a * b + c - d, s**2 - 1], [a, b, c, d, s]).project(columns())
    assert found["d"] == pytest.approx(found["a"] * found["b"] + found["c"], abs=1e-15)
    assert np.array_equal(found["s"], columns()["s"])


def test_what_cannot_be_obeyed_is_an_error(symbols) -> None:
    with pytest.raises(CannotObey):
        surface([symbols["a"] ** 4 - symbols["b"] ** 2], list(symbols.values()))


def test_relations_of_other_quantities_constrain_nothing(symbols) -> None:
    assert surface([symbols["d"] ** 2 - 1], [symbols["a"]]).rounds == ()


def transverse(form: str) -> Program:
    """The part of a unit vector across the axis, squared: 1 - c^2, or a^2 + b^2: equal only on the sphere."""

    def formula(b: Builder, i: dict[str, int]) -> int:
        square = {n: b.add(Op.MUL, i[n], i[n]) for n in "abc"}
        if form == "cosine":
            return b.add(Op.SUB, b.constant(1), square["c"])
        found = b.add(Op.ADD, square["a"], square["b"])
        return b.add(Op.MUL, found, b.constant(2)) if form == "twice" else found

    return program("transverse", dict.fromkeys("abc", (-1.0, 1.0)), formula)


def test_forms_that_agree_on_the_unit_sphere_are_certified_against_each_other(symbols) -> None:
    """Rounded components leave the sphere by 1e-16, where 1 - c^2 and a^2 + b^2 differ by far more than an ulp."""
    sphere = surface([symbols["a"] ** 2 + symbols["b"] ** 2 + symbols["c"] ** 2 - 1], list(symbols.values())[:3])
    for form in ("components", "cosine"):
        p = transverse(form)
        found = certify(p, transverse("cosine"), [interpreter(p)], count=1000, surface=sphere)
        assert compare_with_contract(found) == []
    p = transverse("twice")
    assert compare_with_contract(certify(p, transverse("cosine"), [interpreter(p)], count=1000, surface=sphere))
