"""How the compiler's time grows with the size of a program: `python -m benchmarks.scaling [SIZE ...]`.

Microseconds per operation of every stage and every printer, over synthetic programs in five shapes; a stage that
costs n log n or less keeps its row nearly constant. The growth column is the exponent between the extreme sizes,
1 for linear: what lies well above 1.1 at large sizes is a quadratic part that shows.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable, Sequence

from benchmarks.synthetic import SHAPES
from codegen.ir.program import Program
from codegen.passes.dead_code import dead_code
from codegen.pipeline import STAGES
from codegen.targets import Module, targets

SIZES = (100, 1_000, 10_000, 100_000)


def seconds(shape: Callable[[int], Program], size: int) -> dict[str, float]:
    """What each stage and each printer takes for one program."""
    program, found = shape(size), {}
    for name, step, _ in STAGES:
        start = time.perf_counter()
        program = dead_code(step(program))
        found[name] = time.perf_counter() - start
    if len(program.results) + len(program.arguments) <= 64:  # what C functions are printed for
        module = Module("synthetic", "Synthetic.", (program,))
        for name, target in targets().items():
            start = time.perf_counter()
            target.files(module)
            found[f"print {name}"] = time.perf_counter() - start
    return found


def growth(sizes: Sequence[int], times: Sequence[float]) -> float:
    """The exponent between the extreme sizes: time ~ size^exponent."""
    return math.log(times[-1] / times[0]) / math.log(sizes[-1] / sizes[0])


def main(sizes: Sequence[int] = SIZES) -> None:
    """Print the table."""
    seconds(SHAPES[0], 100)  # what is loaded once
    for shape in SHAPES:
        rows = [seconds(shape, size) for size in sizes]
        at = ", ".join(f"{s:,}" for s in sizes)
        print(f"{shape.__name__}: microseconds per operation at {at} operations; growth")
        for stage in rows[-1]:
            times = [row[stage] for row in rows]
            listed = "".join(f"{1e6 * t / s:10.1f}" for t, s in zip(times, sizes, strict=True))
            print(f"  {stage:20}{listed}   {growth(sizes[1:], times[1:]):.2f}")


if __name__ == "__main__":
    main([int(a) for a in sys.argv[1:]] or SIZES)
