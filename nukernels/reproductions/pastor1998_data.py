"""Datasets behind the figures of pastor1998 and behind what its text says about them."""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from nukernels.simulators.azimuthal_asymmetry import SIMULATOR
from nukernels.simulators.azimuthal_asymmetry.conversion import Conversion
from nukernels.simulators.azimuthal_asymmetry.sources import Spectra, source
from nukernels.simulators.recoil_events import SIMULATOR as EVENTS
from nukernels.simulators.simulator import quiet

BORON = {"sources": "8B", "P_e": 1 / 3, "moment": "1e-10"}
PP = {"sources": "pp", "P_e": 0.5}
# Delta m^2 (eV^2) and field (G): not in the text. The three of our default, and three of 40, 50 and 60 % conversion.
SETS = ((4e-9, 25e3), (1e-8, 40e3), (2e-8, 50e3))
MOMENT = 1e-11  # mu_B, of the conversion


def simulated(**options: Any) -> xr.Dataset:
    """One run of azimuthal-asymmetry."""
    return SIMULATOR.run(SIMULATOR.configured(options), quiet)


def figure2(full: bool) -> xr.Dataset:
    """8B, P_e = 1/3, 1e-10 mu_B, with the older forms beside."""
    found = simulated(**BORON, threshold=f"1:12:{221 if full else 45}").isel(moment=0)
    size = 2 * np.abs(found.n_int) / np.pi
    found["A_half_weak"] = size / (found.n_weak / 2 + found.n_em)
    found["A_twice_interference"] = 2 * found.A
    found["A_half_weak"].attrs = {"units": "1", "long_name": "A with half of the weak term (Barbieri and Fiorentini)"}
    found["A_twice_interference"].attrs = {"units": "1", "long_name": "A with twice the interference (Vogel and Engel)"}
    return found


def figure3(full: bool) -> xr.Dataset:
    """pp, P_e = 0.5; the moment is not in the text."""
    return simulated(**PP, threshold=f"0.02:0.25:{231 if full else 47}", moment="1e-11,3e-11")


def figure4(full: bool) -> xr.Dataset:
    """pp, P_e = 0.5, two thresholds."""
    return simulated(**PP, threshold="0.05,0.1", moment=f"logspace(-12,-9,{241 if full else 61})")


def wanted_sets() -> tuple[tuple[float, float], ...]:
    """Parameters of the text with 40, 50 and 60 % conversion, averaged over the pp spectrum."""
    from scipy.optimize import brentq

    found = []
    for dm2, share in ((1.5e-8, 0.4), (1e-8, 0.5), (6e-9, 0.6)):
        field = brentq(lambda b, dm2=dm2, share=share: mean_conversion(dm2, b) - share, 1e4, 2e5, xtol=1.0)
        found.append((dm2, float(field)))
    return tuple(found)


def mean_conversion(dm2: float, field: float, model: str = "landau_zener") -> float:
    """Averaged over the whole pp spectrum."""
    survival = Conversion(model, dm2=dm2, field=field, moment=MOMENT).survival("pp")
    return source("pp", Spectra()).mean(lambda omega: survival(omega)[1], 1e-8)


def figure5(full: bool) -> xr.Dataset:
    """Majorana, pp, 1e-11 mu_B: three sets of ours, three of 40 to 60 % conversion, and constant P_e = 0.5."""
    grid = f"0.02:0.25:{116 if full else 24}"
    shared = {"sources": "pp", "case": "majorana", "moment": repr(MOMENT), "threshold": grid}
    curves = [simulated(**shared, P_e=0.5)]
    labels = ["constant P_e = 0.5"]
    for dm2, field in (*SETS, *wanted_sets()):
        curves.append(simulated(**shared, conversion="landau_zener", dm2=dm2, B_sun=field))
        labels.append(f"{dm2:.2g} eV^2, {field / 1e3:.3g} kG")
    found = xr.concat(
        [each.isel(case=0, moment=0, source=0) for each in curves],
        dim=xr.Variable("curve", labels),
        combine_attrs="drop_conflicts",
    )
    return found[["A", "A_error", "mean_conversion", "n_weak", "n_em", "n_int"]]


def plane(full: bool) -> xr.Dataset:
    """Mean conversion of pp neutrinos over (Delta m^2, B), and A at 0.05 and 0.1 MeV over that for P_e = 0.5."""
    count = 21 if full else 9
    splittings, fields = np.geomspace(4e-9, 2e-8, count), np.linspace(25e3, 50e3, count)
    thresholds = np.array([0.05, 0.1])
    shared = {"sources": "pp", "case": "majorana", "moment": repr(MOMENT), "threshold": "0.05,0.1", "rtol": 1e-8}
    constant = simulated(**shared, P_e=0.5).A.values.ravel()
    ratio, mean = np.empty((count, count, 2)), np.empty((count, count))
    for i, dm2 in enumerate(splittings):
        for j, field in enumerate(fields):
            found = simulated(**shared, conversion="landau_zener", dm2=dm2, B_sun=field)
            ratio[i, j] = found.A.values.ravel() / constant
            mean[i, j] = found.mean_conversion.item()
    return xr.Dataset(
        {
            "ratio": (("dm2", "B_sun", "threshold"), ratio, {"units": "1", "long_name": "A over A at P_e = 0.5"}),
            "mean_conversion": (("dm2", "B_sun"), mean, {"units": "1", "long_name": "mean conversion of pp neutrinos"}),
        },
        coords={
            "dm2": ("dm2", splittings, {"units": "eV^2", "long_name": "Delta m^2"}),
            "B_sun": ("B_sun", fields, {"units": "G", "long_name": "field at the resonance"}),
            "threshold": ("threshold", thresholds, {"units": "MeV", "long_name": "lowest recoil energy"}),
        },
    )


