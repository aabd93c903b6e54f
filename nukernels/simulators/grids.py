"""Grids written as text: 0.1,1,10 or 1:10:19 or linspace(1, 10, 19) or logspace(-22, -15, 8)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from nukernels.errors import UserMistake

FORMS = "from:to:count, linspace(from, to, count), logspace(from, to, count) with powers of ten, "
FORMS += "geomspace(from, to, count), or values with commas (for shells also logspace:from:to:count)"
Maker = Callable[[float, float, int], Any]
MAKERS: dict[str, Maker] = {"linspace": np.linspace, "logspace": np.logspace, "geomspace": np.geomspace}
MOST = 1_000_000
CALL = re.compile(r"(\w+)\s*\((.*)\)")


def grid(name: str, text: str) -> list[float]:
    """The numbers of a grid; a mistake names the option."""
    made = values(name, text)
    try:
        return [float(each) for each in made]
    except ValueError as error:
        raise _mistake(name, text) from error


def values(name: str, text: str) -> list[str]:
    """The values of a grid as text that reads back as the same numbers; words with commas stay words."""
    text = text.strip()
    call = CALL.fullmatch(text)
    if call is None and ":" not in text:
        return [each.strip() for each in text.split(",")] if text else []
    kind, inside = ("linspace", text.split(":")) if call is None else (call[1], call[2].split(","))
    if call is None and inside[0] in MAKERS:
        kind, *inside = inside
    if kind not in MAKERS or len(inside) != 3:
        raise _mistake(name, text)
    try:
        count = int(inside[2])
        if count > MOST:
            raise UserMistake(f"{name} = {text!r} has {count} values; at most {MOST} are possible")
        with np.errstate(all="raise"):
            made = MAKERS[kind](float(inside[0]), float(inside[1]), count)
    except (ValueError, FloatingPointError) as error:
        raise _mistake(name, text) from error
    return [repr(float(each)) for each in made]


def _mistake(name: str, text: str) -> UserMistake:
    return UserMistake(f"{name} is {FORMS}, not {text!r}")
