"""Process neutrino_electron: solar neutrinos with magnetic moments scattering on electrons

Generated; regenerate with: nukernels build
"""

import numpy as np
from numba import njit


@njit(cache=True, error_model="numpy")
def asymmetries(phi_prime, n_weak, n_em, n_int):
    """neutrino_electron.asymmetries

    Maximal, integrated and differential asymmetry, and events in the half planes beyond phi'.

    Equation  pastor1998:18 maximal asymmetry: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:17 integrated asymmetry of events: printed form (confirmed, exact-transcendental); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:13 differential asymmetry: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:15 first half plane: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:16 second half plane: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  phi_prime [rad] from -6.3 to 6.3: azimuth of the dividing half plane
    Variable  n_weak [MeV] from 1e-06 to 1: its weak part
    Variable  n_em [MeV] from 1e-06 to 1: its electromagnetic part
    Variable  n_int [MeV] from -1 to 1: its coefficient of cos phi
    Output    asym_max [1]: maximal integrated asymmetry (pastor1998:18)
    Output    asym_int [1]: integrated asymmetry (pastor1998:17)
    Output    asym_diff [1]: differential asymmetry (pastor1998:13)
    Output    n_half_2 [MeV]: events with phi in (phi', phi' + pi) (pastor1998:15)
    Output    n_half_1 [MeV]: events with phi in (phi' + pi, phi' + 2 pi) (pastor1998:16)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   3b94050f0c20ab48
    """
    x0 = n_int*2.0
    x1 = n_em + n_weak
    x2 = x1*np.pi
    x3 = 1.0/x2
    asym_max = x0*x3  # pastor1998:18
    x4 = x0*np.sin(phi_prime)
    asym_int = -(x4*x3)  # pastor1998:17
    asym_diff = n_int*np.cos(phi_prime)/x1  # pastor1998:13
    n_half_2 = x2 - x4  # pastor1998:15
    n_half_1 = x2 + x4  # pastor1998:16
    return asym_max, asym_int, asym_diff, n_half_2, n_half_1


@njit(cache=True, error_model="numpy")
def asymmetries_outside(phi_prime, n_weak, n_em, n_int):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    phi_prime_outside = (phi_prime < -63.0/10.0) or (63.0/10.0 < phi_prime)
    n_weak_outside = (n_weak < 1.0/1000000.0) or (1.0 < n_weak)
    n_em_outside = (n_em < 1.0/1000000.0) or (1.0 < n_em)
    n_int_outside = (n_int < -1.0) or (1.0 < n_int)
    return (
        (int(phi_prime_outside) << 0)
        | (int(n_weak_outside) << 1)
        | (int(n_em_outside) << 2)
        | (int(n_int_outside) << 3)
    )


@njit(cache=True, error_model="numpy")
def asymmetries_array(phi_prime, n_weak, n_em, n_int, asym_max_out, asym_int_out, asym_diff_out, n_half_2_out,
    n_half_1_out):
    """asymmetries of the arrays phi_prime, n_weak, n_em, n_int into asym_max_out, asym_int_out, asym_diff_out, n_half_2_out, n_half_1_out."""
    for nk_i in range(asym_max_out.size):
        asym_max_out[nk_i], asym_int_out[nk_i], asym_diff_out[nk_i], n_half_2_out[nk_i], n_half_1_out[nk_i] = asymmetries(
            phi_prime[nk_i], n_weak[nk_i], n_em[nk_i], n_int[nk_i])


@njit(cache=True, error_model="numpy")
def asymmetry_by_moment(mu_nu, a_weak, a_em, a_int):
    """neutrino_electron.asymmetry_by_moment

    Maximal asymmetry for a moment, the best moment and the asymmetry there, from events per power of the moment. The unit of the moment is that of a_int and a_em.

    Equation  pastor1998:20 asymmetry by moment: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:20.optimum best moment: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  mu_nu [MeV^-1] from 1e-06 to 1: magnetic moment of a Dirac neutrino
    Variable  a_weak [MeV] from 1e-06 to 1: weak events
    Variable  a_em [MeV^3] from 0.001 to 10: electromagnetic events per mu^2
    Variable  a_int [MeV^2] from 0.001 to 10: numerator of A per mu
    Output    asym_max [1]: maximal integrated asymmetry (pastor1998:20)
    Output    mu_best [MeV^-1]: moment at which A is largest (pastor1998:20.optimum)
    Output    asym_best [1]: value of A there (pastor1998:20.optimum)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   3d7d2335b3d8021a
    """
    asym_max = a_int*mu_nu/(a_weak + a_em*(mu_nu*mu_nu))  # pastor1998:20
    x0 = np.sqrt(a_weak)
    x1 = np.sqrt(a_em)
    mu_best = x0/x1  # pastor1998:20.optimum
    asym_best = 0.5*a_int/(x1*x0)  # pastor1998:20.optimum
    return asym_max, mu_best, asym_best


@njit(cache=True, error_model="numpy")
def asymmetry_by_moment_outside(mu_nu, a_weak, a_em, a_int):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_nu_outside = (mu_nu < 1.0/1000000.0) or (1.0 < mu_nu)
    a_weak_outside = (a_weak < 1.0/1000000.0) or (1.0 < a_weak)
    a_em_outside = (a_em < 1.0/1000.0) or (10.0 < a_em)
    a_int_outside = (a_int < 1.0/1000.0) or (10.0 < a_int)
    return (
        (int(mu_nu_outside) << 0)
        | (int(a_weak_outside) << 1)
        | (int(a_em_outside) << 2)
        | (int(a_int_outside) << 3)
    )


@njit(cache=True, error_model="numpy")
def asymmetry_by_moment_array(mu_nu, a_weak, a_em, a_int, asym_max_out, mu_best_out, asym_best_out):
    """asymmetry_by_moment of the arrays mu_nu, a_weak, a_em, a_int into asym_max_out, mu_best_out, asym_best_out."""
    for nk_i in range(asym_max_out.size):
        asym_max_out[nk_i], mu_best_out[nk_i], asym_best_out[nk_i] = asymmetry_by_moment(mu_nu[nk_i], a_weak[nk_i],
            a_em[nk_i], a_int[nk_i])


@njit(cache=True, error_model="numpy")
def azimuthal_distribution(phi, n_weak, n_em, n_int):
    """neutrino_electron.azimuthal_distribution

    Events per azimuth from their weak, electromagnetic and interference parts.

    Equation  pastor1998:12 azimuthal distribution: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
    Parameter n_weak [MeV] from 1e-06 to 1: its weak part
    Parameter n_em [MeV] from 1e-06 to 1: its electromagnetic part
    Parameter n_int [MeV] from -1 to 1: its coefficient of cos phi
    Output    dn_dphi [MeV]: events per time and radian (pastor1998:12)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   8d047629d6df34ed
    """
    dn_dphi = n_em + n_weak + n_int*np.cos(phi)  # pastor1998:12
    return dn_dphi


