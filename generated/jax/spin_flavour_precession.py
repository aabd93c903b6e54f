"""Process spin_flavour_precession: spin-flavour precession in a decentred dipole, and pulsar kicks

Generated; regenerate with: nukernels build
"""

import jax
import jax.numpy as jnp
import numpy as np


def numbers(*values):
    """Floating-point arrays of one precision: the widest of the arrays given, which plain numbers follow."""
    precision = jnp.result_type(*values, 1.0)
    return [jnp.asarray(value, precision) for value in values]


def kept(x):
    """The number as it is: a/(b/c) is not turned into (a*c)/b, which rounds otherwise at the ends of domains."""
    return jax.lax.optimization_barrier(x)


@jax.custom_jvp
def root(x):
    """Square root. Its slope at zero is a very large number instead of infinity, so that none of it is none."""
    return jnp.sqrt(x)


@root.defjvp
def root_slope(primals, tangents):
    (x,), (change,) = primals, tangents
    at_zero = x == 0.0
    slope = jnp.where(at_zero, np.sqrt(jnp.finfo(x.dtype).max), 0.5/jnp.sqrt(jnp.where(at_zero, 1.0, x)))
    return root(x), slope*change


def size(x):
    """Absolute value; at zero its derivative is the one from above, as that of every choice on x < 0."""
    return jnp.where(x < 0.0, -x, x)


def smaller(x, y):
    """Minimum, the first of two equal ones; NaN if either is."""
    return jnp.where((x <= y) | (x != x), x, y)


def larger(x, y):
    """Maximum, the second of two equal ones; NaN if either is."""
    return jnp.where((x > y) | (x != x), x, y)


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
    rho14, mu_nu_in_bohr, b15, l_rho_km, y_e = numbers(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e)
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = 1.291928490892338e+21*(x0*x0)*root(2.0)/(1.0 - y_e)
    # The rest.
    gamma_ad = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km*x1/rho14  # nardi2000:6
    p_conv = -jnp.expm1(gamma_ad*-(0.5*np.pi))  # nardi2000:5
    return gamma_ad, p_conv


def adiabaticity_inside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e):
    """Whether points lie inside the domain."""
    rho14, mu_nu_in_bohr, b15, l_rho_km, y_e = numbers(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e)
    rho14_outside = (rho14 < 1.0/10000.0) | (20.0 < rho14)
    mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/1000000000000000.0) | (1.0/1000000000.0 < mu_nu_in_bohr)
    b15_outside = (b15 < 1.0/1000.0) | (100.0 < b15)
    l_rho_km_outside = (l_rho_km < 1.0/10.0) | (1000.0 < l_rho_km)
    y_e_outside = (y_e < 0.0) | (9.0/10.0 < y_e)
    return jnp.logical_not(
        (rho14_outside)
        | (mu_nu_in_bohr_outside)
        | (b15_outside)
        | (l_rho_km_outside)
        | (y_e_outside)
    )


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
    (rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front) = numbers(
        rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front
    )
    x0 = mu_nu_in_bohr*mu_nu_in_bohr*(b15*b15)*l_rho_km
    gamma_ad = x0*(2.888888888888889e+22*gamma_front/(1.0 - y_e))/rho14  # nardi2000:6.scaling
    p_conv = -jnp.expm1(gamma_ad*-(0.5*np.pi))  # nardi2000:5
    return gamma_ad, p_conv


def adiabaticity_with_number_inside(rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front):
    """Whether points lie inside the domain."""
    (rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front) = numbers(
        rho14, mu_nu_in_bohr, b15, l_rho_km, y_e, gamma_front
    )
    rho14_outside = (rho14 < 1.0/10000.0) | (20.0 < rho14)
    mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/1000000000000000.0) | (1.0/1000000000.0 < mu_nu_in_bohr)
    b15_outside = (b15 < 1.0/1000.0) | (100.0 < b15)
    l_rho_km_outside = (l_rho_km < 1.0/10.0) | (1000.0 < l_rho_km)
    y_e_outside = (y_e < 0.0) | (9.0/10.0 < y_e)
    gamma_front_outside = (gamma_front < 1.0/10.0) | (10.0 < gamma_front)
    return jnp.logical_not(
        (rho14_outside)
        | (mu_nu_in_bohr_outside)
        | (b15_outside)
        | (l_rho_km_outside)
        | (y_e_outside)
        | (gamma_front_outside)
    )


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
    frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau = numbers(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau)
    x0 = frac_sterile*e_mean_s
    x1 = e_mean_tau*(1.0 - frac_sterile)
    asym_total = (x0*asym_s + x1*asym_tau)/(x0 + x1)  # nardi2000:t-weights
    return asym_total


