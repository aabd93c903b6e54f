"""Electrons and neutrinos: charges, currents, anomaly coefficients (kaminski2016, Sec. 3 and 4)."""

from __future__ import annotations

import sympy as sp

from derivations.anomalous_transport.anomaly import unit_coefficient
from derivations.anomalous_transport.conventions import ELECTRON_CHARGE, LEFT, RIGHT
from derivations.anomalous_transport.fields import FieldContent, WeylField
from derivations.anomalous_transport.symbols import (
    C_ANOM,
    CURRENT,
    LABELS,
    MU,
    N_CHARGE,
    SPECIES_MU,
    SPECIES_N,
    TRIPLES,
    c_anom_main,
    j_l,
    j_l5,
    j_left,
    j_right,
)
from derivations.core import definition, equation

CHIRALITY = {"e_L": LEFT, "e_R": RIGHT, "nu_L": LEFT}


@definition("kaminski2016:t-currents", defines=(j_l, j_l5), place="Sec. 3")
def lepton_currents():
    """J_l and J_l5 from the lepton number currents of left- and right-handed fields (MeV^3)."""
    return {j_l.name: j_left + j_right, j_l5.name: j_left - j_right}


@definition("kaminski2016:t-charges", dimension=0, place="Sec. 3")
def charges():
    """Charges "field under symmetry" of e_L, e_R and nu_L; em is that of the electron."""
    return {
        "e_L under em": sp.Integer(ELECTRON_CHARGE),
        "e_R under em": sp.Integer(ELECTRON_CHARGE),
        "nu_L under em": sp.S.Zero,
        "e_L under l": sp.S.One,
        "e_R under l": sp.S.One,
        "nu_L under l": sp.S.One,
        "e_L under l5": sp.S.One,
        "e_R under l5": -sp.S.One,
        "nu_L under l5": sp.S.One,
    }


def lepton_content(values) -> FieldContent:
    """The tool's input from the table of charges."""
    fields = tuple(
        WeylField(name, chirality, {a: int(values[f"{name} under {a}"]) for a in LABELS})
        for name, chirality in CHIRALITY.items()
    )
    return FieldContent(LABELS, fields)


def anomaly_coefficient(content: FieldContent, *labels: str) -> sp.Expr:
    """C of three symmetries: trace times the coefficient of one right-handed fermion of unit charge."""
    trace = content.trace(*labels)
    return sp.Rational(trace.numerator, trace.denominator) * unit_coefficient()


@definition(
    "kaminski2016:t-charges.mu", defines=tuple(SPECIES_MU.values()), parents=[charges], place="Sec. 2, after (1)"
)
def species_potentials():
    """Chemical potential of each field: sum of its charges times the potentials of the charges (MeV)."""
    table = charges()
    return {q.name: sum(table[f"{name} under {a}"] * MU[a] for a in LABELS) for name, q in SPECIES_MU.items()}


@equation("kaminski2016:t-list", dimension=0, parents=[charges], place="Sec. 3")
def coefficients_that_do_not_vanish():
    """1 for the triples of symmetries whose C does not vanish, 0 for the others."""
    content = lepton_content(charges())
    return {",".join(t): sp.Integer(anomaly_coefficient(content, *t) != 0) for t in TRIPLES}


@coefficients_that_do_not_vanish.printed
def _():
    listed = {
        ("l", "l", "l"),
        ("l5", "l5", "l5"),
        ("l", "l", "l5"),
        ("l", "l5", "l5"),
        ("em", "l", "l5"),
        ("em", "em", "l5"),
    }
    return {",".join(t): sp.Integer(t in listed) for t in TRIPLES}


@equation("kaminski2016:t-nu-absent", dimension=0, parents=[charges], place="Sec. 3")
def neutrinos_in_triangles_with_em():
    """What neutrinos add to C with em; and, on charged fields, the axial part of J_l and the vector part of J_l5."""
    table = charges()
    alone = lepton_content(table).without("e_L", "e_R")
    found = {",".join(t): anomaly_coefficient(alone, *t) for t in TRIPLES if "em" in t}
    left, right = ({a: table[f"{e} under {a}"] for a in LABELS} for e in ("e_L", "e_R"))
    return found | {"axial part of l": right["l"] - left["l"], "vector part of l5": right["l5"] + left["l5"]}


@neutrinos_in_triangles_with_em.printed
def _():
    names = [",".join(t) for t in TRIPLES if "em" in t]
    return dict.fromkeys([*names, "axial part of l", "vector part of l5"], sp.S.Zero)


@equation("kaminski2016:4.C", defines=c_anom_main, parents=[charges], place="Sec. 4, before (4)")
def main_coefficient():
    """C = C_{em,l,l5}, for charges in units of e and a field that contains e."""
    return anomaly_coefficient(lepton_content(charges()), "em", "l", "l5")


@main_coefficient.printed
def _():
    return 1 / (2 * sp.pi**2)


@equation("kaminski2016:t-n5", defines=N_CHARGE["l5"], parents=[charges], place="Sec. 4, after (4)")
def density_of_l5():
    """Density of l5 from those of the fields (MeV^3)."""
    table = charges()
    return sum(table[f"{name} under l5"] * n for name, n in SPECIES_N.items())


@density_of_l5.printed
def _():
    return SPECIES_N["e_L"] - SPECIES_N["e_R"] + SPECIES_N["nu_L"]


@equation("kaminski2016:t-left", defines=j_left, parents=[lepton_currents], place="Sec. 4, after (5)")
def left_handed_current():
    """Current of left-handed lepton number (MeV^3)."""
    return _solved(lepton_currents())[j_left]


@left_handed_current.printed
def _():
    return (j_l + j_l5) / 2


@equation(
    "kaminski2016:t-opposite", defines=j_right, parents=[lepton_currents], relations=[j_l], place="Sec. 4, after (5)"
)
def right_handed_current():
    """For J_l = 0 right-handed lepton number flows against left-handed (MeV^3), equally large."""
    return _solved(lepton_currents())[j_right]


@right_handed_current.printed
def _():
    return -(j_l + j_l5) / 2


def _solved(definitions) -> dict[sp.Symbol, sp.Expr]:
    """J_L and J_R from the definitions of J_l and J_l5."""
    balance = [definitions[q.name] - q for q in (j_l, j_l5)]
    return sp.solve(balance, [j_left, j_right], dict=True)[0]


__all__ = ["CHIRALITY", "CURRENT", "C_ANOM", "anomaly_coefficient", "charges", "lepton_content", "species_potentials"]
