"""The divergence of a current, from the lowest Landau level (kaminski2016, Sec. 2, text after eq. 2).

Only the lowest level of a Weyl fermion in a magnetic field runs one way. An electric field along B moves its states
through zero energy: that is the anomaly. The coefficient of one right-handed fermion of unit charge follows, and
with it all of them.
"""

from __future__ import annotations

import sympy as sp

from derivations.anomalous_transport.conventions import AXES, METRIC, RIGHT, epsilon
from derivations.anomalous_transport.hydrodynamics import antisymmetric, magnetic_field_at_rest
from derivations.anomalous_transport.symbols import F_B, F_C, c_anom_a_bb, c_anom_a_bc, c_anom_a_cc, div_j_a
from derivations.core import equation

AT_REST = (-1, 0, 0, 0)  # u_mu of a fluid at rest


def landau_hamiltonian(chirality: int, level: int, p: sp.Expr, field: sp.Expr) -> sp.Matrix:
    """chirality * sigma.(p - A) in a field along axis 3 (charge times field positive), one Landau level.

    Spin up in the orbital state `level` mixes with spin down in the state `level` - 1; level 0 has spin up alone.
    The ladder operators give (2 field level)^(1/2) for the transverse part.
    """
    if level == 0:
        return chirality * sp.Matrix([[p]])
    across = sp.sqrt(2 * field * level)
    return chirality * sp.Matrix([[p, across], [across, -p]])


def velocity_of_lowest_level(chirality: int) -> sp.Expr:
    """dE/dp along the field."""
    p, field = sp.symbols("p field", positive=True)
    (energy,) = landau_hamiltonian(chirality, 0, p, field).eigenvals()
    return sp.diff(energy, p)


def states_per_area(field: sp.Expr) -> sp.Expr:
    """Degeneracy of a Landau level: guiding centres x, y with [x, y] = i/field have one state per area 2 pi/field."""
    return field / (2 * sp.pi)


def states_per_length(range_of_momenta: sp.Expr) -> sp.Expr:
    """One state per 2 pi of length times momentum."""
    return range_of_momenta / (2 * sp.pi)


def created_by_parallel_fields(chirality: int, electric: sp.Expr, magnetic: sp.Expr) -> sp.Expr:
    """Particles less antiparticles per time and volume; both fields contain the charge. dp/dt = electric."""
    rate = states_per_length(electric) * states_per_area(magnetic)
    return velocity_of_lowest_level(chirality) * rate


def unit_coefficient() -> sp.Expr:
    """C of one right-handed fermion of unit charge: div J = C E.B."""
    return created_by_parallel_fields(RIGHT, sp.S.One, sp.S.One)


def electric_field_at_rest(tensor):
    """E^mu = F^{mu nu} u_nu."""
    return [sum(METRIC[m] * METRIC[n] * tensor(m, n) * AT_REST[n] for n in AXES) for m in AXES]


@equation("kaminski2016:t-anomaly", defines=div_j_a, place="Sec. 2, after (2)")
def anomalous_divergence():
    """Divergence of J_a in the fields of two symmetries b and c (MeV^4).

    Derived for one fermion of charges q_a, q_b, q_c in the field q_b F^b + q_c F^c; each product of charges, times
    the coefficient of unit charges, is what C stands for. By rotation E.B replaces the product along one axis.
    """
    q_a, q_b, q_c = sp.symbols("q_a q_b q_c")
    electric, magnetic = (
        [q_b * b + q_c * c for b, c in zip(of(antisymmetric(F_B)), of(antisymmetric(F_C)), strict=True)]
        for of in (electric_field_at_rest, magnetic_field_at_rest)
    )
    parallel = sum(e * b for e, b in zip(electric, magnetic, strict=True))
    unit = unit_coefficient()
    created = sp.Poly(sp.expand(q_a * unit * parallel), q_a, q_b, q_c)
    meaning = {(1, 2, 0): c_anom_a_bb, (1, 1, 1): c_anom_a_bc, (1, 0, 2): c_anom_a_cc}
    return sum(sp.cancel(factor / unit) * meaning[powers] for powers, factor in created.terms())


@anomalous_divergence.printed
def _():
    f_b, f_c = antisymmetric(F_B), antisymmetric(F_C)
    pairs = ((c_anom_a_bb, f_b, f_b), (c_anom_a_bc, f_b, f_c), (c_anom_a_bc, f_c, f_b), (c_anom_a_cc, f_c, f_c))
    return sp.Rational(1, 8) * sum(
        coefficient * epsilon(m, n, r, s) * left(m, n) * right(r, s)
        for coefficient, left, right in pairs
        for m in AXES
        for n in AXES
        for r in AXES
        for s in AXES
    )


anomalous_divergence.erratum(
    "In the printed metric (-,+,+,+), eps^{mu nu rho sigma} F_{mu nu} F_{rho sigma}/8 is -E_mu B^mu with the printed "
    "B^mu, for either sign of eps^{0123}; sigma^B = +C mu of (2) belongs to +C E.B. The sign in front must be -1/8, "
    "or the signs of both coefficients (2) and of C must change (trace left minus right).",
    "None for the numbers: C = +1/(2 pi^2) and the currents along +B are those of free electrons.",
)
