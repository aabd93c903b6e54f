"""Which input lies outside the domain, where, and what is allowed: the slow path behind a warning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from generated.loader import Kernel as Built


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


def violations(built: Built, values: Sequence[Any]) -> list[Violation]:
    """Every failed check with the first point that fails it. Repeats the checks, not the kernel."""
    import numpy as np

    with np.errstate(all="ignore"):
        outside = built.outside("numpy_source")
        columns = [np.asarray(v, dtype=np.float64) for v in values]
        bits = int(outside(*columns))
        if not bits:
            return []
        arrays = [a.reshape(-1) for a in np.broadcast_arrays(*columns)]
        found = []
        for number, check in enumerate(built.entry["checks"]):
            if bits >> number & 1:
                first = _first(outside, arrays, number)
                at = {name: float(a[first]) for name, a in zip(built.inputs, arrays, strict=True)}
                units = {i["name"]: i["unit"] for i in built.entry["inputs"]}
                found.append(Violation(check["name"], check["text"], at, units))
    return found


def _first(outside: Any, arrays: list[Any], number: int) -> int:
    """Index of the first point that fails a check, by halving."""
    low, high = 0, len(arrays[0])
    while high - low > 1:
        middle = (low + high) // 2
        if int(outside(*(a[low:middle] for a in arrays))) >> number & 1:
            high = middle
        else:
            low = middle
    return low


def _unit(unit: str) -> str:
    return "" if unit in ("", "1") else f" {unit}"
