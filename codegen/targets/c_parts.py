"""What the parts of a kernel in C hand on to each other, and where loops and points find it.

A loop is split at slow functions (see `stages`). Each part leaves values for later ones in buffers, or in the array of
a result, and the arguments of the functions that follow it in the places of their values. Functions of inputs read
these where they lie.
"""

from __future__ import annotations

from functools import cached_property

from codegen.ir.builder import needed
from codegen.ir.program import Op, Program
from codegen.targets.c_streams import streamed_from
from codegen.targets.precision import DOUBLE, Precision
from codegen.targets.stages import LONG, SLOW, Part, parts
from codegen.targets.statements import Writer

MOST_ARRAYS = 64
MOST_CHECKS = 64


class KernelParts:
    """A program in a precision. symbol: what its functions are called, or start with. real: the type of numbers.

    bits: the type of failed checks, as wide as numbers if it holds them all, so that vectors hold as many.
    """

    def __init__(self, program: Program, precision: Precision = DOUBLE) -> None:
        self.program = program
        self.precision = precision
        self.real = precision.type
        self.bits = "uint32_t" if precision.type == "float" and len(program.checks) <= 32 else "uint64_t"
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
        self.given = {s: f"c->{self.field_name(s)}" for s in self.fields}
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

    def field_name(self, step: int) -> str:
        """What a prepared step is called in the structure of what is."""
        found = self.program.steps[step]
        return self.writer.names.arguments[str(found.value)] if found.op is Op.INPUT else self.writer.names.of(step)

    def handing(self, number: int) -> list[int]:
        """The steps in whose places a part that is not the last leaves values: carried ones, arguments of functions."""
        return [*self.parts[number].carried, *self.holders(self.parts[number])]

    def handed_on(self, number: int) -> list[str]:
        """What a part writes: carried values and arguments of slow functions, or the results."""
        if number == len(self.parts) - 1:
            return self.outputs
        part = self.parts[number]
        names = {s: f"{self.writer.names.of(s)}_out" for s in (*part.carried, *part.functions)}  # in this order
        return [names[s] for s in self.handing(number)]

    def received(self, number: int) -> list[int]:
        """The values of earlier parts that a part uses, in the order in which they are computed."""
        return sorted((s for s in self.touched(number) if self._is_ready(s, number)), key=self.origin.__getitem__)

    def _is_ready(self, step: int, number: int) -> bool:
        """Does an earlier part hand on a step?"""
        return step in self.origin and self.origin[step][0] < number

    def wanted(self, number: int) -> list[int]:
        """The steps whose values a part computes for others: results, carried ones, arguments of functions."""
        if number == len(self.parts) - 1:
            return self.results
        part = self.parts[number]
        return [*part.carried, *(self.program.steps[s].args[0] for s in self.holders(part))]

    def holders(self, part: Part) -> list[int]:
        """The functions of a part in whose places it leaves their arguments."""
        return [s for s in part.functions if self.holder[s] == s and not self.of_input(s)]

    def of_input(self, step: int) -> str:
        """The input that a function takes as it is, if it does."""
        (argument,) = (self.program.steps[a] for a in self.program.steps[step].args)
        taken = argument.op is Op.INPUT and self.guard(step) == "{0}"
        return self.writer.names.arguments[str(argument.value)] if taken else ""

    @cached_property
    def loops(self) -> list[int]:
        """The parts that compute something: functions of inputs need none before them."""
        last = len(self.parts) - 1
        return [n for n, part in enumerate(self.parts) if n == last or part.carried or self.holders(part)]

    @cached_property
    def holder(self) -> dict[int, int]:
        """In whose place each function finds its argument: of several that have the same, the last's."""
        found: dict[int, int] = {}
        for part in self.parts:
            kinds = {s: (self.program.steps[s].args, self.is_inline(s), self.guard(s)) for s in part.functions}
            last = {kind: s for s, kind in kinds.items()}
            found |= {s: last[kind] for s, kind in kinds.items()}
        return found

    def guard(self, step: int) -> str:
        """How the argument of a function is kept from where loops are slow, as a format string."""
        return self.precision.guards.get(self.program.steps[step].op, "{0}")

    def touched(self, number: int) -> set[int]:
        """All steps of a part, those that are ready included but not looked into."""
        if number not in self._touched:
            found = self._touched[number] = set[int]()
            queue = self.wanted(number)[:]
            while queue:
                step = queue.pop()
                if step not in found:
                    found.add(step)
                    if step not in self.given and not self._is_ready(step, number):
                        queue += self.program.steps[step].args
        return self._touched[number]

    def variables_of(self, number: int) -> list[str]:
        steps = self.program.steps
        used = {steps[s].value for s in self.touched(number)}
        names = self.writer.names.arguments
        return [names[a.name] for a in self.program.arguments if a.role == "variable" and a.name in used]

    def lies(self, step: int) -> str:
        """The array in which a loop finds what an earlier one handed on: that of a result, if it is one."""
        if step in self.results:
            return self.result(self.outputs[self.results.index(step)])
        return self.writer.names.of(step)

    def result(self, output: str) -> str:
        """The array that loops over a block write a result to."""
        return f"nk_{output}" if self.streamed_from else output

    def is_inline(self, step: int) -> bool:
        """Is a function plain code that runs best in the loop that uses its value?"""
        return self.is_plain(step) and self.program.steps[step].op not in LONG

    def is_plain(self, step: int) -> bool:
        """Is a function one of ours, which compilers see into, and no call, as those in single precision may be?"""
        return self.precision is DOUBLE and self.writer.spelled(step).startswith("nk_")

    def carried_names(self) -> list[str]:
        return [self.writer.names.of(s) for s in self.origin]

    def buffers(self) -> list[str]:
        """The arrays for a block of what parts hand on, as far as it is no result."""
        return [self.writer.names.of(s) for s in self.origin if s not in self.results]
