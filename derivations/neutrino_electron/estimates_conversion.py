"""Numbers and claims of the text about conversion in the Sun (pastor1998, Secs. I and IV, Fig. 5)."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from derivations.core import equation, given
from derivations.core.units import TESLA_PER_GAUSS, constant, inverse_MeV_per_cm
from derivations.neutrino_electron.conversion import (
    conversion_far_from_resonance,
    landau_zener_probability,
    moment_energy,
)
from derivations.neutrino_electron.estimates_asymmetry import LEVEL, RECOIL, SURVIVAL, THRESHOLDS, events
from derivations.neutrino_electron.numbers import (
    MAJORANA,
    Survival,
    asymmetry_with_conversion,
    counts,
    mean_conversion,
    power_of_ten,
    rounded,
    share,
    survival_probability,
)
from derivations.neutrino_electron.symbols import b_sun, mu_12, p_lz, q_ad

MOMENT = 1e-11  # mu_B, of t-parameters
PARAMETER_SETS = ((4e-9, 25e3), (1e-8, 40e3), (2e-8, 50e3))  # Delta m^2 (eV^2), field (G), not in the text


@given("pastor1998:t-parameters", place="Sec. IV, below (23)")
def fitted_parameters():
    """Delta m^2 in eV^2 and maximal field in G that fit the data for a moment of 1e-11 mu_B."""
    return {
        "dm2 least": 4 * sp.Integer(10) ** -9,
        "dm2 most": 2 * sp.Integer(10) ** -8,
        "field least": sp.Integer(25000),
        "field most": sp.Integer(50000),
        "moment": sp.Integer(10) ** -11,
    }


@equation("pastor1998:t-muBL", parents=[moment_energy], place="Sec. I")
def precession_in_the_convective_zone():
    """mu B L for 1e-11 mu_B, 1e4 G and 3e10 cm to the nearest power of ten; it is 0.88. Dimensionless."""
    magneton = constant("mu_B") * TESLA_PER_GAUSS / 10**6  # MeV/G
    energy = moment_energy().xreplace({mu_12: magneton / 10**11, b_sun: sp.Integer(10**4)})
    return power_of_ten(energy * 3 * 10**10 * inverse_MeV_per_cm())


@precession_in_the_convective_zone.printed
def _():
    return sp.S.One


@equation(
    "pastor1998:t-nonadiabatic",
    parents=[landau_zener_probability, conversion_far_from_resonance],
    place="Sec. IV, above (24)",
)
def adiabaticity_of_pp_neutrinos():
    """The largest Q, to one digit, with conversion probabilities of at most 60 % as in Fig. 5: 1.2. Dimensionless.

    At the mean pp energy and 1e-11 mu_B the whole range of t-parameters has Q from 0.16 to 3.2.
    """
    chance = sp.Rational(60, 100) - conversion_far_from_resonance()
    (jump,) = sp.solve(chance, p_lz)
    (largest,) = sp.solve(sp.log(landau_zener_probability.form("printed")[p_lz.name] / jump), q_ad)
    return rounded(largest, 1)


@adiabaticity_of_pp_neutrinos.printed
def _():
    return sp.S.One


def survival_for(dm2_ev: float, field: float, moment: float) -> Survival:
    """P_e(omega) of (23) and (24)."""
    return survival_probability(landau_zener_probability(), dm2_ev, field, moment)


def survival(dm2_ev: float, field: float) -> Survival:
    """The same for the moment of t-parameters."""
    return survival_for(dm2_ev, field, MOMENT)


@equation(
    "pastor1998:t-conversion",
    parents=[landau_zener_probability, fitted_parameters],
    level=LEVEL,
    place="Sec. IV, on Fig. 5",
)
def conversion_of_pp_neutrinos():
    """The conversion probabilities nearest to 40 % and 60 % that t-parameters allow, averaged over the pp spectrum.

    The paper does not give its three sets. Averages from 12 to 88 % are possible.
    """
    lowest, highest = conversion_range(fitted_parameters())
    return {name: min(max(value, lowest), highest) for name, value in (("least", wanted(40)), ("most", wanted(60)))}


def conversion_range(allowed: Mapping[str, sp.Expr]) -> tuple[sp.Rational, sp.Rational]:
    """Least and largest mean conversion: it rises with the field and falls with Delta m^2."""
    weak = survival(float(allowed["dm2 most"]), float(allowed["field least"]))
    strong = survival(float(allowed["dm2 least"]), float(allowed["field most"]))
    return rounded(mean_conversion("pp", weak), 2), rounded(mean_conversion("pp", strong), 2)


def wanted(percent: int) -> sp.Rational:
    """A percentage as a number."""
    return sp.Rational(percent, 100)


@conversion_of_pp_neutrinos.printed
def _():
    return {"least": sp.Rational(40, 100), "most": sp.Rational(60, 100)}


@equation(
    "pastor1998:t-fig5",
    parents=[*RECOIL, landau_zener_probability],
    level=LEVEL,
    place="Sec. IV, Fig. 5",
)
def conversion_curves_lie_below_the_constant_one():
    """Share of three parameter sets and six thresholds at which A is smaller with P_e(omega) than with P_e = 1/2.

    Majorana, pp, 1e-11 mu_B. The sets are (4e-9 eV^2, 25 kG), (1e-8, 40 kG), (2e-8, 50 kG), with mean conversions of
    45, 46 and 38 %.
    """
    recoil = {each.defines[0].name: each() for each in RECOIL}
    curves, below = [survival(*parameters) for parameters in PARAMETER_SETS], []
    for threshold in THRESHOLDS["pp"]:
        constant_one = events("pp", threshold).asymmetry(MAJORANA, SURVIVAL["pp"], MOMENT)
        for curve in curves:
            found = counts(recoil, "pp", threshold, curve)
            below.append(asymmetry_with_conversion(found, MAJORANA, MOMENT) < constant_one)
    return share(below)


@conversion_curves_lie_below_the_constant_one.printed
def _():
    return sp.S.One


conversion_curves_lie_below_the_constant_one.erratum(
    "A constant P_e = 1/2 is no upper limit: A rises when P_e falls towards its best value near 0.22 (t-pe-half), and "
    "conversion grows with the energy, so that P_e is smaller than its mean where recoils exceed a threshold. Only "
    "sets with mean conversions clearly below a half lie below the constant curve.",
    "The sets (4e-9 eV^2, 25 kG) and (1e-8 eV^2, 40 kG) lie above it for thresholds from 0.05 MeV on. All curves are "
    "within 10 % of the constant one up to 0.1 MeV, so the energy dependence is smoothed as the paper says.",
)
