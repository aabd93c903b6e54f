"""Integrals over neutrino energy of compiled kernels, many at once, with an error for each."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.integrate import quad_vec

from nukernels.errors import DomainWarning

Array = NDArray[np.float64]

SAMPLES = 2001  # for the size of an integrand and the share of a part of the range
TAIL = 40.0  # in units of the largest temperature: what lies beyond is below exp(-40)


SHARE = "share of the integral of the modulus from energies outside 0.3 T to (m T)^(1/2)/2"


def expansion_range(T: float, m: float) -> tuple[float, float]:
    """Neutrino energies (MeV) for which (18)-(45) are derived; beyond them they are extrapolated."""
    return 0.3 * T, 0.5 * math.sqrt(m * T)


def share_outside(k: Array, integrand: Array, within: tuple[float, float]) -> Any:
    """Share of the integral of |integrand| over k (its first dimension) from outside a range; 0 if all is zero."""
    steps = np.gradient(k).reshape(-1, *(1 for _ in integrand.shape[1:]))
    modulus = np.abs(integrand) * steps
    outside = (k < within[0]) | (k > within[1])
    total = modulus.sum(axis=0)
    return np.where(total > 0, modulus[outside].sum(axis=0) / np.where(total > 0, total, 1.0), 0.0)


@dataclass(frozen=True)
class Integrals:
    """value, and error: of the quadrature, absolute. outside: share of the integral of the modulus that lies
    outside the range of energies asked about."""

    value: Array
    error: Array
    outside: Array


def integrate(integrand: Callable[[Any], Array], upper: float, within: tuple[float, float], rtol: float) -> Integrals:
    """Integrals from 0 to `upper` of a function of k that gives an array.

    Each is brought to the size of the integral of its modulus before quadrature, so that all have the same
    relative error, however small; one that is zero everywhere stays exactly zero.
    """
    k: Array = (np.arange(SAMPLES, dtype=np.float64) + 0.5) * (upper / SAMPLES)
    modulus = np.abs(integrand(k[:, None]))
    total = modulus.sum(axis=0)
    size = np.where(total > 0, total, 1.0) * (upper / SAMPLES)
    share = share_outside(k, modulus, within)
    if size.size == 0:
        return Integrals(size, size, share)
    value, error = quad_vec(
        lambda x: integrand(x) / size,
        0.0,
        upper,
        epsabs=0.0,
        epsrel=rtol,
        norm="max",
        points=[x for x in within if 0 < x < upper],
    )
    return Integrals(value * size, np.where(total > 0, error * size, 0.0), share)


def without_checks(kernel: Any) -> Callable[..., tuple[Any, ...]]:
    """A kernel as a function of all inputs in order that says nothing about its domain.

    For integrals that run through the whole range of energies and report what part of them lies outside.
    """
    if kernel.target == "c":
        return _several(kernel.ufunc, len(kernel.outputs))
    names = [i.name for i in kernel.inputs]

    def quiet(*values: Any) -> tuple[Any, ...]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DomainWarning)
            found = kernel(**dict(zip(names, values, strict=True)))
        return tuple(found) if len(kernel.outputs) > 1 else (found,)

    return quiet


def _several(ufunc: Any, outputs: int) -> Callable[..., tuple[Any, ...]]:
    return ufunc if outputs > 1 else lambda *values: (ufunc(*values),)
