"""Elastic scattering on heavy nucleons at rest (nardi2000, Sec. 4, eqs. 9-11).

H = G_F/(2 sqrt 2) [nubar gamma^mu (1 - gamma_5) nu] [Nbar gamma_mu (C_V - C_A gamma_5) N]; the couplings are twice
those with I_3 = 1/2, so that C_V = -1 for neutrons. Traces over the spins of nucleon and neutrino, average over that
of the nucleon.
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from derivations.core import definition, equation, given
from derivations.core.dirac import GAMMA, GAMMA_5, IDENTITY, METRIC, bar, slash
from derivations.core.quoted import rounded
from derivations.spin_flavour_precession.symbols import (
    c1_coupling,
    c2_coupling,
    c_axial_n,
    c_axial_p,
    c_vector_n,
    c_vector_p,
    cos_scatter,
    dsigma_dcos,
    e_nu,
    g_fermi,
    mean_cos,
    mfp,
    n_nucleon,
    sigma_elastic,
    sigma_transport,
    sin2_theta_w,
    uniform,
    y_n,
    y_p,
)

NUCLEONS = ((y_n, c_vector_n, c_axial_n), (y_p, c_vector_p, c_axial_p))


@cache
def squared_amplitude() -> sp.Expr:
    """Sum over final and mean over initial spins of |M|^2 over G_F^2, one nucleon and neutrino per volume."""
    c_v, c_a = sp.symbols("C_V C_A", real=True)
    sine = sp.Symbol("sine", real=True)
    left = IDENTITY - GAMMA_5
    before, after = slash((1, 0, 0, 1)) / 2, slash((1, sine, 0, cos_scatter)) / 2
    at_rest = (GAMMA[0] + IDENTITY) / 2  # both spins
    vertex = [GAMMA[mu] * (c_v * IDENTITY - c_a * GAMMA_5) for mu in range(4)]
    total = sp.S.Zero
    for mu in range(4):
        for nu in range(4):
            neutrino = (after * GAMMA[mu] * left * before * bar(GAMMA[nu] * left)).trace()
            nucleon = (at_rest * vertex[mu] * at_rest * bar(vertex[nu])).trace()
            total += METRIC[mu] * METRIC[nu] * neutrino * nucleon
    reduced = sp.expand(total / 8 / 2).subs(sine**2, 1 - cos_scatter**2)  # (1/(2 sqrt 2))^2; mean over the spin
    return sp.expand(reduced)


def cross_section_of(c_vector: sp.Expr, c_axial: sp.Expr) -> sp.Expr:
    """d sigma/d cos theta on one nucleon: 2 pi |M|^2 times E^2/(2 pi)^3 states per energy and 2 pi of azimuth."""
    c_v, c_a = sp.symbols("C_V C_A", real=True)
    states = 2 * sp.pi * e_nu**2 / (2 * sp.pi) ** 3
    return sp.expand(2 * sp.pi * g_fermi**2 * squared_amplitude().subs({c_v: c_vector, c_a: c_axial}) * states)


def mean_cross_section() -> sp.Expr:
    """The same per average nucleon of the mixture."""
    return sp.expand(sum(y * cross_section_of(c_v, c_a) for y, c_v, c_a in NUCLEONS))


def over_vector_nucleon(cosine: int) -> sp.Expr:
    """d sigma/d cos theta of the mixture over that of one nucleon with C_V = 1 and C_A = 0 at 90 degrees."""
    unit = cross_section_of(sp.S.One, sp.S.Zero).subs(cos_scatter, 0)
    return sp.expand(sp.cancel(mean_cross_section().subs(cos_scatter, cosine) / unit))


@given(
    "nardi2000:t-couplings",
    defines=(c_vector_n, c_vector_p, c_axial_n, c_axial_p, y_n, y_p),
    place="Sec. 4, after (9)",
)
def couplings_of_the_paper():
    """Couplings with strange quarks and abundances that the paper uses. Dimensionless."""
    return {
        c_vector_n.name: sp.Integer(-1),
        c_vector_p.name: sp.Rational(7, 100),
        c_axial_n.name: -sp.Rational(115, 100),
        c_axial_p.name: sp.Rational(137, 100),
        y_n.name: sp.Rational(7, 10),
        y_p.name: sp.Rational(3, 10),
    }


@definition("nardi2000:t-couplings.CVp", defines=c_vector_p, place="Sec. 4, after (9)")
def vector_coupling_of_protons():
    """C_V of protons from the weak angle. Dimensionless."""
    return 1 - 4 * sin2_theta_w


COEFFICIENTS = (
    c1_coupling - sum(y * (c_v**2 + 3 * c_a**2) for y, c_v, c_a in NUCLEONS),
    c2_coupling - sum(y * (c_v**2 - c_a**2) for y, c_v, c_a in NUCLEONS),
)


@equation("nardi2000:9", defines=dsigma_dcos, relations=COEFFICIENTS)
def differential_cross_section():
    """Elastic cross section per nucleon and scattering cosine (MeV^-2)."""
    return mean_cross_section()


@differential_cross_section.printed
def _():
    return g_fermi**2 * e_nu**2 / (8 * sp.pi) * (c1_coupling + c2_coupling * cos_scatter)


def with_couplings(value: sp.Expr, couplings: dict[str, sp.Expr]) -> sp.Expr:
    """An expression with the paper's couplings and abundances."""
    return value.xreplace({q: couplings[q.name] for nucleon in NUCLEONS for q in nucleon})


