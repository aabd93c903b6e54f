"""Spin-down formulas are homogeneous in Gaussian cgs units, where c carries a dimension."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy as sp

from derivations.spin_flavour_precession import spin_down
from derivations.spin_flavour_precession.symbols import (
    alpha_spin,
    c_light,
    g_newton,
    inertia,
    k_dip,
    mu_dip_phi,
    mu_dip_rho,
    mu_dip_z,
    omega_spin,
    omega_spin_ddot,
    omega_spin_dot,
    quad_rho,
    r_star,
)

HALF = Fraction(1, 2)
MOMENT = (HALF, Fraction(5, 2), Fraction(-1))  # erg/G, powers of g, cm, s
POWERS = {
    omega_spin: (0, 0, -1),
    omega_spin_dot: (0, 0, -2),
    omega_spin_ddot: (0, 0, -3),
    mu_dip_z: MOMENT,
    mu_dip_rho: MOMENT,
    mu_dip_phi: MOMENT,
    inertia: (1, 2, 0),
    quad_rho: (1, 2, 0),
    g_newton: (-1, 3, -2),
    c_light: (0, 1, -1),
    r_star: (0, 1, 0),
    k_dip: (0, 0, 1),
    alpha_spin: (0, 0, 2),
}
ERG_PER_SECOND = (1, 2, -3)
UNITS = sp.symbols("g cm s", positive=True)


def unit(powers: tuple[Fraction | int, ...]) -> sp.Expr:
    return sp.Mul(*(u ** sp.Rational(p) for u, p in zip(UNITS, powers, strict=True)))


@pytest.mark.parametrize("form", ["printed", "derived"])
@pytest.mark.parametrize(
    ("name", "component", "powers"),
    [
        ("dipole_radiation", "spin_power", ERG_PER_SECOND),
        ("displaced_dipole_law", "omega_spin_dot", (0, 0, -2)),
        ("displaced_dipole_law", "k_dip", (0, 0, 1)),
        ("displaced_dipole_law", "alpha_spin", (0, 0, 2)),
        ("displaced_dipole_braking_index", "", (0, 0, 0)),
        ("braking_index", "", (0, 0, 0)),
        ("quadrupole_radiation", "", ERG_PER_SECOND),
    ],
)
def test_cgs_dimensions(name: str, component: str, powers: tuple[int, ...], form: str) -> None:
    equation = getattr(spin_down, name)
    value = equation.form(form if equation.has(form) else "printed")
    value = value[component] if component else value
    scaled = value.xreplace({q: q * unit(p) for q, p in POWERS.items()})
    assert sp.simplify(scaled / value - unit(powers)) == 0
