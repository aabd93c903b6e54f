"""The C text of one kernel.

A structure of what depends on parameters alone, inline functions with the formulas and with the domain
checks, and from these a scalar function, a scalar check and an array function.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Sequence

from codegen.ir.program import BOOLEAN, Check
from codegen.targets.c_loops import indented, loop, loop_with_parameters, passing
from codegen.targets.c_parts import KernelParts
from codegen.targets.interface import described
from codegen.targets.precision import DOUBLE
from codegen.targets.statements import Line, wrapped


class CKernel(KernelParts):
    """See the module docstring."""

    # Header --------------------------------------------------------------------------------------

    def declarations(self) -> str:
        checks = [f"Bit {bit}: {c.text}" for bit, c in enumerate(self.program.checks)]
        text = [self.heading(checks)]
        text += [self.signature_point() + ";", self.signature_outside() + ";", self.signature_array() + ";", ""]
        return "\n".join(text)

    def heading(self, checks: Sequence[str] = ()) -> str:
        """The block that opens a kernel; in another precision it is not said all over again."""
        if self.precision is not DOUBLE:
            inside = ", computed in double precision" if self.program.carried else ""
            return comment([f"{self.program.name} in {self.precision.name} precision{inside}"])
        return comment([*described(self.program), *checks])

    def signature_point(self) -> str:
        listed = [f"{self.real} {name}" for name in self.inputs] + [f"{self.real} *{name}" for name in self.outputs]
        return wrapped(f"NK_API NK_DEVICE void {self.symbol}(", listed, ")")

    def signature_outside(self) -> str:
        return wrapped(
            f"NK_API NK_DEVICE uint64_t {self.symbol}_outside(", [f"{self.real} {name}" for name in self.inputs], ")"
        )

    def signature_array(self) -> str:
        listed = ["size_t nk_n"]
        listed += [f"const {self.real} *{name}, ptrdiff_t {name}_stride" for name in self.inputs]
        listed += [f"{self.real} *{name}, ptrdiff_t {name}_stride" for name in self.outputs]
        return wrapped(f"NK_API uint64_t {self.symbol}_array(", listed, ")")

    # Source --------------------------------------------------------------------------------------

    def definitions(self) -> str:
        text = [self.heading(), self.structure(), self.prepare()]
        text += [self.part(number) for number in self.loops]
        if len(self.parts) > 1:
            text.append(self.formulas())
        text += [self.checking(), passing(self), loop(self), loop_with_parameters(self)]
        return "\n".join([*text, self.public()])

    def structure(self) -> str:
        boolean = [self.program.steps[s].op in BOOLEAN for s in self.fields]
        lines = ["/* What depends on parameters alone. */", "typedef struct {"]
        pairs = zip(self.fields, boolean, strict=True)
        lines += [f"    {'int' if truth else self.real} {self.field_name(s)};" for s, truth in pairs]
        lines.append(f"    {self.bits} nk_outside; /* checks that the parameters fail */")
        return "\n".join([*lines, f"}} {self.symbol}_fixed;", ""])

    def prepare(self) -> str:
        listed = [f"{self.real} {name}" for name in self.parameters] or ["void"]
        text = [wrapped(f"NK_INLINE {self.symbol}_fixed {self.symbol}_prepare(", listed, ")"), "{"]
        text.append(f"    {self.symbol}_fixed c;")
        lines = self.writer.lines([*self.fields, *(c.step for _, c in self.fixed_checks)], {})
        text += self._unused(lines, self.fields, self.parameters) + self.assignments(lines)
        text += [f"    c.{self.field_name(s)} = {self.field_name(s)};" for s in self.fields]
        text.append(f"    c.nk_outside = {self._bits(self.fixed_checks)};")
        return "\n".join([*text, "    return c;", "}", ""])

    # The formulas, in one part or in several with slow functions between them ----------------------

    def _part_name(self, number: int) -> str:
        if len(self.parts) == 1:
            return f"{self.symbol}_formulas"
        return f"{self.symbol}_part{self.loops.index(number) + 1}"

    def part(self, number: int) -> str:
        received = self.received(number)
        names = [self.writer.names.of(s) for s in received]
        listed = [*self.wide("const int nk_wide"), f"const {self.symbol}_fixed *c"]
        listed += [f"{self.real} {name}" for name in (*self.variables_of(number), *names)]
        listed += [f"{self.real} *{name}" for name in self.handed_on(number)]
        # Truth values travel between parts as numbers: no compiler need guess what a number means as a condition.
        boolean = [self.program.steps[s].op in BOOLEAN for s in received]
        texts = [f"({name} != 0)" if truth else name for name, truth in zip(names, boolean, strict=True)]
        given = ChainMap(dict(zip(received, texts, strict=True)), self.given)
        wanted = self.wanted(number)
        lines = self.writer.lines(wanted, given)
        text = ["/* The formulas. */"] if number == self.loops[0] else []
        text += [wrapped(f"NK_INLINE void {self._part_name(number)}(", listed, ")"), "{"]
        text += self._unused(lines, wanted, [*self.wide("nk_wide"), "c"]) + self.assignments(lines)
        holders = self.holders(self.parts[number])  # their arguments come last
        guards = ["{0}"] * (len(wanted) - len(holders)) + [self.guard(s) for s in holders]
        for pointer, step, guard in zip(self.handed_on(number), wanted, guards, strict=True):
            cast = f"({self.real})" if self.program.steps[step].op in BOOLEAN else ""
            text.append(f"    *{pointer} = {cast}{guard.format(self.writer.texts[step])};")
        return "\n".join([*text, "}", ""])

    def call(self, number: int) -> str:
        """A part called on one point."""
        received = [self.writer.names.of(s) for s in self.received(number)]
        last = number == len(self.parts) - 1
        handed = self.outputs if last else [f"&{self.writer.names.of(s)}" for s in self.handing(number)]
        listed = [*self.wide("nk_wide"), "c", *self.variables_of(number), *received, *handed]
        return wrapped(f"{self._part_name(number)}(", listed, ");", 112)

    def call_at(self, number: int) -> str:
        """A part called on element nk_i of arrays."""
        received = [self.lies(s) for s in self.received(number)]
        last = number == len(self.parts) - 1
        handed = map(self.result, self.outputs) if last else map(self.lies, self.handing(number))
        at = [*self.variables_of(number), *received, *(f"&{name}" for name in handed)]
        listed = [*self.wide("nk_wide"), "&c", *(f"{name}[nk_i]" for name in at)]
        return wrapped(f"{self._part_name(number)}(", listed, ");", 108)

    def function(self, step: int) -> str:
        """A function between two parts, of one point."""
        argument = self.of_input(step) or self.writer.names.of(self.holder[step])
        return self._applied(step, self.writer.names.of(step), argument)

    def function_at(self, step: int) -> str:
        """The same of element nk_i of arrays."""
        argument = self.of_input(step) or self.lies(self.holder[step])
        return self._applied(step, f"{self.lies(step)}[nk_i]", f"{argument}[nk_i]")

    def _applied(self, step: int, name: str, argument: str) -> str:
        return f"{name} = {self.writer.spelled(step).format(argument)};"

    def wide(self, *texts: str) -> list[str]:
        """The texts, if loops over long vectors are written otherwise than those over short ones, and points."""
        return list(texts) if any("nk_wide" in text for text in self.writer.dialect.special.values()) else []

    def formulas(self) -> str:
        """All parts for one point."""
        listed = [*self.wide("const int nk_wide"), f"const {self.symbol}_fixed *c"]
        listed += [f"{self.real} {name}" for name in self.variables]
        listed += [f"{self.real} *{name}" for name in self.outputs]
        text = [wrapped(f"NK_INLINE void {self.symbol}_formulas(", listed, ")"), "{"]
        text.append(wrapped(f"    {self.real} ", self.carried_names(), ";", 116))
        used = {v for number in self.loops for v in self.variables_of(number)}
        used |= {self.of_input(s) for part in self.parts for s in part.functions}
        text += [f"    (void){name};" for name in self.variables if name not in used]
        for number, part in enumerate(self.parts):
            text += [indented(self.call(number), 4)] if number in self.loops else []
            text += [f"    {self.function(s)}" for s in part.functions]
        return "\n".join([*text, "}", ""])

    # Checks --------------------------------------------------------------------------------------

    def checking(self) -> str:
        listed = [f"const {self.symbol}_fixed *c", *(f"{self.real} {name}" for name in self.variables)]
        wanted = [c.step for _, c in self.checks]
        lines = self.writer.lines(wanted, self.given)
        text = ["/* The checks of the domain that a point fails, as bits. */"]
        text += [wrapped(f"NK_INLINE {self.bits} {self.symbol}_check(", listed, ")"), "{"]
        text += [*self._unused(lines, wanted, self.variables), *self.assignments(lines)]
        bits = f" | {self._bits(self.checks)}" if self.checks else ""
        return "\n".join([*text, f"    return c->nk_outside{bits};", "}", ""])

    def _bits(self, checks: Sequence[tuple[int, Check]]) -> str:
        """Booleans packed into one number; bits count the checks of the program."""
        bits = [f"({self.bits}){self.writer.names.of(c.step)} << {bit}" for bit, c in checks]
        return "\n        | ".join(bits) or "0"

    def _unused(self, lines: Sequence[Line], wanted: Sequence[int], names: Sequence[str]) -> list[str]:
        return self.unused([*(line.text for line in lines), *(self.writer.texts[s] for s in wanted)], names)

    def unused(self, texts: Sequence[str], names: Sequence[str]) -> list[str]:
        """Casts that tell the compiler which arguments a function does not need."""
        words = set(" ".join(texts).translate(str.maketrans("()+-*/,<>=&|?:!", " " * 15)).split())
        return [f"    (void){name};" for name in names if name not in words]

    def assignments(self, lines: Sequence[Line]) -> list[str]:
        text = []
        for line in lines:
            made = f"    const {'int' if line.boolean else self.real} {line.name} = {line.text};"
            note = f"/* {line.note} */" if line.note else ""
            beside = f"{made}  {note}".rstrip()
            text += [beside] if len(beside) <= 120 else [f"    {note}", made] if note else [made]
        return text

    # Functions of the header ---------------------------------------------------------------------

    def public(self) -> str:
        """The functions of the header."""
        s, z = self.symbol, self.precision.suffix
        counts = [len(self.variables), len(self.inputs), len(self.outputs)]
        text = self.run()
        prepared = indented(wrapped(f"const {s}_fixed c = {s}_prepare(", self.parameters, ");", 112), 4)
        text += [self.signature_point(), "{", prepared]
        at = [*self.wide("0"), "&c", *self.variables, *self.outputs]
        text += [indented(wrapped(f"{s}_formulas(", at, ");", 112), 4), "}", ""]
        text += [self.signature_outside(), "{", prepared]
        text += [indented(wrapped(f"return {s}_check(", ["&c", *self.variables], ");", 112), 4), "}", ""]
        text += [self.signature_array(), "{", *self.arrays()]
        text.append(f"    const nk_kernel{z} nk_this = {{{', '.join(map(str, counts))}, {s}_run}};")
        text.append(f"    NK_LINE {self.real} nk_buffer[{sum(counts[1:])} * NK_BLOCK];")
        pointed = [f"*{name}" for name in self.parameters]
        text += ["    if (nk_n == 0) return 0;", f"    if (nk_same{z}(&nk_this, nk_in)) {{"]
        text.append(indented(wrapped(f"const {s}_fixed c = {s}_prepare(", pointed, ");", 112), 8))
        text += [f"        return nk_blocks{z}(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);", "    }"]
        return "\n".join([*text, f"    return nk_blocks{z}(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);", "}", ""])

    def run(self) -> list[str]:
        """The loops with the arguments that all kernels have, for each instruction set.

        Those with parameters that vary are apart: what both keep at hand is more than there are registers.
        """
        s, wide = self.symbol, self.wide("nk_wide")
        ins = [f"nk_in[{i}]" for i in range(len(self.inputs))]
        outs = [f"nk_out[{i}]" for i in range(len(self.outputs))]
        pointers = f"const {self.real} *const *nk_in", f"{self.real} *const *nk_out"
        listed = ["size_t nk_n", "const void *nk_fixed", *pointers]
        at = [*wide, "nk_n", f"(const {s}_fixed *)nk_fixed", *ins[: len(self.variables)], *outs]
        text = [wrapped(f"NK_LOOP uint64_t {s}_elements(", ["const int nk_wide", *listed], ")"), "{"]
        unused = [*([] if wide else ["nk_wide"]), *([] if self.variables else ["nk_in"])]
        text += [f"    (void){name};" for name in unused]
        text += [indented(wrapped(f"return {s}_loop(", at, ");", 112), 4), "}", ""]
        if not self.parameters:
            return [*text, f"NK_RUN({s}_run, {s}_elements, {self.real})", ""]
        text += [wrapped(f"NK_LOOP uint64_t {s}_varied_elements(", ["const int nk_wide", *listed], ")"), "{"]
        text += ["    (void)nk_wide, (void)nk_fixed;"]
        text += [indented(wrapped(f"return {s}_vary(", ["nk_n", *ins, *outs], ");", 112), 4), "}", ""]
        text += [f"NK_RUN({s}_same, {s}_elements, {self.real})"]
        text += [f"NK_RUN({s}_varied, {s}_varied_elements, {self.real})", ""]
        text += [wrapped(f"static uint64_t {s}_run(", listed, ")"), "{"]
        text += [f"    if (!nk_fixed) return {s}_varied(nk_n, nk_fixed, nk_in, nk_out);"]
        return [*text, f"    return {s}_same(nk_n, nk_fixed, nk_in, nk_out);", "}", ""]

    def arrays(self) -> list[str]:
        """The arrays of a call, as lists of starts and strides."""
        z = self.precision.suffix
        arrays_in = [f"{{{name}, {name}_stride}}" for name in self.inputs]
        arrays_out = [f"{{{name}, {name}_stride}}" for name in self.outputs]
        return [
            indented(wrapped(f"const nk_input{z} nk_in[] = {{", arrays_in, "};", 112), 4),
            indented(wrapped(f"const nk_output{z} nk_out[] = {{", arrays_out, "};", 112), 4),
        ]


def comment(lines: Sequence[str]) -> str:
    """A block comment; the text cannot end it."""
    safe = [line.replace("*/", "* /").replace("/*", "/ *") for line in lines]
    return "\n".join(["/*", *(f" * {line}".rstrip() for line in safe), " */"])
