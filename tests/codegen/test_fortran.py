"""The Fortran modules, compiled by gfortran and linked with the C kernels."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp

from codegen.pipeline import optimise
from codegen.targets import Module, targets
from codegen.targets.fortran import LONGEST_LINE
from generated import Library
from tests.codegen.programs import program_of

if shutil.which("gfortran") is None:
    pytest.skip("gfortran is not there: the Fortran modules are not compiled", allow_module_level=True)

FLAGS = ["-std=f2008", "-Wall", "-Wextra", "-Werror", "-pedantic", "-Wno-c-binding-type"]
EXAMPLE = """\
program example
    use, intrinsic :: iso_c_binding, only: c_double, c_float, c_int64_t, c_intptr_t, c_size_t
    use nukernels_toy_physics, only: occupation, occupation_array, occupation_outside, bose_f32, kernels
    implicit none
    real(c_double) :: energy(4) = [1.0d0, 2.0d0, 30.0d0, 400.0d0], mu(1) = [3.0d0], temperature(1) = [2.0d0]
    real(c_double) :: f(4), one, part(2)
    real(c_float) :: factor
    integer(c_int64_t) :: failed
    failed = occupation_array(4_c_size_t, energy, 1_c_intptr_t, mu, 0_c_intptr_t, temperature, 0_c_intptr_t, &
        f, 1_c_intptr_t)
    call occupation(energy(2), mu(1), temperature(1), one)
    call bose_f32(0.5_c_float, factor)
    call kernels(12.0d0, 11.0d0, 0.3d0, 4.0d0, 939.0d0, 100.0d0, 0.1d0, 1.17d-11, -0.5d0, -0.63d0, 1.2d0, 1.0d0, &
        part(1), part(2))
    print "(5(es24.16e3, 1x), es16.8, 2(1x, i0))", f(1), f(2), one, part, factor, failed, &
        occupation_outside(1.0d0, mu(1), temperature(1))
end program example
"""


@pytest.fixture(scope="module")
def out(toy_folder):
    return toy_folder


def compiled(command, folder):
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr


def test_a_fortran_program_gets_the_numbers_of_the_c_kernels(out, tmp_path):
    """Scalars, arrays, several outputs, single precision, and checks of the domain; every warning is an error."""
    (tmp_path / "example.f90").write_text(EXAMPLE)
    shutil.copy(out / "fortran" / "toy_physics.f90", tmp_path)
    compiled(["gcc", "-std=c99", "-O1", "-ffp-contract=off", "-c", str(out / "c" / "toy_physics.c")], tmp_path)
    compiled(["gfortran", *FLAGS, "toy_physics.f90", "example.f90", "toy_physics.o", "-o", "example", "-lm"], tmp_path)
    said = subprocess.run([str(tmp_path / "example")], capture_output=True, text=True, check=True).stdout.split()
    library = Library(out)
    occupation = library.kernel("toy_physics.occupation").source("mpmath")
    parts = library.kernel("toy_physics.kernels").source("mpmath")
    wanted = [occupation(1.0, 3.0, 2.0), occupation(2.0, 3.0, 2.0), occupation(2.0, 3.0, 2.0)]
    wanted += parts(12.0, 11.0, 0.3, 4.0, 939.0, 100.0, 0.1, 1.17e-11, -0.5, -0.63, 1.2, 1.0)
    assert [float(x) for x in said[:5]] == pytest.approx([float(w) for w in wanted], rel=1e-13)
    assert float(said[5]) == pytest.approx(0.5 / 0.3934693402873666, rel=1e-6)
    assert said[6:] == ["1", "0"]


def test_modules_of_the_house_compile(tmp_path):
    """Names stay different although Fortran does not tell E from e; no line is too long."""
    folder = Path(__file__).resolve().parents[2] / "generated" / "fortran"
    modules = sorted(folder.glob("*.f90"))
    assert len(modules) == 5
    for path in modules:
        compiled(["gfortran", *FLAGS, "-ffree-line-length-none", "-c", str(path)], tmp_path)
        statements = [line for line in path.read_text().splitlines() if not line.lstrip().startswith("!")]
        assert max(map(len, statements)) <= LONGEST_LINE


def test_names_that_differ_in_case_alone_are_told_apart(tmp_path):
    """An energy E beside an e, a result S_0 beside s_0, an argument of the kernel's name: Fortran would take any two
    for one. What the program that calls it gets is e - 2 E, and e^2 in S_0."""
    e, energy, pair = sp.symbols("e E PAIR", real=True)
    program = optimise(program_of("pair", e - 2 * energy, e**2, pair))[-1].program
    names = ("s_0", "S_0", "same")
    program = replace(program, results=tuple(replace(r, name=n) for r, n in zip(program.results, names, strict=True)))
    module = Module("shared", "", (program,))
    for target in ("c", "fortran"):
        for name, text in targets()[target].files(module).items():
            (tmp_path / name).write_text(text)
    # Arguments in the order of the kernel: E, PAIR, e, then the results.
    order = [{"E": "1.5d0", "PAIR": "8.0d0", "e": "5.0d0"}[a.name] for a in program.arguments]
    (tmp_path / "example.f90").write_text(
        "program example\n    use, intrinsic :: iso_c_binding, only: c_double\n    use nukernels_shared, only: pair\n"
        "    implicit none\n    real(c_double) :: first, second, third\n"
        f"    call pair({', '.join(order)}, first, second, third)\n"
        '    print "(3(f8.3, 1x))", first, second, third\nend program example\n'
    )
    compiled(["gcc", "-std=c99", "-O1", "-c", "shared.c"], tmp_path)
    compiled(["gfortran", *FLAGS, "shared.f90", "example.f90", "shared.o", "-o", "example", "-lm"], tmp_path)
    said = subprocess.run([str(tmp_path / "example")], capture_output=True, text=True, check=True).stdout.split()
    assert [float(x) for x in said] == [2.0, 25.0, 8.0]


def test_results_are_written_to_and_inputs_are_not(out, tmp_path):
    """A constant may be an input of a loop over arrays; as a result the compiler refuses it."""
    shutil.copy(out / "fortran" / "toy_physics.f90", tmp_path)
    start = """\
program example
    use, intrinsic :: iso_c_binding, only: c_double, c_int64_t, c_intptr_t, c_size_t
    use nukernels_toy_physics, only: bose_array
    implicit none
    real(c_double), parameter :: fixed(2) = [0.25d0, 0.5d0]
    real(c_double) :: found(2)
    integer(c_int64_t) :: failed
    failed = bose_array(2_c_size_t, """
    for name, arrays, said in (
        ("good", "fixed, 1_c_intptr_t, found, 1_c_intptr_t)", ""),
        ("bad", "fixed, 1_c_intptr_t, fixed, 1_c_intptr_t)", "variable definition context"),
    ):
        end = f"{arrays}\n    print *, failed, found\nend program example\n"
        (tmp_path / f"{name}.f90").write_text(start + end)
        command = ["gfortran", *FLAGS, "-Wno-uninitialized", "-c", "toy_physics.f90", f"{name}.f90"]
        made = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (made.returncode == 0) is (said == ""), made.stderr
        assert said in made.stderr


def test_a_name_that_is_too_long_is_refused(toy):
    from codegen.pipeline import compile_kernel

    program = replace(compile_kernel(toy.kernel("toy_physics.bose")).program, name="toy_physics." + "a" * 60)
    with pytest.raises(ValueError, match="too long for a name in Fortran"):
        targets()["fortran"].files(Module("toy_physics", "", (program,)))
