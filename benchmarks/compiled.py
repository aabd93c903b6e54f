"""C that is compiled for the benchmark: formulas typed by hand, and a ufunc that does nothing.

`handwritten/KERNEL.c` has one function: kernel(points, inputs in the order of the kernel, results); variables and
results are arrays, parameters are numbers.
"""

from __future__ import annotations

import ctypes
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.case import Case
from codegen.build.compiler import find, run_compiler
from generated.loader import SUFFIXES, make_ufunc

FOLDER = Path(__file__).with_name("handwritten")
NOTHING = """\
#include <stdint.h>
void nothing{suffix}_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data);
void nothing{suffix}_ufunc(char **args, const intptr_t *dims, const intptr_t *steps, void *data)
{{
    (void)args; (void)dims; (void)steps; (void)data;
}}
"""


class NotWritten(LookupError):
    """Nobody has typed this kernel by hand."""


def handwritten(case: Case, *flags: str) -> Callable[..., Callable[[], None]]:
    """The function of a kernel's C file, bound to what the kernel takes and then arrays for the results."""
    path = FOLDER / f"{case.name}.c"
    if not path.is_file():
        raise NotWritten(case.name)
    function = _library(path.read_text(), flags).kernel
    function.restype = None

    def bound(arguments: Sequence[Any]) -> Callable[[], None]:
        made: list[Any] = [ctypes.c_size_t(arguments[-1].size)]
        for given in arguments:
            is_array = isinstance(given, np.ndarray)
            made.append(ctypes.c_void_p(given.ctypes.data) if is_array else ctypes.c_double(given))
        return lambda: function(*made)

    return bound


@cache
def empty_ufunc(inputs: int, outputs: int, precisions: Sequence[str] = ("double",)) -> np.ufunc:
    """A ufunc of so many arguments that leaves its results as they are."""
    text = "".join(NOTHING.format(suffix=suffix) for suffix in SUFFIXES.values())
    made: np.ufunc = make_ufunc(_library(text, ()), "nothing", "nothing", inputs, outputs, precisions)
    return made


@cache
def _library(text: str, flags: tuple[str, ...]) -> ctypes.CDLL:
    """C compiled with the flags of our kernels, and more. BuildError if there is no compiler or it refuses."""
    compiler = find(resources.files("codegen.targets").joinpath("support", "nukernels.h").read_text())
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "one.c").write_text(text)
        run_compiler(compiler, [*flags, "-shared", "one.c", "-o", "one.so", "-lm"], Path(folder))
        return ctypes.CDLL(str(Path(folder, "one.so")))
