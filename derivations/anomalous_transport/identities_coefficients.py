"""What the coefficients (2) must obey, in general and for electrons and neutrinos (kaminski2016)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sympy as sp

from derivations.anomalous_transport import free_gas
from derivations.anomalous_transport.anomaly import anomalous_divergence
from derivations.anomalous_transport.entropy import (
    c_anom,
    magnetic_coefficients,
    power_of_temperature,
    vortical_coefficients,
    vortical_effect_without_chemical_potentials,
)
from derivations.anomalous_transport.frames import landau_frame, landau_frame_of_one_symmetry
from derivations.anomalous_transport.hydrodynamics import pair
from derivations.anomalous_transport.leptons import (
    CHIRALITY,
    anomaly_coefficient,
    charges,
    coefficients_that_do_not_vanish,
    density_of_l5,
    left_handed_current,
    lepton_content,
    lepton_currents,
    main_coefficient,
    right_handed_current,
    species_potentials,
)
from derivations.anomalous_transport.species_sums import (
    magnetic_coefficients_of_leptons,
    thermal_coefficient,
    vortical_coefficients_of_leptons,
)
from derivations.anomalous_transport.symbols import (
    BETA,
    C_ANOM,
    F_B,
    F_C,
    LABELS,
    MU,
    N_CHARGE,
    SIGMA_B,
    SIGMA_B_LANDAU,
    SIGMA_V,
    SIGMA_V_LANDAU,
    SPECIES_MU,
    SPECIES_N,
    TRIPLES,
    c_anom_a_bc,
    c_anom_aaa,
    energy_density,
    j_l,
    j_l5,
    j_left,
    j_right,
    mu_a,
    mu_l,
    mu_l5,
    n_charge_a,
    pressure,
    sigma_b_single,
    sigma_v_single,
    temp,
)
from derivations.core import Combination, Equation, Term, Vanishing, identity, symmetry

Access = Callable[[Equation], Any]
Claims = Iterator[Vanishing | Combination]


@identity("kaminski2016:anomaly_fixes_magnetic", constrains=[anomalous_divergence, magnetic_coefficients], item=16)
def work_along_the_field_pays_for_the_anomaly(of: Access) -> Claims:
    """E_a.B_b has either sign, so the work sigma_ab E_a.B_b must equal mu_c times what the anomaly makes of J_c."""
    unit_fields = dict.fromkeys((*F_B.values(), *F_C.values()), sp.S.Zero) | {F_B[0, 3]: -sp.S.One, F_C[1, 2]: sp.S.One}
    per_unit = of(anomalous_divergence).xreplace(unit_fields) / c_anom_a_bc
    for (a, b), q in SIGMA_B.items():
        made = sum(MU[c] * per_unit * c_anom(c, a, b) for c in LABELS)
        yield Vanishing(f"sigma_B of {a}, {b}", of(magnetic_coefficients)[q.name] - made)


@identity("kaminski2016:vortical_and_magnetic", constrains=[vortical_coefficients, magnetic_coefficients], item=6)
def rotation_is_a_field_of_twice_the_potential(of: Access) -> Claims:
    """Coriolis and Lorentz force: vorticity acts as a field 2 mu omega, so d sigma_V/d mu_b = 2 sigma_B; what is left
    at mu = 0 is the T^2 term alone, with no other power of T."""
    vortical, magnetic = of(vortical_coefficients), of(magnetic_coefficients)
    for a in LABELS:
        value = vortical[SIGMA_V[a].name]
        for b in LABELS:
            slope = sp.diff(value, MU[b]) - 2 * magnetic[SIGMA_B[pair(a, b)].name]
            yield Vanishing(f"slope of {a} in mu_{b}", slope)
        still = value.xreplace(dict.fromkeys(MU.values(), sp.S.Zero))
        yield Vanishing(f"{a} at mu = 0", still + 2 * BETA[a] * temp**2)


@identity(
    "kaminski2016:thermal_part",
    constrains=[vortical_coefficients, vortical_effect_without_chemical_potentials, power_of_temperature],
    item=16,
)
def thermal_part_is_the_value_without_potentials(of: Access) -> Claims:
    """sigma_V less its value at T = 0 does not know mu, and is of the power of T that t-T2 states."""
    for a in LABELS:
        value = of(vortical_coefficients)[SIGMA_V[a].name]
        thermal = of(vortical_effect_without_chemical_potentials)[a]
        yield Vanishing(f"{a}", value - value.xreplace({temp: sp.S.Zero}) - thermal)
        yield Vanishing(f"power, {a}", temp * sp.diff(thermal, temp) - of(power_of_temperature)[a] * thermal)


@identity(
    "kaminski2016:gravity_of_free_fields", constrains=[vortical_effect_without_chemical_potentials, charges], item=7
)
def thermal_vortical_effect_is_the_mixed_gravitational_trace(of: Access) -> Claims:
    """At mu = 0 every right-handed field of unit charge adds T^2/12: the trace of chirality and charge times that."""
    numbers, table = numbers_of_leptons(), of(charges)
    for a in LABELS:
        fields = sum(
            table[f"{name} under {a}"] * free_gas.rotating_current(chirality, sp.S.Zero, temp)
            for name, chirality in CHIRALITY.items()
        )
        yield Vanishing(a, of(vortical_effect_without_chemical_potentials)[a].xreplace(numbers) - fields)


def numbers_of_leptons() -> dict[sp.Symbol, sp.Expr]:
    """C_abc and beta_a of e_L, e_R, nu_L."""
    content = lepton_content(charges())
    found = {C_ANOM[t]: anomaly_coefficient(content, *t) for t in TRIPLES}
    for a in LABELS:
        trace = content.trace(a)
        found[BETA[a]] = sp.Rational(trace.numerator, trace.denominator) * thermal_coefficient()
    return found


@identity(
    "kaminski2016:two_routes",
    constrains=[
        vortical_coefficients,
        magnetic_coefficients,
        vortical_coefficients_of_leptons,
        magnetic_coefficients_of_leptons,
    ],
    item=4,
)
def entropy_and_free_fields_give_the_same_coefficients(of: Access) -> Claims:
    """Positive entropy production with the anomalies of e_L, e_R, nu_L, and their thermal integrals, must agree."""
    numbers = numbers_of_leptons()
    for general, special, names in (
        (vortical_coefficients, vortical_coefficients_of_leptons, SIGMA_V.values()),
        (magnetic_coefficients, magnetic_coefficients_of_leptons, SIGMA_B.values()),
    ):
        for q in names:
            yield Vanishing(q.name, of(general)[q.name].xreplace(numbers) - of(special)[q.name])


@identity(
    "kaminski2016:conjugation",
    constrains=[vortical_coefficients_of_leptons, magnetic_coefficients_of_leptons],
    item=16,
)
def coefficients_under_conjugation_and_their_limits(of: Access) -> Claims:
    """All potentials reversed exchange particles and antiparticles: sigma_V is even, sigma_B odd. Electrons with equal
    potentials of both chiralities are vector-like under em: no em current, and nothing at all at mu = T = 0."""
    reversed_ = {mu: -mu for mu in MU.values()}
    empty = dict.fromkeys((*MU.values(), temp), sp.S.Zero)
    for q in SIGMA_V.values():
        yield symmetry(f"{q.name} even", vortical_coefficients_of_leptons, reversed_, component=q.name)
        yield Combination(f"{q.name} in the vacuum", (Term(vortical_coefficients_of_leptons, empty, component=q.name),))
    for q in SIGMA_B.values():
        yield symmetry(f"{q.name} odd", magnetic_coefficients_of_leptons, reversed_, factor=-1, component=q.name)
    no_imbalance = {mu_l5: sp.S.Zero}
    for source, q in (
        (vortical_coefficients_of_leptons, SIGMA_V["em"]),
        (magnetic_coefficients_of_leptons, SIGMA_B["em", "em"]),
        (magnetic_coefficients_of_leptons, SIGMA_B["em", "l"]),
    ):
        yield Combination(f"{q.name}, mu_l5 = 0", (Term(source, no_imbalance, component=q.name),))


@identity(
    "kaminski2016:frame_independent",
    constrains=[landau_frame, vortical_coefficients, magnetic_coefficients],
    item=6,
)
def frames_agree_on_what_does_not_depend_on_them(of: Access) -> Claims:
    """A shift of u changes J_a by n_a times one vector: n_b xi_a - n_a xi_b is the same in every frame. And in the
    Landau frame of a fluid with large epsilon + P the coefficients are those of the laboratory."""
    landau, lab = of(landau_frame), {**of(vortical_coefficients), **of(magnetic_coefficients)}
    heavy = {pressure: 1 / sp.Symbol("small") - energy_density}
    rows = [({a: SIGMA_V_LANDAU[a] for a in LABELS}, {a: SIGMA_V[a] for a in LABELS}, "omega")]
    for b in LABELS:
        rows.append(({a: SIGMA_B_LANDAU[a, b] for a in LABELS}, {a: SIGMA_B[pair(a, b)] for a in LABELS}, b))
    for there, here, along in rows:
        for a in LABELS:
            shift_a = landau[there[a].name] - lab[here[a].name]
            for b in LABELS[: LABELS.index(a)]:
                shift_b = landau[there[b].name] - lab[here[b].name]
                yield Vanishing(f"{a}, {b} along {along}", N_CHARGE[b] * shift_a - N_CHARGE[a] * shift_b)
            limit = shift_a.xreplace(heavy).xreplace({sp.Symbol("small"): sp.S.Zero})
            yield Vanishing(f"heavy fluid, {a} along {along}", limit)


@identity("kaminski2016:one_symmetry_frame", constrains=[landau_frame_of_one_symmetry], item=6)
def landau_coefficients_of_one_symmetry_follow_from_the_momentum(of: Access) -> Claims:
    """At T = 0, n = (epsilon + P)/mu: the Landau coefficients are a third and a half of C mu^2, C mu."""
    cold = {n_charge_a: (energy_density + pressure) / mu_a}
    value = of(landau_frame_of_one_symmetry)
    third, half = sp.Rational(1, 3), sp.Rational(1, 2)
    yield Vanishing("vortical", value[sigma_v_single.name].xreplace(cold) - third * c_anom_aaa * mu_a**2)
    yield Vanishing("magnetic", value[sigma_b_single.name].xreplace(cold) - half * c_anom_aaa * mu_a)
    empty = {n_charge_a: sp.S.Zero}
    yield Vanishing("no charge, vortical", value[sigma_v_single.name].xreplace(empty) - c_anom_aaa * mu_a**2)
    yield Vanishing("no charge, magnetic", value[sigma_b_single.name].xreplace(empty) - c_anom_aaa * mu_a)


@identity("kaminski2016:charges_of_leptons", constrains=[charges], item=7)
def charges_are_vector_like_and_axial_where_the_text_says(of: Access) -> Claims:
    """em is vector-like; every lepton counts one under l; l5 counts left-handed plus, right-handed minus."""
    q = of(charges)
    yield Vanishing("em of electrons", q["e_L under em"] - q["e_R under em"])
    yield Vanishing("em of neutrinos", q["nu_L under em"])
    for name in ("e_R", "nu_L"):
        yield Vanishing(f"l of {name}", q[f"{name} under l"] - q["e_L under l"])
    yield Vanishing("l5 of left-handed fields", q["nu_L under l5"] - q["e_L under l5"])
    yield Vanishing("l5 of e_R", q["e_R under l5"] + q["e_L under l5"])
    yield Vanishing("l and l5 on left-handed fields", q["e_L under l"] - q["e_L under l5"])


@identity("kaminski2016:conjugate_variables", constrains=[species_potentials, density_of_l5, charges], item=8)
def potentials_are_conjugate_to_densities(of: Access) -> Claims:
    """sum mu_i n_i over fields is sum mu_a n_a over symmetries, and n_l5 is the part with mu_l5."""
    q, potentials = of(charges), of(species_potentials)
    by_fields = sum(potentials[SPECIES_MU[s].name] * n for s, n in SPECIES_N.items())
    by_symmetries = sum(MU[a] * q[f"{s} under {a}"] * n for a in LABELS for s, n in SPECIES_N.items())
    yield Vanishing("mu n", by_fields - by_symmetries)
    yield Vanishing("n_l5", sp.diff(by_fields, mu_l5) - of(density_of_l5))


@identity(
    "kaminski2016:handed_currents", constrains=[lepton_currents, left_handed_current, right_handed_current], item=1
)
def handed_currents_add_up(of: Access) -> Claims:
    """J_l and J_l5 put together again from their left-handed part; for J_l = 0 the other part flows back."""
    currents, left = of(lepton_currents), of(left_handed_current)
    yield Vanishing("J_l + J_l5", (currents[j_l.name] + currents[j_l5.name]) / 2 - j_left)
    yield Vanishing("left", left.xreplace({j_l: currents[j_l.name], j_l5: currents[j_l5.name]}) - j_left)
    yield Vanishing("right against left", (of(right_handed_current) + left).xreplace({j_l: sp.S.Zero}))
    yield Vanishing("J_l - J_l5", (currents[j_l.name] - currents[j_l5.name]) / 2 - j_right)


@identity("kaminski2016:list", constrains=[coefficients_that_do_not_vanish, main_coefficient], item=7)
def coefficients_agree_with_the_slopes_of_the_currents(of: Access) -> Claims:
    """C_abc is d sigma_ab/d mu_c of free fields: zero exactly where the list has no entry, C for em, l, l5."""
    content = lepton_content(charges())
    listed = of(coefficients_that_do_not_vanish)
    for t in TRIPLES:
        yield Vanishing(
            ",".join(t), (1 - listed[",".join(t)]) * anomaly_coefficient(content, *t) + _below(listed, t, content)
        )
    slope = sp.diff(magnetic_coefficients_of_leptons()[SIGMA_B["em", "l5"].name], mu_l)
    yield Vanishing("C", of(main_coefficient) - slope)


def _below(listed: dict[str, sp.Expr], triple: tuple[str, ...], content: Any) -> sp.Expr:
    """Zero where a listed coefficient differs from zero."""
    entry = listed[",".join(triple)]
    return entry if anomaly_coefficient(content, *triple) == 0 else entry * (entry - 1)
