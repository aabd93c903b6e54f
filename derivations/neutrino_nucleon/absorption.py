"""Absorption nu_e n -> e- p on heavy nucleons in a magnetic field (ando2003, Sec. V, eqs. 47-49).

The rate is that of (7) with the squared amplitude (4), whose charged-current couplings are the
third row of Table I: both reactions have G_F/sqrt(2) and (1 - gamma_5) on the lepton side, so that no
factor is lost between them. The nucleons are infinitely heavy, so the response of a neutron of spin s
is n_s 2 pi delta(energy). The field enters through the spin energies -s mu_Bn B and -s' mu_Bp B, the
spin populations, and the levels of the electron; everything is kept to first order in it.

Electron mass, blocking by protons, and weak magnetism and recoil are left out, as in the paper.
"""

from __future__ import annotations

from itertools import product

import sympy as sp

from derivations.core import definition, equation, given
from derivations.neutrino_nucleon.amplitudes import leading_amplitude
from derivations.neutrino_nucleon.electron_levels import current_per_energy, states_per_energy
from derivations.neutrino_nucleon.symbols import (
    G_F,
    E_e,
    Omega,
    Omega_prime,
    T,
    c_A,
    c_A_abs,
    c_V,
    c_V_abs,
    delta_np,
    eB,
    eps_abs,
    f_e,
    k,
    kappa_abs,
    mu_Bn_B,
    mu_Bp_B,
    mu_e,
    n_n,
    s,
    s_prime,
    sign_nu,
    vacancy_e,
)

FIELD = (eB, mu_Bn_B, mu_Bp_B)
SPINS = (1, -1)
BLOCKING = (f_e + vacancy_e - 1,)


@definition("ando2003:48.E_e", defines=E_e, place="Sec. V, argument of f_e in (48)")
def electron_energy():
    """Energy of the electron when the nucleons are heavy and without field: k + m_n - m_p (MeV)."""
    return k + delta_np


@given("ando2003:48.f_e", defines=(f_e, vacancy_e), place="Sec. V, (48)")
def electron_occupation():
    """Fermi-Dirac occupation of the electrons at E_e, and 1 - f_e in a form without cancellation. Dimensionless.

    mu_e is not in the paper; mu_e -> -infinity is the case without electrons, f_e = 0.
    """
    x = (E_e - mu_e) / T
    return {f_e.name: 1 / (sp.exp(x) + 1), vacancy_e.name: 1 / (sp.exp(-x) + 1)}


@equation("ando2003:48", defines=kappa_abs, parents=[leading_amplitude, electron_occupation], relations=BLOCKING)
def absorption_opacity():
    """Opacity for nu_e n -> e- p without field, for every direction (MeV)."""
    return opacity_by_power_of_field(leading_amplitude(), electron_occupation())[0]


@absorption_opacity.printed
def _():
    return G_F**2 / sp.pi * E_e**2 * n_n * (c_V_abs**2 + 3 * c_A_abs**2) * (1 - f_e)


@absorption_opacity.arranged
def _():
    return G_F**2 / sp.pi * E_e**2 * n_n * (c_V_abs**2 + 3 * c_A_abs**2) * vacancy_e


@equation(
    "ando2003:49",
    defines=eps_abs,
    parents=[leading_amplitude, electron_occupation, absorption_opacity],
    relations=BLOCKING,
)
def absorption_asymmetry():
    """Asymmetry of absorption: the opacity is kappa_abs (1 + eps_abs Omega.B) to first order in B. Dimensionless."""
    linear = opacity_by_power_of_field(leading_amplitude(), electron_occupation())[1]
    along = sp.Poly(linear, *Omega)
    if along != sp.Poly(along.coeff_monomial(Omega[2]) * Omega[2], *Omega):
        raise ArithmeticError(f"the opacity to first order in B is not proportional to Omega.B: {linear}")
    asymmetry = along.coeff_monomial(Omega[2]) / absorption_opacity()
    return sp.Add(*(x * sp.factor(sp.diff(asymmetry, x)) for x in FIELD))


@absorption_asymmetry.printed
def _():
    norm = c_V_abs**2 + 3 * c_A_abs**2
    neutron = 2 * c_A_abs * (c_A_abs + c_V_abs) / norm * mu_Bn_B / T
    proton = 2 * c_A_abs * (c_A_abs - c_V_abs) / norm * mu_Bp_B / T
    levels = sp.Rational(1, 2) * eB / E_e**2 * (c_V_abs**2 - c_A_abs**2) / norm
    return levels + neutron - T / E_e * (1 + E_e / T * f_e) * (neutron + proton)


