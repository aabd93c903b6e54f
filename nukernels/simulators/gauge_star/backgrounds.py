"""What else arrives from the direction of the star: atmospheric and solar neutrinos, and how far the star is.

All fluxes are per MeV, cm^2 and second, within a cone of half opening angle theta_res (liu2026, Fig. 6). The tables are
in nukernels/data with their sources. Atmospheric fluxes are without oscillation.
"""

from __future__ import annotations

import csv
import math
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nukernels.errors import UserMistake

Array = NDArray[np.float64]

FLUKA = "atmospheric_fluka_kamioka_battistoni2005.csv"
HONDA = "atmospheric_honda2014_kamioka_allangle.csv"
FLAVOURS = ("numu", "numubar", "nue", "nuebar")
SPECIES = ("all", "muon", *FLAVOURS)
SOURCES = ("fluka", "honda_solmin", "honda_solmax")
SOLAR_SHAPES = {"8B": "solar_8B_spectrum_winter2006.csv", "hep": "solar_hep_spectrum_bahcall1997.csv"}
PER_MEV_CM2 = 1e-3 * 1e-4  # from per GeV and m^2


class Distance(NamedTuple):
    """Parsec: the value, and the ends of its error."""

    value: float
    nearest: float
    farthest: float


@cache
def table(name: str) -> dict[str, list[str]]:
    """Columns of a file, as text."""
    lines = files("nukernels.data").joinpath(name).read_text().splitlines()
    rows = list(csv.DictReader(line for line in lines if line and not line.startswith("#")))
    return {column: [row[column] for row in rows] for column in rows[0]}


def numbers(name: str, column: str) -> Array:
    """One column."""
    return np.array([float(value) for value in table(name)[column]])


def cone(theta_res_deg: float) -> float:
    """Solid angle of the cone over 4 pi."""
    return (1 - math.cos(math.radians(theta_res_deg))) / 2


def atmospheric(energies: Array, theta_res_deg: float, source: str = "fluka", species: str = "all") -> Array:
    """Atmospheric neutrinos in the cone, interpolated in the logarithms; NaN outside the table.

    species: all four kinds, muon (both), or one column.
    """
    if source not in SOURCES:
        raise UserMistake(f"source = {source!r} is not allowed: one of {', '.join(SOURCES)}")
    if species not in SPECIES:
        raise UserMistake(f"species = {species!r} is not allowed: one of {', '.join(SPECIES)}")
    kinds = {"all": FLAVOURS, "muon": FLAVOURS[:2]}.get(species, (species,))
    name, ending, share = FLUKA, "", cone(theta_res_deg)  # FLUKA is over the full sphere,
    if source != "fluka":  # Honda per steradian
        name, ending, share = HONDA, source.removeprefix("honda"), 4 * math.pi * share
    at = numbers(name, "E_GeV") * 1e3
    total = np.sum([numbers(name, kind + ending) for kind in kinds], axis=0) * PER_MEV_CM2 * share
    return np.exp(np.interp(np.log(energies), np.log(at), np.log(total), left=np.nan, right=np.nan))


def solar(energies: Array, theta_res_deg: float = 180.0, model: str = "B16-GS98") -> Array:
    """Solar 8B and hep neutrinos times the share of the cone in the sphere: the mean over directions of the star.

    The default, 180 degrees, is the whole flux of the Sun.
    """
    fluxes = table("solar_neutrino_fluxes_ssm.csv")
    known = {(m, s): float(f) for m, s, f in zip(fluxes["model"], fluxes["source"], fluxes["flux_cm2_s"], strict=True)}
    if (model, "8B") not in known:
        raise UserMistake(f"model = {model!r} is not allowed: one of {', '.join(dict.fromkeys(fluxes['model']))}")
    found = np.zeros_like(energies)
    for source, name in SOLAR_SHAPES.items():
        shape = np.interp(energies, numbers(name, "E_MeV"), numbers(name, "lambda_per_MeV"), left=0.0, right=0.0)
        found += known[model, source] * shape
    return found * cone(theta_res_deg)


def rxj1856() -> Distance:
    """Distance of RX J1856.5-3754 that the paper uses."""
    rows = table("rxj1856_distance_age.csv")
    for distance, up, down, old in zip(
        rows["distance_pc"], rows["err_up"], rows["err_down"], rows["superseded"], strict=True
    ):
        if old == "no" and distance:
            value = float(distance)
            return Distance(value, value - float(down), value + float(up))
    raise LookupError("no distance in the table")
