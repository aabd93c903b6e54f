"""Sums and products as wholes: steps have two arguments, passes want all terms or all factors at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from codegen.ir.builder import Builder, roots, uses
from codegen.ir.program import Op, Program, Step

HALF = Fraction(1, 2)
ADDED = frozenset({Op.ADD, Op.SUB})
SUMS = ADDED | {Op.NEG}
PRODUCTS = frozenset({Op.MUL, Op.DIV, Op.NEG, Op.POWI, Op.SQRT})


Opened = Callable[[int], bool]
"""Says of a step whether sums and products may look into it."""


def open_steps(program: Program) -> Opened:
    """Steps that a larger sum or product may swallow: anonymous and used in one place."""
    counts = uses(program)
    kept = set(roots(program))
    found = [not s.name and counts[n] == 1 and n not in kept for n, s in enumerate(program.steps)]
    return found.__getitem__


def swallowed(steps: Sequence[Step], opened: Opened, kind: frozenset[Op]) -> set[int]:
    """Steps of a kind (additions, say) that are part of a larger step of that kind, through signs."""
    found: set[int] = set()
    for step in steps:
        if step.op in kind:
            for a in step.args:
                while opened(a) and steps[a].op is Op.NEG:
                    a = steps[a].args[0]
                if opened(a) and steps[a].op in kind:
                    found.add(a)
    return found


def open_scaled(program: Program) -> Opened:
    """The same and, for products, a named quantity times parameters: repeating it is free once these are gathered.

    Not other variables times parameters: these are the dimensionless arguments of series, whose parameters alone,
    raised to powers, would leave the range of floating-point numbers.
    """
    steps, uniform, single = program.steps, program.uniform, open_steps(program)

    def opened(number: int) -> bool:
        step = steps[number]
        if single(number) or step.name:
            return single(number)
        if step.op is Op.MUL:
            varying = [a for a in step.args if not uniform[a]]
            return len(varying) == 1 and bool(steps[varying[0]].name)
        return step.op is Op.DIV and uniform[step.args[1]] and bool(steps[step.args[0]].name)

    return opened


@dataclass
class Product:
    """sign * coefficient * product of steps to powers (multiples of one half), in order of appearance."""

    sign: int = 1
    coefficient: Fraction = Fraction(1)
    powers: dict[int, Fraction] = field(default_factory=dict)

    def times(self, step: int, exponent: Fraction) -> None:
        total = self.powers.get(step, Fraction(0)) + exponent
        if total:
            self.powers[step] = total
        else:
            self.powers.pop(step, None)


def product_of(steps: Sequence[Step], root: int, opened: Opened) -> Product:
    """The factors of a step, looking into it and into opened steps below it."""
    found = Product()
    queue: list[tuple[int, Fraction]] = [(root, Fraction(1))]
    while queue:
        number, exponent = queue.pop()
        step = steps[number]
        whole = exponent.denominator == 1
        if step.op is Op.CONST and whole and step.value:
            assert isinstance(step.value, Fraction)
            found.sign *= -1 if step.value < 0 and exponent.numerator % 2 else 1
            found.coefficient *= abs(step.value) ** exponent.numerator
        elif step.op is Op.SQRT:
            found.times(step.args[0], exponent / 2)
        elif number != root and not opened(number):
            found.times(number, exponent)
        elif step.op is Op.MUL:
            queue += [(step.args[1], exponent), (step.args[0], exponent)]
        elif step.op is Op.DIV:
            queue += [(step.args[1], -exponent), (step.args[0], exponent)]
        elif step.op is Op.NEG and whole:
            found.sign *= -1 if exponent.numerator % 2 else 1
            queue.append((step.args[0], exponent))
        elif step.op is Op.POWI:
            assert isinstance(step.value, int)
            queue.append((step.args[0], exponent * step.value))
        else:
            found.times(number, exponent)
    return found


def terms_of(steps: Sequence[Step], root: int, opened: Opened) -> list[tuple[int, int]]:
    """The terms of a step as (sign, step), looking into it and into opened steps below it."""
    found: list[tuple[int, int]] = []
    queue = [(1, root)]
    while queue:
        sign, number = queue.pop()
        step = steps[number]
        if step.op not in SUMS or (number != root and not opened(number)):
            found.append((sign, number))
        elif step.op is Op.NEG:
            queue.append((-sign, step.args[0]))
        else:
            second = sign if step.op is Op.ADD else -sign
            queue += [(second, step.args[1]), (sign, step.args[0])]
    return found


def add_signed(builder: Builder, terms: Sequence[tuple[int, int]]) -> int:
    """The sum of signed steps, in order, opening with a positive one if there is any."""
    first = next((i for i, (sign, _) in enumerate(terms) if sign > 0), None)
    if first is None:
        return builder.add(Op.NEG, add_signed(builder, [(1, step) for _, step in terms]))
    total = terms[first][1]
    for index, (sign, step) in enumerate(terms):
        if index != first:
            total = builder.add(Op.ADD if sign > 0 else Op.SUB, total, step)
    return total


def multiply(builder: Builder, steps: Sequence[int]) -> int | None:
    """The product of steps, in order; None for no steps."""
    total: int | None = None
    for step in steps:
        total = step if total is None else builder.add(Op.MUL, total, step)
    return total


def power(builder: Builder, step: int, exponent: Fraction) -> int:
    """A step to a positive power that is a multiple of one half."""
    whole, half = divmod(exponent, 1)
    parts = []
    if whole:
        parts.append(step if whole == 1 else builder.add(Op.POWI, step, value=int(whole)))
    if half:
        parts.append(builder.add(Op.SQRT, step))
    made = multiply(builder, parts)
    assert made is not None
    return made


def quotient(builder: Builder, above: Sequence[int], below: Sequence[int]) -> int | None:
    """Product over product; None if both are empty."""
    top, bottom = multiply(builder, above), multiply(builder, below)
    if bottom is None:
        return top
    return builder.add(Op.DIV, builder.constant(1) if top is None else top, bottom)
