"""Where a program loses accuracy: Arb at 53 bits as a detector of cancellation.

At the precision of a double, the width of a ball shows how many bits of a step survive in the worst
case. Few accurate bits mean a form to rewrite. This is an analysis for those who write derivations and passes; it
bounds errors from above and is no measurement of a kernel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from flint import arb

from codegen.certify.arb import ArbProgram, working_precision
from codegen.certify.interpret import closure
from codegen.certify.points import sample
from codegen.ir.program import BOOLEAN, Program

DOUBLE = 53


@dataclass(frozen=True)
class StepBits:
    """Accurate bits of a step over the domain. lost: how many fewer at the median than its arguments have."""

    step: int
    label: str
    least: int
    typical: int
    lost: int


def accurate_bits(program: Program, count: int = 1000, all_steps: bool = False) -> list[StepBits]:
    """Accurate bits of the named steps and results (or of all steps), in program order."""
    order = [n for n in closure(program, [r.step for r in program.results]) if program.steps[n].op not in BOOLEAN]
    points = sample(program, count)
    evaluator = ArbProgram(program, order)
    names = [a.name for a in program.arguments]
    bits = np.zeros((len(points), len(order)), dtype=np.int64)
    with working_precision(DOUBLE):
        for j in range(len(points)):
            row = points.row(j)
            values = evaluator.at([arb(row[n]) for n in names], DOUBLE)
            bits[j] = [_bits(v) for v in values]
    typical = dict(zip(order, np.median(bits, axis=0).astype(int).tolist(), strict=True))
    least = dict(zip(order, bits.min(axis=0).tolist(), strict=True))
    results = {r.step: r.name for r in program.results}
    found = []
    for n in order:
        step = program.steps[n]
        label = step.name or results.get(n, "")
        if label or all_steps:
            before = min((typical.get(a, DOUBLE) for a in step.args), default=DOUBLE)
            found.append(StepBits(n, label, least[n], typical[n], max(0, before - typical[n])))
    return found


def table(rows: Sequence[StepBits]) -> str:
    """Text table of accurate bits per step."""
    lines = [f"{'step':>6} {'name':<16} {'least':>6} {'typical':>8} {'lost here':>10}"]
    lines += [f"{f'%{r.step}':>6} {r.label:<16} {r.least:>6} {r.typical:>8} {r.lost:>10}" for r in rows]
    return "\n".join(lines) + "\n"


def _bits(value: arb) -> int:
    if not value.is_finite():
        return 0
    return min(DOUBLE, max(0, value.rel_accuracy_bits()))
