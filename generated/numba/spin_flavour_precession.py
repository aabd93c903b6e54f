"""Process spin_flavour_precession: spin-flavour precession in a decentred dipole, and pulsar kicks

Generated; regenerate with: nukernels build
"""

import numpy as np
from numba import njit


@njit(cache=True, error_model="numpy")
def adiabaticity(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e):
    """spin_flavour_precession.adiabaticity

    Adiabaticity in matter with all constants from CODATA, and conversion probability.

    Equation  nardi2000:6 adiabaticity in matter: derived form (corrected, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  rho14 [1] from 0.0001 to 20: density in 10^14 g cm^-3
    Variable  mu_nu_in_bohr [1] from 1e-15 to 1e-09: transition moment in Bohr magnetons
    Variable  b15 [1] from 0.001 to 100: transverse field at the layer in 10^15 G
    Variable  l_rho_km [1] from 0.1 to 1000: length over which the density changes, in km
    Parameter y_e [1] from 0 to 0.9: electrons per baryon
    Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:6)
    Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   8e9707c190677653
    """
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = 1.291928490892338e+21*(x0*x0)*np.sqrt(2.0)/(1.0 - y_e)
    # The rest.
    gamma_ad = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km*x1/rho14  # nardi2000:6
    p_conv = -np.expm1(gamma_ad*-(0.5*np.pi))  # nardi2000:5
    return gamma_ad, p_conv


@njit(cache=True, error_model="numpy")
def adiabaticity_outside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    rho14_outside = (rho14 < 1.0/10000.0) or (20.0 < rho14)
    mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/1000000000000000.0) or (1.0/1000000000.0 < mu_nu_in_bohr)
    b15_outside = (b15 < 1.0/1000.0) or (100.0 < b15)
    l_rho_km_outside = (l_rho_km < 1.0/10.0) or (1000.0 < l_rho_km)
    y_e_outside = (y_e < 0.0) or (9.0/10.0 < y_e)
    return (
        (int(rho14_outside) << 0)
        | (int(mu_nu_in_bohr_outside) << 1)
        | (int(b15_outside) << 2)
        | (int(l_rho_km_outside) << 3)
        | (int(y_e_outside) << 4)
    )


@njit(cache=True, error_model="numpy")
def adiabaticity_array(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_ad_out, p_conv_out):
    """adiabaticity of the arrays rho14, mu_nu_in_bohr, b15, l_rho_km into gamma_ad_out, p_conv_out."""
    for nk_i in range(gamma_ad_out.size):
        gamma_ad_out[nk_i], p_conv_out[nk_i] = adiabaticity(rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
            l_rho_km[nk_i], y_e)


@njit(cache=True, error_model="numpy")
def adiabaticity_with_number(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front):
    """spin_flavour_precession.adiabaticity_with_number

    The same for any number in front of (6); the print has 1.04.

    Equation  nardi2000:6.scaling adiabaticity with number: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  rho14 [1] from 0.0001 to 20: density in 10^14 g cm^-3
    Variable  mu_nu_in_bohr [1] from 1e-15 to 1e-09: transition moment in Bohr magnetons
    Variable  b15 [1] from 0.001 to 100: transverse field at the layer in 10^15 G
    Variable  l_rho_km [1] from 0.1 to 1000: length over which the density changes, in km
    Parameter y_e [1] from 0 to 0.9: electrons per baryon
    Parameter gamma_front [1] from 0.1 to 10: number in front of (6)
    Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:6.scaling)
    Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   5890bc6d75927d10
    """
    x0 = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km
    gamma_ad = x0*(2.888888888888889e+22*gamma_front/(1.0 - y_e))/rho14  # nardi2000:6.scaling
    p_conv = -np.expm1(gamma_ad*-(0.5*np.pi))  # nardi2000:5
    return gamma_ad, p_conv


@njit(cache=True, error_model="numpy")
def adiabaticity_with_number_outside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    rho14_outside = (rho14 < 1.0/10000.0) or (20.0 < rho14)
    mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/1000000000000000.0) or (1.0/1000000000.0 < mu_nu_in_bohr)
    b15_outside = (b15 < 1.0/1000.0) or (100.0 < b15)
    l_rho_km_outside = (l_rho_km < 1.0/10.0) or (1000.0 < l_rho_km)
    y_e_outside = (y_e < 0.0) or (9.0/10.0 < y_e)
    gamma_front_outside = (gamma_front < 1.0/10.0) or (10.0 < gamma_front)
    return (
        (int(rho14_outside) << 0)
        | (int(mu_nu_in_bohr_outside) << 1)
        | (int(b15_outside) << 2)
        | (int(l_rho_km_outside) << 3)
        | (int(y_e_outside) << 4)
        | (int(gamma_front_outside) << 5)
    )


@njit(cache=True, error_model="numpy")
def adiabaticity_with_number_array(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front, gamma_ad_out, p_conv_out):
    """adiabaticity_with_number of the arrays rho14, mu_nu_in_bohr, b15, l_rho_km into gamma_ad_out, p_conv_out."""
    for nk_i in range(gamma_ad_out.size):
        gamma_ad_out[nk_i], p_conv_out[nk_i] = adiabaticity_with_number(rho14[nk_i], mu_nu_in_bohr[nk_i], b15[nk_i],
            l_rho_km[nk_i], y_e, gamma_front)


@njit(cache=True, error_model="numpy")
def asymmetry(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau):
    """spin_flavour_precession.asymmetry

    Asymmetry of sterile and unconverted neutrinos together.

    Equation  nardi2000:t-weights asymmetry of both: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  frac_sterile [1] from 0.01 to 0.99: fraction converted
    Variable  asym_s [1] from -1 to 1: asymmetry of the sterile neutrinos
    Variable  asym_tau [1] from -1 to 1: asymmetry of the unconverted
    Variable  e_mean_s [MeV] from 1 to 300: mean energy of the sterile neutrinos
    Variable  e_mean_tau [MeV] from 1 to 300: mean energy of the unconverted
    Output    asym_total [1]: asymmetry of both (nardi2000:t-weights)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   fc840830967092ad
    """
    x0 = frac_sterile*e_mean_s
    x1 = e_mean_tau*(1.0 - frac_sterile)
    asym_total = (x0*asym_s + x1*asym_tau)/(x0 + x1)  # nardi2000:t-weights
    return asym_total


