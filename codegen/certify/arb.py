"""A program as straight-line Python on Arb balls: the ruler that kernels are measured with.

Spelling and three-valued comparisons are those of the Arb target; here every step has a line, any step
can be asked for, constants are made once per precision, and what depends on parameters alone once for
points that share them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any

from flint import arb, ctx, fmpq

from codegen.certify.interpret import closure
from codegen.ir.program import Op, Program, Step
from codegen.targets.arb import OPENING
from codegen.targets.functions import spelling
from codegen.targets.statements import INFIX

Evaluate = Callable[..., tuple[arb, ...]]

SPELLING = spelling("arb")


@contextmanager
def working_precision(bits: int) -> Iterator[None]:
    """Set the precision of Arb within a `with` block."""
    before, ctx.prec = ctx.prec, bits
    try:
        yield
    finally:
        ctx.prec = before


class ArbProgram:
    """Evaluates chosen steps of a program (its results unless said otherwise)."""

    def __init__(self, program: Program, wanted: Sequence[int] | None = None) -> None:
        self.program = program
        self.wanted = tuple(r.step for r in program.results) if wanted is None else tuple(wanted)
        self.variables = [i for i, a in enumerate(program.arguments) if a.role == "variable"]
        self.parameters = [i for i, a in enumerate(program.arguments) if a.role != "variable"]
        self._made: dict[int, Any] = {}

    @cached_property
    def source(self) -> str:
        """Source text: `make` builds the constants, `prepare` what depends on parameters alone, `evaluate` the rest."""
        parts: dict[str, list[str]] = {"make": [], "prepare": [], "evaluate": []}
        names: dict[int, str] = {}
        inputs = [a.name for a in self.program.arguments]
        for number in closure(self.program, self.wanted):
            step = self.program.steps[number]
            if step.op is Op.INPUT:
                names[number] = f"x{inputs.index(str(step.value))}"
                continue
            names[number] = f"v{number}"
            fixed = "prepare" if self.program.uniform[number] else "evaluate"
            where = "make" if step.op in (Op.CONST, Op.PI) else fixed
            parts[where].append(f"v{number} = {_expression(step, tuple(names[a] for a in step.args))}")
        given = {"prepare": self.parameters, "evaluate": self.variables}
        signature = {name: f"def {name}({', '.join(f'x{i}' for i in indices)}):" for name, indices in given.items()}
        lines = ["def make():", *(f"    {line}" for line in parts["make"]), f"    {signature['prepare']}"]
        lines += [*(f"        {line}" for line in parts["prepare"]), f"        {signature['evaluate']}"]
        lines += [f"            {line}" for line in parts["evaluate"]]
        lines += [f"            return ({''.join(f'{names[w]}, ' for w in self.wanted)})"]
        return "\n".join([*lines, "        return evaluate", "    return prepare"]) + "\n"

    def prepare(self, bits: int, parameters: Sequence[arb]) -> Evaluate:
        """The evaluator of the variables; call both within `working_precision(bits)`."""
        if bits not in self._made:
            space: dict[str, Any] = {"fmpq": fmpq}
            exec(OPENING, space)
            exec(compile(self.source, f"<arb {self.program.name}>", "exec"), space)
            with working_precision(bits):
                self._made[bits] = space["make"]()
        made: Evaluate = self._made[bits](*parameters)
        return made

    def at(self, row: Sequence[arb], bits: int) -> tuple[arb, ...]:
        """The values at one point, within `working_precision(bits)`."""
        return self.prepare(bits, [row[i] for i in self.parameters])(*[row[i] for i in self.variables])

    def __call__(self, row: Sequence[arb], bits: int) -> tuple[arb, ...]:
        """The values at one point, at that precision."""
        with working_precision(bits):
            return self.at(row, bits)


@lru_cache(maxsize=64)
def results_in_arb(program: Program) -> ArbProgram:
    """The evaluator of a program's results, made once."""
    return ArbProgram(program)


def _expression(step: Step, args: tuple[str, ...]) -> str:
    if step.op in INFIX:
        return INFIX[step.op][0].join(args)
    if step.op is Op.NEG:
        return f"-{args[0]}"
    if step.op is Op.FMA:
        return f"{args[0]}*{args[1]} + {args[2]}"
    if step.op is Op.CONST:
        assert isinstance(step.value, Fraction)
        return f"arb(fmpq({step.value.numerator}, {step.value.denominator}))"
    if step.op not in SPELLING:
        raise NotImplementedError(f"Arb cannot express {step.op}")
    return SPELLING[step.op].format(*args, value=step.value)
