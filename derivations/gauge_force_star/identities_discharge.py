"""What pair creation, discharge and flux must obey (liu2026, eqs. 1-4, 8, 13-18, 40, 41, T04-T06, T09, T18)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Combination, Measured, Term, Vanishing, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.gauge_force_star.conventions import PRINTED_PAIR_STATES
from derivations.gauge_force_star.decomposition import energy_of_escaping_neutrino
from derivations.gauge_force_star.discharge import (
    created_number,
    created_number_early,
    depth,
    discharge_equation,
    discharge_time,
    field_light_boson,
    number_of_charges,
    rate_constant,
    trapped_density,
    trapped_number,
    unscreened_density,
)
from derivations.gauge_force_star.fermi_gas import largest_density_in_well
from derivations.gauge_force_star.flux import differential_flux, rate_per_radius, rate_without_suppression
from derivations.gauge_force_star.schwinger import (
    coupling,
    coupling_of_neutrinos,
    flavour_mass,
    largest_unsuppressed_mass,
    pairs_in_a_mode,
    scales_of_creation,
    schwinger_rate,
    transverse_spread,
)
from derivations.gauge_force_star.symbols import (
    A_LOWER,
    J_A,
    J_B,
    J_SM,
    M_STATES,
    V_SQUARED,
    a_rate,
    distance,
    dp,
    dpsi,
    dx,
    e_field,
    g,
    g_pair,
    m_flavour,
    n_charge,
    n_nu,
    p_t,
    pair_rate,
    phi,
    r,
    r_body,
    t,
)

TWO = sp.Integer(2)


@identity("liu2026:charges", constrains=[coupling, coupling_of_neutrinos, flavour_mass])
def charges_of_the_flavours(of: Access) -> Iterator[Claim]:
    """The current is L_a - L_b: opposite for the two flavours, invariant under exchange with charge conjugation."""
    exchanged = dict(zip((*J_A, *J_B), (*J_B, *J_A), strict=True))
    yield symmetry("a and b exchanged", coupling_of_neutrinos, exchanged, -1)
    whole = of(coupling).xreplace({j: a - b for j, a, b in zip(J_SM, J_A, J_B, strict=True)})
    yield Vanishing("(2) is (1)", whole - of(coupling_of_neutrinos))
    for j, a in zip(J_SM, A_LOWER, strict=True):
        yield Vanishing(f"source of {a}", sp.diff(of(coupling), a) - g * j)
    equal = dict.fromkeys(M_STATES, m_flavour) | {V_SQUARED[0]: 1 - V_SQUARED[1] - V_SQUARED[2]}
    for mass, mixing in zip(M_STATES, V_SQUARED, strict=True):
        yield Vanishing(f"share of {mass}", sp.diff(of(flavour_mass), mixing) - mass)
    yield Vanishing("equal masses", of(flavour_mass).xreplace(equal) - m_flavour)


@identity(
    "liu2026:pairs-by-mode",
    constrains=[schwinger_rate, pairs_in_a_mode, transverse_spread, largest_unsuppressed_mass, scales_of_creation],
)
def rate_is_the_sum_over_modes(of: Access) -> Iterator[Claim]:
    """The weight of a mode is Gaussian in p_T with <p_T^2> = gE/pi; the rate sums it, with gE/2 pi modes per area."""
    weight, rate = of(pairs_in_a_mode), of(schwinger_rate)
    spread = of(transverse_spread)
    yield Vanishing("Gaussian", sp.diff(sp.log(weight), p_t) + p_t / spread**2)
    yield Vanishing("equal in mass and momentum", weight - weight.xreplace({p_t: m_flavour, m_flavour: p_t}))
    at_rest = weight.xreplace({p_t: sp.S.Zero})
    modes = g_pair * g * e_field / (2 * sp.pi) * 2 * sp.pi * spread**2 / (2 * sp.pi) ** 2
    yield Vanishing("sum over modes", rate - modes * at_rest, PRINTED_PAIR_STATES)
    bound = of(largest_unsuppressed_mass)
    yield Vanishing(
        "suppression by e", rate.xreplace({m_flavour: bound}) * sp.E - rate.xreplace({m_flavour: sp.S.Zero})
    )
    yield Vanishing("bound of the weight", at_rest.xreplace({m_flavour: bound}) - sp.exp(-1))
    scales = of(scales_of_creation)
    yield Vanishing("uncertainty", scales[dp.name] * scales[dx.name] - 1)
    yield Vanishing("spread is a number times the scale", (scales[dp.name] / spread) ** 2 - 2 * sp.pi)


@identity("liu2026:helicity-of-pairs", constrains=[schwinger_rate])
def active_neutrinos_have_one_state_per_mode(of: Access) -> Iterator[Claim]:
    """With one helicity state the rate of light neutrinos is (gE)^2/8 pi^3, half of a Dirac electron's."""
    rate = of(schwinger_rate).xreplace({m_flavour: sp.S.Zero, g_pair: sp.S.One})
    yield Vanishing("one state", rate - (g * e_field) ** 2 / (2 * sp.pi) ** 3)


