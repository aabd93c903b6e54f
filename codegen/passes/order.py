"""The final order: inputs, what depends on parameters alone, the results one by one, then the checks.

Within each part, steps come where they are first needed. Numbers of steps, and with them the names of
anonymous variables in generated code, follow from this order alone.
"""

from __future__ import annotations

from codegen.ir.builder import Builder, needed, roots, with_steps
from codegen.ir.program import Op, Program


def order(program: Program) -> Program:
    """See the module docstring."""
    builder = Builder.like(program)
    new = [-1] * len(program.steps)
    inputs = {str(s.value): n for n, s in enumerate(program.steps) if s.op is Op.INPUT}
    for argument in program.arguments:
        if argument.name in inputs:
            new[inputs[argument.name]] = builder.input(argument.name)
    results = [r.step for r in program.results]
    for number in sorted(needed(program, results)):
        if program.uniform[number]:
            _place(program, builder, new, number)
    for root in [*results, *roots(program)]:
        _place(program, builder, new, root)
    return with_steps(program, builder, new)


def _place(program: Program, builder: Builder, new: list[int], root: int) -> None:
    """Put a step after everything it needs."""
    queue = [root]
    while queue:
        number = queue[-1]
        step = program.steps[number]
        missing = [a for a in step.args if new[a] < 0]
        if new[number] >= 0 or missing:
            if new[number] >= 0:
                queue.pop()
            else:
                queue += reversed(missing)
            continue
        made = builder.add(step.op, *(new[a] for a in step.args), value=step.value)
        new[number] = builder.label(made, step.name, step.note) if step.name else made
        queue.pop()
