"""Asymmetry of the events about the direction of the neutrino (pastor1998, Sec. III, eqs. 13-19).

phi' is the direction of the half plane that divides the events. Background that is the same in all directions drops
out of the differences.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.neutrino_electron.conventions import couplings
from derivations.neutrino_electron.dirac import interference_term
from derivations.neutrino_electron.events import azimuthal_distribution
from derivations.neutrino_electron.majorana import interference_term_majorana
from derivations.neutrino_electron.symbols import (
    asym_diff,
    asym_int,
    asym_max,
    flux_i,
    g_el,
    g_mul,
    g_r,
    n_background,
    n_em,
    n_half_1,
    n_half_2,
    n_int,
    n_weak,
    omega_nu,
    p2,
    phi,
    phi_prime,
    t_recoil,
    xi_perp,
    xi_perp_mixed,
)


def at(azimuth: sp.Expr, distribution: sp.Expr) -> sp.Expr:
    """The distribution in a direction."""
    return distribution.subs(phi, azimuth)


def between(start: sp.Expr, stop: sp.Expr, distribution: sp.Expr) -> sp.Expr:
    """Events between two azimuths."""
    return sp.expand(sp.integrate(distribution, (phi, start, stop)))


@equation("pastor1998:13", defines=asym_diff, parents=[azimuthal_distribution], place="Sec. III")
def differential_asymmetry():
    """Difference over sum of the events in opposite directions. Dimensionless."""
    here, there = (at(phi_prime + turn, azimuthal_distribution()) for turn in (0, sp.pi))
    return sp.cancel((here - there) / (here + there))


@differential_asymmetry.printed
def _():
    return n_int / (n_weak + n_em) * sp.cos(phi_prime)


@definition("pastor1998:14", defines=asym_int, place="Sec. III")
def integrated_asymmetry():
    """Difference over sum of the events in opposite half planes. Dimensionless."""
    return (n_half_2 - n_half_1) / (n_half_2 + n_half_1)


@equation("pastor1998:15", defines=n_half_2, parents=[azimuthal_distribution], place="Sec. III")
def first_half_plane():
    """Events with phi from phi' to phi' + pi."""
    return between(phi_prime, phi_prime + sp.pi, azimuthal_distribution())


@first_half_plane.printed
def _():
    return sp.pi * (n_weak + n_em) - 2 * n_int * sp.sin(phi_prime)


@equation("pastor1998:16", defines=n_half_1, parents=[azimuthal_distribution], place="Sec. III")
def second_half_plane():
    """Events with phi from phi' + pi to phi' + 2 pi."""
    return between(phi_prime + sp.pi, phi_prime + 2 * sp.pi, azimuthal_distribution())


@second_half_plane.printed
def _():
    return sp.pi * (n_weak + n_em) + 2 * n_int * sp.sin(phi_prime)


@equation(
    "pastor1998:17",
    defines=asym_int,
    parents=[integrated_asymmetry, first_half_plane, second_half_plane],
    place="Sec. III",
)
def integrated_asymmetry_of_events():
    """Asymmetry of the half planes on both sides of phi'. Dimensionless."""
    return sp.cancel(integrated_asymmetry().xreplace({n_half_1: second_half_plane(), n_half_2: first_half_plane()}))


@integrated_asymmetry_of_events.printed
def _():
    return -2 * n_int / (sp.pi * (n_weak + n_em)) * sp.sin(phi_prime)


@equation(
    "pastor1998:t-relation",
    defines=asym_int,
    parents=[differential_asymmetry, integrated_asymmetry_of_events],
    place="Sec. III, below (17)",
)
def relation_of_the_asymmetries():
    """Integrated asymmetry from the differential one; tan diverges where the latter vanishes, the product does not."""
    return asym_diff * sp.cancel(integrated_asymmetry_of_events() / differential_asymmetry())


@relation_of_the_asymmetries.printed
def _():
    return -2 / sp.pi * asym_diff * (sp.sin(phi_prime) / sp.cos(phi_prime))  # tan phi'


