"""python-flint source: ball arithmetic. What it returns contains the value; flint.ctx.prec sets the precision.

A comparison of overlapping balls is undecided (None), and a choice that hangs on it is the union of
both branches.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from codegen.ir.program import Program
from codegen.targets.interface import Module
from codegen.targets.python import Style, function_name, kernel_text, module_text
from codegen.targets.statements import CALL, PRODUCT, Dialect

OPENING = '''\
from flint import arb


def less(a, b):
    """a < b: True, False, or None where the balls do not decide."""
    return True if a < b else False if a >= b else None


def at_most(a, b):
    """a <= b: True, False or None."""
    return True if a <= b else False if a > b else None


def equal(a, b):
    """a = b: True only for two exact, equal numbers, or for a number compared with itself, which asks for NaN."""
    if a is b:
        return None if a.is_nan() else True
    return True if a == b else False if a != b else None


def both(a, b):
    """Three-valued and."""
    return False if a is False or b is False else None if a is None or b is None else True


def either(a, b):
    """Three-valued or."""
    return True if a is True or b is True else None if a is None or b is None else False


def select(condition, if_true, if_false):
    """One of two balls, or their union."""
    return if_true.union(if_false) if condition is None else if_true if condition else if_false


def cube_root(x):
    """The real cube root."""
    return -((-x).root(3)) if x < 0 else x.root(3)
'''


def exact(value: Fraction) -> tuple[str, int]:
    """An exact number as a ball."""
    if value.denominator == 1:
        return f"arb({value.numerator})", CALL
    return f"arb({value.numerator})/{value.denominator}", PRODUCT


STYLE = Style(
    Dialect("arb", exact),
    opening=OPENING,
    convert="    {names}, = (arb(value) for value in ({names},))",
    truth="({0} is True)",
)


class Arb:
    """See the module docstring."""

    name = "arb"
    folder = "arb"

    def files(self, module: Module) -> Mapping[str, str]:
        return {f"{module.process}.py": module_text(module, STYLE, kernel_text)}


def function(program: Program) -> Callable[..., Any]:
    """The kernel as a Python function of balls (or floats), without writing a file."""
    text = module_text(Module(program.name.partition(".")[0], "", (program,)), STYLE, kernel_text)
    names: dict[str, Any] = {}
    exec(compile(text, f"<arb {program.name}>", "exec"), names)
    return names[function_name(program)]


TARGET = Arb()
