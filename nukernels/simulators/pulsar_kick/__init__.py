"""Kicks of pulsars by sterile neutrinos: Monte Carlo of nardi2000, Secs. 4 and 5.

Tau antineutrinos scatter through a proto-neutron star, turn sterile at a resonance layer with the probability that the
field of a decentred dipole gives, and leave with a net momentum.

    from nukernels.simulators.pulsar_kick import SIMULATOR
    found = SIMULATOR.run(SIMULATOR.configured({"layer": 1.3, "B": 6e15, "delta": 0.4}), quiet)

options.py    what can be chosen            flight.py     one neutrino, event by event
star.py       the same as numbers           crossing.py   field, adiabaticity and conversion at the layer
philox.py     random numbers by counting    draws.py      directions, energies, places
batches.py    threads and checkpoints       columns.py    what is written for each neutrino
run.py        the dataset                   tally.py      sums and standard errors
diffusion.py  opaque stars, many scatterings at once; stepwise.py  the same physics a second time, in small steps
free_streaming.py  the limit without scattering; studies.py, figures.py  many runs, and their pictures
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nukernels.simulators.pulsar_kick.options import Options, check
from nukernels.simulators.simulator import Progress, Simulator, quiet

if TYPE_CHECKING:
    from pathlib import Path

    import xarray as xr

__all__ = ["SIMULATOR", "Options", "simulate"]


def _run(options: Any, progress: Progress) -> xr.Dataset:
    from nukernels.simulators.pulsar_kick.run import run

    return run(options, progress)


def _summary(found: xr.Dataset) -> list[str]:
    from nukernels.simulators.pulsar_kick.run import summary

    return summary(found)


def _figure(found: xr.Dataset, path: Path) -> None:
    from nukernels.simulators.pulsar_kick.figures import draw_run

    draw_run(found, path)


def simulate(progress: Progress = quiet, **options: Any) -> xr.Dataset:
    """One run; the names of the options are those of Options."""
    return _run(SIMULATOR.configured(options), progress)


SIMULATOR = Simulator(
    "pulsar-kick",
    "Momentum asymmetry and kick by resonant spin-flavour precession in a decentred dipole (nardi2000)",
    Options,
    _run,
    figure=_figure,
    summary=_summary,
    check=check,
    keeps="checkpoint",
)
