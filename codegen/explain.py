"""Every stage of a kernel as text, from the expressions to C, with operation counts; and what each rule saves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from codegen.pipeline import Compiled, compile_kernel, operations
from codegen.targets import Module, targets
from derivations.core import Kernel


@dataclass(frozen=True)
class Section:
    """A stage for readers. counts: operations per element by kind; once: operations once per call."""

    title: str
    about: str
    text: str
    counts: dict[str, int]
    once: int
    seconds: float

    @property
    def per_element(self) -> int:
        return sum(self.counts.values())


def explain(kernel: Kernel, target: str = "c") -> list[Section]:
    """All stages of a kernel: its programs in text form, then the source in a target language."""
    compiled = compile_kernel(kernel)
    sections = []
    for stage in compiled.stages:
        counts, once = operations(stage.program)
        sections.append(Section(stage.name, stage.about, stage.program.listing, counts, once, stage.seconds))
    process = kernel.name.partition(".")[0]
    files = targets()[target].files(Module(process, "", (compiled.program,)))
    name = next(n for n in files if n.startswith(process) and not n.endswith(".h"))
    counts, once = operations(compiled.program)
    sections.append(Section(f"{target}: {name}", "source code", files[name], counts, once, 0.0))
    return sections


def rule_table(compiled: Sequence[Compiled]) -> list[tuple[str, int, int, float]]:
    """Per pass over several kernels: operations per element before and after, and seconds it took."""
    rows: dict[str, tuple[int, int, float]] = {}
    for one in compiled:
        for before, after in pairwise(one.stages):
            counts = [sum(operations(s.program)[0].values()) for s in (before, after)]
            old = rows.get(after.name, (0, 0, 0.0))
            rows[after.name] = (old[0] + counts[0], old[1] + counts[1], old[2] + after.seconds)
    return [(name, *row) for name, row in rows.items()]
