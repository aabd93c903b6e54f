"""Formulas for readers: Unicode for terminals, LaTeX for papers."""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.printing.pretty.pretty import PrettyPrinter
from sympy.printing.pretty.stringpict import prettyForm

from derivations.core.quantity import Quantity


class _Unicode(PrettyPrinter):  # type: ignore[misc]
    """SymPy's two-dimensional printer; quantities keep the name under which users pass them."""

    def _print_Quantity(self, quantity: Quantity) -> Any:
        return prettyForm(quantity.name)


def to_unicode(label: str, value: sp.Expr, width: int = 120) -> str:
    """label = value in two dimensions where it fits the width, else on one line."""
    settings = {"use_unicode": True, "wrap_line": False, "order": None, "use_unicode_sqrt_char": True}
    drawn = str(_Unicode(settings).doprint(value))
    if max(map(len, drawn.splitlines()), default=0) + len(label) + 3 > width:
        drawn = str(sp.sstr(value))
    if not label:
        return drawn
    lines = drawn.splitlines()
    middle = len(lines) // 2
    pad = " " * (len(label) + 3)
    return "\n".join((f"{label} = " if i == middle else pad) + line for i, line in enumerate(lines))


def to_latex(label: str, value: sp.Expr) -> str:
    """label = value as LaTeX, quantities by their LaTeX names."""
    drawn = str(sp.latex(value))
    return f"{label} = {drawn}" if label else drawn
