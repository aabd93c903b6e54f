"""Coefficients of any field content at given potentials and temperature, in both frames, from the compiled kernels.

The kernels know three symmetries. A coefficient of the current of a in the field of b needs no more: of all others
only the combination m enters that the potentials choose, with the charge (sum of charge times potential)/mu_m for
each field. So (a, b, m) with the potentials (0, 0, mu_m) is the same physics in three symmetries.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from nukernels import kernel
from nukernels.simulators.spectra import without_checks

if TYPE_CHECKING:
    from derivations.anomalous_transport.fields import FieldContent

Array = NDArray[np.float64]
UNIT = 1 / (4 * math.pi**2)  # C of one right-handed fermion of unit charge
THERMAL = -1 / 24  # beta of the same
LABORATORY, LANDAU = "anomalous_transport.content", "anomalous_transport.content_landau"
GAS = "anomalous_transport.lepton_gas"
A, B, M = "em", "l", "l5"  # the places that the kernels have for three symmetries
TRIPLES = [(x, y, z) for i, x in enumerate((A, B, M)) for j, y in enumerate((A, B, M)[i:], i) for z in (A, B, M)[j:]]


@cache
def call(name: str) -> Callable[..., dict[str, Any]]:
    """A kernel by named inputs, without warnings of its domain: the options keep to it."""
    return without_checks(kernel(name))


@dataclass(frozen=True)
class Gas:
    """Ideal massless gas of the fields: charge densities (MeV^3), energy density and pressure (MeV^4)."""

    density: Mapping[str, Array]
    energy: Array
    pressure: Array


@dataclass(frozen=True)
class Coefficients:
    """Of the current of a: along vorticity (MeV^2), along the field of b (MeV)."""

    vortical: Array
    magnetic: Array


def potentials_of(content: FieldContent, mu: Mapping[str, Any]) -> list[Array]:
    """Chemical potential of each field (MeV): charges times potentials."""
    given = np.broadcast_arrays(*(np.asarray(mu[s], dtype=np.float64) for s in content.symmetries))
    found = []
    for field in content.fields:
        total = np.zeros(given[0].shape)
        for s, value in zip(content.symmetries, given, strict=True):
            total = total + float(field.charge(s)) * value
        found.append(total)
    return found


def gas_of(content: FieldContent, mu: Mapping[str, Any], T: Any) -> Gas:
    """From the kernel of the leptons: at mu_em = mu_l, mu_l5 = 0 only its neutrinos have a potential."""
    gas = call(GAS)
    empty = np.asarray(gas(mu_em=0.0, mu_l=0.0, mu_l5=0.0, temp=T)["energy_density"])
    density: dict[str, Any] = dict.fromkeys(content.symmetries, 0.0)
    energy: Any = 0.0
    for field, potential in zip(content.fields, potentials_of(content, mu), strict=True):
        found = gas(mu_em=potential, mu_l=potential, mu_l5=0.0, temp=T)
        energy = energy + field.multiplicity * (found["energy_density"] - 2 * empty / 3)
        for s in content.symmetries:
            density[s] = density[s] + float(field.charge(s)) * field.multiplicity * found["n_charge_l"]
    return Gas({s: np.asarray(n) for s, n in density.items()}, np.asarray(energy), np.asarray(energy / 3))


def coefficients(
    content: FieldContent, a: str, b: str, mu: Mapping[str, Any], T: Any, *, gas: Gas | None = None
) -> Coefficients:
    """Of the current of a in the field of b; in the Landau frame of a gas if one is given, else in the laboratory.

    A vacuum has no Landau frame: NaN.
    """
    potentials = potentials_of(content, mu)
    top = np.max(np.abs(np.stack(np.broadcast_arrays(*potentials))), axis=0)
    mu_m = np.where(top > 0, top, 1.0)
    c = {triple: np.zeros_like(mu_m) for triple in TRIPLES}
    trace = {A: np.zeros_like(mu_m), B: np.zeros_like(mu_m), M: np.zeros_like(mu_m)}
    for field, potential in zip(content.fields, potentials, strict=True):
        charge: dict[str, Any] = {A: float(field.charge(a)), B: float(field.charge(b)), M: potential / mu_m}
        for x, y, z in TRIPLES:
            c[x, y, z] = c[x, y, z] + UNIT * field.weight * charge[x] * charge[y] * charge[z]
        for x in trace:
            trace[x] = trace[x] + THERMAL * field.weight * charge[x]
    named: dict[str, Any] = {f"c_anom_{'_'.join(triple)}": value for triple, value in c.items()}
    named |= {f"beta_{x}": value for x, value in trace.items()}
    named |= {f"mu_{A}": 0.0, f"mu_{B}": 0.0, f"mu_{M}": mu_m, "temp": T}
    if gas is None:
        found = call(LABORATORY)(**named)
        return Coefficients(np.asarray(found[f"sigma_v_{A}"]), np.asarray(found[f"sigma_b_{A}_{B}"]))
    along = sum(np.asarray(mu[s]) / mu_m * gas.density[s] for s in content.symmetries)
    named |= {f"n_charge_{A}": gas.density[a], f"n_charge_{B}": gas.density[b], f"n_charge_{M}": along}
    named |= {"energy_density": gas.energy, "pressure": gas.pressure}
    found = call(LANDAU)(**named)
    return Coefficients(np.asarray(found[f"sigma_v_landau_{A}"]), np.asarray(found[f"sigma_b_landau_{A}_{B}"]))
