"""What the rounded numbers of the text hide: own value over printed number, measured (liu2026, Sec. II to IV)."""

from __future__ import annotations

import math
from collections.abc import Iterator

import sympy as sp

from derivations.core import Equation, Measured, Vanishing, identity
from derivations.core.identity import Access, Claim
from derivations.core.units import (
    MeV3_per_inverse_cubic_cm,
    MeV_per_gram,
    constant,
    hbarc_in_MeV_fm,
    inverse_MeV_per_km,
    inverse_MeV_per_second,
    printed_values,
)
from derivations.gauge_force_star import estimates as own
from derivations.gauge_force_star import estimates_earth as of_earth
from derivations.gauge_force_star import estimates_star as of_star
from derivations.gauge_force_star import statements
from derivations.gauge_force_star.discharge import (
    DENSITY,
    RADIUS,
    created_number_early,
    depth,
    discharge_time,
    earth,
    number_of_charges,
    star,
    trapped_number,
)
from derivations.gauge_force_star.schwinger import largest_unsuppressed_mass, transverse_spread
from derivations.gauge_force_star.symbols import de_level, e_field, g, r_body, t, theta_res

ORDER = 0.5  # of a decimal logarithm, "of the order of"
UNIT = {g: sp.Integer(10) ** -18}


def number(value: sp.Expr) -> float:
    """A positive number at g = 10^-18, or infinity."""
    found = sp.N(value.xreplace(UNIT), 30)
    return float(found)


def of_the_order(label: str, value: sp.Expr, quoted: sp.Expr) -> Measured:
    """Own value over the quoted one, as a decimal logarithm against half a decade."""
    ratio = number(value) / number(quoted) if number(quoted) > 0 else -1.0
    deviation = abs(math.log10(ratio)) if ratio > 0 else math.inf
    how = f"own {number(value):.4g} over quoted {number(quoted):.4g} is {ratio:.3g}"
    return Measured(label, deviation, ORDER, how, "numeric(1 points, 30 digits)")


@identity(
    "liu2026:estimates-star",
    constrains=[
        of_star.depth_of_the_star,
        of_star.flux_of_the_star,
        of_star.dipole_time,
        of_star.dipole_rate,
        of_star.transverse_spread_in_MeV,
        of_star.inverse_radius_of_the_star,
        of_star.mass_fraction_of_muons,
        star,
    ],
)
def orders_of_magnitude_of_the_star(of: Access) -> Iterator[Claim]:
    """Depth, flux, dipole time, spread, 1/R and muon fraction from the inputs (10) in the form under test."""
    body = of(star)
    yield of_the_order("(11)", own.of_body(depth(), body), of(of_star.depth_of_the_star))
    per_second = own.of_body(sp.diff(created_number_early(), t), body) * inverse_MeV_per_second()
    sphere = 4 * sp.pi * (100 * own.PARSEC) ** 2
    (flux,) = of(of_star.flux_of_the_star).values()
    yield of_the_order("(12)", per_second / sphere, flux)
    rate = of(of_star.dipole_rate)
    yield Vanishing("dipole", rate - g**2 * r_body**2 * de_level**3 / (4 * sp.pi))
    slow = 1 / rate.xreplace({de_level: sp.Integer(10), r_body: sp.Rational(1, 10)})
    years = slow / inverse_MeV_per_second() / own.JULIAN_YEAR
    yield of_the_order("T07", years, of(of_star.dipole_time))
    spread = transverse_spread().xreplace({e_field: of_star.field_of_the_star()})
    for name, value in of(of_star.transverse_spread_in_MeV).items():
        yield of_the_order(f"T18 {name}", spread, value)
    for name, value in of(of_star.inverse_radius_of_the_star).items():
        yield of_the_order(f"T02 {name}", own.inverse_length_in_eV(sp.Integer(int(name.split()[0]))), value)
    fraction = of_star.muon_mass_fraction()
    yield of_the_order("T11", fraction, of(of_star.mass_fraction_of_muons))
    for equation, power in ((of_star.depth_of_the_star, 2), (of_star.flux_of_the_star, 4), (of_star.dipole_time, -2)):
        yield from powers_of_g(equation, power, of)