@njit(cache=True, error_model="numpy")
def asymmetry_outside(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    frac_sterile_outside = (frac_sterile < 1.0/100.0) or (99.0/100.0 < frac_sterile)
    asym_s_outside = (asym_s < -1.0) or (1.0 < asym_s)
    asym_tau_outside = (asym_tau < -1.0) or (1.0 < asym_tau)
    e_mean_s_outside = (e_mean_s < 1.0) or (300.0 < e_mean_s)
    e_mean_tau_outside = (e_mean_tau < 1.0) or (300.0 < e_mean_tau)
    return (
        (int(frac_sterile_outside) << 0)
        | (int(asym_s_outside) << 1)
        | (int(asym_tau_outside) << 2)
        | (int(e_mean_s_outside) << 3)
        | (int(e_mean_tau_outside) << 4)
    )


@njit(cache=True, error_model="numpy")
def asymmetry_array(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau, asym_total_out):
    """asymmetry of the arrays frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau into asym_total_out."""
    for nk_i in range(asym_total_out.size):
        asym_total_out[nk_i] = asymmetry(frac_sterile[nk_i], asym_s[nk_i], asym_tau[nk_i], e_mean_s[nk_i],
            e_mean_tau[nk_i])


@njit(cache=True, error_model="numpy")
def backward_ray(cos_exit, layer_ratio):
    """spin_flavour_precession.backward_ray

    Length of the core along the ray that reaches a layer outside it in a direction.

    Equation  nardi2000:t-chord backward ray: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  cos_exit [1] from -1 to 1: cosine of a direction from the outward radius
    Parameter layer_ratio [1] from 1 to 3: radius of the layer over that of the core
    Output    chord [1]: length of the backward ray inside the core over R_c (nardi2000:t-chord)
    Validity  layer outside the core
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   c0896be4f2371e88
    """
    x0 = layer_ratio*layer_ratio*(1.0 + cos_exit)*(1.0 - cos_exit)
    x1 = (x0 <= 1.0) and (0.0 < cos_exit)
    chord = (2.0*np.sqrt(1.0 - x0 if x1 else 1.0) if x1 else 0.0) if (x0 == x0) else x0  # nardi2000:t-chord
    return chord


@njit(cache=True, error_model="numpy")
def backward_ray_outside(cos_exit, layer_ratio):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    cos_exit_outside = (cos_exit < -1.0) or (1.0 < cos_exit)
    validity_1_outside = layer_ratio < 1.0
    layer_ratio_outside = validity_1_outside or (3.0 < layer_ratio)
    return (
        (int(cos_exit_outside) << 0)
        | (int(layer_ratio_outside) << 1)
        | (int(validity_1_outside) << 2)
    )


@njit(cache=True, error_model="numpy")
def backward_ray_array(cos_exit, layer_ratio, chord_out):
    """backward_ray of the arrays cos_exit into chord_out."""
    for nk_i in range(chord_out.size):
        chord_out[nk_i] = backward_ray(cos_exit[nk_i], layer_ratio)


@njit(cache=True, error_model="numpy")
def cross_section(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p):
    """spin_flavour_precession.cross_section

    Differential, total and transport cross section, mean cosine and mean free path.

    Equation  nardi2000:10 isotropic coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:11 cosine coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:9 differential cross section: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:9.total integrated cross sections: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:9.mfp mean free path: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
    Variable  cos_scatter [1] from -1 to 1: scattering cosine
    Variable  n_nucleon [MeV^3] from 1 to 10000000: number density of nucleons
    Parameter g_fermi [MeV^-2] from 1.1663e-11 to 1.1664e-11: Fermi constant
    Parameter c_vector_n [1] from -1.5 to 1.5: vector coupling of neutrons
    Parameter c_vector_p [1] from -1.5 to 1.5: vector coupling of protons
    Parameter c_axial_n [1] from -1.5 to 1.5: axial coupling of neutrons
    Parameter c_axial_p [1] from -1.5 to 1.5: axial coupling of protons
    Parameter y_n [1] from 0.1 to 1: neutrons per baryon
    Parameter y_p [1] from 0.01 to 0.9: protons per baryon
    Output    dsigma_dcos [MeV^-2]: differential cross section per nucleon (nardi2000:9)
    Output    sigma_elastic [MeV^-2]: cross section per nucleon (nardi2000:9.total)
    Output    sigma_transport [MeV^-2]: transport cross section per nucleon (nardi2000:9.total)
    Output    mean_cos [1]: mean scattering cosine (nardi2000:9.total)
    Output    mfp [MeV^-1]: mean free path (nardi2000:9.mfp)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   e178aea5875b71d9
    """
    # What depends on parameters alone.
    x0 = g_fermi*g_fermi
    x1 = y_n*(c_vector_n*c_vector_n + 3.0*(c_axial_n*c_axial_n))
    c1_coupling = x1 + y_p*(c_vector_p*c_vector_p + 3.0*(c_axial_p*c_axial_p))  # nardi2000:10
    x2 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n))
    c2_coupling = x2 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p))  # nardi2000:11
    x3 = 0.125*x0/np.pi
    mean_cos = 1.0/3.0*c2_coupling/c1_coupling  # nardi2000:9.total
    # The rest.
    x4 = e_nu*e_nu
    dsigma_dcos = x4*(x3*c1_coupling + x3*c2_coupling*cos_scatter)  # nardi2000:9
    sigma_elastic = x4*(0.25*c1_coupling*x0/np.pi)  # nardi2000:9.total
    sigma_transport = x4*(1.0/12.0*x0*(3.0*c1_coupling - c2_coupling)/np.pi)  # nardi2000:9.total
    mfp = 1.0/(n_nucleon*sigma_elastic)  # nardi2000:9.mfp
    return dsigma_dcos, sigma_elastic, sigma_transport, mean_cos, mfp


