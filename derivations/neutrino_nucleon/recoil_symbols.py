"""Symbols of the recoil and weak-magnetism factors (horowitz2002); those of `symbols` are used beside them.

A neutrino of energy k hits a free nucleon of mass m at rest; e = k/m. Factors are ratios to the cross section for an
infinitely heavy nucleon without weak magnetism.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import Range
from derivations.neutrino_nucleon.symbols import q_

# 1 keV to 1 GeV: the energies for which the kernels are made.
ENERGIES = Range(sp.Rational(1, 1000), 1000, "log")
HIGHEST, LIGHTEST = 1000, 938

F_2_abs = q_("F_2_abs", "F_2^{abs}", 0, "weak-magnetism coupling (absorption)", domain=Range(-4, 4))
eta = q_("eta", r"\eta", 0, "k'/k of the neutrino that leaves a nucleon at rest", positive=True, domain=Range(0, 1))
v_cm = q_("v_cm", "v", 0, "velocity of the centre of mass, e/(1 + e)", positive=True, domain=Range("0.001", "0.6"))
both_inverse = q_("both_inverse", r"\frac{1}{(m+k)(m+2k)}", -2, "1/((m + k)(m + 2k))", positive=True)
r_back = q_("r_back", "r", 0, "e/(1 + 2e), half of the share of energy that a neutrino loses straight back")
artanh_rest = q_(
    "artanh_rest",
    "a(v)",
    0,
    "(1 - v^2)^2 (artanh(v) - v - v^3/3)/v^5",
    positive=True,
    domain=Range("0.1", "0.2"),
)
dsigma = q_("dsigma", r"d\sigma/d\Omega", -2, "cross section per solid angle on a nucleon at rest")
dsigma_heavy = q_("dsigma_heavy", r"(d\sigma/d\Omega)_0", -2, "the same on a nucleon without recoil and magnetism")
R_differential = q_("R_differential", r"R(\mu')", 0, "recoil and weak-magnetism factor of dsigma/dOmega")
R_charged = q_("R_charged", "R_{CC}", 0, "recoil and weak-magnetism factor of absorption")
R_neutral = q_("R_neutral", "R_{NC}", 0, "recoil and weak-magnetism factor of scattering")
R_transport = q_(
    "R_transport", "R_{tr}", 0, "recoil and weak-magnetism factor of scattering, weighted with 1 - mu_prime"
)
