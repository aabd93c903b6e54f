"""Rates for rare (nondegenerate) nucleons (ando2003, Sec. III, eqs. 18-23).

The limit e^{mu_N/T} -> 0 of the response function is taken before the sum over spins. The amplitude is kept
to first order in 1/m, the response function is the nonrelativistic one, and the field enters linearly.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.neutrino_nucleon.fermi_integrals import first_order_in_fugacity
from derivations.neutrino_nucleon.kinematics import (
    expansion_variables,
    transfer_in_scaled_variables,
)
from derivations.neutrino_nucleon.rate import (
    ISOTROPIC,
    KERNELS,
    LINEAR,
    ORDER_ONE_OVER_M,
    Amplitudes,
    by_structure,
    through_first_order,
)
from derivations.neutrino_nucleon.response import (
    nucleon_energies,
    nucleon_occupation,
    response_linear_in_field,
    response_parameters,
    response_without_field,
)
from derivations.neutrino_nucleon.symbols import (
    A_0,
    A_WM,
    F_2,
    G_F,
    S_0,
    E_nucleon,
    Omega,
    Omega_prime,
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
    eps,
    k,
    k_prime,
    m,
    mu_B_B,
    mu_nucleon,
    mu_prime,
    n,
    p,
    q,
    q0,
    q_squared,
    q_vec,
    rate_scale,
    recoil_ratio,
    s,
    sign_nu,
    thermal_ratio,
    u,
    w,
    x_0,
)


@equation("ando2003:t5", dimension=0, parents=[nucleon_occupation, nucleon_energies], place="App. A")
def fugacity():
    """e^{mu_N/T} of rare nucleons of density n: their number summed over spins, to first order in the field."""
    rare = sp.Dummy("fugacity", positive=True)
    occupation = nucleon_occupation().xreplace({mu_nucleon: T * sp.log(rare)})
    energy = nucleon_energies()[E_nucleon.name]
    boltzmann = sp.diff(sp.cancel(sp.expand_power_exp(sp.expand(occupation))), rare).xreplace({rare: sp.S.Zero})
    per_spin = sp.integrate(
        4 * sp.pi * p**2 / (2 * sp.pi) ** 3 * boltzmann.xreplace({E_nucleon: energy}), (p, 0, sp.oo)
    )
    density = per_spin.xreplace({s: sp.S.One}) + per_spin.xreplace({s: -sp.S.One})
    return n / through_first_order(density)


@fugacity.printed
def _():
    return n * sp.sqrt(2 * sp.pi**3 / (m**3 * T**3))


@equation(
    "ando2003:18",
    defines=S_0,
    relations=(q_squared - q**2, thermal_ratio * q_squared - m * T),
    parents=[response_without_field, response_parameters, fugacity],
    place="Sec. III",
)
def nondegenerate_response():
    """Response function without field for rare nucleons, exact in q_0 and q: first form of (18), MeV^2."""
    rare = first_order_in_fugacity(response_without_field(), x_0)
    without_fugacity = sp.expand(response_parameters()[x_0.name] + mu_nucleon / T)
    return fugacity() * rare.xreplace({x_0: without_fugacity})


@nondegenerate_response.printed
def _():
    exponent = -((q0 - q**2 / (2 * m)) ** 2) / (4 * T * q**2 / (2 * m))
    return m**2 * T / (2 * sp.pi * q) * n * sp.sqrt(2 * sp.pi**3 / (m**3 * T**3)) * sp.exp(exponent)


@nondegenerate_response.arranged
def _():
    exponent = -thermal_ratio / (2 * T**2) * (q0 - q_squared / (2 * m)) ** 2
    return n / T * sp.sqrt(sp.pi / 2) * sp.sqrt(thermal_ratio) * sp.exp(exponent)


@equation(
    "ando2003:18.expansion",
    dimension=2,
    parents=[nondegenerate_response, transfer_in_scaled_variables, expansion_variables],
    place="Sec. III",
)
def expanded_response():
    """Response function for rare nucleons through relative order epsilon, at fixed mu': second form of (18), MeV^2."""
    in_eps = nondegenerate_response().xreplace({q: sp.sqrt(q_squared)}).xreplace(scaled_transfer())
    (mass,) = sp.solve(expansion_variables()[eps.name] ** 2 - eps**2, m)
    at_angle = (eps * in_eps.xreplace({m: mass})).xreplace({mu_prime: 1 - w})
    scaled = at_angle.replace(sp.exp, lambda exponent: sp.exp(sp.cancel(exponent)))
    leading = _cancelled(scaled.xreplace({eps: sp.S.Zero}))
    slope = _cancelled(sp.diff(scaled, eps).xreplace({eps: sp.S.Zero}) / leading)
    return leading / eps * (1 + eps * slope)


def _cancelled(value: sp.Expr) -> sp.Expr:
    return sp.cancel(value.replace(sp.exp, lambda exponent: sp.exp(sp.cancel(exponent))))


@expanded_response.printed
def _():
    bracket = 1 - (1 + k / T) * eps * u / 2 + eps * u**3
    return sp.sqrt(sp.pi) * n / (eps * k) * sp.exp(-(u**2)) * bracket


def scaled_transfer() -> dict[sp.Symbol, sp.Expr]:
    """q_0 and q^2 in epsilon and u, with Omega along axis 3 and Omega' at the angle with cosine mu'."""
    angle = {Omega: (0, 0, 1), Omega_prime: (sp.sqrt(1 - mu_prime**2), 0, mu_prime)}
    frame = {v[i]: sp.sympify(values[i]) for v, values in angle.items() for i in range(3)}
    values = transfer_in_scaled_variables()
    squares = [values[each.name].xreplace(frame) ** 2 for each in q_vec]
    return {q0: values[q0.name], q_squared: sp.factor(sp.expand(sp.Add(*squares)))}


@equation(
    "ando2003:t7",
    dimension=1,
    parents=[expanded_response, transfer_in_scaled_variables, expansion_variables],
    place="Sec. III",
)
def typical_energy_transfer():
    """Scale of q_0 (MeV), numbers of order one dropped: root mean square with the leading response, over all mu'."""
    weight = (eps * expanded_response()).xreplace({eps: sp.S.Zero})
    line = (u, -sp.oo, sp.oo)
    mean_square = sp.integrate(u**2 * weight, line) / sp.integrate(weight, line)
    width = expansion_variables()[eps.name]
    q0_squared = sp.expand(transfer_in_scaled_variables()[q0.name] ** 2 * mean_square / u**2).xreplace({eps: width})
    typical = sp.sqrt(sp.integrate(sp.expand(q0_squared), (mu_prime, -1, 1)) / 2)
    return typical / typical.xreplace({k: sp.S.One, T: sp.S.One, m: sp.S.One})


@typical_energy_transfer.printed
def _():
    return k * sp.sqrt(T / m)


# Kernels -----------------------------------------------------------------------------------------


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
    return rate_scale * (2 * (c_V**2 + c_A**2) + (c_A**2 - c_V**2) * w)


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
    thermal = (c_V**2 + c_A**2) * recoil_ratio * q0 * (2 - w)
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
