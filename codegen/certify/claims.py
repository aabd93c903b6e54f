"""One claim of an identity, evaluated with compiled kernels.

A claim may replace a quantity that a kernel computes itself (q0 in a response). Then the kernel can be
asked only if the replaced inputs bring about the same change, which is checked at every point.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import mpmath
import numpy as np
import sympy as sp
from flint import arb
from numpy.typing import NDArray

from codegen.certify.arb import ArbProgram, working_precision
from codegen.certify.condition import EPSILON, Conditioning, conditioning
from codegen.certify.points import Points, interior
from codegen.certify.reference import Reference, reference
from codegen.certify.relations import CannotObey, Surface, surface, surface_of
from codegen.certify.targets import Target
from codegen.ir.program import Program
from derivations.core import Choice, Combination, Kernel, Quantity, Range, Term, components
from derivations.proof.verify import access

Array = NDArray[np.float64]

BITS = 256
INPUT_ROUNDINGS = 1.0  # replaced inputs are rounded to double: half an ulp each, times the condition number
SUM_ROUNDINGS = 4.0  # factors, products and the sum


@dataclass(frozen=True)
class KernelUnderTest:
    """A compiled kernel: declaration, optimised program, reference program, and the target that runs it."""

    kernel: Kernel
    program: Program
    true_program: Program
    target: Target

    @cached_property
    def surface(self) -> Surface:
        """Relations among the inputs."""
        return surface_of(self.kernel)

    @cached_property
    def exact(self) -> Program:
        """The reference program, preceded by the exact move onto the relations."""
        return self.surface.compose(self.true_program)

    @cached_property
    def named(self) -> dict[str, int]:
        """Steps that carry the name of a quantity."""
        return {s.name: n for n, s in enumerate(self.true_program.steps) if s.name}

    @cached_property
    def steps(self) -> ArbProgram:
        return ArbProgram(self.true_program, list(self.named.values()))

    def output(self, term: Term) -> int | None:
        """Which result a term's equation and component is."""
        wanted = term.component or next(iter(q.name for q in term.equation.defines), "")
        for number, o in enumerate(self.kernel.outputs):
            if o.equation is term.equation and wanted in (o.component or o.name, o.name):
                return number
        return None


class NotExpressible(ValueError):
    """A claim that kernels cannot be asked; the message says why."""


@dataclass(frozen=True)
class _Part:
    """One term of a claim at all points."""

    factors: Array
    values: Array
    true: Reference
    terms: Conditioning
    result: int
    accuracy: float

    def bound(self, j: int, exact: bool) -> float:
        """How far the computed term may be from the true one."""
        f = abs(float(self.true.high[self.result, j]))
        s = self.terms.sensitivity(j, self.result) if exact else float(self.terms.rough[self.result, j])
        share = (self.accuracy + INPUT_ROUNDINGS) * (f + s) + SUM_ROUNDINGS * f
        return abs(float(self.factors[j])) * EPSILON * share


