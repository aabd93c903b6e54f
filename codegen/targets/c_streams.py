"""Results of long calls, stored past the caches: which kernels do that, from how many bytes on, and how loops say it.

A store that goes through the caches reads the line that it writes to. Past them it need not, but the processor can
keep few such stores waiting: kernels with much arithmetic for each array gain nothing, and those with many results
beside that lose. Measured on all kernels, with their arithmetic as `cost` counts it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir.program import Program
from codegen.passes.cost import cost
from codegen.targets.statements import wrapped

if TYPE_CHECKING:
    from codegen.targets.c_kernel import CKernel

LIGHT = 8
"""Operations per array up to which it pays from NK_STREAMED bytes on."""

MOST, FEW = 13, 5
"""The same from twice as many bytes on, for kernels with few results."""


def streamed_from(program: Program) -> int:
    """How many times NK_STREAMED bytes a call must have for its results to go past the caches; 0 if none may."""
    results = len(program.results)
    arrays = results + sum(argument.role == "variable" for argument in program.arguments)
    operations = cost(program)[0]
    if operations <= LIGHT * arrays:
        return 1
    return 2 if operations <= MOST * arrays and results <= FEW else 0


def declared(kernel: CKernel, size: str) -> list[str]:
    """A buffer for each result, and whether this call uses them. size: the bytes of its arrays."""
    if not kernel.streamed_from:
        return []
    least = "NK_STREAMED" if kernel.streamed_from == 1 else f"{kernel.streamed_from}*NK_STREAMED"
    buffers = [f"NK_LINE {kernel.real} nk_block_{name}[NK_BLOCK];" for name in kernel.outputs]
    lines = [f"&& NK_ON_LINE({name})" for name in kernel.outputs]
    past = wrapped("const int nk_past = ", [f"{size} > {least}", *lines], ";", 112, between=" ")
    return [*buffers, *past.splitlines()]


def chosen(kernel: CKernel) -> list[str]:
    """Where the loops over a block write results."""
    if not kernel.streamed_from:
        return []
    text = []
    for name in kernel.outputs:
        start = f"{kernel.real} *const {kernel.result(name)} = "
        text += wrapped(start, [f"nk_past ? nk_block_{name}", f": {name}"], ";", 112, between=" ").splitlines()
    return text


def stored(kernel: CKernel) -> list[str]:
    """The stores after a block."""
    if not kernel.streamed_from:
        return []
    store = f"nk_stream{kernel.precision.suffix}"
    lines = [f"    {store}({name}, nk_block_{name}, nk_count);" for name in kernel.outputs]
    return ["if (nk_past) {", *lines, "}"]


def ended(kernel: CKernel) -> list[str]:
    """After the last block."""
    return ["if (nk_past) nk_stream_end();"] if kernel.streamed_from else []
