"""Process anomalous_transport: chiral transport of leptons in neutron stars and pulsar kicks

Generated; regenerate with: nukernels build
"""

import numpy as np


def content(mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5,
    c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5):
    """anomalous_transport.content

    Vortical and magnetic coefficients for any field content under three symmetries, laboratory frame

    Equation  kaminski2016:2 vortical coefficients: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:2.B magnetic coefficients: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
    Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
    Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
    Variable  temp [MeV] from 0 to 100: temperature
    Parameter c_anom_em_em_em [1] from -1 to 1: anomaly coefficient of em, em, em
    Parameter c_anom_em_em_l [1] from -1 to 1: anomaly coefficient of em, em, l
    Parameter c_anom_em_em_l5 [1] from -1 to 1: anomaly coefficient of em, em, l5
    Parameter c_anom_em_l_l [1] from -1 to 1: anomaly coefficient of em, l, l
    Parameter c_anom_em_l_l5 [1] from -1 to 1: anomaly coefficient of em, l, l5
    Parameter c_anom_em_l5_l5 [1] from -1 to 1: anomaly coefficient of em, l5, l5
    Parameter c_anom_l_l_l [1] from -1 to 1: anomaly coefficient of l, l, l
    Parameter c_anom_l_l_l5 [1] from -1 to 1: anomaly coefficient of l, l, l5
    Parameter c_anom_l_l5_l5 [1] from -1 to 1: anomaly coefficient of l, l5, l5
    Parameter c_anom_l5_l5_l5 [1] from -1 to 1: anomaly coefficient of l5, l5, l5
    Parameter beta_em [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of em
    Parameter beta_l [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l
    Parameter beta_l5 [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l5
    Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2)
    Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2)
    Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2)
    Output    sigma_b_em_em [MeV]: magnetic coefficient of em in the field of em (kaminski2016:2.B)
    Output    sigma_b_em_l [MeV]: magnetic coefficient of em in the field of l (kaminski2016:2.B)
    Output    sigma_b_em_l5 [MeV]: magnetic coefficient of em in the field of l5 (kaminski2016:2.B)
    Output    sigma_b_l_l [MeV]: magnetic coefficient of l in the field of l (kaminski2016:2.B)
    Output    sigma_b_l_l5 [MeV]: magnetic coefficient of l in the field of l5 (kaminski2016:2.B)
    Output    sigma_b_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5 (kaminski2016:2.B)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   2876d83770fc3169
    """
    # What depends on parameters alone.
    x0 = 2.0*c_anom_em_l_l5
    # The rest.
    x1 = mu_l*mu_l
    x2 = mu_l*x0
    x3 = x1*c_anom_em_l_l + mu_em*(mu_l*(2.0*c_anom_em_em_l) + mu_l5*(2.0*c_anom_em_em_l5))
    x4 = mu_em*mu_em
    x5 = mu_l5*mu_l5
    x6 = temp*temp
    sigma_v_em = x3 + mu_l5*x2 + x4*c_anom_em_em_em + x5*c_anom_em_l5_l5 - x6*(2.0*beta_em)  # kaminski2016:2
    x7 = mu_l5*mu_l
    x8 = x1*c_anom_l_l_l + mu_em*(mu_l*(2.0*c_anom_em_l_l) + mu_l5*x0) + x7*(2.0*c_anom_l_l_l5)
    sigma_v_l = x8 + x4*c_anom_em_em_l + x5*c_anom_l_l5_l5 - x6*(2.0*beta_l)  # kaminski2016:2
    x9 = x1*c_anom_l_l_l5 + mu_em*(x2 + mu_l5*(2.0*c_anom_em_l5_l5)) + x7*(2.0*c_anom_l_l5_l5)
    sigma_v_l5 = x9 + x4*c_anom_em_em_l5 + x5*c_anom_l5_l5_l5 - x6*(2.0*beta_l5)  # kaminski2016:2
    sigma_b_em_em = mu_l*c_anom_em_em_l + mu_em*c_anom_em_em_em + mu_l5*c_anom_em_em_l5  # kaminski2016:2.B
    sigma_b_em_l = mu_l*c_anom_em_l_l + mu_em*c_anom_em_em_l + mu_l5*c_anom_em_l_l5  # kaminski2016:2.B
    sigma_b_em_l5 = mu_l*c_anom_em_l_l5 + mu_em*c_anom_em_em_l5 + mu_l5*c_anom_em_l5_l5  # kaminski2016:2.B
    sigma_b_l_l = mu_l*c_anom_l_l_l + mu_em*c_anom_em_l_l + mu_l5*c_anom_l_l_l5  # kaminski2016:2.B
    sigma_b_l_l5 = mu_l*c_anom_l_l_l5 + mu_em*c_anom_em_l_l5 + mu_l5*c_anom_l_l5_l5  # kaminski2016:2.B
    sigma_b_l5_l5 = mu_l*c_anom_l_l5_l5 + mu_em*c_anom_em_l5_l5 + mu_l5*c_anom_l5_l5_l5  # kaminski2016:2.B
    return sigma_v_em, sigma_v_l, sigma_v_l5, sigma_b_em_em, sigma_b_em_l, sigma_b_em_l5, sigma_b_l_l, sigma_b_l_l5, sigma_b_l5_l5


