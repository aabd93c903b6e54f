"""Solar neutrino sources: total fluxes, and spectra from published tables, lines or analytic shapes.

A spectrum is divided by its own integral (tables are normalised to a few 1e-5 in print, the digitised one of Ortiz et
al. to 4e-3). Lines are sums; "thermal" replaces the two of 7Be by their tabulated thermal shapes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np

from generated import constants
from nukernels import kernel
from nukernels.errors import UserMistake
from nukernels.hints import with_hint
from nukernels.simulators.azimuthal_asymmetry.quadrature import Array, adaptive
from nukernels.simulators.azimuthal_asymmetry.tables import citation, column, rows
from nukernels.simulators.spectra import without_checks

SOURCES = ("pp", "pep", "hep", "7Be", "8B", "13N", "15O", "17F")
FLUXES = "solar_neutrino_fluxes_ssm.csv"
LINES = "solar_lines.csv"
MODELS = ("BP95", "BP98", "BP2000", "BS05-OP", "B16-GS98", "B16-AGSS09met")
BORON = {
    "1996": ("solar_8B_spectrum_bahcall1996.csv", "lambda_per_MeV"),
    "1996+3sigma": ("solar_8B_spectrum_bahcall1996.csv", "lambda_plus3sigma_per_MeV"),
    "1996-3sigma": ("solar_8B_spectrum_bahcall1996.csv", "lambda_minus3sigma_per_MeV"),
    "2006": ("solar_8B_spectrum_winter2006.csv", "lambda_per_MeV"),
    "2000": ("solar_8B_spectrum_ortiz2000.csv", "lambda_per_MeV"),
}
TABLES = {
    "pp": "solar_pp_spectrum_bahcall1997.csv",
    "hep": "solar_hep_spectrum_bahcall1997.csv",
    "13N": "solar_13N_spectrum_bahcall1988.csv",
    "15O": "solar_15O_spectrum_bahcall1988.csv",
    "17F": "solar_17F_spectrum_bahcall1988.csv",
}
THERMAL = {0.8618: "solar_7Be_lineshape_862keV_bahcall1994.csv", 0.3843: "solar_7Be_lineshape_384keV_bahcall1994.csv"}
BORON_END = 15.1  # MeV, of the fitted shape
PANELS = 48  # of an analytic shape, on which quadrature starts
RTOL = 1e-13  # of norms and means


@dataclass(frozen=True)
class Continuum:
    """A spectrum lambda(omega) per MeV, normalised to `share`, smooth between its edges (MeV)."""

    edges: Array
    shape: Callable[[Array], Array]
    share: float = 1.0

    def __call__(self, omega: Array) -> Array:
        """Neutrinos per MeV; 0 outside the edges."""
        inside = (omega >= self.edges[0]) & (omega <= self.edges[-1])
        return np.where(inside, self.shape(np.clip(omega, self.edges[0], self.edges[-1])), 0.0) * self.share


@dataclass(frozen=True)
class Source:
    """A reaction: its flux (cm^-2 s^-1), continuous parts, and lines as (energy in MeV, share)."""

    name: str
    flux: float
    continua: tuple[Continuum, ...]
    lines: tuple[tuple[float, float], ...]
    citations: tuple[str, ...]

    @property
    def end_point(self) -> float:
        """Largest neutrino energy (MeV)."""
        return float(max([each.edges[-1] for each in self.continua] + [energy for energy, _ in self.lines]))

    def mean(self, function: Callable[[Array], Array], rtol: float = RTOL) -> float:
        """Average over the whole spectrum of a function of the energy."""
        total = sum(share * float(function(np.array([energy]))[0]) for energy, share in self.lines)
        return total + sum(_folded(part, function, rtol) for part in self.continua)


@dataclass(frozen=True)
class Spectra:
    """Which spectra and fluxes to use; see the options of the simulator."""

    pp: str = "table"
    pp_end_point: float = 0.42341
    boron: str = "1996"
    lines: str = "sharp"
    interpolation: str = "linear"
    fluxes: str = "BP98"


def _folded(part: Continuum, function: Callable[[Array], Array], rtol: float) -> float:
    return float(adaptive(lambda omega: (part(omega) * function(omega))[None], part.edges, rtol).value[0])


def listed(name: str, text: str) -> tuple[str, ...]:
    """Names of sources with commas, or "all"; a mistake names the option."""
    found = SOURCES if text.strip() == "all" else tuple(each.strip() for each in text.split(","))
    for each in found:
        if each not in SOURCES:
            allowed = f"{', '.join(SOURCES)}, several of them with commas, or all"
            raise UserMistake(f"{name} are {allowed}; not {with_hint(each, SOURCES)}")
    if len(set(found)) < len(found):
        raise UserMistake(f"{name} = {text!r} names a source twice")
    return found


@cache
def source(name: str, spectra: Spectra) -> Source:
    """A source with the chosen spectrum."""
    flux = total_flux(name, spectra.fluxes)
    cited = [next(row["reference"] for row in rows(FLUXES) if row["model"] == spectra.fluxes)]
    lines = tuple((float(r["E_MeV"]), float(r["branching"])) for r in rows(LINES) if r["source"] == name)
    if lines and (spectra.lines == "sharp" or name != "7Be"):
        return Source(name, flux, (), lines, (*cited, citation(LINES)))
    if lines:
        parts = [(share, THERMAL[energy]) for energy, share in lines]
        continua = tuple(_from_table(table, "lambda_per_MeV", spectra.interpolation, share) for share, table in parts)
        return Source(name, flux, continua, (), (*cited, *(citation(table) for _, table in parts)))
    if name == "pp" and spectra.pp == "shape":
        return Source(name, flux, (_pp_shape(spectra.pp_end_point),), (), (*cited, "allowed shape with Coulomb factor"))
    if name == "8B" and spectra.boron == "shape":
        return Source(name, flux, (_boron_shape(),), (), (*cited, "fitted shape of the 8B spectrum"))
    table, title = BORON[spectra.boron] if name == "8B" else (TABLES[name], "lambda_per_MeV")
    return Source(name, flux, (_from_table(table, title, spectra.interpolation),), (), (*cited, citation(table)))


def total_flux(name: str, model: str) -> float:
    """Total flux of a source in a solar model (cm^-2 s^-1)."""
    return next(float(r["flux_cm2_s"]) for r in rows(FLUXES) if r["model"] == model and r["source"] == name)


def published_integral(table: str, title: str = "lambda_per_MeV") -> float:
    """Trapezoidal integral of a table as printed."""
    energy, density = _printed(table, title)
    return float(np.trapezoid(density, energy))


def _printed(table: str, title: str) -> tuple[Array, Array]:
    """Energies and densities of a table, from zero energy to the last entry that is not zero and the one after."""
    energy, density = column(table, "E_MeV"), column(table, title)
    last = int(np.flatnonzero(density)[-1])
    energy, density = energy[: last + 2], density[: last + 2]
    if energy[0] > 0 and table not in THERMAL.values():
        energy, density = np.concatenate([[0.0], energy]), np.concatenate([[0.0], density])
    return energy, density


def _from_table(table: str, title: str, interpolation: str, share: float = 1.0) -> Continuum:
    """Linear between the entries, or a cubic that keeps their order (PCHIP); smooth between the entries either way."""
    energy, density = _printed(table, title)
    if interpolation == "cubic":
        from scipy.interpolate import PchipInterpolator

        cubic = PchipInterpolator(energy, density)
        norm = float(cubic.integrate(energy[0], energy[-1]))
        return Continuum(energy, lambda omega: np.asarray(cubic(omega)) / norm, share)
    norm = float(np.trapezoid(density, energy))
    return Continuum(energy, lambda omega: np.interp(omega, energy, density) / norm, share)


def _pp_shape(end: float) -> Continuum:
    shape = without_checks(kernel("neutrino_electron.pp_shape"))
    fixed = {"omega_max": end, "m_electron": constants.m_e, "alpha_em": constants.alpha}
    return _normalised(lambda omega: _value(shape(omega_nu=omega, **fixed)["shape_pp"]), end)


def _boron_shape() -> Continuum:
    shape = without_checks(kernel("neutrino_electron.boron_shape"))
    return _normalised(lambda omega: _value(shape(omega_nu=omega, omega_max=BORON_END)["shape_8b"]), BORON_END)


def _value(found: Array) -> Array:
    """Shapes at their very ends: 0 where the kernel has 0/0."""
    return np.nan_to_num(found, nan=0.0)


def _normalised(shape: Callable[[Array], Array], end: float) -> Continuum:
    """A shape on panels that become shorter towards the end point, where it is not smooth."""
    edges = end * (1 - np.linspace(1, 0, PANELS + 1) ** 2)
    norm = float(adaptive(lambda omega: shape(omega)[None], edges, RTOL).value[0])
    return Continuum(edges, lambda omega: shape(omega) / norm)
