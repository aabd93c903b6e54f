"""Process spin_flavour_precession: spin-flavour precession in a decentred dipole, and pulsar kicks

Generated; regenerate with: nukernels build
"""

import mpmath


def smaller(a, b):
    """Minimum; NaN if either is."""
    return a if a < b or a != a else b


def larger(a, b):
    """Maximum; NaN if either is."""
    return a if a > b or a != a else b


def real(value):
    """A real number; NaN where the real function is undefined."""
    return value if isinstance(value, value.context.mpf) else value.context.nan


def cube_root(x):
    """The real cube root."""
    return -x.context.cbrt(-x) if x < 0 else x.context.cbrt(x)


def adiabaticity(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, ctx=mpmath.mp):
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
    rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, = (ctx.mpf(value) for value in (rho14, mu_nu_in_bohr, b15, l_rho_km, y_e,))
    # What depends on parameters alone.
    x0 = ctx.pi*ctx.pi
    x1 = ctx.mpf(216950235711981717684125448646163908647664354530278996918486763163294069284864000000000000000000000000000000)/167927433477478091831278223354000552980534962504649325774114723851627037942816872490209
    x2 = x1*(x0*x0)*real(ctx.sqrt(ctx.mpf(2)))/(ctx.mpf(1) - y_e)
    # The rest.
    gamma_ad = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km*x2/rho14  # nardi2000:6
    p_conv = -ctx.expm1(gamma_ad*-(ctx.mpf(1)/2*ctx.pi))  # nardi2000:5
    return gamma_ad, p_conv


def adiabaticity_outside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, = (ctx.mpf(value) for value in (rho14, mu_nu_in_bohr, b15, l_rho_km, y_e,))
    rho14_outside = (rho14 < ctx.mpf(1)/10000) or (ctx.mpf(20) < rho14)
    mu_nu_in_bohr_outside = (mu_nu_in_bohr < ctx.mpf(1)/1000000000000000) or (ctx.mpf(1)/1000000000 < mu_nu_in_bohr)
    b15_outside = (b15 < ctx.mpf(1)/1000) or (ctx.mpf(100) < b15)
    l_rho_km_outside = (l_rho_km < ctx.mpf(1)/10) or (ctx.mpf(1000) < l_rho_km)
    y_e_outside = (y_e < ctx.mpf(0)) or (ctx.mpf(9)/10 < y_e)
    return (
        (int(rho14_outside) << 0)
        | (int(mu_nu_in_bohr_outside) << 1)
        | (int(b15_outside) << 2)
        | (int(l_rho_km_outside) << 3)
        | (int(y_e_outside) << 4)
    )


def adiabaticity_with_number(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front, ctx=mpmath.mp):
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
    rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front, = (ctx.mpf(value) for value in (rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front,))
    # What depends on parameters alone.
    x0 = ctx.mpf(260000000000000000000000)/9*gamma_front/(ctx.mpf(1) - y_e)
    # The rest.
    gamma_ad = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km*x0/rho14  # nardi2000:6.scaling
    p_conv = -ctx.expm1(gamma_ad*-(ctx.mpf(1)/2*ctx.pi))  # nardi2000:5
    return gamma_ad, p_conv


def adiabaticity_with_number_outside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front, = (ctx.mpf(value) for value in (rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front,))
    rho14_outside = (rho14 < ctx.mpf(1)/10000) or (ctx.mpf(20) < rho14)
    mu_nu_in_bohr_outside = (mu_nu_in_bohr < ctx.mpf(1)/1000000000000000) or (ctx.mpf(1)/1000000000 < mu_nu_in_bohr)
    b15_outside = (b15 < ctx.mpf(1)/1000) or (ctx.mpf(100) < b15)
    l_rho_km_outside = (l_rho_km < ctx.mpf(1)/10) or (ctx.mpf(1000) < l_rho_km)
    y_e_outside = (y_e < ctx.mpf(0)) or (ctx.mpf(9)/10 < y_e)
    gamma_front_outside = (gamma_front < ctx.mpf(1)/10) or (ctx.mpf(10) < gamma_front)
    return (
        (int(rho14_outside) << 0)
        | (int(mu_nu_in_bohr_outside) << 1)
        | (int(b15_outside) << 2)
        | (int(l_rho_km_outside) << 3)
        | (int(y_e_outside) << 4)
        | (int(gamma_front_outside) << 5)
    )