def content_outside(mu_em, mu_l, mu_l5, temp, c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l,
    c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l, c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l,
    beta_l5):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em)
    mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l)
    mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5)
    temp_outside = (temp < 0.0) | (100.0 < temp)
    c_anom_em_em_em_outside = (c_anom_em_em_em < -1.0) | (1.0 < c_anom_em_em_em)
    c_anom_em_em_l_outside = (c_anom_em_em_l < -1.0) | (1.0 < c_anom_em_em_l)
    c_anom_em_em_l5_outside = (c_anom_em_em_l5 < -1.0) | (1.0 < c_anom_em_em_l5)
    c_anom_em_l_l_outside = (c_anom_em_l_l < -1.0) | (1.0 < c_anom_em_l_l)
    c_anom_em_l_l5_outside = (c_anom_em_l_l5 < -1.0) | (1.0 < c_anom_em_l_l5)
    c_anom_em_l5_l5_outside = (c_anom_em_l5_l5 < -1.0) | (1.0 < c_anom_em_l5_l5)
    c_anom_l_l_l_outside = (c_anom_l_l_l < -1.0) | (1.0 < c_anom_l_l_l)
    c_anom_l_l_l5_outside = (c_anom_l_l_l5 < -1.0) | (1.0 < c_anom_l_l_l5)
    c_anom_l_l5_l5_outside = (c_anom_l_l5_l5 < -1.0) | (1.0 < c_anom_l_l5_l5)
    c_anom_l5_l5_l5_outside = (c_anom_l5_l5_l5 < -1.0) | (1.0 < c_anom_l5_l5_l5)
    beta_em_outside = (beta_em < -1.0) | (1.0 < beta_em)
    beta_l_outside = (beta_l < -1.0) | (1.0 < beta_l)
    beta_l5_outside = (beta_l5 < -1.0) | (1.0 < beta_l5)
    return (
        (int(np.any(mu_em_outside)) << 0)
        | (int(np.any(mu_l_outside)) << 1)
        | (int(np.any(mu_l5_outside)) << 2)
        | (int(np.any(temp_outside)) << 3)
        | (int(np.any(c_anom_em_em_em_outside)) << 4)
        | (int(np.any(c_anom_em_em_l_outside)) << 5)
        | (int(np.any(c_anom_em_em_l5_outside)) << 6)
        | (int(np.any(c_anom_em_l_l_outside)) << 7)
        | (int(np.any(c_anom_em_l_l5_outside)) << 8)
        | (int(np.any(c_anom_em_l5_l5_outside)) << 9)
        | (int(np.any(c_anom_l_l_l_outside)) << 10)
        | (int(np.any(c_anom_l_l_l5_outside)) << 11)
        | (int(np.any(c_anom_l_l5_l5_outside)) << 12)
        | (int(np.any(c_anom_l5_l5_l5_outside)) << 13)
        | (int(np.any(beta_em_outside)) << 14)
        | (int(np.any(beta_l_outside)) << 15)
        | (int(np.any(beta_l5_outside)) << 16)
    )


