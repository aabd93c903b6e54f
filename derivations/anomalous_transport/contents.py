"""Field contents that are declared once: one fermion, the paper's leptons, a generation of the Standard Model.

The generation is written with every component as a field of its own, so that the diagonal generators of SU(2) and
SU(3) can be listed as U(1) symmetries: y (hypercharge, Q = t3 + y), t3, c3 and c8 (colour; c8 times sqrt 3, to be
rational), b_l (baryon minus lepton number).
"""

from __future__ import annotations

from fractions import Fraction

from derivations.anomalous_transport.conventions import LEFT, RIGHT
from derivations.anomalous_transport.fields import FieldContent, WeylField

WEYL = FieldContent(("a",), (WeylField("psi_R", RIGHT, {"a": 1}),))
DIRAC = FieldContent(
    ("vector", "axial"),
    (WeylField("psi_R", RIGHT, {"vector": 1, "axial": 1}), WeylField("psi_L", LEFT, {"vector": 1, "axial": -1})),
)

THIRD, SIXTH, HALF = Fraction(1, 3), Fraction(1, 6), Fraction(1, 2)
COLOURS = {"red": (HALF, HALF), "green": (-HALF, HALF), "blue": (Fraction(0), Fraction(-1))}
SYMMETRIES = ("y", "t3", "c3", "c8", "b_l")


def standard_model_generation(*, right_handed_neutrino: bool = False) -> FieldContent:
    """One generation under y, t3, c3, c8, b_l; with a right-handed neutrino b_l is free of anomalies too."""
    leptons = [
        WeylField("nu_L", LEFT, {"y": -HALF, "t3": HALF, "b_l": -1}),
        WeylField("e_L", LEFT, {"y": -HALF, "t3": -HALF, "b_l": -1}),
        WeylField("e_R", RIGHT, {"y": -1, "b_l": -1}),
    ]
    if right_handed_neutrino:
        leptons.append(WeylField("nu_R", RIGHT, {"b_l": -1}))
    quarks = [
        WeylField(f"{name} {colour}", chirality, {"y": y, "t3": t3, "c3": c3, "c8": c8, "b_l": THIRD})
        for colour, (c3, c8) in COLOURS.items()
        for name, chirality, y, t3 in (
            ("u_L", LEFT, SIXTH, HALF),
            ("d_L", LEFT, SIXTH, -HALF),
            ("u_R", RIGHT, 2 * THIRD, 0),
            ("d_R", RIGHT, -THIRD, 0),
        )
    ]
    return FieldContent(SYMMETRIES, (*leptons, *quarks))
