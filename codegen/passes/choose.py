"""Two functions of which a choice needs one become one function, of the argument that is chosen.

Array code evaluates both sides of a choice: an exponential on each is two per element. c ? f(exp(x)) : g(exp(y)) has
one in it, of (c ? x : y). Quotients, roots and functions that vary and have no name of their own are put together, one
pair after the other. Limits at a point (x = y) are left: `smooth` wants them as they are.
"""

from __future__ import annotations

from itertools import product

from codegen.ir.builder import Builder, needed, with_steps
from codegen.ir.program import Op, Program
from codegen.passes.cost import WEIGHT
from codegen.passes.dead_code import dead_code
from codegen.passes.guard import sides

SLOW = frozenset(op for op, weight in WEIGHT.items() if weight > 2)  # two choices, of both parts of a quotient
MOST = 32  # pairs of a program, so that the work grows with its size alone


def choose(program: Program) -> Program:
    """See the module docstring."""
    for _ in range(MOST):
        pair = _pair(program)
        if pair is None:
            break
        program = dead_code(_together(program, *pair))
    return program


def _pair(program: Program) -> tuple[int, int, int] | None:
    """A condition, a step that is needed where it is true, and one of the same kind that is needed where it is not."""
    groups: dict[tuple[int, Op], tuple[list[int], list[int]]] = {}
    for number, found in sides(program).items():
        step = program.steps[number]
        if step.op in SLOW and not program.uniform[number] and not step.name:
            for condition, side in found:
                if program.steps[condition].op is Op.EQ:
                    continue
                groups.setdefault((condition, step.op), ([], []))[side].append(number)
    for (condition, _), (if_false, if_true) in sorted(groups.items(), reverse=True):  # choices within choices first
        for yes, no in product(sorted(if_true), sorted(if_false)):
            if yes not in needed(program, [no]) and no not in needed(program, [yes]):
                return condition, yes, no
    return None


def _together(program: Program, condition: int, yes: int, no: int) -> Program:
    """The program with one step in the place of two; what the second needs comes before the first."""
    builder = Builder.like(program)
    new: dict[int, int] = {}

    def make(number: int) -> None:
        step = program.steps[number]
        args = [new[a] for a in step.args]
        same = step.op is Op.SELECT and args[1] == args[2]
        made = args[1] if same else builder.add(step.op, *args, value=step.value)
        if step.name:
            builder.label(made, step.name, step.note)
        new[number] = made

    for number in range(min(yes, no)):
        make(number)
    arguments = [*program.steps[yes].args, *program.steps[no].args]
    for number in sorted(needed(program, arguments)):
        if number not in new:
            make(number)
    pairs = zip(program.steps[yes].args, program.steps[no].args, strict=True)
    chosen = [new[a] if a == b else builder.add(Op.SELECT, new[condition], new[a], new[b]) for a, b in pairs]
    new[yes] = new[no] = builder.add(program.steps[yes].op, *chosen)
    for number in range(len(program.steps)):
        if number not in new:
            make(number)
    return with_steps(program, builder, [new[n] for n in range(len(program.steps))])