@njit(cache=True, error_model="numpy")
def azimuthal_distribution_outside(phi, n_weak, n_em, n_int):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    phi_outside = (phi < -63.0/10.0) or (63.0/10.0 < phi)
    n_weak_outside = (n_weak < 1.0/1000000.0) or (1.0 < n_weak)
    n_em_outside = (n_em < 1.0/1000000.0) or (1.0 < n_em)
    n_int_outside = (n_int < -1.0) or (1.0 < n_int)
    return (
        (int(phi_outside) << 0)
        | (int(n_weak_outside) << 1)
        | (int(n_em_outside) << 2)
        | (int(n_int_outside) << 3)
    )


@njit(cache=True, error_model="numpy")
def azimuthal_distribution_array(phi, n_weak, n_em, n_int, dn_dphi_out):
    """azimuthal_distribution of the arrays phi into dn_dphi_out."""
    for nk_i in range(dn_dphi_out.size):
        dn_dphi_out[nk_i] = azimuthal_distribution(phi[nk_i], n_weak, n_em, n_int)


@njit(cache=True, error_model="numpy")
def best_survival(big_n_em, weak_e, weak_mubar):
    """neutrino_electron.best_survival

    Survival probability at which the asymmetry is largest for a given moment.

    Equation  pastor1998:t-pe-half best survival probability: derived form (corrected, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  big_n_em [MeV] from 1e-06 to 1: electromagnetic events, 2 pi n_em
    Variable  weak_e [MeV] from 1e-06 to 1: weak events of the left-handed nu_e when P_e = 1
    Variable  weak_mubar [MeV] from 1e-06 to 1: weak events of the converted neutrino when P_e = 0
    Output    p_best [1]: survival probability at which A is largest (pastor1998:t-pe-half)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   0c35a1b51a0bb7ec
    """
    p_best = (big_n_em + weak_mubar)/(weak_e + weak_mubar + 2.0*big_n_em)  # pastor1998:t-pe-half
    return p_best


@njit(cache=True, error_model="numpy")
def best_survival_outside(big_n_em, weak_e, weak_mubar):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    big_n_em_outside = (big_n_em < 1.0/1000000.0) or (1.0 < big_n_em)
    weak_e_outside = (weak_e < 1.0/1000000.0) or (1.0 < weak_e)
    weak_mubar_outside = (weak_mubar < 1.0/1000000.0) or (1.0 < weak_mubar)
    return (
        (int(big_n_em_outside) << 0)
        | (int(weak_e_outside) << 1)
        | (int(weak_mubar_outside) << 2)
    )


@njit(cache=True, error_model="numpy")
def best_survival_array(big_n_em, weak_e, weak_mubar, p_best_out):
    """best_survival of the arrays big_n_em, weak_e, weak_mubar into p_best_out."""
    for nk_i in range(p_best_out.size):
        p_best_out[nk_i] = best_survival(big_n_em[nk_i], weak_e[nk_i], weak_mubar[nk_i])


@njit(cache=True, error_model="numpy")
def boron_shape(omega_nu, omega_max):
    """neutrino_electron.boron_shape

    Fitted shape of the 8B spectrum.

    Equation  pastor1998:spectrum.left energy left: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:spectrum.8B boron shape: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 0.9999*omega_max: neutrino energy
    Parameter omega_max [MeV] from 14 to 16: end point of a spectrum
    Output    shape_8b [MeV^(19/4)]: fitted shape of the 8B spectrum, MeV^-1 if energies are in MeV (pastor1998:spectrum.8B)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   8ad3c7b30d7e4468
    """
    decay_energy = omega_max - omega_nu  # pastor1998:spectrum.left
    x0 = np.sqrt(decay_energy)
    shape_8b = 213.0/25000000.0*(omega_nu*omega_nu)*(decay_energy*decay_energy*x0*np.sqrt(x0))  # pastor1998:spectrum.8B
    return shape_8b


@njit(cache=True, error_model="numpy")
def boron_shape_outside(omega_nu, omega_max):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (9999.0/10000.0*omega_max < omega_nu)
    omega_max_outside = (omega_max < 14.0) or (16.0 < omega_max)
    return (
        (int(omega_nu_outside) << 0)
        | (int(omega_max_outside) << 1)
    )


@njit(cache=True, error_model="numpy")
def boron_shape_array(omega_nu, omega_max, shape_8b_out):
    """boron_shape of the arrays omega_nu into shape_8b_out."""
    for nk_i in range(shape_8b_out.size):
        shape_8b_out[nk_i] = boron_shape(omega_nu[nk_i], omega_max)


@njit(cache=True, error_model="numpy")
def dirac_cross_section(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em):
    """neutrino_electron.dirac_cross_section

    Cross section per recoil energy and azimuth of a partly converted Dirac neutrino, and its three terms.

    Equation  pastor1998:3 electromagnetic term: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-xi pure polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:4.phi interference in azimuth: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:2 weak term: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:1 cross section of dirac neutrinos: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
    Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
    Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
    Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
    Parameter mu_nu_in_bohr [1] from 1e-14 to 1e-08: Dirac moment in Bohr magnetons
    Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
    Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
    Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
    Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
    Output    dsigma_dt_dphi [MeV^-3]: cross section per recoil energy and radian, Dirac (pastor1998:1)
    Output    dsigma_weak [MeV^-3]: weak term, Dirac (pastor1998:2)
    Output    dsigma_em [MeV^-3]: electromagnetic term, Dirac (pastor1998:3)
    Output    dsigma_int [MeV^-3]: interference term, Dirac (pastor1998:4.phi)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   d2f6ddf06ef0149e
    """
    # What depends on parameters alone.
    p_conv = 1.0 - p_surv  # pastor1998:10
    xi_abs = 2.0*np.sqrt(p_conv)*np.sqrt(p_surv)  # pastor1998:t-xi
    g_el = 0.5 + sin2_theta_w  # pastor1998:t-couplings
    x0 = 0.5*xi_abs*g_fermi*alpha_em*mu_nu_in_bohr/(np.pi*np.sqrt(m_electron))
    x1 = 0.5*(alpha_em*alpha_em)*(mu_nu_in_bohr*mu_nu_in_bohr)/(m_electron*m_electron)
    # The rest.
    dsigma_em = (omega_nu - t_recoil)*x1/(omega_nu*t_recoil)  # pastor1998:3
    x2 = 1.0 - t_recoil*(1.0/omega_nu)
    x3 = omega_nu*omega_nu
    t_max = x3*2.0/(m_electron + omega_nu*2.0)  # pastor1998:t-tmax
    x4 = np.cos(phi)*(x0*g_el + x0*sin2_theta_w*x2)*np.sqrt((t_max - t_recoil)/(t_recoil*t_max))
    x5 = x2*x2*(sin2_theta_w*sin2_theta_w) - t_recoil*(sin2_theta_w*g_el*m_electron)/x3
    dsigma_weak = (g_el*g_el + x5)*(p_surv*m_electron*(g_fermi*g_fermi)/(np.pi*np.pi))  # pastor1998:2
    dsigma_dt_dphi = dsigma_em - x4 + dsigma_weak  # pastor1998:1
    dsigma_int = -x4  # pastor1998:4.phi
    return dsigma_dt_dphi, dsigma_weak, dsigma_em, dsigma_int


