"""Nucleons (liu2026, eqs. 27, 28, 57-60): from the energy per baryon to both chemical potentials and the pressure.

rho_N = n_b eps(n_b, delta) with n_b = n_n + n_p and delta = (n_n - n_p)/n_b; the chain rule gives mu_n and mu_p.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation, given
from derivations.gauge_force_star.symbols import (
    delta,
    dm_np,
    dmu_n_ddelta,
    dmu_n_dnb,
    dmu_p_ddelta,
    dmu_p_dnb,
    dp_n_ddelta,
    dp_n_dnb,
    e0_const,
    e0_fun,
    eps_n,
    gamma_stiff,
    m_n,
    m_p,
    mu_n,
    mu_p,
    n0,
    n_b,
    n_n,
    n_p,
    n_unit,
    p_n,
    rho_n,
    s0,
    s_sym,
    z,
    zeta,
)


@definition("liu2026:27b", defines=(n_b, delta), place="Sec. III.2.1, text and (27)")
def baryon_density():
    """Baryon density (MeV^3) and asymmetry."""
    return {n_b.name: n_n + n_p, delta.name: (n_n - n_p) / (n_n + n_p)}


@definition("liu2026:58.z", defines=z, place="App. B.1")
def scaled_density():
    """Baryon density in units of n_0."""
    return n_b / n0


@definition("liu2026:58.dm", defines=dm_np, place="App. B.1, after (58)")
def mass_difference():
    """m_n - m_p (MeV)."""
    return m_n - m_p


@given("liu2026:59a", defines=e0_fun, place="App. B.1")
def energy_of_symmetric_matter():
    """Energy per baryon of symmetric matter without rest mass (MeV)."""
    return e0_const * z * (2 + gamma_stiff - z) / (1 + gamma_stiff * z)


@given("liu2026:59b", defines=s_sym, place="App. B.1")
def symmetry_energy_of_z():
    """Symmetry energy (MeV)."""
    return s0 * z**zeta


@given("liu2026:58", defines=eps_n, place="App. B.1")
def energy_per_baryon():
    """Energy per baryon of nucleons, rest masses included (MeV)."""
    return e0_fun + s_sym * delta**2 + m_p + (1 + delta) / 2 * dm_np


@equation("liu2026:28", defines=s_sym, parents=[symmetry_energy_of_z, scaled_density], place="Sec. III.2.1")
def symmetry_energy():
    """Symmetry energy of (59b) as a function of n_b (MeV)."""
    return symmetry_energy_of_z().xreplace({z: scaled_density()})


@symmetry_energy.printed
def _():
    return s0 * (n_b / n_unit) ** zeta


symmetry_energy.erratum(
    "S = 32 (n_b/n_0)^0.6 MeV: the density has to be divided by n_0, as in (59); (28) has a bare n_b, which in fm^-3 "
    "gives 10 MeV at n_0 instead of 32.",
    "Only if (28) were used as it stands; (59) is right.",
)


def energy_of_z_and_delta() -> sp.Expr:
    """Energy per baryon as a function of z and delta (MeV)."""
    parts = {e0_fun: energy_of_symmetric_matter(), s_sym: symmetry_energy_of_z()}
    return energy_per_baryon().xreplace(parts)


def slope_in(density: sp.Symbol) -> sp.Expr:
    """Derivative of rho_N = n_b eps(z, delta) in n_n or n_p, by the chain rule (MeV)."""
    energy, composition = energy_of_z_and_delta(), baryon_density()
    per_baryon = {n_n: n_b * (1 + delta) / 2, n_p: n_b * (1 - delta) / 2}
    n_b_slope = sp.diff(composition[n_b.name], density)
    delta_slope = sp.cancel(sp.diff(composition[delta.name], density).subs(per_baryon, simultaneous=True))
    # n_b d/dn_b is z d/dz, because z is n_b over a constant.
    z_slope = sp.diff(scaled_density(), n_b) * n_b / scaled_density() * z
    compressed = energy + z_slope * sp.diff(energy, z)
    return n_b_slope * compressed + sp.cancel(n_b * delta_slope) * sp.diff(energy, delta)


NUCLEONS = [
    energy_per_baryon,
    energy_of_symmetric_matter,
    symmetry_energy_of_z,
    scaled_density,
    baryon_density,
]


@definition("liu2026:57", defines=(mu_n, mu_p), parents=NUCLEONS, place="App. B.1")
def nucleon_potentials():
    """Chemical potentials of neutrons and protons, rest masses included (MeV)."""
    return {mu_n.name: slope_in(n_n), mu_p.name: slope_in(n_p)}


@equation(
    "liu2026:27a",
    dimension=1,
    parents=[*NUCLEONS, nucleon_potentials, mass_difference],
    relations=[m_n - m_p - dm_np, s_sym - s0 * z**zeta],
    place="Sec. III.2.1",
)
def difference_of_potentials():
    """mu_n - mu_p (MeV)."""
    potentials = nucleon_potentials()
    return potentials[mu_n.name] - potentials[mu_p.name]


@difference_of_potentials.printed
def _():
    return 4 * delta * s_sym + m_n - m_p


STEPS = ("derivative of the energy per baryon", "derivatives of delta", "result")


@equation(
    "liu2026:60",
    dimension=1,
    parents=[*NUCLEONS, nucleon_potentials],
    relations=[s_sym - s0 * z**zeta],
    place="App. B.1",
)
def difference_of_potentials_in_steps():
    """mu_n - mu_p, three times as the paper's steps have it (MeV)."""
    potentials = nucleon_potentials()
    return dict.fromkeys(STEPS, potentials[mu_n.name] - potentials[mu_p.name])


