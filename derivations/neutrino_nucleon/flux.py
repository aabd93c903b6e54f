"""Flux of neutrinos and antineutrinos together: diffusion and drift (ando2003, Sec. IV, eqs. 38-45).

(38) and (39) are the solution of the moment equation to leading order. (40) is the solution through order 1/m,
whose coefficients (41)-(45) are read off by comparing functions of k. In print the derivatives of h and g
in (34) and (36) were carried over to grad U and delta U without differentiating the k^3 between them, which
changes (40), (41), (43) and (44).
"""

from __future__ import annotations

import sympy as sp

from derivations.core import equation
from derivations.neutrino_nucleon.flux_solution import (
    DEVIATION,
    GRADIENT,
    SOLUTION,
    STREAMING,
    flux_of_both,
    streaming_moment,
)
from derivations.neutrino_nucleon.moments import leading_moment
from derivations.neutrino_nucleon.symbols import (
    F_2,
    G_F,
    T,
    c_A,
    c_V,
    delta_1,
    delta_2,
    df0_dk,
    eps_1,
    eps_2,
    eps_3,
    f0,
    h,
    k,
    kappa_0,
    m,
    mu_B_B,
    n,
    q_,
)

grad_f_iso = q_("grad_f_iso", r"\nabla(f^{(0)}_\nu+g)", 1, "gradient of the isotropic occupation f0 + g, one component")

# What the coefficients of (40) multiply.
DIFFUSION = "-2/(3 kappa_0) grad U"
DIFFUSION_1 = "k d/dk (grad U/kappa_0)"
DIFFUSION_2 = "k^2 d^2/dk^2 (grad U/kappa_0)"
DRIFT = "delta U B_hat"
DRIFT_1 = "k d/dk (delta U) B_hat"
DRIFT_2 = "k^2 d^2/dk^2 (delta U) B_hat"


@equation("ando2003:39", defines=kappa_0, parents=[leading_moment], place="Sec. IV")
def scattering_opacity():
    """Scattering opacity (MeV): the leading moment is -kappa_0 h."""
    return sp.factor(-leading_moment() / h)


@scattering_opacity.printed
def _():
    return 2 * G_F**2 * k**2 / (3 * sp.pi) * n * (c_V**2 + 5 * c_A**2)


@equation("ando2003:38", defines=h, parents=[*STREAMING, scattering_opacity], place="Sec. IV")
def lowest_order_dipole():
    """Dipole without field and to leading order in 1/m, one component: -kappa_0 h balances streaming. Dimensionless."""
    return -streaming_moment(grad_f_iso) / kappa_0


@lowest_order_dipole.printed
def _():
    return -grad_f_iso / (3 * kappa_0)


def flux_structure() -> dict[str, sp.Expr]:
    """The flux of both kinds of neutrinos: dimensionless coefficients of its terms, in the form of (40)."""
    flux = flux_of_both(scattering_opacity())
    names = {
        (GRADIENT, 0): (DIFFUSION, -sp.Rational(2, 3)),
        (GRADIENT, 1): (DIFFUSION_1, k),
        (GRADIENT, 2): (DIFFUSION_2, k**2),
        (DEVIATION, 0): (DRIFT, sp.S.One),
        (DEVIATION, 1): (DRIFT_1, k),
        (DEVIATION, 2): (DRIFT_2, k**2),
    }
    if not flux.keys() <= names.keys():
        raise ValueError(f"the flux has terms that (40) has not: {sorted(flux.keys() - names.keys())}")
    return {name: sp.cancel(flux.get(term, sp.S.Zero) / unit) for term, (name, unit) in names.items()}


FLUX_PARENTS = (*SOLUTION, scattering_opacity)


@equation("ando2003:40", dimension=0, parents=FLUX_PARENTS, place="Sec. IV")
def neutrino_plus_antineutrino_flux():
    """Flux of neutrinos and antineutrinos together: dimensionless coefficients of its terms.

    The names stand for the coefficients that (41)-(45) give; delta_2 is that of the second derivative.
    """
    structure = flux_structure()
    second = structure[DIFFUSION_2] * k / T
    return {
        DIFFUSION: 1 - delta_1,
        DIFFUSION_1: delta_2 * sp.expand(sp.cancel(structure[DIFFUSION_1] / second)),
        DIFFUSION_2: delta_2 * T / k,
        DRIFT: eps_1,
        DRIFT_1: eps_2,
        DRIFT_2: eps_3,
    }


