"""Symbols of neutrino-electron scattering with a magnetic moment (pastor1998), with units and domains.

hbar = c = 1, energies in MeV, every quantity in powers of MeV: 1 eV^2 = 1e-12 MeV^2. Moments in amplitudes are in
MeV^-1 (natural Heaviside-Lorentz units, mu_bohr = e/2m_e); `mu_nu_in_bohr` is the pure number that users type.
The 3-axis is the direction of the neutrino, the electron is at rest before the collision.
"""

from __future__ import annotations

from fractions import Fraction
from functools import partial

import sympy as sp

from derivations.core import Choice, Range, quantity, vector

NAMESPACE = "neutrino_electron"
q_ = partial(quantity, NAMESPACE)
v_ = partial(vector, NAMESPACE)

# Constants and couplings -------------------------------------------------------------------------
m_electron = q_("m_electron", "m_e", 1, "electron mass", positive=True, domain=Range("0.510", "0.512"))
g_fermi = q_("g_fermi", "G_F", -2, "Fermi constant", positive=True, domain=Range("1.16e-11", "1.17e-11"))
alpha_em = q_("alpha_em", r"\alpha", 0, "fine-structure constant", positive=True, domain=Range("0.0072", "0.0074"))
sin2_theta_w = q_("sin2_theta_w", r"\sin^2\theta_W", 0, "weak mixing angle", positive=True, domain=Range(0, 1))
g_el = q_("g_el", "g_{eL}", 0, "coupling of nu_e to left-handed electrons", domain=Range(0, 2))
g_r = q_("g_r", "g_R", 0, "coupling of all neutrinos to right-handed electrons", domain=Range(0, 1))
g_mul = q_("g_mul", r"g_{\mu L}", 0, "coupling of nu_mu to left-handed electrons", domain=Range(-1, 1))
mu_bohr = q_("mu_bohr", r"\mu_B", -1, "Bohr magneton", positive=True, domain=Range("0.29", "0.30"))
mu_nu = q_("mu_nu", r"\mu_{\nu_e}", -1, "magnetic moment of a Dirac neutrino", nonnegative=True, domain=Range(0, 1))
mu_12 = q_("mu_12", r"\mu_{12}", -1, "transition moment of Majorana neutrinos", nonnegative=True, domain=Range(0, 1))
MOMENTS = Range("1e-14", "1e-8", "log")
mu_nu_in_bohr = q_(
    "mu_nu_in_bohr", r"\mu_{\nu_e}/\mu_B", 0, "Dirac moment in Bohr magnetons", positive=True, domain=MOMENTS
)
mu_12_in_bohr = q_(
    "mu_12_in_bohr", r"\mu_{12}/\mu_B", 0, "transition moment in Bohr magnetons", positive=True, domain=MOMENTS
)

# Sign conventions (t-signs) ----------------------------------------------------------------------
sign_charge = q_("sign_charge", r"s_e", 0, "charge of the electron over e > 0", domain=Choice((1, -1)))
sign_moment = q_("sign_moment", r"s_\mu", 0, "H = -sign mu sigma.B for mu > 0", domain=Choice((1, -1)))
sign_xi = q_("sign_xi", r"s_\xi", 0, "xi_perp over the expectation value of sigma_perp", domain=Choice((1, -1)))

