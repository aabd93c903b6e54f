"""Numbers of the text about the star, recomputed (liu2026, Sec. II to IV; (11), (12), (19), (20), (24))."""

from __future__ import annotations

import sympy as sp

from derivations.core import equation, given
from derivations.core.quoted import nearest_decade, rounded
from derivations.core.units import MeV_per_gram, constant, hbarc_in_MeV_fm, inverse_MeV_per_km, inverse_MeV_per_second
from derivations.gauge_force_star.discharge import (
    RADIUS,
    created_number_early,
    depth,
    discharge_time,
    field_light_boson,
    number_of_charges,
    star,
)
from derivations.gauge_force_star.estimates import (
    BENCHMARK,
    EV,
    JULIAN_YEAR,
    N_0,
    NEUTRON_STAR_MASS,
    PARSEC,
    TEN,
    approximately,
    at_benchmark,
    inverse_length_in_eV,
    of_body,
)
from derivations.gauge_force_star.fermi_gas import electron_chemical_potential
from derivations.gauge_force_star.schwinger import largest_unsuppressed_mass, transverse_spread
from derivations.gauge_force_star.symbols import de_level, dip_rate, e_field, g, n_e, r, r_body, t


@equation("liu2026:T02", dimension=0, parents=[star], place="Sec. I, Sec. IV.2")
def inverse_radius_of_the_star():
    """1/R of a neutron star of 10 and of 12 km in eV, to the nearest power of ten."""
    return {
        "10 km": nearest_decade(inverse_length_in_eV(star()[RADIUS])),
        "12 km": nearest_decade(inverse_length_in_eV(sp.Integer(12))),
    }


@inverse_radius_of_the_star.printed
def _():
    return {"10 km": TEN**-10, "12 km": TEN**-10}


inverse_radius_of_the_star.erratum(
    "1/R is 2.0e-11 eV at 10 km and 1.6e-11 eV at 12 km; 10^-10 eV is 1/R of 2 km.",
    "The bounds hold to m_A of 2e-11 eV; at 1e-10 eV m_A R is 5, not 1.",
)


@equation("liu2026:11.number", dimension=0, parents=[depth, star], place="Sec. II.2, (11)")
def depth_of_the_star():
    """Depth of the well in MeV, its value at g = 10^-18 to the nearest power of ten."""
    value = at_benchmark(of_body(depth(), star()))
    return nearest_decade(value) * (g / BENCHMARK) ** 2


@depth_of_the_star.printed
def _():
    return 100 * (g / BENCHMARK) ** 2


depth_of_the_star.erratum(
    "g^2 n R^2/2 is 493 MeV at g = 10^-18 with the inputs (10), not 100 MeV.",
    "Back-reaction, and with it a depth of 100 MeV, begins at a coupling smaller by a factor 2.2.",
)


@equation("liu2026:12", dimension=0, parents=[created_number_early, star], place="Sec. II.2")
def flux_of_the_star():
    """Neutrinos of one flavour per cm^2 and s, with distance in units of 100 pc as the component says.

    As in print the rate is (17), from r < R alone: the field outside gives five times as much again.
    """
    per_second = of_body(sp.diff(created_number_early(), t), star()) * inverse_MeV_per_second()
    sphere = 4 * sp.pi * (100 * PARSEC) ** 2
    return {"at 100 pc": nearest_decade(at_benchmark(per_second) / sphere) * (g / BENCHMARK) ** 4}


@flux_of_the_star.printed
def _():
    return {"at 100 pc": TEN**-2 * (g / BENCHMARK) ** 4}


flux_of_the_star.erratum(
    "The inputs (10) in (17) give 0.14 cm^-2 s^-1 at 100 pc and g = 10^-18, not 10^-2; with one helicity 0.07, and "
    "with the field outside the star, as in (40), 0.42.",
    "The flux of Sec. II is underestimated by an order of magnitude.",
)


def discharge_years() -> sp.Expr:
    """(18) of the star in years at g = 10^-18."""
    seconds = at_benchmark(of_body(discharge_time(), star())) / inverse_MeV_per_second()
    return seconds / JULIAN_YEAR


@equation("liu2026:19", dimension=0, parents=[discharge_time, star], place="Sec. II.2")
def discharge_time_of_the_star():
    """Discharge time in years."""
    printed = 3 * TEN**7
    return approximately(discharge_years(), printed, TEN**7) * (BENCHMARK / g) ** 4


@discharge_time_of_the_star.printed
def _():
    return (BENCHMARK / g) ** 4 * 3 * TEN**7


def field_of_the_star() -> sp.Expr:
    """Largest field inside, in MeV^2."""
    return sp.Abs(of_body(field_light_boson().xreplace({r: r_body}), star()))


@equation("liu2026:20", dimension=0, parents=[largest_unsuppressed_mass, field_light_boson, star], place="Sec. II.2")
def mass_bound_of_the_star():
    """Largest unsuppressed mass in eV, to the one digit of the print."""
    mass = largest_unsuppressed_mass().xreplace({e_field: field_of_the_star()})
    return rounded(at_benchmark(mass) / EV, 1) * g / BENCHMARK


