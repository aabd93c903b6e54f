"""Momentum asymmetry of neutrinos by scattering, alpha_sc of ando2003, eq. (46), for a profile given as a table.

    from nukernels.simulators.asymmetry import alpha_sc
    found = alpha_sc("neutrinosphere.csv", matter=Matter(T=4.0, B=1e16))

The table has one row per neutrino energy, at the neutrinosphere of that energy. Its columns, in any order:

    k_MeV                  neutrino energy, increasing
    R_nu_km                radius of the neutrinosphere
    delta_U_MeV3           deviation of the energy density per unit k from equilibrium, one kind of neutrino
    kappa_0_per_km         scattering opacity
    dU_dr_MeV3_per_km      radial gradient of the energy density per unit k, negative

A CSV file has this header; lines that start with # are comments. The derivatives of delta_U with respect to k are those
of a cubic spline, so the table should resolve its shape.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from os import PathLike
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from generated import constants
from nukernels import kernel
from nukernels.simulators.matter import Conventions, Matter, parameters
from nukernels.simulators.provenance import attributes
from nukernels.simulators.spectra import SHARE, expansion_range, share_outside, without_checks

Array = NDArray[np.float64]

FORMS = {"derived": "neutrino_nucleon.momentum_asymmetry", "printed": "neutrino_nucleon.momentum_asymmetry_printed"}
CONDITIONS = "neutrino_nucleon.conditions"
COLUMNS = {
    "k_MeV": "neutrino energy in MeV, increasing",
    "R_nu_km": "radius of the neutrinosphere in km, positive",
    "delta_U_MeV3": "deviation of the energy density per unit k from equilibrium in MeV^3",
    "kappa_0_per_km": "scattering opacity in km^-1, positive",
    "dU_dr_MeV3_per_km": "radial gradient of the energy density per unit k in MeV^3 km^-1, negative: U falls outwards",
}
FEWEST_ROWS = 8  # every second row still makes a spline


class TableError(ValueError):
    """A profile that cannot be used; the message names the column or the row."""


def alpha_sc(
    table: str | PathLike[str] | Mapping[str, Any],
    *,
    matter: Matter | None = None,
    conventions: Conventions | None = None,
    form: str | Sequence[str] = ("printed", "derived"),
    folder: str | None = None,
) -> xr.Dataset:
    """alpha_sc and the two integrals of (46) (MeV^2, in natural units), for every `form` of the drift coefficients.

    table: a CSV file, or a mapping (also a dataset) from the names of the columns to arrays. matter: its temperature
    and field matter here. error: the change of alpha_sc when every second row is left out.
    """
    matter, conventions = matter or Matter(), conventions or Conventions()
    forms = (form,) if isinstance(form, str) else tuple(form)
    if not forms or any(each not in FORMS for each in forms):
        raise ValueError(f"form is one of {', '.join(map(repr, FORMS))}, or several of them, not {form!r}")
    columns = checked(table if isinstance(table, Mapping) else read(table))
    values = parameters(matter, conventions, "zero", folder)
    kernels = [kernel(FORMS[each], folder=folder) for each in forms]
    conditions = kernel(CONDITIONS, folder=folder)  # warns if the matter is outside the domain
    validity = conditions(values["n"], values["mu_B_B"], T=matter.T, m=values["m"])
    rows = [_integrals(used, columns, values) for used in kernels]
    coarse = [_integrals(used, {name: x[::2] for name, x in columns.items()}, values) for used in kernels]
    above, below = np.array([r[0] for r in rows]), np.array([r[1] for r in rows])
    ratio = above / below
    error = np.abs(ratio - np.array([c[0] / c[1] for c in coarse]))
    options = {"matter": asdict(matter), "conventions": asdict(conventions), "parameters": values}
    within = expansion_range(matter.T, values["m"])
    shares = np.array([share_outside(columns["k_MeV"], r[2], within) for r in rows])
    found = xr.Dataset(
        {
            "alpha_sc": ("form", ratio, {"units": "1", "long_name": "momentum asymmetry along B by scattering, (46)"}),
            "error": ("form", error, {"units": "1", "long_name": "change of alpha_sc with half of the rows"}),
            "numerator": ("form", above, {"units": "MeV^2", "long_name": "drift through the sphere, over 4 pi"}),
            "denominator": ("form", below, {"units": "MeV^2", "long_name": "diffusion through the sphere, over 4 pi"}),
            "numerator_extrapolated": ("form", shares, {"units": "1", "long_name": SHARE}),
            "numerator_integrand": (("form", "k"), np.array([r[2] for r in rows]), {"units": "MeV"}),
            "denominator_integrand": (("form", "k"), np.array([r[3] for r in rows]), {"units": "MeV"}),
        },
        coords={"form": list(forms), "k": ("k", columns["k_MeV"], {"units": "MeV", "long_name": "neutrino energy"})},
        attrs=attributes("Momentum asymmetry by neutrino-nucleon scattering", [*kernels, conditions], options),
    )
    found.attrs["fugacity_of_neutrons"] = float(validity.fugacity)
    found.attrs["k_min_MeV"] = abs(float(validity.k_min))
    return found


def read(path: str | PathLike[str]) -> dict[str, list[float]]:
    """The columns of a CSV file; TableError says which line is wrong."""
    with open(path, newline="") as file:
        lines = [(number, line) for number, line in enumerate(file, 1) if line.strip() and not line.startswith("#")]
    if not lines:
        raise TableError(f"{path} holds no table; {_wanted()}")
    header, *body = ((number, next(csv.reader([line]))) for number, line in lines)
    names = [name.strip() for name in header[1]]
    _require(names, str(path))
    columns: dict[str, list[float]] = {name: [] for name in names}
    for number, row in body:
        if len(row) != len(names):
            raise TableError(f"{path}, line {number}: {len(row)} values under {len(names)} columns")
        for name, text in zip(names, row, strict=True):
            try:
                columns[name].append(float(text))
            except ValueError:
                raise TableError(f"{path}, line {number}, column {name}: {text.strip()!r} is no number") from None
    return columns


def checked(table: Mapping[str, Any]) -> dict[str, Array]:
    """The columns as arrays that (46) can use; TableError names the column and what it must hold."""
    _require([str(name) for name in table], "the table")
    columns = {}
    for name in COLUMNS:
        try:
            columns[name] = np.asarray(table[name], dtype=np.float64)
        except (TypeError, ValueError):
            raise TableError(f"column {name} must hold real numbers ({COLUMNS[name]})") from None
        if columns[name].ndim != 1:
            raise TableError(f"column {name} must be a list of numbers, not of {columns[name].ndim} dimensions")
    lengths = {name: x.size for name, x in columns.items()}
    if len(set(lengths.values())) > 1:
        raise TableError(f"the columns differ in length: {json.dumps(lengths)}")
    if lengths["k_MeV"] < FEWEST_ROWS:
        raise TableError(
            f"{lengths['k_MeV']} rows are too few to know the shape of delta_U; give {FEWEST_ROWS} or more"
        )
    for name, x in columns.items():
        _complain(name, x, ~np.isfinite(x), "is not finite")
    energies = columns["k_MeV"]
    _complain("k_MeV", energies, np.append(False, np.diff(energies) <= 0) | (energies <= 0), "is not increasing from 0")
    for name in ("R_nu_km", "kappa_0_per_km"):
        _complain(name, columns[name], columns[name] <= 0, "is not positive")
    _complain("dU_dr_MeV3_per_km", columns["dU_dr_MeV3_per_km"], columns["dU_dr_MeV3_per_km"] >= 0, "is not negative")
    return columns


def _integrals(used: Any, columns: Mapping[str, Array], values: Mapping[str, float]) -> tuple[Any, ...]:
    """Both integrals over k, and their integrands at the rows."""
    k, km = columns["k_MeV"], constants.inverse_MeV_per_km
    deviation = CubicSpline(k, columns["delta_U_MeV3"])
    at_rows = {
        "k": k,
        "R_nu": columns["R_nu_km"] * km,
        "delta_U": columns["delta_U_MeV3"],
        "ddelta_U_dk": deviation(k, 1),
        "d2delta_U_dk2": deviation(k, 2),
        "kappa_0": columns["kappa_0_per_km"] / km,
        "dU_dr": columns["dU_dr_MeV3_per_km"] / km,
    }
    found = without_checks(used)(**values, **at_rows)
    above, below = (np.asarray(found[name]) for name in ("alpha_numerator", "alpha_denominator"))
    ends = (k[0], k[-1])
    return CubicSpline(k, above).integrate(*ends), CubicSpline(k, below).integrate(*ends), above, below


def _require(names: Sequence[str], where: str) -> None:
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        listed = "; ".join(f"{name}: {COLUMNS[name]}" for name in missing)
        raise TableError(
            f"{where} lacks the columns {', '.join(missing)} ({listed}); it has {', '.join(names) or 'none'}"
        )


def _complain(name: str, values: Array, wrong: Any, what: str) -> None:
    rows = np.flatnonzero(wrong)
    if rows.size:
        raise TableError(f"column {name}, row {rows[0] + 1}: {values[rows[0]]:g} {what} ({COLUMNS[name]})")


def _wanted() -> str:
    return "its header must name " + ", ".join(COLUMNS)
