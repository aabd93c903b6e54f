"""Kernels of absorption and of the drift ratio (ando2003, Sec. V): which equations become code, with which inputs.

mu_e -> -infinity is the case without electrons: at mu_e = -40 T, f_e is below the rounding error of 1 - f_e = 1.
"""

from __future__ import annotations

from sympy import Lt, Rational

from derivations.core import Range, Validity, kernel
from derivations.neutrino_nucleon.absorption import absorption_asymmetry, absorption_opacity
from derivations.neutrino_nucleon.absorption_drift import (
    absorption_drift,
    absorption_opacity_with_emission,
    total_opacity,
)
from derivations.neutrino_nucleon.couplings import absorption_couplings, neutron_scattering_couplings
from derivations.neutrino_nucleon.drift_ratio import (
    drift_ratio_integrands,
    electron_neutrino_deviation,
    muon_neutrino_deviation,
)
from derivations.neutrino_nucleon.estimates import validity_bound
from derivations.neutrino_nucleon.flux import scattering_opacity
from derivations.neutrino_nucleon.momentum_asymmetry import momentum_asymmetry_integrands
from derivations.neutrino_nucleon.nondegenerate import fugacity as fugacity_of_nucleons
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    E_e,
    R_nu,
    T,
    T_eff_e,
    T_eff_mu,
    c_A,
    c_A_abs,
    c_V,
    c_V_abs,
    d2delta_U_dk2,
    d2delta_U_mu_dk2,
    ddelta_U_dk,
    ddelta_U_mu_dk,
    delta_np,
    delta_U,
    delta_U_e,
    delta_U_mu,
    drift_factor_abs,
    dU_dr,
    eB,
    eps_1,
    eps_2,
    eps_3,
    eps_abs,
    fugacity,
    g_A,
    k,
    kappa_0,
    kappa_abs_star,
    kappa_tot,
    m,
    mu_B_B,
    mu_Bn_B,
    mu_Bp_B,
    mu_e,
    mu_n_anom,
    mu_nu,
    mu_p_anom,
    n,
    n_n,
    sin2_theta_W,
)

BOTH_PRECISIONS = ("double", "single")
WIDE = Range(Rational(1, 100) * T, 20 * T)
ELECTRONS = Range(-40 * T, 20 * T)
DENSE = Range(1, 50000, "log")  # up to 10^13 g cm^-3
MATTER = {k: WIDE, mu_e: ELECTRONS, n: DENSE, n_n: DENSE}
SCATTERING = (c_V, c_A, F_2)
ABSORPTION = (c_V_abs, c_A_abs)
FIELD = (mu_Bn_B, mu_Bp_B, eB)
OPACITIES = (G_F, n, n_n, delta_np, mu_e, mu_nu, T)
HEAVY = Validity(Lt(4 * k**2, m * T), "expansion in recoil: k < (m T)^(1/2)/2")
LEVELS = Validity(Lt(eB, E_e**2), "first order in the field: eB < (k + m_n - m_p)^2")

couplings = kernel(
    "neutrino_nucleon.couplings",
    "Couplings of scattering and absorption on neutrons, from g_A, sin^2 theta_W and the moments of Table I",
    outputs=(neutron_scattering_couplings, absorption_couplings),
    variables=(g_A, sin2_theta_W, mu_p_anom, mu_n_anom),
    parameters=(),
    precisions=BOTH_PRECISIONS,
)

opacity = kernel(
    "neutrino_nucleon.opacity",
    "Opacities of scattering, of absorption without and with stimulated absorption, and of both together",
    outputs=(scattering_opacity, absorption_opacity, absorption_opacity_with_emission, total_opacity),
    variables=(k,),
    parameters=(*OPACITIES, c_V, c_A, *ABSORPTION),
    domain=MATTER,
    precisions=BOTH_PRECISIONS,
)

SPECTRUM = (delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2)
SCATTERED = (eps_1, eps_2, eps_3, *SPECTRUM)
ABSORBED = (eps_abs, kappa_abs_star, kappa_tot, delta_U_e)

