"""Sums over nucleon spins, and the parts of a scalar by its dependence on the field direction."""

from __future__ import annotations

import sympy as sp

from derivations.neutrino_nucleon.symbols import Omega, Omega_prime, cos_B, cos_B_prime, mu_prime, s, s_prime


def sum_over_spins(summand: sp.Expr) -> sp.Expr:
    """Sum over s, s' = +1, -1."""
    return sp.Add(*(summand.xreplace({s: i, s_prime: f}) for i in (sp.S.One, -sp.S.One) for f in (sp.S.One, -sp.S.One)))


def by_field_structure(scalar: sp.Expr) -> dict[sp.Expr, sp.Expr]:
    """Coefficients of 1, Omega.B and Omega'.B in a polynomial in the components of Omega and Omega', axis 3 along B.

    The scalar does not change under rotations about B, so Omega_2 = 0 can be chosen; the other components
    follow from Omega.B, Omega'.B and mu'. Raises ValueError if there is any other dependence on the field direction.
    """
    r, y = sp.Dummy("r", positive=True), sp.Dummy("y", real=True)  # Omega_1 and Omega'_2
    x = (mu_prime - cos_B * cos_B_prime) / r
    chosen = dict(zip((*Omega, *Omega_prime), (r, sp.S.Zero, cos_B, x, y, cos_B_prime), strict=True))
    total = _even(sp.expand(scalar.xreplace(chosen)), y, 1 - cos_B_prime**2 - x**2)
    total = sp.cancel(_even(sp.expand(total), r, 1 - cos_B**2))
    parts = {sp.S.One: total.xreplace({cos_B: sp.S.Zero, cos_B_prime: sp.S.Zero})}
    parts |= {cosine: sp.diff(total, cosine) for cosine in (cos_B, cos_B_prime)}
    if any(part.has(cos_B, cos_B_prime) for part in parts.values()):
        raise ValueError(f"other structures than 1, Omega.B and Omega'.B: {total}")
    return {structure: sp.factor_terms(part) for structure, part in parts.items() if part != 0}


def _even(expression: sp.Expr, variable: sp.Dummy, square: sp.Expr) -> sp.Expr:
    """An expression with even powers of a variable only, in terms of the square of the variable."""
    total = sp.S.Zero
    for power, coefficient in sp.collect(expression, variable, evaluate=False).items():
        exponent = sp.degree(power, variable) if power.is_polynomial(variable) else -sp.degree(1 / power, variable)
        if exponent % 2:
            raise ValueError(f"an odd power of a component transverse to the field is left: {coefficient}")
        total += coefficient * square ** (sp.Integer(exponent) / 2)
    return total
