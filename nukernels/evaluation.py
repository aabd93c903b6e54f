"""Equations to numbers with any number of digits: `Equation.evaluate` and nothing else."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from numbers import Complex, Rational, Real
from typing import Any

import mpmath
import sympy as sp
from sympy.core.function import AppliedUndef

from derivations.core import Catalogue, Choice
from derivations.core.equation import Equation, Form, components
from derivations.core.quantity import Quantity, Range, quantities_of
from derivations.core.units import MeV_per_gram, MeV_per_joule, constant, inverse_MeV_per_km, inverse_MeV_per_second
from nukernels import units
from nukernels.errors import DomainError, DomainWarning
from nukernels.hints import with_hint

# Nodes that stand for an instruction, not for a number.
SYMBOLIC = (sp.Derivative, sp.DiracDelta, AppliedUndef, sp.Subs)


def evaluate(
    equation: Equation,
    catalogue: Catalogue,
    values: Mapping[str, Any],
    digits: int,
    form: Form,
    steps: Mapping[str, str],
) -> Any:
    """See nukernels.equation_view.Equation.evaluate."""
    parts = _parts(equation, form)
    given = {str(name): value for name, value in values.items()}
    resolver = _Resolver(equation, catalogue, given, steps)
    needed = quantities_of(parts.values())
    replacement = {quantity: resolver.resolve(quantity) for quantity in needed}
    resolver.complain_of_missing()
    resolver.complain_of_surplus(form)
    resolver.warn_of_domains()
    found = {name: _number(part.xreplace(replacement), digits, equation, name) for name, part in parts.items()}
    return next(iter(found.values())) if len(found) == 1 else found


def _parts(equation: Equation, form: Form) -> dict[str, sp.Expr]:
    if form not in ("printed", "derived", "unrounded"):
        raise ValueError(f"form is 'derived', 'printed' or 'unrounded', not {form!r}")
    if equation.kind != "derivable":
        form = "printed"  # what a paper posits is printed and derived alike
    if not equation.has(form):
        raise ValueError(f"{equation.id} has no {form} form")
    parts = components(equation.form(form), equation)
    for name, part in parts.items():
        symbolic = part.atoms(*SYMBOLIC)
        if symbolic:
            listed = ", ".join(sorted({type(node).__name__ for node in symbolic}))
            raise ValueError(f"{equation.id} ({name}) is a statement about functions ({listed}), it has no number")
        for integral in part.atoms(sp.Integral):
            absent = [str(v) for v in integral.variables if v not in integral.function.free_symbols]
            if absent:
                raise ValueError(
                    f"{equation.id} ({name}) is a statement about functions of {', '.join(absent)} (an integral of "
                    "quantities that depend on them), it has no number"
                )
    return parts


class _Resolver:
    """Numbers for quantities: as given, or through the equations that define them."""

    def __init__(
        self, equation: Equation, catalogue: Catalogue, given: Mapping[str, Any], steps: Mapping[str, str]
    ) -> None:
        self.equation, self.catalogue, self.given, self.steps = equation, catalogue, given, steps
        self.used: dict[str, Quantity] = {}
        self.missing: dict[str, str] = {}
        self._numbers: dict[str, sp.Expr] = {}

    def resolve(self, quantity: Quantity, within: tuple[Quantity, ...] = ()) -> sp.Expr | None:
        """An exact expression without symbols; None where something is missing (and is noted)."""
        name = quantity.name
        if name in self._numbers:
            return self._numbers[name]
        if name in self.given:
            self.used[name] = quantity
            self._numbers[name] = exact(self.given[name], quantity)
            return self._numbers[name]
        source = None if quantity in within else self._source(quantity)
        if source is None:
            self.missing.setdefault(name, quantity.meaning)
            return None
        before = dict(self.missing)
        part = components(source(), source).get(name)
        if part is None or part.atoms(*SYMBOLIC):
            self.missing.setdefault(name, quantity.meaning)
            return None
        replacement = {q: self.resolve(q, (*within, quantity)) for q in quantities_of([part])}
        if any(value is None for value in replacement.values()):
            absent = [key for key in self.missing if key not in before]
            self.missing = before
            self.missing[name] = f"or {', '.join(absent) or 'its inputs'}, from which {source.id} gives it"
            return None
        self._numbers[name] = part.xreplace(replacement)
        return self._numbers[name]

    def _source(self, quantity: Quantity) -> Equation | None:
        """The equation that gives a quantity: chosen in `steps`, or the nearest ancestor, or the only one."""
        chosen = self.steps.get(quantity.name)
        if chosen is not None:
            return self.catalogue.equation(chosen)
        level: Iterable[Equation] = self.equation.parents
        seen: set[str] = {self.equation.id}
        while level:
            here = [e for e in level if quantity in e.defines]
            if here:
                return self._only(quantity, here)
            seen |= {e.id for e in level}
            level = list({p.id: p for e in level for p in e.parents if p.id not in seen}.values())
        anywhere = [e for e in self.catalogue.equations.values() if quantity in e.defines and e is not self.equation]
        return self._only(quantity, anywhere) if anywhere else None

    def _only(self, quantity: Quantity, candidates: list[Equation]) -> Equation:
        if len(candidates) > 1:
            listed = " and ".join(e.id for e in candidates)
            raise TypeError(
                f"{self.equation.id}: {quantity.name} is given by {listed}; pass its value, or choose one with "
                f"steps={{{quantity.name!r}: {candidates[0].id!r}}}"
            )
        return candidates[0]

    def complain_of_missing(self) -> None:
        if self.missing:
            listed = "; ".join(f"{name} ({text})" for name, text in sorted(self.missing.items()))
            raise TypeError(f"{self.equation.id} misses {listed}")

    def complain_of_surplus(self, form: Form) -> None:
        surplus = sorted(set(self.given) - set(self.used))
        if not surplus:
            return
        # The same values may go into both forms, so names that only the other form has are no mistake.
        other: Form = "derived" if form == "printed" else "printed"
        known = {str(q) for q in self.used.values()}
        if self.equation.has(other):
            probe = _Resolver(self.equation, self.catalogue, self.given, self.steps)
            for quantity in quantities_of(components(self.equation.form(other), self.equation).values()):
                probe.resolve(quantity)
            known |= set(probe.used)
        surplus = [name for name in surplus if name not in known]
        if surplus:
            listed = ", ".join(with_hint(name, known) for name in surplus)
            takes = ", ".join(sorted(known)) or "nothing"
            raise TypeError(f"{self.equation.id} does not take {listed}; it takes {takes}")

    def warn_of_domains(self) -> None:
        numbers = {quantity: self._numbers[name] for name, quantity in self.used.items()}
        for quantity, number in numbers.items():
            domain = quantity.domain
            if isinstance(domain, Choice):
                if number not in domain.values:
                    allowed = " or ".join(f"{v:+d}" for v in domain.values)
                    raise DomainError(f"{quantity.name} = {_short(number)}: allowed is {allowed}")
            elif isinstance(domain, Range) and domain.free_symbols <= set(numbers):
                low, high = (bound.xreplace(numbers) for bound in (domain.lo, domain.hi))
                if not (low <= number) or not (number <= high):
                    reason = f" ({domain.condition})" if domain.condition else ""
                    warnings.warn(
                        f"{self.equation.id}: {quantity.name} = {_short(number)} {quantity.unit} lies outside "
                        f"{_short(low)} to {_short(high)}{reason}",
                        DomainWarning,
                        stacklevel=4,
                    )


def exact(value: Any, quantity: Quantity) -> sp.Expr:
    """A number as SymPy sees it exactly; TypeError or ValueError names the quantity."""
    name = quantity.name
    if isinstance(value, units.InUnit) or units.is_quantity(value):
        number, unit = (value.number, value.unit) if isinstance(value, units.InUnit) else (value.value, value.unit)
        return exact(number, quantity) * _exact_factor(unit, quantity)
    if hasattr(value, "item") and getattr(value, "ndim", 0) == 0:
        value = value.item()  # NumPy scalars
    if isinstance(value, mpmath.mpf):
        value = sp.Rational(*_ratio(value)) if mpmath.isfinite(value) else float(value)
    if isinstance(value, bool) or not isinstance(value, (Real, Decimal, sp.Expr)):
        imaginary = isinstance(value, (Complex, mpmath.mpc)) and not isinstance(value, bool)
        kind = "complex number" if imaginary else type(value).__name__
        raise TypeError(f"{name}: a real number is needed, not a {kind} ({value!r})")
    if isinstance(value, sp.Expr):
        if not (value.is_number and value.is_real and value.is_finite):
            raise TypeError(f"{name}: a real number is needed, not {value}")
        return value
    if not math.isfinite(value):
        raise ValueError(f"{name}: a finite number is needed, not {value}")
    ratio = value if isinstance(value, (Rational, Decimal)) else float(value)
    return sp.Rational(*map(int, Fraction(ratio).as_integer_ratio()))


def _exact_factor(unit: Any, quantity: Quantity) -> sp.Expr:
    """What a unit is in that of a quantity, exact where units are: those of the SI and decimals of them."""
    units.factor(unit, quantity.unit, quantity.name)  # refuses what does not convert
    return _in_MeV(unit) / _in_MeV(units.declared_unit(quantity.unit))


def _in_MeV(unit: Any) -> sp.Expr:
    """Its size in MeV to the power that it has in natural units (and in what has no such power)."""
    size: sp.Expr = _decimal(unit.scale)
    for part, power in zip(unit.bases, unit.powers, strict=True):
        base = part.si.decompose()
        in_MeV: sp.Expr = _decimal(base.scale)
        for name, exponent in zip((each.name for each in base.bases), base.powers, strict=True):
            in_MeV *= _base_in_MeV().get(name, sp.S.One) ** sp.Rational(str(exponent))
        size *= in_MeV ** sp.Rational(str(power))
    return size


@cache
def _base_in_MeV() -> dict[str, sp.Expr]:
    """The base units of the SI that are powers of energy where hbar = c = k_B = 1."""
    return {
        "kg": 1000 * MeV_per_gram(),
        "m": inverse_MeV_per_km() / 1000,
        "s": inverse_MeV_per_second(),
        "K": constant("k_B") * MeV_per_joule(),
    }


def _decimal(scale: float) -> sp.Rational:
    """The decimal that a scale of astropy stands for: its float may be off in the last place."""
    return sp.Rational(f"{float(scale):.15g}")


def _ratio(value: mpmath.mpf) -> tuple[int, int]:
    sign, mantissa, exponent, _ = value._mpf_
    signed = -int(mantissa) if sign else int(mantissa)
    return (signed << exponent, 1) if exponent >= 0 else (signed, 1 << -exponent)


def _number(value: sp.Expr, digits: int, equation: Equation, name: str) -> Any:
    """An mpmath number with at least that many correct digits."""
    found = value.evalf(digits + 3, maxn=max(400, 8 * digits))
    if found.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        raise ArithmeticError(
            f"{equation.id} ({name}) is {found} at this point; near a removable singularity, come close to it instead"
        )
    real, imaginary = found.as_real_imag()
    if not (real.is_Number and imaginary.is_Number):
        raise ArithmeticError(f"{equation.id} ({name}) could not be evaluated: {found}")
    return _float(real) if imaginary == 0 else mpmath.mpc(_float(real), _float(imaginary))


def _float(value: sp.Expr) -> mpmath.mpf:
    number = sp.Float(value, 15) if value.is_Rational and value == 0 else value
    if not number.is_Float:
        number = number.evalf(60)
    # SymPy marks a sum that cancels to all the digits it tried by a precision of one bit: that is a zero.
    return mpmath.mpf(0) if number._prec == 1 else mpmath.mp.make_mpf(number._mpf_)


def _short(number: sp.Expr) -> str:
    return f"{float(number):.6g}"