@definition("pastor1998:18", defines=asym_max, place="Sec. III")
def maximal_asymmetry():
    """The largest integrated asymmetry. Dimensionless."""
    return 2 * n_int / (sp.pi * (n_weak + n_em))


@equation(
    "pastor1998:19",
    defines=asym_int,
    parents=[integrated_asymmetry_of_events, maximal_asymmetry],
    place="Sec. III",
)
def integrated_asymmetry_by_its_maximum():
    """A sine with its first extremum at phi' = pi/2. Dimensionless."""
    return asym_max * sp.cancel(integrated_asymmetry_of_events() / maximal_asymmetry())


@integrated_asymmetry_by_its_maximum.printed
def _():
    return -asym_max * sp.sin(phi_prime)


@equation(
    "pastor1998:t-positive",
    parents=[interference_term, interference_term_majorana, couplings],
    place="Sec. III, below (19)",
)
def sign_of_the_maximal_asymmetry():
    """Sign of A of (18), which is the sign of n_int, when phi is counted from xi_perp (along the field B_sun).

    The sign is that of (4), (8) at phi = 0; the brackets of couplings are positive for all T < omega.
    """
    return {
        "Dirac": sign_at_zero_azimuth(interference_term(), xi_perp, couplings()),
        "Majorana": sign_at_zero_azimuth(interference_term_majorana(), xi_perp_mixed, couplings()),
    }


def sign_at_zero_azimuth(interference: sp.Expr, xi: sp.MatrixBase, weak: dict[str, sp.Expr]) -> sp.Expr:
    """The sign of an interference for p_2 along xi, with omega = T + energy of the outgoing neutrino."""
    outgoing, along, size = sp.symbols("omega_2 p xi", positive=True)
    aligned = {xi[0]: size, xi[1]: sp.S.Zero, p2[0]: along, p2[1]: sp.S.Zero, omega_nu: t_recoil + outgoing}
    value = interference.xreplace({g: weak[g.name] for g in (g_el, g_r, g_mul)}).xreplace(aligned)
    numerator, denominator = sp.together(value).as_numer_denom()
    return definite_sign(numerator) * definite_sign(denominator)


def definite_sign(polynomial: sp.Expr) -> sp.Expr:
    """The common sign of all terms of a polynomial in positive variables."""
    signs = {sp.sign(term.as_coeff_Mul()[0]) for term in sp.Add.make_args(sp.expand(polynomial))}
    if len(signs) != 1:
        raise ArithmeticError(f"no definite sign: {polynomial}")
    return signs.pop()


@sign_of_the_maximal_asymmetry.printed
def _():
    return {"Dirac": sp.S.One, "Majorana": sp.S.One}  # "where A is manifestly positive"


sign_of_the_maximal_asymmetry.erratum(
    "With the minus sign of (4) and (8), and phi counted from B_sun with xi_perp along it, n_int and A of (18) are "
    "negative. A is positive if |n_int| is meant, if xi_perp is opposite to B_sun, or for a moment of the other sign.",
    "The size of A is not affected. The azimuth phi_0 at which A(phi') is largest tells the direction of B_sun only up "
    "to a half turn as long as the sign of the moment is unknown.",
)


@equation(
    "pastor1998:t-background",
    parents=[first_half_plane, second_half_plane, integrated_asymmetry_of_events],
    place="Sec. III, below (20)",
)
def isotropic_background_and_normalisation():
    """What an isotropic background does to the numerator of (14), and a common factor of all counts to A: nothing."""
    difference = sp.expand(first_half_plane() - second_half_plane())
    with_background = sp.expand(difference.xreplace({n_weak: n_weak + n_background}))
    scaled = integrated_asymmetry_of_events().xreplace({q: flux_i * q for q in (n_weak, n_em, n_int)})
    return {
        "numerator": sp.cancel(with_background / difference),
        "normalisation": sp.cancel(scaled / integrated_asymmetry_of_events()),
    }


@isotropic_background_and_normalisation.printed
def _():
    return {"numerator": sp.S.One, "normalisation": sp.S.One}
