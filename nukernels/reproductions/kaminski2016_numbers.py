"""The numbers of kaminski2016 and ours, as tables of its page."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import xarray as xr

from generated import constants
from nukernels import kernel
from nukernels.reproductions.page import table_text
from nukernels.simulators.chiral_kick.chain import MEV2_PER_GAUSS, state_of, steps, transport, vorticity
from nukernels.simulators.chiral_kick.options import CONVENTIONS, Options

PRINTED = {"b_field": "0.1", "J_l": "0", "J_l5": "1", "n_dot": "1e54", "n_total": "1e55", "p_star": "-", "v": "1e3"}
MU_OF_FIGURE = (100.0, 300.0, 600.0)
VARIANTS: dict[str, dict[str, Any]] = {
    "the paper: mu_l5 = mu_em = 0": {},
    "electron chirality conserved, n_l5 = 0": {"chirality": "conserved"},
    "electron chirality washed out, mu_l5 = 0": {"chirality": "washed_out"},
    "leptons neutral among themselves": {"neutrality": "leptons"},
    "neutral with 10 % protons": {"neutrality": "protons"},
    "neutral with 30 % protons": {"neutrality": "protons", "Y_p": 0.3},
    "neutral with 30 % protons, n_l5 = 0": {"neutrality": "protons", "Y_p": 0.3, "chirality": "conserved"},
    "Landau frame, epsilon = mu_l n_l": {"frame": "landau"},
    "Landau frame, ideal gas": {"frame": "landau", "thermodynamics": "ideal"},
    "Landau frame, ideal gas, n_l5 = 0": {"frame": "landau", "thermodynamics": "ideal", "chirality": "conserved"},
    "left-handed current instead of J_l5": {"current": "left"},
    "momentum of the carriers": {"mean_momentum": "carriers"},
    "field inclined by 60 degrees": {"inclination": 60.0},
    "no share of neutrinos, as in the free gas": {"share_nu": 0.0},
}


def conventions() -> list[str]:
    """What stands behind all numbers."""
    return [
        "Conventions: C_abc of the covariant anomaly, right minus left, electron charge -1; charges are numbers, so "
        "the field that goes with C = 1/(2 pi^2) is e B. The columns name what becomes of one gauss: `eB`; "
        "`heaviside_lorentz` and `gaussian`, B itself in these units; `printed`, the paper's 10^12 G = 0.1 MeV^2.",
        "",
    ]


def chain(found: xr.Dataset, rounded: xr.Dataset) -> list[str]:
    """One row per step, one column per unit system, the print beside."""
    rows = []
    for name, printed in PRINTED.items():
        of = found[name]
        ours = [f"{float(of.sel(field=c)):.4g}" for c in CONVENTIONS]
        rows.append(
            [f"{of.attrs['long_name']} [{of.attrs['units']}]", printed, *ours, f"{float(rounded[name][0]):.4g}"]
        )
    heads = ["step, for 10^12 G", "theirs", *CONVENTIONS, "from their rounded steps"]
    return [
        "## The chain, nothing rounded on the way",
        "",
        *table_text(heads, rows),
        "The last column starts each step from the printed result of the step before (J = 1 MeV^3, 10^54 per second).",
        "",
    ]


def step_by_step(rounded: xr.Dataset, found: xr.Dataset) -> list[str]:
    """Where the printed chain gains and loses: each step from the printed result of the step before."""
    exact, at = found.sel(field="eB"), rounded.isel(field=0)
    factors = {
        "field: 10^12 G as eB over 0.1 MeV^2": float(exact.b_field) / 0.1,
        "current: C mu_l B for 0.1 MeV^2 over 1 MeV^3": float(found.J_l5.sel(field="printed")),
        "flux: from 1 MeV^3 over 10^54 per second": float(at.n_dot) / 1e54,
        "velocity: from 10^54 per second over 10^3 km/s": float(at.v) / 1e3,
    }
    product = math.prod(factors.values())
    rows = [[name, f"{value:.4g}"] for name, value in (*factors.items(), ("product", product))]
    return [
        "Ours over theirs, step by step; the product is the velocity of 10^12 G as eB over the printed one "
        f"({float(exact.v):.4g} km/s over 10^3 km/s):",
        "",
        *table_text(["step", "ours over theirs"], rows),
        "Below 1 the print is larger than the step before gives, above 1 smaller: the field in MeV^2 and the velocity "
        "are too large, the current and most of all the flux too small. They nearly cancel.",
        "",
    ]


def coefficients(content: xr.Dataset) -> list[str]:
    """Anomaly coefficients of the paper's fields; it lists which do not vanish and one value."""
    listed = ("em,em,l5", "em,l,l5", "l,l,l", "l,l,l5", "l,l5,l5", "l5,l5,l5")
    names = [str(name) for name in content.current.values]
    rows = []
    for i, a in enumerate(names):
        for j, b in enumerate(names[i:], i):
            for c in names[j:]:
                trace = content.trace.sel(current=a, field=b, third=c).item()
                label = f"{a},{b},{c}"
                theirs = "1/(2 pi^2)" if label == "em,l,l5" else "not zero" if label in listed else "0"
                ours = f"{trace}/(4 pi^2)" if trace != "0" else "0"
                rows.append([f"C_{{{label}}}", theirs, ours])
    rows += [
        [f"beta_{a}", "-", f"{-int(t)}/24" if t != "0" else "0"]
        for a, t in zip(names, map(str, content.gravitational_trace.values), strict=True)
    ]
    return ["## Anomaly coefficients of e_L, e_R, nu_L", "", *table_text(["coefficient", "theirs", "ours"], rows)]