@njit(cache=True, error_model="numpy")
def dirac_cross_section_outside(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi,
    alpha_em):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    t_max = omega_nu*omega_nu*2.0/(m_electron + omega_nu*2.0)
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (20.0 < omega_nu)
    t_recoil_outside = (t_recoil < 1.0/1000000000.0) or (t_max < t_recoil)
    phi_outside = (phi < -63.0/10.0) or (63.0/10.0 < phi)
    p_surv_outside = (p_surv < 0.0) or (1.0 < p_surv)
    mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/100000000000000.0) or (1.0/100000000.0 < mu_nu_in_bohr)
    sin2_theta_w_outside = (sin2_theta_w < 0.0) or (1.0 < sin2_theta_w)
    m_electron_outside = (m_electron < 51.0/100.0) or (64.0/125.0 < m_electron)
    g_fermi_outside = (g_fermi < 29.0/2500000000000.0) or (117.0/10000000000000.0 < g_fermi)
    alpha_em_outside = (alpha_em < 9.0/1250.0) or (37.0/5000.0 < alpha_em)
    return (
        (int(omega_nu_outside) << 0)
        | (int(t_recoil_outside) << 1)
        | (int(phi_outside) << 2)
        | (int(p_surv_outside) << 3)
        | (int(mu_nu_in_bohr_outside) << 4)
        | (int(sin2_theta_w_outside) << 5)
        | (int(m_electron_outside) << 6)
        | (int(g_fermi_outside) << 7)
        | (int(alpha_em_outside) << 8)
    )


@njit(cache=True, error_model="numpy")
def dirac_cross_section_array(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi,
    alpha_em, dsigma_dt_dphi_out, dsigma_weak_out, dsigma_em_out, dsigma_int_out):
    """dirac_cross_section of the arrays omega_nu, t_recoil, phi into dsigma_dt_dphi_out, dsigma_weak_out, dsigma_em_out, dsigma_int_out."""
    for nk_i in range(dsigma_dt_dphi_out.size):
        dsigma_dt_dphi_out[nk_i], dsigma_weak_out[nk_i], dsigma_em_out[nk_i], dsigma_int_out[nk_i] = dirac_cross_section(
            omega_nu[nk_i], t_recoil[nk_i], phi[nk_i], p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi,
            alpha_em)


@njit(cache=True, error_model="numpy")
def dirac_slopes(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em):
    """neutrino_electron.dirac_slopes

    Derivatives of the three terms of a Dirac neutrino with respect to the recoil energy.

    Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:2.slope weak slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:3.slope electromagnetic slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-xi pure polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:4.slope interference slope: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
    Variable  t_recoil [MeV] from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max): kinetic energy of the electron
    Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
    Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
    Parameter mu_nu_in_bohr [1] from 1e-14 to 1e-08: Dirac moment in Bohr magnetons
    Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
    Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
    Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
    Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
    Output    slope_weak [MeV^-4]: derivative of the weak term, Dirac (pastor1998:2.slope)
    Output    slope_em [MeV^-4]: derivative of the electromagnetic term, Dirac (pastor1998:3.slope)
    Output    slope_int [MeV^-4]: derivative of the interference, Dirac (pastor1998:4.slope)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   3c0d5d364bf0fc58
    """
    # What depends on parameters alone.
    g_el = 0.5 + sin2_theta_w  # pastor1998:t-couplings
    x0 = p_surv*m_electron*(g_fermi*g_fermi)/(np.pi*np.pi)
    p_conv = 1.0 - p_surv  # pastor1998:10
    xi_abs = 2.0*np.sqrt(p_conv)*np.sqrt(p_surv)  # pastor1998:t-xi
    x1 = np.sqrt(2.0)
    x2 = np.sqrt(m_electron)
    x3 = 0.5*x1*x2
    x4 = x3*sin2_theta_w
    # The rest.
    x5 = 1.0/omega_nu
    x6 = t_recoil*x5
    x7 = -(x0*(2.0*(sin2_theta_w*sin2_theta_w)))*(1.0 - x6)
    slope_weak = (-(x0*(sin2_theta_w*g_el*m_electron))*x5 + x7)*x5  # pastor1998:2.slope
    x8 = t_recoil*t_recoil
    slope_em = -(0.5*(alpha_em*alpha_em)*(mu_nu_in_bohr*mu_nu_in_bohr)/(m_electron*m_electron))/x8  # pastor1998:3.slope
    t_max = omega_nu*omega_nu*(1.0/(m_electron + omega_nu*2.0))*2.0  # pastor1998:t-tmax
    x9 = np.sqrt((t_max - t_recoil)/(t_recoil*t_max))
    x10 = np.cos(phi)*(x9*x5*(sin2_theta_w*x1*x2) + (x4 + x3*g_el - x4*x6)/(x8*x9))
    slope_int = x10*(0.25*xi_abs*g_fermi*alpha_em*x1*mu_nu_in_bohr/(np.pi*m_electron))  # pastor1998:4.slope
    return slope_weak, slope_em, slope_int