@identity("liu2026:one-rate", constrains=[discharge_equation, rate_without_suppression, schwinger_rate])
def one_rate_in_three_places(of: Access) -> Iterator[Claim]:
    """(3), (14) and the rate of (40), (41) are the same function of the field."""
    massless = of(schwinger_rate).xreplace({m_flavour: sp.S.Zero})
    again = of(rate_without_suppression).xreplace({dpsi: g * e_field})
    yield Vanishing("(41)", massless - again, PRINTED_PAIR_STATES)
    in_sphere = massless.xreplace({e_field: g * (n_charge - n_nu) * r / 3})
    yield Vanishing("(14)", in_sphere - of(discharge_equation), PRINTED_PAIR_STATES)


@identity(
    "liu2026:discharge",
    constrains=[discharge_equation, trapped_density, rate_constant, unscreened_density, field_light_boson],
)
def discharge_of_a_shell(of: Access) -> Iterator[Claim]:
    """(15) solves (14) from n_nu = 0 and ends at n; its early slope is n a r^2."""
    density = of(trapped_density)
    law = of(discharge_equation).xreplace({n_nu: density})
    yield Vanishing("equation", sp.diff(density, t) - law, PRINTED_PAIR_STATES)
    yield Vanishing("start", density.xreplace({t: sp.S.Zero}))
    yield Vanishing("end", sp.limit(sp.cancel(density), t, sp.oo) - n_charge)
    early = sp.diff(density, t).xreplace({t: sp.S.Zero})
    yield Vanishing("rate constant", early - n_charge * of(rate_constant) * r**2, PRINTED_PAIR_STATES)
    yield Vanishing("unscreened", of(unscreened_density) + n_nu - n_charge)
    squared = (of(field_light_boson) * g) ** 2 * n_charge / (4 * sp.pi**3 * n_charge)
    fresh = of(discharge_equation).xreplace({n_nu: sp.S.Zero})
    yield Vanishing("field", squared - fresh, PRINTED_PAIR_STATES)


@identity(
    "liu2026:created",
    constrains=[
        created_number,
        created_number_early,
        rate_constant,
        discharge_time,
        number_of_charges,
        trapped_density,
    ],
)
def created_pairs(of: Access) -> Iterator[Claim]:
    """(16) grows with R as 4 pi R^2 n_nu(R), ends at Q, begins as (17); t_Q times the early rate is Q."""
    number, early = of(created_number), of(created_number_early)
    charges = of(number_of_charges)
    grown = a_rate * t * r_body**2
    shell = 4 * sp.pi * r_body**2 * n_charge * grown / (1 + grown)
    yield Vanishing("per shell", sp.diff(number, r_body) - shell)
    yield Vanishing("empty", sp.limit(sp.expand(number), r_body, 0))
    late = sp.expand(number).xreplace({t: 1 / t}).replace(lambda e: isinstance(e, sp.atan), lambda e: sp.pi / 2)
    yield Vanishing("late", late.subs(t, 0) - charges)
    series = sp.series(number, t, 0, 2).removeO().xreplace({a_rate: of(rate_constant)})
    yield Vanishing("early", series - early, PRINTED_PAIR_STATES)
    yield Vanishing("discharge time", of(discharge_time) * sp.diff(early, t) - charges, PRINTED_PAIR_STATES)
    in_density = of(trapped_density).xreplace({r: r_body})
    written = shell.xreplace({a_rate: of(rate_constant)})
    yield Vanishing("(15) in (16)", 4 * sp.pi * r_body**2 * in_density - written, PRINTED_PAIR_STATES)
    yield Vanishing("charges", sp.diff(charges, r_body) - 4 * sp.pi * r_body**2 * n_charge)


