"""Removable singularities in a form whose derivatives are right too.

A quotient such as log(1 + u d)/d is computed in other passes as a choice: its limit where d = 0, the quotient
elsewhere. Differentiated step by step, the limit has lost how it depends on d, and next to d = 0 the derivative
of the quotient cancels. Here the common factor is taken out exactly,

    F(y)/d = (F(y)/y) * (y/d),    y = u d,

and F(y)/y is a power series near y = 0. Nothing is left to choose at d = 0. For targets that differentiate
(JAX); others keep the choice, which is shorter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from math import factorial

from codegen.ir.builder import Builder, rebuild
from codegen.ir.program import Op, Program


@dataclass(frozen=True)
class Series:
    """F(y)/y = sum of coefficient(k) y^k for |y| < limit, to `terms` terms (below 2^-56 relative to the sum)."""

    limit: Fraction
    terms: int
    coefficient: Callable[[int], Fraction]


SERIES = {
    Op.EXPM1: Series(Fraction(1, 2), 15, lambda k: Fraction(1, factorial(k + 1))),
    Op.LOG1P: Series(Fraction(1, 8), 19, lambda k: Fraction((-1) ** k, k + 1)),
    Op.SIN: Series(Fraction(1, 2), 15, lambda k: Fraction(0 if k % 2 else (-1) ** (k // 2), factorial(k + 1))),
    Op.ATAN: Series(Fraction(1, 8), 19, lambda k: Fraction(0 if k % 2 else (-1) ** (k // 2), k + 1)),
}


def smooth(program: Program) -> Program:
    """See the module docstring."""
    return rebuild(program, lambda builder, step, args: _regular(builder, *args) if step.op is Op.SELECT else None)


def _regular(b: Builder, condition: int, limit: int, elsewhere: int) -> int | None:
    """What replaces a choice between a limit at d = 0 and a quotient; None if it is no such choice."""
    step = b.steps[condition]
    if step.op is not Op.EQ or not any(b.is_constant(a) and b.number(a) == 0 for a in step.args):
        return None
    if b.is_constant(step.args[0]) and b.is_constant(step.args[1]):
        return None
    d = step.args[1] if b.is_constant(step.args[0]) else step.args[0]
    return _Factor(b, condition, d).removed_from(elsewhere)


class _Factor:
    """The factor d of a choice on d = 0. condition: that d = 0."""

    def __init__(self, b: Builder, condition: int, d: int) -> None:
        self.b, self.condition, self.d = b, condition, d

    def removed_from(self, number: int) -> int | None:
        """The quotient inside products, without 0/0 at d = 0."""
        step = self.b.steps[number]
        if step.op is Op.NEG:
            inner = self.removed_from(step.args[0])
            return None if inner is None else self.b.add(Op.NEG, inner)
        if step.op is Op.MUL:
            for one, other in (step.args, step.args[::-1]):
                inner = self.removed_from(one)
                if inner is not None:
                    return self.b.add(Op.MUL, inner, other)
        if step.op is Op.DIV:
            above, below = self.over(step.args[0]), self.over(step.args[1])
            if above is not None and below is not None:
                return above if self._is_one(below) else self.b.add(Op.DIV, above, below)
        return None

    def over(self, number: int) -> int | None:
        """A step divided by d, exactly; None if d is no factor of it."""
        add, step = self.b.add, self.b.steps[number]
        if number == self.d:
            return self.b.constant(1)
        if step.op is Op.SELECT and step.args[0] == self.condition:  # a guard: harmless where d = 0
            return self.over(step.args[2])
        if step.op is Op.NEG:
            inner = self.over(step.args[0])
            return None if inner is None else add(Op.NEG, inner)
        if step.op is Op.MUL:
            for one, other in (step.args, step.args[::-1]):
                inner = self.over(one)
                if inner is not None:
                    return other if self._is_one(inner) else add(Op.MUL, inner, other)
        if step.op is Op.DIV:
            inner = self.over(step.args[0])
            return None if inner is None else add(Op.DIV, inner, step.args[1])
        if step.op in SERIES:
            inner = self.over(step.args[0])
            if inner is not None:
                ratio = self._ratio(step.op, self._unguarded(step.args[0]))
                return ratio if self._is_one(inner) else add(Op.MUL, ratio, inner)
        return None

    def _unguarded(self, number: int) -> int:
        """The argument itself, which the series takes at d = 0 as well."""
        step = self.b.steps[number]
        return step.args[2] if step.op is Op.SELECT and step.args[0] == self.condition else number

    def _is_one(self, number: int) -> bool:
        return self.b.is_constant(number) and self.b.number(number) == 1

    def _ratio(self, op: Op, y: int) -> int:
        """F(y)/y, by its series where y is small."""
        add, constant, series = self.b.add, self.b.constant, SERIES[op]
        near = add(Op.LT, add(Op.ABS, y), constant(series.limit))
        small = add(Op.SELECT, near, y, constant(0))
        total = constant(series.coefficient(series.terms - 1))
        for k in range(series.terms - 2, -1, -1):
            total, next_one = add(Op.MUL, total, small), series.coefficient(k)
            total = add(Op.ADD, total, constant(next_one)) if next_one else total
        large = add(Op.SELECT, near, constant(1), y)
        return add(Op.SELECT, near, total, add(Op.DIV, add(op, large), large))
