"""Symbols of spin-flavour precession and pulsar kicks (nardi2000), with units and domains.

hbar = c = k_B = 1, energies in MeV, every quantity in powers of MeV. Quantities that the paper writes as a number times
a pivot have a pure number beside them: rho14 is rho/(10^14 g cm^-3), b15 is B/(10^15 G), mu_nu_in_bohr is mu_nu/mu_B.
Only the energy mu_nu B occurs in neutrino formulas, so B needs no convention for electromagnetic units. The spin-down
formulas are Gaussian (a dipole in G cm^3 squared over a length cubed is an energy) and keep c, as in the paper.
"""

from __future__ import annotations

from functools import partial

from derivations.core import Range, quantity

NAMESPACE = "spin_flavour_precession"
q_ = partial(quantity, NAMESPACE)
positive = partial(q_, positive=True)

# Spin-down ---------------------------------------------------------------------------------------
omega_spin = positive(
    "omega_spin", r"\omega", 1, "angular velocity of the pulsar", domain=Range("6e-22", "6e-18", "log")
)
omega_spin_dot = q_(
    "omega_spin_dot", r"\dot\omega", 2, "its first derivative", domain=Range("-1e-40", "-1e-50", "symlog")
)
omega_spin_ddot = q_(
    "omega_spin_ddot", r"\ddot\omega", 3, "its second derivative", domain=Range("1e-70", "1e-60", "log")
)
omega_unit = positive(
    "omega_unit", r"\mathrm{s}^{-1}", 1, "unit of omega in which k of (1) is counted", domain=Range("6e-22", "7e-22")
)
spin_period = positive("spin_period", "P", -1, "rotation period", domain=Range("1e18", "1e22", "log"))
n_brake = q_("n_brake", "n", 0, "braking index", domain=Range(1, 7))
k_spin = positive(
    "k_spin",
    "k",
    2,
    "constant of the spin-down law (1), for omega in omega_unit",
    domain=Range("1e-60", "1e-50", "log"),
)
k_dip = positive("k_dip", "k", -1, "constant of the spin-down law (3)", domain=Range("1e-10", "1e10", "log"))
alpha_spin = q_(
    "alpha_spin",
    r"\alpha",
    -2,
    "correction to the spin-down law (3)",
    nonnegative=True,
    domain=Range("1e26", "1e36", "log"),
)
inertia = positive("inertia", "I", -1, "moment of inertia", domain=Range("1e80", "1e82", "log"))
mu_dip_z = positive("mu_dip_z", r"\mu_z", -1, "dipole along the spin axis", domain=Range("1e40", "1e45", "log"))
mu_dip_rho = positive(
    "mu_dip_rho", r"\mu_\rho", -1, "dipole away from the spin axis", domain=Range("1e40", "1e45", "log")
)
mu_dip_phi = q_("mu_dip_phi", r"\mu_\phi", -1, "dipole along the rotation", domain=Range("1e40", "1e45", "log"))
quad_rho = positive(
    "quad_rho", r"M_\rho", -1, "mass quadrupole orthogonal to the spin axis", domain=Range("1e70", "1e80", "log")
)
g_newton = positive("g_newton", "G_N", -2, "Newton constant", domain=Range("6.7e-45", "6.72e-45"))
c_light = positive("c_light", "c", 0, "speed of light, 1 in natural units", domain=Range("0.5", 2))
delta_rho = q_(
    "delta_rho",
    r"\delta_\rho",
    0,
    "distance of the dipole from the spin axis over R",
    nonnegative=True,
    domain=Range(0, "0.9"),
)
r_star = positive("r_star", "R", -1, "stellar radius", domain=Range("2e16", "1e17"))
spin_power = q_("spin_power", r"dE_\mu/dt", 2, "electromagnetic power", domain=Range(0, "1e30"))
quad_power = q_("quad_power", "dE_M/dt", 2, "power in gravitational waves", domain=Range(0, "1e30"))

