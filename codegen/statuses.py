"""What the proofs say about an equation: the only place where the compiler asks them."""

from __future__ import annotations

from functools import cache

from derivations.core import Equation
from derivations.core.equation import Form
from derivations.proof import status_of

ARRANGEMENT_PROVED = ("exact", "exact-transcendental")


@cache
def status(equation: Equation) -> tuple[str, str]:
    """Status and level: ("confirmed", "exact"), ("definition", ""), ..."""
    if equation.kind != "derivable":
        return "definition", ""
    found = status_of(equation)
    return str(found.name), str(found.level)


def best_form(equation: Equation) -> Form:
    """The form that kernels compute.

    A floating-point arrangement, which is proved equal to the derivation, or to what a definition
    posits. Else, for a definition what the paper posits; then the paper's arrangement where it is
    proved exactly equal, then the derivation.
    """
    if equation.has("arranged"):
        return "arranged"
    if equation.kind != "derivable":
        return "printed"
    if equation.has("printed"):
        name, level = status(equation)
        if name == "confirmed" and level in ARRANGEMENT_PROVED:
            return "printed"
    return "derived"