def powers_of_g(equation: Equation, power: int, of: Access) -> Iterator[Claim]:
    """How a number scales with the coupling."""
    value = of(equation)
    value = next(iter(value.values())) if isinstance(value, dict) else value
    yield Vanishing(f"power of g in ({equation.number})", g * sp.diff(value, g) - power * value)


@identity(
    "liu2026:estimates-digits",
    constrains=[
        of_star.discharge_time_of_the_star,
        of_star.mass_bound_of_the_star,
        of_star.electron_potential_in_MeV,
        of_star.muon_mass_in_MeV,
        star,
    ],
)
def numbers_with_digits(of: Access) -> Iterator[Claim]:
    """(19), (20), (24) and the muon mass within one unit of the last digit that is printed."""
    body = of(star)
    years = own.of_body(discharge_time(), body) / inverse_MeV_per_second() / own.JULIAN_YEAR
    field = g**2 * body[DENSITY] * body[RADIUS] * MeV3_per_inverse_cubic_cm() * inverse_MeV_per_km() / 3
    mass = largest_unsuppressed_mass().xreplace({e_field: field / g}) / own.EV
    kinetic = (3 * sp.pi**2 * sp.Rational(5, 100) * own.N_0) ** sp.Rational(1, 3) * hbarc_in_MeV_fm()
    for equation, value, unit in (
        (of_star.discharge_time_of_the_star, years, 1e7),
        (of_star.mass_bound_of_the_star, mass, 0.01),
        (of_star.electron_potential_in_MeV, kinetic, 0.1),
        (of_star.muon_mass_in_MeV, constant("m_mu"), 1.0),
    ):
        quoted = of(equation)
        how = f"own {number(value):.5g}, quoted {number(quoted):.5g}"
        deviation = abs(number(value) - number(quoted))
        yield Measured(f"({equation.number})", deviation, unit, how, "numeric(1 points, 30 digits)")
    yield from powers_of_g(of_star.discharge_time_of_the_star, -4, of)
    yield from powers_of_g(of_star.mass_bound_of_the_star, 1, of)


@identity(
    "liu2026:estimates-earth",
    constrains=[
        of_earth.screening_by_trapped_neutrinos,
        of_earth.coupling_that_screens,
        of_earth.inverse_radius_of_the_earth,
        earth,
    ],
)
def orders_of_magnitude_of_the_earth(of: Access) -> Iterator[Claim]:
    """The number multiplied by g in (9), the coupling at which it is one, and 1/R; the mass of the Earth from (5)."""
    body = of(earth)
    ratio = own.coefficient(own.of_body(trapped_number() / number_of_charges(), body), 6)
    one_state = dict.fromkeys(ratio.free_symbols, sp.S.One)
    inside = ratio.xreplace(one_state) ** sp.Rational(1, 6)
    quoted = own.coefficient(of(of_earth.screening_by_trapped_neutrinos), 6) ** sp.Rational(1, 6)
    yield of_the_order("(9)", inside, quoted)
    yield of_the_order("T10", 1 / inside, of(of_earth.coupling_that_screens))
    yield of_the_order("T08", own.inverse_length_in_eV(body[RADIUS]), of(of_earth.inverse_radius_of_the_earth))
    yield from powers_of_g(of_earth.screening_by_trapped_neutrinos, 6, of)
    # Half the nucleons are neutrons, and there are as many electrons as protons: mass 5.97e27 g.
    grams = 2 * body[DENSITY] * sp.Rational(4, 3) * sp.pi * (body[RADIUS] * 10**5) ** 3 * constant("u") / MeV_per_gram()
    deviation = abs(number(grams) / 5.972e27 - 1)
    yield Measured("mass of the Earth", deviation, 0.1, f"{number(grams):.3g} g", "numeric(1 points, 30 digits)")


