"""Published solar tables as plain numbers: pp and 8B spectra, electron density and production by radius.

Spectra are linear between the entries of their tables. Folding a function with a spectrum puts Gauss-Legendre points
in every interval of the table, so that the kinks of the interpolant cost nothing.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from derivations.core.units import MeV3_per_inverse_cubic_cm, constant, inverse_MeV2_per_inverse_GeV2

DATA = Path(__file__).resolve().parent.parent / "data"
SPECTRA = {"pp": "solar_pp_spectrum_bahcall1997.csv", "8B": "solar_8B_spectrum_bahcall1996.csv"}
PRODUCTION = "solar_production_profile_b16_gs98.csv"
# Gauss-Legendre points and weights of order 8 on (-1, 1): exact for polynomials of degree 15.
NODES = (0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363)
WEIGHTS = (0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763)
GAUSS = tuple((sign * x, w) for x, w in zip(NODES, WEIGHTS, strict=True) for sign in (-1, 1))


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table of derivations/data."""
    with (DATA / name).open(newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


@cache
def spectrum(source: str) -> tuple[tuple[float, float], ...]:
    """(energy in MeV, neutrinos per MeV) of a source; the pp table begins at zero."""
    table = [(float(r["E_MeV"]), float(r["lambda_per_MeV"])) for r in rows(SPECTRA[source])]
    return tuple(table if table[0][0] == 0 else [(0.0, 0.0), *table])


def end_point(source: str) -> float:
    """The largest energy of a spectrum (MeV)."""
    return spectrum(source)[-1][0]


def energies(table: Sequence[tuple[float, float]], lowest: float) -> Iterator[tuple[float, float]]:
    """(energy, weight) above the lowest energy: the integral of f over the spectrum is the sum of weight * f(energy).

    A recoil integral opens like (omega - omega_min)^(3/2): in the first interval omega = omega_min + width u^2.
    """
    for (left, below), (right, above) in pairwise(table):
        if right <= lowest:
            continue
        for x, weight in GAUSS:
            start, u = max(left, lowest), (1 + x) / 2
            width = right - start
            share, measure = (u, 1.0) if start > lowest else (u * u, 2 * u)
            omega = start + width * share
            value = below + (above - below) * (omega - left) / (right - left)
            yield omega, weight / 2 * width * measure * value


def mean(source: str, function: Callable[[float], float]) -> float:
    """Average of a function over a whole spectrum."""
    points = list(energies(spectrum(source), 0.0))
    return sum(w * function(e) for e, w in points) / sum(w for _, w in points)


@cache
def production_points(source: str, share: float = 0.99) -> tuple[float, ...]:
    """A lower bound of V_C + 2 V_N (MeV) in every zone of the region that makes this share of a source's neutrinos.

    The bound N_n <= N_e/2 holds as long as a third of the mass is hydrogen, which it is in the whole Sun.
    """
    table = rows(PRODUCTION)
    radius = [float(r["r_over_Rsun"]) for r in table]
    made = [float(r[source]) for r in table]
    unit = float(constant("N_A") * MeV3_per_inverse_cubic_cm())
    fermi = float(constant("G_F") * inverse_MeV2_per_inverse_GeV2())
    found, total, last = [], 0.0, 0.0
    for r, density, row in zip(radius, made, table, strict=True):
        if total > share:
            break
        total, last = total + density * (r - last), r
        electrons = unit * 10 ** float(row["log10_ne_over_NA_cm3"])
        found.append(math.sqrt(2) * fermi * electrons / 2)
    return tuple(found)