@neutrino_plus_antineutrino_flux.printed
def _():
    return {
        DIFFUSION: 1 - delta_1,
        DIFFUSION_1: delta_2 * (1 - 2 * f0 + 6 * T / k),
        DIFFUSION_2: delta_2 * T / k,
        DRIFT: eps_1,
        DRIFT_1: eps_2,
        DRIFT_2: eps_3,
    }


neutrino_plus_antineutrino_flux.erratum(
    "In (40) the term k d/dk(grad U/kappa_0) has the factor 1 - 2 f0 + 6T/k, which belongs to k dh/dk in (34). "
    "For the flux it is 1 - 2 f0: h is 2 pi^2 F/k^3, and its derivatives act on k^3 too.",
    "The diffusive flux changes by a relative amount of order T/m; the drift does not.",
)


@equation("ando2003:41", defines=delta_1, parents=FLUX_PARENTS, place="Sec. IV")
def diffusion_correction_1():
    """Relative reduction of the diffusive flux by recoil and thermal motion of the nucleons. Dimensionless."""
    return 1 - flux_structure()[DIFFUSION]


@diffusion_correction_1.printed
def _():
    return (
        k
        / m
        / (c_V**2 + 5 * c_A**2)
        * (
            -3 * (c_V**2 + 3 * c_A**2) * (1 - 2 * f0)
            - 5 * (c_V**2 + 9 * c_A**2) * T / k
            + 2 * (c_V**2 + 5 * c_A**2) * k * df0_dk
        )
    )


@diffusion_correction_1.arranged
def _():
    thermal = T / m * (5 * c_V**2 + 33 * c_A**2) / (c_V**2 + 5 * c_A**2)
    return k / m * (2 * k * df0_dk - 3 * (1 - 2 * f0)) + thermal


diffusion_correction_1.erratum(
    "The brackets of (41) are -3(c_V^2 + 5c_A^2)(1 - 2 f0) + (5c_V^2 + 33c_A^2) T/k + 2(c_V^2 + 5c_A^2) k df0/dk."
    " Printed are c_V^2 + 3c_A^2 in the first term and -5(c_V^2 + 9c_A^2) in the second: the derivatives of h = 2"
    " pi^2 F/k^3 in (34) act on k^3 too, and the minus sign of the second contradicts (34) in any case.",
    "The diffusive flux changes by a relative amount of order 10 T/m; the drift does not.",
)


@equation("ando2003:42", defines=delta_2, parents=FLUX_PARENTS, place="Sec. IV")
def diffusion_correction_2():
    """Coefficient of the derivatives of grad U/kappa_0 in the diffusive flux. Dimensionless."""
    return sp.cancel(flux_structure()[DIFFUSION_2] * k / T)


@diffusion_correction_2.printed
def _():
    return 4 * k / (3 * m) * c_A**2 / (c_V**2 + 5 * c_A**2)


@equation("ando2003:43", defines=eps_1, parents=FLUX_PARENTS, place="Sec. IV")
def drift_coefficient_1():
    """Coefficient of delta U in the drift flux along B. Dimensionless."""
    return flux_structure()[DRIFT]


@drift_coefficient_1.printed
def _():
    opacity = c_V**2 + 5 * c_A**2
    of_blocking = 2 * c_V * (c_V**2 + 17 * c_A**2) - F_2 * (5 * c_V**2 + c_A**2)
    brackets = of_blocking * (1 - 2 * f0) - 2 * c_V * opacity * k * df0_dk
    return 4 * k / (3 * m) * mu_B_B / T * c_A / opacity**2 * brackets


