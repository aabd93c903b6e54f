"""Exact zero test: what it must recognise as zero, and what it must not."""

from __future__ import annotations

import pytest
import sympy as sp
from sympy.codegen.cfunctions import Cbrt, Sqrt, expm1, log1p

from derivations.proof.normal_form import reduce_to_zero

x, y, z, T = sp.symbols("x y z T", positive=True)
s, f, df = sp.symbols("s f df", real=True)

ZEROS = {
    "polynomial": ((x + y) ** 2 - x**2 - 2 * x * y - y**2, ()),
    "rational function": (1 / (x + y) + 1 / (x - y) - 2 * x / (x**2 - y**2), ()),
    "pi is an atom": (sp.pi * (x + 1) - sp.pi * x - sp.pi, ()),
    "imaginary unit": ((x + sp.I * y) * (x - sp.I * y) - x**2 - y**2, ()),
    "spin relation": (s**3 - s, (s**2 - 1,)),
    "Fermi function derivative": (T * df / f + 1 - f, (df + f * (1 - f) / T,)),
    "exponential of a sum": (sp.exp(x / T + y) - sp.exp(x / T) * sp.exp(y), ()),
    "half exponents": (sp.exp(-x / 2) ** 2 * sp.exp(x) - 1, ()),
    "logarithm of a quotient": (sp.log(x / y**2) - sp.log(x) + 2 * sp.log(y), ()),
    "stable logarithm": (
        sp.log((1 + sp.exp(-x)) / (1 + sp.exp(-x - z))) - log1p(-expm1(-z) / (sp.exp(x) + sp.exp(-z))),
        (),
    ),
    "roots of products": (sp.sqrt(2 * x * y / 3) * sp.sqrt(6) - 2 * sp.sqrt(x) * sp.sqrt(y), ()),
    "an undivided root": (Sqrt(x * y) - sp.sqrt(x) * sp.sqrt(y), ()),
    "an undivided cube root": (Cbrt(x * y) ** 2 - sp.cbrt(x) ** 2 * sp.cbrt(y) ** 2, ()),
    "circular functions": (sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1, ()),
    "hyperbolic functions": (sp.cosh(x) ** 2 - sp.sinh(x) ** 2 - 1, ()),
}


@pytest.mark.parametrize("case", ZEROS)
def test_zero_is_recognised(case: str) -> None:
    expression, relations = ZEROS[case]
    assert reduce_to_zero(expression, relations).is_zero


@pytest.mark.parametrize("case", ZEROS)
def test_a_small_change_is_not_zero(case: str) -> None:
    # The same expression plus a term that no relation removes.
    expression, relations = ZEROS[case]
    assert not reduce_to_zero(expression + x / 10**30, relations).is_zero


def test_rewriting_transcendental_functions_is_recorded() -> None:
    assert reduce_to_zero(sp.exp(x) * (sp.exp(y) + 1) - sp.exp(x + y) - sp.exp(x)).transcendental
    assert not reduce_to_zero((x + 1) ** 2 - x**2 - 2 * x - 1).transcendental


def test_relations_that_lead_with_different_variables_are_used_together() -> None:
    a = sp.symbols("a1:4", real=True)
    b = sp.symbols("b1:4", real=True)
    unit_a = sum(v**2 for v in a) - 1
    unit_b = sum(v**2 for v in b) - 1
    dot = sum(v * w for v, w in zip(a, b, strict=True))
    cross2 = sum((a[i] * b[(i + 1) % 3] - a[(i + 1) % 3] * b[i]) ** 2 for i in range(3))
    assert reduce_to_zero(cross2 + dot**2 - 1, (unit_a, unit_b)).is_zero
    assert not reduce_to_zero(cross2 - dot**2 - 1, (unit_a, unit_b)).is_zero