def asymmetry(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau, ctx=mpmath.mp):
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
    frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau, = (ctx.mpf(value) for value in (frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau,))
    x0 = frac_sterile*e_mean_s
    x1 = e_mean_tau*(ctx.mpf(1) - frac_sterile)
    asym_total = (x0*asym_s + x1*asym_tau)/(x0 + x1)  # nardi2000:t-weights
    return asym_total


def asymmetry_outside(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau, = (ctx.mpf(value) for value in (frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau,))
    frac_sterile_outside = (frac_sterile < ctx.mpf(1)/100) or (ctx.mpf(99)/100 < frac_sterile)
    asym_s_outside = (asym_s < ctx.mpf(-1)) or (ctx.mpf(1) < asym_s)
    asym_tau_outside = (asym_tau < ctx.mpf(-1)) or (ctx.mpf(1) < asym_tau)
    e_mean_s_outside = (e_mean_s < ctx.mpf(1)) or (ctx.mpf(300) < e_mean_s)
    e_mean_tau_outside = (e_mean_tau < ctx.mpf(1)) or (ctx.mpf(300) < e_mean_tau)
    return (
        (int(frac_sterile_outside) << 0)
        | (int(asym_s_outside) << 1)
        | (int(asym_tau_outside) << 2)
        | (int(e_mean_s_outside) << 3)
        | (int(e_mean_tau_outside) << 4)
    )


def backward_ray(cos_exit, layer_ratio, ctx=mpmath.mp):
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
    cos_exit, layer_ratio, = (ctx.mpf(value) for value in (cos_exit, layer_ratio,))
    x0 = layer_ratio*layer_ratio*(ctx.mpf(1) + cos_exit)*(ctx.mpf(1) - cos_exit)
    x1 = (x0 <= ctx.mpf(1)) and (ctx.mpf(0) < cos_exit)
    x2 = ctx.mpf(2)*real(ctx.sqrt(ctx.mpf(1) - x0 if x1 else ctx.mpf(1))) if x1 else ctx.mpf(0)
    chord = x2 if (x0 == x0) else x0  # nardi2000:t-chord
    return chord


def backward_ray_outside(cos_exit, layer_ratio, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    cos_exit, layer_ratio, = (ctx.mpf(value) for value in (cos_exit, layer_ratio,))
    cos_exit_outside = (cos_exit < ctx.mpf(-1)) or (ctx.mpf(1) < cos_exit)
    validity_1_outside = layer_ratio < ctx.mpf(1)
    layer_ratio_outside = validity_1_outside or (ctx.mpf(3) < layer_ratio)
    return (
        (int(cos_exit_outside) << 0)
        | (int(layer_ratio_outside) << 1)
        | (int(validity_1_outside) << 2)
    )


def cross_section(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p,
    ctx=mpmath.mp):
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
    e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, = (ctx.mpf(value) for value in (e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p,))
    # What depends on parameters alone.
    x0 = g_fermi*g_fermi
    x1 = y_n*(c_vector_n*c_vector_n + ctx.mpf(3)*(c_axial_n*c_axial_n))
    c1_coupling = x1 + y_p*(c_vector_p*c_vector_p + ctx.mpf(3)*(c_axial_p*c_axial_p))  # nardi2000:10
    x2 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n))
    c2_coupling = x2 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p))  # nardi2000:11
    x3 = ctx.mpf(1)/8*x0/ctx.pi
    mean_cos = ctx.mpf(1)/3*c2_coupling/c1_coupling  # nardi2000:9.total
    # The rest.
    x4 = e_nu*e_nu
    dsigma_dcos = x4*(x3*c1_coupling + x3*c2_coupling*cos_scatter)  # nardi2000:9
    sigma_elastic = x4*(ctx.mpf(1)/4*c1_coupling*x0/ctx.pi)  # nardi2000:9.total
    sigma_transport = x4*(ctx.mpf(1)/12*x0*(ctx.mpf(3)*c1_coupling - c2_coupling)/ctx.pi)  # nardi2000:9.total
    mfp = ctx.mpf(1)/(n_nucleon*sigma_elastic)  # nardi2000:9.mfp
    return dsigma_dcos, sigma_elastic, sigma_transport, mean_cos, mfp


