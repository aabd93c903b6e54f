"""Weyl fields with charges under U(1) symmetries: the input of the anomaly tool, and its traces.

A user declares fields, each with a chirality, a multiplicity (copies that no listed symmetry tells apart) and a
rational charge under every symmetry. What anomalies know of such a list are traces of charges, right minus left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations_with_replacement

from derivations.anomalous_transport.conventions import LEFT, RIGHT

MOST_FIELDS, MOST_SYMMETRIES, MOST_COPIES, LARGEST_CHARGE = 100, 8, 100, 10


@dataclass(frozen=True)
class WeylField:
    """One field. chirality: +1 right, -1 left. charges: by symmetry; those left out are zero."""

    name: str
    chirality: int
    charges: Mapping[str, Fraction | int | str]
    multiplicity: int = 1

    def charge(self, symmetry: str) -> Fraction:
        """The charge under a symmetry, exact."""
        return Fraction(self.charges.get(symmetry, 0))

    @property
    def weight(self) -> int:
        """What the field counts in a trace: chirality times multiplicity."""
        return self.chirality * self.multiplicity

    def mirrored(self) -> WeylField:
        """The same field with the other chirality."""
        return WeylField(self.name, -self.chirality, self.charges, self.multiplicity)


@dataclass(frozen=True)
class FieldContent:
    """A list of fields and the symmetries that are looked at, checked."""

    symmetries: tuple[str, ...]
    fields: tuple[WeylField, ...]

    def __post_init__(self) -> None:
        _within("symmetries", len(self.symmetries), MOST_SYMMETRIES)
        _within("fields", len(self.fields), MOST_FIELDS)
        if len(set(self.symmetries)) < len(self.symmetries):
            raise ValueError(f"a symmetry is named twice: {', '.join(self.symmetries)}")
        for field in self.fields:
            self._check(field)

    def _check(self, field: WeylField) -> None:
        if field.chirality not in (RIGHT, LEFT):
            raise ValueError(f"field {field.name!r}: chirality is +1 (right) or -1 (left), not {field.chirality!r}")
        if not isinstance(field.multiplicity, int):
            raise TypeError(f"field {field.name!r}: multiplicity is an integer, not {field.multiplicity!r}")
        _within(f"copies of field {field.name!r}", field.multiplicity, MOST_COPIES)
        unknown = [name for name in field.charges if name not in self.symmetries]
        if unknown:
            raise ValueError(f"field {field.name!r} has charges under undeclared symmetries: {', '.join(unknown)}")
        for name, charge in field.charges.items():
            if isinstance(charge, float):
                raise TypeError(f"field {field.name!r}: the charge under {name} is a float; write it as a fraction")
            if abs(Fraction(charge)) > LARGEST_CHARGE:
                raise ValueError(f"field {field.name!r}: charge {charge} under {name} is beyond {LARGEST_CHARGE}")

    def trace(self, *symmetries: str) -> Fraction:
        """Sum over fields of chirality, multiplicity and the charges under the given symmetries."""
        total = Fraction(0)
        for field in self.fields:
            term = Fraction(field.weight)
            for symmetry in symmetries:
                term *= field.charge(symmetry)
            total += term
        return total

    @property
    def triples(self) -> tuple[tuple[str, str, str], ...]:
        """Every independent triple of symmetries, in the order of declaration."""
        return tuple(combinations_with_replacement(self.symmetries, 3))

    def without(self, *names: str) -> FieldContent:
        """The same symmetries without some fields."""
        return FieldContent(self.symmetries, tuple(f for f in self.fields if f.name not in names))

    def mirrored(self) -> FieldContent:
        """Left and right exchanged."""
        return FieldContent(self.symmetries, tuple(f.mirrored() for f in self.fields))


def _within(what: str, number: int, most: int) -> None:
    if not 1 <= number <= most:
        raise ValueError(f"the number of {what} is {number}; allowed are 1 to {most}")