def asymmetry_inside(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau):
    """Whether points lie inside the domain."""
    frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau = numbers(frac_sterile, asym_s, asym_tau, e_mean_s, e_mean_tau)
    frac_sterile_outside = (frac_sterile < 1.0/100.0) | (99.0/100.0 < frac_sterile)
    asym_s_outside = (asym_s < -1.0) | (1.0 < asym_s)
    asym_tau_outside = (asym_tau < -1.0) | (1.0 < asym_tau)
    e_mean_s_outside = (e_mean_s < 1.0) | (300.0 < e_mean_s)
    e_mean_tau_outside = (e_mean_tau < 1.0) | (300.0 < e_mean_tau)
    return jnp.logical_not(
        (frac_sterile_outside)
        | (asym_s_outside)
        | (asym_tau_outside)
        | (e_mean_s_outside)
        | (e_mean_tau_outside)
    )


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
    cos_exit, layer_ratio = numbers(cos_exit, layer_ratio)
    x0 = layer_ratio*layer_ratio*(1.0 + cos_exit)*(1.0 - cos_exit)
    x1 = (x0 <= 1.0) & (0.0 < cos_exit)
    chord = jnp.where(x0 == x0, jnp.where(x1, 2.0*root(jnp.where(x1, 1.0 - x0, 1.0)), 0.0), x0)  # nardi2000:t-chord
    return chord


def backward_ray_inside(cos_exit, layer_ratio):
    """Whether points lie inside the domain."""
    cos_exit, layer_ratio = numbers(cos_exit, layer_ratio)
    cos_exit_outside = (cos_exit < -1.0) | (1.0 < cos_exit)
    validity_1_outside = layer_ratio < 1.0
    layer_ratio_outside = validity_1_outside | (3.0 < layer_ratio)
    return jnp.logical_not(
        (cos_exit_outside)
        | (layer_ratio_outside)
        | (validity_1_outside)
    )


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
    (e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p) = numbers(
        e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p
    )
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


def cross_section_inside(e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p):
    """Whether points lie inside the domain."""
    (e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p) = numbers(
        e_nu, cos_scatter, n_nucleon, g_fermi, c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p
    )
    e_nu_outside = (e_nu < 1.0/100.0) | (1000.0 < e_nu)
    cos_scatter_outside = (cos_scatter < -1.0) | (1.0 < cos_scatter)
    n_nucleon_outside = (n_nucleon < 1.0) | (10000000.0 < n_nucleon)
    g_fermi_outside = (g_fermi < 11663.0/1000000000000000.0) | (729.0/62500000000000.0 < g_fermi)
    c_vector_n_outside = (c_vector_n < -1.5) | (1.5 < c_vector_n)
    c_vector_p_outside = (c_vector_p < -1.5) | (1.5 < c_vector_p)
    c_axial_n_outside = (c_axial_n < -1.5) | (1.5 < c_axial_n)
    c_axial_p_outside = (c_axial_p < -1.5) | (1.5 < c_axial_p)
    y_n_outside = (y_n < 1.0/10.0) | (1.0 < y_n)
    y_p_outside = (y_p < 1.0/100.0) | (9.0/10.0 < y_p)
    return jnp.logical_not(
        (e_nu_outside)
        | (cos_scatter_outside)
        | (n_nucleon_outside)
        | (g_fermi_outside)
        | (c_vector_n_outside)
        | (c_vector_p_outside)
        | (c_axial_n_outside)
        | (c_axial_p_outside)
        | (y_n_outside)
        | (y_p_outside)
    )


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
    (c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p) = numbers(
        c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p
    )
    x0 = y_n*(c_vector_n*c_vector_n + 3.0*(c_axial_n*c_axial_n))
    c1_coupling = x0 + y_p*(c_vector_p*c_vector_p + 3.0*(c_axial_p*c_axial_p))  # nardi2000:10
    x1 = y_n*((c_vector_n - c_axial_n)*(c_vector_n + c_axial_n))
    c2_coupling = x1 + y_p*((c_vector_p - c_axial_p)*(c_vector_p + c_axial_p))  # nardi2000:11
    return c1_coupling, c2_coupling


