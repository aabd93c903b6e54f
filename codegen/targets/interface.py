"""What a target is: something that writes the source files of a process in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from codegen.ir.program import Argument, Program


@dataclass(frozen=True)
class Module:
    """The optimised programs of one process, which become one source file per target.

    processes: all processes of the build, for files that they share.
    """

    process: str
    summary: str
    programs: tuple[Program, ...]
    regenerate: str = "nukernels build"
    processes: tuple[str, ...] = ()


class Target(Protocol):
    """A language. name: as users say it. folder: where its files lie below the output folder."""

    name: str
    folder: str

    def files(self, module: Module) -> Mapping[str, str]:
        """File name to text. Raises CannotExpress where the language lacks an operation."""
        ...


class CannotExpress(ValueError):
    """A target has no spelling for an operation."""


def described(program: Program) -> list[str]:
    """The block that opens every generated kernel, in any language: a line per fact, no comment signs."""
    lines = [program.name, "", program.text, ""]
    for o in program.origins:
        level = f", {o.level}" if o.level else ""
        lines.append(f"Equation  {o.equation} {o.title}: {o.form} form ({o.status}{level}); {o.paper}")
    lines += [f"{a.role.title():9} {a.name} [{a.unit}] {a.domain}{_reason(a)}: {a.meaning}" for a in program.arguments]
    lines += [f"Output    {r.name} [{r.unit}]: {r.meaning} ({r.equation})" for r in program.results]
    lines += [f"Validity  {c.text}" for c in program.checks if c.name.startswith("validity_")]
    if "single" in program.precisions:
        inside = ": inputs and results; computed in double precision" if program.carried else ""
        lines.append(f"Precision double and single{inside}")
    lines.append(f"Accuracy  error at most {program.accuracy:g} (1 + condition number) units in the last place")
    lines.append(f"Program   {program.digest[:16]}")
    return lines


def _reason(a: Argument) -> str:
    return f" ({a.condition})" if a.condition else ""
