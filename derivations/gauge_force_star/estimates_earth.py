"""Numbers of the text about the Earth, recomputed (liu2026, Sec. II.1; eq. 9)."""

from __future__ import annotations

import sympy as sp

from derivations.core import equation
from derivations.core.quoted import nearest_decade
from derivations.gauge_force_star.conventions import ACTIVE_NEUTRINO
from derivations.gauge_force_star.discharge import RADIUS, earth, number_of_charges, trapped_number
from derivations.gauge_force_star.estimates import TEN, coefficient, inverse_length_in_eV, of_body
from derivations.gauge_force_star.symbols import g, g_s


def screening_of_the_earth() -> sp.Expr:
    """N/Q of the Earth over g^6, for one helicity state."""
    ratio = (trapped_number() / number_of_charges()).xreplace({g_s: sp.Integer(ACTIVE_NEUTRINO)})
    return coefficient(of_body(ratio, earth()), 6)


SCREENING = [trapped_number, number_of_charges, earth]


@equation("liu2026:9", dimension=0, parents=SCREENING, place="Sec. II.1")
def screening_by_trapped_neutrinos():
    """N/Q as the sixth power of a number times g, that number to the nearest power of ten."""
    return (nearest_decade(screening_of_the_earth() ** sp.Rational(1, 6)) * g) ** 6


@screening_by_trapped_neutrinos.printed
def _():
    return (TEN**16 * g) ** 6


@equation("liu2026:T10", dimension=0, parents=SCREENING, place="Sec. II.1, after (9)")
def coupling_that_screens():
    """Coupling at which N = Q, to the nearest power of ten."""
    return nearest_decade(screening_of_the_earth() ** -sp.Rational(1, 6))


@coupling_that_screens.printed
def _():
    return TEN**-16


@equation("liu2026:T08.number", dimension=0, parents=[earth], place="Sec. II.1, before (6)")
def inverse_radius_of_the_earth():
    """1/R of the Earth in eV, to the nearest power of ten."""
    return nearest_decade(inverse_length_in_eV(earth()[RADIUS]))


@inverse_radius_of_the_earth.printed
def _():
    return TEN**-14