def vortical(options: Options) -> xr.Dataset:
    """Vortical against magnetic current over B and Omega; sigma_V against T for several mu_l."""
    B, Omega = np.logspace(8, 18, 61), np.logspace(0, 4, 41)
    at = state_of(options)
    sigma = transport(options, at)
    per_omega = abs(sigma["sigma_V_l5"]) * vorticity(1.0)
    per_gauss = abs(sigma["sigma_B_l5"]) * MEV2_PER_GAUSS["eB"]
    T = np.linspace(0.0, 100.0, 101)
    curves = [transport(options, state_of(options, mu_l=mu, T=T))["sigma_V_l"] for mu in MU_OF_FIGURE]
    alone = transport(options, replace(at, mu_l=0.0, T=T))["sigma_V_l"]
    told = {"units": "MeV^2"}
    return xr.Dataset(
        {
            "vortical_over_magnetic": (("Omega", "B"), per_omega * Omega[:, None] / (per_gauss * B), {"units": "1"}),
            "sigma_V_l": (("mu_l", "T"), np.array(curves), {**told, "long_name": "vortical coefficient of J_l"}),
            "sigma_V_l_thermal": (("T",), np.asarray(alone), {**told, "long_name": "its T^2 term"}),
        },
        coords={
            "B": ("B", B, {"units": "G", "long_name": "field, as eB"}),
            "Omega": ("Omega", Omega, {"units": "s^-1", "long_name": "angular velocity"}),
            "T": ("T", T, {"units": "MeV", "long_name": "temperature"}),
            "mu_l": ("mu_l", list(MU_OF_FIGURE), {"units": "MeV", "long_name": "potential of lepton number"}),
        },
    )


def vortical_numbers(options: Options, found: xr.Dataset) -> list[str]:
    """Rotation: vorticity, coefficient, comparison with the field."""
    spin = options.Omega / constants.inverse_MeV_per_second
    ours, theirs = (
        kernel(f"anomalous_transport.lepton_vortical{form}")(0.0, options.mu_l, 0.0, options.T, spin)
        for form in ("", "_printed")
    )
    cold, cold_print = (
        kernel(f"anomalous_transport.lepton_vortical{form}")(0.0, options.mu_l, 0.0, 0.0, spin)
        for form in ("", "_printed")
    )
    thermal = [float(warm.sigma_v_l - at_zero.sigma_v_l) for warm, at_zero in ((ours, cold), (theirs, cold_print))]
    field = replace(options, B=0.1, field="MeV2")
    at = steps(field, state_of(field), "MeV2")
    rows = [
        [
            "vorticity of one turn per ms [MeV]",
            "1e-17",
            f"{float(ours.omega_vec):.3g} (print: -2 Omega, {-2 * spin:.3g})",
        ],
        [
            "sigma_V of l [MeV^2], C term",
            "10^3 C_x",
            f"{float(cold.sigma_v_l):.4g} (print's formula: {float(cold_print.sigma_v_l):.4g})",
        ],
        [
            "sigma_V of l [MeV^2], T^2 term",
            "-10^2 beta",
            f"{thermal[0]:.3g} (print's formula: {thermal[1]:.3g})",
        ],
        [
            "T^2 term over C term",
            "essentially the same order",
            f"{thermal[0] / float(cold.sigma_v_l):.2g}",
        ],
        [
            "magnetic over vortical part of J_l5, 0.1 MeV^2",
            "many orders of magnitude",
            f"{1 / float(at['vortical_over_magnetic']):.2g}",
        ],
    ]
    return [
        "## Rotation",
        "",
        *table_text(["what", "theirs", "ours"], rows),
        "![vortical against magnetic current; vortical coefficient](vortical.png)",
        "",
    ]


