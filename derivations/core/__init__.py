"""The vocabulary in which physics is written: import everything from here."""

from derivations.core.catalogue import CATALOGUE, Catalogue, Paper, Process, load, process
from derivations.core.equation import Equation, ancestors, components, definition, equation, given
from derivations.core.identity import Combination, Identity, Measured, Term, Vanishing, identity, symmetry
from derivations.core.kernel import PRECISIONS, Input, Kernel, Output, Precision, Validity, kernel
from derivations.core.quantity import (
    DIMENSIONLESS,
    ENERGY,
    Choice,
    Quantity,
    Range,
    lookup,
    quantity,
    vector,
)
from derivations.core.vectors import B_HAT, cross, dot

__all__ = [
    "B_HAT",
    "CATALOGUE",
    "DIMENSIONLESS",
    "ENERGY",
    "PRECISIONS",
    "Catalogue",
    "Choice",
    "Combination",
    "Equation",
    "Identity",
    "Input",
    "Kernel",
    "Measured",
    "Output",
    "Paper",
    "Precision",
    "Process",
    "Quantity",
    "Range",
    "Term",
    "Validity",
    "Vanishing",
    "ancestors",
    "components",
    "cross",
    "definition",
    "dot",
    "equation",
    "given",
    "identity",
    "kernel",
    "load",
    "lookup",
    "process",
    "quantity",
    "symmetry",
    "vector",
]
