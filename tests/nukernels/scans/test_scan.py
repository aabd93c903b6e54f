"""A scan is its points: each as the simulator gives it alone, whatever computed it and in which pieces."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from nukernels import cli
from nukernels.errors import UserMistake
from nukernels.scans import Plan, scan
from nukernels.scans.packing import Outcome, outcome, pack, unpack
from nukernels.scans.parts import Parts
from nukernels.scans.scan import duration
from nukernels.simulators.simulator import quiet
from tests.nukernels.scans import star
from tests.nukernels.scans.conftest import STAR, tree

OVER = {"x": "-1, 2, 13", "count": "1:3:3", "kind": "plain, round"}


def plan(chunk: int | None = None, **over: str) -> Plan:
    return Plan.of(STAR, over or OVER, {"wait": "0"}, chunk)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> xr.Dataset:
    out = tmp_path_factory.mktemp("scan") / "star.zarr"
    scan(plan(), out, address="here")
    return xr.open_zarr(out, chunks=None).load()


@pytest.mark.filterwarnings("ignore:x is negative")
def test_every_point_is_what_the_simulator_gives_alone(found: xr.Dataset) -> None:
    for x in (-1.0, 2.0):
        for count in (2, 3):
            for kind in ("plain", "round"):
                alone = star.run(star.Options(x, count, kind), quiet)
                point = found.sel(x=x, count=count, kind=kind)
                assert float(point.square) == float(alone.square)
                assert point.profile.values[:count].tolist() == alone.profile.values.tolist()
                assert np.isnan(point.profile.values[count:]).all()
                assert point.r_of_point.values[:count].tolist() == alone.r.values.tolist()
                assert point.table.values.tolist() == alone.table.values[0].tolist()
                assert str(point.name.values) == str(alone["name"].values)


def test_axes_labels_and_provenance_are_kept(found: xr.Dataset) -> None:
    assert found.square.dims == ("x", "count", "kind")
    assert found.x.attrs == {"units": "km", "long_name": "where"}
    assert found.k.attrs == {"units": "MeV"}
    assert found.k.values.tolist() == [1.0, 2.0]
    assert found.square.attrs["long_name"] == "square of x"
    assert found.attrs["equations"] == "star:1"
    assert json.loads(found.attrs["options"]) == {"wait": 0.0}
    assert "kernels" in found.attrs["made_by"]


def test_points_that_fail_leave_their_message_and_others_go_on(found: xr.Dataset) -> None:
    assert str(found.error.sel(x=13, count=3, kind="plain").values) == "ArithmeticError: thirteen is too many"
    assert "needs count of 2 at least" in str(found.error.sel(x=2, count=1, kind="round").values)
    assert ((found.error != "") == np.isnan(found.square)).all()
    assert int((found.error == "").sum()) == 10
    assert str(found.warning.sel(x=-1, count=3, kind="plain").values) == "x is negative"


def test_pieces_leave_no_trace(tmp_path: Path) -> None:
    scan(plan(), tmp_path / "a.zarr", address="here")
    scan(plan(chunk=7), tmp_path / "b.zarr", address="here")
    assert tree(tmp_path / "a.zarr") == tree(tmp_path / "b.zarr")


@pytest.mark.parametrize(
    "workers", [2, pytest.param(1, marks=pytest.mark.slow), pytest.param(3, marks=pytest.mark.slow)]
)
def test_any_number_of_processes_gives_the_same_bytes(tmp_path: Path, workers: int) -> None:
    scan(plan(), tmp_path / "here.zarr", address="here")
    scan(plan(), tmp_path / "there.zarr", workers=workers)
    assert tree(tmp_path / "here.zarr") == tree(tmp_path / "there.zarr")


def test_a_finished_scan_is_not_computed_again(tmp_path: Path) -> None:
    out = tmp_path / "star.zarr"
    assert scan(plan(x="1,2"), out, address="here").computed == 2
    assert not out.with_name("star.zarr.parts").exists()
    assert scan(plan(x="1,2"), out, address="here").computed == 0
    assert scan(plan(x="1,2"), out, address="here", fresh=True).computed == 2


def test_failed_points_are_computed_again_on_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "star.zarr"
    first = scan(plan(x="12,13"), out, address="here")
    assert (first.computed, list(first.failures)) == (2, [1])
    assert scan(plan(x="12,13"), out, address="here").failures == first.failures
    monkeypatch.setattr(star, "FAILS", 14.0)
    again = scan(plan(x="12,13"), out, address="here", retry_failed=True)
    assert (again.computed, again.failures) == (1, {})
    with xr.open_zarr(out, chunks=None) as found:
        assert found.square.values.tolist() == [144.0, 169.0]


def test_another_scan_does_not_overwrite_and_says_what_differs(tmp_path: Path) -> None:
    out = tmp_path / "star.zarr"
    scan(plan(x="1,2"), out, address="here")
    with pytest.raises(UserMistake, match=r"star.zarr is a scan with other values of x"):
        scan(plan(x="1,3"), out, address="here")
    with pytest.raises(UserMistake, match="axes x, now count"):
        scan(plan(count="1,3"), out, address="here")
    with pytest.raises(UserMistake, match=r"wait = 0.0, now 0.001"):
        scan(Plan.of(STAR, {"x": "1,2"}, {"wait": 1e-3}), out, address="here")
    (tmp_path / "mine").mkdir()
    with pytest.raises(UserMistake, match="mine exists and is no scan"):
        scan(plan(x="1,2"), tmp_path / "mine", address="here", fresh=True)


def test_a_scan_does_not_go_on_with_another_table(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("1\n")
    first = Plan.of("asymmetry", {"T": "3,4"}, {"table": str(table)})
    table.write_text("2\n")
    assert "made by" in Plan.of("asymmetry", {"T": "3,4"}, {"table": str(table)}).difference(first)


@pytest.mark.parametrize("damage", [b"", b"nukernels scan 1\n", pack([Outcome(0), Outcome(1)])[:-5]])
def test_a_damaged_part_is_computed_again(tmp_path: Path, damage: bytes) -> None:
    folder = tmp_path / "star.zarr.parts"
    folder.mkdir()
    (folder / "plan.json").write_text(plan(x="1,2").text)
    (folder / "000000000-000000001.part").write_bytes(damage)
    assert scan(plan(x="1,2"), tmp_path / "star.zarr", address="here").computed == 2


def test_a_damaged_plan_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "star.zarr.parts"
    folder.mkdir()
    (folder / "plan.json").write_text("")
    with pytest.raises(UserMistake, match=r"plan\.json is damaged"):
        scan(plan(x="1,2"), tmp_path / "star.zarr", address="here")


@pytest.mark.parametrize(
    ("over", "settings", "message"),
    [
        ({"y": "1"}, {}, "has no option y"),
        ({"x": "1"}, {"x": "2"}, "x is scanned over and set to '2'"),
        ({}, {}, "a scan needs an axis"),
        ({"x": ""}, {}, "the axis x has no values"),
        ({"x": "1,1.0"}, {}, "the axis x has the value 1.0 twice"),
        ({"count": "0,1"}, {}, "count = '0' is not allowed: how many, at least 1"),
        ({"x": "1:2"}, {}, "x is from:to:count"),
        ({"x": "linspace(0,1,20000)", "wait": "linspace(0,1,20000)"}, {}, "points are too many"),
        ({"x": "1,2"}, {"kind": "round", "count": "1"}, "no point of the scan is possible; the first: kind = round"),
    ],
)
def test_impossible_scans_are_refused_before_anything_runs(
    tmp_path: Path, over: dict[str, str], settings: dict[str, str], message: str
) -> None:
    with pytest.raises(UserMistake) as refused:
        scan(Plan.of(STAR, over, settings), tmp_path / "star.zarr", address="here")
    assert message in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_scheduler_that_does_not_answer_is_a_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nukernels.scans.schedulers.CONNECT_SECONDS", 1)
    with pytest.raises(UserMistake, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        scan(plan(x="1,2"), tmp_path / "star.zarr", address="tcp://127.0.0.1:9")
    with pytest.raises(UserMistake, match="is processes, here or an address"):
        scan(plan(x="1,2"), tmp_path / "star.zarr", address="moon")
    assert list(tmp_path.iterdir()) == []  # so that the next scan to the same place may be another one
    assert scan(plan(x="1,3"), tmp_path / "star.zarr", address="here").computed == 2


def test_an_unfinished_scan_stays_when_the_one_that_is_to_replace_it_cannot_begin(tmp_path: Path) -> None:
    folder = tmp_path / "star.zarr.parts"
    folder.mkdir()
    (folder / "plan.json").write_text(plan(x="1,2").text)
    (folder / "000000000-000000000.part").write_bytes(pack([Outcome(0)]))
    before = tree(folder)
    with pytest.raises(UserMistake, match="is processes, here or an address"):
        scan(plan(x="1,3"), tmp_path / "star.zarr", address="moon", fresh=True)
    assert tree(folder) == before
    assert scan(plan(x="1,3"), tmp_path / "star.zarr", address="here", fresh=True).computed == 2
    with xr.open_zarr(tmp_path / "star.zarr", chunks=None) as found:
        assert found.square.values.tolist() == [1.0, 9.0]


def test_a_scan_that_began_while_another_waited_for_its_workers_is_not_mixed_with_it(tmp_path: Path) -> None:
    """The second looked before the first had written anything."""
    first, second = (Parts(tmp_path / "star.zarr") for _ in range(2))
    assert second.begun(plan(x="1,3")) == plan(x="1,3")
    first.begin(plan(x="1,2"), fresh=False)
    with pytest.raises(UserMistake, match="holds an unfinished scan with other values of x"):
        second.begin(plan(x="1,3"), fresh=False)


def test_a_part_that_cannot_be_written_whole_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a full disk: some bytes are written, then no more."""

    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:3])
        raise OSError(28, "No space left on device")

    parts = Parts(tmp_path / "star.zarr")
    parts.begin(plan(x="1,2"), fresh=False)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserMistake, match="No space left on device"):
        parts.write(b"outcomes", 0, 1)
    assert [path.name for path in parts.folder.iterdir()] == ["plan.json"]