class Evaluation:
    """One claim at a set of points."""

    def __init__(self, claim: Combination, chosen: list[KernelUnderTest], count: int) -> None:
        self.claim, self.chosen = claim, chosen
        self._known: list[dict[str, Any]] = []
        self.quantities: dict[Quantity, str] = {i.quantity: i.name for t in chosen for i in t.kernel.inputs}
        columns: dict[str, Array] = {}
        for t in chosen:
            for name, column in interior(t.true_program, count, t.surface.project).items():
                columns.setdefault(name, column)
        length = min(len(c) for c in columns.values())
        columns = {n: c[:length] for n, c in columns.items()}
        for number, q in enumerate(self._others()):
            columns[q.name] = _spread(q, length, number)
            self.quantities[q] = q.name
        relations = [*claim.relations, *(r for t in chosen for o in t.kernel.outputs for r in o.equation.relations)]
        try:
            self.columns = surface(relations, list(self.quantities)).project(columns)
        except CannotObey as error:
            raise NotExpressible(f"relations among the inputs: {error}") from None

    def _others(self) -> list[Quantity]:
        """Quantities of factors and replacements that no kernel takes or computes (a scale)."""
        computed = {name for t in self.chosen for name in t.named}
        expressions = [e for term in self.claim.terms for e in (term.factor, *term.replace.values())]
        symbols = {s for e in expressions for s in sp.sympify(e).free_symbols}
        return sorted((s for s in symbols if s not in self.quantities and s.name not in computed), key=lambda s: s.name)

    def worst(self) -> tuple[float, int]:
        """Largest |sum|/bound, and at how many points. Sensitivities are estimated, and exact where it matters."""
        length = len(next(iter(self.columns.values())))
        parts = [self._part(term, t) for term, t in zip(self.claim.terms, self.chosen, strict=True)]
        usable = np.ones(length, dtype=bool)
        for part in parts:
            usable &= ~part.true.singular[part.result] & np.isfinite(part.factors)
        good = np.flatnonzero(usable)
        if not len(good):
            raise NotExpressible("no point at which all terms have a value")
        worst = 0.0
        for j in good.tolist():
            terms = [float(part.factors[j] * part.values[j]) for part in parts]
            residual = abs(math.fsum(terms)) if all(map(math.isfinite, terms)) else math.inf
            bound = sum(part.bound(j, exact=False) for part in parts)
            if residual > bound:
                bound = sum(part.bound(j, exact=True) for part in parts)
            if residual > 0:
                worst = max(worst, residual / bound if bound > 0 else math.inf)
        return worst, len(good)

    def _part(self, term: Term, t: KernelUnderTest) -> _Part:
        points, factors = self._points(term, t)
        number = t.output(term)
        assert number is not None
        true = reference(t.exact, points)
        values = t.target(t.program, points)[number]
        terms = conditioning(t.program, t.true_program, t.surface, points, true)
        return _Part(np.array(factors), values, true, terms, number, t.program.accuracy)

    def _points(self, term: Term, t: KernelUnderTest) -> tuple[Points, list[float]]:
        """The inputs of a kernel after the replacements of a term, and the factors."""
        length = len(next(iter(self.columns.values())))
        inputs = [(i.quantity, i.name) for i in t.kernel.inputs]
        moved: dict[str, list[float]] = {name: [] for _, name in inputs}
        factors = []
        replace = {q: sp.sympify(e) for q, e in term.replace.items()}
        own = self._own_quantities(term, t)
        with mpmath.workprec(BITS):
            functions = {q: _function(e) for q, e in replace.items()}
            factor = _function(sp.sympify(term.factor))
            for env in self._environments():
                new = {n: functions[q](env) if q in functions else env[n] for q, n in inputs}
                after = self._computed(new, t)
                for q in own:
                    if q.name not in after:
                        raise NotExpressible(f"{q.name} is not visible in {t.kernel.name}")
                    wanted = functions[q](env) if q in functions else env[q.name]
                    if abs(after[q.name] - wanted) > mpmath.mpf(2) ** -80 * (abs(wanted) + abs(after[q.name])):
                        raise NotExpressible(f"{t.kernel.name} computes {q.name} itself")
                for n, value in new.items():
                    moved[n].append(float(value))
                factors.append(float(factor(env)))
        columns = {n: np.array(v) for n, v in moved.items()}
        # Difference quotients go upwards: replaced inputs may lie outside the domain anyway.
        centre = {a.name: columns[a.name] + 1.0 for a in t.true_program.arguments if not a.choices}
        return Points(columns, np.zeros(length, dtype=np.int8), (), centre, 0), factors

    def _environments(self) -> list[dict[str, Any]]:
        """All values at each point before any replacement: inputs, and what the kernels compute from them."""
        if not self._known:
            for j in range(len(next(iter(self.columns.values())))):
                base = {n: mpmath.mpf(float(c[j])) for n, c in self.columns.items()}
                computed = {n: v for t in self.chosen for n, v in self._computed(base, t).items()}
                self._known.append(computed | base)
        return self._known

    def _own_quantities(self, term: Term, t: KernelUnderTest) -> list[Quantity]:
        """Quantities of the equation that the kernel computes instead of taking them."""
        parts = components(access("derived")(term.equation), term.equation)
        part = parts[term.component] if term.component else next(iter(parts.values()))
        inputs = {i.quantity for i in t.kernel.inputs}
        return sorted((s for s in part.free_symbols if s not in inputs), key=lambda s: s.name)

    def _computed(self, values: Mapping[str, Any], t: KernelUnderTest) -> dict[str, Any]:
        """Named steps of a kernel at exact inputs."""
        with working_precision(BITS):
            inputs = [arb(values[a.name]) for a in t.true_program.arguments]
            found = t.steps(inputs, BITS)
        return {name: _mpf(value) for name, value in zip(t.named, found, strict=True)}


def _function(e: sp.Expr) -> Any:
    """An expression as a function of an environment by name."""
    symbols = sorted(e.free_symbols, key=lambda s: s.name)
    compiled = sp.lambdify(symbols, e, modules="mpmath")
    return lambda env: mpmath.mpf(compiled(*(env[s.name] for s in symbols)))


def _mpf(value: arb) -> Any:
    if not value.is_finite():
        return mpmath.nan
    mantissa, exponent = value.mid().man_exp()
    return mpmath.ldexp(mpmath.mpf(int(mantissa)), int(exponent))


def _spread(q: Quantity, length: int, number: int) -> Array:
    """Values of a quantity that no kernel takes: over its numeric range, or between 1/2 and 2."""
    low, high = 0.5, 2.0
    if isinstance(q.domain, Choice):
        return np.resize(np.array(q.domain.values, dtype=np.float64), length)
    if isinstance(q.domain, Range) and not q.domain.free_symbols:
        low, high = float(q.domain.lo), float(q.domain.hi)
    share = (np.arange(1, length + 1) * math.sqrt(2 + number)) % 1.0
    return np.asarray(low + share * (high - low), dtype=np.float64)
