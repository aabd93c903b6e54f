"""Points that obey relations among inputs: unit vectors, a cosine between given vectors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from codegen.certify.points import Project
from derivations.core import Kernel

Array = NDArray[np.float64]

SMALL = 1e-12


def projection(kernel: Kernel) -> Project:
    """Moves points onto the relations of the equations that a kernel outputs."""
    relations = [r for o in kernel.outputs for r in o.equation.relations]
    names = {i.quantity: i.name for i in kernel.inputs}

    def project(columns: dict[str, Array]) -> dict[str, Array]:
        found = satisfy(relations, names, columns)
        if found is None:
            raise ValueError(f"{kernel.name}: test points cannot be made to obey {', '.join(map(str, relations))}")
        return found

    return project


def satisfy(
    relations: Sequence[sp.Expr], names: Mapping[sp.Symbol, str], columns: Mapping[str, Array]
) -> dict[str, Array] | None:
    """Columns changed so that all relations (expressions that are zero) hold; None where that fails.

    A sum of squares minus one scales its vector; a relation linear in an input is solved for it.
    Relations in quantities that are no inputs constrain nothing here.
    """
    found = dict(columns)
    known = [r for r in map(sp.expand, relations) if r.free_symbols <= set(names)]
    for relation in known:
        if _holds(relation, names, found):
            continue
        if not (_scale(relation, names, found) or _solve(relation, names, found)):
            return None
    return found if all(_holds(r, names, found) for r in known) else None


def _value(e: sp.Expr, names: Mapping[sp.Symbol, str], columns: Mapping[str, Array]) -> Array:
    symbols = sorted(e.free_symbols, key=lambda s: s.name)
    function = sp.lambdify(symbols, e, modules="numpy")
    return np.asarray(function(*(columns[names[s]] for s in symbols)), dtype=np.float64)


def _holds(relation: sp.Expr, names: Mapping[sp.Symbol, str], columns: Mapping[str, Array]) -> bool:
    size = sum(np.abs(_value(term, names, columns)) for term in sp.Add.make_args(relation))
    return bool(np.all(np.abs(_value(relation, names, columns)) <= SMALL * size))


def _scale(relation: sp.Expr, names: Mapping[sp.Symbol, str], columns: dict[str, Array]) -> bool:
    vector = sorted(relation.free_symbols, key=lambda s: s.name)
    if sp.expand(relation - sum(x**2 for x in vector) + 1) != 0:
        return False
    length = np.sqrt(sum(columns[names[x]] ** 2 for x in vector))
    for x in vector:
        columns[names[x]] = columns[names[x]] / length
    return True


def _solve(relation: sp.Expr, names: Mapping[sp.Symbol, str], columns: dict[str, Array]) -> bool:
    for x in sorted(relation.free_symbols, key=lambda s: s.name, reverse=True):
        polynomial = sp.Poly(relation, x)
        if polynomial.degree() == 1:
            slope, rest = polynomial.all_coeffs()
            with np.errstate(all="ignore"):
                columns[names[x]] = -_value(rest, names, columns) / _value(slope, names, columns)
            return True
    return False
