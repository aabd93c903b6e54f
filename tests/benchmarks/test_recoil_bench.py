"""The recoil factors against Fortran closed forms, as the benchmark measures them."""

from __future__ import annotations

import shutil

import pytest

from benchmarks import recoil
from benchmarks.goals import than_fortran
from codegen.pipeline import compile_kernel
from codegen.targets import Module, targets
from derivations.core import CATALOGUE, load

FACTORS = recoil.FACTORS


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    """The generated C of the three kernels."""
    load("derivations.neutrino_nucleon")
    programs = [compile_kernel(CATALOGUE.kernel(f"neutrino_nucleon.{name}_factor")).program for name in FACTORS]
    folder = tmp_path_factory.mktemp("c")
    for name, text in targets()["c"].files(Module("neutrino_nucleon", "factors", tuple(programs))).items():
        (folder / name).write_text(text)
    return folder


def test_array_kernels_are_faster_than_closed_forms_and_agree_with_them(sources):
    """Several times faster per call where the closed forms are still accurate: any load of the machine shows it.

    The closed transport factor itself is good to e^-3 roundings, 1e-7 at 1 MeV. Without compilers the benchmark says
    what it needs."""
    if shutil.which("gfortran") is None or shutil.which("gcc") is None:
        with pytest.raises(FileNotFoundError, match="needs"):
            recoil.measure(sources)
        return
    rows = {(row["factor"], row["how"]): row for row in recoil.measure(sources)}
    for name in FACTORS:
        assert rows[name, "array"]["ns"] < rows[name, "Fortran"]["ns"] / 2
        for how in ("scalar", "array"):
            assert rows[name, how]["difference"] < (1e-6 if name == "transport" else 1e-14)


def test_the_goal_is_missed_by_a_factor_that_fortran_computes_faster():
    rows = [
        {"factor": name, "how": how, "ns": ns}
        for name in FACTORS
        for how, ns in (("Fortran", 8.0), ("scalar", 7.5), ("array", 1.0))
    ]
    assert not than_fortran(rows).misses
    rows[1]["ns"] = 10.0
    assert than_fortran(rows).misses == ("charged_current factor, scalar: Fortran takes 0.8 times our time",)


def test_missing_compiler_is_named(sources, monkeypatch):
    """No traceback of a subprocess, but what to install."""
    monkeypatch.setattr(recoil.shutil, "which", lambda tool: None)
    with pytest.raises(FileNotFoundError, match="gcc and gfortran"):
        recoil.measure(sources)
