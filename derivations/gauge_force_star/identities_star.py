"""A star as a whole: polytropes, Gibbs-Duhem, energies along a path, electric energy in two ways, decay of the vacuum.

Statements that tie several sections of liu2026 together (eqs. 3, 30-32, 35, 36, 42-44, 48, 54, 55, 65, T06).
"""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from derivations.core import Vanishing, identity, symmetry
from derivations.core.identity import Access, Claim
from derivations.gauge_force_star import metric
from derivations.gauge_force_star.conventions import PRINTED_PAIR_STATES
from derivations.gauge_force_star.curved_field import interaction_lagrangian
from derivations.gauge_force_star.decomposition import (
    electric_field,
    electric_work,
    energy_of_escaping_neutrino,
    potential_of_vector,
)
from derivations.gauge_force_star.equilibrium import muon_electric_energy, pressure_of_cold_matter
from derivations.gauge_force_star.flux import (
    differential_flux,
    differential_flux_in_curved_space,
    rate_per_radius,
    rate_per_radius_in_curved_space,
    slope_for_observers_at_rest,
)
from derivations.gauge_force_star.identities_gravity import STRUCTURE
from derivations.gauge_force_star.identities_sphere import potentials
from derivations.gauge_force_star.schwinger import pairs_in_a_mode, schwinger_rate
from derivations.gauge_force_star.symbols import (
    a0,
    charge_sign,
    d2phi,
    da0,
    distance,
    dphi,
    dphi_metric,
    dpressure_dr,
    dpsi,
    drho_dnb,
    e_field,
    e_inside,
    e_outside,
    g,
    g_newton,
    g_pair,
    lam,
    m_flavour,
    m_grav,
    mu_mu_pot,
    n_b,
    n_charge,
    n_mu,
    p_t,
    pair_rate,
    phi,
    phi_metric,
    pressure,
    r,
    r_body,
    rho,
    sin_theta,
)
from derivations.gauge_force_star.uniform_sphere import (
    potential_of_shape,
    radial_field,
    screened_poisson_equation,
    shape_inside,
    shape_outside,
)

# Structure --------------------------------------------------------------------------------------------


@identity("liu2026:polytrope", constrains=[*STRUCTURE, metric.mass_function])
def star_of_buchdahl(of: Access) -> Iterator[Claim]:
    """An exact star whose density falls to zero at its surface: the relativistic polytrope of index 1.

    rho = 12 (p* P)^(1/2) - 5 P, with p* a constant (H. A. Buchdahl, Astrophys. J. 147, 310 (1967)), in a radius x of
    its own; beta is G M/R. Its Newtonian limit, beta -> 0, is the polytrope P ~ rho^2 with rho ~ sin(x)/x.
    """
    x, beta = sp.Dummy("x", positive=True), sp.Dummy("beta", positive=True)
    u = beta * sp.sin(x) / x
    wide = 1 - beta + u
    radius = x * wide / (1 - 2 * beta)
    unit = (1 - 2 * beta) / (8 * sp.pi * g_newton * wide**2)
    exact = {pressure: unit * u**2, rho: 2 * unit * u * (1 - beta - 3 * u / 2)}
    factor = (1 - beta - u) * (1 - beta + beta * sp.cos(x)) ** 2 / ((1 - 2 * beta) * wide)
    exact |= {m_grav: radius * (1 - factor) / (2 * g_newton), r: radius}
    stretch = sp.diff(radius, x)
    sine, cosine = sp.Dummy("sine", real=True), sp.Dummy("cosine", real=True)

    def zero(label: str, value: sp.Expr) -> Vanishing:
        plain = value.xreplace({sp.sin(x): sine, sp.cos(x): cosine})
        return Vanishing(label, plain, [sine**2 + cosine**2 - 1])

    star = exact[rho] + 5 * exact[pressure]
    yield zero("equation of state", sp.diff(star**2 / exact[pressure], x))
    yield zero("m'", sp.diff(exact[m_grav], x) - of(metric.mass_equation).xreplace(exact) * stretch)
    slope = of(metric.hydrostatic_equilibrium).xreplace(exact)
    yield zero("P'", sp.diff(exact[pressure], x) - slope * stretch)
    redshift = sp.log((1 - beta - u) / wide) / 2
    law = of(metric.redshift_equation).xreplace({dpressure_dr: slope, **exact})
    yield zero("Phi'", sp.diff(redshift, x) - law * stretch)
    yield zero("e^-lambda", (of(metric.mass_function) ** 2).xreplace(exact) - factor)
    thin = {name: sp.limit(exact[name] / beta**order, beta, 0) for name, order in ((rho, 1), (pressure, 2))}
    yield zero("Newtonian density", sp.diff(thin[rho] * x / sp.sin(x), x))
    yield zero("Newtonian equation of state", sp.diff(thin[pressure] / thin[rho] ** 2, x))


