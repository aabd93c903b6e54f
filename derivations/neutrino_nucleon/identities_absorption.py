"""What absorption must obey (ando2003, eqs. 47-49; items 3, 8, 15 and 16 of the statements)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

import sympy as sp

from derivations.core import Combination, Equation, Measured, Term, Vanishing, identity, symmetry
from derivations.neutrino_nucleon import absorption_quadrature as brute_force
from derivations.neutrino_nucleon.absorption import (
    BLOCKING,
    FIELD,
    absorption_asymmetry,
    absorption_opacity,
    electron_energy,
    electron_occupation,
)
from derivations.neutrino_nucleon.absorption_drift import (
    absorption_drift,
    absorption_opacity_with_emission,
    total_opacity,
)
from derivations.neutrino_nucleon.equilibrium import equilibrium_occupation
from derivations.neutrino_nucleon.symbols import (
    G_F,
    E_e,
    F_drift_abs,
    T,
    c_A_abs,
    c_V_abs,
    delta_np,
    delta_U,
    drift_factor_abs,
    eB,
    eps_abs,
    f0,
    f_e,
    k,
    kappa_0,
    kappa_abs,
    kappa_abs_star,
    kappa_tot,
    mu_Bn_B,
    mu_Bp_B,
    mu_e,
    n_n,
    vacancy_e,
)

Access = Callable[[Equation], Any]
Claims = Iterator[Vanishing | Combination | Measured]

HEAVY = (16, 32)  # times the neutron mass, where the residuals follow their leading power
NEUTRINO = {"k": 10.0, "T": 3.0, "m": 939.565, "delta_np": 1.293, "c_V": 1.0, "c_A": 1.26}
ELECTRONS = {"no electrons": None, "Fermi-Dirac electrons": 20.0}  # mu_e in MeV
SLOPE_BOUND = 0.1


@identity(
    "ando2003:absorption_by_brute_force",
    constrains=[electron_energy, electron_occupation, absorption_opacity, absorption_asymmetry],
    item=15,
)
def recoiling_nucleons_approach_the_heavy_limit(of: Access) -> Claims:
    """With recoiling, spin-split nucleons and quantised electrons, what (48) and (49) leave out falls as 1/m."""
    for electrons, potential in ELECTRONS.items():
        closed = closed_forms(of, potential)
        light, heavy = (residuals(brute_force.Matter(**NEUTRINO, mu_e=potential).heavier(x), closed) for x in HEAVY)
        for part in closed:
            slope = math.log(abs(heavy[part] / light[part])) / math.log(HEAVY[1] / HEAVY[0])
            how = (
                f"{part}, {electrons}: residual {light[part]:.3g} at {HEAVY[0]} m_n and {heavy[part]:.3g} at "
                f"{HEAVY[1]} m_n, log-slope {slope:.3f} against -1"
            )
            yield Measured(f"{part}, {electrons}", abs(slope + 1), SLOPE_BOUND, how, "numeric(2 points, 2 digits)")


@identity("ando2003:absorption_blocking", constrains=[electron_occupation, absorption_opacity], item=16)
def filled_electron_states_block_absorption(of: Access) -> Claims:
    """Occupation and vacancy add to one, the two are mirror images about mu_e, and no vacancy means no absorption."""
    parts = of(electron_occupation)
    yield Vanishing("f_e + (1 - f_e) = 1", parts[f_e.name] + parts[vacancy_e.name] - 1)
    mirrored = parts[f_e.name].xreplace({E_e: 2 * mu_e - E_e})
    yield Vanishing("f_e about mu_e", mirrored - parts[vacancy_e.name])
    yield Combination("f_e = 1", (Term(absorption_opacity, {f_e: sp.S.One, vacancy_e: sp.S.Zero}),))


@identity("ando2003:absorption_homogeneity", constrains=[absorption_opacity, absorption_asymmetry], item=3)
def absorption_is_homogeneous_in_the_couplings(of: Access) -> Claims:
    """The opacity is of degree 2 in the couplings, the asymmetry a ratio of degree 0; it is linear in the field."""
    doubled = {c_V_abs: 2 * c_V_abs, c_A_abs: 2 * c_A_abs}
    yield symmetry("opacity, couplings doubled", absorption_opacity, doubled, factor=4)
    yield symmetry("asymmetry, couplings doubled", absorption_asymmetry, doubled)
    yield symmetry("asymmetry, field doubled", absorption_asymmetry, {x: 2 * x for x in FIELD}, factor=2)
    yield symmetry("opacity, density doubled", absorption_opacity, {n_n: 2 * n_n}, factor=2)


@identity("ando2003:absorption_limits", constrains=[absorption_asymmetry], item=16)
def asymmetry_has_its_limits(of: Access) -> Claims:
    """Without field no asymmetry; without axial coupling spins do not matter and the lowest level alone is left;
    for c_A = c_V the electron's direction does not matter, nor does the proton's spin; with all electron states
    filled the rest is polarisation against the shift of the Fermi surface, f_e d ln(1 - f_e)/dE."""
    yield Combination("B = 0", (Term(absorption_asymmetry, dict.fromkeys(FIELD, sp.S.Zero)),))
    yield Vanishing("c_A = 0", of(absorption_asymmetry).xreplace({c_A_abs: sp.S.Zero}) - eB / (2 * E_e**2), BLOCKING)
    pure = of(absorption_asymmetry).xreplace({c_A_abs: c_V_abs})
    yield Vanishing("c_A = c_V, levels", pure.xreplace({mu_Bn_B: sp.S.Zero, mu_Bp_B: sp.S.Zero}), BLOCKING)
    yield Vanishing("c_A = c_V, proton", pure.xreplace({mu_Bn_B: sp.S.Zero, eB: sp.S.Zero}), BLOCKING)
    energetic = sp.limit(of(absorption_asymmetry).subs({f_e: 0, vacancy_e: 1}), E_e, sp.oo)
    polarised = 2 * c_A_abs * (c_A_abs + c_V_abs) / (c_V_abs**2 + 3 * c_A_abs**2) * mu_Bn_B / T
    yield Vanishing("E_e -> infinity, polarised neutrons", energetic - polarised)


@identity(
    "ando2003:absorption_detailed_balance",
    constrains=[absorption_opacity_with_emission, equilibrium_occupation],
    item=8,
)
def emission_balances_absorption_in_equilibrium(of: Access) -> Claims:
    """kappa* (1 - f0) = kappa: what emission adds makes equilibrium stationary."""
    vacant = 1 - of(equilibrium_occupation)[f0.name]
    yield Vanishing("kappa* (1 - f0) = kappa", of(absorption_opacity_with_emission) * vacant - kappa_abs)


@identity("ando2003:absorption_drift_limits", constrains=[absorption_drift, total_opacity], item=16)
def drift_of_absorption_has_its_limits(of: Access) -> Claims:
    """Where absorption alone makes the flux, neutrinos drift against eps_abs by a third of it; as much scattering
    halves that: it holds back the flux that absorption drives."""
    for label, scattering, share in (("no scattering", 0, 3), ("as much scattering", kappa_abs_star, 6)):
        total = of(total_opacity).xreplace({kappa_0: sp.sympify(scattering)})
        drift = {name: value.xreplace({kappa_tot: total}) for name, value in of(absorption_drift).items()}
        yield Vanishing(f"{label}, factor", drift[drift_factor_abs.name] + eps_abs / share)
        yield Vanishing(f"{label}, flux", drift[F_drift_abs.name] + eps_abs * delta_U / share)


def closed_forms(of: Access, potential: float | None) -> dict[str, float]:
    """(48) per G_F^2 n_n, and the derivatives of (49) with respect to each field, for the state NEUTRINO."""
    temperature = NEUTRINO["T"]
    energy = of(electron_energy).xreplace(_floats({k: NEUTRINO["k"], delta_np: NEUTRINO["delta_np"]}))
    values = {T: temperature, E_e: energy, c_V_abs: NEUTRINO["c_V"], c_A_abs: NEUTRINO["c_A"], G_F: 1, n_n: 1}
    if potential is None:
        values |= {f_e: 0, vacancy_e: 1}
    else:
        inside = _floats({T: temperature, E_e: energy, mu_e: potential})
        values |= {x: of(electron_occupation)[x.name].xreplace(inside) for x in (f_e, vacancy_e)}
    asymmetry = of(absorption_asymmetry)
    forms = dict.fromkeys(("opacity", "opacity, sum over levels"), of(absorption_opacity))
    forms |= {f"{x.name} part": sp.diff(asymmetry, x) for x in FIELD}
    point = _floats(values | dict.fromkeys(FIELD, 0))
    numbers = {name: form.xreplace(point) for name, form in forms.items()}
    return {name: float(x) if x.is_real and x.is_finite else math.nan for name, x in numbers.items()}


def residuals(matter: brute_force.Matter, closed: Mapping[str, float]) -> dict[str, float]:
    """Brute force minus closed form over the closed form, for each part."""
    measured = by_brute_force(matter)
    return {part: measured[part] / value - 1 if value else math.inf for part, value in closed.items()}


@cache
def by_brute_force(matter: brute_force.Matter) -> dict[str, float]:
    """The same parts as in `closed_forms`, for nucleons of finite mass."""
    return {
        "opacity": brute_force.opacity(matter, 1).real,
        "opacity, sum over levels": brute_force.opacity_of_levels(matter, 1, brute_force.close_levels(matter)),
        "mu_Bn_B part": brute_force.asymmetry_per_spin_energy(matter, "neutron"),
        "mu_Bp_B part": brute_force.asymmetry_per_spin_energy(matter, "proton"),
        "eB part": brute_force.asymmetry_of_levels(matter),
    }


def _floats(values: Mapping[sp.Symbol, Any]) -> dict[sp.Symbol, sp.Float]:
    return {symbol: sp.Float(value) for symbol, value in values.items()}