@difference_of_potentials_in_steps.printed
def _():
    # The printed derivatives, carried out: no step of the derivation above enters.
    baryons = n_n + n_p
    asymmetry = (n_n - n_p) / baryons
    scaled = baryons / n0
    isoscalar = e0_const * scaled * (2 + gamma_stiff - scaled) / (1 + gamma_stiff * scaled)
    energy = isoscalar + s0 * scaled**zeta * asymmetry**2 + m_p + (1 + asymmetry) / 2 * dm_np

    def slope(value: sp.Expr) -> sp.Expr:
        found = sp.diff(value, n_n) - sp.diff(value, n_p)
        found = found.subs({n_n: z * n0 * (1 + delta) / 2, n_p: z * n0 * (1 - delta) / 2}, simultaneous=True)
        return found.replace(lambda e: isinstance(e, sp.Pow), lambda e: sp.cancel(e.base) ** e.exp)

    return {
        STEPS[0]: z * n0 * slope(energy),
        STEPS[1]: z * n0 * s_sym * slope(asymmetry**2) + z * n0 * dm_np / 2 * slope(asymmetry),
        STEPS[2]: 4 * delta * s_sym + dm_np,
    }


@definition("liu2026:rho_N", defines=rho_n, parents=NUCLEONS, place="App. B.1, before (58)")
def nucleon_energy_density():
    """Energy density of nucleons, rest masses included (MeV^4)."""
    return n_b * energy_of_z_and_delta()


@definition("liu2026:P_N", defines=p_n, parents=NUCLEONS, place="(32), nucleons")
def nucleon_pressure():
    """Pressure of nucleons: n_b drho_N/dn_b - rho_N at fixed asymmetry (MeV^4)."""
    energy = energy_of_z_and_delta()
    return n_b * z * sp.diff(energy, z)


@definition(
    "liu2026:57.slopes",
    defines=(dmu_n_dnb, dmu_p_dnb, dmu_n_ddelta, dmu_p_ddelta, dp_n_dnb, dp_n_ddelta),
    parents=[nucleon_potentials, nucleon_pressure, scaled_density],
    place="App. B.1, for the solution of (66) and (31)",
)
def nucleon_slopes():
    """Derivatives of both chemical potentials and of the pressure in n_b and delta."""
    potentials, per_density = nucleon_potentials(), sp.diff(scaled_density(), n_b)
    found = {}
    for value, in_density, in_asymmetry in (
        (potentials[mu_n.name], dmu_n_dnb, dmu_n_ddelta),
        (potentials[mu_p.name], dmu_p_dnb, dmu_p_ddelta),
        (nucleon_pressure().xreplace({n_b: n0 * z}), dp_n_dnb, dp_n_ddelta),
    ):
        found[in_density.name] = sp.diff(value, z) * per_density
        found[in_asymmetry.name] = sp.diff(value, delta)
    return found
