"""Plain NumPy source: needs no compiler, works on scalars and arrays, easy to read."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.targets.interface import Module
from codegen.targets.python import Style, kernel_text, module_text
from codegen.targets.statements import Dialect, floating

STYLE = Style(Dialect("numpy", floating), opening="import numpy as np", truth="int(np.any({0}))")


class NumPySource:
    """See the module docstring."""

    name = "numpy_source"
    folder = "numpy_source"

    def files(self, module: Module) -> Mapping[str, str]:
        return {f"{module.process}.py": module_text(module, STYLE, kernel_text)}


TARGET = NumPySource()
