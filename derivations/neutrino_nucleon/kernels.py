"""The kernels of neutrino-nucleon scattering: which equations become code, and what their inputs are."""

from __future__ import annotations

from sympy import Abs, Gt, Lt, Rational, sqrt

from derivations.core import Range, Validity, dot, kernel
from derivations.neutrino_nucleon.amplitudes import (
    amplitude_linear_in_P,
    amplitude_linear_in_q,
    leading_amplitude,
    squared_amplitude_split,
)
from derivations.neutrino_nucleon.flux import (
    diffusion_correction_1,
    diffusion_correction_2,
    drift_coefficient_1,
    drift_coefficient_2,
    drift_coefficient_3,
)
from derivations.neutrino_nucleon.moments import (
    even_field_moment,
    field_moment,
    leading_moment,
    odd_field_moment,
    recoil_moment,
    weak_magnetism_moment,
)
from derivations.neutrino_nucleon.nondegenerate import nondegenerate_response
from derivations.neutrino_nucleon.nondegenerate_kernels import (
    asymmetric_kernel,
    final_direction_kernel_of_order_one_over_m,
    initial_direction_kernel_of_order_one_over_m,
    isotropic_kernel,
    isotropic_kernel_of_order_one_over_m,
)
from derivations.neutrino_nucleon.rate import rate_by_field_structure
from derivations.neutrino_nucleon.response import response_linear_in_field, response_without_field
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    S_0,
    Omega,
    Omega_prime,
    P_vec,
    T,
    c_A,
    c_V,
    cos_B,
    cos_B_prime,
    d2f0_dk2,
    d2g_dk2,
    d2h_dk2,
    d3g_dk3,
    delta_x,
    df0_dk,
    dg_dk,
    dh_dk,
    f0,
    g,
    h,
    k,
    k_prime,
    m,
    mu_B_B,
    mu_nu,
    mu_nucleon,
    mu_prime,
    n,
    q,
    q0,
    q_squared,
    q_vec,
    s,
    s_prime,
    sign_nu,
)

BOTH_PRECISIONS = ("double", "single")
UNIT_TOLERANCE = Rational(1, 10**6)

squared_matrix_element = kernel(
    "neutrino_nucleon.squared_matrix_element",
    "Squared amplitude of neutrino-nucleon scattering between nucleon spins s, s' along the field, through first "
    "order in 1/m: leading part, part linear in q, part linear in P, and their sum",
    outputs=(leading_amplitude, amplitude_linear_in_q, amplitude_linear_in_P, squared_amplitude_split),
    variables=(*Omega, *Omega_prime, *q_vec, *P_vec, s, s_prime),
    parameters=(m, G_F, c_V, c_A, F_2, sign_nu),
    validity=(
        Validity(Lt(Abs(dot(Omega, Omega) - 1), UNIT_TOLERANCE), "Omega is a unit vector"),
        Validity(Lt(Abs(dot(Omega_prime, Omega_prime) - 1), UNIT_TOLERANCE), "Omega' is a unit vector"),
        Validity(Lt(dot(P_vec, P_vec) + dot(q_vec, q_vec), m**2), "nucleon momenta small against m: P^2 + q^2 < m^2"),
    ),
    precisions=BOTH_PRECISIONS,
)

response_function = kernel(
    "neutrino_nucleon.response_function",
    "Response of nucleons of any degeneracy to the transfer of energy q0 and momentum q, without field, and the part "
    "linear in the field for nucleon spins s, s' along it",
    outputs=(response_without_field, response_linear_in_field),
    variables=(q0, q, s, s_prime),
    parameters=(T, m, mu_nucleon, mu_B_B),
    domain={q0: Range(-q, q, "symlog", "abs(q0) <= q")},
    validity=(Validity(Lt(Abs(delta_x), 1), "first order in the field: abs(delta_x) < 1"),),
)

