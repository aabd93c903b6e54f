"""From points to one dataset: in groups of variables, with words in their places, and never at the cost of the old."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from nukernels.scans import Plan, merge, scan
from nukernels.scans.packing import Outcome, outcome
from tests.nukernels.scans.conftest import STAR, tree

WORDS = (["e", "mu"], ["mu", "e"], ["tau"])  # what each of three points has, in its own order
LETTER = {"e": 1.0, "mu": 2.0, "tau": 3.0}


def in_words() -> Iterator[Outcome]:
    """Three points; the value of a word is ten times the point and a number of the word."""
    for index, words in enumerate(WORDS):
        values = [10 * index + LETTER[word] for word in words]
        yield outcome(index, xr.Dataset({"flux": ("flavour", values)}, coords={"flavour": words}), "")


def merged(folder: Path, x: str = "1,2,3") -> xr.Dataset:
    """What becomes of the three points."""
    merge.write(Plan.of(STAR, {"x": x}), in_words, folder / "words.zarr")
    return xr.open_zarr(folder / "words.zarr", chunks=None).load()


def test_words_are_placed_by_what_they_say_and_not_by_where_they_stand(tmp_path: Path) -> None:
    found = merged(tmp_path)
    assert float(found.flux.sel(x=1, flavour="mu")) == 2.0
    assert float(found.flux.sel(x=2, flavour="mu")) == 12.0
    assert float(found.flux.sel(x=2, flavour="e")) == 11.0
    assert float(found.flux.sel(x=3, flavour="tau")) == 23.0


def test_labels_are_the_words_of_all_points_and_what_a_point_lacks_is_nan(tmp_path: Path) -> None:
    found = merged(tmp_path)
    assert sorted(map(str, found.flavour.values)) == ["e", "mu", "tau"]
    assert np.isnan(found.flux.values).sum() == 4
    assert np.isnan(float(found.flux.sel(x=1, flavour="tau")))


def test_a_simulator_that_names_its_variants_by_words_has_all_of_them_in_a_scan(tmp_path: Path) -> None:
    """`all` has four fields where `eB` has one; both give the same for that one."""
    small = {"samples": 16, "B_grid": "1e12", "mu_l_grid": "300", "r_N_grid": "10", "t_grid": "10"}
    scan(Plan.of("chiral-kick", {"field": "eB,all"}, small), tmp_path / "kick.zarr", address="here")
    with xr.open_zarr(tmp_path / "kick.zarr", chunks=None) as found:
        assert sorted(map(str, found.field_of_point.values)) == ["eB", "gaussian", "heaviside_lorentz", "printed"]
        expected = 0.511**2 * 1e12 / 4.414e13  # MeV^2: the field over the critical one, where eB = m_e^2
        assert found.b_field.sel(field_of_point="eB").values == pytest.approx([expected] * 2, rel=1e-3)
        others = found.b_field.drop_sel(field_of_point="eB")
        assert np.isnan(others.sel(field="eB").values).all()
        assert (others.sel(field="all").values > 2 * expected).all()


def test_variables_that_memory_does_not_hold_together_are_all_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merge, "AT_ONCE", 1)  # byte: each alone
    scan(Plan.of(STAR, {"x": "2,3"}), tmp_path / "star.zarr", address="here")
    with xr.open_zarr(tmp_path / "star.zarr", chunks=None) as found:
        assert found.square.values.tolist() == [4.0, 9.0]
        assert found.steps.values.tolist() == [3, 3]
        assert found.profile.values.tolist() == [[4.0, 16.0, 36.0], [9.0, 36.0, 81.0]]
        assert found.table.squeeze().values.tolist() == [[3.0, 4.0], [4.0, 5.0]]
        assert found["name"].values.tolist() == ["plain 3", "plain 3"]


def test_the_old_result_comes_back_when_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    merged(tmp_path)
    before = tree(tmp_path / "words.zarr")
    rename = os.replace

    def refused(source: Path, target: Path) -> None:
        if Path(source).name == "new":
            raise OSError("no space left")
        rename(source, target)

    monkeypatch.setattr(merge.os, "replace", refused)
    with pytest.raises(OSError, match="no space left"):
        merged(tmp_path, "4,5,6")
    assert tree(tmp_path / "words.zarr") == before
    assert [path.name for path in tmp_path.iterdir()] == ["words.zarr"]


def test_the_old_result_is_kept_aside_when_it_cannot_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    merged(tmp_path)
    before = tree(tmp_path / "words.zarr")
    rename = os.replace

    def refused(source: Path, target: Path) -> None:
        if Path(source).name in ("new", "old"):
            raise OSError("no permission")
        rename(source, target)

    monkeypatch.setattr(merge.os, "replace", refused)
    with pytest.raises(OSError, match="no permission"):
        merged(tmp_path, "4,5,6")
    (aside,) = tmp_path.iterdir()
    assert tree(aside / "old") == before
