"""Field of a decentred dipole on a sphere (nardi2000, Secs. 2 and 3, Fig. 1).

The dipole lies on the z axis at the distance R_B from the centre of the sphere and points along z. A point of the
sphere is at the angle Theta from the axis, seen from the centre; x = R_B/R. The field is normalised to its largest
modulus on the sphere, at the pole next to the dipole, so that no dipole moment occurs.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import cross, definition, dot, equation
from derivations.spin_flavour_precession.readings import holds
from derivations.spin_flavour_precession.symbols import (
    UNIT_CIRCLE,
    UNIT_DIRECTION,
    b_max,
    b_modulus,
    b_perp_res,
    b_polar,
    b_radial,
    cos_theta_dip,
    delta,
    delta_hat,
    dir_phi,
    dir_r,
    dir_theta,
    r_res,
    r_star,
    ratio_poles,
    sin_theta_dip,
    x_dip,
)

RANGE_OF_DELTA_HAT = (sp.Rational(2, 10), sp.Rational(5, 10))
RANGE_IN_PRINT = (sp.Rational(1, 100), sp.Rational(1, 10))
Z_AXIS = sp.ImmutableMatrix([0, 0, 1])


def point_dipole(position: sp.MatrixBase, moment: sp.MatrixBase = Z_AXIS) -> sp.ImmutableMatrix:
    """Field of a point dipole at the origin: [3 d (d.m) - m d^2]/d^5."""
    distance = sp.sqrt(dot(position, position))
    return sp.ImmutableMatrix((3 * position * dot(position, moment) - moment * distance**2) / distance**5)


def distance_squared() -> sp.Expr:
    """Square of the distance from the dipole to a point of the unit sphere."""
    return 1 - 2 * x_dip * cos_theta_dip + x_dip**2


def stable_distance_squared() -> sp.Expr:
    """The same as a sum of squares, which keeps its digits next to the dipole."""
    return (cos_theta_dip - x_dip) ** 2 + sin_theta_dip**2


@definition("nardi2000:t-dipole", defines=(b_radial, b_polar), relations=UNIT_CIRCLE, place="Sec. 3")
def dipole_field():
    """Components along the radius and along growing Theta on a sphere, for the largest modulus b_max (MeV^2)."""
    radial = sp.ImmutableMatrix([sin_theta_dip, 0, cos_theta_dip])
    polar = sp.ImmutableMatrix([cos_theta_dip, 0, -sin_theta_dip])
    square = stable_distance_squared()
    field = radial - x_dip * Z_AXIS
    vector = (3 * field * dot(field, Z_AXIS) - Z_AXIS * square) / square ** sp.Rational(5, 2)
    largest = 2 / (1 - x_dip) ** 3
    return {b_radial.name: b_max * dot(vector, radial) / largest, b_polar.name: b_max * dot(vector, polar) / largest}


@dipole_field.arranged
def _():
    square = stable_distance_squared()
    shrink = b_max * (1 - x_dip) ** 3 / (2 * square ** sp.Rational(5, 2))
    radial, polar = numerators_of_the_field()
    return {b_radial.name: shrink * radial, b_polar.name: shrink * polar}


def numerators_of_the_field() -> tuple[sp.Expr, sp.Expr]:
    """The radial and polar components without what they share, as sums that keep their digits next to the dipole."""
    along = cos_theta_dip - x_dip
    radial = 2 * along**2 * cos_theta_dip + sin_theta_dip**2 * (2 * cos_theta_dip - 3 * x_dip)
    polar = sin_theta_dip * (3 * along * x_dip + stable_distance_squared())
    return radial, polar


@definition(
    "nardi2000:t-dipole.modulus", defines=b_modulus, parents=[dipole_field], relations=UNIT_CIRCLE, place="Fig. 1"
)
def field_modulus():
    """Modulus of the field on the sphere (MeV^2)."""
    field = dipole_field()
    return sp.sqrt(field[b_radial.name] ** 2 + field[b_polar.name] ** 2)


@field_modulus.arranged
def _():
    square = stable_distance_squared()
    along = cos_theta_dip - x_dip
    return b_max * (1 - x_dip) ** 3 / (2 * square**2) * sp.sqrt(4 * along**2 + sin_theta_dip**2)


@definition(
    "nardi2000:t-dipole.perp", defines=b_perp_res, relations=(*UNIT_CIRCLE, *UNIT_DIRECTION), place="Sec. 3, after (6)"
)
def transverse_field():
    """Component of the field orthogonal to a flight direction (radial, polar, azimuthal components) (MeV^2)."""
    flight = sp.ImmutableMatrix([dir_r, dir_theta, dir_phi])
    across = cross(flight, sp.ImmutableMatrix([b_radial, b_polar, 0]))
    return sp.sqrt(dot(across, across))


@definition(
    "nardi2000:t-dipole.across",
    defines=b_perp_res,
    parents=[dipole_field, transverse_field],
    relations=(*UNIT_CIRCLE, *UNIT_DIRECTION),
    place="Sec. 3, after (6)",
)
def transverse_dipole_field():
    """Component of the dipole's field orthogonal to a flight direction (MeV^2)."""
    field = dipole_field()
    return transverse_field().xreplace({b_radial: field[b_radial.name], b_polar: field[b_polar.name]})


