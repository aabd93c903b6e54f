"""SymPy expressions become steps. SymPy's part in the compiler ends here.

Sums and products are written in an order fixed by the text of their terms, what depends on
parameters alone first, so that it is computed once per call. Rational numbers stay exact.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import sympy as sp
from sympy.codegen import cfunctions
from sympy.logic.boolalg import BooleanFalse, BooleanTrue

from codegen.ir.builder import Builder
from codegen.ir.program import Op

STOPS_NAN = frozenset({Op.MIN, Op.MAX, Op.SELECT})  # may give a number for NaN; everything else that is real gives NaN

FUNCTIONS: dict[type, Op] = {
    sp.exp: Op.EXP,
    sp.log: Op.LOG,
    sp.sin: Op.SIN,
    sp.cos: Op.COS,
    sp.tanh: Op.TANH,
    sp.atan: Op.ATAN,
    sp.Abs: Op.ABS,
    cfunctions.expm1: Op.EXPM1,
    cfunctions.log1p: Op.LOG1P,
    cfunctions.Sqrt: Op.SQRT,
    cfunctions.Cbrt: Op.CBRT,
}


class Unsupported(ValueError):
    """An expression holds something that programs cannot express."""


class Expressions:
    """Turns expressions into steps of a builder. symbol: gives the step of a quantity."""

    def __init__(self, builder: Builder, symbol: Callable[[sp.Symbol], int]) -> None:
        self.builder = builder
        self.symbol = symbol
        self._texts: dict[sp.Basic, str] = {}
        self._inputs: list[frozenset[str]] = []

    def value(self, e: sp.Expr) -> int:
        """The step that holds the value of an expression."""
        add = self.builder.add
        if isinstance(e, (sp.Rational, sp.Float)):
            return self.builder.constant(fraction(e))
        if e is sp.pi:
            return add(Op.PI)
        if e is sp.E:
            return add(Op.EXP, self.builder.constant(1))
        if isinstance(e, sp.Symbol):
            return self.symbol(e)
        if isinstance(e, sp.Add):
            return self._sum(e)
        if isinstance(e, sp.Mul):
            sign, step = self._product(e)
            return add(Op.NEG, step) if sign < 0 else step
        if isinstance(e, sp.Pow):
            return self._power(*e.as_base_exp())
        if isinstance(e, sp.Piecewise):
            return self._piecewise(e)
        if isinstance(e, (sp.Min, sp.Max)):
            op = Op.MIN if isinstance(e, sp.Min) else Op.MAX
            steps = self._ordered([self.value(a) for a in sorted(e.args, key=self.text)])
            return self._chain(op, steps)
        if isinstance(e, sp.UnevaluatedExpr):
            return self.value(e.args[0])
        if type(e) in FUNCTIONS and len(e.args) == 1:
            return add(FUNCTIONS[type(e)], self.value(e.args[0]))
        if e is sp.I:
            raise Unsupported("the imaginary unit")
        raise Unsupported(f"{type(e).__name__}: {str(e)[:120]}")

    def truth(self, c: sp.Basic, negated: bool = False) -> int:
        """The boolean step of a condition; negated ones are comparisons too, hence false for NaN."""
        add = self.builder.add
        if isinstance(c, sp.Not):
            return self.truth(c.args[0], not negated)
        if isinstance(c, (sp.And, sp.Or)):
            op = Op.AND if isinstance(c, sp.And) is not negated else Op.OR
            return self._chain(op, [self.truth(a, negated) for a in sorted(c.args, key=self.text)])
        if isinstance(c, (sp.Eq, sp.Ne)):
            left, right = self.value(c.lhs), self.value(c.rhs)
            if isinstance(c, sp.Eq) is not negated:
                return add(Op.EQ, left, right)
            return add(Op.OR, add(Op.LT, left, right), add(Op.LT, right, left))
        if isinstance(c, (sp.Lt, sp.Le, sp.Gt, sp.Ge)):
            small, large = self.value(c.lts), self.value(c.gts)
            strict = isinstance(c, (sp.Lt, sp.Gt))
            if negated:
                return add(Op.LE if strict else Op.LT, large, small)
            return add(Op.LT if strict else Op.LE, small, large)
        raise Unsupported(f"the condition {c}")

    def text(self, e: sp.Basic) -> str:
        """A text that depends on structure alone: what terms are sorted by."""
        if e not in self._texts:
            if not e.args:
                self._texts[e] = str(e)
            else:
                parts = [self.text(a) for a in e.args]
                if isinstance(e, (sp.Add, sp.Mul, sp.Min, sp.Max, sp.And, sp.Or)):
                    parts.sort(key=lambda t: (len(t), t))
                self._texts[e] = f"{type(e).__name__}({','.join(parts)})"
        return self._texts[e]

    # Sums and products ---------------------------------------------------------------------------

    def _sum(self, e: sp.Add) -> int:
        """Positive terms first; the part of the parameters apart from the rest."""
        groups: dict[tuple[bool, int], list[int]] = {}
        for term in self._sorted(e.args):
            sign, step = self._product(term)
            groups.setdefault((self.builder.uniform[step], sign), []).append(step)
        return self._signed(self._add(self._group(groups, True), self._group(groups, False)))

    def _group(self, groups: dict[tuple[bool, int], list[int]], uniform: bool) -> tuple[int, int] | None:
        plus, minus = groups.get((uniform, 1)), groups.get((uniform, -1))
        positive = (1, self._chain(Op.ADD, plus)) if plus else None
        negative = (-1, self._chain(Op.ADD, minus)) if minus else None
        return self._add(positive, negative)

    def _add(self, a: tuple[int, int] | None, b: tuple[int, int] | None) -> tuple[int, int] | None:
        """The sum of two signed steps, as a signed step."""
        if a is None or b is None:
            return a or b
        if a[0] == b[0]:
            return a[0], self.builder.add(Op.ADD, a[1], b[1])
        first, second = (a, b) if a[0] > 0 else (b, a)
        return 1, self.builder.add(Op.SUB, first[1], second[1])

    def _signed(self, signed: tuple[int, int] | None) -> int:
        assert signed is not None
        return self.builder.add(Op.NEG, signed[1]) if signed[0] < 0 else signed[1]

    def _product(self, e: sp.Expr) -> tuple[int, int]:
        """Sign and step of a product: (parameters)*(variables)/(denominators)."""
        coefficient = Fraction(1)
        above: list[int] = []
        below: list[int] = []
        factors = self._sorted(e.args) if isinstance(e, sp.Mul) else [e]
        roots, factors = self._cube_roots(factors)
        if roots is not None:
            above.append(roots)
        for factor in factors:
            base, exponent = factor.as_base_exp() if isinstance(factor, sp.Pow) else (factor, sp.S.One)
            if isinstance(factor, (sp.Rational, sp.Float)):
                coefficient *= fraction(factor)
            elif exponent.is_Rational and exponent.is_negative:
                below.append(self._power(base, -exponent))
            else:
                above.append(self.value(factor))
        sign = -1 if coefficient < 0 else 1
        numerator = self._ordered(above)
        if abs(coefficient) != 1 or not numerator:
            numerator.insert(0, self.builder.constant(abs(coefficient)))
        step = self._chain(Op.MUL, numerator)
        if below:
            step = self.builder.add(Op.DIV, step, self._chain(Op.MUL, self._ordered(below)))
        return sign, step

    def _cube_roots(self, factors: list[sp.Expr]) -> tuple[int | None, list[sp.Expr]]:
        """One cube root of what depends on parameters alone, and the other factors.

        SymPy takes a cube root of a product apart, 6^(1/3) pi^(2/3) g^(-1/3), and each part would add its rounding.
        """
        together: dict[int, int] = {}
        rest = []
        for factor in factors:
            base, exponent = factor.as_base_exp()
            third = exponent.is_Rational and exponent.q == 3 and abs(exponent.p) <= 2 and base.is_nonnegative
            step = self.value(base) if third else -1
            if third and self.builder.uniform[step]:
                together[step] = int(exponent.p)
            else:
                rest.append(factor)
        if len(together) < 2:
            return None, factors
        sides = [[self._integer_power(s, abs(p)) for s, p in together.items() if p * side > 0] for side in (1, -1)]
        above, below = (self._chain(Op.MUL, side) if side else None for side in sides)
        inside = self.builder.constant(1) if above is None else above
        if below is not None:
            inside = self.builder.add(Op.DIV, inside, below)
        return self.builder.add(Op.CBRT, inside), rest

    def _power(self, base: sp.Expr, exponent: sp.Expr) -> int:
        add = self.builder.add
        if base is sp.E:
            return add(Op.EXP, self.value(exponent))
        if exponent.is_Rational and exponent.is_negative:
            return add(Op.DIV, self.builder.constant(1), self._power(base, -exponent))
        if exponent.is_Integer:
            return self._integer_power(self.value(base), int(exponent))
        if exponent.is_Rational and exponent.q == 2:
            whole, step = int(exponent) if exponent.p > 0 else 0, self.value(base)
            root = add(Op.SQRT, step)
            return root if not whole else add(Op.MUL, self._integer_power(step, whole), root)
        if exponent.is_Rational and exponent.q == 4:
            step, (whole, quarters) = self.value(base), divmod(int(exponent.p), 4)
            root = add(Op.SQRT, step)
            parts = [add(Op.SQRT, root)] if quarters == 1 else [root, add(Op.SQRT, root)]
            return self._chain(Op.MUL, [self._integer_power(step, whole), *parts] if whole else parts)
        if exponent.is_Rational and exponent.q == 3 and base.is_nonnegative:
            return self._integer_power(add(Op.CBRT, self.value(base)), int(exponent.p))
        if base.is_positive:
            return add(Op.EXP, add(Op.MUL, self.value(exponent), add(Op.LOG, self.value(base))))
        raise Unsupported(f"the power {base}**({exponent}), whose base is not known to be positive")

    def _integer_power(self, step: int, exponent: int) -> int:
        return step if exponent == 1 else self.builder.add(Op.POWI, step, value=exponent)

    def _sorted(self, parts: tuple[sp.Basic, ...]) -> list[sp.Basic]:
        return sorted(parts, key=lambda p: (len(self.text(p)), self.text(p)))

    def _ordered(self, steps: list[int]) -> list[int]:
        """Parameters first, otherwise as they are."""
        return sorted(steps, key=lambda step: not self.builder.uniform[step])

    def _chain(self, op: Op, steps: list[int]) -> int:
        result = steps[0]
        for step in steps[1:]:
            result = self.builder.add(op, result, step)
        return result

    # Branches ------------------------------------------------------------------------------------

    def _piecewise(self, e: sp.Piecewise) -> int:
        *branches, (last, otherwise) = e.args
        if not isinstance(otherwise, BooleanTrue):
            raise Unsupported(f"a Piecewise without a last branch (value, True): {str(e)[:120]}")
        for _, condition in branches:
            if not isinstance(condition, BooleanFalse):
                self.truth(condition)  # before the branches, so that it can protect them
        result = self.value(last)
        for branch, condition in reversed(branches):
            if isinstance(condition, BooleanFalse):
                continue
            result = self.select(condition, self.value(branch), result)
        return result

    def select(self, condition: sp.Basic, if_true: int, if_false: int) -> int:
        """One of two values; NaN where the condition compares a NaN."""
        if isinstance(condition, sp.Not):
            return self.select(condition.args[0], if_false, if_true)
        if isinstance(condition, sp.Ne):
            return self.select(sp.Eq(condition.lhs, condition.rhs, evaluate=False), if_false, if_true)
        add = self.builder.add
        decision = self.truth(condition)
        chosen = add(Op.SELECT, decision, if_true, if_false)
        # A comparison with NaN is false, so NaN takes the last branch: it must know what was compared.
        reached = [if_false] if isinstance(condition, sp.core.relational.Relational) else [if_true, if_false]
        if all(self._depends(decision) <= self._depends(step) for step in reached):
            return chosen
        for step in self._compared(decision):
            chosen = add(Op.SELECT, add(Op.EQ, step, step), chosen, step)
        return chosen

    def _compared(self, decision: int) -> list[int]:
        """The steps that a condition compares, numbers left out, and those whose NaN another passes on."""
        found: list[int] = []
        queue = [decision]
        while queue:
            step = self.builder.steps[queue.pop()]
            if step.op in (Op.AND, Op.OR):
                queue += reversed(step.args)
            else:
                found += [a for a in step.args if not self.builder.is_constant(a) and a not in found]
        passed_on = self._passed_on(found) if len(found) > 1 else frozenset()
        return [step for step in found if step not in passed_on]

    def _passed_on(self, found: list[int]) -> frozenset[int]:
        """The steps that later ones of these are made of, so that their NaN makes these NaN."""
        reached: set[int] = set()
        queue = list(found)
        while queue:
            step = self.builder.steps[queue.pop()]
            if step.op not in STOPS_NAN:
                more = [a for a in step.args if a >= min(found) and a not in reached]
                reached.update(more)
                queue += more
        return frozenset(reached)

    def _depends(self, step: int) -> frozenset[str]:
        """The inputs that a step depends on."""
        for number in range(len(self._inputs), step + 1):
            found = self.builder.steps[number]
            if found.op is Op.INPUT:
                self._inputs.append(frozenset([str(found.value)]))
            else:
                self._inputs.append(frozenset().union(*(self._inputs[a] for a in found.args)))
        return self._inputs[step]


def fraction(number: sp.Number) -> Fraction:
    """The exact value of a rational or binary floating-point number."""
    exact = sp.Rational(number)
    return Fraction(int(exact.p), int(exact.q))
