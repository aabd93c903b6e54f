"""Process gauge_force_star: a new gauge force in neutron stars, and the neutrino pairs it makes

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


def composition(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu, ctx=mpmath.mp):
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
    n_b, delta, psi, n0, s0, zeta, dm_np, m_mu, = (ctx.mpf(value) for value in (n_b, delta, psi, n0, s0, zeta, dm_np, m_mu,))
    # What depends on parameters alone.
    x0 = ctx.pi*ctx.pi
    x1 = ctx.mpf(1)/3/x0
    # The rest.
    z = n_b*(ctx.mpf(1)/n0)  # liu2026:58.z
    s_sym = ctx.exp(real(ctx.log(z))*zeta)*s0  # liu2026:59b
    mu_e = dm_np + s_sym*delta*ctx.mpf(4)  # liu2026:66.mu_e
    x2 = mu_e*mu_e
    n_e = x2*mu_e*x1  # liu2026:66.n
    x3 = m_mu + psi < mu_e
    x4 = mu_e - psi
    x5 = x4 - m_mu
    x6 = x5*(m_mu + x4)
    x7 = real(ctx.sqrt(x6 if x3 else ctx.mpf(1)))
    x8 = larger(ctx.mpf(0), x5)
    x9 = x8*x8
    n_mu = x6*x7*x1 if x3 else x9*x8  # liu2026:66.n
    x10 = n_b*(ctx.mpf(1)/2)
    q_residual = n_e + n_mu - (ctx.mpf(1) - delta)*x10  # liu2026:66.residual
    x11 = x7*x4*(ctx.mpf(1)/x0) if x3 else x9
    dq_ddelta = x10 + s_sym*(x2*(ctx.mpf(4)/x0) + x11*ctx.mpf(4))  # liu2026:66.residual
    dn_mu_dpsi = -x11  # liu2026:66.residual
    return mu_e, n_e, n_mu, q_residual, dq_ddelta, dn_mu_dpsi


def composition_outside(n_b, delta, psi, n0, s0, zeta, dm_np, m_mu, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_b, delta, psi, n0, s0, zeta, dm_np, m_mu, = (ctx.mpf(value) for value in (n_b, delta, psi, n0, s0, zeta, dm_np, m_mu,))
    n_b_outside = (n_b < ctx.mpf(100)) or (ctx.mpf(20000000) < n_b)
    delta_outside = (delta < ctx.mpf(1)/1000000) or (ctx.mpf(1) < delta)
    psi_outside = (psi < ctx.mpf(0)) or (ctx.mpf(300) < psi)
    n0_outside = (n0 < ctx.mpf(1100000)) or (ctx.mpf(1300000) < n0)
    s0_outside = (s0 < ctx.mpf(25)) or (ctx.mpf(40) < s0)
    zeta_outside = (zeta < ctx.mpf(3)/10) or (ctx.mpf(6)/5 < zeta)
    dm_np_outside = (dm_np < ctx.mpf(129)/100) or (ctx.mpf(13)/10 < dm_np)
    m_mu_outside = (m_mu < ctx.mpf(528)/5) or (ctx.mpf(1057)/10 < m_mu)
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


def degenerate_gas(n_gas, m_gas, g_s, ctx=mpmath.mp):
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
    n_gas, m_gas, g_s, = (ctx.mpf(value) for value in (n_gas, m_gas, g_s,))
    # What depends on parameters alone.
    x0 = ctx.pi*ctx.pi
    x1 = m_gas*m_gas
    x2 = ctx.mpf(1)/16*g_s
    # The rest.
    p_f = cube_root(n_gas)*cube_root(ctx.mpf(6)*x0/g_s)  # liu2026:gas.p_F
    x3 = p_f*p_f
    mu_gas = real(ctx.sqrt(x1 + x3))  # liu2026:gas.mu
    x4 = n_gas*mu_gas
    x5 = ctx.mpf(1)/(m_gas + mu_gas)
    x6 = x3*(x5*x5)
    x7 = x6*(ctx.mpf(2)/1050525 + x6*(ctx.mpf(2)/1550775 + x6*(ctx.mpf(2)/2225025)))
    x8 = x6*(ctx.mpf(2)/260015 + x6*(ctx.mpf(6)/1300075 + x6*(ctx.mpf(2)/688275 + x7)))
    x9 = x6*(ctx.mpf(2)/36465 + x6*(ctx.mpf(6)/230945 + x6*(ctx.mpf(2)/146965 + x8)))
    x10 = x6*(ctx.mpf(2)/1155 + x6*(ctx.mpf(2)/5005 + x6*(ctx.mpf(2)/15015 + x9)))
    x11 = real(ctx.log((p_f + mu_gas)*(ctx.mpf(1)/m_gas)))*(x2*(x1*x1)/x0)
    x12 = n_gas*x3*(ctx.mpf(2)/5 + x6*(x6*(ctx.mpf(2)/105 + x10) - ctx.mpf(6)/35))*x5
    p_gas = x12 if (p_f < m_gas) else mu_gas*(n_gas*(ctx.mpf(1)/4) - p_f*(x2*x1/x0)) + x11  # liu2026:gas.P
    rho_gas = x4 - p_gas  # liu2026:gas.rho
    dmu_gas_dn = x3*(ctx.mpf(1)/3)/x4  # liu2026:gas.dmu
    dp_gas_dn = n_gas*dmu_gas_dn  # liu2026:gas.dP
    return p_f, mu_gas, rho_gas, p_gas, dmu_gas_dn, dp_gas_dn


def degenerate_gas_outside(n_gas, m_gas, g_s, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_gas, m_gas, g_s, = (ctx.mpf(value) for value in (n_gas, m_gas, g_s,))
    n_gas_outside = (n_gas < ctx.mpf(1)/1000000000000) or (ctx.mpf(10000000000) < n_gas)
    m_gas_outside = (m_gas < ctx.mpf(1)/1000) or (ctx.mpf(2000) < m_gas)
    x0 = (g_s < ctx.mpf(1)) or ((ctx.mpf(1) < g_s) and (g_s < ctx.mpf(2)))
    g_s_outside = x0 or (ctx.mpf(2) < g_s)
    return (
        (int(n_gas_outside) << 0)
        | (int(m_gas_outside) << 1)
        | (int(g_s_outside) << 2)
    )


def discharge_curve(t, g, n_charge, r_body, g_pair, ctx=mpmath.mp):
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
    t, g, n_charge, r_body, g_pair, = (ctx.mpf(value) for value in (t, g, n_charge, r_body, g_pair,))
    # What depends on parameters alone.
    x0 = g*g
    x1 = x0*x0
    x2 = ctx.pi*ctx.pi*ctx.pi
    a_rate = ctx.mpf(1)/72*g_pair*x1*n_charge/x2  # liu2026:16.a
    x3 = r_body*r_body
    t_discharge = ctx.mpf(120)*x2/(x1*g_pair*x3*n_charge)  # liu2026:18
    # The rest.
    x4 = t*(a_rate*x3)
    x5 = x4 < ctx.mpf(1)
    x6 = ctx.mpf(1)/x4
    x7 = x4 if x5 else x6
    x8 = x7*(ctx.mpf(17592186044416)/48123817793112408324705)
    x9 = x7*(ctx.mpf(332422735203539)/12353166199994628645 + x8)
    x10 = x7*(ctx.mpf(88911835300711)/65360667724839305 + x9)
    x11 = x7*(ctx.mpf(334592807295025)/13072133544967861 + x10)
    x12 = ctx.mpf(184970980342)/129083268769 + x7*(ctx.mpf(11462775800425)/46082726950533 + x11)
    x13 = x7*(ctx.mpf(7208303182)/566475819 + x7*(ctx.mpf(6095441886)/1159926677 + x7*x12))
    x14 = x7*(ctx.mpf(32127775)/1456917 + x7*(ctx.mpf(42782891150)/2077078003 + x13))
    x15 = x7*(ctx.mpf(34217100)/7962030629 + x7*(ctx.mpf(2851425)/35260421357))
    x16 = x7*(ctx.mpf(1045522500)/1137432947 + x7*(ctx.mpf(690044850)/7962030629 + x15))
    x17 = x7*(ctx.mpf(752776200)/30741431 + x7*(ctx.mpf(2352425625)/399638603 + x16))
    x18 = x7*(ctx.mpf(39619800)/296429 + x7*(ctx.mpf(125462700)/1820921 + x17))
    x19 = ctx.mpf(86130)/901 + x7*(ctx.mpf(7177500)/44149 + x7*(ctx.mpf(371435625)/2075003 + x18))
    x20 = ctx.mpf(1) + x7*(ctx.mpf(2171)/371 + x7*(ctx.mpf(850553)/56763 + x14))
    x21 = x20/(ctx.mpf(5) + x7*(ctx.mpf(1740)/53 + x7*x19))
    x22 = ctx.mpf(1)/2*ctx.pi/(r_body*real(ctx.sqrt(a_rate)))/real(ctx.sqrt(t))
    x23 = ctx.mpf(1)/3 - x6*(ctx.mpf(1) + (x6*(ctx.mpf(1) - x6*(ctx.mpf(1)/3 - x6*x21)) - x22))
    n_created = t*(x21 if x5 else x6*x23)*(ctx.mpf(4)*ctx.pi*a_rate*n_charge*(x3*x3*r_body))  # liu2026:16.stable
    return a_rate, n_created, t_discharge


def discharge_curve_outside(t, g, n_charge, r_body, g_pair, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    t, g, n_charge, r_body, g_pair, = (ctx.mpf(value) for value in (t, g, n_charge, r_body, g_pair,))
    x0 = ctx.mpf(1000000000000000000000000000000000000000000000) < t
    t_outside = (t < ctx.mpf(100000000000000000000)) or x0
    g_outside = (g < ctx.mpf(1)/100000000000000000000000) or (ctx.mpf(1)/100000000000000 < g)
    n_charge_outside = (n_charge < ctx.mpf(1)/1000) or (ctx.mpf(100000000) < n_charge)
    r_body_outside = (r_body < ctx.mpf(1000000000000000)) or (ctx.mpf(100000000000000000000) < r_body)
    x1 = (g_pair < ctx.mpf(1)) or ((ctx.mpf(1) < g_pair) and (g_pair < ctx.mpf(2)))
    g_pair_outside = x1 or (ctx.mpf(2) < g_pair)
    return (
        (int(t_outside) << 0)
        | (int(g_outside) << 1)
        | (int(n_charge_outside) << 2)
        | (int(r_body_outside) << 3)
        | (int(g_pair_outside) << 4)
    )


def electrons(n_e, ctx=mpmath.mp):
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
    n_e, = (ctx.mpf(value) for value in (n_e,))
    mu_e = cube_root(ctx.mpf(3)*(ctx.pi*ctx.pi))*cube_root(n_e)  # liu2026:24
    rho_e = ctx.mpf(3)/4*n_e*mu_e  # liu2026:62
    return mu_e, rho_e


def electrons_outside(n_e, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_e, = (ctx.mpf(value) for value in (n_e,))
    n_e_outside = (n_e < ctx.mpf(1)/1000) or (ctx.mpf(100000000) < n_e)
    return (
        (int(n_e_outside) << 0)
    )


def neutrino_flux(r, dpsi, distance, g_pair, ctx=mpmath.mp):
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
    r, dpsi, distance, g_pair, = (ctx.mpf(value) for value in (r, dpsi, distance, g_pair,))
    pair_rate = dpsi*dpsi*(ctx.mpf(1)/8*g_pair/(ctx.pi*ctx.pi*ctx.pi))  # liu2026:41.rate
    x0 = pair_rate*(r*r)
    rate_integrand = x0*(ctx.mpf(8)*ctx.pi)  # liu2026:40
    flux = x0*(ctx.mpf(2)/(distance*distance))/dpsi  # liu2026:41
    return pair_rate, rate_integrand, flux


def neutrino_flux_outside(r, dpsi, distance, g_pair, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r, dpsi, distance, g_pair, = (ctx.mpf(value) for value in (r, dpsi, distance, g_pair,))
    r_outside = (r < ctx.mpf(1000000000000)) or (ctx.mpf(100000000000000000000) < r)
    x0 = dpsi < ctx.mpf(1)/1000000000000000000000000000000000000
    dpsi_outside = x0 or (ctx.mpf(1)/1000000000000 < dpsi)
    x1 = ctx.mpf(1000000000000000000000000000000000000) < distance
    distance_outside = (distance < ctx.mpf(10000000000000000000000000)) or x1
    x2 = (g_pair < ctx.mpf(1)) or ((ctx.mpf(1) < g_pair) and (g_pair < ctx.mpf(2)))
    g_pair_outside = x2 or (ctx.mpf(2) < g_pair)
    return (
        (int(r_outside) << 0)
        | (int(dpsi_outside) << 1)
        | (int(distance_outside) << 2)
        | (int(g_pair_outside) << 3)
    )


def nucleons(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np, ctx=mpmath.mp):
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
    n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np, = (ctx.mpf(value) for value in (n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np,))
    # What depends on parameters alone.
    x0 = ctx.mpf(1)/n0
    x1 = ctx.mpf(1)/2*dm_np
    x2 = ctx.mpf(2)*s0
    x3 = s0*zeta
    x4 = e0_const*gamma_stiff
    x5 = x2*zeta
    x6 = ctx.mpf(2)*e0_const
    x7 = x6*gamma_stiff
    x8 = ctx.mpf(2)*n0
    # The rest.
    z = n_b*x0  # liu2026:58.z
    x9 = ctx.mpf(2) + gamma_stiff - z
    x10 = ctx.mpf(1)/(ctx.mpf(1) + z*gamma_stiff)
    x11 = z*x10
    x12 = m_p + x9*x11*e0_const
    x13 = ctx.mpf(1) - delta
    x14 = ctx.exp(real(ctx.log(z))*zeta)
    x15 = x14*delta
    x16 = x1 + x15*x2
    x17 = x14*(delta*delta)
    inverse_z = ctx.mpf(1)/z  # liu2026:58.z
    x18 = x17*inverse_z
    x19 = x10*(x9 - z)
    x20 = x10*x10
    x21 = z*x9*x20
    x22 = x18*x3 + x19*e0_const - x21*x4
    x23 = ctx.mpf(1) + delta
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


def nucleons_outside(n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np, = (ctx.mpf(value) for value in (n_b, delta, n0, s0, zeta, e0_const, gamma_stiff, m_p, dm_np,))
    n_b_outside = (n_b < ctx.mpf(100)) or (ctx.mpf(20000000) < n_b)
    delta_outside = (delta < ctx.mpf(1)/1000000) or (ctx.mpf(1) < delta)
    n0_outside = (n0 < ctx.mpf(1100000)) or (ctx.mpf(1300000) < n0)
    s0_outside = (s0 < ctx.mpf(25)) or (ctx.mpf(40) < s0)
    zeta_outside = (zeta < ctx.mpf(3)/10) or (ctx.mpf(6)/5 < zeta)
    e0_const_outside = (e0_const < ctx.mpf(-17)) or (ctx.mpf(-14) < e0_const)
    gamma_stiff_outside = (gamma_stiff < ctx.mpf(1)/20) or (ctx.mpf(3)/10 < gamma_stiff)
    m_p_outside = (m_p < ctx.mpf(938)) or (ctx.mpf(939) < m_p)
    dm_np_outside = (dm_np < ctx.mpf(129)/100) or (ctx.mpf(13)/10 < dm_np)
    validity_1_outside = ctx.mpf(10)*n0 <= n_b
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


def pair_creation(e_field, m_flavour, g, g_pair, ctx=mpmath.mp):
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
    e_field, m_flavour, g, g_pair, = (ctx.mpf(value) for value in (e_field, m_flavour, g, g_pair,))
    x0 = e_field*e_field*ctx.exp(m_flavour*m_flavour*-(ctx.pi/g)/e_field)
    pair_rate = x0*(ctx.mpf(1)/8*g_pair*(g*g)/(ctx.pi*ctx.pi*ctx.pi))  # liu2026:3
    return pair_rate


def pair_creation_outside(e_field, m_flavour, g, g_pair, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    e_field, m_flavour, g, g_pair, = (ctx.mpf(value) for value in (e_field, m_flavour, g, g_pair,))
    e_field_outside = (e_field < ctx.mpf(1)/10000000000) or (ctx.mpf(100) < e_field)
    x0 = real(ctx.sqrt(e_field))*(ctx.mpf(10)*real(ctx.sqrt(g))) < m_flavour
    m_flavour_outside = (m_flavour < ctx.mpf(0)) or x0
    g_outside = (g < ctx.mpf(1)/100000000000000000000000) or (ctx.mpf(1)/100000000000000 < g)
    x1 = (g_pair < ctx.mpf(1)) or ((ctx.mpf(1) < g_pair) and (g_pair < ctx.mpf(2)))
    g_pair_outside = x1 or (ctx.mpf(2) < g_pair)
    return (
        (int(e_field_outside) << 0)
        | (int(m_flavour_outside) << 1)
        | (int(g_outside) << 2)
        | (int(g_pair_outside) << 3)
    )


def structure(r, m_grav, rho, pressure, g_newton, ctx=mpmath.mp):
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
    r, m_grav, rho, pressure, g_newton, = (ctx.mpf(value) for value in (r, m_grav, rho, pressure, g_newton,))
    # What depends on parameters alone.
    x0 = ctx.mpf(4)*ctx.pi
    # The rest.
    x1 = r*r
    x2 = (rho + pressure)*(m_grav/r + pressure*x1*x0)*g_newton/(r - m_grav*(ctx.mpf(2)*g_newton))
    dpressure_dr = -x2  # liu2026:31a
    dm_dr = rho*x1*x0  # liu2026:31b
    dphi_metric = x2/(rho*(ctx.mpf(1) + pressure/rho))  # liu2026:31c
    return dpressure_dr, dm_dr, dphi_metric


def structure_outside(r, m_grav, rho, pressure, g_newton, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r, m_grav, rho, pressure, g_newton, = (ctx.mpf(value) for value in (r, m_grav, rho, pressure, g_newton,))
    r_outside = (r < ctx.mpf(1000000000000)) or (ctx.mpf(1000000000000000000) < r)
    m_grav_outside = (m_grav < ctx.mpf(0)) or (r*(ctx.mpf(1)/4/g_newton) < m_grav)
    rho_outside = (rho < ctx.mpf(1)) or (ctx.mpf(100000000000) < rho)
    pressure_outside = (pressure < ctx.mpf(0)) or (rho < pressure)
    x0 = g_newton < ctx.mpf(67)/10000000000000000000000000000000000000000000000
    g_newton_outside = x0 or (ctx.mpf(21)/3125000000000000000000000000000000000000000000 < g_newton)
    validity_1_outside = r <= m_grav*(ctx.mpf(2)*g_newton)
    return (
        (int(r_outside) << 0)
        | (int(m_grav_outside) << 1)
        | (int(rho_outside) << 2)
        | (int(pressure_outside) << 3)
        | (int(g_newton_outside) << 4)
        | (int(validity_1_outside) << 5)
    )


def trapped_neutrinos(phi, g, g_s, ctx=mpmath.mp):
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
    phi, g, g_s, = (ctx.mpf(value) for value in (phi, g, g_s,))
    n_nubar_mu_2 = phi*phi*abs(phi)*(ctx.mpf(1)/6*g_s*(g*g*g)/(ctx.pi*ctx.pi))  # liu2026:38
    return n_nubar_mu_2, n_nubar_mu_2


def trapped_neutrinos_outside(phi, g, g_s, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    phi, g, g_s, = (ctx.mpf(value) for value in (phi, g, g_s,))
    phi_outside = (phi < ctx.mpf(-10000000000000000000000)) or (ctx.mpf(10000000000000000000000) < phi)
    g_outside = (g < ctx.mpf(1)/100000000000000000000000) or (ctx.mpf(1)/100000000000000 < g)
    x0 = (g_s < ctx.mpf(1)) or ((ctx.mpf(1) < g_s) and (g_s < ctx.mpf(2)))
    g_s_outside = x0 or (ctx.mpf(2) < g_s)
    return (
        (int(phi_outside) << 0)
        | (int(g_outside) << 1)
        | (int(g_s_outside) << 2)
    )


def trapped_profile(r, t, g, n_charge, g_pair, ctx=mpmath.mp):
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
    r, t, g, n_charge, g_pair, = (ctx.mpf(value) for value in (r, t, g, n_charge, g_pair,))
    # What depends on parameters alone.
    x0 = g*g
    x1 = ctx.pi*ctx.pi*ctx.pi
    x2 = ctx.mpf(1)/72*g_pair*(x0*x0)
    # The rest.
    x3 = t*(r*r)
    n_nu = x3*(x2*(n_charge*n_charge)/x1)/(ctx.mpf(1) + x3*(x2*n_charge/x1))  # liu2026:15
    return n_nu


def trapped_profile_outside(r, t, g, n_charge, g_pair, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r, t, g, n_charge, g_pair, = (ctx.mpf(value) for value in (r, t, g, n_charge, g_pair,))
    r_outside = (r < ctx.mpf(1000000000000)) or (ctx.mpf(100000000000000000000) < r)
    x0 = ctx.mpf(1000000000000000000000000000000000000000000000) < t
    t_outside = (t < ctx.mpf(100000000000000000000)) or x0
    g_outside = (g < ctx.mpf(1)/100000000000000000000000) or (ctx.mpf(1)/100000000000000 < g)
    n_charge_outside = (n_charge < ctx.mpf(1)/1000) or (ctx.mpf(100000000) < n_charge)
    x1 = (g_pair < ctx.mpf(1)) or ((ctx.mpf(1) < g_pair) and (g_pair < ctx.mpf(2)))
    g_pair_outside = x1 or (ctx.mpf(2) < g_pair)
    return (
        (int(r_outside) << 0)
        | (int(t_outside) << 1)
        | (int(g_outside) << 2)
        | (int(n_charge_outside) << 3)
        | (int(g_pair_outside) << 4)
    )


def uniform_sphere(r, g, m_boson, n_charge, r_body, ctx=mpmath.mp):
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
    r, g, m_boson, n_charge, r_body, = (ctx.mpf(value) for value in (r, g, m_boson, n_charge, r_body,))
    # What depends on parameters alone.
    x0 = r_body*r_body
    x1 = x0*r_body
    x2 = r_body*m_boson
    x3 = x2 < ctx.mpf(1)
    x4 = m_boson*m_boson
    x5 = x4*m_boson
    x6 = ctx.mpf(1) + x2
    x7 = x0*x4
    x8 = x7*(ctx.mpf(1)/22230464256000 + ctx.mpf(1)/6758061133824000*x0*x4)
    x9 = x7*(ctx.mpf(1)/3991680 + x7*(ctx.mpf(1)/518918400 + x7*(ctx.mpf(1)/93405312000 + x8)))
    x10 = ctx.exp(-x2)
    x11 = x2*(ctx.mpf(1)/6402373705728000 + ctx.mpf(1)/121645100408832000*r_body*m_boson)
    x12 = x2*(ctx.mpf(1)/20922789888000 + x2*(ctx.mpf(1)/355687428096000 + x11))
    x13 = x2*(ctx.mpf(1)/87178291200 + x2*(ctx.mpf(1)/1307674368000 + x12))
    x14 = x2*(ctx.mpf(1)/39916800 + x2*(ctx.mpf(1)/479001600 + x2*(ctx.mpf(1)/6227020800 + x13)))
    x15 = x2*(ctx.mpf(1)/40320 + x2*(ctx.mpf(1)/362880 + x2*(ctx.mpf(1)/3628800 + x14)))
    x16 = ctx.mpf(1)/24 + x2*(ctx.mpf(1)/120 + x2*(ctx.mpf(1)/720 + x2*(ctx.mpf(1)/5040 + x15)))
    x17 = g*g*n_charge
    x18 = ctx.mpf(1)/2/x5
    x33 = x0*(x10*(ctx.mpf(1)/2 + x2*(ctx.mpf(1)/6 + x2*x16)) if x3 else (ctx.mpf(1) - x6*x10)/x7)
    x36 = ctx.mpf(1)/3 + x7*(ctx.mpf(1)/30 + x7*(ctx.mpf(1)/840 + x7*(ctx.mpf(1)/45360 + x9)))
    # The rest.
    x19 = r < r_body
    x20 = smaller(r_body, r)
    x21 = x20*x20
    x22 = x20*m_boson
    x23 = x22 < ctx.mpf(1)
    x24 = x21*x4
    x25 = x24*(ctx.mpf(1)/355687428096000 + x21*(ctx.mpf(1)/121645100408832000*x4))
    x26 = ctx.mpf(1)/39916800 + x24*(ctx.mpf(1)/6227020800 + x24*(ctx.mpf(1)/1307674368000 + x25))
    x27 = x10*x4*x21
    x28 = (ctx.mpf(1)/120 + x24*(ctx.mpf(1)/5040 + x24*(ctx.mpf(1)/362880 + x24*x26)))*x27
    x29 = ctx.exp(x22 - x2 if x19 else ctx.mpf(0))
    x30 = x20*-(ctx.mpf(2)*m_boson)
    x31 = larger(r_body, r)
    x32 = (x29*ctx.expm1(x30)*(ctx.mpf(1)/2) if x19 else ctx.mpf(1))/(x22 if x19 else x31)
    x34 = x31*m_boson
    x35 = ctx.exp(x30 if x19 else (-x34 if x3 else x2 - x34))
    x37 = x35*(ctx.mpf(1)/2*(x2 + x6*ctx.exp(-(ctx.mpf(2)*r_body*m_boson)) - ctx.mpf(1))/(x1*x5))
    x38 = x35*x36 if x3 else x37
    x39 = x33 - x21*(x10*(ctx.mpf(1)/6) + x28 if x23 else (-x32 - x10)/x24)*x6
    varphi_shape = x39 if x19 else x38*x32*x1  # liu2026:43.stable
    psi = varphi_shape*x17  # liu2026:43.psi
    x40 = x24*(ctx.mpf(1)/22230464256000 + x21*(ctx.mpf(1)/6758061133824000*x4))
    x41 = ctx.mpf(1)/3991680 + x24*(ctx.mpf(1)/518918400 + x24*(ctx.mpf(1)/93405312000 + x40))
    x42 = (ctx.mpf(1)/30 + x24*(ctx.mpf(1)/840 + x24*(ctx.mpf(1)/45360 + x24*x41)))*x27
    x43 = x18*m_boson*x20
    x44 = x20*(x10*(ctx.mpf(1)/3) + x42 if x23 else x29*(x43 + x35*(x18 + x43) - x18)/(x21*x20))
    dpsi = (x44*x6 if x19 else x38*(x1 + x1*m_boson*x31)*(x32*x32))*x17  # liu2026:44.stable
    return psi, dpsi


def uniform_sphere_outside(r, g, m_boson, n_charge, r_body, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    r, g, m_boson, n_charge, r_body, = (ctx.mpf(value) for value in (r, g, m_boson, n_charge, r_body,))
    r_outside = (r < ctx.mpf(1)/10000*r_body) or (r_body + ctx.mpf(100)/m_boson < r)
    g_outside = (g < ctx.mpf(1)/100000000000000000000000) or (ctx.mpf(1)/100000000000000 < g)
    m_boson_outside = (m_boson < ctx.mpf(1)/1000000000000000000000000) or (ctx.mpf(500)/r_body < m_boson)
    n_charge_outside = (n_charge < ctx.mpf(1)/1000) or (ctx.mpf(100000000) < n_charge)
    r_body_outside = (r_body < ctx.mpf(1000000000000000)) or (ctx.mpf(100000000000000000000) < r_body)
    return (
        (int(r_outside) << 0)
        | (int(g_outside) << 1)
        | (int(m_boson_outside) << 2)
        | (int(n_charge_outside) << 3)
        | (int(r_body_outside) << 4)
    )
