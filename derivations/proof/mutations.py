"""Mutants of an expression: one sign, factor, exponent or symbol changed at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import sympy as sp

from derivations.core.quantity import Quantity


@dataclass(frozen=True)
class Mutation:
    """What was changed, and the changed expression."""

    what: str
    expression: sp.Expr


def mutations(expression: sp.Expr) -> Iterator[Mutation]:
    """All single changes, in a fixed order, each distinct from the original as a tree.

    Signs of terms; numeric factors halved (or doubled when odd); exponents raised by one;
    pairs of quantities of equal dimension swapped.
    """
    seen = {expression}
    for what, changed in _changes(expression):
        if changed not in seen:
            seen.add(changed)
            yield Mutation(what, changed)


def _changes(expression: sp.Expr) -> Iterator[tuple[str, sp.Expr]]:
    if expression != 0:
        yield "sign of the whole", -expression
    yield from _inside(expression)
    yield from _swaps(expression)


def _inside(node: sp.Basic) -> Iterator[tuple[str, sp.Basic]]:
    """Changes at this node, then in each argument."""
    if isinstance(node, sp.Add):
        for i, term in enumerate(node.args):
            changed = (*node.args[:i], -term, *node.args[i + 1 :])
            yield f"sign of {_short(term)}", node.func(*changed)
    if isinstance(node, sp.Mul):
        coefficient, rest = node.as_coeff_Mul()
        if coefficient.is_Rational and abs(coefficient) != 1:
            yield f"factor {coefficient} of {_short(rest)}", _halved(coefficient) * rest
    if node.is_Rational and abs(node) != 1 and node != 0:
        yield f"number {node}", _halved(node)
    if isinstance(node, sp.Pow) and node.exp.is_Rational:
        step = 1 if node.exp > 0 else -1
        yield f"exponent {node.exp} of {_short(node.base)}", sp.Pow(node.base, node.exp + step)
        for what, base in _inside(node.base):
            yield what, sp.Pow(base, node.exp)
        return
    if isinstance(node, sp.core.relational.Relational):
        return
    for i, argument in enumerate(node.args):
        if isinstance(node, sp.Mul) and argument.is_Rational:
            continue  # treated as the coefficient above
        if not isinstance(argument, sp.Basic) or isinstance(argument, sp.Tuple):
            continue
        for what, changed in _inside(argument):
            yield what, node.func(*node.args[:i], changed, *node.args[i + 1 :])


def _halved(number: sp.Rational) -> sp.Rational:
    return number / 2 if number.p % 2 == 0 else number * 2


def _swaps(expression: sp.Expr) -> Iterator[tuple[str, sp.Expr]]:
    symbols = sorted((s for s in expression.free_symbols if isinstance(s, Quantity)), key=lambda s: s.name)
    for a, b in combinations(symbols, 2):
        if a.dimension == b.dimension:
            yield f"{a.name} and {b.name} swapped", expression.xreplace({a: b, b: a})


def _short(node: sp.Basic) -> str:
    text = str(sp.sstr(node))
    return text if len(text) <= 60 else text[:57] + "..."
