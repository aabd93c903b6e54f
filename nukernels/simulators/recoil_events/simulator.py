"""Recoil electrons of solar neutrinos, event by event, and what a detector learns from their azimuths (pastor1998).

Interactions (omega, T, theta, phi) are drawn from (11) with certified cross sections, smeared by the detector, and used
as Sec. III says: half planes are turned until A(phi') is largest, which gives A and the direction of the field. Beside
it a likelihood fit. The same for many experiments of the exposure that should show the asymmetry at n sigma. Random
numbers are counted (Philox): same options, same bytes, for any number of workers.
"""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import xarray as xr
from scipy.stats import poisson

from nukernels import kernel
from nukernels.errors import UserMistake
from nukernels.simulators.azimuthal_asymmetry import simulator as counting
from nukernels.simulators.azimuthal_asymmetry.counting import per_tonne_and_day
from nukernels.simulators.azimuthal_asymmetry.exposure import needed_ratio
from nukernels.simulators.azimuthal_asymmetry.options import Setting, check_setting
from nukernels.simulators.azimuthal_asymmetry.quadrature import Array
from nukernels.simulators.azimuthal_asymmetry.sources import listed, source
from nukernels.simulators.provenance import attributes
from nukernels.simulators.recoil_events.azimuths import fit, scan, scanned
from nukernels.simulators.recoil_events.draws import uniforms
from nukernels.simulators.recoil_events.figures import draw
from nukernels.simulators.recoil_events.sampling import Events, Sampler
from nukernels.simulators.simulator import Progress, Simulator, option, quiet

HOW = ("workers",)  # options that change how a run is done, and nothing in its result
BLOCK = 1 << 15  # events at a time; the result does not depend on it
SAMPLE, COUNTS, EXPERIMENTS = 0, 1, 2  # streams; those of experiments follow
STEPS_PER_DECADE = 4
MOST_DRAWN = 10**9  # interactions of all experiments together


@dataclass(frozen=True)
class Options(Setting):
    """One setting, one threshold, one moment."""

    case: str = option("dirac", "Dirac or Majorana neutrinos", choices=("dirac", "majorana"))
    threshold: float = option(0.1, "lowest recoil", unit="MeV", source="pastor1998, Sec. III", least=1e-3, most=20)
    moment: float = option(3e-11, "magnetic moment", unit="mu_B", source="pastor1998", least=1e-14, most=1e-8)
    angle_resolution: float = option(0.03, "angular resolution", unit="rad", source="Sec. III", least=0, most=3)
    events: int = option(100_000, "interactions of the large sample", least=100, most=100_000_000)
    experiments: int = option(400, "experiments of the exposure for `sigmas`", least=0, most=1_000_000)
    phi_0: float = option(0.7, "true direction of the field", unit="rad", least=0, below=6.2832)
    energy_bins: int = option(20, "bins of the measured recoil", least=1, most=1000)
    seed: int = option(1, "of the random numbers", least=0)
    workers: int = option(1, "threads; the result is the same", least=1, most=256)


def check(options: Options) -> None:
    """Raises UserMistake where options contradict each other."""
    check_setting(options)


def sampler(options: Options) -> Sampler:
    """For the options; rates are per electron and second."""
    sources = tuple(source(name, options.spectra()) for name in listed("sources", options.sources))
    model = options.converted(options.moment)
    return Sampler(
        sources,
        tuple(model.survival(each.name) for each in sources),
        options.folding(),
        options.case,
        options.moment,
        options.threshold,
        options.background / per_tonne_and_day(options),
        options.phi_0,
    )


def expected(options: Options) -> xr.Dataset:
    """The same setting by quadrature."""
    shared = {f.name: getattr(options, f.name) for f in dataclasses.fields(Setting)}
    grids = {"threshold": repr(options.threshold), "moment": repr(options.moment), "case": options.case}
    return counting.run(counting.Options(**{**shared, **grids}), quiet).isel(case=0, moment=0, threshold=0)


