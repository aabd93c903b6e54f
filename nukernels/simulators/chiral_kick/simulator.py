"""The declaration of `nukernels run chiral-kick`, and its dataset."""

from __future__ import annotations

import math
import warnings
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from scipy.special import zeta

from generated import constants
from nukernels import kernel
from nukernels.errors import DomainWarning
from nukernels.simulators.anomalies.transport import LABORATORY, LANDAU, call
from nukernels.simulators.chiral_kick import bands, chain
from nukernels.simulators.chiral_kick.options import CONVENTIONS, Options, check
from nukernels.simulators.lines import columns
from nukernels.simulators.provenance import attributes
from nukernels.simulators.simulator import Progress, Simulator

TARGETS = (100.0, 300.0, 1000.0)  # km/s
PATH = "anomalous_transport.mean_free_path"
MEAN_OVER_T = 7 * math.pi**4 / (180 * zeta(3))  # mean energy of massless fermions without potential, in units of T
FAST = 0.1 * chain.KM_PER_S  # the recoil is that of a slow star


def run(options: Options, progress: Progress) -> xr.Dataset:
    """Steps, curves, bands; every unit system that the options ask for."""
    progress("steps", 0, 3)
    conventions = options.conventions()
    state = chain.state_of(options)
    found = [chain.steps(options, state, convention) for convention in conventions]
    made = xr.Dataset(
        {
            name: ("field", np.array([float(each[name]) for each in found]), {"units": unit, "long_name": meaning})
            for name, (unit, meaning) in chain.UNITS.items()
        },
        coords={"field": ("field", list(conventions), {"long_name": "what a field of one gauss is in MeV^2"})},
    )
    for name, v in zip(conventions, made.v.values.tolist(), strict=True):
        if v > FAST:
            text = f"v = {v:.3g} km/s (field as {name}) is above 0.1 c: the estimate is that of a slow star"
            warnings.warn(text, DomainWarning, stacklevel=2)
    made["B_needed"] = _needed(options, made)
    for name, value in {"mu_l5": state.mu_l5, "mu_em": state.mu_em, "p_nu": state.p}.items():
        made[name] = ((), float(value), {"units": "MeV", "long_name": f"{name} that the options mean"})
    made["mean_free_path"] = _mean_free_path(options)
    progress("curves", 1, 3)
    for name, values in options.curves().items():
        made = made.assign(_curve(options, name, values))
    progress("bands", 2, 3)
    made = made.assign(bands.bands(options)).assign_coords(bands.coordinates(options))
    names = [chain.MAGNETIC, chain.VORTICAL, chain.GAS, chain.KICK, chain.MOMENTUM, chain.POTENTIAL, PATH]
    general = options.content != "leptons" or options.frame != "laboratory"
    kernels = [kernel(name) for name in (*names, *((LABORATORY, LANDAU) if general else ()))]
    made.attrs = attributes("Kick of a neutron star by anomalous currents of leptons", kernels, asdict(options))
    progress("done", 3, 3)
    return made


def _needed(options: Options, made: xr.Dataset) -> xr.DataArray:
    """Fields for given velocities; v is proportional to |B| unless vorticity adds to it or steps are printed ones."""
    proportional = not options.vorticity and options.intermediate == "unrounded" and options.B != 0
    per_speed = [abs(options.B) / float(v) if proportional and v > 0 else np.nan for v in made.v]
    unit = "MeV^2" if options.field == "MeV2" else "G"
    told = {"units": unit, "long_name": "field for a velocity, the other inputs as given"}
    speeds = ("target", list(TARGETS), {"units": "km s^-1", "long_name": "velocity"})
    return xr.DataArray(np.outer(per_speed, TARGETS), {"target": speeds}, ("field", "target"), attrs=told)


def _mean_free_path(options: Options) -> xr.DataArray:
    """Elastic, among neutrons at rest, at the mean thermal energy and at mu_l."""
    energies = {"thermal": max(MEAN_OVER_T * options.T, 1.0), "mu_l": options.mu_l}
    found = call(PATH)(
        e_nu=np.array(list(energies.values())),
        n_b=chain.nucleons(options.rho),
        y_p=0.0,
        g_fermi=constants.G_F * constants.inverse_MeV2_per_inverse_GeV2,
        g_axial=abs(constants.gA_over_gV),
        sin2_theta_w=constants.sin2thetaW_low,
    )
    metres = np.asarray(found["mfp_nu"]) / constants.inverse_MeV_per_km * 1000
    told = {"units": "m", "long_name": "elastic mean free path of a neutrino of that energy among neutrons"}
    return xr.DataArray(metres, {"energy": ("energy", list(energies))}, ("energy",), attrs=told)


def _curve(options: Options, name: str, values: list[float]) -> dict[str, Any]:
    """v against one input."""
    state = chain.state_of(options, **{name: np.array(values)})
    rows = [np.broadcast_to(chain.steps(options, state, each)["v"], len(values)) for each in options.conventions()]
    about = {"units": "km s^-1", "long_name": f"velocity against {name}"}
    unit = Options.__dataclass_fields__[name].metadata["about"].unit
    axis = f"{name}_axis"
    return {
        f"v_of_{name}": (("field", axis), np.array(rows), about),
        axis: (axis, np.array(values), {"units": unit, "long_name": name}),
    }


def summary(found: xr.Dataset) -> list[str]:
    """The chain, one column per unit system."""
    conventions = [str(name) for name in found.field.values]
    shown = ("b_field", "J_l", "J_l5", "J", "n_dot", "n_total", "p_star", "v", "number_fraction", "energy_fraction")
    rows = []
    for name in shown:
        of = found[name]
        rows.append([f"{name} [{of.attrs['units']}]", *(f"{float(of.sel(field=c)):.4g}" for c in conventions)])
    for low, high in ((0.025, 0.975), (0.16, 0.84)):
        at = found.v_band.transpose("field", "quantile").sel(quantile=[low, high]).values
        rows.append([f"v over all ranges, {high - low:.0%}", *(f"{a:.3g} to {b:.3g}" for a, b in at)])
    for v in TARGETS if found.B_needed.notnull().all() else ():
        needed = (float(found.B_needed.sel(field=c, target=v)) for c in conventions)
        rows.append([f"B for {v:g} km/s [{found.B_needed.attrs['units']}]", *(f"{b:.3g}" for b in needed)])
    name, low, high = bands.widest(found, conventions[0])[0]
    lines = columns(["step", *conventions], rows)
    if not found.v_alone.any():
        return [*lines, "nothing moves the star: v is 0 over the range of every single input"]
    return [*lines, f"{name} matters most: v is {low:.3g} to {high:.3g} km/s over its range ({conventions[0]})"]


def figure(found: xr.Dataset, path: Path) -> None:
    """v against field, potential, radius and duration."""
    from nukernels.simulators.chiral_kick.figures import curves

    curves(found, path)


SIMULATOR = Simulator(
    name="chiral-kick",
    title="Kick of a neutron star by anomalous currents (kaminski2016)",
    options=Options,
    run=run,
    figure=figure,
    summary=summary,
    check=check,
)

__all__ = ["CONVENTIONS", "SIMULATOR"]
