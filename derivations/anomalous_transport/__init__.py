"""Anomalous transport of leptons in a proto-neutron star, and the kick that it is said to give (kaminski2016).

The coefficients are those of any list of Weyl fields with charges under any number of U(1) symmetries (`fields`,
`tool`); the paper's electrons and neutrinos are one list, a generation of the Standard Model with B - L another.
"""

from derivations.core import Paper, process

KAMINSKI_2016 = Paper(
    key="kaminski2016",
    authors="M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich",
    title="Anomalous hydrodynamics kicks neutron stars",
    reference="Phys. Lett. B 760 (2016)",
    year=2016,
)

# The Landau-frame coefficients as the literature quotes them; only these formulas are taken from these papers.
SON_SUROWKA_2009 = Paper(
    key="sonsurowka2009",
    authors="D. T. Son, P. Surowka",
    title="Hydrodynamics with triangle anomalies",
    reference="Phys. Rev. Lett. 103, 191601 (2009)",
    year=2009,
)
NEIMAN_OZ_2010 = Paper(
    key="neimanoz2010",
    authors="Y. Neiman, Y. Oz",
    title="Relativistic hydrodynamics with general anomalous charges",
    reference="JHEP 03 (2011) 023",
    year=2010,
)

PROCESS = process(
    __name__,
    KAMINSKI_2016,
    SON_SUROWKA_2009,
    NEIMAN_OZ_2010,
    summary="chiral transport of leptons in neutron stars and pulsar kicks",
)
