"""Conversion where a neutrino meets the resonance layer: field, adiabaticity (6) and probability (5)."""

from __future__ import annotations

from typing import Any

import numpy as np

from generated.numba.spin_flavour_precession import (
    adiabaticity_with_number,
    dipole_field,
    potential,
    transverse_field,
)
from nukernels.simulators.pulsar_kick.draws import density_and_length
from nukernels.simulators.pulsar_kick.jit import inlined

ORTHOGONAL, MODULUS, TANGENTIAL = range(3)
BESIDE = 1e-9  # where the two sides of the kink are looked at


@inlined
def layer_radius(e_nu: Any, star: Any) -> Any:
    """Radius over R_c where this energy resonates; 0 if nowhere."""
    if not star.by_energy:
        return star.layer
    gap = potential(0.0, 0.0, 0.0, 0.0, e_nu, 0.0, 0.0, 0.0, star.g_fermi, star.dm2)[1]
    rho = gap / star.v14
    if rho >= star.rho_centre:
        return 0.0
    if rho >= star.rho_core:
        return ((star.rho_centre - rho) / (star.rho_centre - star.rho_core)) ** (1.0 / star.n_core)
    return (star.rho_core / rho) ** (1.0 / star.n_atm)


@inlined
def conversion(x: Any, y: Any, z: Any, nx: Any, ny: Any, nz: Any, radius: Any, star: Any) -> Any:
    """Probability at a point of the sphere of this radius."""
    cos_place = z / radius
    axis = np.sqrt(x * x + y * y)
    sin_place = axis / radius
    ux, uy = (x / axis, y / axis) if axis > 0.0 else (1.0, 0.0)
    beside = ux * nx + uy * ny
    dir_r = beside * sin_place + nz * cos_place
    dir_theta = beside * cos_place - nz * sin_place
    dir_phi = ux * ny - uy * nx
    x_dip = star.r_dipole / radius
    # One dipole moment for all radii: the largest field is B on star.layer.
    shrink = (star.layer - star.r_dipole) / (radius - star.r_dipole)
    largest = star.b15 * abs(shrink * shrink * shrink)
    if star.field == ORTHOGONAL:
        b = transverse_field(cos_place, sin_place, dir_r, dir_theta, dir_phi, x_dip, largest)
    else:
        _, polar, modulus = dipole_field(cos_place, sin_place, x_dip, largest)
        b = abs(modulus) if star.field == MODULUS else abs(polar)
    rho, length = density_and_length(radius, star)
    if star.mean_at_kink and abs(radius - 1.0) < BESIDE:
        within, without = density_and_length(1.0 - BESIDE, star)[1], density_and_length(1.0 + BESIDE, star)[1]
        length = 0.5 * (within + without)
    if star.oblique:
        length /= abs(dir_r)
    return adiabaticity_with_number(rho, star.mu_nu, b, length * star.r_core_km, star.y_e, star.front)[1]
