"""Neutrinos that the star sends out by the Schwinger effect (liu2026, eqs. 3, 18, 40, 41).

Rates are those of the kernels, at the middle of each cell, over all radii, also outside the star. In curved space they
hold per proper volume and proper time, and the energy far away is g|A_0|.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generated import constants
from nukernels.simulators.gauge_star.matter import bare_kernel
from nukernels.simulators.gauge_star.star import MEV_PER_EV, Star
from nukernels.simulators.gauge_star.tov import KM

Array = NDArray[np.float64]

PER_SECOND = constants.inverse_MeV_per_second
SECONDS_PER_YEAR = 3.15576e7
CM = constants.inverse_MeV_per_cm
PARSEC = constants.pc / 1e3 * KM  # MeV^-1
PAIR_RATE_UNIT = PER_SECOND * KM**3  # MeV^4 in km^-3 s^-1
LEAST_SLOPE = 1e-300
COUPLING = 1e-14


@dataclass
class Emission:
    """At the middle of each cell: radius (km), energy far away (MeV), slope of g|phi| (MeV^2), pairs of one flavour
    per volume and time (MeV^4), flux of both flavours (MeV^-1 cm^-2 s^-1). rate: pairs of one flavour per second."""

    r: Array
    energy: Array
    slope: Array
    pair_rate: Array
    flux: Array
    rate: float
    total: float  # flux over all energies, cm^-2 s^-1

    @property
    def end_point(self) -> float:
        """Largest energy (MeV)."""
        return float(np.max(self.energy))

    @property
    def peak(self) -> tuple[float, float]:
        """Energy and height of the largest flux."""
        i = int(np.argmax(self.flux))
        return float(self.energy[i]), float(self.flux[i])

    def at(self, energies: Array) -> Array:
        """Flux at energies (MeV): the sum over all stretches on which the energy is monotone in r; zero elsewhere."""
        found = np.zeros_like(energies)
        turns = np.flatnonzero(np.diff(np.sign(np.diff(self.energy)))) + 1
        for part in np.split(np.arange(len(self.energy)), turns):
            if len(part) < 2:
                continue
            order = part if self.energy[part[-1]] > self.energy[part[0]] else part[::-1]
            found += np.interp(energies, self.energy[order], self.flux[order], left=0.0, right=0.0)
        return found


def emission(star: Star, distance_pc: float, g_pair: int = 1, m_flavour_eV: float = 0.0) -> Emission:
    """Rates and flux at a distance. Nothing is emitted where g = 0."""
    mesh = star.potential.mesh
    middle, width = (mesh.r[1:] + mesh.r[:-1]) / 2, np.diff(mesh.r)
    chi = star.potential.chi
    energy = (chi[1:] + chi[:-1]) / 2
    slope_far = np.abs(chi[:-1] - chi[1:]) / (width * KM)  # of the energy far away
    shrink, weight = np.ones_like(middle), np.ones_like(middle)
    if star.physics.gravity != "flat":
        phi, lam = (star.phi[1:] + star.phi[:-1]) / 2, (star.lam[1:] + star.lam[:-1]) / 2
        shrink, weight = np.exp(-phi - lam), np.exp(lam + phi)
    slope = slope_far * shrink
    distance = distance_pc * PARSEC
    safe = np.maximum(slope, LEAST_SLOPE)
    # Only the product of field and coupling enters: one that keeps the field inside the domain of the kernel.
    (pairs,) = bare_kernel("pair_creation")(safe / COUPLING, m_flavour_eV * MEV_PER_EV, COUPLING, g_pair)
    all_pairs, per_radius, _ = bare_kernel("neutrino_flux")(middle * KM, safe, distance, g_pair)
    per_radius = per_radius * np.divide(pairs, all_pairs, out=np.zeros_like(pairs), where=all_pairs > 0)
    per_radius = per_radius * weight
    both = float(np.sum(per_radius * width)) * KM
    flux = np.divide(
        per_radius, 4 * np.pi * distance**2 * slope_far, out=np.zeros_like(slope_far), where=slope_far > LEAST_SLOPE
    )
    return Emission(
        middle,
        energy,
        slope,
        pairs,
        flux * PER_SECOND * CM**2,
        both / 2 * PER_SECOND,
        both * PER_SECOND / (4 * np.pi * (distance / CM) ** 2),
    )
