"""Toys: an occupation, a rate shaped like neutrino scattering, a removable singularity."""

import sympy as sp

from derivations.core import Range, definition, kernel
from derivations.core.kernel import Validity
from toy_physics.symbols import (
    B_0,
    B_1,
    F_2,
    G_F,
    S_0,
    E,
    T,
    bose,
    c_A,
    c_V,
    cos_B,
    cos_B_prime,
    f_N,
    k,
    k_prime,
    m,
    mixed,
    modulus,
    mu,
    mu_B_B,
    mu_prime,
    n,
    q0,
    q_squared,
    rate,
    sign_nu,
    x,
    z,
)

pi, R = sp.pi, sp.Rational


@definition("toy2024:1", defines=f_N)
def occupation():
    """Fermi-Dirac."""
    return 1 / (sp.exp((E - mu) / T) + 1)


@definition("toy2024:2", defines=[q0, q_squared])
def transfer():
    """Energy and momentum given to the target."""
    return {"q0": k - k_prime, "q_squared": k**2 + k_prime**2 - 2 * k * k_prime * mu_prime}


@definition("toy2024:3", defines=S_0)
def response():
    """Response of a dilute gas."""
    return (
        n * sp.sqrt(2 * pi * m / (T * q_squared)) * sp.exp(-m * (q0 - q_squared / (2 * m)) ** 2 / (2 * T * q_squared))
    )


@definition("toy2024:4", defines=[B_0, B_1])
def kernels():
    """Isotropic part, and the part along the field."""
    front = k_prime**2 / (2 * pi) ** 3 * G_F**2 * S_0
    recoil = k * (1 - mu_prime) * (k + k_prime) * q0 / q_squared
    return {
        "B_0": 2 * front * (c_V**2 + 3 * c_A**2 + (c_V**2 - c_A**2) * mu_prime)
        - 4 * front / m * ((c_V**2 + c_A**2) * m * recoil / k + sign_nu * c_A * (c_V + F_2) * k * (1 - mu_prime)),
        "B_1": 4 * front * c_A * mu_B_B / T * (c_V + 2 * sign_nu * c_A * m * q0 / q_squared),
    }


@definition("toy2024:5", defines=rate)
def contracted():
    """The rate for given directions."""
    return B_0 + B_1 * cos_B + (2 * c_V * mu_B_B / T * B_0 - B_1) * cos_B_prime


@definition("toy2024:6", defines=bose)
def bose_factor():
    """z/(1 - exp(-z)), which is 1 at z = 0."""
    return sp.Piecewise((sp.S.One, sp.Eq(z, 0)), (z / (1 - sp.exp(-z)), True))


@definition("toy2024:7", defines=mixed)
def every_function():
    """No physics: each function once."""
    smooth = sp.sin(x) * sp.cos(z) + sp.tanh(x * z) + sp.atan(x + 2) * sp.log(1 + x**2)
    return smooth + sp.Max(x, z) * sp.Min(x, -z) + sp.Abs(x) ** R(3, 2) + (x**2 + 1) ** R(-1, 3) + sp.E**x / pi


@definition("toy2024:8", defines=modulus)
def modulus_of_large_numbers():
    """Their squares are too large for single precision, they themselves are not."""
    return sp.sqrt((10**25 * (x**2 + 1) * T) ** 2 + (10**25 * E) ** 2)


BOTH = ("double", "single")
OCCUPATION = kernel(
    "toy_physics.occupation",
    "Fermi-Dirac occupation.",
    outputs=[occupation],
    variables=[E],
    parameters=[mu, T],
    domain={T: Range(2, 10)},
    precisions=BOTH,
)
PARTS = kernel(
    "toy_physics.kernels",
    "Both parts of the rate.",
    outputs=[kernels],
    variables=[k, k_prime, mu_prime],
    parameters=[T, m, n, mu_B_B, G_F, c_V, c_A, F_2, sign_nu],
    validity=[Validity(mu_B_B**2 < T**2, "mu_B B << T")],
)
RATE = kernel(
    "toy_physics.rate",
    "The rate for given directions.",
    outputs=[contracted],
    variables=[k, k_prime, mu_prime, cos_B, cos_B_prime],
    parameters=[T, m, n, mu_B_B, G_F, c_V, c_A, F_2, sign_nu],
)
BOSE = kernel(
    "toy_physics.bose",
    "A removable singularity.",
    outputs=[bose_factor],
    variables=[z],
    parameters=[],
    precisions=BOTH,
)
MIXED = kernel(
    "toy_physics.mixed",
    "Every function.",
    outputs=[every_function],
    variables=[x, z],
    parameters=[],
    precisions=BOTH,
)
MODULUS = kernel(
    "toy_physics.modulus",
    "Single precision outside, double precision inside.",
    outputs=[modulus_of_large_numbers],
    variables=[x, E],
    parameters=[T],
    precisions=BOTH,
)