def cross_section_outside(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n,
    y_p, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, = (ctx.mpf(value) for value in (e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p,))
    e_nu_outside = (e_nu < ctx.mpf(1)/100) or (ctx.mpf(1000) < e_nu)
    cos_scatter_outside = (cos_scatter < ctx.mpf(-1)) or (ctx.mpf(1) < cos_scatter)
    n_nucleon_outside = (n_nucleon < ctx.mpf(1)) or (ctx.mpf(10000000) < n_nucleon)
    g_fermi_outside = (g_fermi < ctx.mpf(11663)/1000000000000000) or (ctx.mpf(729)/62500000000000 < g_fermi)
    c_vector_n_outside = (c_vector_n < ctx.mpf(-3)/2) or (ctx.mpf(3)/2 < c_vector_n)
    c_vector_p_outside = (c_vector_p < ctx.mpf(-3)/2) or (ctx.mpf(3)/2 < c_vector_p)
    c_axial_n_outside = (c_axial_n < ctx.mpf(-3)/2) or (ctx.mpf(3)/2 < c_axial_n)
    c_axial_p_outside = (c_axial_p < ctx.mpf(-3)/2) or (ctx.mpf(3)/2 < c_axial_p)
    y_n_outside = (y_n < ctx.mpf(1)/10) or (ctx.mpf(1) < y_n)
    y_p_outside = (y_p < ctx.mpf(1)/100) or (ctx.mpf(9)/10 < y_p)
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


def cross_section_coefficients(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, ctx=mpmath.mp):
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
    c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, = (ctx.mpf(value) for value in (c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p,))
    x0 = y_n*(c_vector_n*c_vector_n + ctx.mpf(3)*(c_axial_n*c_axial_n))
    c1_coupling = x0 + y_p*(c_vector_p*c_vector_p + ctx.mpf(3)*(c_axial_p*c_axial_p))  # nardi2000:10
    x1 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n))
    c2_coupling = x1 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p))  # nardi2000:11
    return c1_coupling, c2_coupling


