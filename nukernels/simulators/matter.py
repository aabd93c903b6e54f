"""Matter at the neutrinosphere and what ando2003 leaves open about it, as inputs of the kernels.

The paper gives T, rho and Y_e, takes reactions with neutrons only, and prints the constants of Table I. It
does not say how the occupation of electrons, the magnetic moments and the masses were taken; each is an
option of `Conventions` with its default.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from generated import constants
from nukernels import kernel

NO_ELECTRONS = -40.0  # mu_e/T at which f_e is below the rounding error of 1 - f_e = 1
PAPER = "ando2003"


@dataclass(frozen=True)
class Matter:
    """State of the matter. Defaults: Fig. 1 of ando2003; B is not given there and cancels in the ratio.

    T: temperature (MeV). rho: mass density (g cm^-3). Y_e: electrons per nucleon. mu_nu: neutrino chemical potential
    (MeV), zero as in the spectra (51), (52). B: field (G).
    """

    T: float = constants.PRINTED[PAPER]["T"]
    rho: float = constants.PRINTED[PAPER]["rho"]
    Y_e: float = constants.PRINTED[PAPER]["Ye"]
    mu_nu: float = 0.0
    B: float = 1e15

    def __post_init__(self) -> None:
        for name in ("T", "rho", "B"):
            _positive(name, getattr(self, name))
        if not 0 <= self.Y_e < 1:
            raise ValueError(f"Y_e is the number of electrons per nucleon, from 0 to below 1, not {self.Y_e}")
        if not math.isfinite(self.mu_nu):
            raise ValueError(f"mu_nu must be a finite number of MeV, not {self.mu_nu}")


@dataclass(frozen=True)
class Conventions:
    """What the paper leaves open. The first of the allowed values is the default.

    electrons: "massless" pairs, mu_e^3 + pi^2 T^2 mu_e = 3 pi^2 n_e, or "massive"; matters only where electrons block.
    moments: "total" moments of the nucleons, or the numbers of Table I ("table1": for the proton the anomalous part).
    mass: "neutron" mass in the scattering formulas, or the "mean" of neutron and proton.
    couplings: g_A, sin^2 theta_W and moments of "table1", or "current" values (for sin^2 theta_W that at low energy).
    baryon_mass: "m_u" or "m_n", the mass per nucleon that turns rho into a number density.
    """

    electrons: str = "massless"
    moments: str = "total"
    mass: str = "neutron"
    couplings: str = "table1"
    baryon_mass: str = "m_u"

    def __post_init__(self) -> None:
        for field in fields(self):
            value, allowed = getattr(self, field.name), CHOICES[field.name]
            if value not in allowed:
                raise ValueError(f"{field.name} is one of {', '.join(map(repr, allowed))}, not {value!r}")


CHOICES = {
    "electrons": ("massless", "massive"),
    "moments": ("total", "table1"),
    "mass": ("neutron", "mean"),
    "couplings": ("table1", "current"),
    "baryon_mass": ("m_u", "m_n"),
}
BLOCKING = ("zero", "fermi_dirac")  # f_e


def parameters(matter: Matter, conventions: Conventions, f_e: str, folder: str | None = None) -> dict[str, float]:
    """The parameters of the drift-ratio kernel, in its units. f_e: "zero" or "fermi_dirac"."""
    if f_e not in BLOCKING:
        raise ValueError(f"f_e is one of {', '.join(map(repr, BLOCKING))}, not {f_e!r}")
    neutrons = neutron_density(matter, conventions)
    blocking = f_e == "fermi_dirac"
    return {
        "T": matter.T,
        "mu_nu": matter.mu_nu,
        "mu_e": electron_chemical_potential(matter, conventions) if blocking else NO_ELECTRONS * matter.T,
        "n": neutrons,
        "n_n": neutrons,
        "m": constants.m_n if conventions.mass == "neutron" else (constants.m_n + constants.m_p) / 2,
        "delta_np": constants.m_n - constants.m_p,
        "G_F": constants.G_F * constants.inverse_MeV2_per_inverse_GeV2,
        **magnetic_energies(matter, conventions),
        **couplings(conventions, folder),
    }


def couplings(conventions: Conventions, folder: str | None = None) -> dict[str, float]:
    """Table I for neutrons: scattering, and absorption."""
    printed = constants.PRINTED[PAPER]
    if conventions.couplings == "table1":
        inputs = (printed["gA"], printed["sin2thetaW"], printed["mu_p_anomalous"], printed["mu_n"])
    else:
        anomalous = constants.mu_p_over_mu_N - 1
        inputs = (abs(constants.gA_over_gV), constants.sin2thetaW_low, anomalous, constants.mu_n_over_mu_N)
    return {
        name: float(x) for name, x in kernel("neutrino_nucleon.couplings", folder=folder)(*inputs)._asdict().items()
    }


def magnetic_energies(matter: Matter, conventions: Conventions) -> dict[str, float]:
    """Signed magnetic energies, E = -s mu_B B, and eB (MeV, MeV^2). Scattering is on neutrons."""
    printed = constants.PRINTED[PAPER]
    if conventions.moments == "total":
        proton, neutron = constants.mu_p_over_mu_N, constants.mu_n_over_mu_N
    else:
        proton, neutron = printed["mu_p_anomalous"], printed["mu_n"]
    magneton = constants.nuclear_magneton_MeV_per_gauss * matter.B
    return {
        "mu_B_B": neutron * magneton,
        "mu_Bn_B": neutron * magneton,
        "mu_Bp_B": proton * magneton,
        "eB": constants.eB_MeV2_per_gauss * matter.B,
    }


def neutron_density(matter: Matter, conventions: Conventions) -> float:
    """Neutrons per volume (MeV^3)."""
    return (1 - matter.Y_e) * _baryon_density(matter, conventions)


def electron_density(matter: Matter, conventions: Conventions) -> float:
    """Electrons less positrons per volume (MeV^3)."""
    return matter.Y_e * _baryon_density(matter, conventions)


def electron_chemical_potential(matter: Matter, conventions: Conventions) -> float:
    """mu_e with rest mass (MeV) of electrons and positrons in equilibrium."""
    density = electron_density(matter, conventions)
    massless = _massless_potential(density, matter.T)
    if conventions.electrons == "massless":
        return massless
    from scipy.optimize import brentq

    mass = constants.m_e

    def surplus(potential: float) -> float:
        return net_electron_density(potential, matter.T, mass) - density

    top = massless + mass  # a mass leaves fewer states below the same energy, and shifts them by less than itself
    return float(brentq(surplus, 0.0, top, xtol=1e-12, rtol=1e-14)) if density > 0 else 0.0


def net_electron_density(potential: float, temperature: float, mass: float) -> float:
    """Electrons less positrons per volume (MeV^3), by quadrature over momentum."""
    from scipy.integrate import quad
    from scipy.special import expit

    def integrand(p: float) -> float:
        energy = math.hypot(p, mass)
        return (
            p**2
            / math.pi**2
            * float(expit((potential - energy) / temperature) - expit(-(potential + energy) / temperature))
        )

    edges = [0.0, max(potential, temperature), potential + 10 * temperature, potential + 50 * temperature]
    return sum(float(quad(integrand, a, b, epsabs=0, epsrel=1e-12)[0]) for a, b in pairwise(edges))


def _massless_potential(density: float, temperature: float) -> float:
    """The real root of mu^3 + pi^2 T^2 mu = 3 pi^2 n_e, in a form without cancellation."""
    linear, constant = (math.pi * temperature) ** 2, 3 * math.pi**2 * density
    return 2 * math.sqrt(linear / 3) * math.sinh(math.asinh(1.5 * constant / linear * math.sqrt(3 / linear)) / 3)


def _baryon_density(matter: Matter, conventions: Conventions) -> float:
    mass = {"m_u": constants.u, "m_n": constants.m_n}[conventions.baryon_mass]
    return matter.rho * constants.MeV4_per_gram_per_cubic_cm / mass


def _positive(name: str, value: Any) -> None:
    if not (isinstance(value, (int, float)) and math.isfinite(value) and value > 0):
        raise ValueError(f"{name} must be a positive number, not {value!r}")
