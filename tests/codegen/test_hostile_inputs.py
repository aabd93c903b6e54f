"""Compiled kernels under sanitizers and valgrind, with inputs that nobody should give them."""

from __future__ import annotations

import locale
import shutil
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest

from generated import Library
from tests.codegen.compilers import COMPILERS

HOSTILE = """\
/* Calls kernels with random, border and hostile inputs; leaves floating-point environment and locale as they are. */
#include <assert.h>
#include <fenv.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "toy_physics.h"

enum { MOST = 777 };

static double from_bits(uint64_t bits) { double x; memcpy(&x, &bits, sizeof x); return x; }
static float from_bits_f32(uint32_t bits) { float x; memcpy(&x, &bits, sizeof x); return x; }
static uint64_t state = 88172645463325252u;
static uint64_t next(void) { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return state; }

static double wild(size_t i)
{
    const double special[] = {0.0, -0.0, INFINITY, -INFINITY, NAN, DBL_MIN, -DBL_MIN, DBL_MAX, -DBL_MAX, 5e-324,
                              from_bits(0x7ff0000000000001u), from_bits(0xfff8dead0000beefu), 1.0, -1.0, 1e-310, 709.8};
    return i % 3 == 0 ? special[next() % 16] : i % 3 == 1 ? from_bits(next()) : (double)(next() % 1000)/37.0 - 10.0;
}

static float wild_f32(size_t i)
{
    const float special[] = {0.0f, -0.0f, INFINITY, -INFINITY, NAN, FLT_MIN, FLT_MAX, -FLT_MAX, 1e-45f,
                             from_bits_f32(0x7f800001u), from_bits_f32(0xffc0beefu), 1.0f};
    return i % 2 ? special[next() % 12] : from_bits_f32((uint32_t)next());
}

/* Every array has exactly the elements it needs, so that a sanitizer sees one too many. */
static double *array(size_t n) { double *a = malloc((n ? n : 1)*sizeof *a); assert(a); return a; }

static void lengths_and_strides(void)
{
    const ptrdiff_t strides[] = {1, 0, 2, 7, 1000};
    for (size_t n = 0; n < 1300; n += 1 + n/9) { /* from NK_LONG on a part of a line first, then past caches */
        for (size_t s = 0; s < (n < 140 ? 5 : 2); s++) {
            const size_t extent = n ? (n - 1)*(size_t)strides[s] + 1 : 0;
            double *E = array(extent), *mu = array(extent), *T = array(extent), *f = array(n);
            for (size_t i = 0; i < extent; i++) { E[i] = wild(i); mu[i] = wild(i + 1); T[i] = wild(i + 2); }
            toy_physics_occupation_array(n, E, strides[s], mu, strides[s], T, strides[s], f, 1);
            toy_physics_occupation_array(n, E, strides[s], mu, 0, T, 0, f, 1);
            if (n) /* backwards, from the last element */
                toy_physics_occupation_array(n, E + extent - 1, -strides[s], mu, 0, T, 0, f + n - 1, -1);
            free(E); free(mu); free(T); free(f);
        }
    }
}

static void nothing_at_all(void) { toy_physics_occupation_array(0, NULL, 1, NULL, 0, NULL, 0, NULL, 1); }

static void one_element_with_a_huge_stride(void)
{
    const double E = 2.0, mu = 1.0, T = 3.0;
    double f, wanted;
    toy_physics_occupation_array(1, &E, PTRDIFF_MAX/16, &mu, PTRDIFF_MIN/16, &T, 0, &f, PTRDIFF_MAX/16);
    toy_physics_occupation(E, mu, T, &wanted);
    assert(fabs(f - wanted) <= 1e-15);
}

static void results_over_inputs(void)
{
    for (ptrdiff_t shift = -3; shift <= 3; shift++) {
        double memory[MOST + 6], mu = 1.0, T = 2.0;
        for (size_t i = 0; i < MOST + 6; i++) memory[i] = wild(i);
        toy_physics_occupation_array(MOST, memory + 3, 1, &mu, 0, &T, 0, memory + 3 + shift, 1);
    }
}

static void points(void)
{
    for (size_t i = 0; i < 20000; i++) {
        double a, b, c;
        float g;
        toy_physics_mixed(wild(i), wild(i + 1), &a);
        toy_physics_bose(wild(i), &b);
        toy_physics_rate(wild(i), wild(i + 1), wild(i + 2), wild(i), wild(i + 1), wild(i + 2), wild(i), wild(i + 1),
            wild(i + 2), wild(i), wild(i + 1), wild(i + 2), wild(i), wild(i + 1), &c);
        (void)toy_physics_rate_outside(wild(i), wild(i + 1), wild(i + 2), wild(i), wild(i + 1), wild(i + 2), wild(i),
            wild(i + 1), wild(i + 2), wild(i), wild(i + 1), wild(i + 2), wild(i), wild(i + 1));
        toy_physics_mixed_f32(wild_f32(i), wild_f32(i + 1), &g);
        toy_physics_modulus_f32(wild_f32(i), wild_f32(i + 1), wild_f32(i + 2), &g);
        (void)toy_physics_modulus_f32_outside(wild_f32(i), wild_f32(i + 1), wild_f32(i + 2));
    }
}

static void single_precision(void)
{
    for (size_t n = 0; n < 1300; n += 1 + n/5) {
        const size_t bytes = (n ? n : 1)*sizeof(float);
        float *x = malloc(bytes), *z = malloc(bytes), *g = malloc(bytes);
        assert(x && z && g);
        for (size_t i = 0; i < n; i++) { x[i] = wild_f32(i); z[i] = wild_f32(i + 1); }
        toy_physics_mixed_f32_array(n, x, 1, z, 1, g, 1);
        toy_physics_mixed_f32_array(n, x, 1, n ? z + n - 1 : z, -1, g, 1);
        toy_physics_modulus_f32_array(n, x, 1, z, 1, x, 0, g, 1);
        toy_physics_modulus_f32_array(n, x, 1, n ? z + n - 1 : z, -1, x, 1, g, 1);
        toy_physics_modulus_f32_array(n, x, 1, z, 1, z, 0, x, 1);
        free(x); free(z); free(g);
    }
}

static void a_nan_stays_one(void)
{
    double f[33], E[33], mu = 1.0, T = 2.0;
    for (int i = 0; i < 33; i++) E[i] = from_bits(0x7ff8000000000000u + (uint64_t)i);
    const uint64_t failed = toy_physics_occupation_array(33, E, 1, &mu, 0, &T, 0, f, 1);
    for (int i = 0; i < 33; i++) assert(isnan(f[i]));
    assert(failed == 0);
}

int main(void)
{
    const int rounding = fegetround();
    char before[64];
    strncpy(before, setlocale(LC_ALL, NULL), sizeof before - 1);
    nothing_at_all();
    one_element_with_a_huge_stride();
    lengths_and_strides();
    results_over_inputs();
    points();
    single_precision();
    a_nan_stays_one();
    assert(fegetround() == rounding);
    assert(strncmp(before, setlocale(LC_ALL, NULL), sizeof before - 1) == 0);
    puts("unharmed");
    return 0;
}
"""
SANITIZED = ["-std=c11", "-g", "-O1", "-fno-omit-frame-pointer", "-fno-sanitize-recover=all", "-ffp-contract=off"]
PAST_CACHES = "-DNK_STREAMED=2000"  # bytes of a call from which on its results go past the caches


