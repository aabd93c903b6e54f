"""C99: readable, strict IEEE, with loops that compilers vectorise.

Per kernel: a structure of what depends on parameters alone, one inline function with the formulas,
one with the domain checks, and from these a scalar function, a scalar check and an array function.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources

from codegen.ir.builder import needed
from codegen.ir.program import BOOLEAN, Check, Op, Program
from codegen.targets.interface import Module, described
from codegen.targets.statements import Dialect, Line, Writer, floating, wrapped

SUPPORT = "nukernels.h"


class C:
    """See the module docstring."""

    name = "c"
    folder = "c"

    def files(self, module: Module) -> Mapping[str, str]:
        kernels = [CKernel(program) for program in module.programs]
        opening = comment(
            [f"Process {module.process}: {module.summary}", f"Generated; regenerate with: {module.regenerate}"]
        )
        guard = f"NUKERNELS_{module.process.upper()}_H"
        header = [opening, f"#ifndef {guard}\n#define {guard}\n", "#include <stddef.h>\n#include <stdint.h>\n"]
        header += ['#ifdef __cplusplus\nextern "C" {\n#endif\n', comment(USE)]
        header += [kernel.declarations() for kernel in kernels]
        header += ["#ifdef __cplusplus\n}\n#endif\n", "#endif\n"]
        source = [opening, f'#include "{module.process}.h"\n\n#include "{SUPPORT}"\n']
        source += [kernel.definitions() for kernel in kernels]
        support = resources.files("codegen.targets").joinpath("support", SUPPORT).read_text()
        return {f"{module.process}.h": "\n".join(header), f"{module.process}.c": "\n".join(source), SUPPORT: support}


USE = [
    "For each kernel:",
    "  name(inputs, &outputs)          one point",
    "  name_outside(inputs)            the checks of the domain that this point fails, as bits; 0 inside",
    "  name_array(n, array, stride...) n points; strides in elements, 0 repeats one value. Parameters with",
    "                                  stride 0 are prepared once. Gives the failed checks of all points.",
]


class CKernel:
    """The C text of one program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.symbol = program.name.replace(".", "_")
        self.writer = Writer(program, Dialect("c", floating))
        names = self.writer.names.arguments
        self.inputs = [names[a.name] for a in program.arguments]
        self.variables = [names[a.name] for a in program.arguments if a.role == "variable"]
        self.parameters = [names[a.name] for a in program.arguments if a.role == "parameter"]
        self.outputs = list(self.writer.names.results.values())
        self.fields = self._fields()
        uniform = program.uniform
        self.checks = [(bit, c) for bit, c in enumerate(program.checks) if not uniform[c.step]]
        self.fixed_checks = [(bit, c) for bit, c in enumerate(program.checks) if uniform[c.step]]
        if len(program.checks) > 64:
            raise ValueError(f"{program.name}: more than 64 checks")
        if len(self.inputs) + len(self.outputs) > 64:
            raise ValueError(f"{program.name}: more than 64 inputs and outputs")

    def _fields(self) -> list[int]:
        """Steps that are prepared once: what the formulas and checks per element need of the parameters."""
        steps, uniform = self.program.steps, self.program.uniform
        wanted = [r.step for r in self.program.results]
        wanted += [c.step for c in self.program.checks if not uniform[c.step]]
        found = {s for s in wanted if uniform[s]}
        for step in needed(self.program, wanted):
            if not uniform[step]:
                found.update(a for a in steps[step].args if uniform[a])
        return sorted(s for s in found if steps[s].op not in (Op.CONST, Op.PI))

    # Header --------------------------------------------------------------------------------------

    def declarations(self) -> str:
        checks = [f"Bit {bit}: {c.text}" for bit, c in enumerate(self.program.checks)]
        text = [comment([*described(self.program), *checks])]
        text += [self.signature_point() + ";", self.signature_outside() + ";", self.signature_array() + ";", ""]
        return "\n".join(text)

    def signature_point(self) -> str:
        listed = [f"double {name}" for name in self.inputs] + [f"double *{name}" for name in self._pointers()]
        return wrapped(f"void {self.symbol}(", listed, ")")

    def signature_outside(self) -> str:
        return wrapped(f"uint64_t {self.symbol}_outside(", [f"double {name}" for name in self.inputs], ")")

    def signature_array(self) -> str:
        listed = ["size_t nk_n"]
        listed += [f"const double *{name}, ptrdiff_t {name}_stride" for name in self.inputs]
        listed += [f"double *{name}, ptrdiff_t {name}_stride" for name in self._pointers()]
        return wrapped(f"uint64_t {self.symbol}_array(", listed, ")")

    def _pointers(self) -> list[str]:
        return [f"{name}_out" for name in self.outputs]

    # Source --------------------------------------------------------------------------------------

    def definitions(self) -> str:
        parts = [comment(described(self.program)), self.structure(), self.prepare(), self.formulas(), self.checking()]
        return "\n".join([*parts, self.loops(), self.public()])

    def structure(self) -> str:
        lines = ["/* What depends on parameters alone. */", "typedef struct {"]
        lines += [f"    {self._type(s)} {self._name(s)};" for s in self.fields]
        lines.append("    uint64_t nk_outside; /* checks that the parameters fail */")
        return "\n".join([*lines, f"}} {self.symbol}_fixed;", ""])

    def _type(self, step: int) -> str:
        return "int" if self.program.steps[step].op in BOOLEAN else "double"

    def _name(self, step: int) -> str:
        found = self.program.steps[step]
        return self.writer.names.arguments[str(found.value)] if found.op is Op.INPUT else self.writer.names.of(step)

    def prepare(self) -> str:
        listed = [f"double {name}" for name in self.parameters] or ["void"]
        text = [wrapped(f"NK_INLINE {self.symbol}_fixed {self.symbol}_prepare(", listed, ")"), "{"]
        text.append(f"    {self.symbol}_fixed c;")
        checks = [c.step for _, c in self.fixed_checks]
        text += self._lines(self.writer.lines([*self.fields, *checks], {}))
        text += [f"    c.{self._name(s)} = {self._name(s)};" for s in self.fields]
        text.append(f"    c.nk_outside = {self._bits(self.fixed_checks)};")
        return "\n".join([*text, "    return c;", "}", ""])

    def _given(self) -> dict[int, str]:
        return {s: f"c->{self._name(s)}" for s in self.fields}

    def formulas(self) -> str:
        wanted = [r.step for r in self.program.results]
        listed = [f"const {self.symbol}_fixed *c", *(f"double {name}" for name in self.variables)]
        listed += [f"double *{name}" for name in self._pointers()]
        text = ["/* The formulas. */", wrapped(f"NK_INLINE void {self.symbol}_formulas(", listed, ")"), "{"]
        lines = self.writer.lines(wanted, self._given())
        text += self._unused(lines, wanted) + self._lines(lines)
        for pointer, step in zip(self._pointers(), wanted, strict=True):
            text.append(f"    *{pointer} = {self.writer.texts[step]};")
        return "\n".join([*text, "}", ""])

    def checking(self) -> str:
        listed = [f"const {self.symbol}_fixed *c", *(f"double {name}" for name in self.variables)]
        wanted = [c.step for _, c in self.checks]
        lines = self.writer.lines(wanted, self._given())
        text = ["/* The checks of the domain that a point fails, as bits. */"]
        text += [wrapped(f"NK_INLINE uint64_t {self.symbol}_check(", listed, ")"), "{"]
        text += [*self._unused(lines, wanted, "nk_outside"), *self._lines(lines)]
        fixed = "c->nk_outside" + (" | " if self.checks else "")
        return "\n".join([*text, f"    return {fixed}{self._bits(self.checks) if self.checks else ''};", "}", ""])

    def _bits(self, checks: list[tuple[int, Check]]) -> str:
        """Booleans packed into one number; bits count the checks of the program."""
        return " | ".join(f"(uint64_t){self.writer.names.of(c.step)} << {bit}" for bit, c in checks) or "0"

    def _unused(self, lines: list[Line], wanted: list[int], also: str = "") -> list[str]:
        """Casts that tell the compiler which arguments a function does not need."""
        reached = {line.step for line in lines} | set(wanted)
        texts = " ".join([line.text for line in lines] + [self.writer.texts[s] for s in reached])
        words = set(texts.replace("->", " ").translate(str.maketrans("()+-*/,<>=&|?:!", " " * 15)).split())
        return [
            f"    (void){name};" for name in ("c", *self.variables) if name not in words and not (name == "c" and also)
        ]

    def _lines(self, lines: list[Line]) -> list[str]:
        text = []
        for line in lines:
            note = f"  /* {line.note} */" if line.note else ""
            text.append(f"    const {'int' if line.boolean else 'double'} {line.name} = {line.text};{note}")
        return text

    def loops(self) -> str:
        """The two contiguous loops: parameters prepared once, or for every element."""
        s, variables, pointers = self.symbol, self.variables, self._pointers()
        results = [f"nk_r{i}" for i in range(len(pointers))]
        at = "".join(f", {v}[nk_i]" for v in variables)
        body = [
            f"        double {', '.join(results)};",
            f"        {s}_formulas(&c{at}, {', '.join('&' + r for r in results)});",
            *(f"        {pointer}[nk_i] = {r};" for pointer, r in zip(pointers, results, strict=True)),
            f"        nk_outside |= {s}_check(&c{at});",
            "    }",
            "    return nk_outside;",
            "}",
            "",
        ]
        ins = [f"const double *restrict {name}" for name in variables]
        outs = [f"double *restrict {name}" for name in pointers]
        every = [f"const double *restrict {name}" for name in self.inputs]
        prepared = f"        const {s}_fixed c = {s}_prepare({', '.join(f'{p}[nk_i]' for p in self.parameters)});"
        text = ["/* n elements, a multiple of NK_LANES, with the same parameters; gives the failed checks. */"]
        fixed = [f"const {s}_fixed *nk_fixed"]
        text += [wrapped(f"NK_CLONES static uint64_t {s}_loop(size_t nk_n, ", [*fixed, *ins, *outs], ")"), "{"]
        text += [f"    const {s}_fixed c = *nk_fixed;", *LOOP, *body]
        if self.parameters:
            text += ["/* The same with parameters that vary. */"]
            text += [wrapped(f"NK_CLONES static uint64_t {s}_vary(size_t nk_n, ", [*every, *outs], ")"), "{"]
            text += [*LOOP, prepared, *body]
        return "\n".join(text)

    def public(self) -> str:
        s, count = self.symbol, len(self.variables)
        ins = [f"nk_in[{i}]" for i in range(len(self.inputs))]
        outs = [f"nk_out[{i}]" for i in range(len(self.outputs))]
        text = [
            f"static uint64_t {s}_run(size_t nk_n, int nk_same, const double *const *nk_in, double *const *nk_out)",
            "{",
        ]
        if self.parameters:
            text.append(f"    if (!nk_same) return {s}_vary(nk_n, {', '.join([*ins, *outs])});")
        else:
            text.append("    (void)nk_same;")
        text += [
            f"    const {s}_fixed c = {s}_prepare({', '.join(f'*{i}' for i in ins[count:])});",
            f"    return {s}_loop(nk_n, &c, {', '.join([*ins[:count], *outs])});",
            "}",
            "",
        ]
        listed = "".join(f", {name}" for name in self.variables)
        prepared = f"    const {s}_fixed c = {s}_prepare({', '.join(self.parameters)});"
        text += [self.signature_point(), "{", prepared]
        text += [f"    {s}_formulas(&c{listed}, {', '.join(self._pointers())});", "}", ""]
        text += [self.signature_outside(), "{", prepared, f"    return {s}_check(&c{listed});", "}", ""]
        arrays_in = ", ".join(f"{{{name}, {name}_stride}}" for name in self.inputs)
        arrays_out = ", ".join(f"{{{name}, {name}_stride}}" for name in self._pointers())
        text += [self.signature_array(), "{"]
        text.append(f"    static const nk_kernel kernel = {{{count}, {len(ins)}, {len(outs)}, {s}_run}};")
        text.append(f"    const nk_input nk_in[] = {{{arrays_in}}};")
        text.append(f"    const nk_output nk_out[] = {{{arrays_out}}};")
        text.append(f"    double nk_buffer[{len(ins) + len(outs)} * NK_BLOCK];")
        return "\n".join([*text, "    return nk_blocks(&kernel, nk_n, nk_in, nk_out, nk_buffer);", "}", ""])


LOOP = [
    "    uint64_t nk_outside = 0;",
    "    nk_n -= nk_n % NK_LANES;",
    "    for (size_t nk_i = 0; nk_i < nk_n; nk_i++) {",
]


def comment(lines: list[str]) -> str:
    safe = [line.replace("*/", "* /").replace("/*", "/ *") for line in lines]
    return "\n".join(["/*", *(f" * {line}".rstrip() for line in safe), " */"])


TARGET = C()
