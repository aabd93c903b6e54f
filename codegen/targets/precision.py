"""The floating-point formats that C kernels are written for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from codegen.ir.program import Op, Program
from codegen.targets.c_spelling import spelled_apart, spelled_apart_in_single
from codegen.targets.interface import CannotExpress
from codegen.targets.statements import CALL, PRODUCT, SIGN, Dialect, floating

LARGEST = Fraction(float(np.finfo(np.float32).max))
POSITIONAL = (1e-4, 1e6)  # numbers in between are written without an exponent
SMALLEST = Fraction(float(np.finfo(np.float32).tiny))


@dataclass(frozen=True)
class Precision:
    """A format. type: in C. suffix: what names of functions get. dialect: the column of the function table.

    guards: how arguments of functions are kept from where loops are slow and the value is the same all along.
    apart: the steps that are spelled in a way of their own.
    """

    name: str
    type: str
    suffix: str
    dialect: str
    number: Callable[[Fraction], tuple[str, int]]
    guards: Mapping[Op, str]
    apart: Callable[[Program], Mapping[int, str]]

    def language(self, program: Program) -> Dialect:
        """The dialect; a constant that the format cannot hold is refused with the kernel's name."""

        def number(value: Fraction) -> tuple[str, int]:
            try:
                return self.number(value)
            except OverflowError as error:
                raise CannotExpress(f"{program.name}: {error}") from None

        return Dialect(self.dialect, number, self.apart(program))


def floating_single(value: Fraction) -> tuple[str, int]:
    """An exact number as a float, or as a quotient of two, which is rounded once."""
    if value and not SMALLEST <= abs(value) <= LARGEST:
        raise OverflowError(f"the constant {float(value):.6g} is out of the range of single precision")
    if max(abs(value.numerator), value.denominator) < 2**24 and value.denominator != 1:
        return f"{value.numerator}.0f/{value.denominator}.0f", PRODUCT
    return f"{_decimal(_nearest(value))}f", SIGN if value < 0 else CALL


def _nearest(value: Fraction) -> np.float32:
    """The float nearest to an exact number (through a double, that could be rounded twice)."""
    guess = np.float32(float(value))
    around = (np.nextafter(guess, np.float32(-np.inf)), guess, np.nextafter(guess, np.float32(np.inf)))
    return min(around, key=lambda x: abs(Fraction(float(x)) - value))


def _decimal(number: np.float32) -> str:
    """The shortest decimal that is read back as this float, with a point or an exponent in it.

    Not str: from which number on it writes exponents depends on the version of NumPy.
    """
    if number and not POSITIONAL[0] <= abs(float(number)) < POSITIONAL[1]:
        return str(np.format_float_scientific(number, trim="-", exp_digits=2))
    return str(np.format_float_positional(number, trim="0"))


# Vector functions of glibc take twenty times as long where e^x, of which they subtract 1, is subnormal.
SINGLE_GUARDS = {Op.EXPM1: "nk_max_f32({0}, -20.0f)"}

DOUBLE = Precision("double", "double", "", "c", floating, {}, spelled_apart)
SINGLE = Precision("single", "float", "_f32", "c_single", floating_single, SINGLE_GUARDS, spelled_apart_in_single)
PRECISIONS = {p.name: p for p in (DOUBLE, SINGLE)}
