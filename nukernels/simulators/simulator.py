"""What a simulator is: options with units, defaults and sources, and a function from options to a labelled dataset.

    @dataclass(frozen=True)
    class Options:
        T: float = option(3.0, "matter temperature", unit="MeV", source="ando2003, Sec. V", above=0)
        form: str = option("derived", "coefficients to use", choices=("derived", "printed"))

    SIMULATOR = Simulator("drift-ratio", "R_sc/abs of ando2003 (50)", Options, run)

The command line, TOML files and scans read the same declaration: nothing about an option is said twice. The first
line of a simulator's module docstring is what `nukernels run --help` says about it.
"""

from __future__ import annotations

import ast
import dataclasses
import importlib
import importlib.util
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nukernels.errors import UserMistake
from nukernels.hints import with_hint
from nukernels.importing import current_folder_counts

if TYPE_CHECKING:
    import xarray as xr

Progress = Callable[[str, int, int], None]  # what is being done, steps done, steps in all

# Where each simulator lives; imported when it is asked for.
MODULES: dict[str, str] = {
    "anomalies": "nukernels.simulators.anomalies",
    "asymmetry": "nukernels.simulators.run_asymmetry",
    "azimuthal-asymmetry": "nukernels.simulators.azimuthal_asymmetry",
    "chiral-kick": "nukernels.simulators.chiral_kick",
    "drift-ratio": "nukernels.simulators.run_drift_ratio",
    "gauge-star": "nukernels.simulators.gauge_star",
    "pulsar-kick": "nukernels.simulators.pulsar_kick",
    "recoil-events": "nukernels.simulators.recoil_events",
}
KINDS: dict[str, type] = {"bool": bool, "int": int, "float": float, "str": str}


def quiet(what: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True)
class About:
    """What a person is told about one option, and what is allowed."""

    meaning: str
    unit: str = "1"
    source: str = ""
    choices: tuple[str, ...] = ()
    least: float = -math.inf
    most: float = math.inf
    above: float = -math.inf  # the open bound
    below: float = math.inf

    def told(self) -> str:
        """The meaning with its unit."""
        return self.meaning if self.unit == "1" else f"{self.meaning} [{self.unit}]"

    def allowed(self, kind: type = float) -> str:
        """In words, for a value of that type."""
        if self.choices:
            return "one of " + ", ".join(self.choices)
        if kind in (bool, str):
            return "true or false" if kind is bool else "text"
        bounds = [
            f"{word} {value:g}"
            for word, value in (
                ("at least", self.least),
                ("above", self.above),
                ("at most", self.most),
                ("below", self.below),
            )
            if math.isfinite(value)
        ]
        return " and ".join(bounds) or ("any finite number" if kind is float else "any whole number")


def option(default: Any, meaning: str, **named: Any) -> Any:
    """A field of an options dataclass; the names are those of About."""
    return dataclasses.field(default=default, metadata={"about": About(meaning, **named)})


@dataclass(frozen=True)
class Simulator:
    """A program that uses the kernels.

    run: options and a progress callback give a dataset; same options, same bytes.
    figure: draws the dataset to a file (.png or .pdf), if a picture makes sense.
    summary: lines for the terminal after a run.
    check: raises UserMistake where options contradict each other.
    argument: an option that may be given as a bare word after the name.
    keeps: an option that names a file in which an unfinished run is kept; the command line chooses one beside the
        result, so that the same command goes on after an interruption.
    """

    name: str
    title: str
    options: type
    run: Callable[[Any, Progress], xr.Dataset]
    figure: Callable[[xr.Dataset, Path], None] | None = None
    summary: Callable[[xr.Dataset], list[str]] | None = None
    check: Callable[[Any], Any] | None = None
    argument: str = ""
    keeps: str = ""

    def about(self) -> dict[str, About]:
        """Option by option."""
        return {f.name: f.metadata["about"] for f in dataclasses.fields(self.options)}

    def kinds(self) -> dict[str, type]:
        """The type of each option."""
        return {f.name: _kind(f) for f in dataclasses.fields(self.options)}

    def defaults(self) -> dict[str, Any]:
        """What each option is when nobody says otherwise."""
        return {f.name: f.default for f in dataclasses.fields(self.options)}

    def typed(self, name: str, value: Any) -> Any:
        """A value of one option with its type, inside what is allowed."""
        fields = {f.name: f for f in dataclasses.fields(self.options)}
        if name not in fields:
            raise UserMistake(f"{self.name} has no option {with_hint(name, fields)}; it has {', '.join(fields)}")
        return _typed(name, value, _kind(fields[name]), fields[name].metadata["about"])

    def configured(self, values: Mapping[str, Any]) -> Any:
        """Options from names and values, typed like their defaults; a mistake names the option."""
        made = self.options(**{name: self.typed(name, value) for name, value in values.items()})
        if self.check is not None:
            self.check(made)
        return made