@identity(
    "liu2026:gibbs-duhem",
    constrains=[
        metric.redshift_equation,
        metric.hydrostatic_equilibrium,
        pressure_of_cold_matter,
        electric_field,
    ],
)
def chemical_and_hydrostatic_equilibrium(of: Access) -> Iterator[Claim]:
    """dP = sum n dmu, and mu e^Phi constant for every species is (31c). A charged species has mu_kin e^Phi + q g A_0
    constant: then the pressure also carries the force g n E on the charges."""
    density = sp.Function("rho", real=True)(r)
    numbers = [sp.Function(f"n_{i}", positive=True)(r) for i in range(3)]
    potentials_of = [sp.Function(f"mu_{i}", positive=True)(r) for i in range(3)]
    charges = (sp.S.Zero, sp.S.One, sp.S.NegativeOne)
    enthalpy = sum(mu * n for mu, n in zip(potentials_of, numbers, strict=True))
    # At fixed composition every density is proportional to n_b.
    law = of(pressure_of_cold_matter).xreplace({drho_dnb: enthalpy / n_b, rho: density})
    first_law = {sp.diff(density, r): sum(mu * sp.diff(n, r) for mu, n in zip(potentials_of, numbers, strict=True))}
    slope = sp.expand(sp.diff(law, r).subs(first_law))
    duhem = sum(n * sp.diff(mu, r) for mu, n in zip(potentials_of, numbers, strict=True))
    yield Vanishing("Gibbs-Duhem", _plain(slope - duhem))
    # (mu e^Phi + q g A_0)' = 0
    steady = {
        sp.diff(mu, r): -dphi_metric * mu - q * g * da0 * sp.exp(-phi_metric)
        for mu, q in zip(potentials_of, charges, strict=True)
    }
    force = g * sum(q * n for q, n in zip(charges, numbers, strict=True)) * of(electric_field)
    carried = slope.subs(steady) - force
    redshift = of(metric.redshift_equation).xreplace({dpressure_dr: carried, pressure: law, rho: density})
    relation = [dphi - (da0 - dphi_metric * a0) * sp.exp(-phi_metric)]
    yield Vanishing("mu e^Phi", _plain(redshift - dphi_metric), relation)
    # The same with (31a) in place of (31c): Phi' of a star in which only the neutral species is left.
    neutral = slope.subs(steady).subs(dict.fromkeys(numbers[1:], sp.S.Zero))
    pull = of(metric.redshift_equation).xreplace({dpressure_dr: of(metric.hydrostatic_equilibrium)})
    alone = {rho: density, pressure: law.subs(dict.fromkeys(numbers[1:], sp.S.Zero))}
    hydrostatic = of(metric.hydrostatic_equilibrium).xreplace(alone)
    yield Vanishing("(31a)", _plain(neutral.xreplace({dphi_metric: pull.xreplace(alone)}) - hydrostatic))


def _plain(value: sp.Expr) -> sp.Expr:
    """Functions of r, and what is left of their derivatives, as symbols."""
    found = sorted(value.atoms(sp.Derivative), key=str)
    value = value.subs({each: sp.Dummy(f"d{i}", real=True) for i, each in enumerate(found)})
    functions = sorted(value.atoms(sp.core.function.AppliedUndef), key=str)
    return sp.expand(value.xreplace({each: sp.Dummy(str(each.func), positive=True) for each in functions}))


# Energies ---------------------------------------------------------------------------------------------