def cross_section_coefficients_outside(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p, = (ctx.mpf(value) for value in (c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p,))
    c_vector_n_outside = (c_vector_n < ctx.mpf(-3)/2) or (ctx.mpf(3)/2 < c_vector_n)
    c_vector_p_outside = (c_vector_p < ctx.mpf(-3)/2) or (ctx.mpf(3)/2 < c_vector_p)
    c_axial_n_outside = (c_axial_n < ctx.mpf(-3)/2) or (ctx.mpf(3)/2 < c_axial_n)
    c_axial_p_outside = (c_axial_p < ctx.mpf(-3)/2) or (ctx.mpf(3)/2 < c_axial_p)
    y_n_outside = (y_n < ctx.mpf(1)/10) or (ctx.mpf(1) < y_n)
    y_p_outside = (y_p < ctx.mpf(1)/100) or (ctx.mpf(9)/10 < y_p)
    return (
        (int(c_vector_n_outside) << 0)
        | (int(c_vector_p_outside) << 1)
        | (int(c_axial_n_outside) << 2)
        | (int(c_axial_p_outside) << 3)
        | (int(y_n_outside) << 4)
        | (int(y_p_outside) << 5)
    )


def crossing(mu_b, slope_v, ctx=mpmath.mp):
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
    mu_b, slope_v, = (ctx.mpf(value) for value in (mu_b, slope_v,))
    gamma_ad = mu_b*mu_b*ctx.mpf(4)/slope_v  # nardi2000:5.gamma
    p_conv = -ctx.expm1(gamma_ad*-(ctx.mpf(1)/2*ctx.pi))  # nardi2000:5
    return gamma_ad, p_conv


def crossing_outside(mu_b, slope_v, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_b, slope_v, = (ctx.mpf(value) for value in (mu_b, slope_v,))
    mu_b_outside = (mu_b < ctx.mpf(1)/100000000000000) or (ctx.mpf(1)/100000000 < mu_b)
    x0 = slope_v < ctx.mpf(1)/100000000000000000000000000
    slope_v_outside = x0 or (ctx.mpf(1)/1000000000000000000 < slope_v)
    return (
        (int(mu_b_outside) << 0)
        | (int(slope_v_outside) << 1)
    )


def dipole_field(cos_theta_dip, sin_theta_dip, x_dip, b_max, ctx=mpmath.mp):
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
    cos_theta_dip, sin_theta_dip, x_dip, b_max, = (ctx.mpf(value) for value in (cos_theta_dip, sin_theta_dip, x_dip, b_max,))
    # What depends on parameters alone.
    x0 = ctx.mpf(1) - x_dip
    x1 = ctx.mpf(3)*x_dip
    x2 = ctx.mpf(1)/2*b_max*(x0*x0*x0)
    # The rest.
    x3 = cos_theta_dip - x_dip
    x4 = x3*x3
    x5 = x2*ctx.mpf(2)*cos_theta_dip
    x6 = sin_theta_dip*sin_theta_dip
    x7 = x6 + x4
    x8 = x7*x7
    x9 = ctx.mpf(1)/(real(ctx.sqrt(x7))*x8)
    b_radial = (x4*x5 + x6*(x5 - x2*x1))*x9  # nardi2000:t-dipole
    b_polar = sin_theta_dip*(x7 + (x1*cos_theta_dip - x_dip*x1))*x9*x2  # nardi2000:t-dipole
    b_modulus = real(ctx.sqrt(x6 + x4*ctx.mpf(4)))*x2/x8  # nardi2000:t-dipole.modulus
    return b_radial, b_polar, b_modulus


def dipole_field_outside(cos_theta_dip, sin_theta_dip, x_dip, b_max, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    cos_theta_dip, sin_theta_dip, x_dip, b_max, = (ctx.mpf(value) for value in (cos_theta_dip, sin_theta_dip, x_dip, b_max,))
    cos_theta_dip_outside = (cos_theta_dip < ctx.mpf(-1)) or (ctx.mpf(1) < cos_theta_dip)
    sin_theta_dip_outside = (sin_theta_dip < ctx.mpf(0)) or (ctx.mpf(1) < sin_theta_dip)
    x_dip_outside = (x_dip < ctx.mpf(0)) or (ctx.mpf(19)/20 < x_dip)
    b_max_outside = (b_max < ctx.mpf(1)/1000) or (ctx.mpf(1000) < b_max)
    x0 = abs(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - ctx.mpf(1))
    validity_1_outside = ctx.mpf(1)/1000000000000 < x0
    return (
        (int(cos_theta_dip_outside) << 0)
        | (int(sin_theta_dip_outside) << 1)
        | (int(x_dip_outside) << 2)
        | (int(b_max_outside) << 3)
        | (int(validity_1_outside) << 4)
    )


def energy_ratio(frac_sterile, asym_s, asym_tau, asym_total, ctx=mpmath.mp):
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
    frac_sterile, asym_s, asym_tau, asym_total, = (ctx.mpf(value) for value in (frac_sterile, asym_s, asym_tau, asym_total,))
    x0 = asym_total + (asym_tau - asym_total)*frac_sterile - asym_tau
    energy_ratio = (asym_s - asym_total)*frac_sterile/x0  # nardi2000:t-weights.ratio
    return energy_ratio


def energy_ratio_outside(frac_sterile, asym_s, asym_tau, asym_total, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    frac_sterile, asym_s, asym_tau, asym_total, = (ctx.mpf(value) for value in (frac_sterile, asym_s, asym_tau, asym_total,))
    frac_sterile_outside = (frac_sterile < ctx.mpf(1)/100) or (ctx.mpf(99)/100 < frac_sterile)
    asym_s_outside = (asym_s < ctx.mpf(3)/10) or (ctx.mpf(1)/2 < asym_s)
    asym_tau_outside = (asym_tau < ctx.mpf(-1)/50) or (ctx.mpf(1)/50 < asym_tau)
    asym_total_outside = (asym_total < ctx.mpf(3)/100) or (ctx.mpf(3)/10 < asym_total)
    return (
        (int(frac_sterile_outside) << 0)
        | (int(asym_s_outside) << 1)
        | (int(asym_tau_outside) << 2)
        | (int(asym_total_outside) << 3)
    )


def kick(v_kick_1000, e_total_53, m_pns_15, ctx=mpmath.mp):
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
    v_kick_1000, e_total_53, m_pns_15, = (ctx.mpf(value) for value in (v_kick_1000, e_total_53, m_pns_15,))
    dp_fraction = v_kick_1000*(ctx.mpf(2980551413243075903)/100000000000000000000*m_pns_15/e_total_53)  # nardi2000:t-momentum
    return dp_fraction


def kick_outside(v_kick_1000, e_total_53, m_pns_15, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    v_kick_1000, e_total_53, m_pns_15, = (ctx.mpf(value) for value in (v_kick_1000, e_total_53, m_pns_15,))
    v_kick_1000_outside = (v_kick_1000 < ctx.mpf(1)/1000) or (ctx.mpf(3) < v_kick_1000)
    e_total_53_outside = (e_total_53 < ctx.mpf(3)/100) or (ctx.mpf(17)/5 < e_total_53)
    m_pns_15_outside = (m_pns_15 < ctx.mpf(3)/10) or (ctx.mpf(2) < m_pns_15)
    return (
        (int(v_kick_1000_outside) << 0)
        | (int(e_total_53_outside) << 1)
        | (int(m_pns_15_outside) << 2)
    )


def kick_velocity(dp_fraction, e_total_53, m_pns_15, ctx=mpmath.mp):
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
    dp_fraction, e_total_53, m_pns_15, = (ctx.mpf(value) for value in (dp_fraction, e_total_53, m_pns_15,))
    v_kick_1000 = dp_fraction*(ctx.mpf(100000000000000000000)/2980551413243075903*e_total_53/m_pns_15)  # nardi2000:12.velocity
    return v_kick_1000


def kick_velocity_outside(dp_fraction, e_total_53, m_pns_15, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    dp_fraction, e_total_53, m_pns_15, = (ctx.mpf(value) for value in (dp_fraction, e_total_53, m_pns_15,))
    dp_fraction_outside = (dp_fraction < ctx.mpf(0)) or (ctx.mpf(1) < dp_fraction)
    e_total_53_outside = (e_total_53 < ctx.mpf(3)/100) or (ctx.mpf(17)/5 < e_total_53)
    m_pns_15_outside = (m_pns_15 < ctx.mpf(3)/10) or (ctx.mpf(2) < m_pns_15)
    return (
        (int(dp_fraction_outside) << 0)
        | (int(e_total_53_outside) << 1)
        | (int(m_pns_15_outside) << 2)
    )


def pole_ratio(delta_hat, ctx=mpmath.mp):
    """spin_flavour_precession.pole_ratio

    Ratio of the polar fields on a layer.

    Equation  nardi2000:t-pole-ratio pole ratio: printed form (confirmed, exact); E. Nardi, J. I. Zuluaga (2000), arXiv:astro-ph/0006285
    Variable  delta_hat [1] from 0 to 0.95: displacement in radii of the layer
    Output    ratio_poles [1]: ratio of the polar fields (nardi2000:t-pole-ratio)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   1a9b5dcd6a01ae8c
    """
    delta_hat, = (ctx.mpf(value) for value in (delta_hat,))
    x0 = ctx.mpf(1) - delta_hat
    x1 = ctx.mpf(1) + delta_hat
    ratio_poles = x0*x0*x0/(x1*x1*x1)  # nardi2000:t-pole-ratio
    return ratio_poles


def pole_ratio_outside(delta_hat, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    delta_hat, = (ctx.mpf(value) for value in (delta_hat,))
    delta_hat_outside = (delta_hat < ctx.mpf(0)) or (ctx.mpf(19)/20 < delta_hat)
    return (
        (int(delta_hat_outside) << 0)
    )


def potential(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2,
    ctx=mpmath.mp):
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
    n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2, = (ctx.mpf(value) for value in (n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2,))
    x0 = kappa_e*lambda_par_e + kappa_n*lambda_par_n + kappa_p*lambda_par_p
    v_nutaubar = ctx.mpf(1)/2*g_fermi*real(ctx.sqrt(ctx.mpf(2)))*n_neutron - x0  # nardi2000:4
    gap_vac = ctx.mpf(1)/2*dm2/e_nu  # nardi2000:4
    return v_nutaubar, gap_vac


def potential_outside(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi,
    dm2, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2, = (ctx.mpf(value) for value in (n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2,))
    n_neutron_outside = (n_neutron < ctx.mpf(1)) or (ctx.mpf(10000000) < n_neutron)
    lambda_par_n_outside = (lambda_par_n < ctx.mpf(-1)/10) or (ctx.mpf(1)/10 < lambda_par_n)
    lambda_par_p_outside = (lambda_par_p < ctx.mpf(-1)/10) or (ctx.mpf(1)/10 < lambda_par_p)
    lambda_par_e_outside = (lambda_par_e < ctx.mpf(-1)/10) or (ctx.mpf(1)/10 < lambda_par_e)
    e_nu_outside = (e_nu < ctx.mpf(1)/100) or (ctx.mpf(1000) < e_nu)
    kappa_n_outside = (kappa_n < ctx.mpf(-1)/10000) or (ctx.mpf(1)/10000 < kappa_n)
    kappa_p_outside = (kappa_p < ctx.mpf(-1)/10000) or (ctx.mpf(1)/10000 < kappa_p)
    kappa_e_outside = (kappa_e < ctx.mpf(-1)/10000) or (ctx.mpf(1)/10000 < kappa_e)
    g_fermi_outside = (g_fermi < ctx.mpf(11663)/1000000000000000) or (ctx.mpf(729)/62500000000000 < g_fermi)
    dm2_outside = (dm2 < ctx.mpf(1)/1000000) or (ctx.mpf(1)/100 < dm2)
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


def profiles(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core, ctx=mpmath.mp):
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
    r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core, = (ctx.mpf(value) for value in (r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core,))
    # What depends on parameters alone.
    x0 = rho_centre - rho_core
    # The rest.
    x1 = r_ratio <= ctx.mpf(1)
    x2 = real(ctx.log(r_ratio))
    x3 = rho_core - ctx.expm1(x2*n_core)*x0
    x4 = ctx.exp(x2*(ctx.mpf(1) - n_core) if x1 else x2*-n_atm)
    rho14 = x3 if x1 else x4*rho_core  # nardi2000:7
    l_rho = x3*x4*(r_core/(n_core*x0)) if x1 else r_ratio*(r_core/n_atm)  # nardi2000:t-ell
    temp = temp_core if x1 else ctx.exp(x2*-n_temp)*temp_core  # nardi2000:8
    return rho14, l_rho, temp


def profiles_outside(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core, = (ctx.mpf(value) for value in (r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core,))
    r_ratio_outside = (r_ratio < ctx.mpf(1)/1000) or (ctx.mpf(100) < r_ratio)
    rho_centre_outside = (rho_centre < ctx.mpf(3)) or (ctx.mpf(20) < rho_centre)
    rho_core_outside = (rho_core < ctx.mpf(1)/2) or (ctx.mpf(29)/10 < rho_core)
    n_core_outside = (n_core < ctx.mpf(1)/2) or (ctx.mpf(4) < n_core)
    n_atm_outside = (n_atm < ctx.mpf(5)/2) or (ctx.mpf(8) < n_atm)
    n_temp_outside = (n_temp < ctx.mpf(0)) or (ctx.mpf(3) < n_temp)
    temp_core_outside = (temp_core < ctx.mpf(1)) or (ctx.mpf(100) < temp_core)
    r_core_outside = (r_core < ctx.mpf(25000000000000000)) or (ctx.mpf(110000000000000000) < r_core)
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


def resonance_energy(v_nutaubar, dm2, ctx=mpmath.mp):
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
    v_nutaubar, dm2, = (ctx.mpf(value) for value in (v_nutaubar, dm2,))
    e_nu = ctx.mpf(1)/2*dm2/v_nutaubar  # nardi2000:4.E
    return e_nu


def resonance_energy_outside(v_nutaubar, dm2, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    v_nutaubar, dm2, = (ctx.mpf(value) for value in (v_nutaubar, dm2,))
    v_nutaubar_outside = (v_nutaubar < ctx.mpf(1)/10000000000) or (ctx.mpf(1)/1000 < v_nutaubar)
    dm2_outside = (dm2 < ctx.mpf(1)/1000000) or (ctx.mpf(1)/100 < dm2)
    return (
        (int(v_nutaubar_outside) << 0)
        | (int(dm2_outside) << 1)
    )


def resonance_splitting(v_nutaubar, e_nu, ctx=mpmath.mp):
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
    v_nutaubar, e_nu, = (ctx.mpf(value) for value in (v_nutaubar, e_nu,))
    dm2 = ctx.mpf(2)*e_nu*v_nutaubar  # nardi2000:4.dm2
    return dm2


def resonance_splitting_outside(v_nutaubar, e_nu, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    v_nutaubar, e_nu, = (ctx.mpf(value) for value in (v_nutaubar, e_nu,))
    v_nutaubar_outside = (v_nutaubar < ctx.mpf(1)/10000000000) or (ctx.mpf(1)/1000 < v_nutaubar)
    e_nu_outside = (e_nu < ctx.mpf(1)/100) or (ctx.mpf(1000) < e_nu)
    return (
        (int(v_nutaubar_outside) << 0)
        | (int(e_nu_outside) << 1)
    )


def scattering_cosine(uniform, c1_coupling, c2_coupling, ctx=mpmath.mp):
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
    uniform, c1_coupling, c2_coupling, = (ctx.mpf(value) for value in (uniform, c1_coupling, c2_coupling,))
    # What depends on parameters alone.
    x0 = c1_coupling + c2_coupling
    x1 = c1_coupling - c2_coupling
    # The rest.
    x2 = c1_coupling + real(ctx.sqrt(uniform*(x0*x0) + (ctx.mpf(1) - uniform)*(x1*x1)))
    cos_scatter = (c2_coupling + (c1_coupling*ctx.mpf(4)*uniform - c1_coupling*ctx.mpf(2)))/x2  # nardi2000:9.sampling
    return cos_scatter


def scattering_cosine_outside(uniform, c1_coupling, c2_coupling, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    uniform, c1_coupling, c2_coupling, = (ctx.mpf(value) for value in (uniform, c1_coupling, c2_coupling,))
    uniform_outside = (uniform < ctx.mpf(0)) or (ctx.mpf(1) < uniform)
    c1_coupling_outside = (c1_coupling < ctx.mpf(1)/2) or (ctx.mpf(10) < c1_coupling)
    c2_coupling_outside = (c2_coupling < -c1_coupling) or (c1_coupling < c2_coupling)
    return (
        (int(uniform_outside) << 0)
        | (int(c1_coupling_outside) << 1)
        | (int(c2_coupling_outside) << 2)
    )


def spin_down(mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light, ctx=mpmath.mp):
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
    mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light, = (ctx.mpf(value) for value in (mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light,))
    # What depends on parameters alone.
    x0 = c_light*c_light
    x1 = ctx.mpf(1)/5*(r_star*r_star)/x0
    # The rest.
    x2 = mu_dip_phi*mu_dip_phi
    x3 = mu_dip_rho*mu_dip_rho
    x4 = x2 + x3
    k_dip = x4*(ctx.mpf(2)/3/(x0*c_light*inertia))  # nardi2000:3
    x5 = x1*ctx.mpf(2)*(mu_dip_z*mu_dip_z) + x1*ctx.mpf(46)*x2 + x1*ctx.mpf(47)*x3
    alpha_spin = delta_rho*delta_rho*x5/x4  # nardi2000:3
    return k_dip, alpha_spin


def spin_down_outside(mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light, = (ctx.mpf(value) for value in (mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light,))
    x0 = ctx.mpf(1000000000000000000000000000000000000000000000) < mu_dip_z
    mu_dip_z_outside = (mu_dip_z < ctx.mpf(10000000000000000000000000000000000000000)) or x0
    x1 = ctx.mpf(1000000000000000000000000000000000000000000000) < mu_dip_rho
    mu_dip_rho_outside = (mu_dip_rho < ctx.mpf(10000000000000000000000000000000000000000)) or x1
    x2 = ctx.mpf(1000000000000000000000000000000000000000000000) < mu_dip_phi
    mu_dip_phi_outside = (mu_dip_phi < ctx.mpf(10000000000000000000000000000000000000000)) or x2
    delta_rho_outside = (delta_rho < ctx.mpf(0)) or (ctx.mpf(9)/10 < delta_rho)
    r_star_outside = (r_star < ctx.mpf(20000000000000000)) or (ctx.mpf(100000000000000000) < r_star)
    inertia_low = ctx.mpf(100000000000000000000000000000000000000000000000000000000000000000000000000000000)
    inertia_high = ctx.mpf(10000000000000000000000000000000000000000000000000000000000000000000000000000000000)
    inertia_outside = (inertia < inertia_low) or (inertia_high < inertia)
    c_light_outside = (c_light < ctx.mpf(1)/2) or (ctx.mpf(2) < c_light)
    return (
        (int(mu_dip_z_outside) << 0)
        | (int(mu_dip_rho_outside) << 1)
        | (int(mu_dip_phi_outside) << 2)
        | (int(delta_rho_outside) << 3)
        | (int(r_star_outside) << 4)
        | (int(inertia_outside) << 5)
        | (int(c_light_outside) << 6)
    )


def transverse_field(cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max, ctx=mpmath.mp):
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
    cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max, = (ctx.mpf(value) for value in (cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max,))
    # What depends on parameters alone.
    x0 = ctx.mpf(1) - x_dip
    x1 = ctx.mpf(3)*x_dip
    # The rest.
    x2 = sin_theta_dip*sin_theta_dip
    x3 = cos_theta_dip - x_dip
    x4 = x3*x3
    x5 = x2 + x4
    x6 = cos_theta_dip*ctx.mpf(2)
    x7 = sin_theta_dip*dir_r*(x5 + (x1*cos_theta_dip - x_dip*x1))
    x8 = x7 - dir_theta*(x4*x6 + x2*(x6 - x1))
    x9 = ctx.mpf(1)/x5
    x10 = real(ctx.sqrt(dir_phi*dir_phi*(x2 + x4*ctx.mpf(4)) + x8*x8*x9))*(x9*x9)
    b_perp_res = x10*(ctx.mpf(1)/2*b_max*(x0*x0*x0))  # nardi2000:t-dipole.across
    return b_perp_res


def transverse_field_outside(cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max, = (ctx.mpf(value) for value in (cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max,))
    cos_theta_dip_outside = (cos_theta_dip < ctx.mpf(-1)) or (ctx.mpf(1) < cos_theta_dip)
    sin_theta_dip_outside = (sin_theta_dip < ctx.mpf(0)) or (ctx.mpf(1) < sin_theta_dip)
    dir_r_outside = (dir_r < ctx.mpf(-1)) or (ctx.mpf(1) < dir_r)
    dir_theta_outside = (dir_theta < ctx.mpf(-1)) or (ctx.mpf(1) < dir_theta)
    dir_phi_outside = (dir_phi < ctx.mpf(-1)) or (ctx.mpf(1) < dir_phi)
    x_dip_outside = (x_dip < ctx.mpf(0)) or (ctx.mpf(19)/20 < x_dip)
    b_max_outside = (b_max < ctx.mpf(1)/1000) or (ctx.mpf(1000) < b_max)
    x0 = abs(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - ctx.mpf(1))
    validity_1_outside = ctx.mpf(1)/1000000000000 < x0
    x1 = abs(dir_r*dir_r + dir_phi*dir_phi + dir_theta*dir_theta - ctx.mpf(1))
    validity_2_outside = ctx.mpf(1)/1000000000000 < x1
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
