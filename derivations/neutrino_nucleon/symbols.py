"""Symbols of neutrino-nucleon scattering (ando2003), with units and domains.

hbar = c = k_B = 1, energies in MeV. Unprimed = initial state, primed = final state. Upper signs of
the paper are `sign_nu` = +1 (neutrinos), lower signs -1 (antineutrinos). The 3-axis is along B. A
nucleon of spin s along B has the energy -s mu_B_B + p^2/2m.
"""

from __future__ import annotations

from functools import partial

import sympy as sp

from derivations.core import Choice, Range, quantity, vector

NAMESPACE = "neutrino_nucleon"
q_ = partial(quantity, NAMESPACE)
v_ = partial(vector, NAMESPACE)

# Matter ------------------------------------------------------------------------------------------
T = q_("T", "T", 1, "matter temperature", positive=True, domain=Range(1, 10, condition="T << m"))
m = q_("m", "m", 1, "common nucleon mass of the scattering formulas", positive=True, domain=Range(938, 940))
m_n = q_("m_n", "m_n", 1, "neutron mass", positive=True, domain=Range(938, 940))
m_p = q_("m_p", "m_p", 1, "proton mass", positive=True, domain=Range(938, 940))
delta_np = q_("delta_np", r"\Delta_{np}", 1, "m_n - m_p", domain=Range("1.29", "1.30"))
n = q_("n", "n", 3, "number density of target nucleons", positive=True, domain=Range(1, 10000, "log"))
n_n = q_("n_n", "n_n", 3, "number density of neutrons", positive=True, domain=Range(1, 10000, "log"))
n_e = q_("n_e", "n_e", 3, "net number density of electrons", positive=True, domain=Range(1, 10000, "log"))
rho = q_("rho", r"\rho", 4, "mass density", unit="g cm^-3", positive=True, domain=Range(10**10, 10**13, "log"))
Y_e = q_("Y_e", "Y_e", 0, "electron fraction", positive=True, domain=Range("0.05", "0.5"))
m_u = q_("m_u", "m_u", 1, "atomic mass constant", positive=True, domain=Range(931, 932))
mu_nucleon = q_("mu_nucleon", r"\mu_N", 1, "nucleon chemical potential without rest mass", domain=Range(-10 * T, 5 * T))
fugacity = q_("fugacity", r"e^{\mu_N/T}", 0, "fugacity of the nucleons; small where they are nondegenerate")
mu_nu = q_("mu_nu", r"\mu_\nu", 1, "neutrino chemical potential", domain=Range(-3 * T, 3 * T))
mu_e = q_("mu_e", r"\mu_e", 1, "electron chemical potential", domain=Range(0, 20 * T))

# Magnetic field ----------------------------------------------------------------------------------
mu_B_B = q_(
    "mu_B_B",
    r"\mu_B B",
    1,
    "nucleon magnetic energy, signed: + proton, - neutron",
    domain=Range(-T / 10, T / 10, "symlog", "mu_B B << T"),
)
mu_Bn_B = q_(
    "mu_Bn_B",
    r"\mu_{Bn}B",
    1,
    "neutron magnetic energy, signed",
    domain=Range(-T / 10, T / 10, "symlog", "mu_B B << T"),
)
mu_Bp_B = q_(
    "mu_Bp_B", r"\mu_{Bp}B", 1, "proton magnetic energy, signed", domain=Range(-T / 10, T / 10, "symlog", "mu_B B << T")
)
mu_p_anom = q_(
    "mu_p_anom", r"\mu_p", 0, "proton moment of Table I in nuclear magnetons (anomalous)", domain=Range(-4, 4)
)
mu_n_anom = q_("mu_n_anom", r"\mu_n", 0, "neutron moment of Table I in nuclear magnetons", domain=Range(-4, 4))
g_moment = q_(
    "g_moment",
    r"\lvert g\rvert",
    0,
    "nucleon moment in nuclear magnetons, modulus",
    nonnegative=True,
    domain=Range(0, 4),
)
B = q_("B", "B", 2, "magnetic field strength", unit="G", nonnegative=True, domain=Range(0, 10**17))
B_14 = q_("B_14", "B_{14}", 0, "B/(10^14 G)", nonnegative=True, domain=Range(0, 1000))
eB = q_("eB", "eB", 2, "elementary charge times field", nonnegative=True, domain=Range(0, 600))