@identity(
    "liu2026:energies",
    constrains=[
        metric.line_element,
        interaction_lagrangian,
        electric_field,
        electric_work,
        potential_of_vector,
        energy_of_escaping_neutrino,
    ],
)
def energy_of_the_time_symmetry(of: Access) -> Iterator[Claim]:
    """The metric (29) does not depend on time: e^Phi E + q g A_0 is conserved, E the energy for observers at rest.

    Three energies follow: a photon and a neutrino without charge keep e^Phi E; a massless charge born at rest arrives
    with q g A_0, which is e^Phi times the g phi of (36) and (55); T06 and (41) have g phi, without gravity.
    """
    mass, speed = sp.Dummy("mass", positive=True), sp.Dummy("v", positive=True)
    elements = of(metric.line_element)
    # The action of one charge is that of (48) per charge; the density n is counted per proper volume.
    volume = r**2 * sin_theta * sp.exp(phi_metric + lam)
    per_charge = charge_sign * of(interaction_lagrangian) / (volume * n_charge * sp.exp(-phi_metric))
    lagrangian = -mass * sp.sqrt(elements["tt"] + elements["rr"] * speed**2) + per_charge
    energy = speed * sp.diff(lagrangian, speed) - lagrangian
    # v is dr/dt; observers at rest see e^(lambda - Phi) v.
    seen = sp.Dummy("velocity seen", positive=True)
    local = mass / sp.sqrt(1 - seen**2)
    energy = energy.xreplace({speed: seen * sp.exp(phi_metric - lam)})
    squared = (energy - charge_sign * g * a0) ** 2 - (sp.exp(phi_metric) * local) ** 2
    yield Vanishing("conserved energy", squared, [charge_sign**2 - 1])
    at_rest = energy.xreplace({seen: sp.S.Zero})
    sign = sp.diff(at_rest, mass) * sp.exp(-phi_metric)
    yield Vanishing("its sign", sp.powdenest(sp.expand(sign), force=True) - 1)
    born = sp.expand(at_rest.xreplace({mass: sp.S.Zero}))
    redshifted = of(electric_work).xreplace({phi: of(potential_of_vector)}) * sp.exp(phi_metric)
    yield Vanishing("charge at rest, (55)", born - redshifted)
    flat = {phi_metric: sp.S.Zero}
    # (1) counts charges with the other sign of g than (48).
    escaping = -of(energy_of_escaping_neutrino).xreplace({phi: of(potential_of_vector)}).xreplace(flat)
    yield Vanishing("charge at rest, T06", born.xreplace({charge_sign: sp.S.One}) - escaping)
    # Work of the field on a charge: E' = -Phi' E + q g E_r keeps the sum constant.
    kinetic = sp.Dummy("E", positive=True)
    gained = -dphi_metric * kinetic + charge_sign * g * of(electric_field)
    change = sp.exp(phi_metric) * (dphi_metric * kinetic + gained) + charge_sign * g * da0
    yield Vanishing("along the path", change, [dphi - (da0 - dphi_metric * a0) * sp.exp(-phi_metric)])


@identity(
    "liu2026:electric-energy",
    constrains=[
        screened_poisson_equation,
        radial_field,
        potential_of_shape,
        shape_inside,
        shape_outside,
        muon_electric_energy,
        electric_work,
    ],
)
def electric_energy_counted_in_two_ways(of: Access) -> Iterator[Claim]:
    """Half the energy (65) of charges in their own potential is the energy of the field, (E^2 + m_A^2 phi^2)/2.

    The difference of the densities is the divergence of phi phi'/2, whose flux is continuous at R, and zero at the
    centre and far away. (65) itself, with the whole potential, is twice that.
    """
    law = of(screened_poisson_equation)
    mass_squared = -sp.diff(law, phi)
    in_potential = of(muon_electric_energy).xreplace({mu_mu_pot: of(electric_work).xreplace({charge_sign: sp.S.One})})
    sides = zip(potentials(of), (n_charge, sp.S.Zero), (e_inside, e_outside), strict=True)
    fluxes = []
    for potential, density, strength in sides:
        field = of(radial_field)[strength.name]
        in_field = (field**2 + mass_squared * potential**2) / 2
        flux = r**2 * potential * sp.diff(potential, r) / 2
        charges = in_potential.xreplace({phi: potential, n_mu: density}) / 2
        yield Vanishing(f"{strength.name}: density", charges - in_field + sp.diff(flux, r) / r**2)
        fluxes.append(flux)
    inside, outside = fluxes
    yield Vanishing("flux at R", (inside - outside).xreplace({r: r_body}))
    yield Vanishing("sign of the source", sp.diff(law, d2phi) - 1)