@pytest.fixture(scope="module")
def out(toy_folder):
    return toy_folder


def program(out: Path, folder: Path, command: list[str]) -> Path:
    (folder / "hostile.c").write_text(HOSTILE)
    command = [*command, f"-I{out / 'c'}", "hostile.c", str(out / "c" / "toy_physics.c"), "-o", "hostile", "-lm"]
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return folder / "hostile"


def unharmed(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-4000:]
    assert "unharmed" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("compiler", COMPILERS)
def test_no_sanitizer_finds_anything(out: Path, tmp_path: Path, compiler: str) -> None:
    """Addresses, undefined behaviour, integer conversions; loops in blocks, with the vectors of this machine."""
    kinds = "address,undefined,float-cast-overflow,bounds"
    unharmed([str(program(out, tmp_path, [compiler, *SANITIZED, f"-fsanitize={kinds}", PAST_CACHES]))])


@pytest.mark.slow
def test_valgrind_finds_nothing_in_the_optimised_code(out: Path, tmp_path: Path) -> None:
    """No uninitialised value decides anything, no byte beyond an array is touched. (It knows no 512-bit units.)"""
    if shutil.which("valgrind") is None:
        pytest.skip("valgrind is not there: the optimised code is not watched")
    built = program(out, tmp_path, [COMPILERS[0], "-std=c11", "-g", "-O3", "-fno-math-errno", PAST_CACHES])
    unharmed(["valgrind", "--quiet", "--error-exitcode=9", "--leak-check=full", str(built)])


