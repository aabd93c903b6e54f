"""The whole compiler on one page.

    equation --lower--> program --unfold--> --stable--> --factor--> --stable--> --hoist--> --merge-->
    --partial sums--> --powers--> --cse--> --unfold--> --choose--> --guard--> --order--> program
    program --targets--> C, NumPy, Numba, mpmath, Arb --build--> library, manifest

Every stage takes a program and gives one with the same value. SymPy is needed by the first stage only;
everything after it is deterministic to the byte.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from codegen.ir.builder import needed
from codegen.ir.program import Op, Program
from codegen.lowering import lower
from codegen.passes.choose import choose
from codegen.passes.cse import cse
from codegen.passes.dead_code import dead_code
from codegen.passes.factor import factor
from codegen.passes.guard import guard
from codegen.passes.hoist import hoist
from codegen.passes.merge import merge
from codegen.passes.order import order
from codegen.passes.partial_sums import partial_sums
from codegen.passes.powers import powers
from codegen.passes.stable import stable
from codegen.passes.unfold import unfold, unfold_around_parameters
from derivations.core import Kernel

Pass = Callable[[Program], Program]

# What each stage does, in the words of `explain`; dead steps are dropped after every pass.
STAGES: tuple[tuple[str, Pass, str], ...] = (
    ("unfold", unfold, "constants folded exactly, neutral elements and double signs removed"),
    ("stable", stable, "forms that keep digits: expm1, log1p, Fermi functions, differences of squares"),
    ("factor", factor, "common factors taken out of sums"),
    ("stable again", stable, "the same on what factoring brought together"),
    ("hoist", hoist, "what depends on parameters alone gathered and computed once; one inverse per divisor"),
    ("merge", merge, "named terms that save an operation as terms of the sum around them"),
    ("partial sums", partial_sums, "pairs of terms that several sums have added once"),
    ("powers", powers, "integer powers as multiplications"),
    ("cse", cse, "the same operation done once"),
    ("unfold again", unfold_around_parameters, "signs that the passes left"),
    ("choose", choose, "functions on both sides of a choice done once, of the argument that is chosen"),
    ("guard", guard, "branches that are not taken made harmless"),
    ("order", order, "inputs, parameters' part, results, checks"),
)


@dataclass(frozen=True)
class Stage:
    """A stage of the compilation of one kernel: its program, and how long it took to make."""

    name: str
    about: str
    program: Program
    seconds: float


@dataclass(frozen=True)
class Compiled:
    """A kernel with all its stages; the first is the lowered program, the last is what targets print."""

    kernel: str
    stages: tuple[Stage, ...]

    @property
    def program(self) -> Program:
        return self.stages[-1].program


def compile_kernel(kernel: Kernel) -> Compiled:
    """All stages from equation to final program."""
    start = time.perf_counter()
    program = lower(kernel)
    stages = [Stage("lower", "the equations, named steps included", program, time.perf_counter() - start)]
    stages += optimise(program)
    return Compiled(kernel.name, tuple(stages))


def optimise(program: Program) -> list[Stage]:
    """The stages after lowering."""
    stages = []
    for name, step, about in STAGES:
        start = time.perf_counter()
        program = dead_code(step(program))
        stages.append(Stage(name, about, program, time.perf_counter() - start))
    return stages


def operations(program: Program) -> tuple[dict[str, int], int]:
    """Operations per element of the results by kind, and how many are done once per call instead."""
    reached = needed(program, [r.step for r in program.results])
    counts: dict[str, int] = {}
    once = 0
    for number in sorted(reached):
        op = program.steps[number].op
        if op in (Op.INPUT, Op.CONST, Op.PI):
            continue
        if program.uniform[number]:
            once += 1
        else:
            counts[op.value] = counts.get(op.value, 0) + 1
    return dict(sorted(counts.items())), once
