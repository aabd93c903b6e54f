"""Momentum of the kick and the energy and momentum budget (nardi2000, Secs. 1, 3, 5, eq. 12)."""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation, given
from derivations.core.quoted import nearest_decade, rounded
from derivations.core.units import JOULE_PER_ERG, MeV_per_erg, constant
from derivations.spin_flavour_precession.profiles import SPECTRAL_TEMPERATURE
from derivations.spin_flavour_precession.readings import about, holds
from derivations.spin_flavour_precession.symbols import (
    asym_s,
    asym_tau,
    asym_total,
    dp_fraction,
    e_mean_s,
    e_mean_tau,
    e_total_53,
    energy_ratio,
    frac_sterile,
    m_pns_15,
    m_sterile_10,
    v_kick_1000,
)

TEN = sp.Integer(10)
PER_CENT = sp.Rational(1, 100)
A_FEW_PER_CENT = 3 * PER_CENT
THOUSAND_KM = TEN**6  # m
PIVOTS = {v_kick_1000: sp.S.One, e_total_53: sp.S.One, m_pns_15: sp.S.One}
FLAVOURS = 6
EJECTA = {"mass": sp.Integer(10), "velocity": TEN**7}  # solar masses, m/s
NEUTRINO_ENERGY = 3 * TEN**53  # erg
SPEED_OF_ARGUMENT = TEN**5  # m/s, 100 km/s
PERIOD = sp.Rational(1, 100)  # s
RADIUS = TEN**4  # m
MUCH = 10  # "does not exceed by much" is taken to be less than this factor
ASYMMETRIES = (sp.Rational(1, 10), sp.Rational(2, 10))
SEVERAL_HUNDRED = sp.Integer(500)  # km/s


def momentum_of_star() -> sp.Expr:
    """M V in kg m/s."""
    return m_pns_15 * sp.Rational(3, 2) * constant("M_sun") * v_kick_1000 * THOUSAND_KM


def momentum_of_neutrinos() -> sp.Expr:
    """E_tot/c in kg m/s: the sum of the moduli of massless momenta."""
    return e_total_53 * NEUTRINO_ENERGY * JOULE_PER_ERG / constant("c")


@definition("nardi2000:t-momentum", defines=dp_fraction, place="Sec. 5, before (12)")
def momentum_balance():
    """Asymmetry of the emitted momenta that gives the star its velocity: M V = Delta p. Dimensionless."""
    return momentum_of_star() / momentum_of_neutrinos()


@equation("nardi2000:12", defines=dp_fraction, parents=[momentum_balance])
def asymmetry_for_a_kick():
    """The same as a number to one digit times powers of the pivots. Dimensionless."""
    exact = momentum_balance()
    at_pivots = exact.xreplace(PIVOTS)
    return rounded(at_pivots, 1) * sp.cancel(exact / at_pivots)


@asymmetry_for_a_kick.printed
def _():
    return 3 * PER_CENT * v_kick_1000 * e_total_53 * m_pns_15


asymmetry_for_a_kick.erratum(
    "The factor E_tot/(3e53 erg) must be in the denominator: Delta p/p_tot = M V c/E_tot. The number 0.03 is right.",
    "At E_tot = 1.5e53 erg the asymmetry needed is 0.06, not 0.015. None at the pivot, where the paper uses it.",
)


@definition("nardi2000:12.velocity", defines=v_kick_1000, parents=[momentum_balance], place="Sec. 5, (12)")
def kick_velocity():
    """Velocity of the remnant, in 1000 km/s, for an asymmetry of all emitted momentum."""
    (velocity,) = sp.solve(momentum_balance() - dp_fraction, v_kick_1000)
    return velocity


# Section 1 ---------------------------------------------------------------------------------------


def ejecta_momentum() -> sp.Expr:
    """Momentum of the ejecta times c, in erg."""
    return EJECTA["mass"] * constant("M_sun") * EJECTA["velocity"] * constant("c") / JOULE_PER_ERG


@equation("nardi2000:t-ejecta", dimension=0, parents=[momentum_balance], place="Sec. 1")
def ejecta():
    """Momentum of ten solar masses at 1e4 km/s times c (erg, one digit); asymmetry for 1.5 M_sun at 1000 km/s."""
    star = momentum_balance().xreplace(PIVOTS) * NEUTRINO_ENERGY
    return {
        "momentum": rounded(ejecta_momentum(), 1),
        "asymmetry": about(star / ejecta_momentum(), A_FEW_PER_CENT),
    }


@ejecta.printed
def _():
    return {"momentum": 6 * TEN**53, "asymmetry": A_FEW_PER_CENT}


def mean_thermal_energy() -> sp.Expr:
    """Mean energy over T of a Fermi-Dirac spectrum without chemical potential: 7 pi^4/(180 zeta(3))."""
    return sp.Rational(7, 180) * sp.pi**4 / sp.zeta(3)


