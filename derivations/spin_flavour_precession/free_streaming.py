"""Neutrinos that fly freely from a uniform core to a layer outside it (for nardi2000, Sec. 5).

The number that crosses the layer at a point, in a direction at the angle acos(mu) from the outward radius, is
proportional to the length of the backward ray inside the core, and to mu for the area seen. This is the limit without
scattering; fraction and asymmetry of the sterile neutrinos are then integrals over the place and two direction angles.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp

from derivations.core import definition
from derivations.spin_flavour_precession.symbols import chord, cos_exit, layer_ratio

PLACES, COSINES, AZIMUTHS = 48, 48, 32


@definition("nardi2000:t-chord", defines=chord, place="Sec. 5, limit without scattering")
def backward_ray():
    """Length of the core, in units of R_c, along the backward ray; the ray misses the core if mu is small."""
    impact = layer_ratio**2 * (1 - cos_exit**2)
    return sp.Piecewise((2 * sp.sqrt(1 - impact), (impact <= 1) & (cos_exit > 0)), (sp.S.Zero, True))


@backward_ray.arranged
def _():
    impact = layer_ratio**2 * (1 - cos_exit) * (1 + cos_exit)
    return sp.Piecewise((2 * sp.sqrt(1 - impact), (impact <= 1) & (cos_exit > 0)), (sp.S.Zero, True))


@dataclass(frozen=True)
class Layer:
    """A resonance layer: radius over R_c, dipole displacement over R_c, largest adiabaticity."""

    radius: float
    displacement: float
    gamma_max: float


@dataclass(frozen=True)
class Escaped:
    """Without scattering: number of all over number produced, fraction converted, momentum per particle along z."""

    crossing: float
    fraction: float
    asym_s: float
    asym_tau: float
    asym_total: float


Field = Callable[..., Any]  # (cos Theta, sin Theta, x) -> radial and polar components for B = 1


def escape(layer: Layer, field: Field, probability: Callable[[Any], Any], ray: Callable[[Any, float], Any]) -> Escaped:
    """Gauss-Legendre in cos Theta and in sqrt(1 - b^2), b the impact parameter; trapezoidal in the azimuth."""
    import numpy as np

    node, weight = np.polynomial.legendre.leggauss(PLACES)
    cos_place = node[:, None, None]
    sin_place = np.sqrt(1 - cos_place**2)
    # mu dmu = s ds/R^2 with s = sqrt(1 - b^2) from 0 to 1: the integrand is smooth in s.
    s, s_weight = (np.polynomial.legendre.leggauss(COSINES)[0] + 1) / 2, np.polynomial.legendre.leggauss(COSINES)[1] / 2
    mu = np.sqrt(1 - (1 - s**2) / layer.radius**2)[None, :, None]
    flux = ray(mu, layer.radius) * (s * s_weight / layer.radius**2)[None, :, None]
    phi = 2 * np.pi * (np.arange(AZIMUTHS) + 0.5)[None, None, :] / AZIMUTHS
    sideways = np.sqrt(1 - mu**2)
    along = (mu, sideways * np.cos(phi), sideways * np.sin(phi))
    radial, polar = field(cos_place, sin_place, layer.displacement / layer.radius)
    across = (radial * along[1] - polar * along[0]) ** 2 + (radial**2 + polar**2) * along[2] ** 2
    # Number per produced: area 2 pi R^2 dcos, solid angle 2 pi dmu / azimuths, density 1/(4 pi) per length and 4 pi/3.
    density = flux * weight[:, None, None] * layer.radius**2 * np.pi / (4 * np.pi / 3) / AZIMUTHS
    upwards = along[0] * cos_place - along[1] * sin_place
    converted = probability(layer.gamma_max * across)
    total, sterile = np.sum(density * np.ones_like(across)), np.sum(density * converted)
    momentum, sterile_momentum = np.sum(density * upwards), np.sum(density * converted * upwards)
    return Escaped(
        float(total),
        float(sterile / total),
        float(sterile_momentum / sterile) if sterile else 0.0,
        float((momentum - sterile_momentum) / (total - sterile)),
        float(momentum / total),
    )
