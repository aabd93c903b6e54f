"""Symbols of anomalous transport (kaminski2016), with dimensions.

hbar = c = k_B = 1; everything is in powers of MeV: 1 km = 5.07e15 MeV^-1, 1 s = 1.52e21 MeV^-1, 1 kg = 5.61e29 MeV. A
magnetic field in gauss has a value in MeV^2 only with a convention (`estimates`); with the integer charges of the
paper the field that enters is e B. Signs: see `conventions`.
"""

from __future__ import annotations

from functools import partial
from itertools import combinations_with_replacement

import sympy as sp

from derivations.core import Quantity, Range, quantity

NAMESPACE = "anomalous_transport"
q_ = partial(quantity, NAMESPACE)
positive = partial(q_, positive=True)

LABELS = ("em", "l", "l5")
_LATEX = {"em": r"{em}", "l": r"\ell", "l5": r"\ell 5", "left": "L", "right": "R"}
POTENTIAL = Range(-1000, 1000)

# Thermodynamics ----------------------------------------------------------------------------------
temp = positive("temp", "T", 1, "temperature", domain=Range("0.01", 100, "log"))
mu_em = q_("mu_em", r"\mu_{em}", 1, "chemical potential of electric charge", domain=POTENTIAL)
mu_l = q_("mu_l", r"\mu_\ell", 1, "chemical potential of lepton number", domain=POTENTIAL)
mu_l5 = q_("mu_l5", r"\mu_{\ell 5}", 1, "chemical potential of l5", domain=POTENTIAL)
MU = dict(zip(LABELS, (mu_em, mu_l, mu_l5), strict=True))
mu_e_l = q_("mu_e_l", r"\mu_{e_L}", 1, "chemical potential of e_L", domain=POTENTIAL)
mu_e_r = q_("mu_e_r", r"\mu_{e_R}", 1, "chemical potential of e_R", domain=POTENTIAL)
mu_nu = q_("mu_nu", r"\mu_\nu", 1, "chemical potential of nu_L", domain=POTENTIAL)
SPECIES_MU = {"e_L": mu_e_l, "e_R": mu_e_r, "nu_L": mu_nu}
N_CHARGE = {
    a: q_(f"n_charge_{a}", f"n_{{{_LATEX[a]}}}", 3, f"net density of {a}", domain=Range(-(10**8), 10**8))
    for a in LABELS
}
n_e_l = q_("n_e_l", "n_{e_L}", 3, "net density of e_L")
n_e_r = q_("n_e_r", "n_{e_R}", 3, "net density of e_R")
n_nu = q_("n_nu", r"n_\nu", 3, "net density of nu_L")
SPECIES_N = {"e_L": n_e_l, "e_R": n_e_r, "nu_L": n_nu}
energy_density = positive("energy_density", r"\epsilon", 4, "energy density", domain=Range(1, 10**12, "log"))
pressure = positive("pressure", "P", 4, "pressure", domain=Range(1, 10**12, "log"))
n_weyl = positive("n_weyl", "n", 3, "net density of one Weyl species", domain=Range("1e-6", 10**8, "log"))
mu_weyl = q_("mu_weyl", r"\mu", 1, "chemical potential of one Weyl species", domain=POTENTIAL)
dmu_dn = q_("dmu_dn", r"\partial\mu/\partial n", -2, "derivative of mu_weyl in n_weyl")
e_per_n = positive("e_per_n", r"\epsilon/n_\ell", 1, "energy per lepton")

# Hydrodynamics -----------------------------------------------------------------------------------
SPEED = Range(-2, 2)
U_UP = tuple(
    q_(f"u_fluid_{i}", f"u^{i}", 0, f"fluid velocity, upper index {i}", domain=SPEED if i else Range(1, 3))
    for i in range(4)
)
DU = tuple(
    tuple(
        q_(f"du_{i}_{j}", rf"\partial_{i}u_{j}", 1, f"derivative {i} of the fluid velocity, lower index {j}")
        for j in range(4)
    )
    for i in range(4)
)
OMEGA_VEC = tuple(q_(f"omega_vec_{i}", rf"\omega^{i}", 1, f"vorticity, upper index {i}") for i in range(4))
F_PAIRS = ((0, 1), (0, 2), (0, 3), (2, 3), (3, 1), (1, 2))


