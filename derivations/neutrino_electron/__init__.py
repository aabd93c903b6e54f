"""Scattering of partly polarised solar neutrinos with a magnetic moment on electrons (pastor1998)."""

from derivations.core import Paper, process

PASTOR_1998 = Paper(
    key="pastor1998",
    authors="S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle",
    title="Neutrino magnetic moments and low-energy solar neutrino-electron scattering experiments",
    reference="preprint of 1998, whose equation numbers are used",
    year=1998,
)

PROCESS = process(__name__, PASTOR_1998, summary="solar neutrinos with magnetic moments scattering on electrons")
