"""The coefficients of `nukernels run anomalies` against the derivation's own, and against physics that must hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import sympy as sp

from derivations.anomalous_transport.anomaly import unit_coefficient
from derivations.anomalous_transport.species_sums import thermal_coefficient
from derivations.anomalous_transport.tool import transport_of
from nukernels.errors import UserMistake
from nukernels.simulators.anomalies.content import content_of
from nukernels.simulators.anomalies.simulator import SIMULATOR
from nukernels.simulators.anomalies.transport import THERMAL, UNIT, coefficients, gas_of
from nukernels.simulators.simulator import quiet

TOML = """
symmetries = ["em", "b"]
[[field]]
name = "u_R"
chirality = "right"
multiplicity = 3
charges = { em = "2/3", b = "1/3" }
[[field]]
name = "d_L"
chirality = "left"
multiplicity = 3
charges = { em = "-1/3", b = "1/3" }
"""
CSV = "# quarks\nname,chirality,multiplicity,em,b\nu_R,right,3,2/3,1/3\nd_L,left,3,-1/3,1/3\n"
POTENTIALS = {"em": 35.0, "l": 300.0, "l5": -20.0, "y": 12.0, "t3": -40.0, "c3": 3.0, "c8": 7.0, "b_l": 90.0}


def run(**options: object):
    return SIMULATOR.run(SIMULATOR.configured(options), quiet)


def test_units_are_those_of_the_derivation() -> None:
    assert pytest.approx(float(unit_coefficient()), rel=1e-15) == UNIT
    assert pytest.approx(float(thermal_coefficient()), rel=1e-15) == THERMAL


@pytest.mark.parametrize(
    ("name", "frames"),
    [
        ("leptons", ("laboratory", "landau")),
        ("standard_model", ("laboratory",)),
        pytest.param("standard_model", ("landau",), marks=pytest.mark.slow),
    ],
)
def test_numbers_and_formulas_are_those_of_the_derivation(name: str, frames: tuple[str, ...]) -> None:
    """Compiled kernels of three symmetries against closed forms in all of them, both frames."""
    content = content_of(name)
    mu = {a: POTENTIALS[a] for a in content.symmetries}
    T = 12.5
    exact = transport_of(content)
    at = {exact.mu[a]: value for a, value in mu.items()} | {exact.temperature: T}
    found = run(fields=name, potentials=",".join(f"{a}={v}" for a, v in mu.items()), T=T)
    scale = max(abs(v) for v in mu.values())
    for a in content.symmetries:
        for frame in frames:
            vortical = exact.sigma_v if frame == "laboratory" else exact.sigma_v_landau
            ours = float(found.sigma_V.sel(frame=frame, current=a))
            assert ours == pytest.approx(float(vortical[a].subs(at)), rel=1e-11, abs=1e-12 * scale**2)
        spelled = sp.sympify(parsed(found.sigma_V_formula.sel(current=a).item()), locals(exact))
        assert sp.expand(spelled - exact.sigma_v[a]) == 0
        for b in content.symmetries:
            for frame in frames:
                magnetic = exact.sigma_b if frame == "laboratory" else exact.sigma_b_landau
                ours = float(found.sigma_B.sel(frame=frame, current=a, field=b))
                assert ours == pytest.approx(float(magnetic[a, b].subs(at)), rel=1e-11, abs=1e-12 * scale)
            spelled = sp.sympify(parsed(found.sigma_B_formula.sel(current=a, field=b).item()), locals(exact))
            assert sp.expand(spelled - exact.sigma_b[a, b]) == 0


def parsed(text: str) -> str:
    """The formula with the products that a reader sees."""
    for shown, meant in (("^", "**"), (" mu", "*mu"), ("+*", "+ "), ("-*", "- "), (" T", "*T"), ("4 pi", "4*pi")):
        text = text.replace(shown, meant)
    return text


def locals(exact: object) -> dict[str, sp.Symbol]:
    return {str(s): s for s in (*exact.mu.values(), exact.temperature)}  # type: ignore[attr-defined]


def test_a_generation_of_the_standard_model_is_free_of_gauge_anomalies() -> None:
    """Hypercharge, weak isospin and colour; B - L needs a right-handed neutrino."""
    gauge = ["y", "t3", "c3", "c8"]
    without = run(fields="standard_model")
    assert (without.trace.sel(current=gauge, field=gauge, third=gauge) == "0").all()
    assert (without.gravitational_trace.sel(current=gauge) == "0").all()
    assert without.trace.sel(current="b_l", field="b_l", third="b_l").item() != "0"
    complete = run(fields="standard_model_nu_R")
    assert (complete.trace == "0").all()
    assert (complete.sigma_V == 0).sel(frame="laboratory").all()


def test_the_papers_coefficient_and_its_list() -> None:
    found = run()
    assert float(found.C.sel(current="em", field="l", third="l5")) == pytest.approx(1 / (2 * np.pi**2), rel=1e-15)
    present = {
        ",".join(sorted((a, b, c)))
        for a in found.current.values
        for b in found.field.values
        for c in found.third.values
        if found.trace.sel(current=a, field=b, third=c).item() != "0"
    }
    assert present == {"em,em,l5", "em,l,l5", "l,l,l", "l,l,l5", "l,l5,l5", "l5,l5,l5"}


def test_left_and_right_have_opposite_signs_and_copies_add_up() -> None:
    mu = {"em": 10.0, "l": 200.0, "l5": 5.0}
    leptons = content_of("leptons")
    mirrored = leptons.mirrored()
    for a in leptons.symmetries:
        ours, theirs = (coefficients(c, a, "em", mu, 8.0) for c in (leptons, mirrored))
        assert float(theirs.magnetic) == -float(ours.magnetic)
        assert float(theirs.vortical) == -float(ours.vortical)


def test_arrays_are_point_by_point() -> None:
    leptons = content_of("leptons")
    values = np.array([1.0, 50.0, 400.0])
    mu = {"em": 3.0, "l": values, "l5": -2.0}
    many = coefficients(leptons, "l5", "em", mu, 9.0, gas=gas_of(leptons, mu, 9.0))
    for i, value in enumerate(values):
        one = {**mu, "l": value}
        alone = coefficients(leptons, "l5", "em", one, 9.0, gas=gas_of(leptons, one, 9.0))
        assert many.magnetic[i] == float(alone.magnetic)


def test_tables_of_fields_in_both_formats_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "q.toml").write_text(TOML)
    (tmp_path / "q.csv").write_text(CSV)
    one, other = (run(fields=str(tmp_path / f"q.{kind}"), potentials="b=50") for kind in ("toml", "csv"))
    assert one.identical(other.assign_attrs(one.attrs))
    assert one.trace.sel(current="em", field="em", third="b").item() == "1/3"  # 3 (4/9 - 1/9)/3


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("q.toml", TOML.replace('"2/3"', "0.667"), "charge under em is 0.667, a rounded number"),
        ("q.toml", TOML.replace('"right"', '"up"'), "field 'u_R': chirality is left or right, not 'up'"),
        ("q.toml", TOML.replace("multiplicity = 3", "copies = 3"), "no key copies"),
        ("q.toml", TOML.replace("b =", "x ="), "charges under undeclared symmetries: x"),
        ("q.toml", "symmetries = 3", "symmetries is a list of names"),
        ("q.toml", "=", "is no TOML"),
        ("q.csv", CSV.replace("2/3", "two"), "is a fraction like 1/3, not 'two'"),
        ("q.csv", CSV.replace("right,3", "right,x"), "multiplicity is a whole number"),
        ("q.csv", CSV.replace("2/3", "200"), "is beyond 10"),
        ("q.csv", CSV.replace("right,3,2/3,1/3", "right,3"), "row 1 has 3 cells, not one for each of name, chirality"),
        ("q.csv", CSV.replace("2/3,1/3", "2/3,1/3,9"), "row 1 has 6 cells"),
        ("q.csv", CSV.replace("2/3,1/3", "2/3,"), "row 1: the charge under b is missing"),
        ("q.csv", CSV.replace("em,b", "em,em"), "the column 'em' is there 2 times"),
        ("q.csv", CSV.replace("multiplicity", "multiplicty"), "no column multiplicty (did you mean multiplicity?)"),
    ],
)
def test_wrong_tables_say_what_is_wrong(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(UserMistake) as refused:
        SIMULATOR.configured({"fields": str(tmp_path / name)})
    assert message in str(refused.value)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"fields": "lepton"}, "did you mean leptons?"),
        ({"potentials": "mu=3"}, "SYMMETRY=MeV with the symmetries em, l, l5"),
        ({"potentials": "l=high"}, "is a number of MeV, not 'high'"),
        ({"potentials": "l=300", "scale": 5}, "the potential of l is 1500 MeV"),
        ({"T": 200}, "at least 0 and at most 100"),
    ],
)
def test_wrong_options_say_what_is_allowed(options: dict[str, object], message: str) -> None:
    with pytest.raises(UserMistake) as refused:
        SIMULATOR.configured(options)
    assert message in str(refused.value)


def test_a_vacuum_has_no_landau_frame() -> None:
    found = run(T=0)
    assert np.isnan(found.sigma_B.sel(frame="landau")).all()
    assert (found.sigma_B.sel(frame="laboratory") == 0).all()
