"""Expressions that every target must compute: each operation, each shape that lowering or a pass makes."""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p

from tests.codegen.programs import A, B, P, Q, X, Y, Z

R = sp.Rational
POINTS = [
    {"x": 0.3, "y": -0.7, "z": 1.9, "a": 0.11, "b": -2.5, "p": 0.4, "q": 3.1},
    {"x": -1.25, "y": 2.0, "z": -0.02, "a": 4.0, "b": 0.3, "p": 12.5, "q": 0.07},
    {"x": 2.5, "y": 2.5, "z": 0.0, "a": -1.5, "b": 1.0, "p": 1.0, "q": 1.0},
]

EXPRESSIONS: dict[str, sp.Expr] = {
    "rational": R(2, 3) * X + R(1, 7) - X / 3,
    "large_rational": R(10**20 + 1, 3 * 10**19) * X,
    "pi_and_e": sp.pi * X + sp.E * Y - 1 / sp.pi,
    "sum": X - Y + Z - 5,
    "negative_sum": -X - Y - 2,
    "product": -3 * X * Y * Z,
    "quotient": X * Y / (P * Q),
    "nested_quotient": X / (Y**2 + 1) / (P + Q),
    "powers": X**2 + X**3 + X**7 - Y**5,
    "negative_powers": P**-2 + Q**-3 + 1 / P,
    "roots": sp.sqrt(P) + P ** R(3, 2) + Q ** R(-1, 2) + Q ** R(-5, 2),
    "cube_root": P ** R(1, 3) + Q ** R(-2, 3),
    "real_power": P ** (X / 4) + Q**A,
    "exp_log": sp.exp(X) * sp.log(P) + sp.exp(-P),
    "expm1_log1p": expm1(X) + log1p(P),
    "trigonometric": sp.sin(X) + sp.cos(Y) * sp.tanh(Z) + sp.atan(P),
    "absolute": sp.Abs(X) * Y + sp.Abs(Y - Z),
    "min_max": sp.Max(X, Y, Z) - sp.Min(X, Y) * 2,
    "choice": sp.Piecewise((X**2, X < Y), (Y - 1, sp.Eq(X, Y)), (X * Y, True)),
    "choice_and": sp.Piecewise((X, sp.And(X < 1, Y > 0)), (Y, sp.Or(Z > 1, sp.Eq(Y, X))), (Z + X + Y, True)),
    "choice_not": sp.Piecewise((X + 1, sp.Not(sp.And(X < 1, Y > 0))), (X + Y, True)),
    "removable": sp.Piecewise((sp.S.One, sp.Eq(Z, 0)), (Z / (1 - sp.exp(-Z)), True)),
    "guarded_log": sp.Piecewise((sp.log(X), X > 0), (X, True)),
    "parameters_only": sp.sqrt(A**2 + 1) * sp.exp(B) / 3,
    "hoisted": (A**2 / (3 * sp.pi)) * X * Y / sp.sqrt(B**2 + 1) + A * B * Z,
    "hoisted_into_sum": A * (B + A * X) * Y / 7,
    "common_divisor": X / P + Y / P + Z / P**2 + 1 / sp.sqrt(P),
    "common_factor": A * X * Y + B * X * Z + X,
    "fermi": 1 / (sp.exp(X) + 1),
    "fermi_complement": 1 - 1 / (sp.exp(X) + 1),
    "fermi_derivative": sp.exp(X) / (sp.exp(X) + 1) ** 2,
    "softplus_difference": sp.log((1 + sp.exp(-X)) / (1 + sp.exp(-X - Z))),
    "squares": X**2 - Y**2 + 1,
    "half_angle": 1 - sp.cos(X),
}
