"""One free Weyl field in a magnetic field, or rotating: currents and momentum along the axis.

Magnetic: only the lowest Landau level is one-sided; in a higher one momenta p and -p cancel (a statement tested with
the levels' matrices). Rotating: the thermal state is a function of H - Omega J_z, with H = chirality sigma.p and J_z
conserved. On the axis L_z acting on the position eigenstate is zero, so to first order

    <O(0)> = - Omega trace over spin and momentum of O f'(H) sigma_z/2 .

All values are per unit of field (charge included) or of angular velocity, for a right- or left-handed field, and
count particles less antiparticles.
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from derivations.anomalous_transport.anomaly import states_per_area, states_per_length, velocity_of_lowest_level
from derivations.anomalous_transport.thermal import fermi_integral

SIGMA = (
    sp.Matrix([[0, 1], [1, 0]]),
    sp.Matrix([[0, -sp.I], [sp.I, 0]]),
    sp.Matrix([[1, 0], [0, -1]]),
)
HELICITIES = (1, -1)
ANGLE, AZIMUTH = sp.symbols("cos_theta phi", real=True)
ROOT = sp.sqrt(1 - ANGLE**2)
DIRECTION = (ROOT * sp.cos(AZIMUTH), ROOT * sp.sin(AZIMUTH), ANGLE)


def magnetic_current(chirality: int, mu: sp.Expr, temperature: sp.Expr) -> sp.Expr:
    """Number current of the lowest level: holes move with the velocity of their state, hence the difference F_0."""
    per_momentum = states_per_area(sp.S.One) * states_per_length(sp.S.One)
    return velocity_of_lowest_level(chirality) * per_momentum * fermi_integral(0, mu, temperature)


def magnetic_momentum(chirality: int, mu: sp.Expr, temperature: sp.Expr) -> sp.Expr:
    """Energy current of the lowest level, which is its momentum density too: E = chirality p."""
    per_momentum = states_per_area(sp.S.One) * states_per_length(sp.S.One)
    return velocity_of_lowest_level(chirality) * per_momentum * fermi_integral(1, mu, temperature)


def projector(helicity: int) -> sp.Matrix:
    """(1 + helicity sigma.n)/2."""
    along = sum((n * s for n, s in zip(DIRECTION, SIGMA, strict=True)), sp.zeros(2, 2))
    return (sp.eye(2) + helicity * along) / 2


def average(value: sp.Expr) -> sp.Expr:
    """Mean over directions."""
    over_azimuth = sp.integrate(sp.expand(sp.expand(value)), (AZIMUTH, 0, 2 * sp.pi)) / (2 * sp.pi)
    return sp.integrate(sp.expand(sp.trigsimp(over_azimuth)), (ANGLE, -1, 1)) / 2


@cache
def spin_weights(operator: sp.ImmutableMatrix) -> tuple[sp.Expr, ...]:
    """Mean over directions of trace(operator P sigma_z/2), by helicity."""
    return tuple(average((operator * projector(helicity) * SIGMA[2] / 2).trace()) for helicity in HELICITIES)


def slope_integral(chirality: int, power: int, weights: tuple[sp.Expr, ...], mu: sp.Expr, t: sp.Expr) -> sp.Expr:
    """Integral over d^3p/(2 pi)^3 of -p^power times the sum over helicities of weight times f'(energy).

    The helicity whose energy is -p counts antiparticles: f'(-p) is the slope of their occupation at p. By parts,
    p^(power+2) f' becomes (power + 2) p^(power+1) f. ValueError where particles and antiparticles do not combine.
    """
    by_sign = dict(zip((chirality * helicity for helicity in HELICITIES), weights, strict=True))
    n = power + 1
    if sp.expand(by_sign[-1] - (-1) ** (n + 1) * by_sign[1]) != 0:
        raise ValueError("particles and antiparticles do not combine to a polynomial")
    return (power + 2) * by_sign[1] * fermi_integral(n, mu, t) / (2 * sp.pi**2)


def rotating_current(chirality: int, mu: sp.Expr, t: sp.Expr) -> sp.Expr:
    """Number current on the axis per angular velocity: operator chirality sigma_z."""
    return slope_integral(chirality, 0, spin_weights(sp.ImmutableMatrix(chirality * SIGMA[2])), mu, t)


def rotating_energy_current(chirality: int, mu: sp.Expr, t: sp.Expr) -> sp.Expr:
    """Energy current on the axis per angular velocity: the same with the energy, chirality helicity p."""
    weights = spin_weights(sp.ImmutableMatrix(chirality * SIGMA[2]))
    with_energy = tuple(chirality * helicity * w for helicity, w in zip(HELICITIES, weights, strict=True))
    return slope_integral(chirality, 1, with_energy, mu, t)


def rotating_canonical_momentum(chirality: int, mu: sp.Expr, t: sp.Expr) -> sp.Expr:
    """Density of p_z on the axis per angular velocity."""
    return slope_integral(chirality, 1, spin_weights(sp.ImmutableMatrix(ANGLE * sp.eye(2))), mu, t)


def rotating_momentum(chirality: int, mu: sp.Expr, t: sp.Expr) -> sp.Expr:
    """Momentum density of the symmetric stress tensor: the mean of energy current and canonical momentum."""
    both = rotating_energy_current(chirality, mu, t) + rotating_canonical_momentum(chirality, mu, t)
    return sp.expand(both / 2)


def number_density(mu: sp.Expr, t: sp.Expr) -> sp.Expr:
    """Net density of one species."""
    return fermi_integral(2, mu, t) / (2 * sp.pi**2)


def energy_of_gas(mu: sp.Expr, t: sp.Expr) -> sp.Expr:
    """Energy density of one species."""
    return fermi_integral(3, mu, t) / (2 * sp.pi**2)


def pressure_of_gas(mu: sp.Expr, t: sp.Expr) -> sp.Expr:
    """Flux of p_z along z: p cos^2, with the mean of cos^2 over directions."""
    return average(ANGLE**2) * energy_of_gas(mu, t)
