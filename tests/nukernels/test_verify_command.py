"""`nukernels verify` on physics of one's own: what holds, and that it fails where something does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.nukernels.conftest import TUTORIAL

SOURCE = (TUTORIAL / "my_physics.py").read_text()
RIGHT, WRONG = "lambda: 2 * E**2 / (3 * M)", "lambda: E**2 / (3 * M)"


def verify(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command as a shell runs it, in the folder of the package."""
    script = "from nukernels.cli import main; main()"
    command = [sys.executable, "-c", script, "verify", "--package", *arguments]
    return subprocess.run(command, cwd=folder, env={**os.environ}, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("text", "status", "said"),
    [
        (SOURCE, 0, "Nothing contradicts itself"),
        (SOURCE.replace(RIGHT, WRONG), 1, "no erratum says why"),
        (SOURCE.replace(f"mean_recoil.printed({RIGHT})\n", ""), 1, "freedman1974:mean: unproven"),
    ],
    ids=["right", "misprinted", "not printed"],
)
def test_what_is_wrong_is_said_and_ends_with_status_one(tmp_path: Path, text: str, status: int, said: str) -> None:
    assert RIGHT in SOURCE
    (tmp_path / "my_physics.py").write_text(text)
    done = verify(tmp_path, "my_physics")
    assert done.returncode == status, done.stderr
    assert said in " ".join(done.stdout.split())


def test_packages_and_processes_that_are_not_there_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty_physics.py").touch()
    (tmp_path / "my_physics.py").write_text(SOURCE)
    for arguments, message in (
        (("no_physics",), "there is no importable package 'no_physics'"),
        (("empty_physics",), "empty_physics declares no process"),
        (("my_physics", "--process", "my_physic"), "my_physics has no process my_physic (did you mean my_physics?)"),
    ):
        done = verify(tmp_path, *arguments)
        assert done.returncode == 2
        assert message in done.stderr
