"""Branches that are not taken are safe to evaluate.

Array code evaluates both sides of a choice. A logarithm, a root, a division or an exponential that only
one side needs gets a harmless argument where that side is not chosen, so that no NaN, no infinity and no
floating-point exception comes from a branch that does not count, in values or in derivatives. What can do no harm
anywhere in the declared domain is left as it is: a function of parameters alone is then still computed once per call.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.ir.builder import Builder, roots, with_arguments
from codegen.ir.program import Op, Program
from codegen.passes.enclosure import enclosures

# For each partial operation: which argument needs care, and a value that never harms.
HARMLESS = {Op.DIV: (1, 1), Op.LOG: (0, 1), Op.LOG1P: (0, 0), Op.SQRT: (0, 1), Op.EXP: (0, 0), Op.EXPM1: (0, 0)}

# Where these arguments do no harm: away from zero, from -1, and from overflow in single precision. Derivatives divide
# by the root, and by the square of a divisor.
SAFE = {
    Op.DIV: lambda x: abs(x).a > 1e-150,
    Op.LOG: lambda x: x.a > 1e-300,
    Op.LOG1P: lambda x: x.a > -0.5,
    Op.SQRT: lambda x: x.a > 1e-300,
    Op.EXP: lambda x: x.b < 80,
    Op.EXPM1: lambda x: x.b < 80,
}

NEVER_NEGATIVE = frozenset({Op.EXP, Op.ABS, Op.SQRT})


def guard(program: Program) -> Program:
    """See the module docstring."""
    found = sides(program)
    where = enclosures(program) if any(program.steps[n].op in HARMLESS for n in found) else []

    def guarded(builder: Builder, number: int, new: Sequence[int]) -> list[int]:
        step = program.steps[number]
        args = [new[a] for a in step.args]
        if step.op in HARMLESS and number in found:
            which, value = HARMLESS[step.op]
            argument = step.args[which]
            if not SAFE[step.op](where[argument]) and not _always_valid(program, step.op, argument):
                harmless = builder.constant(value)
                for condition, side in found[number]:
                    there = builder.steps[args[which]]
                    if there.op is Op.SELECT and there.args[0] == new[condition]:
                        continue
                    pair = (args[which], harmless) if side else (harmless, args[which])
                    args[which] = builder.add(Op.SELECT, new[condition], *pair)
        return args

    return with_arguments(program, guarded)


def sides(program: Program) -> dict[int, list[tuple[int, bool]]]:
    """For each step that only one side of a choice needs: the conditions, and on which side it counts.

    A step counts on the sides that all its users agree on; users come later, so one sweep from the
    end finds them. Conditions that are computed after the step cannot protect it.
    """
    users: list[list[tuple[int, int]]] = [[] for _ in program.steps]
    for number, step in enumerate(program.steps):
        for place, a in enumerate(step.args):
            users[a].append((number, place))
    kept = set(roots(program))
    found: dict[int, frozenset[tuple[int, bool]]] = {}
    for number in range(len(program.steps) - 1, -1, -1):
        common: frozenset[tuple[int, bool]] | None = frozenset() if number in kept else None
        for user, place in users[number]:
            here = found.get(user, frozenset())
            step = program.steps[user]
            if step.op is Op.SELECT and place > 0:
                here |= {(step.args[0], place == 1)}
            common = here if common is None else common & here
        found[number] = common or frozenset()
    return {n: sorted(c for c in sides if c[0] < n) for n, sides in found.items() if any(c[0] < n for c in sides)}


def _always_valid(program: Program, op: Op, argument: int) -> bool:
    """Can the argument do no harm whatever the inputs are?"""
    step = program.steps[argument]
    if op in (Op.DIV, Op.LOG):
        return _at_least(program, argument, strictly=True)
    if op in (Op.SQRT, Op.LOG1P):
        return _at_least(program, argument, strictly=False)
    return step.op is Op.NEG and program.steps[step.args[0]].op is Op.ABS


def _at_least(program: Program, number: int, strictly: bool) -> bool:
    """Is a step positive (or not negative) by its form? The depth looked at is bounded."""
    step = program.steps[number]
    if step.op is Op.CONST:
        assert not isinstance(step.value, (str, type(None)))
        return step.value > 0 or (not strictly and step.value == 0)
    if step.op is Op.PI:
        return True
    if step.op is Op.ADD:
        for one, other in (step.args, step.args[::-1]):
            if program.steps[one].op is Op.CONST and program.steps[other].op in NEVER_NEGATIVE:
                return _at_least(program, one, strictly)
    return not strictly and step.op in NEVER_NEGATIVE
