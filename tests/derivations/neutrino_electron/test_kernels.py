"""Kernels of the process become programs, and programs give what the equations say."""

from __future__ import annotations

import math

import pytest

from codegen.lowering import lower
from derivations.core import CATALOGUE, load

load("derivations.neutrino_electron")
KERNELS = [name for name in CATALOGUE.kernels if name.startswith("neutrino_electron.")]


@pytest.mark.parametrize("name", KERNELS)
def test_every_kernel_becomes_a_program(name: str) -> None:
    program = lower(CATALOGUE.kernel(name))
    assert [r.name for r in program.results] == [o.name for o in CATALOGUE.kernel(name).outputs]
    assert math.isfinite(len(program.steps))


@pytest.mark.parametrize("name", KERNELS)
def test_inputs_of_every_kernel_are_in_powers_of_mev(name: str) -> None:
    """Formulas take numbers in the declared units as they are: a G or an eV^2 among them would be a silent error."""
    for entry in CATALOGUE.kernel(name).inputs:
        assert entry.quantity.unit.startswith(("MeV", "1", "rad")), entry.name
