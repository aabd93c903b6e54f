"""The limit without scattering, by quadrature: a layer outside of the core, reached along straight rays.

At a point of the layer and in a direction at the angle acos(mu) from the radius, neutrinos are as many as the backward
ray inside the uniform core is long. Fraction and asymmetries are integrals over the place and two angles. Every
neutrino crosses the layer once; the unconverted leave along the same rays.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from generated import constants
from nukernels.errors import UserMistake
from nukernels.simulators.pulsar_kick.options import Options
from nukernels.simulators.pulsar_kick.star import named, profile_at, star


class Escaped(NamedTuple):
    """Crossings per neutrino (1 for a right quadrature), fraction converted, momentum along z over sum of moduli."""

    crossings: float
    frac_sterile: float
    asym_s: float
    asym_tau: float
    asym_total: float


def escaped(options: Options, places: int = 96, directions: int = 96, azimuths: int = 64) -> Escaped:
    """Gauss-Legendre in cos Theta and in (1 - b^2)^(1/2), b the impact parameter; trapezoidal in the azimuth."""
    if options.layer <= 1 or options.source != "volume" or options.resonance != "fixed":
        raise UserMistake(
            "the quadrature is for a fixed layer outside of the core (layer above 1) and source = volume; this run has "
            f"layer = {options.layer:g}, source = {options.source}, resonance = {options.resonance}"
        )
    numbers = star(options)
    node, place_weight = np.polynomial.legendre.leggauss(places)
    cos_place, sin_place = node[:, None, None], np.sqrt(1 - node**2)[:, None, None]
    s_node, s_weight = np.polynomial.legendre.leggauss(directions)
    s, s_weight = (s_node + 1) / 2, s_weight / 2
    # mu dmu = s ds/R^2: the integrand is smooth in s.
    mu = np.sqrt(1 - (1 - s**2) / options.layer**2)
    ray = named("backward_ray", cos_exit=mu, layer_ratio=options.layer)["chord"]
    per_direction = (ray * s * s_weight)[None, :, None]
    phi = 2 * np.pi * (np.arange(azimuths) + 0.5)[None, None, :] / azimuths
    dir_r, across = mu[None, :, None], np.sqrt(1 - mu**2)[None, :, None]
    dir_theta, dir_phi = across * np.cos(phi), across * np.sin(phi)
    place = {"cos_theta_dip": cos_place, "sin_theta_dip": sin_place}
    flight = {"dir_r": dir_r, "dir_theta": dir_theta, "dir_phi": dir_phi}
    dipole = {"x_dip": numbers.r_dipole / options.layer, "b_max": options.B / 1e15}
    if options.field == "orthogonal":
        field = named("transverse_field", **place, **flight, **dipole)["b_perp_res"]
    else:
        field = np.abs(
            named("dipole_field", **place, **dipole)["b_modulus" if options.field == "modulus" else "b_polar"]
        )
    at = profile_at(numbers, options.layer)
    length = float(at.l_rho) / constants.inverse_MeV_per_km
    chance = named(
        "adiabaticity_with_number",
        rho14=float(at.rho14),
        mu_nu_in_bohr=options.mu_nu,
        b15=field,
        l_rho_km=length / dir_r if options.gradient == "path" else length,
        y_e=options.y_e,
        gamma_front=numbers.front,
    )["p_conv"]
    # One is produced in the volume 4 pi/3, at 1/(4 pi) per solid angle: area 2 pi R^2 dcos, angles 2 pi mu dmu.
    number = per_direction * place_weight[:, None, None] * (0.75 / azimuths) * np.ones_like(phi)
    upwards = dir_r * cos_place - dir_theta * sin_place
    total, sterile = float(np.sum(number)), float(np.sum(number * chance))
    momentum, sterile_momentum = float(np.sum(number * upwards)), float(np.sum(number * chance * upwards))
    return Escaped(
        total,
        sterile / total,
        sterile_momentum / sterile if sterile else 0.0,
        (momentum - sterile_momentum) / (total - sterile),
        momentum / total,
    )