def cross_section_coefficients_inside(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p):
    """Whether points lie inside the domain."""
    (c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p) = numbers(
        c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p
    )
    c_vector_n_outside = (c_vector_n < -1.5) | (1.5 < c_vector_n)
    c_vector_p_outside = (c_vector_p < -1.5) | (1.5 < c_vector_p)
    c_axial_n_outside = (c_axial_n < -1.5) | (1.5 < c_axial_n)
    c_axial_p_outside = (c_axial_p < -1.5) | (1.5 < c_axial_p)
    y_n_outside = (y_n < 1.0/10.0) | (1.0 < y_n)
    y_p_outside = (y_p < 1.0/100.0) | (9.0/10.0 < y_p)
    return jnp.logical_not(
        (c_vector_n_outside)
        | (c_vector_p_outside)
        | (c_axial_n_outside)
        | (c_axial_p_outside)
        | (y_n_outside)
        | (y_p_outside)
    )


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
    mu_b, slope_v = numbers(mu_b, slope_v)
    gamma_ad = mu_b*mu_b*4.0/slope_v  # nardi2000:5.gamma
    p_conv = -jnp.expm1(gamma_ad*-(0.5*np.pi))  # nardi2000:5
    return gamma_ad, p_conv


def crossing_inside(mu_b, slope_v):
    """Whether points lie inside the domain."""
    mu_b, slope_v = numbers(mu_b, slope_v)
    mu_b_outside = (mu_b < 1.0/100000000000000.0) | (1.0/100000000.0 < mu_b)
    slope_v_outside = (slope_v < 1e-26) | (1e-18 < slope_v)
    return jnp.logical_not(
        (mu_b_outside)
        | (slope_v_outside)
    )


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
    cos_theta_dip, sin_theta_dip, x_dip, b_max = numbers(cos_theta_dip, sin_theta_dip, x_dip, b_max)
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
    x9 = 1.0/(root(x7)*x8)
    b_radial = (x4*x5 + x6*(x5 - x2*x1))*x9  # nardi2000:t-dipole
    b_polar = sin_theta_dip*(x7 + (x1*cos_theta_dip - x_dip*x1))*x9*x2  # nardi2000:t-dipole
    b_modulus = root(x6 + x4*4.0)*x2/x8  # nardi2000:t-dipole.modulus
    return b_radial, b_polar, b_modulus


def dipole_field_inside(cos_theta_dip, sin_theta_dip, x_dip, b_max):
    """Whether points lie inside the domain."""
    cos_theta_dip, sin_theta_dip, x_dip, b_max = numbers(cos_theta_dip, sin_theta_dip, x_dip, b_max)
    cos_theta_dip_outside = (cos_theta_dip < -1.0) | (1.0 < cos_theta_dip)
    sin_theta_dip_outside = (sin_theta_dip < 0.0) | (1.0 < sin_theta_dip)
    x_dip_outside = (x_dip < 0.0) | (19.0/20.0 < x_dip)
    b_max_outside = (b_max < 1.0/1000.0) | (1000.0 < b_max)
    x0 = size(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - 1.0)
    validity_1_outside = 1.0/1000000000000.0 < x0
    return jnp.logical_not(
        (cos_theta_dip_outside)
        | (sin_theta_dip_outside)
        | (x_dip_outside)
        | (b_max_outside)
        | (validity_1_outside)
    )


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
    frac_sterile, asym_s, asym_tau, asym_total = numbers(frac_sterile, asym_s, asym_tau, asym_total)
    x0 = asym_total + (asym_tau - asym_total)*frac_sterile - asym_tau
    energy_ratio = (asym_s - asym_total)*frac_sterile/x0  # nardi2000:t-weights.ratio
    return energy_ratio


