"""Common factors of the terms of a sum are taken out: a*x + b*x becomes (a + b)*x, polynomials Horner forms.

A factor that varies is worth a multiplication per element and term; one that depends on parameters
alone is taken out only if all terms have it, because it merges with their coefficients anyway. Terms
keep their order. Taking out a factor of a sum that cancels changes neither the cancellation nor the
bound on the error. Where products that other sums share would have to be computed twice, nothing is
gained, and the program stays as it was. Named terms may have their common factor taken out as well (see `ratios`).
"""

from __future__ import annotations

import heapq
from fractions import Fraction

from codegen.ir.builder import Builder, with_steps
from codegen.ir.program import Op, Program
from codegen.passes.cost import cost
from codegen.passes.dead_code import dead_code
from codegen.passes.ratios import ratios
from codegen.passes.trees import (
    ADDED,
    Product,
    add_signed,
    open_steps,
    power,
    product_of,
    quotient,
    swallowed,
    terms_of,
)

ROUNDS = 3


def factor(program: Program) -> Program:
    """See the module docstring."""
    tried = (_repeated(ratios(program)), _repeated(program))
    return min((program, *tried), key=cost)  # the first of equals


def _repeated(program: Program) -> Program:
    """Factors of inner sums may be factors of the outer ones: again while something is gained."""
    for _ in range(ROUNDS):
        factored = dead_code(_factored(program))
        if cost(factored) >= cost(program):
            break
        program = factored
    return program


def _factored(program: Program) -> Program:
    steps, opened = program.steps, open_steps(program)
    inner = swallowed(steps, opened, ADDED)
    builder = Builder.like(program)
    new: list[int] = []
    for number, step in enumerate(steps):
        made = None
        if step.op in ADDED and number not in inner:
            terms = []
            for sign, term in terms_of(steps, number, opened):
                found = product_of(steps, term, opened)
                powers = {new[s]: e for s, e in found.powers.items()}
                terms.append(Product(sign * found.sign, found.coefficient, powers))
            made = _Factoring(builder).sum_of(terms)
        if made is None:
            made = builder.add(step.op, *(new[a] for a in step.args), value=step.value)
        if step.name:
            builder.label(made, step.name, step.note)
        new.append(made)
    return with_steps(program, builder, new)


class _Factoring:
    def __init__(self, builder: Builder) -> None:
        self.builder = builder

    def sum_of(self, terms: list[Product]) -> int | None:
        """The factored sum; None if there is nothing to take out."""
        left = _Terms(terms, self.builder.uniform)
        while (chosen := left.most_common()) is not None:
            base, below = chosen
            places = left.places(base, below)
            groups: dict[Fraction, list[Product]] = {}
            for place in places:
                t = left.terms[place]
                groups.setdefault(t.powers[base], []).append(_without(t, base))
            # Horner's form: from the highest power of the factor downwards, each term is met once.
            highest, *lower = sorted(groups, key=abs, reverse=True)
            inner, exponent = self._as_product(groups[highest]), highest
            for e in lower:
                inner.times(base, exponent - e)
                inner, exponent = self._as_product([*groups[e], inner]), e
            inner.times(base, exponent)
            left.replace(places, inner)
        rest = left.in_order()
        made = self._same_coefficient(rest)
        return made if made is not None or not left.replaced else self._plain(rest)

    def _as_product(self, terms: list[Product]) -> Product:
        """A sum as a product that can get more factors."""
        if len(terms) == 1:
            return terms[0]
        sign, terms = self._positive(terms)
        return Product(sign, Fraction(1), {self.sum_of(terms) or self._plain(terms): Fraction(1)})

    def _same_coefficient(self, terms: list[Product]) -> int | None:
        """Take out what depends on parameters alone if it is the same in all terms."""
        uniform = self.builder.uniform
        parts = [(t.coefficient, {b: e for b, e in t.powers.items() if uniform[b]}) for t in terms]
        if len(terms) < 2 or parts[0] == (Fraction(1), {}) or any(p != parts[0] for p in parts):
            return None
        if all(len(t.powers) == len(parts[0][1]) for t in terms):
            return None
        rest = [Product(t.sign, Fraction(1), {b: e for b, e in t.powers.items() if not uniform[b]}) for t in terms]
        sign, rest = self._positive(rest)
        made = self._product(Product(1, parts[0][0], {**parts[0][1], self._plain(rest): Fraction(1)}))
        return made if sign > 0 else self.builder.add(Op.NEG, made)

    def _positive(self, terms: list[Product]) -> tuple[int, list[Product]]:
        """A sign taken out of terms that are all negative."""
        if any(t.sign > 0 for t in terms):
            return 1, terms
        return -1, [Product(1, t.coefficient, t.powers) for t in terms]

    def _plain(self, terms: list[Product]) -> int:
        return add_signed(self.builder, [(t.sign, self._product(t)) for t in terms])

    def _product(self, p: Product) -> int:
        """A product without its sign: parameters, then the rest, over the denominators."""
        b = self.builder
        above = [b.constant(p.coefficient)] if p.coefficient != 1 else []
        ordered = sorted(p.powers, key=lambda s: not b.uniform[s])
        above += [power(b, s, p.powers[s]) for s in ordered if p.powers[s] > 0]
        made = quotient(b, above, [power(b, s, -p.powers[s]) for s in ordered if p.powers[s] < 0])
        return b.constant(1) if made is None else made


def _without(t: Product, base: int) -> Product:
    """The other factors."""
    return Product(t.sign, t.coefficient, {b: e for b, e in t.powers.items() if b != base})


class _Terms:
    """The terms of a sum in their order, and which of them have a varying factor (or divisor) in common.

    Counts are kept up to date term by term and looked up in a heap, so that a sum of n terms costs n log n.
    """

    def __init__(self, terms: list[Product], uniform: list[bool]) -> None:
        self.uniform = uniform
        self.terms: dict[int, Product] = {}
        self.replaced = False
        self._having: dict[tuple[int, bool], set[int]] = {}
        self._heap: list[tuple[int, bool, int]] = []
        for place, t in enumerate(terms):
            self._enter(place, t)

    def most_common(self) -> tuple[int, bool] | None:
        """The factor of most terms, at least two; divisors first, then what was computed first."""
        while self._heap:
            count, above, base = heapq.heappop(self._heap)
            now = len(self._having[base, not above])
            if -count == now:
                return base, not above
            if now > 1:  # the count is out of date
                heapq.heappush(self._heap, (-now, above, base))
        return None

    def places(self, base: int, below: bool) -> list[int]:
        """Of the terms with this factor."""
        return sorted(self._having[base, below])

    def replace(self, places: list[int], made: Product) -> None:
        """One term in the place of several, where the first of them was."""
        for place in places:
            for base, exponent in self.terms.pop(place).powers.items():
                if not self.uniform[base]:
                    self._having[base, exponent < 0].remove(place)
        self._enter(places[0], made)
        self.replaced = True

    def in_order(self) -> list[Product]:
        return [self.terms[place] for place in sorted(self.terms)]

    def _enter(self, place: int, t: Product) -> None:
        self.terms[place] = t
        for base, exponent in t.powers.items():
            if not self.uniform[base]:
                having = self._having.setdefault((base, exponent < 0), set())
                having.add(place)
                if len(having) > 1:
                    heapq.heappush(self._heap, (-len(having), exponent >= 0, base))
