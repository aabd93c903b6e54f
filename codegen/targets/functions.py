"""The function table: how each operation is spelled in each language.

A row per operation, a column per dialect; "{0}" is the first argument. An empty place means that
the language cannot express the operation, and generating code that needs it fails with its name.
Arithmetic and comparisons are the same in all of them and stand in `statements.py`.
"""

from __future__ import annotations

from codegen.ir.program import Op

DIALECTS = ("c", "numpy", "numba", "mpmath", "arb")
"""The columns. C; NumPy on arrays; NumPy on scalars inside jitted code; mpmath and Arb at any precision."""

# fmt: off
TABLE: dict[Op, tuple[str, str, str, str, str]] = {
    #            c                      numpy                       numba                    mpmath                         arb
    Op.PI:     ("NK_PI",               "np.pi",                    "np.pi",                 "ctx.pi",                      "arb.pi()"),
    Op.POWI:   ("",                    "",                         "",                      "{0}**{value}",                "{0}**{value}"),
    Op.FMA:    ("fma({0}, {1}, {2})",  "",                         "",                      "",                            ""),
    Op.SQRT:   ("sqrt({0})",           "np.sqrt({0})",             "np.sqrt({0})",          "real(ctx, ctx.sqrt({0}))",    "{0}.sqrt()"),
    Op.CBRT:   ("cbrt({0})",           "np.cbrt({0})",             "np.cbrt({0})",          "cube_root(ctx, {0})",         "cube_root({0})"),
    Op.EXP:    ("exp({0})",            "np.exp({0})",              "np.exp({0})",           "ctx.exp({0})",                "{0}.exp()"),
    Op.EXPM1:  ("expm1({0})",          "np.expm1({0})",            "np.expm1({0})",         "ctx.expm1({0})",              "{0}.expm1()"),
    Op.LOG:    ("log({0})",            "np.log({0})",              "np.log({0})",           "real(ctx, ctx.log({0}))",     "{0}.log()"),
    Op.LOG1P:  ("log1p({0})",          "np.log1p({0})",            "np.log1p({0})",         "real(ctx, ctx.log1p({0}))",   "{0}.log1p()"),
    Op.SIN:    ("sin({0})",            "np.sin({0})",              "np.sin({0})",           "ctx.sin({0})",                "{0}.sin()"),
    Op.COS:    ("cos({0})",            "np.cos({0})",              "np.cos({0})",           "ctx.cos({0})",                "{0}.cos()"),
    Op.TANH:   ("tanh({0})",           "np.tanh({0})",             "np.tanh({0})",          "ctx.tanh({0})",               "{0}.tanh()"),
    Op.ATAN:   ("atan({0})",           "np.arctan({0})",           "np.arctan({0})",        "ctx.atan({0})",               "{0}.atan()"),
    Op.ABS:    ("fabs({0})",           "np.abs({0})",              "np.abs({0})",           "abs({0})",                    "abs({0})"),
    Op.MIN:    ("nk_min({0}, {1})",    "np.minimum({0}, {1})",     "np.minimum({0}, {1})",  "smaller({0}, {1})",           "{0}.min({1})"),
    Op.MAX:    ("nk_max({0}, {1})",    "np.maximum({0}, {1})",     "np.maximum({0}, {1})",  "larger({0}, {1})",            "{0}.max({1})"),
    Op.LT:     ("{0} < {1}",           "{0} < {1}",                "{0} < {1}",             "{0} < {1}",                   "less({0}, {1})"),
    Op.LE:     ("{0} <= {1}",          "{0} <= {1}",               "{0} <= {1}",            "{0} <= {1}",                  "less_or_equal({0}, {1})"),
    Op.EQ:     ("{0} == {1}",          "{0} == {1}",               "{0} == {1}",            "{0} == {1}",                  "equal({0}, {1})"),
    Op.AND:    ("{0} & {1}",           "{0} & {1}",                "{0} and {1}",           "{0} and {1}",                 "both({0}, {1})"),
    Op.OR:     ("{0} | {1}",           "{0} | {1}",                "{0} or {1}",            "{0} or {1}",                  "either({0}, {1})"),
    Op.NOT:    ("!{0}",                "np.logical_not({0})",      "not {0}",               "not {0}",                     "opposite({0})"),
    Op.SELECT: ("{0} ? {1} : {2}",     "np.where({0}, {1}, {2})",  "{1} if {0} else {2}",   "{1} if {0} else {2}",         "select({0}, {1}, {2})"),
}
# fmt: on


def spelling(dialect: str) -> dict[Op, str]:
    """The column of a dialect."""
    column = DIALECTS.index(dialect)
    return {op: row[column] for op, row in TABLE.items() if row[column]}
