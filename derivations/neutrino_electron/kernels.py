"""Kernels of neutrino-electron scattering: what the simulators of the azimuthal asymmetry call.

Cross sections are in MeV^-3 (per MeV of recoil and radian; times (hbar c)^2 = 3.894e-22 MeV^2 cm^2 for cm^2/MeV),
moments in Bohr magnetons, Delta m^2 in MeV^2 (1 eV^2 = 1e-12 MeV^2), lengths in MeV^-1.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import Range, Validity, kernel
from derivations.neutrino_electron.azimuth import (
    differential_asymmetry,
    first_half_plane,
    integrated_asymmetry_of_events,
    maximal_asymmetry,
    second_half_plane,
)
from derivations.neutrino_electron.conversion import (
    conversion_far_from_resonance,
    conversion_probability,
    landau_zener_probability,
    level_splitting,
    mixing_angle,
    populations,
    probability_to_follow,
)
from derivations.neutrino_electron.dirac import (
    cross_section_of_dirac_neutrinos,
    electromagnetic_term,
    interference_in_azimuth,
    weak_term,
)
from derivations.neutrino_electron.events import azimuthal_distribution
from derivations.neutrino_electron.kinematics import (
    end_of_recoil,
    lowest_energy,
    recoil_angle,
    recoil_cosine,
    transverse_momentum,
)
from derivations.neutrino_electron.majorana import (
    cross_section_of_majorana_neutrinos,
    electromagnetic_term_majorana,
    interference_in_azimuth_majorana,
    weak_term_majorana,
)
from derivations.neutrino_electron.optimum import asymmetry_by_moment, best_moment, best_survival_probability
from derivations.neutrino_electron.recoil_integrals import (
    electromagnetic_recoil_integral,
    interference_recoil_integral,
    interference_recoil_integral_majorana,
    weak_recoil_integral,
    weak_recoil_integral_of_antineutrinos,
)
from derivations.neutrino_electron.slopes import (
    electromagnetic_slope,
    electromagnetic_slope_majorana,
    interference_slope,
    interference_slope_majorana,
    weak_slope,
    weak_slope_majorana,
)
from derivations.neutrino_electron.spectra import boron_shape, pp_shape
from derivations.neutrino_electron.spin_state import partial_polarisation
from derivations.neutrino_electron.symbols import (
    END_OF_RECOIL,
    a_em,
    a_int,
    a_weak,
    alpha_em,
    big_n_em,
    coherence,
    dm2,
    dsigma_dt_dphi,
    dsigma_dt_dphi_m,
    dsigma_em,
    dsigma_em_m,
    dsigma_int,
    dsigma_int_m,
    dsigma_weak,
    dsigma_weak_m,
    g_fermi,
    m_electron,
    mu_12_in_bohr,
    mu_b,
    mu_nu,
    mu_nu_in_bohr,
    n_em,
    n_int,
    n_weak,
    omega_max,
    omega_nu,
    p_conv,
    p_surv,
    phi,
    phi_prime,
    scale_height,
    sin2_theta_w,
    t_recoil,
    t_threshold,
    v_cc,
    v_nc,
    weak_e,
    weak_mubar,
)

BOTH_PRECISIONS = ("double", "single")
BEFORE_THE_END = Range(
    "1e-9", END_OF_RECOIL * sp.Rational("0.999999"), "log", "the slope of the interference diverges at T_max"
)
CONSTANTS = (sin2_theta_w, m_electron, g_fermi, alpha_em)
BOTH_INTERFERENCES = {dsigma_int: interference_in_azimuth, dsigma_int_m: interference_in_azimuth_majorana}

kernel(
    "neutrino_electron.recoil_kinematics",
    "Largest recoil energy, and momentum across, cosine and angle of the electron for a given recoil energy.",
    outputs=[end_of_recoil, transverse_momentum, recoil_cosine, recoil_angle],
    variables=[omega_nu, t_recoil],
    parameters=[m_electron],
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.lowest_energy",
    "Lowest neutrino energy that can give a recoil energy.",
    outputs=[lowest_energy],
    variables=[t_recoil],
    parameters=[m_electron],
    domain={t_recoil: Range("1e-9", 20, "log")},
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.dirac_cross_section",
    "Cross section per recoil energy and azimuth of a partly converted Dirac neutrino, and its three terms.",
    outputs=[
        (dsigma_dt_dphi, cross_section_of_dirac_neutrinos),
        (dsigma_weak, weak_term),
        (dsigma_em, electromagnetic_term),
        (dsigma_int, interference_in_azimuth),
    ],
    variables=[omega_nu, t_recoil, phi],
    parameters=[p_surv, mu_nu_in_bohr, *CONSTANTS],
    steps=BOTH_INTERFERENCES,
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.majorana_cross_section",
    "The same for Majorana neutrinos: nu_e and anti-nu_mu with a transition moment, both outgoing states.",
    outputs=[
        (dsigma_dt_dphi_m, cross_section_of_majorana_neutrinos),
        (dsigma_weak_m, weak_term_majorana),
        (dsigma_em_m, electromagnetic_term_majorana),
        (dsigma_int_m, interference_in_azimuth_majorana),
    ],
    variables=[omega_nu, t_recoil, phi],
    parameters=[p_surv, mu_12_in_bohr, *CONSTANTS],
    steps=BOTH_INTERFERENCES,
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.dirac_slopes",
    "Derivatives of the three terms of a Dirac neutrino with respect to the recoil energy.",
    outputs=[weak_slope, electromagnetic_slope, interference_slope],
    variables=[omega_nu, t_recoil, phi],
    parameters=[p_surv, mu_nu_in_bohr, *CONSTANTS],
    domain={t_recoil: BEFORE_THE_END},
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.majorana_slopes",
    "Derivatives of the three terms of Majorana neutrinos with respect to the recoil energy.",
    outputs=[weak_slope_majorana, electromagnetic_slope_majorana, interference_slope_majorana],
    variables=[omega_nu, t_recoil, phi],
    parameters=[p_surv, mu_12_in_bohr, *CONSTANTS],
    domain={t_recoil: BEFORE_THE_END},
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.recoil_integrals",
    "All terms integrated over the recoil above a threshold: weak at P_e = 1 and 0, em at mu_B, interferences at mu_B, "
    "full polarisation and phi = 0. What (11) needs at one neutrino energy.",
    outputs=[
        weak_recoil_integral,
        weak_recoil_integral_of_antineutrinos,
        electromagnetic_recoil_integral,
        interference_recoil_integral,
        interference_recoil_integral_majorana,
    ],
    variables=[omega_nu, t_threshold],
    parameters=list(CONSTANTS),
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.polarisation",
    "Transverse polarisation of a partly coherent state. P_e and 1 - P_e are separate, so that neither loses digits.",
    outputs=[partial_polarisation],
    variables=[p_surv, p_conv],
    parameters=[coherence],
    validity=[Validity(sp.Le(p_surv + p_conv, sp.Rational("1.000001")), "P_e + P_mu = 1")],
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.azimuthal_distribution",
    "Events per azimuth from their weak, electromagnetic and interference parts.",
    outputs=[azimuthal_distribution],
    variables=[phi],
    parameters=[n_weak, n_em, n_int],
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.asymmetries",
    "Maximal, integrated and differential asymmetry, and events in the half planes beyond phi'.",
    outputs=[
        maximal_asymmetry,
        integrated_asymmetry_of_events,
        differential_asymmetry,
        first_half_plane,
        second_half_plane,
    ],
    variables=[phi_prime, n_weak, n_em, n_int],
    parameters=[],
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.asymmetry_by_moment",
    "Maximal asymmetry for a moment, the best moment and the asymmetry there, from events per power of the moment. "
    "The unit of the moment is that of a_int and a_em.",
    outputs=[asymmetry_by_moment, best_moment],
    variables=[mu_nu, a_weak, a_em, a_int],
    parameters=[],
    domain={mu_nu: Range("1e-6", 1, "log")},
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.best_survival",
    "Survival probability at which the asymmetry is largest for a given moment.",
    outputs=[best_survival_probability],
    variables=[big_n_em, weak_e, weak_mubar],
    parameters=[],
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.resonant_conversion",
    "Conversion in the Sun: adiabaticity, probability to jump and its complement, mixing at production, and the "
    "conversion probability with it and far above the resonance.",
    outputs=[
        landau_zener_probability,
        probability_to_follow,
        level_splitting,
        populations,
        mixing_angle,
        conversion_probability,
        conversion_far_from_resonance,
    ],
    variables=[omega_nu, dm2, mu_b],
    parameters=[v_cc, v_nc, scale_height],
    domain={mu_b: Range("1e-24", sp.sqrt(50 * dm2 / (omega_nu * scale_height)), "log", "Q <= 800, P_LZ > 1e-273")},
)

kernel(
    "neutrino_electron.pp_shape",
    "Allowed shape of the pp spectrum with the Coulomb factor, not normalised.",
    outputs=[pp_shape],
    variables=[omega_nu],
    parameters=[omega_max, m_electron, alpha_em],
    domain={omega_nu: Range("1e-3", omega_max * sp.Rational("0.9999")), omega_max: Range("0.40", "0.43")},
    precisions=BOTH_PRECISIONS,
)

kernel(
    "neutrino_electron.boron_shape",
    "Fitted shape of the 8B spectrum.",
    outputs=[boron_shape],
    variables=[omega_nu],
    parameters=[omega_max],
    domain={omega_nu: Range("1e-3", omega_max * sp.Rational("0.9999")), omega_max: Range(14, 16)},
    precisions=BOTH_PRECISIONS,
)
