"""Straight-line programs: what a kernel is between SymPy and source code.

A program is a list of steps; a step's arguments are the numbers of earlier steps. Steps may carry
the name and equation number that they had in the derivation. Everything is immutable, and the text
form is the program: equal text, equal program, equal kernel.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property


class Op(StrEnum):
    """The node kinds. Real unless said otherwise; comparisons and logic are boolean."""

    INPUT = "input"  # value: name of the argument
    CONST = "const"  # value: Fraction (exact)
    PI = "pi"
    NEG = "neg"
    ADD = "add"
    SUB = "sub"
    MUL = "mul"
    DIV = "div"
    POWI = "powi"  # value: integer exponent, at least 2
    FMA = "fma"  # a*b + c with one rounding; only where a pass asks for it
    SQRT = "sqrt"
    CBRT = "cbrt"
    EXP = "exp"
    EXPM1 = "expm1"
    LOG = "log"
    LOG1P = "log1p"
    SIN = "sin"
    COS = "cos"
    TANH = "tanh"
    ATAN = "atan"
    ABS = "abs"
    MIN = "min"
    MAX = "max"
    LT = "lt"  # boolean
    LE = "le"  # boolean
    EQ = "eq"  # boolean
    AND = "and"  # boolean
    OR = "or"  # boolean
    SELECT = "select"  # condition, if true, if false; both sides must be safe to evaluate


BOOLEAN = frozenset({Op.LT, Op.LE, Op.EQ, Op.AND, Op.OR})


@dataclass(frozen=True)
class Step:
    """One operation. name and note: physics name and equation ids, "" for anonymous steps."""

    op: Op
    args: tuple[int, ...] = ()
    value: Fraction | int | str | None = None
    name: str = ""
    note: str = ""


@dataclass(frozen=True)
class Argument:
    """An input. role: "variable" (array) or "parameter" (constant over an array).

    low, high: steps that compute the allowed interval (None: choices or unbounded).
    choices: allowed values of a discrete input. scale: how samplers spread points.
    unit: what plain numbers mean. condition: the physical reason of the bounds.
    """

    name: str
    role: str
    unit: str
    meaning: str
    low: int | None = None
    high: int | None = None
    choices: tuple[int, ...] = ()
    scale: str = "linear"
    condition: str = ""
    dimension: Fraction = Fraction(0)
    bounds: tuple[str, ...] = ()  # as a reader writes them: ("0.3*T", "sqrt(T)*sqrt(m)/2"), or the choices

    @property
    def domain(self) -> str:
        """The allowed values in words."""
        return " or ".join(self.bounds) if self.choices else f"from {' to '.join(self.bounds)}"


@dataclass(frozen=True)
class Result:
    """An output: its name, the step that holds it, equation id and unit."""

    name: str
    step: int
    equation: str
    unit: str
    meaning: str
    dimension: Fraction = Fraction(0)


@dataclass(frozen=True)
class Check:
    """A boolean step that is true where the inputs are OUTSIDE the domain. text: what is violated."""

    name: str
    step: int
    text: str


@dataclass(frozen=True)
class Origin:
    """An equation that went into a program: which of its forms, and how that form is established.

    status: "definition", "confirmed", "corrected" or "unproven"; level: how it was proved, "" if it
    was not. paper: how to cite it. digest: hash of the expression that was used.
    """

    equation: str
    title: str
    form: str
    status: str
    level: str
    paper: str
    digest: str = ""


@dataclass(frozen=True)
class Program:
    """See the module docstring.

    accuracy: error at most accuracy * (1 + condition number) ulp. precisions: the floating-point formats
    it is compiled for ("double", "single"). single_inside: the one that single precision computes in; with "double"
    only inputs and results are single. Both change no step, so they are not part of the text form.
    """

    name: str
    text: str
    arguments: tuple[Argument, ...]
    steps: tuple[Step, ...]
    results: tuple[Result, ...]
    checks: tuple[Check, ...] = ()
    accuracy: float = 8.0
    origins: tuple[Origin, ...] = ()
    precisions: tuple[str, ...] = ("double",)
    single_inside: str = "single"

    @property
    def carried(self) -> bool:
        """Does single precision only carry inputs and results of a computation in double precision?"""
        return "single" in self.precisions and self.single_inside == "double"

    def __post_init__(self) -> None:
        for number, step in enumerate(self.steps):
            if any(not 0 <= a < number for a in step.args):
                raise ValueError(f"{self.name}: step {number} ({step.op}) uses a later or missing step: {step.args}")

    @cached_property
    def uniform(self) -> tuple[bool, ...]:
        """Per step: does it depend on parameters and constants alone? Such steps run once per call."""
        roles = {a.name: a.role for a in self.arguments}
        found: list[bool] = []
        for step in self.steps:
            if step.op is Op.INPUT:
                found.append(roles[str(step.value)] == "parameter")
            else:
                found.append(all(found[a] for a in step.args))
        return tuple(found)

    @cached_property
    def listing(self) -> str:
        """The text form: one line per argument, step, check and result."""
        lines = [f"program {self.name}"]
        for a in self.arguments:
            bounds = f" choices={list(a.choices)}" if a.choices else f" low={a.low} high={a.high} scale={a.scale}"
            lines.append(f"{a.role} {a.name} [{a.unit}]{bounds}")
        for number, step in enumerate(self.steps):
            value = "" if step.value is None else f" {step.value}"
            args = "".join(f" %{a}" for a in step.args)
            label = " ".join(part for part in (step.name, f"({step.note})" if step.note else "") if part)
            lines.append(f"%{number} = {step.op}{value}{args}" + (f"  ; {label}" if label else ""))
        lines += [f"check {c.name} %{c.step}  ; {c.text}" for c in self.checks]
        lines += [f"result {r.name} %{r.step} [{r.unit}]  ; {r.equation}" for r in self.results]
        return "\n".join(lines) + "\n"

    @cached_property
    def digest(self) -> str:
        """Content hash: names the kernel."""
        return hashlib.sha256(self.listing.encode()).hexdigest()

    def operations(self) -> dict[str, int]:
        """How many steps of each kind are executed (inputs and constants not counted)."""
        counts: dict[str, int] = {}
        for step in self.steps:
            if step.op not in (Op.INPUT, Op.CONST, Op.PI):
                counts[step.op.value] = counts.get(step.op.value, 0) + 1
        return dict(sorted(counts.items()))
