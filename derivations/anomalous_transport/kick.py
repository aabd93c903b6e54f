"""From the magnetic coefficients to the recoil (kaminski2016, eqs. 4 and 5, Sec. 5), in natural units."""

from __future__ import annotations

import sympy as sp

from derivations.anomalous_transport import free_gas
from derivations.anomalous_transport.conventions import LEFT
from derivations.anomalous_transport.entropy import magnetic_coefficients
from derivations.anomalous_transport.hydrodynamics import constitutive_relation
from derivations.anomalous_transport.leptons import (
    anomaly_coefficient,
    charges,
    coefficients_that_do_not_vanish,
    lepton_content,
    main_coefficient,
)
from derivations.anomalous_transport.species_sums import magnetic_coefficients_of_leptons
from derivations.anomalous_transport.symbols import (
    B_FIELD,
    C_ANOM,
    CURRENT,
    LABELS,
    MU,
    SIGMA_B,
    TRIPLES,
    area_disk,
    b_field_em,
    c_anom_main,
    field_angle,
    j_l,
    j_l5,
    m_star,
    mu_em,
    mu_l,
    mu_l5,
    n_dot_nu,
    n_nu_total,
    p_nu_mean,
    p_star,
    phase,
    r_disk,
    share_nu,
    t_kick,
    temp,
    v_kick,
)
from derivations.core import definition, equation

MAGNETIC = (SIGMA_B["em", "l"], SIGMA_B["em", "l5"])


@equation(
    "kaminski2016:4",
    defines=MAGNETIC,
    parents=[magnetic_coefficients, coefficients_that_do_not_vanish, charges],
    relations=[mu_em],
    place="Sec. 4, (4)",
)
def coefficients_in_the_electromagnetic_field():
    """sigma^B of l and l5 in the field of em (MeV). The paper takes mu_em = 0, which multiplies C_{em,em,l5}."""
    listed, content = coefficients_that_do_not_vanish(), lepton_content(charges())
    in_units_of_c = anomaly_coefficient(content, "em", "em", "l5") / anomaly_coefficient(content, "em", "l", "l5")
    kept = {C_ANOM[t]: C_ANOM[t] * listed[",".join(t)] for t in TRIPLES}
    kept[C_ANOM["em", "em", "l5"]] = c_anom_main * in_units_of_c
    return {q.name: magnetic_coefficients()[q.name].xreplace(kept) for q in MAGNETIC}


@coefficients_in_the_electromagnetic_field.printed
def _():
    return {MAGNETIC[0].name: c_anom_main * mu_l5, MAGNETIC[1].name: c_anom_main * mu_l}


@equation(
    "kaminski2016:5",
    defines=(j_l, j_l5),
    parents=[constitutive_relation, coefficients_in_the_electromagnetic_field, main_coefficient],
    relations=[mu_em, mu_l5],
    place="Sec. 4, (5)",
)
def currents_along_the_field():
    """Magnetic parts of the currents of l and l5 along B (MeV^3); the paper takes mu_em = mu_l5 = 0."""
    values = coefficients_in_the_electromagnetic_field()
    found = {}
    for label, q in (("l", j_l), ("l5", j_l5)):
        whole = constitutive_relation()[CURRENT[label].name]
        part = sp.diff(whole, B_FIELD["em"]) * b_field_em
        coefficients = {s: values[s.name] for s in MAGNETIC}
        found[q.name] = part.xreplace(coefficients).xreplace({c_anom_main: main_coefficient()})
    return found


@currents_along_the_field.printed
def _():
    return {j_l.name: sp.S.Zero, j_l5.name: mu_l * b_field_em / (2 * sp.pi**2)}


@equation(
    "kaminski2016:t-explicit",
    defines=(j_l, j_l5),
    parents=[magnetic_coefficients_of_leptons],
    place="Sec. 4, before (4)",
)
def currents_for_any_potentials():
    """The same for any mu_em, mu_l, mu_l5, from free electrons; the print is sigma^B_{a,em} = C_{a,em,c} mu^c."""
    values = magnetic_coefficients_of_leptons()
    return {q.name: values[SIGMA_B["em", a].name] * b_field_em for a, q in (("l", j_l), ("l5", j_l5))}


