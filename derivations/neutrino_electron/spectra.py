"""Analytic shapes of solar neutrino spectra, alternatives to the published tables (for pastor1998, eq. 11).

The paper folds with tables. These shapes are inputs of our own: the allowed shape of p p -> d e+ nu with the Coulomb
factor of a repelled positron, and a power-law fit of the 8B spectrum.
"""

from __future__ import annotations

import sympy as sp
from sympy.codegen.cfunctions import expm1

from derivations.core import definition, given
from derivations.neutrino_electron.symbols import (
    alpha_em,
    coulomb_y,
    decay_energy,
    m_electron,
    omega_max,
    omega_nu,
    shape_8b,
    shape_pp,
)


@definition("pastor1998:spectrum.left", defines=decay_energy, place="not in the paper")
def energy_left():
    """Energy that the neutrino leaves to the rest of the decay (MeV)."""
    return omega_max - omega_nu


# One root of a sum of positive terms; a product would become two roots.
MOMENTUM = sp.sqrt(decay_energy**2 + 2 * m_electron * decay_energy)


@definition("pastor1998:spectrum.coulomb", defines=coulomb_y, place="not in the paper")
def coulomb_parameter():
    """2 pi alpha over the velocity p/E of a positron with this kinetic energy. Dimensionless."""
    energy = decay_energy + m_electron
    return 2 * sp.pi * alpha_em * energy / sp.sqrt(energy**2 - m_electron**2)


@coulomb_parameter.arranged
def _():
    return 2 * sp.pi * alpha_em * (decay_energy + m_electron) / MOMENTUM


@given(
    "pastor1998:spectrum.pp",
    defines=shape_pp,
    place="not in the paper",
    relations=(coulomb_y - 2 * sp.pi * alpha_em * (decay_energy + m_electron) / MOMENTUM,),
)
def pp_shape():
    """Phase space omega^2 p E of neutrino and positron, times y/(exp y - 1) for the repulsion (MeV^4)."""
    energy = decay_energy + m_electron
    return omega_nu**2 * sp.sqrt(energy**2 - m_electron**2) * energy * coulomb_y / (sp.exp(coulomb_y) - 1)


@pp_shape.arranged
def _():
    # y times the momentum is 2 pi alpha times the energy.
    return 2 * sp.pi * alpha_em * omega_nu**2 * (decay_energy + m_electron) ** 2 / expm1(coulomb_y)


@given("pastor1998:spectrum.8B", defines=shape_8b, place="not in the paper")
def boron_shape():
    """8.52e-6 omega^2 (omega_max - omega)^2.75 with omega_max = 15.1 MeV, per MeV when energies are in MeV."""
    return sp.Rational("8.52e-6") * omega_nu**2 * decay_energy ** sp.Rational(11, 4)
