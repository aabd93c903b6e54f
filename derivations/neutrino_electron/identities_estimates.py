"""Statements behind the numbers of the text: a second way to each, from the printed order of integration (11)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Measured, identity
from derivations.neutrino_electron.dirac import (
    electromagnetic_term,
    interference_in_azimuth,
    weak_term,
)
from derivations.neutrino_electron.estimates_asymmetry import (
    LEVEL,
    MOMENTS,
    RECOIL,
    SURVIVAL,
    THRESHOLDS,
    best_moment_for_boron,
    best_moment_for_pp,
    events,
    higher_threshold_is_the_upper_line,
    interference_of_vogel_and_engel,
    low_energies_favour_small_moments,
    majorana_asymmetries_are_smaller,
    weak_term_of_barbieri_and_fiorentini,
)
from derivations.neutrino_electron.estimates_conversion import (
    MOMENT,
    PARAMETER_SETS,
    conversion_curves_lie_below_the_constant_one,
    fitted_parameters,
    survival,
    survival_for,
)
from derivations.neutrino_electron.majorana import interference_in_azimuth_majorana, weak_term_majorana
from derivations.neutrino_electron.numbers import (
    CASES,
    DIRAC,
    MAJORANA,
    Counts,
    about,
    asymmetry_with_conversion,
    attempt,
    mean_conversion,
    share,
)
from derivations.neutrino_electron.numbers_by_recoil import counts_by_recoil
from derivations.neutrino_electron.solar import spectrum
from derivations.neutrino_electron.spectra import boron_shape, coulomb_parameter, energy_left, pp_shape
from derivations.neutrino_electron.symbols import (
    alpha_em,
    coulomb_y,
    decay_energy,
    dsigma_int,
    dsigma_weak,
    g_el,
    g_r,
    m_electron,
    mu_12,
    mu_bohr,
    mu_nu,
    omega_max,
    omega_nu,
    p_conv,
    p_surv,
    phi,
    t_recoil,
    xi_abs,
    xi_mixed_abs,
)

Of = Callable[[Any], Any]
UNITS = {mu_nu: mu_bohr, mu_12: mu_bohr, xi_abs: sp.S.One, xi_mixed_abs: sp.S.One, phi: sp.S.Zero}


ONE_DIGIT = "numeric(solar tables, 1 digit)"


def equal(label: str, value: sp.Expr, other: sp.Expr, level: str = LEVEL) -> Measured:
    """Two numbers that come from quadratures and are then rounded or counted."""
    return Measured(label, abs(float(value - other)), 1e-12, "found in two ways", level)


def sections(of: Of) -> dict[str, sp.Expr]:
    """The differential cross sections that Counts adds up."""
    left, right = ({p_surv: sp.Integer(n), p_conv: sp.Integer(1 - n), **UNITS} for n in (1, 0))
    return {
        "weak_e": of(weak_term_majorana).xreplace(left),
        "weak_mubar": of(weak_term_majorana).xreplace(right),
        "em": of(electromagnetic_term).xreplace(left),
        "dirac": of(interference_in_azimuth).xreplace(left),
        "majorana": of(interference_in_azimuth_majorana).xreplace(left),
    }


@identity("pastor1998:orders-of-integration", constrains=RECOIL, item=18)
def closed_recoil_integrals_reproduce_the_printed_order_of_integration(of: Of) -> Iterator[Measured]:
    """Both orders of (11) for the pp table above 0.1 MeV; the outer quadrature meets the kinks of the table."""
    inside = events("pp", 0.1)
    outside = counts_by_recoil(sections(of), "pp", 0.1)
    for name in vars(inside):
        deviation = abs(getattr(outside, name) / getattr(inside, name) - 1)
        yield Measured(name, deviation, 1e-5, "relative, 48 recoil energies outside", "numeric(quadrature, 5 digits)")


@identity(
    "pastor1998:best-moments",
    constrains=[best_moment_for_pp, best_moment_for_boron, low_energies_favour_small_moments],
    item=8,
)
def weak_and_electromagnetic_events_balance_at_the_best_moments(of: Of) -> Iterator[Measured]:
    """N_weak = N_em at the moments of t-optimum, to the 10 % that one digit leaves, from the printed order of (11)."""
    for equation, source, threshold in ((best_moment_for_pp, "pp", 0.1), (best_moment_for_boron, "8B", 5.0)):
        found = counts_by_recoil(sections(of), source, threshold)
        for case, moment in of(equation).items():
            ratio = float(moment) * (found.em / found.weak(case, SURVIVAL[source])) ** 0.5
            how = "root of electromagnetic over weak events, less 1"
            yield Measured(f"{source}, {case}", abs(ratio - 1), 0.1, how, ONE_DIGIT)
    values = of(low_energies_favour_small_moments)
    for source, threshold, moment in (("pp", 0.1, 3e-11), ("8B", 5.0, 1e-10)):
        k = moment / events(source, threshold).best_moment(DIRAC, SURVIVAL[source])
        yield equal(f"{source}: share of the maximum", values[source], about(2 * k / (1 + k**2), sp.S.One), ONE_DIGIT)
    best = {
        source: [events(source, t).best_moment(case, SURVIVAL[source]) for t in THRESHOLDS[source] for case in CASES]
        for source in THRESHOLDS
    }
    yield equal("order", values["order"], sp.Integer(max(best["pp"]) < min(best["8B"])), ONE_DIGIT)


@identity(
    "pastor1998:crossings",
    constrains=[majorana_asymmetries_are_smaller, higher_threshold_is_the_upper_line],
    item=10,
)
def lines_cross_once(of: Of) -> Iterator[Measured]:
    """mu I/(w + mu^2 e) of two lines are equal at one mu^2 at most, so that shares of a grid follow from it."""
    found = of(majorana_asymmetries_are_smaller)
    for source, thresholds in THRESHOLDS.items():
        below = []
        for threshold in thresholds:
            n, p = events(source, threshold), SURVIVAL[source]
            first = (n.interference(MAJORANA), n.weak(MAJORANA, p), n.em)
            second = (n.interference(DIRAC), n.weak(DIRAC, p), n.em)
            below += [not larger(first, second, moment) for moment in MOMENTS]
        yield equal(f"Majorana below Dirac, {source}", found[source], share(below))
    lines = {t: events("pp", t) for t in (0.1, 0.05)}
    for case, value in of(higher_threshold_is_the_upper_line).items():
        first, second = ((n.interference(case), n.weak(case, 1 / 2), n.em) for n in lines.values())
        yield equal(f"Fig. 4, {case}", value, share([larger(first, second, moment) for moment in MOMENTS]))


def larger(first: tuple[float, float, float], second: tuple[float, float, float], moment: float) -> bool:
    """Is the first line above the second? They cross where mu^2 (I e' - I' e) = I' w - I w'."""
    slope = first[0] * second[2] - second[0] * first[2]
    return moment**2 * slope > second[0] * first[1] - first[0] * second[1]


@identity("pastor1998:fig5", constrains=[conversion_curves_lie_below_the_constant_one], item=13, slow=True)
def curves_of_fig_5_in_the_printed_order_of_integration(of: Of) -> Iterator[Measured]:
    """The same comparison without closed forms."""
    forms, below = sections(of), []
    curves = [survival(*parameters) for parameters in PARAMETER_SETS]
    for threshold in THRESHOLDS["pp"]:
        plain: Counts = counts_by_recoil(forms, "pp", threshold)
        for curve in curves:
            folded = counts_by_recoil(forms, "pp", threshold, curve)
            value = asymmetry_with_conversion(folded, MAJORANA, MOMENT)
            below.append(value < plain.asymmetry(MAJORANA, 1 / 2, MOMENT))
    yield equal("share", of(conversion_curves_lie_below_the_constant_one), share(below))


@identity("pastor1998:middle-of-the-range", constrains=[fitted_parameters], item=13)
def pp_neutrinos_convert_by_half_in_the_middle_of_the_fitted_range(of: Of) -> Iterator[Measured]:
    """At the geometric means of Delta m^2 and of the field the pp conversion is 40-60 %, as for the sets of Fig. 5."""
    found = {name: float(value) for name, value in of(fitted_parameters).items()}
    splitting, field = (attempt(middle, found[f"{x} least"], found[f"{x} most"]) for x in ("dm2", "field"))
    conversion = math.inf
    if splitting < math.inf > field:
        conversion = attempt(mean_conversion, "pp", survival_for(splitting, field, found["moment"]))
    how = "distance of the mean conversion from 50 %"
    yield Measured("conversion", abs(conversion - 0.5), 0.1, how, "numeric(solar tables, 2 digits)")
    yield Measured("moment", -found["moment"], 0.0, "minus the moment", "exact")


def middle(least: float, most: float) -> float:
    """Geometric mean of a positive range."""
    return math.exp((math.log(least) + math.log(most)) / 2)


@identity(
    "pastor1998:older-forms",
    constrains=[weak_term_of_barbieri_and_fiorentini, interference_of_vogel_and_engel],
    item=11,
)
def older_forms_would_make_probabilities_negative(of: Of) -> Iterator[Measured]:
    """Interference^2 over 4 weak em of a final state must not exceed 1, or some direction has a negative probability.

    For slow recoils it tends to (g_L + g_R)^2/2(g_L^2 + g_R^2), which is 0.79. Half the weak term makes it 1.57, twice
    the interference 3.15: both are wrong whatever the details of a calculation.
    """
    polarised = {p_surv: sp.S.One, p_conv: sp.S.Zero, **UNITS}
    weak, em, both = (e().xreplace(polarised) for e in (weak_term, electromagnetic_term, interference_in_azimuth))
    slow = sp.limit(sp.cancel(both**2 / (weak * em)), t_recoil, 0).xreplace(
        {g_el: sp.Rational(73, 100), g_r: sp.Rational(23, 100)}
    )
    halved = of(weak_term_of_barbieri_and_fiorentini) / dsigma_weak
    doubled = of(interference_of_vogel_and_engel) / dsigma_int
    for name, ratio in (("half the weak term", slow / halved), ("twice the interference", slow * doubled**2)):
        yield Measured(
            f"{name} breaks the bound", 1.0, float(ratio), "1 against interference^2 over 4 weak em", "exact"
        )
    for name, factor in (("weak term", halved), ("interference", doubled)):
        yield Measured(f"sign of the {name}", -float(factor), 0.0, "minus the factor to (2) or (4)", "exact")


@identity("pastor1998:shapes", constrains=[pp_shape, coulomb_parameter, energy_left, boron_shape], item=19)
def analytic_shapes_agree_with_the_tables(of: Of) -> Iterator[Measured]:
    """pp within 0.3 % of the table of 1997 below 0.4 MeV, 8B within 6 % of that of 1996 from 2 to 12 MeV."""
    steps = {decay_energy: of(energy_left)}
    y = of(coulomb_parameter).xreplace(steps)
    numbers = {m_electron: sp.Float("0.51099895"), alpha_em: 1 / sp.Float("137.036")}
    for source, shape, end, (least, most), bound in (
        ("pp", of(pp_shape).xreplace({coulomb_y: y}), "0.42341", (0.01, 0.40), 3e-3),
        ("8B", of(boron_shape), "15.1", (2.0, 12.0), 0.06),
    ):
        plain = shape.xreplace(steps).xreplace({omega_max: sp.Float(end), **numbers})
        function = sp.lambdify(omega_nu, plain, modules="math")
        inside = [(energy, value) for energy, value in spectrum(source) if least <= energy <= most]
        shapes = [attempt(function, e) for e, _ in inside]
        scale = sum(v for _, v in inside) / abs(sum(shapes)) if source == "pp" else 1.0
        worst = max(abs(scale * f / v - 1) if f < math.inf else f for f, (_, v) in zip(shapes, inside, strict=True))
        yield Measured(source, worst, bound, f"relative at {len(inside)} energies", "numeric(table, 2 digits)")
