"""Kernels become programs, and programs give what the equations say."""

from __future__ import annotations

import pytest

from codegen.lowering import lower
from derivations.core import CATALOGUE, load

load("derivations.anomalous_transport")
KERNELS = [name for name in CATALOGUE.kernels if name.startswith("anomalous_transport.")]


@pytest.mark.parametrize("name", KERNELS)
def test_every_kernel_becomes_a_program(name: str) -> None:
    kernel = CATALOGUE.kernel(name)
    assert [r.name for r in lower(kernel).results] == [o.name for o in kernel.outputs]


@pytest.mark.parametrize("name", KERNELS)
def test_inputs_of_every_kernel_are_in_powers_of_mev(name: str) -> None:
    """A field in gauss or a radius in km among them would be a silent error of the convention."""
    for entry in CATALOGUE.kernel(name).inputs:
        assert entry.quantity.unit.startswith(("MeV", "1")), entry.name


def test_kick_takes_every_potential() -> None:
    """The currents of the kernel keep mu_em and mu_l5, which (5) drops."""
    names = {i.name for i in CATALOGUE.kernel("anomalous_transport.kick").inputs}
    arguments = {a.name for a in lower(CATALOGUE.kernel("anomalous_transport.kick")).arguments}
    assert {"mu_em", "mu_l", "mu_l5", "b_field_em"} <= names == arguments