@absorption_asymmetry.printed_arranged
def _():
    norm = c_V_abs**2 + 3 * c_A_abs**2
    neutron = 2 * c_A_abs * (c_A_abs + c_V_abs) * mu_Bn_B
    proton = 2 * c_A_abs * (c_A_abs - c_V_abs) * mu_Bp_B
    levels = eB / (2 * E_e**2) * (c_V_abs**2 - c_A_abs**2)
    return (levels + (vacancy_e / T - 1 / E_e) * neutron - (f_e / T + 1 / E_e) * proton) / norm


@absorption_asymmetry.arranged
def _():
    norm = c_V_abs**2 + 3 * c_A_abs**2
    neutron = 2 * c_A_abs * (c_A_abs + c_V_abs) * mu_Bn_B
    proton = 2 * c_A_abs * (c_A_abs - c_V_abs) * mu_Bp_B
    levels = eB / (2 * E_e**2) * (c_V_abs**2 - c_A_abs**2)
    return (levels + (vacancy_e / T - 2 / E_e) * neutron - (f_e / T + 2 / E_e) * proton) / norm


absorption_asymmetry.erratum(
    "The bracket [1 + (k + m_n - m_p)/T f_e] must be [2 + (k + m_n - m_p)/T f_e]. The spin energies shift the energy "
    "of the electron, and its phase space E_e^2 (1 - f_e) changes by the factor 1 + (2/E_e + f_e/T) dE_e.",
    "Without electrons (f_e = 0) the print has half of the shift's effect. The neutron term, mu_Bn B/T (1 - 2T/E_e) "
    "instead of mu_Bn B/T (1 - T/E_e), is smaller, and it changes sign at E_e = 2T, not at E_e = T.",
)


def opacity_by_power_of_field(amplitude: sp.Expr, occupation: dict[str, sp.Expr]) -> tuple[sp.Expr, sp.Expr]:
    """Absorption opacity for a neutrino of direction Omega, to zeroth and first order in the field (MeV).

    kappa = sum_{ss'} n_s 2 pi g(E) (1 - f_e(E)) |M_ss'|^2 at the energy E that is left to the electron:
    g(E) counts its states, and their mean direction stands for Omega' in |M|^2, linear in it.
    """
    amplitude = amplitude.xreplace({c_V: c_V_abs, c_A: c_A_abs, sign_nu: sp.S.One})
    if sp.Poly(amplitude, *Omega_prime).total_degree() != 1:
        raise ArithmeticError("the squared amplitude is not linear in the electron's direction")
    direction = (0, 0, current_per_energy() / states_per_energy())
    amplitude = amplitude.xreplace(dict(zip(Omega_prime, direction, strict=True)))
    strength = sp.Dummy("strength")
    in_field = {x: strength * x for x in FIELD}
    spectrum = 2 * sp.pi * states_per_energy() * amplitude * vacancy_e
    slope = sp.diff(spectrum, E_e) + spectrum * blocking_slope(occupation)  # 1 - f_e is a symbol of its own
    orders = [sp.S.Zero, sp.S.Zero]
    for spins in product(SPINS, SPINS):
        populated = spin_population(spins[0])
        shifted = populated * (spectrum + slope * energy_shift(*spins))  # Taylor: the shift is of first order
        expression = shifted.xreplace({s: sp.Integer(spins[0]), s_prime: sp.Integer(spins[1])}).xreplace(in_field)
        orders[0] += expression.subs(strength, 0)
        orders[1] += sp.diff(expression, strength).subs(strength, 0)
    return sp.expand(orders[0]), sp.expand(orders[1])


def spin_population(spin: int) -> sp.Expr:
    """Number density of neutrons of one spin: Boltzmann factors of the energy -s mu_Bn B."""
    weights = {each: sp.exp(each * mu_Bn_B / T) for each in SPINS}
    return n_n * weights[spin] / sum(weights.values())


def energy_shift(spin: int, spin_prime: int) -> sp.Expr:
    """Change of the electron's energy by the spin energies, from k + E_n = E + E_p."""
    energy = sp.Dummy("E")
    neutron, proton = delta_np - spin * mu_Bn_B, -spin_prime * mu_Bp_B  # above m_p
    (with_field,) = sp.solve(k + neutron - energy - proton, energy)
    return with_field - with_field.xreplace({mu_Bn_B: sp.S.Zero, mu_Bp_B: sp.S.Zero})


def blocking_slope(occupation: dict[str, sp.Expr]) -> sp.Expr:
    """Logarithmic derivative of 1 - f_e with respect to E_e, in terms of f_e."""
    slope = sp.diff(sp.log(occupation[vacancy_e.name]), E_e)
    boltzmann = sp.Dummy("boltzmann", positive=True)  # e^((E_e - mu_e)/T)
    exponent = (E_e - mu_e) / T
    slope, filled = (
        x.subs({sp.exp(-exponent): 1 / boltzmann, sp.exp(exponent): boltzmann}) for x in (slope, occupation[f_e.name])
    )
    (found,) = sp.solve(filled - f_e, boltzmann)
    return sp.cancel(slope.subs(boltzmann, found))