@drift_coefficient_1.arranged
def _():
    opacity, magnetic = c_V**2 + 5 * c_A**2, F_2 * (5 * c_V**2 + c_A**2)
    of_blocking = c_V * (19 * c_A**2 - c_V**2) - magnetic
    of_heat = 6 * c_V * (c_V**2 - 7 * c_A**2) + 3 * magnetic
    brackets = of_blocking * (1 - 2 * f0) - 2 * c_V * opacity * k * df0_dk + of_heat * T / k
    return 4 * k / (3 * m) * mu_B_B / T * c_A / opacity**2 * brackets


drift_coefficient_1.erratum(
    "In the brackets of (43) the factor of 1 - 2 f0 is c_V(19c_A^2 - c_V^2) - F_2(5c_V^2 + c_A^2), where "
    "2c_V(c_V^2 + 17c_A^2) - F_2(5c_V^2 + c_A^2) is printed, and a term [6c_V(c_V^2 - 7c_A^2) + 3F_2(5c_V^2 + "
    "c_A^2)] T/k is missing. Printed is what multiplies g in the solution; with g = 2 pi^2 delta U/k^3 the "
    "derivatives of g act on k^3 too.",
    "As printed, a delta U that is only a shift of the neutrino chemical potential drives a drift, although such "
    "neutrinos are in equilibrium with the nucleons. With (44) corrected too, the drift integrated over k is, for"
    " small f0, proportional to c_V(9c_A^2 - 3c_V^2) - F_2(5c_V^2 + c_A^2) in place of 24 c_V c_A^2 - F_2(5c_V^2 "
    "+ c_A^2) and further terms. For neutrons it nearly cancels: a few per cent of what the print gives, and of "
    "the other sign.",
)


@equation("ando2003:44", defines=eps_2, parents=FLUX_PARENTS, place="Sec. IV")
def drift_coefficient_2():
    """Coefficient of k times the first derivative of delta U in the drift flux along B. Dimensionless."""
    return flux_structure()[DRIFT_1]


@drift_coefficient_2.printed
def _():
    opacity = c_V**2 + 5 * c_A**2
    brackets = (
        c_V**3 * (1 + 2 * T / k)
        + c_V * c_A**2 * (5 + 34 * T / k)
        - 2 * c_V * opacity * f0
        - F_2 * (5 * c_V**2 + c_A**2) * T / k
    )
    return 4 * k / (3 * m) * mu_B_B / T * c_A / opacity**2 * brackets


@drift_coefficient_2.printed_arranged
def _():
    opacity, magnetic = c_V**2 + 5 * c_A**2, F_2 * (5 * c_V**2 + c_A**2)
    of_heat = 2 * c_V * (c_V**2 + 17 * c_A**2) - magnetic
    brackets = c_V * opacity * (1 - 2 * f0) + of_heat * T / k
    return 4 * k / (3 * m) * mu_B_B / T * c_A / opacity**2 * brackets


@drift_coefficient_2.arranged
def _():
    opacity, magnetic = c_V**2 + 5 * c_A**2, F_2 * (5 * c_V**2 + c_A**2)
    of_heat = 4 * c_V * (c_A**2 - c_V**2) - magnetic
    brackets = c_V * opacity * (1 - 2 * f0) + of_heat * T / k
    return 4 * k / (3 * m) * mu_B_B / T * c_A / opacity**2 * brackets


drift_coefficient_2.erratum(
    "In the brackets of (44) the terms with T/k are [4c_V(c_A^2 - c_V^2) - F_2(5c_V^2 + c_A^2)] T/k; printed are "
    "2c_V^3 in place of -4c_V^3 and 34c_V c_A^2 in place of 4c_V c_A^2. Printed is what multiplies k dg/dk in the"
    " solution; with g = 2 pi^2 delta U/k^3 the second derivative of g acts on k^3 too.",
    "As for (43).",
)


@equation("ando2003:45", defines=eps_3, parents=FLUX_PARENTS, place="Sec. IV")
def drift_coefficient_3():
    """Coefficient of k^2 times the second derivative of delta U in the drift flux along B. Dimensionless."""
    return flux_structure()[DRIFT_2]


@drift_coefficient_3.printed
def _():
    return sp.Rational(4, 3) * mu_B_B / m * c_V * c_A / (c_V**2 + 5 * c_A**2)
