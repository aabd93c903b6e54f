"""Momentum asymmetry of a profile: against exact derivatives, scaling, and tables that cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.integrate import quad

from generated import constants
from nukernels import kernel
from nukernels.simulators.asymmetry import COLUMNS, TableError, alpha_sc
from nukernels.simulators.matter import Conventions, Matter, parameters

pytestmark = pytest.mark.filterwarnings(
    "ignore::nukernels.NoCompilerWarning", "ignore:.*momentum_asymmetry.*:nukernels.DomainWarning"
)

SHAPE, SCALE, TOP = 4.0, 4.0, 140.0  # delta_U = k^SHAPE e^(-k/SCALE)


def profile(rows: int = 401) -> dict[str, np.ndarray]:
    k = np.linspace(0.5, TOP, rows)
    return {
        "k_MeV": k,
        "R_nu_km": 20 + 0.1 * k,
        "delta_U_MeV3": k**SHAPE * np.exp(-k / SCALE),
        "kappa_0_per_km": 0.01 * k**2,
        "dU_dr_MeV3_per_km": -0.2 * k**3 / (np.exp(k / SCALE) + 1),
    }


@pytest.mark.parametrize("form", ["derived", "printed"])
def test_integrals_agree_with_exact_derivatives(form: str) -> None:
    # The same kernel with the derivatives of the analytic shape, integrated adaptively.
    matter = Matter(B=1e16)
    values: dict[str, Any] = parameters(matter, Conventions(), "zero")
    used = kernel("neutrino_nucleon.momentum_asymmetry" + ("_printed" if form == "printed" else ""))
    named = {i.name: values[i.name] for i in used.inputs if i.role == "parameter"}
    km = constants.inverse_MeV_per_km

    def integrands(k: float) -> tuple[float, float]:
        shape = k**SHAPE * np.exp(-k / SCALE)
        rate = SHAPE / k - 1 / SCALE
        second = rate**2 - SHAPE / k**2
        gradient = -0.2 * k**3 / (np.exp(k / SCALE) + 1) / km
        found = used(k, (20 + 0.1 * k) * km, shape, shape * rate, shape * second, 0.01 * k**2 / km, gradient, **named)
        return float(found[0]), float(found[1])

    exact = [quad(lambda k, i=i: integrands(k)[i], 0.5, TOP, epsrel=1e-9, limit=200)[0] for i in (0, 1)]
    found = alpha_sc(profile(), matter=matter, form=form).isel(form=0)
    assert float(found.numerator) == pytest.approx(exact[0], rel=1e-5)
    assert float(found.denominator) == pytest.approx(exact[1], rel=1e-6)
    assert float(found.alpha_sc) == pytest.approx(exact[0] / exact[1], rel=1e-5)
    assert abs(float(found.alpha_sc) - exact[0] / exact[1]) <= float(found.error)


def changed(column: str, change: Callable[[np.ndarray], Any]) -> dict[str, Any]:
    table = profile()
    return {**table, column: change(table[column])}


def test_asymmetry_follows_its_definition() -> None:
    """alpha_sc is linear in the deviation, the opacity and the field, and does not know the unit of the radius."""
    plain = alpha_sc(profile()).alpha_sc
    for table, factor in (
        (changed("delta_U_MeV3", lambda x: 3 * x), 3),
        (changed("kappa_0_per_km", lambda x: 3 * x), 3),
        (changed("dU_dr_MeV3_per_km", lambda x: 3 * x), 1 / 3),
        (changed("R_nu_km", lambda x: 3 * x), 1),
    ):
        np.testing.assert_allclose(alpha_sc(table).alpha_sc, factor * plain, rtol=1e-12)
    np.testing.assert_allclose(alpha_sc(profile(), matter=Matter(B=1e16)).alpha_sc, 10 * plain, rtol=1e-12)


def test_no_deviation_no_asymmetry() -> None:
    assert (alpha_sc(changed("delta_U_MeV3", np.zeros_like)).alpha_sc == 0).all()


def test_a_file_gives_what_its_columns_give(tmp_path: Path) -> None:
    table, path = profile(101), tmp_path / "profile.csv"
    names = list(reversed(COLUMNS))  # any order
    rows = [",".join(repr(float(table[name][i])) for name in names) for i in range(101)]
    path.write_text("\n".join(["# made for a test", ",".join(names), "", *rows, ""]))
    np.testing.assert_array_equal(alpha_sc(path).alpha_sc, alpha_sc(table).alpha_sc)


@pytest.mark.parametrize(
    ("column", "change", "message"),
    [
        ("k_MeV", lambda x: x[::-1], "column k_MeV, row 2: .* is not increasing"),
        ("k_MeV", lambda x: x - 0.5, "column k_MeV, row 1: 0 is not increasing from 0"),
        ("R_nu_km", lambda x: -x, "column R_nu_km, row 1: -20.05 is not positive"),
        ("kappa_0_per_km", lambda x: 0 * x, "column kappa_0_per_km, row 1: 0 is not positive"),
        ("dU_dr_MeV3_per_km", lambda x: -x, "U falls outwards"),
        ("delta_U_MeV3", lambda x: np.where(x == x.max(), np.nan, x), "column delta_U_MeV3, row .*: nan is not finite"),
        ("delta_U_MeV3", lambda x: ["much"] * x.size, "column delta_U_MeV3 must hold real numbers"),
        ("delta_U_MeV3", lambda x: x[:-1], "the columns differ in length"),
        ("delta_U_MeV3", lambda x: x[:, None], "column delta_U_MeV3 must be a list of numbers, not of 2 dimensions"),
    ],
)
def test_a_wrong_column_is_named(column: str, change: Callable[[np.ndarray], Any], message: str) -> None:
    with pytest.raises(TableError, match=message):
        alpha_sc(changed(column, change))


@pytest.mark.parametrize("column", COLUMNS)
def test_a_missing_column_is_named_with_its_meaning(column: str) -> None:
    table = {name: x for name, x in profile().items() if name != column}
    with pytest.raises(TableError, match=f"lacks the columns {column} .*{column}: ") as caught:
        alpha_sc(table)
    assert COLUMNS[column] in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no table; its header must name k_MeV"),
        ("# nothing\n", "holds no table"),
        ("k,R\n1,2\n", "lacks the columns k_MeV, R_nu_km"),
        (",".join(COLUMNS) + "\n1,2,3\n", "line 2: 3 values under 5 columns"),
        (",".join(COLUMNS) + "\n1,2,3,4,-5\n2,2,3,x,-5\n", "line 3, column kappa_0_per_km: 'x' is no number"),
        (",".join(COLUMNS) + "\n1,2,3,4,-5\n2,2,3,4,-5\n", "2 rows are too few to know the shape of delta_U"),
    ],
)
def test_a_wrong_file_is_told_by_line(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "profile.csv"
    path.write_text(text)
    with pytest.raises(TableError, match=message):
        alpha_sc(path)


def test_an_unknown_form_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="form is one of 'derived', 'printed'"):
        alpha_sc(profile(), form="best")
