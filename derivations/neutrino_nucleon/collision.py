"""Boltzmann equation, linearised collision term, and moments of the distribution (ando2003, Sec. IV, eqs. 24-30).

The full collision integral has gain and loss with Pauli blocking. The rate of the reversed scattering follows from
the forward one by detailed balance, because the nucleons are in equilibrium. Linearising in the
deviation of the neutrinos from equilibrium gives (25)-(27); averages over directions give (29) and (30).
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, dot, equation, given
from derivations.neutrino_nucleon.directions import average_over_sphere
from derivations.neutrino_nucleon.response import balances, differential_rate, nucleon_occupation
from derivations.neutrino_nucleon.symbols import (
    U_FD,
    C_coll,
    D_coll,
    E_nucleon,
    E_nucleon_prime,
    F_flux,
    Omega,
    T,
    U,
    delta_f,
    delta_f_prime,
    delta_U,
    dGamma,
    energy_balance,
    f0,
    f0_prime,
    f_N,
    f_N_prime,
    g,
    h,
    k,
    k_prime,
    q0,
    q_,
    v_,
)

df_dt = q_("df_dt", r"\partial_tf_\nu", 1, "time derivative of the occupation at fixed position")
grad_f = v_("grad_f", r"\nabla f_\nu", 1, "gradient of the occupation")
df_dt_sc = q_("df_dt_sc", r"[\partial_tf_\nu]_{sc}", 1, "change of the occupation by scattering")
h_vec = v_("h_vec", r"\boldsymbol h", 0, "dipole deviation of the occupation")


@given("ando2003:24", defines=df_dt_sc, place="Sec. IV")
def boltzmann_equation():
    """Boltzmann equation: the change by scattering is the time derivative along the path (MeV)."""
    return df_dt + dot(Omega, grad_f)


# Linearised collision term -----------------------------------------------------------------------

RATE = (differential_rate, balances, nucleon_occupation)


def reversed_over_forward() -> sp.Expr:
    """Rate of the reversed scattering over the forward one, both per state of the neutrino: exp(-q_0/T).

    Reversed, the nucleon goes from E' = E + q_0 to E; squared amplitude and delta functions are those of the forward
    scattering, so that in (7) f_N (1 - f_N') alone changes, into f_N' (1 - f_N).
    """
    forward = differential_rate()
    ratio = sp.cancel(forward.xreplace({f_N: f_N_prime, f_N_prime: f_N}) / forward)
    (final_energy,) = sp.solve(balances()[energy_balance.name].xreplace({k: k_prime + q0}), E_nucleon_prime)
    occupation = nucleon_occupation()
    odds, odds_prime = sp.symbols("o o'", positive=True)  # (1 - f)/f, an exponential
    in_odds = sp.cancel(ratio.xreplace({f_N: 1 / (1 + odds), f_N_prime: 1 / (1 + odds_prime)}))
    exponential = 1 / occupation - 1
    exponentials = {odds: exponential, odds_prime: exponential.xreplace({E_nucleon: final_energy})}
    return sp.powsimp(in_odds.xreplace(exponentials), combine="exp").replace(sp.exp, lambda x: sp.exp(sp.expand(x)))


def net_gain() -> sp.Expr:
    """Gain minus loss of neutrinos of momentum k by scattering to and from k', over dGamma (dimensionless)."""
    f, f_prime = f0 + delta_f, f0_prime + delta_f_prime
    return reversed_over_forward() * f_prime * (1 - f) - f * (1 - f_prime)


def weight_of(deviation: sp.Symbol) -> sp.Expr:
    """Coefficient of one deviation in the part of the net gain that is linear in the deviations."""
    return sp.diff(net_gain(), deviation).xreplace({delta_f: sp.S.Zero, delta_f_prime: sp.S.Zero})


@equation("ando2003:25", dimension=0, parents=[*RATE, boltzmann_equation], place="Sec. IV")
def linearised_collision_term():
    """Integrand of the linearised collision term over k' and Omega' (dimensionless; the integral is in MeV).

    Without deviations gain and loss balance; products of two deviations are dropped. C and D name the
    weights of the two deviations that are left.
    """
    names = {delta_f_prime: C_coll, delta_f: D_coll}
    return dGamma * sum((name * x for x, name in names.items() if weight_of(x) != 0), sp.S.Zero)


@linearised_collision_term.printed
def _():
    return dGamma * (C_coll * delta_f_prime + D_coll * delta_f)


@equation("ando2003:26", defines=C_coll, parents=[*RATE, linearised_collision_term], place="Sec. IV")
def gain_weight():
    """Weight of the deviation at k' in the linearised collision term. Dimensionless."""
    return weight_of(delta_f_prime)


@gain_weight.printed
def _():
    return sp.exp(-q0 / T) * (1 - f0) + f0


@equation("ando2003:27", defines=D_coll, parents=[*RATE, linearised_collision_term], place="Sec. IV")
def loss_weight():
    """Weight of the deviation at k in the linearised collision term. Dimensionless."""
    return weight_of(delta_f)


@loss_weight.printed
def _():
    return -(sp.exp(-q0 / T) * f0_prime + 1 - f0_prime)


# Moments of the distribution ---------------------------------------------------------------------


@definition("ando2003:28", defines=delta_f, place="Sec. IV")
def dipole_expansion():
    """Deviation from equilibrium in spherical harmonics up to the dipole. Dimensionless."""
    return g + 3 * dot(Omega, h_vec)


def occupation_in_moments() -> sp.Expr:
    """f_nu in f0, g and h."""
    return f0 + dipole_expansion()


def energy_in_directions(weight: sp.Expr) -> sp.Expr:
    """Integral over d^3k = k^2 dk dOmega of k f_nu times a weight, per unit k and (2 pi)^3."""
    solid_angle = 4 * sp.pi
    return k**2 / (2 * sp.pi) ** 3 * k * solid_angle * average_over_sphere(weight * occupation_in_moments())


@equation("ando2003:29", defines=(U, U_FD, delta_U), dimension=3, parents=[dipole_expansion], place="Sec. IV")
def energy_density():
    """Energy density of neutrinos per unit k, its value in equilibrium, and the difference (MeV^3)."""
    total = energy_in_directions(sp.S.One)
    in_equilibrium = total.xreplace({g: sp.S.Zero})
    return {U.name: total, U_FD.name: in_equilibrium, delta_U.name: sp.expand(total - in_equilibrium)}


@energy_density.printed
def _():
    factor = k**3 / (2 * sp.pi**2)
    return {U.name: factor * (f0 + g), U_FD.name: factor * f0, delta_U.name: factor * g}


@equation("ando2003:30", defines=F_flux, parents=[dipole_expansion], place="Sec. IV")
def energy_flux():
    """Energy flux of neutrinos per unit k along the axis 3, where h is the component of the dipole (MeV^3)."""
    return energy_in_directions(Omega[2]).xreplace({h_vec[2]: h})


@energy_flux.printed
def _():
    return k**3 / (2 * sp.pi**2) * h
