"""The screened potential of a star as a boundary-value problem (liu2026, eqs. 34, 42; no shooting).

With chi = g|A_0| (MeV), psi = chi e^-Phi and radii in km,

    (r^2 e^(-Phi-lambda) chi')' = r^2 e^lambda (m_A^2 e^-Phi chi - g^2 n_net(r, psi)),

where Phi = lambda = 0 in flat space. n_mu falls and n_nu grows with psi, so the reaction term is monotone and the
solution unique; finite volumes give an M-matrix, and Newton's method with a tridiagonal matrix converges from any start
when a step that does not reduce the residual is shortened. At the outer edge the exact exterior solution is matched:
chi' = -(m_A + 1/r) chi.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import solve_banded

from nukernels.simulators.gauge_star.tov import KM

Array = NDArray[np.float64]

ROUNDS = 80
ENOUGH = 1e-12


@dataclass(frozen=True)
class Mesh:
    """Nodes and weights. inside: number of the last node in the star. conductance: of the cells between nodes.

    volume: of the cell around each node, times e^lambda; charged: the part within the star. redshift: e^-Phi.
    """

    r: Array
    inside: int
    conductance: Array
    volume: Array
    charged: Array
    redshift: Array
    lam: Array


def mesh(r: Array, inside: int, phi: Array | None = None, lam: Array | None = None) -> Mesh:
    """Weights of the finite volumes on nodes r (km) from 0, with the metric functions at the nodes in curved space."""
    middle = (r[1:] + r[:-1]) / 2
    width = np.diff(r)
    area = middle**2
    area[inside:] = (r[1:] * r[:-1])[inside:]  # exact for 1/r outside
    redshift, stretch = np.ones_like(r), np.zeros_like(r)
    if phi is not None and lam is not None:
        stretch = lam
        redshift = np.exp(-phi)
        area *= np.exp(-(phi[1:] + phi[:-1] + lam[1:] + lam[:-1]) / 2)
    ends = np.concatenate(([0.0], middle, [r[-1]])) ** 3 / 3
    factor = np.exp(stretch)
    volume = np.diff(ends) * factor
    charged = volume.copy()
    charged[inside] = (r[inside] ** 3 / 3 - ends[inside]) * factor[inside]
    charged[inside + 1 :] = 0.0
    return Mesh(r, inside, area / width, volume, charged, redshift, stretch)


@dataclass
class Potential:
    """chi and psi at the nodes; current: r^2 e^(-Phi-lambda) chi' in each cell, with minus sign (MeV km)."""

    mesh: Mesh
    chi: Array
    psi: Array
    current: Array
    rounds: int
    residual: float


Charges = Callable[[Array], tuple[Array, Array]]


def outlet(mesh: Mesh, m: float) -> float:
    """The current through the outer edge over chi there: chi' = -(m_A + 1/r) chi."""
    last = float(mesh.conductance[-1] * (mesh.r[-1] - mesh.r[-2]) / (mesh.r[-1] * mesh.r[-2]))
    return float(mesh.r[-1] ** 2 * (m + 1 / mesh.r[-1])) * last


def bands(mesh: Mesh, m: float, mass_redshift: bool = True) -> Array:
    """The tridiagonal matrix of the field equation without charges."""
    found = np.zeros((3, len(mesh.r)))
    found[0, 1:] = -mesh.conductance
    found[2, :-1] = -mesh.conductance
    found[1] = mesh.volume * m * m * (mesh.redshift if mass_redshift else 1.0)
    found[1, 1:] += mesh.conductance
    found[1, :-1] += mesh.conductance
    found[1, -1] += outlet(mesh, m)
    return found


def solve(
    mesh: Mesh, g: float, m: float, charges: Charges, neutrino: float, start: Array, mass_redshift: bool = True
) -> Potential:
    """The potential for a coupling g and a boson mass m (km^-1).

    charges: psi at the nodes of the star gives the density of muons and its slope in psi (MeV^3, MeV^2). neutrino:
    trapped neutrinos of all kinds are neutrino psi^3. start: chi at the nodes. mass_redshift: the factor e^-Phi of the
    mass term, which the printed (34) lacks.
    """
    source = g * g * KM**2
    n = mesh.inside + 1
    weight = mesh.redshift if mass_redshift else np.ones_like(mesh.redshift)
    matrix = bands(mesh, m, mass_redshift)
    diagonal_part = matrix[1].copy()
    own = mesh.volume * m * m * weight
    out = outlet(mesh, m)

    def balance(chi: Array) -> tuple[Array, Array, float]:
        psi = chi * mesh.redshift
        muons, slope = charges(psi[:n])
        trapped = neutrino * psi**3
        drawn = source * mesh.volume * trapped
        drawn_slope = source * mesh.volume * 3 * neutrino * psi**2 * mesh.redshift
        given = source * mesh.charged[:n] * muons
        current = mesh.conductance * (chi[:-1] - chi[1:])
        rest = own * chi + drawn
        rest[:n] -= given
        rest[1:] -= current
        rest[:-1] += current
        rest[-1] += out * chi[-1]
        diagonal = diagonal_part + drawn_slope
        diagonal[:n] -= source * mesh.charged[:n] * slope * mesh.redshift[:n]
        return rest, diagonal, float(np.sum(given))

    chi = np.maximum(start, 0.0)
    rest, diagonal, given = balance(chi)
    size, rounds = float(np.sum(np.abs(rest))), 0
    for _ in range(ROUNDS):
        rounds += 1
        matrix[1] = diagonal
        step = solve_banded((1, 1), matrix, -rest)
        share = 1.0
        while True:
            trial = np.maximum(chi + share * step, 0.0)
            rest, diagonal, given = balance(trial)
            now = float(np.sum(np.abs(rest)))
            if now < size or share < 1e-3 or now <= 1e-13 * given:
                break
            share /= 2
        moved = float(np.max(np.abs(trial - chi)))
        chi, size = trial, now
        if moved <= ENOUGH * float(np.max(chi)):
            break
    else:
        raise ArithmeticError(f"the potential did not converge: last step {moved:.3g} MeV of {np.max(chi):.3g}")
    current = mesh.conductance * (chi[:-1] - chi[1:])
    return Potential(mesh, chi, chi * mesh.redshift, current, rounds, size / max(given, 1e-300))
