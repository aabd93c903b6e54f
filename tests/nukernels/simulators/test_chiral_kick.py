"""The calculator of kicks against the exact chain of the derivation, its scaling laws, and its scenarios."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr

from derivations.anomalous_transport import chain as exact
from derivations.anomalous_transport.mean_free_path import mean_free_path_in_metres
from derivations.anomalous_transport.symbols import j_l5, n_dot_nu, n_nu_total, v_kick
from derivations.anomalous_transport.thermal import mean_energy_over_temperature
from derivations.anomalous_transport.tool import transport_of
from nukernels import kernel
from nukernels.errors import DomainWarning, UserMistake
from nukernels.scans import Plan, scan
from nukernels.simulators.anomalies.content import LEPTONS, content_of
from nukernels.simulators.chiral_kick import chain
from nukernels.simulators.chiral_kick.simulator import SIMULATOR
from nukernels.simulators.simulator import quiet

SMALL = {"samples": 16, "B_grid": "1e12", "mu_l_grid": "300", "r_N_grid": "10", "t_grid": "10"}


def run(**options: Any) -> xr.Dataset:
    return SIMULATOR.run(SIMULATOR.configured({**SMALL, **options}), quiet)


def step(name: str, **options: Any) -> float:
    """One step with the field as eB, from the state of the options."""
    chosen = SIMULATOR.configured({**SMALL, **options})
    return float(chain.steps(chosen, chain.state_of(chosen), "eB")[name])


def test_the_chain_is_the_exact_one_in_every_unit_system() -> None:
    """SymPy with exact constants against compiled kernels with doubles."""
    found = run()
    for name, factor in exact.field_conventions().items():
        ours = found.sel(field=name)
        theirs = exact.run(exact.inputs(10**12 * factor), printed=False)
        for quantity, variable in ((j_l5, "J_l5"), (n_dot_nu, "n_dot"), (n_nu_total, "n_total"), (v_kick, "v")):
            assert float(ours[variable]) == pytest.approx(float(theirs[quantity]), rel=1e-12)


def test_the_printed_chain_goes_on_from_printed_results() -> None:
    theirs = exact.run(exact.inputs(exact.of_paper("B")), printed=True)
    found = run(field="printed", intermediate="printed").isel(field=0)
    for quantity, variable in ((j_l5, "J"), (n_dot_nu, "n_dot"), (v_kick, "v")):
        assert float(found[variable]) == pytest.approx(float(theirs[quantity]), rel=1e-12)


@pytest.mark.parametrize(
    ("option", "factor", "power"),
    [("B", 7.0, 1), ("t", 0.3, 1), ("m_star", 1.5, -1), ("r_N", 1.7, 2), ("mu_l", 1.3, 2)],
)
def test_scaling_of_the_velocity(option: str, factor: float, power: int) -> None:
    base = getattr(SIMULATOR.configured({}), option)
    assert step("v", **{option: factor * base}) == pytest.approx(factor**power * step("v"), rel=1e-12)


def test_no_field_no_kick_and_the_other_field_the_other_way() -> None:
    assert step("v", B=0) == 0
    assert step("v_along_B", B=-1e12) == -step("v_along_B") == step("v")


def test_a_turning_star_keeps_the_field_along_its_axis() -> None:
    assert step("v", inclination=60) == pytest.approx(step("v") / 2, rel=1e-12)
    assert step("v", inclination=90) == 0
    assert step("v_along_B", inclination=180) == -step("v_along_B")


def test_conserved_chirality_at_zero_temperature() -> None:
    """2 (1 + x)^3 = (1 - x)^3 for x = mu_l5/mu_l."""
    x = (1 - 2 ** (1 / 3)) / (1 + 2 ** (1 / 3))
    found = run(chirality="conserved", T=0)
    assert float(found.mu_l5) == pytest.approx(300 * x, rel=1e-10)
    assert float(found.J_l[0] / found.J_l5[0]) == pytest.approx(x, rel=1e-10)


def test_washed_out_chirality_has_no_lepton_current() -> None:
    assert step("J_l", chirality="washed_out") == 0


def test_leptons_that_are_neutral_among_themselves_give_no_kick() -> None:
    found = run(neutrality="leptons")
    assert float(found.mu_em) == pytest.approx(300, rel=1e-12)
    assert np.abs(found.v).max() < 1e-8


def test_neutral_matter_holds_as_many_electrons_as_protons() -> None:
    found = run(neutrality="protons", chirality="conserved", rho=2e14, Y_p=0.2)
    gas = kernel("anomalous_transport.lepton_gas")(float(found.mu_em), 300.0, float(found.mu_l5), 10.0)
    assert -float(gas.n_charge_em) == pytest.approx(0.2 * chain.nucleons(2e14), rel=1e-10)
    assert abs(float(gas.n_charge_l5)) < 1e-8 * float(gas.n_charge_l)


def test_any_content_gives_what_the_leptons_own_kernels_give(tmp_path: Path) -> None:
    table = tmp_path / "leptons.csv"
    rows = [f"{f['name']},{f['chirality']}," + ",".join(str(f["charges"].get(s, 0)) for s in ("em", "l", "l5"))
            for f in LEPTONS["field"]]  # type: ignore[index, attr-defined]  # fmt: skip
    table.write_text("\n".join(["name,chirality,em,l,l5", *rows]))
    state = {"mu_l5": -20.0, "mu_em": 40.0, "vorticity": True, "B": 1e3}
    for name in ("J_l", "J_l5", "v"):
        assert step(name, content=str(table), **state) == pytest.approx(step(name, **state), rel=1e-12)


def test_the_landau_frame_of_the_ideal_gas() -> None:
    leptons = transport_of(content_of("leptons"))
    at = {leptons.mu["em"]: 0, leptons.mu["l"]: 300, leptons.mu["l5"]: -20, leptons.temperature: 10}
    found = run(frame="landau", thermodynamics="ideal", mu_l5=-20)
    for a in ("l", "l5"):
        wanted = float(leptons.sigma_b_landau[a, "em"].subs(at))
        assert float(found[f"sigma_B_{a}"][0]) == pytest.approx(wanted, rel=1e-11)


def test_carriers_have_half_the_momentum() -> None:
    """mu/2 + pi^2 T^2/(6 mu)."""
    wanted = 150 + math.pi**2 * 100 / 1800
    assert step("v", mean_momentum="carriers") == pytest.approx(step("v") * wanted / 300, rel=1e-12)


def test_the_field_for_a_velocity_gives_that_velocity() -> None:
    needed = float(run(mean_momentum="carriers").B_needed.sel(field="eB", target=300))
    assert step("v", mean_momentum="carriers", B=needed) == pytest.approx(300, rel=1e-12)


def test_bands_are_the_same_for_the_same_seed_and_narrow_to_the_value() -> None:
    one, same, other = run(), run(), run(seed=1)
    assert one.identical(same)
    assert not one.v_band.identical(other.v_band)
    assert (np.diff(one.v_band, axis=1) >= 0).all()
    given = {"B": 1, "mu_l": 300, "T": 10, "mu_l5": 0, "p": 1, "share_nu": 0.5, "r_N": 10, "t": 10, "m_star": 3e30}
    fixed = {f"{name}_range": f"{value},{value}" for name, value in given.items()}
    narrow = run(**fixed)
    assert narrow.v_band.values == pytest.approx(np.broadcast_to(narrow.v.values[:, None], (4, 5)), rel=1e-12)


def test_curves_go_through_the_value() -> None:
    found = run()
    for name in ("B", "mu_l", "r_N", "t"):
        assert found[f"v_of_{name}"].values[:, 0] == pytest.approx(found.v.values, rel=1e-12)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"B": 1e19}, "B = 1e+19 G is not allowed"),
        ({"B": 1e12, "field": "MeV2"}, "B = 1e+12 MeV^2 is not allowed: at most 100000"),
        ({"chirality": "conserved", "mu_l5": 3}, "mu_l5 = 3 contradicts chirality = conserved"),
        ({"neutrality": "protons", "mu_em": 3}, "mu_em = 3 contradicts neutrality = protons"),
        ({"p_nu": 200}, "p_nu = 200 has no effect with mean_momentum = mu_l"),
        ({"share_nu": 0, "intermediate": "printed"}, "a share of neutrinos, and no vorticity"),
        ({"content": "weyl"}, "content = weyl has no symmetry em, l, l5"),
        ({"content": "weyl", "chirality": "conserved"}, "chirality and neutrality are those of the leptons"),
        ({"t_range": "5"}, "t_range is LOW,HIGH, not '5'"),
        ({"t_range": "5,500"}, "t_range = 5,500 is not allowed: from 0.001 to 100"),
        ({"r_N_grid": "1:2:3"}, "r_N_grid must lie from 5 to 20"),
        ({"share_nu": 1.5}, "at least 0 and at most 1"),
        ({"vorticity": True, "Omega": 1e4}, "Omega r_N = 0.33 c is too fast"),
    ],
)
def test_contradictions_are_refused_with_the_reason(options: dict[str, Any], message: str) -> None:
    with pytest.raises(UserMistake) as refused:
        SIMULATOR.configured(options)
    assert message in str(refused.value)


def test_a_star_that_is_no_longer_slow_is_warned_of() -> None:
    with pytest.warns(DomainWarning, match=r"v = 2\.94e\+06 km/s \(field as eB\) is above 0\.1 c"):
        run(B=1e16, field="eB")


def test_the_mean_free_path_at_the_thermal_energy() -> None:
    found = run().mean_free_path.sel(energy="thermal")
    energy = mean_energy_over_temperature() * 10
    assert float(found) == pytest.approx(float(mean_free_path_in_metres(energy)), rel=1e-12)


def test_it_needs_no_sympy() -> None:
    code = (
        "import sys; from nukernels.simulators.simulator import simulator, quiet\n"
        "s = simulator('chiral-kick'); d = s.run(s.configured({'samples': 8}), quiet); s.summary(d)\n"
        "assert 'sympy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True)


def test_it_can_be_scanned(tmp_path: Path) -> None:
    plan = Plan.of("chiral-kick", {"B": "1e12,2e12", "field": "eB,printed"}, SMALL)
    scan(plan, tmp_path / "kick.zarr", address="here")
    with xr.open_zarr(tmp_path / "kick.zarr", chunks=None) as found:
        assert found.v.dims == ("B", "field")
        assert (found.error == "").all()
        assert float(found.v.sel(B=2e12, field="eB")) == step("v", B=2e12)


@pytest.mark.parametrize(("field", "B", "first", "last"), [("MeV2", 0.1, 1e-3, 1e4), ("eB", 1e12, 1e10, 1e17)])
def test_the_curve_has_fields_in_the_unit_of_the_field(field: str, B: float, first: float, last: float) -> None:
    curve = SIMULATOR.configured({"field": field, "B": B}).curves()["B"]
    assert (curve[0], curve[-1]) == pytest.approx((first, last))