# Couplings ---------------------------------------------------------------------------------------
G_F = q_("G_F", "G_F", -2, "Fermi constant", positive=True, domain=Range("1.1e-11", "1.2e-11"))
g_A = q_("g_A", "g_A", 0, "axial coupling", domain=Range("1.2", "1.3"))
sin2_theta_W = q_("sin2_theta_W", r"\sin^2\theta_W", 0, "weak mixing angle", domain=Range("0.2", "0.25"))
c_V = q_("c_V", "c_V", 0, "vector coupling (scattering)", domain=Range(-1, 1))
c_A = q_("c_A", "c_A", 0, "axial coupling (scattering)", domain=Range("-1.3", "1.3"))
F_2 = q_("F_2", "F_2", 0, "weak-magnetism coupling (scattering)", domain=Range(-4, 4))
c_V_abs = q_("c_V_abs", "c_V^{abs}", 0, "vector coupling (absorption)", domain=Range(-1, 1))
c_A_abs = q_("c_A_abs", "c_A^{abs}", 0, "axial coupling (absorption)", domain=Range("-1.3", "1.3"))

# Neutrino ----------------------------------------------------------------------------------------
K_LOW, K_HIGH = sp.Rational(3, 10) * T, sp.sqrt(m * T) / 2
k = q_(
    "k", "k", 1, "neutrino energy, initial", positive=True, domain=Range(K_LOW, K_HIGH, condition="k << (m T)^(1/2)")
)
k_prime = q_(
    "k_prime",
    "k'",
    1,
    "neutrino energy, final",
    positive=True,
    domain=Range(K_LOW, K_HIGH, condition="k' << (m T)^(1/2)"),
)
Omega = v_("Omega", r"\Omega", 0, "neutrino direction, initial", domain=Range(-1, 1))
Omega_prime = v_("Omega_prime", r"\Omega'", 0, "neutrino direction, final", domain=Range(-1, 1))
cos_B = q_("cos_B", r"\Omega\cdot\hat B", 0, "initial direction along the field", domain=Range(-1, 1))
cos_B_prime = q_("cos_B_prime", r"\Omega'\cdot\hat B", 0, "final direction along the field", domain=Range(-1, 1))
mu_prime = q_("mu_prime", r"\mu'", 0, "cosine of the scattering angle, Omega . Omega'", domain=Range(-1, 1))
w = q_("w", "w", 0, "1 - mu_prime", nonnegative=True, domain=Range(0, 2))
sign_nu = q_("sign_nu", r"\pm", 0, "+1 for neutrinos, -1 for antineutrinos", domain=Choice((1, -1)))

# Nucleon and momentum transfer -------------------------------------------------------------------
p_vec = v_("p_vec", r"\boldsymbol p", 1, "nucleon momentum, initial", domain=Range(-300, 300))
p_prime_vec = v_("p_prime_vec", r"\boldsymbol p'", 1, "nucleon momentum, final", domain=Range(-300, 300))
p = q_("p", "p", 1, "modulus of the nucleon momentum", nonnegative=True, domain=Range(0, 300))
p_min = q_("p_min", "p_{min}", 1, "smallest nucleon momentum allowed (A3)", nonnegative=True, domain=Range(0, 300))
E_nucleon = q_("E_nucleon", "E", 1, "nucleon energy with spin energy, without rest mass, initial", domain=Range(0, 100))
E_nucleon_prime = q_("E_nucleon_prime", "E'", 1, "nucleon energy, final", domain=Range(0, 100))
E_min = q_("E_min", "E_{min}", 1, "lower limit of the E integral (A5)", domain=Range(0, 100))
E_prime_min = q_("E_prime_min", "E'_{min}", 1, "lower limit of the E' integral (A8)", domain=Range(0, 100))
mu_pq = q_("mu_pq", r"\mu", 0, "cosine between p and q in (A2)", domain=Range(-1, 1))
q = q_("q", "q", 1, "momentum transfer, modulus", positive=True, domain=Range("0.1", 100, "log"))
q0 = q_("q0", "q_0", 1, "energy transfer k - k'", domain=Range(-q, q, condition="abs(q0) <= q"))
q_squared = q_(
    "q_squared", "q^2", 2, "square of the three-momentum transfer", positive=True, domain=Range("0.01", 10**4, "log")
)
q_vec = v_("q_vec", r"\boldsymbol q", 1, "momentum transfer k - k' = p' - p", domain=Range(-100, 100))
P_vec = v_("P_vec", r"\boldsymbol P", 1, "momentum sum p + p'", domain=Range(-600, 600))
s = q_("s", "s", 0, "initial nucleon spin along B", domain=Choice((1, -1)))
s_prime = q_("s_prime", "s'", 0, "final nucleon spin along B", domain=Choice((1, -1)))
sign_VA = q_("sign_VA", r"\sigma_{VA}", 0, "sign of c_V c_A", domain=Choice((1, -1)))

