"""The C compiler: finding it, asking what it can do, compiling a library."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from codegen.build.files import digest, write_atomically
from codegen.build.report import BuildError

STRICT = ("-std=c99", "-O3", "-fno-math-errno", "-fno-trapping-math", "-ffp-contract=fast", "-fPIC")
WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Wconversion")
PIECES = "-DNK_PIECES"  # the C of NumPy's loops, which give kernels pieces of calls
LIBRARY = "kernels.so"
OBJECTS = "objects"

# Instruction sets chosen when a function is called; glibc's vector functions in a plain loop.
PROBE = """\
#include "nukernels.h"
NK_LOOP void probe_any(const int wide, size_t n, const float *NK_RESTRICT x, float *NK_RESTRICT y)
{
    (void)wide;
    NK_APART for (size_t i = 0; i < n; i++) y[i] = expf(x[i]) + log1pf(x[i]);
}
NK_VERSIONS(, void, probe, probe_any, (size_t n, const float *x, float *y), n, x, y)
int main(void)
{
    float x[64] = {0.0f}, y[64];
    probe(64, x, y);
    return y[7] == 1.0f ? 0 : 1;
}
"""


@dataclass(frozen=True)
class Compiler:
    """A C compiler that works here. flags: all it is called with. version: its first line of --version.

    refused: what it said of loops for several instruction sets, if it makes plain ones alone.
    """

    command: tuple[str, ...]
    flags: tuple[str, ...]
    version: str
    refused: str = ""


def find(support: str, wanted: str | None = None) -> Compiler:
    """The compiler that is wanted, that of $CC, or cc, gcc, clang. BuildError says what to do if there is none.

    support: text of nukernels.h. Where the platform lacks what it asks for, NK_PLAIN is defined. wanted: as $CC, which
    counts if this is None.
    """
    chosen = (os.environ.get("CC", "") if wanted is None else wanted).split()
    candidates = [chosen] if chosen else [["cc"], ["gcc"], ["clang"]]
    tried = ", ".join(" ".join(c) for c in candidates)
    for command in candidates:
        if shutil.which(command[0]) is None:
            continue
        said = subprocess.run([*command, "--version"], capture_output=True, text=True, check=False)
        version = said.stdout.partition("\n")[0]
        refused = ""
        for extra in ((), ("-DNK_PLAIN",)):
            failed = _failure([*command, *STRICT, *WARNINGS, "-Werror", *extra], support)
            if not failed:
                return Compiler(tuple(command), (*STRICT, *WARNINGS, *extra), version, refused)
            refused = failed
    raise BuildError(
        f"no working C compiler (tried {tried}): C and ufunc kernels are not compiled, NumPy-source, Numba and mpmath "
        "kernels are there. Install gcc or clang, or set CC, and run: nukernels build"
    )


def _failure(command: Sequence[str], support: str) -> str:
    """Why the probe does not work with this command: what the compiler says first, or how the program ends."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "nukernels.h").write_text(support)
        Path(folder, "probe.c").write_text(PROBE)
        made = subprocess.run(
            [*command, "probe.c", "-o", "probe", "-lm"], cwd=folder, capture_output=True, text=True, check=False
        )
        if made.returncode:
            errors = [line for line in made.stderr.splitlines() if "error" in line]
            return (errors or made.stderr.splitlines() or [f"exit status {made.returncode}"])[0]
        probe = Path(folder, "probe")
        if not probe.is_file():
            return "it makes no program"
        ended = subprocess.run([str(probe)], check=False).returncode
        return f"a first program ends with exit status {ended}" if ended else ""


def compile_library(
    compiler: Compiler,
    sources: Mapping[str, bytes],
    place: Path,
    workers: int,
    tell: Callable[[str, int, int], None],
) -> Path:
    """Compile the C files among `sources` (paths to contents) into a library at a place, atomically.

    Objects are kept by content beside the library's folder, so that only what changed is compiled again.
    """
    kept = place.parent.parent / OBJECTS
    units = sorted(name for name in sources if name.endswith(".c"))
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent, prefix=".compiling-") as folder:
        root = Path(folder)
        for name, data in sources.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(data)

        about = "\0".join([compiler.version, *compiler.command, *compiler.flags]).encode()

        def compile_one(name: str) -> str:
            key = digest(b"\0".join([about, *(n.encode() + b"\0" + sources[n] for n in _reached(name, sources))]))
            there = kept / f"{key}.o"
            if not there.is_file():
                made = f"{name[:-2]}.o"
                run_compiler(compiler, ["-c", name, "-o", made], root)
                write_atomically(there, (root / made).read_bytes())
            return str(there)

        with ThreadPoolExecutor(max(1, workers)) as pool:
            objects = []
            for number, made in enumerate(pool.map(compile_one, units), 1):
                objects.append(made)
                tell("compiling C", number, len(units))
        _run([*compiler.command, "-shared", *objects, "-o", LIBRARY, "-lm", "-pthread"], root)
        os.replace(root / LIBRARY, place)
    for old in sorted(kept.glob("*.o")):
        if str(old) not in objects:
            old.unlink(missing_ok=True)
    return place


def run_compiler(compiler: Compiler, arguments: Sequence[str], folder: Path) -> None:
    """Call it in a folder, with its flags before the arguments. BuildError tells what it says."""
    _run([*compiler.command, *compiler.flags, *arguments], folder)


def _reached(unit: str, sources: Mapping[str, bytes]) -> list[str]:
    """A unit and the headers among the sources that it includes, directly or not."""
    by_name = {name.rpartition("/")[2]: name for name in sources if name.endswith(".h")}
    found, queue = {unit}, [unit]
    while queue:
        for included in re.findall(rb'#include "([^"]+)"', sources[queue.pop()]):
            header = by_name.get(included.decode().rpartition("/")[2])
            if header is not None and header not in found:
                found.add(header)
                queue.append(header)
    return sorted(found)


def _run(command: Sequence[str], folder: Path) -> None:
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise BuildError(f"compilation failed: {' '.join(command)}\n{made.stderr[-4000:]}")
