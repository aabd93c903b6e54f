"""What all Python targets share: a function per kernel, written with named steps, and one for its checks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegen.ir.program import Program
from codegen.targets.interface import Module, described
from codegen.targets.names import safe
from codegen.targets.statements import Dialect, Line, Writer, wrapped


@dataclass(frozen=True)
class Style:
    """How a Python target differs from the others.

    opening: imports and small functions at the top of a file. decorator: the line above each function.
    extra: arguments after the inputs. convert: the line that makes numbers of the inputs, with their
    names in "{names}". truth: turns the text of a boolean into that of 0 or 1.
    """

    dialect: Dialect
    opening: str
    decorator: str = ""
    extra: str = ""
    convert: str = ""
    truth: str = "int({0})"


def module_text(module: Module, style: Style, kernel: Callable[[Program, Style], str]) -> str:
    """A source file: what it is, what it imports, and a text per kernel."""
    about = f'"""Process {module.process}: {module.summary}\n\nGenerated; regenerate with: {module.regenerate}\n"""\n'
    return "\n\n".join([f"{about}\n{style.opening.rstrip()}\n", *(kernel(p, style) for p in module.programs)])


def kernel_text(program: Program, style: Style) -> str:
    """The function of a kernel, and the function that names the checks of the domain that fail."""
    writer = Writer(program, style.dialect)
    arguments = list(writer.names.arguments.values())
    wanted = [r.step for r in program.results]
    lines = writer.lines(wanted, {})
    name = function_name(program)
    text = [*header(name, arguments, style), *docstring(program)]
    text += [style.convert.format(names=", ".join(arguments))] if style.convert and arguments else []
    text += assignments(program, lines)
    text += [f"    return {', '.join(writer.texts[s] for s in wanted)}", "", ""]
    return "\n".join(text + checks(program, style, arguments))


def checks(program: Program, style: Style, arguments: Sequence[str]) -> list[str]:
    """A function that gives the failed checks as bits, in the order of the program's checks."""
    writer = Writer(program, style.dialect)
    wanted = [c.step for c in program.checks]
    lines = writer.lines(wanted, {})
    name = function_name(program) + "_outside"
    text = [*header(name, arguments, style)]
    text.append('    """The checks of the domain that fail, as bits; 0 inside. NaN fails none."""')
    text += [style.convert.format(names=", ".join(arguments))] if style.convert and arguments else []
    text += [f"    {line.name} = {line.text}" for line in lines]
    bits = [f"{style.truth.format(writer.texts[step])} << {bit}" for bit, step in enumerate(wanted)]
    return [*text, "    return (", *(f"        {'| ' if i else ''}({b})" for i, b in enumerate(bits)), "    )", ""]


def function_name(program: Program) -> str:
    """The name of a kernel within its process."""
    return safe(program.name.partition(".")[2].replace(".", "_"))


def header(name: str, arguments: Sequence[str], style: Style) -> list[str]:
    listed = [*arguments, *([style.extra] if style.extra else [])]
    decorated = [style.decorator] if style.decorator else []
    return [*decorated, wrapped(f"def {name}(", listed, "):")]


def docstring(program: Program) -> list[str]:
    first, *rest = [line.replace("\\", "\\\\").replace('"""', "'''") for line in described(program)]
    return [f'    """{first}', *(f"    {line}".rstrip() for line in rest), '    """']


def assignments(program: Program, lines: Sequence[Line], indent: str = "    ") -> list[str]:
    """Assignments, what depends on parameters alone first (the order of steps allows it)."""
    fixed = [line for line in lines if program.uniform[line.step]]
    varying = [line for line in lines if not program.uniform[line.step]]
    text = [f"{indent}# What depends on parameters alone."] if fixed and varying else []
    text += [_assignment(line, indent) for line in fixed]
    text += [f"{indent}# The rest."] if fixed and varying else []
    return text + [_assignment(line, indent) for line in varying]


def _assignment(line: Line, indent: str) -> str:
    note = f"  # {line.note}" if line.note else ""
    return f"{indent}{line.name} = {line.text}{note}"
