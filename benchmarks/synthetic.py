"""Programs of any size, in the shapes that kernels have, to see how the compiler scales."""

from __future__ import annotations

import random
from collections.abc import Callable

from codegen.ir.builder import Builder
from codegen.ir.program import Argument, Op, Program, Result

ROLES = {"x": "variable", "y": "variable", "z": "variable", "a": "parameter", "b": "parameter"}
BINARY = (Op.ADD, Op.MUL, Op.SUB, Op.MUL, Op.ADD, Op.DIV)
UNARY = (Op.EXP, Op.LOG, Op.SQRT, Op.NEG)
MOST_RESULTS = 50  # a C function has no more than 64 arrays


def chain(size: int) -> Program:
    """Every step uses the one before it: as deep as it is long."""
    builder, inputs = _started()
    step, number = inputs[0], 0
    while len(builder.steps) < size:
        step = builder.add(BINARY[number % 6], step, inputs[1 + number % 4])
        step = builder.add(Op.EXP, step) if number % 40 == 39 else step
        number += 1
    return _finished("chain", builder, [step])


def tower(size: int) -> Program:
    """A function of a function of a function, each of which needs the one before: as many loops as calls."""
    builder, inputs = _started()
    step, number = inputs[0], 0
    while len(builder.steps) < size:
        step = builder.add((Op.SIN, Op.EXP, Op.TANH)[number % 3], step)
        step = builder.add(Op.DIV, step, builder.add(Op.ADD, step, inputs[number % 5]))
        number += 1
    return _finished("tower", builder, [step])


def web(size: int) -> Program:
    """Steps use any earlier ones, and are used several times."""
    builder, _ = _started()
    draw = random.Random(7)
    while len(builder.steps) < size:
        if draw.random() < 0.1:
            builder.add(draw.choice(UNARY), draw.randrange(len(builder.steps)))
        else:
            builder.add(draw.choice(BINARY), draw.randrange(len(builder.steps)), draw.randrange(len(builder.steps)))
    used = {a for step in builder.steps for a in step.args}
    ends = [n for n in range(len(builder.steps)) if n not in used]
    while len(ends) > 8:  # nothing may be dead: what is left over is added up
        ends.append(builder.add(Op.ADD, ends.pop(0), ends.pop(0)))
    return _finished("web", builder, ends)


def long_sum(size: int) -> Program:
    """One sum of many products, which is where common factors are looked for."""
    builder, inputs = _started()
    total = inputs[0]
    number = 0
    while len(builder.steps) < size:
        number += 1
        term = builder.add(Op.MUL, inputs[number % 3], builder.constant(number))
        term = builder.add(Op.MUL, term, inputs[3 + number % 2])
        total = builder.add(Op.ADD if number % 3 else Op.SUB, total, term)
    return _finished("long_sum", builder, [total])


def long_product(size: int) -> Program:
    """One product of many sums."""
    builder, inputs = _started()
    total = inputs[0]
    number = 0
    while len(builder.steps) < size:
        number += 1
        factor = builder.add(Op.ADD, inputs[number % 5], builder.constant(number))
        total = builder.add(Op.MUL, total, factor)
    return _finished("long_product", builder, [total])


def many_results(size: int) -> Program:
    """Many small formulas side by side with parts in common."""
    builder, inputs = _started()
    found: list[int] = []
    number = 0
    while len(builder.steps) < size:
        number += 1
        scaled = builder.add(Op.MUL, inputs[number % 3], builder.constant(number))
        made = builder.add(Op.EXP, builder.add(Op.SUB, scaled, inputs[3]))
        if len(found) < MOST_RESULTS:
            found.append(made)
        else:
            found[number % MOST_RESULTS] = builder.add(Op.ADD, found[number % MOST_RESULTS], made)
    return _finished("many_results", builder, found)


SHAPES: tuple[Callable[[int], Program], ...] = (chain, tower, web, long_sum, long_product, many_results)


def _started() -> tuple[Builder, list[int]]:
    builder = Builder(ROLES)
    return builder, [builder.input(name) for name in ROLES]


def _finished(name: str, builder: Builder, wanted: list[int]) -> Program:
    return Program(
        name=f"synthetic.{name}",
        text="Synthetic.",
        arguments=tuple(Argument(n, role, "1", "a number", bounds=("-inf", "inf")) for n, role in ROLES.items()),
        steps=tuple(builder.steps),
        results=tuple(Result(f"r{i}", s, "test:1", "1", "a result") for i, s in enumerate(wanted)),
    )
