"""Statements about the kinematics of (6) and of the limits T_max and omega_min."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Vanishing, identity
from derivations.core.dirac import METRIC
from derivations.neutrino_electron.kinematics import (
    END_POINT,
    end_of_recoil,
    lowest_energy,
    momentum_along_polarisation,
    recoil_angle,
    recoil_cosine,
    transverse_momentum,
)
from derivations.neutrino_electron.symbols import (
    m_electron,
    omega_nu,
    p2_abs,
    p2_xi,
    p_transverse,
    phi,
    t_recoil,
    theta_recoil,
    xi_abs,
)

Of = Callable[[Any], Any]
MOMENTUM_SQUARED = t_recoil * (t_recoil + 2 * m_electron)


@identity("pastor1998:energy-momentum", constrains=[recoil_cosine, transverse_momentum, end_of_recoil], item=6)
def energy_and_momentum_are_conserved(of: Of) -> Iterator[Vanishing]:
    """With the recoil angle of (6) the outgoing neutrino is massless, and both parts of p_2 make up its modulus."""
    momentum, cosine = sp.sqrt(MOMENTUM_SQUARED), of(recoil_cosine)
    along, energy = omega_nu - momentum * cosine, omega_nu - t_recoil
    outgoing = (energy, of(transverse_momentum), 0, along)
    square = sum(METRIC[i] * outgoing[i] ** 2 for i in range(4))
    yield Vanishing("massless neutrino", square, [END_POINT])
    yield Vanishing("modulus", of(transverse_momentum) ** 2 - MOMENTUM_SQUARED * (1 - cosine**2), [END_POINT])


@identity("pastor1998:limits", constrains=[end_of_recoil, lowest_energy, recoil_cosine, transverse_momentum], item=6)
def kinematic_limits(of: Of) -> Iterator[Vanishing]:
    """The largest recoil is forward, its neutrino comes back; omega_min is the inverse of T_max."""
    end = of(end_of_recoil)
    yield Vanishing("forward at the end", of(recoil_cosine).xreplace({t_recoil: end}) ** 2 - 1)
    yield Vanishing("inverse", end.xreplace({omega_nu: of(lowest_energy)}) - t_recoil)
    back = omega_nu - end  # energy of a neutrino scattered by 180 degrees: 1/w' - 1/w = 2/m
    yield Vanishing("backward neutrino", 1 / back - 1 / omega_nu - 2 / m_electron)
    slow = sp.limit(of(transverse_momentum) ** 2 / t_recoil, t_recoil, 0)
    yield Vanishing("slow recoils go sideways", slow - 2 * m_electron, [END_POINT])


@identity("pastor1998:angle", constrains=[recoil_angle, transverse_momentum, recoil_cosine], item=6)
def angle_cosine_and_transverse_momentum_agree(of: Of) -> Iterator[Vanishing]:
    """One triangle: cos of the angle is the cosine, tan^2 + 1 = 1/cos^2."""
    angle = of(recoil_angle).xreplace({p_transverse: of(transverse_momentum)})
    yield Vanishing("cosine", sp.cos(angle) ** 2 - of(recoil_cosine) ** 2, [END_POINT])
    yield Vanishing("sine", sp.sin(angle) * sp.sqrt(MOMENTUM_SQUARED) - of(transverse_momentum), [END_POINT])


@identity("pastor1998:projection", constrains=[momentum_along_polarisation, recoil_cosine], item=6)
def projection_on_the_polarisation(of: Of) -> Iterator[Vanishing]:
    """(6) by angles and by recoil is one number, largest along xi_perp, opposite on the other side, 0 at the end."""
    value = of(momentum_along_polarisation)
    sine_squared = 1 - of(recoil_cosine) ** 2
    by_angles = value["angles"] / sp.sin(theta_recoil)
    yield Vanishing(
        "both forms",
        (by_angles / p2_abs) ** 2 * MOMENTUM_SQUARED * sine_squared - value[p2_xi.name] ** 2,
        [END_POINT],
    )
    yield Vanishing("along xi_perp", by_angles.xreplace({phi: sp.S.Zero}) - p2_abs * xi_abs)
    forward = value[p2_xi.name].xreplace({phi: sp.S.Zero}) / xi_abs
    yield Vanishing("recoil form", forward - sp.sqrt(MOMENTUM_SQUARED * sine_squared), [END_POINT])
    for name, form in value.items():
        yield Vanishing(f"{name}: other side", form + form.xreplace({sp.cos(phi): sp.cos(phi + sp.pi)}))
