"""What uncertain inputs make of the velocity: all of them at once, and each alone.

The points are those of a scrambled Sobol sequence with a fixed seed: the same options give the same bytes.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.stats import qmc

from nukernels.simulators.chiral_kick.chain import state_of, steps
from nukernels.simulators.chiral_kick.options import Options

QUANTILES = (0.025, 0.16, 0.5, 0.84, 0.975)
LOGARITHMIC = ("B",)


def bands(options: Options) -> dict[str, Any]:
    """Quantiles of v by convention over all ranges; v at the ends of each range alone."""
    ranges, conventions = options.ranges(), options.conventions()
    names = list(ranges)
    cube = qmc.Sobol(len(names), rng=np.random.Generator(np.random.Philox(options.seed))).random(options.samples)
    drawn = {name: _between(name, ranges[name], cube[:, i]) for i, name in enumerate(names)}
    everything = _changes(options, drawn)
    quantiles, ends = [], []

    def alone(name: str, end: float, convention: str) -> float:
        return float(steps(options, state_of(options, **_changes(options, {name: end})), convention)["v"])

    for convention in conventions:
        v = steps(options, state_of(options, **everything), convention)["v"]
        quantiles.append(np.quantile(v, QUANTILES, method="inverted_cdf"))
        ends.append([[alone(name, end, convention) for end in ranges[name]] for name in names])
    km_s = {"units": "km s^-1"}
    return {
        "v_band": (
            ("field", "quantile"),
            np.array(quantiles),
            {**km_s, "long_name": "quantiles of the velocity over all ranges"},
        ),
        "v_alone": (
            ("field", "input", "end"),
            np.array(ends),
            {**km_s, "long_name": "velocity at the ends of the range of one input, the others as given"},
        ),
        "range": (("input", "end"), np.array([ranges[name] for name in names]), {"long_name": "ranges of the inputs"}),
    }


def _between(name: str, ends: tuple[float, float], x: NDArray[np.float64]) -> NDArray[np.float64]:
    """From 0 to 1 into a range."""
    if name in LOGARITHMIC:
        return np.exp(math.log(ends[0]) + x * (math.log(ends[1]) - math.log(ends[0])))
    return ends[0] + x * (ends[1] - ends[0])


def _changes(options: Options, drawn: dict[str, Any]) -> dict[str, Any]:
    """Inputs of the chain: B is relative to the given one, p and mu_l5 to mu_l."""
    found = dict(drawn)
    mu_l = found.get("mu_l", options.mu_l)
    if "B" in found:
        found["B"] = options.B * found["B"]
    for name in ("p", "mu_l5"):
        if name in found:
            found[name] = found[name] * mu_l
    if options.chirality != "given":
        found.pop("mu_l5", None)
    return found


def coordinates(options: Options) -> dict[str, Any]:
    """Labels of the bands."""
    return {
        "quantile": ("quantile", list(QUANTILES)),
        "input": ("input", list(options.ranges())),
        "end": ("end", ["low", "high"]),
    }


def widest(found: xr.Dataset, convention: str) -> list[tuple[str, float, float]]:
    """Inputs with v at both ends, the widest first: names the assumption that matters most."""
    at = found.v_alone.sel(field=convention)
    rows = [
        (str(name), float(at.sel(input=name, end="low")), float(at.sel(input=name, end="high")))
        for name in at.input.values
    ]
    return sorted(rows, key=lambda row: abs(row[2] - row[1]), reverse=True)
