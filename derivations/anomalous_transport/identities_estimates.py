"""What rounding hides: numbers of the text against the unrounded ones (kaminski2016; items 1, 2, 13, 14).

An order of magnitude is a power of ten within half a decade of the number.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import sympy as sp

from derivations.anomalous_transport import estimates as text
from derivations.anomalous_transport import mean_free_path as path
from derivations.anomalous_transport.chain import TEN, field_conventions, inputs, run
from derivations.anomalous_transport.leptons import charges, lepton_content
from derivations.anomalous_transport.species_sums import thermal_coefficient
from derivations.anomalous_transport.symbols import j_l5, n_dot_nu, n_nu_total, v_kick
from derivations.anomalous_transport.thermal import mean_energy_over_temperature
from derivations.core import Equation, Measured, Vanishing, identity
from derivations.core.units import inverse_MeV_per_second

Access = Callable[[Equation], Any]
Claims = Iterator[Vanishing | Measured]
HALF_A_DECADE = 0.5


def order_of_magnitude(label: str, claimed: sp.Expr, exact: sp.Expr) -> Measured:
    """Distance in decades; infinite if the claim is no power of ten."""
    claimed_value, exact_value = float(claimed), float(exact)
    if claimed_value <= 0 or exact_value <= 0:
        deviation = math.inf
    else:
        whole = math.log10(claimed_value)
        deviation = abs(whole - math.log10(exact_value)) if abs(whole - round(whole)) < 1e-9 else math.inf
    how = f"computed {exact_value:.4g}, stated {claimed_value:.4g}, ratio {exact_value / claimed_value:.3g}"
    return Measured(label, deviation, HALF_A_DECADE, how, "numeric(1 points, 15 digits)")


def compared(stated: Mapping[str, sp.Expr], exact: Mapping[str, sp.Expr]) -> Iterator[Measured]:
    """Component by component."""
    for name, value in exact.items():
        yield order_of_magnitude(name, stated[name], value)


@identity(
    "kaminski2016:vortical_numbers",
    constrains=[text.size_of_the_vortical_coefficient, text.thermal_part_of_the_vortical_coefficient],
    item=1,
)
def vortical_coefficient_in_numbers(of: Access) -> Claims:
    """sigma_V of l for mu_l = 300 MeV, T = 10 MeV: by hand (300 MeV)^2/(4 pi^2), 2 T^2, and their ratio."""
    from_c, of_beta = 300**2 / (4 * sp.pi**2), sp.Integer(2 * 10**2)
    yield from compared(of(text.size_of_the_vortical_coefficient), {"C_x": from_c, "beta": of_beta})
    trace = lepton_content(charges()).trace("l")
    beta = abs(float(trace) * thermal_coefficient())
    yield order_of_magnitude("ratio", of(text.thermal_part_of_the_vortical_coefficient), of_beta * beta / from_c)


@identity("kaminski2016:spin_number", constrains=[text.vorticity_in_MeV, text.numbers_of_the_star], item=1)
def vorticity_in_numbers(of: Access) -> Claims:
    """Angular velocity of one turn per ms, in MeV: the period times the frequency is one turn."""
    turn = of(text.numbers_of_the_star)["Omega in 1/s"] / 1000
    yield Vanishing("one turn per ms", turn - 2 * sp.pi)
    yield order_of_magnitude("omega", of(text.vorticity_in_MeV), 2 * sp.pi * 1000 / inverse_MeV_per_second())


@identity("kaminski2016:field_number", constrains=[text.field_in_MeV_squared], item=1)
def field_in_numbers(of: Access) -> Claims:
    """10^12 G from the critical field: eB = m_e^2 B/B_c; e^2 = 4 pi alpha or alpha."""
    from derivations.core.units import constant

    eb = constant("m_e") ** 2 * TEN**12 / constant("B_crit_e")
    charge = {
        "eB": 1,
        "heaviside_lorentz": sp.sqrt(4 * sp.pi * constant("alpha")),
        "gaussian": sp.sqrt(constant("alpha")),
    }
    yield from compared(of(text.field_in_MeV_squared), {name: eb / e for name, e in charge.items()})


@identity("kaminski2016:dominance_number", constrains=[text.magnetic_over_vortical], item=1)
def magnetic_effect_dominates(of: Access) -> Claims:
    """C mu B against sigma_V Omega by hand, three decades being many."""
    magnetic = 300 * sp.Rational(1, 10) / (2 * sp.pi**2)
    spin = 2 * sp.pi * 1000 / inverse_MeV_per_second()
    of_right_handed = 300**2 / (4 * sp.pi**2) + sp.Rational(10**2, 12)
    for name, fields in (("over l", 1), ("over l5", 3)):
        ratio = float(magnetic / (fields * of_right_handed * spin))
        stated = float(of(text.magnetic_over_vortical)[name])
        how = f"ratio {ratio:.3g}"
        yield Measured(name, abs(stated - (ratio > 1000)), 0, how, "numeric(1 points, 15 digits)")


@identity(
    "kaminski2016:chain_numbers",
    constrains=[
        text.current_in_MeV_cubed,
        text.flux_per_second,
        text.velocity_from_the_printed_flux,
        text.velocity_from_the_inputs_alone,
        text.neutrinos_in_all,
    ],
    item=2,
)
def chain_in_numbers(of: Access) -> Claims:
    """Each step from the printed result of the step before, and the velocity from the inputs alone."""
    rounded, whole = text.paper_chain(printed=True), text.paper_chain(printed=False)
    yield order_of_magnitude("J", of(text.current_in_MeV_cubed), rounded[j_l5])
    yield order_of_magnitude("flux", of(text.flux_per_second), rounded[n_dot_nu])
    yield order_of_magnitude("velocity", of(text.velocity_from_the_printed_flux), rounded[v_kick])
    as_eb = run(inputs(TEN**12 * field_conventions()["eB"]), printed=False)[v_kick]
    both = {"0.1 MeV^2": whole[v_kick], "10^12 G as eB": as_eb}
    yield from compared(of(text.velocity_from_the_inputs_alone), both)
    yield order_of_magnitude("emitted", of(text.neutrinos_in_all)["emitted"], rounded[n_nu_total])
    share = float(rounded[n_nu_total] / TEN**58)
    small = float(of(text.neutrinos_in_all)["very small share"])
    yield Measured("share", abs(small - (share <= 1e-3)), 0, f"share {share:.3g}", "numeric(1 points, 15 digits)")


@identity(
    "kaminski2016:energy_of_all",
    constrains=[text.numbers_of_the_star, text.state_of_the_star],
    item=14,
)
def inputs_are_those_of_the_text(of: Access) -> Claims:
    """The numbers of Sec. 4 and 5, read once more; and 10^58 thermal neutrinos carry the 3e53 erg of a collapse."""
    star, state = of(text.numbers_of_the_star), of(text.state_of_the_star)
    read = {"B in MeV^2": sp.Rational(1, 10), "r_N in km": 10, "t in s": 10, "m_NS in kg": 3 * TEN**30}
    read |= {"N_nu in all": TEN**58}
    for name, value in read.items():
        yield Vanishing(name, star[name] - value)
    for name, number in (("mu_l in MeV", 300), ("energy per lepton in MeV", 300), ("T in MeV", 10)):
        yield Vanishing(name, state[name] - number)
    in_erg = float(star["N_nu in all"] * mean_energy_over_temperature() * state["T in MeV"]) * 1.602176634e-6
    how = f"10^58 neutrinos of 3.15 T carry {in_erg:.3g} erg"
    deviation = abs(math.log10(in_erg / 3e53)) if in_erg > 0 else math.inf
    yield Measured("energy of all neutrinos", deviation, HALF_A_DECADE, how, "numeric(1 points, 2 digits)")


@identity(
    "kaminski2016:path_numbers",
    constrains=[path.thermal_mean_free_path, path.mean_free_path_of_the_carriers],
    item=13,
)
def mean_free_path_in_numbers(of: Access) -> Claims:
    """From the reference cross section 1.76e-44 cm^2, neutrons alone at 2.8e14 g cm^-3: sigma_0/16 (1 + 3 g_A^2)."""
    from derivations.core.units import constant

    neutrons = sp.Rational(28, 10) * TEN**14 / sp.Rational("1.66053907e-24")
    per_square = constant("sigma0") / 16 * (1 + 3 * constant("gA_over_gV") ** 2)
    for label, equation, energy in (
        ("thermal", path.thermal_mean_free_path, sp.Rational(315, 10)),
        ("carriers", path.mean_free_path_of_the_carriers, sp.Integer(300)),
    ):
        metres = 1 / (neutrons * per_square * (energy / constant("m_e")) ** 2) / 100
        yield order_of_magnitude(label, of(equation), metres)


@identity("kaminski2016:scale_number", constrains=[text.potential_over_temperature], item=1)
def potential_exceeds_temperature(of: Access) -> Claims:
    """300 MeV over 10 MeV."""
    yield Vanishing(
        "more than a decade", of(text.potential_over_temperature)["more than a decade"] - sp.Integer(300 > 100)
    )
