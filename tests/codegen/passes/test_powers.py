"""Integer powers as multiplications."""

from __future__ import annotations

import pytest

from codegen.ir.program import Op
from codegen.passes.powers import powers
from tests.codegen.programs import X, close, count, program_of, run


@pytest.mark.parametrize("exponent", range(2, 40))
def test_a_power_takes_logarithmically_many_products(exponent):
    made = powers(program_of("power", X**exponent))
    assert count(made, Op.POWI) == 0
    assert count(made, Op.MUL) <= 2 * exponent.bit_length() - 2
    assert close(run(made, {"x": 1.1})[0], run(program_of("power", X**exponent), {"x": 1.1})[0])


def test_powers_of_one_base_share_their_parts():
    """x^2, x^3 and x^6 take three products together."""
    assert count(powers(program_of("shared", X**2 + X**3 + X**6)), Op.MUL) == 3
