"""Process gauge_force_star: a new gauge force in neutron stars, and the neutrino pairs it makes

Generated; regenerate with: nukernels build
"""

import numpy as np
from numba import njit


@njit(cache=True, error_model="numpy")
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
    """
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = 1.0/3.0/x0
    # The rest.
    z = n_b*(1.0/n0)  # liu2026:58.z
    s_sym = np.exp(np.log(z)*zeta)*s0  # liu2026:59b
    mu_e = dm_np + s_sym*delta*4.0  # liu2026:66.mu_e
    x2 = mu_e*mu_e
    n_e = x2*mu_e*x1  # liu2026:66.n
    x3 = m_mu + psi < mu_e
    x4 = mu_e - psi
    x5 = x4 - m_mu
    x6 = x5*(m_mu + x4)
    x7 = np.sqrt(x6 if x3 else 1.0)
    x8 = np.maximum(0.0, x5)
    x9 = x8*x8
    n_mu = x6*x7*x1 if x3 else x9*x8  # liu2026:66.n
    x10 = n_b*0.5
    q_residual = n_e + n_mu - (1.0 - delta)*x10  # liu2026:66.residual
    x11 = x7*x4*(1.0/x0) if x3 else x9
    dq_ddelta = x10 + s_sym*(x2*(4.0/x0) + x11*4.0)  # liu2026:66.residual
    dn_mu_dpsi = -x11  # liu2026:66.residual
    return mu_e, n_e, n_mu, q_residual, dq_ddelta, dn_mu_dpsi


@njit(cache=True, error_model="numpy")
def composition_outside(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_b_outside = (n_b < 100.0) or (20000000.0 < n_b)
    delta_outside = (delta < 1.0/1000000.0) or (1.0 < delta)
    psi_outside = (psi < 0.0) or (300.0 < psi)
    n0_outside = (n0 < 1100000.0) or (1300000.0 < n0)
    s0_outside = (s0 < 25.0) or (40.0 < s0)
    zeta_outside = (zeta < 3.0/10.0) or (6.0/5.0 < zeta)
    dm_np_outside = (dm_np < 129.0/100.0) or (13.0/10.0 < dm_np)
    m_mu_outside = (m_mu < 528.0/5.0) or (1057.0/10.0 < m_mu)
    return (
        (int(n_b_outside) << 0)
        | (int(delta_outside) << 1)
        | (int(psi_outside) << 2)
        | (int(n0_outside) << 3)
        | (int(s0_outside) << 4)
        | (int(zeta_outside) << 5)
        | (int(dm_np_outside) << 6)
        | (int(m_mu_outside) << 7)
    )


@njit(cache=True, error_model="numpy")
def composition_array(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu, mu_e_out, n_e_out, n_mu_out, q_residual_out,
    dq_ddelta_out, dn_mu_dpsi_out):
    """composition of the arrays n_b, delta, psi into mu_e_out, n_e_out, n_mu_out, q_residual_out, dq_ddelta_out, dn_mu_dpsi_out."""
    for nk_i in range(mu_e_out.size):
        mu_e_out[nk_i], n_e_out[nk_i], n_mu_out[nk_i], q_residual_out[nk_i], dq_ddelta_out[nk_i], dn_mu_dpsi_out[nk_i] = composition(
            n_b[nk_i], delta[nk_i], psi[nk_i], n0, s0, zeta, dm_np, m_mu)


@njit(cache=True, error_model="numpy")
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
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = m_gas*m_gas
    x2 = 0.0625*g_s
    # The rest.
    p_f = np.cbrt(n_gas)*np.cbrt(6.0*x0/g_s)  # liu2026:gas.p_F
    x3 = p_f*p_f
    mu_gas = np.sqrt(x1 + x3)  # liu2026:gas.mu
    x4 = n_gas*mu_gas
    x5 = 1.0/(m_gas + mu_gas)
    x6 = x3*(x5*x5)
    x7 = x6*(2.0/688275.0 + x6*(2.0/1050525.0 + x6*(2.0/1550775.0 + x6*(2.0/2225025.0))))
    x8 = x6*(6.0/230945.0 + x6*(2.0/146965.0 + x6*(2.0/260015.0 + x6*(6.0/1300075.0 + x7))))
    x9 = 2.0/105.0 + x6*(2.0/1155.0 + x6*(2.0/5005.0 + x6*(2.0/15015.0 + x6*(2.0/36465.0 + x8))))
    x10 = np.log((p_f + mu_gas)*(1.0/m_gas))*(x2*(x1*x1)/x0)
    x11 = n_gas*x3*(2.0/5.0 + x6*(x6*x9 - 6.0/35.0))*x5
    p_gas = x11 if (p_f < m_gas) else mu_gas*(n_gas*0.25 - p_f*(x2*x1/x0)) + x10  # liu2026:gas.P
    rho_gas = x4 - p_gas  # liu2026:gas.rho
    dmu_gas_dn = x3*(1.0/3.0)/x4  # liu2026:gas.dmu
    dp_gas_dn = n_gas*dmu_gas_dn  # liu2026:gas.dP
    return p_f, mu_gas, rho_gas, p_gas, dmu_gas_dn, dp_gas_dn


@njit(cache=True, error_model="numpy")
def degenerate_gas_outside(n_gas, m_gas, g_s):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_gas_outside = (n_gas < 1.0/1000000000000.0) or (10000000000.0 < n_gas)
    m_gas_outside = (m_gas < 1.0/1000.0) or (2000.0 < m_gas)
    g_s_outside = ((g_s < 1.0) or ((1.0 < g_s) and (g_s < 2.0))) or (2.0 < g_s)
    return (
        (int(n_gas_outside) << 0)
        | (int(m_gas_outside) << 1)
        | (int(g_s_outside) << 2)
    )


@njit(cache=True, error_model="numpy")
def degenerate_gas_array(n_gas, m_gas, g_s, p_f_out, mu_gas_out, rho_gas_out, p_gas_out, dmu_gas_dn_out, dp_gas_dn_out):
    """degenerate_gas of the arrays n_gas into p_f_out, mu_gas_out, rho_gas_out, p_gas_out, dmu_gas_dn_out, dp_gas_dn_out."""
    for nk_i in range(p_f_out.size):
        p_f_out[nk_i], mu_gas_out[nk_i], rho_gas_out[nk_i], p_gas_out[nk_i], dmu_gas_dn_out[nk_i], dp_gas_dn_out[nk_i] = degenerate_gas(
            n_gas[nk_i], m_gas, g_s)


@njit(cache=True, error_model="numpy")
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
    x6 = 1.0/x4
    x7 = x4 if x5 else x6
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
    x18 = 1.0 + (x6*(1.0 - x6*(1.0/3.0 - x6*x17)) - 0.5*np.pi/(r_body*np.sqrt(a_rate))/np.sqrt(t))
    n_created = t*(x17 if x5 else x6*(1.0/3.0 - x6*x18))*(4.0*np.pi*a_rate*n_charge*(x3*x3*r_body))  # liu2026:16.stable
    return a_rate, n_created, t_discharge


@njit(cache=True, error_model="numpy")
def discharge_curve_outside(t, g, n_charge, r_body, g_pair):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    t_outside = (t < 1e+20) or (1e+45 < t)
    g_outside = (g < 1e-23) or (1.0/100000000000000.0 < g)
    n_charge_outside = (n_charge < 1.0/1000.0) or (100000000.0 < n_charge)
    r_body_outside = (r_body < 1000000000000000.0) or (1e+20 < r_body)
    g_pair_outside = ((g_pair < 1.0) or ((1.0 < g_pair) and (g_pair < 2.0))) or (2.0 < g_pair)
    return (
        (int(t_outside) << 0)
        | (int(g_outside) << 1)
        | (int(n_charge_outside) << 2)
        | (int(r_body_outside) << 3)
        | (int(g_pair_outside) << 4)
    )


@njit(cache=True, error_model="numpy")
def discharge_curve_array(t, g, n_charge, r_body, g_pair, a_rate_out, n_created_out, t_discharge_out):
    """discharge_curve of the arrays t into a_rate_out, n_created_out, t_discharge_out."""
    for nk_i in range(a_rate_out.size):
        a_rate_out[nk_i], n_created_out[nk_i], t_discharge_out[nk_i] = discharge_curve(t[nk_i], g, n_charge, r_body,
            g_pair)


@njit(cache=True, error_model="numpy")
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
    mu_e = np.cbrt(3.0*(np.pi*np.pi))*np.cbrt(n_e)  # liu2026:24
    rho_e = 0.75*n_e*mu_e  # liu2026:62
    return mu_e, rho_e


@njit(cache=True, error_model="numpy")
def electrons_outside(n_e):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_e_outside = (n_e < 1.0/1000.0) or (100000000.0 < n_e)
    return (
        (int(n_e_outside) << 0)
    )


@njit(cache=True, error_model="numpy")
def electrons_array(n_e, mu_e_out, rho_e_out):
    """electrons of the arrays n_e into mu_e_out, rho_e_out."""
    for nk_i in range(mu_e_out.size):
        mu_e_out[nk_i], rho_e_out[nk_i] = electrons(n_e[nk_i])


@njit(cache=True, error_model="numpy")
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
    pair_rate = dpsi*dpsi*(0.125*g_pair/(np.pi*np.pi*np.pi))  # liu2026:41.rate
    x0 = pair_rate*(r*r)
    rate_integrand = x0*(8.0*np.pi)  # liu2026:40
    flux = x0*(2.0/(distance*distance))/dpsi  # liu2026:41
    return pair_rate, rate_integrand, flux


@njit(cache=True, error_model="numpy")
def neutrino_flux_outside(r, dpsi, distance, g_pair):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r_outside = (r < 1000000000000.0) or (1e+20 < r)
    dpsi_outside = (dpsi < 1e-36) or (1.0/1000000000000.0 < dpsi)
    distance_outside = (distance < 1e+25) or (1e+36 < distance)
    g_pair_outside = ((g_pair < 1.0) or ((1.0 < g_pair) and (g_pair < 2.0))) or (2.0 < g_pair)
    return (
        (int(r_outside) << 0)
        | (int(dpsi_outside) << 1)
        | (int(distance_outside) << 2)
        | (int(g_pair_outside) << 3)
    )


@njit(cache=True, error_model="numpy")
def neutrino_flux_array(r, dpsi, distance, g_pair, pair_rate_out, rate_integrand_out, flux_out):
    """neutrino_flux of the arrays r, dpsi into pair_rate_out, rate_integrand_out, flux_out."""
    for nk_i in range(pair_rate_out.size):
        pair_rate_out[nk_i], rate_integrand_out[nk_i], flux_out[nk_i] = neutrino_flux(r[nk_i], dpsi[nk_i], distance,
            g_pair)


@njit(cache=True, error_model="numpy")
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
    x14 = np.exp(np.log(z)*zeta)
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


@njit(cache=True, error_model="numpy")
def nucleons_outside(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_b_outside = (n_b < 100.0) or (20000000.0 < n_b)
    delta_outside = (delta < 1.0/1000000.0) or (1.0 < delta)
    n0_outside = (n0 < 1100000.0) or (1300000.0 < n0)
    s0_outside = (s0 < 25.0) or (40.0 < s0)
    zeta_outside = (zeta < 3.0/10.0) or (6.0/5.0 < zeta)
    e0_const_outside = (e0_const < -17.0) or (-14.0 < e0_const)
    gamma_stiff_outside = (gamma_stiff < 1.0/20.0) or (3.0/10.0 < gamma_stiff)
    m_p_outside = (m_p < 938.0) or (939.0 < m_p)
    dm_np_outside = (dm_np < 129.0/100.0) or (13.0/10.0 < dm_np)
    validity_1_outside = 10.0*n0 <= n_b
    return (
        (int(n_b_outside) << 0)
        | (int(delta_outside) << 1)
        | (int(n0_outside) << 2)
        | (int(s0_outside) << 3)
        | (int(zeta_outside) << 4)
        | (int(e0_const_outside) << 5)
        | (int(gamma_stiff_outside) << 6)
        | (int(m_p_outside) << 7)
        | (int(dm_np_outside) << 8)
        | (int(validity_1_outside) << 9)
    )


@njit(cache=True, error_model="numpy")
def nucleons_array(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np, mu_n_out, mu_p_out, rho_n_out,
    p_n_out, dmu_n_dnb_out, dmu_p_dnb_out, dmu_n_ddelta_out, dmu_p_ddelta_out, dp_n_dnb_out, dp_n_ddelta_out):
    """nucleons of the arrays n_b, delta into mu_n_out, mu_p_out, rho_n_out, p_n_out, dmu_n_dnb_out, dmu_p_dnb_out, dmu_n_ddelta_out, dmu_p_ddelta_out, dp_n_dnb_out, dp_n_ddelta_out."""
    for nk_i in range(mu_n_out.size):
        mu_n_out[nk_i], mu_p_out[nk_i], rho_n_out[nk_i], p_n_out[nk_i], dmu_n_dnb_out[nk_i], dmu_p_dnb_out[nk_i], dmu_n_ddelta_out[nk_i], dmu_p_ddelta_out[nk_i], dp_n_dnb_out[nk_i], dp_n_ddelta_out[nk_i] = nucleons(
            n_b[nk_i], delta[nk_i], n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np)


@njit(cache=True, error_model="numpy")
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
    x0 = e_field*e_field*np.exp(m_flavour*m_flavour*-(np.pi/g)/e_field)
    pair_rate = x0*(0.125*g_pair*(g*g)/(np.pi*np.pi*np.pi))  # liu2026:3
    return pair_rate


@njit(cache=True, error_model="numpy")
def pair_creation_outside(e_field, m_flavour, g, g_pair):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    e_field_outside = (e_field < 1.0/10000000000.0) or (100.0 < e_field)
    m_flavour_outside = (m_flavour < 0.0) or (np.sqrt(e_field)*(10.0*np.sqrt(g)) < m_flavour)
    g_outside = (g < 1e-23) or (1.0/100000000000000.0 < g)
    g_pair_outside = ((g_pair < 1.0) or ((1.0 < g_pair) and (g_pair < 2.0))) or (2.0 < g_pair)
    return (
        (int(e_field_outside) << 0)
        | (int(m_flavour_outside) << 1)
        | (int(g_outside) << 2)
        | (int(g_pair_outside) << 3)
    )


@njit(cache=True, error_model="numpy")
def pair_creation_array(e_field, m_flavour, g, g_pair, pair_rate_out):
    """pair_creation of the arrays e_field, m_flavour into pair_rate_out."""
    for nk_i in range(pair_rate_out.size):
        pair_rate_out[nk_i] = pair_creation(e_field[nk_i], m_flavour[nk_i], g, g_pair)


@njit(cache=True, error_model="numpy")
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
    # What depends on parameters alone.
    x0 = 4.0*np.pi
    # The rest.
    x1 = r*r
    x2 = (rho + pressure)*(m_grav/r + pressure*x1*x0)*g_newton/(r - m_grav*(2.0*g_newton))
    dpressure_dr = -x2  # liu2026:31a
    dm_dr = rho*x1*x0  # liu2026:31b
    dphi_metric = x2/(rho*(1.0 + pressure/rho))  # liu2026:31c
    return dpressure_dr, dm_dr, dphi_metric


@njit(cache=True, error_model="numpy")
def structure_outside(r, m_grav, rho, pressure, g_newton):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r_outside = (r < 1000000000000.0) or (1e+18 < r)
    m_grav_outside = (m_grav < 0.0) or (r*(0.25/g_newton) < m_grav)
    rho_outside = (rho < 1.0) or (100000000000.0 < rho)
    pressure_outside = (pressure < 0.0) or (rho < pressure)
    g_newton_outside = (g_newton < 6.7e-45) or (6.72e-45 < g_newton)
    validity_1_outside = r <= m_grav*(2.0*g_newton)
    return (
        (int(r_outside) << 0)
        | (int(m_grav_outside) << 1)
        | (int(rho_outside) << 2)
        | (int(pressure_outside) << 3)
        | (int(g_newton_outside) << 4)
        | (int(validity_1_outside) << 5)
    )


@njit(cache=True, error_model="numpy")
def structure_array(r, m_grav, rho, pressure, g_newton, dpressure_dr_out, dm_dr_out, dphi_metric_out):
    """structure of the arrays r, m_grav, rho, pressure into dpressure_dr_out, dm_dr_out, dphi_metric_out."""
    for nk_i in range(dpressure_dr_out.size):
        dpressure_dr_out[nk_i], dm_dr_out[nk_i], dphi_metric_out[nk_i] = structure(r[nk_i], m_grav[nk_i], rho[nk_i],
            pressure[nk_i], g_newton)


@njit(cache=True, error_model="numpy")
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
    n_nubar_mu_2 = phi*phi*np.abs(phi)*(1.0/6.0*g_s*(g*g*g)/(np.pi*np.pi))  # liu2026:38
    return n_nubar_mu_2, n_nubar_mu_2


@njit(cache=True, error_model="numpy")
def trapped_neutrinos_outside(phi, g, g_s):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    phi_outside = (phi < -1e+22) or (1e+22 < phi)
    g_outside = (g < 1e-23) or (1.0/100000000000000.0 < g)
    g_s_outside = ((g_s < 1.0) or ((1.0 < g_s) and (g_s < 2.0))) or (2.0 < g_s)
    return (
        (int(phi_outside) << 0)
        | (int(g_outside) << 1)
        | (int(g_s_outside) << 2)
    )


@njit(cache=True, error_model="numpy")
def trapped_neutrinos_array(phi, g, g_s, n_nubar_mu_out, n_nu_tau_out):
    """trapped_neutrinos of the arrays phi into n_nubar_mu_out, n_nu_tau_out."""
    for nk_i in range(n_nubar_mu_out.size):
        n_nubar_mu_out[nk_i], n_nu_tau_out[nk_i] = trapped_neutrinos(phi[nk_i], g, g_s)


@njit(cache=True, error_model="numpy")
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
    # What depends on parameters alone.
    x0 = g*g
    x1 = np.pi*np.pi*np.pi
    x2 = 1.0/72.0*g_pair*(x0*x0)
    # The rest.
    x3 = t*(r*r)
    n_nu = x3*(x2*(n_charge*n_charge)/x1)/(1.0 + x3*(x2*n_charge/x1))  # liu2026:15
    return n_nu


@njit(cache=True, error_model="numpy")
def trapped_profile_outside(r, t, g, n_charge, g_pair):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r_outside = (r < 1000000000000.0) or (1e+20 < r)
    t_outside = (t < 1e+20) or (1e+45 < t)
    g_outside = (g < 1e-23) or (1.0/100000000000000.0 < g)
    n_charge_outside = (n_charge < 1.0/1000.0) or (100000000.0 < n_charge)
    g_pair_outside = ((g_pair < 1.0) or ((1.0 < g_pair) and (g_pair < 2.0))) or (2.0 < g_pair)
    return (
        (int(r_outside) << 0)
        | (int(t_outside) << 1)
        | (int(g_outside) << 2)
        | (int(n_charge_outside) << 3)
        | (int(g_pair_outside) << 4)
    )


@njit(cache=True, error_model="numpy")
def trapped_profile_array(r, t, g, n_charge, g_pair, n_nu_out):
    """trapped_profile of the arrays r, t into n_nu_out."""
    for nk_i in range(n_nu_out.size):
        n_nu_out[nk_i] = trapped_profile(r[nk_i], t[nk_i], g, n_charge, g_pair)


@njit(cache=True, error_model="numpy")
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
    # What depends on parameters alone.
    x0 = r_body*r_body
    x1 = x0*r_body
    x2 = r_body*m_boson
    x3 = x2 < 1.0
    x4 = m_boson*m_boson
    x5 = x4*m_boson
    x6 = 1.0 + x2
    x7 = x0*x4
    x8 = x7*(1.0/93405312000.0 + x7*(1.0/22230464256000.0 + 1.0/6758061133824000.0*x0*x4))
    x9 = x7*(1.0/840.0 + x7*(1.0/45360.0 + x7*(1.0/3991680.0 + x7*(1.0/518918400.0 + x8))))
    x10 = np.exp(-x2)
    x11 = x2*(1.0/6402373705728000.0 + 8.22063524662433e-18*r_body*m_boson)
    x12 = x2*(1.0/1307674368000.0 + x2*(1.0/20922789888000.0 + x2*(1.0/355687428096000.0 + x11)))
    x13 = x2*(1.0/479001600.0 + x2*(1.0/6227020800.0 + x2*(1.0/87178291200.0 + x12)))
    x14 = x2*(1.0/40320.0 + x2*(1.0/362880.0 + x2*(1.0/3628800.0 + x2*(1.0/39916800.0 + x13))))
    x15 = x2*(1.0/6.0 + x2*(1.0/24.0 + x2*(1.0/120.0 + x2*(1.0/720.0 + x2*(1.0/5040.0 + x14)))))
    x16 = g*g*n_charge
    x17 = 0.5/x5
    # The rest.
    x18 = r < r_body
    x19 = np.minimum(r_body, r)
    x20 = x19*x19
    x21 = x19*m_boson
    x22 = x21 < 1.0
    x23 = x20*x4
    x24 = x23*(1.0/1307674368000.0 + x23*(1.0/355687428096000.0 + x20*(8.22063524662433e-18*x4)))
    x25 = 1.0/5040.0 + x23*(1.0/362880.0 + x23*(1.0/39916800.0 + x23*(1.0/6227020800.0 + x24)))
    x26 = x10*x4*x20
    x27 = np.exp(x21 - x2 if x18 else 0.0)
    x28 = x19*-(2.0*m_boson)
    x29 = np.maximum(r_body, r)
    x30 = (x27*np.expm1(x28)*0.5 if x18 else 1.0)/(x21 if x18 else x29)
    x31 = x20*(x10*(1.0/6.0) + (1.0/120.0 + x23*x25)*x26 if x22 else (-x30 - x10)/x23)*x6
    x32 = x29*m_boson
    x33 = np.exp(x28 if x18 else (-x32 if x3 else x2 - x32))
    x34 = x33*(0.5*(x2 + x6*np.exp(-(2.0*r_body*m_boson)) - 1.0)/(x1*x5))
    x35 = x33*(1.0/3.0 + x7*(1.0/30.0 + x9)) if x3 else x34
    varphi_shape = x0*(x10*(0.5 + x15) if x3 else (1.0 - x6*x10)/x7) - x31 if x18 else x35*x30*x1  # liu2026:43.stable
    psi = varphi_shape*x16  # liu2026:43.psi
    x36 = x23*(1.0/93405312000.0 + x23*(1.0/22230464256000.0 + x20*(1.0/6758061133824000.0*x4)))
    x37 = x23*(1.0/840.0 + x23*(1.0/45360.0 + x23*(1.0/3991680.0 + x23*(1.0/518918400.0 + x36))))
    x38 = x17*m_boson*x19
    x39 = x27*(x38 + x33*(x17 + x38) - x17)/(x20*x19)
    x40 = x19*(x10*(1.0/3.0) + (1.0/30.0 + x37)*x26 if x22 else x39)*x6
    dpsi = (x40 if x18 else x35*(x1 + x1*m_boson*x29)*(x30*x30))*x16  # liu2026:44.stable
    return psi, dpsi


@njit(cache=True, error_model="numpy")
def uniform_sphere_outside(r, g, m_boson, n_charge, r_body):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r_outside = (r < 1.0/10000.0*r_body) or (r_body + 100.0/m_boson < r)
    g_outside = (g < 1e-23) or (1.0/100000000000000.0 < g)
    m_boson_outside = (m_boson < 1e-24) or (500.0/r_body < m_boson)
    n_charge_outside = (n_charge < 1.0/1000.0) or (100000000.0 < n_charge)
    r_body_outside = (r_body < 1000000000000000.0) or (1e+20 < r_body)
    return (
        (int(r_outside) << 0)
        | (int(g_outside) << 1)
        | (int(m_boson_outside) << 2)
        | (int(n_charge_outside) << 3)
        | (int(r_body_outside) << 4)
    )


@njit(cache=True, error_model="numpy")
def uniform_sphere_array(r, g, m_boson, n_charge, r_body, psi_out, dpsi_out):
    """uniform_sphere of the arrays r into psi_out, dpsi_out."""
    for nk_i in range(psi_out.size):
        psi_out[nk_i], dpsi_out[nk_i] = uniform_sphere(r[nk_i], g, m_boson, n_charge, r_body)
