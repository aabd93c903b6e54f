"""Programs straight from SymPy expressions, and their values, for tests of passes and targets."""

from __future__ import annotations

import ctypes
import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import mpmath
import sympy as sp

from codegen.build.compiler import LIBRARY, compile_library, find
from codegen.expressions import Expressions
from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Check, Op, Program, Result
from codegen.targets import Module, targets

X, Y, Z, A, B = sp.symbols("x y z a b", real=True)
P, Q = sp.symbols("p q", positive=True)
PARAMETERS = ("a", "b")


def program_of(name: str, *expressions: sp.Expr) -> Program:
    """A program whose results r0, r1, ... are the expressions; a and b are parameters, the rest varies."""
    symbols = sorted(set().union(*(e.free_symbols for e in expressions)), key=lambda s: (s.name in PARAMETERS, s.name))
    roles = {s.name: "parameter" if s.name in PARAMETERS else "variable" for s in symbols}
    builder = Builder(roles)
    steps = {s: builder.input(s.name) for s in symbols}
    lowering = Expressions(builder, lambda s: steps[s])
    found = [lowering.value(e) for e in expressions]
    return Program(
        name=f"shared.{name}",
        text=f"Test of {name}.",
        arguments=tuple(Argument(n, role, "1", "a number", bounds=("-inf", "inf")) for n, role in roles.items()),
        steps=tuple(builder.steps),
        results=tuple(Result(f"r{i}", s, "test:1", "1", "a result") for i, s in enumerate(found)),
    )


def compiled(program: Program, folder: Path) -> ctypes.CDLL:
    """The C kernel of a program as builds compile it, in a library of its own."""
    files = {name: text.encode() for name, text in targets()["c"].files(Module("t", "t", (program,))).items()}
    place = folder / "_build" / "t" / LIBRARY
    compiler = find(files["nukernels.h"].decode())
    return ctypes.CDLL(str(compile_library(compiler, files, place, 1, lambda *a: None)))


def loop_of(program: Program) -> str:
    """The C of the loop over arrays."""
    text = targets()["c"].files(Module("t", "t", (program,)))["t.c"]
    (loop,) = re.findall(r"NK_LOOP uint64_t \w+_loop\(.*?\n}", text, re.DOTALL)
    return loop


def positive(program: Program, *names: str) -> Program:
    """The same program with a domain: these inputs must be positive."""
    b = Builder.like(program)
    steps = [b.add(step.op, *step.args, value=step.value) for step in program.steps]
    inputs = {step.value: n for n, step in zip(steps, program.steps, strict=True) if step.op is Op.INPUT}
    checks = tuple(Check(n, b.add(Op.LE, inputs[n], b.constant(Fraction(0))), f"{n} <= 0") for n in names)
    return replace(program, steps=tuple(b.steps), checks=checks)


def within(program, **bounds):
    """The same program with other bounds: numbers, or names of inputs that are bounds of others, as "x" or "0.5*x"."""
    b = Builder.like(program)
    for step in program.steps:
        b.add(step.op, *step.args, value=step.value)
    inputs = {s.value: n for n, s in enumerate(program.steps) if s.op is Op.INPUT}

    def bound(given):
        if not isinstance(given, str):
            return b.constant(Fraction(given))
        factor, _, name = given.rpartition("*")
        return b.add(Op.MUL, b.constant(Fraction(factor)), inputs[name]) if factor else inputs[name]

    arguments = tuple(
        replace(a, low=bound(bounds[a.name][0]), high=bound(bounds[a.name][1])) if a.name in bounds else a
        for a in program.arguments
    )
    return replace(program, steps=tuple(b.steps), arguments=arguments)


def exact(expression: sp.Expr, point: dict[str, float], digits: int = 40) -> mpmath.mpf:
    """The value of an expression at a point, by SymPy's own evaluation with mpmath."""
    with mpmath.workdps(digits):
        values = {sp.Symbol(s.name, **s.assumptions0): sp.Rational(point[s.name]) for s in expression.free_symbols}
        return mpmath.mpf(sp.N(expression.xreplace(values), digits))


FUNCTIONS = {
    Op.SQRT: mpmath.sqrt,
    Op.CBRT: mpmath.cbrt,
    Op.EXP: mpmath.exp,
    Op.EXPM1: mpmath.expm1,
    Op.LOG: mpmath.log,
    Op.LOG1P: mpmath.log1p,
    Op.SIN: mpmath.sin,
    Op.COS: mpmath.cos,
    Op.TANH: mpmath.tanh,
    Op.ATAN: mpmath.atan,
    Op.ABS: abs,
    Op.NEG: lambda x: -x,
    Op.ADD: lambda x, y: x + y,
    Op.SUB: lambda x, y: x - y,
    Op.MUL: lambda x, y: x * y,
    Op.DIV: lambda x, y: x / y if y else mpmath.nan,
    Op.MIN: min,
    Op.MAX: max,
    Op.LT: lambda x, y: x < y,
    Op.LE: lambda x, y: x <= y,
    Op.EQ: lambda x, y: x == y,
    Op.AND: lambda x, y: x and y,
    Op.OR: lambda x, y: x or y,
    Op.SELECT: lambda c, x, y: x if c else y,
}


def run(program: Program, point: dict[str, float], digits: int = 40) -> list[mpmath.mpf]:
    """The results of a program at a point, step by step in mpmath: no printer, no pass involved."""
    with mpmath.workdps(digits):
        values: list = []
        for step in program.steps:
            args = [values[a] for a in step.args]
            if step.op is Op.INPUT:
                values.append(mpmath.mpf(point[step.value]))
            elif step.op is Op.CONST:
                values.append(mpmath.mpf(step.value.numerator) / step.value.denominator)
            elif step.op is Op.PI:
                values.append(+mpmath.pi)
            elif step.op is Op.POWI:
                values.append(args[0] ** step.value)
            else:
                values.append(FUNCTIONS[step.op](*args))
        return [values[r.step] for r in program.results]


def close(found, wanted, digits: int = 30) -> bool:
    """Equal to so many digits, relative; NaN only equals NaN."""
    if mpmath.isnan(wanted):
        return bool(mpmath.isnan(found))
    return bool(abs(found - wanted) <= mpmath.mpf(10) ** -digits * max(abs(wanted), mpmath.mpf(10) ** -300))


def count(program: Program, *ops: Op) -> int:
    """How many steps of these kinds a program has."""
    return sum(step.op in ops for step in program.steps)