def content_landau(mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, energy_density, pressure,
    c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l,
    c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5):
    """anomalous_transport.content_landau

    The same in the Landau frame of a fluid with given densities, energy density and pressure

    Equation  neimanoz2010:landau landau frame: printed form (confirmed, exact); Y. Neiman, Y. Oz (2010), JHEP 03 (2011) 023
    Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
    Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
    Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
    Variable  temp [MeV] from 0 to 100: temperature
    Variable  n_charge_em [MeV^3] from -100000000 to 100000000: net density of em
    Variable  n_charge_l [MeV^3] from -100000000 to 100000000: net density of l
    Variable  n_charge_l5 [MeV^3] from -100000000 to 100000000: net density of l5
    Variable  energy_density [MeV^4] from 1 to 1e+12: energy density
    Variable  pressure [MeV^4] from 1 to 1e+12: pressure
    Parameter c_anom_em_em_em [1] from -1 to 1: anomaly coefficient of em, em, em
    Parameter c_anom_em_em_l [1] from -1 to 1: anomaly coefficient of em, em, l
    Parameter c_anom_em_em_l5 [1] from -1 to 1: anomaly coefficient of em, em, l5
    Parameter c_anom_em_l_l [1] from -1 to 1: anomaly coefficient of em, l, l
    Parameter c_anom_em_l_l5 [1] from -1 to 1: anomaly coefficient of em, l, l5
    Parameter c_anom_em_l5_l5 [1] from -1 to 1: anomaly coefficient of em, l5, l5
    Parameter c_anom_l_l_l [1] from -1 to 1: anomaly coefficient of l, l, l
    Parameter c_anom_l_l_l5 [1] from -1 to 1: anomaly coefficient of l, l, l5
    Parameter c_anom_l_l5_l5 [1] from -1 to 1: anomaly coefficient of l, l5, l5
    Parameter c_anom_l5_l5_l5 [1] from -1 to 1: anomaly coefficient of l5, l5, l5
    Parameter beta_em [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of em
    Parameter beta_l [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l
    Parameter beta_l5 [1] from -1 to 1: coefficient of -T^2 in the print of sigma_V of l5
    Output    sigma_v_landau_em [MeV^2]: vortical coefficient of em, Landau frame (neimanoz2010:landau)
    Output    sigma_v_landau_l [MeV^2]: vortical coefficient of l, Landau frame (neimanoz2010:landau)
    Output    sigma_v_landau_l5 [MeV^2]: vortical coefficient of l5, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_em_em [MeV]: magnetic coefficient of em in the field of em, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_em_l [MeV]: magnetic coefficient of em in the field of l, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_em_l5 [MeV]: magnetic coefficient of em in the field of l5, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_l_em [MeV]: magnetic coefficient of l in the field of em, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_l_l [MeV]: magnetic coefficient of l in the field of l, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_l_l5 [MeV]: magnetic coefficient of l in the field of l5, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_l5_em [MeV]: magnetic coefficient of l5 in the field of em, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_l5_l [MeV]: magnetic coefficient of l5 in the field of l, Landau frame (neimanoz2010:landau)
    Output    sigma_b_landau_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5, Landau frame (neimanoz2010:landau)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   9112fddd9589cb55
    """
    # What depends on parameters alone.
    x0 = 2.0*beta_em
    x1 = 2.0*c_anom_em_l_l5
    x2 = 2.0*beta_l
    x3 = 2.0*beta_l5
    # The rest.
    x4 = mu_l*mu_l
    x5 = mu_l*x1
    x6 = x4*c_anom_em_l_l + mu_em*(mu_l*(2.0*c_anom_em_em_l) + mu_l5*(2.0*c_anom_em_em_l5))
    x7 = mu_em*mu_em
    x8 = mu_l5*mu_l5
    x9 = temp*temp
    x10 = 1.0/(pressure + energy_density)
    x11 = n_charge_em*x10
    x12 = mu_em*c_anom_em_l_l
    x13 = mu_l5*c_anom_l_l_l5
    x14 = x4*mu_l*(1.0/3.0*c_anom_l_l_l) + x4*(x12 + x13) + x7*mu_em*(1.0/3.0*c_anom_em_em_em)
    x15 = mu_l*c_anom_em_em_l
    x16 = mu_l5*c_anom_em_em_l5
    x17 = mu_l*c_anom_l_l5_l5 + mu_em*c_anom_em_l5_l5
    x18 = x14 + mu_l5*(mu_em*x5 + x8*(1.0/3.0*c_anom_l5_l5_l5)) + x7*(x15 + x16) + x8*x17
    x19 = x18 - x9*(mu_l*x2 + mu_em*x0 + mu_l5*x3)
    sigma_v_landau_em = x6 + mu_l5*x5 + x7*c_anom_em_em_em + x8*c_anom_em_l5_l5 - x9*x0 - x11*x19*2.0  # neimanoz2010:landau
    x20 = mu_l5*mu_l
    x21 = x4*c_anom_l_l_l + mu_em*(mu_l*(2.0*c_anom_em_l_l) + mu_l5*x1) + x20*(2.0*c_anom_l_l_l5)
    x22 = n_charge_l*x10
    sigma_v_landau_l = x21 + x7*c_anom_em_em_l + x8*c_anom_l_l5_l5 - x9*x2 - x22*x19*2.0  # neimanoz2010:landau
    x23 = x4*c_anom_l_l_l5 + mu_em*(x5 + mu_l5*(2.0*c_anom_em_l5_l5)) + x20*(2.0*c_anom_l_l5_l5)
    x24 = n_charge_l5*x10
    sigma_v_landau_l5 = x23 + x7*c_anom_em_em_l5 + x8*c_anom_l5_l5_l5 - x9*x3 - x24*x19*2.0  # neimanoz2010:landau
    x25 = mu_l*c_anom_em_l_l5
    x26 = x25 + mu_em*c_anom_em_em_l5
    x27 = mu_em*x15 + mu_l5*x26 + x4*(0.5*c_anom_em_l_l) + x7*(0.5*c_anom_em_em_em)
    x28 = x27 + x8*(0.5*c_anom_em_l5_l5) - x9*beta_em
    sigma_b_landau_em_em = x15 + mu_em*c_anom_em_em_em + x16 - x11*x28  # neimanoz2010:landau
    x29 = mu_l*c_anom_em_l_l
    x30 = x29 + mu_em*c_anom_em_em_l + mu_l5*c_anom_em_l_l5
    x31 = mu_l*c_anom_l_l_l5 + mu_em*c_anom_em_l_l5
    x32 = mu_em*x29 + mu_l5*x31 + x4*(0.5*c_anom_l_l_l) + x7*(0.5*c_anom_em_em_l)
    x33 = x32 + x8*(0.5*c_anom_l_l5_l5) - x9*beta_l
    sigma_b_landau_em_l = x30 - x11*x33  # neimanoz2010:landau
    x34 = x26 + mu_l5*c_anom_em_l5_l5
    x35 = mu_em*x25 + mu_l5*x17 + x4*(0.5*c_anom_l_l_l5) + x7*(0.5*c_anom_em_em_l5)
    x36 = x35 + x8*(0.5*c_anom_l5_l5_l5) - x9*beta_l5
    sigma_b_landau_em_l5 = x34 - x11*x36  # neimanoz2010:landau
    sigma_b_landau_l_em = x30 - x22*x28  # neimanoz2010:landau
    sigma_b_landau_l_l = mu_l*c_anom_l_l_l + x12 + x13 - x22*x33  # neimanoz2010:landau
    x37 = x31 + mu_l5*c_anom_l_l5_l5
    sigma_b_landau_l_l5 = x37 - x22*x36  # neimanoz2010:landau
    sigma_b_landau_l5_em = x34 - x24*x28  # neimanoz2010:landau
    sigma_b_landau_l5_l = x37 - x24*x33  # neimanoz2010:landau
    sigma_b_landau_l5_l5 = x17 + mu_l5*c_anom_l5_l5_l5 - x24*x36  # neimanoz2010:landau
    return sigma_v_landau_em, sigma_v_landau_l, sigma_v_landau_l5, sigma_b_landau_em_em, sigma_b_landau_em_l, sigma_b_landau_em_l5, sigma_b_landau_l_em, sigma_b_landau_l_l, sigma_b_landau_l_l5, sigma_b_landau_l5_em, sigma_b_landau_l5_l, sigma_b_landau_l5_l5