# Occupations -------------------------------------------------------------------------------------
f_N = q_("f_N", "f_N", 0, "nucleon occupation at E", domain=Range(0, 1))
f_N_prime = q_("f_N_prime", "f_N'", 0, "nucleon occupation at E'", domain=Range(0, 1))
f_e = q_("f_e", "f_e", 0, "electron occupation at k + m_n - m_p", domain=Range(0, 1))
vacancy_e = q_("vacancy_e", r"(1-f_e)", 0, "electron vacancy 1 - f_e at k + m_n - m_p", domain=Range(0, 1))
E_e = q_("E_e", "E_e", 1, "electron energy k + m_n - m_p", positive=True, domain=Range(1, 100))
f_nu = q_("f_nu", r"f_\nu", 0, "neutrino occupation", domain=Range(0, 1))
f_nu_prime = q_("f_nu_prime", r"f'_\nu", 0, "neutrino occupation at k'", domain=Range(0, 1))
delta_f = q_("delta_f", r"\delta f_\nu", 0, "deviation from equilibrium at k", domain=Range(-1, 1))
delta_f_prime = q_("delta_f_prime", r"\delta f'_\nu", 0, "deviation from equilibrium at k'", domain=Range(-1, 1))
f0 = q_("f0", r"f^{(0)}_\nu", 0, "equilibrium occupation at k", domain=Range("0.001", "0.999"))
f0_prime = q_("f0_prime", r"f^{(0)\prime}_\nu", 0, "equilibrium occupation at k'", domain=Range("0.001", "0.999"))
df0_dk = q_("df0_dk", r"\partial_kf^{(0)}_\nu", -1, "first derivative of f0", domain=Range(-1, 1))
d2f0_dk2 = q_("d2f0_dk2", r"\partial^2_kf^{(0)}_\nu", -2, "second derivative of f0", domain=Range(-1, 1))
g = q_("g", "g", 0, "isotropic deviation of the occupation", domain=Range(-1, 1))
g_prime = q_("g_prime", "g'", 0, "isotropic deviation at k'", domain=Range(-1, 1))
dg_dk = q_("dg_dk", r"\partial_kg", -1, "first derivative of g", domain=Range(-1, 1))
d2g_dk2 = q_("d2g_dk2", r"\partial^2_kg", -2, "second derivative of g", domain=Range(-1, 1))
d3g_dk3 = q_("d3g_dk3", r"\partial^3_kg", -3, "third derivative of g", domain=Range(-1, 1))
h = q_("h", "h", 0, "dipole deviation, one Cartesian component", domain=Range(-1, 1))
h_prime = q_("h_prime", "h'", 0, "dipole deviation at k', one component", domain=Range(-1, 1))
dh_dk = q_("dh_dk", r"\partial_kh", -1, "first derivative of h", domain=Range(-1, 1))
d2h_dk2 = q_("d2h_dk2", r"\partial^2_kh", -2, "second derivative of h", domain=Range(-1, 1))
C_coll = q_("C_coll", "C", 0, "gain weight of the linearised collision term")
D_coll = q_("D_coll", "D", 0, "loss weight of the linearised collision term")

