"""From options to the numbers that the transport needs; units of R_c, MeV, 1e14 g cm^-3, 1e15 G."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from generated import constants
from nukernels import kernel
from nukernels.errors import UserMistake
from nukernels.simulators.pulsar_kick.diffusion import moments
from nukernels.simulators.pulsar_kick.options import Options, displacement
from nukernels.simulators.spectra import without_checks

Array = NDArray[np.float64]

PAPER = constants.PRINTED["nardizuluaga2000"]
NAME = "spin_flavour_precession"
PROFILES, CROSS_SECTION, COEFFICIENTS = (
    f"{NAME}.{each}" for each in ("profiles", "cross_section", "cross_section_coefficients")
)
SOURCES = ("volume", "density", "radius", "centre")  # the numbers of draws.birth
FIELDS = ("orthogonal", "modulus", "tangential")  # the numbers of crossing.conversion
REFERENCE_ENERGY = 100.0  # MeV: the lower end of the energies for which the paper quotes masses
SPECTRAL_TEMPERATURE = 8.0  # MeV, of the energy sphere (Sec. 4)
MEAN_OVER_T = 3.151374217  # mean energy of a Fermi-Dirac spectrum without chemical potential: 7 pi^4/(180 zeta(3))
CORE_STEP, OUTER_STEP = 0.93, 0.80  # density at the outer over that at the inner edge of a shell
ROUNDING = 1e-12  # bounds are this much wider than the densities of the edges


class Star(NamedTuple):
    """Numbers that stay as they are during a run, as compiled code reads them."""

    rho_centre: float
    rho_core: float
    n_core: float
    n_atm: float
    n_temp: float
    temp_core: float
    opacity: float  # 1/(mean free path) at 1 MeV and 1e14 g cm^-3, per R_c
    c1: float
    c2: float
    source: int
    redraw_fraction: float
    redraw_interval: int  # 0: with the probability
    redraw_power: float
    outer: float
    layer: float
    by_energy: bool
    dm2: float  # MeV^2
    v14: float  # potential at 1e14 g cm^-3, MeV
    g_fermi: float
    r_dipole: float
    b15: float
    mu_nu: float
    y_e: float
    front: float
    r_core_km: float
    inward: bool
    back: bool
    oblique: bool
    mean_at_kink: bool
    field: int
    accelerated: bool
    paths: float
    record: float  # radius of the sphere where the unconverted are recorded; 0: the outer radius


@dataclass(frozen=True)
class Shells:
    """Squares of the radii of edges, and bounds of the density between them."""

    edges: Array
    high: Array
    low: Array
    table: Array  # moments of the law of new energies, for the accelerated transport


def star(options: Options) -> Star:
    """The star of a run."""
    baryons = 1e14 * constants.MeV4_per_gram_per_cubic_cm / _baryon_mass(options)  # MeV^3
    g_fermi = constants.G_F * constants.inverse_MeV2_per_inverse_GeV2
    nucleons = _couplings(options)
    found = kernel(CROSS_SECTION)(1.0, 0.0, baryons, g_fermi=g_fermi, **nucleons)
    c1, c2 = (float(x) for x in kernel(COEFFICIENTS)(**nucleons))
    opacity = options.r_core * constants.inverse_MeV_per_km / float(found.mfp) / options.scale
    if options.couplings == "printed":
        opacity *= PAPER["C1"] / c1
        c1, c2 = PAPER["C1"], PAPER["C2"]
    v14 = float(
        kernel(f"{NAME}.potential")(
            baryons * (1 - options.y_e), 0.0, 0.0, 0.0, REFERENCE_ENERGY,
            kappa_n=0.0, kappa_p=0.0, kappa_e=0.0, g_fermi=g_fermi, dm2=1e-3,
        ).v_nutaubar
    )  # fmt: skip
    made = Star(
        rho_centre=options.rho_centre,
        rho_core=options.rho_core,
        n_core=options.n_core,
        n_atm=options.n_atm,
        n_temp=options.n_temp,
        temp_core=options.temp_core,
        opacity=opacity if options.scattering else 0.0,
        c1=c1,
        c2=c2,
        source=SOURCES.index(options.source),
        redraw_fraction=options.redraw_fraction,
        redraw_interval=round(1 / options.redraw_fraction)
        if options.redraw == "regular" and options.redraw_fraction
        else 0,
        redraw_power=options.redraw_power,
        outer=options.outer,
        layer=options.layer,
        by_energy=options.resonance == "energy",
        dm2=_splitting(options, v14),
        v14=v14,
        g_fermi=g_fermi,
        r_dipole=displacement(options),
        b15=options.B / 1e15,
        mu_nu=options.mu_nu,
        y_e=options.y_e,
        front=options.front or derived_front(),
        r_core_km=options.r_core,
        inward=options.inward,
        back=options.reconversion,
        oblique=options.gradient == "path",
        mean_at_kink=options.kink == "mean",
        field=FIELDS.index(options.field),
        accelerated=options.transport == "accelerated",
        paths=options.paths,
        record=0.0,
    )
    return made._replace(record=_sphere(options, made))


def shells(star: Star) -> Shells:
    """Shells in which the density varies little; the interface and the recording sphere are edges."""
    edges = np.array(sorted({0.0, *_core_edges(star), 1.0, *_outer_edges(star), star.outer, star.record}))
    density = density_at(star, edges)
    table = moments(star.redraw_power) if star.accelerated else np.zeros((1, 3))
    return Shells(edges**2, density[:-1] * (1 + ROUNDING), density[1:] * (1 - ROUNDING), table)


def density_at(star: Star, radii: Any) -> Array:
    """rho/1e14 g cm^-3 at radii in units of R_c."""
    return np.asarray(profile_at(star, radii).rho14)


def profile_at(star: Star, radii: Any) -> Any:
    """Density, its length in units of R_c, and temperature."""
    radii = np.asarray(radii, dtype=np.float64)
    return kernel(PROFILES)(
        np.maximum(radii, 1e-3),  # the domain of the kernel; below, the density is that of the centre
        rho_centre=star.rho_centre, rho_core=star.rho_core, n_core=star.n_core, n_atm=star.n_atm,
        n_temp=star.n_temp, temp_core=star.temp_core, r_core=star.r_core_km * constants.inverse_MeV_per_km,
    )  # fmt: skip


def named(name: str, **values: Any) -> dict[str, Any]:
    """Outputs of a kernel, also where a field is weaker than its domain says and nothing converts."""
    return without_checks(kernel(f"{NAME}.{name}"))(**values)


def derived_front() -> float:
    """The number in front of (6) that the derivation gives: gamma at the pivots with Y_e = 0."""
    return float(kernel(f"{NAME}.adiabaticity")(2.6, 1e-12, 3.0, 10.0, y_e=0.0).gamma_ad)


def _core_edges(star: Star) -> list[float]:
    """Radii inside the core, from (7) solved for the radius."""
    steps = math.ceil(math.log(star.rho_core / star.rho_centre) / math.log(CORE_STEP))
    rho = star.rho_centre * (star.rho_core / star.rho_centre) ** (np.arange(1, steps) / steps)
    found = ((star.rho_centre - rho) / (star.rho_centre - star.rho_core)) ** (1 / star.n_core)
    return [float(x) for x in found]


def _outer_edges(star: Star) -> list[float]:
    """Radii outside, up to the outer one."""
    ratio = OUTER_STEP ** (-1 / star.n_atm)
    steps = math.ceil(math.log(star.outer) / math.log(ratio))
    return [float(star.outer ** (i / steps)) for i in range(1, steps)]


def _baryon_mass(options: Options) -> float:
    if options.baryon_mass == "m_u":
        return constants.u
    return options.y_p * constants.m_p + (1 - options.y_p) * constants.m_n


def _couplings(options: Options) -> dict[str, Any]:
    """Couplings of Sec. 4 and abundances."""
    return {
        "c_vector_n": PAPER["CV_n"],
        "c_vector_p": PAPER["CV_p"],
        "c_axial_n": PAPER["CA_n"],
        "c_axial_p": PAPER["CA_p"],
        "y_n": 1 - options.y_p,
        "y_p": options.y_p,
    }


def _splitting(options: Options, v14: float) -> float:
    """Delta m^2 in MeV^2: of the sterile mass, or of 100 MeV on the layer."""
    if options.m_sterile:
        return (options.m_sterile / 1000) ** 2
    if options.layer <= 1:
        rho = options.rho_centre - (options.rho_centre - options.rho_core) * options.layer**options.n_core
    else:
        rho = options.rho_core * options.layer**-options.n_atm
    return float(kernel(f"{NAME}.resonance_splitting")(v14 * rho, REFERENCE_ENERGY))


def _sphere(options: Options, star: Star) -> float:
    """Radius where the unconverted are recorded, or 0."""
    if options.recorded == "outer":
        return 0.0
    if options.recorded == "energy_sphere":
        if not (options.n_temp and options.temp_core > SPECTRAL_TEMPERATURE):
            raise UserMistake("recorded = energy_sphere needs a temperature that falls to 8 MeV: n_temp above 0")
        radius = float((options.temp_core / SPECTRAL_TEMPERATURE) ** (1 / options.n_temp))
    else:
        radius = transport_sphere(star)
    if not 1 < radius < options.outer:
        raise UserMistake(
            f"recorded = {options.recorded}: that sphere is at {radius:.3g} R_c, not between R_c and outer = "
            f"{options.outer:g} R_c; choose recorded = outer"
        )
    return radius


def transport_sphere(star: Star) -> float:
    """Radius over R_c outside of which the transport optical depth of the mean energy, 3.15 T, is 1."""
    transport = star.opacity * (1 - star.c2 / (3 * star.c1)) * star.rho_core / (star.n_atm - 1)
    energy = MEAN_OVER_T * star.temp_core
    depth = transport * energy**2  # at r = 1; falls as r^(1 - n_atm - 2 n_temp)
    return float(depth ** (1 / (star.n_atm - 1 + 2 * star.n_temp)))
