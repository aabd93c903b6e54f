"""What a scan computes: a simulator, axes with values, settings of the other options; points are their product."""

from __future__ import annotations

import hashlib
import itertools
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from generated import constants
from nukernels.errors import UserMistake
from nukernels.hints import with_hint
from nukernels.simulators.grids import values as grid_values
from nukernels.simulators.simulator import Simulator, simulator

CHUNKS = 1000  # about so many files for one scan
MOST_POINTS = 10**8


@dataclass(frozen=True)
class Plan:
    """axes: option to values, the last axis runs fastest. settings: options that are the same everywhere.

    chunk: points computed together. made_by: what computes; a scan goes on only with the same.
    """

    simulator: str
    axes: Mapping[str, tuple[Any, ...]]
    settings: Mapping[str, Any]
    chunk: int
    made_by: str

    @classmethod
    def of(
        cls,
        name: str,
        over: Mapping[str, Any],
        settings: Mapping[str, Any] | None = None,
        chunk: int | None = None,
    ) -> Plan:
        """A plan from values or grids as text; a mistake names the option."""
        chosen, settings = simulator(name), dict(settings or {})
        about = chosen.about()
        for option in (*over, *settings):
            if option not in about:
                raise UserMistake(f"{name} has no option {with_hint(option, about)}; it has {', '.join(about)}")
        both = [option for option in over if option in settings]
        if both:
            raise UserMistake(f"{both[0]} is scanned over and set to {settings[both[0]]!r}: one of the two")
        if not over:
            raise UserMistake("a scan needs an axis: --over NAME=VALUES")
        listed = {o: grid_values(o, given) if isinstance(given, str) else list(given) for o, given in over.items()}
        points = math.prod(map(len, listed.values()))
        if points > MOST_POINTS:
            raise UserMistake(f"{points:.3g} points are too many; at most {MOST_POINTS:g} at a time")
        axes = {option: _axis(chosen, option, values) for option, values in listed.items()}
        typed = {option: chosen.typed(option, value) for option, value in settings.items()}
        size = -(-points // CHUNKS) if chunk is None else chunk
        if size < 1:
            raise UserMistake(f"chunk = {size} is not allowed: points computed together, at least 1")
        return cls(name, axes, typed, size, makers() + _files([*typed.values(), *itertools.chain(*axes.values())]))

    @property
    def shape(self) -> tuple[int, ...]:
        """Points along each axis."""
        return tuple(map(len, self.axes.values()))

    def __len__(self) -> int:
        return math.prod(self.shape)

    def __getitem__(self, index: int) -> dict[str, Any]:
        """The options of one point."""
        found = dict(self.settings)
        for name, values in reversed(list(self.axes.items())):
            index, place = divmod(index, len(values))
            found[name] = values[place]
        if index:
            raise IndexError("no such point")
        return found

    def chunks(self) -> list[range]:
        """The points computed together."""
        return [range(a, min(a + self.chunk, len(self))) for a in range(0, len(self), self.chunk)]

    def check(self) -> None:
        """Refuses a plan in which no point has options that go together."""
        chosen, first = simulator(self.simulator), None
        for values in itertools.product(*self.axes.values()):
            try:
                chosen.configured({**self.settings, **dict(zip(self.axes, values, strict=True))})
            except UserMistake as mistake:
                first = first or mistake
            else:
                return
        if first:
            raise UserMistake(f"no point of the scan is possible; the first: {first}") from first

    @cached_property
    def text(self) -> str:
        """As JSON; equal plans have equal texts."""
        parts = ("simulator", "axes", "settings", "chunk", "made_by")
        return json.dumps({part: getattr(self, part) for part in parts}, indent=1)

    @classmethod
    def from_text(cls, text: str) -> Plan:
        """The inverse of text."""
        parts = json.loads(text)
        parts["axes"] = {name: tuple(values) for name, values in parts["axes"].items()}
        return cls(**parts)

    def difference(self, other: Plan) -> str:
        """In words, what another plan has otherwise; "" if nothing that changes results. Chunks do not."""
        for part in ("simulator", "made_by"):
            if getattr(self, part) != getattr(other, part):
                return f"{part.replace('_', ' ')} {getattr(other, part)}, now {getattr(self, part)}"
        if list(self.axes) != list(other.axes):
            return f"axes {', '.join(other.axes)}, now {', '.join(self.axes)}"
        for name, values in self.axes.items():
            if values != other.axes[name]:
                return f"other values of {name}"
        for name in {**other.settings, **self.settings}:
            then, now = (plan.settings.get(name, "the default") for plan in (other, self))
            if then != now:
                return f"{name} = {then}, now {now}"
        return ""


def makers() -> str:
    """The version of nukernels and a digest of its kernels."""
    try:
        number = version("nukernels")
    except PackageNotFoundError:
        number = "not installed"
    manifest = Path(constants.__file__).with_name("manifest.json").read_bytes()
    return f"nukernels {number}, kernels {hashlib.sha256(manifest).hexdigest()[:12]}"


def _files(values: Iterable[Any]) -> str:
    """Digests of the files that options name: a scan does not go on with another table."""
    paths = (Path(value) for value in values if isinstance(value, str) and value)
    found = {str(path): path.read_bytes() for path in paths if path.is_file()}
    return "".join(f", {name} {hashlib.sha256(data).hexdigest()[:12]}" for name, data in found.items())


def _axis(chosen: Simulator, name: str, listed: Iterable[Any]) -> tuple[Any, ...]:
    """The typed values of one axis."""
    values = tuple(chosen.typed(name, value) for value in listed)
    if not values:
        raise UserMistake(f"the axis {name} has no values")
    if len(set(values)) < len(values):
        twice = next(value for value in values if values.count(value) > 1)
        raise UserMistake(f"the axis {name} has the value {twice} twice")
    return values
