"""Response function of rare (nondegenerate) nucleons (ando2003, Sec. III, eq. 18).

The limit e^{mu_N/T} -> 0, and the expansion in epsilon, the thermal speed of the nucleons.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import equation
from derivations.neutrino_nucleon.fermi_integrals import first_order_in_fugacity
from derivations.neutrino_nucleon.kinematics import expansion_variables, transfer_in_scaled_variables
from derivations.neutrino_nucleon.rate import through_first_order
from derivations.neutrino_nucleon.response import (
    nucleon_energies,
    nucleon_occupation,
    response_parameters,
    response_without_field,
)
from derivations.neutrino_nucleon.symbols import (
    S_0,
    E_nucleon,
    Omega,
    Omega_prime,
    T,
    eps,
    k,
    m,
    mu_nucleon,
    mu_prime,
    n,
    p,
    q,
    q0,
    q_squared,
    q_vec,
    s,
    thermal_ratio,
    u,
    w,
    x_0,
)


@equation("ando2003:t5", dimension=0, parents=[nucleon_occupation, nucleon_energies], place="App. A")
def fugacity():
    """e^{mu_N/T} of rare nucleons of density n: their number summed over spins, to first order in the field."""
    rare = sp.Dummy("fugacity", positive=True)
    occupation = nucleon_occupation().xreplace({mu_nucleon: T * sp.log(rare)})
    energy = nucleon_energies()[E_nucleon.name]
    boltzmann = sp.diff(sp.cancel(sp.expand_power_exp(sp.expand(occupation))), rare).xreplace({rare: sp.S.Zero})
    per_spin = sp.integrate(
        4 * sp.pi * p**2 / (2 * sp.pi) ** 3 * boltzmann.xreplace({E_nucleon: energy}), (p, 0, sp.oo)
    )
    density = per_spin.xreplace({s: sp.S.One}) + per_spin.xreplace({s: -sp.S.One})
    return n / through_first_order(density)


@fugacity.printed
def _():
    return n * sp.sqrt(2 * sp.pi**3 / (m**3 * T**3))


@equation(
    "ando2003:18",
    defines=S_0,
    relations=(q_squared - q**2, thermal_ratio * q_squared - m * T),
    parents=[response_without_field, response_parameters, fugacity],
    place="Sec. III",
)
def nondegenerate_response():
    """Response function without field for rare nucleons, exact in q_0 and q: first form of (18), MeV^2."""
    rare = first_order_in_fugacity(response_without_field(), x_0)
    without_fugacity = sp.expand(response_parameters()[x_0.name] + mu_nucleon / T)
    return fugacity() * rare.xreplace({x_0: without_fugacity})


@nondegenerate_response.printed
def _():
    exponent = -((q0 - q**2 / (2 * m)) ** 2) / (4 * T * q**2 / (2 * m))
    return m**2 * T / (2 * sp.pi * q) * n * sp.sqrt(2 * sp.pi**3 / (m**3 * T**3)) * sp.exp(exponent)


@nondegenerate_response.arranged
def _():
    exponent = -thermal_ratio / (2 * T**2) * (q0 - q_squared / (2 * m)) ** 2
    return n / T * sp.sqrt(sp.pi / 2) * sp.sqrt(thermal_ratio) * sp.exp(exponent)


@equation(
    "ando2003:18.expansion",
    dimension=2,
    parents=[nondegenerate_response, transfer_in_scaled_variables, expansion_variables],
    place="Sec. III",
)
def expanded_response():
    """Response function for rare nucleons through relative order epsilon, at fixed mu': second form of (18), MeV^2."""
    in_eps = nondegenerate_response().xreplace({q: sp.sqrt(q_squared)}).xreplace(scaled_transfer())
    (mass,) = sp.solve(expansion_variables()[eps.name] ** 2 - eps**2, m)
    at_angle = (eps * in_eps.xreplace({m: mass})).xreplace({mu_prime: 1 - w})
    scaled = at_angle.replace(sp.exp, lambda exponent: sp.exp(sp.cancel(exponent)))
    leading = _cancelled(scaled.xreplace({eps: sp.S.Zero}))
    slope = _cancelled(sp.diff(scaled, eps).xreplace({eps: sp.S.Zero}) / leading)
    return leading / eps * (1 + eps * slope)


def _cancelled(value: sp.Expr) -> sp.Expr:
    return sp.cancel(value.replace(sp.exp, lambda exponent: sp.exp(sp.cancel(exponent))))


@expanded_response.printed
def _():
    bracket = 1 - (1 + k / T) * eps * u / 2 + eps * u**3
    return sp.sqrt(sp.pi) * n / (eps * k) * sp.exp(-(u**2)) * bracket


def scaled_transfer() -> dict[sp.Symbol, sp.Expr]:
    """q_0 and q^2 in epsilon and u, with Omega along axis 3 and Omega' at the angle with cosine mu'."""
    angle = {Omega: (0, 0, 1), Omega_prime: (sp.sqrt(1 - mu_prime**2), 0, mu_prime)}
    frame = {v[i]: sp.sympify(values[i]) for v, values in angle.items() for i in range(3)}
    values = transfer_in_scaled_variables()
    squares = [values[each.name].xreplace(frame) ** 2 for each in q_vec]
    return {q0: values[q0.name], q_squared: sp.factor(sp.expand(sp.Add(*squares)))}


@equation(
    "ando2003:t7",
    dimension=1,
    parents=[expanded_response, transfer_in_scaled_variables, expansion_variables],
    place="Sec. III",
)
def typical_energy_transfer():
    """Scale of q_0 (MeV), numbers of order one dropped: root mean square with the leading response, over all mu'."""
    weight = (eps * expanded_response()).xreplace({eps: sp.S.Zero})
    line = (u, -sp.oo, sp.oo)
    mean_square = sp.integrate(u**2 * weight, line) / sp.integrate(weight, line)
    width = expansion_variables()[eps.name]
    q0_squared = sp.expand(transfer_in_scaled_variables()[q0.name] ** 2 * mean_square / u**2).xreplace({eps: width})
    typical = sp.sqrt(sp.integrate(sp.expand(q0_squared), (mu_prime, -1, 1)) / 2)
    return typical / typical.xreplace({k: sp.S.One, T: sp.S.One, m: sp.S.One})


@typical_energy_transfer.printed
def _():
    return k * sp.sqrt(T / m)