@identity("liu2026:shooting", constrains=[of_star.precision_of_shooting])
def growth_of_the_unstable_solution(of: Access) -> Iterator[Claim]:
    """A wrong phi(0) adds a multiple of sinh(m r)/(m r), the regular solution without charges: 60 km at 1e-9 eV."""
    growth = of_star.growth_of_unstable_solution(sp.Integer(10) ** -9, sp.Integer(60))
    needed = sp.Rational(1, 100) / growth
    decades = abs(float(sp.log(sp.N(needed, 30) / sp.Abs(of(of_star.precision_of_shooting)), 10)))
    positive = of(of_star.precision_of_shooting) > 0
    how = f"own 10^{float(sp.log(sp.N(needed, 30), 10)):.2f}"
    yield Measured("decades", decades if positive else math.inf, ORDER, how, "numeric(1 points, 30 digits)")


@identity(
    "liu2026:statements",
    constrains=[
        statements.nearby_star,
        statements.integration_settings,
        statements.scanned_parameters,
        statements.saturation,
        statements.back_reaction,
        statements.comparable_with_the_atmosphere,
        statements.prospective_bound,
        statements.limits_of_the_method,
        statements.muons_in_mass,
        statements.thermal_energies,
        statements.merger_bounds,
        statements.grid_of_the_equation_of_state,
    ],
)
def statements_agree_with_each_other(of: Access) -> Iterator[Claim]:
    """The same number in several places of the paper, and in the table of its inputs that was read separately."""
    table = {name: sp.Rational(str(entry.value)) for name, entry in printed_values()["liu2026"].items()}
    near = of(statements.nearby_star)
    yield Vanishing("distance", near["distance"] - table["distance_RXJ1856"])
    yield Vanishing("age", near["age"] - table["age_RXJ1856_max"])
    yield Vanishing("resolution", near["resolution"] - table["theta_res"])
    yield Vanishing("outer radius", of(statements.integration_settings)["outer radius"] - table["r_infinity"])
    scanned = of(statements.scanned_parameters)
    yield Vanishing("stiffness", scanned["first gamma"] - table["gamma"])
    coupling = of(statements.back_reaction)["g"]
    for name, value in (
        ("saturation", of(statements.saturation)["from g"]),
        ("atmosphere", of(statements.comparable_with_the_atmosphere)["g"]),
        ("bound", of(statements.prospective_bound)["g"]),
        ("method", of(statements.limits_of_the_method)["g"]),
        ("benchmark", own.BENCHMARK),
        ("merger bound ends a decade above", of(statements.merger_bounds)["not from"] / 10),
        ("scans end two decades above", scanned["largest g"] / 100),
    ):
        yield Vanishing(name, value - coupling)
    energy = of(statements.comparable_with_the_atmosphere)["energy"]
    yield Vanishing("depth is the energy", of(statements.saturation)["depth"] - energy)
    warm = of(statements.thermal_energies)
    yield Vanishing("neutrinos are as warm as the star", warm["temperature"] - warm["mean energy"])
    muons = of(statements.muons_in_mass)
    yield Vanishing("highest fraction is (10)", muons["highest"] - of_star.mass_fraction_of_muons())
    yield Vanishing("a decade", muons["highest"] - 10 * muons["lowest"])
    grid = of(statements.grid_of_the_equation_of_state)
    yield Vanishing("four decades of pressure", grid["highest pressure"] - 10**4 * grid["lowest pressure"])
    yield Vanishing("steps of 1 MeV", grid["largest depth"] - 200 * grid["depth"])


@identity("liu2026:cone", constrains=[statements.cone_of_resolution, statements.nearby_star])
def cone_against_the_sphere(of: Access) -> Iterator[Claim]:
    """Solid angle: the whole sphere at 180 degrees, pi theta^2 for small angles; 4 % of the sphere at 23 degrees."""
    cone = of(statements.cone_of_resolution)
    yield Vanishing("sphere", cone.xreplace({theta_res: sp.pi}) - 4 * sp.pi)
    yield Vanishing("small", sp.diff(cone, theta_res, 2).xreplace({theta_res: sp.S.Zero}) - 2 * sp.pi)
    yield Vanishing("grows with the sine", sp.diff(cone, theta_res) - 2 * sp.pi * sp.sin(theta_res))
    degrees = of(statements.nearby_star)["resolution"]
    share = float(sp.N((cone / (4 * sp.pi)).xreplace({theta_res: sp.pi * degrees / 180})))
    yield Measured("share of the sphere", abs(share - 0.04), 0.005, f"{share:.4f}", "numeric(1 points, 15 digits)")