def energy_ratio_inside(frac_sterile, asym_s, asym_tau, asym_total):
    """Whether points lie inside the domain."""
    frac_sterile, asym_s, asym_tau, asym_total = numbers(frac_sterile, asym_s, asym_tau, asym_total)
    frac_sterile_outside = (frac_sterile < 1.0/100.0) | (99.0/100.0 < frac_sterile)
    asym_s_outside = (asym_s < 3.0/10.0) | (0.5 < asym_s)
    asym_tau_outside = (asym_tau < -1.0/50.0) | (1.0/50.0 < asym_tau)
    asym_total_outside = (asym_total < 3.0/100.0) | (3.0/10.0 < asym_total)
    return jnp.logical_not(
        (frac_sterile_outside)
        | (asym_s_outside)
        | (asym_tau_outside)
        | (asym_total_outside)
    )


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
    v_kick_1000, e_total_53, m_pns_15 = numbers(v_kick_1000, e_total_53, m_pns_15)
    dp_fraction = v_kick_1000*(0.02980551413243076*m_pns_15/e_total_53)  # nardi2000:t-momentum
    return dp_fraction


def kick_inside(v_kick_1000, e_total_53, m_pns_15):
    """Whether points lie inside the domain."""
    v_kick_1000, e_total_53, m_pns_15 = numbers(v_kick_1000, e_total_53, m_pns_15)
    v_kick_1000_outside = (v_kick_1000 < 1.0/1000.0) | (3.0 < v_kick_1000)
    e_total_53_outside = (e_total_53 < 3.0/100.0) | (17.0/5.0 < e_total_53)
    m_pns_15_outside = (m_pns_15 < 3.0/10.0) | (2.0 < m_pns_15)
    return jnp.logical_not(
        (v_kick_1000_outside)
        | (e_total_53_outside)
        | (m_pns_15_outside)
    )


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
    dp_fraction, e_total_53, m_pns_15 = numbers(dp_fraction, e_total_53, m_pns_15)
    v_kick_1000 = dp_fraction*(33.55083879972132*e_total_53/m_pns_15)  # nardi2000:12.velocity
    return v_kick_1000


def kick_velocity_inside(dp_fraction, e_total_53, m_pns_15):
    """Whether points lie inside the domain."""
    dp_fraction, e_total_53, m_pns_15 = numbers(dp_fraction, e_total_53, m_pns_15)
    dp_fraction_outside = (dp_fraction < 0.0) | (1.0 < dp_fraction)
    e_total_53_outside = (e_total_53 < 3.0/100.0) | (17.0/5.0 < e_total_53)
    m_pns_15_outside = (m_pns_15 < 3.0/10.0) | (2.0 < m_pns_15)
    return jnp.logical_not(
        (dp_fraction_outside)
        | (e_total_53_outside)
        | (m_pns_15_outside)
    )


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
    delta_hat, = numbers(delta_hat)
    x0 = 1.0 - delta_hat
    x1 = 1.0 + delta_hat
    ratio_poles = x0*x0*x0/(x1*x1*x1)  # nardi2000:t-pole-ratio
    return ratio_poles


def pole_ratio_inside(delta_hat):
    """Whether points lie inside the domain."""
    delta_hat, = numbers(delta_hat)
    delta_hat_outside = (delta_hat < 0.0) | (19.0/20.0 < delta_hat)
    return jnp.logical_not(
        (delta_hat_outside)
    )


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
    (n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2) = numbers(
        n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2
    )
    x0 = kappa_e*lambda_par_e + kappa_n*lambda_par_n + kappa_p*lambda_par_p
    v_nutaubar = 0.5*g_fermi*root(2.0)*n_neutron - x0  # nardi2000:4
    gap_vac = 0.5*dm2/e_nu  # nardi2000:4
    return v_nutaubar, gap_vac