ASYMMETRY = {
    "outputs": (absorption_asymmetry, (drift_factor_abs, absorption_drift)),
    "variables": (k,),
    "parameters": (*OPACITIES, c_V, c_A, *ABSORPTION, *FIELD),
    "domain": MATTER,
    "validity": (LEVELS,),
}

asymmetry_of_absorption = kernel(
    "neutrino_nucleon.absorption_drift",
    "Asymmetry coefficient of absorption in a field, and the factor of delta U in the drift flux that it causes",
    **ASYMMETRY,
    precisions=BOTH_PRECISIONS,
)

asymmetry_of_absorption_as_printed = kernel(
    "neutrino_nucleon.absorption_drift_printed",
    "The same with the formulas as the paper prints them",
    form="printed",
    **ASYMMETRY,
    precisions=BOTH_PRECISIONS,
)

spectra = kernel(
    "neutrino_nucleon.spectra",
    "Deviations from equilibrium of the energy densities of electron and of muon or tau neutrinos with effective "
    "temperatures, and derivatives of the second",
    outputs=(electron_neutrino_deviation, muon_neutrino_deviation),
    variables=(k, T_eff_e, T_eff_mu),
    parameters=(T, mu_nu),
    domain={k: WIDE},
    precisions=BOTH_PRECISIONS,
)

# The coefficients and deviations are inputs, and not computed here: where a spectrum is that of equilibrium but for a
# chemical potential, the terms of the numerator cancel to many digits, and only so the loss is there to be seen.
drift_ratio = kernel(
    "neutrino_nucleon.drift_ratio",
    "Integrands over k of the ratio of drift fluxes, scattering over absorption",
    outputs=(drift_ratio_integrands,),
    variables=(k, *SCATTERED, *ABSORBED),
    parameters=(),
    domain={
        k: Range(Rational(1, 100), 200, "log"),
        **dict.fromkeys((eps_1, eps_2, eps_3, eps_abs), Range(-10, 10, "symlog")),
        **dict.fromkeys((delta_U_e, *SPECTRUM), Range(-(10**4), 10**4, "symlog")),
        kappa_abs_star: Range(Rational(1, 10**20), Rational(1, 10**8), "log"),
        kappa_tot: Range(kappa_abs_star, Rational(1, 10**7), "log", "kappa_tot >= kappa_abs_star"),
    },
    precisions=BOTH_PRECISIONS,
)

conditions = kernel(
    "neutrino_nucleon.conditions",
    "What decides whether the expansions hold: fugacity of the nucleons, and the lowest neutrino energy "
    "(its modulus; it has the sign of the magnetic moment)",
    outputs=((fugacity, fugacity_of_nucleons), validity_bound),
    variables=(n, mu_B_B),
    parameters=(T, m),
    domain={n: DENSE},
    precisions=BOTH_PRECISIONS,
)

SPHERE = {
    "outputs": (momentum_asymmetry_integrands,),
    "variables": (k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr),
    "parameters": (T, mu_nu, m, *SCATTERING, mu_B_B),
    "domain": {
        k: WIDE,
        R_nu: Range(10**16, 10**18, "log"),
        delta_U: Range(-(10**4), 10**4, "symlog"),
        ddelta_U_dk: Range(-(10**3), 10**3, "symlog"),
        d2delta_U_dk2: Range(-(10**3), 10**3, "symlog"),
        kappa_0: Range(Rational(1, 10**20), Rational(1, 10**12), "log"),
        dU_dr: Range(Rational(-1, 10**10), Rational(-1, 10**20), condition="U falls outwards"),
    },
    "validity": (HEAVY,),
}

momentum_asymmetry = kernel(
    "neutrino_nucleon.momentum_asymmetry",
    "Integrands over k of the momentum asymmetry by scattering, for given spectra at the neutrinosphere",
    **SPHERE,
)

momentum_asymmetry_as_printed = kernel(
    "neutrino_nucleon.momentum_asymmetry_printed",
    "The same with the formulas as the paper prints them",
    form="printed",
    **SPHERE,
)
