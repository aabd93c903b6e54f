"""The kernels of spin-flavour precession: which equations become code, with which inputs.

Energies in powers of MeV; densities, fields, moments and lengths of the adiabaticity as pure numbers in the units that
their names say; radii of profiles in units of R_c.
"""

from __future__ import annotations

from sympy import Ge, Le, Rational

from derivations.core import Range, Validity, kernel
from derivations.spin_flavour_precession.dipole import dipole_field, field_modulus, pole_ratio, transverse_dipole_field
from derivations.spin_flavour_precession.forward_scattering import (
    energy_at_resonance,
    resonance_condition,
    splitting_at_resonance,
)
from derivations.spin_flavour_precession.free_streaming import backward_ray
from derivations.spin_flavour_precession.kick import (
    asymmetry_of_both,
    implied_energy_ratio,
    kick_velocity,
    momentum_balance,
)
from derivations.spin_flavour_precession.landau_zener import (
    adiabaticity,
    adiabaticity_in_matter,
    adiabaticity_with_number,
    conversion_probability,
)
from derivations.spin_flavour_precession.profiles import density_length, density_profile, temperature_profile
from derivations.spin_flavour_precession.scattering import (
    cosine_coefficient,
    differential_cross_section,
    integrated_cross_sections,
    isotropic_coefficient,
    mean_free_path,
    sampled_cosine,
)
from derivations.spin_flavour_precession.spin_down import displaced_dipole_law
from derivations.spin_flavour_precession.symbols import (
    alpha_spin,
    asym_s,
    asym_tau,
    asym_total,
    b15,
    b_max,
    c1_coupling,
    c2_coupling,
    c_axial_n,
    c_axial_p,
    c_light,
    c_vector_n,
    c_vector_p,
    cos_exit,
    cos_scatter,
    cos_theta_dip,
    delta_hat,
    delta_rho,
    dir_phi,
    dir_r,
    dir_theta,
    dm2,
    dp_fraction,
    e_mean_s,
    e_mean_tau,
    e_nu,
    e_total_53,
    frac_sterile,
    g_fermi,
    gamma_ad,
    gamma_front,
    inertia,
    k_dip,
    kappa_e,
    kappa_n,
    kappa_p,
    l_rho_km,
    lambda_par_e,
    lambda_par_n,
    lambda_par_p,
    layer_ratio,
    m_pns_15,
    mu_b,
    mu_dip_phi,
    mu_dip_rho,
    mu_dip_z,
    mu_nu_in_bohr,
    n_atm,
    n_core,
    n_neutron,
    n_nucleon,
    n_temp,
    r_core,
    r_ratio,
    r_star,
    rho14,
    rho_centre,
    rho_core,
    sin_theta_dip,
    slope_v,
    temp_core,
    uniform,
    v_kick_1000,
    v_nutaubar,
    x_dip,
    y_e,
    y_n,
    y_p,
)

NAME = "spin_flavour_precession"
BOTH_PRECISIONS = ("double", "single")
ON_SPHERE = Validity(
    Le(abs(cos_theta_dip**2 + sin_theta_dip**2 - 1), Rational(1, 10**12)), "cos^2 + sin^2 = 1 of the place"
)
UNIT_FLIGHT = Validity(
    Le(abs(dir_r**2 + dir_theta**2 + dir_phi**2 - 1), Rational(1, 10**12)), "flight direction of unit length"
)
IN_MATTER = (rho14, mu_nu_in_bohr, b15, l_rho_km)

kernel(
    f"{NAME}.spin_down",
    "Spin-down constant k and correction alpha of a displaced dipole.",
    outputs=[(k_dip, displaced_dipole_law), (alpha_spin, displaced_dipole_law)],
    variables=[mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho],
    parameters=[r_star, inertia, c_light],
)

