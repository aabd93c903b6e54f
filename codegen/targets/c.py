"""C99: readable, strict IEEE, with loops that compilers vectorise. A header and a source file per process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources

from codegen.targets.c_carried import CarriedKernel
from codegen.targets.c_kernel import CKernel, comment
from codegen.targets.interface import Module
from codegen.targets.precision import PRECISIONS

SUPPORT = ("nukernels.h", "nukernels_math.h")

USE = [
    "For each kernel:",
    "  name(inputs, &outputs)          one point",
    "  name_outside(inputs)            the checks of the domain that this point fails, as bits; 0 inside",
    "  name_array(n, array, stride...) n points; strides in elements, 0 repeats one value. Parameters with",
    "                                  stride 0 are prepared once. Gives the failed checks of all points.",
    "Names with _f32 are the same in single precision, for kernels whose inputs and results it can hold; where",
    "values on the way leave its range, they compute in double precision, which is said there.",
    "",
    "Compile the .c file of the same name and link it; or define NUKERNELS_HEADER_ONLY before including this",
    "header, and its functions are defined here (C99, C++17). For device code define NK_DEVICE as what",
    "qualifies device functions (__host__ __device__) as well: it stands before all functions of one point.",
]

TYPES = """\
#ifdef __CUDACC_RTC__ /* compilers at run time have no headers of C */
typedef unsigned long long uint64_t;
#else
#include <stddef.h>
#include <stdint.h>
#endif
"""

QUALIFIERS = """\
#ifndef NK_DEVICE
#define NK_DEVICE
#endif
#ifndef NK_API
#ifdef NUKERNELS_HEADER_ONLY
#define NK_API static inline
#else
#define NK_API
#endif
#endif
"""
ALL = "nukernels_all.h"
CARRIED = "#define NK_CARRIED /* some functions in single precision compute in double precision */"


class C:
    """See the module docstring."""

    name = "c"
    folder = "c"

    def files(self, module: Module) -> Mapping[str, str]:
        kernels = list(kernels_of(module))
        about = f"Process {module.process}: {module.summary}"
        opening = comment([about, f"Generated; regenerate with: {module.regenerate}"])
        guard = f"NUKERNELS_{module.process.upper()}_H"
        header = [opening, f"#ifndef {guard}\n#define {guard}\n", TYPES]
        header += [QUALIFIERS, '#ifdef __cplusplus\nextern "C" {\n#endif\n', comment(USE)]
        header += [kernel.declarations() for kernel in kernels]
        header += ["#ifdef __cplusplus\n}\n#endif\n"]
        header += [f'#ifdef NUKERNELS_HEADER_ONLY\n#include "{module.process}.c"\n#endif\n', "#endif\n"]
        source = [opening, f'#include "{module.process}.h"\n']
        source += [CARRIED] if any(program.carried for program in module.programs) else []
        source += ["\n".join(f'#include "{name}"' for name in SUPPORT) + "\n"]
        source += [kernel.definitions() for kernel in kernels]
        folder = resources.files("codegen.targets").joinpath("support")
        support = {name: folder.joinpath(name).read_text() for name in SUPPORT}
        files = {f"{module.process}.h": "\n".join(header), f"{module.process}.c": "\n".join(source)}
        return {**files, ALL: _all(module), **support}


def _all(module: Module) -> str:
    """One header for all processes."""
    about = comment(["All kernels", f"Generated; regenerate with: {module.regenerate}"])
    names = module.processes or (module.process,)
    guarded = ["#ifndef NUKERNELS_ALL_H", "#define NUKERNELS_ALL_H", *(f'#include "{n}.h"' for n in names), "#endif"]
    return "\n".join([about, *guarded, ""])


def kernels_of(module: Module) -> Iterator[CKernel]:
    """Every kernel of a process, in each of its precisions."""
    for program in module.programs:
        for precision in program.precisions:
            carried = program.carried and precision == "single"
            yield CarriedKernel(program) if carried else CKernel(program, PRECISIONS[precision])


TARGET = C()
