"""The moment equation of the collision term, order by order (ando2003, Sec. IV, eqs. 31-37).

Two kinds of terms: isotropic kernels act on the dipole h and give a vector along h; kernels with Omega.B
or Omega'.B act on g and give a vector along B. Values are components along these. Terms that change sign between
neutrinos and antineutrinos are given without that sign, as in (31).

The response (18) is needed through eps^0 for (32), (33), (35), through eps^1 for (36) and through eps^2 for (34)
and (37); the eps^4 of the text is more than enough.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import equation
from derivations.neutrino_nucleon.moment_integrals import PARENTS, moment
from derivations.neutrino_nucleon.nondegenerate_kernels import (
    asymmetric_kernel,
    final_direction_kernel_of_order_one_over_m,
    initial_direction_kernel_of_order_one_over_m,
    isotropic_kernel,
    isotropic_kernel_of_order_one_over_m,
)
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    V_0,
    T,
    c_A,
    c_V,
    d2f0_dk2,
    d2g_dk2,
    d2h_dk2,
    d3g_dk3,
    df0_dk,
    dg_dk,
    dh_dk,
    dV_B,
    dV_BWM,
    dV_BWM_0,
    dV_WM,
    dV_WM_0,
    f0,
    g,
    h,
    k,
    m,
    mu_B_B,
    n,
    sign_nu,
)

ISOTROPIC = (isotropic_kernel, isotropic_kernel_of_order_one_over_m)
ASYMMETRIC = (
    asymmetric_kernel,
    initial_direction_kernel_of_order_one_over_m,
    final_direction_kernel_of_order_one_over_m,
)
ALONG_H, ALONG_B = "along h", "along B"
EVEN, ODD = 0, 1
NAMES = {
    (ALONG_H, 0, EVEN): V_0,
    (ALONG_B, 0, ODD): dV_B,
    (ALONG_H, 1, EVEN): dV_WM_0,
    (ALONG_H, 1, ODD): dV_WM,
    (ALONG_B, 1, EVEN): dV_BWM_0,
    (ALONG_B, 1, ODD): dV_BWM,
}
SCALE = -2 * G_F**2 * k**2 / (3 * sp.pi) * n  # common factor in print


def part(direction: str, order: int, parity: int) -> sp.Expr:
    """The part of the first moment with a direction, a power of 1/m and a power of sign_nu (MeV)."""
    by_order = moment(*(ISOTROPIC if direction == ALONG_H else ASYMMETRIC))
    return by_order.get(order, sp.S.Zero).coeff(sign_nu, parity)


@equation("ando2003:31", dimension=1, parents=[*PARENTS, *ISOTROPIC, *ASYMMETRIC], place="Sec. IV")
def first_moment():
    """First moment of the collision term (MeV): the names of the parts that do not vanish, with their signs.

    To leading order there is no field moment common to neutrinos and antineutrinos, and none along h that
    distinguishes them.
    """
    found = {ALONG_H: sp.S.Zero, ALONG_B: sp.S.Zero}
    for direction in found:
        for order in (0, 1):
            for parity in (EVEN, ODD):
                value = part(direction, order, parity)
                if value != 0:
                    found[direction] += sign_nu**parity * NAMES.get((direction, order, parity), value)
    return found


@first_moment.printed
def _():
    return {
        ALONG_H: V_0 + dV_WM_0 + sign_nu * dV_WM,
        ALONG_B: sign_nu * dV_B + dV_BWM_0 + sign_nu * dV_BWM,
    }


@equation("ando2003:32", defines=V_0, parents=[*PARENTS, *ISOTROPIC], place="Sec. IV")
def leading_moment():
    """Leading moment, along h (MeV): elastic scattering on heavy nucleons."""
    return part(ALONG_H, 0, EVEN)


@leading_moment.printed
def _():
    return SCALE * (c_V**2 + 5 * c_A**2) * h


@equation("ando2003:33", defines=dV_B, parents=[*PARENTS, *ASYMMETRIC], place="Sec. IV")
def field_moment():
    """Field moment, along B, odd in sign_nu (MeV)."""
    return part(ALONG_B, 0, ODD)


@field_moment.printed
def _():
    return 2 * SCALE * mu_B_B / T * c_A**2 * ((1 - 2 * f0) * g + T * dg_dk)


@equation("ando2003:34", defines=dV_WM_0, parents=[*PARENTS, *ISOTROPIC], place="Sec. IV")
def recoil_moment():
    """Moment of order 1/m along h (MeV), the same for neutrinos and antineutrinos: recoil and thermal motion."""
    return part(ALONG_H, 1, EVEN)


@recoil_moment.printed
def _():
    blocking = 1 - 2 * f0
    of_h = (
        -3 * (c_V**2 + 3 * c_A**2) * blocking
        + 5 * (c_V**2 + 9 * c_A**2) * T / k
        + 2 * (c_V**2 + 5 * c_A**2) * k * df0_dk
    )
    of_derivatives = (blocking + 6 * T / k) * k * dh_dk + k * T * d2h_dk2
    return SCALE * k / m * (of_h * h + 2 * c_A**2 * of_derivatives)


@equation("ando2003:35", defines=dV_WM, parents=[*PARENTS, *ISOTROPIC], place="Sec. IV")
def weak_magnetism_moment():
    """Moment of order 1/m along h, odd in sign_nu (MeV): interference of the axial and the magnetic coupling."""
    return part(ALONG_H, 1, ODD)


@weak_magnetism_moment.printed
def _():
    return 8 * SCALE * k / m * c_A * (c_V + F_2) * h


@equation("ando2003:36", defines=dV_BWM_0, parents=[*PARENTS, *ASYMMETRIC], place="Sec. IV")
def even_field_moment():
    """Field moment of order 1/m along B (MeV), the same for neutrinos and antineutrinos: the source of the drift."""
    return part(ALONG_B, 1, EVEN)


@even_field_moment.printed
def _():
    blocking = 1 - 2 * f0
    of_g = (-2 * c_V + 5 * F_2) * blocking + 2 * c_V * k * df0_dk
    of_slope = c_V * blocking + (2 * c_V - 5 * F_2) * T / k
    return (
        sp.Rational(2, 3) * SCALE * mu_B_B / T * k / m * c_A * (of_g * g - of_slope * k * dg_dk - c_V * k * T * d2g_dk2)
    )


@equation("ando2003:37", defines=dV_BWM, parents=[*PARENTS, *ASYMMETRIC], place="Sec. IV")
def odd_field_moment():
    """Field moment of order 1/m along B, odd in sign_nu (MeV): recoil correction of the field moment."""
    return part(ALONG_B, 1, ODD)


@odd_field_moment.printed
def _():
    blocking = 1 - 2 * f0
    of_g = 69 * blocking - 68 * k * df0_dk - 12 * k**2 * d2f0_dk2
    of_slope = (34 * blocking + 2 * k / T + 69 * T / k) * k
    of_curvature = 2 * (3 * blocking + 17 * T / k) * k**2
    return (
        sp.Rational(2, 3)
        * SCALE
        * mu_B_B
        / m
        * c_A**2
        * (of_g * g + of_slope * dg_dk + of_curvature * d2g_dk2 + 4 * k**2 * T * d3g_dk3)
    )
