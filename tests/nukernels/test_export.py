"""`nukernels export`: a folder that compiles and tests itself, written whole or not at all."""

from __future__ import annotations

import json
import math
import os
import re
import subprocess
from pathlib import Path

import pytest

from generated.loader import library
from nukernels.errors import UserMistake
from nukernels.export import export, references
from nukernels.export.folder import MARKER


def quiet(what: str, done: int, total: int) -> None:
    """Progress nobody watches."""


@pytest.fixture
def exported(recoil_folder: Path, tmp_path: Path) -> Path:
    place = tmp_path / "vendored"
    export(library(str(recoil_folder)), place, quiet)
    return place


def test_the_export_compiles_without_warnings_and_agrees_with_its_references(exported: Path) -> None:
    flags = "CFLAGS=-std=c99 -O2 -ffp-contract=off -Wall -Wextra -Wpedantic -Werror"
    done = subprocess.run(["make", "-C", str(exported), flags, "test"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "my_physics.recoil" in done.stdout
    assert "all kernels agree" in done.stdout


def test_the_self_test_notices_an_error_of_a_few_hundred_ulp(exported: Path) -> None:
    source = exported / "my_physics.c"
    text, changes = re.subn(r"(const double mean_R = )", r"\1(1.0 + 1e-13)*", source.read_text())
    assert changes == 1
    source.write_text(text)
    done = subprocess.run(["make", "-C", str(exported), "test"], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "FAILED" in done.stdout


def test_the_export_carries_licence_papers_and_a_readme(exported: Path) -> None:
    assert "BSD 3-Clause" in (exported / "LICENSE").read_text()
    assert "D. Z. Freedman (1974)" in (exported / "PAPERS.txt").read_text()
    assert "my_physics.recoil" in (exported / "README.md").read_text()


def test_references_are_the_true_values(recoil_folder: Path) -> None:
    for reference in references(library(str(recoil_folder)).kernel("my_physics.recoil")):
        energy, mass = reference.inputs
        assert 1 <= energy <= 50
        assert 1e4 <= mass <= 2e5
        assert reference.outputs[0] == pytest.approx(2 * energy**2 / (3 * mass), rel=1e-15)
        # Contract: 8 (1 + condition number) ulp, and E^2/M has the condition number 3.
        assert reference.allowed[0] == pytest.approx(32 * math.ulp(reference.outputs[0]), rel=1e-3)


def test_an_earlier_export_is_replaced(recoil_folder: Path, exported: Path) -> None:
    (exported / "my_physics.o").write_text("left by its Makefile")
    export(library(str(recoil_folder)), exported, quiet)
    assert sorted(p.name for p in exported.iterdir()) == sorted(
        [*json.loads((exported / MARKER).read_text())["files"], MARKER]
    )


@pytest.mark.parametrize("kept", [MARKER, "my_physics.c"])
def test_a_half_written_folder_is_refused_and_left_alone(recoil_folder: Path, exported: Path, kept: str) -> None:
    for path in exported.iterdir():
        if path.name != kept:
            path.unlink()
    with pytest.raises(UserMistake, match="left as it is"):
        export(library(str(recoil_folder)), exported, quiet)
    assert [p.name for p in exported.iterdir()] == [kept]


def test_files_of_others_are_never_removed(recoil_folder: Path, exported: Path) -> None:
    (exported / "notes.txt").write_text("mine")
    with pytest.raises(UserMistake, match=r"also holds notes\.txt, which no export wrote"):
        export(library(str(recoil_folder)), exported, quiet)
    assert (exported / "notes.txt").read_text() == "mine"


def test_a_file_in_the_way_is_refused(recoil_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(UserMistake, match="is a file; choose a folder"):
        export(library(str(recoil_folder)), tmp_path / "taken", quiet)
    with pytest.raises(UserMistake, match=r"cannot write to .*taken: .*; choose another folder"):
        export(library(str(recoil_folder)), tmp_path / "taken" / "inside", quiet)
    assert (tmp_path / "taken").read_text() == "mine"


def test_an_unwritable_place_is_named(recoil_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **named: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)  # tests may run as root, whom no permission stops
    with pytest.raises(UserMistake, match=r"cannot write to .*: Permission denied; choose another folder"):
        export(library(str(recoil_folder)), tmp_path / "new", quiet)
    assert not (tmp_path / "new").exists()


def test_an_interrupt_leaves_the_earlier_export(
    recoil_folder: Path, exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {p.name: p.read_bytes() for p in exported.iterdir()}
    replace = os.replace

    def interrupted(source: Path, target: Path) -> None:
        if Path(target) == exported and Path(source).name.endswith(".old") is False:
            raise KeyboardInterrupt
        replace(source, target)

    monkeypatch.setattr("os.replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        export(library(str(recoil_folder)), exported, quiet)
    monkeypatch.undo()
    assert {p.name: p.read_bytes() for p in exported.iterdir()} == before
    assert [p.name for p in exported.parent.iterdir()] == [exported.name]