def simulator(name: str) -> Simulator:
    """The simulator of that name; a name with dots is the module of somebody's own one."""
    if "." in name:
        return _own(name)
    if name not in MODULES:
        raise UserMistake(f"no simulator {with_hint(name, MODULES)}; known: {', '.join(sorted(MODULES))}")
    found: Simulator = importlib.import_module(MODULES[name]).SIMULATOR
    return found


def _own(module: str) -> Simulator:
    current_folder_counts()
    try:
        found = getattr(importlib.import_module(module), "SIMULATOR", None)
    except ImportError as error:
        raise UserMistake(f"there is no importable module {module!r}: {error}") from error
    if not isinstance(found, Simulator):
        raise UserMistake(f"{module} has no SIMULATOR")
    return found


def title(name: str) -> str:
    """First line of what a simulator's module says about itself."""
    return _said(MODULES.get(name, name)).partition("\n")[0]


def description(name: str) -> str:
    """The paragraphs at the beginning, up to the first example or table."""
    found: list[str] = []
    for paragraph in _said(MODULES.get(name, name)).split("\n\n"):
        if paragraph.startswith(" "):
            break
        found.append(paragraph.rstrip(":") + ("." if paragraph.endswith(":") else ""))
    return "\n\n".join(found)


def _said(module: str) -> str:
    """The docstring of a module, read without importing it: lists must be fast."""
    found = importlib.util.find_spec(module)
    if found is None or found.origin is None:
        return ""
    return ast.get_docstring(ast.parse(Path(found.origin).read_text())) or ""


def _kind(field: dataclasses.Field[Any]) -> type:
    """The type an option is declared with."""
    declared = field.type if isinstance(field.type, str) else getattr(field.type, "__name__", "")
    if declared not in KINDS:
        raise TypeError(f"option {field.name} is declared as {declared}; options are {', '.join(KINDS)}")
    return KINDS[declared]


def _typed(name: str, value: Any, wanted: type, about: About) -> Any:
    """The value with its declared type, inside what is allowed."""
    mistake = UserMistake(f"{name} = {value!r} is not allowed: {about.told()}, {about.allowed(wanted)}")
    if wanted is bool:
        if not isinstance(value, bool) and str(value).lower() not in ("true", "false"):
            raise mistake
        return value if isinstance(value, bool) else str(value).lower() == "true"
    if wanted in (int, float):
        number = _number(value, wanted)
        if number is None or not (about.least <= number <= about.most and about.above < number < about.below):
            raise mistake
        return number
    text = str(value)
    if about.choices and text not in about.choices:
        raise mistake
    return text


def _number(value: Any, wanted: type) -> Any:
    """A finite number of that type, or None; 4e5 is a whole number, 0.5 and True are not."""
    try:
        number = float(value)
        if isinstance(value, bool) or not math.isfinite(number):
            return None
        if wanted is float:
            return number
        if isinstance(value, str) and value.strip().lstrip("+-").isdecimal():
            return int(value)
        return int(value if isinstance(value, int) else number) if number.is_integer() else None
    except (TypeError, ValueError, OverflowError):
        return None
