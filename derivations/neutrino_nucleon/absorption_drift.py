"""Drift flux of electron neutrinos by absorption (ando2003, Sec. V, eq. 47 and the text around it).

The first moment of the Boltzmann equation with absorption, emission and scattering. Emission is tied to
absorption by detailed balance, direction by direction; the scattering part is the leading moment,
-kappa_0 h, because the field moment of scattering cancels between neutrinos and antineutrinos.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import B_HAT, definition, dot, equation
from derivations.neutrino_nucleon.collision import dipole_expansion, energy_density, energy_flux, h_vec
from derivations.neutrino_nucleon.directions import average_over_sphere
from derivations.neutrino_nucleon.equilibrium import equilibrium_occupation
from derivations.neutrino_nucleon.flux import grad_f_iso
from derivations.neutrino_nucleon.flux_solution import STREAMING, streaming_moment
from derivations.neutrino_nucleon.symbols import (
    F_drift_abs,
    Omega,
    T,
    delta_U,
    drift_factor_abs,
    eps_abs,
    f0,
    h,
    k,
    kappa_0,
    kappa_abs,
    kappa_abs_star,
    kappa_tot,
    mu_nu,
)


@equation("ando2003:t11", defines=kappa_abs_star, parents=[equilibrium_occupation], place="Sec. V")
def absorption_opacity_with_emission():
    """Absorption opacity with stimulated absorption, the rate at which a deviation from equilibrium decays (MeV).

    Gain minus loss is j (1 - f) - kappa f, and j is such that it vanishes in equilibrium. It is then
    -(kappa + j)(f - f0).
    """
    occupation, emissivity = sp.symbols("f j")
    collision = emissivity * (1 - occupation) - kappa_abs * occupation
    (balanced,) = sp.solve(collision.subs(occupation, equilibrium_occupation()[f0.name]), emissivity)
    return sp.simplify(-sp.diff(collision, occupation).subs(emissivity, balanced))


@absorption_opacity_with_emission.printed
def _():
    return kappa_abs * (1 + sp.exp((mu_nu - k) / T))


@definition("ando2003:t10", defines=kappa_tot, place="Sec. V")
def total_opacity():
    """Absorption (with stimulated absorption) and scattering together (MeV)."""
    return kappa_abs_star + kappa_0


@equation(
    "ando2003:47",
    defines=(F_drift_abs, drift_factor_abs),
    parents=[*STREAMING, energy_density, energy_flux, total_opacity],
    place="Sec. V",
)
def absorption_drift():
    """Drift flux of electron neutrinos along B (MeV^3), and the factor of delta_U_e in it (dimensionless).

    Streaming balances the moment of -kappa* (1 + eps_abs Omega.B) delta_f and -kappa_0 h. Solved for h along B;
    what is there without a gradient is the drift.
    """
    (scattering,) = sp.solve(total_opacity() - kappa_tot, kappa_0)
    absorbed = -kappa_abs_star * (1 + eps_abs * dot(Omega, B_HAT)) * dipole_expansion()
    gained = average_over_sphere(Omega[2] * absorbed).xreplace({h_vec[2]: h}) - scattering * h
    (dipole,) = sp.solve(streaming_moment(grad_f_iso) - gained, h)
    drift = sp.cancel(energy_flux().xreplace({h: dipole.xreplace({grad_f_iso: sp.S.Zero})}))
    factor = sp.cancel(drift / energy_density()[delta_U.name])
    return {F_drift_abs.name: factor * delta_U, drift_factor_abs.name: factor}


@absorption_drift.printed
def _():
    factor = -kappa_abs_star / (3 * kappa_tot) * eps_abs
    return {F_drift_abs.name: factor * delta_U, drift_factor_abs.name: factor}
