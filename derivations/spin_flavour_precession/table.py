"""Table 1 as printed, and what its columns say among themselves (nardi2000, Sec. 5).

The rows are results of the paper's own simulation: quoted here, and compared with simulations elsewhere. What can be
derived without one: the ratio of mean energies that each row implies, and the trends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

import sympy as sp

from derivations.core import Equation, equation, given
from derivations.spin_flavour_precession.readings import holds
from derivations.spin_flavour_precession.symbols import asym_s, asym_tau, asym_total, frac_sterile

# R_res/R_c, B in 1e15 G, delta = R_B/R_c, N(nu_s)/N, asymmetry of nu_s, of nu_tau-bar, of both
PRINTED = """
0.8 8 0.1 0.58 0.03 -0.001 0.02
0.8 8 0.2 0.43 0.06 -0.002 0.05
0.8 8 0.3 0.27 0.09 -0.004 0.04
0.8 8 0.5 0.08 0.14 -0.004 0.03
1.3 6 0.2 0.57 0.11 -0.002 0.09
1.3 6 0.3 0.45 0.21 -0.010 0.15
1.3 6 0.4 0.33 0.29 -0.006 0.17
1.3 6 0.6 0.17 0.44 -0.004 0.17
1.5 6 0.3 0.51 0.13  0.003 0.10
1.5 6 0.4 0.48 0.21 -0.005 0.16
1.5 6 0.5 0.44 0.27 -0.002 0.16
1.5 6 0.6 0.29 0.37 -0.002 0.21
1.5 4 0.2 0.54 0.11 -0.005 0.09
1.5 4 0.3 0.44 0.19  0.001 0.12
1.5 4 0.4 0.37 0.26 -0.006 0.17
1.5 4 0.5 0.26 0.36 -0.003 0.15
1.8 3 0.2 0.60 0.09 -0.011 0.07
1.8 3 0.3 0.58 0.12  0.006 0.09
1.8 3 0.4 0.43 0.22  0.003 0.15
1.8 3 0.6 0.28 0.39  0.006 0.10
"""


@dataclass(frozen=True)
class Row:
    """A row of Table 1, exact decimals; id as in the catalogue."""

    id: str
    layer: sp.Rational
    field: sp.Rational
    delta: sp.Rational
    fraction: sp.Rational
    sterile: sp.Rational
    active: sp.Rational
    both: sp.Rational


def _rows() -> Iterator[Row]:
    for line in PRINTED.split("\n"):
        if line:
            cells = line.split()
            yield Row("-".join(cells[:3]), *map(sp.Rational, cells))


ROWS = tuple(_rows())


def _register(row: Row) -> Equation:
    """The entry of one row."""

    def printed() -> dict[str, sp.Expr]:
        return {
            frac_sterile.name: row.fraction,
            asym_s.name: row.sterile,
            asym_tau.name: row.active,
            asym_total.name: row.both,
        }

    printed.__name__ = "row_" + row.id.replace(".", "_").replace("-", "_")
    printed.__doc__ = f"Row R_res = {row.layer} R_c, B = {row.field}e15 G, delta = {row.delta}. Dimensionless."
    outputs = (frac_sterile, asym_s, asym_tau, asym_total)
    return given(f"nardi2000:tab1-{row.id}", defines=outputs, place="Table 1")(printed)


ENTRIES = {row.id: _register(row) for row in ROWS}


def blocks() -> list[list[dict[str, sp.Expr]]]:
    """Values of the rows, by layer and field."""
    by_block = groupby(ROWS, key=lambda row: (row.layer, row.field))
    return [[ENTRIES[row.id]() for row in block] for _, block in by_block]


def falls(values: list[sp.Expr]) -> bool:
    """Strictly, from one to the next."""
    return all(a > b for a, b in pairwise(values))


@equation("nardi2000:t-trends", dimension=0, parents=list(ENTRIES.values()), place="Sec. 5, after Table 1")
def trends_of_the_table():
    """Trends in all five blocks with growing delta, 1 = true.

    fraction: falls. total: grows at first (and afterwards may fall). core: the largest total asymmetry of the layer
    inside the core is smaller than that of every other block.
    """
    columns = blocks()
    largest = [max(row[asym_total.name] for row in block) for block in columns]
    return {
        "fraction": holds(all(falls([row[frac_sterile.name] for row in block]) for block in columns)),
        "total": holds(all(block[1][asym_total.name] > block[0][asym_total.name] for block in columns)),
        "core": holds(largest[0] < min(largest[1:])),
    }


@trends_of_the_table.printed
def _():
    return {"fraction": sp.S.One, "total": sp.S.One, "core": sp.S.One}


@given("nardi2000:t-washout", dimension=0, parents=list(ENTRIES.values()), place="Sec. 5, second paragraph")
def washed_out_asymmetry():
    """Largest modulus of the asymmetry of the unconverted neutrinos in Table 1, over that of the sterile ones."""
    active = max(abs(ENTRIES[row.id]()[asym_tau.name]) for row in ROWS)
    return active / min(ENTRIES[row.id]()[asym_s.name] for row in ROWS)