def potential_inside(n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi,
    dm2):
    """Whether points lie inside the domain."""
    (n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2) = numbers(
        n_neutron, lambda_par_n, lambda_par_p, lambda_par_e, e_nu, kappa_n, kappa_p, kappa_e, g_fermi, dm2
    )
    n_neutron_outside = (n_neutron < 1.0) | (10000000.0 < n_neutron)
    lambda_par_n_outside = (lambda_par_n < -1.0/10.0) | (1.0/10.0 < lambda_par_n)
    lambda_par_p_outside = (lambda_par_p < -1.0/10.0) | (1.0/10.0 < lambda_par_p)
    lambda_par_e_outside = (lambda_par_e < -1.0/10.0) | (1.0/10.0 < lambda_par_e)
    e_nu_outside = (e_nu < 1.0/100.0) | (1000.0 < e_nu)
    kappa_n_outside = (kappa_n < -1.0/10000.0) | (1.0/10000.0 < kappa_n)
    kappa_p_outside = (kappa_p < -1.0/10000.0) | (1.0/10000.0 < kappa_p)
    kappa_e_outside = (kappa_e < -1.0/10000.0) | (1.0/10000.0 < kappa_e)
    g_fermi_outside = (g_fermi < 11663.0/1000000000000000.0) | (729.0/62500000000000.0 < g_fermi)
    dm2_outside = (dm2 < 1.0/1000000.0) | (1.0/100.0 < dm2)
    return jnp.logical_not(
        (n_neutron_outside)
        | (lambda_par_n_outside)
        | (lambda_par_p_outside)
        | (lambda_par_e_outside)
        | (e_nu_outside)
        | (kappa_n_outside)
        | (kappa_p_outside)
        | (kappa_e_outside)
        | (g_fermi_outside)
        | (dm2_outside)
    )


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
    (r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core) = numbers(
        r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core
    )
    # What depends on parameters alone.
    x0 = rho_centre - rho_core
    # The rest.
    x1 = r_ratio <= 1.0
    x2 = jnp.log(r_ratio)
    x3 = rho_core - jnp.expm1(x2*n_core)*x0
    x4 = jnp.exp(jnp.where(x1, x2*(1.0 - n_core), x2*-n_atm))
    rho14 = jnp.where(x1, x3, x4*rho_core)  # nardi2000:7
    l_rho = jnp.where(x1, x3*x4*(r_core/(n_core*x0)), jnp.where(x1, 1.0, r_ratio)*(r_core/n_atm))  # nardi2000:t-ell
    temp = jnp.where(x1, temp_core, jnp.exp(x2*-n_temp)*temp_core)  # nardi2000:8
    return rho14, l_rho, temp


def profiles_inside(r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core):
    """Whether points lie inside the domain."""
    (r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core) = numbers(
        r_ratio, rho_centre, rho_core, n_core, n_atm, n_temp, temp_core, r_core
    )
    r_ratio_outside = (r_ratio < 1.0/1000.0) | (100.0 < r_ratio)
    rho_centre_outside = (rho_centre < 3.0) | (20.0 < rho_centre)
    rho_core_outside = (rho_core < 0.5) | (29.0/10.0 < rho_core)
    n_core_outside = (n_core < 0.5) | (4.0 < n_core)
    n_atm_outside = (n_atm < 2.5) | (8.0 < n_atm)
    n_temp_outside = (n_temp < 0.0) | (3.0 < n_temp)
    temp_core_outside = (temp_core < 1.0) | (100.0 < temp_core)
    r_core_outside = (r_core < 2.5e+16) | (1.1e+17 < r_core)
    return jnp.logical_not(
        (r_ratio_outside)
        | (rho_centre_outside)
        | (rho_core_outside)
        | (n_core_outside)
        | (n_atm_outside)
        | (n_temp_outside)
        | (temp_core_outside)
        | (r_core_outside)
    )


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
    v_nutaubar, dm2 = numbers(v_nutaubar, dm2)
    e_nu = 0.5*dm2/v_nutaubar  # nardi2000:4.E
    return e_nu


def resonance_energy_inside(v_nutaubar, dm2):
    """Whether points lie inside the domain."""
    v_nutaubar, dm2 = numbers(v_nutaubar, dm2)
    v_nutaubar_outside = (v_nutaubar < 1.0/10000000000.0) | (1.0/1000.0 < v_nutaubar)
    dm2_outside = (dm2 < 1.0/1000000.0) | (1.0/100.0 < dm2)
    return jnp.logical_not(
        (v_nutaubar_outside)
        | (dm2_outside)
    )


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
    v_nutaubar, e_nu = numbers(v_nutaubar, e_nu)
    dm2 = 2.0*e_nu*v_nutaubar  # nardi2000:4.dm2
    return dm2


