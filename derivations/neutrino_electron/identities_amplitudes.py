"""Statements about the amplitudes and cross sections (2)-(9): a second route, signs, phases, symmetries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Combination, Measured, Term, Vanishing, identity, symmetry
from derivations.neutrino_electron import dirac, majorana
from derivations.neutrino_electron.amplitudes import EM, INTERFERENCE, WEAK
from derivations.neutrino_electron.conventions import sign_conventions
from derivations.neutrino_electron.dirac import (
    VECTOR_A_D,
    cross_section_of_dirac_neutrinos,
    electromagnetic_term,
    interference_in_azimuth,
    interference_term,
    interference_vector,
    weak_term,
)
from derivations.neutrino_electron.explicit_spinors import Point, helicity_terms, points
from derivations.neutrino_electron.majorana import (
    VECTOR_A_M,
    cross_section_of_majorana_neutrinos,
    electromagnetic_term_majorana,
    interference_in_azimuth_majorana,
    interference_term_majorana,
    interference_vector_majorana,
    weak_term_majorana,
)
from derivations.neutrino_electron.numbers import attempt
from derivations.neutrino_electron.spin_state import (
    LEFT,
    NORM,
    RIGHT,
    mixed_polarisation,
    pure_polarisation,
)
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
    mu_bohr,
    mu_nu,
    omega_nu,
    p2,
    p_conv,
    p_surv,
    sign_charge,
    sign_moment,
    sign_xi,
    t_recoil,
    xi_abs,
    xi_mixed_abs,
    xi_perp,
    xi_perp_mixed,
)

Of = Callable[[Any], Any]
COUNT = 1000


@identity(
    "pastor1998:explicit-spinors",
    constrains=[
        weak_term,
        electromagnetic_term,
        interference_term,
        interference_vector,
        weak_term_majorana,
        electromagnetic_term_majorana,
        interference_term_majorana,
        interference_vector_majorana,
        pure_polarisation,
        mixed_polarisation,
    ],
    item=1,
)
def every_term_agrees_with_explicit_helicity_amplitudes(of: Of) -> Iterator[Measured]:
    """Amplitudes with a spinor for every particle give (2)-(10) at random (omega, T, phi, P_e, sin^2 theta_W)."""
    for majorana_case in (False, True):
        weak, em, both = (compiled(e) for e in printed_terms(of, majorana_case))
        worst = [0.0, 0.0, 0.0]
        for point in points(COUNT):
            direct = [sum(part) for part in zip(*helicity_terms(point, majorana_case).values(), strict=True)]
            numbers = arguments(point)
            found = [attempt(term, *numbers) for term in (weak, em, both)]
            scales = [direct[0], direct[1], (direct[0] * direct[1]) ** 0.5]
            worst = [max(w, abs(a - b) / s) for w, a, b, s in zip(worst, found, direct, scales, strict=True)]
        kind = "Majorana" if majorana_case else "Dirac"
        for name, deviation in zip((WEAK, EM, INTERFERENCE), worst, strict=True):
            how = f"relative to explicit spinors at {COUNT} points"
            yield Measured(f"{name}, {kind}", deviation, 1e-10, how, f"numeric({COUNT} points, 10 digits)")


def printed_terms(of: Of, majorana_case: bool) -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """The three terms with their vectors and polarisations filled in."""
    if majorana_case:
        vectors, size = of(interference_vector_majorana), of(mixed_polarisation)[xi_mixed_abs.name]
        filled = of(interference_term_majorana).xreplace({a: vectors[a.name] for a in a_majorana[:2]})
        filled = filled.xreplace(dict(zip(xi_perp_mixed, direction(size), strict=True)))
        return of(weak_term_majorana), of(electromagnetic_term_majorana), filled.xreplace({mu_12: mu_nu})
    vectors = of(interference_vector)
    filled = of(interference_term).xreplace({a: vectors[a.name] for a in a_dirac[:2]})
    return (
        of(weak_term),
        of(electromagnetic_term),
        filled.xreplace(dict(zip(xi_perp, direction(of(pure_polarisation)), strict=True))),
    )


ALPHA_XI = sp.Symbol("alpha_xi", real=True)
SAMPLED = (
    omega_nu,
    t_recoil,
    *p2[:2],
    ALPHA_XI,
    p_surv,
    p_conv,
    g_el,
    g_r,
    g_mul,
    m_electron,
    g_fermi,
    alpha_em,
    mu_nu,
)


def direction(size: sp.Expr) -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """A transverse vector of this length."""
    return size * sp.cos(ALPHA_XI), size * sp.sin(ALPHA_XI), sp.S.Zero


def compiled(expression: sp.Expr) -> Callable[..., float]:
    """A function of SAMPLED, moments in Bohr magnetons."""
    plain = expression.xreplace({mu_bohr: sp.S.One, mu_12: mu_nu})
    return sp.lambdify(SAMPLED, plain, modules="math")


def arguments(point: Point) -> tuple[float, ...]:
    """The values of SAMPLED at a point."""
    p2_vector = point.momenta()[3]
    s2 = point.sin2
    start = (point.omega, point.recoil, p2_vector[1], p2_vector[2], point.alpha, point.p_surv, 1 - point.p_surv)
    return (*start, s2 + 0.5, s2, s2 - 0.5, point.mass, point.fermi, point.fine, point.moment)


@identity("pastor1998:signs", constrains=[interference_term, sign_conventions, weak_term, electromagnetic_term], item=2)
def only_the_sign_of_the_interference_depends_on_conventions(of: Of) -> Iterator[Vanishing]:
    """Charge and moment enter the photon exchange once each, and the third sign turns xi. Squares know none of them.

    The interference is -sign_charge sign_moment sign_xi times a size; the print has the sign of the conventions.
    """
    chosen = of(sign_conventions)
    product = sign_charge * sign_moment * sign_xi
    of_print = product.xreplace({q: chosen[q.name] for q in (sign_charge, sign_moment, sign_xi)})
    left, right = dirac.into_helicity(LEFT), dirac.into_helicity(RIGHT)
    both = left[INTERFERENCE] + right[INTERFERENCE]
    yield Vanishing("interference", both * of_print - of(interference_term) * product, VECTOR_A_D)
    for name, equation in ((WEAK, weak_term), (EM, electromagnetic_term)):
        yield Vanishing(name, left[name] + right[name] - of(equation), NORM)


@identity("pastor1998:phase", constrains=[interference_term_majorana], item=2)
def phase_of_the_transition_moment_turns_the_polarisation(of: Of) -> Iterator[Vanishing]:
    """A phase of mu_12 can be absorbed in the state anti-nu_mu, which turns xi_perp about the momentum."""
    cosine, sine = sp.Rational(3, 5), sp.Rational(4, 5)
    x, y = xi_perp_mixed[:2]
    turned = {x: cosine * x - sine * y, y: cosine * y + sine * x}
    signs = sign_conventions()
    parts = [majorana.into_state(h, signs, cosine + sp.I * sine) for h in (LEFT, RIGHT)]
    vectors = {a: sp.solve(relation, a)[0] for a, relation in zip(a_majorana[:2], VECTOR_A_M, strict=True)}
    plain = of(interference_term_majorana).xreplace(vectors)
    yield Vanishing("interference", parts[0][INTERFERENCE] + parts[1][INTERFERENCE] - plain.xreplace(turned))


@identity("pastor1998:final-states", constrains=[interference_vector, interference_vector_majorana], item=4)
def majorana_interference_is_a_sum_over_final_states(of: Of) -> Iterator[Combination]:
    """Each outgoing state is a Dirac case of its own: nu_e with (g_eL, g_R), anti-nu_mu with (g_R, g_muL).

    Helicity and chirality of the electron are exchanged together for the antineutrino. (8) has half the factor of (4).
    """
    for i in (0, 1):
        to_mixed = {xi_perp[i]: xi_perp_mixed[i]}
        terms = (
            Term(interference_vector_majorana, component=a_majorana[i].name),
            Term(interference_vector, to_mixed, sp.Integer(-2), a_dirac[i].name),
            Term(interference_vector, {**to_mixed, g_el: g_r, g_r: g_mul}, sp.Integer(-2), a_dirac[i].name),
        )
        yield Combination(f"component {i + 1}", terms)


@identity(
    "pastor1998:majorana-terms",
    constrains=[
        weak_term,
        weak_term_majorana,
        electromagnetic_term,
        electromagnetic_term_majorana,
        interference_in_azimuth,
        interference_in_azimuth_majorana,
    ],
    item=4,
)
def majorana_terms_are_sums_of_dirac_terms(of: Of) -> Iterator[Combination]:
    """nu_e with P_e and anti-nu_mu with 1 - P_e scatter like two Dirac neutrinos with couplings of their own."""
    second = {g_el: g_r, g_r: g_mul}
    swapped = {**second, p_surv: p_conv, p_conv: p_surv}
    weak = (Term(weak_term_majorana), Term(weak_term, {}, -sp.S.One), Term(weak_term, swapped, -sp.S.One))
    yield Combination("weak", weak, NORM)
    to_12 = {mu_nu: mu_12}
    em = (Term(electromagnetic_term_majorana), Term(electromagnetic_term, to_12, -sp.S.One))
    yield Combination("electromagnetic", em, NORM)
    renamed = {**to_12, xi_abs: xi_mixed_abs}
    azimuth = (
        Term(interference_in_azimuth_majorana),
        Term(interference_in_azimuth, renamed, -sp.S.One),
        Term(interference_in_azimuth, {**renamed, **second}, -sp.S.One),
    )
    yield Combination("interference", azimuth, interference_in_azimuth.relations)


@identity("pastor1998:equal-couplings", constrains=[interference_vector_majorana], item=4)
def equal_left_couplings_leave_one_bracket(of: Of) -> Iterator[Vanishing]:
    """With g_muL = g_eL the two final states differ only by the electron's chirality: (g_L + g_R)(1 + 1 - T/omega)."""
    for i in (0, 1):
        equal = of(interference_vector_majorana)[a_majorana[i].name].xreplace({g_mul: g_el})
        bracket = 2 * (g_el + g_r) * (2 - t_recoil / omega_nu)
        yield Vanishing(f"component {i + 1}", equal - bracket * xi_perp_mixed[i])