# Matter ------------------------------------------------------------------------------------------
g_fermi = positive("g_fermi", "G_F", -2, "Fermi constant", domain=Range("1.1663e-11", "1.1664e-11"))
sin2_theta_w = positive("sin2_theta_w", r"\sin^2\Theta_W", 0, "weak mixing angle", domain=Range("0.2", "0.25"))
NUMBER = Range(1, "1e7", "log")
n_neutron = positive("n_neutron", "N_n", 3, "number density of neutrons", domain=NUMBER)
n_proton = positive("n_proton", "N_p", 3, "number density of protons", domain=NUMBER)
n_electron = positive("n_electron", "N_e", 3, "number density of electrons", domain=NUMBER)
n_f = positive("n_f", "N_f", 3, "number density of a background fermion", domain=NUMBER)
n_nucleon = positive("n_nucleon", "N_N", 3, "number density of nucleons", domain=NUMBER)
m_tau = positive("m_tau", r"m_\tau", 1, "mass of the tau lepton", domain=Range(1776, 1778))
POTENTIAL = Range(0, 100)
AXIAL = Range("-2", 2)
g_axial_f = q_("g_axial_f", "g_A^f", 0, "axial coupling of a background fermion (+-1.26 for nucleons)", domain=AXIAL)
kappa_f = q_("kappa_f", r"\kappa_f", 1, "axial potential per unit polarisation", domain=Range("-1e-4", "1e-4"))
kappa_n = q_("kappa_n", r"\kappa_n", 1, "axial potential of neutrons", domain=Range("-1e-4", "1e-4", "symlog"))
kappa_p = q_("kappa_p", r"\kappa_p", 1, "axial potential of protons", domain=Range("-1e-4", "1e-4", "symlog"))
kappa_e = q_("kappa_e", r"\kappa_e", 1, "axial potential of electrons", domain=Range("-1e-4", "1e-4", "symlog"))
POLARISED = Range("-0.1", "0.1", "symlog")
lambda_par_n = q_(
    "lambda_par_n",
    r"\langle\lambda^n_\parallel\rangle",
    0,
    "polarisation of neutrons along the flight",
    domain=POLARISED,
)
lambda_par_p = q_(
    "lambda_par_p",
    r"\langle\lambda^p_\parallel\rangle",
    0,
    "polarisation of protons along the flight",
    domain=POLARISED,
)
lambda_par_e = q_(
    "lambda_par_e",
    r"\langle\lambda^e_\parallel\rangle",
    0,
    "polarisation of electrons along the flight",
    domain=POLARISED,
)
v_nutaubar = q_(
    "v_nutaubar", r"V(\bar\nu_\tau)", 1, "potential energy of a tau antineutrino", domain=Range("1e-10", "1e-3", "log")
)
v_nuebar = q_(
    "v_nuebar", r"V(\bar\nu_e)", 1, "potential energy of an electron antineutrino", domain=Range("-1e-3", "1e-3")
)
v_second = q_("v_second", r"\delta V", 1, "second-order potential between nu_mu and nu_tau", domain=Range(0, 1))
gap_vac = q_(
    "gap_vac", r"\Delta m^2/2E", 1, "energy of the sterile state above the active one in vacuum", domain=Range(0, 1)
)
dm2 = positive("dm2", r"\Delta m^2", 2, "m_s^2 - m_tau^2", domain=Range("1e-6", "1e-2", "log"))
theta_vac = q_("theta_vac", r"\theta_V", 0, "vacuum mixing angle", unit="rad", domain=Range(0, "0.7"))
e_nu = positive("e_nu", "E", 1, "neutrino energy", domain=Range("0.01", 1000, "log"))
rho = positive("rho", r"\rho", 4, "mass density", domain=Range("4e4", "1e10", "log"))
rho14 = positive("rho14", r"\rho_{14}", 0, "density in 10^14 g cm^-3", domain=Range("1e-4", 20, "log"))
y_e = q_("y_e", "Y_e", 0, "electrons per baryon", nonnegative=True, domain=Range(0, "0.9"))

# Adiabaticity ------------------------------------------------------------------------------------
gap = positive(
    "gap", r"\Delta\mathcal{E}", 1, "splitting of the levels at the resonance", domain=Range("1e-14", "1e-8", "log")
)
turning = positive(
    "turning",
    r"\lvert d\theta_m/dr\rvert",
    1,
    "rate at which the mixing angle turns at the resonance",
    domain=Range("1e-18", "1e-8", "log"),
)
slope_v = positive(
    "slope_v",
    r"\lvert dV/dr\rvert",
    2,
    "gradient of the potential at the resonance",
    domain=Range("1e-26", "1e-18", "log"),
)
mu_b = q_(
    "mu_b",
    r"\mu_\nu B_\perp",
    1,
    "transition moment times transverse field",
    nonnegative=True,
    domain=Range("1e-14", "1e-8", "log"),
)
gamma_ad = q_("gamma_ad", r"\gamma", 0, "adiabaticity at the resonance", nonnegative=True, domain=Range(0, 10000))
gamma_front = positive("gamma_front", r"\gamma_1", 0, "number in front of (6)", domain=Range("0.1", 10))
gamma_max = positive(
    "gamma_max", r"\gamma_{max}", 0, "largest adiabaticity on the layer", domain=Range("1e-3", 10000, "log")
)
p_conv = q_(
    "p_conv", r"P_{\bar\nu_\tau\leftrightarrow\nu_s}", 0, "conversion probability at one crossing", domain=Range(0, 1)
)
mu_nu_in_bohr = positive(
    "mu_nu_in_bohr", r"\mu_\nu/\mu_B", 0, "transition moment in Bohr magnetons", domain=Range("1e-15", "1e-9", "log")
)
b15 = q_(
    "b15",
    r"B_{\perp15}",
    0,
    "transverse field at the layer in 10^15 G",
    nonnegative=True,
    domain=Range("1e-3", 100, "log"),
)
l_rho = positive(
    "l_rho", r"\ell_\rho", -1, "length over which the density changes", domain=Range("1e14", "1e19", "log")
)
l_rho_km = positive(
    "l_rho_km",
    r"\ell_\rho/\mathrm{km}",
    0,
    "length over which the density changes, in km",
    domain=Range("0.1", 1000, "log"),
)
scale_factor = positive(
    "scale_factor", "k", 0, "factor of the rescaling of moment and field", domain=Range("0.01", 100, "log")
)