def survival_map(full: bool) -> xr.Dataset:
    """A of pp neutrinos above 0.1 MeV over the moment and a constant P_e, and the best P_e for each moment."""
    count = 81 if full else 41
    moments = f"logspace(-12,-9,{count})"
    probabilities = np.linspace(0, 1, count)
    one = simulated(sources="pp", threshold="0.1", moment=moments)
    runs = [simulated(sources="pp", threshold="0.1", moment=moments, P_e=float(p)).A for p in probabilities]
    found = xr.concat(runs, dim=xr.Variable("P_e", probabilities, {"units": "1"})).isel(threshold=0)
    return xr.Dataset({"A": found, "best_P_e": one.best_P_e.isel(threshold=0)})


def optima(full: bool) -> xr.Dataset:
    """The best moment against the threshold: pp (P_e = 1/2) and 8B (P_e = 1/3), over every threshold."""
    count = 60 if full else 30
    pp = simulated(**PP, threshold=f"geomspace(0.001,0.26,{count})", moment="3e-11")
    boron = simulated(sources="8B", P_e=1 / 3, threshold=f"geomspace(0.001,14,{count})", moment="1e-10")
    sides = [
        each.best_moment.isel(moment=0, drop=True).rename(threshold=f"threshold_{name}").rename(f"best_moment_{name}")
        for name, each in (("pp", pp), ("8B", boron))
    ]
    return xr.merge(sides, combine_attrs="drop")


def exposures(full: bool) -> xr.Dataset:
    """Events and exposure for 3 sigma against the moment: pp above 0.1 MeV, 8B above 5 MeV, 30 mrad."""
    count = 61 if full else 25
    shared = {"moment": f"logspace(-12,-9,{count})", "angle_resolution": 0.03, "sigmas": 3.0}
    runs = [
        simulated(**shared, sources="pp", threshold="0.1", P_e=0.5),
        simulated(**shared, sources="8B", threshold="5", P_e=1 / 3),
    ]
    names = [
        "events_direction_known",
        "events_direction_fitted",
        "events_half_planes",
        "exposure_direction_fitted",
        "A",
    ]
    parts = [each.isel(threshold=0, drop=True)[names].drop_vars("source", errors="ignore") for each in runs]
    return xr.concat(parts, dim=xr.Variable("setting", ["pp, 0.1 MeV", "8B, 5 MeV"]), combine_attrs="drop_conflicts")


def experiments(full: bool) -> xr.Dataset:
    """pp above 0.1 MeV, Dirac, 3e-11 mu_B, 30 mrad, event by event."""
    chosen = {"events": 1_000_000 if full else 100_000, "experiments": 4000 if full else 400}
    return EVENTS.run(EVENTS.configured(chosen), quiet)


VARIANTS: dict[str, dict[str, Any]] = {
    "default": {},
    "spectrum: analytic shapes": {"spectrum_pp": "shape", "spectrum_8B": "shape"},
    "8B table of 2006": {"spectrum_8B": "2006"},
    "8B table + 3 sigma": {"spectrum_8B": "1996+3sigma"},
    "8B table - 3 sigma": {"spectrum_8B": "1996-3sigma"},
    "cubic between nodes": {"interpolation": "cubic"},
    "pp end point 0.42 MeV": {"spectrum_pp": "shape", "pp_end_point": 0.42},
    "sin2_theta_w = 0.2386": {"sin2_theta_w": 0.2386},
    "P_e = 1/2 for both": {"P_e": 0.5},
    "P_e = 1/3 for both": {"P_e": 1 / 3},
    "coherence 0.5": {"coherence": 0.5},
    "30 mrad": {"angle_resolution": 0.03},
    "10 % energy resolution": {"energy_constant": 0.1},
}


def variants() -> xr.Dataset:
    """Each open choice alone: A of Fig. 2 at 5 MeV, A of Fig. 3 at 0.1 MeV for 3e-11 mu_B, and the best moments."""
    rows: dict[str, list[list[float]]] = {"A_8B": [], "A_pp": [], "best_8B": [], "best_pp": []}
    for changed in VARIANTS.values():
        boron = simulated(**{**BORON, "threshold": "5", "rtol": 1e-8, **changed})
        pp = simulated(**{**PP, "threshold": "0.1", "moment": "3e-11", "rtol": 1e-8, **changed})
        for name, value in (
            ("A_8B", boron.A),
            ("A_pp", pp.A),
            ("best_8B", boron.best_moment),
            ("best_pp", pp.best_moment),
        ):
            rows[name].append([float(x) for x in value.values.ravel()])
    units = {"A_8B": "1", "A_pp": "1", "best_8B": "mu_B", "best_pp": "mu_B"}
    return xr.Dataset(
        {name: (("variant", "case"), np.array(values), {"units": units[name]}) for name, values in rows.items()},
        coords={"variant": list(VARIANTS), "case": ["dirac", "majorana"]},
    )
