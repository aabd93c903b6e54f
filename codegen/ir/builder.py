"""Builds programs: appends steps, each distinct operation once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from codegen.ir.program import Op, Program, Step

Value = Fraction | int | str | None


class Builder:
    """A growing list of steps. roles: "variable" or "parameter" by input name.

    Asking for an operation that is there already gives the step that exists, so that programs
    never compute the same thing twice and numbering depends only on the order of first use.
    """

    def __init__(self, roles: Mapping[str, str]) -> None:
        self.roles = dict(roles)
        self.steps: list[Step] = []
        self.uniform: list[bool] = []
        self._known: dict[tuple[Op, tuple[int, ...], Value], int] = {}

    @classmethod
    def like(cls, program: Program) -> Builder:
        """An empty builder with the inputs of a program."""
        return cls({a.name: a.role for a in program.arguments})

    def add(self, op: Op, *args: int, value: Value = None) -> int:
        """The number of the step that does this operation."""
        key = (op, args, value)
        if key not in self._known:
            self._known[key] = len(self.steps)
            self.steps.append(Step(op, args, value))
            if op is Op.INPUT:
                self.uniform.append(self.roles[str(value)] == "parameter")
            else:
                self.uniform.append(all(self.uniform[a] for a in args))
        return self._known[key]

    def has(self, op: Op, *args: int, value: Value = None) -> bool:
        """Is there a step that does this operation?"""
        return (op, args, value) in self._known

    def constant(self, value: Fraction | int) -> int:
        return self.add(Op.CONST, value=Fraction(value))

    def input(self, name: str) -> int:
        return self.add(Op.INPUT, value=name)

    def label(self, step: int, name: str, note: str) -> int:
        """Give a step the name it has in the derivation, unless it is an input, a number or named already."""
        found = self.steps[step]
        if not found.name and found.op not in (Op.INPUT, Op.CONST, Op.PI):
            self.steps[step] = replace(found, name=name, note=note)
        return step

    def is_constant(self, step: int) -> bool:
        return self.steps[step].op is Op.CONST

    def number(self, step: int) -> Fraction:
        """The value of a CONST step."""
        value = self.steps[step].value
        assert isinstance(value, Fraction)
        return value


Rule = Callable[[Builder, Step, tuple[int, ...]], int | None]
Change = Callable[[Builder, int, Sequence[int]], Sequence[int]]


def rebuild(program: Program, rule: Rule) -> Program:
    """Copy a program step by step; the rule may put another step in the place of one.

    The rule gets the builder, the old step and its arguments among the new steps; None means copy.
    """

    def make(builder: Builder, number: int, new: Sequence[int]) -> int:
        step = program.steps[number]
        args = tuple(new[a] for a in step.args)
        made = rule(builder, step, args)
        return builder.add(step.op, *args, value=step.value) if made is None else made

    return _copied(program, make)


def with_arguments(program: Program, change: Change) -> Program:
    """Copy a program step by step, with other arguments for some operations.

    change gets the builder, the number of the old step, and what the steps before it have become; it gives the
    arguments among the new steps.
    """

    def make(builder: Builder, number: int, new: Sequence[int]) -> int:
        step = program.steps[number]
        return builder.add(step.op, *change(builder, number, new), value=step.value)

    return _copied(program, make)


def _copied(program: Program, make: Callable[[Builder, int, Sequence[int]], int]) -> Program:
    """The program with every step made anew, under its old name."""
    builder = Builder.like(program)
    new: list[int] = []
    for number, step in enumerate(program.steps):
        made = make(builder, number, new)
        if step.name:
            builder.label(made, step.name, step.note)
        new.append(made)
    return with_steps(program, builder, new)


def with_steps(program: Program, builder: Builder, new: list[int]) -> Program:
    """The program with other steps; new[i] is the step that holds what step i held."""
    arguments = tuple(
        replace(a, low=None if a.low is None else new[a.low], high=None if a.high is None else new[a.high])
        for a in program.arguments
    )
    return replace(
        program,
        arguments=arguments,
        steps=tuple(builder.steps),
        results=tuple(replace(r, step=new[r.step]) for r in program.results),
        checks=tuple(replace(c, step=new[c.step]) for c in program.checks),
    )


def roots(program: Program) -> list[int]:
    """The steps that must survive: results, checks, and the bounds of the inputs."""
    bounds = [b for a in program.arguments for b in (a.low, a.high) if b is not None]
    return [r.step for r in program.results] + [c.step for c in program.checks] + bounds


def needed(program: Program, wanted: list[int]) -> set[int]:
    """The steps that the wanted ones depend on, themselves included."""
    found = set(wanted)
    for number in range(len(program.steps) - 1, -1, -1):
        if number in found:
            found.update(program.steps[number].args)
    return found


def uses(program: Program, within: set[int] | None = None) -> list[int]:
    """How often each step is an argument of another (of those within a set)."""
    counts = [0] * len(program.steps)
    for number, step in enumerate(program.steps):
        if within is None or number in within:
            for a in step.args:
                counts[a] += 1
    return counts
