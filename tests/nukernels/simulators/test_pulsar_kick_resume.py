"""A run gives the same bytes for any number of workers, and after it was killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nukernels.errors import UserMistake
from nukernels.saving import save_dataset
from nukernels.simulators.pulsar_kick import simulate

ROW = {"layer": 1.3, "B": 6e15, "delta": 0.4}
RUN = (
    "import json, sys\n"
    "from nukernels.simulators.pulsar_kick import batches, simulate\n"
    "batches.KEEP_EVERY = 0.0\n"
    "simulate(**json.loads(sys.argv[1]))\n"
)


def written(path: Path, **options: object) -> bytes:
    save_dataset(simulate(**options), path)
    return path.read_bytes()


def test_one_and_sixteen_workers_give_the_same_bytes(tmp_path) -> None:
    options = {"neutrinos": 3000, **ROW}
    assert written(tmp_path / "1.nc", workers=1, **options) == written(tmp_path / "16.nc", workers=16, **options)


def test_a_killed_run_goes_on_and_gives_the_same_bytes(tmp_path) -> None:
    options = {"neutrinos": 20_000, "scale": 300.0, "workers": 2, **ROW}
    checkpoint = tmp_path / "kept.json"
    command = [sys.executable, "-c", RUN, json.dumps({**options, "checkpoint": str(checkpoint)})]
    process = subprocess.Popen(command, env=os.environ)
    end = time.monotonic() + 500  # a busy machine compiles first
    while not checkpoint.exists() and process.poll() is None and time.monotonic() < end:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    done = json.loads(checkpoint.read_text())["batches"]
    assert 0 < done < 20_000 / 256
    went_on = written(tmp_path / "went_on.nc", checkpoint=str(checkpoint), **options)
    assert went_on == written(tmp_path / "at_once.nc", **options)
    whole = sorted(p.name for p in tmp_path.iterdir() if not p.name.startswith("."))  # killed while it wrote one more
    assert whole == ["at_once.nc", "kept.json", "went_on.nc"]


def test_a_run_that_stops_at_its_time_limit_says_how_many_it_followed_and_goes_on(tmp_path) -> None:
    options = {"neutrinos": 20_000, "checkpoint": str(tmp_path / "kept.json"), **ROW}
    some = simulate(time_limit=0.05, **options)
    assert 0 <= int(some.neutrinos) < 20_000
    assert some.attrs["options"] == simulate(**options).attrs["options"]
    assert int(simulate(**options).neutrinos) == 20_000


def test_a_checkpoint_of_another_run_is_refused(tmp_path) -> None:
    checkpoint = str(tmp_path / "kept.json")
    simulate(neutrinos=300, checkpoint=checkpoint, **ROW)
    with pytest.raises(UserMistake, match=r"delta = 0.4, not 0.3"):
        simulate(neutrinos=300, checkpoint=checkpoint, **{**ROW, "delta": 0.3})
    Path(checkpoint).write_text("{}")
    with pytest.raises(UserMistake, match="cannot be read"):
        simulate(neutrinos=300, checkpoint=checkpoint, **ROW)
