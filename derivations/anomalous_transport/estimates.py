"""Numbers of the text, recomputed from the paper's own inputs (kaminski2016, Sec. 4 to 6).

The tolerance, declared before any comparison: every number is an order of magnitude, so the derivation is rounded to
the nearest power of ten (half a decade, about a factor of three, either way). "Many orders", "more than an order" are
1 where they hold, counting three decades as many. What rounding hides is measured in `identities_estimates`.
"""

from __future__ import annotations

import sympy as sp

from derivations.anomalous_transport.chain import (
    PARENTS,
    TEN,
    field_conventions,
    inputs,
    of_paper,
    run,
)
from derivations.anomalous_transport.entropy import vortical_coefficients
from derivations.anomalous_transport.kick import currents_along_the_field
from derivations.anomalous_transport.leptons import anomaly_coefficient, charges, lepton_content
from derivations.anomalous_transport.species_sums import (
    thermal_coefficient,
    vortical_coefficients_of_leptons,
    vorticity_of_rigid_rotation,
)
from derivations.anomalous_transport.symbols import (
    BETA,
    C_ANOM,
    SIGMA_V,
    b_field_em,
    j_l5,
    mu_em,
    mu_l,
    mu_l5,
    n_dot_nu,
    n_nu_total,
    omega_star,
    temp,
    v_kick,
)
from derivations.core import equation, given
from derivations.core.quoted import nearest_decade
from derivations.core.units import inverse_MeV_per_second

MANY = TEN**3
LEPTONS_ALONE = {mu_em: sp.S.Zero, mu_l5: sp.S.Zero}


@given("kaminski2016:3", dimension=0, place="Sec. 4, (3)")
def state_of_the_star():
    """mu_l = epsilon/n_l and T in MeV."""
    return {"mu_l in MeV": of_paper("mu_l"), "energy per lepton in MeV": of_paper("mu_l"), "T in MeV": of_paper("T")}


@given("kaminski2016:t-inputs", dimension=0, place="Sec. 4 and 5")
def numbers_of_the_star():
    """Field, radius, duration, mass, angular velocity (one turn per ms), neutrinos in all."""
    return {
        "B in MeV^2": of_paper("B"),
        "r_N in km": of_paper("r_N"),
        "t in s": of_paper("t"),
        "m_NS in kg": of_paper("M_NS"),
        "Omega in 1/s": 2 * sp.pi * 1000,
        "N_nu in all": TEN**58,
    }


def printed_state() -> dict[sp.Symbol, sp.Expr]:
    """(3) with the other potentials zero."""
    state = state_of_the_star()
    return LEPTONS_ALONE | {mu_l: state["mu_l in MeV"], temp: state["T in MeV"]}


def vortical_terms() -> tuple[sp.Expr, sp.Expr]:
    """Terms of sigma_V of l for (3): the one with C_lll, and the coefficient of -beta_l, in MeV^2."""
    value = vortical_coefficients()[SIGMA_V["l"].name].xreplace(printed_state())
    c_lll = anomaly_coefficient(lepton_content(charges()), "l", "l", "l")
    others = dict.fromkeys(set(C_ANOM.values()) - {C_ANOM["l", "l", "l"]}, sp.S.Zero)
    from_c = value.xreplace(others | {BETA["l"]: sp.S.Zero, C_ANOM["l", "l", "l"]: c_lll})
    return from_c, -sp.diff(value, BETA["l"])


@equation(
    "kaminski2016:t-sigmaV",
    dimension=0,
    parents=[vortical_coefficients, charges, state_of_the_star],
    place="Sec. 4, after (3)",
)
def size_of_the_vortical_coefficient():
    """What multiplies C_x and -beta in sigma_V of l (MeV^2), to the nearest power of ten: -2280 and 200."""
    from_c, of_beta = vortical_terms()
    return {"C_x": nearest_decade(sp.Abs(from_c)), "beta": nearest_decade(of_beta)}


@size_of_the_vortical_coefficient.printed
def _():
    return {"C_x": TEN**3, "beta": TEN**2}


