"""What depends on parameters alone is gathered, so that it is computed once per call.

Each product becomes (parameters) * (variables) / (variables): its parameters, divisions by them
included, are one number that is ready before the loop. If the variables' part ends in a sum whose
terms have coefficients, the number goes into these. A variable that several products divide by is
inverted once, and a ratio with it that several products have is one number as well: a series in x/y takes
one fused operation per term. Every change costs at most a rounding or two per product, which the contract of 8 units
allows for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from codegen.ir.builder import Builder, uses, with_steps
from codegen.ir.program import Op, Program
from codegen.passes.cost import cost
from codegen.passes.trees import (
    SUMS,
    Product,
    add_signed,
    open_scaled,
    open_steps,
    power,
    product_of,
    quotient,
    swallowed,
    terms_of,
)

ROOTS = frozenset({Op.MUL, Op.DIV, Op.POWI})


def hoist(program: Program) -> Program:
    """See the module docstring."""
    hoisted = _Hoisting(program).program_made()
    return hoisted if cost(hoisted) < cost(program) else program


class _Hoisting:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.single = open_steps(program)
        self.opened = open_scaled(program)
        self.products = self._products()
        self.frequency = Counter(base for p in self.products.values() for base in p.powers if not program.uniform[base])
        self.inverted = self._inverted()
        self.ratios = self._ratios()
        self.over: dict[int, list[int]] = {}  # by inverted variable: those that several products have over it
        for v, s in (pair for pair, count in self.ratios.items() if count > 1):
            self.over.setdefault(s, []).append(v)
        self.roots = self._roots_taken()
        self.builder = Builder.like(program)
        self.new: list[int] = []

    def _products(self) -> dict[int, Product]:
        """The products of the program that are not part of a larger one, and vary."""
        steps, uniform = self.program.steps, self.program.uniform
        inside = swallowed(steps, self.single, ROOTS)
        chosen = [n for n, s in enumerate(steps) if s.op in ROOTS and n not in inside and not uniform[n]]
        return {n: product_of(steps, n, self.opened) for n in chosen}

    def _inverted(self) -> set[int]:
        """Variables that are divisors of several products, with no other variable beside them there."""
        uniform = self.program.uniform
        divisors = [[b for b, e in p.powers.items() if e < 0 and not uniform[b]] for p in self.products.values()]
        often = {b for b, count in Counter(b for d in divisors for b in d).items() if count > 1}
        counts = Counter(b for d in divisors if all(b in often for b in d) for b in d)
        return {b for b, count in counts.items() if count > 1}

    def _ratios(self) -> Counter[tuple[int, int]]:
        """How many products have a variable over an inverted one."""
        uniform, found = self.program.uniform, Counter[tuple[int, int]]()
        for p in self.products.values():
            below = [s for s, e in p.powers.items() if e == -1 and s in self.inverted]
            found.update((v, s) for v, e in p.powers.items() if e == 1 and not uniform[v] for s in below)
        return found

    def _roots_taken(self) -> set[int]:
        """Variables whose square root is needed as such, not only as a divisor."""
        powers = [(b, e) for p in self.products.values() for b, e in p.powers.items() if e.denominator == 2]
        reached = {b for b, e in powers if e > 0}
        swallowed = {b for b, _ in powers}
        in_products = Counter(a for s in self.program.steps if s.op in ROOTS for a in s.args)
        for number, (step, count) in enumerate(zip(self.program.steps, uses(self.program), strict=True)):
            if step.op is Op.SQRT and (step.args[0] not in swallowed or count > in_products[number]):
                reached.add(step.args[0])
        return reached

    def program_made(self) -> Program:
        for number, step in enumerate(self.program.steps):
            made = None
            if number in self.products:
                made = self._product(self.products[number])
            elif step.op is Op.NEG and step.args[0] in self.products and self.single(step.args[0]):
                made = self._product(self.products[step.args[0]], negative=True)
            if made is None:
                made = self.builder.add(step.op, *(self.new[a] for a in step.args), value=step.value)
            if step.name:
                self.builder.label(made, step.name, step.note)
            self.new.append(made)
        return with_steps(self.program, self.builder, self.new)

    def _product(self, p: Product, negative: bool = False) -> int | None:
        """A product; negative: with a minus sign that its parameters take, None if it has none."""
        b, uniform = self.builder, self.program.uniform
        front = self._parameters(p)
        if negative:
            if front is None:
                return None
            front = b.add(Op.NEG, front)
        varying = sorted((s for s in p.powers if not uniform[s]), key=lambda s: (-self.frequency[s], s))
        above = [(s, p.powers[s]) for s in varying if p.powers[s] > 0]
        below = [(s, -p.powers[s]) for s in varying if p.powers[s] < 0]
        factors = [power(b, self.new[s], e) for s, e in above]
        divisors: list[int] = []
        if below and all(s in self.inverted for s, _ in below):
            for s, e in below:
                factors += self._inverse(s, e)
        else:
            divisors = [power(b, self.new[s], e) for s, e in below]
        if front is not None and not self._absorb(front, above, factors):
            factors.append(front)
        made = quotient(b, self._ratio_first(varying, factors), divisors)
        assert made is not None
        return made if p.sign > 0 else b.add(Op.NEG, made)

    def _ratio_first(self, varying: Sequence[int], factors: list[int]) -> list[int]:
        """Factors in an order that makes the ratio that most other products have as well, if any has."""
        b = self.builder
        places = {step: place for place, step in enumerate(factors)}
        found = []
        for v, s in self._shared_ratios(varying):
            inverse = b.add(Op.DIV, b.constant(1), self.new[s])
            if self.new[v] in places and inverse in places:
                found.append((-self.ratios[v, s], places[self.new[v]], places[inverse]))
        if not found:
            return factors
        _, *first = min(found)
        return [factors[i] for i in first] + [f for i, f in enumerate(factors) if i not in first]

    def _shared_ratios(self, varying: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Pairs of a variable and an inverted one of these that several products have as a ratio."""
        these = set(varying)
        for s in varying:
            over = self.over.get(s, ())
            yield from (
                (v, s) for v in (varying if len(varying) < len(over) else over) if v in these and self.ratios[v, s] > 1
            )

    def _parameters(self, p: Product) -> int | None:
        """What depends on parameters alone, as one step; None if it is 1."""
        b = self.builder
        fixed = [s for s in p.powers if self.program.uniform[s]]
        above = [] if p.coefficient == 1 else [b.constant(p.coefficient)]
        above += [power(b, self.new[s], p.powers[s]) for s in fixed if p.powers[s] > 0]
        return quotient(b, above, [power(b, self.new[s], -p.powers[s]) for s in fixed if p.powers[s] < 0])

    def _inverse(self, s: int, exponent: Fraction) -> list[int]:
        """1/s to a power, from the one inverse of s."""
        b = self.builder
        inverse = b.add(Op.DIV, b.constant(1), self.new[s])
        name = self.program.steps[s].name
        if name:
            b.label(inverse, f"inverse_{name}", self.program.steps[s].note)
        whole, half = divmod(exponent, 1)
        parts = [power(b, inverse, Fraction(whole))] if whole else []
        if half:
            parts += [b.add(Op.SQRT, self.new[s]), inverse] if s in self.roots else [b.add(Op.SQRT, inverse)]
        return parts

    def _absorb(self, front: int, above: Sequence[tuple[int, Fraction]], factors: list[int]) -> bool:
        """Put the parameters into the coefficients of a sum among the factors; False if none has them."""
        for place, (s, exponent) in enumerate(above):
            if exponent == 1 and self.single(s) and self.program.steps[s].op in (Op.ADD, Op.SUB):
                made = self._scaled(self.new[s], front)
                if made is not None:
                    factors[place] = made
                    return True
        return False

    def _scaled(self, step: int, front: int) -> int | None:
        """front * step without a multiplication per element: parameters, a sum of such, or a product with such."""
        b = self.builder
        found = b.steps[step]
        if b.uniform[step]:
            return b.add(Op.MUL, front, step)
        if found.name:
            return None
        if found.op in SUMS:
            terms = terms_of(b.steps, step, lambda n: not b.steps[n].name)
            scaled = [(sign, self._scaled(term, front)) for sign, term in terms]
            return None if any(t is None for _, t in scaled) else add_signed(b, [(sign, t or 0) for sign, t in scaled])
        if found.op is Op.MUL:
            for a, other in (found.args, found.args[::-1]):
                made = self._scaled(a, front)
                if made is not None:
                    return b.add(Op.MUL, made, other) if b.uniform[made] else b.add(Op.MUL, other, made)
        return None
