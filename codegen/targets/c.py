"""C99: readable, strict IEEE, with loops that compilers vectorise. A header and a source file per process."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources

from codegen.targets.c_kernel import CKernel, comment
from codegen.targets.interface import Module

SUPPORT = "nukernels.h"

USE = [
    "For each kernel:",
    "  name(inputs, &outputs)          one point",
    "  name_outside(inputs)            the checks of the domain that this point fails, as bits; 0 inside",
    "  name_array(n, array, stride...) n points; strides in elements, 0 repeats one value. Parameters with",
    "                                  stride 0 are prepared once. Gives the failed checks of all points.",
]


class C:
    """See the module docstring."""

    name = "c"
    folder = "c"

    def files(self, module: Module) -> Mapping[str, str]:
        kernels = [CKernel(program) for program in module.programs]
        about = f"Process {module.process}: {module.summary}"
        opening = comment([about, f"Generated; regenerate with: {module.regenerate}"])
        guard = f"NUKERNELS_{module.process.upper()}_H"
        header = [opening, f"#ifndef {guard}\n#define {guard}\n", "#include <stddef.h>\n#include <stdint.h>\n"]
        header += ['#ifdef __cplusplus\nextern "C" {\n#endif\n', comment(USE)]
        header += [kernel.declarations() for kernel in kernels]
        header += ["#ifdef __cplusplus\n}\n#endif\n", "#endif\n"]
        source = [opening, f'#include "{module.process}.h"\n\n#include "{SUPPORT}"\n']
        source += [kernel.definitions() for kernel in kernels]
        support = resources.files("codegen.targets").joinpath("support", SUPPORT).read_text()
        return {f"{module.process}.h": "\n".join(header), f"{module.process}.c": "\n".join(source), SUPPORT: support}


TARGET = C()
