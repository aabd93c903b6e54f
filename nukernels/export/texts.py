"""The texts of an export beside the C sources: README, citations, Makefile, self-test."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generated.loader import SUFFIXES, Library
from generated.loader import Kernel as Built
from nukernels.export.references import Reference, references

FLAGS = "-O3 -fno-math-errno -fno-trapping-math -ffp-contract=fast"
FLAGS_EXPLAINED = """\
# As `nukernels build` compiles what it certifies. -fno-math-errno and -fno-trapping-math only free the compiler to
# vectorise; fused products round once instead of twice."""
USE = {
    "c": f"""\
Self-contained C99, IEEE arithmetic, no dependencies but libm. `make` compiles the library libnukernels.a,
`make test` compares it with values computed in 60 digits. Include the header of a process, or nukernels_all.h; it says
how each function is called, its units, its domain and where every formula comes from.

With CMake: `cmake -B build && cmake --build build && ctest --test-dir build`; after `cmake --install build` other
projects find it by `find_package(nukernels)` and link `nukernels::nukernels`, or by `pkg-config --libs nukernels`.
Header-only, in C or C++17: define NUKERNELS_HEADER_ONLY before the include; for device code NK_DEVICE as well. Compile
with {FLAGS}, as the Makefile does: loops of elementary functions are
vectorised only so.
""",
    "fortran": """\
Fortran 2008 modules with explicit interfaces to C99 kernels. `make` compiles both into libnukernels.a, `make test`
runs selftest.f90, which is an example too, and compares with values computed in 60 digits. The .f90 file of a
process says how each procedure is called, its units, its domain and where every formula comes from.
""",
    "numpy": """\
NumPy ufuncs around C99 kernels, in need of a C compiler and NumPy. `make` compiles them, `make test` compares them with
values computed in 60 digits. In Python: `from loader import Library; k = Library(".").kernel(NAME)`, then
`k.ufunc(...)` takes all inputs in order, with out=, where=, broadcasting and any strides, and `k.failed()` the
checks of the domain that the last call failed. `loader.set_threads(n)`, or NUKERNELS_THREADS in the environment,
divides large arrays among n threads; results do not depend on n.
""",
    "numba": """\
Jitted scalar functions to inline in jitted code, and loops over arrays, in need of Numba. `python selftest.py` compares
them with values computed in 60 digits.
""",
    "jax": """\
Pure JAX functions for jit, vmap and grad, in the precision of their inputs (set jax_enable_x64 for double precision).
`python selftest.py` compares them with values computed in 60 digits.
""",
    "mpmath": """\
Functions of mpmath numbers at any precision. `python selftest.py` compares them with values from ball arithmetic (Arb).
""",
}


def readme(library: Library, target: str = "c") -> str:
    lines = [
        "# Kernels from nukernels",
        "",
        *USE[target].splitlines(),
        "",
        "| kernel | what it gives | inputs | outputs |",
        "|---|---|---|---|",
    ]
    for name, entry in library.manifest["kernels"].items():
        inputs = ", ".join(i["name"] for i in entry["inputs"])
        outputs = ", ".join(o["name"] for o in entry["outputs"])
        lines.append(f"| `{name}` | {entry['text']} | {inputs} | {outputs} |")
    lines += [
        "",
        "Accuracy contract: the error is at most `accuracy * (1 + condition number)` units in the last place over the",
        "declared domain. `NAME_outside(...)` (JAX: `NAME_inside(...)`) says which checks of the domain fail. Please",
        "cite the papers in PAPERS.txt whose formulas you use.",
        "",
    ]
    return "\n".join(lines)


def papers_text(library: Library) -> str:
    """What to cite, by kernel."""
    lines = ["Papers whose formulas the kernels compute", ""]
    for name, entry in library.manifest["kernels"].items():
        papers = dict.fromkeys(e["paper"] for e in entry["equations"])
        ids = ", ".join(e["id"] for e in entry["equations"])
        lines += [name, *(f"    {paper}" for paper in papers), f"    equations {ids}", ""]
    return "\n".join(lines)