# Dipole field ------------------------------------------------------------------------------------
x_dip = q_(
    "x_dip",
    r"R_B/R_{res}",
    0,
    "displacement of the dipole over the radius of the layer",
    nonnegative=True,
    domain=Range(0, "0.95"),
)
cos_theta_dip = q_(
    "cos_theta_dip", r"\cos\Theta", 0, "cosine of the angle from the dipole axis at the centre", domain=Range(-1, 1)
)
sin_theta_dip = q_("sin_theta_dip", r"\sin\Theta", 0, "sine of that angle", nonnegative=True, domain=Range(0, 1))
dir_r = q_("dir_r", r"\hat k_r", 0, "flight direction, radial component", domain=Range(-1, 1))
dir_theta = q_("dir_theta", r"\hat k_\Theta", 0, "flight direction, polar component", domain=Range(-1, 1))
dir_phi = q_("dir_phi", r"\hat k_\phi", 0, "flight direction, azimuthal component", domain=Range(-1, 1))
b_max = positive("b_max", "B", 2, "largest modulus of the field on the layer", domain=Range("1e-3", 1000, "log"))
b_radial = q_("b_radial", "B_r", 2, "radial component of the field", domain=Range(-1000, 1000))
b_polar = q_("b_polar", r"B_\Theta", 2, "polar component of the field", domain=Range(-1000, 1000))
b_modulus = q_("b_modulus", r"\lvert B\rvert", 2, "modulus of the field", nonnegative=True, domain=Range(0, 1000))
b_perp_res = q_(
    "b_perp_res",
    r"B_\perp^{res}",
    2,
    "field orthogonal to the flight direction",
    nonnegative=True,
    domain=Range(0, 1000),
)
delta = q_("delta", r"\delta", 0, "decentring: displacement in stellar radii", nonnegative=True, domain=Range(0, "0.9"))
delta_hat = q_(
    "delta_hat", r"\hat\delta", 0, "displacement in radii of the layer", nonnegative=True, domain=Range(0, "0.95")
)
ratio_poles = q_("ratio_poles", "B_S/B_N", 0, "ratio of the polar fields", domain=Range(0, 1))
r_res = positive("r_res", "R_{res}", -1, "radius of the resonance layer", domain=Range("1e16", "2e17"))

# Profiles (radii in units of R_c) ----------------------------------------------------------------
r_ratio = positive("r_ratio", "r/R_c", 0, "radius over the radius of the core", domain=Range("1e-3", 100, "log"))
r_core = positive("r_core", "R_c", -1, "radius of the core", domain=Range("2.5e16", "1.1e17"))
rho_centre = positive("rho_centre", r"\rho_0", 0, "density at the centre in 10^14 g cm^-3", domain=Range(3, 20))
rho_core = positive("rho_core", r"\rho_c", 0, "density at the interface in 10^14 g cm^-3", domain=Range("0.5", "2.9"))
n_core = positive("n_core", "n_c", 0, "exponent of the density in the core", domain=Range("0.5", 4))
n_atm = positive("n_atm", "n_a", 0, "exponent of the density in the atmosphere", domain=Range("2.5", 8))
n_temp = q_("n_temp", "n_T", 0, "exponent of the temperature", nonnegative=True, domain=Range(0, 3))
temp = positive("temp", "T", 1, "temperature", domain=Range(1, 100))
temp_core = positive("temp_core", "T_o", 1, "temperature of the core", domain=Range(1, 100))

