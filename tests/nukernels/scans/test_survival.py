"""Scans that are killed, interrupted, or lose workers: nothing is lost, and the result is the same."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import xarray as xr

from nukernels.scans import Plan, scan
from tests.nukernels.scans.conftest import MAIN, ROOT, STAR, environment, tree
from tests.nukernels.scans.star import KILLS

Start = Callable[..., subprocess.Popen[str]]
REDUCED = bool(os.environ.get("NUKERNELS_REDUCED"))
POINTS = 24 if REDUCED else 60
PATIENCE = 120.0


def wait_for_parts(out: Path, count: int, process: subprocess.Popen[str]) -> None:
    """Until so many chunks are written: a file that is being written has a name that opens with a dot."""
    end = time.monotonic() + PATIENCE
    while len(list(out.with_name(out.name + ".parts").glob("[0-9]*.part"))) < count:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end, "the scan does not get on"
        time.sleep(0.01)


@pytest.fixture
def undisturbed(tmp_path: Path) -> dict[str, bytes]:
    """The bytes of a scan that nothing happens to."""
    scan(Plan.of(STAR, {"x": f"1:{POINTS}:{POINTS}"}, {"wait": 0.05}), tmp_path / "quiet.zarr", address="here")
    return tree(tmp_path / "quiet.zarr")


@pytest.fixture(autouse=True)
def interrupts_are_heard() -> Iterator[None]:
    """A shell has processes in its background ignore Ctrl-C, and their children too: not those of these tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("how", [signal.SIGKILL, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
def test_a_stopped_scan_goes_on_and_ends_the_same(command: Start, tmp_path: Path, how: signal.Signals) -> None:
    over, out = ("--over", "x=1:12:12", "--set", "wait=0.05", "--scheduler", "here"), tmp_path / "star.zarr"
    process = command(*over, "--out", str(out))
    wait_for_parts(out, 3, process)
    process.send_signal(how)
    said = process.communicate(timeout=PATIENCE)[1]
    assert process.returncode == (130 if how == signal.SIGINT else -signal.SIGKILL), said
    assert not out.exists()
    again = command(*over, "--out", str(out))
    said = again.communicate(timeout=PATIENCE)[1]
    assert again.returncode == 0, said
    kept = re.search(r"12 points, (\d+) of them from before", said)
    assert kept, said
    assert 3 <= int(kept[1]) < 12
    scan(Plan.of(STAR, {"x": "1:12:12"}, {"wait": 0.05}), tmp_path / "quiet.zarr", address="here")
    assert tree(out) == tree(tmp_path / "quiet.zarr")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["quiet.zarr", "star.zarr"]


@pytest.mark.slow
def test_a_worker_killed_in_the_middle_loses_nothing(
    started: Start, command: Start, tmp_path: Path, undisturbed: dict[str, bytes]
) -> None:
    """A scheduler and two workers on loopback as on a cluster; SIGKILL for the one that is at work."""
    started("-m", "dask", "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
            "--scheduler-file", str(tmp_path / "where.json"))  # fmt: skip
    address = scheduler_address(tmp_path / "where.json")
    workers = [
        started("-m", "dask", "worker", address, "--no-nanny", "--nthreads", "1", "--no-dashboard",
                "--local-directory", str(tmp_path / f"worker{i}"))
        for i in range(2)
    ]  # fmt: skip
    out = tmp_path / "star.zarr"
    over = ("--over", f"x=1:{POINTS}:{POINTS}", "--set", "wait=0.05")
    process = command(*over, "--scheduler", address, "--out", str(out))
    wait_for_parts(out, 5, process)
    workers[0].kill()
    said = process.communicate(timeout=PATIENCE)[1]
    assert process.returncode == 0, said
    assert workers[1].poll() is None
    assert tree(out) == undisturbed


@pytest.mark.slow
def test_ctrl_c_ends_a_scan_and_its_processes_quietly(tmp_path: Path) -> None:
    """A terminal sends the signal to all of them."""
    arguments = ["scan", STAR, "--over", "x=1:40:40", "--set", "wait=0.3", "--workers", "2"]
    out = tmp_path / "star.zarr"
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, *arguments, "--out", str(out)],
        env=environment(),
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    wait_for_parts(out, 2, process)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=PATIENCE)[1]
    assert process.returncode == 130
    assert "Traceback" not in said
    assert "the same command goes on" in said


@pytest.mark.slow
def test_a_point_that_kills_its_workers_is_recorded(tmp_path: Path) -> None:
    found = scan(Plan.of(STAR, {"x": [1.0, KILLS, 2.0]}), tmp_path / "star.zarr", workers=2)
    assert found.failures == {1: "the worker died while computing it, alone and together with others"}
    with xr.open_zarr(tmp_path / "star.zarr", chunks=None) as result:
        assert result.square.isel(x=[0, 2]).values.tolist() == [1.0, 4.0]


def scheduler_address(file: Path) -> str:
    """What the scheduler wrote about itself."""
    end = time.monotonic() + PATIENCE
    while not (file.exists() and (found := re.search(r"tcp://127\.0\.0\.1:\d+", file.read_text()))):
        assert time.monotonic() < end, "the scheduler does not start"
        time.sleep(0.05)
    return found[0]
