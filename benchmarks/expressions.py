"""The formulas of a kernel as peers take them: SymPy expressions in the inputs alone, heyoka expressions.

Both are made from the program as lowered from the catalogue, before any optimisation, so that every peer computes
the same function from the same arrangement of it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import sympy as sp
from sympy.codegen import cfunctions

from codegen.ir.builder import needed
from codegen.ir.program import Op, Program

Table = dict[Op, Callable[..., Any]]

ARITHMETIC: Table = {
    Op.NEG: lambda a: -a,
    Op.ADD: lambda a, b: a + b,
    Op.SUB: lambda a, b: a - b,
    Op.MUL: lambda a, b: a * b,
    Op.DIV: lambda a, b: a / b,
    Op.FMA: lambda a, b, c: a * b + c,
}

SYMPY: Table = ARITHMETIC | {
    Op.SQRT: sp.sqrt,
    Op.CBRT: sp.cbrt,
    Op.EXP: sp.exp,
    Op.EXPM1: cfunctions.expm1,
    Op.LOG: sp.log,
    Op.LOG1P: cfunctions.log1p,
    Op.SIN: sp.sin,
    Op.COS: sp.cos,
    Op.TANH: sp.tanh,
    Op.ATAN: sp.atan,
    Op.ABS: sp.Abs,
    Op.MIN: sp.Min,
    Op.MAX: sp.Max,
    Op.LT: sp.Lt,
    Op.LE: sp.Le,
    Op.EQ: sp.Eq,
    Op.AND: sp.And,
    Op.OR: sp.Or,
    Op.SELECT: lambda c, a, b: sp.Piecewise((a, c), (b, True)),
}


def sympy_expressions(program: Program) -> tuple[list[sp.Symbol], list[sp.Expr]]:
    """Inputs and results, everything substituted."""
    symbols = {a.name: sp.Symbol(a.name, real=True) for a in program.arguments}
    values = evaluate(program, symbols, SYMPY, lambda f: sp.Rational(f.numerator, f.denominator), sp.pi)
    return list(symbols.values()), values


def heyoka_expressions(program: Program, inputs: dict[str, Any]) -> list[Any]:
    """Results as heyoka expressions. inputs: an expression (variable, parameter or number) for each input."""
    import heyoka as hy

    def smaller(a: Any, b: Any) -> Any:
        return hy.select(hy.lt(a, b), a, b)

    table: Table = ARITHMETIC | {
        Op.SQRT: hy.sqrt,
        Op.CBRT: lambda a: hy.select(hy.lt(a, 0.0), -((-a) ** (1 / 3)), a ** (1 / 3)),
        Op.EXP: hy.exp,
        Op.EXPM1: hy.expm1,
        Op.LOG: hy.log,
        Op.LOG1P: hy.log1p,
        Op.SIN: hy.sin,
        Op.COS: hy.cos,
        Op.TANH: hy.tanh,
        Op.ATAN: hy.atan,
        Op.ABS: lambda a: hy.select(hy.lt(a, 0.0), -a, a),
        Op.MIN: smaller,
        Op.MAX: lambda a, b: -smaller(-a, -b),
        Op.LT: hy.lt,
        Op.LE: hy.lte,
        Op.EQ: hy.eq,
        Op.AND: lambda a, b: hy.logical_and([a, b]),
        Op.OR: lambda a, b: hy.logical_or([a, b]),
        Op.SELECT: hy.select,
    }
    return evaluate(program, inputs, table, lambda f: hy.expression(float(f)), hy.expression(3.141592653589793))


NUMEXPR = {
    Op.NEG: "(-{0})",
    Op.ADD: "({0} + {1})",
    Op.SUB: "({0} - {1})",
    Op.MUL: "({0} * {1})",
    Op.DIV: "({0} / {1})",
    Op.FMA: "({0} * {1} + {2})",
    Op.SQRT: "sqrt({0})",
    Op.EXP: "exp({0})",
    Op.EXPM1: "expm1({0})",
    Op.LOG: "log({0})",
    Op.LOG1P: "log1p({0})",
    Op.SIN: "sin({0})",
    Op.COS: "cos({0})",
    Op.TANH: "tanh({0})",
    Op.ATAN: "arctan({0})",
    Op.ABS: "abs({0})",
    Op.MIN: "where({0} < {1}, {0}, {1})",
    Op.MAX: "where({0} > {1}, {0}, {1})",
    Op.LT: "({0} < {1})",
    Op.LE: "({0} <= {1})",
    Op.EQ: "({0} == {1})",
    Op.AND: "({0} & {1})",
    Op.OR: "({0} | {1})",
    Op.SELECT: "where({0}, {1}, {2})",
}


def numexpr_texts(program: Program) -> list[str]:
    """Results as text for numexpr, which finds common parts itself."""
    table: Table = {op: template.format for op, template in NUMEXPR.items()}
    names = {a.name: a.name for a in program.arguments}
    return evaluate(program, names, table, lambda f: repr(float(f)), repr(float(sp.pi)))


def evaluate(
    program: Program, inputs: dict[str, Any], table: Table, number: Callable[[Any], Any], pi: Any
) -> list[Any]:
    """The results of a program in any algebra."""
    wanted = [r.step for r in program.results]
    values: dict[int, Any] = {}
    for n in sorted(needed(program, wanted)):
        step = program.steps[n]
        args = [values[a] for a in step.args]
        if step.op is Op.INPUT:
            values[n] = inputs[str(step.value)]
        elif step.op is Op.CONST:
            values[n] = number(step.value)
        elif step.op is Op.PI:
            values[n] = pi
        elif step.op is Op.POWI:
            values[n] = reduce(table[Op.MUL], [args[0]] * int(str(step.value)))
        else:
            values[n] = table[step.op](*args)
    return [values[w] for w in wanted]
