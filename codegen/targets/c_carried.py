"""The C text of a kernel whose single precision computes in double precision.

Functions take and give floats and call those in double precision, arrays block by block through a buffer: half
the memory traffic, the same machine code, and nothing that leaves the range of floats on the way.
"""

from __future__ import annotations

from codegen.ir.program import Program
from codegen.targets.c_kernel import CKernel
from codegen.targets.c_loops import indented
from codegen.targets.precision import SINGLE
from codegen.targets.statements import wrapped


class CarriedKernel(CKernel):
    """See the module docstring. Its definitions follow those of the same kernel in double precision."""

    def __init__(self, program: Program) -> None:
        super().__init__(program, SINGLE)
        self.inner = self.symbol.removesuffix(SINGLE.suffix)

    def definitions(self) -> str:
        return "\n".join([self.heading(), *self._point(), *self._outside(), *self._array()])

    def _point(self) -> list[str]:
        inner = [f"{name}_double" for name in self.outputs]
        called = wrapped(f"{self.inner}(", [*self.inputs, *(f"&{name}" for name in inner)], ");", 112)
        text = [self.signature_point(), "{", wrapped("    double ", inner, ";", 116), indented(called, 4)]
        pairs = zip(self.outputs, inner, strict=True)
        return [*text, *(f"    *{name} = (float){value};" for name, value in pairs), "}", ""]

    def _outside(self) -> list[str]:
        called = wrapped(f"return {self.inner}_outside(", self.inputs, ");", 112)
        return [self.signature_outside(), "{", indented(called, 4), "}", ""]

    def _array(self) -> list[str]:
        counts = f"{len(self.variables)}, {len(self.inputs)}, {len(self.outputs)}"
        pointed = [f"*{name}" for name in self.parameters]
        prepared = wrapped(f"const {self.inner}_fixed c = {self.inner}_prepare(", pointed, ");", 112)
        return [
            self.signature_array(),
            "{",
            *self.arrays(),
            f"    const nk_kernel nk_this = {{{counts}, {self.inner}_run}};",
            f"    const nk_kernel_f32 nk_outer = {{{counts}, NULL}};",
            f"    NK_LINE double nk_buffer[{len(self.inputs) + len(self.outputs)} * NK_BLOCK];",
            "    if (nk_n == 0) return 0;",
            "    if (nk_same_f32(&nk_outer, nk_in)) {",
            indented(prepared, 8),
            "        return nk_carried(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);",
            "    }",
            "    return nk_carried(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);",
            "}",
            "",
        ]