# Squared amplitudes, response, kernels -----------------------------------------------------------
M2_0 = q_("M2_0", r"\lvert M^{(0)}\rvert^2", -4, "leading squared amplitude")
dM2_q = q_("dM2_q", r"\delta\lvert M\rvert^2", -4, "squared amplitude linear in q")
dM2_P = q_("dM2_P", r"\delta\lvert\tilde M\rvert^2", -4, "squared amplitude linear in P")
M2 = q_("M2", r"\lvert M_{ss'}\rvert^2", -4, "squared amplitude through first order in 1/m")
S_0 = q_("S_0", "S_0", 2, "response function without field", nonnegative=True, domain=Range(0, 10**6))
S_ss = q_("S_ss", "S_{ss'}", 2, "response function, spin resolved")
dS_ss = q_("dS_ss", r"\delta S_{ss'}", 2, "response function, part linear in B")
S_tilde_ss = q_("S_tilde_ss", r"\tilde S_{ss'}", 2, "response function of (A7)")
S_tilde_0 = q_("S_tilde_0", r"\tilde S_0", 2, "the same without field")
dS_tilde_ss = q_("dS_tilde_ss", r"\delta\tilde S_{ss'}", 2, "the same, part linear in B")
z = q_("z", "z", 0, "q0/T")
x_0 = q_("x_0", "x_0", 0, "lower limit of the response integral without field")
delta_x = q_("delta_x", r"\delta x", 0, "its part linear in B")
x_prime_0 = q_("x_prime_0", "x'_0", 0, "lower limit of the E' integral without field")
x_prime_min = q_("x_prime_min", "x'_{min}", 0, "lower limit of the E' integral")
delta_x_prime = q_("delta_x_prime", r"\delta x'", 0, "its part linear in B")
x_prime = q_("x_prime", "x'", 0, "(E' - mu_N)/T", domain=Range(-5, 20))
energy_balance = q_("energy_balance", r"\Delta_E", 1, "argument of the energy delta function, E + k - E' - k'")
momentum_balance = v_(
    "momentum_balance", r"\boldsymbol\Delta_p", 1, "argument of the momentum delta function, p + k - p' - k'"
)
response_integrand = q_("response_integrand", r"\partial_ES_{ss'}", 1, "integrand of an energy integral for S_ss'")
momentum_integrand = q_(
    "momentum_integrand", r"\partial_EI_{ss'}", 1, "integrand of an energy integral with a momentum, along q_vec"
)
thermal_ratio = q_("thermal_ratio", "mT/q^2", 0, "m T/q^2", positive=True)
recoil_ratio = q_("recoil_ratio", "mq_0/q^2", 0, "m q_0/q^2")
rate_scale = q_("rate_scale", "N", 0, "k'^2 G_F^2 S_0/(4 pi^3), common factor of the nondegenerate kernels")
dGamma = q_("dGamma", r"d\Gamma/dk'd\Omega'", 0, "rate per length, energy and solid angle")
A_0 = q_("A_0", "A_0", 0, "leading isotropic kernel")
dA_Omega = q_("dA_Omega", r"\delta A_\pm", 0, "leading kernel, coefficient of Omega.B")
dA_Omega_prime = q_("dA_Omega_prime", r"\delta A_\mp", 0, "leading kernel, coefficient of Omega'.B")
A_WM = q_("A_WM", "A_0^{WM}", 0, "isotropic kernel of order 1/m")
dB_WM = q_("dB_WM", r"\delta B^{WM}", 0, "kernel of order 1/m, coefficient of Omega.B")
dC_WM = q_("dC_WM", r"\delta C^{WM}", 0, "kernel of order 1/m, coefficient of Omega'.B")
eps = q_(
    "eps",
    r"\epsilon",
    0,
    "[4(1 - mu')T/m]^(1/2), expansion parameter of (17)",
    positive=True,
    domain=Range("0.001", "0.3"),
)
u = q_("u", "u", 0, "(k' - k)/(eps k)", domain=Range(-4, 4))