def variants(options: Options) -> xr.Dataset:
    """Scenarios, frames and assumptions, one changed at a time; the field as eB."""
    rows = []
    for changed in VARIANTS.values():
        chosen = replace(options, field="eB", **changed)
        state = state_of(chosen)
        rows.append({"mu_l5": state.mu_l5, "mu_em": state.mu_em, **steps(chosen, state, "eB")})
    shown = {"mu_l5": "MeV", "mu_em": "MeV", "J_l": "MeV^3", "J_l5": "MeV^3", "J_left": "MeV^3", "v": "km s^-1"}
    return xr.Dataset(
        {name: ("variant", [float(row[name]) for row in rows], {"units": unit}) for name, unit in shown.items()},
        coords={"variant": list(VARIANTS)},
    )


def scenarios(found: xr.Dataset) -> list[str]:
    """What the text leaves open, one at a time."""
    names = list(found.data_vars)
    rows = [[str(v), *(f"{float(found[n].sel(variant=v)):.4g}" for n in names)] for v in found.variant.values]
    heads = ["scenario", *(f"{n} [{found[n].attrs['units']}]" for n in names)]
    base = found.isel(variant=0)
    conserved = found.sel(variant="electron chirality conserved, n_l5 = 0")
    return [
        "## Scenarios and assumptions, one at a time (10^12 G as eB)",
        "",
        *table_text(heads, rows),
        '"The left-handed current changes only by an O(1) factor" between the scenarios: it does, by '
        f"{float(conserved.J_left / base.J_left):.3g}. But the text has the scenarios the wrong way round: mu_l5 = 0 "
        "is washed-out chirality, and n_l5 = 0 means mu_l5 below zero. Neutrality is no reason to drop mu_em: in a "
        "neutral gas of leptons it equals mu_l and takes away the whole kick; protons bring it back. The frame changes "
        "J_a only where neither mu_l5 nor n_a is zero: the momentum along B, C_{em,b,c} mu_b mu_c/2, drags n_a along.",
        "",
    ]


def other_numbers(found: xr.Dataset) -> list[str]:
    """Energy per lepton, mean momentum, mean free path, totals, scale."""
    gas = kernel("anomalous_transport.lepton_gas")
    warm, cold = (gas(0.0, 300.0, 0.0, T) for T in (10.0, 0.0))
    momentum = float(kernel("anomalous_transport.mean_momentum")(300.0, 10.0))
    printed, exact = found.sel(field="printed"), found.sel(field="eB")
    thermal, at_mu = (float(found.mean_free_path.sel(energy=each)) for each in ("thermal", "mu_l"))
    per_lepton = [float(at.energy_density / at.n_charge_l) / 300 for at in (warm, cold)]
    rows = [
        [
            "epsilon/n_l over mu_l",
            "1",
            f"{per_lepton[0]:.4g} (T = 0: {per_lepton[1]:.4g}), ideal massless gas",
        ],
        ["epsilon/P", "3", f"{float(warm.energy_density / warm.pressure):.6g}"],
        [
            "momentum per neutrino [MeV]",
            '300, "the same result" as from the energy current',
            f"{momentum:.4g} from the energy current",
        ],
        ["share of neutrinos in J_l5", "1/2", "0 in the free gas: an assumption that no anomaly fixes"],
        [
            "mean free path [m]",
            "about 1",
            f"{thermal:.2g} at 3.15 T, {at_mu:.2g} at mu_l (2.8e14 g cm^-3)",
        ],
        [
            "asymmetric neutrinos in 10 s",
            "1e55",
            f"{float(printed.n_total):.3g} for 0.1 MeV^2, {float(exact.n_total):.3g} for 10^12 G as eB",
        ],
        [
            "their share of 1e58",
            "very small",
            f"{float(printed.number_fraction):.2g}, {float(exact.number_fraction):.2g}; of the energy 3e53 erg "
            f"{float(printed.energy_fraction):.2g}, {float(exact.energy_fraction):.2g}",
        ],
        ["mu_l over T", "more than an order of magnitude", "30"],
    ]
    return ["## Other numbers of the text", "", *table_text(["what", "theirs", "ours"], rows)]
