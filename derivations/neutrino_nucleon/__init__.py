"""Neutrino-nucleon scattering in a supernova magnetic field, with weak magnetism and recoil (ando2003)."""

from derivations.core import Paper, process

ANDO_2003 = Paper(
    key="ando2003",
    authors="S. Ando",
    title="Asymmetric neutrino emission due to neutrino-nucleon scatterings in supernova magnetic fields",
    reference="arXiv:astro-ph/0307006",
    year=2003,
)

PROCESS = process(__name__, ANDO_2003, summary="neutrino-nucleon scattering in supernova magnetic fields")
