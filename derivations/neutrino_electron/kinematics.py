"""Elastic scattering on an electron at rest: recoil angle, kinematic limits, phase space (pastor1998, Sec. II).

The neutrino comes along axis 3. Everything follows from k_1 + p_1 = k_2 + p_2 with massless k.
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp
from sympy.codegen.cfunctions import Sqrt

from derivations.core import definition, dot, equation
from derivations.core.dirac import METRIC
from derivations.neutrino_electron.symbols import (
    cos_theta,
    m_electron,
    omega_min,
    omega_nu,
    p2,
    p2_abs,
    p2_xi,
    p_transverse,
    phi,
    t_max,
    t_recoil,
    theta_recoil,
    xi_abs,
)

# Zero by t-tmax. The factor m_e leaves T_max as the one quantity in which the relation is linear.
END_POINT = m_electron * (t_max * (m_electron + 2 * omega_nu) - 2 * omega_nu**2)
FourVector = tuple[sp.Expr, ...]
K1: FourVector = (omega_nu, sp.S.Zero, sp.S.Zero, omega_nu)
P1: FourVector = (m_electron, sp.S.Zero, sp.S.Zero, sp.S.Zero)
P2: FourVector = (m_electron + t_recoil, *p2)
K2: FourVector = tuple(a + b - c for a, b, c in zip(K1, P1, P2, strict=True))


def square(momentum: Sequence[sp.Expr]) -> sp.Expr:
    """Invariant square of a four-momentum."""
    return sum(METRIC[i] * momentum[i] ** 2 for i in range(4))


def momentum_squared() -> sp.Expr:
    """|p_2|^2 of an electron of kinetic energy T."""
    return sp.expand((m_electron + t_recoil) ** 2 - m_electron**2)


def momentum_along() -> sp.Expr:
    """p_2 along the neutrino: with |p_2| known, k_2^2 = 0 is linear in it."""
    across = momentum_squared() - p2[2] ** 2
    massless = sp.expand(square(K2)).subs(p2[1] ** 2, across - p2[0] ** 2)
    (along,) = sp.solve(sp.expand(massless), p2[2])
    return sp.factor(along)


@equation("pastor1998:t-tmax", defines=t_max, place="Sec. II, below (6)")
def end_of_recoil():
    """Largest recoil energy: the electron goes where the neutrino went, p_2 = p_2 along k_1 (MeV)."""
    forward = sp.cancel((momentum_along() ** 2 - momentum_squared()) / t_recoil)
    (largest,) = sp.solve(forward, t_recoil)
    return largest


@end_of_recoil.printed
def _():
    return 2 * omega_nu**2 / (m_electron + 2 * omega_nu)


@definition("pastor1998:t-omega-min", defines=omega_min, parents=[end_of_recoil], place="Sec. III, (11)")
def lowest_energy():
    """Lowest neutrino energy that can give the recoil T: the inverse of T_max(omega) (MeV)."""
    energies = sp.solve(sp.numer(sp.together(end_of_recoil() - t_recoil)), omega_nu)
    (positive,) = (e for e in energies if e.subs({t_recoil: 1, m_electron: 1}) > 0)
    return positive


@lowest_energy.arranged
def _():
    return (t_recoil + Sqrt(t_recoil * (t_recoil + 2 * m_electron))) / 2  # one root, where SymPy would make it two


@definition("pastor1998:6.cos", defines=cos_theta, place="Sec. II, (6)")
def recoil_cosine():
    """Cosine of the angle between neutrino and recoil electron."""
    return sp.sqrt(sp.factor(momentum_along() ** 2 / momentum_squared()))


@recoil_cosine.arranged
def _():
    return (1 + m_electron / omega_nu) * sp.sqrt(t_recoil / (t_recoil + 2 * m_electron))


@definition("pastor1998:6.p", defines=p_transverse, relations=[END_POINT], place="Sec. II, (6)")
def transverse_momentum():
    """|p_2| sin theta, the momentum of the electron across the neutrino (MeV)."""
    return sp.sqrt(sp.factor(momentum_squared() - momentum_along() ** 2))


@transverse_momentum.arranged
def _():
    return sp.sqrt(2 * m_electron * t_recoil * (1 - t_recoil / t_max))


@definition("pastor1998:6.theta", defines=theta_recoil, relations=[END_POINT], place="Sec. II, (6)")
def recoil_angle():
    """Angle between neutrino and recoil electron (rad)."""
    return sp.atan(p_transverse / momentum_along())


@equation(
    "pastor1998:6",
    defines=p2_xi,
    dimension=1,
    parents=[transverse_momentum],
    relations=[END_POINT],
    place="Sec. II",
)
def momentum_along_polarisation():
    """p_2.xi_perp in terms of angles, and with |p_2| sin theta in terms of the recoil (MeV)."""
    direction = (sp.sin(theta_recoil) * sp.cos(phi), sp.sin(theta_recoil) * sp.sin(phi), sp.cos(theta_recoil))
    product = dot(p2_abs * sp.ImmutableMatrix(direction), sp.ImmutableMatrix([xi_abs, 0, 0]))
    across = sp.cancel(product / (p2_abs * sp.sin(theta_recoil)))
    return {"angles": product, p2_xi.name: transverse_momentum() * across}


@momentum_along_polarisation.printed
def _():
    recoil = sp.sqrt(2 * m_electron * t_recoil * (1 - t_recoil / t_max)) * xi_abs * sp.cos(phi)
    return {"angles": p2_abs * sp.sin(theta_recoil) * xi_abs * sp.cos(phi), p2_xi.name: recoil}


def cross_section_per_amplitude() -> sp.Expr:
    """d sigma/(dT dphi) over |M|^2, for 4 m_e omega as the flux and states normalised to 2E per volume.

    The delta function of energy fixes cos theta; |d(energies)/d cos theta| comes from the outgoing neutrino.
    """
    cosine, momentum, energy, neutrino = sp.symbols("c p E omega_2", positive=True)
    outgoing = sp.sqrt(omega_nu**2 + momentum**2 - 2 * omega_nu * momentum * cosine)
    slope = sp.Abs(sp.diff(outgoing, cosine)).xreplace({outgoing: neutrino})
    states = momentum**2 / ((2 * sp.pi) ** 3 * 2 * energy) * (energy / momentum)  # d^3p_2 = p E dT dcos dphi
    return sp.cancel(states * 2 * sp.pi / (2 * neutrino) / slope / (4 * m_electron * omega_nu))
