"""Named steps that the sum or product around them takes in, where this saves an operation per element.

A named quantity is computed on its own, as the paper has it. If it is used once, in a sum, its terms may as well be
terms of that sum: products are then added one by one, each in a fused operation, and share factors with the other
terms. If it is a product used once, in a product, its parameters are one number with those of the other. The names go;
the notes (equation numbers) stay with the named step that takes them in. In sums that have grown, products come last,
so that each is added in a fused operation.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.builder import Builder, roots, uses, with_steps
from codegen.ir.program import Op, Program
from codegen.passes.cost import cost
from codegen.passes.dead_code import dead_code
from codegen.passes.factor import factor
from codegen.passes.hoist import hoist
from codegen.passes.trees import ADDED, add_signed, open_steps, product_of, swallowed, terms_of

ROUNDS = 3  # what is taken in may be taken further
DEPTH = 4  # sums in products in sums that are looked into for coefficients
MULTIPLIED = frozenset({Op.MUL, Op.DIV})


def merge(program: Program) -> Program:
    """See the module docstring."""
    for _ in range(ROUNDS):
        merged = dead_code(hoist(dead_code(factor(_merged(program)))))
        if cost(merged) >= cost(program):
            break
        program = merged
    return program


def _merged(program: Program) -> Program:
    """Without the names that stand in the way."""
    merging = _Merging(program)
    dropped = merging.dropped()
    notes = _notes(program, dropped)
    builder = Builder.like(program)
    new: list[int] = []

    def opened(number: int) -> bool:
        return merging.opened(number) or number in dropped

    for number, step in enumerate(program.steps):
        if number in merging.enlarged:
            terms = terms_of(program.steps, number, opened)
            terms.sort(key=lambda t: program.steps[t[1]].op in MULTIPLIED and not program.uniform[t[1]])
            made = add_signed(builder, [(sign, new[t]) for sign, t in terms])
        else:
            made = builder.add(step.op, *(new[a] for a in step.args), value=step.value)
        if step.name and number not in dropped:
            builder.label(made, step.name, ", ".join(notes[number]))
        new.append(made)
    return with_steps(program, builder, new)


@dataclass(frozen=True)
class _Term:
    """A term of a sum: its varying factors, and how many factors it has (parameters are one)."""

    varying: frozenset[int]
    factors: int


class _Merging:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.opened = open_steps(program)
        counts, kept = uses(program), set(roots(program))
        self.free = [
            bool(s.name) and counts[n] == 1 and n not in kept and not program.uniform[n]
            for n, s in enumerate(program.steps)
        ]
        self.enlarged: set[int] = set()  # sums that take in others

    def dropped(self) -> set[int]:
        """The steps whose names go."""
        steps = self.program.steps
        found: set[int] = set()
        inner = swallowed(steps, self.opened, ADDED) | swallowed(steps, self.opened, MULTIPLIED)
        for number, step in enumerate(steps):
            if number in inner or self.program.uniform[number]:
                continue
            if step.op in ADDED:
                taken = self._of_sum(number)
                if taken:
                    self.enlarged.add(number)
                    found |= taken
            elif step.op in MULTIPLIED:
                found |= self._of_product(number)
        return found

    def _of_sum(self, number: int) -> set[int]:
        """Named sums among the terms of a sum that are worth taking in."""
        steps = self.program.steps
        terms = [t for _, t in terms_of(steps, number, self.opened)]
        named = [t for t in terms if self.free[t] and steps[t].op in ADDED]
        if not named:
            return set()
        parts = {t: [self._term(p) for _, p in terms_of(steps, t, self.opened)] for t in named}
        others = [self._term(t) for t in terms if t not in parts]
        bare = sum(t.factors < 2 for t in others) + len(named)
        having = self._having([p for found in parts.values() for p in found] + others)
        taken: set[int] = set()
        for t in named:
            all_products = all(p.factors > 1 for p in parts[t])
            if (all_products and bare > 1) or self._shares(parts[t], having):
                taken.add(t)
                bare += sum(p.factors < 2 for p in parts[t]) - 1
        return taken

    def _having(self, terms: list[_Term]) -> dict[int, tuple[int, int]]:
        """For every varying factor: how many terms have it, and how many factors the longest of these has."""
        found: dict[int, tuple[int, int]] = {}
        for t in terms:
            for f in t.varying:
                count, longest = found.get(f, (0, 0))
                found[f] = (count + 1, max(longest, t.factors))
        return found

    def _shares(self, parts: list[_Term], having: dict[int, tuple[int, int]]) -> bool:
        """Is there a factor that terms outside have too, and that spares a multiplication when taken out?"""
        own = self._having(parts)
        return any(having[f][0] > count and having[f][1] > 2 for f, (count, _) in own.items())

    def _term(self, number: int) -> _Term:
        found = product_of(self.program.steps, number, self.opened)
        varying = frozenset(s for s in found.powers if not self.program.uniform[s])
        return _Term(varying, len(varying) + (len(varying) < len(found.powers) or found.coefficient != 1))

    def _of_product(self, number: int) -> set[int]:
        """Named products among the factors of a product, if both have parameters to be made one number."""
        steps = self.program.steps
        factors = product_of(steps, number, self.opened).powers
        if not self._has_parameters(number):
            return set()
        return {f for f in factors if self.free[f] and steps[f].op in MULTIPLIED and self._has_parameters(f)}

    def _has_parameters(self, number: int, depth: int = DEPTH) -> bool:
        """Does a product have a factor that depends on parameters alone, or a sum with coefficients to put it in?"""
        found = product_of(self.program.steps, number, self.opened)
        if found.coefficient != 1 or any(self.program.uniform[s] for s in found.powers):
            return True
        return any(e == 1 and self._scalable(s, depth) for s, e in found.powers.items())

    def _scalable(self, number: int, depth: int) -> bool:
        steps, uniform = self.program.steps, self.program.uniform
        if depth == 0 or steps[number].op not in ADDED or not self.opened(number):
            return False
        terms = [t for _, t in terms_of(steps, number, self.opened)]
        return all(uniform[t] or self._has_parameters(t, depth - 1) for t in terms)


def _notes(program: Program, dropped: set[int]) -> list[list[str]]:
    """The notes of every named step, with those of the steps that it takes in."""
    carried: list[list[str]] = [[] for _ in program.steps]
    for number, step in enumerate(program.steps):
        found = [step.note] if step.note else []
        for a in step.args:
            if not program.steps[a].name or a in dropped:
                found += [note for note in carried[a] if note not in found]
        carried[number] = found
    return carried