CROSS_SECTION_VARIABLES = (k, k_prime, mu_prime)
CROSS_SECTION_PARAMETERS = (T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu)
CROSS_SECTION_DOMAIN = {
    # q = 0 at k' = k, mu' = 1: the expansion in the field fails there, and only integrals over it are finite.
    mu_prime: Range(-1, "0.999999", condition="q > 0"),
    n: Range(1, (m * T) ** Rational(3, 2) / 60, "log", "nondegenerate nucleons: e^(mu_N/T) < e^-2"),
}
CROSS_SECTION_VALIDITY = (
    Validity(Gt(k, Abs(mu_B_B) * sqrt(m / T)), "k above k_min = abs(mu_B_B) (m/T)^(1/2)"),
    Validity(Gt(k_prime, Abs(mu_B_B) * sqrt(m / T)), "k' above k_min = abs(mu_B_B) (m/T)^(1/2)"),
    Validity(
        Lt(2 * m * Abs(mu_B_B) * Abs(q0), T * q_squared),
        "first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1",
    ),
)

differential_cross_section = kernel(
    "neutrino_nucleon.differential_cross_section",
    "Rate of scattering on rare nucleons per length, energy k' and solid angle: its six parts by order in 1/m and by "
    "field structure, for neutrinos and antineutrinos",
    outputs=(
        isotropic_kernel,
        asymmetric_kernel,
        isotropic_kernel_of_order_one_over_m,
        initial_direction_kernel_of_order_one_over_m,
        final_direction_kernel_of_order_one_over_m,
    ),
    variables=CROSS_SECTION_VARIABLES,
    parameters=CROSS_SECTION_PARAMETERS,
    domain=CROSS_SECTION_DOMAIN,
    steps={S_0: nondegenerate_response},
    validity=CROSS_SECTION_VALIDITY,
)

differential_cross_section_contracted = kernel(
    "neutrino_nucleon.differential_cross_section_contracted",
    "Rate of scattering on rare nucleons per length, energy k' and solid angle, for directions with the cosines "
    "Omega.B and Omega'.B with the field, for neutrinos and antineutrinos",
    outputs=(rate_by_field_structure,),
    variables=(*CROSS_SECTION_VARIABLES, cos_B, cos_B_prime),
    parameters=CROSS_SECTION_PARAMETERS,
    domain=CROSS_SECTION_DOMAIN,
    steps={S_0: nondegenerate_response},
    validity=CROSS_SECTION_VALIDITY,
)

ABOVE_K_MIN = CROSS_SECTION_VALIDITY[0]

collision_moments = kernel(
    "neutrino_nucleon.collision_moments",
    "First moment of the collision term on rare nucleons through order 1/m, part by part: along the dipole h or along "
    "the field, and without the sign that distinguishes neutrinos from antineutrinos",
    outputs=(
        leading_moment,
        field_moment,
        recoil_moment,
        weak_magnetism_moment,
        even_field_moment,
        odd_field_moment,
    ),
    variables=(k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2),
    parameters=(T, m, n, mu_B_B, c_V, c_A, F_2, G_F),
    domain={
        n: CROSS_SECTION_DOMAIN[n],
        g: Range(-f0, f0, condition="small deviation from equilibrium"),
        h: Range(-f0, f0, condition="small deviation from equilibrium"),
    },
    validity=(ABOVE_K_MIN,),
)

DRIFT_OUTPUTS = (
    diffusion_correction_1,
    diffusion_correction_2,
    drift_coefficient_1,
    drift_coefficient_2,
    drift_coefficient_3,
)
DRIFT_PARAMETERS = (T, m, mu_nu, mu_B_B, c_V, c_A, F_2)
DRIFT_VALIDITY = (ABOVE_K_MIN, Validity(Gt(c_V**2 + 5 * c_A**2, 0), "neutrinos scatter: c_V^2 + 5 c_A^2 > 0"))

drift_coefficients = kernel(
    "neutrino_nucleon.drift_coefficients",
    "Corrections of order 1/m to the diffusive flux of neutrinos and antineutrinos together, and the coefficients of "
    "its drift along the field",
    outputs=DRIFT_OUTPUTS,
    variables=(k,),
    parameters=DRIFT_PARAMETERS,
    validity=DRIFT_VALIDITY,
    precisions=BOTH_PRECISIONS,
)

drift_coefficients_printed = kernel(
    "neutrino_nucleon.drift_coefficients_printed",
    "The coefficients of diffusion and drift as the paper prints them, misprints included, for comparison",
    outputs=DRIFT_OUTPUTS,
    variables=(k,),
    parameters=DRIFT_PARAMETERS,
    validity=DRIFT_VALIDITY,
    form="printed",
    precisions=BOTH_PRECISIONS,
)
