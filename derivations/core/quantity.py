"""Physical quantities: SymPy symbols that know dimension, unit, domain, meaning and LaTeX.

A dimension is a power of energy in natural units (hbar = c = k_B = 1): a mass has 1,
the Fermi constant -2, an angle 0.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

import sympy as sp

DIMENSIONLESS = Fraction(0)
ENERGY = Fraction(1)

Scale = Literal["linear", "log", "symlog"]


def _exact(bound: Any) -> sp.Expr:
    """A bound without rounding; decimals as text are read digit by digit, which is also the fast way."""
    return sp.Rational(bound) if isinstance(bound, str) else sp.nsimplify(bound, rational=True)


@dataclass(frozen=True)
class Range:
    """The closed interval in which an input may lie.

    lo, hi: numbers or SymPy expressions in other quantities (mu_B_B lies within 0.1 T of zero).
    scale: how a sampler spreads points; "symlog" means log-spaced towards zero from both signs.
    condition: the physical reason of the bound, in words, for warnings.
    """

    lo: sp.Expr
    hi: sp.Expr
    scale: Scale = "linear"
    condition: str = ""

    def __init__(self, lo: Any, hi: Any, scale: Scale = "linear", condition: str = "") -> None:
        object.__setattr__(self, "lo", _exact(lo))
        object.__setattr__(self, "hi", _exact(hi))
        object.__setattr__(self, "scale", scale)
        object.__setattr__(self, "condition", condition)

    @property
    def free_symbols(self) -> set[sp.Basic]:
        return set(self.lo.free_symbols | self.hi.free_symbols)


@dataclass(frozen=True)
class Choice:
    """A finite set of allowed values (a spin: +1 or -1)."""

    values: tuple[int, ...]
    condition: str = ""

    @property
    def free_symbols(self) -> set[sp.Basic]:
        return set()


Domain = Range | Choice


class Quantity(sp.Symbol):
    """A SymPy symbol with physics attached. Make it with `quantity(...)`.

    Attributes: namespace (the process it belongs to), dimension (power of energy), unit (what a
    user types), domain, meaning, latex_name.
    """

    __slots__ = ("dimension", "domain", "latex_name", "meaning", "namespace", "unit")

    namespace: str
    dimension: Fraction
    unit: str
    domain: Domain | None
    meaning: str
    latex_name: str

    def __new__(cls, name: str, namespace: str, assumptions: dict[str, bool]) -> Quantity:
        self: Quantity = sp.Symbol.__xnew__(cls, name, **assumptions)
        self.namespace = namespace
        return self

    def _hashable_content(self) -> tuple[Any, ...]:
        # Two papers may both have a T; equal only if process and assumptions agree.
        return (self.namespace, *super()._hashable_content())

    def __reduce__(self) -> Any:
        return (lookup, (self.namespace, self.name))

    def __getnewargs_ex__(self) -> Any:
        return ((self.name, self.namespace, {}), {})

    def _sympyrepr(self, printer: Any) -> str:
        return f"lookup({self.namespace!r}, {self.name!r})"

    def _latex(self, printer: Any) -> str:
        return self.latex_name


_QUANTITIES: dict[tuple[str, str], Quantity] = {}


def quantity(
    namespace: str,
    name: str,
    latex: str,
    dimension: int | Fraction,
    meaning: str,
    *,
    unit: str = "",
    domain: Domain | None = None,
    **assumptions: bool,
) -> Quantity:
    """Declare a quantity once; a second declaration of the same name in a process is an error.

    unit defaults to MeV to the power of the dimension ("1" when dimensionless). Every quantity is
    real unless an assumption says otherwise.
    """
    key = (namespace, name)
    if key in _QUANTITIES:
        raise ValueError(f"quantity {name!r} of {namespace!r} is declared twice")
    assumptions.setdefault("real", True)
    made = Quantity(name, namespace, assumptions)
    made.dimension = Fraction(dimension)
    made.unit = unit or mev_power(made.dimension)
    made.domain = domain
    made.meaning = meaning
    made.latex_name = latex
    _QUANTITIES[key] = made
    return made


def mev_power(power: Fraction) -> str:
    """The MeV unit of a power of energy: "1", "MeV", "MeV^-2", "MeV^(1/2)"."""
    if power == 0:
        return "1"
    if power == 1:
        return "MeV"
    return f"MeV^{power}" if power.denominator == 1 else f"MeV^({power})"


def lookup(namespace: str, name: str) -> Quantity:
    """The declared quantity of that name; KeyError if there is none."""
    return _QUANTITIES[namespace, name]


def forget(namespace: str) -> None:
    """Drop every quantity of a process (tests and reloads of a user's package)."""
    for key in [key for key in _QUANTITIES if key[0] == namespace]:
        del _QUANTITIES[key]


def vector(
    namespace: str, name: str, latex: str, dimension: int | Fraction, meaning: str, **options: Any
) -> sp.ImmutableMatrix:
    """Cartesian components name_1, name_2, name_3 of a vector, as a 3x1 matrix."""
    return sp.ImmutableMatrix(
        [
            quantity(namespace, f"{name}_{i}", f"{{{latex}}}_{i}", dimension, f"{meaning}, component {i}", **options)
            for i in (1, 2, 3)
        ]
    )


def quantities_of(expressions: Iterable[sp.Basic]) -> list[Quantity]:
    """The quantities that occur, sorted by name."""
    found = {s for e in expressions for s in e.free_symbols if isinstance(s, Quantity)}
    return sorted(found, key=lambda q: (q.namespace, q.name))
