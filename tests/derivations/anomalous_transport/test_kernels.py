"""Kernels become programs, and programs give what the equations say."""

from __future__ import annotations

import pytest

from codegen.lowering import lower
from derivations.core import CATALOGUE, load

load("derivations.anomalous_transport")
KERNELS = [name for name in CATALOGUE.kernels if name.startswith("anomalous_transport.")]


@pytest.mark.parametrize("name", KERNELS)
def test_every_kernel_lowers(name: str) -> None:
    kernel = CATALOGUE.kernel(name)
    program = lower(kernel)
    assert [r.name for r in program.results if r.name in {o.name for o in kernel.outputs}]
