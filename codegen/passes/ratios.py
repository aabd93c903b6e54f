"""Named products that share a named factor: each becomes that factor times a ratio, which gets a name instead.

dA = scale*(x + y) and dB = scale*(x - y), each used once, become scale*dA_per_scale and scale*dB_per_scale, so that
a sum of them can take the factor out. The pass saves nothing by itself; `factor` makes it where it pays.
"""

from __future__ import annotations

from collections import Counter

from codegen.ir.builder import Builder, roots, uses, with_steps
from codegen.ir.program import Op, Program
from codegen.passes.trees import open_scaled, power, product_of, quotient


def ratios(program: Program) -> Program:
    """See the module docstring."""
    steps = program.steps
    shared = _shared(program)
    opened = open_scaled(program)
    builder = Builder.like(program)
    new: list[int] = []
    for number, step in enumerate(steps):
        if number not in shared:
            made = builder.add(step.op, *(new[a] for a in step.args), value=step.value)
            new.append(builder.label(made, step.name, step.note) if step.name else made)
            continue
        factor, found = shared[number], product_of(steps, number, opened)
        others = {s: e for s, e in found.powers.items() if s != factor}
        above = [builder.constant(found.coefficient)] if found.coefficient != 1 else []
        above += [power(builder, new[s], e) for s, e in others.items() if e > 0]
        ratio = quotient(builder, above, [power(builder, new[s], -e) for s, e in others.items() if e < 0])
        assert ratio is not None
        builder.label(ratio, f"{step.name}_per_{steps[factor].name}", step.note)
        made = builder.add(Op.MUL, new[factor], ratio)
        new.append(made if found.sign > 0 else builder.add(Op.NEG, made))
    return with_steps(program, builder, new)


def _shared(program: Program) -> dict[int, int]:
    """Named products, used once, with the named factor (to the first power) that they share with another."""
    steps, uniform = program.steps, program.uniform
    counts, kept, opened = uses(program), set(roots(program)), open_scaled(program)
    found: dict[int, list[int]] = {}
    for number, step in enumerate(steps):
        if not step.name or step.op not in (Op.MUL, Op.DIV) or counts[number] != 1 or number in kept:
            continue
        powers = product_of(steps, number, opened).powers
        named = [s for s, e in powers.items() if e == 1 and steps[s].name and not uniform[s]]
        if len(powers) > 1 and named:
            found[number] = named
    often = Counter(s for named in found.values() for s in named)
    chosen = {n: max(named, key=lambda s: (often[s], s)) for n, named in found.items()}
    return {n: s for n, s in chosen.items() if often[s] > 1}
