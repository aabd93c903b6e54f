"""Textbook limits, positivity and bounds of the cross sections (2)-(9): statements 3 and 5 of the list."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Combination, Measured, Term, Vanishing, identity
from derivations.neutrino_electron.conventions import couplings
from derivations.neutrino_electron.dirac import (
    electromagnetic_term,
    interference_in_azimuth,
    interference_term,
    interference_vector,
    weak_term,
)
from derivations.neutrino_electron.kinematics import end_of_recoil
from derivations.neutrino_electron.majorana import (
    electromagnetic_term_majorana,
    interference_in_azimuth_majorana,
    interference_vector_majorana,
    weak_term_majorana,
)
from derivations.neutrino_electron.numbers import attempt
from derivations.neutrino_electron.spin_state import NORM
from derivations.neutrino_electron.symbols import (
    a_dirac,
    a_majorana,
    alpha_em,
    g_el,
    g_fermi,
    g_mul,
    g_r,
    m_electron,
    mu_12,
    mu_12_in_bohr,
    mu_bohr,
    mu_nu,
    mu_nu_in_bohr,
    omega_nu,
    p2,
    p_conv,
    p_surv,
    phi,
    sin2_theta_w,
    t_max,
    t_recoil,
    xi_abs,
    xi_mixed_abs,
    xi_perp,
    xi_perp_mixed,
)

Of = Callable[[Any], Any]
LEFT_ONLY = {p_surv: sp.S.One, p_conv: sp.S.Zero}
RIGHT_ONLY = {p_surv: sp.S.Zero, p_conv: sp.S.One}


@identity("pastor1998:textbook-weak", constrains=[weak_term], item=3)
def weak_cross_section_of_the_textbooks(of: Of) -> Iterator[Vanishing]:
    """Over 2 pi of azimuth and with vector and axial couplings it is the formula of every textbook.

    At high energy sigma = (2 G_F^2 m_e omega/pi)(g_L^2 + g_R^2/3); at the end of recoil, where the neutrino turns
    back, only one combination of amplitudes is left: the square of g_L - g_R m_e/(m_e + 2 omega).
    """
    per_energy = 2 * sp.pi * of(weak_term).xreplace(LEFT_ONLY)
    vector, axial = g_el + g_r, g_el - g_r
    book = (vector + axial) ** 2 + (vector - axial) ** 2 * (1 - t_recoil / omega_nu) ** 2
    book -= (vector**2 - axial**2) * m_electron * t_recoil / omega_nu**2
    yield Vanishing("vector and axial form", per_energy - g_fermi**2 * m_electron / (2 * sp.pi) * book)
    end = end_of_recoil()
    total = sp.integrate(sp.expand(per_energy), (t_recoil, 0, end)) / (m_electron * omega_nu)
    high = sp.cancel(total).xreplace({m_electron: sp.S.Zero})
    yield Vanishing("high energy", high - 2 * g_fermi**2 / sp.pi * (g_el**2 + g_r**2 / 3))
    turned = (g_el - g_r * m_electron / (m_electron + 2 * omega_nu)) ** 2
    at_end = per_energy.xreplace({t_recoil: end})
    yield Vanishing("end of recoil", at_end - 2 * g_fermi**2 * m_electron / sp.pi * turned)
    yield Vanishing("no left-handed neutrinos", of(weak_term).xreplace(RIGHT_ONLY))


@identity("pastor1998:textbook-em", constrains=[electromagnetic_term, electromagnetic_term_majorana], item=3)
def electromagnetic_cross_section_of_the_textbooks(of: Of) -> Iterator[Vanishing]:
    """pi alpha^2/m_e^2 (mu/mu_B)^2 (1/T - 1/omega) over 2 pi, whatever the polarisation.

    Slow recoils see a charge pass a dipole, ~ 1/T; at the end of recoil m_e/(2 omega^2) is left.
    """
    for equation, moment in ((electromagnetic_term, mu_nu), (electromagnetic_term_majorana, mu_12)):
        per_energy = 2 * sp.pi * of(equation)
        strength = sp.pi * alpha_em**2 / m_electron**2 * (moment / mu_bohr) ** 2
        yield Vanishing(
            f"{equation.name}: at T", per_energy - strength * (omega_nu - t_recoil) / (omega_nu * t_recoil), NORM
        )
        at_end = per_energy.xreplace({t_recoil: end_of_recoil()})
        yield Vanishing(f"{equation.name}: end", at_end - strength * m_electron / (2 * omega_nu**2), NORM)


@identity(
    "pastor1998:interference-ends", constrains=[interference_in_azimuth, interference_in_azimuth_majorana], item=3
)
def interference_vanishes_at_the_end_of_recoil_and_without_polarisation(of: Of) -> Iterator[Vanishing]:
    """The forward electron has no azimuth. Squared, the approach to the end is linear in T_max - T.

    It changes sign on the other side, so that it averages out over the azimuth.
    """
    for equation, xi in ((interference_in_azimuth, xi_abs), (interference_in_azimuth_majorana, xi_mixed_abs)):
        value = of(equation)
        end = end_of_recoil()
        yield Vanishing(f"{equation.name}: end", (value**2).xreplace({t_recoil: end, t_max: end}))
        yield Vanishing(f"{equation.name}: unpolarised", value.xreplace({xi: sp.S.Zero}))
        opposite = value.xreplace({sp.cos(phi): sp.cos(phi + sp.pi)})
        yield Vanishing(f"{equation.name}: other side", value + opposite)


@identity("pastor1998:antineutrinos", constrains=[weak_term, weak_term_majorana], item=3)
def antineutrinos_exchange_the_chirality_of_the_electron(of: Of) -> Iterator[Combination]:
    """Charge conjugation of the neutrino exchanges g_L and g_R; at P_e = 1 Dirac and Majorana neutrinos are alike."""
    alike = (Term(weak_term_majorana, LEFT_ONLY), Term(weak_term, LEFT_ONLY, -sp.S.One))
    yield Combination("P_e = 1", alike)
    exchanged = {**LEFT_ONLY, g_el: g_r, g_r: g_mul}
    yield Combination("P_e = 0", (Term(weak_term_majorana, RIGHT_ONLY), Term(weak_term, exchanged, -sp.S.One)))


@identity(
    "pastor1998:bound",
    constrains=[weak_term, electromagnetic_term, interference_term, interference_vector, end_of_recoil],
    item=5,
)
def interference_is_bounded_by_the_other_two_terms(of: Of) -> Iterator[Vanishing]:
    """In a final state |2 Re(a b*)|^2 <= 4 |a|^2 |b|^2: the rest is a square, so the bound holds everywhere.

    What is missing is (g_L - g_R (1 - T/omega))^2 times (1 - T/omega + m_e T/2 omega^2)/2: the electrons that do not
    turn their helicity. With half of (2), or twice (4), the bound is broken where g_L g_R > 0.
    """
    left, right = of(weak_term).xreplace(LEFT_ONLY), of(electromagnetic_term)
    vectors = {a_dirac[i]: of(interference_vector)[a_dirac[i].name] for i in (0, 1)}
    aligned = {xi_perp[0]: sp.S.One, xi_perp[1]: sp.S.Zero, p2[1]: sp.S.Zero}
    per_momentum = of(interference_term).xreplace(vectors).xreplace(aligned) / p2[0]
    momentum_squared = 2 * m_electron * t_recoil * (1 - t_recoil / of(end_of_recoil))
    kept = 1 - t_recoil / omega_nu
    turned = m_electron * t_recoil / (2 * omega_nu**2)
    scale = (alpha_em * g_fermi * mu_nu / mu_bohr) ** 2 / (2 * sp.pi**2 * m_electron * t_recoil)
    rest = (kept + turned) / 2 * (g_el - g_r * kept) ** 2
    yield Vanishing("determinant", left * right - per_momentum**2 * momentum_squared - scale * rest, NORM)


@identity(
    "pastor1998:positive",
    constrains=[
        weak_term,
        electromagnetic_term,
        interference_in_azimuth,
        weak_term_majorana,
        electromagnetic_term_majorana,
        interference_in_azimuth_majorana,
    ],
    item=5,
)
def cross_sections_are_positive_in_every_direction(of: Of) -> Iterator[Measured]:
    """A probability: no collision out of 1000 with a large interference has a negative one."""
    cases = (
        ("Dirac", (weak_term, electromagnetic_term, interference_in_azimuth)),
        ("Majorana", (weak_term_majorana, electromagnetic_term_majorana, interference_in_azimuth_majorana)),
    )
    for name, equations in cases:
        deepest = lowest(sum(of(e) for e in equations))
        yield Measured(name, -deepest, 0.0, "minus the lowest value at 1000 points", "numeric(1000 points, 15 digits)")


def lowest(total: sp.Expr) -> float:
    """The lowest value of a cross section over random collisions; moments near those where the terms are equal."""
    s = sin2_theta_w
    values = {g_el: s + sp.Rational(1, 2), g_r: s, g_mul: s - sp.Rational(1, 2), mu_12: mu_nu}
    names = (omega_nu, t_recoil, t_max, phi, p_surv, p_conv, xi_abs, s, mu_nu, m_electron, g_fermi, alpha_em)
    plain = total.xreplace({mu_12_in_bohr: mu_nu, mu_nu_in_bohr: mu_nu, mu_bohr: sp.S.One, xi_mixed_abs: xi_abs})
    function = sp.lambdify(names, plain.xreplace(values), modules="math")
    chance = random.Random(1959)
    found = math.inf
    for _ in range(1000):
        omega, mass = math.exp(chance.uniform(math.log(0.01), math.log(20))), 0.511
        end = 2 * omega**2 / (mass + 2 * omega)
        survive = chance.random()
        xi = 2 * math.sqrt(survive * (1 - survive))
        moment = 2e-11 * math.sqrt(omega) * 10 ** chance.uniform(-1.5, 1.5)
        recoil = end * chance.uniform(0.001, 0.999)
        for azimuth in (0.0, math.pi):
            state = (azimuth, survive, 1 - survive, xi, chance.random(), moment)
            value = attempt(function, omega, recoil, end, *state, mass, 1.1664e-11, 1 / 137.036)
            found = min(found, value * 1e20 if math.isfinite(value) else -math.inf)
    return found


@identity("pastor1998:majorana-endpoint", constrains=[interference_vector_majorana, couplings], item=4)
def majorana_vector_at_both_ends_of_the_spectrum(of: Of) -> Iterator[Vanishing]:
    """Slow recoils see all couplings, 4 sin^2 theta_W in sum; at T = omega only those that keep helicity are left."""
    found = of(interference_vector_majorana)
    for i in (0, 1):
        vector = found[a_majorana[i].name]
        slow = vector.xreplace({t_recoil: sp.S.Zero})
        yield Vanishing(f"slow {i + 1}", slow - 2 * (g_el + g_mul + 2 * g_r) * xi_perp_mixed[i])
        fast = vector.xreplace({t_recoil: omega_nu})
        yield Vanishing(f"fast {i + 1}", fast - 2 * (g_el + g_r) * xi_perp_mixed[i])
    weak = of(couplings)
    total = weak[g_el.name] + weak[g_mul.name] + 2 * weak[g_r.name]
    yield Vanishing("pure vector coupling", total - 4 * sin2_theta_w)