@njit(cache=True, error_model="numpy")
def cross_section_outside(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n,
    y_p):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    e_nu_outside = (e_nu < 1.0/100.0) or (1000.0 < e_nu)
    cos_scatter_outside = (cos_scatter < -1.0) or (1.0 < cos_scatter)
    n_nucleon_outside = (n_nucleon < 1.0) or (10000000.0 < n_nucleon)
    g_fermi_outside = (g_fermi < 11663.0/1000000000000000.0) or (729.0/62500000000000.0 < g_fermi)
    c_vector_n_outside = (c_vector_n < -1.5) or (1.5 < c_vector_n)
    c_vector_p_outside = (c_vector_p < -1.5) or (1.5 < c_vector_p)
    c_axial_n_outside = (c_axial_n < -1.5) or (1.5 < c_axial_n)
    c_axial_p_outside = (c_axial_p < -1.5) or (1.5 < c_axial_p)
    y_n_outside = (y_n < 1.0/10.0) or (1.0 < y_n)
    y_p_outside = (y_p < 1.0/100.0) or (9.0/10.0 < y_p)
    return (
        (int(e_nu_outside) << 0)
        | (int(cos_scatter_outside) << 1)
        | (int(n_nucleon_outside) << 2)
        | (int(g_fermi_outside) << 3)
        | (int(c_vector_n_outside) << 4)
        | (int(c_vector_p_outside) << 5)
        | (int(c_axial_n_outside) << 6)
        | (int(c_axial_p_outside) << 7)
        | (int(y_n_outside) << 8)
        | (int(y_p_outside) << 9)
    )


@njit(cache=True, error_model="numpy")
def cross_section_array(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p,
    dsigma_dcos_out, sigma_elastic_out, sigma_transport_out, mean_cos_out, mfp_out):
    """cross_section of the arrays e_nu, cos_scatter, n_nucleon into dsigma_dcos_out, sigma_elastic_out, sigma_transport_out, mean_cos_out, mfp_out."""
    for nk_i in range(dsigma_dcos_out.size):
        dsigma_dcos_out[nk_i], sigma_elastic_out[nk_i], sigma_transport_out[nk_i], mean_cos_out[nk_i], mfp_out[nk_i] = cross_section(
            e_nu[nk_i], cos_scatter[nk_i], n_nucleon[nk_i], g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n,
            y_p)


@njit(cache=True, error_model="numpy")
def cross_section_coefficients(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p):
    """spin_flavour_precession.cross_section_coefficients

    C_1 and C_2 from couplings and abundances.

    Equation  nardi2000:10 isotropic coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:11 cosine coefficient: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  c_vector_n [1] from -1.5 to 1.5: vector coupling of neutrons
    Variable  c_vector_p [1] from -1.5 to 1.5: vector coupling of protons
    Variable  c_axial_n [1] from -1.5 to 1.5: axial coupling of neutrons
    Variable  c_axial_p [1] from -1.5 to 1.5: axial coupling of protons
    Variable  y_n [1] from 0.1 to 1: neutrons per baryon
    Variable  y_p [1] from 0.01 to 0.9: protons per baryon
    Output    c1_coupling [1]: isotropic coefficient (nardi2000:10)
    Output    c2_coupling [1]: coefficient of the cosine (nardi2000:11)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   65cadfbb86845816
    """
    x0 = y_n*(c_vector_n*c_vector_n + 3.0*(c_axial_n*c_axial_n))
    c1_coupling = x0 + y_p*(c_vector_p*c_vector_p + 3.0*(c_axial_p*c_axial_p))  # nardi2000:10
    x1 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n))
    c2_coupling = x1 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p))  # nardi2000:11
    return c1_coupling, c2_coupling


