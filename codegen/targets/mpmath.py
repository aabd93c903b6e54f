"""mpmath source: any precision, and a reading of the kernel that shares no arithmetic with C."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from codegen.targets.interface import Module
from codegen.targets.python import Style, kernel_text, module_text
from codegen.targets.statements import CALL, PRODUCT, Dialect

OPENING = '''\
import mpmath


def smaller(a, b):
    """Minimum; NaN if either is."""
    return a if a < b or a != a else b


def larger(a, b):
    """Maximum; NaN if either is."""
    return a if a > b or a != a else b


def real(value):
    """A real number; NaN where the real function is undefined."""
    return value if isinstance(value, value.context.mpf) else value.context.nan


def cube_root(x):
    """The real cube root."""
    return -x.context.cbrt(-x) if x < 0 else x.context.cbrt(x)
'''


def exact(value: Fraction) -> tuple[str, int]:
    """An exact number at the working precision."""
    if value.denominator == 1:
        return f"ctx.mpf({value.numerator})", CALL
    return f"ctx.mpf({value.numerator})/{value.denominator}", PRODUCT


STYLE = Style(
    Dialect("mpmath", exact),
    opening=OPENING,
    extra="ctx=mpmath.mp",
    convert="    {names}, = (ctx.mpf(value) for value in ({names},))",
)


class MPMath:
    """See the module docstring."""

    name = "mpmath"
    folder = "mpmath"

    def files(self, module: Module) -> Mapping[str, str]:
        return {f"{module.process}.py": module_text(module, STYLE, kernel_text)}


TARGET = MPMath()
