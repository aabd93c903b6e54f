"""Steps that nothing needs are dropped."""

from __future__ import annotations

from codegen.ir.builder import Builder, needed, roots, with_steps
from codegen.ir.program import Op, Program


def dead_code(program: Program) -> Program:
    """Keep inputs and what results, checks and bounds depend on."""
    kept = needed(program, roots(program))
    builder = Builder.like(program)
    new: list[int] = []
    for number, step in enumerate(program.steps):
        if number not in kept and step.op is not Op.INPUT:
            new.append(-1)
            continue
        made = builder.add(step.op, *(new[a] for a in step.args), value=step.value)
        if step.name:
            builder.label(made, step.name, step.note)
        new.append(made)
    return with_steps(program, builder, new)
