"""The kernels of neutrino-nucleon scattering: which equations become code, and what their inputs are."""

from __future__ import annotations

from sympy import Abs, Lt, Rational

from derivations.core import Validity, dot, kernel
from derivations.neutrino_nucleon.amplitudes import (
    amplitude_linear_in_P,
    amplitude_linear_in_q,
    leading_amplitude,
    squared_amplitude_split,
)
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    Omega,
    Omega_prime,
    P_vec,
    c_A,
    c_V,
    m,
    q_vec,
    s,
    s_prime,
    sign_nu,
)

UNIT_TOLERANCE = Rational(1, 10**6)

squared_matrix_element = kernel(
    "neutrino_nucleon.squared_matrix_element",
    "Squared amplitude of neutrino-nucleon scattering between nucleon spins s, s' along the field, through first "
    "order in 1/m: leading part, part linear in q, part linear in P, and their sum",
    outputs=(leading_amplitude, amplitude_linear_in_q, amplitude_linear_in_P, squared_amplitude_split),
    variables=(*Omega, *Omega_prime, *q_vec, *P_vec, s, s_prime),
    parameters=(m, G_F, c_V, c_A, F_2, sign_nu),
    validity=(
        Validity(Lt(Abs(dot(Omega, Omega) - 1), UNIT_TOLERANCE), "Omega is a unit vector"),
        Validity(Lt(Abs(dot(Omega_prime, Omega_prime) - 1), UNIT_TOLERANCE), "Omega' is a unit vector"),
        Validity(Lt(dot(P_vec, P_vec) + dot(q_vec, q_vec), m**2), "nucleon momenta small against m: P^2 + q^2 < m^2"),
    ),
)