def test_a_place_that_is_no_folder_is_refused_before_workers_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserMistake, match="is no folder"):
        scan(plan(x="1,2"), tmp_path / "file" / "star.zarr", address="moon")


@pytest.mark.parametrize(("missing", "address"), [("zarr", "here"), ("distributed", "processes")])
def test_what_is_not_installed_is_named_before_anything_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str, address: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == missing else name)
    with pytest.raises(UserMistake, match=r"pip install 'nukernels\[scan\]'"):
        scan(plan(x="1,2"), tmp_path / "star.zarr", address=address)


def test_packed_outcomes_come_back() -> None:
    given = star.run(star.Options(), quiet).assign(flag=True, wide=("r", np.array([1, 2, 3], ">i2")))
    (found,) = unpack(pack([outcome(3, given, "careful")]))
    assert (found.index, found.warning, found.error) == (3, "careful", "")
    for name, v in given.variables.items():
        assert found.variables[str(name)].read().tolist() == v.values.tolist()
        assert found.variables[str(name)].dims == v.dims


@pytest.mark.parametrize("cut", [0, 5, 20, 60, -1])
def test_truncated_outcomes_are_noticed(cut: int) -> None:
    data = pack([outcome(0, star.run(star.Options(), quiet), "")])
    with pytest.raises(ValueError, match=r"packed|cut off|Expecting|unpack"):
        unpack(data[:cut])


