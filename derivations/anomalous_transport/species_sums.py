"""The coefficients (2) of electrons and neutrinos, summed over free fields (kaminski2016, eq. 2 with Sec. 3).

Derived: currents of each species by thermal integrals with its own potential. Printed: (2) with the anomaly
coefficients of the same fields. The two share the charges and nothing else.
"""

from __future__ import annotations

import sympy as sp

from derivations.anomalous_transport import free_gas
from derivations.anomalous_transport.conventions import METRIC, RIGHT
from derivations.anomalous_transport.hydrodynamics import vorticity
from derivations.anomalous_transport.leptons import (
    CHIRALITY,
    anomaly_coefficient,
    charges,
    lepton_content,
    species_potentials,
)
from derivations.anomalous_transport.symbols import (
    DU,
    LABELS,
    MU,
    OMEGA_VEC,
    SIGMA_B,
    SIGMA_V,
    SPECIES_MU,
    U_UP,
    mu_em,
    mu_l,
    mu_l5,
    omega_star,
    omega_vec,
    temp,
)
from derivations.core import equation


@equation("kaminski2016:t-omega", defines=omega_vec, parents=[vorticity], place="Sec. 4")
def vorticity_of_rigid_rotation():
    """omega^3 on the axis of u = (1, -Omega y, Omega x, 0), by its definition (MeV)."""
    x, y = sp.symbols("x y")
    flow = (sp.S.One, -omega_star * y, omega_star * x, sp.S.Zero)  # to first order in Omega, t and z do not appear
    lower = [sign * u for sign, u in zip(METRIC, flow, strict=True)]
    on_axis = {U_UP[i]: flow[i].xreplace({x: 0, y: 0}) for i in range(4)}
    for i, coordinate in enumerate((None, x, y, None)):
        for j in range(4):
            on_axis[DU[i][j]] = sp.S.Zero if coordinate is None else sp.diff(lower[j], coordinate)
    return vorticity()[OMEGA_VEC[3].name].xreplace(on_axis)


@vorticity_of_rigid_rotation.printed
def _():
    return -2 * omega_star


vorticity_of_rigid_rotation.erratum(
    "The printed definition gives omega = +Omega on the axis, with the eps^{0123} for which B^mu is the magnetic "
    "field; 2 Omega belongs to omega^mu = eps u du, and the minus sign to the other sign of eps, which turns B^mu too.",
    "A factor of two in the vortical current that (2) takes back.",
)


def thermal_coefficient() -> sp.Expr:
    """beta of one right-handed fermion of unit charge: -beta T^2 is its momentum along B at mu = 0."""
    return -free_gas.magnetic_momentum(RIGHT, sp.S.Zero, sp.S.One)


def summed(of, labels, potentials) -> sp.Expr:
    """Sum over species of the charges under `labels` times what one species gives at its potential."""
    table = charges()
    total = sp.S.Zero
    for name, chirality in CHIRALITY.items():
        weight = sp.Mul(*(table[f"{name} under {a}"] for a in labels))
        total += weight * of(chirality, potentials[SPECIES_MU[name].name], temp)
    return sp.expand(total)


@equation(
    "kaminski2016:2.leptons.B",
    defines=tuple(SIGMA_B.values()),
    parents=[charges, species_potentials],
    place="Sec. 2, (2) for the fields of Sec. 3",
)
def magnetic_coefficients_of_leptons():
    """Magnetic coefficients of free e_L, e_R and nu_L (MeV)."""
    potentials = species_potentials()
    return {q.name: summed(free_gas.magnetic_current, pair, potentials) for pair, q in SIGMA_B.items()}


@magnetic_coefficients_of_leptons.printed
def _():
    content = lepton_content(charges())
    return {q.name: sum(anomaly_coefficient(content, a, b, c) * MU[c] for c in LABELS) for (a, b), q in SIGMA_B.items()}


@equation(
    "kaminski2016:2.leptons.V",
    defines=tuple(SIGMA_V.values()),
    parents=[charges, species_potentials, vorticity_of_rigid_rotation],
    place="Sec. 2, (2) for the fields of Sec. 3",
)
def vortical_coefficients_of_leptons():
    """Vortical coefficients of free e_L, e_R and nu_L: current on the axis over the vorticity there (MeV^2)."""
    potentials = species_potentials()
    per_vorticity = omega_star / vorticity_of_rigid_rotation()
    return {
        q.name: sp.expand(per_vorticity * summed(free_gas.rotating_current, (a,), potentials))
        for a, q in SIGMA_V.items()
    }


@vortical_coefficients_of_leptons.arranged
def _():
    # Electrons have mu_l - mu_em +- mu_l5: differences of their squares are products, sums are sums of squares.
    electrons, neutrinos = mu_l - mu_em, mu_l + mu_l5
    product, thermal = 4 * electrons * mu_l5, sp.pi**2 * temp**2 / 3
    return {
        SIGMA_V["em"].name: product / (4 * sp.pi**2),
        SIGMA_V["l"].name: -(product + neutrinos**2 + thermal) / (4 * sp.pi**2),
        SIGMA_V["l5"].name: -(2 * electrons**2 + 2 * mu_l5**2 + neutrinos**2 + 3 * thermal) / (4 * sp.pi**2),
    }


@vortical_coefficients_of_leptons.printed
def _():
    content = lepton_content(charges())
    return {
        q.name: sp.Rational(1, 2)
        * sum(anomaly_coefficient(content, a, b, c) * MU[b] * MU[c] for b in LABELS for c in LABELS)
        - sp.Rational(content.trace(a).numerator, content.trace(a).denominator) * thermal_coefficient() * temp**2
        for a, q in SIGMA_V.items()
    }


vortical_coefficients_of_leptons.erratum(
    "Free fermions give twice the printed coefficient, as entropy production does: see (2).", "As for (2)."
)
