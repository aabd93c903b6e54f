"""The steps from field to velocity, for numbers or arrays, from the compiled kernels.

The kernel of the kick takes the current of leptons, C mu B. Any other current (another frame, another content, the
left-handed part, vorticity, a printed value) enters as the mu that gives it: mu = J/(C B).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generated import constants
from nukernels.simulators.anomalies.content import content_of
from nukernels.simulators.anomalies.transport import Gas, call, coefficients, gas_of
from nukernels.simulators.chiral_kick.options import PAPER, Options

Array = NDArray[np.float64]
PREFIX = "anomalous_transport."
MAGNETIC, VORTICAL, GAS, KICK, MOMENTUM, POTENTIAL = (
    PREFIX + name for name in ("lepton_magnetic", "lepton_vortical", "lepton_gas", "kick", "mean_momentum", "potential")
)
MEV2_PER_GAUSS = {
    "eB": constants.eB_MeV2_per_gauss,
    "heaviside_lorentz": constants.B_MeV2_per_gauss_heaviside_lorentz,
    "gaussian": constants.B_MeV2_per_gauss_gaussian,
    "printed": PAPER["B"] / 1e12,
    "MeV2": 1.0,
}
GRAMS_PER_KG = 1000.0
KM_PER_S = constants.c / 1000
KG_M_PER_S = 1e6 * constants.e / constants.c  # of one MeV
PRINTED_CURRENT, PRINTED_FLUX = 1.0, PAPER["N_nu_dot"]  # MeV^3, s^-1
PER_M2_S = constants.inverse_MeV_per_km**2 / 1e6 * constants.inverse_MeV_per_second
BISECTIONS, FAR = 70, 3000.0  # halvings of a range of potentials in MeV


@dataclass(frozen=True)
class State:
    """Inputs that may be arrays. B in gauss (or MeV^2), p in MeV or NaN for what the option says."""

    B: Any
    mu_l: Any
    mu_l5: Any
    mu_em: Any
    T: Any
    share_nu: Any
    p: Any
    r_N: Any
    t: Any
    m_star: Any


def state_of(options: Options, **changed: Any) -> State:
    """The state that options describe, some inputs replaced; potentials that follow from others are found."""
    given = {name: getattr(options, name) for name in State.__dataclass_fields__ if name != "p"}
    state = State(**{"p": math.nan, **given, **changed})
    mu_l5, mu_em = potentials(options, state)
    state = replace(state, mu_l5=mu_l5, mu_em=mu_em)
    if "p" not in changed:
        state = replace(state, p=mean_momentum(options, state))
    return state


def mean_momentum(options: Options, state: State) -> Any:
    """Momentum per neutrino (MeV)."""
    if options.mean_momentum == "carriers":
        return call(MOMENTUM)(mu_l=state.mu_l, temp=state.T)["p_nu_mean"]
    return state.mu_l if options.mean_momentum == "mu_l" else options.p_nu


def potentials(options: Options, state: State) -> tuple[Any, Any]:
    """mu_l5 and mu_em (MeV) that the scenarios ask for."""
    gas, protons = call(GAS), options.Y_p * nucleons(options.rho)

    def densities(mu_l5: Any, mu_em: Any) -> dict[str, Any]:
        return gas(mu_em=mu_em, mu_l=state.mu_l, mu_l5=mu_l5, temp=state.T)

    def charge(mu_em: Any) -> Any:  # electrons fewer, charge rising with mu_em
        return densities(mu_l5, mu_em)["n_charge_em"] + protons

    if options.chirality == "conserved" and options.neutrality == "protons":
        return _neutral_with_conserved_chirality(state, protons)
    # Densities are odd in their potentials: e_L + e_R = 0 where these, mu_l - mu_em +- mu_l5, are opposite.
    mu_em = state.mu_l if options.neutrality == "leptons" else state.mu_em
    mu_l5 = 0.0 if options.chirality == "washed_out" else state.mu_l5
    if options.chirality == "conserved":
        mu_l5 = root(lambda x: densities(x, mu_em)["n_charge_l5"], state.mu_l, state.T)
    if options.neutrality == "protons":
        mu_em = root(charge, state.mu_l, mu_l5, state.T)
    return mu_l5, mu_em


def _neutral_with_conserved_chirality(state: State, protons: float) -> tuple[Any, Any]:
    """Electrons e_L + e_R = protons and e_L - e_R = -neutrinos: their potentials differ by 2 mu_l5."""

    def potential(density: Any) -> Any:
        size = np.maximum(np.abs(density), 1e-6)
        found = call(POTENTIAL)(n_weyl=size, temp=state.T)["mu_weyl"]
        return np.where(np.abs(density) > 1e-6, np.sign(density) * found, 0.0)

    def electrons(mu_l5: Any) -> tuple[Any, Any]:
        mu_nu = state.mu_l + mu_l5  # its density alone: electrons without potential
        neutrinos = call(GAS)(mu_em=mu_nu, mu_l=mu_nu, mu_l5=0.0, temp=state.T)["n_charge_l"]
        return potential((protons - neutrinos) / 2), potential((protons + neutrinos) / 2)

    def rest(mu_l5: Any) -> Any:
        left, right = electrons(mu_l5)
        return 2 * mu_l5 - (left - right)

    mu_l5 = root(rest, state.mu_l, state.T)
    return mu_l5, (state.mu_l + mu_l5 - electrons(mu_l5)[0])[()]


def root(rising: Callable[[Any], Any], *shaped_like: Any) -> Any:
    """Where a rising function of a potential vanishes, element by element, by bisection."""
    shape = np.broadcast_shapes(*map(np.shape, shaped_like))
    below, above = np.full(shape, -FAR), np.full(shape, FAR)
    for _ in range(BISECTIONS):
        middle = (below + above) / 2
        negative = np.asarray(rising(middle)) < 0
        below, above = np.where(negative, middle, below), np.where(negative, above, middle)
    return ((below + above) / 2)[()]


def nucleons(rho: Any) -> Any:
    """Nucleons per volume (MeV^3)."""
    return rho * constants.MeV4_per_gram_per_cubic_cm / constants.u


def transport(options: Options, state: State) -> dict[str, Any]:
    """Coefficients of l and l5: sigma_B in the field of em (MeV), sigma_V (MeV^2); in the frame of the options."""
    mu = {"em": state.mu_em, "l": state.mu_l, "l5": state.mu_l5}
    if options.content == "leptons" and options.frame == "laboratory":
        named = {f"mu_{name}": value for name, value in mu.items()}
        # Neutrinos do not feel the field: of mu_l and mu_em the difference counts, and cancels exactly only before C.
        magnetic = call(MAGNETIC)(mu_em=0.0, mu_l=state.mu_l - state.mu_em, mu_l5=state.mu_l5)
        vortical = call(VORTICAL)(**named, temp=state.T, omega_star=0.0)
        return {f"sigma_B_{a}": magnetic[f"sigma_b_em_{a}"] for a in ("l", "l5")} | {
            f"sigma_V_{a}": vortical[f"sigma_v_{a}"] for a in ("l", "l5")
        }
    content = content_of(options.content)
    mu = {name: mu.get(name, 0.0) for name in content.symmetries}
    gas = None
    if options.frame == "landau":
        gas = gas_of(content, mu, state.T)
        if options.thermodynamics == "given":
            energy = state.mu_l * gas.density["l"]
            gas = Gas(gas.density, energy, energy / 3)
    found = {a: coefficients(content, a, "em", mu, state.T, gas=gas) for a in ("l", "l5")}
    return {f"sigma_B_{a}": found[a].magnetic for a in found} | {f"sigma_V_{a}": found[a].vortical for a in found}


def vorticity(Omega: float) -> float:
    """On the axis of a rigidly rotating star (MeV), by the printed definition."""
    found = call(VORTICAL)(
        mu_em=0.0, mu_l=0.0, mu_l5=0.0, temp=0.0, omega_star=Omega / constants.inverse_MeV_per_second
    )
    return float(found["omega_vec"])


def steps(options: Options, state: State, convention: str) -> dict[str, Any]:
    """Every step, in the units of UNITS; the field along the axis of the kick."""
    b = state.B * MEV2_PER_GAUSS[convention] * math.cos(math.radians(options.inclination))
    b = np.where(np.abs(b) < 1e-12 * np.abs(state.B * MEV2_PER_GAUSS[convention]), 0.0, b)[()]
    sigma, omega = transport(options, state), vorticity(options.Omega)
    along = {a: sigma[f"sigma_B_{a}"] * b for a in ("l", "l5")}
    spin = {a: sigma[f"sigma_V_{a}"] * omega for a in ("l", "l5")}
    current = {a: along[a] + spin[a] if options.vorticity else along[a] for a in along}
    left = (current["l"] + current["l5"]) / 2
    drive = current["l5"] if options.current == "l5" else left
    after = _after(options, state, b, drive)
    if options.intermediate == "printed":  # each step from the printed result of the one before
        flux = _after(options, state, b, np.where(b == 0, 0.0, PRINTED_CURRENT))
        seen = np.where(flux["n_dot"] == 0, np.inf, flux["n_dot"])
        after = {**_after(options, state, b, flux["J"] * PRINTED_FLUX / seen), "J": drive, "n_dot": flux["n_dot"]}
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.abs(np.true_divide(spin["l5"], along["l5"]))
    return {
        "b_field": b,
        **sigma,
        "omega": omega,
        "J_l": current["l"],
        "J_l5": current["l5"],
        "J_left": left,
        "J": after["J"],
        "J_SI": after["J"] * PER_M2_S,
        "vortical_over_magnetic": ratio,
        **{name: after[name] for name in ("n_dot", "n_total", "p_star", "v")},
        "v_along_B": -np.sign(after["J"]) * after["v"],
        "number_fraction": after["n_total"] / options.N_total,
        "energy_fraction": after["n_total"] * state.p / (options.E_total * constants.MeV_per_erg),
    }


def _after(options: Options, state: State, b: Any, current: Any) -> Mapping[str, Any]:
    """From a current along B (MeV^3) to the velocity (km/s)."""
    kick = call(KICK)
    field = np.where(np.asarray(b) == 0, 1.0, b)[()]
    unit = call(MAGNETIC)(mu_em=0.0, mu_l=1.0, mu_l5=0.0)["sigma_b_em_l5"]
    found = kick(
        b_field_em=field,
        mu_l=current / (unit * field),
        mu_l5=0.0,
        mu_em=0.0,
        share_nu=state.share_nu,
        r_disk=state.r_N * constants.inverse_MeV_per_km,
        p_nu_mean=state.p,
        t_kick=state.t * constants.inverse_MeV_per_second,
        m_star=state.m_star * GRAMS_PER_KG * constants.MeV_per_gram,
    )
    return {
        "J": found["j_l5"],
        "n_dot": found["n_dot_nu"] * constants.inverse_MeV_per_second,
        "n_total": found["n_nu_total"],
        "p_star": found["p_star"] * KG_M_PER_S,
        "v": found["v_kick"] * KM_PER_S,
    }


UNITS = {
    "b_field": ("MeV^2", "field along the axis of the kick"),
    "sigma_B_l": ("MeV", "magnetic coefficient of J_l, (4)"),
    "sigma_B_l5": ("MeV", "magnetic coefficient of J_l5, (4)"),
    "sigma_V_l": ("MeV^2", "vortical coefficient of J_l, (2)"),
    "sigma_V_l5": ("MeV^2", "vortical coefficient of J_l5, (2)"),
    "omega": ("MeV", "vorticity on the axis of the star"),
    "J_l": ("MeV^3", "current of lepton number along B, (5)"),
    "J_l5": ("MeV^3", "current of left minus right along B, (5)"),
    "J_left": ("MeV^3", "left-handed current along B"),
    "J": ("MeV^3", "current that counts as flux, before the share of neutrinos"),
    "J_SI": ("m^-2 s^-1", "the same"),
    "vortical_over_magnetic": ("1", "size of the vortical part of J_l5 over the magnetic part"),
    "n_dot": ("s^-1", "neutrinos per time"),
    "n_total": ("1", "neutrinos emitted asymmetrically"),
    "p_star": ("kg m s^-1", "momentum of the star"),
    "v": ("km s^-1", "velocity of the star, (6)"),
    "v_along_B": ("km s^-1", "the same along B: the star moves against the current"),
    "number_fraction": ("1", "asymmetric neutrinos over all"),
    "energy_fraction": ("1", "their energy over that of all"),
}
