"""Kernels of anomalous transport: which equations become code, and what their inputs are (kaminski2016)."""

from __future__ import annotations

from sympy import Abs, Lt, Rational

from derivations.anomalous_transport.entropy import magnetic_coefficients, vortical_coefficients
from derivations.anomalous_transport.frames import landau_frame
from derivations.anomalous_transport.kick import (
    currents_for_any_potentials,
    mean_momentum_of_carriers,
    neutrino_flux,
    recoil,
)
from derivations.anomalous_transport.leptons import left_handed_current, species_potentials
from derivations.anomalous_transport.mean_free_path import elastic_cross_section, mean_free_path
from derivations.anomalous_transport.species_sums import (
    magnetic_coefficients_of_leptons,
    vortical_coefficients_of_leptons,
    vorticity_of_rigid_rotation,
)
from derivations.anomalous_transport.symbols import (
    BETA,
    C_ANOM,
    MU,
    N_CHARGE,
    b_field_em,
    e_nu,
    energy_density,
    g_axial,
    g_fermi,
    j_l,
    j_l5,
    m_star,
    mu_em,
    mu_l,
    mu_l5,
    n_b,
    n_weyl,
    omega_star,
    p_nu_mean,
    pressure,
    r_disk,
    share_nu,
    sin2_theta_w,
    t_kick,
    temp,
    v_kick,
    y_p,
)
from derivations.anomalous_transport.thermodynamics import (
    charge_densities,
    energy_of_leptons,
    potential_of_one_species,
    pressure_of_massless_gas,
)
from derivations.core import Range, Validity, kernel

BOTH_PRECISIONS = ("double", "single")
STATE = (*MU.values(), temp)
COLD = {temp: Range(0, 100)}
CONTENT = (*C_ANOM.values(), *BETA.values())
SLOW = Validity(Lt(Abs(v_kick), Rational(1, 10)), "the star is nonrelativistic: v < 0.1 c")

magnetic = kernel(
    "anomalous_transport.lepton_magnetic",
    "Magnetic coefficients of e_L, e_R and nu_L under em, l and l5, laboratory frame; fields contain e",
    outputs=(magnetic_coefficients_of_leptons,),
    variables=tuple(MU.values()),
    parameters=(),
    precisions=BOTH_PRECISIONS,
)

VORTICAL = {
    "outputs": (vortical_coefficients_of_leptons, vorticity_of_rigid_rotation),
    "variables": (*STATE, omega_star),
    "parameters": (),
    "domain": COLD | {omega_star: Range(0, "6.6e-18", condition="0 to 1e4 s^-1")},
}

vortical = kernel(
    "anomalous_transport.lepton_vortical",
    "Vortical coefficients of e_L, e_R and nu_L, laboratory frame, and the vorticity on the axis of a rotating star",
    **VORTICAL,
    precisions=BOTH_PRECISIONS,
)

vortical_as_printed = kernel(
    "anomalous_transport.lepton_vortical_printed",
    "The same with the formulas as the paper prints them",
    form="printed",
    **VORTICAL,
    precisions=BOTH_PRECISIONS,
)

content = kernel(
    "anomalous_transport.content",
    "Vortical and magnetic coefficients for any field content under three symmetries, laboratory frame",
    outputs=(vortical_coefficients, magnetic_coefficients),
    variables=STATE,
    parameters=CONTENT,
    domain=COLD,
    precisions=BOTH_PRECISIONS,
)

landau = kernel(
    "anomalous_transport.content_landau",
    "The same in the Landau frame of a fluid with given densities, energy density and pressure",
    outputs=(landau_frame,),
    variables=(*STATE, *N_CHARGE.values(), energy_density, pressure),
    parameters=CONTENT,
    domain=COLD,
    precisions=BOTH_PRECISIONS,
)

gas = kernel(
    "anomalous_transport.lepton_gas",
    "Ideal massless gas of e_L, e_R and nu_L: potentials of the fields, charge densities, energy density, pressure",
    outputs=(species_potentials, charge_densities, energy_of_leptons, pressure_of_massless_gas),
    variables=STATE,
    parameters=(),
    domain=COLD,
    precisions=BOTH_PRECISIONS,
)

potential = kernel(
    "anomalous_transport.potential",
    "Chemical potential of one massless Weyl species from its net density, with its derivative",
    outputs=(potential_of_one_species,),
    variables=(n_weyl, temp),
    parameters=(),
    domain=COLD,
    precisions=BOTH_PRECISIONS,
)

momentum = kernel(
    "anomalous_transport.mean_momentum",
    "Mean momentum of the carriers of the left-handed current, from momentum and number along B",
    outputs=(mean_momentum_of_carriers,),
    variables=(mu_l, temp),
    parameters=(),
    domain=COLD | {mu_l: Range(1, 1000, condition="more particles than antiparticles")},
    precisions=BOTH_PRECISIONS,
)

kick = kernel(
    "anomalous_transport.kick",
    "From field and potentials to the kick: currents along B, their left-handed part, neutrinos per time and in all, "
    "momentum and velocity of the star; everything in powers of MeV, the field with e",
    outputs=(currents_for_any_potentials, left_handed_current, neutrino_flux, recoil),
    variables=(b_field_em, mu_l, mu_l5, mu_em),
    parameters=(share_nu, r_disk, p_nu_mean, t_kick, m_star),
    steps=dict.fromkeys((j_l, j_l5), currents_for_any_potentials),
    validity=(SLOW,),
)

path = kernel(
    "anomalous_transport.mean_free_path",
    "Elastic cross section per average nucleon and mean free path of a neutrino among nucleons at rest",
    outputs=(elastic_cross_section, mean_free_path),
    variables=(e_nu, n_b, y_p),
    parameters=(g_fermi, g_axial, sin2_theta_w),
    precisions=BOTH_PRECISIONS,
)
