"""Exports in every target: each folder builds on its own, and its self-test notices what is wrong."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.build.compiler import PIECES, STRICT
from generated.loader import library
from nukernels.errors import UserMistake
from nukernels.export import CONTENTS, export, references

CONSUMER = """\
#include <nukernels_all.h>
#include <stdio.h>
int main(void)
{
    double mean;
    my_physics_recoil(10.0, 1e5, &mean);
    printf("%.17g\\n", mean);
    return 0;
}
"""
PROJECT = """\
cmake_minimum_required(VERSION 3.16)
project(consumer LANGUAGES C CXX)
find_package(nukernels 0.1 REQUIRED)
add_executable(linked main.c)
target_link_libraries(linked PRIVATE nukernels::nukernels)
add_executable(alone main.cpp)
target_compile_features(alone PRIVATE cxx_std_17)
target_compile_definitions(alone PRIVATE NUKERNELS_HEADER_ONLY)
target_include_directories(alone PRIVATE
  $<TARGET_PROPERTY:nukernels::nukernels,INTERFACE_INCLUDE_DIRECTORIES>)
"""
NEEDS = {"numba": "numba", "jax": "jax"}


def quiet(what: str, done: int, total: int) -> None:
    """Progress nobody watches."""


def run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment}  # no PYTHONPATH
    return subprocess.run(command, cwd=folder, env=given, capture_output=True, text=True, check=False)


def self_test(folder: Path, target: str) -> subprocess.CompletedProcess[str]:
    """The self-test as a user runs it, far from nukernels."""
    if target in ("c", "fortran", "numpy"):
        return run(["make", "test", f"PYTHON={sys.executable}"], folder)
    return run([sys.executable, "selftest.py"], folder, NUMBA_DISABLE_JIT="1")


@pytest.fixture
def certified(recoil_folder: Path, tmp_path: Path) -> Path:
    """The tutorial's kernel with stored points of a certificate, as the mpmath export needs them."""
    from codegen.certify.certificate import Certificate, Witness, dump

    folder = tmp_path / "certified"
    shutil.copytree(recoil_folder, folder)
    energy, mass = 10.0, 1e5
    true = (2 * energy**2 / (3 * mass)).hex()  # this power of ten is exact enough: 8 (1 + 3) ulp are allowed
    witness = Witness({"E_nu": energy.hex(), "M_target": mass.hex()}, "interior", true, true, 0.0, 3.0, 0.0)
    names = library(str(recoil_folder)).kernel("my_physics.recoil")
    witness = Witness(
        dict(zip(names.inputs, (energy.hex(), mass.hex()), strict=True)), *list(vars(witness).values())[1:]
    )
    kind = ("my_physics.recoil", "c", names.outputs[0], "x:1", 8.0)
    certificate = Certificate(*kind, {"interior": 1}, 0, {}, 0, 0.0, 0.0, 0.0, witness, witness, {}, {}, {})
    (folder / "certificates.json").write_text(dump([certificate]))
    return folder


@pytest.mark.parametrize("target", CONTENTS)
def test_an_export_builds_and_tests_itself(certified: Path, tmp_path: Path, target: str) -> None:
    if target in NEEDS and importlib.util.find_spec(NEEDS[target]) is None:
        pytest.skip(f"{target} is not installed: its export is not run")
    if target == "fortran" and shutil.which("gfortran") is None:
        pytest.skip("gfortran is not there: the Fortran export is not built")
    place = tmp_path / target
    files = export(library(str(certified)), place, quiet, target)
    assert {"README.md", "LICENSE", "PAPERS.txt"} <= set(files)
    done = self_test(place, target)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all kernels agree" in done.stdout
    export(library(str(certified)), place, quiet, target)  # what it built is no obstacle to the next export
    source = next(p for p in sorted(place.rglob("my_physics.*")) if p.suffix in (".c", ".py"))
    text, changes = re.subn(r"(mean_R = )", r"\g<1>1.0000000000001*", source.read_text())
    assert changes >= 1
    source.write_text(text)
    done = self_test(place, target)
    assert done.returncode != 0
    assert "FAILED" in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("target", "name"), [("c", "Makefile"), ("c", "CMakeLists.txt"), ("fortran", "Makefile"), ("numpy", "Makefile")]
)
def test_exports_are_compiled_as_what_was_certified(
    recoil_folder: Path, tmp_path: Path, target: str, name: str
) -> None:
    """Without fused products most kernels take a tenth to two thirds longer, and nobody measured their errors."""
    export(library(str(recoil_folder)), tmp_path / target, quiet, target)
    flags = set((tmp_path / target / name).read_text().replace(")", " ").split())
    assert {flag for flag in STRICT if flag not in ("-std=c99", "-fPIC")} <= flags
    assert (PIECES in flags) == (target == "numpy")


