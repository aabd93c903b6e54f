"""From the laboratory frame to the Landau frame (kaminski2016, Sec. 2: "explicit expressions depend on the frame").

In the laboratory frame the momentum density is Q omega + Q_b B_b. The Landau frame moves with the momentum:
u' = u + (Q omega + Q_b B_b)/(epsilon + P), so every current n_a u gives up its share of the flow.
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from derivations.anomalous_transport.anomaly import anomalous_divergence
from derivations.anomalous_transport.entropy import (
    PAPER,
    c_anom,
    magnetic_coefficients,
    momentum_along_field,
    momentum_along_vorticity,
    vortical_coefficients,
)
from derivations.anomalous_transport.hydrodynamics import pair
from derivations.anomalous_transport.symbols import (
    BETA,
    LABELS,
    MU,
    N_CHARGE,
    SIGMA_B,
    SIGMA_B_LANDAU,
    SIGMA_V,
    SIGMA_V_LANDAU,
    c_anom_aaa,
    energy_density,
    mu_a,
    n_charge_a,
    pressure,
    sigma_b_single,
    sigma_v_single,
    temp,
)
from derivations.core import equation

SOURCES = [anomalous_divergence, vortical_coefficients, magnetic_coefficients]


@cache
def velocity_per_momentum() -> sp.Expr:
    """x in u = u' - x q: the momentum density (epsilon + P) (u - u') + q of the frame u' vanishes."""
    x, q = sp.symbols("x q")
    (found,) = sp.solve((energy_density + pressure) * (-x * q) + q, x)
    return found


def in_landau_frame(sigma: sp.Expr, density: sp.Expr, momentum: sp.Expr) -> sp.Expr:
    """Coefficient of a current in the Landau frame, along the vector that carries `momentum` in the laboratory."""
    return sigma - density * velocity_per_momentum() * momentum


@equation(
    "neimanoz2010:landau",
    defines=(*SIGMA_V_LANDAU.values(), *SIGMA_B_LANDAU.values()),
    parents=SOURCES,
    place="as quoted in the literature, constant gamma of CPT-odd T^3 dropped",
)
def landau_frame():
    """Vortical (MeV^2) and magnetic (MeV) coefficients in the Landau frame, for several symmetries."""
    vortical, magnetic = vortical_coefficients(), magnetic_coefficients()
    with_omega = momentum_along_vorticity(PAPER)
    along_omega = {
        q.name: in_landau_frame(vortical[SIGMA_V[a].name], N_CHARGE[a], with_omega) for a, q in SIGMA_V_LANDAU.items()
    }
    with_field = {b: momentum_along_field(PAPER, b) for b in LABELS}
    along_field = {
        q.name: in_landau_frame(magnetic[SIGMA_B[pair(a, b)].name], N_CHARGE[a], with_field[b])
        for (a, b), q in SIGMA_B_LANDAU.items()
    }
    return along_omega | along_field


@landau_frame.printed
def _():
    # Neiman and Oz name the constant with the other sign: their beta is minus ours.
    def summed(*fixed: str) -> sp.Expr:
        """C with the given labels, its other indices contracted with potentials."""
        total = [(fixed, sp.S.One)]
        while len(total[0][0]) < 3:
            total = [((*labels, c), factor * MU[c]) for labels, factor in total for c in LABELS]
        return sum(c_anom(*labels) * factor for labels, factor in total)

    enthalpy = energy_density + pressure
    along = {b: -BETA[b] for b in LABELS}
    third = summed() / 3 + 2 * sum(along[b] * MU[b] for b in LABELS) * temp**2
    vortical = {
        q.name: summed(a) + 2 * along[a] * temp**2 - 2 * N_CHARGE[a] / enthalpy * third
        for a, q in SIGMA_V_LANDAU.items()
    }
    magnetic = {
        q.name: summed(a, b) - N_CHARGE[a] / enthalpy * (summed(b) / 2 + along[b] * temp**2)
        for (a, b), q in SIGMA_B_LANDAU.items()
    }
    return vortical | magnetic


@equation(
    "sonsurowka2009:landau",
    defines=(sigma_v_single, sigma_b_single),
    parents=[landau_frame],
    place="as quoted in the literature, for one symmetry without the T^2 terms",
)
def landau_frame_of_one_symmetry():
    """The same with one symmetry alone."""
    others = [label for label in LABELS if label != "l"]
    alone = {MU[a]: sp.S.Zero for a in others} | {BETA["l"]: sp.S.Zero} | {MU["l"]: mu_a, N_CHARGE["l"]: n_charge_a}
    alone[c_anom("l", "l", "l")] = c_anom_aaa
    values = landau_frame()
    return {
        sigma_v_single.name: values[SIGMA_V_LANDAU["l"].name].xreplace(alone),
        sigma_b_single.name: values[SIGMA_B_LANDAU["l", "l"].name].xreplace(alone),
    }


@landau_frame_of_one_symmetry.printed
def _():
    enthalpy = energy_density + pressure
    return {
        sigma_v_single.name: c_anom_aaa * (mu_a**2 - sp.Rational(2, 3) * n_charge_a * mu_a**3 / enthalpy),
        sigma_b_single.name: c_anom_aaa * (mu_a - n_charge_a * mu_a**2 / enthalpy / 2),
    }