def run(options: Options, progress: Progress = quiet) -> xr.Dataset:
    """The sample, its scan and fits, and the experiments."""
    target = expected(options)
    drawn = sample(options, sampler(options), progress)
    made = _described(options, drawn, target)
    if options.experiments:
        _experiments(options, made, target, progress)
    names = dict.fromkeys([*counting.kernels_used(options), *counting.BY_RECOIL])
    used = [kernel(f"neutrino_electron.{name}") for name in names]
    said = {name: value for name, value in dataclasses.asdict(options).items() if name not in HOW}
    made.attrs = attributes("Recoil electrons of solar neutrinos, event by event", used, said)
    made.attrs["tables"], made.attrs["signs"] = target.attrs["tables"], counting.SIGNS
    return made


def sample(options: Options, from_: Sampler, progress: Progress = quiet) -> Events:
    """All interactions of the large sample, block by block."""
    firsts = range(0, options.events, BLOCK)

    def block(first: int) -> Events:
        return from_.events(uniforms(options.seed, SAMPLE, first, min(BLOCK, options.events - first)))

    parts = []
    with ThreadPoolExecutor(options.workers) as pool:
        for i, part in enumerate(pool.map(block, firsts)):
            parts.append(part)
            progress("interactions", i + 1, len(firsts))
    names = [f.name for f in dataclasses.fields(Events)]
    return Events(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def _described(options: Options, drawn: Events, target: xr.Dataset) -> xr.Dataset:
    """Histograms, the scan, and fits of growing parts of the sample."""
    azimuth, recoil = drawn.phi_seen[drawn.seen], drawn.recoil_seen[drawn.seen]
    phi_prime, halves = scan(azimuth)
    counts = _growing(azimuth.size)
    fits = [fit(azimuth[:count]) for count in counts]
    scans = [scanned(azimuth[:count]) for count in counts]
    energies = np.linspace(options.threshold, np.nanmax(recoil), options.energy_bins + 1)
    both, _, around = np.histogram2d(recoil, azimuth, bins=(energies, np.linspace(0, 2 * np.pi, 37)))
    rad, one = {"units": "rad"}, {"units": "1"}
    made = xr.Dataset(
        {
            "events": (("recoil", "phi"), both.astype(np.int64), {**one, "long_name": "events seen"}),
            "A_half_planes": ("phi_prime", halves, {**one, "long_name": "A(phi') of (14), whole sample"}),
            "A_scan": ("count", np.array([a for a, _ in scans]), {**one, "long_name": "largest A(phi')"}),
            "phi_0_scan": ("count", np.array([p for _, p in scans]), {**rad, "long_name": "direction by the scan"}),
            "A_fit": ("count", np.array([f.asymmetry for f in fits]), {**one, "long_name": "A by the fit"}),
            "A_fit_error": ("count", np.array([f.asymmetry_error for f in fits]), {**one, "long_name": "its error"}),
            "phi_0_fit": ("count", np.array([f.phi_0 for f in fits]), {**rad, "long_name": "direction by the fit"}),
            "phi_0_fit_error": ("count", np.array([f.phi_0_error for f in fits]), {**rad, "long_name": "its error"}),
            "A_expected": ((), float(target.A), {**one, "long_name": "A by quadrature"}),
            "share_seen": ((), float(drawn.seen.mean()), {**one, "long_name": "events seen over interactions drawn"}),
        },
        coords={
            "count": ("count", counts, {**one, "long_name": "events seen"}),
            "phi_prime": ("phi_prime", phi_prime, {**rad, "long_name": "edge of the half plane"}),
            "recoil": ("recoil", (energies[1:] + energies[:-1]) / 2, {"units": "MeV", "long_name": "measured recoil"}),
            "phi": ("phi", (around[1:] + around[:-1]) / 2, {**rad, "long_name": "measured azimuth"}),
        },
    )
    return made


def _growing(most: int) -> Array:
    """About four numbers of events per decade, the last one all."""
    steps = np.arange(2 * STEPS_PER_DECADE, int(STEPS_PER_DECADE * np.log10(max(most, 100))) + 1)
    return np.unique([*np.round(10 ** (steps / STEPS_PER_DECADE)).astype(np.int64), most])


def _experiments(options: Options, made: xr.Dataset, target: xr.Dataset, progress: Progress) -> None:
    """Many experiments of the exposure at which the asymmetry is expected at `sigmas`, direction fitted."""
    from_ = sampler(options)
    exposure = float(target.exposure_direction_fitted)
    wanted = needed_ratio(options.sigmas, direction_known=False)
    mean = exposure * per_tonne_and_day(options) * from_.rate
    if not np.isfinite(mean):
        return
    if mean * options.experiments > MOST_DRAWN:
        raise UserMistake(
            f"experiments = {options.experiments} of {mean:.3g} interactions each (A = {float(target.A):.2g}) are more "
            f"than {MOST_DRAWN:g} in all; ask for fewer, or for a setting with a larger asymmetry"
        )
    chance = uniforms(options.seed, COUNTS, 0, options.experiments)[0]
    numbers = poisson.ppf(chance, mean).astype(np.int64)
    fits = []
    for first in range(0, options.experiments, per_batch := max(1, int(BLOCK / max(mean, 1)))):
        batch = range(first, min(first + per_batch, options.experiments))
        drawn = from_.events(
            np.concatenate([uniforms(options.seed, EXPERIMENTS + k, 0, int(numbers[k])) for k in batch], axis=1)
        )
        ends = np.cumsum(numbers[batch.start : batch.stop])
        for azimuth, seen in zip(np.split(drawn.phi_seen, ends[:-1]), np.split(drawn.seen, ends[:-1]), strict=True):
            fits.append(fit(azimuth[seen]))
        progress("experiments", batch.stop, options.experiments)
    one = {"units": "1"}
    ratio = np.array([f.ratio for f in fits])
    made["ratio"] = ("experiment", ratio, {**one, "long_name": "2 log of the likelihood over that of isotropy"})
    made["A_experiment"] = ("experiment", np.array([f.asymmetry for f in fits]), {**one, "long_name": "A by the fit"})
    made["events_experiment"] = ("experiment", np.array([f.events for f in fits]), {**one, "long_name": "events seen"})
    made["ratio_needed"] = ((), wanted, {**one, "long_name": f"ratio that means {options.sigmas:g} sigma"})
    share = float((ratio >= wanted).mean())
    made["share_significant"] = ((), share, {**one, "long_name": "share of experiments that reach it"})
    error = np.sqrt(share * (1 - share) / options.experiments)
    made["share_significant_error"] = ((), error, {**one, "long_name": "its standard error"})
    made["exposure"] = ((), exposure, {"units": "t d", "long_name": "exposure of an experiment"})


def summary(found: xr.Dataset) -> list[str]:
    """A and the direction from the whole sample, and how often an experiment would have seen it."""
    last = found.isel(count=-1)
    lines = [
        f"{int(last['count'])} events: A = {float(last.A_fit):.4f} +- {float(last.A_fit_error):.4f} "
        f"(quadrature {float(found.A_expected):.4f}, scan {float(last.A_scan):.4f}), "
        f"phi_0 = {float(last.phi_0_fit):.3f} +- {float(last.phi_0_fit_error):.3f} rad"
    ]
    if "ratio" in found:
        lines.append(
            f"{found.sizes['experiment']} experiments of {float(found.exposure):.4g} t d: "
            f"{float(found.share_significant):.0%} +- {float(found.share_significant_error):.0%} reach the significance"
        )
    return lines


SIMULATOR = Simulator(
    name="recoil-events",
    title="Recoil electrons of solar neutrinos, event by event (pastor1998, Sec. III)",
    options=Options,
    run=run,
    figure=draw,
    summary=summary,
    check=check,
)