@identity(
    "pastor1998:degree",
    constrains=[
        cross_section_of_dirac_neutrinos,
        weak_term,
        electromagnetic_term,
        interference_term,
        weak_term_majorana,
        electromagnetic_term_majorana,
        interference_term_majorana,
        interference_in_azimuth,
        interference_in_azimuth_majorana,
    ],
    item=17,
)
def terms_are_of_degree_0_1_2_in_the_moment(of: Of) -> Iterator[Combination]:
    """One photon exchange per amplitude, one amplitude each in the interference; G_F takes the other powers."""
    for equation, moment, degree in (
        (weak_term, mu_nu, 0),
        (interference_term, mu_nu, 1),
        (interference_in_azimuth, mu_nu, 1),
        (electromagnetic_term, mu_nu, 2),
        (weak_term_majorana, mu_12, 0),
        (interference_term_majorana, mu_12, 1),
        (interference_in_azimuth_majorana, mu_12, 1),
        (electromagnetic_term_majorana, mu_12, 2),
    ):
        relations = equation.relations if degree == 0 else ()
        yield symmetry(f"{equation.name} in the moment", equation, {moment: 3 * moment}, 3**degree, relations=relations)
        yield symmetry(f"{equation.name} in G_F", equation, {g_fermi: 3 * g_fermi}, 3 ** (2 - degree))


