"""Radiation of a displaced dipole against textbook multipoles."""

from __future__ import annotations

import sympy as sp

from derivations.spin_flavour_precession.radiation import power_by_harmonic, radiated_power
from derivations.spin_flavour_precession.spin_down import braking_index_of, displaced_dipole_law
from derivations.spin_flavour_precession.symbols import (
    alpha_spin,
    c_light,
    mu_dip_phi,
    mu_dip_rho,
    mu_dip_z,
    omega_spin,
)

D = sp.Symbol("d", positive=True)
AXIS, RHO, PHI = (
    {q: sp.S.Zero for q in (mu_dip_z, mu_dip_rho, mu_dip_phi) if q != kept}
    for kept in (mu_dip_z, mu_dip_rho, mu_dip_phi)
)


def test_rotating_dipole_on_the_axis_radiates_two_thirds() -> None:
    # P = 2 |m''|^2/(3 c^3), Landau and Lifshitz, section 71.
    expected = 2 * (mu_dip_rho**2 + mu_dip_phi**2) * omega_spin**4 / (3 * c_light**3)
    assert sp.expand(radiated_power(sp.S.Zero) - expected) == 0


def test_axial_moment_in_a_circle_radiates_only_at_the_frequency_of_rotation() -> None:
    first, second = (power_by_harmonic(D)[h].xreplace(AXIS) for h in (1, 2))
    assert sp.expand(second) == 0
    assert sp.expand(first - 4 * mu_dip_z**2 * D**2 * omega_spin**6 / (15 * c_light**5)) == 0


def test_radial_and_azimuthal_moments_radiate_alike_at_twice_the_frequency() -> None:
    radial = power_by_harmonic(D)[2].xreplace(RHO)
    azimuthal = power_by_harmonic(D)[2].xreplace(PHI)
    assert sp.expand(radial.xreplace({mu_dip_rho: mu_dip_phi}) - azimuthal) == 0
    assert sp.expand(radial - 32 * mu_dip_rho**2 * D**2 * omega_spin**6 / (5 * c_light**5)) == 0


def test_axial_part_of_alpha_is_the_printed_one() -> None:
    derived, printed = (displaced_dipole_law.form(form)[alpha_spin.name] for form in ("derived", "printed"))
    part = sp.expand(sp.expand(derived.xreplace({mu_dip_phi: sp.S.Zero})).coeff(mu_dip_z, 2) * mu_dip_z**2)
    assert sp.expand(part - printed) == 0


def test_braking_index_of_a_pure_power() -> None:
    assert braking_index_of(-(omega_spin**5)) == 5
