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

from nukernels.compiled import Kernel
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


def without_checks(kernel: Kernel) -> Callable[..., dict[str, Any]]:
    """A kernel as a function of named inputs, surplus ones allowed, that says nothing about its domain.

    For integrals that run through the whole range of energies and report what part of them lies outside.
    """
    inputs, outputs = [i.name for i in kernel.inputs], [o.name for o in kernel.outputs]

    def call(**named: Any) -> dict[str, Any]:
        values = [named[name] for name in inputs]
        if kernel.target == "c":
            found = kernel.ufunc(*values)
        else:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DomainWarning)
                found = kernel(*values)
        return dict(zip(outputs, found if len(outputs) > 1 else (found,), strict=True))

    return call