@identity(
    "liu2026:scaling",
    constrains=[trapped_number, created_number_early, discharge_time, depth],
)
def scaling_with_coupling_density_and_radius(of: Access) -> Iterator[Claim]:
    """Powers of g, n, R of (8), (11), (17), (18), from dimensions and from the number of charges that take part."""
    for equation, powers in (
        (trapped_number, (6, 3, 9)),
        (depth, (2, 1, 2)),
        (created_number_early, (4, 2, 5)),
        (discharge_time, (-4, -1, -2)),
    ):
        for symbol, power in zip((g, n_charge, r_body), powers, strict=True):
            yield symmetry(f"({equation.number}) in {symbol}", equation, {symbol: TWO * symbol}, TWO**power)


@identity("liu2026:filled-well", constrains=[trapped_number, largest_density_in_well, depth])
def number_in_the_well_by_quadrature(of: Access) -> Iterator[Claim]:
    """(8) against Gauss quadrature of 4 pi r^2 n_F(r) with the parabolic profile, exact for its degree."""
    from mpmath import mp, mpf, quad

    density = of(largest_density_in_well)
    numbers = {g: sp.Rational(3, 2), n_charge: sp.Rational(5, 4), r_body: sp.Rational(7, 5)}
    states = {s: sp.S.One for s in of(trapped_number).free_symbols | density.free_symbols if str(s) == "g_s"}
    deepest = of(depth)
    with mp.workdps(30):

        def integrand(radius: object) -> object:
            x = sp.Float(radius, 30)
            profile = deepest.xreplace(numbers) * (1 - x**2 / (3 * numbers[r_body] ** 2))
            return mpf(
                str(sp.N((4 * sp.pi * x**2 * density).xreplace({phi: profile / g, **states}).xreplace(numbers), 30))
            )

        found = quad(integrand, [0, mpf(7) / 5])
        exact = mpf(str(sp.N(of(trapped_number).xreplace(states).xreplace(numbers), 30)))
        deviation = float(abs(found / exact - 1))
    yield Measured("(8)", deviation, 1e-20, "relative, quadrature of the density", "numeric(1 points, 20 digits)")


@identity(
    "liu2026:flux",
    constrains=[differential_flux, rate_per_radius, rate_without_suppression, energy_of_escaping_neutrino],
)
def flux_holds_all_pairs(of: Access) -> Iterator[Claim]:
    """int (41) dE = (40)/(4 pi L^2): dE = g|phi'| dr; two flavours; the energy is g|phi| for phi < 0."""
    spread = of(differential_flux) * dpsi * 4 * sp.pi * distance**2
    yield Vanishing("(41) and (40)", spread - of(rate_per_radius))
    yield Vanishing("two flavours", of(rate_per_radius) - 2 * 4 * sp.pi * r**2 * pair_rate)
    yield symmetry("distance", differential_flux, {distance: TWO * distance}, sp.Rational(1, 4))
    yield symmetry("field", rate_without_suppression, {dpsi: TWO * dpsi}, 4)
    yield Vanishing("energy", of(energy_of_escaping_neutrino) + g * phi)


@identity("liu2026:rate-of-the-sphere", constrains=[rate_per_radius, rate_without_suppression, created_number_early])
def rate_of_the_uniform_sphere(of: Access) -> Iterator[Claim]:
    """(40) over r < R is twice (17), for two flavours; over all radii it is twelve times: the field reaches out."""
    per_radius = of(rate_per_radius).xreplace({pair_rate: of(rate_without_suppression)})
    slope = g**2 * n_charge / 3
    inside = sp.integrate(sp.expand(per_radius.xreplace({dpsi: slope * r})), (r, 0, r_body))
    beyond = sp.integrate(sp.expand(per_radius.xreplace({dpsi: slope * r_body**3 / r**2})), (r, r_body, sp.oo))
    one_flavour = sp.diff(of(created_number_early), t)
    yield Vanishing("inside", inside - 2 * one_flavour, PRINTED_PAIR_STATES)
    yield Vanishing("everywhere", inside + beyond - 12 * one_flavour, PRINTED_PAIR_STATES)


@identity("liu2026:charges-at-R", constrains=[number_of_charges, depth])
def charge_and_depth(of: Access) -> Iterator[Claim]:
    """The well of Q charges is 3/2 as deep at the centre as at R, where it is g^2 Q/4 pi R."""
    at_surface = g**2 * of(number_of_charges) / (4 * sp.pi * r_body)
    yield Vanishing("depth", of(depth) - sp.Rational(3, 2) * at_surface)
    yield Combination(
        "charge in R", (Term(number_of_charges, {r_body: TWO * r_body}), Term(number_of_charges, factor=sp.Integer(-8)))
    )