def content_landau_outside(mu_em, mu_l, mu_l5, temp, n_charge_em, n_charge_l, n_charge_l5, energy_density, pressure,
    c_anom_em_em_em, c_anom_em_em_l, c_anom_em_em_l5, c_anom_em_l_l, c_anom_em_l_l5, c_anom_em_l5_l5, c_anom_l_l_l,
    c_anom_l_l_l5, c_anom_l_l5_l5, c_anom_l5_l5_l5, beta_em, beta_l, beta_l5):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em)
    mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l)
    mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5)
    temp_outside = (temp < 0.0) | (100.0 < temp)
    n_charge_em_outside = (n_charge_em < -100000000.0) | (100000000.0 < n_charge_em)
    n_charge_l_outside = (n_charge_l < -100000000.0) | (100000000.0 < n_charge_l)
    n_charge_l5_outside = (n_charge_l5 < -100000000.0) | (100000000.0 < n_charge_l5)
    energy_density_outside = (energy_density < 1.0) | (1000000000000.0 < energy_density)
    pressure_outside = (pressure < 1.0) | (1000000000000.0 < pressure)
    c_anom_em_em_em_outside = (c_anom_em_em_em < -1.0) | (1.0 < c_anom_em_em_em)
    c_anom_em_em_l_outside = (c_anom_em_em_l < -1.0) | (1.0 < c_anom_em_em_l)
    c_anom_em_em_l5_outside = (c_anom_em_em_l5 < -1.0) | (1.0 < c_anom_em_em_l5)
    c_anom_em_l_l_outside = (c_anom_em_l_l < -1.0) | (1.0 < c_anom_em_l_l)
    c_anom_em_l_l5_outside = (c_anom_em_l_l5 < -1.0) | (1.0 < c_anom_em_l_l5)
    c_anom_em_l5_l5_outside = (c_anom_em_l5_l5 < -1.0) | (1.0 < c_anom_em_l5_l5)
    c_anom_l_l_l_outside = (c_anom_l_l_l < -1.0) | (1.0 < c_anom_l_l_l)
    c_anom_l_l_l5_outside = (c_anom_l_l_l5 < -1.0) | (1.0 < c_anom_l_l_l5)
    c_anom_l_l5_l5_outside = (c_anom_l_l5_l5 < -1.0) | (1.0 < c_anom_l_l5_l5)
    c_anom_l5_l5_l5_outside = (c_anom_l5_l5_l5 < -1.0) | (1.0 < c_anom_l5_l5_l5)
    beta_em_outside = (beta_em < -1.0) | (1.0 < beta_em)
    beta_l_outside = (beta_l < -1.0) | (1.0 < beta_l)
    beta_l5_outside = (beta_l5 < -1.0) | (1.0 < beta_l5)
    return (
        (int(np.any(mu_em_outside)) << 0)
        | (int(np.any(mu_l_outside)) << 1)
        | (int(np.any(mu_l5_outside)) << 2)
        | (int(np.any(temp_outside)) << 3)
        | (int(np.any(n_charge_em_outside)) << 4)
        | (int(np.any(n_charge_l_outside)) << 5)
        | (int(np.any(n_charge_l5_outside)) << 6)
        | (int(np.any(energy_density_outside)) << 7)
        | (int(np.any(pressure_outside)) << 8)
        | (int(np.any(c_anom_em_em_em_outside)) << 9)
        | (int(np.any(c_anom_em_em_l_outside)) << 10)
        | (int(np.any(c_anom_em_em_l5_outside)) << 11)
        | (int(np.any(c_anom_em_l_l_outside)) << 12)
        | (int(np.any(c_anom_em_l_l5_outside)) << 13)
        | (int(np.any(c_anom_em_l5_l5_outside)) << 14)
        | (int(np.any(c_anom_l_l_l_outside)) << 15)
        | (int(np.any(c_anom_l_l_l5_outside)) << 16)
        | (int(np.any(c_anom_l_l5_l5_outside)) << 17)
        | (int(np.any(c_anom_l5_l5_l5_outside)) << 18)
        | (int(np.any(beta_em_outside)) << 19)
        | (int(np.any(beta_l_outside)) << 20)
        | (int(np.any(beta_l5_outside)) << 21)
    )


