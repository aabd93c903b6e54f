"""Threads of long calls in programs of their own: when they start and go, forks, the end, the environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

START = """\
import os, sys, threading, time
from pathlib import Path
import numpy as np
from generated import Library, set_threads, threads

ufunc = Library(Path(sys.argv[1])).kernel("toy_physics.occupation").ufunc
values = np.linspace(0.5, 90, 300_001)
wanted = ufunc(values, 11.0, 4.0).tobytes()
set_threads(3)

def right():
    return ufunc(values, 11.0, 4.0).tobytes() == wanted

def running():
    return len(os.listdir("/proc/self/task"))

alone = running()
"""


def started(toy_folder: Path, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, str(toy_folder)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2]), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def ran(toy_folder: Path, script: str) -> str:
    """What a program of its own says; it ends well and in time."""
    done = started(toy_folder, START + script)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="threads are counted in /proc")
def test_threads_start_with_the_first_long_call_and_go_when_fewer_are_wanted(toy_folder: Path) -> None:
    """Short calls, and results over inputs, need none."""
    script = """
over, counts = values.copy(), []
ufunc(values[:98_303], 11.0, 4.0)
ufunc(over, 11.0, 4.0, out=over)
counts.append(running() - alone)
ufunc(values[:98_304], 11.0, 4.0)
counts.append(running() - alone)
for number in (6, 2, 1):
    set_threads(number)
    assert right()
    patience = time.monotonic() + 30
    while running() - alone != number - 1 and time.monotonic() < patience:
        time.sleep(0.01)
    counts.append(running() - alone)
print(counts)
"""
    assert ran(toy_folder, script).strip() == "[0, 2, 5, 1, 0]"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_has_threads_of_its_own(toy_folder: Path) -> None:
    """The parent's do not exist there; forks come at any moment of the parent's calls."""
    script = """
import warnings
warnings.simplefilter("ignore")  # about forks in programs with threads
over = threading.Event()

def busy():
    while not over.is_set():
        assert right()

callers = [threading.Thread(target=busy) for _ in range(2)]
for thread in callers:
    thread.start()
codes = []
for turn in range(20):
    child = os.fork()
    if child == 0:
        good = right()
        set_threads(2 + turn % 3)
        os._exit(0 if good and right() and running() > 1 else 1)
    codes.append(os.waitpid(child, 0)[1])
over.set()
for thread in callers:
    thread.join()
print(codes == [0] * 20 and right())
"""
    assert ran(toy_folder, script).strip() == "True"


def test_a_program_ends_in_the_middle_of_long_calls(toy_folder: Path) -> None:
    """Nobody waits for workers, or for a daemon thread that calls them."""
    script = """
def for_ever():
    while True:
        ufunc(values, 11.0, 4.0)

for _ in range(2):
    threading.Thread(target=for_ever, daemon=True).start()
time.sleep(0.2)
print(right(), flush=True)
"""
    assert ran(toy_folder, script).strip() == "True"


def test_the_environment_says_how_many(toy_folder: Path) -> None:
    script = START.replace("set_threads(3)", "print(threads())")
    for given, said in (("5", "5"), (" 2 ", "2"), ("", "1"), ("1024", "1024")):
        assert started(toy_folder, script, NUKERNELS_THREADS=given).stdout.strip() == said
    for given, shown in (("0", "0"), ("-1", "'-1'"), ("1025", "1025"), ("many", "'many'"), ("2.5", "'2.5'")):
        done = started(toy_folder, script, NUKERNELS_THREADS=given)
        assert done.returncode == 1
        assert f"NUKERNELS_THREADS must be a whole number from 1 to 1024, not {shown}" in done.stderr
