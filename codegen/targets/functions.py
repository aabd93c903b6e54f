"""The function table: how each operation is spelled in each language.

A row per operation, a column per dialect; x, y, z are the arguments and n is an integer exponent. An empty
place means that the language cannot express the operation, and generating code that needs it fails with
its name. Arithmetic is the same in all of them and stands in `statements.py`.
"""

from __future__ import annotations

import re
from functools import cache

from codegen.ir.program import Op

DIALECTS = ("c", "numpy", "numba", "mpmath", "arb")
"""The columns. C; NumPy on arrays; NumPy on scalars inside jitted code; mpmath and Arb at any precision."""

# fmt: off
TABLE: dict[Op, tuple[str, ...]] = {
    #            c               numpy                numba               mpmath                arb
    Op.PI: (     "NK_PI",        "np.pi",             "np.pi",            "ctx.pi",             "arb.pi()"),
    Op.POWI: (   "",             "",                  "",                 "x**n",               "x**n"),
    Op.FMA: (    "fma(x, y, z)", "",                  "",                 "",                   ""),
    Op.SQRT: (   "sqrt(x)",      "np.sqrt(x)",        "np.sqrt(x)",       "real(ctx.sqrt(x))",  "x.sqrt()"),
    Op.CBRT: (   "cbrt(x)",      "np.cbrt(x)",        "np.cbrt(x)",       "cube_root(x)",       "cube_root(x)"),
    Op.EXP: (    "exp(x)",       "np.exp(x)",         "np.exp(x)",        "ctx.exp(x)",         "x.exp()"),
    Op.EXPM1: (  "expm1(x)",     "np.expm1(x)",       "np.expm1(x)",      "ctx.expm1(x)",       "x.expm1()"),
    Op.LOG: (    "log(x)",       "np.log(x)",         "np.log(x)",        "real(ctx.log(x))",   "x.log()"),
    Op.LOG1P: (  "log1p(x)",     "np.log1p(x)",       "np.log1p(x)",      "real(ctx.log1p(x))", "x.log1p()"),
    Op.SIN: (    "sin(x)",       "np.sin(x)",         "np.sin(x)",        "ctx.sin(x)",         "x.sin()"),
    Op.COS: (    "cos(x)",       "np.cos(x)",         "np.cos(x)",        "ctx.cos(x)",         "x.cos()"),
    Op.TANH: (   "tanh(x)",      "np.tanh(x)",        "np.tanh(x)",       "ctx.tanh(x)",        "x.tanh()"),
    Op.ATAN: (   "atan(x)",      "np.arctan(x)",      "np.arctan(x)",     "ctx.atan(x)",        "x.atan()"),
    Op.ABS: (    "fabs(x)",      "np.abs(x)",         "np.abs(x)",        "abs(x)",             "abs(x)"),
    Op.MIN: (    "nk_min(x, y)", "np.minimum(x, y)",  "np.minimum(x, y)", "smaller(x, y)",      "x.min(y)"),
    Op.MAX: (    "nk_max(x, y)", "np.maximum(x, y)",  "np.maximum(x, y)", "larger(x, y)",       "x.max(y)"),
    Op.LT: (     "x < y",        "x < y",             "x < y",            "x < y",              "less(x, y)"),
    Op.LE: (     "x <= y",       "x <= y",            "x <= y",           "x <= y",             "less_or_equal(x, y)"),
    Op.EQ: (     "x == y",       "x == y",            "x == y",           "x == y",             "equal(x, y)"),
    Op.AND: (    "x & y",        "x & y",             "x and y",          "x and y",            "both(x, y)"),
    Op.OR: (     "x | y",        "x | y",             "x or y",           "x or y",             "either(x, y)"),
    Op.NOT: (    "!x",           "np.logical_not(x)", "not x",            "not x",              "opposite(x)"),
    Op.SELECT: ( "x ? y : z",    "np.where(x, y, z)", "y if x else z",    "y if x else z",      "select(x, y, z)"),
}
# fmt: on


@cache
def spelling(dialect: str) -> dict[Op, str]:
    """The column of a dialect, as format strings: {0}, {1}, {2} for the arguments, {value} for the exponent."""
    column = DIALECTS.index(dialect)
    places = {"x": "{0}", "y": "{1}", "z": "{2}", "n": "{value}"}
    return {
        op: re.sub(r"\b[xyzn]\b", lambda found: places[found.group()], row[column])
        for op, row in TABLE.items()
        if row[column]
    }
