"""The C kernels under other compilers and languages: C99 and C++17, gcc and clang, linked and header-only."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace

import pytest
import sympy as sp

from codegen.pipeline import optimise
from codegen.targets import Module, targets
from tests.codegen.programs import program_of

STRICT = ["-O1", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", "-ffp-contract=off"]
LANGUAGES = {"c99": ("gcc", "clang"), "c++17": ("g++", "clang++")}
MAIN = """\
#include "toy_physics.h"
#include <stdio.h>
int main(void)
{
    const double E[3] = {1.0, 2.0, 30.0}, mu = 3.0, T = 2.0;
    const float z[2] = {0.0f, 0.5f};
    double f[3], one;
    float g[2];
    const uint64_t failed = toy_physics_occupation_array(3, E, 1, &mu, 0, &T, 0, f, 1);
    toy_physics_occupation(E[1], mu, T, &one);
    toy_physics_bose_f32_array(2, z, 1, g, 1);
    const float x[2] = {1.0f, -2.0f}, energy = 4.0f, temperature = 1.5f;
    float large[2];
    toy_physics_modulus_f32_array(2, x, 1, &energy, 0, &temperature, 0, large, 1);
    printf("%.17g %.17g %.9g %d %.9g\\n", one, f[2], (double)g[1], (int)failed, (double)large[0]);
    return 0;
}
"""


@pytest.fixture
def source(toy_folder):
    return toy_folder / "c"


def compilers():
    """Every compiler of the platform; one of them there is, or nothing of this package could be built."""
    return [(standard, c) for standard, names in LANGUAGES.items() for c in names if shutil.which(c)]


def output(command, folder):
    made = subprocess.run([*command, "-o", "main", "-lm"], cwd=folder, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return subprocess.run([str(folder / "main")], capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize(("standard", "compiler"), compilers())
def test_the_header_alone_is_enough_in_every_language(source, tmp_path, standard, compiler):
    """No warning, one file to include, and the same results as from the library."""
    suffix = "cpp" if "++" in standard else "c"
    (tmp_path / f"main.{suffix}").write_text(MAIN)
    command = [compiler, f"-std={standard}", *STRICT, f"-I{source}", f"main.{suffix}"]
    alone = output([*command, "-DNUKERNELS_HEADER_ONLY"], tmp_path)
    assert float(alone[0]) == pytest.approx(1 / (2.718281828459045**-0.5 + 1), rel=1e-15)
    assert float(alone[2]) == pytest.approx(0.5 / 0.3934693402873666, rel=1e-6)
    assert int(alone[3]) == 0
    assert float(alone[4]) == pytest.approx(5e25, rel=1e-7)
    object_file = tmp_path / "kernels.o"
    plain = "clang" if "clang" in compiler else "gcc"
    subprocess.run([plain, "-std=c99", *STRICT, "-c", source / "toy_physics.c", "-o", object_file], check=True)
    linked = output([*command, str(object_file)], tmp_path)
    assert [float(x) for x in linked] == pytest.approx([float(x) for x in alone], rel=1e-14)


@pytest.mark.parametrize(("standard", "compiler"), compilers())
def test_choices_across_parts_of_a_loop_raise_no_warning(tmp_path, standard, compiler):
    """A condition that is known before an exponential and needed after it travels between them, in both precisions."""
    x, y = sp.symbols("x y", real=True)
    chosen = sp.Piecewise((sp.exp(x) + 1, x / (1 + y**2) < y / (2 + x**2)), (x * y, True))
    program = replace(optimise(program_of("parts", chosen))[-1].program, precisions=("double", "single"))
    files = targets()["c"].files(Module("shared", "", (program,)))
    assert "!= 0)" in files["shared.c"]
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    suffix = "cpp" if "++" in standard else "c"
    (tmp_path / f"main.{suffix}").write_text('#include "shared.h"\nint main(void) { return 0; }\n')
    command = [compiler, f"-std={standard}", *STRICT, "-DNUKERNELS_HEADER_ONLY", "-fsyntax-only", f"main.{suffix}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_one_header_holds_all_processes(source):
    """And every header protects itself against being read twice."""
    text = (source / "nukernels_all.h").read_text()
    assert '#include "toy_physics.h"' in text


def test_everything_of_a_point_may_run_on_a_device(source):
    """NK_DEVICE stands before the functions of one point and all that they call, and before no array function."""
    text = (source / "toy_physics.c").read_text()
    for kernel in ("toy_physics_rate", "toy_physics_bose_f32"):
        assert f"NK_API NK_DEVICE void {kernel}(" in text
        assert f"NK_API NK_DEVICE uint64_t {kernel}_outside(" in text
        assert f"NK_API uint64_t {kernel}_array(" in text
        for inner in ("prepare", "formulas", "check"):
            assert re.search(rf"NK_INLINE \w+ {kernel}_{inner}\(", text)
        assert re.search(rf"NK_LOOP uint64_t {kernel}_loop\(", text)
    header = (source / "nukernels.h").read_text()
    assert "#define NK_INLINE NK_DEVICE NK_LOOP\n" in header
    assert not re.search(r"#define NK_LOOP .*NK_DEVICE", header)
