"""What the code of other C compilers takes: `python -m benchmarks.compilers gcc-11 clang-19 "gcc -DNK_PLAIN"`.

The time of every array kernel at ten thousand points, in units of that of the compiler which builds use here (nothing
to wait for in memory, little of the call itself). At the end the geometric mean and the ends of each column.
"""

from __future__ import annotations

import argparse
import ctypes
import math
import tempfile
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from benchmarks.case import Case
from benchmarks.measuring import cases
from benchmarks.timing import interleaved, one_thread, ratio
from codegen.build.compiler import LIBRARY, compile_library, find
from generated import library

SIZE = 10_000
HERE = ""
"""The compiler that builds use."""


def compiled(command: str, folder: Path, processes: Collection[str]) -> ctypes.CDLL:
    """The kernels of some processes by one compiler, with the flags of builds. BuildError if it does not work."""
    paths = sorted((library().root / "c").glob("*.[ch]"))
    sources = {path.name: path.read_bytes() for path in paths if path.suffix == ".h" or path.stem in processes}
    compiler = find(sources["nukernels.h"].decode(), command or None)
    print(f"{command or 'builds'}: {compiler.version}{'; plain loops: ' if compiler.refused else ''}{compiler.refused}")
    return ctypes.CDLL(str(compile_library(compiler, sources, folder / "_build" / "all" / LIBRARY, 2, lambda *a: None)))


def call(made: ctypes.CDLL, case: Case, size: int) -> Callable[[], object]:
    """One call of a kernel on arrays of its own; parameters are numbers."""
    inputs, outputs = case.split(case.rows(size))
    kept = [x if hasattr(x, "ctypes") else ctypes.c_double(x) for x in (*case.arguments(inputs), *outputs)]
    given: list[object] = [ctypes.c_size_t(size)]
    for x in kept:
        if isinstance(x, ctypes.c_double):
            given += [ctypes.byref(x), ctypes.c_ssize_t(0)]
        else:
            given += [ctypes.c_void_p(x.ctypes.data), ctypes.c_ssize_t(1)]
    function = made[f"{case.name.replace('.', '_')}_array"]
    function.restype = ctypes.c_uint64

    def run(arrays: Sequence[object] = kept) -> object:  # pointers alone would not keep them
        return function(*given)

    return run


def main(commands: Sequence[str], size: int = SIZE, kernels: Sequence[str] = ()) -> None:
    """Print the table."""
    processes = {name.partition(".")[0] for name in kernels or library().names}
    with tempfile.TemporaryDirectory() as folder, one_thread():
        folders = {command: Path(folder, str(n)) for n, command in enumerate((HERE, *commands))}
        made = {command: compiled(command, place, processes) for command, place in folders.items()}
        columns: dict[str, list[float]] = {command: [] for command in commands}
        print(f"{'kernel':56}" + "".join(f"{command:>16}" for command in commands))
        for case in cases(kernels):
            times = interleaved({command: call(found, case, size) for command, found in made.items()})
            ratios = {command: ratio(times[command], times[HERE])[0] for command in commands}
            for command, found in ratios.items():
                columns[command].append(found)
            print(f"{case.name:56}" + "".join(f"{found:16.2f}" for found in ratios.values()), flush=True)
        print()
        for command, column in columns.items():
            mean = math.exp(sum(map(math.log, column)) / len(column))
            print(f"{command}: geometric mean {mean:.2f}, least {min(column):.2f}, most {max(column):.2f}")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("compilers", nargs="+", metavar="COMPILER", help="what CC would be set to")
    main(options.parse_args().compilers)
