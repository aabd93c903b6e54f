"""Exact zero test: an expression as a rational function over Q in its atoms.

Atoms are symbols, pi, I, radicals, exponentials and logarithms. Exponentials are split along the
terms of their exponents, logarithms and radicals along the irreducible factors of their arguments,
so that exp(a + b) = exp(a) exp(b), log(a/b) = log a - log b and sqrt(a b) = sqrt(a) sqrt(b) hold.
The last two suppose positive factors: callers therefore confirm every result at a numeric point.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import lcm
from typing import Any

import sympy as sp
from flint import Ordering, fmpq, fmpq_mpoly_ctx
from sympy.codegen.cfunctions import Cbrt, Sqrt, expm1, log1p


@dataclass(frozen=True)
class Reduction:
    """Result of the zero test. transcendental: exponentials, logarithms or radicals were rewritten."""

    is_zero: bool
    transcendental: bool
    terms: int


def reduce_to_zero(expression: sp.Expr, relations: Sequence[sp.Expr] = ()) -> Reduction:
    """Is the expression the zero rational function, modulo relations (expressions that are zero)?"""
    expression, relations = eliminate(sp.sympify(expression), relations)
    atoms = _Atoms([expression, *relations])
    plain = atoms.replace(expression)
    given = [sp.together(atoms.replace(r)).as_numer_denom()[0] for r in relations]
    known = [*atoms.relations, *given]
    ring = _Ring([plain, *known], known)
    numerator, _ = ring.fraction(plain)
    rest = ring.reduce(numerator)
    return Reduction(rest == 0, atoms.used, len(rest.to_dict()))


def eliminate(expression: sp.Expr, relations: Sequence[sp.Expr]) -> tuple[sp.Expr, list[sp.Expr]]:
    """Solve relations that are linear in a symbol (with a factor that never vanishes) and substitute."""
    left = [sp.sympify(r) for r in relations if sp.sympify(r) != 0]
    remaining: list[sp.Expr] = []
    while left:
        relation = left.pop(0)
        solved = _solve_linear(relation)
        if solved is None:
            remaining.append(relation)
            continue
        symbol, value = solved
        expression = expression.xreplace({symbol: value})
        left = [r.xreplace({symbol: value}) for r in left]
        remaining = [r.xreplace({symbol: value}) for r in remaining]
    return expression, [r for r in remaining if r != 0]


def _solve_linear(relation: sp.Expr) -> tuple[sp.Symbol, sp.Expr] | None:
    numerator = sp.together(relation).as_numer_denom()[0]
    for symbol in sorted(numerator.free_symbols, key=str):
        try:
            polynomial = sp.Poly(numerator, symbol)
        except sp.PolynomialError:
            continue
        if polynomial.degree() == 1:
            factor, rest = polynomial.all_coeffs()
            if factor.is_Number or factor.is_positive or factor.is_negative:
                return symbol, -rest / factor
    return None


class _Atoms:
    """Replaces everything that is not rational in symbols by generators, collecting their relations."""

    def __init__(self, expressions: Iterable[sp.Expr]) -> None:
        self.used = False
        self.relations: list[sp.Expr] = []
        self._generators: dict[Any, sp.Dummy] = {}
        expressions = list(expressions)
        self._exponent_lcm: dict[sp.Expr, int] = {}
        self._root_lcm = 1
        for expression in expressions:
            for node in sp.preorder_traversal(_in_exponentials(expression)):
                if isinstance(node, sp.exp):
                    for base, coefficient in _exponent_terms(node.args[0]):
                        seen = self._exponent_lcm.get(base, 1)
                        self._exponent_lcm[base] = lcm(seen, int(coefficient.q))
                if isinstance(node, sp.Pow) and node.exp.is_Rational:
                    self._root_lcm = lcm(self._root_lcm, int(node.exp.q))

    def replace(self, expression: sp.Expr) -> sp.Expr:
        return self._walk(_in_exponentials(expression))

    def _generator(self, key: Any, name: str) -> sp.Dummy:
        if key not in self._generators:
            self._generators[key] = sp.Dummy(f"{name}{len(self._generators)}", positive=True)
        return self._generators[key]

    def _walk(self, node: sp.Expr) -> sp.Expr:
        if node.is_Symbol or node.is_Rational or node is sp.pi or node is sp.I:
            return node
        if isinstance(node, sp.exp):
            return self._exponential(node)
        if node is sp.E:
            return self._exponential(sp.exp(1, evaluate=False))
        if isinstance(node, (sp.Add, sp.Mul)):
            return node.func(*(self._walk(a) for a in node.args))
        if isinstance(node, sp.Pow) and node.exp.is_Integer:
            return self._walk(node.base) ** node.exp
        if isinstance(node, sp.Pow) and node.exp.is_Rational:
            return self._radical(self._walk(node.base), node.exp)
        if isinstance(node, sp.log):
            return self._logarithm(self._walk(node.args[0]))
        if isinstance(node, (sp.sin, sp.cos)):
            return self._circular(node)
        self.used = True
        return self._generator(node.func(*(sp.expand(a) for a in node.args)) if node.args else node, "a")

    def _exponential(self, node: sp.Expr) -> sp.Expr:
        self.used = True
        product = sp.S.One
        for base, coefficient in _exponent_terms(node.args[0]):
            parts = self._exponent_lcm.get(base, int(coefficient.q))
            product *= self._generator(("exp", base), "e") ** int(coefficient * parts)
        return product

    def _circular(self, node: sp.Expr) -> sp.Expr:
        argument = sp.expand(node.args[0])
        sine, cosine = self._generator(("sin", argument), "s"), self._generator(("cos", argument), "c")
        relation = sine**2 + cosine**2 - 1
        if relation not in self.relations:
            self.relations.append(relation)
        self.used = True
        return sine if isinstance(node, sp.sin) else cosine

    def _logarithm(self, argument: sp.Expr) -> sp.Expr:
        self.used = True
        total = sp.S.Zero
        for factor, power in _factors(argument):
            total += power * self._generator(("log", factor), "l")
        return total

    def _radical(self, base: sp.Expr, exponent: sp.Rational) -> sp.Expr:
        self.used = True
        total = sp.S.One
        for factor, power in _factors(base):
            degree = self._root_lcm
            whole, part = divmod(power * exponent.p * (degree // exponent.q), degree)
            total *= factor**whole
            if part:
                root = self._generator(("root", factor), "r")
                relation = root**degree - factor
                if relation not in self.relations:
                    self.relations.append(relation)
                total *= root**part
        return total


def _in_exponentials(expression: sp.Expr) -> sp.Expr:
    """expm1, log1p, undivided roots and hyperbolic functions by their definitions."""
    expression = expression.replace(lambda e: isinstance(e, Sqrt), lambda e: sp.sqrt(e.args[0]))
    expression = expression.replace(lambda e: isinstance(e, Cbrt), lambda e: e.args[0] ** sp.Rational(1, 3))
    expression = expression.replace(lambda e: isinstance(e, expm1), lambda e: sp.exp(e.args[0]) - 1)
    expression = expression.replace(lambda e: isinstance(e, log1p), lambda e: sp.log(1 + e.args[0]))
    hyperbolic = (sp.sinh, sp.cosh, sp.tanh, sp.coth, sp.sech, sp.csch)
    return expression.replace(lambda e: isinstance(e, hyperbolic), lambda e: e.rewrite(sp.exp))


def _exponent_terms(exponent: sp.Expr) -> list[tuple[sp.Expr, sp.Rational]]:
    found: dict[sp.Expr, sp.Rational] = {}
    for term in sp.Add.make_args(sp.expand(sp.cancel(exponent))):
        coefficient, base = term.as_coeff_Mul()
        if not coefficient.is_Rational:
            coefficient, base = sp.S.One, term
        found[base] = found.get(base, sp.S.Zero) + coefficient
    return [(base, coefficient) for base, coefficient in found.items() if coefficient != 0]


def _factors(value: sp.Expr) -> list[tuple[sp.Expr, int]]:
    """Irreducible factors with multiplicities, numeric content as primes; signs made positive by a coefficient."""
    ring = _Ring([value], [])
    top, bottom = ring.fraction(value)
    found: list[tuple[sp.Expr, int]] = []
    content = fmpq(1)
    for polynomial, direction in ((top, 1), (bottom, -1)):
        constant, parts = polynomial.factor()
        content = content * constant if direction > 0 else content / constant
        for part, power in parts:
            expression = ring.expression(part)
            if expression.could_extract_minus_sign():
                expression = sp.expand(-expression)
                content = content * (-1) ** power
            found.append((expression, direction * int(power)))
    rational = sp.Rational(int(content.p), int(content.q))
    if rational < 0:
        found.append((sp.S.NegativeOne, 1))
        rational = -rational
    for number, direction in ((rational.p, 1), (rational.q, -1)):
        found += [(sp.Integer(prime), direction * power) for prime, power in sp.factorint(number).items()]
    return found


class _Ring:
    """Polynomials over Q in the symbols that occur, led by the variables that relations eliminate."""

    def __init__(self, expressions: Sequence[sp.Expr], relations: Sequence[sp.Expr]) -> None:
        symbols: set[sp.Basic] = set()
        for expression in expressions:
            symbols |= expression.free_symbols | expression.atoms(sp.NumberSymbol, sp.core.numbers.ImaginaryUnit)
        ordered = sorted(symbols, key=lambda x: (str(x), getattr(x, "dummy_index", 0)))
        leaders: list[sp.Basic] = [sp.I] if sp.I in symbols else []
        for relation in relations:
            leaders.append(_leader(relation, leaders))
        names = leaders + [x for x in ordered if x not in leaders]
        self._symbols = names
        self._context = fmpq_mpoly_ctx.get([f"x{i}" for i in range(max(len(names), 1))], Ordering.lex)
        self._index = dict(zip(names, self._context.gens(), strict=False))
        self._one = self._context.constant(1)
        self._relations = [self.fraction(relation)[0] for relation in relations]
        if sp.I in symbols:
            self._relations.append(self._index[sp.I] ** 2 + 1)

    def fraction(self, node: sp.Expr) -> tuple[Any, Any]:
        """Numerator and denominator."""
        if node in self._index:
            return self._index[node], self._one
        if node.is_Rational:
            return self._context.constant(fmpq(int(node.p), int(node.q))), self._one
        if isinstance(node, sp.Add):
            return self._sum([self.fraction(a) for a in node.args])
        if isinstance(node, sp.Mul):
            top, bottom = self._one, self._one
            for a in node.args:
                t, b = self.fraction(a)
                top, bottom = top * t, bottom * b
            return self._cancel(top, bottom)
        if isinstance(node, sp.Pow) and node.exp.is_Integer:
            top, bottom = self.fraction(node.base)
            power = int(node.exp)
            if power < 0:
                if top == 0:
                    raise ZeroDivisionError(f"{node} divides by an expression that is identically zero")
                top, bottom, power = bottom, top, -power
            return top**power, bottom**power
        raise TypeError(f"cannot treat {type(node).__name__} {node} as rational")

    def _sum(self, parts: list[tuple[Any, Any]]) -> tuple[Any, Any]:
        by_bottom: list[tuple[Any, list[Any]]] = []
        for top, bottom in parts:
            for known, tops in by_bottom:
                if known == bottom:
                    tops.append(top)
                    break
            else:
                by_bottom.append((bottom, [top]))
        total, below = self._context.constant(0), self._one
        for bottom, tops in by_bottom:
            while len(tops) > 1:
                tops = [sum(tops[i : i + 2], self._context.constant(0)) for i in range(0, len(tops), 2)]
            if bottom == below:
                total = total + tops[0]
                continue
            common = below.gcd(bottom)
            total = total * (bottom / common) + tops[0] * (below / common)
            below = below * (bottom / common)
        return self._cancel(total, below)

    def _cancel(self, top: Any, bottom: Any) -> tuple[Any, Any]:
        if bottom.is_constant():
            return top / bottom, self._one
        common = top.gcd(bottom)
        return (top, bottom) if common.is_constant() else (top / common, bottom / common)

    def reduce(self, polynomial: Any) -> Any:
        """Normal form modulo the relations, whose leading terms are powers of different variables."""
        changed = True
        while changed:
            changed = False
            for relation in self._relations:
                _, rest = divmod(polynomial, relation)
                if rest != polynomial:
                    polynomial, changed = rest, True
        return polynomial

    def expression(self, polynomial: Any) -> sp.Expr:
        """Back to SymPy."""
        total = []
        for powers, coefficient in sorted(polynomial.to_dict().items()):
            factors = [x ** int(p) for x, p in zip(self._symbols, powers, strict=False) if p]
            total.append(sp.Mul(sp.Rational(int(coefficient.p), int(coefficient.q)), *factors))
        return sp.Add(*total)


def _leader(relation: sp.Expr, taken: Sequence[sp.Basic]) -> sp.Basic:
    """The variable that a relation eliminates: its highest power has a constant coefficient."""
    # Radicals first: their relation is root**n - f, and f may hold variables of other relations.
    for symbol in sorted(relation.free_symbols, key=lambda x: (not isinstance(x, sp.Dummy), str(x))):
        if symbol in taken:
            continue
        polynomial = sp.Poly(relation, symbol)
        if polynomial.LC().is_Rational and polynomial.degree() >= 1:
            return symbol
    raise ValueError(f"the relation {relation} = 0 cannot be solved for a power of one variable")
