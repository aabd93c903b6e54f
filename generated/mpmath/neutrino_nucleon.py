"""Process neutrino_nucleon: neutrino-nucleon scattering in supernova magnetic fields

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


def absorption_drift(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB,
    ctx=mpmath.mp):
    """neutrino_nucleon.absorption_drift

    Asymmetry coefficient of absorption in a field, and the factor of delta U in the drift flux that it causes

    Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:49 absorption asymmetry: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:47 absorption drift: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
    Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
    Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
    Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
    Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
    Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
    Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
    Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
    Parameter mu_Bn_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): neutron magnetic energy, signed
    Parameter mu_Bp_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): proton magnetic energy, signed
    Parameter eB [MeV^2] from 0 to 600: elementary charge times field
    Output    eps_abs [1]: asymmetry coefficient of absorption (ando2003:49)
    Output    drift_factor_abs [1]: drift flux of absorption over delta_U (ando2003:47)
    Validity  first order in the field: eB < (k + m_n - m_p)^2
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   4825d4b55c65ca7a
    """
    k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB, = (ctx.mpf(value) for value in (k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB,))
    # What depends on parameters alone.
    x0 = c_V_abs*c_V_abs + ctx.mpf(3)*(c_A_abs*c_A_abs)
    x1 = c_V_abs + c_A_abs
    x2 = ctx.mpf(1)/T
    x3 = ctx.mpf(2)*c_A_abs
    x4 = G_F*G_F
    # The rest.
    E_e = delta_np + k  # ando2003:48.E_e
    x5 = E_e*E_e
    x6 = (E_e - mu_e)*x2
    vacancy_e = ctx.mpf(1)/(ctx.mpf(1) + ctx.exp(-x6))  # ando2003:48.f_e
    x7 = ctx.mpf(2)/E_e
    f_e = ctx.mpf(1)/(ctx.mpf(1) + ctx.exp(x6))  # ando2003:48.f_e
    x8 = ctx.mpf(1)/2*eB*(c_V_abs - c_A_abs)*x1/x5 + (vacancy_e*x2 - x7)*(x3*mu_Bn_B*x1)
    eps_abs = (x8 - (x7 + f_e*x2)*(x3*mu_Bp_B*(c_A_abs - c_V_abs)))*(ctx.mpf(1)/x0)  # ando2003:49
    kappa_abs = x5*vacancy_e*(n_n*x4*x0/ctx.pi)  # ando2003:48
    kappa_abs_star = kappa_abs*(ctx.mpf(1) + ctx.exp((mu_nu - k)*x2))  # ando2003:t11
    kappa_0 = k*k*(ctx.mpf(2)/3*n*x4*(c_V*c_V + ctx.mpf(5)*(c_A*c_A))/ctx.pi)  # ando2003:39
    kappa_tot = kappa_0 + kappa_abs_star  # ando2003:t10
    drift_factor_abs = -(ctx.mpf(1)/3*(eps_abs*kappa_abs_star)/kappa_tot)  # ando2003:47
    return eps_abs, drift_factor_abs


def absorption_drift_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B,
    eB, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB, = (ctx.mpf(value) for value in (k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB,))
    E_e = delta_np + k
    k_high = ctx.mpf(20)*T
    k_outside = (k < ctx.mpf(1)/100*T) or (k_high < k)
    G_F_outside = (G_F < ctx.mpf(11)/1000000000000) or (ctx.mpf(3)/250000000000 < G_F)
    n_outside = (n < ctx.mpf(1)) or (ctx.mpf(50000) < n)
    n_n_outside = (n_n < ctx.mpf(1)) or (ctx.mpf(50000) < n_n)
    delta_np_outside = (delta_np < ctx.mpf(129)/100) or (ctx.mpf(13)/10 < delta_np)
    mu_e_outside = (mu_e < -(ctx.mpf(40)*T)) or (k_high < mu_e)
    mu_nu_high = ctx.mpf(3)*T
    mu_nu_outside = (mu_nu < -mu_nu_high) or (mu_nu_high < mu_nu)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    c_V_abs_outside = (c_V_abs < ctx.mpf(-1)) or (ctx.mpf(1) < c_V_abs)
    c_A_abs_outside = (c_A_abs < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A_abs)
    mu_Bn_B_high = ctx.mpf(1)/10*T
    mu_Bn_B_low = -mu_Bn_B_high
    mu_Bn_B_outside = (mu_Bn_B < mu_Bn_B_low) or (mu_Bn_B_high < mu_Bn_B)
    mu_Bp_B_outside = (mu_Bp_B < mu_Bn_B_low) or (mu_Bn_B_high < mu_Bp_B)
    eB_outside = (eB < ctx.mpf(0)) or (ctx.mpf(600) < eB)
    validity_1_outside = E_e*E_e <= eB
    return (
        (int(k_outside) << 0)
        | (int(G_F_outside) << 1)
        | (int(n_outside) << 2)
        | (int(n_n_outside) << 3)
        | (int(delta_np_outside) << 4)
        | (int(mu_e_outside) << 5)
        | (int(mu_nu_outside) << 6)
        | (int(T_outside) << 7)
        | (int(c_V_outside) << 8)
        | (int(c_A_outside) << 9)
        | (int(c_V_abs_outside) << 10)
        | (int(c_A_abs_outside) << 11)
        | (int(mu_Bn_B_outside) << 12)
        | (int(mu_Bp_B_outside) << 13)
        | (int(eB_outside) << 14)
        | (int(validity_1_outside) << 15)
    )


def absorption_drift_printed(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B,
    eB, ctx=mpmath.mp):
    """neutrino_nucleon.absorption_drift_printed

    The same with the formulas as the paper prints them

    Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:49 absorption asymmetry: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:47 absorption drift: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
    Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
    Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
    Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
    Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
    Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
    Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
    Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
    Parameter mu_Bn_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): neutron magnetic energy, signed
    Parameter mu_Bp_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): proton magnetic energy, signed
    Parameter eB [MeV^2] from 0 to 600: elementary charge times field
    Output    eps_abs [1]: asymmetry coefficient of absorption (ando2003:49)
    Output    drift_factor_abs [1]: drift flux of absorption over delta_U (ando2003:47)
    Validity  first order in the field: eB < (k + m_n - m_p)^2
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   538f588cfa39fa4d
    """
    k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB, = (ctx.mpf(value) for value in (k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB,))
    # What depends on parameters alone.
    x0 = c_V_abs*c_V_abs + ctx.mpf(3)*(c_A_abs*c_A_abs)
    x1 = c_V_abs + c_A_abs
    x2 = ctx.mpf(1)/T
    x3 = ctx.mpf(2)*c_A_abs
    x4 = G_F*G_F
    # The rest.
    E_e = delta_np + k  # ando2003:48.E_e
    x5 = E_e*E_e
    x6 = (E_e - mu_e)*x2
    vacancy_e = ctx.mpf(1)/(ctx.mpf(1) + ctx.exp(-x6))  # ando2003:48.f_e
    x7 = ctx.mpf(1)/E_e
    f_e = ctx.mpf(1)/(ctx.mpf(1) + ctx.exp(x6))  # ando2003:48.f_e
    x8 = ctx.mpf(1)/2*eB*(c_V_abs - c_A_abs)*x1/x5 + (vacancy_e*x2 - x7)*(x3*mu_Bn_B*x1)
    eps_abs = (x8 - (x7 + f_e*x2)*(x3*mu_Bp_B*(c_A_abs - c_V_abs)))*(ctx.mpf(1)/x0)  # ando2003:49
    kappa_abs = x5*vacancy_e*(n_n*x4*x0/ctx.pi)  # ando2003:48
    kappa_abs_star = kappa_abs*(ctx.mpf(1) + ctx.exp((mu_nu - k)*x2))  # ando2003:t11
    kappa_0 = k*k*(ctx.mpf(2)/3*n*x4*(c_V*c_V + ctx.mpf(5)*(c_A*c_A))/ctx.pi)  # ando2003:39
    kappa_tot = kappa_0 + kappa_abs_star  # ando2003:t10
    drift_factor_abs = -(ctx.mpf(1)/3*(eps_abs*kappa_abs_star)/kappa_tot)  # ando2003:47
    return eps_abs, drift_factor_abs


def absorption_drift_printed_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B,
    mu_Bp_B, eB, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB, = (ctx.mpf(value) for value in (k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, mu_Bn_B, mu_Bp_B, eB,))
    E_e = delta_np + k
    k_high = ctx.mpf(20)*T
    k_outside = (k < ctx.mpf(1)/100*T) or (k_high < k)
    G_F_outside = (G_F < ctx.mpf(11)/1000000000000) or (ctx.mpf(3)/250000000000 < G_F)
    n_outside = (n < ctx.mpf(1)) or (ctx.mpf(50000) < n)
    n_n_outside = (n_n < ctx.mpf(1)) or (ctx.mpf(50000) < n_n)
    delta_np_outside = (delta_np < ctx.mpf(129)/100) or (ctx.mpf(13)/10 < delta_np)
    mu_e_outside = (mu_e < -(ctx.mpf(40)*T)) or (k_high < mu_e)
    mu_nu_high = ctx.mpf(3)*T
    mu_nu_outside = (mu_nu < -mu_nu_high) or (mu_nu_high < mu_nu)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    c_V_abs_outside = (c_V_abs < ctx.mpf(-1)) or (ctx.mpf(1) < c_V_abs)
    c_A_abs_outside = (c_A_abs < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A_abs)
    mu_Bn_B_high = ctx.mpf(1)/10*T
    mu_Bn_B_low = -mu_Bn_B_high
    mu_Bn_B_outside = (mu_Bn_B < mu_Bn_B_low) or (mu_Bn_B_high < mu_Bn_B)
    mu_Bp_B_outside = (mu_Bp_B < mu_Bn_B_low) or (mu_Bn_B_high < mu_Bp_B)
    eB_outside = (eB < ctx.mpf(0)) or (ctx.mpf(600) < eB)
    validity_1_outside = E_e*E_e <= eB
    return (
        (int(k_outside) << 0)
        | (int(G_F_outside) << 1)
        | (int(n_outside) << 2)
        | (int(n_n_outside) << 3)
        | (int(delta_np_outside) << 4)
        | (int(mu_e_outside) << 5)
        | (int(mu_nu_outside) << 6)
        | (int(T_outside) << 7)
        | (int(c_V_outside) << 8)
        | (int(c_A_outside) << 9)
        | (int(c_V_abs_outside) << 10)
        | (int(c_A_abs_outside) << 11)
        | (int(mu_Bn_B_outside) << 12)
        | (int(mu_Bp_B_outside) << 13)
        | (int(eB_outside) << 14)
        | (int(validity_1_outside) << 15)
    )


def charged_current_factor(k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu, ctx=mpmath.mp):
    """neutrino_nucleon.charged_current_factor

    Recoil and weak-magnetism factor of absorption on a free nucleon at rest

    Equation  horowitz2002:absorption charged current factor: arranged form (confirmed, exact); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
    Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
    Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
    Parameter F_2_abs [1] from -4 to 4: weak-magnetism coupling (absorption)
    Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
    Output    R_charged [1]: recoil and weak-magnetism factor of absorption (horowitz2002:absorption)
    Validity  a heavy nucleon absorbs: c_V_abs^2 + c_A_abs^2 > 0
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   e0e19992dd317b6e
    """
    k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu, = (ctx.mpf(value) for value in (k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu,))
    # What depends on parameters alone.
    x0 = c_V_abs*c_V_abs
    x1 = ctx.mpf(1)/(x0 + ctx.mpf(3)*(c_A_abs*c_A_abs))
    # The rest.
    x2 = ctx.mpf(1)/(m + k*ctx.mpf(2))
    x3 = k*x2
    x4 = c_A_abs + x3*(ctx.mpf(2)/3*(sign_nu*(F_2_abs + c_V_abs) - c_A_abs))
    x5 = x0 + (k*k*x2*(ctx.mpf(1)/3*(F_2_abs*F_2_abs)/m) + x4*x4*ctx.mpf(3))
    R_charged = x5*(x1 - x3*(ctx.mpf(2)*x1))  # horowitz2002:absorption
    return R_charged


def charged_current_factor_outside(k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu, = (ctx.mpf(value) for value in (k, m, c_V_abs, c_A_abs, F_2_abs, sign_nu,))
    k_outside = (k < ctx.mpf(1)/1000) or (ctx.mpf(1000) < k)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    c_V_abs_outside = (c_V_abs < ctx.mpf(-1)) or (ctx.mpf(1) < c_V_abs)
    c_A_abs_outside = (c_A_abs < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A_abs)
    F_2_abs_outside = (F_2_abs < ctx.mpf(-4)) or (ctx.mpf(4) < F_2_abs)
    x0 = (sign_nu < ctx.mpf(-1)) or ((ctx.mpf(-1) < sign_nu) and (sign_nu < ctx.mpf(1)))
    sign_nu_outside = x0 or (ctx.mpf(1) < sign_nu)
    validity_1_outside = c_A_abs*c_A_abs + c_V_abs*c_V_abs <= ctx.mpf(0)
    return (
        (int(k_outside) << 0)
        | (int(m_outside) << 1)
        | (int(c_V_abs_outside) << 2)
        | (int(c_A_abs_outside) << 3)
        | (int(F_2_abs_outside) << 4)
        | (int(sign_nu_outside) << 5)
        | (int(validity_1_outside) << 6)
    )


def collision_moments(k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2, T, m, n, mu_B_B, c_V,
    c_A, F_2, G_F, ctx=mpmath.mp):
    """neutrino_nucleon.collision_moments

    First moment of the collision term on rare nucleons through order 1/m, part by part: along the dipole h or along the field, and without the sign that distinguishes neutrinos from antineutrinos

    Equation  ando2003:32 leading moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:33 field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:34 recoil moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:35 weak magnetism moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:36 even field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:37 odd field moment: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
    Variable  f0 [1] from 0.001 to 0.999: equilibrium occupation at k
    Variable  df0_dk [MeV^-1] from -1 to 1: first derivative of f0
    Variable  d2f0_dk2 [MeV^-2] from -1 to 1: second derivative of f0
    Variable  g [1] from -f0 to f0 (small deviation from equilibrium): isotropic deviation of the occupation
    Variable  dg_dk [MeV^-1] from -1 to 1: first derivative of g
    Variable  d2g_dk2 [MeV^-2] from -1 to 1: second derivative of g
    Variable  d3g_dk3 [MeV^-3] from -1 to 1: third derivative of g
    Variable  h [1] from -f0 to f0 (small deviation from equilibrium): dipole deviation, one Cartesian component
    Variable  dh_dk [MeV^-1] from -1 to 1: first derivative of h
    Variable  d2h_dk2 [MeV^-2] from -1 to 1: second derivative of h
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
    Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
    Output    V_0 [MeV]: leading moment of the collision term, along h (ando2003:32)
    Output    dV_B [MeV]: field moment, along B, without the sign of (31) (ando2003:33)
    Output    dV_WM_0 [MeV]: recoil moment, along h (ando2003:34)
    Output    dV_WM [MeV]: weak-magnetism moment, along h, without the sign of (31) (ando2003:35)
    Output    dV_BWM_0 [MeV]: field moment of order 1/m, along B (ando2003:36)
    Output    dV_BWM [MeV]: the same, sign-odd, without the sign of (31) (ando2003:37)
    Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   aa481ed35f010d3d
    """
    k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2, T, m, n, mu_B_B, c_V, c_A, F_2, G_F, = (ctx.mpf(value) for value in (k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2, T, m, n, mu_B_B, c_V, c_A, F_2, G_F,))
    # What depends on parameters alone.
    x0 = G_F*G_F
    x1 = c_V*c_V
    x2 = c_A*c_A
    x3 = ctx.mpf(2)/3*n*x0
    x4 = ctx.mpf(4)/3*n*mu_B_B*x0*x2/(T*ctx.pi)
    x5 = ctx.mpf(2)*x2
    x6 = m*ctx.pi
    x7 = x3/x6
    x8 = ctx.mpf(2)*c_V
    x9 = ctx.mpf(5)*F_2
    x10 = ctx.mpf(4)/9*n
    x11 = x10*c_A*mu_B_B*x0/(T*m*ctx.pi)
    x12 = x10*mu_B_B*x0*x2/x6
    x13 = -(x12*ctx.mpf(12))
    x14 = -(x12*ctx.mpf(68))
    # The rest.
    x15 = k*k
    V_0 = x15*h*-(x3*(x1 + ctx.mpf(5)*x2)/ctx.pi)  # ando2003:32
    dV_B = x15*(-(x4*T)*dg_dk + g*(-x4 - -(x4*ctx.mpf(2))*f0))  # ando2003:33
    x16 = x15*k
    x17 = ctx.mpf(1)/k
    x18 = dh_dk*(-(x7*(x5*(ctx.mpf(6)*T)))*x17 - x7*x5 - -(x7*(x5*ctx.mpf(2)))*f0)
    x19 = k*df0_dk
    x20 = -(x7*(T*(ctx.mpf(5)*x1 + ctx.mpf(45)*x2)))*x17
    x21 = (ctx.mpf(3)*x1 + ctx.mpf(9)*x2)*(-x7 - -(x7*ctx.mpf(2))*f0)
    x22 = h*(-(x7*(ctx.mpf(2)*x1 + ctx.mpf(10)*x2))*x19 + x20 - x21)
    dV_WM_0 = x16*(k*(-(x7*(x5*T))*d2h_dk2 + x18) + x22)  # ando2003:34
    dV_WM = h*x16*-(ctx.mpf(16)/3*n*c_A*x0*(F_2 + c_V)/x6)  # ando2003:35
    x23 = -x11 - -(x11*ctx.mpf(2))*f0
    x24 = k*dg_dk
    x25 = g*(-(x11*x8)*x19 + (x9 - x8)*x23) - -(x11*(T*c_V))*(k*d2g_dk2)
    dV_BWM_0 = x16*(x25 - x24*(c_V*x23 + -(x11*(T*(x8 - x9)))*x17))  # ando2003:36
    x26 = d2g_dk2*(-(x12*(ctx.mpf(34)*T))*x17 - x12*ctx.mpf(6) - x13*f0)
    x27 = x24*(-(x12*(ctx.mpf(2)/T))*k - x12*ctx.mpf(34) + -(x12*(ctx.mpf(69)*T))*x17 - x14*f0)
    x28 = g*(-(x12*ctx.mpf(69)) - -(x12*ctx.mpf(138))*f0 - x14*x19 - x13*(x15*d2f0_dk2))
    dV_BWM = x15*(x15*(-(x12*(ctx.mpf(4)*T))*d3g_dk3 + x26) + x27 + x28)  # ando2003:37
    return V_0, dV_B, dV_WM_0, dV_WM, dV_BWM_0, dV_BWM


def collision_moments_outside(k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2, T, m, n, mu_B_B,
    c_V, c_A, F_2, G_F, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2, T, m, n, mu_B_B, c_V, c_A, F_2, G_F, = (ctx.mpf(value) for value in (k, f0, df0_dk, d2f0_dk2, g, dg_dk, d2g_dk2, d3g_dk3, h, dh_dk, d2h_dk2, T, m, n, mu_B_B, c_V, c_A, F_2, G_F,))
    x0 = real(ctx.sqrt(T))
    x1 = real(ctx.sqrt(m))
    k_outside = (k < ctx.mpf(3)/10*T) or (ctx.mpf(1)/2*x0*x1 < k)
    f0_outside = (f0 < ctx.mpf(1)/1000) or (ctx.mpf(999)/1000 < f0)
    df0_dk_outside = (df0_dk < ctx.mpf(-1)) or (ctx.mpf(1) < df0_dk)
    d2f0_dk2_outside = (d2f0_dk2 < ctx.mpf(-1)) or (ctx.mpf(1) < d2f0_dk2)
    g_low = -f0
    g_outside = (g < g_low) or (f0 < g)
    dg_dk_outside = (dg_dk < ctx.mpf(-1)) or (ctx.mpf(1) < dg_dk)
    d2g_dk2_outside = (d2g_dk2 < ctx.mpf(-1)) or (ctx.mpf(1) < d2g_dk2)
    d3g_dk3_outside = (d3g_dk3 < ctx.mpf(-1)) or (ctx.mpf(1) < d3g_dk3)
    h_outside = (h < g_low) or (f0 < h)
    dh_dk_outside = (dh_dk < ctx.mpf(-1)) or (ctx.mpf(1) < dh_dk)
    d2h_dk2_outside = (d2h_dk2 < ctx.mpf(-1)) or (ctx.mpf(1) < d2h_dk2)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    n_outside = (n < ctx.mpf(1)) or (ctx.mpf(1)/60*(T*x0)*(m*x1) < n)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    G_F_outside = (G_F < ctx.mpf(11)/1000000000000) or (ctx.mpf(3)/250000000000 < G_F)
    validity_1_outside = k <= x1*abs(mu_B_B)/x0
    return (
        (int(k_outside) << 0)
        | (int(f0_outside) << 1)
        | (int(df0_dk_outside) << 2)
        | (int(d2f0_dk2_outside) << 3)
        | (int(g_outside) << 4)
        | (int(dg_dk_outside) << 5)
        | (int(d2g_dk2_outside) << 6)
        | (int(d3g_dk3_outside) << 7)
        | (int(h_outside) << 8)
        | (int(dh_dk_outside) << 9)
        | (int(d2h_dk2_outside) << 10)
        | (int(T_outside) << 11)
        | (int(m_outside) << 12)
        | (int(n_outside) << 13)
        | (int(mu_B_B_outside) << 14)
        | (int(c_V_outside) << 15)
        | (int(c_A_outside) << 16)
        | (int(F_2_outside) << 17)
        | (int(G_F_outside) << 18)
        | (int(validity_1_outside) << 19)
    )


def conditions(n, mu_B_B, T, m, ctx=mpmath.mp):
    """neutrino_nucleon.conditions

    What decides whether the expansions hold: fugacity of the nucleons, and the lowest neutrino energy (its modulus; it has the sign of the magnetic moment)

    Equation  ando2003:t5 fugacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t12 validity bound: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  n [MeV^3] from 1 to 50000: number density of target nucleons
    Variable  mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Output    fugacity [1]: fugacity of the nucleons; small where they are nondegenerate (ando2003:t5)
    Output    k_min [MeV]: lowest energy at which the expansion in B holds (ando2003:t12)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   dc00875ca1cba4e4
    """
    n, mu_B_B, T, m, = (ctx.mpf(value) for value in (n, mu_B_B, T, m,))
    # What depends on parameters alone.
    x0 = real(ctx.sqrt(T))
    x1 = real(ctx.sqrt(m))
    # The rest.
    fugacity = n*(real(ctx.sqrt(ctx.mpf(2)))*(ctx.pi*real(ctx.sqrt(ctx.pi)))/(T*x0*(m*x1)))  # ando2003:t5
    k_min = mu_B_B*(x1/x0)  # ando2003:t12
    return fugacity, k_min


def conditions_outside(n, mu_B_B, T, m, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n, mu_B_B, T, m, = (ctx.mpf(value) for value in (n, mu_B_B, T, m,))
    n_outside = (n < ctx.mpf(1)) or (ctx.mpf(50000) < n)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    return (
        (int(n_outside) << 0)
        | (int(mu_B_B_outside) << 1)
        | (int(T_outside) << 2)
        | (int(m_outside) << 3)
    )


def couplings(g_A, sin2_theta_W, mu_p_anom, mu_n_anom, ctx=mpmath.mp):
    """neutrino_nucleon.couplings

    Couplings of scattering and absorption on neutrons, from g_A, sin^2 theta_W and the moments of Table I

    Equation  ando2003:table1.neutron neutron scattering couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:table1.absorption absorption couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  g_A [1] from 1.2 to 1.3: axial coupling
    Variable  sin2_theta_W [1] from 0.2 to 0.25: weak mixing angle
    Variable  mu_p_anom [1] from -4 to 4: proton moment of Table I in nuclear magnetons (anomalous)
    Variable  mu_n_anom [1] from -4 to 4: neutron moment of Table I in nuclear magnetons
    Output    c_V [1]: vector coupling (scattering) (ando2003:table1.neutron)
    Output    c_A [1]: axial coupling (scattering) (ando2003:table1.neutron)
    Output    F_2 [1]: weak-magnetism coupling (scattering) (ando2003:table1.neutron)
    Output    c_V_abs [1]: vector coupling (absorption) (ando2003:table1.absorption)
    Output    c_A_abs [1]: axial coupling (absorption) (ando2003:table1.absorption)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   cb863e2803c24f65
    """
    g_A, sin2_theta_W, mu_p_anom, mu_n_anom, = (ctx.mpf(value) for value in (g_A, sin2_theta_W, mu_p_anom, mu_n_anom,))
    c_A = -(ctx.mpf(1)/2*g_A)  # ando2003:table1.neutron
    F_2 = mu_n_anom*(ctx.mpf(1)/2 - sin2_theta_W*ctx.mpf(2)) - mu_p_anom*(ctx.mpf(1)/2)  # ando2003:table1.neutron
    return ctx.mpf(-1)/2, c_A, F_2, ctx.mpf(1), g_A


def couplings_outside(g_A, sin2_theta_W, mu_p_anom, mu_n_anom, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    g_A, sin2_theta_W, mu_p_anom, mu_n_anom, = (ctx.mpf(value) for value in (g_A, sin2_theta_W, mu_p_anom, mu_n_anom,))
    g_A_outside = (g_A < ctx.mpf(6)/5) or (ctx.mpf(13)/10 < g_A)
    sin2_theta_W_outside = (sin2_theta_W < ctx.mpf(1)/5) or (ctx.mpf(1)/4 < sin2_theta_W)
    mu_p_anom_outside = (mu_p_anom < ctx.mpf(-4)) or (ctx.mpf(4) < mu_p_anom)
    mu_n_anom_outside = (mu_n_anom < ctx.mpf(-4)) or (ctx.mpf(4) < mu_n_anom)
    return (
        (int(g_A_outside) << 0)
        | (int(sin2_theta_W_outside) << 1)
        | (int(mu_p_anom_outside) << 2)
        | (int(mu_n_anom_outside) << 3)
    )


def differential_cross_section(k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu, ctx=mpmath.mp):
    """neutrino_nucleon.differential_cross_section

    Rate of scattering on rare nucleons per length, energy k' and solid angle: its six parts by order in 1/m and by field structure, for neutrinos and antineutrinos

    Equation  ando2003:t2.q0 energy transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t1.w deflection: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t2.q_squared momentum transfer squared: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:18.ratio thermal over transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:18 nondegenerate response: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:19.scale common factor: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:19 isotropic kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:20.ratio energy over recoil: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:20 asymmetric kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:21 isotropic kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:22 initial direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:23 final direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
    Variable  k_prime [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2)): neutrino energy, final
    Variable  mu_prime [1] from -1 to 0.999999 (q > 0): cosine of the scattering angle, Omega . Omega'
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
    Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
    Output    A_0 [1]: leading isotropic kernel (ando2003:19)
    Output    dA_Omega [1]: leading kernel, coefficient of Omega.B (ando2003:20)
    Output    dA_Omega_prime [1]: leading kernel, coefficient of Omega'.B (ando2003:20)
    Output    A_WM [1]: isotropic kernel of order 1/m (ando2003:21)
    Output    dB_WM [1]: kernel of order 1/m, coefficient of Omega.B (ando2003:22)
    Output    dC_WM [1]: kernel of order 1/m, coefficient of Omega'.B (ando2003:23)
    Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
    Validity  k' above k_min = abs(mu_B_B) (m/T)^(1/2)
    Validity  first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   e7e6e8ac4ae75d3c
    """
    k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu, = (ctx.mpf(value) for value in (k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu,))
    # What depends on parameters alone.
    x0 = T*m
    x1 = c_A*c_A
    x2 = ctx.mpf(2)*c_A
    x3 = x2*mu_B_B/T
    x4 = x3*c_V
    x5 = F_2 + c_V
    x6 = ctx.mpf(2)/m
    x7 = mu_B_B/x0
    x8 = x7*(ctx.mpf(4)*F_2*c_A)
    x9 = x7*(c_V*sign_nu*x5)
    x10 = x7*(x2*(F_2 + ctx.mpf(2)*c_V))
    x11 = x7*(ctx.mpf(4)*sign_nu*x1)
    # The rest.
    q0 = k - k_prime  # ando2003:t2.q0
    w = ctx.mpf(1) - mu_prime  # ando2003:t1.w
    x12 = k_prime*w
    q_squared = q0*q0 + x12*k*ctx.mpf(2)  # ando2003:t2.q_squared
    thermal_ratio = x0/q_squared  # ando2003:18.ratio
    x13 = q0 - q_squared*(ctx.mpf(1)/2/m)
    x14 = real(ctx.sqrt(thermal_ratio))*ctx.exp(thermal_ratio*(x13*x13)*-(ctx.mpf(1)/2/(T*T)))
    S_0 = x14*(ctx.mpf(1)/2*n*real(ctx.sqrt(ctx.mpf(2)))*real(ctx.sqrt(ctx.pi))/T)  # ando2003:18
    rate_scale = k_prime*k_prime*S_0*(ctx.mpf(1)/4*(G_F*G_F)/(ctx.pi*ctx.pi*ctx.pi))  # ando2003:19.scale
    x15 = ctx.mpf(1) + mu_prime
    A_0 = rate_scale*(ctx.mpf(4)*x1 + x15*((c_V - c_A)*(c_V + c_A)))  # ando2003:19
    recoil_ratio = q0*thermal_ratio*(ctx.mpf(1)/T)  # ando2003:20.ratio
    x16 = x3*(x2*sign_nu)*recoil_ratio
    dA_Omega = rate_scale*(x4 + x16)  # ando2003:20
    dA_Omega_prime = rate_scale*(x4 - x16)  # ando2003:20
    x17 = x6*(c_A*sign_nu*x5)*(w*(k + k_prime)) - x6*(x1 + c_V*c_V)*(recoil_ratio*q0*x15)
    A_WM = rate_scale*x17  # ando2003:21
    x18 = thermal_ratio - recoil_ratio*recoil_ratio
    dB_WM = rate_scale*(x8*(recoil_ratio*k) - (q0 - w*k)*(x9 + x10*recoil_ratio - x11*x18))  # ando2003:22
    dC_WM = rate_scale*(-x8*(recoil_ratio*k_prime) + (q0 + x12)*(-x10*recoil_ratio + -x11*x18 + x9))  # ando2003:23
    return A_0, dA_Omega, dA_Omega_prime, A_WM, dB_WM, dC_WM


def differential_cross_section_outside(k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu,
    ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu, = (ctx.mpf(value) for value in (k, k_prime, mu_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu,))
    q0 = k - k_prime
    w = ctx.mpf(1) - mu_prime
    q_squared = q0*q0 + k_prime*w*k*ctx.mpf(2)
    k_low = ctx.mpf(3)/10*T
    x0 = real(ctx.sqrt(T))
    x1 = real(ctx.sqrt(m))
    k_high = ctx.mpf(1)/2*x0*x1
    k_outside = (k < k_low) or (k_high < k)
    k_prime_outside = (k_prime < k_low) or (k_high < k_prime)
    mu_prime_outside = (mu_prime < ctx.mpf(-1)) or (ctx.mpf(999999)/1000000 < mu_prime)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    n_outside = (n < ctx.mpf(1)) or (ctx.mpf(1)/60*(T*x0)*(m*x1) < n)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    G_F_outside = (G_F < ctx.mpf(11)/1000000000000) or (ctx.mpf(3)/250000000000 < G_F)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    x2 = (sign_nu < ctx.mpf(-1)) or ((ctx.mpf(-1) < sign_nu) and (sign_nu < ctx.mpf(1)))
    sign_nu_outside = x2 or (ctx.mpf(1) < sign_nu)
    x3 = abs(mu_B_B)
    x4 = x1*x3/x0
    validity_1_outside = k <= x4
    validity_2_outside = k_prime <= x4
    validity_3_outside = q_squared*T <= abs(q0)*(ctx.mpf(2)*m*x3)
    return (
        (int(k_outside) << 0)
        | (int(k_prime_outside) << 1)
        | (int(mu_prime_outside) << 2)
        | (int(T_outside) << 3)
        | (int(m_outside) << 4)
        | (int(n_outside) << 5)
        | (int(c_V_outside) << 6)
        | (int(c_A_outside) << 7)
        | (int(F_2_outside) << 8)
        | (int(G_F_outside) << 9)
        | (int(mu_B_B_outside) << 10)
        | (int(sign_nu_outside) << 11)
        | (int(validity_1_outside) << 12)
        | (int(validity_2_outside) << 13)
        | (int(validity_3_outside) << 14)
    )


def differential_cross_section_contracted(k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, F_2, G_F,
    mu_B_B, sign_nu, ctx=mpmath.mp):
    """neutrino_nucleon.differential_cross_section_contracted

    Rate of scattering on rare nucleons per length, energy k' and solid angle, for directions with the cosines Omega.B and Omega'.B with the field, for neutrinos and antineutrinos

    Equation  ando2003:t2.q0 energy transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t1.w deflection: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t2.q_squared momentum transfer squared: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:18.ratio thermal over transfer: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:18 nondegenerate response: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:19.scale common factor: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:19 isotropic kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:20.ratio energy over recoil: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:21 isotropic kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:22 initial direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:20 asymmetric kernel: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:23 final direction kernel of order one over m: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:9 rate by field structure: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
    Variable  k_prime [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k' << (m T)^(1/2)): neutrino energy, final
    Variable  mu_prime [1] from -1 to 0.999999 (q > 0): cosine of the scattering angle, Omega . Omega'
    Variable  cos_B [1] from -1 to 1: initial direction along the field
    Variable  cos_B_prime [1] from -1 to 1: final direction along the field
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter n [MeV^3] from 1 to 0.0166666666667*T**(3/2)*m**(3/2) (nondegenerate nucleons: e^(mu_N/T) < e^-2): number density of target nucleons
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
    Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
    Output    dGamma [1]: rate per length, energy and solid angle (ando2003:9)
    Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
    Validity  k' above k_min = abs(mu_B_B) (m/T)^(1/2)
    Validity  first order in the field: abs(delta_x) < 1 for flipped spins, which fails near k' = k, mu' = 1
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   ce01e7eb1b074eaa
    """
    k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu, = (ctx.mpf(value) for value in (k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu,))
    # What depends on parameters alone.
    x0 = T*m
    x1 = c_A*c_A
    x2 = F_2 + c_V
    x3 = ctx.mpf(2)*c_A
    x4 = mu_B_B/x0
    x5 = x3*mu_B_B/T
    x6 = ctx.mpf(1)/8*n*real(ctx.sqrt(ctx.mpf(2)))*(G_F*G_F)
    x7 = x6/(ctx.pi*ctx.pi*real(ctx.sqrt(ctx.pi))*T)
    x8 = x7*(ctx.mpf(2)/m)
    x9 = x7*(x5*c_V)
    x10 = x7*(x4*(ctx.mpf(4)*F_2*c_A))
    x11 = x7*(x5*x3*sign_nu)
    # The rest.
    q0 = k - k_prime  # ando2003:t2.q0
    w = ctx.mpf(1) - mu_prime  # ando2003:t1.w
    x12 = k_prime*w
    q_squared = q0*q0 + k*x12*ctx.mpf(2)  # ando2003:t2.q_squared
    thermal_ratio = x0/q_squared  # ando2003:18.ratio
    x13 = q0 - q_squared*(ctx.mpf(1)/2/m)
    x14 = ctx.exp(thermal_ratio*(x13*x13)*-(ctx.mpf(1)/2/(T*T)))
    recoil_ratio = q0*thermal_ratio*(ctx.mpf(1)/T)  # ando2003:20.ratio
    x15 = x7*((c_V - c_A)*(c_V + c_A)) - recoil_ratio*q0*(x8*(x1 + c_V*c_V))
    x16 = (thermal_ratio - recoil_ratio*recoil_ratio)*(ctx.mpf(4)*x7*x4*sign_nu*x1)
    x17 = x7*(x4*(c_V*sign_nu*x2)) - x16
    x18 = recoil_ratio*(x7*x4*x3*(F_2 + ctx.mpf(2)*c_V))
    x19 = x7*(ctx.mpf(4)*x1) + (ctx.mpf(1) + mu_prime)*x15 + w*(k + k_prime)*(x8*c_A*sign_nu*x2)
    x20 = cos_B_prime*(x9 - recoil_ratio*(x11 + k_prime*x10) - (q0 + x12)*(x18 - x17))
    x21 = x19 + cos_B*(x9 + recoil_ratio*(k*x10 + x11) - (q0 - k*w)*(x17 + x18)) + x20
    dGamma = k_prime*k_prime*real(ctx.sqrt(thermal_ratio))*x14*x21  # ando2003:9, ando2003:19, ando2003:21, ando2003:22, ando2003:20, ando2003:19.scale, ando2003:18
    return dGamma


def differential_cross_section_contracted_outside(k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, F_2,
    G_F, mu_B_B, sign_nu, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu, = (ctx.mpf(value) for value in (k, k_prime, mu_prime, cos_B, cos_B_prime, T, m, n, c_V, c_A, F_2, G_F, mu_B_B, sign_nu,))
    q0 = k - k_prime
    w = ctx.mpf(1) - mu_prime
    q_squared = q0*q0 + k*(k_prime*w)*ctx.mpf(2)
    k_low = ctx.mpf(3)/10*T
    x0 = real(ctx.sqrt(T))
    x1 = real(ctx.sqrt(m))
    k_high = ctx.mpf(1)/2*x0*x1
    k_outside = (k < k_low) or (k_high < k)
    k_prime_outside = (k_prime < k_low) or (k_high < k_prime)
    mu_prime_outside = (mu_prime < ctx.mpf(-1)) or (ctx.mpf(999999)/1000000 < mu_prime)
    cos_B_outside = (cos_B < ctx.mpf(-1)) or (ctx.mpf(1) < cos_B)
    cos_B_prime_outside = (cos_B_prime < ctx.mpf(-1)) or (ctx.mpf(1) < cos_B_prime)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    n_outside = (n < ctx.mpf(1)) or (ctx.mpf(1)/60*(T*x0)*(m*x1) < n)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    G_F_outside = (G_F < ctx.mpf(11)/1000000000000) or (ctx.mpf(3)/250000000000 < G_F)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    x2 = (sign_nu < ctx.mpf(-1)) or ((ctx.mpf(-1) < sign_nu) and (sign_nu < ctx.mpf(1)))
    sign_nu_outside = x2 or (ctx.mpf(1) < sign_nu)
    x3 = abs(mu_B_B)
    x4 = x1*x3/x0
    validity_1_outside = k <= x4
    validity_2_outside = k_prime <= x4
    validity_3_outside = q_squared*T <= abs(q0)*(ctx.mpf(2)*m*x3)
    return (
        (int(k_outside) << 0)
        | (int(k_prime_outside) << 1)
        | (int(mu_prime_outside) << 2)
        | (int(cos_B_outside) << 3)
        | (int(cos_B_prime_outside) << 4)
        | (int(T_outside) << 5)
        | (int(m_outside) << 6)
        | (int(n_outside) << 7)
        | (int(c_V_outside) << 8)
        | (int(c_A_outside) << 9)
        | (int(F_2_outside) << 10)
        | (int(G_F_outside) << 11)
        | (int(mu_B_B_outside) << 12)
        | (int(sign_nu_outside) << 13)
        | (int(validity_1_outside) << 14)
        | (int(validity_2_outside) << 15)
        | (int(validity_3_outside) << 16)
    )


def drift_coefficients(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, ctx=mpmath.mp):
    """neutrino_nucleon.drift_coefficients

    Corrections of order 1/m to the diffusive flux of neutrinos and antineutrinos together, and the coefficients of its drift along the field

    Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:41 diffusion correction 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:42 diffusion correction 2: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:43 drift coefficient 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:44 drift coefficient 2: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
    Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Output    delta_1 [1]: first diffusion correction (ando2003:41)
    Output    delta_2 [1]: second diffusion correction (ando2003:42)
    Output    eps_1 [1]: first drift coefficient (ando2003:43)
    Output    eps_2 [1]: second drift coefficient (ando2003:44)
    Output    eps_3 [1]: third drift coefficient (ando2003:45)
    Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
    Validity  neutrinos scatter: c_V^2 + 5 c_A^2 > 0
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   bc1d133b4ffc188b
    """
    k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, = (ctx.mpf(value) for value in (k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2,))
    # What depends on parameters alone.
    x0 = ctx.mpf(1)/T
    x1 = ctx.mpf(1)/m
    x2 = c_V*c_V
    x3 = ctx.mpf(5)*x2
    x4 = c_A*c_A
    x5 = x2 + ctx.mpf(5)*x4
    x6 = m*x5
    x7 = x4 + x3
    x8 = F_2*x7
    x9 = ctx.mpf(4)/3*c_A
    x10 = ctx.mpf(1)/(T*m*(x5*x5))
    eps_3 = x9*c_V*mu_B_B/x6  # ando2003:45
    # The rest.
    x11 = (k - mu_nu)*x0
    f0 = ctx.mpf(1)/(ctx.mpf(1) + ctx.exp(x11))  # ando2003:f0
    x12 = ctx.exp((mu_nu - k)*x0)
    x13 = ctx.mpf(1) + x12
    x14 = k*(x12*x0/(x13*x13))
    delta_1 = T*(x3 + ctx.mpf(33)*x4)/x6 + k*(x1*ctx.mpf(6)*f0 - x1*ctx.mpf(2)*x14 - x1*ctx.mpf(3))  # ando2003:41
    delta_2 = k*(ctx.mpf(4)/3*x4/x6)  # ando2003:42
    x15 = k*(x9*mu_B_B)
    x16 = ctx.mpf(1)/k
    x17 = ctx.tanh(x11*(ctx.mpf(1)/2))
    x18 = x10*(T*(ctx.mpf(3)*F_2*x7 + ctx.mpf(6)*c_V*(x2 - ctx.mpf(7)*x4)))*x16
    eps_1 = x15*(x18 + x10*(c_V*(ctx.mpf(19)*x4 - x2) - x8)*x17 + x10*(ctx.mpf(2)*c_V*x5)*x14)  # ando2003:43
    eps_2 = x15*(x10*(c_V*x5)*x17 + x10*(T*(ctx.mpf(4)*c_V*((c_A - c_V)*(c_A + c_V)) - x8))*x16)  # ando2003:44
    return delta_1, delta_2, eps_1, eps_2, eps_3


def drift_coefficients_outside(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, = (ctx.mpf(value) for value in (k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2,))
    x0 = real(ctx.sqrt(T))
    x1 = real(ctx.sqrt(m))
    k_outside = (k < ctx.mpf(3)/10*T) or (ctx.mpf(1)/2*x0*x1 < k)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    mu_nu_high = ctx.mpf(3)*T
    mu_nu_outside = (mu_nu < -mu_nu_high) or (mu_nu_high < mu_nu)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    validity_1_outside = k <= x1*abs(mu_B_B)/x0
    validity_2_outside = c_V*c_V + ctx.mpf(5)*(c_A*c_A) <= ctx.mpf(0)
    return (
        (int(k_outside) << 0)
        | (int(T_outside) << 1)
        | (int(m_outside) << 2)
        | (int(mu_nu_outside) << 3)
        | (int(mu_B_B_outside) << 4)
        | (int(c_V_outside) << 5)
        | (int(c_A_outside) << 6)
        | (int(F_2_outside) << 7)
        | (int(validity_1_outside) << 8)
        | (int(validity_2_outside) << 9)
    )


def drift_coefficients_printed(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, ctx=mpmath.mp):
    """neutrino_nucleon.drift_coefficients_printed

    The coefficients of diffusion and drift as the paper prints them, misprints included, for comparison

    Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:41 diffusion correction 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:42 diffusion correction 2: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:43 drift coefficient 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:44 drift coefficient 2: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.3*T to 0.5*sqrt(T)*sqrt(m) (k << (m T)^(1/2)): neutrino energy, initial
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
    Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Output    delta_1 [1]: first diffusion correction (ando2003:41)
    Output    delta_2 [1]: second diffusion correction (ando2003:42)
    Output    eps_1 [1]: first drift coefficient (ando2003:43)
    Output    eps_2 [1]: second drift coefficient (ando2003:44)
    Output    eps_3 [1]: third drift coefficient (ando2003:45)
    Validity  k above k_min = abs(mu_B_B) (m/T)^(1/2)
    Validity  neutrinos scatter: c_V^2 + 5 c_A^2 > 0
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   eb32970e6861da07
    """
    k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, = (ctx.mpf(value) for value in (k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2,))
    # What depends on parameters alone.
    x0 = c_V*c_V
    x1 = c_A*c_A
    x2 = x0 + ctx.mpf(5)*x1
    x3 = ctx.mpf(1)/T
    x4 = ctx.mpf(5)*x0
    x5 = m*x2
    x6 = ctx.mpf(1)/x5
    x7 = ctx.mpf(2)*c_V
    x8 = x7*(x0 + ctx.mpf(17)*x1) - F_2*(x1 + x4)
    x9 = ctx.mpf(4)/3*c_A
    x10 = ctx.mpf(1)/(T*m*(x2*x2))
    eps_3 = x9*c_V*mu_B_B/x5  # ando2003:45
    # The rest.
    x11 = ctx.exp((mu_nu - k)*x3)
    x12 = ctx.mpf(1) + x11
    x13 = k*(x11*x3/(x12*x12))
    x14 = ctx.tanh((k - mu_nu)*(ctx.mpf(1)/2/T))
    x15 = ctx.mpf(1)/k
    x16 = -((ctx.mpf(2)*x0 + ctx.mpf(10)*x1)*x6)*x13 - x6*(ctx.mpf(3)*x0 + ctx.mpf(9)*x1)*x14
    delta_1 = k*(x16 - x6*(T*(x4 + ctx.mpf(45)*x1))*x15)  # ando2003:41
    delta_2 = k*(ctx.mpf(4)/3*x1/x5)  # ando2003:42
    x17 = k*(x9*mu_B_B)
    eps_1 = x17*(x10*x8*x14 + x10*(x7*x2)*x13)  # ando2003:43
    eps_2 = x17*(x10*(c_V*x2)*x14 + x10*(T*x8)*x15)  # ando2003:44
    return delta_1, delta_2, eps_1, eps_2, eps_3


def drift_coefficients_printed_outside(k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2, = (ctx.mpf(value) for value in (k, T, m, mu_nu, mu_B_B, c_V, c_A, F_2,))
    x0 = real(ctx.sqrt(T))
    x1 = real(ctx.sqrt(m))
    k_outside = (k < ctx.mpf(3)/10*T) or (ctx.mpf(1)/2*x0*x1 < k)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    mu_nu_high = ctx.mpf(3)*T
    mu_nu_outside = (mu_nu < -mu_nu_high) or (mu_nu_high < mu_nu)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    validity_1_outside = k <= x1*abs(mu_B_B)/x0
    validity_2_outside = c_V*c_V + ctx.mpf(5)*(c_A*c_A) <= ctx.mpf(0)
    return (
        (int(k_outside) << 0)
        | (int(T_outside) << 1)
        | (int(m_outside) << 2)
        | (int(mu_nu_outside) << 3)
        | (int(mu_B_B_outside) << 4)
        | (int(c_V_outside) << 5)
        | (int(c_A_outside) << 6)
        | (int(F_2_outside) << 7)
        | (int(validity_1_outside) << 8)
        | (int(validity_2_outside) << 9)
    )


def drift_ratio(k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, kappa_abs_star,
    kappa_tot, delta_U_e, ctx=mpmath.mp):
    """neutrino_nucleon.drift_ratio

    Integrands over k of the ratio of drift fluxes, scattering over absorption

    Equation  ando2003:50 drift ratio integrands: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.01 to 200: neutrino energy, initial
    Variable  eps_1 [1] from -10 to 10: first drift coefficient
    Variable  eps_2 [1] from -10 to 10: second drift coefficient
    Variable  eps_3 [1] from -10 to 10: third drift coefficient
    Variable  delta_U_mu [MeV^3] from -10000 to 10000: U_mu - U_FD
    Variable  ddelta_U_mu_dk [MeV^2] from -10000 to 10000: first derivative of delta_U_mu
    Variable  d2delta_U_mu_dk2 [MeV] from -10000 to 10000: second derivative of delta_U_mu
    Variable  eps_abs [1] from -10 to 10: asymmetry coefficient of absorption
    Variable  kappa_abs_star [MeV] from 1e-20 to 1e-08: absorption opacity with stimulated absorption
    Variable  kappa_tot [MeV] from kappa_abs_star to 1e-07 (kappa_tot >= kappa_abs_star): kappa_abs_star + kappa_0
    Variable  delta_U_e [MeV^3] from -10000 to 10000: U_e - U_FD
    Output    numerator_integrand [MeV^3]: integrand over k of a ratio's numerator (ando2003:50)
    Output    denominator_integrand [MeV^3]: integrand over k of a ratio's denominator (ando2003:50)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   2c1b1cdd0bb10fbc
    """
    k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e, = (ctx.mpf(value) for value in (k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e,))
    numerator_integrand = ctx.mpf(2)*(eps_1*delta_U_mu + (eps_2*ddelta_U_mu_dk + eps_3*d2delta_U_mu_dk2*k)*k)  # ando2003:50
    denominator_integrand = ctx.mpf(1)/3*eps_abs*delta_U_e*kappa_abs_star/kappa_tot  # ando2003:50
    return numerator_integrand, denominator_integrand


def drift_ratio_outside(k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, kappa_abs_star,
    kappa_tot, delta_U_e, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e, = (ctx.mpf(value) for value in (k, eps_1, eps_2, eps_3, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2, eps_abs, kappa_abs_star, kappa_tot, delta_U_e,))
    k_outside = (k < ctx.mpf(1)/100) or (ctx.mpf(200) < k)
    eps_1_outside = (eps_1 < ctx.mpf(-10)) or (ctx.mpf(10) < eps_1)
    eps_2_outside = (eps_2 < ctx.mpf(-10)) or (ctx.mpf(10) < eps_2)
    eps_3_outside = (eps_3 < ctx.mpf(-10)) or (ctx.mpf(10) < eps_3)
    delta_U_mu_outside = (delta_U_mu < ctx.mpf(-10000)) or (ctx.mpf(10000) < delta_U_mu)
    ddelta_U_mu_dk_outside = (ddelta_U_mu_dk < ctx.mpf(-10000)) or (ctx.mpf(10000) < ddelta_U_mu_dk)
    d2delta_U_mu_dk2_outside = (d2delta_U_mu_dk2 < ctx.mpf(-10000)) or (ctx.mpf(10000) < d2delta_U_mu_dk2)
    eps_abs_outside = (eps_abs < ctx.mpf(-10)) or (ctx.mpf(10) < eps_abs)
    x0 = kappa_abs_star < ctx.mpf(1)/100000000000000000000
    kappa_abs_star_outside = x0 or (ctx.mpf(1)/100000000 < kappa_abs_star)
    kappa_tot_outside = (kappa_tot < kappa_abs_star) or (ctx.mpf(1)/10000000 < kappa_tot)
    delta_U_e_outside = (delta_U_e < ctx.mpf(-10000)) or (ctx.mpf(10000) < delta_U_e)
    return (
        (int(k_outside) << 0)
        | (int(eps_1_outside) << 1)
        | (int(eps_2_outside) << 2)
        | (int(eps_3_outside) << 3)
        | (int(delta_U_mu_outside) << 4)
        | (int(ddelta_U_mu_dk_outside) << 5)
        | (int(d2delta_U_mu_dk2_outside) << 6)
        | (int(eps_abs_outside) << 7)
        | (int(kappa_abs_star_outside) << 8)
        | (int(kappa_tot_outside) << 9)
        | (int(delta_U_e_outside) << 10)
    )


def momentum_asymmetry(k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2,
    mu_B_B, ctx=mpmath.mp):
    """neutrino_nucleon.momentum_asymmetry

    Integrands over k of the momentum asymmetry by scattering, for given spectra at the neutrinosphere

    Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:43 drift coefficient 1: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:44 drift coefficient 2: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:46 momentum asymmetry integrands: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
    Variable  R_nu [MeV^-1] from 1e+16 to 1e+18: neutrinosphere radius
    Variable  delta_U [MeV^3] from -10000 to 10000: U - U_FD
    Variable  ddelta_U_dk [MeV^2] from -1000 to 1000: first derivative of delta_U
    Variable  d2delta_U_dk2 [MeV] from -1000 to 1000: second derivative of delta_U
    Variable  kappa_0 [MeV] from 1e-20 to 1e-12: scattering opacity
    Variable  dU_dr [MeV^4] from -1e-10 to -1e-20 (U falls outwards): radial gradient of U on a spherical background
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Output    alpha_numerator [MeV]: integrand over k of the numerator of alpha_sc (ando2003:46)
    Output    alpha_denominator [MeV]: integrand over k of the denominator of alpha_sc (ando2003:46)
    Validity  expansion in recoil: k < (m T)^(1/2)/2
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   c6a4c7e7a6649e2c
    """
    k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2, mu_B_B, = (ctx.mpf(value) for value in (k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2, mu_B_B,))
    # What depends on parameters alone.
    x0 = c_V*c_V
    x1 = c_A*c_A
    x2 = x0 + ctx.mpf(5)*x1
    x3 = x1 + ctx.mpf(5)*x0
    x4 = F_2*x3
    x5 = ctx.mpf(4)/3*c_A
    x6 = ctx.mpf(1)/(T*m*(x2*x2))
    eps_3 = x5*c_V*mu_B_B/(m*x2)  # ando2003:45
    # The rest.
    x7 = R_nu*R_nu
    x8 = k*(x5*mu_B_B)
    x9 = ctx.mpf(1)/k
    x10 = ctx.tanh((k - mu_nu)*(ctx.mpf(1)/2/T))
    x11 = x9*(T*(ctx.mpf(3)*F_2*x3 + ctx.mpf(6)*c_V*(x0 - ctx.mpf(7)*x1)))
    x12 = ctx.exp((mu_nu - k)*(ctx.mpf(1)/T))
    x13 = ctx.mpf(1) + x12
    x14 = x8*(x11 + x10*(c_V*(ctx.mpf(19)*x1 - x0) - x4) + k*x12*(ctx.mpf(2)*c_V*x2/T)/(x13*x13))
    eps_1 = x14*x6  # ando2003:43
    eps_2 = x8*(x6*(c_V*x2)*x10 + x6*(T*(ctx.mpf(4)*c_V*((c_A - c_V)*(c_A + c_V)) - x4))*x9)  # ando2003:44
    alpha_numerator = x7*(delta_U*eps_1 + k*ddelta_U_dk*eps_2 + k*k*d2delta_U_dk2*eps_3)  # ando2003:46
    alpha_denominator = x7*abs(dU_dr)*(ctx.mpf(2)/3)/kappa_0  # ando2003:46
    return alpha_numerator, alpha_denominator


def momentum_asymmetry_outside(k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A,
    F_2, mu_B_B, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2, mu_B_B, = (ctx.mpf(value) for value in (k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2, mu_B_B,))
    k_outside = (k < ctx.mpf(1)/100*T) or (ctx.mpf(20)*T < k)
    R_nu_outside = (R_nu < ctx.mpf(10000000000000000)) or (ctx.mpf(1000000000000000000) < R_nu)
    delta_U_outside = (delta_U < ctx.mpf(-10000)) or (ctx.mpf(10000) < delta_U)
    ddelta_U_dk_outside = (ddelta_U_dk < ctx.mpf(-1000)) or (ctx.mpf(1000) < ddelta_U_dk)
    d2delta_U_dk2_outside = (d2delta_U_dk2 < ctx.mpf(-1000)) or (ctx.mpf(1000) < d2delta_U_dk2)
    kappa_0_outside = (kappa_0 < ctx.mpf(1)/100000000000000000000) or (ctx.mpf(1)/1000000000000 < kappa_0)
    dU_dr_outside = (dU_dr < ctx.mpf(-1)/10000000000) or (ctx.mpf(-1)/100000000000000000000 < dU_dr)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    mu_nu_high = ctx.mpf(3)*T
    mu_nu_outside = (mu_nu < -mu_nu_high) or (mu_nu_high < mu_nu)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    validity_1_outside = T*m <= k*k*ctx.mpf(4)
    return (
        (int(k_outside) << 0)
        | (int(R_nu_outside) << 1)
        | (int(delta_U_outside) << 2)
        | (int(ddelta_U_dk_outside) << 3)
        | (int(d2delta_U_dk2_outside) << 4)
        | (int(kappa_0_outside) << 5)
        | (int(dU_dr_outside) << 6)
        | (int(T_outside) << 7)
        | (int(mu_nu_outside) << 8)
        | (int(m_outside) << 9)
        | (int(c_V_outside) << 10)
        | (int(c_A_outside) << 11)
        | (int(F_2_outside) << 12)
        | (int(mu_B_B_outside) << 13)
        | (int(validity_1_outside) << 14)
    )


def momentum_asymmetry_printed(k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A,
    F_2, mu_B_B, ctx=mpmath.mp):
    """neutrino_nucleon.momentum_asymmetry_printed

    The same with the formulas as the paper prints them

    Equation  ando2003:df0_dk equilibrium slope: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:f0 equilibrium occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:43 drift coefficient 1: printed form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:44 drift coefficient 2: printed, arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:45 drift coefficient 3: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:46 momentum asymmetry integrands: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
    Variable  R_nu [MeV^-1] from 1e+16 to 1e+18: neutrinosphere radius
    Variable  delta_U [MeV^3] from -10000 to 10000: U - U_FD
    Variable  ddelta_U_dk [MeV^2] from -1000 to 1000: first derivative of delta_U
    Variable  d2delta_U_dk2 [MeV] from -1000 to 1000: second derivative of delta_U
    Variable  kappa_0 [MeV] from 1e-20 to 1e-12: scattering opacity
    Variable  dU_dr [MeV^4] from -1e-10 to -1e-20 (U falls outwards): radial gradient of U on a spherical background
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Output    alpha_numerator [MeV]: integrand over k of the numerator of alpha_sc (ando2003:46)
    Output    alpha_denominator [MeV]: integrand over k of the denominator of alpha_sc (ando2003:46)
    Validity  expansion in recoil: k < (m T)^(1/2)/2
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   ad0aef9f5e69309e
    """
    k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2, mu_B_B, = (ctx.mpf(value) for value in (k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2, mu_B_B,))
    # What depends on parameters alone.
    x0 = c_V*c_V
    x1 = c_A*c_A
    x2 = x0 + ctx.mpf(5)*x1
    x3 = ctx.mpf(2)*c_V
    x4 = x3*(x0 + ctx.mpf(17)*x1) - F_2*(x1 + ctx.mpf(5)*x0)
    x5 = ctx.mpf(4)/3*c_A
    x6 = ctx.mpf(1)/(T*m*(x2*x2))
    eps_3 = x5*c_V*mu_B_B/(m*x2)  # ando2003:45
    # The rest.
    x7 = R_nu*R_nu
    x8 = k*(x5*mu_B_B)
    x9 = ctx.tanh((k - mu_nu)*(ctx.mpf(1)/2/T))
    x10 = ctx.exp((mu_nu - k)*(ctx.mpf(1)/T))
    x11 = ctx.mpf(1) + x10
    eps_1 = x8*(x9*x4 + k*x10*(x3*x2/T)/(x11*x11))*x6  # ando2003:43
    eps_2 = x8*(x9*(c_V*x2) + T*x4/k)*x6  # ando2003:44
    alpha_numerator = x7*(delta_U*eps_1 + k*ddelta_U_dk*eps_2 + k*k*d2delta_U_dk2*eps_3)  # ando2003:46
    alpha_denominator = x7*abs(dU_dr)*(ctx.mpf(2)/3)/kappa_0  # ando2003:46
    return alpha_numerator, alpha_denominator


def momentum_asymmetry_printed_outside(k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V,
    c_A, F_2, mu_B_B, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2, mu_B_B, = (ctx.mpf(value) for value in (k, R_nu, delta_U, ddelta_U_dk, d2delta_U_dk2, kappa_0, dU_dr, T, mu_nu, m, c_V, c_A, F_2, mu_B_B,))
    k_outside = (k < ctx.mpf(1)/100*T) or (ctx.mpf(20)*T < k)
    R_nu_outside = (R_nu < ctx.mpf(10000000000000000)) or (ctx.mpf(1000000000000000000) < R_nu)
    delta_U_outside = (delta_U < ctx.mpf(-10000)) or (ctx.mpf(10000) < delta_U)
    ddelta_U_dk_outside = (ddelta_U_dk < ctx.mpf(-1000)) or (ctx.mpf(1000) < ddelta_U_dk)
    d2delta_U_dk2_outside = (d2delta_U_dk2 < ctx.mpf(-1000)) or (ctx.mpf(1000) < d2delta_U_dk2)
    kappa_0_outside = (kappa_0 < ctx.mpf(1)/100000000000000000000) or (ctx.mpf(1)/1000000000000 < kappa_0)
    dU_dr_outside = (dU_dr < ctx.mpf(-1)/10000000000) or (ctx.mpf(-1)/100000000000000000000 < dU_dr)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    mu_nu_high = ctx.mpf(3)*T
    mu_nu_outside = (mu_nu < -mu_nu_high) or (mu_nu_high < mu_nu)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    validity_1_outside = T*m <= k*k*ctx.mpf(4)
    return (
        (int(k_outside) << 0)
        | (int(R_nu_outside) << 1)
        | (int(delta_U_outside) << 2)
        | (int(ddelta_U_dk_outside) << 3)
        | (int(d2delta_U_dk2_outside) << 4)
        | (int(kappa_0_outside) << 5)
        | (int(dU_dr_outside) << 6)
        | (int(T_outside) << 7)
        | (int(mu_nu_outside) << 8)
        | (int(m_outside) << 9)
        | (int(c_V_outside) << 10)
        | (int(c_A_outside) << 11)
        | (int(F_2_outside) << 12)
        | (int(mu_B_B_outside) << 13)
        | (int(validity_1_outside) << 14)
    )


def neutral_current_factor(k, m, c_V, c_A, F_2, sign_nu, ctx=mpmath.mp):
    """neutrino_nucleon.neutral_current_factor

    Recoil and weak-magnetism factor of the total cross section of scattering on a free nucleon at rest

    Equation  horowitz2002:total neutral current factor: arranged form (confirmed, exact); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
    Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
    Output    R_neutral [1]: recoil and weak-magnetism factor of scattering (horowitz2002:total)
    Validity  neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   c64e4df62e12055c
    """
    k, m, c_V, c_A, F_2, sign_nu, = (ctx.mpf(value) for value in (k, m, c_V, c_A, F_2, sign_nu,))
    # What depends on parameters alone.
    x0 = c_V*c_V
    x1 = ctx.mpf(1)/(x0 + ctx.mpf(3)*(c_A*c_A))
    # The rest.
    x2 = ctx.mpf(1)/(m + k*ctx.mpf(2))
    x3 = k*x2
    x4 = c_A + x3*(ctx.mpf(2)/3*(sign_nu*(F_2 + c_V) - c_A))
    R_neutral = (x0 + (k*k*x2*(ctx.mpf(1)/3*(F_2*F_2)/m) + x4*x4*ctx.mpf(3)))*(x1 - x3*(ctx.mpf(2)*x1))  # horowitz2002:total
    return R_neutral


def neutral_current_factor_outside(k, m, c_V, c_A, F_2, sign_nu, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, m, c_V, c_A, F_2, sign_nu, = (ctx.mpf(value) for value in (k, m, c_V, c_A, F_2, sign_nu,))
    k_outside = (k < ctx.mpf(1)/1000) or (ctx.mpf(1000) < k)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    x0 = (sign_nu < ctx.mpf(-1)) or ((ctx.mpf(-1) < sign_nu) and (sign_nu < ctx.mpf(1)))
    sign_nu_outside = x0 or (ctx.mpf(1) < sign_nu)
    validity_1_outside = c_A*c_A + c_V*c_V <= ctx.mpf(0)
    return (
        (int(k_outside) << 0)
        | (int(m_outside) << 1)
        | (int(c_V_outside) << 2)
        | (int(c_A_outside) << 3)
        | (int(F_2_outside) << 4)
        | (int(sign_nu_outside) << 5)
        | (int(validity_1_outside) << 6)
    )


def opacity(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, ctx=mpmath.mp):
    """neutrino_nucleon.opacity

    Opacities of scattering, of absorption without and with stimulated absorption, and of both together

    Equation  ando2003:39 scattering opacity: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:48.E_e electron energy: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:48.f_e electron occupation: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:48 absorption opacity: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t11 absorption opacity with emission: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:t10 total opacity: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
    Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
    Parameter n [MeV^3] from 1 to 50000: number density of target nucleons
    Parameter n_n [MeV^3] from 1 to 50000: number density of neutrons
    Parameter delta_np [MeV] from 1.29 to 1.3: m_n - m_p
    Parameter mu_e [MeV] from -40*T to 20*T: electron chemical potential
    Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter c_V_abs [1] from -1 to 1: vector coupling (absorption)
    Parameter c_A_abs [1] from -1.3 to 1.3: axial coupling (absorption)
    Output    kappa_0 [MeV]: scattering opacity (ando2003:39)
    Output    kappa_abs [MeV]: absorption opacity (ando2003:48)
    Output    kappa_abs_star [MeV]: absorption opacity with stimulated absorption (ando2003:t11)
    Output    kappa_tot [MeV]: kappa_abs_star + kappa_0 (ando2003:t10)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   4ddc3cba9855067a
    """
    k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, = (ctx.mpf(value) for value in (k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs,))
    # What depends on parameters alone.
    x0 = G_F*G_F
    x1 = ctx.mpf(1)/T
    # The rest.
    kappa_0 = k*k*(ctx.mpf(2)/3*n*x0*(c_V*c_V + ctx.mpf(5)*(c_A*c_A))/ctx.pi)  # ando2003:39
    E_e = delta_np + k  # ando2003:48.E_e
    vacancy_e = ctx.mpf(1)/(ctx.mpf(1) + ctx.exp((E_e - mu_e)*-x1))  # ando2003:48.f_e
    kappa_abs = E_e*E_e*vacancy_e*(n_n*x0*(c_V_abs*c_V_abs + ctx.mpf(3)*(c_A_abs*c_A_abs))/ctx.pi)  # ando2003:48
    kappa_abs_star = kappa_abs*(ctx.mpf(1) + ctx.exp((mu_nu - k)*x1))  # ando2003:t11
    kappa_tot = kappa_0 + kappa_abs_star  # ando2003:t10
    return kappa_0, kappa_abs, kappa_abs_star, kappa_tot


def opacity_outside(k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs, = (ctx.mpf(value) for value in (k, G_F, n, n_n, delta_np, mu_e, mu_nu, T, c_V, c_A, c_V_abs, c_A_abs,))
    k_high = ctx.mpf(20)*T
    k_outside = (k < ctx.mpf(1)/100*T) or (k_high < k)
    G_F_outside = (G_F < ctx.mpf(11)/1000000000000) or (ctx.mpf(3)/250000000000 < G_F)
    n_outside = (n < ctx.mpf(1)) or (ctx.mpf(50000) < n)
    n_n_outside = (n_n < ctx.mpf(1)) or (ctx.mpf(50000) < n_n)
    delta_np_outside = (delta_np < ctx.mpf(129)/100) or (ctx.mpf(13)/10 < delta_np)
    mu_e_outside = (mu_e < -(ctx.mpf(40)*T)) or (k_high < mu_e)
    mu_nu_high = ctx.mpf(3)*T
    mu_nu_outside = (mu_nu < -mu_nu_high) or (mu_nu_high < mu_nu)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    c_V_abs_outside = (c_V_abs < ctx.mpf(-1)) or (ctx.mpf(1) < c_V_abs)
    c_A_abs_outside = (c_A_abs < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A_abs)
    return (
        (int(k_outside) << 0)
        | (int(G_F_outside) << 1)
        | (int(n_outside) << 2)
        | (int(n_n_outside) << 3)
        | (int(delta_np_outside) << 4)
        | (int(mu_e_outside) << 5)
        | (int(mu_nu_outside) << 6)
        | (int(T_outside) << 7)
        | (int(c_V_outside) << 8)
        | (int(c_A_outside) << 9)
        | (int(c_V_abs_outside) << 10)
        | (int(c_A_abs_outside) << 11)
    )


def response_function(q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B, ctx=mpmath.mp):
    """neutrino_nucleon.response_function

    Response of nucleons of any degeneracy to the transfer of energy q0 and momentum q, without field, and the part linear in the field for nucleon spins s, s' along it

    Equation  ando2003:15 response parameters: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:13 response without field: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:14 response linear in field: arranged form (confirmed, exact-transcendental); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  q0 [MeV] from -q to q (abs(q0) <= q): energy transfer k - k'
    Variable  q [MeV] from 0.1 to 100: momentum transfer, modulus
    Variable  s [1] +1 or -1: initial nucleon spin along B
    Variable  s_prime [1] +1 or -1: final nucleon spin along B
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter mu_nucleon [MeV] from -10*T to 5*T: nucleon chemical potential without rest mass
    Parameter mu_B_B [MeV] from -0.1*T to 0.1*T (mu_B B << T): nucleon magnetic energy, signed: + proton, - neutron
    Output    S_0 [MeV^2]: response function without field (ando2003:13)
    Output    dS_ss [MeV^2]: response function, part linear in B (ando2003:14)
    Validity  first order in the field: abs(delta_x) < 1
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   5084835271fc784e
    """
    q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B, = (ctx.mpf(value) for value in (q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B,))
    # What depends on parameters alone.
    x0 = ctx.mpf(1)/2*T*(m*m)
    # The rest.
    z = q0*(ctx.mpf(1)/T)  # ando2003:15
    x1 = -abs(z)
    x2 = ctx.exp(x1)
    x3 = (x2 if (z < ctx.mpf(0)) else ctx.mpf(1)) if (z == z) else z
    x4 = ctx.expm1(x1)
    x5 = x4 == ctx.mpf(0)
    x6 = q*q
    x7 = ctx.mpf(1)/x6
    x8 = q0 - x6*(ctx.mpf(1)/2/m)
    x_0 = x7*(x8*x8)*(ctx.mpf(1)/2*m/T) - mu_nucleon/T  # ando2003:15
    x9 = ctx.exp(-(x_0 + smaller(ctx.mpf(0), z)))
    x10 = ctx.mpf(1) + x9*x2
    x11 = x9/x10
    x12 = q*ctx.pi
    S_0 = x3*(x11 if x5 else -(real(ctx.log1p(-(x4*x11)))/(ctx.mpf(1) if x5 else x4)))*x0/x12  # ando2003:13
    x13 = s*s_prime
    x14 = s*(ctx.mpf(1) + x13 + q0*x7*(ctx.mpf(1) - x13)*(ctx.mpf(2)*m))*(ctx.mpf(1)/2*mu_B_B/T)
    dS_ss = x9*x3*x14*x0/(x10*x12*(ctx.mpf(1) + x9))  # ando2003:14
    return S_0, dS_ss


def response_function_outside(q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B, = (ctx.mpf(value) for value in (q0, q, s, s_prime, T, m, mu_nucleon, mu_B_B,))
    x0 = s*s_prime
    x1 = s*(ctx.mpf(1) + x0 + q0*(ctx.mpf(1)/(q*q))*(ctx.mpf(1) - x0)*(ctx.mpf(2)*m))
    q0_outside = (q0 < -q) or (q < q0)
    q_outside = (q < ctx.mpf(1)/10) or (ctx.mpf(100) < q)
    s_outside = ((s < ctx.mpf(-1)) or ((ctx.mpf(-1) < s) and (s < ctx.mpf(1)))) or (ctx.mpf(1) < s)
    x2 = (s_prime < ctx.mpf(-1)) or ((ctx.mpf(-1) < s_prime) and (s_prime < ctx.mpf(1)))
    s_prime_outside = x2 or (ctx.mpf(1) < s_prime)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    mu_nucleon_outside = (mu_nucleon < -(ctx.mpf(10)*T)) or (ctx.mpf(5)*T < mu_nucleon)
    mu_B_B_high = ctx.mpf(1)/10*T
    mu_B_B_outside = (mu_B_B < -mu_B_B_high) or (mu_B_B_high < mu_B_B)
    validity_1_outside = ctx.mpf(1) <= abs(x1*(ctx.mpf(1)/2*mu_B_B/T))
    return (
        (int(q0_outside) << 0)
        | (int(q_outside) << 1)
        | (int(s_outside) << 2)
        | (int(s_prime_outside) << 3)
        | (int(T_outside) << 4)
        | (int(m_outside) << 5)
        | (int(mu_nucleon_outside) << 6)
        | (int(mu_B_B_outside) << 7)
        | (int(validity_1_outside) << 8)
    )


def spectra(k, T_eff_e, T_eff_mu, T, mu_nu, ctx=mpmath.mp):
    """neutrino_nucleon.spectra

    Deviations from equilibrium of the energy densities of electron and of muon or tau neutrinos with effective temperatures, and derivatives of the second

    Equation  ando2003:51.delta_U electron neutrino deviation: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:52.delta_U muon neutrino deviation: arranged form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  k [MeV] from 0.01*T to 20*T: neutrino energy, initial
    Variable  T_eff_e [MeV] from 1 to 10: effective temperature of electron neutrinos
    Variable  T_eff_mu [MeV] from 1 to 10: effective temperature of mu and tau neutrinos
    Parameter T [MeV] from 1 to 10 (T << m): matter temperature
    Parameter mu_nu [MeV] from -3*T to 3*T: neutrino chemical potential
    Output    delta_U_e [MeV^3]: U_e - U_FD (ando2003:51.delta_U)
    Output    delta_U_mu [MeV^3]: U_mu - U_FD (ando2003:52.delta_U)
    Output    ddelta_U_mu_dk [MeV^2]: first derivative of delta_U_mu (ando2003:52.delta_U)
    Output    d2delta_U_mu_dk2 [MeV]: second derivative of delta_U_mu (ando2003:52.delta_U)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   9f3ff1ab9fe7939c
    """
    k, T_eff_e, T_eff_mu, T, mu_nu, = (ctx.mpf(value) for value in (k, T_eff_e, T_eff_mu, T, mu_nu,))
    # What depends on parameters alone.
    x0 = ctx.pi*ctx.pi
    x1 = ctx.mpf(1)/T
    x2 = ctx.mpf(1)/x0
    x3 = ctx.mpf(1)/2/x0
    x4 = x3*ctx.mpf(6)
    x5 = x3*ctx.mpf(2)
    # The rest.
    x6 = k*k
    x7 = x6*k*(ctx.mpf(1)/2)
    x8 = ctx.mpf(1)/T_eff_e
    x9 = x8*(T_eff_e*mu_nu + k*(T - T_eff_e))*x1
    x10 = ctx.mpf(0) < x9
    x11 = (k - mu_nu)*x1
    x12 = ctx.mpf(1) + ctx.exp(x11)
    x13 = k*x8
    x14 = ctx.mpf(1) + ctx.exp(-x13 if x10 else x13)
    x15 = ctx.mpf(1) + ctx.exp(-x11)
    x16 = ctx.expm1(-x9 if x10 else x9)/(x12*x14 if x10 else x15*x14)
    delta_U_e = x7*(x16 if x10 else -x16)*x2  # ando2003:51.delta_U
    x17 = ctx.mpf(1)/T_eff_mu
    x18 = x17*x1
    x19 = x18*(T_eff_mu*mu_nu + k*(T - T_eff_mu))
    x20 = ctx.mpf(0) < x19
    x21 = ctx.mpf(1)/x12
    x22 = k*x17
    x23 = ctx.mpf(1)/(ctx.mpf(1) + ctx.exp(-x22) if x20 else x15)
    x24 = x21*x23
    x25 = ctx.expm1(-x19 if x20 else x19)
    x26 = ctx.mpf(1)/(ctx.mpf(1) + ctx.exp(x22))
    x27 = x26*x23
    x28 = x24*x25 if x20 else -(x27*x25)
    delta_U_mu = x28*x7*x2  # ando2003:52.delta_U
    x29 = x19 == x19
    x30 = k*x18*(T_eff_mu - T)*((x27 if x20 else x24) if x29 else x19)
    x31 = (k*x1 if x20 else x22) if x29 else x19
    x32 = x26 + x21
    ddelta_U_mu_dk = x6*(x30 + x28*(ctx.mpf(3) + x31*(x32 - ctx.mpf(1))))*x3  # ando2003:52.delta_U
    x33 = x28*(x4 + x31*(x31*(x3 + (x26*x26 + x21*x32)*x5) + x32*(x4 - x31*(ctx.mpf(3)*x3)) - x4))
    d2delta_U_mu_dk2 = k*(x30*(x4 + k*(x1 + x17)*(((x26 if x20 else x21) if x29 else x19)*x5 - x3)) + x33)  # ando2003:52.delta_U
    return delta_U_e, delta_U_mu, ddelta_U_mu_dk, d2delta_U_mu_dk2


def spectra_outside(k, T_eff_e, T_eff_mu, T, mu_nu, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, T_eff_e, T_eff_mu, T, mu_nu, = (ctx.mpf(value) for value in (k, T_eff_e, T_eff_mu, T, mu_nu,))
    k_outside = (k < ctx.mpf(1)/100*T) or (ctx.mpf(20)*T < k)
    T_eff_e_outside = (T_eff_e < ctx.mpf(1)) or (ctx.mpf(10) < T_eff_e)
    T_eff_mu_outside = (T_eff_mu < ctx.mpf(1)) or (ctx.mpf(10) < T_eff_mu)
    T_outside = (T < ctx.mpf(1)) or (ctx.mpf(10) < T)
    mu_nu_high = ctx.mpf(3)*T
    mu_nu_outside = (mu_nu < -mu_nu_high) or (mu_nu_high < mu_nu)
    return (
        (int(k_outside) << 0)
        | (int(T_eff_e_outside) << 1)
        | (int(T_eff_mu_outside) << 2)
        | (int(T_outside) << 3)
        | (int(mu_nu_outside) << 4)
    )


def squared_matrix_element(Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, Omega_prime_3, q_vec_1, q_vec_2,
    q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2, sign_nu, ctx=mpmath.mp):
    """neutrino_nucleon.squared_matrix_element

    Squared amplitude of neutrino-nucleon scattering between nucleon spins s, s' along the field, through first order in 1/m: leading part, part linear in q, part linear in P, and their sum

    Equation  ando2003:4 leading amplitude: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:5 amplitude linear in q: arranged form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:6.sign sign of the couplings: printed form (definition); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:6 amplitude linear in P: arranged form (corrected, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Equation  ando2003:3 squared amplitude split: printed form (confirmed, exact); S. Ando (2003), arXiv:astro-ph/0307006
    Variable  Omega_1 [1] from -1 to 1: neutrino direction, initial, component 1
    Variable  Omega_2 [1] from -1 to 1: neutrino direction, initial, component 2
    Variable  Omega_3 [1] from -1 to 1: neutrino direction, initial, component 3
    Variable  Omega_prime_1 [1] from -1 to 1: neutrino direction, final, component 1
    Variable  Omega_prime_2 [1] from -1 to 1: neutrino direction, final, component 2
    Variable  Omega_prime_3 [1] from -1 to 1: neutrino direction, final, component 3
    Variable  q_vec_1 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 1
    Variable  q_vec_2 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 2
    Variable  q_vec_3 [MeV] from -100 to 100: momentum transfer k - k' = p' - p, component 3
    Variable  P_vec_1 [MeV] from -600 to 600: momentum sum p + p', component 1
    Variable  P_vec_2 [MeV] from -600 to 600: momentum sum p + p', component 2
    Variable  P_vec_3 [MeV] from -600 to 600: momentum sum p + p', component 3
    Variable  s [1] +1 or -1: initial nucleon spin along B
    Variable  s_prime [1] +1 or -1: final nucleon spin along B
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter G_F [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
    Output    M2_0 [MeV^-4]: leading squared amplitude (ando2003:4)
    Output    dM2_q [MeV^-4]: squared amplitude linear in q (ando2003:5)
    Output    dM2_P [MeV^-4]: squared amplitude linear in P (ando2003:6)
    Output    M2 [MeV^-4]: squared amplitude through first order in 1/m (ando2003:3)
    Validity  Omega is a unit vector
    Validity  Omega' is a unit vector
    Validity  nucleon momenta small against m: P^2 + q^2 < m^2
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   6c995b0d7ef7dc99
    """
    Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2, sign_nu, = (ctx.mpf(value) for value in (Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2, sign_nu,))
    # What depends on parameters alone.
    x0 = c_A*c_A
    x1 = x0*ctx.mpf(2)
    x2 = ctx.mpf(1)/2*(G_F*G_F)
    x3 = x2*(ctx.mpf(1)/2)
    x4 = sign_nu*c_A
    x5 = x2*(F_2 + c_V)/m
    x6 = x5*x4
    x7 = ctx.mpf(2)*x5
    x8 = x5*(c_A*sign_nu)
    x9 = x5*(c_A*(sign_nu*sign_nu))
    x10 = c_A*c_V
    sign_VA = (ctx.mpf(1) if (ctx.mpf(0) <= x10) else ctx.mpf(-1)) if (x10 == x10) else x10  # ando2003:6.sign
    x11 = c_V - c_A*sign_VA
    x12 = x2/m
    x13 = x12*x0
    x14 = x12*(x0*sign_nu)
    x15 = x12*(ctx.mpf(2)*c_A*c_V)
    x16 = x12*(c_V*c_V)
    # The rest.
    x17 = Omega_prime_3*s_prime
    x18 = ctx.mpf(1) + x17*sign_nu
    x19 = s*s_prime
    x20 = s*Omega_3
    x21 = ctx.mpf(1) + x19
    x22 = s*c_A
    x23 = c_V + x22
    x24 = c_V - x22
    x25 = (ctx.mpf(1) + Omega_3)*(ctx.mpf(1) + Omega_prime_3)*(x23*x23)*x3
    x26 = (Omega_1*Omega_prime_1 + Omega_2*Omega_prime_2)*(x2*(c_A + c_V)*(c_V - c_A))
    x27 = x21*(x25 + (ctx.mpf(1) - Omega_3)*(ctx.mpf(1) - Omega_prime_3)*(x24*x24)*x3 + x26)
    M2_0 = x18*(x1 - x19*x1)*(x2 + x20*(x2*sign_nu)) + x27  # ando2003:4
    x28 = Omega_1*q_vec_1 + Omega_2*q_vec_2
    x29 = s*(x5*sign_nu*c_V)
    x30 = Omega_prime_1*q_vec_1 + Omega_prime_2*q_vec_2
    x31 = ctx.mpf(1) - x19
    x32 = x31*(s*q_vec_3*x18*(x7*c_A + x7*x4*x20) + x28*(x8 + x17*x9) - x30*(x8 + x20*x9))
    dM2_q = x21*(x28*(x6 + Omega_prime_3*x29) - x30*(x6 + Omega_3*x29)) + x32  # ando2003:5
    x33 = Omega_prime_1*P_vec_1 + Omega_prime_2*P_vec_2
    x34 = Omega_1*P_vec_1 + Omega_2*P_vec_2
    x35 = s*(ctx.mpf(1) + s*Omega_prime_3*sign_VA)*(x15 + x20*(x15*sign_VA))
    x36 = s*(x12*c_V*c_A)
    x37 = P_vec_3*((Omega_3 + Omega_prime_3)*(x12*(x11*x11)) + x35)
    x38 = x21*(x37 + x34*(x16 + Omega_prime_3*x36) + x33*(x16 + Omega_3*x36))
    x39 = x31*(x33*(x13 + x20*x14) + x34*(x13 + x17*x14)) + x38
    dM2_P = -x39  # ando2003:6
    M2 = M2_0 - x39 + dM2_q  # ando2003:3
    return M2_0, dM2_q, dM2_P, M2


def squared_matrix_element_outside(Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, Omega_prime_3, q_vec_1,
    q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2, sign_nu, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2, sign_nu, = (ctx.mpf(value) for value in (Omega_1, Omega_2, Omega_3, Omega_prime_1, Omega_prime_2, Omega_prime_3, q_vec_1, q_vec_2, q_vec_3, P_vec_1, P_vec_2, P_vec_3, s, s_prime, m, G_F, c_V, c_A, F_2, sign_nu,))
    Omega_1_outside = (Omega_1 < ctx.mpf(-1)) or (ctx.mpf(1) < Omega_1)
    Omega_2_outside = (Omega_2 < ctx.mpf(-1)) or (ctx.mpf(1) < Omega_2)
    Omega_3_outside = (Omega_3 < ctx.mpf(-1)) or (ctx.mpf(1) < Omega_3)
    Omega_prime_1_outside = (Omega_prime_1 < ctx.mpf(-1)) or (ctx.mpf(1) < Omega_prime_1)
    Omega_prime_2_outside = (Omega_prime_2 < ctx.mpf(-1)) or (ctx.mpf(1) < Omega_prime_2)
    Omega_prime_3_outside = (Omega_prime_3 < ctx.mpf(-1)) or (ctx.mpf(1) < Omega_prime_3)
    q_vec_1_outside = (q_vec_1 < ctx.mpf(-100)) or (ctx.mpf(100) < q_vec_1)
    q_vec_2_outside = (q_vec_2 < ctx.mpf(-100)) or (ctx.mpf(100) < q_vec_2)
    q_vec_3_outside = (q_vec_3 < ctx.mpf(-100)) or (ctx.mpf(100) < q_vec_3)
    P_vec_1_outside = (P_vec_1 < ctx.mpf(-600)) or (ctx.mpf(600) < P_vec_1)
    P_vec_2_outside = (P_vec_2 < ctx.mpf(-600)) or (ctx.mpf(600) < P_vec_2)
    P_vec_3_outside = (P_vec_3 < ctx.mpf(-600)) or (ctx.mpf(600) < P_vec_3)
    s_outside = ((s < ctx.mpf(-1)) or ((ctx.mpf(-1) < s) and (s < ctx.mpf(1)))) or (ctx.mpf(1) < s)
    x0 = (s_prime < ctx.mpf(-1)) or ((ctx.mpf(-1) < s_prime) and (s_prime < ctx.mpf(1)))
    s_prime_outside = x0 or (ctx.mpf(1) < s_prime)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    G_F_outside = (G_F < ctx.mpf(11)/1000000000000) or (ctx.mpf(3)/250000000000 < G_F)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    x1 = (sign_nu < ctx.mpf(-1)) or ((ctx.mpf(-1) < sign_nu) and (sign_nu < ctx.mpf(1)))
    sign_nu_outside = x1 or (ctx.mpf(1) < sign_nu)
    x2 = abs(Omega_1*Omega_1 + Omega_2*Omega_2 + Omega_3*Omega_3 - ctx.mpf(1))
    validity_1_outside = ctx.mpf(1)/1000000 <= x2
    x3 = Omega_prime_1*Omega_prime_1 + Omega_prime_2*Omega_prime_2 + Omega_prime_3*Omega_prime_3
    validity_2_outside = ctx.mpf(1)/1000000 <= abs(x3 - ctx.mpf(1))
    x4 = P_vec_1*P_vec_1 + P_vec_2*P_vec_2 + P_vec_3*P_vec_3 + q_vec_1*q_vec_1 + q_vec_2*q_vec_2
    validity_3_outside = m*m <= x4 + q_vec_3*q_vec_3
    return (
        (int(Omega_1_outside) << 0)
        | (int(Omega_2_outside) << 1)
        | (int(Omega_3_outside) << 2)
        | (int(Omega_prime_1_outside) << 3)
        | (int(Omega_prime_2_outside) << 4)
        | (int(Omega_prime_3_outside) << 5)
        | (int(q_vec_1_outside) << 6)
        | (int(q_vec_2_outside) << 7)
        | (int(q_vec_3_outside) << 8)
        | (int(P_vec_1_outside) << 9)
        | (int(P_vec_2_outside) << 10)
        | (int(P_vec_3_outside) << 11)
        | (int(s_outside) << 12)
        | (int(s_prime_outside) << 13)
        | (int(m_outside) << 14)
        | (int(G_F_outside) << 15)
        | (int(c_V_outside) << 16)
        | (int(c_A_outside) << 17)
        | (int(F_2_outside) << 18)
        | (int(sign_nu_outside) << 19)
        | (int(validity_1_outside) << 20)
        | (int(validity_2_outside) << 21)
        | (int(validity_3_outside) << 22)
    )


def transport_factor(k, m, c_V, c_A, F_2, sign_nu, ctx=mpmath.mp):
    """neutrino_nucleon.transport_factor

    Recoil and weak-magnetism factor of the cross section of scattering on a free nucleon at rest, weighted with 1 - cos(theta)

    Equation  horowitz2002:inverse inverse of both: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
    Equation  horowitz2002:velocity centre of mass: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
    Equation  horowitz2002:artanh.stable rest of artanh stable: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
    Equation  horowitz2002:transport.stable transport factor stable: printed form (definition); C. J. Horowitz (2002), Phys. Rev. D 65, 043001 (2002), arXiv:astro-ph/0109209
    Variable  k [MeV] from 0.001 to 1000: neutrino energy, initial
    Parameter m [MeV] from 938 to 940: common nucleon mass of the scattering formulas
    Parameter c_V [1] from -1 to 1: vector coupling (scattering)
    Parameter c_A [1] from -1.3 to 1.3: axial coupling (scattering)
    Parameter F_2 [1] from -4 to 4: weak-magnetism coupling (scattering)
    Parameter sign_nu [1] +1 or -1: +1 for neutrinos, -1 for antineutrinos
    Output    R_transport [1]: recoil and weak-magnetism factor of scattering, weighted with 1 - mu_prime (horowitz2002:transport.stable)
    Validity  neutrinos scatter on a heavy nucleon: c_V^2 + c_A^2 > 0
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   f134f345a2b146cf
    """
    k, m, c_V, c_A, F_2, sign_nu, = (ctx.mpf(value) for value in (k, m, c_V, c_A, F_2, sign_nu,))
    # What depends on parameters alone.
    x0 = c_V*c_V
    x1 = c_A*c_A
    x2 = ctx.mpf(3)/2*x1
    x3 = F_2*F_2
    x4 = F_2 + c_V
    x5 = ctx.mpf(3)*c_A*sign_nu*x4
    x6 = ctx.mpf(2)/5*F_2*c_V + ctx.mpf(2)/5*c_A*sign_nu*x4
    x7 = ctx.mpf(1)/(x0 + ctx.mpf(5)*x1)
    x27 = ctx.mpf(1)/2*x1 + x5 - (ctx.mpf(53)/25*F_2*c_V + ctx.mpf(3)/50*x0 + ctx.mpf(181)/100*x3)
    # The rest.
    x8 = m + k*ctx.mpf(2)
    x9 = m + k
    both_inverse = ctx.mpf(1)/(x9*x8)  # horowitz2002:inverse
    v_cm = k*x8*both_inverse  # horowitz2002:velocity
    x10 = v_cm*v_cm
    x11 = x10*x10
    x12 = x11*(ctx.mpf(18379230268555409)/25000000000000000000)
    x13 = x11*(ctx.mpf(50367926678160223)/50000000000000000000 - x12)
    x14 = x11*(ctx.mpf(240974690692101929)/100000000000000000000 + x13)
    x15 = x11*(ctx.mpf(62159934362680147)/10000000000000000000 + x14)
    x16 = x11*(ctx.mpf(105051488439343117)/50000000000000000000)
    x17 = x11*(ctx.mpf(30030720345644053)/20000000000000000000 + x16)
    x18 = x11*(ctx.mpf(168154259566402591)/100000000000000000000 + x17)
    x19 = x11*(ctx.mpf(932467776760887)/250000000000000000 + x18)
    x20 = x11*(ctx.mpf(1154401190293995283)/100000000000000000000 + x19)
    x21 = x11*(ctx.mpf(1269841269581657683)/50000000000000000000 + x15)
    x22 = x21 + x10*(x20 - ctx.mpf(3214285714285347431)/12500000000000000000)
    artanh_rest = ctx.mpf(19999999999999997259)/100000000000000000000 + x22  # horowitz2002:artanh.stable
    r_back = k*x9*both_inverse  # horowitz2002:velocity
    x23 = ctx.mpf(1) - r_back
    x24 = x7*(ctx.mpf(3)*F_2*c_V + ctx.mpf(3)*x0 + ctx.mpf(3)/4*x3 + x5)*v_cm
    x25 = c_A + v_cm*(ctx.mpf(4)/5*sign_nu*x4)
    x26 = x25*x25
    x28 = v_cm*(x27 + v_cm*(x0 + F_2*c_V + ctx.mpf(1)/4*x3 + c_A*sign_nu*x4))
    x29 = v_cm*(x2 + ctx.mpf(3)/10*x3 + ctx.mpf(13)/10*x0 - x6 + (k*(ctx.mpf(2)*x3/m) + x28))
    x30 = (ctx.mpf(1) - r_back*(ctx.mpf(3) - r_back*ctx.mpf(2)))*(x7 - x7*ctx.mpf(2)*r_back)
    x31 = (x0 + (x26*ctx.mpf(5) + v_cm*(ctx.mpf(2)*x0 + (x26*ctx.mpf(4) + x29))))*x30
    R_transport = x10*artanh_rest*(x23*x23)*(x7*x2 - x7*(ctx.mpf(3)/2*x0) + x24) + x31  # horowitz2002:transport.stable
    return R_transport


def transport_factor_outside(k, m, c_V, c_A, F_2, sign_nu, ctx=mpmath.mp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    k, m, c_V, c_A, F_2, sign_nu, = (ctx.mpf(value) for value in (k, m, c_V, c_A, F_2, sign_nu,))
    k_outside = (k < ctx.mpf(1)/1000) or (ctx.mpf(1000) < k)
    m_outside = (m < ctx.mpf(938)) or (ctx.mpf(940) < m)
    c_V_outside = (c_V < ctx.mpf(-1)) or (ctx.mpf(1) < c_V)
    c_A_outside = (c_A < ctx.mpf(-13)/10) or (ctx.mpf(13)/10 < c_A)
    F_2_outside = (F_2 < ctx.mpf(-4)) or (ctx.mpf(4) < F_2)
    x0 = (sign_nu < ctx.mpf(-1)) or ((ctx.mpf(-1) < sign_nu) and (sign_nu < ctx.mpf(1)))
    sign_nu_outside = x0 or (ctx.mpf(1) < sign_nu)
    validity_1_outside = c_A*c_A + c_V*c_V <= ctx.mpf(0)
    return (
        (int(k_outside) << 0)
        | (int(m_outside) << 1)
        | (int(c_V_outside) << 2)
        | (int(c_A_outside) << 3)
        | (int(F_2_outside) << 4)
        | (int(sign_nu_outside) << 5)
        | (int(validity_1_outside) << 6)
    )
