"""The C text of one kernel.

A structure of what depends on parameters alone, inline functions with the formulas and with the domain
checks, and from these a scalar function, a scalar check and an array function.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Sequence
from functools import cached_property

from codegen.ir.builder import needed
from codegen.ir.program import BOOLEAN, Check, Op, Program
from codegen.targets.c_loops import indented, loop, loop_with_parameters, passing
from codegen.targets.c_streams import streamed_from
from codegen.targets.interface import described
from codegen.targets.precision import DOUBLE, Precision
from codegen.targets.stages import LONG, SLOW, Part, parts
from codegen.targets.statements import Line, Writer, wrapped

MOST_ARRAYS = 64
MOST_CHECKS = 64


class CKernel:
    """See the module docstring. symbol: what its functions are called, or start with. real: the type of numbers."""

    def __init__(self, program: Program, precision: Precision = DOUBLE) -> None:
        self.program = program
        self.precision = precision
        self.real = precision.type
        self.symbol = program.name.replace(".", "_") + precision.suffix
        self.writer = Writer(program, precision.language(program))
        names = self.writer.names.arguments
        self.inputs = [names[a.name] for a in program.arguments]
        self.variables = [names[a.name] for a in program.arguments if a.role == "variable"]
        self.parameters = [names[a.name] for a in program.arguments if a.role == "parameter"]
        self.outputs = [f"{name}_out" for name in self.writer.names.results.values()]
        self.results = [r.step for r in program.results]
        uniform = program.uniform
        self.checks = [(bit, c) for bit, c in enumerate(program.checks) if not uniform[c.step]]
        self.fixed_checks = [(bit, c) for bit, c in enumerate(program.checks) if uniform[c.step]]
        self.fields = self._fields()
        self.given = {s: f"c->{self._name(s)}" for s in self.fields}
        slow = [n for n, step in enumerate(program.steps) if step.op in SLOW]
        self.parts = parts(program, {n for n in slow if self.is_plain(n)})
        handed = ((s, n) for n, part in enumerate(self.parts) for s in (*part.carried, *part.functions))
        self.origin: dict[int, tuple[int, int]] = {}
        """Of a value that parts hand on: the part that does, and its place among all such values."""
        for place, (step, number) in enumerate(handed):
            self.origin.setdefault(step, (number, place))
        self._touched: dict[int, set[int]] = {}
        self.streamed_from = streamed_from(program)
        if len(program.checks) > MOST_CHECKS:
            raise ValueError(f"{program.name}: more than {MOST_CHECKS} checks")
        if len(self.inputs) + len(self.outputs) > MOST_ARRAYS:
            raise ValueError(f"{program.name}: more than {MOST_ARRAYS} inputs and outputs")

    def _fields(self) -> list[int]:
        """Steps that are prepared once: what the formulas and checks per element need of the parameters."""
        steps, uniform = self.program.steps, self.program.uniform
        wanted = self.results + [c.step for _, c in self.checks]
        found = {s for s in wanted if uniform[s]}
        for step in needed(self.program, wanted):
            if not uniform[step]:
                found.update(a for a in steps[step].args if uniform[a])
        return sorted(s for s in found if steps[s].op not in (Op.CONST, Op.PI))

    def _name(self, step: int) -> str:
        found = self.program.steps[step]
        return self.writer.names.arguments[str(found.value)] if found.op is Op.INPUT else self.writer.names.of(step)

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
        lines += [f"    {'int' if truth else self.real} {self._name(s)};" for s, truth in pairs]
        lines.append("    uint64_t nk_outside; /* checks that the parameters fail */")
        return "\n".join([*lines, f"}} {self.symbol}_fixed;", ""])

    def prepare(self) -> str:
        listed = [f"{self.real} {name}" for name in self.parameters] or ["void"]
        text = [wrapped(f"NK_INLINE {self.symbol}_fixed {self.symbol}_prepare(", listed, ")"), "{"]
        text.append(f"    {self.symbol}_fixed c;")
        lines = self.writer.lines([*self.fields, *(c.step for _, c in self.fixed_checks)], {})
        text += self._unused(lines, self.fields, self.parameters) + self.assignments(lines)
        text += [f"    c.{self._name(s)} = {self._name(s)};" for s in self.fields]
        text.append(f"    c.nk_outside = {self._bits(self.fixed_checks)};")
        return "\n".join([*text, "    return c;", "}", ""])

    # The formulas, in one part or in several with slow functions between them ----------------------

    def _handing(self, number: int) -> list[int]:
        """The steps in whose places a part that is not the last leaves values: carried ones, arguments of functions."""
        return [*self.parts[number].carried, *self._holders(self.parts[number])]

    def _handed_on(self, number: int) -> list[str]:
        """What a part writes: carried values and arguments of slow functions, or the results."""
        if number == len(self.parts) - 1:
            return self.outputs
        part = self.parts[number]
        names = {s: f"{self.writer.names.of(s)}_out" for s in (*part.carried, *part.functions)}  # in this order
        return [names[s] for s in self._handing(number)]

    def _received(self, number: int) -> list[int]:
        """The values of earlier parts that a part uses, in the order in which they are computed."""
        return sorted((s for s in self.touched(number) if self._is_ready(s, number)), key=self.origin.__getitem__)

    def _is_ready(self, step: int, number: int) -> bool:
        """Does an earlier part hand on a step?"""
        return step in self.origin and self.origin[step][0] < number

    def _wanted(self, number: int) -> list[int]:
        if number == len(self.parts) - 1:
            return self.results
        part = self.parts[number]
        return [*part.carried, *(self.program.steps[s].args[0] for s in self._holders(part))]

    def _holders(self, part: Part) -> list[int]:
        """The functions of a part in whose places it leaves their arguments."""
        return [s for s in part.functions if self._holder[s] == s and not self._of_input(s)]

    def _of_input(self, step: int) -> str:
        """The input that a function takes as it is, if it does."""
        (argument,) = (self.program.steps[a] for a in self.program.steps[step].args)
        taken = argument.op is Op.INPUT and self._guard(step) == "{0}"
        return self.writer.names.arguments[str(argument.value)] if taken else ""

    @cached_property
    def loops(self) -> list[int]:
        """The parts that compute something: functions of inputs need none before them."""
        last = len(self.parts) - 1
        return [n for n, part in enumerate(self.parts) if n == last or part.carried or self._holders(part)]

    @cached_property
    def _holder(self) -> dict[int, int]:
        """In whose place each function finds its argument: of several that have the same, the last's."""
        found: dict[int, int] = {}
        for part in self.parts:
            kinds = {s: (self.program.steps[s].args, self.is_inline(s), self._guard(s)) for s in part.functions}
            last = {kind: s for s, kind in kinds.items()}
            found |= {s: last[kind] for s, kind in kinds.items()}
        return found

    def _guard(self, step: int) -> str:
        """How the argument of a function is kept from where loops are slow, as a format string."""
        return self.precision.guards.get(self.program.steps[step].op, "{0}")

    def touched(self, number: int) -> set[int]:
        """All steps of a part, those that are ready included but not looked into."""
        if number not in self._touched:
            found = self._touched[number] = set[int]()
            queue = self._wanted(number)[:]
            while queue:
                step = queue.pop()
                if step not in found:
                    found.add(step)
                    if step not in self.given and not self._is_ready(step, number):
                        queue += self.program.steps[step].args
        return self._touched[number]

    def _variables_of(self, number: int) -> list[str]:
        steps = self.program.steps
        used = {steps[s].value for s in self.touched(number)}
        names = self.writer.names.arguments
        return [names[a.name] for a in self.program.arguments if a.role == "variable" and a.name in used]

    def _part_name(self, number: int) -> str:
        if len(self.parts) == 1:
            return f"{self.symbol}_formulas"
        return f"{self.symbol}_part{self.loops.index(number) + 1}"

    def part(self, number: int) -> str:
        received = self._received(number)
        names = [self.writer.names.of(s) for s in received]
        listed = [*self.wide("const int nk_wide"), f"const {self.symbol}_fixed *c"]
        listed += [f"{self.real} {name}" for name in (*self._variables_of(number), *names)]
        listed += [f"{self.real} *{name}" for name in self._handed_on(number)]
        # Truth values travel between parts as numbers: no compiler need guess what a number means as a condition.
        boolean = [self.program.steps[s].op in BOOLEAN for s in received]
        texts = [f"({name} != 0)" if truth else name for name, truth in zip(names, boolean, strict=True)]
        given = ChainMap(dict(zip(received, texts, strict=True)), self.given)
        wanted = self._wanted(number)
        lines = self.writer.lines(wanted, given)
        text = ["/* The formulas. */"] if number == self.loops[0] else []
        text += [wrapped(f"NK_INLINE void {self._part_name(number)}(", listed, ")"), "{"]
        text += self._unused(lines, wanted, [*self.wide("nk_wide"), "c"]) + self.assignments(lines)
        holders = self._holders(self.parts[number])  # their arguments come last
        guards = ["{0}"] * (len(wanted) - len(holders)) + [self._guard(s) for s in holders]
        for pointer, step, guard in zip(self._handed_on(number), wanted, guards, strict=True):
            cast = f"({self.real})" if self.program.steps[step].op in BOOLEAN else ""
            text.append(f"    *{pointer} = {cast}{guard.format(self.writer.texts[step])};")
        return "\n".join([*text, "}", ""])

    def call(self, number: int) -> str:
        """A part called on one point."""
        received = [self.writer.names.of(s) for s in self._received(number)]
        last = number == len(self.parts) - 1
        handed = self.outputs if last else [f"&{self.writer.names.of(s)}" for s in self._handing(number)]
        listed = [*self.wide("nk_wide"), "c", *self._variables_of(number), *received, *handed]
        return wrapped(f"{self._part_name(number)}(", listed, ");", 112)

    def call_at(self, number: int) -> str:
        """A part called on element nk_i of arrays."""
        received = [self._lies(s) for s in self._received(number)]
        last = number == len(self.parts) - 1
        handed = map(self.result, self.outputs) if last else map(self._lies, self._handing(number))
        at = [*self._variables_of(number), *received, *(f"&{name}" for name in handed)]
        listed = [*self.wide("nk_wide"), "&c", *(f"{name}[nk_i]" for name in at)]
        return wrapped(f"{self._part_name(number)}(", listed, ");", 108)

    def function(self, step: int) -> str:
        """A function between two parts, of one point."""
        argument = self._of_input(step) or self.writer.names.of(self._holder[step])
        return self._applied(step, self.writer.names.of(step), argument)

    def function_at(self, step: int) -> str:
        """The same of element nk_i of arrays."""
        argument = self._of_input(step) or self._lies(self._holder[step])
        return self._applied(step, f"{self._lies(step)}[nk_i]", f"{argument}[nk_i]")

    def _applied(self, step: int, name: str, argument: str) -> str:
        return f"{name} = {self.writer.spelled(step).format(argument)};"

    def _lies(self, step: int) -> str:
        """The array in which a loop finds what an earlier one handed on: that of a result, if it is one."""
        if step in self.results:
            return self.result(self.outputs[self.results.index(step)])
        return self.writer.names.of(step)

    def result(self, output: str) -> str:
        """The array that loops over a block write a result to."""
        return f"nk_{output}" if self.streamed_from else output

    def wide(self, *texts: str) -> list[str]:
        """The texts, if loops over long vectors are written otherwise than those over short ones, and points."""
        return list(texts) if any("nk_wide" in text for text in self.writer.dialect.special.values()) else []

    def is_inline(self, step: int) -> bool:
        """Is a function plain code that runs best in the loop that uses its value?"""
        return self.is_plain(step) and self.program.steps[step].op not in LONG

    def is_plain(self, step: int) -> bool:
        """Is a function one of ours, which compilers see into, and no call into the library?"""
        return self.writer.spelled(step).startswith("nk_")

    def carried_names(self) -> list[str]:
        return [self.writer.names.of(s) for s in self.origin]

    def buffers(self) -> list[str]:
        """The arrays for a block of what parts hand on, as far as it is no result."""
        return [self.writer.names.of(s) for s in self.origin if s not in self.results]

    def formulas(self) -> str:
        """All parts for one point."""
        listed = [*self.wide("const int nk_wide"), f"const {self.symbol}_fixed *c"]
        listed += [f"{self.real} {name}" for name in self.variables]
        listed += [f"{self.real} *{name}" for name in self.outputs]
        text = [wrapped(f"NK_INLINE void {self.symbol}_formulas(", listed, ")"), "{"]
        text.append(wrapped(f"    {self.real} ", self.carried_names(), ";", 116))
        used = {v for number in self.loops for v in self._variables_of(number)}
        used |= {self._of_input(s) for part in self.parts for s in part.functions}
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
        text += [wrapped(f"NK_INLINE uint64_t {self.symbol}_check(", listed, ")"), "{"]
        text += [*self._unused(lines, wanted, self.variables), *self.assignments(lines)]
        bits = f" | {self._bits(self.checks)}" if self.checks else ""
        return "\n".join([*text, f"    return c->nk_outside{bits};", "}", ""])

    def _bits(self, checks: Sequence[tuple[int, Check]]) -> str:
        """Booleans packed into one number; bits count the checks of the program."""
        bits = [f"(uint64_t){self.writer.names.of(c.step)} << {bit}" for bit, c in checks]
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
        s, count, z = self.symbol, len(self.variables), self.precision.suffix
        ins = [f"nk_in[{i}]" for i in range(len(self.inputs))]
        outs = [f"nk_out[{i}]" for i in range(len(self.outputs))]
        text = [
            f"static uint64_t {s}_run(size_t nk_n, const void *nk_fixed, const {self.real} *const *nk_in,",
            f"    {self.real} *const *nk_out)",
            "{",
        ]
        if self.parameters:
            text.append(indented(wrapped(f"if (!nk_fixed) return {s}_vary(", ["nk_n", *ins, *outs], ");", 112), 4))
        listed = ["nk_n", f"(const {s}_fixed *)nk_fixed", *ins[:count], *outs]
        wide = indented(wrapped(f"if (NK_HAS_WIDE) return {s}_wide(", listed, ");", 112), 4)
        text += self.wide("#ifdef NK_WIDE", wide, "#endif")
        text += [indented(wrapped(f"return {s}_loop(", listed, ");", 112), 4), "}", ""]
        prepared = indented(wrapped(f"const {s}_fixed c = {s}_prepare(", self.parameters, ");", 112), 4)
        text += [self.signature_point(), "{", prepared]
        at = [*self.wide("0"), "&c", *self.variables, *self.outputs]
        text += [indented(wrapped(f"{s}_formulas(", at, ");", 112), 4), "}", ""]
        text += [self.signature_outside(), "{", prepared]
        text += [indented(wrapped(f"return {s}_check(", ["&c", *self.variables], ");", 112), 4), "}", ""]
        text += [self.signature_array(), "{", *self.arrays()]
        text.append(f"    const nk_kernel{z} nk_this = {{{count}, {len(ins)}, {len(outs)}, {s}_run}};")
        text.append(f"    {self.real} nk_buffer[{len(ins) + len(outs)} * NK_BLOCK];")
        pointed = [f"*{name}" for name in self.parameters]
        text += ["    if (nk_n == 0) return 0;", f"    if (nk_same{z}(&nk_this, nk_in)) {{"]
        text.append(indented(wrapped(f"const {s}_fixed c = {s}_prepare(", pointed, ");", 112), 8))
        text += [f"        return nk_blocks{z}(&nk_this, &c, nk_n, nk_in, nk_out, nk_buffer);", "    }"]
        return "\n".join([*text, f"    return nk_blocks{z}(&nk_this, NULL, nk_n, nk_in, nk_out, nk_buffer);", "}", ""])

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
