"""Physical constants and conversion factors as plain numbers. Written by nukernels build; do not edit.

From derivations/data: CODATA, PDG and IAU values in the units in brackets; factors, named by what they
convert, in natural units (hbar = c = k_B = 1, MeV); and, by paper, the numbers that the papers print.
"""

B_MeV2_per_gauss_gaussian = 6.925075435347919e-14  # Field of one gauss in MeV^2, Gaussian units: eB with e = sqrt(alpha). [MeV^2 per G]
B_MeV2_per_gauss_heaviside_lorentz = 1.9535277129528698e-14  # Field of one gauss in MeV^2, Heaviside-Lorentz: eB with e = sqrt(4 pi alpha). [MeV^2 per G]
B_crit_e = 44140052310000.0  # electron critical field m_e^2 c^3 /(e hbar) [G] (derived)
G = 6.6743e-11  # Newtonian constant of gravitation [m^3 kg^-1 s^-2] (CODATA2022)
GF2_hbarc2 = 5.2972699e-44  # G_F^2 (hbar c)^2 [cm2 MeV^-2] (derived)
GM_sun = 1.3271244e+20  # astropy.constants value [m3 / s2] (IAU 2015 Resolution B 3)
G_F = 1.1663787e-05  # Fermi coupling constant [GeV^-2] (CODATA2022)
G_over_hbarc = 6.70883e-39  # Newtonian constant of gravitation over h-bar c [(GeV/c^2)^-2] (CODATA2022)
L_sun = 3.828e+26  # astropy.constants value [W] (IAU 2015 Resolution B 3)
M_W = 80362.0  # mass table as distributed with the particle package 1.1.0 [MeV] (PDG2026)
M_Z = 91187.9  # mass table as distributed with the particle package 1.1.0 [MeV] (PDG2026)
M_sun = 1.9884098707e+30  # astropy.constants value [kg] (IAU 2015 Resolution B 3 + CODATA 2022)
MeV3_per_inverse_cubic_cm = 7.683505576381195e-33  # Number density of 1 cm^-3 in MeV^3. [MeV^3 per cm^-3]
MeV4_per_gram_per_cubic_cm = 4.310130531853591e-06  # Mass density of 1 g cm^-3 in MeV^4. [MeV^4 per g cm^-3]
MeV_per_erg = 624150.9074460763  # Energy in MeV of one erg. [MeV per erg]
MeV_per_gram = 5.609588603804452e+26  # Rest energy of one gram in MeV. [MeV per g]
MeV_per_joule = 6241509074460.763  # Energy in MeV of one joule. [MeV per J]
N_A = 6.02214076e+23  # Avogadro constant [mol^-1] (CODATA2022)
R_sun = 695700000.0  # astropy.constants value [m] (IAU 2015 Resolution B 3)
a_mu = 0.00116592062  # muon mag. mom. anomaly [1] (CODATA2022)
alpha = 0.0072973525643  # fine-structure constant [1] (CODATA2022)
au = 149597870700.0  # astropy.constants value [m] (IAU 2012 Resolution B2)
c = 299792458.0  # speed of light in vacuum [m s^-1] (CODATA2022)
e = 1.602176634e-19  # elementary charge [C] (CODATA2022)
eB_MeV2_per_gauss = 5.915714050161226e-15  # Elementary charge times field, eB in MeV^2, for a field of one gauss (the same in every convention). [MeV^2 per G]
eB_per_gauss = 5.91571405e-15  # e*B in MeV^2 for B in gauss = 2 m_e mu_B B [MeV2/G] (derived)
gA_over_gV = -1.2754  # neutron beta decay, lambda; |gA| = 1.2754 [1] (PDG2022)
gauss_in_MeV2 = 1.953527713e-14  # natural Heaviside-Lorentz: B[MeV^2] = B[G] * this (alpha = e^2/4pi) [MeV2/G] (derived)
h = 6.62607015e-34  # Planck constant [J Hz^-1] (CODATA2022)
hbar = 1.05457181764616e-34  # reduced Planck constant [J s] (CODATA2022)
hbar_eVs = 6.58211956950907e-16  # reduced Planck constant in eV s [eV s] (CODATA2022)
hbarc = 197.326980459302  # reduced Planck constant times c in MeV fm [MeV fm] (CODATA2022)
hbarc_in_MeV_fm = 197.32698045930246  # hbar c: the length in fm of an inverse MeV. [fm per MeV^-1]
hbarc_squared = 3.89379372172e-22  # (hbar c)^2; cross sections in cm2 = MeV^-2 times this [MeV2 cm2] (derived)
inverse_MeV2_per_inverse_GeV2 = 1e-06  # The unit of the tabulated Fermi constant, GeV^-2, in MeV^-2. [MeV^-2 per GeV^-2]
inverse_MeV_per_cm = 50677307161.56396  # Length of one centimetre in MeV^-1. [MeV^-1 per cm]
inverse_MeV_per_km = 5067730716156396.0  # Length of one kilometre in MeV^-1. [MeV^-1 per km]
inverse_MeV_per_second = 1.5192674478786263e+21  # Time of one second in MeV^-1. [MeV^-1 per s]
k_B = 1.380649e-23  # Boltzmann constant [J K^-1] (CODATA2022)
k_B_eV = 8.61733326214518e-05  # Boltzmann constant in eV/K [eV K^-1] (CODATA2022)
m_e = 0.51099895069  # electron mass energy equivalent in MeV [MeV] (CODATA2022)
m_mu = 105.6583755  # muon mass energy equivalent in MeV [MeV] (CODATA2022)
m_n = 939.56542194  # neutron mass energy equivalent in MeV [MeV] (CODATA2022)
m_p = 938.27208943  # proton mass energy equivalent in MeV [MeV] (CODATA2022)
m_tau = 1776.86  # tau energy equivalent [MeV] (CODATA2022)
m_tau_PDG2026 = 1776.93  # mass table as distributed with the particle package 1.1.0; newer than the CODATA value [MeV] (PDG2026)
mu_B = 5.7883817982e-05  # Bohr magneton in eV/T [eV T^-1] (CODATA2022)
mu_B_SI = 9.2740100657e-24  # Bohr magneton [J T^-1] (CODATA2022)
mu_N = 3.15245125417e-08  # nuclear magneton in eV/T [eV T^-1] (CODATA2022)
mu_n_over_mu_N = -1.91304276  # neutron mag. mom. to nuclear magneton ratio [1] (CODATA2022)
mu_p_over_mu_N = 2.79284734463  # proton mag. mom. to nuclear magneton ratio [1] (CODATA2022)
nuclear_magneton_MeV_per_gauss = 3.15245125417e-18  # Nuclear magneton times a field of one gauss, in MeV. [MeV per G]
pc = 3.08567758149e+16  # astropy.constants value [m] (Derived from au + IAU 2015 Resolution B 2 note [4])
sigma0 = 1.7611739e-44  # 4 G_F^2 m_e^2 (hbar c)^2 / pi (reference neutrino cross section of the supernova literature, about 1.76e-44) [cm2] (derived)
sin2thetaW_MSbar_MZ = 0.23121  # MSbar at M_Z [1] (PDG2022)
sin2thetaW_low = 0.23863  # MSbar at zero momentum transfer; low-energy neutrino scattering lies near this value [1] (PDG2022)
sin2thetaW_onshell = 0.22305  # weak mixing angle [1] (CODATA2022)
u = 931.49410372  # atomic mass constant energy equivalent in MeV [MeV] (CODATA2022)

