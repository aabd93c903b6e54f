"""What the paper states as input, setting or outcome of its own solver (liu2026, items T01 to T31).

Nothing here is derived: these are numbers quoted from elsewhere, choices of the authors, and claims that only a star
solver can test. Components are pure numbers in the unit that their names say.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, given
from derivations.gauge_force_star.symbols import omega_res, theta_res

TEN = sp.Integer(10)


@given("liu2026:T01", dimension=0, place="Sec. I")
def muons_in_mass():
    """Mass fraction of muons in neutron stars, lowest and highest."""
    return {"lowest": sp.Rational(1, 1000), "highest": sp.Rational(1, 100)}


@given("liu2026:T03", dimension=0, place="Sec. I, Sec. III.1")
def thermal_energies():
    """Upper bounds of the temperature of the star and of the mean energy of its antineutrinos, in MeV."""
    return {"temperature": TEN, "mean energy": TEN}


@given("liu2026:T12", dimension=0, place="Sec. II.2, after (20)")
def sum_of_neutrino_masses():
    """Upper bound of the sum of the neutrino masses in eV."""
    return sp.Rational(12, 100)


@given("liu2026:T13", dimension=0, place="Sec. III.2.3")
def scanned_parameters():
    """Largest coupling, both stiffnesses and the boson mass in eV of the paper's scans."""
    return {
        "largest g": TEN**-16,
        "first gamma": sp.Rational(13, 100),
        "second gamma": sp.Rational(2, 10),
        "m_A": TEN**-14,
    }


@given("liu2026:T16", dimension=0, place="Sec. III.3, last paragraph")
def saturation():
    """Depth in MeV above g = 10^-18 and discharge time in years there."""
    return {"depth": sp.Integer(100), "from g": TEN**-18, "time": TEN**7}


@given("liu2026:T17", dimension=0, place="Sec. IV.1")
def merger_bounds():
    """Couplings excluded from mergers of two neutron stars and with a black hole, and where that stops to apply."""
    return {"NS-NS": 3 * TEN**-21, "NS-BH": TEN**-21, "not from": TEN**-17}


@given("liu2026:T19", dimension=0, place="Sec. IV.2, after (41)")
def flavours_at_earth():
    """Flavours e : mu : tau at Earth of a muon neutrino and of a tau antineutrino, relative to the first."""
    return {"nu_mu": sp.Integer(2), "nubar_tau": sp.Rational(3, 2)}


@given("liu2026:T20", dimension=0, place="Sec. IV.2, Fig. 6")
def nearby_star():
    """RX J1856.5-3754: distance with errors in kpc, age in years; resolution in degrees; boson mass in eV."""
    return {
        "distance": sp.Rational(123, 1000),
        "above": sp.Rational(11, 1000),
        "below": sp.Rational(15, 1000),
        "age": 5 * TEN**5,
        "resolution": sp.Integer(23),
        "m_A": TEN**-13,
    }


@definition("liu2026:T20.cone", defines=omega_res, place="Sec. IV.2, Fig. 6")
def cone_of_resolution():
    """Solid angle of the cone of half-angle theta_res (sr)."""
    return 2 * sp.pi * (1 - sp.cos(theta_res))


@given("liu2026:T21", dimension=0, place="Sec. IV.2")
def prospective_bound():
    """Coupling that a search would exclude, and the boson mass in eV up to which."""
    return {"g": TEN**-18, "m_A": TEN**-10}


@given("liu2026:T22", dimension=0, place="Sec. IV.2, App. A.2")
def size_of_gravity():
    """Relative size of the gravitational corrections that the paper neglects."""
    return sp.Rational(1, 10)


@given("liu2026:T24", dimension=0, place="App. B.2")
def grid_of_the_equation_of_state():
    """Steps in delta and in g|phi| (MeV), largest g|phi| (MeV), central pressures in erg cm^-3 and their number."""
    return {
        "delta": sp.Rational(1, 1000),
        "depth": sp.Integer(1),
        "largest depth": sp.Integer(200),
        "lowest pressure": 3 * TEN**33,
        "highest pressure": 3 * TEN**37,
        "pressures": sp.Integer(400),
    }


@given("liu2026:T25", dimension=0, place="App. B.2")
def integration_settings():
    """Outer radius in km, match of f_2, relative and absolute tolerance."""
    return {
        "outer radius": sp.Integer(60),
        "match": sp.Rational(1, 100),
        "relative": TEN**-3,
        "absolute": TEN**-6,
    }


@given("liu2026:T26.limits", dimension=0, place="App. B.2, footnote 7")
def limits_of_the_method():
    """Boson mass in eV and coupling from which the potential may change sign; largest mass in eV used."""
    return {"m_A": sp.Rational(15, 10) * TEN**-10, "g": TEN**-18, "largest m_A": TEN**-9}


@given("liu2026:T27", dimension=0, place="Abstract, Sec. IV.2, Sec. V")
def comparable_with_the_atmosphere():
    """Energy in MeV at which, and coupling from which the flux is comparable with that of the atmosphere."""
    return {"energy": sp.Integer(100), "g": TEN**-18}


@given("liu2026:T28", dimension=0, place="Sec. III.2.3")
def back_reaction():
    """Coupling from which muons become fewer and electrons more; below, Q grows with this power of g."""
    return {"g": TEN**-18, "power": sp.S.One}


@given("liu2026:T31", dimension=0, place="Footnotes 1, 5, 6, 8")
def neglected():
    """Effects that are left out, as factors that multiply them: magnetic field, change of the nuclear energy."""
    return {"magnetic field of rotation": sp.S.Zero, "nuclear equation of state": sp.S.Zero}