def resonance_splitting_inside(v_nutaubar, e_nu):
    """Whether points lie inside the domain."""
    v_nutaubar, e_nu = numbers(v_nutaubar, e_nu)
    v_nutaubar_outside = (v_nutaubar < 1.0/10000000000.0) | (1.0/1000.0 < v_nutaubar)
    e_nu_outside = (e_nu < 1.0/100.0) | (1000.0 < e_nu)
    return jnp.logical_not(
        (v_nutaubar_outside)
        | (e_nu_outside)
    )


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
    uniform, c1_coupling, c2_coupling = numbers(uniform, c1_coupling, c2_coupling)
    # What depends on parameters alone.
    x0 = c1_coupling + c2_coupling
    x1 = c1_coupling - c2_coupling
    # The rest.
    x2 = c1_coupling + root(uniform*(x0*x0) + (1.0 - uniform)*(x1*x1))
    cos_scatter = (c2_coupling + (c1_coupling*4.0*uniform - c1_coupling*2.0))/x2  # nardi2000:9.sampling
    return cos_scatter


def scattering_cosine_inside(uniform, c1_coupling, c2_coupling):
    """Whether points lie inside the domain."""
    uniform, c1_coupling, c2_coupling = numbers(uniform, c1_coupling, c2_coupling)
    uniform_outside = (uniform < 0.0) | (1.0 < uniform)
    c1_coupling_outside = (c1_coupling < 0.5) | (10.0 < c1_coupling)
    c2_coupling_outside = (c2_coupling < -c1_coupling) | (c1_coupling < c2_coupling)
    return jnp.logical_not(
        (uniform_outside)
        | (c1_coupling_outside)
        | (c2_coupling_outside)
    )


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
    (mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light) = numbers(
        mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light
    )
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


def spin_down_inside(mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light):
    """Whether points lie inside the domain."""
    (mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light) = numbers(
        mu_dip_z, mu_dip_rho, mu_dip_phi, delta_rho, r_star, inertia, c_light
    )
    mu_dip_z_outside = (mu_dip_z < 1e+40) | (1e+45 < mu_dip_z)
    mu_dip_rho_outside = (mu_dip_rho < 1e+40) | (1e+45 < mu_dip_rho)
    mu_dip_phi_outside = (mu_dip_phi < 1e+40) | (1e+45 < mu_dip_phi)
    delta_rho_outside = (delta_rho < 0.0) | (9.0/10.0 < delta_rho)
    r_star_outside = (r_star < 2e+16) | (1e+17 < r_star)
    inertia_outside = (inertia < 1e+80) | (1e+82 < inertia)
    c_light_outside = (c_light < 0.5) | (2.0 < c_light)
    return jnp.logical_not(
        (mu_dip_z_outside)
        | (mu_dip_rho_outside)
        | (mu_dip_phi_outside)
        | (delta_rho_outside)
        | (r_star_outside)
        | (inertia_outside)
        | (c_light_outside)
    )


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
    (cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max) = numbers(
        cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max
    )
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
    b_perp_res = root(dir_phi*dir_phi*(x2 + x4*4.0) + x8*x8*x9)*(x9*x9)*(0.5*b_max*(x0*x0*x0))  # nardi2000:t-dipole.across
    return b_perp_res


def transverse_field_inside(cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max):
    """Whether points lie inside the domain."""
    (cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max) = numbers(
        cos_theta_dip, sin_theta_dip, dir_r, dir_theta, dir_phi, x_dip, b_max
    )
    cos_theta_dip_outside = (cos_theta_dip < -1.0) | (1.0 < cos_theta_dip)
    sin_theta_dip_outside = (sin_theta_dip < 0.0) | (1.0 < sin_theta_dip)
    dir_r_outside = (dir_r < -1.0) | (1.0 < dir_r)
    dir_theta_outside = (dir_theta < -1.0) | (1.0 < dir_theta)
    dir_phi_outside = (dir_phi < -1.0) | (1.0 < dir_phi)
    x_dip_outside = (x_dip < 0.0) | (19.0/20.0 < x_dip)
    b_max_outside = (b_max < 1.0/1000.0) | (1000.0 < b_max)
    x0 = size(cos_theta_dip*cos_theta_dip + sin_theta_dip*sin_theta_dip - 1.0)
    validity_1_outside = 1.0/1000000000000.0 < x0
    validity_2_outside = 1.0/1000000000000.0 < size(dir_r*dir_r + dir_phi*dir_phi + dir_theta*dir_theta - 1.0)
    return jnp.logical_not(
        (cos_theta_dip_outside)
        | (sin_theta_dip_outside)
        | (dir_r_outside)
        | (dir_theta_outside)
        | (dir_phi_outside)
        | (x_dip_outside)
        | (b_max_outside)
        | (validity_1_outside)
        | (validity_2_outside)
    )
