"""How much of the solar nu_e arrives converted, as a function of energy: constant, or resonant spin-flavour precession.

Each model gives P_e and 1 - P_e separately, so that neither loses digits near 0 and 1. "landau_zener" is (24) with
(23), "production" is (21) with (22) averaged over the production region of the source, "evolution" integrates the
Schroedinger equation through an exponential profile (see evolution.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np

from generated import constants
from nukernels import kernel
from nukernels.simulators.azimuthal_asymmetry.evolution import evolved
from nukernels.simulators.azimuthal_asymmetry.quadrature import Array
from nukernels.simulators.azimuthal_asymmetry.tables import column
from nukernels.simulators.spectra import without_checks

MODELS = ("constant", "landau_zener", "production", "evolution")
PROFILE = "solar_production_profile_b16_gs98.csv"
EV2 = 1e-12  # MeV^2 in an eV^2
MAGNETON = constants.mu_B * 1e-10  # MeV per gauss
SCALE_HEIGHT = 0.1 * constants.R_sun * 100 * constants.inverse_MeV_per_cm  # MeV^-1
FERMI = constants.G_F * constants.inverse_MeV2_per_inverse_GeV2  # MeV^-2
Survival = Callable[[Array], tuple[Array, Array]]  # omega in MeV to P_e and 1 - P_e


@dataclass(frozen=True)
class Conversion:
    """model, P_e of the constant one; dm2 (eV^2), field (G) and moment (mu_B) of the resonant ones."""

    model: str = "constant"
    P_e: float = 0.5
    dm2: float = 1e-8
    field: float = 4e4
    moment: float = 1e-11

    @property
    def moment_energy(self) -> float:
        """mu B in MeV."""
        return self.moment * self.field * MAGNETON

    def survival(self, source: str) -> Survival:
        """P_e and 1 - P_e for neutrinos of a source."""
        if self.model == "constant":
            return lambda omega: (np.full_like(omega, self.P_e), np.full_like(omega, 1 - self.P_e))
        if self.model == "evolution":
            jump = evolved(self.dm2 * EV2, self.moment_energy, SCALE_HEIGHT)
            return lambda omega: (1 - jump(omega), jump(omega))
        crossing = without_checks(kernel("neutrino_electron.resonant_conversion"))
        fixed = {"dm2": self.dm2 * EV2, "mu_b": self.moment_energy, "scale_height": SCALE_HEIGHT}
        if self.model == "landau_zener":

            def simple(omega: Array) -> tuple[Array, Array]:
                found = crossing(omega_nu=omega, v_cc=1e-18, v_nc=-1e-19, **fixed)  # (24) knows no potentials
                return found["p_lz"], found["p_conv_simple"]

            return simple
        charged, neutral, weight = production(source)

        def averaged(omega: Array) -> tuple[Array, Array]:
            energy = np.asarray(omega)[:, None]
            found = crossing(omega_nu=energy, v_cc=charged, v_nc=neutral, **fixed)
            stay = found["cos2_m"] * found["p_stay"] + found["sin2_m"] * found["p_lz"]
            return stay @ weight, found["p_conv_prod"] @ weight

        return averaged


@cache
def production(source: str, zones: int = 60) -> tuple[Array, Array, Array]:
    """Potentials V_C and V_N (MeV) and the share of a source's neutrinos, in zones of about equal production."""
    radius, charged, neutral = potentials()
    share = column(PROFILE, source) * np.diff(radius, prepend=0.0)
    group = np.minimum((np.cumsum(share) / share.sum() * zones).astype(int), zones - 1)
    weight = np.bincount(group, weights=share, minlength=zones)
    used = weight > 0

    def mean(values: Array) -> Array:
        return np.asarray(np.bincount(group, weights=share * values, minlength=zones)[used] / weight[used])

    return mean(charged), mean(neutral), weight[used] / share.sum()


@cache
def potentials() -> tuple[Array, Array, Array]:
    """Radius (R_sun), V_C and V_N (MeV) of the solar model.

    Neutrons from the mass of each zone less one nucleon per electron; near the centre, where tabulated masses are too
    coarse for that, at most half a neutron per electron (a third of the mass hydrogen).
    """
    radius = column(PROFILE, "r_over_Rsun")
    electrons = 10 ** column(PROFILE, "log10_ne_over_NA_cm3")  # mol cm^-3
    volume = 4 / 3 * math.pi * np.diff(radius**3, prepend=0.0) * (constants.R_sun * 100) ** 3
    nucleons = column(PROFILE, "mass_in_zone_Msun") * constants.M_sun * 1000 / volume
    neutrons = np.clip(nucleons - electrons, 0.1 * electrons, 0.5 * electrons)
    unit = math.sqrt(2) * FERMI * constants.N_A * constants.MeV3_per_inverse_cubic_cm
    return radius, unit * electrons, -unit * neutrons / 2


def resonance_radius(omega: Array, dm2: float) -> Array:
    """Distance from the centre (R_sun) at which Delta m^2/(2 omega) = V_C + 2 V_N; dm2 in eV^2, omega in MeV.

    Beyond the table (0.5 R_sun) the potential falls with the paper's scale height of 0.1 R_sun.
    """
    radius, charged, neutral = potentials()
    potential = charged + 2 * neutral
    wanted = dm2 * EV2 / (2 * np.asarray(omega))
    inside = np.interp(-wanted, -potential, radius)
    return np.where(wanted < potential[-1], radius[-1] + 0.1 * np.log(potential[-1] / wanted), inside)
