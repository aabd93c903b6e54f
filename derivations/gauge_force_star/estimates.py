"""How numbers of the text are recomputed from the paper's own inputs (liu2026, Sec. II to IV).

The tolerance, declared before any comparison: "of the order of" is a number within half a decade, so the derivation is
rounded to a power of ten; "approximately" is within one unit of the last printed digit. What rounding hides is measured
in `identities_estimates`. Unit systems: inputs in cm^-3, km, pc; natural units in between; each value is a pure number
in the unit that its component names. The coupling g stays a symbol.
"""

from __future__ import annotations

import sympy as sp

from derivations.core.quoted import Rule, quoted
from derivations.core.units import MeV3_per_inverse_cubic_cm, constant, hbarc_in_MeV_fm, inverse_MeV_per_km
from derivations.gauge_force_star.conventions import SPIN_STATES
from derivations.gauge_force_star.discharge import DENSITY, RADIUS
from derivations.gauge_force_star.symbols import g, g_pair, n_charge, r_body

TEN = sp.Integer(10)
EV = TEN**-6  # MeV
BENCHMARK = TEN**-18  # coupling
PARSEC = constant("pc") * 100  # cm
JULIAN_YEAR = sp.Rational(36525, 100) * 86400  # s
N_0 = sp.Rational(15, 100)  # fm^-3
NEUTRON_STAR_MASS = 2  # solar masses


def of_body(value: sp.Expr, body: dict[str, sp.Expr]) -> sp.Expr:
    """A formula with density and radius of a body, in powers of MeV; pairs counted as in print."""
    inputs = {n_charge: body[DENSITY] * MeV3_per_inverse_cubic_cm(), r_body: body[RADIUS] * inverse_MeV_per_km()}
    return value.xreplace(inputs).xreplace({g_pair: sp.Integer(SPIN_STATES)})


def coefficient(value: sp.Expr, power: int) -> sp.Expr:
    """The factor of g^power."""
    return sp.cancel(value / g**power)


def at_benchmark(value: sp.Expr) -> sp.Expr:
    """A value at g = 10^-18."""
    return value.xreplace({g: BENCHMARK})


def approximately(own: sp.Expr, printed: sp.Expr, unit: sp.Expr) -> sp.Expr:
    """The printed number if ours is within one unit of its last digit, else ours rounded to that digit."""
    meets = sp.Abs(own - printed) <= unit
    shown = printed if meets else sp.floor(own / unit + sp.Rational(1, 2)) * unit
    return quoted(own, shown, Rule("one unit of the last digit", float(unit / printed)))


def inverse_length_in_eV(kilometres: sp.Expr) -> sp.Expr:
    """hbar c over a length, in eV."""
    return hbarc_in_MeV_fm() / (kilometres * TEN**18) / EV
