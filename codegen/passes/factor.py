"""Common factors of the terms of a sum are taken out: a*x + b*x becomes (a + b)*x, polynomials Horner forms.

A factor that varies is worth a multiplication per element and term; one that depends on parameters
alone is taken out only if all terms have it, because it merges with their coefficients anyway. Terms
keep their order. Taking out a factor of a sum that cancels changes neither the cancellation nor the
bound on the error.
"""

from __future__ import annotations

from fractions import Fraction

from codegen.ir.builder import Builder, with_steps
from codegen.ir.program import Op, Program
from codegen.passes.trees import Opened, Product, add_signed, open_steps, power, product_of, quotient, terms_of


def factor(program: Program) -> Program:
    """See the module docstring."""
    steps, opened = program.steps, open_steps(program)
    inner = {a for s in steps if s.op in (Op.ADD, Op.SUB) for a in _swallowed(program, s.args, opened)}
    builder = Builder.like(program)
    new: list[int] = []
    for number, step in enumerate(steps):
        made = None
        if step.op in (Op.ADD, Op.SUB) and number not in inner:
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


def _swallowed(program: Program, args: tuple[int, ...], opened: Opened) -> list[int]:
    """Sums among the arguments of a sum, through signs, that become part of it."""
    found = []
    for a in args:
        while opened(a) and program.steps[a].op is Op.NEG:
            a = program.steps[a].args[0]
        if opened(a) and program.steps[a].op in (Op.ADD, Op.SUB):
            found.append(a)
    return found


class _Factoring:
    def __init__(self, builder: Builder) -> None:
        self.builder = builder

    def sum_of(self, terms: list[Product]) -> int | None:
        """The factored sum; None if there is nothing to take out."""
        chosen = self._most_common(terms)
        if chosen is None:
            return self._same_coefficient(terms)
        base, below = chosen
        groups: dict[Fraction, list[Product]] = {}
        place = -1
        rest: list[Product] = []
        for t in terms:
            if base in t.powers and (t.powers[base] < 0) == below:
                place = len(rest) if place < 0 else place
                groups.setdefault(t.powers[base], []).append(_without(t, base))
            else:
                rest.append(t)
        # Horner's form: from the highest power of the factor downwards, each term is met once.
        highest, *lower = sorted(groups, key=abs, reverse=True)
        inner, exponent = self._as_product(groups[highest]), highest
        for e in lower:
            inner.times(base, exponent - e)
            inner, exponent = self._as_product([*groups[e], inner]), e
        inner.times(base, exponent)
        rest.insert(place, inner)
        return self.sum_of(rest) or self._plain(rest)

    def _as_product(self, terms: list[Product]) -> Product:
        """A sum as a product that can get more factors."""
        if len(terms) == 1:
            return terms[0]
        sign, terms = self._positive(terms)
        return Product(sign, Fraction(1), {self.sum_of(terms) or self._plain(terms): Fraction(1)})

    def _most_common(self, terms: list[Product]) -> tuple[int, bool] | None:
        """The varying factor (or divisor) of most terms, at least two."""
        counts: dict[tuple[int, bool], int] = {}
        for t in terms:
            for base, exponent in t.powers.items():
                if not self.builder.uniform[base]:
                    counts[base, exponent < 0] = counts.get((base, exponent < 0), 0) + 1
        best = max(counts.items(), key=lambda c: (c[1], c[0][1], -c[0][0]), default=None)
        return best[0] if best is not None and best[1] > 1 else None

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
