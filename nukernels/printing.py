"""Formulas for readers: Unicode for terminals, LaTeX for papers."""

from __future__ import annotations

import re
import textwrap
from decimal import Decimal
from typing import Any

import sympy as sp
from sympy.printing.latex import LatexPrinter
from sympy.printing.pretty.pretty import PrettyPrinter
from sympy.printing.pretty.stringpict import prettyForm

from derivations.core.equation import Equation
from derivations.core.quantity import Quantity

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
PRINTED_NUMBER = re.compile(r"(\d+[a-z]?|A\d+)(?:\..*)?")  # 39, 25a, A1, and parts of them: 18.ratio
DIGITS = 12  # of exact fractions in formulas for readers
FACTOR_UP_TO = 300  # operations: larger expressions take too long to factor for a look


class _Unicode(PrettyPrinter):
    """SymPy's two-dimensional printer; quantities keep the name under which users pass them."""

    def _print_Quantity(self, quantity: Quantity) -> Any:
        return prettyForm(quantity.name)


def to_unicode(label: str, value: sp.Expr, width: int = 120, as_it_stands: bool = False) -> str:
    """label = value, in two dimensions where it fits, else in lines.

    Long expressions are factored first, which reads better, unless as_it_stands (a paper's own form).
    """
    room = width - len(label) - 3
    factor = not as_it_stands and value.count_ops() < FACTOR_UP_TO
    candidates = [value, sp.factor(value)] if factor else [value]
    drawings = [drawing for drawing in map(_draw, candidates) if _wide(drawing[0]) <= room]
    if drawings:
        lines, middle = drawings[0]
    else:
        lines, middle = textwrap.wrap(to_line(candidates[-1]), room), 0
    if not label:
        return "\n".join(lines)
    pad = " " * (len(label) + 3)
    return "\n".join((f"{label} = " if i == middle else pad) + line for i, line in enumerate(lines))


def _draw(value: sp.Expr) -> tuple[list[str], int]:
    """Lines of the two-dimensional form, and which of them the equals sign belongs to."""
    settings = {"use_unicode": True, "use_unicode_sqrt_char": True, "wrap_line": False}
    form = _Unicode(settings)._print(value)
    return str(form.render(**settings)).splitlines(), int(form.baseline)


def _wide(lines: list[str]) -> int:
    return max(map(len, lines), default=0)


def to_line(value: sp.Expr) -> str:
    """On one line: 2·c_A²·k/(3·m)."""
    decimal = _decimal(value)
    if decimal is not None:
        return decimal
    value = rounded(value)
    raised = re.sub(r"\*\*(\d+)", lambda found: found[1].translate(SUPERSCRIPTS), str(sp.sstr(value)))
    return re.sub(r"\bpi\b", "π", re.sub(r"(?<!\*)\*(?!\*)", "·", raised))


class _Latex(LatexPrinter):
    """SymPy's LaTeX, with long integers as powers of ten and signs as factors that read as such."""

    def _print(self, expr: Any, **settings: Any) -> str:
        return self._of_quantity(expr) if isinstance(expr, Quantity) else str(super()._print(expr, **settings))

    def _print_Integer(self, number: sp.Integer) -> str:
        text = str(number)
        digits = text.rstrip("0")
        zeros = len(text) - len(digits)
        if zeros < 6:
            return text
        front = {"1": "", "-1": "-"}.get(digits, rf"{digits} \cdot ")
        return f"{front}10^{{{zeros}}}"

    def _print_ExpBase(self, power: sp.Expr, exp: str | None = None) -> str:
        exponent = self._print(power.args[0])
        if r"\frac" not in exponent:
            return str(super()._print_ExpBase(power, exp))
        return rf"\exp{'' if exp is None else f'^{{{exp}}}'}\left({exponent}\right)"

    def _print_Rational(self, number: sp.Rational) -> str:
        sign = "-" if number.p < 0 else ""
        above, below = (self._print_Integer(sp.Integer(part)) for part in (abs(number.p), number.q))
        return above if number.q == 1 else rf"{sign}\frac{{{above}}}{{{below}}}"

    def _of_quantity(self, quantity: Quantity) -> str:
        name = quantity.latex_name
        if name in (r"\pm", r"\mp"):
            return f"({name} 1)"  # the sign that tells neutrinos from antineutrinos is a factor, not an operator
        bare = name
        while (inner := re.sub(r"\([^()]*\)|\{[^{}]*\}", "", bare)) != bare:
            bare = inner
        return f"({name})" if "/" in bare else name  # (r/R_c)^2 is not r/R_c^2


def to_latex(label: str, value: Any) -> str:
    """label = value as LaTeX, quantities by their LaTeX names; numbers of many digits are rounded to twelve."""
    decimal = _decimal(value)
    drawn = _Latex().doprint(rounded(value)) if decimal is None else decimal
    return f"{label} = {drawn}" if label else str(drawn)


def _decimal(value: Any) -> str | None:
    """A number that stands alone, as a decimal where it has few digits: 119.5 rather than 239/2."""
    if not isinstance(value, sp.Rational) or value.q == 1 or sp.Integer(10) ** DIGITS % value.q:
        return None
    size = sp.Float(abs(value), DIGITS)
    if not 1e-4 <= size < 1e9 or _long(value):
        return None
    return f"{'-' if value < 0 else ''}{Decimal(abs(value.p)) / Decimal(value.q):f}"


def rounded(value: Any) -> Any:
    """Exact fractions of many digits as decimals of twelve: nobody reads a hundred digits in a formula."""
    if not isinstance(value, (sp.Expr, sp.MatrixBase)):
        return value
    long = {number for number in value.atoms(sp.Rational) if _long(number)}
    return value.xreplace({number: sp.Float(number, DIGITS) for number in long})


def _long(number: sp.Rational) -> bool:
    return any(len(str(abs(part)).rstrip("0")) > DIGITS for part in (number.p, number.q))


def shorter(value: sp.Expr) -> sp.Expr:
    """The expression, or its factored form where that takes fewer operations (small ones only)."""
    operations = value.count_ops()
    if operations > FACTOR_UP_TO:
        return value
    factored = sp.factor(value)
    return factored if factored.count_ops() < operations else value


def printed_number(equation: Equation) -> str:
    """The number in the margin of the paper, "" for statements of the running text."""
    found = PRINTED_NUMBER.fullmatch(equation.number)
    return found[1] if found else ""


def place_of(equation: Equation) -> str:
    """Where in the paper."""
    number = printed_number(equation)
    return equation.place or (f"eq. ({number})" if number else equation.number)