def kick(b_field_em, mu_l, mu_l5, mu_em, share_nu, r_disk, p_nu_mean, t_kick, m_star):
    """anomalous_transport.kick

    From field and potentials to the kick: currents along B, their left-handed part, neutrinos per time and in all, momentum and velocity of the star; everything in powers of MeV, the field with e

    Equation  kaminski2016:t-explicit currents for any potentials: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:t-left left handed current: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:t-flux neutrino flux: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:t-kick recoil: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  b_field_em [MeV^2] from -100000 to 100000: magnetic field of em, coupling included
    Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
    Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
    Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
    Parameter share_nu [1] from 0 to 1: share of the current counted as neutrinos
    Parameter r_disk [MeV^-1] from 2.5e+16 to 1.02e+17 (5 to 20 km): radius of the disk
    Parameter p_nu_mean [MeV] from 1 to 1000: mean momentum of the neutrinos that leave
    Parameter t_kick [MeV^-1] from 1.5e+18 to 1.6e+23 (1 ms to 100 s): duration of the kick
    Parameter m_star [MeV] from 5.6e+59 to 3.4e+60 (1e30 to 6e30 kg): mass of the star
    Output    j_l [MeV^3]: anomalous lepton current along B (kaminski2016:t-explicit)
    Output    j_l5 [MeV^3]: anomalous l5 current along B (kaminski2016:t-explicit)
    Output    j_left [MeV^3]: lepton number current of left-handed fields along B (kaminski2016:t-left)
    Output    area_disk [MeV^-2]: area of the disk (kaminski2016:t-flux)
    Output    n_dot_nu [MeV]: neutrinos per time (kaminski2016:t-flux)
    Output    n_nu_total [1]: neutrinos emitted asymmetrically (kaminski2016:t-kick)
    Output    p_star [MeV]: momentum of the star (kaminski2016:t-kick)
    Output    v_kick [1]: kick velocity over c (kaminski2016:t-kick)
    Validity  the star is nonrelativistic: v < 0.1 c
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   db56f2551e6a19e1
    """
    # What depends on parameters alone.
    x0 = 0.5/(np.pi*np.pi)
    area_disk = np.pi*(r_disk*r_disk)  # kaminski2016:t-flux
    # The rest.
    j_l = b_field_em*mu_l5*x0  # kaminski2016:t-explicit
    j_l5 = b_field_em*(mu_l - mu_em)*x0  # kaminski2016:t-explicit
    j_left = (j_l + j_l5)*0.5  # kaminski2016:t-left
    n_dot_nu = np.abs(j_l5)*(share_nu*area_disk)  # kaminski2016:t-flux
    n_nu_total = n_dot_nu*t_kick  # kaminski2016:t-kick
    p_star = n_dot_nu*(t_kick*p_nu_mean)  # kaminski2016:t-kick
    v_kick = p_star*(1.0/m_star)  # kaminski2016:t-kick
    return j_l, j_l5, j_left, area_disk, n_dot_nu, n_nu_total, p_star, v_kick


def kick_outside(b_field_em, mu_l, mu_l5, mu_em, share_nu, r_disk, p_nu_mean, t_kick, m_star):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    area_disk = np.pi*(r_disk*r_disk)
    j_l5 = b_field_em*(mu_l - mu_em)*(0.5/(np.pi*np.pi))
    n_dot_nu = np.abs(j_l5)*(share_nu*area_disk)
    p_star = n_dot_nu*(t_kick*p_nu_mean)
    v_kick = p_star*(1.0/m_star)
    b_field_em_outside = (b_field_em < -100000.0) | (100000.0 < b_field_em)
    mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l)
    mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5)
    mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em)
    share_nu_outside = (share_nu < 0.0) | (1.0 < share_nu)
    r_disk_outside = (r_disk < 2.5e+16) | (1.02e+17 < r_disk)
    p_nu_mean_outside = (p_nu_mean < 1.0) | (1000.0 < p_nu_mean)
    t_kick_outside = (t_kick < 1.5e+18) | (1.6e+23 < t_kick)
    m_star_outside = (m_star < 5.6e+59) | (3.4e+60 < m_star)
    validity_1_outside = 1.0/10.0 <= np.abs(v_kick)
    return (
        (int(np.any(b_field_em_outside)) << 0)
        | (int(np.any(mu_l_outside)) << 1)
        | (int(np.any(mu_l5_outside)) << 2)
        | (int(np.any(mu_em_outside)) << 3)
        | (int(np.any(share_nu_outside)) << 4)
        | (int(np.any(r_disk_outside)) << 5)
        | (int(np.any(p_nu_mean_outside)) << 6)
        | (int(np.any(t_kick_outside)) << 7)
        | (int(np.any(m_star_outside)) << 8)
        | (int(np.any(validity_1_outside)) << 9)
    )


