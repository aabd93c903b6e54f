"""What must hold of the dipole's field, profiles and the crossing without scattering (items 4, 5, 7, 8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Combination, Equation, Measured, Term, Vanishing, identity, symmetry
from derivations.spin_flavour_precession.dipole import (
    dipole_field,
    field_modulus,
    pole_ratio,
    rescaled_decentring,
    surface_ratio,
    transverse_dipole_field,
    transverse_field,
)
from derivations.spin_flavour_precession.free_streaming import Layer, backward_ray, escape
from derivations.spin_flavour_precession.profiles import branch, density_length, density_profile, temperature_profile
from derivations.spin_flavour_precession.symbols import (
    UNIT_CIRCLE,
    UNIT_DIRECTION,
    b_max,
    b_polar,
    b_radial,
    cos_exit,
    cos_theta_dip,
    delta,
    delta_hat,
    dir_phi,
    dir_r,
    dir_theta,
    layer_ratio,
    n_atm,
    r_core,
    r_ratio,
    r_res,
    r_star,
    rho_centre,
    rho_core,
    sin_theta_dip,
    temp_core,
    x_dip,
)

Access = Callable[[Equation], Any]
NORTH = {cos_theta_dip: sp.S.One, sin_theta_dip: sp.S.Zero}
SOUTH = {cos_theta_dip: -sp.S.One, sin_theta_dip: sp.S.Zero}


@identity("nardi2000:maxwell", constrains=[dipole_field], item=5)
def field_has_neither_divergence_nor_curl(of: Access) -> Iterator[Vanishing]:
    """Outside the dipole div B = 0 and curl B = 0. Radii in units of R_B: r = 1/x, and b_max = [x/(1 - x)]^3."""
    field = {name: part.xreplace({b_max: (x_dip / (1 - x_dip)) ** 3}) for name, part in of(dipole_field).items()}
    radial, polar = field[b_radial.name], field[b_polar.name]

    def over_r(value: sp.Expr) -> sp.Expr:
        return -(x_dip**2) * sp.diff(value, x_dip)

    def over_theta(value: sp.Expr) -> sp.Expr:
        return cos_theta_dip * sp.diff(value, sin_theta_dip) - sin_theta_dip * sp.diff(value, cos_theta_dip)

    divergence = over_r(radial / x_dip**2) * x_dip + over_theta(sin_theta_dip * polar) / sin_theta_dip
    curl = over_r(polar / x_dip) - over_theta(radial)
    square = (cos_theta_dip - x_dip) ** 2 + sin_theta_dip**2
    for label, value in (("divergence", divergence * x_dip), ("curl", curl)):
        yield Vanishing(label, value * square ** sp.Rational(9, 2), UNIT_CIRCLE)


@identity("nardi2000:poles", constrains=[dipole_field, pole_ratio, surface_ratio, rescaled_decentring], item=5)
def field_at_the_poles(of: Access) -> Iterator[Vanishing | Combination]:
    """The strongest field is at the pole next to the dipole; the ratio of the poles inverts with the displacement."""
    radial = of(dipole_field)[b_radial.name]
    yield Combination(
        "strongest",
        [Term(dipole_field, NORTH, component=b_radial.name), Term(pole_ratio, {delta_hat: 0 * x_dip}, -b_max)],
    )
    ratio = of(pole_ratio).xreplace({delta_hat: x_dip})
    yield Vanishing("ratio", radial.xreplace(SOUTH) / -b_max - ratio)
    turned = of(pole_ratio).xreplace({delta_hat: -delta_hat})
    yield Vanishing("other side", turned * of(pole_ratio) - 1)
    yield Vanishing("surface", of(surface_ratio).xreplace({delta: delta_hat}) * of(pole_ratio) - 1)
    yield Vanishing("layer at the surface", of(rescaled_decentring).xreplace({r_res: r_star}) - delta)
    yield symmetry("larger layer", rescaled_decentring, {r_res: 2 * r_res}, sp.Rational(1, 2))
    yield symmetry("larger star", rescaled_decentring, {r_star: 2 * r_star}, 2)


@identity("nardi2000:centred", constrains=[dipole_field], item=4)
def centred_dipole(of: Access) -> Iterator[Vanishing]:
    """Without displacement B_r = B cos Theta and B_Theta = B sin(Theta)/2, the same in both hemispheres."""
    centred = {name: part.xreplace({x_dip: sp.S.Zero}) for name, part in of(dipole_field).items()}
    yield Vanishing("radial", centred[b_radial.name] - b_max * cos_theta_dip, UNIT_CIRCLE)
    yield Vanishing("polar", centred[b_polar.name] - b_max * sin_theta_dip / 2, UNIT_CIRCLE)


@identity("nardi2000:components", constrains=[dipole_field, field_modulus, transverse_field, transverse_dipole_field])
def components_add_up(of: Access) -> Iterator[Vanishing]:
    """Squares of the components are the square of the modulus, and so are those along and across a flight."""
    field = of(dipole_field)
    square = field[b_radial.name] ** 2 + field[b_polar.name] ** 2
    yield Vanishing("modulus", of(field_modulus) ** 2 - square, UNIT_CIRCLE)
    along = b_radial * dir_r + b_polar * dir_theta
    across = of(transverse_field) ** 2
    yield Vanishing("flight", along**2 + across - b_radial**2 - b_polar**2, UNIT_DIRECTION)
    radial_flight = {dir_r: sp.S.One, dir_theta: sp.S.Zero, dir_phi: sp.S.Zero}
    yield Vanishing("radial flight", across.xreplace(radial_flight) - b_polar**2)
    along_dipole = field[b_radial.name] * dir_r + field[b_polar.name] * dir_theta
    across_dipole = of(transverse_dipole_field) ** 2
    relations = (*UNIT_CIRCLE, *UNIT_DIRECTION)
    yield Vanishing("flight by the dipole", along_dipole**2 + across_dipole - of(field_modulus) ** 2, relations)


@identity("nardi2000:kink", constrains=[density_profile, temperature_profile, density_length], item=4)
def profiles_meet_at_the_interface(of: Access) -> Iterator[Vanishing]:
    """Density and temperature are continuous at R_c; the centre has rho_0; l_rho is the logarithmic derivative."""
    inside, outside = (branch(of(density_profile), side) for side in (0, 1))
    at_interface = {r_ratio: sp.S.One}
    yield Vanishing("density inside", inside.xreplace(at_interface) - rho_core)
    yield Vanishing("density outside", outside.xreplace(at_interface) - rho_core)
    yield Vanishing("centre", sp.powdenest(inside.subs(r_ratio, 0)) - rho_centre)
    yield Vanishing("mirror of the exponent", outside.xreplace({n_atm: sp.Integer(4)}) * r_ratio**4 - rho_core)
    for side in (0, 1):
        yield Vanishing("temperature", branch(of(temperature_profile), side).xreplace(at_interface) - temp_core)
    for side in (0, 1):
        length, density = branch(of(density_length), side), branch(of(density_profile), side)
        slope = sp.diff(density, r_ratio) / density / r_core
        yield Vanishing("length", length * slope + 1)


@identity("nardi2000:ray", constrains=[backward_ray], item=8)
def ray_through_the_core(of: Access) -> Iterator[Vanishing]:
    """Half the ray, with the impact parameter, is the radius of the core; along the radius it is the diameter."""
    length = branch(of(backward_ray), 0)
    yield Vanishing("Pythagoras", (length / 2) ** 2 + layer_ratio**2 * (1 - cos_exit**2) - 1)
    yield Vanishing("diameter", length.xreplace({cos_exit: sp.S.One}) - 2)


@identity("nardi2000:free", constrains=[backward_ray, transverse_field, dipole_field], item=7)
def what_crosses_without_scattering(of: Access) -> Iterator[Measured]:
    """All that the core emits crosses, with no momentum; a centred dipole gives no asymmetry, a displaced one does.

    With growing displacement fewer convert, and those from the side of the dipole: their asymmetry grows.
    """
    functions = _functions(of)
    level = "numeric(73728 points, 4 digits)"
    found = {delta_: escape(Layer(1.5, delta_, 5.0), *functions) for delta_ in (0.0, 0.2, 0.4)}
    centred, near, far = found.values()
    how = "Gauss-Legendre quadrature, R_res = 1.5 R_c, gamma_max = 5"
    yield Measured("number", abs(near.crossing - 1), 1e-4, how, level)
    yield Measured("momentum of all", abs(near.asym_total), 1e-10, how, level)
    yield Measured("centred", abs(centred.asym_s), 1e-10, how, level)
    yield Measured(
        "fraction falls", max(near.fraction - centred.fraction, far.fraction - near.fraction), 0.0, how, level
    )
    yield Measured("asymmetry grows", max(-near.asym_s, near.asym_s - far.asym_s), 0.0, how, level)
    balance = near.fraction * near.asym_s + (1 - near.fraction) * near.asym_tau
    yield Measured("balance", abs(balance), 1e-10, how, level)


def _functions(of: Access) -> tuple[Any, Any, Any]:
    import numpy as np

    field = of(dipole_field)
    components = [field[q.name].xreplace({b_max: sp.S.One}) for q in (b_radial, b_polar)]
    dipole = sp.lambdify((cos_theta_dip, sin_theta_dip, x_dip), components, "numpy")
    ray = sp.lambdify((cos_exit, layer_ratio), branch(of(backward_ray), 0), "numpy")
    return dipole, lambda gamma: -np.expm1(-np.pi / 2 * gamma), ray