@identity(
    "liu2026:flux-in-curved-space",
    constrains=[
        slope_for_observers_at_rest,
        rate_per_radius_in_curved_space,
        differential_flux_in_curved_space,
        metric.line_element,
    ],
)
def rates_hold_for_observers_at_rest(of: Access) -> Iterator[Claim]:
    """A pair rate counts per invariant volume of space and time and depends on the invariant F^2; the flux holds all
    pairs, dE = g|A_0'| dr; without gravity it is (41); and the unit of time far away is free."""
    elements = of(metric.line_element)
    slope, rate, arriving = (
        of(each)
        for each in (slope_for_observers_at_rest, rate_per_radius_in_curved_space, differential_flux_in_curved_space)
    )
    yield Vanishing("F^2", slope**2 + g**2 * da0**2 / (elements["tt"] * elements["rr"]))
    # Both flavours in all directions: the integral of |det|^(1/2) = r^2 sin(theta) e^(Phi + lambda) over angles.
    volume = sp.sqrt(elements["theta theta"] ** 2 * -elements["tt"] * elements["rr"])
    yield Vanishing("invariant volume", rate**2 - (2 * 4 * sp.pi * volume * pair_rate) ** 2)
    yield Vanishing("sign", sp.diff(rate, pair_rate).xreplace({phi_metric: -lam}) - 8 * sp.pi * r**2)
    yield Vanishing("all pairs", arriving * 4 * sp.pi * distance**2 * g * sp.Abs(da0) - rate)
    flat = {phi_metric: sp.S.Zero, lam: sp.S.Zero}
    yield Vanishing("modulus", slope.xreplace(flat) - g * sp.Abs(da0))
    yield Vanishing("(40)", rate.xreplace(flat) - of(rate_per_radius))
    outward = {dpsi: g * sp.Abs(da0)}
    yield Vanishing("(41)", arriving.xreplace(flat) - of(differential_flux).xreplace(outward))
    slower = {phi_metric: phi_metric + sp.log(2), da0: 2 * da0}
    yield symmetry("field, unit of time", slope_for_observers_at_rest, slower)
    yield symmetry("rate, unit of time", rate_per_radius_in_curved_space, slower, 2)
    yield symmetry("flux, unit of time", differential_flux_in_curved_space, slower)


# Vacuum -----------------------------------------------------------------------------------------------


@identity("liu2026:vacuum-decay", constrains=[schwinger_rate, pairs_in_a_mode])
def decay_of_the_vacuum(of: Access) -> Iterator[Claim]:
    """Schwinger's series: the vacuum decays at -sum log(1 - N) over modes, N the pairs in a mode, which is twice the
    imaginary part of the effective Lagrangian; the number of pairs, sum N, is its first term.

    Spin 1/2 with g_pair = 2: L = -1/(8 pi^2) int ds/s^3 e^(-m^2 s) (x cot x - 1 + x^2/3) with x = g E s. The path
    passes the poles x = n pi on one side, so that each gives pi times its residue to the imaginary part.
    """
    weight, rate = of(pairs_in_a_mode), of(schwinger_rate)
    modes = g_pair * g * e_field / (2 * sp.pi) * p_t / (2 * sp.pi)
    x = sp.Dummy("x", positive=True)
    proper = x / (g * e_field)
    series = []
    for n in range(1, 5):
        # log(1 - N) = -sum N^n/n
        pole = n * sp.pi
        residue = sp.residue(x * sp.cot(x), x, pole)
        measure = (sp.exp(-(m_flavour**2) * proper) / proper**3).xreplace({x: pole}) / (g * e_field)
        series.append(2 * sp.pi * residue * measure / (8 * sp.pi**2))
        over_modes = sp.integrate(modes * weight**n / n, (p_t, 0, sp.oo))
        yield Vanishing(f"term {n}", (over_modes - series[-1]).xreplace({g_pair: sp.Integer(2)}))
    yield Vanishing("number of pairs", rate - series[0], PRINTED_PAIR_STATES)
