"""A profile for alpha_sc of ando2003 (46) where no star model is at hand: an exponential atmosphere of neutrons.

The density falls like exp(-r/h) from rho at the radius R. The opacity of scattering (39) is proportional to it: the
optical depth outside r is kappa_0(k, r) h, and the neutrinosphere of energy k, at depth 2/3, lies at
R + h ln(3/2 kappa_0(k, R) h), where kappa_0 = 2/(3 h) for every k. The spectrum there is thermal at T_eff, (52); its
gradient is that of Eddington's atmosphere, U = 3 F (tau + 2/3): dU/dr = -3/4 kappa_0 U. None of this is in the paper.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from generated import constants
from nukernels import kernel
from nukernels.simulators.matter import Conventions, Matter, parameters
from nukernels.simulators.spectra import without_checks

DEPTH = 2 / 3  # of the neutrinosphere
TOP = 30.0  # highest energy over T_eff


@dataclass(frozen=True)
class Atmosphere:
    """radius R and scale_height h in km, T_eff in MeV, rows of the table."""

    radius: float = 20.0
    scale_height: float = 2.0
    T_eff: float = 4.0
    rows: int = 400

    def __post_init__(self) -> None:
        for name in ("radius", "scale_height", "T_eff"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value > 0):
                raise ValueError(f"{name} must be a positive number, not {value!r}")
        if self.rows < 8:
            raise ValueError(f"rows must be 8 or more, not {self.rows}")


def energy_density(k: NDArray[np.float64], temperature: float) -> NDArray[np.float64]:
    """Of one kind of neutrino in equilibrium without chemical potential, per unit k (MeV^3)."""
    return np.asarray(k**3 / (2 * math.pi**2) * expit(-k / temperature))


def profile(
    atmosphere: Atmosphere, matter: Matter, conventions: Conventions, folder: str | None = None
) -> dict[str, NDArray[np.float64]]:
    """The columns that `asymmetry.alpha_sc` takes; rho and T of the matter are those at the radius R.

    Energies begin where the neutrinosphere would come below half the radius.
    """
    values = parameters(matter, conventions, "zero", folder)
    opacity = without_checks(kernel("neutrino_nucleon.opacity", folder=folder))
    height = atmosphere.scale_height
    at_unit = float(opacity(**values, k=1.0)["kappa_0"]) * constants.inverse_MeV_per_km  # km^-1; (39) goes like k^2
    lowest = math.sqrt(DEPTH / height / at_unit) * math.exp(-atmosphere.radius / (4 * height))
    highest = TOP * atmosphere.T_eff
    if not lowest < highest / 10:
        raise ValueError(f"rho = {matter.rho:g} g cm^-3 leaves no neutrinospheres beyond half of the radius")
    k = np.linspace(lowest, highest, atmosphere.rows)
    depth = np.asarray(opacity(**values, k=k)["kappa_0"]) * constants.inverse_MeV_per_km * height
    spectra = without_checks(kernel("neutrino_nucleon.spectra", folder=folder))
    deviation = spectra(k=k, T_eff_e=matter.T, T_eff_mu=atmosphere.T_eff, T=matter.T, mu_nu=0.0)["delta_U_mu"]
    kappa = np.full_like(k, DEPTH / height)
    return {
        "k_MeV": k,
        "R_nu_km": atmosphere.radius + height * np.log(depth / DEPTH),
        "delta_U_MeV3": np.asarray(deviation),
        "kappa_0_per_km": kappa,
        "dU_dr_MeV3_per_km": -0.75 * kappa * energy_density(k, atmosphere.T_eff),
    }
