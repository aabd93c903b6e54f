"""How the compiler's time grows with the size of a program: `python -m benchmarks.scaling [SIZE ...]`.

Microseconds per operation of every stage and every printer, over synthetic programs in six shapes; a stage that
costs n log n or less keeps its row nearly constant. The growth column is the exponent between the last two sizes, 1
for linear. Stages that only copy a program (powers, order) show what comes of programs that outgrow the caches, 1.2 or
so; what lies well above them has a quadratic part. The tests count the work itself (tests/codegen/test_scaling.py), so
that a busy machine does not matter there.
"""

from __future__ import annotations

import argparse
import gc
import math
import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.synthetic import SHAPES
from codegen.ir.program import Program
from codegen.passes.dead_code import dead_code
from codegen.pipeline import STAGES
from codegen.targets import Module, targets

Measure = Callable[[Callable[[Any], Any], Any], tuple[Any, float]]
"""Calls a function of one argument; gives what it gives, and what that took."""

SIZES = (100, 1_000, 10_000, 100_000)


def amounts(program: Program, measure: Measure) -> dict[str, float]:
    """What each stage of the compiler and then each printer takes for one program."""
    found = {}
    for name, stage, _ in STAGES:
        program, found[name] = measure(lambda p, stage=stage: dead_code(stage(p)), program)
    module = Module("synthetic", "Synthetic.", (program,))
    for name, target in targets().items():
        _, found[f"print {name}"] = measure(target.files, module)
    return found


def seconds(function: Callable[[Any], Any], argument: Any) -> tuple[Any, float]:
    """What a function gives, and the time that this process spends on it, whatever else the machine does."""
    gc.collect()  # what came before is not swept up in the time of what comes now
    start = time.process_time()
    result = function(argument)
    return result, max(time.process_time() - start, 1e-9)


def growth(sizes: Sequence[int], found: Sequence[float]) -> float:
    """The exponent between the last two sizes: time ~ size^exponent."""
    return math.log(found[-1] / found[-2]) / math.log(sizes[-1] / sizes[-2])


def main(sizes: Sequence[int] = SIZES) -> None:
    """Print the table."""
    amounts(SHAPES[0](100), seconds)  # what is loaded once
    for shape in SHAPES:
        rows = [amounts(shape(size), seconds) for size in sizes]
        at = ", ".join(f"{s:,}" for s in sizes)
        print(f"{shape.__name__}: microseconds per operation at {at} operations; growth")
        for stage in rows[-1]:
            times = [row[stage] for row in rows]
            listed = "".join(f"{1e6 * t / s:10.1f}" for t, s in zip(times, sizes, strict=True))
            exponent = f"   {growth(sizes, times):.2f}" if len(sizes) > 1 else ""
            print(f"  {stage:20}{listed}{exponent}", flush=True)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="SIZE")
    main(options.parse_args().sizes)
