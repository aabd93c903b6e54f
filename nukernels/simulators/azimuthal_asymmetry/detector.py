"""What a detector makes of a recoil: energy resolution, efficiency, and an azimuth that is not quite the true one.

Energy: the measured recoil is normal around T with sigma_T^2 = stochastic^2 T + constant^2 T^2, and is compared with
the threshold. Azimuth: either off by a normal error of one width for all ("azimuth", as the paper's 30 mrad), or from a
direction whose two components across the neutrino are each off by that width ("direction"): electrons that fly forward
then have no azimuth. Either multiplies the interference by the mean cosine of the error, and nothing else.
"""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from nukernels.errors import UserMistake
from nukernels.simulators.azimuthal_asymmetry.quadrature import Array

NEGLIGIBLE = 8.5  # standard deviations below the threshold: acceptance 1e-17
AROUND = (-6.0, -3.0, -1.5, 0.0, 1.5, 3.0, 6.0)  # standard deviations at which the integral over T is broken
WIDTHS = (1.0, 2.5, 5.0, 10.0, 25.0, 100.0)  # of the error of the direction, the same for sin theta


@dataclass(frozen=True)
class Detector:
    """stochastic in MeV^1/2, constant and efficiency without unit, angle in rad; table: CSV of T_MeV, efficiency."""

    stochastic: float = 0.0
    constant: float = 0.0
    angle: float = 0.0
    angle_model: str = "azimuth"
    efficiency: float = 1.0
    table: str = ""

    @property
    def sees_all_alike(self) -> bool:
        """Whether only factors come in, so that the closed recoil integrals apply."""
        by_direction = self.angle > 0 and self.angle_model == "direction"
        return self.stochastic == 0 and self.constant == 0 and not self.table and not by_direction

    def energy_error(self, recoil: Array) -> Array:
        """sigma_T in MeV."""
        return np.sqrt(self.stochastic**2 * recoil + self.constant**2 * recoil**2)

    def _width(self, recoil: float) -> float:
        return float(self.energy_error(np.array(recoil)))

    def acceptance(self, recoil: Array, threshold: float) -> Array:
        """Probability to be seen above the threshold."""
        from scipy.special import ndtr

        error = self.energy_error(recoil)
        distance = recoil - threshold
        with np.errstate(divide="ignore", invalid="ignore"):
            passed = np.where(error > 0, ndtr(distance / error), np.where(distance >= 0, 1.0, 0.0))
        return passed * self.seen(recoil)

    def seen(self, recoil: Array) -> Array:
        """Efficiency, without threshold."""
        if not self.table:
            return np.full_like(recoil, self.efficiency)
        energy, share = efficiency_table(self.table)
        return self.efficiency * np.interp(recoil, energy, share)

    def lowest(self, threshold: float) -> float:
        """Recoil below which nothing is seen (MeV)."""
        if self.stochastic == 0 and self.constant == 0:
            return threshold
        low, high = 0.0, threshold
        for _ in range(200):  # bisection to the last digit
            middle = (low + high) / 2
            if threshold - middle > NEGLIGIBLE * self._width(middle):
                low = middle
            else:
                high = middle
        return max(low, 1e-9)

    def edges(self, threshold: float) -> Array:
        """Recoils at which acceptance bends (MeV)."""
        width = self._width(threshold)
        bends = [threshold + k * width for k in AROUND] if width > 0 else [threshold]
        if self.table:
            bends += list(efficiency_table(self.table)[0])
        return np.unique([x for x in bends if x > 0])

    def sines(self) -> Array:
        """Sines of the polar angle at which the mean cosine bends."""
        by_direction = self.angle > 0 and self.angle_model == "direction"
        return np.array(WIDTHS) * self.angle if by_direction else np.zeros(0)

    def mean_cosine(self, sine: Array) -> Array:
        """Mean cosine of the error of the azimuth; sine: of the polar angle of the electron."""
        if self.angle == 0:
            return np.ones_like(sine)
        if self.angle_model == "azimuth":
            return np.full_like(sine, math.exp(-(self.angle**2) / 2))
        from scipy.special import i0e, i1e

        x = sine / self.angle
        return math.sqrt(math.pi / 8) * x * (i0e(x**2 / 4) + i1e(x**2 / 4))  # the mean phase of Rice's distribution


def efficiency_table(path: str) -> tuple[Array, Array]:
    """Recoil energies (MeV) and efficiencies; outside the table its first and last value hold."""
    try:
        return _table(path, Path(path).stat().st_mtime_ns)
    except OSError as error:
        raise UserMistake(f"efficiency_table = {path!r} cannot be read: {error.strerror}") from error


@cache
def _table(path: str, written: int) -> tuple[Array, Array]:
    """Read once for every time it was written."""
    lines = [line for line in Path(path).read_text().splitlines() if line.strip() and not line.startswith("#")]
    rows = list(csv.DictReader(lines))
    try:
        energy, share = (np.array([float(row[name]) for row in rows]) for name in ("T_MeV", "efficiency"))
    except (KeyError, TypeError, ValueError) as error:
        raise UserMistake(
            f"efficiency_table = {path!r} is not a CSV file of numbers with the columns T_MeV, efficiency: {error}"
        ) from error
    good = np.isfinite(energy) & (energy > 0) & (share >= 0) & (share <= 1)
    if not energy.size or not good.all() or np.any(np.diff(energy) <= 0):
        raise UserMistake(f"efficiency_table = {path!r} needs rising T_MeV above 0 and efficiencies from 0 to 1")
    return energy, share