@equation("nardi2000:t-energy", dimension=0, parents=[momentum_balance], place="Sec. 1")
def number_of_neutrinos():
    """Neutrinos in 3e53 erg at a spectral temperature of 8 MeV, to a power of ten; asymmetry for 1000 km/s."""
    number = NEUTRINO_ENERGY * MeV_per_erg() / (mean_thermal_energy() * SPECTRAL_TEMPERATURE)
    return {
        "number": nearest_decade(sp.N(number, 30)),
        "asymmetry": about(momentum_balance().xreplace(PIVOTS), A_FEW_PER_CENT),
    }


@number_of_neutrinos.printed
def _():
    return {"number": TEN**58, "asymmetry": A_FEW_PER_CENT}


# Section 2 ---------------------------------------------------------------------------------------


def rotational_energy_per_mass() -> sp.Expr:
    """Of a uniform sphere of 10 km with a period of 10 ms, in m^2/s^2."""
    return sp.Rational(1, 5) * (2 * sp.pi / PERIOD * RADIUS) ** 2


@equation("nardi2000:t-rotation", dimension=0, place="Sec. 2, first paragraph")
def rotation_cannot_accelerate():
    """Is the rotational energy less than ten times the kinetic energy at 100 km/s? Does rotation allow more velocity?

    The second asks of the momentum: electromagnetic waves that carry off the whole energy E in one direction give the
    star E/(M c). 1 = yes.
    """
    kinetic = SPEED_OF_ARGUMENT**2 / 2
    velocity = rotational_energy_per_mass() / constant("c")
    return {
        "energies comparable": holds(rotational_energy_per_mass() < MUCH * kinetic),
        "velocities above 100 km/s": holds(velocity > SPEED_OF_ARGUMENT),
    }


@rotation_cannot_accelerate.printed
def _():
    return {"energies comparable": sp.S.One, "velocities above 100 km/s": sp.S.Zero}


rotation_cannot_accelerate.erratum(
    "The rotational energy at P = 10 ms is 1.6e3 times the kinetic energy at 100 km/s (16 times that at 1000 km/s); "
    "the argument from energy does not hold.",
    "The conclusion does, from momentum: radiation that carries off all of the rotational energy in one direction "
    "gives 26 km/s.",
)


# Sections 3 and 5 --------------------------------------------------------------------------------


@equation("nardi2000:t-sixth", dimension=0, place="Sec. 3, second paragraph")
def share_of_one_flavour():
    """Share of one of six flavours of equal luminosity, in energy and so in momentum, to two digits."""
    return rounded(sp.Rational(1, FLAVOURS), 2)


@share_of_one_flavour.printed
def _():
    return sp.Rational(17, 100)


@equation("nardi2000:t-asym-needed", dimension=0, parents=[kick_velocity], place="Secs. 3 and 5, after (12)")
def asymmetry_of_one_flavour():
    """Total asymmetry and velocity (km/s) for an asymmetry of 10 or 20 per cent of one flavour of six."""
    found = {}
    for asymmetry in ASYMMETRIES:
        total = asymmetry / FLAVOURS
        velocity = 1000 * kick_velocity().xreplace({**PIVOTS, dp_fraction: total})
        found[f"total at {asymmetry}"] = about(total, A_FEW_PER_CENT)
        found[f"velocity at {asymmetry}"] = about(velocity, SEVERAL_HUNDRED)
    return found


@asymmetry_of_one_flavour.printed
def _():
    found = {}
    for asymmetry in ASYMMETRIES:
        found |= {f"total at {asymmetry}": A_FEW_PER_CENT, f"velocity at {asymmetry}": SEVERAL_HUNDRED}
    return found


@given("nardi2000:t-limits", dimension=0, place="Sec. 3, last paragraphs")
def limits_on_the_moment():
    """Quoted limits on the moment, in Bohr magnetons; that from SN1987A depends on the mass and assumes decays.

    Helicity flips: "few 1e-12", taken as 3e-12.
    """
    return {
        "SN1987A decays": sp.Rational(16, 10) * TEN**-14 / m_sterile_10,
        "early Universe": 6 * TEN**-11,
        "stars": 3 * TEN**-12,
        "helicity flips": 3 * TEN**-12,
        "used": TEN**-12,
    }


@definition("nardi2000:t-weights", defines=asym_total, place="Table 1")
def asymmetry_of_both():
    """Asymmetry of sterile and unconverted neutrinos together, weights number times mean energy. Dimensionless."""
    sterile, active = frac_sterile * e_mean_s, (1 - frac_sterile) * e_mean_tau
    return (sterile * asym_s + active * asym_tau) / (sterile + active)


@definition("nardi2000:t-weights.ratio", defines=energy_ratio, parents=[asymmetry_of_both], place="Table 1")
def implied_energy_ratio():
    """Mean energy of the unconverted over that of the sterile neutrinos, as a row of Table 1 implies."""
    (energy,) = sp.solve(asymmetry_of_both() - asym_total, e_mean_tau)
    return sp.cancel(energy / e_mean_s)
