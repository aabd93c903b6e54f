"""Resonant spin-flavour precession of tau antineutrinos and pulsar kicks (nardi2000)."""

from derivations.core import Paper, process

NARDI_2000 = Paper(
    key="nardi2000",
    authors="E. Nardi, J. I. Zuluaga",
    title="Pulsar acceleration by asymmetric emission of sterile neutrinos",
    reference="arXiv:astro-ph/0006285",
    year=2000,
)

PROCESS = process(__name__, NARDI_2000, summary="spin-flavour precession in a decentred dipole, and pulsar kicks")
