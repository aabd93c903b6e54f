"""What a worker does: some points of a plan, one after the other. Imported by worker processes anywhere."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

from nukernels.errors import NoCompilerWarning, UserMistake
from nukernels.scans.packing import Outcome, outcome, pack
from nukernels.scans.plan import Plan
from nukernels.simulators.simulator import Simulator, quiet, simulator


def compute(plan_text: str, indices: Sequence[int]) -> bytes:
    """The packed outcomes of points; a point that fails leaves its message."""
    plan = Plan.from_text(plan_text)
    chosen = simulator(plan.simulator)
    return pack(_point(chosen, plan, index) for index in indices)


def _point(chosen: Simulator, plan: Plan, index: int) -> Outcome:
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            found = chosen.run(chosen.configured(plan[index]), quiet)
            texts = dict.fromkeys(str(w.message) for w in said if not issubclass(w.category, NoCompilerWarning))
            return outcome(index, found, "\n".join(texts))
        except UserMistake as mistake:
            return Outcome(index, error=str(mistake))
        except Exception as error:  # whatever it is, the other points go on
            return Outcome(index, error=f"{type(error).__name__}: {error}")
