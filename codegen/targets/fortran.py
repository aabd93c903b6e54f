"""Fortran 2008: a module per process with explicit interfaces, bound to the same C functions.

Nothing is computed in Fortran: the numbers are those of the C kernels, certified once. For each kernel there is
the subroutine of one point (all arguments by value, results in order), the checks of its domain, and the subroutine of
arrays with strides in elements (0 repeats one value, as for parameters).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.ir.program import Program
from codegen.targets.c import kernels_of
from codegen.targets.c_kernel import CKernel
from codegen.targets.interface import Module, described
from codegen.targets.precision import DOUBLE

LONGEST_NAME, LONGEST_LINE = 63, 120
KINDS = {"double": "c_double", "float": "c_float"}


class Fortran:
    """See the module docstring."""

    name = "fortran"
    folder = "fortran"

    def files(self, module: Module) -> Mapping[str, str]:
        text = [
            f"! Process {module.process}: {module.summary}",
            f"! Generated; regenerate with: {module.regenerate}",
            "!",
            "! For each kernel:",
            "!   call name(inputs, outputs)              one point",
            "!   name_outside(inputs)                    the checks of the domain that it fails, as bits; 0 inside",
            "!   name_array(n, array, stride, ...)       n points; strides in elements, 0 repeats one value. Gives",
            "!                                           the failed checks of all points",
            "! Names with _f32 are the same in single precision. Link with the C sources of the process.",
            f"module nukernels_{module.process}",
            "    use, intrinsic :: iso_c_binding, only: c_double, c_float, c_int64_t, c_intptr_t, c_size_t",
            "    implicit none",
            "    private",
        ]
        kernels = list(kernels_of(module))
        text += [f"    public :: {name(k, part)}" for k in kernels for part in ("", "_outside", "_array")]
        text += ["", "    interface"]
        for kernel in kernels:
            text += ["", *_about(kernel), *_point(kernel), *_outside(kernel), *_array(kernel)]
        text += ["    end interface", f"end module nukernels_{module.process}", ""]
        return {f"{module.process}.f90": "\n".join(text)}


def name(kernel: CKernel, part: str) -> str:
    """The name in Fortran, without the process, which names the module; it may not be longer than 63 letters."""
    process = kernel.program.name.partition(".")[0]
    found = kernel.symbol.removeprefix(f"{process}_") + part
    if len(found) > LONGEST_NAME:
        raise ValueError(f"{kernel.program.name}: {found} is too long for a name in Fortran")
    return found


def _about(kernel: CKernel) -> list[str]:
    if kernel.precision is not DOUBLE:
        inside = ", computed in double precision" if kernel.program.carried else ""
        return [f"        ! {kernel.program.name} in {kernel.precision.name} precision{inside}"]
    program: Program = kernel.program
    checks = [f"Bit {bit}: {c.text}" for bit, c in enumerate(program.checks)]
    return [f"        ! {line}".rstrip() for line in [*described(program), *checks]]


def _distinct(procedure: str, names: Sequence[str]) -> dict[str, str]:
    """Names as Fortran reads them: upper and lower case are the same, and a procedure's own name is taken."""
    found: dict[str, str] = {}
    taken = {procedure.lower()}
    for original in names:
        candidate, number = original, 2
        while candidate.lower() in taken:
            candidate, number = f"{original}_{number}", number + 1
        taken.add(candidate.lower())
        found[original] = candidate
    return found


def _head(kind: str, kernel: CKernel, part: str, arguments: Sequence[str], result: str = "") -> list[str]:
    """The first lines of a procedure: its name here, its arguments, and its name in C."""
    end = f'bind(c, name="{kernel.symbol}{part}")'
    end = f"{end} result({result})" if result else end
    lines = _wrapped(f"        {kind} {name(kernel, part)}(", arguments, f") {end}")
    kinds = dict.fromkeys([KINDS[kernel.real], *(["c_int64_t"] if result else [])])
    kinds |= dict.fromkeys(["c_intptr_t", "c_size_t"] if part == "_array" else [])
    return [*lines, f"            import :: {', '.join(kinds)}"]


def _point(kernel: CKernel) -> list[str]:
    short = {n: n.removesuffix("_out") for n in kernel.outputs}
    names = _distinct(name(kernel, ""), [*kernel.inputs, *short.values()])
    inputs, outputs = [names[n] for n in kernel.inputs], [names[short[n]] for n in kernel.outputs]
    kind = KINDS[kernel.real]
    return [
        *_head("subroutine", kernel, "", [*inputs, *outputs]),
        *_declared(f"real({kind}), intent(in), value", inputs),
        *_declared(f"real({kind}), intent(out)", outputs),
        f"        end subroutine {name(kernel, '')}",
    ]


def _outside(kernel: CKernel) -> list[str]:
    inputs = list(_distinct(name(kernel, "_outside"), [*kernel.inputs, "nk_outside"]).values())[:-1]
    return [
        *_head("function", kernel, "_outside", inputs, "nk_outside"),
        *_declared(f"real({KINDS[kernel.real]}), intent(in), value", inputs),
        "            integer(c_int64_t) :: nk_outside",
        f"        end function {name(kernel, '_outside')}",
    ]


def _array(kernel: CKernel) -> list[str]:
    short = [n.removesuffix("_out") for n in kernel.outputs]
    original = [*kernel.inputs, *short]
    strided = [f"{n}_stride" for n in original]
    names = _distinct(name(kernel, "_array"), [*original, *strided, "nk_n", "nk_outside"])
    arrays, strides = [names[n] for n in original], [names[n] for n in strided]
    pairs = [x for pair in zip(arrays, strides, strict=True) for x in pair]
    kind, count = KINDS[kernel.real], len(kernel.inputs)
    return [
        *_head("function", kernel, "_array", ["nk_n", *pairs], "nk_outside"),
        "            integer(c_size_t), intent(in), value :: nk_n",
        *_declared(f"real({kind}), intent(in)", [f"{n}(*)" for n in arrays[:count]]),
        *_declared(f"real({kind}), intent(inout)", [f"{n}(*)" for n in arrays[count:]]),
        *_declared("integer(c_intptr_t), intent(in), value", strides),
        "            integer(c_int64_t) :: nk_outside",
        f"        end function {name(kernel, '_array')}",
    ]


def _declared(attributes: str, names: Sequence[str]) -> list[str]:
    return _wrapped(f"            {attributes} :: ", names, "") if names else []


def _wrapped(start: str, items: Sequence[str], end: str) -> list[str]:
    """A list over as many lines as it needs, joined by ampersands."""
    lines, current = [], start
    for number, item in enumerate(items):
        piece = item + (", " if number < len(items) - 1 else "")
        if len(current) + len(piece) > LONGEST_LINE - 2:
            lines.append(current.rstrip() + " &")
            current = " " * 16
        current += piece
    if len(current) + len(end) > LONGEST_LINE - 2:
        lines.append(current.rstrip() + " &")
        current = " " * 16
    return [*lines, current + end]


TARGET = Fortran()
