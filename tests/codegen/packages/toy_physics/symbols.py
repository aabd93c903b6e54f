"""Symbols of the toys."""

import sympy as sp

from derivations.core import Choice, Range, quantity

NAMESPACE = "toy_physics"


def q_(*args, **options):
    return quantity(NAMESPACE, *args, **options)


T = q_("T", "T", 1, "temperature", positive=True, domain=Range(1, 10, condition="T << m"))
m = q_("m", "m", 1, "mass", positive=True, domain=Range(938, 940))
n = q_("n", "n", 3, "number density", positive=True, domain=Range(1, 10000, "log"))
E = q_("E", "E", 1, "energy", domain=Range(0, 100))
mu = q_("mu", r"\mu", 1, "chemical potential", domain=Range(-10 * T, 5 * T))
k = q_(
    "k", "k", 1, "energy before", positive=True, domain=Range(T / 3, sp.sqrt(m * T) / 2, condition="k << (m T)^(1/2)")
)
k_prime = q_("k_prime", "k'", 1, "energy after", positive=True, domain=Range(T / 3, sp.sqrt(m * T) / 2))
mu_prime = q_("mu_prime", r"\mu'", 0, "cosine of the angle", domain=Range(-1, "0.999"))
cos_B = q_("cos_B", "c", 0, "direction before", domain=Range(-1, 1))
cos_B_prime = q_("cos_B_prime", "c'", 0, "direction after", domain=Range(-1, 1))
mu_B_B = q_("mu_B_B", r"\mu_B B", 1, "magnetic energy", domain=Range(-T / 10, T / 10, "symlog"))
G_F = q_("G_F", "G_F", -2, "Fermi constant", positive=True, domain=Range("1.1e-11", "1.2e-11"))
c_V = q_("c_V", "c_V", 0, "vector coupling", domain=Range(-1, 1))
c_A = q_("c_A", "c_A", 0, "axial coupling", domain=Range("-1.3", "1.3"))
F_2 = q_("F_2", "F_2", 0, "weak magnetism", domain=Range(-4, 4))
sign_nu = q_("sign_nu", r"\pm", 0, "+1 or -1", domain=Choice((1, -1)))
x = q_("x", "x", 0, "a number", domain=Range(-2, 2))
z = q_("z", "z", 0, "a small number", domain=Range(-1, 1, "symlog"))

q0 = q_("q0", "q_0", 1, "energy transfer")
q_squared = q_("q_squared", "q^2", 2, "square of the momentum transfer", positive=True)
S_0 = q_("S_0", "S_0", 2, "response")
f_N = q_("f_N", "f_N", 0, "occupation")
rate = q_("rate", r"\Gamma", 0, "rate")
B_0 = q_("B_0", "B_0", 0, "isotropic part")
B_1 = q_("B_1", "B_1", 0, "part along the field")
bose = q_("bose", "b", 0, "z/(1 - exp(-z))")
modulus = q_("modulus", "M", 1, "modulus of two large numbers")
mixed = q_("mixed", "m", 0, "every function at once")