@equation(
    "kaminski2016:t-sigmaV.ratio",
    dimension=0,
    parents=[vortical_coefficients, charges, state_of_the_star],
    place="Sec. 4, after (3)",
)
def thermal_part_of_the_vortical_coefficient():
    """T^2 term over C term of sigma_V of l, with the C and beta of the fields, to the nearest power of ten."""
    from_c, of_beta = vortical_terms()
    trace = lepton_content(charges()).trace("l")
    beta = sp.Rational(trace.numerator, trace.denominator) * thermal_coefficient()
    return nearest_decade(sp.Abs(of_beta * beta / from_c))


@thermal_part_of_the_vortical_coefficient.printed
def _():
    return sp.S.One


thermal_part_of_the_vortical_coefficient.erratum(
    "With beta_l = 1/24 and C_lll = -1/(4 pi^2) of the fields the terms are as pi^2 T^2/(3 mu_l^2) = 0.0037: not of "
    "the same order. The order-one coefficient that the text supposes is 1/24.",
    "The gravitational part of the vortical effect is 0.4 %, not a tenth or more.",
)


def angular_velocity() -> sp.Expr:
    """One turn per ms, in MeV."""
    return numbers_of_the_star()["Omega in 1/s"] / inverse_MeV_per_second()


@equation(
    "kaminski2016:t-omega.number",
    dimension=0,
    parents=[vorticity_of_rigid_rotation, numbers_of_the_star],
    place="Sec. 4",
)
def vorticity_in_MeV():
    """Vorticity in MeV to the nearest power of ten: 4.1e-18 by its definition, 8.3e-18 with the printed factor."""
    return nearest_decade(sp.Abs(vorticity_of_rigid_rotation().xreplace({omega_star: angular_velocity()})))


@vorticity_in_MeV.printed
def _():
    return TEN**-17


@equation("kaminski2016:t-field", dimension=0, parents=[], place="Sec. 4")
def field_in_MeV_squared():
    """10^12 G in MeV^2, in each convention, to the nearest power of ten: 0.0059, 0.0195, 0.0693."""
    factors = field_conventions()
    return {name: nearest_decade(TEN**12 * factor) for name, factor in factors.items() if name != "printed"}


@field_in_MeV_squared.printed
def _():
    return dict.fromkeys(("eB", "heaviside_lorentz", "gaussian"), sp.Rational(1, 10))


field_in_MeV_squared.erratum(
    "10^12 G is 0.0059 MeV^2 as eB, 0.0195 MeV^2 in Heaviside-Lorentz and 0.069 MeV^2 in Gaussian units; 0.1 MeV^2 is "
    "near the last alone. With C = 1/(2 pi^2), charges in units of e, the field must be eB.",
    "J, the flux and the velocity at 10^12 G are 17 times smaller; 0.1 MeV^2 of eB is 1.7e13 G.",
)


@equation(
    "kaminski2016:t-dominance",
    dimension=0,
    parents=[
        currents_along_the_field,
        vortical_coefficients_of_leptons,
        vorticity_of_rigid_rotation,
        state_of_the_star,
        numbers_of_the_star,
    ],
    place="Sec. 4 and 6",
)
def magnetic_over_vortical():
    """1 if the magnetic part of J_l5 is more than three decades above the vortical part of J_l and of J_l5."""
    return {f"over {a}": sp.Integer(bool(ratio > MANY)) for a, ratio in dominance().items()}


def dominance() -> dict[str, sp.Expr]:
    """Magnetic J_l5 over vortical J_l and J_l5, for the paper's inputs: 1.6e14 and 5.4e13."""
    magnetic = currents_along_the_field()[j_l5.name].xreplace(
        printed_state() | {b_field_em: numbers_of_the_star()["B in MeV^2"]}
    )
    spin = vorticity_of_rigid_rotation().xreplace({omega_star: angular_velocity()})
    vortical = vortical_coefficients_of_leptons()
    return {a: sp.Abs(magnetic / (vortical[SIGMA_V[a].name].xreplace(printed_state()) * spin)) for a in ("l", "l5")}


