"""The threads behind the NumPy loops in a C program: sanitizers, rounding, forks, a system that has no more threads."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest

from codegen.build import build
from codegen.build.compiler import STRICT, WARNINGS
from tests.codegen.compilers import COMPILERS

PROGRAM = """\
/* Callers with changing inputs while the number of threads changes; what each gets is what one thread gives. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fenv.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../c/toy_physics.h"
#include "threads.h"
#include "ufunc.h"

enum { N = 150001, CALLERS = 4, TURNS = 8 };

static void require(int truth, const char *what)
{
    if (!truth) { fprintf(stderr, "not so: %s\\n", what); _exit(1); }
}

void toy_physics_occupation_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);

static double mu = 11.0, T = 4.0;

static void split(double *E, double *f)
{
    char *args[] = {(char *)E, (char *)&mu, (char *)&T, (char *)f};
    const intptr_t dims[] = {N}, steps[] = {sizeof(double), 0, 0, sizeof(double)};
    toy_physics_occupation_ufunc(args, dims, steps, NULL);
}

typedef struct { double *E, *f, *wanted; } arrays;

static arrays new_arrays(void)
{
    const arrays made = {malloc(N*sizeof(double)), malloc(N*sizeof(double)), malloc(N*sizeof(double))};
    require(made.E && made.f && made.wanted, "memory");
    return made;
}

static void fill(arrays a, int turn)
{
    for (int i = 0; i < N; i++) a.E[i] = 0.5 + 1e-4*((i*7919 + turn*104729) % 800000);
}

static void free_arrays(arrays a) { free(a.E); free(a.f); free(a.wanted); }

/* Odd turns have a bad input somewhere. */
static int good_turn(arrays a, int turn)
{
    fill(a, turn);
    if (turn % 2) a.E[(turn*37501) % N] = -3.0;
    const uint64_t outside = toy_physics_occupation_array(N, a.E, 1, &mu, 0, &T, 0, a.wanted, 1);
    split(a.E, a.f);
    return memcmp(a.f, a.wanted, N*sizeof(double)) == 0 && nk_ufunc_outside() == outside && !outside == !(turn % 2);
}

static void *caller(void *number)
{
    const arrays a = new_arrays();
    for (int turn = 0; turn < TURNS; turn++) require(good_turn(a, *(int *)number + turn), "numbers of one thread");
    free_arrays(a);
    return NULL;
}

static void many_callers(int forks)
{
    pthread_t threads[CALLERS];
    int numbers[CALLERS];
    for (int i = 0; i < CALLERS; i++) {
        numbers[i] = i;
        require(pthread_create(&threads[i], NULL, caller, &numbers[i]) == 0, "callers");
    }
    for (int turn = 0; turn < 40; turn++) {
        nk_threads_use(1 + turn % 5);
        for (int f = 0; f < forks && turn % 10 == 0; f++) {
            const pid_t child = fork();
            int status = 1;
            if (child == 0) {
                nk_threads_use(3);
                const arrays a = new_arrays();
                const int good = good_turn(a, turn) && good_turn(a, turn + 1);
                free_arrays(a);
                _exit(good ? 0 : 2);
            }
            require(waitpid(child, &status, 0) == child && status == 0, "forked children");
        }
    }
    for (int i = 0; i < CALLERS; i++) pthread_join(threads[i], NULL);
}

/* Workers that were there before compute as the caller's processor is set. */
static void rounding_of_the_caller(void)
{
    const arrays a = new_arrays();
    nk_threads_use(4);
    require(good_turn(a, 0), "rounding to nearest");
    memcpy(a.f, a.wanted, N*sizeof(double));
    fesetround(FE_UPWARD);
    toy_physics_occupation_array(N, a.E, 1, &mu, 0, &T, 0, a.wanted, 1);
    require(memcmp(a.f, a.wanted, N*sizeof(double)) != 0, "rounding upward changes something");
    for (int turn = 0; turn < 10; turn++) {
        memset(a.f, 0, N*sizeof(double));
        split(a.E, a.f);
        require(memcmp(a.f, a.wanted, N*sizeof(double)) == 0, "rounding upward in all threads");
    }
    require(fegetround() == FE_UPWARD, "rounding stays as it was");
    fesetround(FE_TONEAREST);
    feclearexcept(FE_ALL_EXCEPT);
    for (int i = 0; i < N; i++) a.E[i] = i % 3 ? (double)INFINITY : 1e308;
    split(a.E, a.f);
    require(fetestexcept(FE_ALL_EXCEPT) == 0, "flags stay as they were");
    require(nk_ufunc_outside() != 0, "huge numbers are outside");
    free_arrays(a);
}

