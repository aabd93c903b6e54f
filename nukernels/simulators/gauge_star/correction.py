"""What curved space does to A_0 (liu2026, eq. 50, Fig. 7): first order in the metric, printed and derived, and in full.

The flat potential and its sources are kept; only the operator changes. First order:

    L chi_1 = (2 lambda + Phi) lap chi_0 + (lambda' + Phi') chi_0' - m_A^2 Phi chi_0,

with L the flat operator of (42); the last term is missing in print. On finite volumes the first two terms are fluxes.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import solve_banded

from nukernels.simulators.gauge_star import field
from nukernels.simulators.gauge_star.star import Star
from nukernels.simulators.gauge_star.tov import KM

Array = NDArray[np.float64]


class Correction(NamedTuple):
    """g|A_0| (MeV) at the nodes: flat; corrections of first order as printed and derived; the full linear one."""

    flat: Array
    printed: Array
    derived: Array
    full: Array


def correction(star: Star) -> Correction:
    """Of a star that was solved in flat space, with its sources as they are."""
    mesh = star.potential.mesh
    chi, m2 = star.potential.chi, star.m**2
    middle = (star.phi[1:] + star.phi[:-1] + star.lam[1:] + star.lam[:-1]) / 2
    charge = _charge(star)
    # (r^2 (Phi + lambda) chi_0')' + lambda (r^2 chi_0')' per cell, and the mass term
    bent = np.zeros_like(chi)
    through = -star.potential.current * middle
    bent[:-1] += through
    bent[1:] -= through
    laplacian = mesh.volume * m2 * chi - charge
    printed = bent + star.lam * laplacian
    derived = printed - m2 * star.phi * mesh.volume * chi
    first = [_linear(mesh, star.m, -right) for right in (printed, derived)]
    curved = field.mesh(mesh.r, mesh.inside, star.phi, star.lam)
    full = _linear(curved, star.m, charge * np.exp(star.lam))
    return Correction(chi, first[0], first[1], full)


def _charge(star: Star) -> Array:
    """g^2 times the net number per solid angle in each cell (MeV km)."""
    mesh = star.potential.mesh
    trapped = star.physics.trapped * star.neutrino * star.psi**3
    found: Array = (star.g * KM) ** 2 * (mesh.charged * star.inner(star.state.n_mu) - mesh.volume * trapped)
    return found


def _linear(mesh: field.Mesh, m: float, charge: Array) -> Array:
    """chi of given charges, with the mass term of the mesh."""
    bands = field.bands(mesh, m)
    found: Array = solve_banded((1, 1), bands, charge)
    return found