@identity(
    "pastor1998:terms", constrains=[cross_section_of_dirac_neutrinos, cross_section_of_majorana_neutrinos], item=1
)
def each_term_counts_once(of: Of) -> Iterator[Vanishing]:
    """The cross section is the sum of its three terms, each with weight 1."""
    for equation in (cross_section_of_dirac_neutrinos, cross_section_of_majorana_neutrinos):
        total = of(equation)
        names = sorted(total.free_symbols, key=str)
        yield Vanishing(f"{equation.name}: three terms", sp.Integer(len(names) - 3))
        for name in names:
            yield Vanishing(f"weight of {name}", sp.diff(total, name) - 1)


@identity(
    "pastor1998:turn",
    constrains=[interference_term, interference_term_majorana, interference_vector, interference_vector_majorana],
    item=2,
)
def interference_depends_on_the_angle_between_electron_and_polarisation_only(of: Of) -> Iterator[Vanishing]:
    """Nothing but xi_perp singles out a direction across the momentum: turn both p_2 and xi_perp, nothing changes."""
    cosine, sine = sp.Rational(3, 5), sp.Rational(4, 5)
    for equation, vectors, names, xi in (
        (interference_term, interference_vector, a_dirac, xi_perp),
        (interference_term_majorana, interference_vector_majorana, a_majorana, xi_perp_mixed),
    ):
        filled = of(equation).xreplace({a: of(vectors)[a.name] for a in names[:2]})
        turned = {v[0]: cosine * v[0] - sine * v[1] for v in (p2, xi)} | {
            v[1]: sine * v[0] + cosine * v[1] for v in (p2, xi)
        }
        yield Vanishing(equation.name, filled.xreplace(turned) - filled)