# Kinematics --------------------------------------------------------------------------------------
omega_nu = q_("omega_nu", r"\omega", 1, "neutrino energy", positive=True, domain=Range("1e-3", 20, "log"))
END_OF_RECOIL = 2 * omega_nu**2 / (m_electron + 2 * omega_nu)
t_recoil = q_(
    "t_recoil",
    "T",
    1,
    "kinetic energy of the electron",
    positive=True,
    domain=Range("1e-9", END_OF_RECOIL, "log", "T lies between 0 and its kinematic limit"),
)
t_max = q_("t_max", "T_{max}", 1, "largest recoil energy at omega", positive=True, domain=Range("1e-6", 20, "log"))
t_threshold = q_(
    "t_threshold",
    "T_{Th}",
    1,
    "lowest accepted recoil energy",
    positive=True,
    domain=Range("1e-9", END_OF_RECOIL, "log", "the threshold lies below the kinematic limit"),
)
t_upper = q_("t_upper", "T_{max}^{spectrum}", 1, "largest recoil energy of a spectrum", positive=True)
omega_min = q_("omega_min", r"\omega_{min}", 1, "lowest neutrino energy that can give T", positive=True)
omega_max = q_("omega_max", r"\omega_{max}", 1, "end point of a spectrum", positive=True, domain=Range("0.1", 20))
p2 = v_("p2", r"\boldsymbol p_2", 1, "momentum of the recoil electron", domain=Range(-20, 20))
p2_abs = q_("p2_abs", r"\lvert\boldsymbol p_2\rvert", 1, "its modulus", positive=True, domain=Range("1e-3", 20, "log"))
p_transverse = q_("p_transverse", r"\lvert\boldsymbol p_2\rvert\sin\theta", 1, "its part across k_1", nonnegative=True)
p2_xi = q_("p2_xi", r"\boldsymbol p_2\cdot\boldsymbol\xi_\perp", 1, "electron momentum along xi_perp")
theta_recoil = q_("theta_recoil", r"\theta", 0, "angle between neutrino and electron", domain=Range(0, sp.pi / 2))
cos_theta = q_("cos_theta", r"\cos\theta", 0, "its cosine", nonnegative=True, domain=Range(0, 1))
phi = q_("phi", r"\phi", 0, "azimuth of the electron from xi_perp", unit="rad", domain=Range("-6.3", "6.3"))
phi_prime = q_("phi_prime", r"\phi'", 0, "azimuth of the dividing half plane", unit="rad", domain=Range("-6.3", "6.3"))

# State of the neutrino ---------------------------------------------------------------------------
p_surv = q_("p_surv", "P_e", 0, "survival probability of the left-handed nu_e", nonnegative=True, domain=Range(0, 1))
p_conv = q_("p_conv", r"P_{\bar\mu}", 0, "conversion probability 1 - P_e", nonnegative=True, domain=Range(0, 1))
coherence = q_(
    "coherence", r"\gamma_c", 0, "coherence of the two components, 1 = pure", nonnegative=True, domain=Range(0, 1)
)
xi_perp = v_("xi_perp", r"\boldsymbol\xi_\perp", 0, "transverse polarisation, Dirac", domain=Range(-1, 1))
xi_perp_mixed = v_(
    "xi_perp_mixed", r"\boldsymbol\xi_\perp^{e\bar\mu}", 0, "transverse polarisation, Majorana", domain=Range(-1, 1)
)
xi_abs = q_(
    "xi_abs", r"\lvert\boldsymbol\xi_\perp\rvert", 0, "modulus of xi_perp", nonnegative=True, domain=Range(0, 1)
)
xi_mixed_abs = q_(
    "xi_mixed_abs",
    r"\lvert\boldsymbol\xi_\perp^{e\bar\mu}\rvert",
    0,
    "modulus of xi_perp_mixed",
    nonnegative=True,
    domain=Range(0, 1),
)
xi_partial = q_(
    "xi_partial", r"\lvert\boldsymbol\xi_\perp\rvert_c", 0, "modulus for a partly coherent state", nonnegative=True
)

# Cross sections, per recoil energy and azimuth ---------------------------------------------------
a_dirac = v_("a_dirac", r"\boldsymbol A_D", 0, "interference vector (5)", domain=Range(-2, 2))
a_majorana = v_("a_majorana", r"\boldsymbol A_M", 0, "interference vector (9)", domain=Range(-4, 4))
dsigma_dt_dphi = q_("dsigma_dt_dphi", r"d\sigma/dTd\phi", -3, "cross section per recoil energy and radian, Dirac")
dsigma_weak = q_("dsigma_weak", r"(d\sigma/dTd\phi)_{weak}", -3, "weak term, Dirac")
dsigma_em = q_("dsigma_em", r"(d\sigma/dTd\phi)_{em}", -3, "electromagnetic term, Dirac")
dsigma_int = q_("dsigma_int", r"(d\sigma/dTd\phi)_{int}", -3, "interference term, Dirac")
dsigma_dt_dphi_m = q_(
    "dsigma_dt_dphi_m", r"d\sigma^M/dTd\phi", -3, "cross section per recoil energy and radian, Majorana"
)
dsigma_weak_m = q_("dsigma_weak_m", r"(d\sigma^M/dTd\phi)_{weak}", -3, "weak term, Majorana")
dsigma_em_m = q_("dsigma_em_m", r"(d\sigma^M/dTd\phi)_{em}", -3, "electromagnetic term, Majorana")
dsigma_int_m = q_("dsigma_int_m", r"(d\sigma^M/dTd\phi)_{int}", -3, "interference term, Majorana")