PRINTED: dict[str, dict[str, float]] = {
    "ando2003": {
        "gA": 1.26,  # Table I [1]
        "sin2thetaW": 0.23,  # Table I [1]
        "mu_p_anomalous": 1.793,  # Table I (anomalous moment, not 2.793) [mu_N]
        "mu_n": -1.913,  # Table I [mu_N]
        "T": 3.0,  # figure 1 [MeV]
        "rho": 1000000000000.0,  # figure 1 [g cm^-3]
        "Ye": 0.3,  # figure 1 [1]
    },
    "kaminski2016": {
        "mu_l": 300.0,  #  [MeV]
        "T": 10.0,  #  [MeV]
        "B": 0.1,  # equated in print with about 1e12 G [MeV2]
        "C": 0.05066059182116889,  # 1/(2 pi^2) [1]
        "r_N": 10.0,  #  [km]
        "M_NS": 3e+30,  #  [kg]
        "t": 10.0,  #  [s]
        "N_nu_dot": 1e+54,  # printed, order of magnitude [s^-1]
    },
    "liu2026": {
        "n0": 0.15,  #  [fm^-3]
        "E0": -15.8,  #  [MeV]
        "S0": 32.0,  #  [MeV]
        "zeta": 0.6,  #  [1]
        "gamma": 0.13,  # benchmark; 0.13 to 0.2 scanned [1]
        "distance_RXJ1856": 0.123,  # +0.011 -0.015 [kpc]
        "age_RXJ1856_max": 500000.0,  #  [yr]
        "theta_res": 23.0,  # detector smearing [deg]
        "r_infinity": 60.0,  # outer radius of the integration [km]
    },
    "nardizuluaga2000": {
        "CA_p": 1.37,  # with strange quarks [1]
        "CA_n": -1.15,  # with strange quarks [1]
        "CV_p": 0.07,  #  [1]
        "CV_n": -1.0,  #  [1]
        "C1": 5.2,  # rounded in print [1]
        "C2": -0.8,  # rounded in print [1]
        "Yp": 0.3,  #  [1]
        "T0": 30.0,  # core [MeV]
        "nT": 1.0,  # atmosphere temperature exponent [1]
        "nc": 2.0,  # core density exponent [1]
        "na": 4.0,  # atmosphere density exponent [1]
        "rho0": 800000000000000.0,  #  [g cm^-3]
        "rhoc": 260000000000000.0,  #  [g cm^-3]
        "Rc": 10.0,  #  [km]
        "mu_nu": 1e-12,  #  [mu_B]
        "inelastic_fraction": 0.1,  #  [1]
    },
    "pastor1998": {
        "sin2thetaW": 0.23,  #  [1]
        "We_threshold_pp": 0.1,  # Hellaz [MeV]
        "mu_12": 1e-11,  # section IV [mu_B]
    },
}