def _tensor(label: str) -> dict[tuple[int, int], Quantity]:
    """F_{mu nu}, independent components; lower indices."""
    return {
        (i, j): q_(f"f_tensor_{label}_{i}{j}", f"F^{label}_{{{i}{j}}}", 2, f"field strength of {label}")
        for i, j in F_PAIRS
    }


F_B, F_C = _tensor("b"), _tensor("c")
B_VEC = tuple(q_(f"b_vec_{i}", rf"B^{i}", 2, f"magnetic field of a symmetry, upper index {i}") for i in range(4))
E_VEC = tuple(q_(f"e_field_a_{i}", rf"E_a^{i}", 2, f"electric field of a symmetry, upper index {i}") for i in range(4))
V_VEC = tuple(q_(f"v_drive_a_{i}", rf"V_a^{i}", 2, f"driving vector, upper index {i}") for i in range(4))
GRAD_T = tuple(q_(f"grad_temp_{i}", rf"\partial_{i}T", 2, f"derivative {i} of the temperature") for i in range(4))
GRAD_MU = tuple(q_(f"grad_mu_a_{i}", rf"\partial_{i}\mu_a", 2, f"derivative {i} of mu_a") for i in range(4))
mu_a = q_("mu_a", r"\mu_a", 1, "chemical potential of a symmetry", domain=POTENTIAL)
n_charge_a = q_("n_charge_a", "n_a", 3, "charge density of a symmetry")
div_j_a = q_("div_j_a", r"\langle\partial_\mu J_a^\mu\rangle", 4, "divergence of a current")

u_fluid = q_("u_fluid", r"u^\mu", 0, "fluid velocity along an axis", domain=SPEED)
omega_vec = q_("omega_vec", r"\omega^\mu", 1, "vorticity along an axis", domain=Range("-1e-16", "1e-16", "symlog"))
B_FIELD = {
    b: q_(
        f"b_field_{b}",
        f"B_{{{_LATEX[b]}}}",
        2,
        f"magnetic field of {b}, coupling included",
        domain=Range(-(10**5), 10**5, "symlog"),
    )
    for b in LABELS
}
b_field_em = B_FIELD["em"]
V_DRIVE = {b: q_(f"v_drive_{b}", f"V_{{{_LATEX[b]}}}", 2, f"driving vector of {b} along an axis") for b in LABELS}
SIGMA_OHM = {
    (a, b): q_(f"sigma_ohm_{a}_{b}", rf"\sigma_{{{_LATEX[a]}}}^{{{_LATEX[b]}}}", 1, f"conductivity of {a} under {b}")
    for a in LABELS
    for b in LABELS
}
CURRENT = {a: q_(f"current_{a}", f"J_{{{_LATEX[a]}}}", 3, f"current of {a} along an axis") for a in LABELS}
j_left = q_("j_left", "J_{L}", 3, "lepton number current of left-handed fields along B")
j_right = q_("j_right", "J_{R}", 3, "lepton number current of right-handed fields along B")
j_l = q_("j_l", r"J_\ell", 3, "anomalous lepton current along B", domain=Range(-1000, 1000))
j_l5 = q_("j_l5", r"J_{\ell 5}", 3, "anomalous l5 current along B", domain=Range(-1000, 1000))