@currents_for_any_potentials.printed
def _():
    content = lepton_content(charges())
    return {
        q.name: sum(anomaly_coefficient(content, a, "em", c) * MU[c] for c in LABELS) * b_field_em
        for a, q in (("l", j_l), ("l5", j_l5))
    }


@definition("kaminski2016:t-flux", defines=(area_disk, n_dot_nu), place="Sec. 5")
def neutrino_flux():
    """Area of the disk (MeV^-2), and neutrinos per time (MeV): the paper multiplies J_l5 by a share of 1/2."""
    return {area_disk.name: sp.pi * r_disk**2, n_dot_nu.name: share_nu * sp.Abs(j_l5) * area_disk}


@equation("kaminski2016:t-share", dimension=0, parents=[charges], place="Sec. 5")
def share_of_neutrinos_in_the_free_gas():
    """What part of J_l5 along B neutrinos carry in a free gas (charges times currents, at equal potentials)."""
    table = charges()
    weights = {s: table[f"{s} under em"] * table[f"{s} under l5"] for s in ("e_L", "e_R", "nu_L")}
    currents = {s: weights[s] * free_gas.magnetic_current(-LEFT if s == "e_R" else LEFT, mu_l, temp) for s in weights}
    return {"share": sp.cancel(currents["nu_L"] / sum(currents.values()))}


@share_of_neutrinos_in_the_free_gas.printed
def _():
    return {"share": sp.Rational(1, 2)}


share_of_neutrinos_in_the_free_gas.erratum(
    "In the free gas J_l5 along B is carried by electrons alone: neutrinos have no charge, hence no Landau levels. The "
    "share 1/2 is an assumption about what interactions and the crust make of the electrons' current.",
    "The kick is proportional to a number that no anomaly fixes; it stays an input.",
)


@equation("kaminski2016:t-mean-p", defines=p_nu_mean, parents=[], place="Sec. 5")
def mean_momentum_of_carriers():
    """Momentum per carrier of the left-handed current along B (MeV): momentum along B over number current."""
    momentum, current = (of(LEFT, mu_l, temp) for of in (free_gas.magnetic_momentum, free_gas.magnetic_current))
    return sp.expand(momentum / current)


@mean_momentum_of_carriers.printed
def _():
    return mu_l


mean_momentum_of_carriers.erratum(
    "The coefficient of the energy-momentum tensor over that of the current is (C mu^2/2 + T^2/24)/(C mu), "
    "C = 1/(4 pi^2) for one species: mu_l/2 + pi^2 T^2/(6 mu_l), 150.5 MeV for (3). All states to mu_l carry current.",
    "The kick halves; the text says that both ways give the same.",
)


@definition("kaminski2016:t-kick", defines=(n_nu_total, p_star, v_kick), place="Sec. 5")
def recoil():
    """Neutrinos emitted, momentum of the star (MeV) and its velocity in units of c."""
    return {
        n_nu_total.name: t_kick * n_dot_nu,
        p_star.name: t_kick * n_dot_nu * p_nu_mean,
        v_kick.name: p_star / m_star,
    }


@equation("kaminski2016:t-axis", dimension=0, parents=[], place="Sec. 6")
def kick_axis_of_a_rotating_star():
    """Mean over a rotation of a field inclined by field_angle, along the axis and across it, in units of the field."""
    inclined = sp.Matrix([sp.sin(field_angle), 0, sp.cos(field_angle)])
    turn = sp.Matrix([[sp.cos(phase), -sp.sin(phase), 0], [sp.sin(phase), sp.cos(phase), 0], [0, 0, 1]])
    mean = (turn * inclined).applyfunc(lambda value: sp.integrate(value, (phase, 0, 2 * sp.pi)) / (2 * sp.pi))
    return {"along": mean[2], "across 1": mean[0], "across 2": mean[1]}


@kick_axis_of_a_rotating_star.printed
def _():
    return {"along": sp.cos(field_angle), "across 1": sp.S.Zero, "across 2": sp.S.Zero}
