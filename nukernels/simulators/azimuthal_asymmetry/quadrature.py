"""Adaptive Gauss-Kronrod quadrature of several functions at once, with an error for each.

Every interval that is not yet good is halved, and all new intervals are evaluated in one call, so that array kernels
are used at full speed. Tolerances are relative: solar rates in natural units are far below any absolute one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# Kronrod's 21 points with the 10 of Gauss among them: R. Piessens et al., QUADPACK (Springer 1983), on (0, 1).
_POINTS = (
    0.995657163025808080735527280689003,
    0.973906528517171720077964012084452,
    0.930157491355708226001207180059508,
    0.865063366688984510732096688423493,
    0.780817726586416897063717578345042,
    0.679409568299024406234327365114874,
    0.562757134668604683339000099272694,
    0.433395394129247190799265943165784,
    0.294392862701460198131126603103866,
    0.148874338981631210884826001129720,
)
_KRONROD = (
    0.011694638867371874278064396062192,
    0.032558162307964727478818972459390,
    0.054755896574351996031381300244580,
    0.075039674810919952767043140916190,
    0.093125454583697605535065465083366,
    0.109387158802297641899210590325805,
    0.123491976262065851077958109585166,
    0.134709217311473325928054001771707,
    0.142775938577060080797094273138717,
    0.147739104901338491374841515972069,
)
_MIDDLE = 0.149445554002916905664936468389821
_GAUSS = (
    0.066671344308688137593568809893332,
    0.149451349150580593145863396957697,
    0.219086362515982043995534934228163,
    0.269266719309996355091226921569473,
    0.295524224714752870173815619188769,
)
NODES: Array = np.array([*(-x for x in _POINTS), 0.0, *reversed(_POINTS)])
KRONROD: Array = np.array([*_KRONROD, _MIDDLE, *reversed(_KRONROD)])
GAUSS: Array = np.zeros(21)
GAUSS[1:10:2] = _GAUSS
GAUSS[11:20:2] = _GAUSS[::-1]

MOST_HALVINGS = 30
FLOOR = 50 * float(np.finfo(float).eps)  # of an interval's integral of the modulus: rounding, no tolerance is below


@dataclass(frozen=True)
class Integrals:
    """value, and error: an upper estimate, absolute: sum over intervals of |Kronrod - Gauss|, and of rounding."""

    value: Array
    error: Array
    evaluations: int

    def relative(self) -> Array:
        """error/|value|; 0 where both vanish."""
        size = np.abs(self.value)
        return np.where(size > 0, self.error / np.where(size > 0, size, 1.0), np.where(self.error > 0, np.inf, 0.0))


def adaptive(function: Callable[[Array], Array], edges: Array, rtol: float, asked: int | None = None) -> Integrals:
    """Integrals over all intervals between the edges of a function from n points to an array of m x n.

    rtol: error of each of the first `asked` integrals (all of them) relative to the integral of its modulus.
    """
    left, right = np.asarray(edges[:-1], dtype=float), np.asarray(edges[1:], dtype=float)
    whole = float(right[-1] - left[0])
    value: Array | None = None
    evaluations = 0
    for halving in range(MOST_HALVINGS + 1):
        middle, half = (left + right) / 2, (right - left) / 2
        points = middle[:, None] + half[:, None] * NODES
        sampled = function(points.ravel()).reshape(-1, *points.shape)
        evaluations += points.size
        kronrod = (sampled @ KRONROD) * half
        difference = np.abs((sampled @ GAUSS) * half - kronrod)
        modulus = (np.abs(sampled) @ KRONROD) * half
        if value is None:
            value, error = np.zeros(len(sampled)), np.zeros(len(sampled))
            size = modulus.sum(axis=1)
        # All is good when the whole error is; until then an interval is, with its share of what is allowed.
        allowed = rtol * size
        share = allowed[:, None] * ((right - left) / whole)
        good = np.all(
            ((difference <= share) | (difference <= FLOOR * modulus) | ~np.isfinite(difference))[:asked], axis=0
        )
        whole_error = error + (difference + FLOOR * modulus).sum(axis=1)
        if halving == MOST_HALVINGS or np.all((whole_error <= allowed)[:asked]):
            good[:] = True
        value += kronrod[:, good].sum(axis=1)
        error += (difference + FLOOR * modulus)[:, good].sum(axis=1)
        left, middle, right = left[~good], middle[~good], right[~good]
        if not left.size:
            break
        left, right = np.concatenate([left, middle]), np.concatenate([middle, right])
    assert value is not None
    return Integrals(value, error, evaluations)
