"""Where a loop is split: before and after its transcendental functions.

A loop over one exponential is limited by the time from the first load to the last store, because few
elements are under way at once. Split into a part that computes the arguments, a loop that does nothing but
call the function, and a part that uses the values, every loop is short and keeps the processor busy. Functions
that are plain code of ours need no such loop where their argument is there already, and short ones open the last.
Each part computes no more than it must. What a later part needs from an earlier one is carried in a small
buffer, or computed again if that takes no more than a few additions and multiplications.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from codegen.ir.program import Op, Program

SLOW = frozenset({Op.EXP, Op.EXPM1, Op.LOG, Op.LOG1P, Op.SIN, Op.COS, Op.TANH, Op.ATAN, Op.CBRT})
COSTLY = frozenset({Op.DIV, Op.SQRT})
LONG = frozenset({Op.LOG, Op.LOG1P, Op.ATAN, Op.CBRT})
"""Plain code that takes so long from its argument to its value that it runs best in a loop of its own, like a call."""

FEW = 3


@dataclass(frozen=True)
class Part:
    """One loop body. wanted: the steps it hands on; functions: the slow steps that follow it.

    carried: steps of this part that later parts need. Values of slow steps are handed on as well.
    """

    carried: tuple[int, ...]
    functions: tuple[int, ...]


def parts(program: Program, plain: Collection[int] = ()) -> list[Part]:
    """The parts of the loop over elements; the last one computes the results.

    plain: the functions that are plain code and no calls. Where their argument is there already, an input or the
    value of another function, they are computed like any other step.
    """
    return _Splitting(program, plain).parts()


class _Splitting:
    def __init__(self, program: Program, plain: Collection[int]) -> None:
        self.program = program
        self.results = [r.step for r in program.results]
        self.carried: set[int] = set()
        self.slow: set[int] = set()
        self.stage = self._stages(plain)
        self.last = max((self.stage[s] for s in self._reached(self.results)), default=0)
        self.computed: dict[int, int] = {}  # the part that computes a step first
        self.level = 0

    def _stages(self, plain: Collection[int]) -> list[int]:
        """The part in which a step can be computed first; on the way, the functions at which the loop is split."""
        found: list[int] = []
        for number, step in enumerate(self.program.steps):
            if self.program.uniform[number]:
                found.append(0)
            else:
                after = max((found[a] for a in step.args), default=0)
                there = any(a in self.slow or self.program.steps[a].op is Op.INPUT for a in step.args)
                if step.op in SLOW and not (number in plain and there):
                    self.slow.add(number)
                    after += 1
                found.append(after)
        return found

    def _reached(self, wanted: list[int]) -> set[int]:
        found: set[int] = set()
        queue = list(wanted)
        while queue:
            number = queue.pop()
            if number not in found and not self.program.uniform[number]:
                found.add(number)
                queue += self.program.steps[number].args
        return found

    def parts(self) -> list[Part]:
        steps = self.program.steps
        slow: list[list[int]] = [[] for _ in range(self.last + 1)]  # by the part that they follow
        for number in sorted(self._reached(self.results)):
            if number in self.slow:
                slow[self.stage[number] - 1].append(number)
        for level in range(self.last + 1):
            self._meet(self.results if level == self.last else [steps[s].args[0] for s in slow[level]])
        carried: list[list[int]] = [[] for _ in slow]
        for number in sorted(self.carried):
            carried[self.computed[number]].append(number)
        return [Part(tuple(c), tuple(s)) for c, s in zip(carried, slow, strict=True)]

    def _meet(self, wanted: list[int]) -> None:
        """The next part: what earlier parts have computed is carried or computed again, the rest is computed here."""
        here: set[int] = set()
        queue = list(wanted)
        while queue:
            number = queue.pop()
            step = self.program.steps[number]
            if number in here or self.program.uniform[number] or step.op is Op.INPUT or number in self.slow:
                continue
            if number in self.computed and (number in self.carried or self._cost(number) > FEW):
                self.carried.add(number)
                continue
            here.add(number)
            queue += step.args
        for number in here:
            self.computed.setdefault(number, self.level)
        self.level += 1

    def _cost(self, number: int) -> int:
        """How many operations computing a step again takes, more than FEW if a division is among them."""
        total = 0
        queue, seen = [number], set[int]()
        while queue and total <= FEW:
            current = queue.pop()
            step = self.program.steps[current]
            ready = self.program.uniform[current] or step.op is Op.INPUT or current in self.carried | self.slow
            if ready or current in seen:
                continue
            seen.add(current)
            total += FEW + 1 if step.op in COSTLY | SLOW else 1
            queue += step.args
        return total