# Scattering on nucleons --------------------------------------------------------------------------
COUPLING = Range("-1.5", "1.5")
c_vector_n = q_("c_vector_n", "C_V^n", 0, "vector coupling of neutrons", domain=COUPLING)
c_vector_p = q_("c_vector_p", "C_V^p", 0, "vector coupling of protons", domain=COUPLING)
c_axial_n = q_("c_axial_n", "C_A^n", 0, "axial coupling of neutrons", domain=COUPLING)
c_axial_p = q_("c_axial_p", "C_A^p", 0, "axial coupling of protons", domain=COUPLING)
y_n = q_("y_n", "Y_n", 0, "neutrons per baryon", nonnegative=True, domain=Range("0.1", 1))
y_p = q_("y_p", "Y_p", 0, "protons per baryon", nonnegative=True, domain=Range("0.01", "0.9"))
c1_coupling = positive("c1_coupling", "C_1", 0, "isotropic coefficient", domain=Range("0.5", 10))
c2_coupling = q_("c2_coupling", "C_2", 0, "coefficient of the cosine", domain=Range(-c1_coupling, c1_coupling))
cos_scatter = q_("cos_scatter", r"\cos\theta", 0, "scattering cosine", domain=Range(-1, 1))
dsigma_dcos = q_(
    "dsigma_dcos", r"d\sigma_E/d\cos\theta", -2, "differential cross section per nucleon", domain=Range(0, 1)
)
sigma_elastic = positive(
    "sigma_elastic", r"\sigma_E", -2, "cross section per nucleon", domain=Range("1e-24", "1e-14", "log")
)
sigma_transport = q_("sigma_transport", r"\sigma_T", -2, "transport cross section per nucleon", domain=Range(0, 1))
mean_cos = q_("mean_cos", r"\langle\cos\theta\rangle", 0, "mean scattering cosine", domain=Range("-0.34", "0.34"))
mfp = q_("mfp", r"\lambda", -1, "mean free path", domain=Range("1e9", "1e30", "log"))
uniform = q_("uniform", "u", 0, "share of the distribution below a cosine", domain=Range(0, 1))

# Kick --------------------------------------------------------------------------------------------
v_kick_1000 = q_(
    "v_kick_1000", "V_3", 0, "velocity of the remnant in 1000 km/s", nonnegative=True, domain=Range("1e-3", 3)
)
e_total_53 = positive("e_total_53", "E_{53}", 0, "energy in neutrinos in 3e53 erg", domain=Range("0.03", "3.4"))
m_pns_15 = positive("m_pns_15", "M_{1.5}", 0, "mass of the remnant in 1.5 solar masses", domain=Range("0.3", 2))
dp_fraction = q_("dp_fraction", r"\Delta p/p_{tot}", 0, "asymmetry of the momentum", domain=Range(0, 1))
m_sterile_10 = positive(
    "m_sterile_10", r"m_{\nu_s}/10\,\mathrm{keV}", 0, "sterile mass in 10 keV", domain=Range("0.1", 10)
)
frac_sterile = q_("frac_sterile", r"N(\nu_s)/N", 0, "fraction converted", domain=Range("0.01", "0.99"))
asym_s = q_("asym_s", r"(\Delta p/p)_{\nu_s}", 0, "asymmetry of the sterile neutrinos", domain=Range(-1, 1))
asym_tau = q_("asym_tau", r"(\Delta p/p)_{\bar\nu_\tau}", 0, "asymmetry of the unconverted", domain=Range(-1, 1))
asym_total = q_("asym_total", r"(\Delta p/p)_{\bar\nu_\tau+\nu_s}", 0, "asymmetry of both", domain=Range(-1, 1))
e_mean_s = positive(
    "e_mean_s", r"\langle E\rangle_{\nu_s}", 1, "mean energy of the sterile neutrinos", domain=Range(1, 300)
)
e_mean_tau = positive(
    "e_mean_tau", r"\langle E\rangle_{\bar\nu_\tau}", 1, "mean energy of the unconverted", domain=Range(1, 300)
)
energy_ratio = q_(
    "energy_ratio",
    r"\langle E\rangle_{\bar\nu_\tau}/\langle E\rangle_{\nu_s}",
    0,
    "ratio of mean energies",
    domain=Range(0, 10),
)
chord = q_("chord", "L", 0, "length of the backward ray inside the core over R_c", nonnegative=True, domain=Range(0, 2))
cos_exit = q_("cos_exit", r"\mu", 0, "cosine of a direction from the outward radius", domain=Range(-1, 1))
layer_ratio = positive(
    "layer_ratio", "R_{res}/R_c", 0, "radius of the layer over that of the core", domain=Range("0.3", 3)
)


UNIT_DIRECTION = (dir_r**2 + dir_theta**2 + dir_phi**2 - 1,)
UNIT_CIRCLE = (cos_theta_dip**2 + sin_theta_dip**2 - 1,)
