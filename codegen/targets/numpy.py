"""NumPy ufunc loops around the C kernels: the same machine code, called on whole arrays.

The loops have NumPy's calling convention but need none of its headers: the package that loads the
library makes ufuncs of them. Long ones are split among threads where threads are asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources

from codegen.targets.c import kernels_of
from codegen.targets.c_kernel import CKernel, comment
from codegen.targets.c_loops import indented
from codegen.targets.interface import Module
from codegen.targets.statements import wrapped


class NumPy:
    """See the module docstring."""

    name = "numpy"
    folder = "numpy"

    def files(self, module: Module) -> Mapping[str, str]:
        about = [f"NumPy loops of process {module.process}", f"Generated; regenerate with: {module.regenerate}"]
        parts = [comment(about), f'#include "../c/{module.process}.h"\n\n#include "ufunc.h"\n', COLUMN]
        parts += [_loop(kernel) for kernel in kernels_of(module)]
        files = {f"{module.process}_ufunc.c": "\n".join(parts)}
        for name in SUPPORT:
            files[name] = resources.files("codegen.targets").joinpath("support", name).read_text()
        return files


SUPPORT = ("ufunc.h", "ufunc.c", "threads.h", "threads.c")
COLUMN = """\
/* Array a of a call, and the distance of its elements. */
#define IN(type, a) (const type *)(const void *)args[a], steps[a] / (intptr_t)sizeof(type)
#define OUT(type, a) (type *)(void *)args[a], steps[a] / (intptr_t)sizeof(type)
"""


def _loop(kernel: CKernel) -> str:
    inputs = len(kernel.inputs)
    arrays = [f"IN({kernel.real}, {i})" for i in range(inputs)]
    arrays += [f"OUT({kernel.real}, {inputs + i})" for i in range(len(kernel.outputs))]
    name = f"{kernel.symbol}_ufunc"
    listed = ["char **args", "const intptr_t *dims", "const intptr_t *steps", "void *data"]
    loop = [f"{name}_run", str(inputs), str(len(kernel.outputs)), f"sizeof({kernel.real})"]
    return "\n".join(
        [
            wrapped(f"static uint64_t {name}_run(", ["size_t n", "char *const *args", "const intptr_t *steps"], ")"),
            "{",
            indented(wrapped(f"return {kernel.symbol}_array(", ["n", *arrays], ");", 116), 4),
            "}",
            "",
            wrapped(f"void {name}(", listed, ");"),
            "",
            wrapped(f"void {name}(", listed, ")"),
            "{",
            indented(wrapped("static const nk_ufunc_loop loop = {", loop, "};", 116), 4),
            "    (void)data;",
            "    nk_ufunc_call(&loop, args, dims, steps);",
            "}",
            "",
        ]
    )


TARGET = NumPy()