@mass_bound_of_the_star.printed
def _():
    return g / BENCHMARK * sp.Rational(5, 100)


@equation("liu2026:24.number", dimension=0, parents=[electron_chemical_potential], place="Sec. III.2.1, (24)")
def electron_potential_in_MeV():
    """Chemical potential of electrons in MeV at n_e = 0.05 n_0, n_0 = 0.15 fm^-3, to the digits of the print."""
    density = sp.Rational(5, 100) * N_0 * hbarc_in_MeV_fm() ** 3
    return rounded(electron_chemical_potential().xreplace({n_e: density}), 4)


@electron_potential_in_MeV.printed
def _():
    return sp.Rational(1221, 10)


electron_potential_in_MeV.erratum(
    "119.5 MeV at n_0 = 0.15 fm^-3; 122.1 MeV is the value at n_0 = 0.16 fm^-3.",
    "2 % in mu_e if the printed number is used.",
)


@given("liu2026:T07.rate", defines=dip_rate, place="Sec. II, footnote 4")
def dipole_rate():
    """Rate of a dipole transition that releases de_level by a charge distribution of size R (MeV)."""
    return g**2 * de_level**3 * r_body**2 / (4 * sp.pi)


def dipole_years() -> sp.Expr:
    """Inverse dipole rate at 10 MeV and g = 10^-18 in years."""
    rate = at_benchmark(dipole_rate()).xreplace({de_level: TEN, r_body: 1 / TEN})
    return 1 / rate / inverse_MeV_per_second() / JULIAN_YEAR


@equation("liu2026:T07", dimension=0, parents=[dipole_rate], place="Sec. II, footnote 4")
def dipole_time():
    """Time of a dipole transition in years, to the nearest power of ten."""
    return nearest_decade(dipole_years()) * (BENCHMARK / g) ** 2


@dipole_time.printed
def _():
    return (BENCHMARK / g) ** 2 * TEN**5


dipole_time.erratum(
    "4 pi/(g^2 10 MeV) is 2.6e7 yr at g = 10^-18, not 1e5 yr.",
    "At g = 10^-18 it is of the size of the discharge time (18), 3.9e7 yr, not much smaller, and above it is longer: "
    "dipole transitions do not establish the thermal occupation before the discharge.",
)


@equation("liu2026:T11", dimension=0, parents=[star, number_of_charges], place="Sec. II.2, after (10)")
def mass_fraction_of_muons():
    """Rest energy of the muons of (10) over that of two solar masses, to one digit."""
    return rounded(muon_mass_fraction(), 1)


def muon_mass_fraction() -> sp.Expr:
    """n m_mu times the volume over the mass of the star."""
    muons = of_body(number_of_charges(), star()) * constant("m_mu")
    return muons / (NEUTRON_STAR_MASS * constant("M_sun") * 1000 * MeV_per_gram())


@mass_fraction_of_muons.printed
def _():
    return sp.Rational(1, 100)


@equation(
    "liu2026:T18.number",
    dimension=0,
    parents=[transverse_spread, field_light_boson, depth_of_the_star, star],
    place="Sec. IV.2, before (40)",
)
def transverse_spread_in_MeV():
    """Both expressions at g = 10^-18 in MeV, to the nearest power of ten; the second with 100 MeV and 10 km."""
    spread = at_benchmark(transverse_spread().xreplace({e_field: field_of_the_star()}))
    slope = sp.sqrt(100 / (star()[RADIUS] * inverse_MeV_per_km()))
    return {"(gE/2pi)^(1/2)": nearest_decade(spread), "(g phi/R)^(1/2)": nearest_decade(slope)}


@transverse_spread_in_MeV.printed
def _():
    return {"(gE/2pi)^(1/2)": TEN**-7, "(g phi/R)^(1/2)": TEN**-7}


@equation("liu2026:T15", dimension=0, parents=[], place="Sec. III.3 (i)")
def muon_mass_in_MeV():
    """Muon mass in MeV, to the digits of the print."""
    return rounded(constant("m_mu"), 3)


@muon_mass_in_MeV.printed
def _():
    return sp.Integer(106)


def growth_of_unstable_solution(mass_in_eV: sp.Expr, kilometres: sp.Expr) -> sp.Expr:
    """sinh(m_A r)/(m_A r): what a wrong phi(0) is multiplied by without charges."""
    x = mass_in_eV / inverse_length_in_eV(kilometres)
    return sp.sinh(x) / x


@equation("liu2026:T26", dimension=0, parents=[], place="App. B.2")
def precision_of_shooting():
    """Relative precision of phi(0) for an error of 1 % of it at 60 km, m_A = 10^-9 eV: nearest power of ten."""
    growth = growth_of_unstable_solution(TEN**-9, sp.Integer(60))
    return nearest_decade(sp.Rational(1, 100) / growth)


@precision_of_shooting.printed
def _():
    return TEN**-66


precision_of_shooting.erratum(
    "At 60 km the unstable solution has grown by sinh(304)/304 = 10^129, so phi(0) needs 10^-131; 10^-66 is e^-152, "
    "the growth over 30 km. Screening by trapped particles makes it grow faster still.",
    "A solution with 10^-66 is unreliable beyond about 30 km at that mass.",
)