# Recoil integrals at fixed omega, from the threshold to t_max ------------------------------------
v_threshold = q_("v_threshold", "v", 0, "T_Th = T_max cos^2 v", nonnegative=True, domain=Range(0, sp.pi / 2))
sigma_weak_e = q_("sigma_weak_e", r"\sigma_{\nu_e}", -2, "weak term of nu_e, per radian", nonnegative=True)
sigma_weak_mubar = q_(
    "sigma_weak_mubar", r"\sigma_{\bar\nu_\mu}", -2, "weak term of anti-nu_mu, per radian", nonnegative=True
)
sigma_em = q_("sigma_em", r"\sigma_{em}", -2, "electromagnetic term for mu = mu_B, per radian", nonnegative=True)
sigma_int = q_("sigma_int", r"\sigma_{int}", -2, "interference for mu = mu_B, xi = 1, phi = 0, Dirac, per radian")
sigma_int_m = q_("sigma_int_m", r"\sigma^M_{int}", -2, "the same for Majorana neutrinos, per radian")

# Events ------------------------------------------------------------------------------------------
n_targets = q_("n_targets", "N_e", 0, "electrons in the fiducial volume", positive=True, domain=Range(1, 10**30, "log"))
flux_i = q_("flux_i", r"\Phi_{0i}", 3, "total flux of a source", positive=True, domain=Range(1, 10**12, "log"))
spectrum_i = q_(
    "spectrum_i", r"\lambda_i", -1, "spectrum of a source, normalised to 1", nonnegative=True, domain=Range(0, 10)
)
efficiency = q_("efficiency", r"\epsilon", 0, "detection efficiency", nonnegative=True, domain=Range(0, 1))
EVENTS = Range("1e-6", 1, "log")
dn_dphi = q_("dn_dphi", r"dN/d\phi", 1, "events per time and radian", domain=EVENTS)
n_weak = q_("n_weak", "n_{weak}", 1, "its weak part", positive=True, domain=EVENTS)
n_em = q_("n_em", "n_{em}", 1, "its electromagnetic part", positive=True, domain=EVENTS)
n_int = q_("n_int", "n_{int}", 1, "its coefficient of cos phi", domain=Range(-1, 1))
n_background = q_("n_background", "n_{b}", 1, "isotropic background per time and radian", positive=True, domain=EVENTS)
big_n_weak = q_("big_n_weak", "N_{weak}", 1, "weak events, 2 pi n_weak", positive=True, domain=EVENTS)
big_n_em = q_("big_n_em", "N_{em}", 1, "electromagnetic events, 2 pi n_em", positive=True, domain=EVENTS)
n_half_1 = q_("n_half_1", "N_1", 1, "events with phi in (phi' + pi, phi' + 2 pi)")
n_half_2 = q_("n_half_2", "N_2", 1, "events with phi in (phi', phi' + pi)")
asym_diff = q_("asym_diff", r"dA/d\phi\rvert_{\phi'}", 0, "differential asymmetry")
asym_int = q_("asym_int", r"A(\phi')", 0, "integrated asymmetry")
asym_max = q_("asym_max", "A", 0, "maximal integrated asymmetry", domain=Range(-1, 1))
a_weak = q_("a_weak", "a_{weak}", 1, "weak events", positive=True, domain=EVENTS)
a_em = q_("a_em", "a_{em}", 3, "electromagnetic events per mu^2", positive=True, domain=Range("0.001", 10, "log"))
a_int = q_("a_int", "a_{int}", 2, "numerator of A per mu", positive=True, domain=Range("0.001", 10, "log"))
mu_best = q_("mu_best", r"\mu_{opt}", -1, "moment at which A is largest", positive=True)
asym_best = q_("asym_best", r"A_{opt}", 0, "value of A there", positive=True)
weak_e = q_("weak_e", r"w_e", 1, "weak events of the left-handed nu_e when P_e = 1", positive=True, domain=EVENTS)
weak_mubar = q_(
    "weak_mubar",
    r"w_{\bar\mu}",
    1,
    "weak events of the converted neutrino when P_e = 0",
    nonnegative=True,
    domain=EVENTS,
)
p_best = q_("p_best", r"P_{opt}", 0, "survival probability at which A is largest", positive=True, domain=Range(0, 1))

