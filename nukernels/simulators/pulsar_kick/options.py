"""The options of pulsar-kick: a row of Table 1 and every choice that the paper leaves open, with their defaults.

Defaults are the common reference for comparisons, not a claim about what the paper did.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from nukernels.errors import UserMistake
from nukernels.simulators.simulator import option

SEC_3, SEC_4, SEC_5 = "nardi2000, Sec. 3", "nardi2000, Sec. 4", "nardi2000, Sec. 5"
OPEN = "left open by the paper"
HOW = ("workers", "checkpoint", "time_limit")  # options that change how a run is done, and nothing in its result


@dataclass(frozen=True)
class Options:
    """One run: a layer, a field, a star, and conventions."""

    layer: float = option(1.3, "radius of the resonance layer over R_c", source="nardi2000, Table 1", least=0.3, most=3)
    B: float = option(6e15, "largest field on the layer", unit="G", source="nardi2000, Table 1", least=0, most=1e17)
    delta: float = option(0.4, "decentring of the dipole, see `decentring`", source="nardi2000, Table 1", least=0)
    mu_nu: float = option(1e-12, "transition moment", unit="mu_B", source=SEC_5, above=0, most=1e-9)

    neutrinos: int = option(100_000, "how many are followed", source="4e5 in nardi2000, Sec. 5", least=1)
    seed: int = option(1, "first word of the key of all random numbers", least=0, most=2**63 - 1)
    stream: int = option(0, "second word of the key: rows of a table differ here", least=0, most=2**63 - 1)

    scale: float = option(
        1000.0,
        "mean free path over the physical one of (9); 1 is physical, and slow: about 1e9 scatterings each",
        source=OPEN,
        least=1,
        most=1e9,
    )
    transport: str = option(
        "events", "each scattering, or (accelerated) many at once by diffusion where the star is opaque",
        choices=("events", "accelerated"),
    )  # fmt: skip
    paths: float = option(
        12.0, "accelerated transport: a sphere has at least so many of the longest free paths in it", least=2, most=1000
    )
    scattering: bool = option(True, "false: an infinite mean free path", source=OPEN)
    source: str = option(
        "volume", "place of birth: uniform in volume of the core, weighted by density, uniform in radius, or centre",
        source=OPEN, choices=("volume", "density", "radius", "centre"),
    )  # fmt: skip
    inward: bool = option(True, "crossings of the layer inwards convert", source=OPEN)
    reconversion: bool = option(False, "sterile neutrinos convert back at a later crossing", source=OPEN)
    gradient: str = option(
        "radial", "gradient of the density in gamma: along the radius or along the path",
        source=OPEN, choices=("radial", "path"),
    )  # fmt: skip
    kink: str = option(
        "inside", "density length at R_c: of the side within, or the mean of both sides",
        source=OPEN, choices=("inside", "mean"),
    )  # fmt: skip
    decentring: str = option(
        "core", "unit of delta: R_c (Table 1), radius of the layer, or r_star (Sec. 3)",
        source=OPEN, choices=("core", "layer", "star"),
    )  # fmt: skip
    r_star: float = option(15.0, "radius of the star, only for decentring = star", unit="km", source=OPEN, above=0)
    field: str = option(
        "orthogonal", "field in gamma: its part orthogonal to the flight, its modulus, or its part along the layer",
        source=SEC_3, choices=("orthogonal", "modulus", "tangential"),
    )  # fmt: skip
    front: float = option(1.04, "number in front of (6); 0 takes the derived one, 6.16", source="(6)", least=0, most=10)
    resonance: str = option(
        "fixed", "one layer for all energies, or by (4) the radius where the energy resonates",
        source=OPEN, choices=("fixed", "energy"),
    )  # fmt: skip
    m_sterile: float = option(
        0.0, "sterile mass for resonance = energy; 0: the one that puts 100 MeV on `layer`", unit="keV",
        source=SEC_3, least=0, most=1000,
    )  # fmt: skip
    redraw: str = option(
        "probability", "when the energy is drawn anew: with a probability at each scattering, or at regular ones",
        source=SEC_4, choices=("probability", "regular"),
    )  # fmt: skip
    redraw_fraction: float = option(
        0.1, "share of scatterings that draw the energy anew", source=SEC_4, least=0, most=1
    )
    redraw_power: float = option(
        2.0, "p of the law x^p/(e^x + 1) of a new energy; 4 keeps detailed balance", source=OPEN, least=0, most=8
    )
    outer: float = option(30.0, "outer radius over R_c", source=OPEN, least=6, most=100)
    recorded: str = option(
        "outer", "where the unconverted are recorded: outer radius, or their last way out through the energy or "
        "transport sphere", source=OPEN, choices=("outer", "energy_sphere", "transport_sphere"),
    )  # fmt: skip
    couplings: str = option(
        "derived", "C_1 and C_2 from the couplings, or rounded as printed", source="(10), (11)",
        choices=("derived", "printed"),
    )  # fmt: skip
    baryon_mass: str = option("m_u", "mass per baryon", source=OPEN, choices=("m_u", "nucleon"))

    rho_centre: float = option(8.0, "density at the centre", unit="1e14 g cm^-3", source=SEC_4, least=3, most=20)
    rho_core: float = option(2.6, "density at R_c", unit="1e14 g cm^-3", source=SEC_4, least=0.5, most=2.9)
    n_core: float = option(2.0, "exponent of the density in the core", source=SEC_4, least=0.5, most=4)
    n_atm: float = option(4.0, "exponent of the density outside", source=SEC_4, least=2.5, most=8)
    n_temp: float = option(1.0, "exponent of the temperature outside", source=SEC_4, least=0, most=3)
    temp_core: float = option(30.0, "temperature of the core", unit="MeV", source=SEC_4, least=1, most=100)
    r_core: float = option(10.0, "radius of the core", unit="km", source=SEC_4, least=5, most=20)
    y_e: float = option(0.3, "electrons per baryon, in (6) and in the potential", source=SEC_3, least=0, most=0.9)
    y_p: float = option(0.3, "protons per baryon, in C_1 and C_2", source=SEC_4, least=0.01, most=0.9)
    e_total: float = option(3e53, "energy in all neutrinos", unit="erg", source="(12)", least=1e52, most=1e54)
    m_pns: float = option(1.5, "mass of the remnant", unit="M_sun", source="(12)", least=0.5, most=3)

    workers: int = option(0, "threads; 0: one per processor; the result is the same", least=0, most=1024)
    checkpoint: str = option("", "file where a run is kept while it goes on, to continue from after an interruption")
    time_limit: float = option(0.0, "stop after so many seconds and report what is done; 0: never", unit="s", least=0)


def displacement(options: Options) -> float:
    """R_B/R_c."""
    unit = {"core": 1.0, "layer": options.layer, "star": options.r_star / options.r_core}
    return options.delta * unit[options.decentring]


def check(options: Any) -> None:
    """Contradictions between options, with the reason."""
    r_dipole = displacement(options)
    if not r_dipole < options.layer:
        raise UserMistake(
            f"delta = {options.delta:g} in units of {options.decentring} puts the dipole at {r_dipole:g} R_c, outside "
            f"of the layer at {options.layer:g} R_c; it must lie inside"
        )
    if not options.scattering and options.recorded == "transport_sphere":
        raise UserMistake("recorded = transport_sphere needs scattering = true: without it no such sphere exists")
    if options.transport == "accelerated" and (options.redraw == "regular" or options.resonance == "energy"):
        raise UserMistake(
            "transport = accelerated knows redraw = probability and resonance = fixed only: it follows no single redraw"
        )
    if options.redraw == "regular" and options.redraw_fraction > 0:
        interval = 1 / options.redraw_fraction
        if not math.isclose(interval, round(interval), rel_tol=1e-9):
            raise UserMistake(
                f"redraw = regular needs a redraw_fraction that is 1 over a whole number (or 0), not "
                f"{options.redraw_fraction:g}: every {interval:g}th scattering"
            )
    if options.time_limit and not options.checkpoint:
        raise UserMistake("time_limit needs a checkpoint: without one the work that is done could not be continued")
    if options.resonance == "fixed" and options.m_sterile:
        raise UserMistake("m_sterile has a meaning only with resonance = energy; a fixed layer is given by its radius")
