"""Source of the functions of our own, and how far values are from the truth."""

from __future__ import annotations

import re
from contextlib import contextmanager
from importlib import resources

import numpy as np
from flint import arb, ctx

SUPPORT = resources.files("codegen.targets").joinpath("support")
HEADERS = {name: SUPPORT.joinpath(name).read_text() for name in ("nukernels.h", "nukernels_math.h")}


@contextmanager
def precision(bits):
    before, ctx.prec = ctx.prec, bits
    try:
        yield
    finally:
        ctx.prec = before


def numbers(function, start, end):
    """The hexadecimal numbers of a function in the source between two texts, with their signs, in their order."""
    text = HEADERS["nukernels_math.h"]
    for place in (f" {function}(double", start):
        text = text[text.index(place) :]
    text = text[len(start) : text.index(end, len(start))]
    found = re.findall(r"(-?) ?(0x1\.?[0-9a-f]*p[-+]\d+)", text)
    return [(-1 if minus else 1) * float.fromhex(number) for minus, number in found]


def farthest(found, x, function):
    """The largest distance of values from the truth, in units in the last place of the true value."""
    with precision(130):
        return max(distance(value, function(arb(float(point)))) for value, point in zip(found, x, strict=True))


def distance(value, truth):
    """Of a value from its truth, a ball, in units in the last place of that."""
    unit = max(np.spacing(abs(float(truth.mid()))), 5e-324)
    # the difference in units of 2^-1074 where these are subnormal
    return abs(float((arb(float(value)) - truth) * (arb(2) ** 1074) / arb(float(unit) / 5e-324)))


def both_signs(x):
    return np.concatenate([x, -x])


def same(found, expected):
    """Equal, with the same signs of zeros, NaN in the same places."""
    np.testing.assert_array_equal(found, expected)
    numbers = ~np.isnan(found)
    np.testing.assert_array_equal(np.signbit(found)[numbers], np.signbit(expected)[numbers])
