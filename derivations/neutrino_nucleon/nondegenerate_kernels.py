"""Rates for rare (nondegenerate) nucleons: their kernels by field structure (ando2003, Sec. III, eqs. 19-23).

The limit e^{mu_N/T} -> 0 of the response function is taken before the sum over spins. The amplitude is kept
to first order in 1/m, the response function is the nonrelativistic one, and the field enters linearly.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.neutrino_nucleon.fermi_integrals import first_order_in_fugacity
from derivations.neutrino_nucleon.rate import ISOTROPIC, KERNELS, LINEAR, ORDER_ONE_OVER_M, Amplitudes, by_structure
from derivations.neutrino_nucleon.response import response_linear_in_field, response_without_field
from derivations.neutrino_nucleon.symbols import (
    A_0,
    A_WM,
    F_2,
    G_F,
    S_0,
    T,
    c_A,
    c_V,
    cos_B,
    cos_B_prime,
    dA_Omega,
    dA_Omega_prime,
    dB_WM,
    dC_WM,
    delta_x,
    k,
    k_prime,
    m,
    mu_B_B,
    mu_prime,
    q0,
    q_squared,
    rate_scale,
    recoil_ratio,
    sign_nu,
    thermal_ratio,
    w,
    x_0,
)


@definition("ando2003:19.scale", defines=rate_scale, place="Sec. III")
def common_factor():
    """Factor that all kernels of rare nucleons share: k'^2/(2 pi)^3 2 G_F^2 S_0. Dimensionless."""
    return k_prime**2 * S_0 * (G_F**2 / (4 * sp.pi**3))


@definition("ando2003:18.ratio", defines=thermal_ratio, place="Sec. III")
def thermal_over_transfer():
    """m T/q^2: squared thermal momentum of a nucleon over the squared momentum transfer. Large; dimensionless."""
    return m * T / q_squared


@definition("ando2003:20.ratio", defines=recoil_ratio, place="Sec. III")
def energy_over_recoil():
    """m q_0/q^2: half the energy transfer over the recoil energy q^2/2m. Dimensionless."""
    return thermal_ratio * q0 / T


RELATIONS = (
    thermal_ratio * q_squared - m * T,
    recoil_ratio * q_squared - m * q0,
    q0 - (k - k_prime),
    w - (1 - mu_prime),
    rate_scale - k_prime**2 * G_F**2 * S_0 / (4 * sp.pi**3),
    sign_nu**2 - 1,
)
PARENTS = (*KERNELS, response_without_field, response_linear_in_field)
PHASE_SPACE = k_prime**2 / (2 * sp.pi) ** 3


def kernel_of(name: str, amplitudes: Amplitudes | None = None) -> dict[sp.Expr, sp.Expr]:
    """A kernel by field structure with the response function of rare nucleons. Callers have the parents PARENTS."""
    rare, moved = (
        first_order_in_fugacity(each, x_0) for each in (response_without_field(), response_linear_in_field() / delta_x)
    )
    return by_structure(name, sp.cancel(moved / rare) * S_0, amplitudes)


@equation("ando2003:19", defines=A_0, relations=RELATIONS, parents=PARENTS, place="Sec. III")
def isotropic_kernel():
    """Leading isotropic kernel (19). Dimensionless: rate per length, energy and solid angle."""
    return kernel_of(ISOTROPIC)[sp.S.One]


@isotropic_kernel.printed
def _():
    return PHASE_SPACE * 2 * G_F**2 * (c_V**2 + 3 * c_A**2 + (c_V**2 - c_A**2) * mu_prime) * S_0


@isotropic_kernel.arranged
def _():
    # In 1 + mu' rather than in w: the vector part vanishes backwards, and so do the terms of order 1/m beside it.
    return rate_scale * (4 * c_A**2 + (c_V**2 - c_A**2) * (1 + mu_prime))


@equation(
    "ando2003:20",
    defines=(dA_Omega, dA_Omega_prime),
    dimension=0,
    relations=RELATIONS,
    parents=PARENTS,
    place="Sec. III",
)
def asymmetric_kernel():
    """Leading kernels linear in the field, coefficients of Omega.B and Omega'.B (20). Dimensionless."""
    parts = kernel_of(LINEAR)
    return {dA_Omega.name: parts[cos_B], dA_Omega_prime.name: parts[cos_B_prime]}


@asymmetric_kernel.printed
def _():
    common = PHASE_SPACE * 4 * G_F**2 * c_A * mu_B_B / T * S_0
    return {
        dA_Omega.name: common * (c_V + sign_nu * 2 * c_A * m * q0 / q_squared),
        dA_Omega_prime.name: common * (c_V - sign_nu * 2 * c_A * m * q0 / q_squared),
    }


