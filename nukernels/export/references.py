"""Reference values for self-tests: points of the domain, true values from mpmath, how far rounding may move them."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import mpmath

from generated.loader import Kernel as Built
from nukernels.errors import UserMistake

DIGITS = 60
STEP_DIGITS = 20
PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)


@dataclass(frozen=True)
class Reference:
    """A point, the true outputs there as nearest floats, and the error that the contract allows for each."""

    inputs: tuple[float, ...]
    outputs: tuple[float, ...]
    allowed: tuple[float, ...]


def references(built: Built, count: int = 32, single: bool = False) -> list[Reference]:
    """The first `count` low-discrepancy points of the domain at which everything is finite.

    single: points that single precision holds, and errors allowed in its units in the last place.
    """
    found: list[Reference] = []
    outside = built.outside("mpmath")
    for number in range(1, 20 * count):
        point = _point(built.entry["inputs"], number)
        point = [_single(x) for x in point] if single else point
        if len(found) == count:
            break
        if outside(*point):
            continue
        reference = _reference(built, point, 2.0**29 if single else 1.0)
        if all(map(math.isfinite, reference.outputs)):
            found.append(reference)
    if not found:  # its inputs obey a relation that no point of the box obeys: take the points of its certificate
        known = dict.fromkeys(reference.inputs for reference in stored(built, "single" if single else "double"))
        found = [_reference(built, point, 2.0**29 if single else 1.0) for point in list(known)[:count]]
    if not found:
        raise UserMistake(
            f"{built.name}: its inputs obey a relation, so that points to test it with come from its "
            "certificate, and it has none; run: nukernels build"
        )
    return found


def inside(built: Built) -> list[float]:
    """The middle of the domain."""
    entries = built.entry["inputs"]
    return _placed(entries, [0.5] * len(entries))


def stored(built: Built, precision: str = "double") -> list[Reference]:
    """Points of the certificate in a precision with the true values that Arb gave; kernels of one output each.

    Outputs that a point is not about are not a number, and allowed any error: in units of double precision.
    """
    path = built.owner.root / "certificates.json"
    entries = json.loads(path.read_text())["certificates"] if path.is_file() else []
    found: list[Reference] = []
    for entry in entries:
        if entry["kernel"] != built.name or entry.get("precision", "double") != precision:
            continue
        for witness in (entry["worst"], entry["tightest"]):
            point = tuple(float.fromhex(witness["inputs"][name]) for name in built.inputs)
            true, place = float.fromhex(witness["true"]), built.outputs.index(entry["output"])
            unit = math.ulp(true) * (1 + float(witness["condition"]))
            outputs, allowed = [math.nan] * len(built.outputs), [math.inf] * len(built.outputs)
            outputs[place], allowed[place] = true, entry["accuracy"] * unit
            if math.isfinite(unit):
                found.append(Reference(point, tuple(outputs), tuple(allowed)))
    return list(dict.fromkeys(found))


def _single(x: float) -> float:
    """The nearest number that single precision holds."""
    return float(struct.unpack("f", struct.pack("f", x))[0])


def _reference(built: Built, point: Sequence[float], coarser: float) -> Reference:
    """True values and allowed errors: accuracy * (1 + condition number) units in the last place.

    coarser: how many times larger that unit is than in double precision.
    """
    function, context = built.source("mpmath"), mpmath.mp.clone()
    context.dps = DIGITS
    step = context.mpf(10) ** -STEP_DIGITS  # of this context: others round 1 + step to 1
    choices = [bool(i["choices"]) for i in built.entry["inputs"]]

    def values(inputs: Sequence[Any]) -> tuple[Any, ...]:
        result = function(*inputs, ctx=context)
        return result if isinstance(result, tuple) else (result,)

    exact = [context.mpf(x) for x in point]
    true = values(exact)
    moved = [context.mpf(0)] * len(true)
    for i, x in enumerate(exact):
        if choices[i] or x == 0:
            continue
        above, below = list(exact), list(exact)
        above[i], below[i] = x * (1 + step), x * (1 - step)
        for j, (a, b) in enumerate(zip(values(above), values(below), strict=True)):
            moved[j] += abs(a - b) / (2 * step)
    accuracy = built.entry["accuracy"]
    outputs = tuple(float(value) for value in true)
    allowed = tuple(
        float(accuracy * coarser * math.ulp(nearest) * (1 + (shift / abs(value) if value else 0)))
        + (float(accuracy * coarser * shift) * 2.0**-52 if not value else 0.0)
        for nearest, value, shift in zip(outputs, true, moved, strict=True)
    )
    return Reference(tuple(point), outputs, allowed)


def _point(inputs: Sequence[Mapping[str, Any]], number: int) -> list[float]:
    """Halton point `number`."""
    return _placed(inputs, [_halton(number, PRIMES[i % len(PRIMES)]) for i in range(len(inputs))])


def _placed(inputs: Sequence[Mapping[str, Any]], unit: Sequence[float]) -> list[float]:
    """A point of the unit cube in the domain; bounds that depend on other inputs wait until these are placed."""
    placed: dict[str, float] = {}
    waiting = list(zip(inputs, unit, strict=True))
    while waiting:
        left = []
        for entry, u in waiting:
            try:
                placed[entry["name"]] = _place(entry, u, placed)
            except NameError:
                left.append((entry, u))
        if len(left) == len(waiting):
            raise ValueError(f"the bounds of {', '.join(e['name'] for e, _ in left)} depend on each other")
        waiting = left
    return [placed[entry["name"]] for entry in inputs]


def _place(entry: Mapping[str, Any], u: float, placed: Mapping[str, float]) -> float:
    if entry["choices"]:
        return float(entry["choices"][int(u * len(entry["choices"]))])
    low, high = _bound(entry["low"], placed), _bound(entry["high"], placed)
    if entry["scale"] == "log" and low > 0:
        return float(low * (high / low) ** u)
    return float(low + u * (high - low))


BOUND_FUNCTIONS = {
    "sqrt": math.sqrt,
    "exp": math.exp,
    "log": math.log,
    "Min": min,
    "Max": max,
    "Abs": abs,
    "pi": math.pi,
}


def _bound(bound: float | str, placed: Mapping[str, float]) -> float:
    """A bound of the manifest, a number or an expression in inputs such as sqrt(T*m)/2."""
    if isinstance(bound, str):
        return float(eval(bound, {"__builtins__": {}, **BOUND_FUNCTIONS}, dict(placed)))
    return float(bound)


def _halton(number: int, base: int) -> float:
    found, fraction = 0.0, 1.0 / base
    while number:
        number, digit = divmod(number, base)
        found += digit * fraction
        fraction /= base
    return found
