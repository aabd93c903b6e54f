"""What is known about the errors of one output of one kernel on one target, as plain data."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

EXPLANATION = (
    "Errors of every kernel, target and output over the declared domain, in ulp of the true value (of its format: "
    "targets in single precision get inputs that it can hold, an eighth as many in the interior, and are judged in its "
    "ulp; 'inside' says if they compute in double precision), measured "
    "against Arb at rising precision until its ball is narrower than 0.01 ulp. The reference is the program as "
    "lowered from the derived expressions, without any optimisation. Contract: error <= accuracy * (1 + condition "
    "number) ulp, the condition number being sum |x_i df/dx_i| / |f| over continuous inputs; where f is exactly "
    "zero, |result| <= accuracy * 2^-52 (single: 2^-23) * sum |x_i df/dx_i|. 'ratio' is error/(1 + condition number); "
    "it is taken in Arb wherever an estimate in double precision does not put it below a quarter of what is allowed. "
    "Mathematical libraries differ between machines, so this file is not compared byte by byte: it is measured again "
    "and held against the contract, and its worst points are replayed as tests."
)


@dataclass(frozen=True)
class Witness:
    """One point: inputs and values as hexadecimal floats."""

    inputs: Mapping[str, str]
    kind: str
    true: str
    computed: str
    error: float
    condition: float
    ratio: float

    @property
    def decimal(self) -> dict[str, str]:
        """The inputs for readers."""
        return {name: repr(float.fromhex(text)) for name, text in self.inputs.items()}


@dataclass(frozen=True)
class Certificate:
    """Errors in ulp, rounded to four digits.

    points: number of points by class. worst_by_class: the largest error in each. worst_by_quarter:
    for every continuous input the largest error in each quarter of its sampled values. worst: the point of
    the largest error; tightest: the point of the largest error/(1 + condition number), where that is more
    than a quarter of what is allowed somewhere, else the same point.
    outside: points dropped because a check of the program excludes them. singular: points by class at which the
    function has no finite limit, so that nothing is claimed. zeros: points where the true value is exactly zero, with
    the largest ratio there. reference: digest of the reference program and how many points were
    established how. made_of: what was measured (program digest, hashes of source and headers, flags).
    precision: "double" or "single". inside: the format it computes in, where that is another. extent: for single
    precision, the smallest size of the true results (other than zero) in the interior, at corners and on faces, and
    the largest of all steps on the way (of the results, if steps are in another format): what its range must hold.
    """

    kernel: str
    target: str
    output: str
    equation: str
    accuracy: float
    points: Mapping[str, int]
    outside: int
    singular: Mapping[str, int]
    zeros: int
    zeros_ratio: float
    median: float
    p99: float
    worst: Witness
    tightest: Witness
    worst_by_class: Mapping[str, float]
    worst_by_quarter: Mapping[str, tuple[float, float, float, float]]
    reference: Mapping[str, Any]
    made_of: Mapping[str, str] = field(default_factory=dict)
    precision: str = "double"
    inside: str = ""
    extent: Mapping[str, float] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.points.values())

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.kernel, self.target, self.output)


def dump(certificates: Iterable[Certificate]) -> str:
    """JSON text, a line per certificate, sorted by kernel, target and output; no clocks, no machine names."""
    entries = (_plain(asdict(c)) for c in sorted(certificates, key=lambda c: c.key))
    lines = ",\n".join(json.dumps(entry, sort_keys=True) for entry in entries)
    return f'{{"explanation": {json.dumps(EXPLANATION)},\n"certificates": [\n{lines}\n]}}\n'


def parse(text: str) -> list[Certificate]:
    """The certificates of a JSON text written by `dump`."""
    found = []
    for entry in _numbers(json.loads(text)["certificates"]):
        entry["worst"] = Witness(**entry["worst"])
        entry["tightest"] = Witness(**entry["tightest"])
        entry["worst_by_quarter"] = {n: tuple(q) for n, q in entry["worst_by_quarter"].items()}
        found.append(Certificate(**entry))
    return found


def _plain(value: Any) -> Any:
    """JSON has no infinity; it is written as the word."""
    if isinstance(value, float) and math.isinf(value):
        return "infinity"
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    return [_plain(v) for v in value] if isinstance(value, (list, tuple)) else value


def _numbers(value: Any) -> Any:
    if value == "infinity":
        return math.inf
    if isinstance(value, dict):
        return {k: _numbers(v) for k, v in value.items()}
    return [_numbers(v) for v in value] if isinstance(value, list) else value


def read(path: Path) -> list[Certificate]:
    return parse(path.read_text())


def rounded(value: float) -> float:
    """Four significant digits: more would be noise."""
    return float(f"{value:.4g}")
