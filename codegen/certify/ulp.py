"""Errors of computed values, in units in the last place of the true value, in the format under test."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from codegen.certify.formats import DOUBLE, Format
from codegen.certify.reference import Reference

Array = NDArray[np.float64]


def errors(values: Array, true: Reference, result: int, form: Format = DOUBLE) -> Array:
    """|computed - true| / ulp(true) at every point; infinite where a finite number should be and is not.

    Not a number where there is no reference. A true value beyond the largest number must come out
    as that infinity. Where the true value is exactly zero the unit is the smallest number, so that any
    result but zero has a huge error; the contract judges such points by absolute error.
    """
    high, low = true.high[result], true.low[result]
    with np.errstate(all="ignore"):
        distance = np.abs((values - high) - low)
        found = distance / form.spacing(np.abs(high))
        high = form.rounded(high)
    found = np.where(np.isnan(found), np.inf, found)
    found = np.where(np.isinf(high), np.where(values == high, 0.0, np.inf), found)
    return np.where(true.singular[result], np.nan, found)