# Anomalies ---------------------------------------------------------------------------------------
TRIPLES = tuple(combinations_with_replacement(LABELS, 3))
PAIRS = tuple(combinations_with_replacement(LABELS, 2))
COEFFICIENT = Range(-1, 1)
C_ANOM = {
    t: q_(
        f"c_anom_{'_'.join(t)}",
        f"C_{{{','.join(_LATEX[x] for x in t)}}}",
        0,
        f"anomaly coefficient of {', '.join(t)}",
        domain=COEFFICIENT,
    )
    for t in TRIPLES
}
c_anom_main = C_ANOM["em", "l", "l5"]
BETA = {
    a: q_(
        f"beta_{a}",
        rf"\beta_{{{_LATEX[a]}}}",
        0,
        f"coefficient of -T^2 in the print of sigma_V of {a}",
        domain=COEFFICIENT,
    )
    for a in LABELS
}
c_anom_a_bb, c_anom_a_bc, c_anom_a_cc = (
    q_(f"c_anom_a_{x}", f"C_{{a{x}}}", 0, f"anomaly coefficient of a with {x}", domain=COEFFICIENT)
    for x in ("bb", "bc", "cc")
)
c_anom_aaa = q_("c_anom_aaa", "C_{aaa}", 0, "anomaly coefficient of one symmetry", domain=COEFFICIENT)
SIGMA_V = {
    a: q_(f"sigma_v_{a}", rf"\sigma^V_{{{_LATEX[a]}}}", 2, f"vortical coefficient of {a}, laboratory frame")
    for a in LABELS
}
SIGMA_B = {
    (a, b): q_(
        f"sigma_b_{a}_{b}",
        rf"\sigma^B_{{{_LATEX[a]},{_LATEX[b]}}}",
        1,
        f"magnetic coefficient of {a} in the field of {b}",
    )
    for a, b in PAIRS
}
SIGMA_V_LANDAU = {
    a: q_(f"sigma_v_landau_{a}", rf"\xi_{{{_LATEX[a]}}}", 2, f"vortical coefficient of {a}, Landau frame")
    for a in LABELS
}
SIGMA_B_LANDAU = {
    (a, b): q_(
        f"sigma_b_landau_{a}_{b}",
        rf"\xi_{{{_LATEX[a]},{_LATEX[b]}}}",
        1,
        f"magnetic coefficient of {a} in the field of {b}, Landau frame",
    )
    for a in LABELS
    for b in LABELS
}
sigma_v_single = q_("sigma_v_single", r"\xi", 2, "vortical coefficient of one symmetry, Landau frame")
sigma_b_single = q_("sigma_b_single", r"\xi_B", 1, "magnetic coefficient of one symmetry, Landau frame")

# Star and kick -----------------------------------------------------------------------------------
omega_star = positive(
    "omega_star", r"\Omega", 1, "angular velocity of the star", domain=Range("1e-22", "6.6e-18", "log", "0 to 1e4 s^-1")
)
field_angle = q_("field_angle", r"\alpha", 0, "angle between field and rotation axis", domain=Range(0, sp.pi.evalf(20)))
phase = q_("phase", r"\varphi", 0, "phase of the rotation", domain=Range(0, 6))
r_disk = positive("r_disk", "r_N", -1, "radius of the disk", domain=Range("2.5e16", "1.02e17", condition="5 to 20 km"))
area_disk = positive("area_disk", "A", -2, "area of the disk", domain=Range("1.9e33", "3.3e34", "log"))
share_nu = q_(
    "share_nu", r"f_\nu", 0, "share of the current counted as neutrinos", nonnegative=True, domain=Range(0, 1)
)
n_dot_nu = positive("n_dot_nu", r"\dot N_\nu", 1, "neutrinos per time", domain=Range("1e28", "1e40", "log"))
p_nu_mean = positive(
    "p_nu_mean", r"\langle p_\nu\rangle", 1, "mean momentum of the neutrinos that leave", domain=Range(1, 1000)
)
t_kick = positive("t_kick", "t", -1, "duration of the kick", domain=Range("1.5e18", "1.6e23", "log", "1 ms to 100 s"))
p_star = q_("p_star", "P_{NS}", 1, "momentum of the star")
m_star = positive(
    "m_star", "m_{NS}", 1, "mass of the star", domain=Range("5.6e59", "3.4e60", condition="1e30 to 6e30 kg")
)
v_kick = q_("v_kick", "v", 0, "kick velocity over c")
n_nu_total = positive("n_nu_total", r"N_\nu", 0, "neutrinos emitted asymmetrically")

# Mean free path ----------------------------------------------------------------------------------
g_fermi = positive("g_fermi", "G_F", -2, "Fermi constant", domain=Range("1.1e-11", "1.2e-11"))
e_nu = positive("e_nu", r"E_\nu", 1, "neutrino energy", domain=Range(1, 1000, "log"))
n_b = positive("n_b", "n_B", 3, "density of nucleons", domain=Range("0.01", "1e7", "log"))
y_p = q_("y_p", "Y_p", 0, "proton fraction", nonnegative=True, domain=Range(0, "0.5"))
g_axial = positive("g_axial", "g_A", 0, "axial coupling", domain=Range("1.2", "1.3"))
sin2_theta_w = positive("sin2_theta_w", r"\sin^2\theta_W", 0, "weak mixing angle", domain=Range("0.2", "0.25"))
sigma_elastic = positive(
    "sigma_elastic", r"\sigma_E", -2, "elastic cross section per average nucleon", domain=Range("1e-25", "1e-12", "log")
)
mfp_nu = positive("mfp_nu", r"\lambda_\nu", -1, "mean free path of a neutrino")