static uint64_t counting(const void *data, size_t first, size_t count)
{
    int *times = *(int *const *)data;
    for (size_t i = first; i < first + count; i++) times[i]++;
    return first % 64 ? 2 : 1;
}

/* Every element once, whatever the sizes; pieces start at multiples of the least. */
static void every_element_once(void)
{
    static int times[5000];
    int *data = times;
    for (int threads = 1; threads < 9; threads++) {
        nk_threads_use(threads);
        for (size_t n = 0; n < 5000; n += 1 + n/3) {
            memset(times, 0, sizeof times);
            require(nk_threads_run(counting, &data, n, 64) == 1, "pieces at multiples of the least");
            for (size_t i = 0; i < 5000; i++) require(times[i] == (i < n), "every element once");
        }
    }
}

int refused(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument);

int refused(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument)
{
    (void)thread; (void)attributes; (void)start; (void)argument;
    return EAGAIN;
}

int main(int count, char **given)
{
    (void)given;
    every_element_once();
    rounding_of_the_caller();
    many_callers(count > 1);
    puts("unharmed");
    return 0;
}
"""
OPTIMISED = [*STRICT, *WARNINGS, "-Werror"]
SANITIZED = ["-g", "-O1", "-fno-omit-frame-pointer", "-fno-sanitize-recover=all"]
FORKS = ["with forks"]


@pytest.fixture(scope="module")
def sources(toy, tmp_path_factory) -> Path:
    """The sources alone, in a folder to compile in."""
    folder = tmp_path_factory.mktemp("kernels")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CC", "no-compiler")
        build("toy_physics", folder, targets=("c", "numpy"), workers=1, cache=tmp_path_factory.mktemp("cache"))
    (folder / "numpy" / "watched.c").write_text(PROGRAM)
    return folder / "numpy"


def compiled(sources: Path, place: Path, command: list[str], *of_threads: str) -> Path:
    """of_threads: options for threads.c alone; all else is compiled once per command."""
    kept = sources / hashlib.sha256("\0".join(command).encode()).hexdigest()[:12]
    kept.mkdir(exist_ok=True)
    objects = []
    for name in ("threads.c", "ufunc.c", "toy_physics_ufunc.c", "../c/toy_physics.c", "watched.c"):
        own = name == "threads.c"
        made = (place if own else kept) / f"{Path(name).stem}.o"
        if own or not made.is_file():
            run([*command, *(of_threads if own else ()), "-c", str(sources / name), "-o", str(made)])
        objects.append(str(made))
    run([*command, *objects, "-o", str(place / "watched"), "-lm", "-pthread"])
    return place / "watched"


def run(command: list[str]) -> None:
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr


def unharmed(program: Path, *given: str) -> None:
    done = subprocess.run([str(program), *given], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-4000:]
    assert "unharmed" in done.stdout


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_optimised_code_without_warnings(sources: Path, tmp_path: Path, compiler: str) -> None:
    unharmed(compiled(sources, tmp_path, [compiler, *OPTIMISED]), *FORKS)


@pytest.mark.parametrize("option", ["-Dpthread_create=refused", "-DNK_ONE_THREAD"])
def test_where_there_are_no_threads_the_caller_does_all(sources: Path, tmp_path: Path, option: str) -> None:
    """A system that refuses to start one, or that has none."""
    unharmed(compiled(sources, tmp_path, [COMPILERS[0], *OPTIMISED], option), *FORKS)


@pytest.mark.slow
@pytest.mark.parametrize("compiler", COMPILERS)
def test_no_two_threads_meet_in_memory(sources: Path, tmp_path: Path, compiler: str) -> None:
    """Under the thread sanitizer, which knows no forks."""
    program = compiled(sources, tmp_path, [compiler, "-std=c11", *SANITIZED, "-fsanitize=thread"])
    (tmp_path / "nothing.c").write_text("int main(void) { return 0; }\n")
    run([compiler, "-fsanitize=thread", str(tmp_path / "nothing.c"), "-o", str(tmp_path / "nothing")])
    if subprocess.run([str(tmp_path / "nothing")], capture_output=True, check=False).returncode:
        pytest.skip(f"the thread sanitizer of {compiler} does not run on this kernel: threads are not watched by it")
    unharmed(program)


@pytest.mark.slow
@pytest.mark.parametrize("compiler", COMPILERS)
def test_no_other_sanitizer_finds_anything(sources: Path, tmp_path: Path, compiler: str) -> None:
    kinds = "address,undefined,float-cast-overflow,bounds"
    unharmed(compiled(sources, tmp_path, [compiler, "-std=c11", *SANITIZED, f"-fsanitize={kinds}"]), *FORKS)
