"""What the text of ando2003 (Sec. V) says about Fig. 1, as numbers: under which options does it hold?

* "a considerable area" of the plane gives scattering a significant part of the drift: `significant_area`;
* both mechanisms are comparable for T_eff_e "extremely close" to T: `comparable_up_to`, the T_eff_e at which R = 1;
* T_eff_mu near 8 MeV is "outside the diffusion approximation": `excess_energy`, relative to equilibrium.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import xarray as xr

from nukernels.simulators.drift_ratio import drift_ratio
from nukernels.simulators.matter import CHOICES, Conventions, Matter

SIGNIFICANT, COMPARABLE = 0.1, 1.0


def statements(plane: xr.Dataset, T: float) -> xr.Dataset:
    """The statements of the text for a result of `drift_ratio` at a temperature T of the matter (MeV)."""
    ratio = plane.R_sc_abs
    hotter = (plane.T_eff_e > T) & (plane.T_eff_mu > T)
    area = (ratio >= SIGNIFICANT).where(hotter).mean(("T_eff_e", "T_eff_mu"))
    equal = xr.apply_ufunc(
        _crossing,
        np.abs(plane.denominator),
        np.abs(plane.numerator) / COMPARABLE,
        plane.T_eff_e,
        input_core_dims=[["T_eff_e"], [], ["T_eff_e"]],
        kwargs={"T": T},
        vectorize=True,
    )
    found = xr.Dataset(
        {
            "significant_area": area,
            "comparable_up_to": equal,
            "excess_energy": (plane.T_eff_mu / T) ** 4 - 1,
        },
        attrs=plane.attrs,
    )
    found.significant_area.attrs = {
        "units": "1",
        "long_name": f"share of the plane above T where R_sc_abs is at least {SIGNIFICANT}",
    }
    found.comparable_up_to.attrs = {
        "units": "MeV",
        "long_name": "T_eff_e up to which scattering drifts as much as absorption; NaN beyond the plane",
    }
    found.excess_energy.attrs = {"units": "1", "long_name": "energy of nu_mu over equilibrium, minus one"}
    return found


def compare_conventions(
    T_eff_e: Any = (3.05, 3.1, 3.2),
    T_eff_mu: Any = (4.0, 5.0, 6.0, 8.0),
    *,
    matter: Matter | None = None,
    folder: str | None = None,
) -> xr.Dataset:
    """`drift_ratio` for the default conventions and for each alternative alone, along the dimension `variant`."""
    default = Conventions()
    variants = {"default": default}
    for name, choices in CHOICES.items():
        for choice in choices[1:]:
            variants[f"{name} = {choice}"] = replace(default, **{name: choice})
    planes = [
        drift_ratio(T_eff_e, T_eff_mu, matter=matter, conventions=each, folder=folder) for each in variants.values()
    ]
    return xr.concat(planes, dim=xr.Variable("variant", list(variants)), combine_attrs="drop_conflicts")


def _crossing(denominator: Any, numerator: float, temperature: Any, T: float) -> float:
    """The temperature above T at which a growing denominator reaches the numerator."""
    above = temperature >= T
    values, at = denominator[above], temperature[above]
    if not values.size or numerator > values.max() or np.any(np.diff(values) <= 0):
        return float("nan")
    return float(np.interp(numerator, values, at))
