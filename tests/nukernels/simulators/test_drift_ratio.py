"""The drift ratio on compiled kernels: limits, signs, options, and the same integrals from the equations themselves."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp
import xarray as xr
from scipy.integrate import quad

from nukernels import DomainWarning
from nukernels.simulators.drift_figure import drift_figure
from nukernels.simulators.drift_ratio import R_sc_abs, drift_ratio, ratio
from nukernels.simulators.matter import (
    Conventions,
    Matter,
    electron_chemical_potential,
    electron_density,
    net_electron_density,
    parameters,
)
from nukernels.simulators.text_statements import compare_conventions, statements

pytestmark = pytest.mark.filterwarnings("ignore::nukernels.NoCompilerWarning")

ELECTRON, MUON = (3.0, 3.1, 3.3), (3.0, 5.0, 8.0)


@pytest.fixture(scope="module")
def plane() -> xr.Dataset:
    return drift_ratio(ELECTRON, MUON)


def integral_of_equation(component: str, form: str, values: dict[str, float]) -> float:
    """An integral of (50) by SciPy from the SymPy expressions, without kernels."""
    from derivations.core import CATALOGUE, load
    from derivations.core.equation import components

    load("derivations.neutrino_nucleon")
    expression = CATALOGUE.equation("ando2003:50").form("printed")[component]
    steps = [
        ("47", ()),
        ("43", ()),
        ("44", ()),
        ("45", ()),
        ("49", ()),
        ("t10", ()),
        ("t11", ()),
        ("48", ()),
        ("39", ()),
    ]
    numbers = [n for n, _ in steps] + ["51.delta_U", "52.delta_U", "48.f_e", "48.E_e", "df0_dk", "f0"]
    for number in numbers:
        equation = CATALOGUE.equation(f"ando2003:{number}")
        chosen = form if equation.kind == "derivable" else "printed"
        parts = components(equation.form(chosen), equation)
        expression = expression.xreplace({q: parts[q.name] for q in equation.defines if q.name in parts})
    symbols = sorted(expression.free_symbols, key=str)
    function = sp.lambdify(symbols, expression, "math")
    names = [str(x) for x in symbols]

    def at(k: float) -> float:
        return float(function(*(k if name == "k" else values[name] for name in names)))

    top = 40 * max(values["T_eff_e"], values["T_eff_mu"], values["T"])
    return sum(quad(at, a, b, epsabs=0, epsrel=1e-10)[0] for a, b in ((0, 20), (20, 60), (60, top)))


@pytest.mark.parametrize("form", ["derived", "printed"])
def test_integrals_are_those_of_the_equations(form: str, plane: xr.Dataset) -> None:
    values = {**parameters(Matter(), Conventions(), "fermi_dirac"), "T_eff_e": 3.1, "T_eff_mu": 5.0}
    at = plane.sel(form=form, f_e="fermi_dirac", T_eff_e=3.1, T_eff_mu=5.0)
    for component, found in (("numerator_integrand", at.numerator), ("denominator_integrand", at.denominator)):
        assert float(found) == pytest.approx(integral_of_equation(component, form, values), rel=1e-8)
    assert float(at.R_sc_abs) == pytest.approx(abs(float(at.numerator) / float(at.denominator)))


def test_nothing_drifts_in_equilibrium_and_the_ratio_is_infinite_or_undefined(plane: xr.Dataset) -> None:
    assert (plane.numerator.sel(T_eff_mu=3.0) == 0).all()
    assert (plane.denominator.sel(T_eff_e=3.0) == 0).all()
    at = plane.R_sc_abs.sel(T_eff_e=3.0)
    assert np.isnan(at.sel(T_eff_mu=3.0)).all()
    assert np.isposinf(at.sel(T_eff_mu=[5.0, 8.0])).all()
    assert (plane.R_sc_abs.sel(T_eff_mu=3.0, T_eff_e=[3.1, 3.3]) == 0).all()


def test_ratio_of_numbers_follows_the_same_rules() -> None:
    found = ratio(np.array([1.0, -1.0, 0.0, 2.0]), np.array([0.0, 0.0, 0.0, -4.0]))
    assert found[0] == found[1] == np.inf
    assert np.isnan(found[2])
    assert found[3] == 0.5


def test_relative_direction_is_that_of_the_fluxes_not_of_the_integrals(plane: xr.Dataset) -> None:
    # The drift by absorption is minus the denominator: equal signs of the integrals are opposite drifts.
    opposite = np.sign(plane.numerator) * np.sign(plane.denominator)
    assert (plane.relative_direction == -opposite).all()
    assert set(np.unique(plane.relative_direction)) <= {-1.0, 0.0, 1.0}


def test_a_deviation_of_the_other_sign_reverses_the_drift() -> None:
    found = drift_ratio([2.7, 3.3], 5.0, form="derived")
    cold, hot = (found.denominator.sel(T_eff_e=x) for x in (2.7, 3.3))
    assert (np.sign(cold) == -np.sign(hot)).all()


def test_ratio_does_not_depend_on_the_field() -> None:
    weak, strong = (drift_ratio(3.1, 5.0, matter=Matter(B=b)) for b in (1e14, 2e15))
    np.testing.assert_allclose(strong.R_sc_abs, weak.R_sc_abs, rtol=1e-12)
    np.testing.assert_allclose(strong.numerator, 20 * weak.numerator, rtol=1e-12)


def test_ratio_does_not_depend_on_the_fermi_constant(monkeypatch: pytest.MonkeyPatch) -> None:
    before = drift_ratio(3.1, 5.0).R_sc_abs
    monkeypatch.setattr("generated.constants.G_F", 1.19e-5)
    np.testing.assert_allclose(drift_ratio(3.1, 5.0).R_sc_abs, before, rtol=1e-12)


def test_a_field_too_strong_for_the_expansion_in_levels_is_named_in_a_warning() -> None:
    with pytest.warns(DomainWarning, match=r"first order in the field: eB < \(k \+ m_n - m_p\)\^2"):
        drift_ratio(3.1, 5.0, matter=Matter(B=1e16))


def test_ratio_does_not_depend_on_the_density_unless_electrons_block() -> None:
    thin, dense = (drift_ratio(3.1, 5.0, matter=Matter(rho=r)) for r in (3e11, 1e12))
    np.testing.assert_allclose(dense.R_sc_abs.sel(f_e="zero"), thin.R_sc_abs.sel(f_e="zero"), rtol=1e-12)
    assert (dense.R_sc_abs.sel(f_e="fermi_dirac") > 2 * thin.R_sc_abs.sel(f_e="fermi_dirac")).all()


def test_hot_matter_without_degeneracy_hardly_blocks() -> None:
    # Electrons far below the density of states at k: both options of f_e must meet.
    thin = Matter(rho=1e10, Y_e=0.05)
    blocked, free = (R_sc_abs(3.1, 5.0, f_e=each, matter=thin) for each in ("fermi_dirac", "zero"))
    assert abs(float(blocked / free) - 1) < 0.5


def test_quadrature_reports_an_error_that_covers_a_change_of_the_upper_limit(plane: xr.Dataset) -> None:
    further = drift_ratio(ELECTRON, MUON, k_max=500.0)
    for name in ("numerator", "denominator"):
        allowed = 1e-9 * np.abs(plane[name]) + plane[f"{name}_error"]
        assert (np.abs(further[name] - plane[name]) <= allowed).all()
        assert (plane[f"{name}_error"] <= 1e-9 * np.abs(plane[name])).all()


def test_share_of_extrapolation_grows_with_the_temperature_of_the_spectrum(plane: xr.Dataset) -> None:
    share = plane.numerator_extrapolated.sel(form="printed", T_eff_mu=[5.0, 8.0]).values
    assert 0 < share[0] < share[1] < 1


def test_a_curve_does_not_depend_on_what_else_is_asked_for(plane: xr.Dataset) -> None:
    alone = R_sc_abs(3.3, 8.0, form="printed", f_e="zero")
    assert float(alone) == pytest.approx(float(plane.R_sc_abs.sel(form="printed", f_e="zero")[2, 2]), rel=1e-9)


def test_neutrinos_with_a_chemical_potential_deviate_at_equal_temperature() -> None:
    found = drift_ratio(3.0, 3.0, matter=Matter(mu_nu=1.0))
    assert (found.numerator != 0).all()
    assert (found.denominator != 0).all()


# Matter and conventions -------------------------------------------------------------------------------


def test_electrons_have_the_density_that_their_chemical_potential_was_found_from() -> None:
    matter = Matter()
    for electrons, mass in (("massless", 0.0), ("massive", 0.51099895069)):
        conventions = Conventions(electrons=electrons)
        potential = electron_chemical_potential(matter, conventions)
        density = net_electron_density(potential, matter.T, mass)
        assert density == pytest.approx(electron_density(matter, conventions), rel=1e-10)


def test_massless_electrons_obey_the_cubic_equation() -> None:
    matter = Matter(T=5.0, rho=3e10, Y_e=0.1)
    potential, density = (f(matter, Conventions()) for f in (electron_chemical_potential, electron_density))
    assert potential**3 + (np.pi * matter.T) ** 2 * potential == pytest.approx(3 * np.pi**2 * density, rel=1e-14)


def test_parameters_of_the_figure() -> None:
    found = parameters(Matter(), Conventions(), "zero")
    # 0.7e12 g cm^-3 / 1.66054e-24 g = 4.2155e35 cm^-3, times 7.6835e-33 MeV^3 cm^3.
    assert found["n_n"] == found["n"] == pytest.approx(0.7e12 / 1.66053907e-24 * 7.68350558e-33, rel=1e-7)
    assert (found["c_V"], found["c_A"], found["c_V_abs"], found["c_A_abs"]) == (-0.5, -0.63, 1.0, 1.26)
    assert found["F_2"] == pytest.approx(-(1.793 + 1.913) / 2 + 2 * 1.913 * 0.23)
    assert found["mu_Bn_B"] < 0 < found["mu_Bp_B"]
    assert found["mu_Bn_B"] == pytest.approx(-1.91304276 * 3.15245125417e-18 * 1e15)
    assert found["eB"] == pytest.approx(2 * 938.27208943 * 3.15245125417e-18 * 1e15)


@pytest.mark.parametrize("option", [f.name for f in dataclasses.fields(Conventions)])
def test_an_unknown_convention_is_answered_with_the_allowed_ones(option: str) -> None:
    with pytest.raises(ValueError, match=rf"{option} is one of '.*', '.*', not 'other'"):
        Conventions(**{option: "other"})


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"T": -1.0}, "T must be a positive number"),
        ({"rho": float("nan")}, "rho must be a positive number"),
        ({"B": "strong"}, "B must be a positive number"),
        ({"Y_e": 1.2}, "Y_e is the number of electrons per nucleon"),
        ({"mu_nu": float("inf")}, "mu_nu must be a finite number"),
    ],
)
def test_matter_that_cannot_be_is_refused(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Matter(**wrong)


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"T_eff_e": 0.1}, ValueError, "T_eff_e must be at least T/10 = 0.3 MeV"),
        ({"T_eff_mu": [3.0, float("nan")]}, ValueError, "T_eff_mu must be at least T/10 = 0.3 MeV and finite, not nan"),
        ({"T_eff_mu": "hot"}, TypeError, "T_eff_mu must be real numbers of MeV"),
        ({"T_eff_mu": [1 + 1j]}, TypeError, "T_eff_mu must be real numbers of MeV"),
        ({"T_eff_e": [[3.0]]}, ValueError, "not an array of 2 dimensions"),
        ({"form": "best"}, ValueError, "form is one of 'derived', 'printed'"),
        ({"f_e": ()}, ValueError, "f_e is one of 'zero', 'fermi_dirac'"),
        ({"rtol": 0.0}, ValueError, "rtol is a relative error"),
        ({"k_max": -1.0}, ValueError, "k_max must be a positive energy"),
    ],
)
@pytest.mark.filterwarnings("ignore::numpy.exceptions.ComplexWarning")
def test_input_that_has_no_meaning_is_refused(wrong: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        drift_ratio(**{"T_eff_e": 3.1, "T_eff_mu": 5.0, **wrong})


def test_matter_outside_the_domain_is_named_in_a_warning() -> None:
    with pytest.warns(DomainWarning, match="T = 20 MeV"):
        drift_ratio(21.0, 25.0, matter=Matter(T=20.0), form="derived", f_e="zero")


def test_no_temperatures_give_an_empty_plane() -> None:
    found = drift_ratio([], 5.0)
    assert found.R_sc_abs.shape == (2, 2, 0, 1)


# Results ---------------------------------------------------------------------------------------------


def test_dataset_says_where_it_comes_from_and_survives_a_file(plane: xr.Dataset, tmp_path: Path) -> None:
    options = json.loads(plane.attrs["options"])
    assert options["matter"]["rho"] == 1e12
    assert options["conventions"]["electrons"] == "massless"
    assert {"ando2003:50", "ando2003:49", "ando2003:43"} <= set(plane.attrs["equations"].split(", "))
    assert plane.attrs["fugacity_of_neutrons"] == pytest.approx(0.17, abs=0.01)
    assert all("units" in plane[name].attrs for name in plane.data_vars)
    path = tmp_path / "plane.nc"
    plane.to_netcdf(path, engine="h5netcdf")
    with xr.open_dataset(path, engine="h5netcdf") as again:
        xr.testing.assert_identical(again.load(), plane)


def test_progress_counts_every_integral() -> None:
    said: list[tuple[str, int, int]] = []
    drift_ratio(3.1, 5.0, progress=lambda *step: said.append(step))
    assert [done for _, done, _ in said] == list(range(7))
    assert {total for *_, total in said} == {6}


def test_statements_of_the_text_are_measured() -> None:
    plane = drift_ratio(np.linspace(3.0, 3.5, 26), [4.0, 6.0, 8.0])
    found = statements(plane, 3.0)
    close = found.comparable_up_to.sel(form="derived", f_e="zero")
    # "Comparable" only where T_eff_e is extremely close to T, and less close the hotter the muon neutrinos are.
    assert (np.diff(close) > 0).all()
    at = float(close.sel(T_eff_mu=6.0))
    assert float(R_sc_abs(at, 6.0, form="derived", f_e="zero")) == pytest.approx(1.0, rel=0.02)
    assert ((found.significant_area >= 0) & (found.significant_area <= 1)).all()
    assert float(found.excess_energy.sel(T_eff_mu=6.0)) == pytest.approx(15.0)


def test_conventions_are_compared_one_at_a_time() -> None:
    found = compare_conventions(3.1, 5.0)
    assert found.sizes["variant"] == 6
    default = found.R_sc_abs.sel(variant="default", f_e="fermi_dirac")
    for variant in found.variant.values[1:]:
        assert (np.abs(found.R_sc_abs.sel(variant=variant, f_e="fermi_dirac") / default - 1) > 1e-6).all(), variant


def test_figure_is_drawn_twice_with_the_same_bytes(plane: xr.Dataset, tmp_path: Path) -> None:
    first, second = (drift_figure(plane, tmp_path / name) for name in ("a", "b"))
    for one, other in zip(first, second, strict=True):
        assert one.read_bytes() == other.read_bytes()
    assert [path.suffix for path in first] == [".png", ".pdf"]
    assert first[0].read_bytes().startswith(b"\x89PNG")


def test_figure_needs_a_plane(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least two values"):
        drift_figure(drift_ratio(3.1, 5.0), tmp_path / "none")


def test_simulators_run_without_sympy() -> None:
    code = (
        "import sys, warnings; warnings.simplefilter('ignore'); "
        "from nukernels.simulators.drift_ratio import drift_ratio; drift_ratio(3.1, 5.0); print('sympy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "False\n"