@asymmetric_kernel.arranged
def _():
    common, odd = rate_scale * (2 * c_A * mu_B_B / T), 2 * sign_nu * c_A * recoil_ratio
    return {dA_Omega.name: common * (c_V + odd), dA_Omega_prime.name: common * (c_V - odd)}


@equation("ando2003:21", defines=A_WM, relations=RELATIONS, parents=PARENTS, place="Sec. III")
def isotropic_kernel_of_order_one_over_m():
    """Isotropic kernel of order 1/m: weak magnetism and recoil of the amplitude (21). Dimensionless."""
    return kernel_of(ORDER_ONE_OVER_M)[sp.S.One]


Q_OMEGA, Q_OMEGA_PRIME = k - k_prime * mu_prime, k * mu_prime - k_prime  # q.Omega, q.Omega'


@isotropic_kernel_of_order_one_over_m.printed
def _():
    thermal = (c_V**2 + c_A**2) * m * q0 / q_squared * (Q_OMEGA + Q_OMEGA_PRIME)
    magnetic = sign_nu * c_A * (c_V + F_2) * (Q_OMEGA_PRIME - Q_OMEGA)
    return -PHASE_SPACE * 4 * G_F**2 / m * (thermal + magnetic) * S_0


@isotropic_kernel_of_order_one_over_m.arranged
def _():
    thermal = (c_V**2 + c_A**2) * recoil_ratio * q0 * (1 + mu_prime)
    magnetic = sign_nu * c_A * (c_V + F_2) * (k + k_prime) * w
    return rate_scale * (2 / m) * (magnetic - thermal)


@equation("ando2003:22", defines=dB_WM, relations=RELATIONS, parents=PARENTS, place="Sec. III")
def initial_direction_kernel_of_order_one_over_m():
    """Kernel of order 1/m linear in the field, coefficient of Omega.B (22). Dimensionless."""
    return kernel_of(ORDER_ONE_OVER_M)[cos_B]


@initial_direction_kernel_of_order_one_over_m.printed
def _():
    curly = 4 * c_A**2 * m * T / q_squared * (1 - m * q0**2 / (T * q_squared)) - c_V * (c_V + F_2)
    bracket = (
        4 * c_A * F_2 * m * q0 / q_squared * k
        - 2 * c_A * (2 * c_V + F_2) * m * q0 / q_squared * Q_OMEGA_PRIME
        + sign_nu * curly * Q_OMEGA_PRIME
    )
    return PHASE_SPACE * 2 * G_F**2 / m * mu_B_B / T * bracket * S_0


@equation("ando2003:23", defines=dC_WM, relations=RELATIONS, parents=PARENTS, place="Sec. III")
def final_direction_kernel_of_order_one_over_m():
    """Kernel of order 1/m linear in the field, coefficient of Omega'.B (23). Dimensionless."""
    return kernel_of(ORDER_ONE_OVER_M)[cos_B_prime]


@final_direction_kernel_of_order_one_over_m.printed
def _():
    curly = 4 * c_A**2 * m * T / q_squared * (1 - m * q0**2 / (T * q_squared)) - c_V * (c_V + F_2)
    bracket = (
        -4 * c_A * F_2 * m * q0 / q_squared * k_prime
        - 2 * c_A * (2 * c_V + F_2) * m * q0 / q_squared * Q_OMEGA
        - sign_nu * curly * Q_OMEGA
    )
    return PHASE_SPACE * 2 * G_F**2 / m * mu_B_B / T * bracket * S_0


# Of (22) and (23): common factor, coefficients of q.Omega and q.Omega' even and odd in sign_nu, and of k and k'.
FIELD_SCALE = rate_scale * (mu_B_B / (m * T))
EVEN = 2 * c_A * (2 * c_V + F_2) * recoil_ratio
ODD = sign_nu * 4 * c_A**2 * (thermal_ratio - recoil_ratio**2) - sign_nu * c_V * (c_V + F_2)
MAGNETIC = 4 * c_A * F_2 * recoil_ratio


@initial_direction_kernel_of_order_one_over_m.arranged
def _():
    return FIELD_SCALE * (MAGNETIC * k - (EVEN - ODD) * (q0 - k * w))


@final_direction_kernel_of_order_one_over_m.arranged
def _():
    return -FIELD_SCALE * (MAGNETIC * k_prime + (EVEN + ODD) * (q0 + k_prime * w))
