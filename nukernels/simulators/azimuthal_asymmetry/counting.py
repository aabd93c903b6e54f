"""Counts of all sources for one setting: rates by moment and threshold, and what conversion does to each source."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np

from generated import constants
from nukernels.errors import DomainWarning
from nukernels.simulators.azimuthal_asymmetry.conversion import Conversion
from nukernels.simulators.azimuthal_asymmetry.folding import NOTHING, PARTS, Counts
from nukernels.simulators.azimuthal_asymmetry.options import Setting
from nukernels.simulators.azimuthal_asymmetry.quadrature import Array
from nukernels.simulators.azimuthal_asymmetry.sources import Source, listed, source
from nukernels.simulators.simulator import Progress

DAY = 86400.0  # s
GRAMS = 1e6  # per tonne


@dataclass(frozen=True)
class Rates:
    """Contributions by moment and threshold, per electron, second and radian, conversion folded in; mu = mu_B.

    value, error: moment x threshold x 5, in the order of PARTS. unconverted: the same for P_e = 1, |xi_perp| = 1, weak
    terms not weighted: threshold x 5. conversion: mean over each source, moment x source.
    """

    value: Array
    error: Array
    unconverted: Array
    conversion: Array
    sources: tuple[Source, ...]

    def weak(self, case: str) -> Array:
        """Of the neutrinos that scatter weakly."""
        return np.asarray(self.value[..., 0] + (self.value[..., 1] if case == "majorana" else 0.0))

    def interference(self, case: str) -> Array:
        """With its sign."""
        return np.asarray(self.value[..., PARTS.index(case)])


def per_tonne_and_day(setting: Setting) -> float:
    """Electrons in a tonne times seconds in a day."""
    return float(GRAMS * constants.N_A * setting.electrons_per_nucleon * DAY)


def rates(setting: Setting, thresholds: Array, moments: Array, progress: Progress) -> Rates:
    """All thresholds (MeV) and moments (mu_B)."""
    sources = tuple(source(name, setting.spectra()) for name in listed("sources", setting.sources))
    folding = setting.folding()
    models = [setting.converted(float(moment)) for moment in moments]
    different = list(dict.fromkeys(models))
    steps, done = len(thresholds) * len(different), 0
    tables = {}
    bare = [_summed(sources, [folding.counts(each, float(t)) for each in sources]) for t in thresholds]
    _warn_beyond(sources, thresholds, bare)
    for model in different:
        row = []
        for threshold, whole in zip(thresholds, bare, strict=True):
            progress(f"{setting.sources} above {threshold:g} MeV", done, steps)
            if model.model == "constant":
                kept, turned = np.array([model.P_e]), np.array([1 - model.P_e])
                row.append(whole.weighted(model.P_e, 1 - model.P_e, float(folding.polarisation(kept, turned)[0])))
            else:
                folded = [folding.counts(each, float(threshold), model.survival(each.name)) for each in sources]
                row.append(_summed(sources, folded))
            done += 1
        tables[model] = row
    progress("done", steps, steps)
    return Rates(
        np.array([[each.value for each in tables[model]] for model in models]),
        np.array([[each.error for each in tables[model]] for model in models]),
        np.array([each.value for each in bare]),
        np.array([[_mean_conversion(model, each) for each in sources] for model in models]),
        sources,
    )


def _summed(sources: tuple[Source, ...], counts: list[Counts]) -> Counts:
    """Sources weighted with their fluxes, s^-1."""
    total = NOTHING
    for each, found in zip(sources, counts, strict=True):
        total += found.scaled(each.flux * constants.hbarc_squared)
    return total


def _mean_conversion(model: Conversion, of: Source) -> float:
    if model.model == "constant":
        return 1 - model.P_e
    survival = model.survival(of.name)
    return of.mean(lambda omega: survival(omega)[1], 1e-9)


def _warn_beyond(sources: tuple[Source, ...], thresholds: Array, bare: list[Counts]) -> None:
    beyond = [float(t) for t, found in zip(thresholds, bare, strict=True) if found.value[0] == 0]
    if beyond:
        names = ", ".join(each.name for each in sources)
        warnings.warn(
            f"threshold = {beyond[0]:g} MeV lies above the largest recoil of {names}: the asymmetry is 0/0 (NaN)",
            DomainWarning,
            stacklevel=3,
        )
