"""A simulator whose points are exactly known; some fail, some take time, some kill their worker."""

from __future__ import annotations

import os
import signal
import time
import warnings
from dataclasses import dataclass

import numpy as np
import xarray as xr

from nukernels.errors import UserMistake
from nukernels.simulators.simulator import Progress, Simulator, option

FAILS, KILLS = 13.0, 666.0


@dataclass(frozen=True)
class Options:
    """Scalars of all kinds."""

    x: float = option(1.0, "where", unit="km")
    count: int = option(3, "how many", least=1)
    kind: str = option("plain", "what kind", choices=("plain", "round"))
    wait: float = option(0.0, "how long a point takes", unit="s", least=0)


def check(options: Options) -> None:
    if options.kind == "round" and options.count == 1:
        raise UserMistake("kind = round needs count of 2 at least")


def run(options: Options, progress: Progress) -> xr.Dataset:
    time.sleep(options.wait)
    if options.x == KILLS:
        os.kill(os.getpid(), signal.SIGKILL)
    if options.x == FAILS:
        raise ArithmeticError("thirteen is too many")
    if options.x < 0:
        warnings.warn("x is negative", UserWarning, stacklevel=1)
    k = np.array([1.0, 2.0])
    r = options.x * np.arange(1.0, options.count + 1)
    return xr.Dataset(
        {
            "square": ((), options.x**2, {"units": "km^2", "long_name": "square of x"}),
            "steps": ((), options.count),
            "profile": ("r", r**2, {"units": "km^2"}),
            "table": (("kind", "k"), (options.x + k)[None, :]),
            "name": ((), f"{options.kind} {options.count}"),
        },
        coords={"k": ("k", k, {"units": "MeV"}), "r": ("r", r, {"units": "km"}), "kind": [options.kind]},
        attrs={"equations": "star:1", "options": f"x = {options.x}", "title": "star"},
    )


SIMULATOR = Simulator("star", "a star", Options, run, check=check)
