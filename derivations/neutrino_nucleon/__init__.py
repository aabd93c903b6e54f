"""Neutrino-nucleon scattering in a supernova magnetic field, with weak magnetism and recoil (ando2003).

The closed recoil and weak-magnetism factors without field, which supernova codes multiply cross sections with, follow
from the same current (horowitz2002).
"""

from derivations.core import Paper, process

ANDO_2003 = Paper(
    key="ando2003",
    authors="S. Ando",
    title="Asymmetric neutrino emission due to neutrino-nucleon scatterings in supernova magnetic fields",
    reference="arXiv:astro-ph/0307006",
    year=2003,
)

HOROWITZ_2002 = Paper(
    key="horowitz2002",
    authors="C. J. Horowitz",
    title="Weak magnetism for antineutrinos in supernovae",
    reference="Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209",
    year=2002,
)

PROCESS = process(
    __name__, ANDO_2003, HOROWITZ_2002, summary="neutrino-nucleon scattering in supernova magnetic fields"
)