kernel(
    f"{NAME}.potential",
    "Potential of a tau antineutrino with the polarisation of the medium, and the vacuum splitting.",
    outputs=[resonance_condition],
    variables=[n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu],
    parameters=[kappa_n, kappa_p, kappa_e, g_fermi, dm2],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.resonance_splitting",
    "Delta m^2 that resonates at a potential and energy.",
    outputs=[splitting_at_resonance],
    variables=[v_nutaubar, e_nu],
    parameters=[],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.resonance_energy",
    "Energy that resonates at a potential.",
    outputs=[energy_at_resonance],
    variables=[v_nutaubar],
    parameters=[dm2],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.crossing",
    "Adiabaticity and conversion probability from the transition energy mu B and the gradient of the potential.",
    outputs=[adiabaticity, conversion_probability],
    variables=[mu_b, slope_v],
    parameters=[],
    steps={gamma_ad: adiabaticity},
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.adiabaticity",
    "Adiabaticity in matter with all constants from CODATA, and conversion probability.",
    outputs=[adiabaticity_in_matter, conversion_probability],
    variables=IN_MATTER,
    parameters=[y_e],
    steps={gamma_ad: adiabaticity_in_matter},
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.adiabaticity_with_number",
    "The same for any number in front of (6); the print has 1.04.",
    outputs=[adiabaticity_with_number, conversion_probability],
    variables=IN_MATTER,
    parameters=[y_e, gamma_front],
    steps={gamma_ad: adiabaticity_with_number},
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.dipole_field",
    "Components and modulus of the decentred dipole's field on a sphere.",
    outputs=[dipole_field, field_modulus],
    variables=[cos_theta_dip, sin_theta_dip],
    parameters=[x_dip, b_max],
    validity=[ON_SPHERE],
)

kernel(
    f"{NAME}.transverse_field",
    "Component of that field orthogonal to a flight direction.",
    outputs=[transverse_dipole_field],
    variables=[cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi],
    parameters=[x_dip, b_max],
    validity=[ON_SPHERE, UNIT_FLIGHT],
)

kernel(
    f"{NAME}.pole_ratio",
    "Ratio of the polar fields on a layer.",
    outputs=[pole_ratio],
    variables=[delta_hat],
    parameters=[],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.profiles",
    "Density, its length of change, and temperature.",
    outputs=[density_profile, density_length, temperature_profile],
    variables=[r_ratio],
    parameters=[rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.cross_section_coefficients",
    "C_1 and C_2 from couplings and abundances.",
    outputs=[isotropic_coefficient, cosine_coefficient],
    variables=[c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p],
    parameters=[],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.cross_section",
    "Differential, total and transport cross section, mean cosine and mean free path.",
    outputs=[differential_cross_section, integrated_cross_sections, mean_free_path],
    variables=[e_nu, cos_scatter, n_nucleon],
    parameters=[g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p],
    steps={c1_coupling: isotropic_coefficient, c2_coupling: cosine_coefficient},
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.scattering_cosine",
    "Scattering cosine from a uniform random number.",
    outputs=[sampled_cosine],
    variables=[uniform],
    parameters=[c1_coupling, c2_coupling],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.kick",
    "Asymmetry that gives a remnant its velocity.",
    outputs=[momentum_balance],
    variables=[v_kick_1000],
    parameters=[e_total_53, m_pns_15],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.kick_velocity",
    "Velocity from an asymmetry of the total momentum.",
    outputs=[kick_velocity],
    variables=[dp_fraction],
    parameters=[e_total_53, m_pns_15],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.asymmetry",
    "Asymmetry of sterile and unconverted neutrinos together.",
    outputs=[asymmetry_of_both],
    variables=[frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau],
    parameters=[],
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.energy_ratio",
    "Ratio of mean energies that fraction and asymmetries imply.",
    outputs=[implied_energy_ratio],
    variables=[frac_sterile, asym_s, asym_tau, asym_total],
    parameters=[],
    domain={asym_tau: Range("-0.02", "0.02"), asym_total: Range("0.03", "0.3"), asym_s: Range("0.3", "0.5")},
    precisions=BOTH_PRECISIONS,
)

kernel(
    f"{NAME}.backward_ray",
    "Length of the core along the ray that reaches a layer outside it in a direction.",
    outputs=[backward_ray],
    variables=[cos_exit],
    parameters=[layer_ratio],
    domain={layer_ratio: Range(1, 3)},
    validity=[Validity(Ge(layer_ratio, 1), "layer outside the core")],
    precisions=BOTH_PRECISIONS,
)
