"""A user's nuclear matter in place of (59): symmetric energy and symmetry energy as a table or as functions.

A CSV file has the header n_b_fm3,symmetric_MeV,symmetry_MeV (comments start with #): baryon density, energy per baryon
of symmetric matter without rest mass, and symmetry energy. Between rows both are cubic splines of ln n_b. The table
must reach from the surface of the star to the densest centre that is asked for.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from generated import constants
from nukernels.errors import UserMistake
from nukernels.simulators.gauge_star.matter import DM_NP, FERMI3, bare_kernel

Array = NDArray[np.float64]

COLUMNS = ("n_b_fm3", "symmetric_MeV", "symmetry_MeV")
FEWEST = 8


class Tabulated:
    """Energy per baryon E(n_b) + S(n_b) delta^2 with E and S by splines; equal tables are equal."""

    def __init__(self, n_b: Array, symmetric: Array, symmetry: Array) -> None:
        self.n_b, self.symmetric, self.symmetry = n_b, symmetric, symmetry
        self.densest = float(n_b[-1])

    @cached_property
    def splines(self) -> tuple[Any, Any]:
        """E and S over the logarithm of the density in MeV^3."""
        log_n = np.log(self.n_b * FERMI3)
        return CubicSpline(log_n, self.symmetric), CubicSpline(log_n, self.symmetry)

    def slopes(self, n_b: Array, delta: Array) -> tuple[Array, Array, Array, Array, Array]:
        """rho_N, P_N, mu_n and its slopes in n_b and delta, by (57) and (58)."""
        symmetric, symmetry = self.splines
        log_n = np.log(n_b)
        e, e_1, e_2 = (symmetric(log_n, k) for k in range(3))
        s, s_1, s_2 = (symmetry(log_n, k) for k in range(3))
        energy = e + s * delta**2 + constants.m_p + (1 + delta) / 2 * DM_NP
        compressed = e_1 + s_1 * delta**2
        in_delta = 2 * s * delta + DM_NP / 2
        mu_n = energy + compressed + (1 - delta) * in_delta
        by_log = compressed + e_2 + s_2 * delta**2 + (1 - delta) * 2 * delta * s_1
        by_delta = 2 * delta * s_1 + (1 - delta) * 2 * s
        return n_b * energy, n_b * compressed, mu_n, by_log / n_b, by_delta

    def leptons(self, n_b: Array, delta: Array, psi: Array) -> tuple[Any, ...]:
        """The outputs of the kernel "composition" with this S, and d ln S/d ln n_b."""
        symmetry = self.splines[1]
        s, s_1 = symmetry(np.log(n_b)), symmetry(np.log(n_b), 1)
        found = bare_kernel("composition")(n_b, delta, psi, FERMI3, s, 0.0, DM_NP, constants.m_mu)
        return (*found, s_1 / s)

    def _key(self) -> tuple[bytes, ...]:
        return (self.n_b.tobytes(), self.symmetric.tobytes(), self.symmetry.tobytes())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tabulated) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())


def from_functions(
    symmetric: Callable[[Array], Array],
    symmetry: Callable[[Array], Array],
    thinnest: float = 2e-5,
    densest: float = 1.45,
    rows: int = 400,
) -> Tabulated:
    """From functions of n_b (fm^-3) that give MeV."""
    n_b = np.geomspace(thinnest, densest, rows)
    return checked(n_b, np.asarray(symmetric(n_b), dtype=float), np.asarray(symmetry(n_b), dtype=float), "functions")


def from_table(path: str | Path) -> Tabulated:
    """From a CSV file; a mistake names the column."""
    try:
        with open(path, newline="") as file:
            rows = list(csv.DictReader(line for line in file if line.strip() and not line.startswith("#")))
    except OSError as error:
        raise UserMistake(f"nuclear_table = {str(path)!r} cannot be read: {error.strerror}") from error
    if not rows or any(name not in rows[0] for name in COLUMNS):
        raise UserMistake(f"nuclear_table = {str(path)!r} needs the columns {', '.join(COLUMNS)}")
    try:
        columns = [np.array([float(row[name]) for row in rows]) for name in COLUMNS]
    except (TypeError, ValueError) as error:
        raise UserMistake(f"nuclear_table = {str(path)!r} holds something that is no number: {error}") from error
    return checked(columns[0], columns[1], columns[2], str(path))


def checked(n_b: Array, symmetric: Array, symmetry: Array, origin: str) -> Tabulated:
    """A functional, or the reason why not."""
    if len(n_b) < FEWEST:
        raise UserMistake(f"{origin}: {len(n_b)} densities are too few; give {FEWEST} or more")
    for name, values in zip(COLUMNS, (n_b, symmetric, symmetry), strict=True):
        if not np.all(np.isfinite(values)):
            raise UserMistake(f"{origin}: {name} must be finite numbers")
    if np.any(np.diff(n_b) <= 0) or n_b[0] <= 0:
        raise UserMistake(f"{origin}: n_b_fm3 must increase from above zero")
    if np.any(symmetry <= 0):
        raise UserMistake(f"{origin}: symmetry_MeV must be positive")
    return Tabulated(n_b, symmetric, symmetry)
