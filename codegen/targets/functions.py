"""The function table: how each operation is spelled in each language.

A row per operation, a column per dialect; x, y, z are the arguments and n is an integer exponent. An empty
place means that the language cannot express the operation, and generating code that needs it fails with
its name. Arithmetic is the same in all of them and stands in `statements.py`.
"""

from __future__ import annotations

import re
from functools import cache

from codegen.ir.program import Op

C_DIALECTS = ("c", "c_single")
"""The columns of the first table: C in double and in single precision."""

PYTHON_DIALECTS = ("numpy", "numba", "jax", "mpmath", "arb")
"""Of the second: NumPy on arrays; NumPy on scalars inside jitted code; JAX; mpmath and Arb at any precision."""

# fmt: off
C_TABLE: dict[Op, tuple[str, ...]] = {
    #           c               c_single
    Op.PI: (    "NK_PI",        "NK_PI_F"),
    Op.POWI: (  "",             ""),
    Op.FMA: (   "fma(x, y, z)", "fmaf(x, y, z)"),
    Op.SQRT: (  "sqrt(x)",      "sqrtf(x)"),
    Op.CBRT: (  "nk_cbrt(x)",   "nk_cbrtf(x)"),
    Op.EXP: (   "nk_exp(x)",    "nk_expf(x)"),
    Op.EXPM1: ( "nk_expm1(x)",  "nk_expm1f(x)"),
    Op.LOG: (   "nk_log(x)",    "nk_logf(x)"),
    Op.LOG1P: ( "nk_log1p(x)",  "nk_log1pf(x)"),
    Op.SIN: (   "nk_sin(x)",    "nk_sinf(x)"),
    Op.COS: (   "nk_cos(x)",    "nk_cosf(x)"),
    Op.TANH: (  "nk_tanh(x)",   "nk_tanhf(x)"),
    Op.ATAN: (  "nk_atan(x)",   "nk_atanf(x)"),
    Op.ABS: (   "fabs(x)",      "fabsf(x)"),
    Op.MIN: (   "nk_min(x, y)", "nk_min_f32(x, y)"),
    Op.MAX: (   "nk_max(x, y)", "nk_max_f32(x, y)"),
    Op.LT: (    "x < y",        "x < y"),
    Op.LE: (    "x <= y",       "x <= y"),
    Op.EQ: (    "x == y",       "x == y"),
    Op.AND: (   "x & y",        "x & y"),
    Op.OR: (    "x | y",        "x | y"),
    Op.SELECT: ("x ? y : z",    "x ? y : z"),
}

PYTHON_TABLE: dict[Op, tuple[str, ...]] = {
    #           numpy                numba               jax                   mpmath                arb
    Op.PI: (    "np.pi",             "np.pi",            "np.pi",              "ctx.pi",             "arb.pi()"),
    Op.POWI: (  "",                  "",                 "",                   "x**n",               "x**n"),
    Op.FMA: (   "",                  "",                 "",                   "",                   ""),
    Op.SQRT: (  "np.sqrt(x)",        "np.sqrt(x)",       "root(x)",            "real(ctx.sqrt(x))",  "x.sqrt()"),
    Op.CBRT: (  "np.cbrt(x)",        "np.cbrt(x)",       "jnp.cbrt(x)",        "cube_root(x)",       "cube_root(x)"),
    Op.EXP: (   "np.exp(x)",         "np.exp(x)",        "jnp.exp(x)",         "ctx.exp(x)",         "x.exp()"),
    Op.EXPM1: ( "np.expm1(x)",       "np.expm1(x)",      "jnp.expm1(x)",       "ctx.expm1(x)",       "x.expm1()"),
    Op.LOG: (   "np.log(x)",         "np.log(x)",        "jnp.log(x)",         "real(ctx.log(x))",   "x.log()"),
    Op.LOG1P: ( "np.log1p(x)",       "np.log1p(x)",      "jnp.log1p(x)",       "real(ctx.log1p(x))", "x.log1p()"),
    Op.SIN: (   "np.sin(x)",         "np.sin(x)",        "jnp.sin(x)",         "ctx.sin(x)",         "x.sin()"),
    Op.COS: (   "np.cos(x)",         "np.cos(x)",        "jnp.cos(x)",         "ctx.cos(x)",         "x.cos()"),
    Op.TANH: (  "np.tanh(x)",        "np.tanh(x)",       "jnp.tanh(x)",        "ctx.tanh(x)",        "x.tanh()"),
    Op.ATAN: (  "np.arctan(x)",      "np.arctan(x)",     "jnp.arctan(x)",      "ctx.atan(x)",        "x.atan()"),
    Op.ABS: (   "np.abs(x)",         "np.abs(x)",        "size(x)",            "abs(x)",             "abs(x)"),
    Op.MIN: (   "np.minimum(x, y)",  "np.minimum(x, y)", "smaller(x, y)",      "smaller(x, y)",      "x.min(y)"),
    Op.MAX: (   "np.maximum(x, y)",  "np.maximum(x, y)", "larger(x, y)",       "larger(x, y)",       "x.max(y)"),
    Op.LT: (    "x < y",             "x < y",            "x < y",              "x < y",              "less(x, y)"),
    Op.LE: (    "x <= y",            "x <= y",           "x <= y",             "x <= y",             "at_most(x, y)"),
    Op.EQ: (    "x == y",            "x == y",           "x == y",             "x == y",             "equal(x, y)"),
    Op.AND: (   "x & y",             "x and y",          "x & y",              "x and y",            "both(x, y)"),
    Op.OR: (    "x | y",             "x or y",           "x | y",              "x or y",             "either(x, y)"),
    Op.SELECT: ("np.where(x, y, z)", "y if x else z",    "jnp.where(x, y, z)", "y if x else z",      "select(x, y, z)"),
}
# fmt: on


@cache
def spelling(dialect: str) -> dict[Op, str]:
    """The column of a dialect, as format strings: {0}, {1}, {2} for the arguments, {value} for the exponent."""
    names, table = (C_DIALECTS, C_TABLE) if dialect in C_DIALECTS else (PYTHON_DIALECTS, PYTHON_TABLE)
    column = names.index(dialect)
    places = {"x": "{0}", "y": "{1}", "z": "{2}", "n": "{value}"}
    return {
        op: re.sub(r"\b[xyzn]\b", lambda found: places[found.group()], row[column])
        for op, row in table.items()
        if row[column]
    }
