"""Numba source: scalar functions that other jitted code inlines, and loops over one-dimensional arrays."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir.program import Program
from codegen.targets.interface import Module
from codegen.targets.names import Names
from codegen.targets.python import Style, function_name, header, kernel_text, module_text
from codegen.targets.statements import Dialect, floating, wrapped

# error_model="numpy": division by zero gives an infinity, not an exception. No relaxed arithmetic.
STYLE = Style(
    Dialect("numba", floating),
    opening="import numpy as np\nfrom numba import njit",
    decorator='@njit(cache=True, error_model="numpy")',
)


class Numba:
    """See the module docstring."""

    name = "numba"
    folder = "numba"

    def files(self, module: Module) -> Mapping[str, str]:
        return {f"{module.process}.py": module_text(module, STYLE, _kernel)}


def _kernel(program: Program, style: Style) -> str:
    return kernel_text(program, style) + "\n\n" + _loop(program, style)


def _loop(program: Program, style: Style) -> str:
    """The kernel over arrays: variables and outputs are arrays, parameters numbers.

    It calls the scalar function; the compiler takes what depends on parameters alone out of the loop.
    """
    names = Names(program)
    name = function_name(program)
    variables = [names.arguments[a.name] for a in program.arguments if a.role == "variable"]
    outputs = [f"{result}_out" for result in names.results.values()]
    element = [f"{a}[nk_i]" if a in variables else a for a in names.arguments.values()]
    return "\n".join(
        [
            *header(f"{name}_array", [*names.arguments.values(), *outputs], style),
            f'    """{name} of the arrays {", ".join(variables)} into {", ".join(outputs)}."""',
            f"    for nk_i in range({outputs[0]}.size):",
            _indented(wrapped(f"{', '.join(f'{out}[nk_i]' for out in outputs)} = {name}(", element, ")", 112)),
            "",
        ]
    )


def _indented(text: str) -> str:
    return "\n".join(f"        {line}" for line in text.splitlines())


TARGET = Numba()
