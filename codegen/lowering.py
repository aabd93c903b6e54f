"""Lowering: a kernel becomes a program.

Each output is the form of its equation that kernels compute (`codegen.statuses.best_form`).
Quantities that are not inputs are replaced by the equations that define them and stay visible as
named steps. Ranges of the inputs and validity conditions become checks: boolean steps that are true
outside the domain and false for NaN.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import pairwise

import sympy as sp

from codegen.expressions import Expressions, Unsupported
from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Check, Op, Origin, Program, Result
from codegen.statuses import best_form, status
from derivations.core import CATALOGUE, Choice, Equation, Input, Kernel, Quantity, components
from derivations.core.equation import Form


class LoweringError(ValueError):
    """A kernel cannot become a program; the message names kernel, equation and reason."""


def lower(kernel: Kernel, reference: bool = False) -> Program:
    """The program of a kernel, as straightforward as the equations; passes improve it.

    reference: take the derived form of every equation, not an arranged or printed one that was proved equal. This
    program is what kernels are certified against, so that a wrong arrangement shows. (A kernel declared
    in printed form stays in it.)
    """
    return _Lowering(kernel, reference).program()


class _Lowering:
    def __init__(self, kernel: Kernel, reference: bool = False) -> None:
        self.kernel = kernel
        self.reference = reference
        self.builder = Builder({i.name: i.role for i in kernel.inputs})
        self.inputs = {i.quantity: i for i in kernel.inputs}
        self.expressions = Expressions(self.builder, self.quantity)
        self.known: dict[sp.Symbol, int] = {}
        self.open: list[tuple[Equation, Quantity]] = []
        self.origins: dict[str, Origin] = {}
        if len(self.inputs) != len({i.name for i in kernel.inputs}):
            raise LoweringError(f"{kernel.name}: two inputs have the same name")

    def program(self) -> Program:
        for i in self.kernel.inputs:
            self.known[i.quantity] = self.builder.input(i.name)
        results = []
        for output in self.kernel.outputs:
            step = self.component(output.equation, output.quantity, output.component)
            self.builder.label(step, output.name, output.equation.id)
            q = output.quantity
            results.append(Result(q.name, step, output.equation.id, q.unit, q.meaning, q.dimension))
        arguments, checks = [], []
        for i in self.kernel.inputs:
            argument, check = self.domain(i)
            arguments.append(argument)
            checks.append(check)
        for number, validity in enumerate(self.kernel.validity, 1):
            step = self.lowered(partial(self.expressions.truth, validity.condition, negated=True))
            checks.append(Check(f"validity_{number}", step, validity.text))
        return Program(
            name=self.kernel.name,
            text=self.kernel.text,
            arguments=tuple(arguments),
            steps=tuple(self.builder.steps),
            results=tuple(results),
            checks=tuple(checks),
            accuracy=self.kernel.accuracy,
            origins=tuple(self.origins.values()),
            precisions=self.kernel.precisions,
        )

    # Quantities ----------------------------------------------------------------------------------

    def quantity(self, symbol: sp.Symbol) -> int:
        """The step of a quantity: an input, or what the equation that defines it gives."""
        if symbol in self.known:
            return self.known[symbol]
        if not isinstance(symbol, Quantity):
            raise Unsupported(f"the symbol {symbol}, which is not a quantity")
        equation = self.defining(symbol)
        if any(symbol == q for _, q in self.open):
            circle = " -> ".join([*(f"{q.name} ({e.id})" for e, q in self.open), symbol.name])
            raise LoweringError(f"{self.kernel.name}: {symbol.name} is defined through itself: {circle}")
        component = symbol.name if len(equation.defines) > 1 else ""
        step = self.component(equation, symbol, component)
        self.known[symbol] = self.builder.label(step, symbol.name, equation.id)
        return step

    def defining(self, quantity: Quantity) -> Equation:
        """The equation that gives a quantity which is not an input."""
        if quantity in self.kernel.steps:
            return self.kernel.steps[quantity]
        found = [e for e in CATALOGUE.equations.values() if quantity in e.defines]
        if len(found) == 1:
            return found[0]
        where = f" (needed by {self.open[-1][0].id})" if self.open else ""
        if not found:
            raise LoweringError(
                f"{self.kernel.name}: {quantity.name}{where} is not an input and no equation defines it; "
                "add it to the inputs or declare its equation"
            )
        ids = ", ".join(e.id for e in found)
        raise LoweringError(
            f"{self.kernel.name}: {quantity.name}{where} is defined by {ids}; choose with "
            f"steps={{{quantity.name}: equation}}"
        )

    def component(self, equation: Equation, quantity: Quantity, component: str) -> int:
        """Lower one component of the form of an equation that this kernel computes."""
        form = self.form(equation)
        parts = components(equation.form(form), equation)
        if component and component not in parts:
            raise LoweringError(f"{self.kernel.name}: {equation.id} has no component {component!r}: {', '.join(parts)}")
        if not component and len(parts) != 1:
            raise LoweringError(f"{self.kernel.name}: {equation.id} has several components: {', '.join(parts)}")
        expression = parts[component] if component else next(iter(parts.values()))
        self.open.append((equation, quantity))
        step = self.lowered(lambda: self.expressions.value(expression))
        self.open.pop()
        self.note_origin(equation, form, expression)
        return step

    def form(self, equation: Equation) -> Form:
        if equation.kind != "derivable":
            return "printed" if self.reference else best_form(equation)
        if self.kernel.form == "printed" and status(equation)[0] == "corrected":
            # Where print and derivation agree, both are computed alike.
            return "printed" if self.reference or not equation.has("printed, arranged") else "printed, arranged"
        if self.reference and equation.has("derived"):
            return "derived"
        return best_form(equation)

    def lowered(self, action: Callable[[], int]) -> int:
        """Run a lowering step; say kernel and equation if it meets something unsupported."""
        try:
            return action()
        except Unsupported as error:
            where = f"equation {self.open[-1][0].id}" if self.open else "a condition of its domain"
            raise LoweringError(f"{self.kernel.name}: {where} holds what no kernel can compute: {error}") from None

    def note_origin(self, equation: Equation, form: Form, expression: sp.Basic) -> None:
        name, level = status(equation)
        paper = next((p for s in CATALOGUE.processes.values() for p in s.papers if p.key == equation.paper), None)
        cited = f"{paper.authors} ({paper.year}), {paper.reference}" if paper else equation.paper
        before = self.origins[equation.id].digest if equation.id in self.origins else ""
        digest = hashlib.sha256((before + self.expressions.text(expression)).encode()).hexdigest()
        title = " ".join(equation.name.split("_"))
        self.origins[equation.id] = Origin(equation.id, title, form, name, level, cited, digest)

    # Domains -------------------------------------------------------------------------------------

    def domain(self, i: Input) -> tuple[Argument, Check]:
        """An input's declaration, and the check that is true where the input is outside its domain."""
        add, x, q = self.builder.add, self.known[i.quantity], i.quantity
        plain = Argument(i.name, i.role, q.unit, q.meaning, condition=i.domain.condition, dimension=q.dimension)
        if isinstance(i.domain, Choice):
            values = sorted(i.domain.values)
            steps = [self.builder.constant(v) for v in values]
            outside = add(Op.LT, x, steps[0])
            for low, high in pairwise(steps):
                outside = add(Op.OR, outside, add(Op.AND, add(Op.LT, low, x), add(Op.LT, x, high)))
            outside = add(Op.OR, outside, add(Op.LT, steps[-1], x))
            words = tuple(f"{v:+d}" for v in reversed(values))
            argument = replace(plain, choices=tuple(i.domain.values), scale="choice", bounds=words)
        else:
            bounds = i.domain
            low = self.lowered(lambda: self.expressions.value(bounds.lo))
            high = self.lowered(lambda: self.expressions.value(bounds.hi))
            outside = add(Op.OR, add(Op.LT, x, low), add(Op.LT, high, x))
            words = (bound_text(bounds.lo), bound_text(bounds.hi))
            argument = replace(plain, low=low, high=high, scale=bounds.scale, bounds=words)
        reason = f" ({argument.condition})" if argument.condition else ""
        return argument, Check(i.name, outside, f"{i.name} must be {argument.domain}{reason}")


def bound_text(e: sp.Expr) -> str:
    """A bound as a reader writes it: numbers in decimal, factors of an expression as such."""
    if e.is_Rational:
        return f"{float(e):.12g}"
    number, rest = e.as_coeff_Mul()
    return str(e) if number in (1, -1) or number.q == 1 else f"{float(number):.12g}*{rest}"