@equation("nardi2000:10", defines=c1_coupling)
def isotropic_coefficient():
    """C_1: the cross section at 90 degrees in units of that of a vector nucleon. Dimensionless."""
    return over_vector_nucleon(0)


@isotropic_coefficient.printed
def _():
    return sum(y * (c_v**2 + 3 * c_a**2) for y, c_v, c_a in NUCLEONS)


@equation("nardi2000:11", defines=c2_coupling)
def cosine_coefficient():
    """C_2: half of the difference between forward and backward cross sections, same units. Dimensionless."""
    return sp.expand((over_vector_nucleon(1) - over_vector_nucleon(-1)) / 2)


@cosine_coefficient.printed
def _():
    return sum(y * (c_v**2 - c_a**2) for y, c_v, c_a in NUCLEONS)


@equation(
    "nardi2000:10.number",
    defines=(c1_coupling, c2_coupling),
    parents=[isotropic_coefficient, cosine_coefficient, couplings_of_the_paper],
    place="(10) and (11)",
)
def coefficients_of_the_paper():
    """C_1 to two digits and C_2 to one, for the paper's couplings. Dimensionless."""
    couplings = couplings_of_the_paper()
    return {
        c1_coupling.name: rounded(with_couplings(isotropic_coefficient(), couplings), 2),
        c2_coupling.name: -rounded(-with_couplings(cosine_coefficient(), couplings), 1),
    }


@coefficients_of_the_paper.printed
def _():
    return {c1_coupling.name: sp.Rational(52, 10), c2_coupling.name: -sp.Rational(8, 10)}


@definition(
    "nardi2000:9.total", defines=(sigma_elastic, sigma_transport, mean_cos), parents=[differential_cross_section]
)
def integrated_cross_sections():
    """Total and transport cross section per nucleon (MeV^-2), and mean scattering cosine."""
    density = _in_coefficients(differential_cross_section())
    total = sp.integrate(density, (cos_scatter, -1, 1))
    forward = sp.integrate(density * cos_scatter, (cos_scatter, -1, 1))
    return {
        sigma_elastic.name: sp.factor(total),
        sigma_transport.name: sp.factor(total - forward),
        mean_cos.name: sp.cancel(forward / total),
    }


def _in_coefficients(density: sp.Expr) -> sp.Expr:
    """A cross section linear in the cosine, in terms of C_1 and C_2."""
    line = sp.Poly(density, cos_scatter)
    if line.degree() > 1:
        raise ArithmeticError(f"not linear in the scattering cosine: {line}")
    unit = cross_section_of(sp.S.One, sp.S.Zero).subs(cos_scatter, 0)
    names = (isotropic_printed(), c1_coupling), (cosine_printed(), c2_coupling)
    found = sp.S.Zero
    for power, (formula, symbol) in enumerate(names):
        if sp.expand(line.coeff_monomial(cos_scatter**power) - unit * formula) != 0:
            raise ArithmeticError(f"the coefficient of cos^{power} is not {symbol}")
        found += unit * symbol * cos_scatter**power
    return found


def isotropic_printed() -> sp.Expr:
    """C_1 in terms of the couplings."""
    return c1_coupling - COEFFICIENTS[0]


def cosine_printed() -> sp.Expr:
    """C_2 in terms of the couplings."""
    return c2_coupling - COEFFICIENTS[1]


@definition("nardi2000:9.mfp", defines=mfp, place="Sec. 4, (9)")
def mean_free_path():
    """Mean free path between elastic scatterings (MeV^-1)."""
    return 1 / (n_nucleon * sigma_elastic)


@definition("nardi2000:9.sampling", defines=cos_scatter, place="Sec. 4, (9)")
def sampled_cosine():
    """Cosine below which the share u of scatterings lies: inverse of the distribution of (9). Dimensionless.

    The plain solution of the quadratic equation is 0/0 for C_2 = 0; the arrangement holds for all |C_2| <= C_1.
    """
    return (
        sp.sqrt((c1_coupling - c2_coupling) ** 2 + 4 * c1_coupling * c2_coupling * uniform) - c1_coupling
    ) / c2_coupling


@sampled_cosine.arranged
def _():
    root = sp.sqrt((c1_coupling - c2_coupling) ** 2 * (1 - uniform) + (c1_coupling + c2_coupling) ** 2 * uniform)
    return (c2_coupling + c1_coupling * (4 * uniform - 2)) / (c1_coupling + root)


@given("nardi2000:t-inelastic", dimension=0, place="Sec. 4, after (11)")
def inelastic_fraction():
    """Rate of inelastic over elastic processes: the energy is drawn anew once in ten scatterings. Dimensionless."""
    return sp.Rational(1, 10)
