"""Outcomes of points as bytes: a JSON header and raw arrays. No pickles, no clocks; arrays are read one at a time."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

MAGIC = b"nukernels scan 1\n"
LENGTH = struct.Struct("<Q")


@dataclass(frozen=True)
class Variable:
    """An array with its labels, still packed."""

    dims: tuple[str, ...]
    attrs: Mapping[str, Any]
    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    raw: memoryview = field(repr=False)

    def read(self) -> NDArray[Any]:
        """The numbers; a view of the bytes."""
        return np.frombuffer(self.raw, self.dtype).reshape(self.shape)


@dataclass(frozen=True)
class Outcome:
    """What one point gave: variables (coordinates too), or the message of its failure."""

    index: int
    error: str = ""
    warning: str = ""
    attrs: Mapping[str, Any] = field(default_factory=dict)
    variables: Mapping[str, Variable] = field(default_factory=dict)


def outcome(index: int, found: xr.Dataset, warning: str) -> Outcome:
    """A dataset, ready to be packed."""
    variables = {str(name): _variable(v) for name, v in found.variables.items()}
    return Outcome(index, "", warning, _plain(found.attrs), variables)


def pack(outcomes: Iterable[Outcome]) -> bytes:
    """Header and arrays of some points."""
    points, arrays, offset = [], [], 0
    for each in outcomes:
        variables = {}
        for name, v in each.variables.items():
            size = v.raw.nbytes
            variables[name] = [v.dims, dict(v.attrs), v.dtype.str, v.shape, offset, size]
            arrays.append(bytes(v.raw))
            offset += size
        points.append([each.index, each.error, each.warning, dict(each.attrs), variables])
    header = json.dumps(points).encode()
    return b"".join([MAGIC, LENGTH.pack(len(header)), header, *arrays])


def unpack(data: bytes | memoryview) -> list[Outcome]:
    """The inverse of pack; ValueError for anything else, a truncated file too."""
    view = memoryview(data)
    start = len(MAGIC) + LENGTH.size
    if bytes(view[: len(MAGIC)]) != MAGIC or len(view) < start:
        raise ValueError("no packed outcomes")
    (length,) = LENGTH.unpack(view[len(MAGIC) : start])
    body = view[start + length :]
    found = []
    for index, error, warning, attrs, packed in json.loads(bytes(view[start : start + length])):
        variables = {}
        for name, (dims, about, dtype, shape, offset, size) in packed.items():
            raw = body[offset : offset + size]
            if raw.nbytes != size:
                raise ValueError("the arrays are cut off")
            variables[name] = Variable(tuple(dims), about, np.dtype(dtype), tuple(shape), raw)
        found.append(Outcome(index, error, warning, attrs, variables))
    return found


def _variable(v: xr.Variable) -> Variable:
    values = np.asarray(v.values)
    if values.dtype.kind in "OT":
        values = values.astype(str)
    if values.dtype.kind not in "biufcU":
        raise TypeError(f"a scan keeps numbers and words, not {values.dtype}")
    values = np.ascontiguousarray(values.astype(values.dtype.newbyteorder("<"), copy=False)).reshape(values.shape)
    raw = memoryview(values.tobytes())
    return Variable(tuple(map(str, v.dims)), _plain(v.attrs), values.dtype, values.shape, raw)


def _plain(attrs: Mapping[Any, Any]) -> dict[str, Any]:
    """Attributes as JSON keeps them."""
    return {
        str(name): value.tolist() if isinstance(value, np.generic | np.ndarray) else value
        for name, value in attrs.items()
    }
