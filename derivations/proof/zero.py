"""Is an expression zero? Exact if possible, else numeric with balls; a failure names a point."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from derivations.core.quantity import Choice, Quantity
from derivations.proof.balls import NotEvaluable, Point, Sampler, evaluate, magnitude, value_and_scale
from derivations.proof.normal_form import eliminate, reduce_to_zero

POINTS = 12
DIGITS = 30
UNREDUCED = (TypeError, ValueError, ZeroDivisionError, sp.PolynomialError)  # what is no rational function of atoms


@dataclass(frozen=True)
class Proof:
    """The expression is zero. level: "exact", "exact-transcendental" or "numeric(n points, d digits)"."""

    level: str

    def __bool__(self) -> bool:
        return True


@dataclass(frozen=True)
class Counterexample:
    """The expression is not zero: a point (symbol name -> decimal) and the value there."""

    point: Mapping[str, str]
    value: str

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        where = ", ".join(f"{name} = {value}" for name, value in self.point.items())
        return f"{self.value} at {where}"


LEVELS = ("exact", "exact-transcendental", "numeric", "simulated")


def weakest(levels: Sequence[str]) -> str:
    """The level of a statement that rests on several: the weakest of theirs, by kind, then by digits and points."""

    def weakness(level: str) -> tuple[int, int, int, str]:
        digits, points = (re.search(rf"(\d+) {what}", level) for what in ("digit", "point"))
        kind = LEVELS.index(level.partition("(")[0])
        return kind, -int(digits[1]) if digits else 0, -int(points[1]) if points else 0, level

    return max(levels, key=weakness, default="exact")


def vanishes(
    expression: Any, relations: Sequence[sp.Expr] = (), label: str = "", quick: bool = False
) -> Proof | Counterexample:
    """Decide whether an expression is zero wherever the relations hold.

    label seeds the random points. quick: only look for a counterexample at a few points (mutation
    tests), and claim no more than "numeric".
    """
    expression = sp.sympify(expression)
    if expression == 0:
        return Proof("exact")
    relations = [*relations, *(sign for sign in _choices(expression) if sign not in relations)]
    levels = []
    for case, conditions in _cases(expression):
        try:
            found = _vanishes_case(case, relations, label, quick, conditions)
        except Unreachable:
            continue  # signs that contradict each other or the domain
        if isinstance(found, Counterexample):
            return found
        levels.append(found.level)
    if not levels:
        raise NotEvaluable(f"no sign case of {sp.sstr(expression)[:200]} lies in the domain")
    return Proof(weakest(levels))


class Unreachable(Exception):
    """A combination of signs that no sampled point has."""


def _choices(expression: sp.Expr) -> list[sp.Expr]:
    """s**2 = 1 for quantities that can only be +1 or -1."""
    signs = [s for s in expression.free_symbols if isinstance(s, Quantity) and _is_sign(s)]
    return [s**2 - 1 for s in sorted(signs, key=str)]


def _is_sign(symbol: Quantity) -> bool:
    return isinstance(symbol.domain, Choice) and set(symbol.domain.values) == {1, -1}


def _vanishes_case(
    expression: sp.Expr, relations: Sequence[sp.Expr], label: str, quick: bool, conditions: Sequence[sp.Basic]
) -> Proof | Counterexample:
    if expression == 0:
        return Proof("exact")
    if quick:
        return _numeric(expression, relations, label, 1, conditions)
    # The numeric look comes first: it is fast, finds counterexamples, and guards the exact
    # rewriting, which takes the factors below roots and logarithms to be positive.
    numeric = _numeric_if_possible(expression, relations, label, conditions)
    if isinstance(numeric, Counterexample):
        return numeric
    try:
        reduced = reduce_to_zero(expression, relations)
    except UNREDUCED:
        reduced = None
    if reduced is not None and reduced.is_zero and not reduced.transcendental:
        return Proof("exact")
    if numeric is None:
        raise NotEvaluable(f"neither exact nor numeric zero test is possible for {sp.sstr(expression)[:200]}")
    return Proof("exact-transcendental") if reduced is not None and reduced.is_zero else numeric


def _numeric_if_possible(
    expression: sp.Expr, relations: Sequence[sp.Expr], label: str, conditions: Sequence[sp.Basic]
) -> Proof | Counterexample | None:
    """What points say; None if there is no ball arithmetic for it, nor for what is left once relations are solved.

    Functions of which nothing is known have any real value.
    """
    unknown = {f: sp.Symbol(sp.sstr(f), real=True, positive=f.is_positive) for f in expression.atoms(AppliedUndef)}
    expression = expression if expression.has(sp.Derivative, sp.Integral) else expression.xreplace(unknown)
    try:
        return _numeric(expression, relations, label, POINTS, conditions)
    except NotEvaluable:
        if not relations:
            return None
    try:
        return _numeric(*eliminate(expression, relations), label, POINTS, conditions)
    except UNREDUCED:  # NotEvaluable is a ValueError
        return None


def _numeric(
    expression: sp.Expr, relations: Sequence[sp.Expr], label: str, points: int, conditions: Sequence[sp.Basic]
) -> Proof | Counterexample:
    sampler = Sampler(label or sp.sstr(expression)[:400])
    symbols = sorted(expression.free_symbols, key=str)
    tried = 0
    for _ in range(40 * points):
        point = sampler.point(symbols, relations)
        if not all(_true(condition, point) for condition in conditions):
            continue
        tried += 1
        for bits in (150, 600, 2400):
            value, scale = value_and_scale(expression, point, bits)
            if _excludes_zero(value):
                return Counterexample(readable(point), short(value))
            if magnitude(value) <= scale * 10.0**-DIGITS or magnitude(value) == 0:
                break
        else:
            raise NotEvaluable(f"no decision at {readable(point)} for {sp.sstr(expression)[:200]}")
        if tried == points:
            break
    if tried == 0:
        raise Unreachable
    return Proof(f"numeric({tried} points, {DIGITS} digits)")


def _true(condition: sp.Basic, point: Point) -> bool:
    value = evaluate(condition.lhs - condition.rhs, point)
    return bool(value > 0)


def _excludes_zero(value: Any) -> bool:
    if hasattr(value, "real"):
        return not (value.real.contains(0) and value.imag.contains(0))
    return not value.contains(0)


def readable(point: Point, digits: int = 8) -> dict[str, str]:
    """A point as decimals, by symbol name."""
    return {str(symbol): short(value, digits) for symbol, value in sorted(point.items(), key=lambda i: str(i[0]))}


def short(value: Any, digits: int = 8) -> str:
    """A ball or fraction as a decimal of few digits."""
    if hasattr(value, "real") and hasattr(value, "imag") and not hasattr(value, "numerator"):
        real, imag = value.real, value.imag
        return f"{float(real.mid()):.{digits}g}" + (f" + {float(imag.mid()):.{digits}g} i" if imag != 0 else "")
    return f"{float(value.mid()) if hasattr(value, 'mid') else float(value):.{digits}g}"


def _cases(expression: sp.Expr) -> Iterator[tuple[sp.Expr, list[sp.Basic]]]:
    """Split |x|, min, max and piecewise into the sign cases of their arguments.

    Equality branches (removable points) are dropped: they are limits, tested numerically on kernels.
    """
    pivots = _pivots(expression)
    if not pivots:
        yield expression, []
        return
    for signs in product((1, -1), repeat=len(pivots)):
        conditions = [sp.Gt(p * s, 0) for p, s in zip(pivots, signs, strict=True)]
        resolved = _resolve(expression, dict(zip(pivots, signs, strict=True)))
        yield resolved, [c for c in conditions if c not in (True, sp.true)]


def _pivots(expression: sp.Expr) -> list[sp.Expr]:
    found: list[sp.Expr] = []

    def note(difference: sp.Expr) -> None:
        difference = _sign_carrier(difference)
        if not difference.is_number and difference not in found and sp.expand(-difference) not in found:
            found.append(difference)

    for node in sp.preorder_traversal(expression):
        if isinstance(node, (sp.Abs, sp.sign)):
            note(node.args[0])
        elif isinstance(node, (sp.Min, sp.Max)):
            args = list(node.args)
            for i, a in enumerate(args):
                for b in args[i + 1 :]:
                    note(a - b)
        elif isinstance(node, sp.core.relational.Relational) and not isinstance(node, (sp.Eq, sp.Ne)):
            note(node.lhs - node.rhs)
    return found


def _sign_carrier(difference: sp.Expr) -> sp.Expr:
    """The difference without its positive factors: q0/T changes sign where q0 does."""
    factored = sp.factor_terms(sp.expand(difference))
    return sp.expand(sp.Mul(*(a for a in sp.Mul.make_args(factored) if not a.is_positive)))


def _resolve(node: sp.Basic, signs: Mapping[sp.Expr, int]) -> Any:
    if not node.args:
        return node

    def sign_of(difference: sp.Expr) -> int:
        difference = _sign_carrier(difference)
        if difference.is_number:
            return 1 if difference >= 0 else -1
        return signs[difference] if difference in signs else -signs[sp.expand(-difference)]

    if isinstance(node, sp.Abs):
        return _resolve(node.args[0], signs) * sign_of(node.args[0])
    if isinstance(node, sp.sign):
        return sp.Integer(sign_of(node.args[0]))
    if isinstance(node, (sp.Min, sp.Max)):
        want = 1 if isinstance(node, sp.Max) else -1
        best = node.args[0]
        for other in node.args[1:]:
            if sign_of(other - best) == want:
                best = other
        return _resolve(best, signs)
    if isinstance(node, sp.Piecewise):
        for value, condition in node.args:
            if _decided(condition, sign_of):
                return _resolve(value, signs)
        raise NotEvaluable(f"no branch of {node} applies in the case {signs}")
    return node.func(*(_resolve(a, signs) for a in node.args))


def _decided(condition: Any, sign_of: Any) -> bool:
    if condition in (True, sp.true):
        return True
    if condition in (False, sp.false) or isinstance(condition, sp.Eq):
        return False
    if isinstance(condition, sp.Ne):
        return True
    if isinstance(condition, sp.And):
        return all(_decided(a, sign_of) for a in condition.args)
    if isinstance(condition, sp.Or):
        return any(_decided(a, sign_of) for a in condition.args)
    if isinstance(condition, sp.Not):
        return not _decided(condition.args[0], sign_of)
    positive = sign_of(condition.lhs - condition.rhs) > 0
    return positive if isinstance(condition, (sp.StrictGreaterThan, sp.GreaterThan)) else not positive