def lepton_gas(mu_em, mu_l, mu_l5, temp):
    """anomalous_transport.lepton_gas

    Ideal massless gas of e_L, e_R and nu_L: potentials of the fields, charge densities, energy density, pressure

    Equation  kaminski2016:t-charges.mu species potentials: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:t-conjugate charge densities: arranged form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:3.energy energy of leptons: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:3.P pressure of massless gas: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
    Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
    Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
    Variable  temp [MeV] from 0 to 100: temperature
    Output    mu_e_l [MeV]: chemical potential of e_L (kaminski2016:t-charges.mu)
    Output    mu_e_r [MeV]: chemical potential of e_R (kaminski2016:t-charges.mu)
    Output    mu_nu [MeV]: chemical potential of nu_L (kaminski2016:t-charges.mu)
    Output    n_charge_em [MeV^3]: net density of em (kaminski2016:t-conjugate)
    Output    n_charge_l [MeV^3]: net density of l (kaminski2016:t-conjugate)
    Output    n_charge_l5 [MeV^3]: net density of l5 (kaminski2016:t-conjugate)
    Output    energy_density [MeV^4]: energy density (kaminski2016:3.energy)
    Output    pressure [MeV^4]: pressure (kaminski2016:3.P)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   1853afef1f730795
    """
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = 1.0/3.0/x0
    x2 = 7.0/60.0*(x0*x0)
    x3 = 0.5/x0
    x4 = x3*0.25
    # The rest.
    mu_nu = mu_l + mu_l5  # kaminski2016:t-charges.mu
    mu_e_l = mu_nu - mu_em  # kaminski2016:t-charges.mu
    mu_e_r = mu_l - (mu_em + mu_l5)  # kaminski2016:t-charges.mu
    x5 = mu_l - mu_em
    x6 = mu_l5*mu_l5
    x7 = temp*temp
    x8 = x7*x0
    x9 = x5*x5
    x10 = x5*(x6*3.0 + x8 + x9)*x1
    n_charge_em = -x10  # kaminski2016:t-conjugate
    x11 = mu_nu*mu_nu
    x12 = mu_nu*(x11 + x8)*(1.0/6.0/x0)
    n_charge_l = x12 + x10  # kaminski2016:t-conjugate
    n_charge_l5 = x12 + mu_l5*(x6 + x8 + x9*3.0)*x1  # kaminski2016:t-conjugate
    x13 = x3*(0.5*x0)*x7
    x14 = mu_e_l*mu_e_l
    x15 = mu_e_r*mu_e_r
    x16 = x4*(x11*x11) + x3*(x2 + x2 + x2)*(x7*x7) + x11*x13 + x14*(x13 + x4*x14)
    energy_density = x16 + x15*(x13 + x4*x15)  # kaminski2016:3.energy
    pressure = energy_density*(1.0/3.0)  # kaminski2016:3.P
    return mu_e_l, mu_e_r, mu_nu, n_charge_em, n_charge_l, n_charge_l5, energy_density, pressure


def lepton_gas_outside(mu_em, mu_l, mu_l5, temp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em)
    mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l)
    mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5)
    temp_outside = (temp < 0.0) | (100.0 < temp)
    return (
        (int(np.any(mu_em_outside)) << 0)
        | (int(np.any(mu_l_outside)) << 1)
        | (int(np.any(mu_l5_outside)) << 2)
        | (int(np.any(temp_outside)) << 3)
    )


def lepton_magnetic(mu_em, mu_l, mu_l5):
    """anomalous_transport.lepton_magnetic

    Magnetic coefficients of e_L, e_R and nu_L under em, l and l5, laboratory frame; fields contain e

    Equation  kaminski2016:2.leptons.B magnetic coefficients of leptons: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
    Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
    Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
    Output    sigma_b_em_em [MeV]: magnetic coefficient of em in the field of em (kaminski2016:2.leptons.B)
    Output    sigma_b_em_l [MeV]: magnetic coefficient of em in the field of l (kaminski2016:2.leptons.B)
    Output    sigma_b_em_l5 [MeV]: magnetic coefficient of em in the field of l5 (kaminski2016:2.leptons.B)
    Output    sigma_b_l_l [MeV]: magnetic coefficient of l in the field of l (kaminski2016:2.leptons.B)
    Output    sigma_b_l_l5 [MeV]: magnetic coefficient of l in the field of l5 (kaminski2016:2.leptons.B)
    Output    sigma_b_l5_l5 [MeV]: magnetic coefficient of l5 in the field of l5 (kaminski2016:2.leptons.B)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   ee9b67bfe32b9c97
    """
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = 0.5/x0
    x2 = 0.25/x0
    x3 = 0.75/x0
    # The rest.
    sigma_b_em_l = mu_l5*x1  # kaminski2016:2.leptons.B
    sigma_b_em_em = -sigma_b_em_l  # kaminski2016:2.leptons.B
    x4 = mu_em*x1
    sigma_b_em_l5 = mu_l*x1 - x4  # kaminski2016:2.leptons.B
    sigma_b_l_l_2 = -(mu_l*x2 + mu_l5*x3)  # kaminski2016:2.leptons.B
    sigma_b_l_l5 = x4 - (mu_l*x3 + mu_l5*x2)  # kaminski2016:2.leptons.B
    return sigma_b_em_em, sigma_b_em_l, sigma_b_em_l5, sigma_b_l_l_2, sigma_b_l_l5, sigma_b_l_l_2


def lepton_magnetic_outside(mu_em, mu_l, mu_l5):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em)
    mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l)
    mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5)
    return (
        (int(np.any(mu_em_outside)) << 0)
        | (int(np.any(mu_l_outside)) << 1)
        | (int(np.any(mu_l5_outside)) << 2)
    )


def lepton_vortical(mu_em, mu_l, mu_l5, temp, omega_star):
    """anomalous_transport.lepton_vortical

    Vortical coefficients of e_L, e_R and nu_L, laboratory frame, and the vorticity on the axis of a rotating star

    Equation  kaminski2016:2.leptons.V vortical coefficients of leptons: arranged form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:t-omega vorticity of rigid rotation: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
    Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
    Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
    Variable  temp [MeV] from 0 to 100: temperature
    Variable  omega_star [MeV] from 0 to 6.6e-18 (0 to 1e4 s^-1): angular velocity of the star
    Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2.leptons.V)
    Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2.leptons.V)
    Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2.leptons.V)
    Output    omega_vec [MeV]: vorticity along an axis (kaminski2016:t-omega)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   6ac25d26d279ec79
    """
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = 0.25/x0
    x2 = -x1
    # The rest.
    x3 = mu_l - mu_em
    x4 = mu_l5*(x3*4.0)
    sigma_v_em = x4*x1  # kaminski2016:2.leptons.V
    x5 = mu_l + mu_l5
    x6 = x5*x5
    x7 = temp*temp
    sigma_v_l = (x6 + x7*(1.0/3.0*x0) + x4)*x2  # kaminski2016:2.leptons.V
    sigma_v_l5 = (mu_l5*mu_l5*2.0 + x7*x0 + x6 + x3*x3*2.0)*x2  # kaminski2016:2.leptons.V
    return sigma_v_em, sigma_v_l, sigma_v_l5, omega_star