@njit(cache=True, error_model="numpy")
def dirac_slopes_outside(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (20.0 < omega_nu)
    x0 = omega_nu*omega_nu*(1.0/(m_electron + omega_nu*2.0))*(999999.0/500000.0) < t_recoil
    t_recoil_outside = (t_recoil < 1.0/1000000000.0) or x0
    phi_outside = (phi < -63.0/10.0) or (63.0/10.0 < phi)
    p_surv_outside = (p_surv < 0.0) or (1.0 < p_surv)
    mu_nu_in_bohr_outside = (mu_nu_in_bohr < 1.0/100000000000000.0) or (1.0/100000000.0 < mu_nu_in_bohr)
    sin2_theta_w_outside = (sin2_theta_w < 0.0) or (1.0 < sin2_theta_w)
    m_electron_outside = (m_electron < 51.0/100.0) or (64.0/125.0 < m_electron)
    g_fermi_outside = (g_fermi < 29.0/2500000000000.0) or (117.0/10000000000000.0 < g_fermi)
    alpha_em_outside = (alpha_em < 9.0/1250.0) or (37.0/5000.0 < alpha_em)
    return (
        (int(omega_nu_outside) << 0)
        | (int(t_recoil_outside) << 1)
        | (int(phi_outside) << 2)
        | (int(p_surv_outside) << 3)
        | (int(mu_nu_in_bohr_outside) << 4)
        | (int(sin2_theta_w_outside) << 5)
        | (int(m_electron_outside) << 6)
        | (int(g_fermi_outside) << 7)
        | (int(alpha_em_outside) << 8)
    )


@njit(cache=True, error_model="numpy")
def dirac_slopes_array(omega_nu, t_recoil, phi, p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em,
    slope_weak_out, slope_em_out, slope_int_out):
    """dirac_slopes of the arrays omega_nu, t_recoil, phi into slope_weak_out, slope_em_out, slope_int_out."""
    for nk_i in range(slope_weak_out.size):
        slope_weak_out[nk_i], slope_em_out[nk_i], slope_int_out[nk_i] = dirac_slopes(omega_nu[nk_i], t_recoil[nk_i],
            phi[nk_i], p_surv, mu_nu_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em)


@njit(cache=True, error_model="numpy")
def lowest_energy(t_recoil, m_electron):
    """neutrino_electron.lowest_energy

    Lowest neutrino energy that can give a recoil energy.

    Equation  pastor1998:t-omega-min lowest energy: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  t_recoil [MeV] from 1e-09 to 20: kinetic energy of the electron
    Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
    Output    omega_min [MeV]: lowest neutrino energy that can give T (pastor1998:t-omega-min)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   0e61d22180d511ba
    """
    omega_min = 0.5*(t_recoil + np.sqrt(t_recoil*(2.0*m_electron + t_recoil)))  # pastor1998:t-omega-min
    return omega_min


@njit(cache=True, error_model="numpy")
def lowest_energy_outside(t_recoil, m_electron):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    t_recoil_outside = (t_recoil < 1.0/1000000000.0) or (20.0 < t_recoil)
    m_electron_outside = (m_electron < 51.0/100.0) or (64.0/125.0 < m_electron)
    return (
        (int(t_recoil_outside) << 0)
        | (int(m_electron_outside) << 1)
    )


@njit(cache=True, error_model="numpy")
def lowest_energy_array(t_recoil, m_electron, omega_min_out):
    """lowest_energy of the arrays t_recoil into omega_min_out."""
    for nk_i in range(omega_min_out.size):
        omega_min_out[nk_i] = lowest_energy(t_recoil[nk_i], m_electron)


@njit(cache=True, error_model="numpy")
def majorana_cross_section(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em):
    """neutrino_electron.majorana_cross_section

    The same for Majorana neutrinos: nu_e and anti-nu_mu with a transition moment, both outgoing states.

    Equation  pastor1998:t-em-M electromagnetic term majorana: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:8.phi interference in azimuth majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:7 weak term majorana: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:1.M cross section of majorana neutrinos: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
    Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
    Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
    Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
    Parameter mu_12_in_bohr [1] from 1e-14 to 1e-08: transition moment in Bohr magnetons
    Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
    Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
    Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
    Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
    Output    dsigma_dt_dphi_m [MeV^-3]: cross section per recoil energy and radian, Majorana (pastor1998:1.M)
    Output    dsigma_weak_m [MeV^-3]: weak term, Majorana (pastor1998:7)
    Output    dsigma_em_m [MeV^-3]: electromagnetic term, Majorana (pastor1998:t-em-M)
    Output    dsigma_int_m [MeV^-3]: interference term, Majorana (pastor1998:8.phi)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   f5ca2bd73708450c
    """
    # What depends on parameters alone.
    p_conv = 1.0 - p_surv  # pastor1998:10
    xi_mixed_abs = 2.0*np.sqrt(p_conv)*np.sqrt(p_surv)  # pastor1998:10
    x0 = 0.5*g_fermi*alpha_em*xi_mixed_abs*mu_12_in_bohr/(np.pi*np.sqrt(m_electron))
    g_el = 0.5 + sin2_theta_w  # pastor1998:t-couplings
    x1 = sin2_theta_w*sin2_theta_w
    g_mul = sin2_theta_w - 0.5  # pastor1998:t-couplings
    x2 = m_electron*(g_fermi*g_fermi)/(np.pi*np.pi)
    x3 = x2*p_surv
    x4 = x2*p_conv
    x5 = 0.5*(alpha_em*alpha_em)*(mu_12_in_bohr*mu_12_in_bohr)/(m_electron*m_electron)
    # The rest.
    dsigma_em_m = (omega_nu - t_recoil)*x5/(omega_nu*t_recoil)  # pastor1998:t-em-M
    x6 = omega_nu*omega_nu
    t_max = x6*2.0/(m_electron + omega_nu*2.0)  # pastor1998:t-tmax
    x7 = t_recoil*(1.0/omega_nu)
    x8 = np.cos(phi)*np.sqrt((t_max - t_recoil)/(t_recoil*t_max))
    x9 = x8*(x0*(4.0*sin2_theta_w) + x7*(x0*(0.5 - 2.0*sin2_theta_w)))
    x10 = 1.0 - x7
    x11 = t_recoil*(x3*sin2_theta_w*g_el*m_electron + x4*sin2_theta_w*g_mul*m_electron)/x6
    dsigma_weak_m = x3*(g_el*g_el) + x10*x10*(x3*x1 + x4*(g_mul*g_mul)) - x11 + x4*x1  # pastor1998:7
    dsigma_dt_dphi_m = dsigma_em_m - x9 + dsigma_weak_m  # pastor1998:1.M
    dsigma_int_m = -x9  # pastor1998:8.phi
    return dsigma_dt_dphi_m, dsigma_weak_m, dsigma_em_m, dsigma_int_m


@njit(cache=True, error_model="numpy")
def majorana_cross_section_outside(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi,
    alpha_em):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    t_max = omega_nu*omega_nu*2.0/(m_electron + omega_nu*2.0)
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (20.0 < omega_nu)
    t_recoil_outside = (t_recoil < 1.0/1000000000.0) or (t_max < t_recoil)
    phi_outside = (phi < -63.0/10.0) or (63.0/10.0 < phi)
    p_surv_outside = (p_surv < 0.0) or (1.0 < p_surv)
    mu_12_in_bohr_outside = (mu_12_in_bohr < 1.0/100000000000000.0) or (1.0/100000000.0 < mu_12_in_bohr)
    sin2_theta_w_outside = (sin2_theta_w < 0.0) or (1.0 < sin2_theta_w)
    m_electron_outside = (m_electron < 51.0/100.0) or (64.0/125.0 < m_electron)
    g_fermi_outside = (g_fermi < 29.0/2500000000000.0) or (117.0/10000000000000.0 < g_fermi)
    alpha_em_outside = (alpha_em < 9.0/1250.0) or (37.0/5000.0 < alpha_em)
    return (
        (int(omega_nu_outside) << 0)
        | (int(t_recoil_outside) << 1)
        | (int(phi_outside) << 2)
        | (int(p_surv_outside) << 3)
        | (int(mu_12_in_bohr_outside) << 4)
        | (int(sin2_theta_w_outside) << 5)
        | (int(m_electron_outside) << 6)
        | (int(g_fermi_outside) << 7)
        | (int(alpha_em_outside) << 8)
    )


@njit(cache=True, error_model="numpy")
def majorana_cross_section_array(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi,
    alpha_em, dsigma_dt_dphi_m_out, dsigma_weak_m_out, dsigma_em_m_out, dsigma_int_m_out):
    """majorana_cross_section of the arrays omega_nu, t_recoil, phi into dsigma_dt_dphi_m_out, dsigma_weak_m_out, dsigma_em_m_out, dsigma_int_m_out."""
    for nk_i in range(dsigma_dt_dphi_m_out.size):
        dsigma_dt_dphi_m_out[nk_i], dsigma_weak_m_out[nk_i], dsigma_em_m_out[nk_i], dsigma_int_m_out[nk_i] = majorana_cross_section(
            omega_nu[nk_i], t_recoil[nk_i], phi[nk_i], p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi,
            alpha_em)


@njit(cache=True, error_model="numpy")
def majorana_slopes(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em):
    """neutrino_electron.majorana_slopes

    Derivatives of the three terms of Majorana neutrinos with respect to the recoil energy.

    Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:10 mixed polarisation: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:7.slope weak slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-em-M.slope electromagnetic slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:8.slope interference slope majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
    Variable  t_recoil [MeV] from 1e-09 to 1.999998*omega_nu**2/(m_electron + 2*omega_nu) (the slope of the interference diverges at T_max): kinetic energy of the electron
    Variable  phi [rad] from -6.3 to 6.3: azimuth of the electron from xi_perp
    Parameter p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
    Parameter mu_12_in_bohr [1] from 1e-14 to 1e-08: transition moment in Bohr magnetons
    Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
    Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
    Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
    Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
    Output    slope_weak_m [MeV^-4]: derivative of the weak term, Majorana (pastor1998:7.slope)
    Output    slope_em_m [MeV^-4]: derivative of the em term, Majorana (pastor1998:t-em-M.slope)
    Output    slope_int_m [MeV^-4]: derivative of the interference, Majorana (pastor1998:8.slope)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   2ca4ebd5aad84a98
    """
    # What depends on parameters alone.
    g_el = 0.5 + sin2_theta_w  # pastor1998:t-couplings
    p_conv = 1.0 - p_surv  # pastor1998:10
    g_mul = sin2_theta_w - 0.5  # pastor1998:t-couplings
    x0 = m_electron*(g_fermi*g_fermi)/(np.pi*np.pi)
    x1 = 2.0*x0
    x2 = np.sqrt(2.0)
    xi_mixed_abs = 2.0*np.sqrt(p_conv)*np.sqrt(p_surv)  # pastor1998:10
    x3 = np.sqrt(m_electron)
    x4 = 2.0*sin2_theta_w - 0.5
    x5 = 0.5*x2*x3
    # The rest.
    x6 = 1.0/omega_nu
    x7 = t_recoil*x6
    x8 = (x0*p_surv*sin2_theta_w*g_el*m_electron + x0*p_conv*sin2_theta_w*g_mul*m_electron)*x6
    x9 = (x8 + (x1*p_surv*(sin2_theta_w*sin2_theta_w) + x1*p_conv*(g_mul*g_mul))*(1.0 - x7))*x6
    slope_weak_m = -x9  # pastor1998:7.slope
    x10 = t_recoil*t_recoil
    slope_em_m = -(0.5*(alpha_em*alpha_em)*(mu_12_in_bohr*mu_12_in_bohr)/(m_electron*m_electron))/x10  # pastor1998:t-em-M.slope
    t_max = omega_nu*omega_nu*(1.0/(m_electron + omega_nu*2.0))*2.0  # pastor1998:t-tmax
    x11 = np.sqrt((t_max - t_recoil)/(t_recoil*t_max))
    x12 = np.cos(phi)*(x11*x6*(x2*x3*x4) + (x5*(4.0*sin2_theta_w) - x5*x4*x7)/(x10*x11))
    slope_int_m = x12*(0.25*g_fermi*alpha_em*x2*xi_mixed_abs*mu_12_in_bohr/(np.pi*m_electron))  # pastor1998:8.slope
    return slope_weak_m, slope_em_m, slope_int_m


@njit(cache=True, error_model="numpy")
def majorana_slopes_outside(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi,
    alpha_em):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (20.0 < omega_nu)
    x0 = omega_nu*omega_nu*(1.0/(m_electron + omega_nu*2.0))*(999999.0/500000.0) < t_recoil
    t_recoil_outside = (t_recoil < 1.0/1000000000.0) or x0
    phi_outside = (phi < -63.0/10.0) or (63.0/10.0 < phi)
    p_surv_outside = (p_surv < 0.0) or (1.0 < p_surv)
    mu_12_in_bohr_outside = (mu_12_in_bohr < 1.0/100000000000000.0) or (1.0/100000000.0 < mu_12_in_bohr)
    sin2_theta_w_outside = (sin2_theta_w < 0.0) or (1.0 < sin2_theta_w)
    m_electron_outside = (m_electron < 51.0/100.0) or (64.0/125.0 < m_electron)
    g_fermi_outside = (g_fermi < 29.0/2500000000000.0) or (117.0/10000000000000.0 < g_fermi)
    alpha_em_outside = (alpha_em < 9.0/1250.0) or (37.0/5000.0 < alpha_em)
    return (
        (int(omega_nu_outside) << 0)
        | (int(t_recoil_outside) << 1)
        | (int(phi_outside) << 2)
        | (int(p_surv_outside) << 3)
        | (int(mu_12_in_bohr_outside) << 4)
        | (int(sin2_theta_w_outside) << 5)
        | (int(m_electron_outside) << 6)
        | (int(g_fermi_outside) << 7)
        | (int(alpha_em_outside) << 8)
    )


@njit(cache=True, error_model="numpy")
def majorana_slopes_array(omega_nu, t_recoil, phi, p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em,
    slope_weak_m_out, slope_em_m_out, slope_int_m_out):
    """majorana_slopes of the arrays omega_nu, t_recoil, phi into slope_weak_m_out, slope_em_m_out, slope_int_m_out."""
    for nk_i in range(slope_weak_m_out.size):
        slope_weak_m_out[nk_i], slope_em_m_out[nk_i], slope_int_m_out[nk_i] = majorana_slopes(omega_nu[nk_i],
            t_recoil[nk_i], phi[nk_i], p_surv, mu_12_in_bohr, sin2_theta_w, m_electron, g_fermi, alpha_em)


@njit(cache=True, error_model="numpy")
def polarisation(p_surv, p_conv, coherence):
    """neutrino_electron.polarisation

    Transverse polarisation of a partly coherent state. P_e and 1 - P_e are separate, so that neither loses digits.

    Equation  pastor1998:t-coherence partial polarisation: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  p_surv [1] from 0 to 1: survival probability of the left-handed nu_e
    Variable  p_conv [1] from 0 to 1: conversion probability 1 - P_e
    Parameter coherence [1] from 0 to 1: coherence of the two components, 1 = pure
    Output    xi_partial [1]: modulus for a partly coherent state (pastor1998:t-coherence)
    Validity  P_e + P_mu = 1
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   26ec7b3f7cdac9e0
    """
    xi_partial = 2.0*coherence*np.sqrt(p_conv)*np.sqrt(p_surv)  # pastor1998:t-coherence
    return xi_partial


@njit(cache=True, error_model="numpy")
def polarisation_outside(p_surv, p_conv, coherence):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    p_surv_outside = (p_surv < 0.0) or (1.0 < p_surv)
    p_conv_outside = (p_conv < 0.0) or (1.0 < p_conv)
    coherence_outside = (coherence < 0.0) or (1.0 < coherence)
    validity_1_outside = 1000001.0/1000000.0 < p_conv + p_surv
    return (
        (int(p_surv_outside) << 0)
        | (int(p_conv_outside) << 1)
        | (int(coherence_outside) << 2)
        | (int(validity_1_outside) << 3)
    )


@njit(cache=True, error_model="numpy")
def polarisation_array(p_surv, p_conv, coherence, xi_partial_out):
    """polarisation of the arrays p_surv, p_conv into xi_partial_out."""
    for nk_i in range(xi_partial_out.size):
        xi_partial_out[nk_i] = polarisation(p_surv[nk_i], p_conv[nk_i], coherence)


@njit(cache=True, error_model="numpy")
def pp_shape(omega_nu, omega_max, m_electron, alpha_em):
    """neutrino_electron.pp_shape

    Allowed shape of the pp spectrum with the Coulomb factor, not normalised.

    Equation  pastor1998:spectrum.left energy left: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:spectrum.coulomb coulomb parameter: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:spectrum.pp pp shape: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 0.9999*omega_max: neutrino energy
    Parameter omega_max [MeV] from 0.4 to 0.43: end point of a spectrum
    Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
    Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
    Output    shape_pp [MeV^4]: allowed shape of the pp spectrum, not normalised (pastor1998:spectrum.pp)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   834bcd0badd61634
    """
    # What depends on parameters alone.
    x0 = 2.0*np.pi*alpha_em
    # The rest.
    decay_energy = omega_max - omega_nu  # pastor1998:spectrum.left
    x1 = m_electron + decay_energy
    coulomb_y = x0*x1/np.sqrt((2.0*m_electron + decay_energy)*decay_energy)  # pastor1998:spectrum.coulomb
    shape_pp = x0*(omega_nu*omega_nu)*(x1*x1)/np.expm1(coulomb_y)  # pastor1998:spectrum.pp
    return shape_pp


@njit(cache=True, error_model="numpy")
def pp_shape_outside(omega_nu, omega_max, m_electron, alpha_em):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (9999.0/10000.0*omega_max < omega_nu)
    omega_max_outside = (omega_max < 2.0/5.0) or (43.0/100.0 < omega_max)
    m_electron_outside = (m_electron < 51.0/100.0) or (64.0/125.0 < m_electron)
    alpha_em_outside = (alpha_em < 9.0/1250.0) or (37.0/5000.0 < alpha_em)
    return (
        (int(omega_nu_outside) << 0)
        | (int(omega_max_outside) << 1)
        | (int(m_electron_outside) << 2)
        | (int(alpha_em_outside) << 3)
    )


@njit(cache=True, error_model="numpy")
def pp_shape_array(omega_nu, omega_max, m_electron, alpha_em, shape_pp_out):
    """pp_shape of the arrays omega_nu into shape_pp_out."""
    for nk_i in range(shape_pp_out.size):
        shape_pp_out[nk_i] = pp_shape(omega_nu[nk_i], omega_max, m_electron, alpha_em)


@njit(cache=True, error_model="numpy")
def recoil_integrals(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em):
    """neutrino_electron.recoil_integrals

    All terms integrated over the recoil above a threshold: weak at P_e = 1 and 0, em at mu_B, interferences at mu_B, full polarisation and phi = 0. What (11) needs at one neutrino energy.

    Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:t-couplings couplings: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:recoil.weak-e weak recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:recoil.weak-mubar weak recoil integral of antineutrinos: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:recoil.em electromagnetic recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:recoil.v threshold angle: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:recoil.int interference recoil integral: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:recoil.int-M interference recoil integral majorana: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
    Variable  t_threshold [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (the threshold lies below the kinematic limit): lowest accepted recoil energy
    Parameter sin2_theta_w [1] from 0 to 1: weak mixing angle
    Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
    Parameter g_fermi [MeV^-2] from 1.16e-11 to 1.17e-11: Fermi constant
    Parameter alpha_em [1] from 0.0072 to 0.0074: fine-structure constant
    Output    sigma_weak_e [MeV^-2]: weak term of nu_e, per radian (pastor1998:recoil.weak-e)
    Output    sigma_weak_mubar [MeV^-2]: weak term of anti-nu_mu, per radian (pastor1998:recoil.weak-mubar)
    Output    sigma_em [MeV^-2]: electromagnetic term for mu = mu_B, per radian (pastor1998:recoil.em)
    Output    sigma_int [MeV^-2]: interference for mu = mu_B, xi = 1, phi = 0, Dirac, per radian (pastor1998:recoil.int)
    Output    sigma_int_m [MeV^-2]: the same for Majorana neutrinos, per radian (pastor1998:recoil.int-M)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   4eb49ae8ebac6d42
    """
    # What depends on parameters alone.
    g_el = 0.5 + sin2_theta_w  # pastor1998:t-couplings
    x0 = sin2_theta_w*sin2_theta_w
    x1 = 1.0/(np.pi*np.pi)
    g_mul = sin2_theta_w - 0.5  # pastor1998:t-couplings
    x2 = 1.0/(np.pi*np.sqrt(m_electron))
    # The rest.
    x3 = omega_nu*omega_nu
    t_max = x3*2.0/(m_electron + omega_nu*2.0)  # pastor1998:t-tmax
    x4 = t_max - t_threshold
    x5 = x4*(m_electron*(g_fermi*g_fermi))
    x6 = 1.0/omega_nu
    x7 = x6*t_max
    x8 = 1.0 - x7
    x9 = 1.0 - x6*t_threshold
    x10 = (x8*(x9 + x8) + x9*x9)*(1.0/3.0*x1)
    x11 = (t_max + t_threshold)*(0.5*x1)/x3
    sigma_weak_e = x5*(x1*(g_el*g_el) + x10*x0 - x11*(sin2_theta_w*g_el*m_electron))  # pastor1998:recoil.weak-e
    sigma_weak_mubar = x5*(x1*x0 + x10*(g_mul*g_mul) - x11*(sin2_theta_w*g_mul*m_electron))  # pastor1998:recoil.weak-mubar
    x12 = 1.0/t_threshold
    sigma_em = (np.log1p(x4*x12) - x4*x6)*(0.5*(alpha_em*alpha_em)/(m_electron*m_electron))  # pastor1998:recoil.em
    x13 = np.sqrt(t_max)*(0.5*g_fermi*alpha_em)
    v_threshold = np.arctan(np.sqrt(x4)*np.sqrt(x12))  # pastor1998:recoil.v
    x14 = np.sin(v_threshold)
    x15 = x14*np.cos(v_threshold)
    x16 = v_threshold - x15
    x17 = x7*(v_threshold - x15*(1.0 - x14*x14*2.0))*-(x2*0.25)
    sigma_int = x13*(x16*-(x2*(sin2_theta_w + g_el)) - x17*sin2_theta_w)  # pastor1998:recoil.int
    sigma_int_m = x13*(x16*-(x2*4.0*sin2_theta_w) - x17*(2.0*sin2_theta_w - 0.5))  # pastor1998:recoil.int-M
    return sigma_weak_e, sigma_weak_mubar, sigma_em, sigma_int, sigma_int_m


@njit(cache=True, error_model="numpy")
def recoil_integrals_outside(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    t_max = omega_nu*omega_nu*2.0/(m_electron + omega_nu*2.0)
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (20.0 < omega_nu)
    t_threshold_outside = (t_threshold < 1.0/1000000000.0) or (t_max < t_threshold)
    sin2_theta_w_outside = (sin2_theta_w < 0.0) or (1.0 < sin2_theta_w)
    m_electron_outside = (m_electron < 51.0/100.0) or (64.0/125.0 < m_electron)
    g_fermi_outside = (g_fermi < 29.0/2500000000000.0) or (117.0/10000000000000.0 < g_fermi)
    alpha_em_outside = (alpha_em < 9.0/1250.0) or (37.0/5000.0 < alpha_em)
    return (
        (int(omega_nu_outside) << 0)
        | (int(t_threshold_outside) << 1)
        | (int(sin2_theta_w_outside) << 2)
        | (int(m_electron_outside) << 3)
        | (int(g_fermi_outside) << 4)
        | (int(alpha_em_outside) << 5)
    )


@njit(cache=True, error_model="numpy")
def recoil_integrals_array(omega_nu, t_threshold, sin2_theta_w, m_electron, g_fermi, alpha_em, sigma_weak_e_out,
    sigma_weak_mubar_out, sigma_em_out, sigma_int_out, sigma_int_m_out):
    """recoil_integrals of the arrays omega_nu, t_threshold into sigma_weak_e_out, sigma_weak_mubar_out, sigma_em_out, sigma_int_out, sigma_int_m_out."""
    for nk_i in range(sigma_weak_e_out.size):
        sigma_weak_e_out[nk_i], sigma_weak_mubar_out[nk_i], sigma_em_out[nk_i], sigma_int_out[nk_i], sigma_int_m_out[nk_i] = recoil_integrals(
            omega_nu[nk_i], t_threshold[nk_i], sin2_theta_w, m_electron, g_fermi, alpha_em)


@njit(cache=True, error_model="numpy")
def recoil_kinematics(omega_nu, t_recoil, m_electron):
    """neutrino_electron.recoil_kinematics

    Largest recoil energy, and momentum across, cosine and angle of the electron for a given recoil energy.

    Equation  pastor1998:t-tmax end of recoil: printed form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:6.p transverse momentum: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:6.cos recoil cosine: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:6.theta recoil angle: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
    Variable  t_recoil [MeV] from 1e-09 to 2*omega_nu**2/(m_electron + 2*omega_nu) (T lies between 0 and its kinematic limit): kinetic energy of the electron
    Parameter m_electron [MeV] from 0.51 to 0.512: electron mass
    Output    t_max [MeV]: largest recoil energy at omega (pastor1998:t-tmax)
    Output    p_transverse [MeV]: its part across k_1 (pastor1998:6.p)
    Output    cos_theta [1]: its cosine (pastor1998:6.cos)
    Output    theta_recoil [1]: angle between neutrino and electron (pastor1998:6.theta)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   3c16787721731c0d
    """
    t_max = 2.0*(omega_nu*omega_nu)/(m_electron + 2.0*omega_nu)  # pastor1998:t-tmax
    x0 = np.sqrt(t_recoil)
    p_transverse = np.sqrt(2.0)*np.sqrt(m_electron)*x0*np.sqrt(1.0 - t_recoil/t_max)  # pastor1998:6.p
    cos_theta = x0*(1.0 + m_electron/omega_nu)/np.sqrt(2.0*m_electron + t_recoil)  # pastor1998:6.cos
    theta_recoil = np.arctan(omega_nu*p_transverse/(t_recoil*(m_electron + omega_nu)))  # pastor1998:6.theta
    return t_max, p_transverse, cos_theta, theta_recoil


@njit(cache=True, error_model="numpy")
def recoil_kinematics_outside(omega_nu, t_recoil, m_electron):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    t_max = 2.0*(omega_nu*omega_nu)/(m_electron + 2.0*omega_nu)
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (20.0 < omega_nu)
    t_recoil_outside = (t_recoil < 1.0/1000000000.0) or (t_max < t_recoil)
    m_electron_outside = (m_electron < 51.0/100.0) or (64.0/125.0 < m_electron)
    return (
        (int(omega_nu_outside) << 0)
        | (int(t_recoil_outside) << 1)
        | (int(m_electron_outside) << 2)
    )


@njit(cache=True, error_model="numpy")
def recoil_kinematics_array(omega_nu, t_recoil, m_electron, t_max_out, p_transverse_out, cos_theta_out,
    theta_recoil_out):
    """recoil_kinematics of the arrays omega_nu, t_recoil into t_max_out, p_transverse_out, cos_theta_out, theta_recoil_out."""
    for nk_i in range(t_max_out.size):
        t_max_out[nk_i], p_transverse_out[nk_i], cos_theta_out[nk_i], theta_recoil_out[nk_i] = recoil_kinematics(
            omega_nu[nk_i], t_recoil[nk_i], m_electron)


@njit(cache=True, error_model="numpy")
def resonant_conversion(omega_nu, dm2, mu_b, v_cc, v_nc, scale_height):
    """neutrino_electron.resonant_conversion

    Conversion in the Sun: adiabaticity, probability to jump and its complement, mixing at production, and the conversion probability with it and far above the resonance.

    Equation  pastor1998:23 landau zener probability: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:23.stay probability to follow: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:22.split level splitting: printed form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:22.populations populations: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:22.angle mixing angle: arranged form (definition); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:21 conversion probability: arranged form (confirmed, exact-transcendental); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Equation  pastor1998:24 conversion far from resonance: arranged form (confirmed, exact); S. Pastor, J. Segura, V. B. Semikoz, J. W. F. Valle (1998), preprint of 1998, whose equation numbers are used
    Variable  omega_nu [MeV] from 0.001 to 20: neutrino energy
    Variable  dm2 [MeV^2] from 1e-23 to 1e-18: m(nu_mu)^2 - m(nu_e)^2
    Variable  mu_b [MeV] from 1e-24 to 5*sqrt(2)*sqrt(dm2)/(sqrt(omega_nu)*sqrt(scale_height)) (Q <= 800, P_LZ > 1e-273): moment energy mu_12 B
    Parameter v_cc [MeV] from 1e-20 to 1e-16: charged-current potential
    Parameter v_nc [MeV] from -1e-17 to -1e-21: neutral-current potential
    Parameter scale_height [MeV^-1] from 1e+20 to 1e+21: scale height of the potential
    Output    p_lz [1]: Landau-Zener probability to cross (pastor1998:23)
    Output    q_ad [1]: adiabaticity parameter (pastor1998:23)
    Output    p_stay [1]: probability to follow the level (pastor1998:23.stay)
    Output    split [MeV]: difference of the diagonal elements of H (pastor1998:22.split)
    Output    cos2_m [1]: cos^2 theta_m (pastor1998:22.populations)
    Output    sin2_m [1]: sin^2 theta_m (pastor1998:22.populations)
    Output    theta_m [1]: mixing angle in matter and field (pastor1998:22.angle)
    Output    p_conv_prod [1]: conversion probability (21) (pastor1998:21)
    Output    p_conv_simple [1]: conversion probability (24) (pastor1998:24)
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   51b3cd389ea2bb15
    """
    x0 = mu_b*mu_b
    q_ad = omega_nu*x0*(16.0*scale_height)/dm2  # pastor1998:23
    x1 = q_ad*-(0.25*np.pi)
    p_lz = np.exp(x1)  # pastor1998:23
    x2 = np.expm1(x1)
    p_stay_2 = -x2  # pastor1998:23.stay
    split = dm2*(1.0/omega_nu)*0.5 - (v_cc + 2.0*v_nc)  # pastor1998:22.split
    x3 = 0.0 <= split
    x4 = np.abs(split)
    x5 = split*split + x0*4.0
    x6 = np.sqrt(x5)
    x7 = 1.0/x5
    x8 = 0.5 + x4*x6*x7*0.5
    x9 = x4 + x6
    x10 = 1.0/x9
    x11 = x0*x10*x6*x7*2.0
    cos2_m = x8 if x3 else x11  # pastor1998:22.populations
    sin2_m = x11 if x3 else x8  # pastor1998:22.populations
    theta_m = np.arctan(mu_b*x10*2.0 if x3 else x9*0.5/mu_b)  # pastor1998:22.angle
    p_conv_prod = p_lz*cos2_m - x2*sin2_m  # pastor1998:21
    return p_lz, q_ad, p_stay_2, split, cos2_m, sin2_m, theta_m, p_conv_prod, p_stay_2


@njit(cache=True, error_model="numpy")
def resonant_conversion_outside(omega_nu, dm2, mu_b, v_cc, v_nc, scale_height):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    omega_nu_outside = (omega_nu < 1.0/1000.0) or (20.0 < omega_nu)
    dm2_outside = (dm2 < 1e-23) or (1e-18 < dm2)
    x0 = np.sqrt(dm2)*np.sqrt(1.0/omega_nu)*(5.0*np.sqrt(2.0)/np.sqrt(scale_height)) < mu_b
    mu_b_outside = (mu_b < 1e-24) or x0
    v_cc_outside = (v_cc < 1e-20) or (1e-16 < v_cc)
    v_nc_outside = (v_nc < -1e-17) or (-1e-21 < v_nc)
    scale_height_outside = (scale_height < 1e+20) or (1e+21 < scale_height)
    return (
        (int(omega_nu_outside) << 0)
        | (int(dm2_outside) << 1)
        | (int(mu_b_outside) << 2)
        | (int(v_cc_outside) << 3)
        | (int(v_nc_outside) << 4)
        | (int(scale_height_outside) << 5)
    )


@njit(cache=True, error_model="numpy")
def resonant_conversion_array(omega_nu, dm2, mu_b, v_cc, v_nc, scale_height, p_lz_out, q_ad_out, p_stay_out,
    split_out, cos2_m_out, sin2_m_out, theta_m_out, p_conv_prod_out, p_conv_simple_out):
    """resonant_conversion of the arrays omega_nu, dm2, mu_b into p_lz_out, q_ad_out, p_stay_out, split_out, cos2_m_out, sin2_m_out, theta_m_out, p_conv_prod_out, p_conv_simple_out."""
    for nk_i in range(p_lz_out.size):
        p_lz_out[nk_i], q_ad_out[nk_i], p_stay_out[nk_i], split_out[nk_i], cos2_m_out[nk_i], sin2_m_out[nk_i], theta_m_out[nk_i], p_conv_prod_out[nk_i], p_conv_simple_out[nk_i] = resonant_conversion(
            omega_nu[nk_i], dm2[nk_i], mu_b[nk_i], v_cc, v_nc, scale_height)
