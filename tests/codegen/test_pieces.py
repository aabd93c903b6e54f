"""Where results of calls go that threads share: decided by the size of the call, not of the piece."""

from __future__ import annotations

import ctypes
import json
import re
import subprocess

import numpy as np
import pytest

from codegen.build.compiler import PIECES, find

PIECE = 49152  # as ufunc.c has it

# A loop that computes nothing, and keeps what kernels see: elements, and from how many bytes on results leave.
WATCHED = """\
#include "c/nukernels.h"
#include "numpy/ufunc.h"
size_t elements[4096], leaving[4096];
int pieces;
static uint64_t run(size_t n, char *const *args, const intptr_t *steps)
{
    const int number = __atomic_fetch_add(&pieces, 1, __ATOMIC_SEQ_CST);
    (void)args;
    (void)steps;
    elements[number] = n;
    leaving[number] = NK_STREAMED;
    return 0;
}
void watched(char **args, const intptr_t *dims, const intptr_t *steps);
void watched(char **args, const intptr_t *dims, const intptr_t *steps)
{
    static const nk_ufunc_loop loop = {run, 1, 1, sizeof(double)};
    nk_ufunc_call(&loop, args, dims, steps);
}
size_t outside_calls(void);
size_t outside_calls(void) { return NK_STREAMED; }
"""


class Watched:
    """The compiled loop, on arrays of which it reads nothing."""

    def __init__(self, path, text):
        self.library = ctypes.CDLL(str(path))
        self.call_bytes = int(re.search(r"#define NK_STREAMED_CALL (\d+)", text).group(1))
        self.least = int(re.search(r"#define NK_CACHED (\d+)", text).group(1))
        self.library.outside_calls.restype = ctypes.c_size_t

    def pieces(self, n, threads):
        """Elements of every piece of a call, and bytes from which on its results leave the caches."""
        self.library.nk_threads_use(threads)
        number = ctypes.c_int.in_dll(self.library, "pieces")
        number.value = 0
        memory = np.empty(2 * n)
        args = (ctypes.c_void_p * 2)(memory.ctypes.data, memory.ctypes.data + 8 * n)
        self.library.watched(args, (ctypes.c_ssize_t * 1)(n), (ctypes.c_ssize_t * 2)(8, 8))
        self.library.nk_threads_use(1)
        kept = [(ctypes.c_size_t * 4096).in_dll(self.library, name) for name in ("elements", "leaving")]
        return [np.array(each[: number.value], dtype=float) for each in kept]


@pytest.fixture(scope="module")
def watched(toy_folder, tmp_path_factory):
    place = tmp_path_factory.mktemp("pieces")
    header = (toy_folder / "c" / "nukernels.h").read_text()
    compiler = find(header)
    (place / "watched.c").write_text(WATCHED)
    command = [*compiler.command, *compiler.flags, "-Werror", PIECES, f"-I{toy_folder}", "-shared", "watched.c"]
    command += [str(toy_folder / "numpy" / name) for name in ("ufunc.c", "threads.c")]
    done = subprocess.run(
        [*command, "-pthread", "-o", "watched.so"], cwd=place, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return Watched(place / "watched.so", header)


@pytest.mark.parametrize("threads", [2, 3])
def test_every_piece_has_its_share(watched, threads):
    """Results of a piece leave the caches exactly where those of the whole call would, on one thread."""
    n = 40 * PIECE + 11
    elements, leaving = watched.pieces(n, threads)
    assert len(elements) > threads
    assert elements.sum() == n
    shares = watched.call_bytes * elements / n
    assert np.all(np.abs(leaving - np.maximum(shares, watched.least)) <= 1)
    assert shares.max() > watched.least  # else this would show little


def test_one_thread_has_all(watched):
    elements, leaving = watched.pieces(40 * PIECE, 1)
    assert (list(elements), list(leaving)) == ([40 * PIECE], [watched.call_bytes])


def test_short_calls_and_what_follows_a_call_are_wholes(watched):
    watched.pieces(40 * PIECE, 2)
    assert watched.library.outside_calls() == watched.call_bytes
    elements, leaving = watched.pieces(100, 2)
    assert (list(elements), list(leaving)) == ([100], [watched.call_bytes])


def test_the_kernels_of_a_build_see_it(toy_folder):
    (about,) = toy_folder.glob("_build/*/build.json")
    assert PIECES in json.loads(about.read_text())["flags"].split()
