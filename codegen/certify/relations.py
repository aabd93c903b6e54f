"""Relations among inputs: unit vectors, a cosine between given vectors.

Forms of an equation may be equal only where such relations hold, and floating-point inputs hold them
only to rounding. Test points are therefore moved onto the relations as far as doubles allow, and the true value
is that of the exact point: the reference program is preceded by the same move, done in Arb.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from codegen.expressions import Expressions
from codegen.ir.builder import Builder, rebuild
from codegen.ir.program import Op, Program, Step
from derivations.core import Choice, Kernel, Quantity

Array = NDArray[np.float64]


class CannotObey(ValueError):
    """Relations that inputs cannot be made to obey by scaling vectors and solving linear equations."""


@dataclass(frozen=True)
class Move:
    """One input becomes an expression in the inputs."""

    quantity: Quantity
    expression: sp.Expr


@dataclass(frozen=True)
class Surface:
    """Where relations hold. rounds: moves that are made one after another; those of a round together."""

    rounds: tuple[tuple[Move, ...], ...]

    def project(self, columns: Mapping[str, Array]) -> dict[str, Array]:
        """Points moved onto the surface, to rounding."""
        found = dict(columns)
        for moves in self.rounds:
            with np.errstate(all="ignore"):
                found |= {m.quantity.name: _value(m.expression, found) for m in moves}
        return found

    def compose(self, program: Program) -> Program:
        """The program after the exact move of its inputs."""
        if not self.rounds:
            return program

        def rule(builder: Builder, step: Step, args: tuple[int, ...]) -> int | None:
            return self._moved(builder, str(step.value)) if step.op is Op.INPUT else None

        return rebuild(program, rule)

    def _moved(self, builder: Builder, name: str) -> int:
        current: dict[str, int] = {}

        def step_of(symbol: sp.Symbol) -> int:
            return current.get(symbol.name, builder.input(symbol.name))

        for moves in self.rounds:
            expressions = Expressions(builder, step_of)
            current |= {m.quantity.name: expressions.value(m.expression) for m in moves}
        return current.get(name, builder.input(name))


NO_RELATIONS = Surface(())


def surface(relations: Iterable[sp.Expr], inputs: Sequence[Quantity]) -> Surface:
    """The surface of relations (expressions that are zero).

    A sum of squares minus one scales its vector; a relation linear in an input is solved for it. Relations of
    discrete inputs alone hold by their choice of values; relations in quantities that are no inputs
    constrain nothing here.
    """
    rounds: dict[tuple[Move, ...], None] = {}
    for relation in map(sp.expand, relations):
        symbols = sorted(relation.free_symbols, key=lambda s: s.name)
        if not set(symbols) <= set(inputs):
            continue
        free = [s for s in symbols if not isinstance(s.domain, Choice)]
        if free:
            rounds[_moves(relation, free)] = None
    return Surface(tuple(rounds))


def surface_of(kernel: Kernel) -> Surface:
    """The surface on which all equations that a kernel outputs live."""
    relations = [r for o in kernel.outputs for r in o.equation.relations]
    return surface(relations, [i.quantity for i in kernel.inputs])


def _moves(relation: sp.Expr, free: Sequence[Quantity]) -> tuple[Move, ...]:
    if sp.expand(relation - sum(x**2 for x in free) + 1) == 0:
        length = sp.sqrt(sum(x**2 for x in free))
        return tuple(Move(x, x / length) for x in free)
    for x in reversed(free):
        polynomial = sp.Poly(relation, x)
        if polynomial.degree() == 1:
            slope, rest = polynomial.all_coeffs()
            return (Move(x, -rest / slope),)
    raise CannotObey(f"{relation} is neither a unit vector nor linear in an input")


def _value(e: sp.Expr, columns: Mapping[str, Array]) -> Array:
    names, function = _compiled(e)
    length = len(next(iter(columns.values())))
    return np.array(np.broadcast_to(function(*(columns[n] for n in names)), (length,)), dtype=np.float64)


@cache
def _compiled(e: sp.Expr) -> tuple[list[str], Callable[..., Any]]:
    symbols = sorted(e.free_symbols, key=lambda s: s.name)
    return [s.name for s in symbols], sp.lambdify(symbols, e, modules="numpy")
