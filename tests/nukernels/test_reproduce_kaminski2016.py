"""The page of kaminski2016: every number of the text, ours beside theirs, from a small band."""

from __future__ import annotations

from pathlib import Path

import pytest
import xarray as xr

from derivations.anomalous_transport import chain as exact
from derivations.anomalous_transport.symbols import v_kick
from nukernels.reproductions import kaminski2016, reproduce
from nukernels.simulators.simulator import quiet


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("kaminski2016")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kaminski2016, "SAMPLES", 64)
        patch.setattr(kaminski2016, "FORMATS", ("png",))
        assert reproduce("kaminski2016", made, quiet) == made / "report.md"
    return made


def test_the_page_has_all_parts_and_every_figure_exists(folder: Path) -> None:
    text = (folder / "report.md").read_text()
    for part in ("The chain", "Anomaly coefficients", "Rotation", "Scenarios", "Other numbers", "Uncertain", "Errata"):
        assert f"## {part}" in text
    for name in ("velocity", "inputs", "vortical"):
        assert f"({name}.png)" in text
        assert (folder / f"{name}.png").read_bytes().startswith(b"\x89PNG")


def test_the_factors_of_the_steps_multiply_to_the_whole(folder: Path) -> None:
    """From the exact chain of the derivation, not from the page's own kernels."""
    as_eb = exact.run(exact.inputs(10**12 * exact.field_conventions()["eB"]), printed=False)[v_kick]
    text = (folder / "report.md").read_text()
    (row,) = [line for line in text.splitlines() if line.startswith("| product |")]
    assert float(row.split("|")[2]) == pytest.approx(float(as_eb) / 1e3, rel=5e-4)


def test_scenarios_differ_as_the_free_gas_says(folder: Path) -> None:
    with xr.open_dataset(folder / "variants.nc", engine="h5netcdf") as found:
        v = {str(name): float(found.v.sel(variant=name)) for name in found.variant.values}
        base = v["the paper: mu_l5 = mu_em = 0"]
        assert abs(v["leptons neutral among themselves"]) < 1e-9 * base
        assert v["no share of neutrinos, as in the free gas"] == 0
        assert v["field inclined by 60 degrees"] == pytest.approx(base / 2, rel=1e-12)
        assert v["Landau frame, ideal gas"] == pytest.approx(base, rel=1e-12)
        J_l = found.J_l.sel(variant=["electron chirality conserved, n_l5 = 0", "Landau frame, ideal gas, n_l5 = 0"])
        assert abs(float(J_l[1])) < 0.9 * abs(float(J_l[0]))  # mu_l5 is not zero: the fluid is dragged along