def lepton_vortical_outside(mu_em, mu_l, mu_l5, temp, omega_star):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em)
    mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l)
    mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5)
    temp_outside = (temp < 0.0) | (100.0 < temp)
    omega_star_outside = (omega_star < 0.0) | (6.6e-18 < omega_star)
    return (
        (int(np.any(mu_em_outside)) << 0)
        | (int(np.any(mu_l_outside)) << 1)
        | (int(np.any(mu_l5_outside)) << 2)
        | (int(np.any(temp_outside)) << 3)
        | (int(np.any(omega_star_outside)) << 4)
    )


def lepton_vortical_printed(mu_em, mu_l, mu_l5, temp, omega_star):
    """anomalous_transport.lepton_vortical_printed

    The same with the formulas as the paper prints them

    Equation  kaminski2016:2.leptons.V vortical coefficients of leptons: printed form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:t-omega vorticity of rigid rotation: printed form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  mu_em [MeV] from -1000 to 1000: chemical potential of electric charge
    Variable  mu_l [MeV] from -1000 to 1000: chemical potential of lepton number
    Variable  mu_l5 [MeV] from -1000 to 1000: chemical potential of l5
    Variable  temp [MeV] from 0 to 100: temperature
    Variable  omega_star [MeV] from 0 to 6.6e-18 (0 to 1e4 s^-1): angular velocity of the star
    Output    sigma_v_em [MeV^2]: vortical coefficient of em, laboratory frame (kaminski2016:2.leptons.V)
    Output    sigma_v_l [MeV^2]: vortical coefficient of l, laboratory frame (kaminski2016:2.leptons.V)
    Output    sigma_v_l5 [MeV^2]: vortical coefficient of l5, laboratory frame (kaminski2016:2.leptons.V)
    Output    omega_vec [MeV]: vorticity along an axis (kaminski2016:t-omega)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   64fcb101804442ca
    """
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = 0.5/x0
    x2 = 0.125/x0
    x3 = 0.25/x0
    x4 = 0.375/x0
    # The rest.
    x5 = mu_l*x1
    x6 = mu_em*x1
    sigma_v_em = mu_l5*(x5 - x6)  # kaminski2016:2.leptons.V
    x7 = temp*temp
    x8 = mu_l*mu_l
    x9 = mu_l5*mu_l5
    sigma_v_l = mu_l5*(x6 - mu_l*(0.75/x0)) - x7*(1.0/24.0) - x8*x2 - x9*x2  # kaminski2016:2.leptons.V
    sigma_v_l5 = mu_em*(x5 - mu_em*x3) - x7*0.125 - mu_l*mu_l5*x3 - x8*x4 - x9*x4  # kaminski2016:2.leptons.V
    omega_vec = -(2.0*omega_star)  # kaminski2016:t-omega
    return sigma_v_em, sigma_v_l, sigma_v_l5, omega_vec


def lepton_vortical_printed_outside(mu_em, mu_l, mu_l5, temp, omega_star):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_em_outside = (mu_em < -1000.0) | (1000.0 < mu_em)
    mu_l_outside = (mu_l < -1000.0) | (1000.0 < mu_l)
    mu_l5_outside = (mu_l5 < -1000.0) | (1000.0 < mu_l5)
    temp_outside = (temp < 0.0) | (100.0 < temp)
    omega_star_outside = (omega_star < 0.0) | (6.6e-18 < omega_star)
    return (
        (int(np.any(mu_em_outside)) << 0)
        | (int(np.any(mu_l_outside)) << 1)
        | (int(np.any(mu_l5_outside)) << 2)
        | (int(np.any(temp_outside)) << 3)
        | (int(np.any(omega_star_outside)) << 4)
    )


def mean_free_path(e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w):
    """anomalous_transport.mean_free_path

    Elastic cross section per average nucleon and mean free path of a neutrino among nucleons at rest

    Equation  kaminski2016:t-mfp.cross_section elastic cross section: printed form (confirmed, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Equation  kaminski2016:t-mfp.definition mean free path: printed form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  e_nu [MeV] from 1 to 1000: neutrino energy
    Variable  n_b [MeV^3] from 0.01 to 10000000: density of nucleons
    Variable  y_p [1] from 0 to 0.5: proton fraction
    Parameter g_fermi [MeV^-2] from 1.1e-11 to 1.2e-11: Fermi constant
    Parameter g_axial [1] from 1.2 to 1.3: axial coupling
    Parameter sin2_theta_w [1] from 0.2 to 0.25: weak mixing angle
    Output    sigma_elastic [MeV^-2]: elastic cross section per average nucleon (kaminski2016:t-mfp.cross_section)
    Output    mfp_nu [MeV^-1]: mean free path of a neutrino (kaminski2016:t-mfp.definition)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   159b505dc006234c
    """
    # What depends on parameters alone.
    x0 = 3.0*(g_axial*g_axial)
    x1 = 1.0 - 4.0*sin2_theta_w
    x2 = 0.25*(g_fermi*g_fermi)/np.pi
    # The rest.
    sigma_elastic = e_nu*e_nu*(x2*(1.0 + x0)*(1.0 - y_p) + x2*(x0 + x1*x1)*y_p)  # kaminski2016:t-mfp.cross_section
    mfp_nu = 1.0/(n_b*sigma_elastic)  # kaminski2016:t-mfp.definition
    return sigma_elastic, mfp_nu


