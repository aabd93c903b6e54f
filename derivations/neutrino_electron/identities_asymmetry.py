"""Statements about events, half planes and the optimum (11)-(20): statements 7, 8, 16 and 18 of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.core import Combination, Term, Vanishing, identity, symmetry
from derivations.neutrino_electron.azimuth import (
    differential_asymmetry,
    first_half_plane,
    integrated_asymmetry,
    integrated_asymmetry_by_its_maximum,
    integrated_asymmetry_of_events,
    isotropic_background_and_normalisation,
    maximal_asymmetry,
    relation_of_the_asymmetries,
    second_half_plane,
    sign_of_the_maximal_asymmetry,
)
from derivations.neutrino_electron.conventions import couplings
from derivations.neutrino_electron.dirac import interference_in_azimuth
from derivations.neutrino_electron.events import azimuthal_distribution, event_distribution, parts_of_the_distribution
from derivations.neutrino_electron.majorana import interference_in_azimuth_majorana
from derivations.neutrino_electron.optimum import (
    asymmetry_by_moment,
    best_moment,
    best_survival_probability,
    equal_events_at_the_optimum,
    parts_per_moment,
    total_events,
)
from derivations.neutrino_electron.symbols import (
    a_em,
    a_int,
    a_weak,
    asym_best,
    asym_diff,
    asym_max,
    big_n_em,
    big_n_weak,
    dsigma_dt_dphi,
    dsigma_em,
    dsigma_int,
    dsigma_weak,
    efficiency,
    flux_i,
    g_el,
    g_mul,
    g_r,
    mu_best,
    mu_nu,
    n_em,
    n_half_1,
    n_half_2,
    n_int,
    n_targets,
    n_weak,
    omega_max,
    omega_min,
    omega_nu,
    p_surv,
    phi,
    phi_prime,
    spectrum_i,
    t_recoil,
    t_threshold,
    t_upper,
    weak_e,
    weak_mubar,
)

Of = Callable[[Any], Any]
OPPOSITE = {phi_prime: phi_prime + sp.pi}


@identity(
    "pastor1998:half-planes",
    constrains=[first_half_plane, second_half_plane, integrated_asymmetry, azimuthal_distribution],
    item=7,
)
def half_planes_share_all_events(of: Of) -> Iterator[Combination | Vanishing]:
    """Both half planes have all events, and turning the axis by half a turn exchanges them."""
    yield Combination("turn", (Term(first_half_plane, OPPOSITE), Term(second_half_plane, {}, -sp.S.One)))
    everything = sp.integrate(of(azimuthal_distribution), (phi, 0, 2 * sp.pi))
    yield Vanishing("sum", of(first_half_plane) + of(second_half_plane) - everything)
    yield Vanishing("all events", everything - 2 * sp.pi * (n_weak + n_em))
    edge = sp.diff(of(first_half_plane), phi_prime)  # what comes in at the far edge minus what leaves at the near one
    distribution = of(azimuthal_distribution)
    yield Vanishing("edges", edge - distribution.subs(phi, phi_prime + sp.pi) + distribution.subs(phi, phi_prime))
    exchanged = {n_half_1: n_half_2, n_half_2: n_half_1}
    yield Combination("exchange", (Term(integrated_asymmetry, exchanged), Term(integrated_asymmetry)))
    yield Vanishing("all on one side", of(integrated_asymmetry).xreplace({n_half_1: sp.S.Zero}) - 1)


@identity(
    "pastor1998:asymmetries",
    constrains=[
        differential_asymmetry,
        integrated_asymmetry_of_events,
        relation_of_the_asymmetries,
        maximal_asymmetry,
        integrated_asymmetry_by_its_maximum,
    ],
    item=7,
)
def integrated_and_differential_asymmetry_belong_together(of: Of) -> Iterator[Combination | Vanishing]:
    """dA(phi')/dphi' = -(2/pi) of the differential asymmetry, for every phi': this is t-relation without a tangent.

    Asymmetries are odd under a half turn and do not know the number of events.
    """
    integrated, differential = of(integrated_asymmetry_of_events), of(differential_asymmetry)
    yield Vanishing("derivative", sp.diff(integrated, phi_prime) + 2 / sp.pi * differential)
    for equation in (integrated_asymmetry_of_events, differential_asymmetry, integrated_asymmetry_by_its_maximum):
        yield symmetry(f"{equation.name}: half turn", equation, OPPOSITE, -1)
    for equation in (integrated_asymmetry_of_events, differential_asymmetry, maximal_asymmetry):
        yield symmetry(f"{equation.name}: counts", equation, {q: 7 * q for q in (n_weak, n_em, n_int)})
    by_tangent = of(relation_of_the_asymmetries).xreplace({asym_diff: differential})
    yield Vanishing("tangent", by_tangent - integrated)
    at_maximum = of(integrated_asymmetry_by_its_maximum).xreplace({asym_max: of(maximal_asymmetry)})
    yield Vanishing("maximum", at_maximum - integrated)
    yield Vanishing("largest at 3 pi/2", integrated.subs(phi_prime, 3 * sp.pi / 2) - of(maximal_asymmetry))
    yield Vanishing("no asymmetry across", integrated.subs(phi_prime, 0))


@identity(
    "pastor1998:sign-of-A",
    constrains=[
        sign_of_the_maximal_asymmetry,
        maximal_asymmetry,
        interference_in_azimuth,
        interference_in_azimuth_majorana,
    ],
    item=7,
)
def sign_of_the_asymmetry_is_that_of_the_interference(of: Of) -> Iterator[Vanishing]:
    """A of (18) is odd in n_int, and n_int has the sign of the interference at phi = 0."""
    yield Vanishing("odd", of(maximal_asymmetry) + of(maximal_asymmetry).xreplace({n_int: -n_int}))
    signs = of(sign_of_the_maximal_asymmetry)
    weak = {g: couplings()[g.name] for g in (g_el, g_r, g_mul)}
    for name, equation in (("Dirac", interference_in_azimuth), ("Majorana", interference_in_azimuth_majorana)):
        value = of(equation).xreplace({phi: sp.S.Zero, **weak}) * signs[name]
        yield Vanishing(name, value - sp.sqrt(value**2))


@identity("pastor1998:background", constrains=[isotropic_background_and_normalisation], item=16)
def background_and_flux_drop_out(of: Of) -> Iterator[Vanishing]:
    """The numerator is a difference, the asymmetry a ratio."""
    for name, value in of(isotropic_background_and_normalisation).items():
        yield Vanishing(name, value - 1)


@identity(
    "pastor1998:moment", constrains=[asymmetry_by_moment, parts_per_moment, best_moment, maximal_asymmetry], item=8
)
def asymmetry_has_one_maximum_in_the_moment(of: Of) -> Iterator[Vanishing]:
    """A(k mu_opt) = A_opt 2k/(1 + k^2): symmetric in log mu, and A_opt - A = A_opt (1 - k)^2/(1 + k^2) is positive."""
    best, value = of(best_moment), of(asymmetry_by_moment)
    k = p_surv  # any number
    there = value.xreplace({mu_nu: k * best[mu_best.name]})
    yield Vanishing("shape", there - best[asym_best.name] * 2 * k / (1 + k**2))
    yield Vanishing("maximum", best[asym_best.name] - there - best[asym_best.name] * (1 - k) ** 2 / (1 + k**2))
    counts = of(parts_per_moment)
    filled = value.xreplace({q: counts[q.name] for q in (a_weak, a_em, a_int)})
    yield Vanishing("the same as (18)", filled - of(maximal_asymmetry))
    yield Vanishing("weak events", counts[a_weak.name] - 2 * sp.pi * n_weak)
    yield Vanishing("half planes", counts[a_int.name] * mu_nu - 4 * n_int)


@identity("pastor1998:equal-events", constrains=[equal_events_at_the_optimum, total_events, best_moment], item=8)
def weak_and_electromagnetic_events_are_equal_at_the_optimum(of: Of) -> Iterator[Vanishing]:
    """x/(a + x^2 b) is largest where both terms of the denominator are equal."""
    yield Vanishing("equal", of(equal_events_at_the_optimum) - big_n_em)
    yield Vanishing("terms", a_weak - of(best_moment)[mu_best.name] ** 2 * a_em)
    totals = of(total_events)
    same = totals[big_n_weak.name].xreplace({n_weak: n_em}) - totals[big_n_em.name]
    yield Vanishing("totals", same)
    yield Vanishing("turn", totals[big_n_weak.name] - sp.integrate(n_weak, (phi, 0, 2 * sp.pi)))


@identity("pastor1998:best-survival", constrains=[best_survival_probability], item=9)
def best_survival_probability_balances_both_sides(of: Of) -> Iterator[Vanishing]:
    """sqrt(P(1 - P))/D(P) with D linear in P is stationary where P D(1) = (1 - P) D(0): events of each kind alone."""
    best = of(best_survival_probability)
    alone_e, alone_mu = weak_e + big_n_em, weak_mubar + big_n_em
    yield Vanishing("balance", best * alone_e - (1 - best) * alone_mu)
    squared = p_surv * (1 - p_surv) / (p_surv * alone_e + (1 - p_surv) * alone_mu) ** 2
    yield Vanishing("stationary", sp.diff(squared, p_surv).xreplace({p_surv: sp.sympify(best)}))
    yield Vanishing("half for equal weak terms", sp.sympify(best).xreplace({weak_mubar: weak_e}) - sp.Rational(1, 2))


@identity("pastor1998:orders", constrains=[event_distribution, parts_of_the_distribution], item=18)
def both_orders_of_integration_agree(of: Of) -> Iterator[Vanishing]:
    """Every accepted pair (omega, T) counts once, with its flux, efficiency and cross section, for any of these.

    Shown for a model whose integrals are elementary: omega_min = T, spectrum omega, efficiency 1/2, cross section T^2.
    """
    model = {spectrum_i: omega_nu, efficiency: sp.Rational(1, 2), omega_min: t_recoil, t_upper: omega_max}
    inner = sp.integrate(omega_nu * t_recoil**2 / 2, (t_recoil, t_threshold, omega_nu))
    other = n_targets * flux_i * sp.integrate(inner, (omega_nu, t_threshold, omega_max))
    entries = [(event_distribution, "", dsigma_dt_dphi)]
    entries += [
        (parts_of_the_distribution, q.name, s)
        for q, s in ((n_weak, dsigma_weak), (n_em, dsigma_em), (n_int, dsigma_int))
    ]
    for equation, component, section in entries:
        value = of(equation)[component] if component else of(equation)
        counted = value.xreplace({**model, section: t_recoil**2}).doit()
        yield Vanishing(component or "(11)", sp.expand(counted) - sp.expand(other))
