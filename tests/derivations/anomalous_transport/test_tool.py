"""Anomaly coefficients and transport of field contents: known cases, symmetries, bad input."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from derivations.anomalous_transport.contents import DIRAC, SYMMETRIES, WEYL, standard_model_generation
from derivations.anomalous_transport.fields import FieldContent, WeylField
from derivations.anomalous_transport.leptons import charges, lepton_content
from derivations.anomalous_transport.tool import transport_of

UNIT = 1 / (4 * sp.pi**2)
GAUGE = ("y", "t3", "c3", "c8")

CHARGES = st.fractions(min_value=-10, max_value=10, max_denominator=6)
FIELDS = st.lists(
    st.tuples(st.sampled_from([1, -1]), CHARGES, CHARGES, st.integers(min_value=1, max_value=5)), min_size=1, max_size=3
)


def declared(rows: list[tuple[int, Fraction, Fraction, int]]) -> FieldContent:
    fields = (WeylField(f"f{i}", chi, {"a": x, "b": y}, copies) for i, (chi, x, y, copies) in enumerate(rows))
    return FieldContent(("a", "b"), tuple(fields))


def test_one_weyl_fermion_has_the_unit_coefficients() -> None:
    transport = transport_of(WEYL)
    assert transport.c_anom == {("a", "a", "a"): UNIT}
    assert transport.beta == {"a": -sp.Rational(1, 24)}
    mu, t = transport.mu["a"], transport.temperature
    assert sp.expand(transport.sigma_v["a"] - (mu**2 / (4 * sp.pi**2) + t**2 / 12)) == 0
    assert sp.expand(transport.sigma_b["a", "a"] - mu / (4 * sp.pi**2)) == 0


def test_axial_anomaly_of_a_dirac_fermion_is_one_over_two_pi_squared() -> None:
    """The vector current is conserved in vector fields; J_5 has E.B/(2 pi^2): C_vvv = 0, C_vva = 1/(2 pi^2)."""
    found = transport_of(DIRAC).c_anom
    assert found["vector", "vector", "vector"] == 0
    assert found["vector", "axial", "axial"] == 0
    assert found["vector", "vector", "axial"] == 2 * UNIT


def test_paper_leptons_give_the_printed_coefficient() -> None:
    found = transport_of(lepton_content(charges()))
    assert found.c_anom["em", "l", "l5"] == 1 / (2 * sp.pi**2)
    assert found.c_anom["em", "em", "l5"] == -1 / (2 * sp.pi**2)
    assert found.c_anom["l", "l", "l"] == -UNIT
    assert found.beta == {"em": 0, "l": sp.Rational(1, 24), "l5": sp.Rational(1, 8)}


def test_sums_of_a_standard_model_generation_vanish() -> None:
    """Gauge and mixed gravitational sums, written with diagonal generators, colour by colour."""
    transport = transport_of(standard_model_generation())
    assert all(value == 0 for t, value in transport.c_anom.items() if set(t) <= set(GAUGE))
    assert all(transport.gravitational_trace[a] == 0 for a in GAUGE)


def test_b_minus_l_is_anomalous_without_a_right_handed_neutrino_only() -> None:
    without = transport_of(standard_model_generation())
    assert {t: v for t, v in without.c_anom.items() if v} == {("b_l",) * 3: UNIT}
    assert without.beta["b_l"] == -sp.Rational(1, 24)
    complete = transport_of(standard_model_generation(right_handed_neutrino=True))
    assert not any(complete.c_anom.values())
    assert not any(complete.beta.values())
    assert not any(complete.sigma_v.values())


@pytest.mark.parametrize(
    "content",
    [WEYL, DIRAC, lepton_content(charges()), standard_model_generation()],
    ids=["Weyl", "Dirac", "leptons", "Standard Model with B-L"],
)
def test_every_coefficient_is_that_of_free_fields(content: FieldContent) -> None:
    left = transport_of(content).against_free_fields()
    assert len(left) == len(content.symmetries) * (len(content.symmetries) + 2) + 1
    assert not any(left.values())


@given(FIELDS)
@settings(max_examples=4, deadline=None)
def test_random_contents_agree_with_free_fields(rows: list[tuple[int, Fraction, Fraction, int]]) -> None:
    assert not any(transport_of(declared(rows)).against_free_fields().values())


@given(FIELDS)
@settings(max_examples=10, deadline=None)
def test_exchange_of_left_and_right_changes_every_sign(rows: list[tuple[int, Fraction, Fraction, int]]) -> None:
    content = declared(rows)
    here, there = transport_of(content), transport_of(content.mirrored())
    assert all(here.c_anom[t] == -there.c_anom[t] for t in content.triples)
    assert all(here.beta[a] == -there.beta[a] for a in content.symmetries)


def test_coefficients_do_not_know_the_order_of_labels() -> None:
    content = standard_model_generation()
    for triple in [("y", "t3", "b_l"), ("y", "y", "t3"), ("c3", "c8", "y")]:
        assert len({content.trace(*order) for order in permutations(triple)}) == 1


def test_multiplicity_counts_copies() -> None:
    copies = FieldContent(("a",), (WeylField("psi", 1, {"a": "2/3"}, 7),))
    assert transport_of(copies).c_anom["a", "a", "a"] == 7 * UNIT * sp.Rational(8, 27)
    assert transport_of(copies).beta["a"] == -7 * sp.Rational(2, 3) / 24


def test_landau_frame_takes_away_the_momentum() -> None:
    """n_b xi_a - n_a xi_b is the same in both frames, and a current alone loses n Q/(epsilon + P)."""
    transport = transport_of(lepton_content(charges()))
    state = {transport.mu["em"]: 7, transport.mu["l"]: 30, transport.mu["l5"]: -5, transport.temperature: 2}
    n = {a: value.xreplace(state) for a, value in transport.density.items()}
    lab, landau = (
        {a: value.xreplace(state) for a, value in of.items()} for of in (transport.sigma_v, transport.sigma_v_landau)
    )
    for a in n:
        assert abs(sp.N(landau[a] - lab[a])) > 1e-6
        for b in n:
            assert abs(sp.N(n[b] * (landau[a] - lab[a]) - n[a] * (landau[b] - lab[b]), 30)) < 1e-20


@pytest.mark.parametrize(
    ("fields", "error", "message"),
    [
        ((WeylField("x", 2, {}),), ValueError, "chirality is"),
        ((WeylField("x", 1, {"b": 1}),), ValueError, "undeclared symmetries: b"),
        ((WeylField("x", 1, {"a": 0.5}),), TypeError, "is a float"),
        ((WeylField("x", 1, {"a": 11}),), ValueError, "beyond 10"),
        ((WeylField("x", 1, {"a": 1}, 0),), ValueError, "number of copies of field 'x' is 0"),
        ((WeylField("x", 1, {"a": 1}, 1.5),), TypeError, "multiplicity is an integer"),
        ((), ValueError, "number of fields is 0"),
    ],
)
def test_contents_that_make_no_sense_are_refused(fields: tuple, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        FieldContent(("a",), fields)


def test_too_many_symmetries_and_names_given_twice_are_refused() -> None:
    field = (WeylField("x", 1, {}),)
    with pytest.raises(ValueError, match="number of symmetries is 9"):
        FieldContent(tuple("abcdefghi"), field)
    with pytest.raises(ValueError, match="named twice"):
        FieldContent(("a", "a"), field)


def test_the_generation_lists_fifteen_or_sixteen_fields() -> None:
    assert len(standard_model_generation().fields) == 15
    assert len(standard_model_generation(right_handed_neutrino=True).fields) == 16
    assert standard_model_generation().symmetries == SYMMETRIES


def test_vector_like_content_has_no_anomalous_transport() -> None:
    """Left- and right-handed partners of equal charges cancel, in every coefficient and for every symmetry."""
    fields = tuple(
        WeylField(f"f{i}", chirality, {"a": q, "b": 1 - q})
        for i, q in enumerate((Fraction(1), Fraction(-2), Fraction(1, 3)))
        for chirality in (1, -1)
    )
    transport = transport_of(FieldContent(("a", "b"), fields))
    found = [*transport.sigma_v.values(), *transport.sigma_b.values(), transport.momentum_omega]
    assert not any([*found, *transport.momentum_b.values(), *transport.c_anom.values()])


@pytest.mark.parametrize(("electron_charge", "mirrored", "sign"), [(-1, False, 1), (1, True, 1), (1, False, -1)])
def test_conventions_that_give_the_printed_sign_of_c(electron_charge: int, mirrored: bool, sign: int) -> None:
    """C = +1/(2 pi^2): trace right minus left with electron charge -1, or left minus right with +1."""
    table = charges() | {f"{e} under em": sp.Integer(electron_charge) for e in ("e_L", "e_R")}
    content = lepton_content(table)
    found = transport_of(content.mirrored() if mirrored else content).c_anom["em", "l", "l5"]
    assert found == sign / (2 * sp.pi**2)
