"""From A_0 to potential, electric field and electric energy (liu2026, eqs. 35, 36, 51-56, T06).

Static observers of (29): u_0 u_0 g^00 = 1 in its signature (+,-,-,-). The text has u.u = -1 with u^0 = -e^-Phi, which
gives the same phi = A_0 e^-Phi. The electric field is F_{mu nu} u^nu with the same observers.
"""

from __future__ import annotations

import sympy as sp

from derivations.core import definition, equation
from derivations.gauge_force_star.metric import line_element
from derivations.gauge_force_star.schwinger import coupling
from derivations.gauge_force_star.symbols import (
    A_LOWER,
    J_SM,
    a0,
    a0_0,
    a0_1,
    a_trans,
    charge_sign,
    da0,
    dphi,
    dphi_metric,
    e_nu,
    e_r,
    f_r0,
    g,
    mu_pot,
    phi,
    phi_metric,
    u_0,
)


@definition("liu2026:51", defines=a0, place="App. A.2")
def decomposition_of_vector():
    """Component 0 of A_mu = phi u_mu + a_mu; a.u = 0 makes a_0 = 0 for static observers (MeV)."""
    return phi * u_0 + a_trans


@definition("liu2026:53", defines=f_r0, place="App. A.2")
def decomposition_of_tensor():
    """Component r0 of F = 2 u_[mu E_nu]: u_r E_0 - u_0 E_r, with u_r = 0 (MeV^2)."""
    return -u_0 * e_r


def lower_time_component() -> sp.Expr:
    """u_0 of observers at rest, from g^00 u_0^2 = 1 (the sign of the text: u^0 = -e^-Phi with u.u = -1)."""
    return sp.sqrt(line_element()["tt"])


@equation("liu2026:52", defines=phi, parents=[line_element, decomposition_of_vector], place="App. A.2")
def potential_of_vector():
    """The potential for static observers (MeV)."""
    component = decomposition_of_vector().xreplace({a_trans: sp.S.Zero})
    return a0 / component.coeff(phi).xreplace({u_0: lower_time_component()})


@potential_of_vector.printed
def _():
    return a0 * sp.exp(-phi_metric)


@equation("liu2026:35", defines=phi, parents=[line_element, decomposition_of_vector], place="Sec. III.2.3")
def potential_again():
    """(52), printed in the main text (MeV)."""
    component = decomposition_of_vector().xreplace({a_trans: sp.S.Zero})
    return a0 / component.coeff(phi).xreplace({u_0: lower_time_component()})


@potential_again.printed
def _():
    return a0 * sp.exp(-phi_metric)


def along_radius(expression: sp.Expr) -> sp.Expr:
    """d/dr of an expression in A_0 and Phi, in terms of their derivatives."""
    return sp.diff(expression, a0) * da0 + sp.diff(expression, phi_metric) * dphi_metric


@equation(
    "liu2026:54",
    defines=e_r,
    parents=[line_element, potential_of_vector, decomposition_of_tensor],
    relations=[phi - a0 * sp.exp(-phi_metric), dphi - (da0 - dphi_metric * a0) * sp.exp(-phi_metric)],
    place="App. A.2",
)
def electric_field():
    """Radial component of the field that static observers see, from F_{r0} = dA_0/dr (MeV^2)."""
    tensor = decomposition_of_tensor()
    return da0 / tensor.coeff(e_r).xreplace({u_0: lower_time_component()})


@electric_field.printed
def _():
    return -dphi


electric_field.erratum(
    "E_r = -e^-Phi A_0' = -(phi' + Phi' phi): acceleration of the observers adds Phi' phi. E_r is the coordinate "
    "component; a static observer measures e^-lambda E_r.",
    "(36), (40) and (41) use -phi'. At the surface of a star of 2 solar masses and 12 km, r Phi' = 0.5 and "
    "r phi' = -phi: the field is half of -phi', not 10 % off.",
)


@definition("liu2026:55", defines=mu_pot, place="App. A.2")
def electric_work():
    """Electric energy from phi(infinity) = 0; a charge +1 is repelled: the lower, plus sign (MeV)."""
    return charge_sign * g * phi


@equation("liu2026:36", defines=mu_pot, parents=[electric_work], place="Sec. III.2.3")
def electric_potential_energy():
    """Electric part of the chemical potential of a charge +1 (equal) or -1 (opposite), in the sign of (55) (MeV)."""
    return electric_work()


@electric_potential_energy.printed
def _():
    return -charge_sign * g * phi


electric_potential_energy.erratum(
    "Minus for equal charges, as printed, needs phi < 0 around muons, as in (34) and (49); (55), of which it is the "
    "result, has plus for repulsion and needs phi > 0, as in (43) and (68).",
    "None as long as one sign of phi is kept: only g|phi| enters the numbers.",
)


@equation("liu2026:T06", defines=e_nu, parents=[coupling], place="Sec. II, before II.1; Sec. IV.2, before (41)")
def energy_of_escaping_neutrino():
    """Energy far away of a massless charge +1 born at rest, without gravity (MeV).

    The Lagrangian (1) of a charge at rest, J^0 its charge, is minus its potential energy.
    """
    at_rest = dict.fromkeys(A_LOWER[1:], sp.S.Zero) | {A_LOWER[0]: phi}
    lagrangian = coupling().xreplace(at_rest)
    return -sp.diff(lagrangian, J_SM[0])


@energy_of_escaping_neutrino.printed
def _():
    return -g * phi


@equation("liu2026:56", dimension=1, parents=[potential_of_vector], place="App. A.2")
def potential_in_orders():
    """phi in flat space and at first order in the metric (MeV)."""
    order = sp.Dummy("order")
    expanded = potential_of_vector().xreplace({phi_metric: order * phi_metric, a0: a0_0 + order * a0_1})
    return {
        "phi_0": expanded.xreplace({order: sp.S.Zero}),
        "phi_1": sp.diff(expanded, order).xreplace({order: sp.S.Zero}),
    }


@potential_in_orders.printed
def _():
    return {"phi_0": a0_0, "phi_1": -phi_metric * a0_0 + a0_1}