def test_time_is_told_as_people_do() -> None:
    assert [duration(s) for s in (0.4, 100.0, 130.0, 9000.0)] == ["0 s", "100 s", "2.2 min", "2.5 h"]


def test_the_command_takes_options_of_the_simulator_in_three_ways(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "star.toml").write_text('count = 5\nkind = "round"\nx = 9\n')
    given = ("--over", "x=1,2", "--set", "wait=0.001", "--count", "2", "--config", str(tmp_path / "star.toml"))
    assert command(monkeypatch, *given, "--scheduler", "here", "--out", str(tmp_path / "star.zarr")) == 0
    with xr.open_zarr(tmp_path / "star.zarr", chunks=None) as found:
        assert json.loads(found.attrs["options"]) == {"count": 2, "kind": "round", "wait": 0.001}
    assert "star.zarr: 2 points" in capsys.readouterr().err


def test_a_file_of_options_for_run_serves_scans_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it says about the files of a run is not for a scan, which has its own; other names are mistakes."""
    file, out = tmp_path / "star.toml", tmp_path / "star.zarr"
    file.write_text(f'count = 2\nout = "{tmp_path / "star.nc"}"\nfigure = "{tmp_path / "star.png"}"\n')
    given = ("--over", "x=1,2", "--config", str(file), "--scheduler", "here", "--out", str(out))
    assert command(monkeypatch, *given) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["star.toml", "star.zarr"]
    with xr.open_zarr(out, chunks=None) as found:
        assert json.loads(found.attrs["options"]) == {"count": 2, "kind": "plain", "wait": 0.0}
    file.write_text("cuont = 2\n")
    assert command(monkeypatch, *given) == 2
    assert "star.toml: no option cuont (did you mean count?)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--over", "x=1", "--ovr", "count=2"), "no option --ovr"),
        (("--over", "x=1", "--count"), "--count needs a value"),
        (("--over", "x=1", "moon"), "'moon' is no option"),
        (("--over", "x"), "--over is NAME=VALUE, not 'x'"),
        (("--over", "x=1", "--over", "X=2"), "--over x is given twice"),
        (("--over", "x=1", "--set", "xx=2"), "no option --xx (did you mean x?)"),
    ],
)
def test_mistakes_of_the_command_are_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    assert command(monkeypatch, *arguments) == 2
    assert message in capsys.readouterr().err.splitlines()[-1]


def command(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """`nukernels scan star ...` in this process: its exit status."""
    monkeypatch.setattr("sys.argv", ["nukernels", "scan", STAR, *arguments])
    with pytest.raises(SystemExit) as left:
        cli.main()
    return int(left.value.code or 0)
