"""Process gauge_force_star: a new gauge force in neutron stars, and the neutrino pairs it makes

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


def composition(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu):
    """gauge_force_star.composition

    Electrons and muons in beta equilibrium at a baryon density, asymmetry and potential: densities, charge that is left, and its slope in the asymmetry

    Equation  liu2026:58.z scaled density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:59b symmetry energy of z: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:66.mu_e equilibrium electron potential: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:66.n lepton densities: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:66.residual neutrality residual: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  n_b [MeV^3] from 100 to 20000000: baryon density
    Variable  delta [1] from 1e-06 to 1: (n_n - n_p)/n_b
    Variable  psi [MeV] from 0 to 300: potential energy, never negative
    Parameter n0 [MeV^3] from 1100000 to 1300000: saturation density of the parametrisation
    Parameter s0 [MeV] from 25 to 40: symmetry energy at z = 1
    Parameter zeta [1] from 0.3 to 1.2: exponent of the symmetry energy
    Parameter dm_np [MeV] from 1.29 to 1.3: m_n - m_p
    Parameter m_mu [MeV] from 105.6 to 105.7: muon mass
    Output    mu_e [MeV]: chemical potential of electrons (liu2026:66.mu_e)
    Output    n_e [MeV^3]: density of electrons (liu2026:66.n)
    Output    n_mu [MeV^3]: density of muons (liu2026:66.n)
    Output    q_residual [MeV^3]: charge density that neutrality forbids (liu2026:66.residual)
    Output    dq_ddelta [MeV^3]: its slope in delta (liu2026:66.residual)
    Output    dn_mu_dpsi [MeV^2]: slope of n_mu at fixed n_b, delta (liu2026:66.residual)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   af0a718841105ac0

    Certified with inputs in 64 bits only: in 32 bits, values on the way leave the range or lose their digits.
    """
    n_b, delta, psi, n0, s0, zeta, dm_np, m_mu = numbers(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu)
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = 1.0/3.0/x0
    # The rest.
    z = n_b*(1.0/n0)  # liu2026:58.z
    s_sym = jnp.exp(jnp.log(z)*zeta)*s0  # liu2026:59b
    mu_e = dm_np + s_sym*delta*4.0  # liu2026:66.mu_e
    x2 = mu_e*mu_e
    n_e = x2*mu_e*x1  # liu2026:66.n
    x3 = m_mu + psi < mu_e
    x4 = mu_e - psi
    x5 = x4 - m_mu
    x6 = x5*(m_mu + x4)
    x7 = root(jnp.where(x3, x6, 1.0))
    x8 = larger(0.0, x5)
    x9 = x8*x8
    n_mu = jnp.where(x3, x6*x7*x1, x9*x8)  # liu2026:66.n
    x10 = n_b*0.5
    q_residual = n_e + n_mu - (1.0 - delta)*x10  # liu2026:66.residual
    x11 = jnp.where(x3, x7*x4*(1.0/x0), x9)
    dq_ddelta = x10 + s_sym*(x2*(4.0/x0) + x11*4.0)  # liu2026:66.residual
    dn_mu_dpsi = -x11  # liu2026:66.residual
    return mu_e, n_e, n_mu, q_residual, dq_ddelta, dn_mu_dpsi


def composition_inside(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu):
    """Whether points lie inside the domain."""
    n_b, delta, psi, n0, s0, zeta, dm_np, m_mu = numbers(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu)
    n_b_outside = (n_b < 100.0) | (20000000.0 < n_b)
    delta_outside = (delta < 1.0/1000000.0) | (1.0 < delta)
    psi_outside = (psi < 0.0) | (300.0 < psi)
    n0_outside = (n0 < 1100000.0) | (1300000.0 < n0)
    s0_outside = (s0 < 25.0) | (40.0 < s0)
    zeta_outside = (zeta < 3.0/10.0) | (6.0/5.0 < zeta)
    dm_np_outside = (dm_np < 129.0/100.0) | (13.0/10.0 < dm_np)
    m_mu_outside = (m_mu < 528.0/5.0) | (1057.0/10.0 < m_mu)
    return jnp.logical_not(
        (n_b_outside)
        | (delta_outside)
        | (psi_outside)
        | (n0_outside)
        | (s0_outside)
        | (zeta_outside)
        | (dm_np_outside)
        | (m_mu_outside)
    )


def degenerate_gas(n_gas, m_gas, g_s):
    """gauge_force_star.degenerate_gas

    Fermi momentum and energy, energy density and pressure of a cold gas of g_s states, with their slopes in the density

    Equation  liu2026:gas.p_F gas fermi momentum: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:gas.mu gas fermi energy: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:gas.P gas pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:gas.rho gas energy density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:gas.dmu gas slope of fermi energy: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:gas.dP gas slope of pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  n_gas [MeV^3] from 1e-12 to 10000000000: number density of a gas
    Parameter m_gas [MeV] from 0.001 to 2000: mass of the particles of a gas
    Parameter g_s [1] +2 or +1: spin or helicity states of a gas
    Output    p_f [MeV]: Fermi momentum (liu2026:gas.p_F)
    Output    mu_gas [MeV]: Fermi energy, rest mass included (liu2026:gas.mu)
    Output    rho_gas [MeV^4]: energy density of a gas (liu2026:gas.rho)
    Output    p_gas [MeV^4]: pressure of a gas (liu2026:gas.P)
    Output    dmu_gas_dn [MeV^-2]: slope of the Fermi energy in the density (liu2026:gas.dmu)
    Output    dp_gas_dn [MeV]: slope of the pressure in the density (liu2026:gas.dP)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   760de43f3678967a
    """
    n_gas, m_gas, g_s = numbers(n_gas, m_gas, g_s)
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = m_gas*m_gas
    x2 = 0.0625*g_s
    # The rest.
    p_f = jnp.cbrt(n_gas)*jnp.cbrt(6.0*x0/g_s)  # liu2026:gas.p_F
    x3 = p_f*p_f
    mu_gas = root(x1 + x3)  # liu2026:gas.mu
    x4 = n_gas*mu_gas
    x5 = 1.0/(m_gas + mu_gas)
    x6 = x3*(x5*x5)
    x7 = x6*(2.0/688275.0 + x6*(2.0/1050525.0 + x6*(2.0/1550775.0 + x6*(2.0/2225025.0))))
    x8 = x6*(6.0/230945.0 + x6*(2.0/146965.0 + x6*(2.0/260015.0 + x6*(6.0/1300075.0 + x7))))
    x9 = 2.0/105.0 + x6*(2.0/1155.0 + x6*(2.0/5005.0 + x6*(2.0/15015.0 + x6*(2.0/36465.0 + x8))))
    x10 = jnp.log((p_f + mu_gas)*(1.0/m_gas))*(x2*(x1*x1)/x0)
    x11 = n_gas*x3*(2.0/5.0 + x6*(x6*x9 - 6.0/35.0))*x5
    p_gas = jnp.where(p_f < m_gas, x11, mu_gas*(n_gas*0.25 - p_f*(x2*x1/x0)) + x10)  # liu2026:gas.P
    rho_gas = x4 - p_gas  # liu2026:gas.rho
    dmu_gas_dn = x3*(1.0/3.0)/x4  # liu2026:gas.dmu
    dp_gas_dn = n_gas*dmu_gas_dn  # liu2026:gas.dP
    return p_f, mu_gas, rho_gas, p_gas, dmu_gas_dn, dp_gas_dn


def degenerate_gas_inside(n_gas, m_gas, g_s):
    """Whether points lie inside the domain."""
    n_gas, m_gas, g_s = numbers(n_gas, m_gas, g_s)
    n_gas_outside = (n_gas < 1.0/1000000000000.0) | (10000000000.0 < n_gas)
    m_gas_outside = (m_gas < 1.0/1000.0) | (2000.0 < m_gas)
    g_s_outside = ((g_s < 1.0) | ((1.0 < g_s) & (g_s < 2.0))) | (2.0 < g_s)
    return jnp.logical_not(
        (n_gas_outside)
        | (m_gas_outside)
        | (g_s_outside)
    )


def discharge_curve(t, g, n_charge, r_body, g_pair):
    """gauge_force_star.discharge_curve

    Rate constant of the discharge of a uniform sphere, pairs created within it by a time, and the discharge time

    Equation  liu2026:16.a rate constant: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:16.stable created number at any time: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:18 discharge time: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  t [MeV^-1] from 1e+20 to 1e+45: time
    Parameter g [1] from 1e-23 to 1e-14: gauge coupling
    Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
    Parameter r_body [MeV^-1] from 1e+15 to 1e+20: radius of the charged body
    Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
    Output    a_rate [MeV^3]: rate constant of the discharge per squared radius (liu2026:16.a)
    Output    n_created [1]: pairs of one flavour created by the time t (liu2026:16.stable)
    Output    t_discharge [MeV^-1]: discharge time (liu2026:18)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   0b2b7be7b383ace2
    """
    t, g, n_charge, r_body, g_pair = numbers(t, g, n_charge, r_body, g_pair)
    # What depends on parameters alone.
    x0 = g*g
    x1 = x0*x0
    x2 = np.pi*np.pi*np.pi
    a_rate = 1.0/72.0*g_pair*x1*n_charge/x2  # liu2026:16.a
    x3 = r_body*r_body
    t_discharge = 120.0*x2/(x1*g_pair*x3*n_charge)  # liu2026:18
    # The rest.
    x4 = t*(a_rate*x3)
    x5 = x4 < 1.0
    x6 = 1.0/jnp.where(x5, 1.0, x4)
    x7 = jnp.where(x5, x4, x6)
    x8 = x7*(0.0013603263001384768 + x7*(2.690992170118164e-05 + x7*3.655608979330363e-10))
    x9 = x7*(11462775800425.0/46082726950533.0 + x7*(0.025595883498591324 + x8))
    x10 = x7*(6095441886.0/1159926677.0 + x7*(184970980342.0/129083268769.0 + x9))
    x11 = x7*(42782891150.0/2077078003.0 + x7*(7208303182.0/566475819.0 + x10))
    x12 = 690044850.0/7962030629.0 + x7*(34217100.0/7962030629.0 + x7*(2851425.0/35260421357.0))
    x13 = x7*(2352425625.0/399638603.0 + x7*(1045522500.0/1137432947.0 + x7*x12))
    x14 = 39619800.0/296429.0 + x7*(125462700.0/1820921.0 + x7*(752776200.0/30741431.0 + x13))
    x15 = x7*(86130.0/901.0 + x7*(7177500.0/44149.0 + x7*(371435625.0/2075003.0 + x7*x14)))
    x16 = 1.0 + x7*(2171.0/371.0 + x7*(850553.0/56763.0 + x7*(32127775.0/1456917.0 + x11)))
    x17 = x16/(5.0 + x7*(1740.0/53.0 + x15))
    x18 = x6*(1.0 + (x6*(1.0 - x6*(1.0/3.0 - x6*x17)) - 0.5*np.pi/(r_body*root(a_rate))/root(t)))
    n_created = t*jnp.where(x5, x17, x6*(1.0/3.0 - x18))*(4.0*np.pi*a_rate*n_charge*(x3*x3*r_body))  # liu2026:16.stable
    return a_rate, n_created, t_discharge


def discharge_curve_inside(t, g, n_charge, r_body, g_pair):
    """Whether points lie inside the domain."""
    t, g, n_charge, r_body, g_pair = numbers(t, g, n_charge, r_body, g_pair)
    t_outside = (t < 1e+20) | (1e+45 < t)
    g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g)
    n_charge_outside = (n_charge < 1.0/1000.0) | (100000000.0 < n_charge)
    r_body_outside = (r_body < 1000000000000000.0) | (1e+20 < r_body)
    g_pair_outside = ((g_pair < 1.0) | ((1.0 < g_pair) & (g_pair < 2.0))) | (2.0 < g_pair)
    return jnp.logical_not(
        (t_outside)
        | (g_outside)
        | (n_charge_outside)
        | (r_body_outside)
        | (g_pair_outside)
    )


def electrons(n_e):
    """gauge_force_star.electrons

    Chemical potential and energy density of cold electrons without mass

    Equation  liu2026:24 electron chemical potential: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:62 electron energy density: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  n_e [MeV^3] from 0.001 to 100000000: density of electrons
    Output    mu_e [MeV]: chemical potential of electrons (liu2026:24)
    Output    rho_e [MeV^4]: energy density of electrons (liu2026:62)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   f50ab999c5504e73
    """
    n_e, = numbers(n_e)
    mu_e = jnp.cbrt(3.0*(np.pi*np.pi))*jnp.cbrt(n_e)  # liu2026:24
    rho_e = 0.75*n_e*mu_e  # liu2026:62
    return mu_e, rho_e


def electrons_inside(n_e):
    """Whether points lie inside the domain."""
    n_e, = numbers(n_e)
    n_e_outside = (n_e < 1.0/1000.0) | (100000000.0 < n_e)
    return jnp.logical_not(
        (n_e_outside)
    )


def neutrino_flux(r, dpsi, distance, g_pair):
    """gauge_force_star.neutrino_flux

    Pair rate of light neutrinos by the slope of g|phi|, pairs of all flavours per time and radius, and the flux per energy at a distance

    Equation  liu2026:41.rate rate without suppression: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:40 rate per radius: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:41 differential flux: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  r [MeV^-1] from 1e+12 to 1e+20: radius
    Variable  dpsi [MeV^2] from 1e-36 to 1e-12: modulus of its slope
    Parameter distance [MeV^-1] from 1e+25 to 1e+36: distance of the star
    Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
    Output    pair_rate [MeV^4]: pairs of one flavour per volume and time (liu2026:41.rate)
    Output    rate_integrand [MeV^2]: pairs per time and radius, flavours together (liu2026:40)
    Output    flux [MeV^2]: neutrinos per time, energy and area at the distance L (liu2026:41)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   aef96d652c92ed9a
    """
    r, dpsi, distance, g_pair = numbers(r, dpsi, distance, g_pair)
    pair_rate = dpsi*dpsi*(0.125*g_pair/(np.pi*np.pi*np.pi))  # liu2026:41.rate
    x0 = pair_rate*(r*r)
    rate_integrand = x0*(8.0*np.pi)  # liu2026:40
    flux = x0*(2.0/(distance*distance))/dpsi  # liu2026:41
    return pair_rate, rate_integrand, flux


def neutrino_flux_inside(r, dpsi, distance, g_pair):
    """Whether points lie inside the domain."""
    r, dpsi, distance, g_pair = numbers(r, dpsi, distance, g_pair)
    r_outside = (r < 1000000000000.0) | (1e+20 < r)
    dpsi_outside = (dpsi < 1e-36) | (1.0/1000000000000.0 < dpsi)
    distance_outside = (distance < 1e+25) | (1e+36 < distance)
    g_pair_outside = ((g_pair < 1.0) | ((1.0 < g_pair) & (g_pair < 2.0))) | (2.0 < g_pair)
    return jnp.logical_not(
        (r_outside)
        | (dpsi_outside)
        | (distance_outside)
        | (g_pair_outside)
    )


def nucleons(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np):
    """gauge_force_star.nucleons

    Chemical potentials, energy density and pressure of nucleons, with their slopes in density and asymmetry

    Equation  liu2026:58.z scaled density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:57 nucleon potentials: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:rho_N nucleon energy density: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:P_N nucleon pressure: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:57.slopes nucleon slopes: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  n_b [MeV^3] from 100 to 20000000: baryon density
    Variable  delta [1] from 1e-06 to 1: (n_n - n_p)/n_b
    Parameter n0 [MeV^3] from 1100000 to 1300000: saturation density of the parametrisation
    Parameter s0 [MeV] from 25 to 40: symmetry energy at z = 1
    Parameter zeta [1] from 0.3 to 1.2: exponent of the symmetry energy
    Parameter e0_const [MeV] from -17 to -14: its value at z = 1
    Parameter gamma_stiff [1] from 0.05 to 0.3: stiffness
    Parameter m_p [MeV] from 938 to 939: proton mass
    Parameter dm_np [MeV] from 1.29 to 1.3: m_n - m_p
    Output    mu_n [MeV]: chemical potential of neutrons (liu2026:57)
    Output    mu_p [MeV]: chemical potential of protons (liu2026:57)
    Output    rho_n [MeV^4]: energy density of nucleons (liu2026:rho_N)
    Output    p_n [MeV^4]: pressure of nucleons (liu2026:P_N)
    Output    dmu_n_dnb [MeV^-2]: slope of mu_n in n_b (liu2026:57.slopes)
    Output    dmu_p_dnb [MeV^-2]: slope of mu_p in n_b (liu2026:57.slopes)
    Output    dmu_n_ddelta [MeV]: slope of mu_n in delta (liu2026:57.slopes)
    Output    dmu_p_ddelta [MeV]: slope of mu_p in delta (liu2026:57.slopes)
    Output    dp_n_dnb [MeV]: slope of the pressure of nucleons in n_b (liu2026:57.slopes)
    Output    dp_n_ddelta [MeV^4]: slope of the pressure of nucleons in delta (liu2026:57.slopes)
    Validity  densities of neutron stars: n_b < 10 n_0
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   51e2935f42d33acf
    """
    (n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np) = numbers(
        n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np
    )
    # What depends on parameters alone.
    x0 = 1.0/n0
    x1 = 0.5*dm_np
    x2 = 2.0*s0
    x3 = s0*zeta
    x4 = e0_const*gamma_stiff
    x5 = x2*zeta
    x6 = 2.0*e0_const
    x7 = x6*gamma_stiff
    x8 = 2.0*n0
    # The rest.
    z = n_b*x0  # liu2026:58.z
    x9 = 2.0 + gamma_stiff - z
    x10 = 1.0/(1.0 + z*gamma_stiff)
    x11 = z*x10
    x12 = m_p + x9*x11*e0_const
    x13 = 1.0 - delta
    x14 = jnp.exp(jnp.log(z)*zeta)
    x15 = x14*delta
    x16 = x1 + x15*x2
    x17 = x14*(delta*delta)
    inverse_z = 1.0/z  # liu2026:58.z
    x18 = x17*inverse_z
    x19 = x10*(x9 - z)
    x20 = x10*x10
    x21 = z*x9*x20
    x22 = x18*x3 + x19*e0_const - x21*x4
    x23 = 1.0 + delta
    x24 = x17*s0 + x23*x1
    x25 = z*x22 + x24
    mu_n = x12 + x13*x16 + x25  # liu2026:57
    mu_p = x12 - x23*x16 + x25  # liu2026:57
    rho_n = n_b*(x12 + x24)  # liu2026:rho_N
    p_n = z*n_b*x22  # liu2026:P_N
    x26 = x17*x5
    x27 = x15*x5
    x28 = z*z
    x29 = x17*(s0*(zeta*zeta) - x3)/x28 + x20*(z - x9)*x7
    x30 = x29 + x10*(x21*(x6*(gamma_stiff*gamma_stiff)) - x6)
    x31 = x10*x9*x6 + z*x30
    x32 = x11*x6 + x21*x7
    dmu_n_dnb = (inverse_z*(x26 + x13*x27) + x31 - x32)*x0  # liu2026:57.slopes
    dmu_p_dnb = (inverse_z*(x26 - x23*x27) + x31 - x32)*x0  # liu2026:57.slopes
    x33 = x14*x2
    dmu_n_ddelta = x27 + x13*x33  # liu2026:57.slopes
    dmu_p_ddelta = x27 - x23*x33  # liu2026:57.slopes
    dp_n_dnb = z*(x8*(x0*x3)*x18 + x8*(x0*e0_const)*x19 - x8*(x0*x4)*x21) + x28*x30*(x0*n0)  # liu2026:57.slopes
    dp_n_ddelta = z*x14*delta*(x8*s0*zeta)  # liu2026:57.slopes
    return mu_n, mu_p, rho_n, p_n, dmu_n_dnb, dmu_p_dnb, dmu_n_ddelta, dmu_p_ddelta, dp_n_dnb, dp_n_ddelta


def nucleons_inside(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np):
    """Whether points lie inside the domain."""
    (n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np) = numbers(
        n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np
    )
    n_b_outside = (n_b < 100.0) | (20000000.0 < n_b)
    delta_outside = (delta < 1.0/1000000.0) | (1.0 < delta)
    n0_outside = (n0 < 1100000.0) | (1300000.0 < n0)
    s0_outside = (s0 < 25.0) | (40.0 < s0)
    zeta_outside = (zeta < 3.0/10.0) | (6.0/5.0 < zeta)
    e0_const_outside = (e0_const < -17.0) | (-14.0 < e0_const)
    gamma_stiff_outside = (gamma_stiff < 1.0/20.0) | (3.0/10.0 < gamma_stiff)
    m_p_outside = (m_p < 938.0) | (939.0 < m_p)
    dm_np_outside = (dm_np < 129.0/100.0) | (13.0/10.0 < dm_np)
    validity_1_outside = 10.0*n0 <= n_b
    return jnp.logical_not(
        (n_b_outside)
        | (delta_outside)
        | (n0_outside)
        | (s0_outside)
        | (zeta_outside)
        | (e0_const_outside)
        | (gamma_stiff_outside)
        | (m_p_outside)
        | (dm_np_outside)
        | (validity_1_outside)
    )


def pair_creation(e_field, m_flavour, g, g_pair):
    """gauge_force_star.pair_creation

    Pairs of one flavour per volume and time in an electric field, for g_pair helicity states

    Equation  liu2026:3 schwinger rate: derived form (corrected, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  e_field [MeV^2] from 1e-10 to 100: modulus of the electric field
    Variable  m_flavour [MeV] from 0 to 10*sqrt(e_field)*sqrt(g): mass of the flavour, sum of m_i |V_ai|^2
    Parameter g [1] from 1e-23 to 1e-14: gauge coupling
    Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
    Output    pair_rate [MeV^4]: pairs of one flavour per volume and time (liu2026:3)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   f81f2625a19e0eb9
    """
    e_field, m_flavour, g, g_pair = numbers(e_field, m_flavour, g, g_pair)
    x0 = e_field*e_field*jnp.exp(m_flavour*m_flavour*-(np.pi/g)/e_field)
    pair_rate = x0*(0.125*g_pair*(g*g)/(np.pi*np.pi*np.pi))  # liu2026:3
    return pair_rate


def pair_creation_inside(e_field, m_flavour, g, g_pair):
    """Whether points lie inside the domain."""
    e_field, m_flavour, g, g_pair = numbers(e_field, m_flavour, g, g_pair)
    e_field_outside = (e_field < 1.0/10000000000.0) | (100.0 < e_field)
    m_flavour_outside = (m_flavour < 0.0) | (root(e_field)*(10.0*root(g)) < m_flavour)
    g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g)
    g_pair_outside = ((g_pair < 1.0) | ((1.0 < g_pair) & (g_pair < 2.0))) | (2.0 < g_pair)
    return jnp.logical_not(
        (e_field_outside)
        | (m_flavour_outside)
        | (g_outside)
        | (g_pair_outside)
    )


def structure(r, m_grav, rho, pressure, g_newton):
    """gauge_force_star.structure

    Hydrostatic equilibrium of an uncharged cold star: slopes of pressure, mass and redshift function

    Equation  liu2026:31a hydrostatic equilibrium: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:31b mass equation: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:31c redshift equation: printed form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  r [MeV^-1] from 1e+12 to 1e+18: radius
    Variable  m_grav [MeV] from 0 to 0.25*r/g_newton (outside twice the Schwarzschild radius): enclosed gravitational mass
    Variable  rho [MeV^4] from 1 to 100000000000: energy density
    Variable  pressure [MeV^4] from 0 to rho: pressure
    Parameter g_newton [MeV^-2] from 6.7e-45 to 6.72e-45: Newton constant
    Output    dpressure_dr [MeV^5]: pressure gradient (liu2026:31a)
    Output    dm_dr [MeV^2]: its derivative in r (liu2026:31b)
    Output    dphi_metric [MeV]: dPhi/dr (liu2026:31c)
    Validity  no horizon: r > 2 G m
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   e83ff8f44f869124
    """
    r, m_grav, rho, pressure, g_newton = numbers(r, m_grav, rho, pressure, g_newton)
    # What depends on parameters alone.
    x0 = 4.0*np.pi
    # The rest.
    x1 = r*r
    x2 = (rho + pressure)*(m_grav/r + pressure*x1*x0)*g_newton/(r - m_grav*(2.0*g_newton))
    dpressure_dr = -x2  # liu2026:31a
    dm_dr = rho*x1*x0  # liu2026:31b
    dphi_metric = x2/(rho*(1.0 + pressure/rho))  # liu2026:31c
    return dpressure_dr, dm_dr, dphi_metric


def structure_inside(r, m_grav, rho, pressure, g_newton):
    """Whether points lie inside the domain."""
    r, m_grav, rho, pressure, g_newton = numbers(r, m_grav, rho, pressure, g_newton)
    r_outside = (r < 1000000000000.0) | (1e+18 < r)
    m_grav_outside = (m_grav < 0.0) | (r*(0.25/g_newton) < m_grav)
    rho_outside = (rho < 1.0) | (100000000000.0 < rho)
    pressure_outside = (pressure < 0.0) | (rho < pressure)
    g_newton_outside = (g_newton < 6.7e-45) | (6.72e-45 < g_newton)
    validity_1_outside = r <= m_grav*(2.0*g_newton)
    return jnp.logical_not(
        (r_outside)
        | (m_grav_outside)
        | (rho_outside)
        | (pressure_outside)
        | (g_newton_outside)
        | (validity_1_outside)
    )


def trapped_neutrinos(phi, g, g_s):
    """gauge_force_star.trapped_neutrinos

    Densities of muon antineutrinos and tau neutrinos that fill a well, for g_s helicity states

    Equation  liu2026:38 trapped neutrino densities: derived form (corrected, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  phi [MeV] from -1e+22 to 1e+22: electric potential
    Parameter g [1] from 1e-23 to 1e-14: gauge coupling
    Parameter g_s [1] +2 or +1: spin or helicity states of a gas
    Output    n_nubar_mu [MeV^3]: density of muon antineutrinos (liu2026:38)
    Output    n_nu_tau [MeV^3]: density of tau neutrinos (liu2026:38)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   e6107516ff4c7efc
    """
    phi, g, g_s = numbers(phi, g, g_s)
    n_nubar_mu_2 = phi*phi*size(phi)*(1.0/6.0*g_s*(g*g*g)/(np.pi*np.pi))  # liu2026:38
    return n_nubar_mu_2, n_nubar_mu_2


def trapped_neutrinos_inside(phi, g, g_s):
    """Whether points lie inside the domain."""
    phi, g, g_s = numbers(phi, g, g_s)
    phi_outside = (phi < -1e+22) | (1e+22 < phi)
    g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g)
    g_s_outside = ((g_s < 1.0) | ((1.0 < g_s) & (g_s < 2.0))) | (2.0 < g_s)
    return jnp.logical_not(
        (phi_outside)
        | (g_outside)
        | (g_s_outside)
    )


def trapped_profile(r, t, g, n_charge, g_pair):
    """gauge_force_star.trapped_profile

    Density of particles trapped at a radius of a uniform sphere by a time

    Equation  liu2026:15 trapped density: arranged form (confirmed, exact); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  r [MeV^-1] from 1e+12 to 1e+20: radius
    Variable  t [MeV^-1] from 1e+20 to 1e+45: time
    Parameter g [1] from 1e-23 to 1e-14: gauge coupling
    Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
    Parameter g_pair [1] +2 or +1: spin or helicity states of a pair
    Output    n_nu [MeV^3]: density of trapped neutrinos or antineutrinos (liu2026:15)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   af49f26d9747083e
    """
    r, t, g, n_charge, g_pair = numbers(r, t, g, n_charge, g_pair)
    # What depends on parameters alone.
    x0 = g*g
    x1 = np.pi*np.pi*np.pi
    x2 = 1.0/72.0*g_pair*(x0*x0)
    # The rest.
    x3 = t*(r*r)
    n_nu = x3*(x2*(n_charge*n_charge)/x1)/(1.0 + x3*(x2*n_charge/x1))  # liu2026:15
    return n_nu


def trapped_profile_inside(r, t, g, n_charge, g_pair):
    """Whether points lie inside the domain."""
    r, t, g, n_charge, g_pair = numbers(r, t, g, n_charge, g_pair)
    r_outside = (r < 1000000000000.0) | (1e+20 < r)
    t_outside = (t < 1e+20) | (1e+45 < t)
    g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g)
    n_charge_outside = (n_charge < 1.0/1000.0) | (100000000.0 < n_charge)
    g_pair_outside = ((g_pair < 1.0) | ((1.0 < g_pair) & (g_pair < 2.0))) | (2.0 < g_pair)
    return jnp.logical_not(
        (r_outside)
        | (t_outside)
        | (g_outside)
        | (n_charge_outside)
        | (g_pair_outside)
    )


def uniform_sphere(r, g, m_boson, n_charge, r_body):
    """gauge_force_star.uniform_sphere

    Depth of the potential of a uniformly charged sphere, and its slope, inside and outside, for any boson mass

    Equation  liu2026:43.stable shape everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:43.psi depth everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Equation  liu2026:44.stable slope everywhere: printed form (definition); Y. Liu, Z. Liu, A. Shkerin, J. Shu, Y. Zhao (2026), arXiv:2606.20393v1
    Variable  r [MeV^-1] from 0.0001*r_body to r_body + 100/m_boson (the potential is not below e^-100 of its size): radius
    Parameter g [1] from 1e-23 to 1e-14: gauge coupling
    Parameter m_boson [MeV] from 1e-24 to 500/r_body: mass of the vector boson
    Parameter n_charge [MeV^3] from 0.001 to 100000000: number density of charge carriers
    Parameter r_body [MeV^-1] from 1e+15 to 1e+20: radius of the charged body
    Output    psi [MeV]: potential energy, never negative (liu2026:43.psi)
    Output    dpsi [MeV^2]: modulus of its slope (liu2026:44.stable)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   5c7cc78835b3046b
    """
    r, g, m_boson, n_charge, r_body = numbers(r, g, m_boson, n_charge, r_body)
    # What depends on parameters alone.
    x0 = r_body*r_body
    x1 = x0*r_body
    x2 = r_body*m_boson
    x3 = x2 < 1.0
    x4 = m_boson*m_boson
    x5 = x4*m_boson
    x6 = 1.0 + x2
    x7 = jnp.where(x3, 1.0, x2)
    x8 = x0*x4
    x9 = x8*(1.0/93405312000.0 + x8*(1.0/22230464256000.0 + 1.0/6758061133824000.0*x0*x4))
    x10 = x8*(1.0/840.0 + x8*(1.0/45360.0 + x8*(1.0/3991680.0 + x8*(1.0/518918400.0 + x9))))
    x11 = jnp.exp(-x2)
    x12 = jnp.where(x3, x2, 1.0)
    x13 = x12*(1.0/6402373705728000.0 + 8.22063524662433e-18*r_body*m_boson)
    x14 = 1.0/1307674368000.0 + x12*(1.0/20922789888000.0 + x12*(1.0/355687428096000.0 + x13))
    x15 = x12*(1.0/479001600.0 + x12*(1.0/6227020800.0 + x12*(1.0/87178291200.0 + x12*x14)))
    x16 = 1.0/40320.0 + x12*(1.0/362880.0 + x12*(1.0/3628800.0 + x12*(1.0/39916800.0 + x15)))
    x17 = x12*(1.0/24.0 + x12*(1.0/120.0 + x12*(1.0/720.0 + x12*(1.0/5040.0 + x12*x16))))
    x18 = g*g*n_charge
    x19 = 0.5/x5
    # The rest.
    x20 = r < r_body
    x21 = smaller(r_body, r)
    x22 = x21*x21
    x23 = x21*m_boson
    x24 = x23 < 1.0
    x25 = x22*x4
    x26 = x25*(1.0/1307674368000.0 + x25*(1.0/355687428096000.0 + x22*(8.22063524662433e-18*x4)))
    x27 = 1.0/5040.0 + x25*(1.0/362880.0 + x25*(1.0/39916800.0 + x25*(1.0/6227020800.0 + x26)))
    x28 = x11*x4*x22
    x29 = jnp.exp(jnp.where(x20, x23 - x2, 0.0))
    x30 = x21*-(2.0*m_boson)
    x31 = larger(r_body, r)
    x32 = jnp.where(x20, x29*jnp.expm1(x30)*0.5, 1.0)/jnp.where(x20, x23, x31)
    x33 = x22*jnp.where(x24, x11*(1.0/6.0) + (1.0/120.0 + x25*x27)*x28, (-x32 - x11)/x25)*x6
    x34 = x31*m_boson
    x35 = jnp.exp(jnp.where(x20, x30, jnp.where(x3, -x34, x7 - x34)))
    x36 = x35*(0.5*(x7 + x6*jnp.exp(-(2.0*r_body*m_boson)) - 1.0)/(x1*x5))
    x37 = jnp.where(x3, x35*(1.0/3.0 + x8*(1.0/30.0 + x10)), x36)
    x38 = x0*jnp.where(x3, x11*(0.5 + x12*(1.0/6.0 + x17)), (1.0 - x6*x11)/x8) - x33
    varphi_shape = jnp.where(x20, x38, x37*x32*x1)  # liu2026:43.stable
    psi = varphi_shape*x18  # liu2026:43.psi
    x39 = x25*(1.0/93405312000.0 + x25*(1.0/22230464256000.0 + x22*(1.0/6758061133824000.0*x4)))
    x40 = x25*(1.0/840.0 + x25*(1.0/45360.0 + x25*(1.0/3991680.0 + x25*(1.0/518918400.0 + x39))))
    x41 = x19*m_boson*x21
    x42 = x29*(x41 + x35*(x19 + x41) - x19)/(x22*x21)
    x43 = x21*jnp.where(x24, x11*(1.0/3.0) + (1.0/30.0 + x40)*x28, x42)*x6
    dpsi = jnp.where(x20, x43, x37*(x1 + x1*m_boson*x31)*(x32*x32))*x18  # liu2026:44.stable
    return psi, dpsi


def uniform_sphere_inside(r, g, m_boson, n_charge, r_body):
    """Whether points lie inside the domain."""
    r, g, m_boson, n_charge, r_body = numbers(r, g, m_boson, n_charge, r_body)
    r_outside = (r < 1.0/10000.0*r_body) | (r_body + 100.0/m_boson < r)
    g_outside = (g < 1e-23) | (1.0/100000000000000.0 < g)
    m_boson_outside = (m_boson < 1e-24) | (500.0/r_body < m_boson)
    n_charge_outside = (n_charge < 1.0/1000.0) | (100000000.0 < n_charge)
    r_body_outside = (r_body < 1000000000000000.0) | (1e+20 < r_body)
    return jnp.logical_not(
        (r_outside)
        | (g_outside)
        | (m_boson_outside)
        | (n_charge_outside)
        | (r_body_outside)
    )