def mean_free_path_outside(e_nu, n_b, y_p, g_fermi, g_axial, sin2_theta_w):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    e_nu_outside = (e_nu < 1.0) | (1000.0 < e_nu)
    n_b_outside = (n_b < 1.0/100.0) | (10000000.0 < n_b)
    y_p_outside = (y_p < 0.0) | (0.5 < y_p)
    g_fermi_outside = (g_fermi < 11.0/1000000000000.0) | (3.0/250000000000.0 < g_fermi)
    g_axial_outside = (g_axial < 6.0/5.0) | (13.0/10.0 < g_axial)
    sin2_theta_w_outside = (sin2_theta_w < 1.0/5.0) | (0.25 < sin2_theta_w)
    return (
        (int(np.any(e_nu_outside)) << 0)
        | (int(np.any(n_b_outside)) << 1)
        | (int(np.any(y_p_outside)) << 2)
        | (int(np.any(g_fermi_outside)) << 3)
        | (int(np.any(g_axial_outside)) << 4)
        | (int(np.any(sin2_theta_w_outside)) << 5)
    )


def mean_momentum(mu_l, temp):
    """anomalous_transport.mean_momentum

    Mean momentum of the carriers of the left-handed current, from momentum and number along B

    Equation  kaminski2016:t-mean-p mean momentum of carriers: derived form (corrected, exact); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  mu_l [MeV] from 1 to 1000 (more particles than antiparticles): chemical potential of lepton number
    Variable  temp [MeV] from 0 to 100: temperature
    Output    p_nu_mean [MeV]: mean momentum of the neutrinos that leave (kaminski2016:t-mean-p)
    Precision double and single
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   aa56210f6bfd3870
    """
    p_nu_mean = 0.5*mu_l + 1.0/6.0*(np.pi*np.pi)*(temp*temp)/mu_l  # kaminski2016:t-mean-p
    return p_nu_mean


def mean_momentum_outside(mu_l, temp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    mu_l_outside = (mu_l < 1.0) | (1000.0 < mu_l)
    temp_outside = (temp < 0.0) | (100.0 < temp)
    return (
        (int(np.any(mu_l_outside)) << 0)
        | (int(np.any(temp_outside)) << 1)
    )


def potential(n_weyl, temp):
    """anomalous_transport.potential

    Chemical potential of one massless Weyl species from its net density, with its derivative

    Equation  kaminski2016:3.mu potential of one species: arranged form (definition); M. Kaminski, C. F. Uhlemann, M. Bleicher, J. Schaffner-Bielich (2016), Phys. Lett. B 760 (2016)
    Variable  n_weyl [MeV^3] from 1e-06 to 100000000: net density of one Weyl species
    Variable  temp [MeV] from 0 to 100: temperature
    Output    mu_weyl [MeV]: chemical potential of one Weyl species (kaminski2016:3.mu)
    Output    dmu_dn [MeV^-2]: derivative of mu_weyl in n_weyl (kaminski2016:3.mu)
    Precision double and single: inputs and results; computed in double precision
    Accuracy  error at most 8 (1 + condition number) units in the last place
    Program   cec54a2b4057ca1f
    """
    # What depends on parameters alone.
    x0 = np.pi*np.pi
    x1 = x0*x0
    x2 = x0*np.pi
    # The rest.
    x3 = n_weyl*n_weyl
    x4 = temp*temp
    x5 = x4*temp
    x6 = np.cbrt(3.0*x0*n_weyl + np.sqrt(9.0*x1*x3 + 1.0/27.0*(x2*x2)*(x5*x5)))
    x7 = x6*x6
    x8 = x7*x6
    x9 = x7*x7
    x10 = 1.0/3.0*x0*x4
    x11 = x10 + x7
    x12 = x9 + x10*x11
    x13 = x12*x12
    x14 = 72.0*x1*x3*(x8*x8) + x13*x12
    x15 = 3.0*x9 + x0*x4*x11
    x16 = 36.0*x1*x3
    x17 = x16*x9 + x10*x13
    mu_weyl = 6.0*x0*n_weyl*x14/(x15*x17)  # kaminski2016:3.mu
    x18 = x15*x15
    x19 = x17*x17
    dmu_dn = 2.0*x0*x18*x19/(x16*(x14*x14) + x10*x18*x19)  # kaminski2016:3.mu
    return mu_weyl, dmu_dn


def potential_outside(n_weyl, temp):
    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""
    n_weyl_outside = (n_weyl < 1.0/1000000.0) | (100000000.0 < n_weyl)
    temp_outside = (temp < 0.0) | (100.0 < temp)
    return (
        (int(np.any(n_weyl_outside)) << 0)
        | (int(np.any(temp_outside)) << 1)
    )
