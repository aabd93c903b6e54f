"""Numbers with guaranteed error: SymPy expressions in Arb balls, and random points of a domain."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache
from typing import Any

import sympy as sp
from flint import acb, arb, ctx, fmpq
from sympy.codegen.cfunctions import Cbrt, Sqrt, expm1, log1p

from derivations.core.quantity import Choice, Quantity, Range

Point = dict[sp.Symbol, Any]


class NotEvaluable(ValueError):
    """An expression has a node for which there is no ball arithmetic, or a symbol without value."""


def evaluate(expression: sp.Basic, point: Mapping[sp.Symbol, Any], bits: int = 200) -> Any:
    """Value as an arb (or acb when complex). point: symbol -> Fraction, int or ball."""
    previous = ctx.prec
    ctx.prec = bits
    try:
        return _Evaluation(point).of(expression)
    finally:
        ctx.prec = previous


def value_and_scale(expression: sp.Expr, point: Mapping[sp.Symbol, Any], bits: int) -> tuple[Any, float]:
    """The value of a sum, and the size of its largest term (what a cancellation is measured against)."""
    previous, ctx.prec = ctx.prec, bits
    try:
        evaluation = _Evaluation(point)
        terms = [evaluation.of(term) for term in sp.Add.make_args(expression)]
        return _total(terms), max(magnitude(term) for term in terms)
    finally:
        ctx.prec = previous


class _Evaluation:
    def __init__(self, point: Mapping[sp.Symbol, Any]) -> None:
        self._known: dict[sp.Basic, Any] = {s: ball(v) for s, v in point.items()}

    def of(self, node: sp.Basic) -> Any:
        if node not in self._known:
            self._known[node] = self._compute(node)
        return self._known[node]

    def _compute(self, node: sp.Basic) -> Any:
        if node.is_Rational:
            return arb(fmpq(int(node.p), int(node.q)))
        if node is sp.pi:
            return arb.pi()
        if node is sp.E:
            return arb(1).exp()
        if node is sp.I:
            return acb(0, 1)
        if node.is_Float:
            return arb(str(node))
        if isinstance(node, sp.Add):
            return _total([self.of(a) for a in node.args])
        if isinstance(node, sp.Mul):
            product: Any = arb(1)
            for a in node.args:
                product = product * self.of(a)
            return product
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, sp.Piecewise):
            for value, condition in node.args:
                if self._holds(condition):
                    return self.of(value)
            raise NotEvaluable(f"no branch of {node} applies")
        simple = _FUNCTIONS.get(type(node))
        if simple is None:
            raise NotEvaluable(f"no ball arithmetic for {type(node).__name__}: {node}")
        return simple(*(self.of(a) for a in node.args))

    def _power(self, node: sp.Pow) -> Any:
        base, exponent = self.of(node.base), node.exp
        if exponent.is_Integer:
            return base ** int(exponent) if int(exponent) >= 0 else 1 / base ** (-int(exponent))
        if exponent.is_Rational and exponent.q == 2:
            root = _sqrt(base)
            return root ** int(exponent.p) if exponent.p > 0 else 1 / root ** int(-exponent.p)
        return _complex_below_zero(base) ** self.of(exponent)

    def _holds(self, condition: Any) -> bool:
        if condition in (True, sp.true):
            return True
        if isinstance(condition, (sp.And, sp.Or)):
            return (all if isinstance(condition, sp.And) else any)(self._holds(a) for a in condition.args)
        if isinstance(condition, sp.Not):
            return not self._holds(condition.args[0])
        difference = self.of(condition.lhs) - self.of(condition.rhs)
        if isinstance(condition, sp.Eq):
            return bool(difference == 0)
        if isinstance(condition, sp.Ne):
            return not bool(difference == 0)
        mid = difference.mid() if hasattr(difference, "mid") else difference.real.mid()
        return bool(
            {
                sp.StrictGreaterThan: mid > 0,
                sp.GreaterThan: mid >= 0,
                sp.StrictLessThan: mid < 0,
                sp.LessThan: mid <= 0,
            }[type(condition)]
        )


def _complex_below_zero(x: Any) -> Any:
    """A negative number as a complex one: what has a branch there is NaN of real balls."""
    return acb(x) if isinstance(x, arb) and x < 0 else x


def _sqrt(x: Any) -> Any:
    return _complex_below_zero(x).sqrt()


_FUNCTIONS: dict[type, Any] = {
    sp.exp: lambda x: x.exp(),
    sp.log: lambda x: _complex_below_zero(x).log(),
    expm1: lambda x: x.expm1(),
    Sqrt: lambda x: _sqrt(x),
    Cbrt: lambda x: x.root(3),
    log1p: lambda x: x.log1p() if hasattr(x, "log1p") else (1 + x).log(),
    sp.sin: lambda x: x.sin(),
    sp.cos: lambda x: x.cos(),
    sp.tan: lambda x: x.tan(),
    sp.sinh: lambda x: x.sinh(),
    sp.cosh: lambda x: x.cosh(),
    sp.tanh: lambda x: x.tanh(),
    sp.asin: lambda x: x.asin(),
    sp.acos: lambda x: x.acos(),
    sp.atan: lambda x: x.atan(),
    sp.asinh: lambda x: x.asinh(),
    sp.gamma: lambda x: x.gamma(),
    sp.erf: lambda x: x.erf(),
    sp.zeta: lambda x: x.zeta(),
    sp.polylog: lambda s, x: acb(x).polylog(s),
    sp.Abs: abs,
    sp.Min: lambda *xs: _extreme(xs, -1),
    sp.Max: lambda *xs: _extreme(xs, +1),
    sp.sign: lambda x: arb(0) if x == 0 else arb(1 if x > 0 else -1),
}


def _total(values: list[Any]) -> Any:
    total: Any = arb(0)
    for value in values:
        total = total + value
    return total


def _extreme(values: Sequence[Any], direction: int) -> Any:
    best = values[0]
    for value in values[1:]:
        if (value.mid() - best.mid()) * direction > 0:
            best = value
    return best


def ball(value: Any) -> Any:
    """A number as a ball: exact for int, Fraction, float and SymPy rationals."""
    if isinstance(value, (arb, acb)):
        return value
    if isinstance(value, Fraction):
        return arb(fmpq(value.numerator, value.denominator))
    if isinstance(value, sp.Rational):
        return arb(fmpq(int(value.p), int(value.q)))
    return arb(value)


def magnitude(value: Any) -> float:
    """Upper bound of the modulus as a float."""
    return float(abs(value).upper())


class Sampler:
    """Reproducible random points: the same label gives the same points on every machine."""

    def __init__(self, label: str) -> None:
        self._random = random.Random(int(hashlib.sha256(label.encode()).hexdigest()[:16], 16))

    def point(self, symbols: Sequence[sp.Symbol], relations: Sequence[sp.Expr] = ()) -> Point:
        """A value inside its domain for every symbol, such that polynomial relations hold.

        Relations are solved for one symbol each; values that this makes complex are drawn again.
        """
        # Roots are solved far beyond the precision at which callers evaluate.
        previous, ctx.prec = ctx.prec, 4000
        try:
            for _ in range(200):
                found = self._draw(symbols, relations)
                if found is not None:
                    return found
        finally:
            ctx.prec = previous
        raise NotEvaluable(f"no point satisfies the relations {list(relations)}")

    def _draw(self, symbols: Sequence[sp.Symbol], relations: Sequence[sp.Expr]) -> Point | None:
        # Signs (s**2 = 1) are drawn from their choices, which satisfies their relation.
        relations = [r for r in relations if not all(_is_choice(s) for s in r.free_symbols)]
        bound = {s for r in relations for s in r.free_symbols}
        solved = _solving_order(tuple(relations))
        names = sorted(set(symbols) | bound, key=str)
        point: Point = {}
        for symbol in names:
            if symbol not in {s for s, _ in solved}:
                self._fill(symbol, point)
        for symbol, relation in solved:
            root = _root(relation, symbol, point, self._random)
            if root is None:
                return None
            point[symbol] = root
        return point

    def _fill(self, symbol: sp.Symbol, point: Point) -> None:
        if symbol in point:
            return
        domain = symbol.domain if isinstance(symbol, Quantity) else None
        if isinstance(domain, Choice):
            point[symbol] = Fraction(self._random.choice(domain.values))
            return
        if domain is None:
            low, high = (
                (Fraction(1, 3), Fraction(3))
                if symbol.is_positive or symbol.is_nonnegative
                else (
                    Fraction(-2),
                    Fraction(2),
                )
            )
            point[symbol] = self._between(low, high)
            return
        for needed in sorted(domain.free_symbols, key=str):
            self._fill(needed, point)
        low, high = (_as_fraction(evaluate(bound, point)) for bound in (domain.lo, domain.hi))
        point[symbol] = self._between(low, high, domain)

    def _between(self, low: Fraction, high: Fraction, domain: Range | None = None) -> Fraction:
        share = Fraction(self._random.randint(1, 10**6 - 1), 10**6)
        if domain is not None and domain.scale == "log" and low > 0:
            return Fraction(float(low) * (float(high) / float(low)) ** float(share)).limit_denominator(10**9) or low
        return low + (high - low) * share


def _is_choice(symbol: sp.Basic) -> bool:
    return isinstance(symbol, Quantity) and isinstance(symbol.domain, Choice)


def _as_fraction(value: Any) -> Fraction:
    return (
        Fraction(float(value.mid())).limit_denominator(10**6)
        if abs(float(value.mid())) > 1e-3
        else Fraction(float(value.mid()))
    )


@cache
def _solving_order(relations: tuple[sp.Expr, ...]) -> list[tuple[sp.Symbol, sp.Expr]]:
    taken: list[sp.Symbol] = []
    order = []
    for relation in relations:
        candidates = [s for s in sorted(relation.free_symbols, key=str) if s not in taken]
        ranked = sorted(candidates, key=lambda s: (_degree(relation, s), str(s)))
        if not ranked:
            raise NotEvaluable(f"the relation {relation} has no free symbol left to solve for")
        taken.append(ranked[0])
        order.append((ranked[0], relation))
    # A relation may hold a symbol that another one solves: solve that one first.
    done: list[tuple[sp.Symbol, sp.Expr]] = []
    while order:
        pending = {s for s, _ in order}
        ready = [(s, r) for s, r in order if not (r.free_symbols & (pending - {s}))]
        chosen = ready[0] if ready else order[0]
        order.remove(chosen)
        done.append(chosen)
    return done


def _degree(relation: sp.Expr, symbol: sp.Symbol) -> int:
    numerator = sp.together(relation).as_numer_denom()[0]
    try:
        return int(sp.Poly(numerator, symbol).degree())
    except sp.PolynomialError:
        return 99


@cache
def _coefficients(relation: sp.Expr, symbol: sp.Symbol) -> list[sp.Expr]:
    numerator = sp.together(relation).as_numer_denom()[0]
    return list(sp.Poly(numerator, symbol).all_coeffs())


def _root(relation: sp.Expr, symbol: sp.Symbol, point: Point, chance: random.Random) -> Any:
    """A real root of a relation linear or quadratic in a symbol, or None."""
    values = [evaluate(c, point, 4000) for c in _coefficients(relation, symbol)]
    if len(values) == 2:
        return -values[1] / values[0]
    if len(values) == 3:
        a, b, c = values
        discriminant = b * b - 4 * a * c
        if not discriminant >= 0:
            return None
        root = discriminant.sqrt() * chance.choice((1, -1))
        return (-b + root) / (2 * a)
    raise NotEvaluable(f"cannot solve {relation} = 0 for {symbol}")
