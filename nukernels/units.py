"""Astropy quantities to plain numbers in a kernel's declared units, with hbar = c = k_B = 1.

A temperature may come in kelvin or MeV, a density in g cm^-3 or MeV^4, a length in km or MeV^-1. A
magnetic field stays a magnetic field: gauss and tesla are not MeV^2, because that takes a charge.
Astropy is imported only when a quantity arrives.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

from nukernels.errors import UnitError

# Exact by the definition of the SI (2019): J s, m/s, J/K, J per MeV.
HBAR = 6.62607015e-34 / (2 * math.pi)
LIGHT = 299792458.0
BOLTZMANN = 1.380649e-23
MEV = 1.602176634e-13

# What a base unit of the SI is in natural units: (power of energy, joules to that power).
NATURAL = {
    "kg": (1, LIGHT**2),
    "m": (-1, 1 / (HBAR * LIGHT)),
    "s": (-1, 1 / HBAR),
    "K": (1, BOLTZMANN),
    "A": (0, 1.0),  # kept apart: electromagnetic dimensions must agree by themselves
    "rad": (0, 1.0),
}


@dataclass(frozen=True)
class InUnit:
    """An exact number in a unit of astropy, whose quantities hold floats."""

    number: Fraction | float
    unit: Any


def is_quantity(value: Any) -> bool:
    """An astropy Quantity, told by its attributes so that astropy need not be imported."""
    return hasattr(value, "unit") and hasattr(value, "to_value")


def plain(value: Any, declared: str, argument: str) -> Any:
    """The numbers of a quantity in the declared unit; UnitError names argument, what came and what is allowed."""
    return value.value * factor(value.unit, declared, argument)


@lru_cache(maxsize=256)
def factor(unit: Any, declared: str, argument: str) -> float:
    """What one `unit` is in the declared unit ("MeV", "g cm^-3", "G", "1")."""
    target = _declared(declared)
    if unit.is_equivalent(target):  # the same dimension without hbar, c and k_B: exact where astropy is
        return float(unit.to(target))
    try:
        came, wanted = _natural(unit, argument), _natural(target, argument)
    except (OverflowError, ZeroDivisionError) as error:
        raise UnitError(
            f"{argument}: in {unit} it leaves the range of numbers; allowed is {_allowed(declared)}"
        ) from error
    if came[0] != wanted[0] or came[1] != wanted[1]:
        raise UnitError(
            f"{argument}: got a quantity in {unit} ({_dimension(came)}); allowed is {_allowed(declared)} with "
            f"hbar = c = k_B = 1 ({_dimension(wanted)})"
        )
    return came[2] / wanted[2]


def declared_unit(declared: str) -> Any:
    """A declared unit as an astropy unit, to attach to results."""
    return _declared(declared)


def _declared(text: str) -> Any:
    from astropy import units

    return units.dimensionless_unscaled if text in ("", "1") else units.Unit(text.replace("^", "**"))


def _natural(unit: Any, argument: str) -> tuple[Fraction, Fraction, float]:
    """Power of energy, power of the ampere, and size in MeV to that power (and amperes)."""
    try:
        base = unit.si.decompose()
    except (AttributeError, ValueError) as error:  # degrees Celsius, magnitudes
        raise UnitError(f"{argument}: the unit {unit} has no meaning in natural units") from error
    power, ampere, size = Fraction(0), Fraction(0), float(base.scale)
    for part, raw in zip(base.bases, base.powers, strict=True):
        exponent = Fraction(raw).limit_denominator(1000)
        if part.name not in NATURAL:
            raise UnitError(f"{argument}: the unit {unit} ({part.name}) has no meaning in natural units")
        energy, joules = NATURAL[part.name]
        power += energy * exponent
        size *= joules ** float(exponent)
        if part.name == "A":
            ampere += exponent
    return power, ampere, size / MEV ** float(power)


def _allowed(declared: str) -> str:
    if declared in ("", "1"):
        return "a plain number, or a quantity that is dimensionless"
    return f"a plain number in {declared}, or a quantity that converts to {declared}"


def _dimension(natural: tuple[Fraction, Fraction, float]) -> str:
    power, ampere, _ = natural
    if ampere:
        return f"an electromagnetic dimension: energy^{power} ampere^{ampere}"
    return "dimensionless" if power == 0 else f"energy^{power}"
