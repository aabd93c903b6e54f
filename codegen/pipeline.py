"""The whole compiler on one page."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from codegen.ir.program import Program
from codegen.lowering import lower
from codegen.passes.powers import powers
from derivations.core import Kernel

Pass = Callable[[Program], Program]

STAGES: tuple[tuple[str, Pass], ...] = (("powers", powers),)


@dataclass(frozen=True)
class Stage:
    name: str
    program: Program
    seconds: float


@dataclass(frozen=True)
class Compiled:
    stages: tuple[Stage, ...]

    @property
    def program(self) -> Program:
        return self.stages[-1].program


def compile_kernel(kernel: Kernel) -> Compiled:
    start = time.perf_counter()
    program = lower(kernel)
    stages = [Stage("lower", program, time.perf_counter() - start)]
    for name, step in STAGES:
        start = time.perf_counter()
        program = step(program)
        stages.append(Stage(name, program, time.perf_counter() - start))
    return Compiled(tuple(stages))