def makefile(sources: Sequence[str]) -> str:
    objects = " ".join(name.replace(".c", ".o") for name in sources if name != "selftest.c")
    return f"""\
{FLAGS_EXPLAINED}
CC ?= cc
CFLAGS ?= -std=c99 {FLAGS} -Wall -Wextra -Wpedantic

libnukernels.a: {objects}
\tar rcs $@ $^

%.o: %.c nukernels.h nukernels_math.h
\t$(CC) $(CFLAGS) -c $< -o $@

selftest: selftest.c libnukernels.a
\t$(CC) $(CFLAGS) selftest.c libnukernels.a -o $@ -lm

.PHONY: test clean
test: selftest
\t./selftest

clean:
\trm -f *.o libnukernels.a selftest
"""


def selftest(library: Library, progress: Callable[[str, int, int], None]) -> str:
    """A C program that holds points and true values, and fails where a kernel leaves its contract."""
    names = list(library.manifest["kernels"])
    headers = dict.fromkeys(f'#include "{library.manifest["kernels"][n]["process"]}.h"' for n in names)
    parts, calls = [OPENING.format(headers="\n".join(headers))], list[str]()
    for done, name in enumerate(names):
        progress(f"true values of {name}", done, len(names))
        built = library.kernel(name)
        for precision in built.precisions:
            parts.append(_kernel_test(built, references(built, single=precision == "single"), precision))
            calls.append(f"    failed += test_{built.entry['symbol']}{SUFFIXES[precision]}();")
    return "\n".join([*parts, CLOSING.format(calls="\n".join(calls))])


OPENING = """\
/* Compares every kernel with values computed in 60 digits; generated by nukernels export. */
#include <math.h>
#include <stdio.h>

{headers}

/* One value against the true one; `worst` keeps the largest share of the allowed error. */
static int differs(double computed, double truth, double allowed, double *worst)
{{
    const double share = fabs(computed - truth)/allowed;
    if (!(share <= *worst)) *worst = share;
    return !(share <= 1.0);
}}
"""

CLOSING = """\
int main(void)
{{
    int failed = 0;
{calls}
    puts(failed ? "FAILED" : "all kernels agree with their reference values");
    return failed != 0;
}}
"""


def _kernel_test(built: Built, points: Sequence[Reference], precision: str) -> str:
    symbol, inputs, outputs = built.entry["symbol"] + SUFFIXES[precision], len(built.inputs), len(built.outputs)
    real, title = ("double", built.name) if precision == "double" else ("float", f"{built.name} {precision}")
    rows = [_row([*p.inputs, *p.outputs, *p.allowed]) for p in points]
    width = inputs + 2 * outputs
    point = ", ".join(f"in[{i}][i]" for i in range(inputs))
    results = ", ".join(f"&one[{j}]" for j in range(outputs))
    arrays = ", ".join(f"in[{i}], 1" for i in range(inputs))
    stores = ", ".join(f"many[{j}], 1" for j in range(outputs))
    return f"""\
static int test_{symbol}(void)
{{
    /* Inputs, true outputs, allowed errors. */
    static const double data[{len(points)}][{width}] = {{
        {("," + chr(10) + "        ").join(rows)}
    }};
    {real} in[{inputs}][{len(points)}], one[{outputs}], many[{outputs}][{len(points)}];
    double worst = 0.0;
    int failed = 0;

    for (int i = 0; i < {len(points)}; i++)
        for (int a = 0; a < {inputs}; a++) in[a][i] = ({real})data[i][a];
    {symbol}_array({len(points)}, {arrays}, {stores});
    for (int i = 0; i < {len(points)}; i++) {{
        const double *p = data[i];
        {symbol}({point}, {results});
        for (int j = 0; j < {outputs}; j++) {{
            failed |= differs((double)one[j], p[{inputs} + j], p[{inputs + outputs} + j], &worst);
            failed |= differs((double)many[j][i], p[{inputs} + j], p[{inputs + outputs} + j], &worst);
        }}
    }}
    printf("%-50s %s: largest error is %.2f of what is allowed\\n", "{title}", failed ? "FAILED" : "ok", worst);
    return failed;
}}
"""


def _row(values: Sequence[float]) -> str:
    return "{" + ", ".join(value.hex() for value in values) + "}"
