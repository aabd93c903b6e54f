"""A program as straight-line Python on Arb balls: the ruler that kernels are measured with.

Spelling and three-valued comparisons are those of the Arb target; here every step has a line, any step
can be asked for, and constants are made once per precision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from functools import cached_property
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
        self._made: dict[int, Evaluate] = {}

    @cached_property
    def source(self) -> str:
        """Source text: a function `make` that builds the constants and returns the evaluator."""
        constants: list[str] = []
        body: list[str] = []
        names: dict[int, str] = {}
        inputs = [a.name for a in self.program.arguments]
        for number in closure(self.program, self.wanted):
            step = self.program.steps[number]
            if step.op is Op.INPUT:
                names[number] = f"x{inputs.index(str(step.value))}"
                continue
            constant = step.op in (Op.CONST, Op.PI)
            names[number] = f"c{number}" if constant else f"v{number}"
            line = f"{names[number]} = {_expression(step, tuple(names[a] for a in step.args))}"
            (constants if constant else body).append(line)
        arguments = ", ".join(f"x{i}" for i in range(len(inputs)))
        outputs = "".join(f"{names[w]}, " for w in self.wanted)
        lines = ["def make():", *(f"    {line}" for line in constants), f"    def evaluate({arguments}):"]
        lines += [*(f"        {line}" for line in body), f"        return ({outputs})", "    return evaluate"]
        return "\n".join(lines) + "\n"

    def at(self, bits: int) -> Evaluate:
        """The evaluator with constants of that precision; call it within `working_precision(bits)`."""
        if bits not in self._made:
            space: dict[str, Any] = {"fmpq": fmpq}
            exec(OPENING, space)
            exec(compile(self.source, f"<arb {self.program.name}>", "exec"), space)
            with working_precision(bits):
                self._made[bits] = space["make"]()
        return self._made[bits]

    def __call__(self, inputs: Sequence[arb], bits: int) -> tuple[arb, ...]:
        function = self.at(bits)
        with working_precision(bits):
            return function(*inputs)


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