@transverse_dipole_field.arranged
def _():
    # The power of the distance that both components share, in front of the root: one root instead of two.
    square = stable_distance_squared()
    radial, polar = numerators_of_the_field()
    modulus_squared = 4 * (cos_theta_dip - x_dip) ** 2 + sin_theta_dip**2
    across_squared = dir_phi**2 * modulus_squared + (dir_r * polar - dir_theta * radial) ** 2 / square
    return b_max * (1 - x_dip) ** 3 / (2 * square**2) * sp.sqrt(across_squared)


@definition("nardi2000:t-delta-hat", defines=delta_hat, place="Sec. 3, after (6)")
def rescaled_decentring():
    """Displacement in radii of the layer, from that in radii of the star. Dimensionless."""
    return delta * r_star / r_res


def polar_ratio(displacement: sp.Expr) -> sp.Expr:
    """Field at the pole away from the dipole over that at the pole next to it."""
    north, south = (point_dipole((side - displacement) * Z_AXIS)[2] for side in (1, -1))
    return sp.cancel(sp.powdenest(south / north, force=True))


@equation("nardi2000:t-surface-ratio", defines=ratio_poles, place="Sec. 2, third paragraph")
def surface_ratio():
    """Larger over smaller polar field of a star whose dipole is displaced by delta radii. Dimensionless."""
    return 1 / polar_ratio_of(delta)


@surface_ratio.printed
def _():
    return (1 + delta) ** 3 / (1 - delta) ** 3


def polar_ratio_of(displacement: sp.Symbol) -> sp.Expr:
    """`polar_ratio` for a displacement between 0 and 1."""
    inside = sp.Dummy("inside", positive=True)  # displacement = inside/(1 + inside)
    ratio = polar_ratio(inside / (1 + inside))
    return sp.factor(ratio.subs(inside, displacement / (1 - displacement)))


@equation("nardi2000:t-pole-ratio", defines=ratio_poles, place="Sec. 3, after (6)")
def pole_ratio():
    """Ratio of the polar fields of the layer, south over north. Dimensionless."""
    return polar_ratio_of(delta_hat)


@pole_ratio.printed
def _():
    return (1 - delta_hat) ** 3 / (1 + delta_hat) ** 3


@equation("nardi2000:t-pole-ratio.range", dimension=0, parents=[pole_ratio], place="Sec. 3, after (6)")
def range_of_pole_ratio():
    """Does the ratio, which falls in between, lie within 1e-2 to 1e-1 at delta-hat = 0.2 and 0.5? (1 = yes)"""
    low, high = RANGE_IN_PRINT
    ends = [pole_ratio().xreplace({delta_hat: each}) for each in RANGE_OF_DELTA_HAT]
    return {
        f"delta-hat = {float(d)}": holds(low <= e and e <= high) for d, e in zip(RANGE_OF_DELTA_HAT, ends, strict=True)
    }


@range_of_pole_ratio.printed
def _():
    return {f"delta-hat = {float(each)}": sp.S.One for each in RANGE_OF_DELTA_HAT}


range_of_pole_ratio.erratum(
    "(1 - d)^3/(1 + d)^3 is 0.30 at 0.2 and 0.037 at 0.5. It lies between 1e-1 and 1e-2 for d between 0.37 and 0.65.",
    "At d = 0.2 gamma differs by a factor of 11 between the poles, not by 100.",
)
