"""Which input lies outside the domain, where, and what is allowed: the slow path behind a warning."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generated.loader import Kernel as Built

BLOCK = 4096  # points whose checks are repeated together


@dataclass(frozen=True)
class Violation:
    """A check that fails. name: of the input, or validity_N. text: what must hold. at: inputs at the first failure."""

    name: str
    text: str
    at: dict[str, float]
    units: dict[str, str]

    def __str__(self) -> str:
        mentioned = [n for n in self.at if n != self.name and re.search(rf"\b{re.escape(n)}\b", self.text)]
        given = f", here with {', '.join(map(self._value, mentioned))}" if mentioned else ""
        return (f"{self._value(self.name)}: " if self.name in self.at else "") + self.text + given

    def _value(self, name: str) -> str:
        return f"{name} = {self.at[name]:.6g}{_unit(self.units[name])}"


def violations(built: Built, values: Sequence[Any], failed: int) -> list[Violation]:
    """Each failed check with the first point that fails it. failed: bits of the checks that some point fails.

    Repeats the checks, not the kernel, block by block until every failed one has been met. A bound as single
    precision holds it is no violation.
    """
    import numpy as np

    outside = built.outside("numpy_source")
    columns = [_meant(v, entry) for v, entry in zip(values, built.entry["inputs"], strict=True)]
    shape = np.broadcast_shapes(*(c.shape for c in columns))
    # What is the same at all points stays one number: full columns of it would cost more than the kernel.
    flat = [c.reshape(-1) if c.size == 1 else np.broadcast_to(c, shape).reshape(-1) for c in columns]
    points = math.prod(shape)
    first: dict[int, int] = {}
    with np.errstate(all="ignore"):
        for start in range(0, points, BLOCK):
            block = [a if a.size == 1 else a[start : start + BLOCK] for a in flat]
            bits = int(outside(*block)) & failed
            for number in range(len(built.entry["checks"])):
                if bits >> number & 1:
                    first[number] = start + _first(outside, block, min(BLOCK, points - start), number)
            failed &= ~bits
            if not failed:
                break
    units = {i["name"]: i["unit"] for i in built.entry["inputs"]}
    found = []
    for number, check in enumerate(built.entry["checks"]):
        if number in first:
            here = (float(a[0] if a.size == 1 else a[first[number]]) for a in flat)
            found.append(Violation(check["name"], check["text"], dict(zip(built.inputs, here, strict=True)), units))
    return found


def _meant(value: Any, entry: Mapping[str, Any]) -> Any:
    """An input in double precision; where single precision holds a bound of its range as well as it can, that bound."""
    import numpy as np

    column = np.asarray(value)
    meant = column.astype(np.float64)
    for bound in (entry["low"], entry["high"]) if column.dtype == np.float32 else ():
        if isinstance(bound, float):
            meant = np.where(column == np.float32(bound), bound, meant)
    return meant


def _first(outside: Any, block: list[Any], points: int, number: int) -> int:
    """Index of the first point that fails a check, by halving."""
    low, high = 0, points
    while high - low > 1:
        middle = (low + high) // 2
        if int(outside(*(a if a.size == 1 else a[low:middle] for a in block))) >> number & 1:
            high = middle
        else:
            low = middle
    return low


def _unit(unit: str) -> str:
    return "" if unit in ("", "1") else f" {unit}"
