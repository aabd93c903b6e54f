"""Rates for one helicity state: what kernels evaluate holds for any g_pair, although the print holds for two."""

import pytest
import sympy as sp

from derivations.gauge_force_star.discharge import discharge_time, rate_constant
from derivations.gauge_force_star.flux import rate_without_suppression
from derivations.gauge_force_star.symbols import g_pair


@pytest.mark.parametrize("equation", [rate_without_suppression, rate_constant, discharge_time])
def test_rates_in_kernels_count_the_helicity_states(equation):
    """Arranged and derived form agree without the relation g_pair = 2 that the print needs."""
    arranged, derived = equation.form("arranged"), equation.form("derived")
    assert sp.simplify(arranged - derived) == 0
    assert arranged.has(g_pair)
    assert not equation.form("printed").has(g_pair)
