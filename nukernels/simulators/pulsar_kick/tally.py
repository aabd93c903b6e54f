"""Sums over neutrinos, and what follows from them: fractions, asymmetries, energies, each with a standard error."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nukernels.simulators.pulsar_kick import columns

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

SPECIES = ("nu_tau_bar", "nu_s")
MOMENTS = ("1", "z", "zz", "e", "ee", "ez", "eez", "eezz")  # powers of the energy and of the exit cosine
COUNTS = ("neutrinos", "scatterings", "outwards", "inwards", "emitted_inwards")
COSINES = np.linspace(-1.0, 1.0, 41)
ENERGIES = np.geomspace(0.1, 1000.0, 81)  # MeV; what lies outside goes into the first and the last bin


@dataclass
class Tally:
    """Sums over neutrinos. Adding in the order of their numbers gives the same bits for any number of workers."""

    moments: Floats  # species, moment
    counts: Integers
    cosines: Integers  # species, bin of the exit cosine
    momentum: Floats  # the same, each neutrino with its energy
    energies: Integers  # species, bin of the energy
    residue: float  # largest momentum left over in one neutrino's balance, over its momentum

    def add(self, other: Tally) -> None:
        """The sums of later neutrinos."""
        self.moments += other.moments
        self.counts += other.counts
        self.cosines += other.cosines
        self.momentum += other.momentum
        self.energies += other.energies
        self.residue = max(self.residue, other.residue)

    def plain(self) -> dict[str, Any]:
        """Lists and numbers that JSON keeps exactly."""
        return {name: x.tolist() if isinstance(x, np.ndarray) else x for name, x in vars(self).items()}


def empty() -> Tally:
    """No neutrinos."""
    return tally(np.empty((0, columns.REALS)), np.empty((0, columns.WHOLES), dtype=np.int64))


def from_plain(kept: dict[str, Any]) -> Tally:
    """What `Tally.plain` gave."""
    values: dict[str, Any] = {
        name: np.array(kept[name], dtype=like.dtype) if isinstance(like, np.ndarray) else kept[name]
        for name, like in vars(empty()).items()
    }
    return Tally(**values)


def tally(real: Floats, whole: Integers) -> Tally:
    """The sums of some neutrinos, from the rows that the transport wrote."""
    sterile = whole[:, columns.STERILE] == 1
    moments, cosines, momentum, energies = [], [], [], []
    for chosen in (~sterile, sterile):
        e, z = real[chosen, columns.ENERGY], real[chosen, columns.COSINE]
        ez = e * z
        moments.append([float(e.size), *(float(np.sum(x)) for x in (z, z * z, e, e * e, ez, e * ez, ez * ez))])
        cosines.append(np.histogram(z, COSINES)[0])
        momentum.append(np.histogram(z, COSINES, weights=e)[0])
        energies.append(np.histogram(np.clip(e, ENERGIES[0], ENERGIES[-1]), ENERGIES)[0])
    counts = [whole.shape[0], *(int(whole[:, i].sum()) for i in columns.COUNTED)]
    return Tally(
        np.array(moments),
        np.array(counts, dtype=np.int64),
        np.array(cosines, dtype=np.int64),
        np.array(momentum),
        np.array(energies, dtype=np.int64),
        float(real[:, columns.RESIDUE].max(initial=0.0)),
    )


class Estimate(NamedTuple):
    """A mean and its standard error."""

    value: float
    error: float


def ratio(a: float, b: float, aa: float, ab: float, bb: float) -> Estimate:
    """Sum of a over sum of b, from sums over independent neutrinos of a, b, a^2, ab, b^2."""
    if b == 0:
        return Estimate(math.nan, math.nan)
    value = a / b
    return Estimate(value, math.sqrt(max(0.0, aa - 2 * value * ab + value * value * bb)) / abs(b))


def fraction(found: Tally) -> Estimate:
    """Sterile among all: number, with a binomial error."""
    total = float(found.counts[0])
    if not total:
        return Estimate(math.nan, math.nan)
    share = float(found.moments[1, 0]) / total
    return Estimate(share, math.sqrt(share * (1 - share) / total))


def asymmetry(found: Tally, species: tuple[int, ...], weight: str) -> Estimate:
    """Momentum along z over the sum of moduli; weight "number" counts each neutrino as one."""
    one, z, zz, e, ee, ez, eez, eezz = (float(x) for x in found.moments[list(species)].sum(axis=0))
    return ratio(ez, e, eezz, eez, ee) if weight == "energy" else ratio(z, one, zz, z, one)


def mean_energy(found: Tally, species: int) -> Estimate:
    """In MeV."""
    one, _, _, e, ee, *_ = (float(x) for x in found.moments[species])
    return ratio(e, one, ee, e, one)


def energy_ratio(found: Tally) -> Estimate:
    """Mean energy of the unconverted over that of the sterile."""
    tau, sterile = mean_energy(found, 0), mean_energy(found, 1)
    if not (tau.value > 0 and sterile.value > 0):
        return Estimate(math.nan, math.nan)
    value = tau.value / sterile.value
    return Estimate(value, value * math.hypot(tau.error / tau.value, sterile.error / sterile.value))