# Resonant conversion -----------------------------------------------------------------------------
b_sun = q_("b_sun", r"B_\odot", 2, "transverse field", nonnegative=True, domain=Range(0, "2e-8"))
mu_b = q_(
    "mu_b", r"\mu_{12}B_\odot", 1, "moment energy mu_12 B", nonnegative=True, domain=Range("1e-24", "1e-19", "log")
)
l_conv = q_("l_conv", "L", -1, "length of the field region", positive=True, domain=Range("1e17", "1e23", "log"))
dm2 = q_("dm2", r"\Delta m^2", 2, "m(nu_mu)^2 - m(nu_e)^2", positive=True, domain=Range("1e-23", "1e-18", "log"))
n_electron = q_(
    "n_electron", "N_e^{Sun}", 3, "electron density of the medium", nonnegative=True, domain=Range(0, "1e-5")
)
n_neutron = q_("n_neutron", "N_n", 3, "neutron density of the medium", nonnegative=True, domain=Range(0, "1e-5"))
v_cc = q_("v_cc", "V_C", 1, "charged-current potential", nonnegative=True, domain=Range("1e-20", "1e-16", "log"))
v_nc = q_("v_nc", "V_N", 1, "neutral-current potential", domain=Range("-1e-17", "-1e-21"))
split = q_(
    "split", r"\Delta_{22-11}", 1, "difference of the diagonal elements of H", domain=Range("-1e-16", "1e-16", "symlog")
)
theta_m = q_("theta_m", r"\theta_m", 0, "mixing angle in matter and field", domain=Range(0, sp.pi / 2))
tan_2theta_m = q_("tan_2theta_m", r"\tan2\theta_m", 0, "tangent of 2 theta_m")
cos2_m = q_("cos2_m", r"\cos^2\theta_m", 0, "cos^2 theta_m", nonnegative=True, domain=Range(0, 1))
sin2_m = q_("sin2_m", r"\sin^2\theta_m", 0, "sin^2 theta_m", nonnegative=True, domain=Range(0, 1))
p_lz = q_("p_lz", "P_{LZ}", 0, "Landau-Zener probability to cross", nonnegative=True, domain=Range(0, 1))
p_stay = q_("p_stay", r"1-P_{LZ}", 0, "probability to follow the level", nonnegative=True, domain=Range(0, 1))
q_ad = q_("q_ad", "Q", 0, "adiabaticity parameter", nonnegative=True, domain=Range(0, 10**4))
r_sun = q_("r_sun", r"R_\odot", -1, "solar radius", positive=True, domain=Range("3e21", "4e21"))
scale_height = q_(
    "scale_height", "h", -1, "scale height of the potential", positive=True, domain=Range("1e20", "1e21", "log")
)
p_conv_prod = q_("p_conv_prod", r"P(\nu_e\to\bar\nu_\mu)", 0, "conversion probability (21)", nonnegative=True)
p_conv_simple = q_(
    "p_conv_simple", r"P(\nu_{eL}\to\bar\nu_{\mu R})", 0, "conversion probability (24)", nonnegative=True
)

# Derivatives with respect to the recoil energy, and shapes of spectra --------------------------------
slope_weak = q_("slope_weak", r"\partial_T(d\sigma/dTd\phi)_{weak}", -4, "derivative of the weak term, Dirac")
slope_em = q_("slope_em", r"\partial_T(d\sigma/dTd\phi)_{em}", -4, "derivative of the electromagnetic term, Dirac")
slope_int = q_("slope_int", r"\partial_T(d\sigma/dTd\phi)_{int}", -4, "derivative of the interference, Dirac")
slope_weak_m = q_("slope_weak_m", r"\partial_T(d\sigma^M/dTd\phi)_{weak}", -4, "derivative of the weak term, Majorana")
slope_em_m = q_("slope_em_m", r"\partial_T(d\sigma^M/dTd\phi)_{em}", -4, "derivative of the em term, Majorana")
slope_int_m = q_("slope_int_m", r"\partial_T(d\sigma^M/dTd\phi)_{int}", -4, "derivative of the interference, Majorana")
decay_energy = q_(
    "decay_energy",
    r"\omega_{max}-\omega",
    1,
    "energy left to the positron",
    positive=True,
    domain=Range("1e-4", 20, "log"),
)
coulomb_y = q_("coulomb_y", "y", 0, "2 pi alpha E/p of the positron", positive=True, domain=Range("0.01", 10, "log"))
shape_pp = q_("shape_pp", r"\lambda_{pp}", 4, "allowed shape of the pp spectrum, not normalised", nonnegative=True)
shape_8b = q_(
    "shape_8b", r"\lambda_{^8B}", Fraction(19, 4), "fitted shape of the 8B spectrum, MeV^-1 if energies are in MeV"
)