@magnetic_over_vortical.printed
def _():
    return {"over l": sp.S.One, "over l5": sp.S.One}


def paper_chain(*, printed: bool) -> dict:
    """The chain for B = 0.1 MeV^2."""
    return run(inputs(of_paper("B")), printed=printed)


@equation("kaminski2016:5.number", dimension=0, parents=PARENTS, place="Sec. 4, (5)")
def current_in_MeV_cubed():
    """J_l5 in MeV^3 to the nearest power of ten: 1.52."""
    return nearest_decade(paper_chain(printed=True)[j_l5])


@current_in_MeV_cubed.printed
def _():
    return sp.S.One


@equation("kaminski2016:t-flux-number", dimension=0, parents=PARENTS, place="Sec. 5")
def flux_per_second():
    """Neutrinos per second to the nearest power of ten, from J = 1 MeV^3: 6.1e54."""
    return nearest_decade(paper_chain(printed=True)[n_dot_nu])


@flux_per_second.printed
def _():
    return TEN**54


flux_per_second.erratum(
    "1 MeV^3 through pi (10 km)^2, times 1/2, is 6.1e54 per second (9.3e54 with the unrounded current), not 10^54.",
    "A factor of 6 (9) in every later number; it makes up for half of what the field in gauss lacks.",
)


@equation("kaminski2016:6", dimension=0, parents=PARENTS, place="Sec. 5, (6)")
def velocity_from_the_printed_flux():
    """Velocity in km/s to the nearest power of ten, from 10^54 neutrinos per second: 534."""
    return nearest_decade(paper_chain(printed=True)[v_kick])


@velocity_from_the_printed_flux.printed
def _():
    return TEN**3


@equation("kaminski2016:6.unrounded", dimension=0, parents=PARENTS, place="Sec. 5, (6)")
def velocity_from_the_inputs_alone():
    """Velocity in km/s to the nearest power of ten, nothing rounded on the way: 0.1 MeV^2, and 10^12 G as eB."""
    as_eb = run(inputs(TEN**12 * field_conventions()["eB"]), printed=False)[v_kick]
    return {"0.1 MeV^2": nearest_decade(paper_chain(printed=False)[v_kick]), "10^12 G as eB": nearest_decade(as_eb)}


@velocity_from_the_inputs_alone.printed
def _():
    return {"0.1 MeV^2": TEN**3, "10^12 G as eB": TEN**3}


velocity_from_the_inputs_alone.erratum(
    "Nothing rounded, the inputs give 4980 km/s for 0.1 MeV^2, and 294 km/s for 10^12 G with the field as eB. "
    "The print comes out (534 km/s) only after the flux, 9.3e54 per second, is taken as 10^54.",
    "Two slips nearly cancel: the field in MeV^2 is 17 times what 10^12 G has as eB, the flux 9 times too small.",
)


@equation("kaminski2016:t-total", dimension=0, parents=[*PARENTS, numbers_of_the_star], place="Sec. 5, after (6)")
def neutrinos_in_all():
    """Asymmetric neutrinos in 10 s and their share of all, from 10^54 per second, to the nearest power of ten."""
    emitted = paper_chain(printed=True)[n_nu_total]
    return {
        "emitted": nearest_decade(emitted),
        "very small share": sp.Integer(bool(emitted / numbers_of_the_star()["N_nu in all"] <= 1 / MANY)),
    }


@neutrinos_in_all.printed
def _():
    return {"emitted": TEN**55, "very small share": sp.S.One}


@equation("kaminski2016:t-scale", dimension=0, parents=[state_of_the_star], place="Sec. 5 and 6")
def potential_over_temperature():
    """1 if mu_l exceeds T by more than an order of magnitude: by 30."""
    state = state_of_the_star()
    return {"more than a decade": sp.Integer(bool(state["mu_l in MeV"] / state["T in MeV"] > 10))}


@potential_over_temperature.printed
def _():
    return {"more than a decade": sp.S.One}
