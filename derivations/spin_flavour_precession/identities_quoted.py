"""Quoted numbers, entered a second time from the text of the paper (nardi2000, Table 1 and Sec. 3).

The rows of Table 1 and the limits on the moment are results of others: nothing here derives them, and a slip of the
pen in them would go unnoticed by physics. They are therefore typed twice, here by columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Equation, Measured, Vanishing, identity
from derivations.spin_flavour_precession.dipole import field_modulus, transverse_dipole_field, transverse_field
from derivations.spin_flavour_precession.kick import limits_on_the_moment
from derivations.spin_flavour_precession.spin_down import quadrupole_radiation, spin_down_law
from derivations.spin_flavour_precession.symbols import (
    asym_s,
    asym_tau,
    asym_total,
    b_max,
    b_polar,
    b_radial,
    cos_theta_dip,
    dir_phi,
    dir_r,
    dir_theta,
    frac_sterile,
    m_sterile_10,
    sin_theta_dip,
    x_dip,
)
from derivations.spin_flavour_precession.table import ENTRIES, ROWS, washed_out_asymmetry

Access = Callable[[Equation], Any]
COLUMNS = {
    frac_sterile: "0.58 0.43 0.27 0.08 0.57 0.45 0.33 0.17 0.51 0.48 0.44 0.29 0.54 0.44 0.37 0.26 0.60 0.58 0.43 0.28",
    asym_s: "0.03 0.06 0.09 0.14 0.11 0.21 0.29 0.44 0.13 0.21 0.27 0.37 0.11 0.19 0.26 0.36 0.09 0.12 0.22 0.39",
    asym_tau: (
        "-0.001 -0.002 -0.004 -0.004 -0.002 -0.010 -0.006 -0.004 0.003 -0.005 "
        "-0.002 -0.002 -0.005 0.001 -0.006 -0.003 -0.011 0.006 0.003 0.006"
    ),
    asym_total: "0.02 0.05 0.04 0.03 0.09 0.15 0.17 0.17 0.10 0.16 0.16 0.21 0.09 0.12 0.17 0.15 0.07 0.09 0.15 0.10",
}
LIMITS = {
    "SN1987A decays": "1.6e-14",
    "early Universe": "6e-11",
    "stars": "3e-12",
    "helicity flips": "3e-12",
    "used": "1e-12",
}


@identity("nardi2000:transcription", constrains=[*ENTRIES.values(), washed_out_asymmetry, limits_on_the_moment])
def quoted_numbers_agree_with_a_second_transcription(of: Access) -> Iterator[Vanishing]:
    """Table 1 by columns, the limits on the moment, and the ratio of the largest to the smallest asymmetry."""
    for quantity, column in COLUMNS.items():
        for row, number in zip(ROWS, column.split(), strict=True):
            yield Vanishing(f"{row.id} {quantity.name}", of(ENTRIES[row.id])[quantity.name] - sp.Rational(number))
    limits = of(limits_on_the_moment)
    for name, number in LIMITS.items():
        yield Vanishing(name, limits[name].xreplace({m_sterile_10: sp.S.One}) - sp.Rational(number))
    largest, smallest = "0.011", "0.03"
    yield Vanishing("washed out", of(washed_out_asymmetry) - sp.Rational(largest) / sp.Rational(smallest))


@identity(
    "nardi2000:signs",
    constrains=[field_modulus, transverse_field, transverse_dipole_field, spin_down_law, quadrupole_radiation],
)
def moduli_and_powers_have_their_signs(of: Access) -> Iterator[Measured]:
    """Moduli and emitted powers are positive, and a pulsar slows down."""
    half = sp.Rational(1, 2)
    places = {cos_theta_dip: half, sin_theta_dip: sp.sqrt(3) / 2, x_dip: half, b_max: sp.S.One}
    flight = {b_radial: half, b_polar: half, dir_r: sp.S.Zero, dir_theta: half, dir_phi: half}
    level = "numeric(1 points, 15 digits)"
    for equation, at, sign in (
        (field_modulus, places, 1),
        (transverse_field, flight, 1),
        (transverse_dipole_field, places | flight, 1),
        (spin_down_law, {}, -1),
        (quadrupole_radiation, {}, 1),
    ):
        value = of(equation).xreplace(at)
        value = sign * value.xreplace(dict.fromkeys(value.free_symbols, sp.S.One))
        yield Measured(equation.name, -float(value), 0.0, "value at a point of the domain", level)
