"""What is timed: a kernel, arrays for its variables, one number for each parameter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from benchmarks.expressions import sympy_expressions
from codegen.certify.domain import Domain, unit_cube
from codegen.certify.points import Project
from codegen.ir.program import Program
from codegen.pipeline import operations, optimise

Array = NDArray[np.float64]

TRANSCENDENTAL = frozenset({"exp", "expm1", "log", "log1p", "sin", "cos", "tanh", "atan"})

DISTINCT = 4096  # distinct points; larger arrays repeat them
PARAMETERS_AT = 0.7  # where in their intervals the parameters lie


@dataclass(frozen=True)
class Case:
    """program: as lowered from the catalogue. built: the compiled kernel. columns: one array per variable."""

    program: Program
    built: Any
    parameters: dict[str, float]
    points: dict[str, Array]

    @property
    def name(self) -> str:
        return self.program.name

    @property
    def variables(self) -> list[str]:
        return [a.name for a in self.program.arguments if a.role == "variable"]

    @property
    def outputs(self) -> int:
        return len(self.program.results)

    @cached_property
    def formulas(self) -> tuple[list[sp.Symbol], list[sp.Expr]]:
        return sympy_expressions(self.program)

    @cached_property
    def _counts(self) -> dict[str, int]:
        return operations(optimise(self.program)[-1].program)[0]

    @property
    def operations(self) -> int:
        """Operations per point of the compiled program; what depends on parameters alone is done once per call."""
        return sum(self._counts.values())

    @property
    def transcendental(self) -> int:
        """Transcendental functions per point, of the same program; roots are none."""
        return sum(count for op, count in self._counts.items() if op in TRANSCENDENTAL)

    @property
    def bytes(self) -> int:
        """Of the arrays, per point: one double for every variable and every result."""
        return 8 * (len(self.variables) + self.outputs)

    def rows(self, size: int) -> Array:
        """One array for all: a row per variable, then a row per result. Every peer works on these."""
        made = np.empty((len(self.variables) + self.outputs, size))
        for row, name in zip(made, self.variables, strict=False):
            for start in range(0, size, DISTINCT):
                row[start : start + DISTINCT] = np.resize(self.points[name], min(DISTINCT, size - start))
        return made

    def split(self, rows: Array) -> tuple[list[Array], list[Array]]:
        """The arrays of the variables and those for the results."""
        return list(rows[: len(self.variables)]), list(rows[len(self.variables) :])

    def arguments(self, arrays: list[Array]) -> list[Any]:
        """Arrays and numbers in the order of the program's arguments."""
        by_name = dict(zip(self.variables, arrays, strict=True))
        return [by_name.get(a.name, self.parameters.get(a.name)) for a in self.program.arguments]


def case(program: Program, built: Any, project: Project = lambda columns: columns) -> Case:
    """Points inside the domain with equal parameters. project: moves points onto relations among the inputs."""
    domain = Domain(program)
    parameter = {a.name for a in program.arguments if a.role == "parameter"}
    unit = unit_cube(domain.dimension, 1, 64 * DISTINCT)
    for i, a in enumerate(domain.ordered):
        if a.name in parameter:
            unit[:, i] = 0.98 if a.scale == "symlog" else PARAMETERS_AT
    chosen = domain.choices(np.arange(len(unit)))
    for name in chosen:
        if name in parameter:
            chosen[name][:] = chosen[name][0]
    columns = project(domain.place(unit, chosen))
    inside = np.flatnonzero(~domain.outside(columns))[:DISTINCT]
    if not len(inside):
        inside = np.arange(DISTINCT)
    parameters = {n: float(columns[n][0]) for n in parameter}
    return Case(program, built, parameters, {n: c[inside] for n, c in columns.items() if n not in parameter})
