"""From the outcomes of all points to one labelled Zarr dataset, replaced in one step.

Where a point failed, or has fewer values than others, there is NaN (or no word); whole numbers and truth values
become floating point numbers there.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from nukernels.scans.layout import ERROR, WARNING, Layout, layout_of
from nukernels.scans.packing import Outcome
from nukernels.scans.plan import Plan
from nukernels.simulators.simulator import simulator

Outcomes = Callable[[], Iterator[Outcome]]
PLAN = "plan"  # attribute that says what was computed
AT_ONCE = 2**30  # bytes of variables in memory


def write(plan: Plan, outcomes: Outcomes, out: Path) -> None:
    """Write the dataset; what was there is replaced when the new one is complete."""
    layout = layout_of(outcomes(), tuple(plan.axes))
    out.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}."))
    try:
        target = folder / "new"
        frame = _frame(plan, outcomes, layout)
        _store(frame, target, "w")
        for group in _groups(plan, layout):
            _store(xr.Dataset(_filled(plan, outcomes, layout, group), attrs=frame.attrs), target, "a")
        _exchange(target, out, folder / "old")
    finally:
        if out.exists() or not (folder / "old").exists():  # never the only copy
            shutil.rmtree(folder, ignore_errors=True)


def _exchange(new: Path, out: Path, old: Path) -> None:
    """The new folder takes the place of what was there, which comes back if that fails."""
    try:
        if out.exists():
            os.replace(out, old)
        os.replace(new, out)
    finally:
        if old.exists() and not out.exists():
            os.replace(old, out)


def _store(part: xr.Dataset, target: Path, mode: Any) -> None:
    part.to_zarr(target, mode=mode, consolidated=True, zarr_format=2)


def _frame(plan: Plan, outcomes: Outcomes, layout: Layout) -> xr.Dataset:
    """Axes, labels, messages of failures and warnings, provenance."""
    chosen = simulator(plan.simulator)
    about = chosen.about()
    coords: dict[str, Any] = {}
    for name, values in plan.axes.items():
        coords[name] = (name, np.array(values), {"units": about[name].unit, "long_name": about[name].meaning})
    for name, shape in layout.variables.items():
        dim = layout.label(name)
        if dim is not None:
            coords[layout.dim_of(name)] = (layout.dim_of(name), np.array(dim.labels, dtype=shape.dtype), shape.attrs)
    said = {name: [""] * len(plan) for name in (ERROR, WARNING)}
    for point in outcomes():
        said[ERROR][point.index], said[WARNING][point.index] = point.error, point.warning
    meanings = {ERROR: "why the point failed", WARNING: "what the simulator warned of"}
    every = {**chosen.defaults(), **plan.settings}
    same = {name: value for name, value in every.items() if name not in plan.axes}
    return xr.Dataset(
        {
            name: (tuple(plan.axes), np.array(texts).reshape(plan.shape), {"long_name": meanings[name]})
            for name, texts in said.items()
        },
        coords=coords,
        attrs={
            **layout.attrs,
            "title": f"Scan of {plan.simulator} over {', '.join(plan.axes)}",
            "simulator": plan.simulator,
            "options": json.dumps(same, sort_keys=True),
            "made_by": plan.made_by,
            PLAN: replace(plan, chunk=1).text,  # how points were grouped leaves no trace
        },
    )


def _groups(plan: Plan, layout: Layout) -> Iterator[list[str]]:
    """Variables that fit in memory together."""
    group: list[str] = []
    size = 0
    for name in layout.stored():
        needed = len(plan) * math.prod(layout.sizes(name)) * max(layout.variables[name].dtype.itemsize, 8)
        if group and size + needed > AT_ONCE:
            yield group
            group, size = [], 0
        group.append(name)
        size += needed
    if group:
        yield group


def _filled(plan: Plan, outcomes: Outcomes, layout: Layout, names: Sequence[str]) -> dict[str, xr.Variable]:
    """Some variables of all points."""
    arrays = {name: _empty(layout, name) for name in names}
    places = {
        dim: {label: place for place, label in enumerate(about.labels or ())}
        for dim, about in layout.dims.items()
        if about.words and not about.varying
    }
    for point in outcomes():
        for name in names:
            if name not in point.variables:
                continue
            v = point.variables[name]
            if not v.dims:
                arrays[name][point.index] = v.read()
                continue
            where: list[Any] = []
            for dim, size in zip(v.dims, v.shape, strict=True):
                labelled = dim in places and dim in point.variables
                where.append(
                    [places[dim][w] for w in point.variables[dim].read().tolist()] if labelled else range(size)
                )
            arrays[name][(point.index, *np.ix_(*where))] = v.read()
    found = {}
    for name, values in arrays.items():
        about = layout.variables[name]
        kept = [i for i, dim in enumerate(about.dims) if not layout.dropped(dim)]
        shape = (*plan.shape, *(values.shape[1 + i] for i in kept))
        dims = (*plan.axes, *(layout.dim_of(about.dims[i]) for i in kept))
        found[layout.name_of(name)] = xr.Variable(dims, values.reshape(shape), about.attrs)
    return found


def _empty(layout: Layout, name: str) -> NDArray[Any]:
    """Places for a variable of all points, filled with what says "nothing here"."""
    dtype, shape = layout.variables[name].dtype, (layout.points, *layout.sizes(name))
    if layout.complete(name):
        return np.zeros(shape, dtype)
    if dtype.kind in "biu":
        dtype = np.dtype("<f8")
    return np.full(shape, "" if dtype.kind == "U" else np.nan, dtype)
