"""Formulas for readers: Unicode for terminals, LaTeX for papers."""

from __future__ import annotations

import re
import textwrap
from typing import Any

import sympy as sp
from sympy.printing.pretty.pretty import PrettyPrinter
from sympy.printing.pretty.stringpict import prettyForm

from derivations.core.quantity import Quantity

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
FACTOR_UP_TO = 300  # operations: larger expressions take too long to factor for a look


class _Unicode(PrettyPrinter):  # type: ignore[misc]
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
        lines, middle = textwrap.wrap(_line(candidates[-1]), room), 0
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


def _line(value: sp.Expr) -> str:
    """On one line: 2·c_A²·k/(3·m)."""
    raised = re.sub(r"\*\*(\d+)", lambda found: found[1].translate(SUPERSCRIPTS), str(sp.sstr(value)))
    return re.sub(r"\bpi\b", "π", re.sub(r"(?<!\*)\*(?!\*)", "·", raised))


def to_latex(label: str, value: sp.Expr) -> str:
    """label = value as LaTeX, quantities by their LaTeX names."""
    drawn = str(sp.latex(value))
    return f"{label} = {drawn}" if label else drawn
