"""Quantities, dimensions, equations and the workspace."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
import sympy as sp

from derivations.core import Catalogue, Range, definition, equation, kernel, quantity
from derivations.core.dimension import DimensionError, power_of_energy
from derivations.core.store import Store
from derivations.core.workspace import UndeclaredParent, Workspace, using


def test_quantities_of_two_papers_with_one_name_differ(catalogue: Catalogue) -> None:
    ours = quantity("toy", "T", "T", 1, "temperature", positive=True)
    theirs = quantity("other", "T", "T", 1, "kinetic energy", positive=True)
    assert ours != theirs
    assert ours - theirs != 0
    assert pickle.loads(pickle.dumps(ours)) is ours


def test_second_declaration_of_a_quantity_is_refused(catalogue: Catalogue) -> None:
    quantity("toy", "T", "T", 1, "temperature")
    with pytest.raises(ValueError, match="declared twice"):
        quantity("toy", "T", "T", 1, "temperature")


def test_power_of_energy_follows_products_and_roots(catalogue: Catalogue) -> None:
    m = quantity("toy", "m", "m", 1, "mass", positive=True)
    n = quantity("toy", "n", "n", 3, "density", positive=True)
    assert power_of_energy(n * sp.sqrt(m) / m**4) == sp.Rational(-1, 2)
    assert power_of_energy(sp.exp(-m / m) * 0) is None


def test_sum_of_different_dimensions_is_refused(catalogue: Catalogue) -> None:
    m = quantity("toy", "m", "m", 1, "mass")
    with pytest.raises(DimensionError, match="different dimension"):
        power_of_energy(m + m**2)
    with pytest.raises(DimensionError, match="argument"):
        power_of_energy(sp.exp(m))


def test_unknown_id_offers_the_closest(toy: Catalogue) -> None:
    x = quantity("toy", "x", "x", 0, "number", domain=Range(0, 1))

    @definition("toy:43", defines=x)
    def number() -> sp.Expr:
        """A number."""
        return sp.S.One

    with pytest.raises(KeyError, match="toy:43"):
        toy.equation("toy:34")


def test_derivation_may_use_only_declared_parents(toy: Catalogue) -> None:
    @definition("toy:1")
    def one() -> sp.Expr:
        """One."""
        return sp.S.One

    @equation("toy:2")
    def two() -> sp.Expr:
        """Two, from one that it does not name."""
        return 2 * one()

    with pytest.raises(UndeclaredParent, match="toy:2 uses toy:1"):
        two()


def test_values_are_read_back_from_disk(toy: Catalogue, tmp_path: Path) -> None:
    x = quantity("toy", "x", "x", 0, "number", positive=True)
    calls = []

    @definition("toy:1")
    def slow() -> dict[str, sp.Expr]:
        """Something that takes time."""
        calls.append(1)
        return {"a": sp.sqrt(x) * sp.pi / 3, "b": sp.exp(-x)}

    values = []
    for _ in range(2):
        with using(Workspace(Store(tmp_path))):
            values.append(slow())
    assert values[0] == values[1]
    assert len(calls) == 1


def test_override_changes_what_depends_on_it_and_nothing_else(toy: Catalogue) -> None:
    x = quantity("toy", "x", "x", 0, "number")

    @definition("toy:1")
    def one() -> sp.Expr:
        """One."""
        return sp.S.One

    @definition("toy:2")
    def other() -> sp.Expr:
        """Independent."""
        return x

    @equation("toy:3", parents=[one, other])
    def total() -> sp.Expr:
        """The sum."""
        return one() + other()

    base = Workspace()
    with using(Workspace(overrides={"toy:1": sp.Integer(5)}, base=base)) as what_if:
        assert what_if.form(total, "derived") == 5 + x
        assert what_if.form(other, "printed") == x
    assert base.form(total, "derived") == 1 + x


def test_a_kernel_says_for_which_precisions_it_is_compiled(catalogue: Catalogue) -> None:
    """Double unless declared; single precision is never instead of it."""
    assert all(k.precisions[0] == "double" for k in catalogue.kernels.values())
    with pytest.raises(ValueError, match="precisions are"):
        kernel("toy.only_single", "", outputs=[], variables=[], parameters=[], precisions=["single"])
    assert "toy.only_single" not in catalogue.kernels
