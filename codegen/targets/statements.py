"""A program as lines of code, the same for every language that has infix arithmetic.

A step gets a line of its own if it has a name, is used twice, is wanted, or would make a line too
long; every other step is written inside the line that uses it. Parentheses keep the order of
evaluation, so that all languages round alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from codegen.ir.program import BOOLEAN, Op, Program
from codegen.targets.functions import spelling
from codegen.targets.interface import CannotExpress
from codegen.targets.names import Names

LONGEST = 88
CHOICE, LOGIC, COMPARISON, SUM, PRODUCT, SIGN, CALL = range(7)
INFIX = {Op.ADD: (" + ", SUM), Op.SUB: (" - ", SUM), Op.MUL: ("*", PRODUCT), Op.DIV: ("/", PRODUCT)}
LEVEL = {Op.SELECT: CHOICE, Op.AND: LOGIC, Op.OR: LOGIC, Op.LT: COMPARISON, Op.LE: COMPARISON}
LEVEL |= {Op.EQ: COMPARISON, Op.POWI: SIGN}
LEAVES = frozenset({Op.INPUT, Op.CONST, Op.PI})


@dataclass(frozen=True)
class Line:
    """An assignment. note: the equation it comes from."""

    step: int
    name: str
    text: str
    note: str
    boolean: bool


@dataclass(frozen=True)
class Dialect:
    """A language as far as expressions go. number: text of an exact number and its binding level.

    special: steps that are spelled in a way of their own.
    """

    name: str
    number: Callable[[Fraction], tuple[str, int]]
    special: Mapping[int, str] = field(default_factory=dict)


class Writer:
    """Writes lines for a program in one dialect; names are shared by all lines it writes."""

    def __init__(self, program: Program, dialect: Dialect) -> None:
        self.program = program
        self.dialect = dialect
        self.names = Names(program)
        self.spelling = spelling(dialect.name)

    def lines(self, wanted: Sequence[int], given: Mapping[int, str]) -> list[Line]:
        """The assignments that compute the wanted steps. given: texts of steps that are there already.

        The work is that of the steps it writes: a kernel with many parts calls this for each of them.
        """
        steps = self.program.steps
        asked = set(wanted)
        reached = self._reached(asked, given)
        counts = Counter(a for number in reached for a in steps[number].args)
        texts = {step: (given[step], CALL) for step in (*counts, *asked) if step in given}
        lines: list[Line] = []

        def on_its_own(number: int) -> None:
            step = steps[number]
            lines.append(Line(number, self.names.of(number), texts[number][0], step.note, step.op in BOOLEAN))
            texts[number] = self.names.of(number), CALL

        for number in sorted(reached):
            step = steps[number]
            texts[number] = self._text(number, texts)
            while len(texts[number][0]) > LONGEST:
                inside = [a for a in step.args if texts[a][1] < CALL or "(" in texts[a][0]]
                longest = max(inside, key=lambda a: len(texts[a][0]), default=None)
                if longest is None or len(texts[longest][0]) < LONGEST // 4:
                    break
                on_its_own(longest)
                texts[number] = self._text(number, texts)
            if step.op not in LEAVES and (number in asked or step.name or counts[number] > 1):
                on_its_own(number)
        self.texts = {number: text for number, (text, _) in texts.items()}
        return lines

    def _reached(self, wanted: Collection[int], given: Mapping[int, str]) -> set[int]:
        found: set[int] = set()
        queue = [step for step in wanted if step not in given]
        while queue:
            number = queue.pop()
            if number not in found:
                found.add(number)
                queue += [a for a in self.program.steps[number].args if a not in given]
        return found

    def spelled(self, number: int) -> str:
        """How a step is written, as a format string."""
        op = self.program.steps[number].op
        if number in self.dialect.special:
            return self.dialect.special[number]
        if op not in self.spelling:
            raise CannotExpress(f"{self.program.name}: the target {self.dialect.name} cannot express {op.value}")
        return self.spelling[op]

    def _text(self, number: int, texts: Mapping[int, tuple[str, int]]) -> tuple[str, int]:
        step = self.program.steps[number]
        if step.op is Op.INPUT:
            return self.names.arguments[str(step.value)], CALL
        if step.op is Op.CONST:
            assert isinstance(step.value, Fraction)
            return self.dialect.number(step.value)
        parts = [texts[a] for a in step.args]
        if step.op in INFIX and number not in self.dialect.special:
            sign, level = INFIX[step.op]
            return f"{_at_least(level, parts[0])}{sign}{_at_least(level + 1, parts[1])}", level
        if step.op is Op.NEG:
            return f"-{_at_least(SIGN, parts[0])}", SIGN
        template = self.spelled(number)
        if template == "{0}":
            return parts[0]
        if re.fullmatch(r"[\w.]+(\(.*\))?", template):
            return template.format(*(text for text, _ in parts)), CALL
        level = LEVEL.get(step.op, CALL)
        inner = {COMPARISON: SUM, CHOICE: SUM}.get(level, CALL)
        return template.format(*(_at_least(inner, part) for part in parts), value=step.value), level


def _at_least(level: int, part: tuple[str, int]) -> str:
    text, own = part
    return text if own >= level else f"({text})"


def floating(value: Fraction) -> tuple[str, int]:
    """An exact number as a double, or as a quotient of two, which is rounded once."""
    if max(abs(value.numerator), value.denominator) >= 2**53:
        return repr(float(value)), SIGN if value < 0 else CALL
    if value.denominator == 1 or (value.denominator & (value.denominator - 1) == 0 and len(repr(float(value))) < 8):
        return repr(float(value)), SIGN if value < 0 else CALL
    return f"{value.numerator}.0/{value.denominator}.0", PRODUCT


def wrapped(start: str, items: Sequence[str], end: str, width: int = 120, between: str = ", ") -> str:
    """A list of arguments, or of what stands between other signs, broken between its items."""
    lines, current = [], start
    for number, item in enumerate(items):
        piece = item + (between if number < len(items) - 1 else "")
        if len(current) + len(piece.rstrip()) + len(end) > width:
            lines.append(current.rstrip())
            current = "    "
        current += piece
    return "\n".join([*lines, current + end])
