"""Many runs: rows of Table 1, a scan over the opacity, one choice at a time, and a grid of choices."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from nukernels.simulators.provenance import attributes
from nukernels.simulators.pulsar_kick.batches import followed
from nukernels.simulators.pulsar_kick.free_streaming import escaped
from nukernels.simulators.pulsar_kick.options import HOW, Options
from nukernels.simulators.pulsar_kick.run import TITLE, dataset, kernels
from nukernels.simulators.simulator import Progress, quiet

COLUMNS = ("frac_sterile", "asym_s", "asym_tau", "asym_total")
KEPT = (
    *COLUMNS, *(f"{name}_error" for name in COLUMNS), "e_mean_s", "e_mean_tau", "energy_ratio", "energy_ratio_error",
    "v_kick", "v_kick_error", "gamma_max", "scatterings", "crossings_outwards", "crossings_inwards", "emitted_inwards",
)  # fmt: skip
ACCELERATED_UP_TO = 300.0  # of the scale of the free path
INSIDE, OUTSIDE = "0.8-8-0.2", "1.3-6-0.4"  # the rows on which choices are tried one at a time

# One at a time, against the defaults.
VARIANTS: dict[str, dict[str, Any]] = {
    "default": {},
    "no scattering": {"scattering": False},
    "born by density": {"source": "density"},
    "born uniform in radius": {"source": "radius"},
    "born at the centre": {"source": "centre"},
    "no conversion inwards": {"inward": False},
    "back conversion": {"reconversion": True},
    "gradient along the path": {"gradient": "path"},
    "delta in radii of the layer": {"decentring": "layer"},
    "delta in R = 15 km": {"decentring": "star"},
    "gamma from the modulus": {"field": "modulus"},
    "gamma from the field along the layer": {"field": "tangential"},
    "number 6.16 in (6)": {"front": 0.0},
    "layer by energy": {"resonance": "energy"},
    "redraw at every tenth": {"redraw": "regular"},
    "no redraw": {"redraw_fraction": 0.0},
    "redraw always": {"redraw_fraction": 1.0},
    "redraw law p = 4": {"redraw_power": 4.0},
    "outer radius 6": {"outer": 6.0},
    "outer radius 100": {"outer": 100.0},
    "recorded at R_E": {"recorded": "energy_sphere"},
    "recorded at R_T": {"recorded": "transport_sphere"},
    "C_1, C_2 as printed": {"couplings": "printed"},
    "n_c = 1, n_a = 3": {"n_core": 1.0, "n_atm": 3.0},
    "n_a = 5": {"n_atm": 5.0},
}


@dataclass(frozen=True)
class Row:
    """A row of Table 1: where, and what is printed. id: R_res/R_c, B/1e15 G, delta."""

    id: str
    values: tuple[float, ...]  # the four columns, as COLUMNS

    def where(self) -> dict[str, Any]:
        """As options."""
        layer, field, delta = (float(x) for x in self.id.split("-"))
        return {"layer": layer, "B": field * 1e15, "delta": delta}


def simulated(
    cases: Sequence[Mapping[str, Any]], names: Iterable[Any], dim: str, progress: Progress = quiet, what: str = ""
) -> xr.Dataset:
    """One run per case, as one dataset along `dim`; every case has its own stream of random numbers."""
    found = []
    for stream, case in enumerate(cases):
        progress(what, stream, len(cases))
        options = dataclasses.replace(Options(stream=stream), **case)
        found.append(dataset(options, followed(options))[list(KEPT)].sel(weight="energy", drop=True))
    made = xr.concat(found, xr.DataArray(list(names), dims=dim, name=dim), combine_attrs="drop")
    common = {k: v for k, v in dataclasses.asdict(Options()).items() if k not in HOW}
    made.attrs = attributes(TITLE, kernels(), {"common": common, "changed": [dict(case) for case in cases]})
    return made


def table(rows: Sequence[Row], progress: Progress = quiet, what: str = "Table 1", **chosen: Any) -> xr.Dataset:
    """All rows with the same choices, printed values beside."""
    found = simulated([{**row.where(), **chosen} for row in rows], [row.id for row in rows], "row", progress, what)
    printed = np.array([row.values for row in rows])
    for i, name in enumerate(COLUMNS):
        found[f"{name}_printed"] = ("row", printed[:, i], {"units": "1", "long_name": f"printed: {name}"})
    return found


def sensitivity(rows: Sequence[Row], neutrinos: int, progress: Progress = quiet) -> xr.Dataset:
    """One choice changed at a time; dimensions variant and row."""
    parts = []
    for row in rows:
        cases = [{**row.where(), **changed, "neutrinos": neutrinos} for changed in VARIANTS.values()]
        parts.append(simulated(cases, VARIANTS, "variant", progress, f"choices, row {row.id}"))
    return xr.concat(
        parts, xr.DataArray([row.id for row in rows], dims="row", name="row"), combine_attrs="drop_conflicts"
    )


def faster(scale: float) -> str:
    """The transport that is faster at this opacity."""
    return "accelerated" if scale <= ACCELERATED_UP_TO else "events"


def opacity_scan(
    row: Row, scales: Sequence[float], neutrinos: Sequence[int], progress: Progress = quiet, **chosen: Any
) -> xr.Dataset:
    """A row for mean free paths `scales` times the physical one, accelerated where that pays."""
    cases = [
        {**row.where(), **chosen, "scale": s, "neutrinos": n, "transport": faster(s)}
        for s, n in zip(scales, neutrinos, strict=True)
    ]
    found = simulated(cases, scales, "scale", progress, f"opacity, row {row.id}")
    if row.where()["layer"] > 1:
        limit = escaped(Options(**row.where()))
        for name in COLUMNS:
            found[f"{name}_free"] = ((), getattr(limit, name), {"units": "1", "long_name": f"{name}, no scattering"})
    return found


GRID: list[dict[str, Any]] = [
    {"scale": s, "redraw_power": p, "inward": inward}
    for p in (2.0, 4.0)
    for s in (1e4, 3e3, 1e3, 3e2, 1e2)
    for inward in (True, False)
    if p == 2.0 or s >= 3e2
]


def choices(rows: Sequence[Row], neutrinos: int, progress: Progress = quiet) -> xr.Dataset:
    """All rows for a grid of the choices that move the columns most; root mean square deviation from print.

    The part of the deviation that is the simulation's own noise is taken out.
    """
    parts = []
    for i, setting in enumerate(GRID):
        progress("grid of choices", i, len(GRID))
        parts.append(table(rows, neutrinos=neutrinos, transport=faster(setting["scale"]), **setting))
    names = [
        f"s = {g['scale']:g}, p = {g['redraw_power']:g}, {'both ways' if g['inward'] else 'outwards only'}"
        for g in GRID
    ]
    found = xr.concat(parts, xr.DataArray(names, dims="setting", name="setting"), combine_attrs="drop_conflicts")
    for name in COLUMNS:
        off = found[name] - found[f"{name}_printed"]
        square = (off**2 - found[f"{name}_error"] ** 2).mean("row")
        found[f"{name}_rms"] = np.sqrt(square.clip(min=0)).assign_attrs(
            units="1", long_name=f"rms deviation of {name} from print, own noise taken out"
        )
    return found


def convergence(
    numbers: Sequence[int] = (1000, 4000, 16_000, 64_000, 256_000, 1_024_000),
    paths: Sequence[float] = (2.0, 4.0, 8.0, 16.0),
    neutrinos: tuple[int, int] = (30_000, 40_000),
    progress: Progress = quiet,
) -> xr.Dataset:
    """Deviation from the quadrature without scattering by number; accelerated over followed one by one, by paths."""
    row = {"layer": 1.3, "B": 6e15, "delta": 0.4}
    exact = escaped(Options(layer=row["layer"], B=row["B"], delta=row["delta"]))
    free = simulated(
        [{**row, "scattering": False, "neutrinos": n} for n in numbers], numbers, "number", progress, "limit"
    )
    off = {name: free[name] - getattr(exact, name) for name in ("frac_sterile",)}
    opaque = {**row, "scale": 300.0, "redraw_power": 4.0}
    each = simulated([{**opaque, "neutrinos": neutrinos[0]}], [0], "one", progress, "one by one").isel(one=0, drop=True)
    fast = simulated(
        [{**opaque, "neutrinos": neutrinos[1], "transport": "accelerated", "paths": p} for p in paths],
        paths, "paths", progress, "accelerated",
    )  # fmt: skip
    names = ("frac_sterile", "energy_ratio")
    made = {"limit": off["frac_sterile"], "limit_error": free.frac_sterile_error}
    for name in names:
        made[f"{name}_relative"] = fast[name] / each[name]
        made[f"{name}_relative_error"] = fast[f"{name}_error"] / each[name]
        made[f"{name}_band"] = each[f"{name}_error"] / each[name]
    return xr.Dataset(made, attrs=free.attrs)
