"""How many events make an asymmetry visible: for azimuths distributed as (1 + a cos(phi - phi_0))/2 pi.

Expected 2 log(likelihood ratio) against isotropy per event (Asimov), 2 <log(1 + a cos)>: a^2/2 for small a, which is
a^2 times the Fisher information 1/2. It must exceed n^2 where the direction of the field is known (one parameter), and
-2 log p of n sigma where it is fitted (two parameters). Counting half planes, sigma_A = sqrt((1 - A^2)/N).
"""

from __future__ import annotations

import numpy as np
from scipy.special import log_ndtr

from nukernels.simulators.azimuthal_asymmetry.quadrature import Array


def information(a: Array) -> Array:
    """Expected 2 log(likelihood ratio) per event: 2 (1 - s + log((1 + s)/2)) with s = sqrt(1 - a^2)."""
    square = np.asarray(a) ** 2
    missing = square / (1 + np.sqrt(1 - square))  # 1 - s
    return np.asarray(2 * (missing + np.log1p(-missing / 2)))


def needed_ratio(sigmas: float, direction_known: bool) -> float:
    """2 log(likelihood ratio) of an effect of so many standard deviations (two-sided)."""
    if direction_known:
        return sigmas**2
    return float(-2 * (np.log(2) + log_ndtr(-sigmas)))


def events_needed(a: Array, sigmas: float, direction_known: bool) -> Array:
    """Events for a modulation a; infinite for none."""
    with np.errstate(divide="ignore"):
        return np.asarray(needed_ratio(sigmas, direction_known) / information(a))


def events_by_halves(asymmetry: Array, sigmas: float) -> Array:
    """Events for A of (18) to be n standard deviations from zero, counted in the best half planes."""
    with np.errstate(divide="ignore"):
        return np.asarray(sigmas**2 * (1 - asymmetry**2) / asymmetry**2)