@njit(cache=True, error_model="numpy")
def cross_section_coefficients_outside(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    c_vector_n_outside = (c_vector_n < -1.5) or (1.5 < c_vector_n)
    c_vector_p_outside = (c_vector_p < -1.5) or (1.5 < c_vector_p)
    c_axial_n_outside = (c_axial_n < -1.5) or (1.5 < c_axial_n)
    c_axial_p_outside = (c_axial_p < -1.5) or (1.5 < c_axial_p)
    y_n_outside = (y_n < 1.0/10.0) or (1.0 < y_n)
    y_p_outside = (y_p < 1.0/100.0) or (9.0/10.0 < y_p)
    return (
        (int(c_vector_n_outside) << 0)
        | (int(c_vector_p_outside) << 1)
        | (int(c_axial_n_outside) << 2)
        | (int(c_axial_p_outside) << 3)
        | (int(y_n_outside) << 4)
        | (int(y_p_outside) << 5)
    )


@njit(cache=True, error_model="numpy")
def cross_section_coefficients_array(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, c1_coupling_out,
    c2_coupling_out):
    """cross_section_coefficients of the arrays c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p into c1_coupling_out, c2_coupling_out."""
    for nk_i in range(c1_coupling_out.size):
        c1_coupling_out[nk_i], c2_coupling_out[nk_i] = cross_section_coefficients(c_vector_n[nk_i], c_vector_p[nk_i],
            c_axial_n[nk_i], c_axial_p[nk_i], y_n[nk_i], y_p[nk_i])


@njit(cache=True, error_model="numpy")
def crossing(mu_b, slope_v):
    """spin_flavour_precession.crossing

    Adiabaticity and conversion probability from the transition energy mu B and the gradient of the potential.

    Equation  nardi2000:5.gamma adiabaticity: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:5 conversion probability: arranged form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  mu_b [MeV] from 1e-14 to 1e-08: transition moment times transverse field
    Variable  slope_v [MeV^2] from 1e-26 to 1e-18: gradient of the potential at the resonance
    Output    gamma_ad [1]: adiabaticity at the resonance (nardi2000:5.gamma)
    Output    p_conv [1]: conversion probability at one crossing (nardi2000:5)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   c880726cdf5831ad
    """
    gamma_ad = mu_b*mu_b*4.0/slope_v  # nardi2000:5.gamma
    p_conv = -np.expm1(gamma_ad*-(0.5*np.pi))  # nardi2000:5
    return gamma_ad, p_conv


@njit(cache=True, error_model="numpy")
def crossing_outside(mu_b, slope_v):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_b_outside = (mu_b < 1.0/100000000000000.0) or (1.0/100000000.0 < mu_b)
    slope_v_outside = (slope_v < 1e-26) or (1e-18 < slope_v)
    return (
        (int(mu_b_outside) << 0)
        | (int(slope_v_outside) << 1)
    )


@njit(cache=True, error_model="numpy")
def crossing_array(mu_b, slope_v, gamma_ad_out, p_conv_out):
    """crossing of the arrays mu_b, slope_v into gamma_ad_out, p_conv_out."""
    for nk_i in range(gamma_ad_out.size):
        gamma_ad_out[nk_i], p_conv_out[nk_i] = crossing(mu_b[nk_i], slope_v[nk_i])


@njit(cache=True, error_model="numpy")
def dipole_field(cos_theta_dip, sin_theta_dip, x_dip, b_max):
    """spin_flavour_precession.dipole_field

    Components and modulus of the decentred dipole's field on a sphere.

    Equation  nardi2000:t-dipole dipole field: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:t-dipole.modulus field modulus: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  cos_theta_dip [1] from -1 to 1: cosine of the angle from the dipole axis at the centre
    Variable  sin_theta_dip [1] from 0 to 1: sine of that angle
    Parameter x_dip [1] from 0 to 0.95: displacement of the dipole over the radius of the layer
    Parameter b_max [MeV^2] from 0.001 to 1000: largest modulus of the field on the layer
    Output    b_radial [MeV^2]: radial component of the field (nardi2000:t-dipole)
    Output    b_polar [MeV^2]: polar component of the field (nardi2000:t-dipole)
    Output    b_modulus [MeV^2]: modulus of the field (nardi2000:t-dipole.modulus)
    Validity  cos^2 + sin^2 = 1 of the place
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   329caadf5c866685
    """
    # What depends on parameters alone.
    x0 = 1.0 - x_dip
    x1 = 3.0*x_dip
    x2 = 0.5*b_max*(x0*x0*x0)
    # The rest.
    x3 = cos_theta_dip - x_dip
    x4 = x3*x3
    x5 = x2*2.0*cos_theta_dip
    x6 = sin_theta_dip*sin_theta_dip
    x7 = x6 + x4
    x8 = x7*x7
    x9 = 1.0/(np.sqrt(x7)*x8)
    b_radial = (x4*x5 + x6*(x5 - x2*x1))*x9  # nardi2000:t-dipole
    b_polar = sin_theta_dip*(x7 + (x1*cos_theta_dip - x_dip*x1))*x9*x2  # nardi2000:t-dipole
    b_modulus = np.sqrt(x6 + x4*4.0)*x2/x8  # nardi2000:t-dipole.modulus
    return b_radial, b_polar, b_modulus


@njit(cache=True, error_model="numpy")
def dipole_field_outside(cos_theta_dip, sin_theta_dip, x_dip, b_max):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    cos_theta_dip_outside = (cos_theta_dip < -1.0) or (1.0 < cos_theta_dip)
    sin_theta_dip_outside = (sin_theta_dip < 0.0) or (1.0 < sin_theta_dip)
    x_dip_outside = (x_dip < 0.0) or (19.0/20.0 < x_dip)
    b_max_outside = (b_max < 1.0/1000.0) or (1000.0 < b_max)
    x0 = np.abs(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - 1.0)
    validity_1_outside = 1.0/1000000000000.0 < x0
    return (
        (int(cos_theta_dip_outside) << 0)
        | (int(sin_theta_dip_outside) << 1)
        | (int(x_dip_outside) << 2)
        | (int(b_max_outside) << 3)
        | (int(validity_1_outside) << 4)
    )


@njit(cache=True, error_model="numpy")
def dipole_field_array(cos_theta_dip, sin_theta_dip, x_dip, b_max, b_radial_out, b_polar_out, b_modulus_out):
    """dipole_field of the arrays cos_theta_dip, sin_theta_dip into b_radial_out, b_polar_out, b_modulus_out."""
    for nk_i in range(b_radial_out.size):
        b_radial_out[nk_i], b_polar_out[nk_i], b_modulus_out[nk_i] = dipole_field(cos_theta_dip[nk_i],
            sin_theta_dip[nk_i], x_dip, b_max)


@njit(cache=True, error_model="numpy")
def energy_ratio(frac_sterile, asym_s, asym_tau, asym_total):
    """spin_flavour_precession.energy_ratio

    Ratio of mean energies that fraction and asymmetries imply.

    Equation  nardi2000:t-weights.ratio implied energy ratio: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  frac_sterile [1] from 0.01 to 0.99: fraction converted
    Variable  asym_s [1] from 0.3 to 0.5: asymmetry of the sterile neutrinos
    Variable  asym_tau [1] from -0.02 to 0.02: asymmetry of the unconverted
    Variable  asym_total [1] from 0.03 to 0.3: asymmetry of both
    Output    energy_ratio [1]: ratio of mean energies (nardi2000:t-weights.ratio)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   6da094f0a64fb027
    """
    x0 = asym_total + (asym_tau - asym_total)*frac_sterile - asym_tau
    energy_ratio = (asym_s - asym_total)*frac_sterile/x0  # nardi2000:t-weights.ratio
    return energy_ratio


@njit(cache=True, error_model="numpy")
def energy_ratio_outside(frac_sterile, asym_s, asym_tau, asym_total):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    frac_sterile_outside = (frac_sterile < 1.0/100.0) or (99.0/100.0 < frac_sterile)
    asym_s_outside = (asym_s < 3.0/10.0) or (0.5 < asym_s)
    asym_tau_outside = (asym_tau < -1.0/50.0) or (1.0/50.0 < asym_tau)
    asym_total_outside = (asym_total < 3.0/100.0) or (3.0/10.0 < asym_total)
    return (
        (int(frac_sterile_outside) << 0)
        | (int(asym_s_outside) << 1)
        | (int(asym_tau_outside) << 2)
        | (int(asym_total_outside) << 3)
    )


@njit(cache=True, error_model="numpy")
def energy_ratio_array(frac_sterile, asym_s, asym_tau, asym_total, energy_ratio_out):
    """energy_ratio of the arrays frac_sterile, asym_s, asym_tau, asym_total into energy_ratio_out."""
    for nk_i in range(energy_ratio_out.size):
        energy_ratio_out[nk_i] = energy_ratio(frac_sterile[nk_i], asym_s[nk_i], asym_tau[nk_i], asym_total[nk_i])


@njit(cache=True, error_model="numpy")
def kick(v_kick_1000, e_total_53, m_pns_15):
    """spin_flavour_precession.kick

    Asymmetry that gives a remnant its velocity.

    Equation  nardi2000:t-momentum momentum balance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  v_kick_1000 [1] from 0.001 to 3: velocity of the remnant in 1000 km/s
    Parameter e_total_53 [1] from 0.03 to 3.4: energy in neutrinos in 3e53 erg
    Parameter m_pns_15 [1] from 0.3 to 2: mass of the remnant in 1.5 solar masses
    Output    dp_fraction [1]: asymmetry of the momentum (nardi2000:t-momentum)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   60473de0ddf73236
    """
    dp_fraction = v_kick_1000*(0.02980551413243076*m_pns_15/e_total_53)  # nardi2000:t-momentum
    return dp_fraction


@njit(cache=True, error_model="numpy")
def kick_outside(v_kick_1000, e_total_53, m_pns_15):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    v_kick_1000_outside = (v_kick_1000 < 1.0/1000.0) or (3.0 < v_kick_1000)
    e_total_53_outside = (e_total_53 < 3.0/100.0) or (17.0/5.0 < e_total_53)
    m_pns_15_outside = (m_pns_15 < 3.0/10.0) or (2.0 < m_pns_15)
    return (
        (int(v_kick_1000_outside) << 0)
        | (int(e_total_53_outside) << 1)
        | (int(m_pns_15_outside) << 2)
    )


@njit(cache=True, error_model="numpy")
def kick_array(v_kick_1000, e_total_53, m_pns_15, dp_fraction_out):
    """kick of the arrays v_kick_1000 into dp_fraction_out."""
    for nk_i in range(dp_fraction_out.size):
        dp_fraction_out[nk_i] = kick(v_kick_1000[nk_i], e_total_53, m_pns_15)


@njit(cache=True, error_model="numpy")
def kick_velocity(dp_fraction, e_total_53, m_pns_15):
    """spin_flavour_precession.kick_velocity

    Velocity from an asymmetry of the total momentum.

    Equation  nardi2000:12.velocity kick velocity: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  dp_fraction [1] from 0 to 1: asymmetry of the momentum
    Parameter e_total_53 [1] from 0.03 to 3.4: energy in neutrinos in 3e53 erg
    Parameter m_pns_15 [1] from 0.3 to 2: mass of the remnant in 1.5 solar masses
    Output    v_kick_1000 [1]: velocity of the remnant in 1000 km/s (nardi2000:12.velocity)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   58325ae21935232e
    """
    v_kick_1000 = dp_fraction*(33.55083879972132*e_total_53/m_pns_15)  # nardi2000:12.velocity
    return v_kick_1000


@njit(cache=True, error_model="numpy")
def kick_velocity_outside(dp_fraction, e_total_53, m_pns_15):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    dp_fraction_outside = (dp_fraction < 0.0) or (1.0 < dp_fraction)
    e_total_53_outside = (e_total_53 < 3.0/100.0) or (17.0/5.0 < e_total_53)
    m_pns_15_outside = (m_pns_15 < 3.0/10.0) or (2.0 < m_pns_15)
    return (
        (int(dp_fraction_outside) << 0)
        | (int(e_total_53_outside) << 1)
        | (int(m_pns_15_outside) << 2)
    )


@njit(cache=True, error_model="numpy")
def kick_velocity_array(dp_fraction, e_total_53, m_pns_15, v_kick_1000_out):
    """kick_velocity of the arrays dp_fraction into v_kick_1000_out."""
    for nk_i in range(v_kick_1000_out.size):
        v_kick_1000_out[nk_i] = kick_velocity(dp_fraction[nk_i], e_total_53, m_pns_15)


@njit(cache=True, error_model="numpy")
def pole_ratio(delta_hat):
    """spin_flavour_precession.pole_ratio

    Ratio of the polar fields on a layer.

    Equation  nardi2000:t-pole-ratio pole ratio: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  delta_hat [1] from 0 to 0.95: displacement in radii of the layer
    Output    ratio_poles [1]: ratio of the polar fields (nardi2000:t-pole-ratio)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   1a9b5dcd6a01ae8c
    """
    x0 = 1.0 - delta_hat
    x1 = 1.0 + delta_hat
    ratio_poles = x0*x0*x0/(x1*x1*x1)  # nardi2000:t-pole-ratio
    return ratio_poles


@njit(cache=True, error_model="numpy")
def pole_ratio_outside(delta_hat):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    delta_hat_outside = (delta_hat < 0.0) or (19.0/20.0 < delta_hat)
    return (
        (int(delta_hat_outside) << 0)
    )


@njit(cache=True, error_model="numpy")
def pole_ratio_array(delta_hat, ratio_poles_out):
    """pole_ratio of the arrays delta_hat into ratio_poles_out."""
    for nk_i in range(ratio_poles_out.size):
        ratio_poles_out[nk_i] = pole_ratio(delta_hat[nk_i])


@njit(cache=True, error_model="numpy")
def potential(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2):
    """spin_flavour_precession.potential

    Potential of a tau antineutrino with the polarisation of the medium, and the vacuum splitting.

    Equation  nardi2000:4 resonance condition: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  n_neutron [MeV^3] from 1 to 10000000: number density of neutrons
    Variable  lambda_par_n [1] from -0.1 to 0.1: polarisation of neutrons along the flight
    Variable  lambda_par_p [1] from -0.1 to 0.1: polarisation of protons along the flight
    Variable  lambda_par_e [1] from -0.1 to 0.1: polarisation of electrons along the flight
    Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
    Parameter kappa_n [MeV] from -0.0001 to 0.0001: axial potential of neutrons
    Parameter kappa_p [MeV] from -0.0001 to 0.0001: axial potential of protons
    Parameter kappa_e [MeV] from -0.0001 to 0.0001: axial potential of electrons
    Parameter g_fermi [MeV^-2] from 1.1663e-11 to 1.1664e-11: Fermi constant
    Parameter dm2 [MeV^2] from 1e-06 to 0.01: m_s^2 - m_tau^2
    Output    v_nutaubar [MeV]: potential energy of a tau antineutrino (nardi2000:4)
    Output    gap_vac [MeV]: energy of the sterile state above the active one in vacuum (nardi2000:4)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   24cfdecd6c5b1516
    """
    x0 = kappa_e*lambda_par_e + kappa_n*lambda_par_n + kappa_p*lambda_par_p
    v_nutaubar = 0.5*g_fermi*np.sqrt(2.0)*n_neutron - x0  # nardi2000:4
    gap_vac = 0.5*dm2/e_nu  # nardi2000:4
    return v_nutaubar, gap_vac


@njit(cache=True, error_model="numpy")
def potential_outside(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi,
    dm2):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_neutron_outside = (n_neutron < 1.0) or (10000000.0 < n_neutron)
    lambda_par_n_outside = (lambda_par_n < -1.0/10.0) or (1.0/10.0 < lambda_par_n)
    lambda_par_p_outside = (lambda_par_p < -1.0/10.0) or (1.0/10.0 < lambda_par_p)
    lambda_par_e_outside = (lambda_par_e < -1.0/10.0) or (1.0/10.0 < lambda_par_e)
    e_nu_outside = (e_nu < 1.0/100.0) or (1000.0 < e_nu)
    kappa_n_outside = (kappa_n < -1.0/10000.0) or (1.0/10000.0 < kappa_n)
    kappa_p_outside = (kappa_p < -1.0/10000.0) or (1.0/10000.0 < kappa_p)
    kappa_e_outside = (kappa_e < -1.0/10000.0) or (1.0/10000.0 < kappa_e)
    g_fermi_outside = (g_fermi < 11663.0/1000000000000000.0) or (729.0/62500000000000.0 < g_fermi)
    dm2_outside = (dm2 < 1.0/1000000.0) or (1.0/100.0 < dm2)
    return (
        (int(n_neutron_outside) << 0)
        | (int(lambda_par_n_outside) << 1)
        | (int(lambda_par_p_outside) << 2)
        | (int(lambda_par_e_outside) << 3)
        | (int(e_nu_outside) << 4)
        | (int(kappa_n_outside) << 5)
        | (int(kappa_p_outside) << 6)
        | (int(kappa_e_outside) << 7)
        | (int(g_fermi_outside) << 8)
        | (int(dm2_outside) << 9)
    )


@njit(cache=True, error_model="numpy")
def potential_array(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi,
    dm2, v_nutaubar_out, gap_vac_out):
    """potential of the arrays n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu into v_nutaubar_out, gap_vac_out."""
    for nk_i in range(v_nutaubar_out.size):
        v_nutaubar_out[nk_i], gap_vac_out[nk_i] = potential(n_neutron[nk_i], lambda_par_n[nk_i], lambda_par_p[nk_i],
            lambda_par_e[nk_i], e_nu[nk_i], kappa_n, kappa_p, kappa_e, g_fermi, dm2)


@njit(cache=True, error_model="numpy")
def profiles(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core):
    """spin_flavour_precession.profiles

    Density, its length of change, and temperature.

    Equation  nardi2000:7 density profile: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:t-ell density length: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Equation  nardi2000:8 temperature profile: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  r_ratio [1] from 0.001 to 100: radius over the radius of the core
    Parameter rho_centre [1] from 3 to 20: density at the centre in 10^14 g cm^-3
    Parameter rho_core [1] from 0.5 to 2.9: density at the interface in 10^14 g cm^-3
    Parameter n_core [1] from 0.5 to 4: exponent of the density in the core
    Parameter n_atm [1] from 2.5 to 8: exponent of the density in the atmosphere
    Parameter n_temp [1] from 0 to 3: exponent of the temperature
    Parameter temp_core [MeV] from 1 to 100: temperature of the core
    Parameter r_core [MeV^-1] from 2.5e+16 to 1.1e+17: radius of the core
    Output    rho14 [1]: density in 10^14 g cm^-3 (nardi2000:7)
    Output    l_rho [MeV^-1]: length over which the density changes (nardi2000:t-ell)
    Output    temp [MeV]: temperature (nardi2000:8)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   f8a298a650485969
    """
    # What depends on parameters alone.
    x0 = rho_centre - rho_core
    # The rest.
    x1 = r_ratio <= 1.0
    x2 = np.log(r_ratio)
    x3 = rho_core - np.expm1(x2*n_core)*x0
    x4 = np.exp(x2*(1.0 - n_core) if x1 else x2*-n_atm)
    rho14 = x3 if x1 else x4*rho_core  # nardi2000:7
    l_rho = x3*x4*(r_core/(n_core*x0)) if x1 else r_ratio*(r_core/n_atm)  # nardi2000:t-ell
    temp = temp_core if x1 else np.exp(x2*-n_temp)*temp_core  # nardi2000:8
    return rho14, l_rho, temp


@njit(cache=True, error_model="numpy")
def profiles_outside(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r_ratio_outside = (r_ratio < 1.0/1000.0) or (100.0 < r_ratio)
    rho_centre_outside = (rho_centre < 3.0) or (20.0 < rho_centre)
    rho_core_outside = (rho_core < 0.5) or (29.0/10.0 < rho_core)
    n_core_outside = (n_core < 0.5) or (4.0 < n_core)
    n_atm_outside = (n_atm < 2.5) or (8.0 < n_atm)
    n_temp_outside = (n_temp < 0.0) or (3.0 < n_temp)
    temp_core_outside = (temp_core < 1.0) or (100.0 < temp_core)
    r_core_outside = (r_core < 2.5e+16) or (1.1e+17 < r_core)
    return (
        (int(r_ratio_outside) << 0)
        | (int(rho_centre_outside) << 1)
        | (int(rho_core_outside) << 2)
        | (int(n_core_outside) << 3)
        | (int(n_atm_outside) << 4)
        | (int(n_temp_outside) << 5)
        | (int(temp_core_outside) << 6)
        | (int(r_core_outside) << 7)
    )


@njit(cache=True, error_model="numpy")
def profiles_array(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core, rho14_out, l_rho_out,
    temp_out):
    """profiles of the arrays r_ratio into rho14_out, l_rho_out, temp_out."""
    for nk_i in range(rho14_out.size):
        rho14_out[nk_i], l_rho_out[nk_i], temp_out[nk_i] = profiles(r_ratio[nk_i], rho_centre, rho_core, n_core, n_atm,
            n_temp, temp_core, r_core)


@njit(cache=True, error_model="numpy")
def resonance_energy(v_nutaubar, dm2):
    """spin_flavour_precession.resonance_energy

    Energy that resonates at a potential.

    Equation  nardi2000:4.E energy at resonance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  v_nutaubar [MeV] from 1e-10 to 0.001: potential energy of a tau antineutrino
    Parameter dm2 [MeV^2] from 1e-06 to 0.01: m_s^2 - m_tau^2
    Output    e_nu [MeV]: neutrino energy (nardi2000:4.E)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   11f50e779f84fda3
    """
    e_nu = 0.5*dm2/v_nutaubar  # nardi2000:4.E
    return e_nu


@njit(cache=True, error_model="numpy")
def resonance_energy_outside(v_nutaubar, dm2):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    v_nutaubar_outside = (v_nutaubar < 1.0/10000000000.0) or (1.0/1000.0 < v_nutaubar)
    dm2_outside = (dm2 < 1.0/1000000.0) or (1.0/100.0 < dm2)
    return (
        (int(v_nutaubar_outside) << 0)
        | (int(dm2_outside) << 1)
    )


@njit(cache=True, error_model="numpy")
def resonance_energy_array(v_nutaubar, dm2, e_nu_out):
    """resonance_energy of the arrays v_nutaubar into e_nu_out."""
    for nk_i in range(e_nu_out.size):
        e_nu_out[nk_i] = resonance_energy(v_nutaubar[nk_i], dm2)


@njit(cache=True, error_model="numpy")
def resonance_splitting(v_nutaubar, e_nu):
    """spin_flavour_precession.resonance_splitting

    Delta m^2 that resonates at a potential and energy.

    Equation  nardi2000:4.dm2 splitting at resonance: printed form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  v_nutaubar [MeV] from 1e-10 to 0.001: potential energy of a tau antineutrino
    Variable  e_nu [MeV] from 0.01 to 1000: neutrino energy
    Output    dm2 [MeV^2]: m_s^2 - m_tau^2 (nardi2000:4.dm2)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   7bcfc138d9d9b1c2
    """
    dm2 = 2.0*e_nu*v_nutaubar  # nardi2000:4.dm2
    return dm2


@njit(cache=True, error_model="numpy")
def resonance_splitting_outside(v_nutaubar, e_nu):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    v_nutaubar_outside = (v_nutaubar < 1.0/10000000000.0) or (1.0/1000.0 < v_nutaubar)
    e_nu_outside = (e_nu < 1.0/100.0) or (1000.0 < e_nu)
    return (
        (int(v_nutaubar_outside) << 0)
        | (int(e_nu_outside) << 1)
    )


@njit(cache=True, error_model="numpy")
def resonance_splitting_array(v_nutaubar, e_nu, dm2_out):
    """resonance_splitting of the arrays v_nutaubar, e_nu into dm2_out."""
    for nk_i in range(dm2_out.size):
        dm2_out[nk_i] = resonance_splitting(v_nutaubar[nk_i], e_nu[nk_i])


@njit(cache=True, error_model="numpy")
def scattering_cosine(uniform, c1_coupling, c2_coupling):
    """spin_flavour_precession.scattering_cosine

    Scattering cosine from a uniform random number.

    Equation  nardi2000:9.sampling sampled cosine: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  uniform [1] from 0 to 1: share of the distribution below a cosine
    Parameter c1_coupling [1] from 0.5 to 10: isotropic coefficient
    Parameter c2_coupling [1] from -c1_coupling to c1_coupling: coefficient of the cosine
    Output    cos_scatter [1]: scattering cosine (nardi2000:9.sampling)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   f5f5ed47edd9858e
    """
    # What depends on parameters alone.
    x0 = c1_coupling + c2_coupling
    x1 = c1_coupling - c2_coupling
    # The rest.
    x2 = c1_coupling + np.sqrt(uniform*(x0*x0) + (1.0 - uniform)*(x1*x1))
    cos_scatter = (c2_coupling + (c1_coupling*4.0*uniform - c1_coupling*2.0))/x2  # nardi2000:9.sampling
    return cos_scatter


@njit(cache=True, error_model="numpy")
def scattering_cosine_outside(uniform, c1_coupling, c2_coupling):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    uniform_outside = (uniform < 0.0) or (1.0 < uniform)
    c1_coupling_outside = (c1_coupling < 0.5) or (10.0 < c1_coupling)
    c2_coupling_outside = (c2_coupling < -c1_coupling) or (c1_coupling < c2_coupling)
    return (
        (int(uniform_outside) << 0)
        | (int(c1_coupling_outside) << 1)
        | (int(c2_coupling_outside) << 2)
    )


@njit(cache=True, error_model="numpy")
def scattering_cosine_array(uniform, c1_coupling, c2_coupling, cos_scatter_out):
    """scattering_cosine of the arrays uniform into cos_scatter_out."""
    for nk_i in range(cos_scatter_out.size):
        cos_scatter_out[nk_i] = scattering_cosine(uniform[nk_i], c1_coupling, c2_coupling)


@njit(cache=True, error_model="numpy")
def spin_down(mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light):
    """spin_flavour_precession.spin_down

    Spin-down constant k and correction alpha of a displaced dipole.

    Equation  nardi2000:3 displaced dipole law: derived form (corrected, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  mu_dip_z [MeV^-1] from 1e+40 to 1e+45: dipole along the spin axis
    Variable  mu_dip_rho [MeV^-1] from 1e+40 to 1e+45: dipole away from the spin axis
    Variable  mu_dip_phi [MeV^-1] from 1e+40 to 1e+45: dipole along the rotation
    Variable  delta_rho [1] from 0 to 0.9: distance of the dipole from the spin axis over R
    Parameter r_star [MeV^-1] from 2e+16 to 1e+17: stellar radius
    Parameter inertia [MeV^-1] from 1e+80 to 1e+82: moment of inertia
    Parameter c_light [1] from 0.5 to 2: speed of light, 1 in natural units
    Output    k_dip [MeV^-1]: constant of the spin-down law (3) (nardi2000:3)
    Output    alpha_spin [MeV^-2]: correction to the spin-down law (3) (nardi2000:3)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   b2bc4c3d73d5ba46
    """
    # What depends on parameters alone.
    x0 = c_light*c_light
    x1 = 1.0/5.0*(r_star*r_star)/x0
    # The rest.
    x2 = mu_dip_phi*mu_dip_phi
    x3 = mu_dip_rho*mu_dip_rho
    x4 = x2 + x3
    k_dip = x4*(2.0/3.0/(x0*c_light*inertia))  # nardi2000:3
    alpha_spin = delta_rho*delta_rho*(x1*2.0*(mu_dip_z*mu_dip_z) + x1*46.0*x2 + x1*47.0*x3)/x4  # nardi2000:3
    return k_dip, alpha_spin


@njit(cache=True, error_model="numpy")
def spin_down_outside(mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_dip_z_outside = (mu_dip_z < 1e+40) or (1e+45 < mu_dip_z)
    mu_dip_rho_outside = (mu_dip_rho < 1e+40) or (1e+45 < mu_dip_rho)
    mu_dip_phi_outside = (mu_dip_phi < 1e+40) or (1e+45 < mu_dip_phi)
    delta_rho_outside = (delta_rho < 0.0) or (9.0/10.0 < delta_rho)
    r_star_outside = (r_star < 2e+16) or (1e+17 < r_star)
    inertia_outside = (inertia < 1e+80) or (1e+82 < inertia)
    c_light_outside = (c_light < 0.5) or (2.0 < c_light)
    return (
        (int(mu_dip_z_outside) << 0)
        | (int(mu_dip_rho_outside) << 1)
        | (int(mu_dip_phi_outside) << 2)
        | (int(delta_rho_outside) << 3)
        | (int(r_star_outside) << 4)
        | (int(inertia_outside) << 5)
        | (int(c_light_outside) << 6)
    )


@njit(cache=True, error_model="numpy")
def spin_down_array(mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light, k_dip_out, alpha_spin_out):
    """spin_down of the arrays mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho into k_dip_out, alpha_spin_out."""
    for nk_i in range(k_dip_out.size):
        k_dip_out[nk_i], alpha_spin_out[nk_i] = spin_down(mu_dip_z[nk_i], mu_dip_rho[nk_i], mu_dip_phi[nk_i],
            delta_rho[nk_i], r_star, inertia, c_light)


@njit(cache=True, error_model="numpy")
def transverse_field(cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max):
    """spin_flavour_precession.transverse_field

    Component of that field orthogonal to a flight direction.

    Equation  nardi2000:t-dipole.across transverse dipole field: arranged form (definition); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  cos_theta_dip [1] from -1 to 1: cosine of the angle from the dipole axis at the centre
    Variable  sin_theta_dip [1] from 0 to 1: sine of that angle
    Variable  dir_r [1] from -1 to 1: flight direction, radial component
    Variable  dir_theta [1] from -1 to 1: flight direction, polar component
    Variable  dir_phi [1] from -1 to 1: flight direction, azimuthal component
    Parameter x_dip [1] from 0 to 0.95: displacement of the dipole over the radius of the layer
    Parameter b_max [MeV^2] from 0.001 to 1000: largest modulus of the field on the layer
    Output    b_perp_res [MeV^2]: field orthogonal to the flight direction (nardi2000:t-dipole.across)
    Validity  cos^2 + sin^2 = 1 of the place
    Validity  flight direction of unit length
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   16c52ac5f6c108a7
    """
    # What depends on parameters alone.
    x0 = 1.0 - x_dip
    x1 = 3.0*x_dip
    # The rest.
    x2 = sin_theta_dip*sin_theta_dip
    x3 = cos_theta_dip - x_dip
    x4 = x3*x3
    x5 = x2 + x4
    x6 = cos_theta_dip*2.0
    x7 = sin_theta_dip*dir_r*(x5 + (x1*cos_theta_dip - x_dip*x1))
    x8 = x7 - dir_theta*(x4*x6 + x2*(x6 - x1))
    x9 = 1.0/x5
    b_perp_res = np.sqrt(dir_phi*dir_phi*(x2 + x4*4.0) + x8*x8*x9)*(x9*x9)*(0.5*b_max*(x0*x0*x0))  # nardi2000:t-dipole.across
    return b_perp_res


@njit(cache=True, error_model="numpy")
def transverse_field_outside(cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    cos_theta_dip_outside = (cos_theta_dip < -1.0) or (1.0 < cos_theta_dip)
    sin_theta_dip_outside = (sin_theta_dip < 0.0) or (1.0 < sin_theta_dip)
    dir_r_outside = (dir_r < -1.0) or (1.0 < dir_r)
    dir_theta_outside = (dir_theta < -1.0) or (1.0 < dir_theta)
    dir_phi_outside = (dir_phi < -1.0) or (1.0 < dir_phi)
    x_dip_outside = (x_dip < 0.0) or (19.0/20.0 < x_dip)
    b_max_outside = (b_max < 1.0/1000.0) or (1000.0 < b_max)
    x0 = np.abs(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - 1.0)
    validity_1_outside = 1.0/1000000000000.0 < x0
    validity_2_outside = 1.0/1000000000000.0 < np.abs(dir_r*dir_r + dir_phi*dir_phi + dir_theta*dir_theta - 1.0)
    return (
        (int(cos_theta_dip_outside) << 0)
        | (int(sin_theta_dip_outside) << 1)
        | (int(dir_r_outside) << 2)
        | (int(dir_theta_outside) << 3)
        | (int(dir_phi_outside) << 4)
        | (int(x_dip_outside) << 5)
        | (int(b_max_outside) << 6)
        | (int(validity_1_outside) << 7)
        | (int(validity_2_outside) << 8)
    )


@njit(cache=True, error_model="numpy")
def transverse_field_array(cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max, b_perp_res_out):
    """transverse_field of the arrays cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi into b_perp_res_out."""
    for nk_i in range(b_perp_res_out.size):
        b_perp_res_out[nk_i] = transverse_field(cos_theta_dip[nk_i], sin_theta_dip[nk_i], dir_r[nk_i], dir_theta[nk_i],
            dir_phi[nk_i], x_dip, b_max)