def test_hostile_inputs_do_no_harm_to_the_optimised_code(out: Path, tmp_path: Path) -> None:
    """The same program at full optimisation with the instruction sets of this machine."""
    flags = ["-std=c11", "-O3", "-fno-math-errno", "-fno-trapping-math", "-ffp-contract=off"]
    unharmed([str(program(out, tmp_path, [COMPILERS[0], *flags, PAST_CACHES]))])


def test_misaligned_and_foreign_arrays_go_through_numpy(out: Path) -> None:
    """Bytes that start anywhere, swapped byte order, huge strides over a small part, zero length."""
    occupation = Library(out).kernel("toy_physics.occupation")
    energies = np.linspace(1.0, 30.0, 100)
    wanted = occupation.ufunc(energies, 11.0, 4.0)
    raw = np.zeros(8 * 100 + 3, dtype=np.uint8)
    misaligned = raw[3:].view(np.float64)
    misaligned[:] = energies
    assert not misaligned.flags.aligned
    np.testing.assert_array_equal(occupation.ufunc(misaligned, 11.0, 4.0), wanted)
    place = np.zeros(8 * 100 + 5, dtype=np.uint8)[5:].view(np.float64)
    occupation.ufunc(energies, 11.0, 4.0, out=place)
    np.testing.assert_array_equal(place, wanted)
    np.testing.assert_array_equal(occupation.ufunc(energies.astype(">f8"), 11.0, 4.0), wanted)
    sparse = np.zeros((100, 40_000))
    sparse[:, 17] = energies
    np.testing.assert_array_equal(occupation.ufunc(sparse[:, 17], 11.0, 4.0), wanted)
    assert occupation.ufunc(sparse[:0, 17], 11.0, 4.0).shape == (0,)
    chosen = np.arange(100) % 3 == 0
    place = np.full(100, 7.0)
    occupation.ufunc(energies, 11.0, 4.0, out=place, where=chosen)
    np.testing.assert_allclose(place[chosen], wanted[chosen], rtol=1e-14)
    assert (place[~chosen] == 7.0).all()


def test_flags_and_locale_stay_as_they_are(out: Path) -> None:
    """Overflow, invalid and inexact operations inside a kernel are nobody's business outside."""
    library = Library(out)
    occupation, mixed = (library.kernel(f"toy_physics.{n}") for n in ("occupation", "mixed"))
    before = locale.setlocale(locale.LC_ALL)
    hostile = np.array([np.inf, -np.inf, np.nan, 1e308, 5e-324, 0.0])
    single = np.array([np.inf, np.nan, 3e38, 1e-45, 0.0], dtype=np.float32)
    with np.errstate(all="raise"):  # NumPy reads the flags after every call
        occupation.ufunc(hostile, 11.0, 4.0)
        mixed.ufunc(hostile, hostile[::-1])
        mixed.ufunc(single, single[::-1])
    assert locale.setlocale(locale.LC_ALL) == before


def test_threads_that_run_freely_get_the_numbers_of_one(out: Path) -> None:
    """Two kernels in both precisions, results and failed checks, in eight threads at once; nothing is shared."""
    library = Library(out)
    rate, mixed = library.kernel("toy_physics.rate"), library.kernel("toy_physics.mixed")
    parameters = (4.0, 939.0, 100.0, 0.1, 1.17e-11, -0.5, -0.63, 1.2, 1.0)
    rng = np.random.default_rng(3)
    columns = [*rng.uniform(5, 30, (2, 4001)), *rng.uniform(-1, 0.99, (3, 4001))]
    x = rng.uniform(-1, 1, 4001)
    whole, small = rate.ufunc(*columns, *parameters), mixed.ufunc(x.astype(np.float32), x[::-1].astype(np.float32))
    rate.failed()
    wrong: list[str] = []

    def work(number: int) -> None:
        for turn in range(40):
            part = slice((37 * number + turn) % 500, None, 1 + (number + turn) % 3)
            if not np.array_equal(rate.ufunc(*(c[part] for c in columns), *parameters), whole[part]):
                wrong.append("double")
            single = mixed.ufunc(x.astype(np.float32)[part], x[::-1].astype(np.float32)[part])
            if not np.array_equal(single, small[part]):
                wrong.append("single")
            bad = number % 2 == 0
            rate.failed()
            rate.ufunc(columns[0][:9], columns[1][:9], 7.0 if bad else 0.5, 0.0, 0.0, *parameters)
            if [c["name"] for c in rate.failed()] != (["mu_prime"] if bad else []):
                wrong.append("checks")

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