# Moments, fluxes, coefficients -------------------------------------------------------------------
V_0 = q_("V_0", r"\boldsymbol V_0", 1, "leading moment of the collision term, along h")
dV_B = q_("dV_B", r"\delta\boldsymbol V^B_\pm", 1, "field moment, along B, without the sign of (31)")
dV_WM_0 = q_("dV_WM_0", r"\delta\boldsymbol V^{WM}_0", 1, "recoil moment, along h")
dV_WM = q_("dV_WM", r"\delta\boldsymbol V^{WM}_\pm", 1, "weak-magnetism moment, along h, without the sign of (31)")
dV_BWM_0 = q_("dV_BWM_0", r"\delta\boldsymbol V^{B,WM}_0", 1, "field moment of order 1/m, along B")
dV_BWM = q_("dV_BWM", r"\delta\boldsymbol V^{B,WM}_\pm", 1, "the same, sign-odd, without the sign of (31)")
U = q_("U", r"U_\nu", 3, "neutrino energy density per unit k")
U_FD = q_("U_FD", r"U^{FD}_\nu", 3, "the same in equilibrium")
delta_U = q_("delta_U", r"\delta U_\nu", 3, "U - U_FD")
ddelta_U_dk = q_("ddelta_U_dk", r"\partial_k\delta U_\nu", 2, "first derivative of delta_U")
d2delta_U_dk2 = q_("d2delta_U_dk2", r"\partial^2_k\delta U_\nu", 1, "second derivative of delta_U")
U_e = q_("U_e", r"U_{\nu_e}", 3, "electron-neutrino energy density per unit k")
U_mu = q_("U_mu", r"U_{\nu_\mu}", 3, "muon- or tau-neutrino energy density per unit k")
delta_U_e = q_("delta_U_e", r"\delta U_{\nu_e}", 3, "U_e - U_FD")
delta_U_mu = q_("delta_U_mu", r"\delta U_{\nu_\mu}", 3, "U_mu - U_FD")
ddelta_U_mu_dk = q_("ddelta_U_mu_dk", r"\partial_k\delta U_{\nu_\mu}", 2, "first derivative of delta_U_mu")
d2delta_U_mu_dk2 = q_("d2delta_U_mu_dk2", r"\partial^2_k\delta U_{\nu_\mu}", 1, "second derivative of delta_U_mu")
dU_dr = q_("dU_dr", r"dU_\nu/dr", 4, "radial gradient of U on a spherical background", domain=Range(-1, 0))
grad_U = q_("grad_U", r"\nabla U_\nu", 4, "gradient of U, one component")
F_flux = q_("F_flux", r"\boldsymbol F_\nu", 3, "energy flux per unit k, one component")
F_drift_abs = q_("F_drift_abs", r"\boldsymbol F^{drift}_{\nu_e}", 3, "drift flux of absorption along B")
drift_factor_abs = q_(
    "drift_factor_abs", r"F^{drift}_{\nu_e}/\delta U_{\nu_e}", 0, "drift flux of absorption over delta_U"
)
kappa_0 = q_("kappa_0", r"\kappa_0", 1, "scattering opacity", positive=True)
kappa_abs = q_("kappa_abs", r"\kappa_0^{(abs)}", 1, "absorption opacity", positive=True)
kappa_abs_star = q_(
    "kappa_abs_star", r"\kappa_0^{*(abs)}", 1, "absorption opacity with stimulated absorption", positive=True
)
kappa_tot = q_("kappa_tot", r"\kappa_0^{(tot)}", 1, "kappa_abs_star + kappa_0", positive=True)
delta_1 = q_("delta_1", r"\delta^{(1)}", 0, "first diffusion correction")
delta_2 = q_("delta_2", r"\delta^{(2)}", 0, "second diffusion correction")
eps_1 = q_("eps_1", r"\epsilon^{(1)}", 0, "first drift coefficient")
eps_2 = q_("eps_2", r"\epsilon^{(2)}", 0, "second drift coefficient")
eps_3 = q_("eps_3", r"\epsilon^{(3)}", 0, "third drift coefficient")
eps_abs = q_("eps_abs", r"\epsilon_{abs}", 0, "asymmetry coefficient of absorption")
alpha_sc = q_("alpha_sc", r"\alpha_{sc}", 0, "momentum asymmetry by scattering")
R_nu = q_("R_nu", r"R_\nu", -1, "neutrinosphere radius", positive=True)
numerator_integrand = q_("numerator_integrand", r"N(k)", 3, "integrand over k of a ratio's numerator")
denominator_integrand = q_("denominator_integrand", r"D(k)", 3, "integrand over k of a ratio's denominator")
alpha_numerator = q_("alpha_numerator", r"N_\alpha(k)", 1, "integrand over k of the numerator of alpha_sc")
alpha_denominator = q_("alpha_denominator", r"D_\alpha(k)", 1, "integrand over k of the denominator of alpha_sc")
R_sc_abs = q_("R_sc_abs", r"R_{sc/abs}", 0, "ratio of drift fluxes, scattering over absorption", nonnegative=True)
T_eff_e = q_(
    "T_eff_e", r"T^{eff}_e", 1, "effective temperature of electron neutrinos", positive=True, domain=Range(1, 10)
)
T_eff_mu = q_(
    "T_eff_mu", r"T^{eff}_\mu", 1, "effective temperature of mu and tau neutrinos", positive=True, domain=Range(1, 10)
)
k_min = q_("k_min", "k_{min}", 1, "lowest energy at which the expansion in B holds", nonnegative=True)
