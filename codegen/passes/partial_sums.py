"""Two terms that several sums have in common, with the same or with opposite signs, are added once.

u + (v - w) and u - (v - w) need v - w once. Only sums of three to eight different terms are looked at, so
that the work grows with the number of sums alone.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from codegen.ir.builder import Builder, with_steps
from codegen.ir.program import Op, Program
from codegen.passes.cost import cost
from codegen.passes.trees import ADDED, add_signed, open_steps, swallowed, terms_of

SIZES = range(3, 9)
Term = tuple[int, int]  # sign, step
Pair = tuple[int, int, int]  # two steps, and the sign of the second relative to the first


def partial_sums(program: Program) -> Program:
    """See the module docstring."""
    sums = _sums(program)
    pairs = _shared_pairs(sums)
    builder = Builder.like(program)
    new: list[int] = []
    for number, step in enumerate(program.steps):
        if number in pairs:
            made = _with_pairs(builder, new, sums[number], pairs[number])
        else:
            made = builder.add(step.op, *(new[a] for a in step.args), value=step.value)
        if step.name:
            builder.label(made, step.name, step.note)
        new.append(made)
    found = with_steps(program, builder, new)
    return found if cost(found) < cost(program) else program


def _sums(program: Program) -> dict[int, list[Term]]:
    """The terms of every sum that varies and is not part of a larger one."""
    steps, opened = program.steps, open_steps(program)
    inner = swallowed(steps, opened, ADDED)
    whole = (n for n, s in enumerate(steps) if s.op in ADDED and n not in inner and not program.uniform[n])
    found = {n: terms_of(steps, n, opened) for n in whole}
    return {n: terms for n, terms in found.items() if len(terms) in SIZES and len({s for _, s in terms}) == len(terms)}


def _shared_pairs(sums: dict[int, list[Term]]) -> dict[int, list[Pair]]:
    """For each sum the pairs of its terms to be added first; those of most sums before others."""
    having: defaultdict[Pair, set[int]] = defaultdict(set)
    for number, terms in sums.items():
        for (sign, a), (other, b) in combinations(sorted(terms, key=lambda t: t[1]), 2):
            having[a, b, sign * other].add(number)
    found: defaultdict[int, list[Pair]] = defaultdict(list)
    used: defaultdict[int, set[int]] = defaultdict(set)
    for pair in sorted((p for p in having if len(having[p]) > 1), key=lambda p: (-len(having[p]), p)):
        free = [n for n in sorted(having[pair]) if used[n].isdisjoint(pair[:2])]
        if len(free) > 1:
            for n in free:
                found[n].append(pair)
                used[n].update(pair[:2])
    return dict(found)


def _with_pairs(builder: Builder, new: list[int], terms: list[Term], pairs: list[Pair]) -> int:
    """A sum in which each pair is one term, in the place of its first step."""
    signs = {step: sign for sign, step in terms}
    partners = {first: (second, relative) for first, second, relative in pairs}
    swallowed = {second for _, second, _ in pairs}
    made = []
    for sign, step in terms:
        if step in partners:
            second, relative = partners[step]
            made.append((signs[step], builder.add(Op.ADD if relative > 0 else Op.SUB, new[step], new[second])))
        elif step not in swallowed:
            made.append((sign, new[step]))
    return add_signed(builder, made)
