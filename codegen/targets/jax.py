"""JAX source: pure functions of arrays, for jit, vmap and grad, in double and in single precision.

Numbers take the precision of the inputs. Derivatives are right at limits and thresholds: removable singularities
are written without a choice (`codegen.passes.smooth`), branches that are not taken get harmless arguments
(`codegen.passes.guard`), and where a function changes its form the derivative is that of one side, the same
one for minima, maxima, sizes and choices that go together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.ir.program import Op, Program
from codegen.passes.clamp import clamp
from codegen.passes.dead_code import dead_code
from codegen.passes.smooth import smooth
from codegen.targets.interface import Module
from codegen.targets.python import Style, assignments, docstring, function_name, header, module_text
from codegen.targets.statements import CALL, Dialect, Writer, floating, wrapped

OPENING = '''\
import jax
import jax.numpy as jnp
import numpy as np


def numbers(*values):
    """Floating-point arrays of one precision: the widest of the arrays given, which plain numbers follow."""
    precision = jnp.result_type(*values, 1.0)
    return [jnp.asarray(value, precision) for value in values]


def kept(x):
    """The number as it is: a/(b/c) is not turned into (a*c)/b, which rounds otherwise at the ends of domains."""
    return jax.lax.optimization_barrier(x)


@jax.custom_jvp
def root(x):
    """Square root. Its slope at zero is a very large number instead of infinity, so that none of it is none."""
    return jnp.sqrt(x)


@root.defjvp
def root_slope(primals, tangents):
    (x,), (change,) = primals, tangents
    at_zero = x == 0.0
    slope = jnp.where(at_zero, np.sqrt(jnp.finfo(x.dtype).max), 0.5/jnp.sqrt(jnp.where(at_zero, 1.0, x)))
    return root(x), slope*change


def size(x):
    """Absolute value; at zero its derivative is the one from above, as that of every choice on x < 0."""
    return jnp.where(x < 0.0, -x, x)


def smaller(x, y):
    """Minimum, the first of two equal ones; NaN if either is."""
    return jnp.where((x <= y) | (x != x), x, y)


def larger(x, y):
    """Maximum, the second of two equal ones; NaN if either is."""
    return jnp.where((x > y) | (x != x), x, y)
'''

ONLY_64 = "Certified with inputs in 64 bits only: in 32 bits, values on the way leave the range or lose their digits."
STYLE = Style(Dialect("jax", floating), opening=OPENING)


class JAXWriter(Writer):
    """XLA joins quotients: a divisor that is a quotient itself is kept as it is."""

    def _text(self, number: int, texts: Mapping[int, tuple[str, int]]) -> tuple[str, int]:
        steps = self.program.steps
        step = steps[number]
        if step.op is Op.DIV and steps[step.args[1]].op is Op.DIV:
            divisor = step.args[1]
            texts = {**texts, divisor: (f"kept({texts[divisor][0]})", CALL)}
        return super()._text(number, texts)


class JAX:
    """See the module docstring."""

    name = "jax"
    folder = "jax"

    def files(self, module: Module) -> Mapping[str, str]:
        return {f"{module.process}.py": module_text(module, STYLE, _kernel)}


def _kernel(program: Program, style: Style) -> str:
    """The function of a kernel, and the one that says which points are inside its domain."""
    about = docstring(program)
    if program.carried:
        about[-1:-1] = ["", f"    {ONLY_64}"]
    program = dead_code(clamp(smooth(program)))
    writer = JAXWriter(program, style.dialect)
    arguments = list(writer.names.arguments.values())
    name = function_name(program)
    wanted = [r.step for r in program.results]
    lines = writer.lines(wanted, {})
    convert = _convert(arguments)
    text = [*header(name, arguments, style), *about, *convert, *assignments(program, lines)]
    text += [f"    return {', '.join(writer.texts[s] for s in wanted)}", "", ""]
    writer = JAXWriter(program, style.dialect)
    wanted = [c.step for c in program.checks]
    lines = writer.lines(wanted, {})
    text += [*header(f"{name}_inside", arguments, style), '    """Whether points lie inside the domain."""', *convert]
    text += [f"    {line.name} = {line.text}" for line in lines]
    outside = [f"({writer.texts[step]})" for step in wanted] or ["False"]
    return "\n".join([*text, "    return jnp.logical_not(", "        " + "\n        | ".join(outside), "    )", ""])


def _convert(arguments: Sequence[str]) -> list[str]:
    """The line that makes arrays of one precision of the inputs."""
    if not arguments:
        return []
    listed = ", ".join(arguments)
    line = f"    {listed}{',' if len(arguments) == 1 else ''} = numbers({listed})"
    if len(line) <= 120:
        return [line]
    return [wrapped("    (", arguments, ") = numbers("), wrapped("        ", arguments, ""), "    )"]


TARGET = JAX()