def test_the_mpmath_export_needs_values_that_are_not_its_own(recoil_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="has no certificate to test the mpmath export with"):
        export(library(str(recoil_folder)), tmp_path / "mpmath", quiet, "mpmath")


def test_references_in_single_precision_are_points_that_it_holds(recoil_folder: Path) -> None:
    import numpy as np

    for reference in references(library(str(recoil_folder)).kernel("my_physics.recoil"), 8, single=True):
        assert all(float(np.float32(x)) == x for x in reference.inputs)
        energy, mass = reference.inputs
        assert reference.outputs[0] == pytest.approx(2 * energy**2 / (3 * mass), rel=1e-15)
        unit = np.spacing(np.float32(reference.outputs[0]))
        assert reference.allowed[0] == pytest.approx(32 * float(unit), rel=1e-3)


def test_other_projects_find_the_library_by_cmake_and_pkg_config(recoil_folder: Path, tmp_path: Path) -> None:
    """Built, tested and installed by CMake; a consumer links it, and another includes it without linking."""
    if shutil.which("cmake") is None or shutil.which("pkg-config") is None:
        pytest.skip("cmake or pkg-config is not there: the installed library is not used")
    place, prefix = tmp_path / "exported", tmp_path / "prefix"
    export(library(str(recoil_folder)), place, quiet)
    steps = [
        ["cmake", "-B", "build", f"-DCMAKE_INSTALL_PREFIX={prefix}"],
        ["cmake", "--build", "build"],
        ["ctest", "--test-dir", "build", "--output-on-failure"],
        ["cmake", "--install", "build"],
    ]
    for step in steps:
        done = run(step, place)
        assert done.returncode == 0, done.stdout + done.stderr
    project = tmp_path / "consumer"
    project.mkdir()
    for name, text in (("main.c", CONSUMER), ("main.cpp", CONSUMER), ("CMakeLists.txt", PROJECT)):
        (project / name).write_text(text)
    for step in (["cmake", "-B", "build", f"-DCMAKE_PREFIX_PATH={prefix}"], ["cmake", "--build", "build"]):
        done = run(step, project)
        assert done.returncode == 0, done.stdout + done.stderr
    wanted = 2 * 10.0**2 / (3 * 1e5)
    for program in ("linked", "alone"):
        assert float(run([str(project / "build" / program)], project).stdout) == pytest.approx(wanted, rel=1e-14)
    (project / "CMakeLists.txt").write_text(PROJECT.replace("nukernels 0.1 ", "nukernels 1.0 "))
    assert "requested version" in run(["cmake", "-B", "later", f"-DCMAKE_PREFIX_PATH={prefix}"], project).stderr
    found = next(prefix.rglob("nukernels.pc")).parent
    flags = run(["pkg-config", "--cflags", "--libs", "nukernels"], project, PKG_CONFIG_PATH=str(found)).stdout.split()
    done = run(["cc", "main.c", *flags, "-o", "by_pkg_config"], project)
    assert done.returncode == 0, done.stderr
    assert float(run(["./by_pkg_config"], project).stdout) == pytest.approx(wanted, rel=1e-14)
